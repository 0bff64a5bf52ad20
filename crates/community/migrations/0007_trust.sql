-- Members who last: a code and a PIN, tokens, roles, keys of programs, minors, rights, and the log of who did what.
CREATE TABLE member_credentials (
    member_id TEXT PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
    -- Said aloud: digits, the last one checks the others.
    code TEXT NOT NULL UNIQUE,
    -- Argon2id with its own parameters and salt.
    pin_hash TEXT NOT NULL,
    set_at BIGINT NOT NULL
);

-- Tries since the last right PIN. Also of codes that nobody has: whether a code exists must not show.
CREATE TABLE sign_in_tries (
    code TEXT PRIMARY KEY,
    failures BIGINT NOT NULL CHECK (failures > 0),
    wait_until BIGINT NOT NULL,
    last_at BIGINT NOT NULL
);

-- All tokens that follow from one sign-in.
CREATE TABLE token_families (
    id TEXT PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    -- Ed25519 public key in base64: refreshing needs its signature.
    device_key TEXT,
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT,
    revoked_why TEXT CHECK (revoked_why IN ('signed_out', 'reused', 'pin_changed', 'withdrawn')),
    CHECK ((revoked_at IS NULL) = (revoked_why IS NULL))
);

CREATE INDEX token_families_member ON token_families (member_id);
CREATE INDEX token_families_end ON token_families (expires_at);

-- Only hashes: who reads this table can sign in as nobody.
CREATE TABLE tokens (
    hash TEXT PRIMARY KEY,
    family_id TEXT NOT NULL REFERENCES token_families (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('access', 'refresh', 'nonce')),
    expires_at BIGINT NOT NULL,
    -- When a refresh token was exchanged: coming again, it is a stolen one.
    used_at BIGINT
);

CREATE INDEX tokens_family ON tokens (family_id, kind);
CREATE INDEX tokens_end ON tokens (expires_at);

-- Sessions in which somebody has signed in, by the hash of their name.
CREATE TABLE member_sessions (
    session_hash TEXT PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    -- NULL: the session in which she chose her PIN.
    family_id TEXT REFERENCES token_families (id) ON DELETE CASCADE,
    expires_at BIGINT NOT NULL
);

CREATE INDEX member_sessions_member ON member_sessions (member_id);
CREATE INDEX member_sessions_family ON member_sessions (family_id);

-- What she is to be told at her next visit.
CREATE TABLE member_notices (
    id TEXT PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('token_reused')),
    at BIGINT NOT NULL,
    told_at BIGINT
);

CREATE INDEX member_notices_member ON member_notices (member_id, told_at);

CREATE TABLE member_roles (
    member_id TEXT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('teacher', 'employer', 'buyer', 'mediator', 'operator', 'admin')),
    granted_at BIGINT NOT NULL,
    PRIMARY KEY (member_id, role)
);

-- Keys of programs.
CREATE TABLE api_keys (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    -- The first characters, to tell keys apart in a list.
    prefix TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    -- Names of actions, separated by blanks.
    scopes TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT,
    CHECK (expires_at > made_at)
);

-- Who told that she is not of age yet, and who answers for her.
CREATE TABLE minors (
    member_id TEXT PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
    -- The day (since 1970, in India) from which she is of age for certain.
    adult_on BIGINT NOT NULL,
    guardian_id TEXT REFERENCES members (id) ON DELETE SET NULL,
    approved_at BIGINT
);

ALTER TABLE consents ADD COLUMN expires_at BIGINT;
-- P3: the guardian who gave it for her.
ALTER TABLE consents ADD COLUMN guardian_id TEXT REFERENCES members (id) ON DELETE SET NULL;

CREATE INDEX consents_member ON consents (member_id, purpose);

CREATE TABLE rights_requests (
    id TEXT PRIMARY KEY,
    -- Nobody any more, once she is erased; the receipt stays hers.
    member_id TEXT REFERENCES members (id) ON DELETE SET NULL,
    kind TEXT NOT NULL CHECK (kind IN ('access', 'correct', 'erase', 'nominate', 'grievance')),
    receipt TEXT NOT NULL UNIQUE,
    opened_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    closed_at BIGINT
);

CREATE INDEX rights_requests_open ON rights_requests (closed_at, due_at);

-- Who did what to what, when, with what outcome: ids and codes, never words. A hash chain.
CREATE TABLE audit_log (
    seq BIGINT PRIMARY KEY CHECK (seq > 0),
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    target TEXT NOT NULL,
    detail TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('done', 'refused')),
    prev_hash TEXT NOT NULL,
    row_hash TEXT NOT NULL UNIQUE
);

CREATE TRIGGER audit_log_stays BEFORE UPDATE ON audit_log
BEGIN SELECT RAISE(ABORT, 'audit: what was done stays'); END;
CREATE TRIGGER audit_log_kept BEFORE DELETE ON audit_log
BEGIN SELECT RAISE(ABORT, 'audit: what was done stays'); END;
CREATE TRIGGER audit_log_chained BEFORE INSERT ON audit_log
WHEN NEW.seq <> COALESCE((SELECT MAX(seq) FROM audit_log), 0) + 1
  OR NEW.prev_hash <> COALESCE((SELECT row_hash FROM audit_log ORDER BY seq DESC LIMIT 1), '')
BEGIN SELECT RAISE(ABORT, 'audit: the row does not follow the last one'); END;
