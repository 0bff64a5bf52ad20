-- A member is a session that came back. No name, number or device print is needed.
CREATE TABLE members (
    id TEXT PRIMARY KEY,
    session_id TEXT NOT NULL UNIQUE,
    display_name TEXT,
    language TEXT,
    place_id TEXT,
    created_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL
);

CREATE TABLE consents (
    id TEXT PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    given_how TEXT NOT NULL CHECK (given_how IN ('voice', 'tap', 'dtmf', 'witness')),
    language TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    withdrawn_at BIGINT
);

-- One live consent per purpose.
CREATE UNIQUE INDEX consents_live ON consents (member_id, purpose) WHERE withdrawn_at IS NULL;

-- J7: that a topic was asked, never who or what words.
CREATE TABLE legal_topic_counts (
    topic TEXT NOT NULL,
    day BIGINT NOT NULL,
    asked BIGINT NOT NULL CHECK (asked > 0),
    PRIMARY KEY (topic, day)
);
