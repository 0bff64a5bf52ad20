-- Durable queue. A running job is leased: when the lease ends before the work does, another worker takes it.
CREATE TABLE jobs (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'done', 'dead', 'cancelled')),
    run_at BIGINT NOT NULL,
    attempt BIGINT NOT NULL DEFAULT 0,
    max_attempts BIGINT NOT NULL CHECK (max_attempts > 0),
    lease_until BIGINT,
    progress_permille BIGINT NOT NULL DEFAULT 0 CHECK (progress_permille BETWEEN 0 AND 1000),
    last_error TEXT,
    dedupe_key TEXT,
    created_at BIGINT NOT NULL,
    ended_at BIGINT
);

CREATE INDEX jobs_ready ON jobs (kind, state, run_at, id);
-- The same piece of work waits or runs at most once.
CREATE UNIQUE INDEX jobs_dedupe ON jobs (kind, dedupe_key) WHERE state IN ('queued', 'running');
