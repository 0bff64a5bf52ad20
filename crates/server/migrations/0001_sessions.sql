-- Conversations that may be taken up again. `id` is the hash of the session's name: the name itself opens the session.
CREATE TABLE sessions (
    id TEXT NOT NULL PRIMARY KEY,
    snapshot TEXT NOT NULL,
    used_at BIGINT NOT NULL
);
CREATE INDEX sessions_by_use ON sessions (used_at);
