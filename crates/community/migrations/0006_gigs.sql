-- Gigs, whole: where and when exactly, jobs of accepted workers, what happened to them, disputes, ratings.
ALTER TABLE gigs ADD COLUMN place_name TEXT;
ALTER TABLE gigs ADD COLUMN state_code TEXT;
-- G6: the middle of a square of about a kilometre, never the door.
ALTER TABLE gigs ADD COLUMN lat DOUBLE PRECISION;
ALTER TABLE gigs ADD COLUMN lon DOUBLE PRECISION;
ALTER TABLE gigs ADD COLUMN days BIGINT NOT NULL DEFAULT 1 CHECK (days BETWEEN 1 AND 365);
-- Day in India (days since 1970); NULL: to be agreed.
ALTER TABLE gigs ADD COLUMN starts_on BIGINT;
-- Minutes after midnight; NULL: the usual beginning of that part of the day.
ALTER TABLE gigs ADD COLUMN starts_minute BIGINT CHECK (starts_minute BETWEEN 0 AND 1439);
ALTER TABLE gigs ADD COLUMN women_only BIGINT NOT NULL DEFAULT 0 CHECK (women_only IN (0, 1));
ALTER TABLE gigs ADD COLUMN ride_home BIGINT NOT NULL DEFAULT 0 CHECK (ride_home IN (0, 1));
-- G6: like the contact, released after acceptance.
ALTER TABLE gigs ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE gigs ADD COLUMN seats_taken BIGINT NOT NULL DEFAULT 0 CHECK (seats_taken BETWEEN 0 AND 100);
-- Compare-and-swap counter.
ALTER TABLE gigs ADD COLUMN version BIGINT NOT NULL DEFAULT 0;

CREATE INDEX gigs_where ON gigs (state, lat);
CREATE INDEX gigs_poster ON gigs (posted_by);
CREATE INDEX gig_applications_member ON gig_applications (member_id, applied_at);

-- G1: every step that a job can take.
CREATE TABLE gig_transitions (
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    PRIMARY KEY (from_state, to_state)
);

INSERT INTO gig_transitions (from_state, to_state) VALUES
    ('offered', 'accepted'),
    ('offered', 'declined'),
    ('offered', 'withdrawn'),
    ('offered', 'expired'),
    ('accepted', 'in_progress'),
    ('accepted', 'cancelled_by_worker'),
    ('accepted', 'cancelled_by_employer'),
    ('accepted', 'no_show'),
    ('in_progress', 'submitted'),
    ('in_progress', 'disputed'),
    ('submitted', 'approved'),
    ('submitted', 'in_progress'),
    ('submitted', 'disputed'),
    ('approved', 'approved'),
    ('approved', 'paid_ack'),
    ('approved', 'disputed'),
    ('paid_ack', 'closed'),
    ('disputed', 'resolved_worker'),
    ('disputed', 'resolved_employer'),
    ('disputed', 'split'),
    ('resolved_worker', 'resolved_worker'),
    ('resolved_worker', 'paid_ack'),
    ('split', 'split'),
    ('split', 'paid_ack'),
    ('resolved_employer', 'closed');

-- One accepted (or asked) worker of a gig.
CREATE TABLE gig_jobs (
    id TEXT PRIMARY KEY,
    gig_id TEXT NOT NULL REFERENCES gigs (id),
    -- An erased member's applications go; her jobs stay, without her.
    application_id TEXT NOT NULL,
    worker TEXT REFERENCES members (id) ON DELETE SET NULL,
    employer TEXT REFERENCES members (id) ON DELETE SET NULL,
    seat BIGINT CHECK (seat > 0),
    state TEXT NOT NULL
        CHECK (state IN ('offered', 'accepted', 'in_progress', 'submitted', 'approved', 'paid_ack', 'closed', 'expired',
                         'withdrawn', 'declined', 'cancelled_by_worker', 'cancelled_by_employer', 'no_show', 'disputed',
                         'resolved_worker', 'resolved_employer', 'split')),
    -- G3: what both sides agreed to, and its fingerprint.
    terms TEXT NOT NULL,
    terms_hash TEXT NOT NULL,
    worker_agreed_at BIGINT,
    -- What is owed: as agreed, or as a dispute was decided.
    due_paise BIGINT NOT NULL CHECK (due_paise >= 0),
    -- What the employer says was paid, what the worker says came.
    paid_paise BIGINT CHECK (paid_paise > 0),
    received_paise BIGINT CHECK (received_paise > 0),
    reworks BIGINT NOT NULL DEFAULT 0 CHECK (reworks BETWEEN 0 AND 2),
    reason TEXT,
    worker_contact TEXT,
    version BIGINT NOT NULL DEFAULT 0,
    offered_at BIGINT NOT NULL,
    -- When the state last changed; deadlines count from here.
    changed_at BIGINT NOT NULL,
    -- G2: who works has a seat.
    CHECK ((seat IS NOT NULL) = (state IN ('accepted', 'in_progress', 'submitted', 'approved', 'paid_ack', 'closed',
                                           'disputed', 'resolved_worker', 'resolved_employer', 'split'))),
    -- G3
    CHECK (seat IS NULL OR worker_agreed_at IS NOT NULL),
    -- G10
    CHECK (state NOT IN ('paid_ack', 'closed') OR due_paise = 0 OR COALESCE(received_paise, 0) >= due_paise)
);

-- G2: one worker per seat.
CREATE UNIQUE INDEX gig_jobs_seat ON gig_jobs (gig_id, seat) WHERE seat IS NOT NULL;
-- One offer at a time for an application.
CREATE UNIQUE INDEX gig_jobs_once ON gig_jobs (application_id)
    WHERE state NOT IN ('expired', 'withdrawn', 'declined', 'cancelled_by_worker', 'cancelled_by_employer', 'no_show');
CREATE INDEX gig_jobs_worker ON gig_jobs (worker, state);
CREATE INDEX gig_jobs_employer ON gig_jobs (employer, state);
CREATE INDEX gig_jobs_due ON gig_jobs (state, changed_at);

-- What happened, in order; nothing in it changes or goes. Says in which role, never who.
CREATE TABLE gig_events (
    -- Made by the client: the same id again is the same act.
    id TEXT PRIMARY KEY,
    gig_id TEXT NOT NULL REFERENCES gigs (id),
    seq BIGINT NOT NULL CHECK (seq > 0),
    job_id TEXT REFERENCES gig_jobs (id),
    role TEXT NOT NULL CHECK (role IN ('worker', 'employer', 'mediator', 'timer')),
    event TEXT NOT NULL,
    from_state TEXT,
    to_state TEXT,
    -- Amount in paise, reason code, number of reworks, .. as JSON.
    detail TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    at BIGINT NOT NULL,
    UNIQUE (gig_id, seq),
    -- G1: a step that is not in the table cannot be written down, so it cannot be taken.
    FOREIGN KEY (from_state, to_state) REFERENCES gig_transitions (from_state, to_state)
);

CREATE INDEX gig_events_job ON gig_events (job_id);

CREATE TABLE gig_disputes (
    id TEXT PRIMARY KEY,
    job_id TEXT NOT NULL REFERENCES gig_jobs (id),
    opened_by TEXT NOT NULL CHECK (opened_by IN ('worker', 'employer')),
    reason TEXT NOT NULL
        CHECK (reason IN ('not_paid', 'paid_less', 'hours', 'quality', 'not_done', 'conduct', 'other')),
    -- What each side says is owed; NULL: has not said.
    worker_paise BIGINT NOT NULL CHECK (worker_paise >= 0),
    employer_paise BIGINT CHECK (employer_paise >= 0),
    opened_at BIGINT NOT NULL,
    decide_by BIGINT NOT NULL,
    decided_at BIGINT,
    decided_paise BIGINT CHECK (decided_paise >= 0),
    -- NULL with a decision: the default, because time ran out.
    mediator TEXT,
    memo TEXT,
    CHECK ((decided_at IS NULL) = (decided_paise IS NULL))
);

CREATE UNIQUE INDEX gig_disputes_open ON gig_disputes (job_id) WHERE decided_at IS NULL;

-- G9: what each side thinks of the other; shown when both have said it, or when the time is over.
CREATE TABLE gig_ratings (
    id TEXT PRIMARY KEY,
    job_id TEXT NOT NULL REFERENCES gig_jobs (id),
    by_role TEXT NOT NULL CHECK (by_role IN ('worker', 'employer')),
    score BIGINT NOT NULL CHECK (score BETWEEN 1 AND 5),
    -- Reason codes, separated by blanks.
    reasons TEXT NOT NULL,
    at BIGINT NOT NULL,
    UNIQUE (job_id, by_role)
);

CREATE TRIGGER gig_events_stay BEFORE UPDATE ON gig_events
BEGIN SELECT RAISE(ABORT, 'gigs: what happened stays'); END;
CREATE TRIGGER gig_events_kept BEFORE DELETE ON gig_events
BEGIN SELECT RAISE(ABORT, 'gigs: what happened stays'); END;
CREATE TRIGGER gig_jobs_kept BEFORE DELETE ON gig_jobs
BEGIN SELECT RAISE(ABORT, 'gigs: a job is ended, never deleted'); END;
-- G3: agreed terms never change.
CREATE TRIGGER gig_jobs_terms BEFORE UPDATE ON gig_jobs
WHEN NEW.terms <> OLD.terms OR NEW.terms_hash <> OLD.terms_hash OR NEW.gig_id <> OLD.gig_id
BEGIN SELECT RAISE(ABORT, 'gigs: agreed terms never change'); END;
-- G1: a job moves along the table only.
CREATE TRIGGER gig_jobs_moves BEFORE UPDATE ON gig_jobs
WHEN NEW.state <> OLD.state
  AND NOT EXISTS (SELECT 1 FROM gig_transitions WHERE from_state = OLD.state AND to_state = NEW.state)
BEGIN SELECT RAISE(ABORT, 'gigs: not a possible step'); END;
