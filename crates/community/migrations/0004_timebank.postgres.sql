-- The time bank: a double-entry ledger in minutes. Balances on the account are derived and can be rebuilt from the log.
CREATE TABLE timebank_accounts (
    id TEXT PRIMARY KEY,
    community_id TEXT NOT NULL,
    owner_kind TEXT NOT NULL CHECK (owner_kind IN ('member', 'community', 'interbank')),
    -- A member's id, 'pool', or the other community's id; of an erased member only a name without a person stays.
    owner_id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'frozen', 'closing', 'closed')),
    min_balance BIGINT NOT NULL CHECK (min_balance BETWEEN -1000000 AND 0),
    max_balance BIGINT NOT NULL CHECK (max_balance BETWEEN 0 AND 1000000),
    posted BIGINT NOT NULL,
    pending_out BIGINT NOT NULL CHECK (pending_out >= 0),
    pending_in BIGINT NOT NULL CHECK (pending_in >= 0),
    version BIGINT NOT NULL,
    opened_at BIGINT NOT NULL,
    UNIQUE (community_id, owner_kind, owner_id),
    -- L3, whatever the program does.
    CHECK (posted - pending_out >= min_balance),
    CHECK (posted + pending_in <= max_balance),
    CHECK (state <> 'closed' OR (posted = 0 AND pending_out = 0 AND pending_in = 0))
);

-- Skills on offer.
CREATE TABLE timebank_offers (
    id TEXT PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    skill TEXT NOT NULL,
    -- How long one session is.
    minutes BIGINT NOT NULL CHECK (minutes BETWEEN 15 AND 480),
    state TEXT NOT NULL CHECK (state IN ('open', 'withdrawn')),
    created_at BIGINT NOT NULL
);

CREATE UNIQUE INDEX timebank_offers_once ON timebank_offers (member_id, skill) WHERE state = 'open';
CREATE INDEX timebank_offers_skill ON timebank_offers (skill, state);

-- People are named by their accounts, so that the books stay when a member is erased.
CREATE TABLE timebank_sessions (
    id TEXT PRIMARY KEY,
    community_id TEXT NOT NULL,
    offer_id TEXT NOT NULL,
    teacher TEXT NOT NULL REFERENCES timebank_accounts (id),
    skill TEXT NOT NULL,
    starts_at BIGINT,
    planned_min BIGINT NOT NULL CHECK (planned_min BETWEEN 15 AND 480),
    actual_min BIGINT CHECK (actual_min BETWEEN 1 AND 480),
    state TEXT NOT NULL
        CHECK (state IN ('proposed', 'agreed', 'started', 'finished', 'settled', 'declined', 'cancelled', 'no_show',
                         'disputed', 'resolved')),
    proposed_at BIGINT NOT NULL,
    -- When the state last changed; deadlines count from here.
    changed_at BIGINT NOT NULL
);

CREATE INDEX timebank_sessions_teacher ON timebank_sessions (teacher, state);
CREATE INDEX timebank_sessions_due ON timebank_sessions (state, changed_at);

CREATE TABLE timebank_transfers (
    -- Made by the client: the same id again is the same transfer (L4).
    id TEXT PRIMARY KEY,
    community_id TEXT NOT NULL,
    code TEXT NOT NULL
        CHECK (code IN ('session', 'gift', 'donation', 'community_pool', 'correction', 'reversal', 'interbank',
                        'leaver_writeoff')),
    session_id TEXT REFERENCES timebank_sessions (id),
    -- L2: each transfer reversed at most once.
    reverses_id TEXT UNIQUE REFERENCES timebank_transfers (id),
    memo TEXT NOT NULL,
    -- The day in India on which the hours were given, for the cap a day (L9).
    day BIGINT NOT NULL,
    content_hash TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    CHECK ((code = 'reversal') = (reverses_id IS NOT NULL))
);

CREATE INDEX timebank_transfers_session ON timebank_transfers (session_id);

CREATE TABLE timebank_postings (
    transfer_id TEXT NOT NULL REFERENCES timebank_transfers (id),
    account_id TEXT NOT NULL REFERENCES timebank_accounts (id),
    amount BIGINT NOT NULL CHECK (amount <> 0 AND amount BETWEEN -100000 AND 100000),
    PRIMARY KEY (transfer_id, account_id)
);

CREATE INDEX timebank_postings_account ON timebank_postings (account_id);

-- What happened to transfers, in order: a hash chain (L11). Replaying it gives every balance (L12).
CREATE TABLE timebank_log (
    seq BIGINT PRIMARY KEY CHECK (seq > 0),
    transfer_id TEXT NOT NULL REFERENCES timebank_transfers (id),
    event TEXT NOT NULL CHECK (event IN ('pending', 'posted', 'voided', 'expired')),
    -- Who allowed it (L5): 'owner <account> <how>', 'officer <name> witness <name>', ..
    approval TEXT NOT NULL,
    at BIGINT NOT NULL,
    prev_hash TEXT NOT NULL,
    row_hash TEXT NOT NULL UNIQUE,
    UNIQUE (transfer_id, event)
);

CREATE TABLE timebank_learners (
    session_id TEXT NOT NULL REFERENCES timebank_sessions (id),
    account_id TEXT NOT NULL REFERENCES timebank_accounts (id),
    hold_id TEXT NOT NULL REFERENCES timebank_transfers (id),
    -- What she says it took; her yes.
    confirmed_min BIGINT CHECK (confirmed_min BETWEEN 1 AND 480),
    -- The transfer that settled her part; none when nothing was owed.
    settled_id TEXT REFERENCES timebank_transfers (id),
    done BIGINT NOT NULL CHECK (done IN (0, 1)),
    PRIMARY KEY (session_id, account_id)
);

CREATE INDEX timebank_learners_account ON timebank_learners (account_id);

CREATE TABLE timebank_disputes (
    id TEXT PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES timebank_sessions (id),
    learner TEXT NOT NULL REFERENCES timebank_accounts (id),
    reason TEXT NOT NULL CHECK (reason IN ('not_held', 'shorter', 'longer', 'quality', 'unconfirmed', 'other')),
    -- What each side says it took.
    teacher_min BIGINT NOT NULL CHECK (teacher_min BETWEEN 0 AND 480),
    learner_min BIGINT NOT NULL CHECK (learner_min BETWEEN 0 AND 480),
    opened_at BIGINT NOT NULL,
    decide_by BIGINT NOT NULL,
    decided_at BIGINT,
    -- NULL with a decision: the default, because time ran out.
    mediator TEXT,
    memo TEXT,
    decided_min BIGINT CHECK (decided_min BETWEEN 0 AND 480),
    CHECK ((decided_at IS NULL) = (decided_min IS NULL))
);

CREATE UNIQUE INDEX timebank_disputes_open ON timebank_disputes (session_id, learner) WHERE decided_at IS NULL;

-- Paper slips handed in at the office, in any order; a number used for two different things is set aside (L12).
CREATE TABLE timebank_slips (
    id TEXT PRIMARY KEY,
    payer TEXT NOT NULL REFERENCES timebank_accounts (id),
    payee TEXT NOT NULL REFERENCES timebank_accounts (id),
    number BIGINT NOT NULL CHECK (number > 0),
    minutes BIGINT NOT NULL CHECK (minutes BETWEEN 1 AND 480),
    day BIGINT NOT NULL,
    approval TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'posted', 'double_spend')),
    deposited_at BIGINT NOT NULL
);

CREATE INDEX timebank_slips_payer ON timebank_slips (payer, number);

-- L2: what is written stays; a transfer is complete once the log knows it.
CREATE FUNCTION timebank_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'timebank: what is written stays' USING ERRCODE = 'check_violation'; END $$;
CREATE TRIGGER timebank_transfers_stay BEFORE UPDATE OR DELETE ON timebank_transfers
    FOR EACH ROW EXECUTE FUNCTION timebank_refuse();
CREATE TRIGGER timebank_postings_stay BEFORE UPDATE OR DELETE ON timebank_postings
    FOR EACH ROW EXECUTE FUNCTION timebank_refuse();
CREATE TRIGGER timebank_log_stays BEFORE UPDATE OR DELETE ON timebank_log
    FOR EACH ROW EXECUTE FUNCTION timebank_refuse();
CREATE TRIGGER timebank_accounts_kept BEFORE DELETE ON timebank_accounts
    FOR EACH ROW EXECUTE FUNCTION timebank_refuse();

CREATE FUNCTION timebank_posting_is_early() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM timebank_log WHERE transfer_id = NEW.transfer_id) THEN
        RAISE EXCEPTION 'timebank: the transfer is complete' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER timebank_postings_sealed BEFORE INSERT ON timebank_postings
    FOR EACH ROW EXECUTE FUNCTION timebank_posting_is_early();

CREATE FUNCTION timebank_log_row_fits() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- L1, L7: nothing enters the log that does not sum to zero, in each community by itself.
    IF (SELECT COUNT(*) FROM timebank_postings WHERE transfer_id = NEW.transfer_id) < 2
       OR EXISTS (SELECT 1 FROM timebank_postings p JOIN timebank_accounts a ON a.id = p.account_id
                  WHERE p.transfer_id = NEW.transfer_id GROUP BY a.community_id HAVING SUM(p.amount) <> 0) THEN
        RAISE EXCEPTION 'timebank: a transfer sums to zero' USING ERRCODE = 'check_violation';
    END IF;
    -- A transfer is pending once, then settled once; or posted at once.
    IF EXISTS (SELECT 1 FROM timebank_log WHERE transfer_id = NEW.transfer_id
               AND (event <> 'pending' OR NEW.event = 'pending'))
       OR (NEW.event IN ('voided', 'expired')
           AND NOT EXISTS (SELECT 1 FROM timebank_log WHERE transfer_id = NEW.transfer_id)) THEN
        RAISE EXCEPTION 'timebank: not a possible next event' USING ERRCODE = 'check_violation';
    END IF;
    -- L11: each row follows the one before it.
    IF NEW.seq <> COALESCE((SELECT MAX(seq) FROM timebank_log), 0) + 1
       OR NEW.prev_hash <> COALESCE((SELECT row_hash FROM timebank_log ORDER BY seq DESC LIMIT 1), '') THEN
        RAISE EXCEPTION 'timebank: the row does not follow the last one' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER timebank_log_fits BEFORE INSERT ON timebank_log
    FOR EACH ROW EXECUTE FUNCTION timebank_log_row_fits();
