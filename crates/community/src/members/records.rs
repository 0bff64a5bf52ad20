//! Every table of the community, with the ground on which it is kept, what of it is a member's, and what her erasure does to it.
//! Export and tests walk this list; a table that is not in it fails them.

use super::Purpose;
use serde_json::{Map, Value as Json};
use store::{StoreError, Tx, Value, params};

/// P1: why a table may hold what it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// A purpose that she agreed to, or asked for herself and has not refused.
    Purpose(Purpose),
    /// Without it the service she asked for cannot be given.
    Service,
    /// Keeping her account hers, and being able to show what was done. (Digital Personal Data Protection Act 2023, section 8(5);
    /// Rules 2025, rule 6: logs are kept for a year at least.)
    Security,
    /// The books of a community of several people: a row is not one person's alone.
    Books,
    /// Nothing in it is about a person.
    NotPersonal,
}

/// What an erasure does to a member's rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Erasure {
    /// They go.
    Gone,
    /// They stay without her: no id, name or contact leads back.
    Nameless,
    /// They stay with her id, which stands for nobody any more.
    KeptById,
    /// There are none.
    Nothing,
}

/// One table.
#[derive(Debug, Clone, Copy)]
pub struct Table {
    pub name: &'static str,
    pub ground: Ground,
    pub erasure: Erasure,
    /// A member's rows (`$1` is her id), without secrets and without what is other people's.
    pub hers: Option<&'static str>,
}

const fn table(name: &'static str, ground: Ground, erasure: Erasure, hers: &'static str) -> Table {
    Table {
        name,
        ground,
        erasure,
        hers: Some(hers),
    }
}

const fn not_personal(name: &'static str) -> Table {
    Table {
        name,
        ground: Ground::NotPersonal,
        erasure: Erasure::Nothing,
        hers: None,
    }
}

use Erasure::{Gone, KeptById, Nameless};
use Ground::{Books, Security, Service};
const GIGS: Ground = Ground::Purpose(Purpose::GigProfile);

/// The list.
pub const TABLES: &[Table] = &[
    table(
        "members",
        Service,
        Gone,
        "SELECT id, display_name, language, place_id, created_at, last_seen_at FROM members WHERE id = $1",
    ),
    table(
        "legal_handovers",
        Ground::Purpose(Purpose::SharePlv),
        Gone,
        "SELECT id, code, topic, language, words, created_at, done_at FROM legal_handovers WHERE member_id = $1",
    ),
    table(
        "member_credentials",
        Security,
        Gone,
        "SELECT code, set_at FROM member_credentials WHERE member_id = $1",
    ),
    table(
        "sign_in_tries",
        Security,
        Gone,
        "SELECT failures, wait_until, last_at FROM sign_in_tries
         WHERE code IN (SELECT code FROM member_credentials WHERE member_id = $1)",
    ),
    table(
        "token_families",
        Security,
        Gone,
        "SELECT device_key, made_at, expires_at, revoked_at, revoked_why FROM token_families WHERE member_id = $1",
    ),
    table(
        "tokens",
        Security,
        Gone,
        "SELECT kind, expires_at, used_at FROM tokens
         WHERE family_id IN (SELECT id FROM token_families WHERE member_id = $1)",
    ),
    table(
        "member_sessions",
        Security,
        Gone,
        "SELECT expires_at FROM member_sessions WHERE member_id = $1",
    ),
    table(
        "member_notices",
        Security,
        Gone,
        "SELECT kind, at, told_at FROM member_notices WHERE member_id = $1",
    ),
    table(
        "member_roles",
        Service,
        Gone,
        "SELECT role, granted_at FROM member_roles WHERE member_id = $1",
    ),
    table(
        "minors",
        Service,
        Gone,
        "SELECT CASE WHEN member_id = $1 THEN adult_on END AS adult_on,
                CASE WHEN member_id = $1 THEN 'herself' ELSE 'guardian' END AS part, approved_at
         FROM minors WHERE member_id = $1 OR guardian_id = $1",
    ),
    table(
        "consents",
        Service,
        Gone,
        "SELECT purpose, given_how, language, given_at, expires_at, withdrawn_at,
                CASE WHEN member_id = $1 THEN 'herself' ELSE 'guardian' END AS part
         FROM consents WHERE member_id = $1 OR guardian_id = $1",
    ),
    table(
        "rights_requests",
        Service,
        Nameless,
        "SELECT kind, receipt, opened_at, due_at, closed_at FROM rights_requests WHERE member_id = $1",
    ),
    table(
        "audit_log",
        Security,
        KeptById,
        "SELECT at, action, detail, outcome FROM audit_log WHERE actor = 'member:' || $1 OR target = 'member:' || $1",
    ),
    not_personal("api_keys"),
    table(
        "learning_events",
        Ground::Purpose(Purpose::Learning),
        Gone,
        "SELECT module_id, language, kind, heard_sentences, all_sentences, question, choice, correct, at
         FROM learning_events WHERE member_id = $1",
    ),
    table(
        "lesson_reviews",
        Service,
        Gone,
        "SELECT module_id, language, verdict, note, at FROM lesson_reviews WHERE member_id = $1",
    ),
    not_personal("legal_topic_counts"),
    table(
        "gigs",
        GIGS,
        Nameless,
        "SELECT id, kind, title, place_name, time, minutes_per_day, days, pay_paise_per_day, seats, employer, contact, address,
                state, created_at, closes_at
         FROM gigs WHERE posted_by = $1",
    ),
    table(
        "gig_applications",
        GIGS,
        Gone,
        "SELECT id, gig_id, state, applied_at FROM gig_applications WHERE member_id = $1",
    ),
    not_personal("gig_transitions"),
    table(
        "gig_jobs",
        GIGS,
        Nameless,
        "SELECT id, gig_id, CASE WHEN worker = $1 THEN 'worker' ELSE 'employer' END AS part, state, terms, due_paise,
                paid_paise, received_paise, reason, CASE WHEN worker = $1 THEN worker_contact END AS worker_contact,
                offered_at, changed_at
         FROM gig_jobs WHERE worker = $1 OR employer = $1",
    ),
    table(
        "gig_events",
        GIGS,
        Nameless,
        "SELECT gig_id, job_id, role, event, detail, at FROM gig_events
         WHERE job_id IN (SELECT id FROM gig_jobs WHERE worker = $1 OR employer = $1)
            OR (role = 'employer' AND gig_id IN (SELECT id FROM gigs WHERE posted_by = $1))",
    ),
    table(
        "gig_disputes",
        GIGS,
        Nameless,
        "SELECT job_id, opened_by, reason, worker_paise, employer_paise, opened_at, decided_at, decided_paise, memo
         FROM gig_disputes WHERE job_id IN (SELECT id FROM gig_jobs WHERE worker = $1 OR employer = $1)",
    ),
    table(
        "gig_ratings",
        GIGS,
        Nameless,
        // Only what she said: what was said of her is not hers before both have spoken.
        "SELECT r.job_id, r.score, r.reasons, r.at FROM gig_ratings r JOIN gig_jobs j ON j.id = r.job_id
         WHERE (r.by_role = 'worker' AND j.worker = $1) OR (r.by_role = 'employer' AND j.employer = $1)",
    ),
    table(
        "timebank_accounts",
        Books,
        Nameless,
        "SELECT id, state, posted, pending_out, pending_in, opened_at FROM timebank_accounts
         WHERE owner_kind = 'member' AND owner_id = $1",
    ),
    table(
        "timebank_offers",
        Service,
        Gone,
        "SELECT id, skill, minutes, state, created_at FROM timebank_offers WHERE member_id = $1",
    ),
    table(
        "timebank_sessions",
        Books,
        Nameless,
        "SELECT id, skill, starts_at, planned_min, actual_min, state, proposed_at FROM timebank_sessions
         WHERE teacher IN (SELECT id FROM timebank_accounts WHERE owner_kind = 'member' AND owner_id = $1)
            OR id IN (SELECT l.session_id FROM timebank_learners l JOIN timebank_accounts a ON a.id = l.account_id
                      WHERE a.owner_kind = 'member' AND a.owner_id = $1)",
    ),
    table(
        "timebank_learners",
        Books,
        Nameless,
        "SELECT session_id, confirmed_min, done FROM timebank_learners
         WHERE account_id IN (SELECT id FROM timebank_accounts WHERE owner_kind = 'member' AND owner_id = $1)",
    ),
    table(
        "timebank_transfers",
        Books,
        Nameless,
        "SELECT t.id, t.code, t.session_id, t.memo, t.day, t.created_at
         FROM timebank_transfers t JOIN timebank_postings p ON p.transfer_id = t.id
         JOIN timebank_accounts a ON a.id = p.account_id WHERE a.owner_kind = 'member' AND a.owner_id = $1",
    ),
    table(
        "timebank_postings",
        Books,
        Nameless,
        "SELECT transfer_id, amount FROM timebank_postings
         WHERE account_id IN (SELECT id FROM timebank_accounts WHERE owner_kind = 'member' AND owner_id = $1)",
    ),
    table(
        "timebank_log",
        Books,
        Nameless,
        "SELECT l.transfer_id, l.event, l.at FROM timebank_log l JOIN timebank_postings p ON p.transfer_id = l.transfer_id
         JOIN timebank_accounts a ON a.id = p.account_id WHERE a.owner_kind = 'member' AND a.owner_id = $1",
    ),
    table(
        "timebank_disputes",
        Books,
        Nameless,
        "SELECT d.session_id, d.reason, d.teacher_min, d.learner_min, d.opened_at, d.decided_at, d.decided_min, d.memo
         FROM timebank_disputes d JOIN timebank_sessions s ON s.id = d.session_id
         WHERE d.learner IN (SELECT id FROM timebank_accounts WHERE owner_kind = 'member' AND owner_id = $1)
            OR s.teacher IN (SELECT id FROM timebank_accounts WHERE owner_kind = 'member' AND owner_id = $1)",
    ),
    table(
        "timebank_slips",
        Books,
        Nameless,
        "SELECT number, minutes, day, state, deposited_at FROM timebank_slips
         WHERE payer IN (SELECT id FROM timebank_accounts WHERE owner_kind = 'member' AND owner_id = $1)
            OR payee IN (SELECT id FROM timebank_accounts WHERE owner_kind = 'member' AND owner_id = $1)",
    ),
];

/// Everything that is kept of a member, by table; tables without a row of hers are left out.
pub async fn export(tx: &mut Tx, tables: &[Table], member: &str) -> Result<Map<String, Json>, StoreError> {
    let mut all = Map::new();
    for table in tables {
        let Some(hers) = table.hers else { continue };
        let rows = tx.query(hers, params![member]).await?;
        if !rows.is_empty() {
            let rows = rows.iter().map(row).collect();
            all.insert(table.name.to_owned(), Json::Array(rows));
        }
    }
    Ok(all)
}

fn row(row: &store::Row) -> Json {
    let fields = row.columns().map(|(name, value)| (name.to_owned(), json(value)));
    Json::Object(fields.collect())
}

fn json(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Int(it) => Json::from(*it),
        Value::Real(it) => Json::from(*it),
        Value::Text(it) => Json::from(it.as_str()),
        Value::Blob(it) => Json::from(hex::encode(it)),
    }
}
