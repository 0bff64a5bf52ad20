-- What somebody did with a lesson. Append-only; progress, quiz results and recall are folds over these rows (K1).
CREATE TABLE learning_events (
    -- Made by the client, so that the same event sent twice is the same row.
    id TEXT NOT NULL,
    member_id TEXT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    -- Which of her devices or channels wrote it.
    device TEXT NOT NULL,
    module_id TEXT NOT NULL,
    language TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('started', 'heard', 'answered')),
    -- How many sentences of the module had been heard, of how many.
    heard_sentences BIGINT NOT NULL CHECK (heard_sentences >= 0),
    all_sentences BIGINT NOT NULL CHECK (all_sentences >= 0),
    -- Of an answer: which question (from 0), which choice (from 1), whether it was right, and the visit it belongs to.
    question BIGINT,
    choice BIGINT,
    correct BIGINT CHECK (correct IN (0, 1)),
    round TEXT,
    judged_by TEXT CHECK (judged_by IN ('asr', 'tap', 'dtmf', 'text')),
    confidence DOUBLE PRECISION,
    latency_ms BIGINT CHECK (latency_ms >= 0),
    at BIGINT NOT NULL,
    PRIMARY KEY (member_id, id),
    CHECK ((kind = 'answered') = (question IS NOT NULL AND choice IS NOT NULL AND correct IS NOT NULL
                                  AND round IS NOT NULL AND judged_by IS NOT NULL))
);

CREATE INDEX learning_events_module ON learning_events (member_id, module_id);

INSERT INTO learning_events (id, member_id, device, module_id, language, kind, heard_sentences, all_sentences, at)
SELECT id, member_id, 'box', module_id, language,
       CASE WHEN kind = 'started' THEN 'started' ELSE 'heard' END,
       heard_sentences,
       CASE WHEN kind = 'finished' THEN heard_sentences ELSE 0 END,
       at
FROM learning_attempts;

DROP TABLE learning_attempts;

CREATE FUNCTION learning_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'learning: what happened stays' USING ERRCODE = 'check_violation'; END $$;
CREATE TRIGGER learning_events_stay BEFORE UPDATE ON learning_events
    FOR EACH ROW EXECUTE FUNCTION learning_refuse();
