-- Append-only; progress is a fold over these rows (K1).
CREATE TABLE learning_attempts (
    id TEXT PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    module_id TEXT NOT NULL,
    language TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('started', 'heard', 'finished')),
    -- How many sentences of the module had been heard.
    heard_sentences BIGINT NOT NULL CHECK (heard_sentences >= 0),
    at BIGINT NOT NULL
);

CREATE INDEX learning_attempts_member ON learning_attempts (member_id, module_id);
