CREATE TABLE gigs (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    -- JSON: language code to text, English always there.
    title TEXT NOT NULL,
    place_id TEXT NOT NULL,
    time TEXT NOT NULL CHECK (time IN ('morning', 'afternoon', 'evening')),
    minutes_per_day BIGINT NOT NULL CHECK (minutes_per_day BETWEEN 15 AND 720),
    pay_paise_per_day BIGINT NOT NULL CHECK (pay_paise_per_day > 0),
    seats BIGINT NOT NULL CHECK (seats BETWEEN 1 AND 100),
    employer TEXT NOT NULL,
    -- G6: never part of a search or an application; released when the employer accepts.
    contact TEXT NOT NULL,
    posted_by TEXT REFERENCES members (id),
    state TEXT NOT NULL
        CHECK (state IN ('draft', 'open', 'offered', 'accepted', 'in_progress', 'submitted', 'approved', 'paid_ack',
                         'closed', 'expired', 'withdrawn')),
    created_at BIGINT NOT NULL,
    closes_at BIGINT NOT NULL,
    CHECK (closes_at > created_at)
);

CREATE INDEX gigs_open ON gigs (state, kind, closes_at);

CREATE TABLE gig_applications (
    id TEXT PRIMARY KEY,
    gig_id TEXT NOT NULL REFERENCES gigs (id),
    member_id TEXT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    -- The confirmation that allowed this write; the same one can never write twice.
    nonce TEXT NOT NULL UNIQUE,
    -- G3: what was read back to the person before the yes.
    terms_hash TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('applied', 'accepted', 'declined', 'withdrawn')),
    seat BIGINT CHECK (seat > 0),
    applied_at BIGINT NOT NULL,
    CHECK ((state = 'accepted') = (seat IS NOT NULL))
);

CREATE UNIQUE INDEX gig_applications_once ON gig_applications (gig_id, member_id) WHERE state <> 'withdrawn';
-- G2: one accepted worker per seat.
CREATE UNIQUE INDEX gig_applications_seat ON gig_applications (gig_id, seat) WHERE state = 'accepted';
