-- What she asked, with a yes of her own (a consent of the purpose share_plv), to be shown to a para-legal volunteer. There is no way to
-- reach her in it: she comes by herself and tells the code.
CREATE TABLE legal_handovers (
    id TEXT PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    code TEXT NOT NULL UNIQUE,
    topic TEXT NOT NULL,
    language TEXT NOT NULL,
    words TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    done_at BIGINT
);
CREATE INDEX legal_handovers_open ON legal_handovers (done_at, created_at);
