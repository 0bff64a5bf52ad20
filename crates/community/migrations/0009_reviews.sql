-- What people who know a subject said of a lesson, language by language. A verdict is about exactly these words: changed ones wait for another.
CREATE TABLE lesson_reviews (
    module_id TEXT NOT NULL,
    language TEXT NOT NULL,
    -- Fingerprint of title, words and quiz.
    words TEXT NOT NULL,
    -- Who: a member, or the id of a key.
    reviewer TEXT NOT NULL,
    -- The same, where it is a member: her verdicts go with her.
    member_id TEXT REFERENCES members (id) ON DELETE CASCADE,
    verdict TEXT NOT NULL CHECK (verdict IN ('approved', 'fix')),
    note TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (module_id, language, words, reviewer),
    CHECK (verdict = 'approved' OR note <> '')
);
CREATE INDEX lesson_reviews_member ON lesson_reviews (member_id);
