//! Disputes that always end: a mediator decides, or the deadline does. Silence ends, too.

use super::ledger::parsed;
use super::rules::{self, Event};
use super::sessions::{change, release, session, settle_part, with_learners, wrong};
use super::{Account, Approval, Session, TimebankError, ledger, names};
use store::{Millis, Row, StoreError, Tx, params};

const DAY_MS: Millis = 86_400_000;
/// A booking that nobody answers, or a session that nobody reports, is given up after this.
const GIVE_UP_MS: Millis = 14 * DAY_MS;
/// A learner who neither confirms nor objects for this long has a mediator asked.
const SILENCE_MS: Millis = 7 * DAY_MS;
/// How long a mediator has.
const DECIDE_MS: Millis = 7 * DAY_MS;
/// How many a run takes of each kind; the next run takes the rest.
const BATCH: i64 = 200;

/// Why there is a dispute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    NotHeld,
    Shorter,
    Longer,
    Quality,
    /// Nobody confirmed in time.
    Unconfirmed,
    Other,
}
names!(Reason {
    NotHeld = "not_held",
    Shorter = "shorter",
    Longer = "longer",
    Quality = "quality",
    Unconfirmed = "unconfirmed",
    Other = "other",
});

/// A dispute between a learner and the teacher.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dispute {
    pub id: String,
    pub session: String,
    /// Account of the learner.
    pub learner: String,
    pub reason: Reason,
    /// What each side says it took, in minutes.
    pub teacher_min: i64,
    pub learner_min: i64,
    /// After this the smaller of both numbers counts.
    pub decide_by: Millis,
    pub decided_min: Option<i64>,
    /// None with a decision: the deadline decided.
    pub mediator: Option<String>,
}

/// A mediator's word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision<'a> {
    pub mediator: &'a str,
    pub memo: &'a str,
    pub minutes: i64,
}

/// What a run of the deadlines did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Term {
    /// Bookings given up, their hours given back.
    pub expired: u32,
    /// Disputes opened because nobody confirmed.
    pub opened: u32,
    /// Disputes that the deadline decided.
    pub defaulted: u32,
}

/// The learner objects to what the teacher reported. The same dispute again is the same.
pub async fn dispute(
    tx: &mut Tx,
    id: &str,
    session_id: &str,
    learner: &Account,
    reason: Reason,
    minutes: i64,
    now: Millis,
) -> Result<Dispute, TimebankError> {
    rules::check_id(id)?;
    let found = session(tx, session_id).await?.ok_or(TimebankError::NotFound)?;
    let own = found.learners.iter().find(|it| it.account == learner.id);
    let own = own.ok_or(TimebankError::NotFound)?;
    if let Some(known) = by_id(tx, id).await? {
        let same = known.session == session_id && known.learner == learner.id && known.learner_min == minutes;
        return if same {
            Ok(known)
        } else {
            Err(TimebankError::DuplicateIdDifferent)
        };
    }
    if own.done || !matches!(found.state.as_str(), "finished" | "disputed") {
        return Err(wrong(&found.state));
    }
    if reason == Reason::Unconfirmed || !(0..=480).contains(&minutes) {
        return Err(TimebankError::Impossible(
            "a dispute says why, and how many minutes it was",
        ));
    }
    open(tx, id, &found, &own.account, reason, minutes, now).await
}

async fn open(
    tx: &mut Tx,
    id: &str,
    of: &Session,
    learner: &str,
    reason: Reason,
    learner_min: i64,
    now: Millis,
) -> Result<Dispute, TimebankError> {
    let already = tx
        .query_opt(
            "SELECT id FROM timebank_disputes WHERE session_id = $1 AND learner = $2 AND decided_at IS NULL",
            params![&of.id, learner],
        )
        .await?;
    if already.is_some() {
        return Err(wrong("disputed"));
    }
    tx.execute(
        "INSERT INTO timebank_disputes (id, session_id, learner, reason, teacher_min, learner_min, opened_at, decide_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![
            id,
            &of.id,
            learner,
            reason.as_str(),
            of.actual_min.unwrap_or(of.planned_min),
            learner_min,
            now,
            now + DECIDE_MS
        ],
    )
    .await?;
    tx.execute(
        "UPDATE timebank_sessions SET state = 'disputed' WHERE id = $1",
        params![&of.id],
    )
    .await?;
    by_id(tx, id).await?.ok_or(TimebankError::NotFound)
}

/// A mediator, who is neither side, says how many minutes it was; hours move by that. Never more than the learner said yes to:
/// what she booked, or what she says herself.
pub async fn decide(
    tx: &mut Tx,
    id: &str,
    decision: &Decision<'_>,
    now: Millis,
) -> Result<Dispute, TimebankError> {
    rules::check_memo(decision.memo)?;
    let found = by_id(tx, id).await?.ok_or(TimebankError::NotFound)?;
    let mediator = decision.mediator.trim();
    if let Some(decided) = found.decided_min {
        let same = decided == decision.minutes && found.mediator.as_deref() == Some(mediator);
        return if same { Ok(found) } else { Err(wrong("resolved")) };
    }
    let of = session(tx, &found.session)
        .await?
        .ok_or(TimebankError::NotFound)?;
    if mediator.is_empty() || is_party(tx, &[&of.teacher, &found.learner], mediator).await? {
        return Err(TimebankError::NotApproved);
    }
    let most = of.planned_min.max(found.learner_min);
    if !(0..=most).contains(&decision.minutes) || decision.memo.trim().is_empty() {
        return Err(TimebankError::Impossible(
            "a decision gives its reason and no more minutes than the learner agreed to",
        ));
    }
    let why = format!("mediator {mediator}");
    conclude(
        tx,
        &found,
        &of,
        decision.minutes,
        Some((mediator, decision.memo)),
        why,
        now,
    )
    .await
}

async fn conclude(
    tx: &mut Tx,
    found: &Dispute,
    of: &Session,
    minutes: i64,
    by: Option<(&str, &str)>,
    why: String,
    now: Millis,
) -> Result<Dispute, TimebankError> {
    let learner = of.learners.iter().find(|it| it.account == found.learner);
    let learner = learner.ok_or(TimebankError::NotFound)?;
    settle_part(tx, of, learner, minutes, &Approval::Rule { why }, now).await?;
    tx.execute(
        "UPDATE timebank_disputes SET decided_at = $2, decided_min = $3, mediator = $4, memo = $5 WHERE id = $1",
        params![&found.id, now, minutes, by.map(|it| it.0), by.map(|it| it.1)],
    )
    .await?;
    let open = tx
        .query_opt(
            "SELECT id FROM timebank_disputes WHERE session_id = $1 AND decided_at IS NULL",
            params![&of.id],
        )
        .await?;
    let now_is = session(tx, &of.id).await?.ok_or(TimebankError::NotFound)?;
    if open.is_none() && now_is.state == "disputed" {
        // Others of the group have still to confirm.
        change(tx, &now_is, "finished", now_is.changed_at).await?;
    }
    by_id(tx, &found.id).await?.ok_or(TimebankError::NotFound)
}

async fn is_party(tx: &mut Tx, accounts: &[&str], name: &str) -> Result<bool, StoreError> {
    for account in accounts {
        let Some(account) = ledger::account(tx, account).await? else {
            continue;
        };
        let called = tx
            .query_opt(
                "SELECT display_name FROM members WHERE id = $1",
                params![&account.owner],
            )
            .await?;
        let called: Option<String> = called.map(|it| it.get("display_name")).transpose()?.flatten();
        let same = |other: &str| other.trim().to_lowercase() == name.to_lowercase();
        if same(&account.id) || same(&account.owner) || called.as_deref().is_some_and(same) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Disputes that wait for a mediator, the most urgent first.
pub async fn open_disputes(tx: &mut Tx) -> Result<Vec<Dispute>, StoreError> {
    let rows = tx
        .query(
            "SELECT * FROM timebank_disputes WHERE decided_at IS NULL ORDER BY decide_by, id LIMIT $1",
            params![BATCH],
        )
        .await?;
    rows.iter().map(dispute_row).collect()
}

/// Lets deadlines pass: bookings that nobody answered are given back, sessions that nobody confirmed go to a mediator, and
/// disputes that nobody decided end with the smaller of the two numbers. Doing it again changes nothing.
pub async fn run_due(tx: &mut Tx, now: Millis) -> Result<Term, TimebankError> {
    let mut done = Term::default();
    for of in late(tx, &["proposed", "agreed", "started"], now - GIVE_UP_MS).await? {
        let begins = of.starts_at.unwrap_or(of.changed_at);
        if begins > now - GIVE_UP_MS {
            continue;
        }
        let approval = Approval::Rule {
            why: "given up".to_owned(),
        };
        for learner in &of.learners {
            release(tx, &of.id, learner, Event::Expired, &approval, now).await?;
        }
        change(tx, &of, "cancelled", now).await?;
        done.expired += 1;
    }
    for of in late(tx, &["finished"], now - SILENCE_MS).await? {
        for learner in of.learners.iter().filter(|it| !it.done) {
            let id = format!("{}:silent", learner.hold_id);
            open(
                tx,
                &id,
                &of,
                &learner.account,
                Reason::Unconfirmed,
                of.planned_min,
                now,
            )
            .await?;
            done.opened += 1;
        }
    }
    for found in open_disputes(tx).await? {
        if found.decide_by > now {
            break;
        }
        let of = session(tx, &found.session)
            .await?
            .ok_or(TimebankError::NotFound)?;
        let minutes = found.teacher_min.min(found.learner_min);
        conclude(tx, &found, &of, minutes, None, "deadline".to_owned(), now).await?;
        done.defaulted += 1;
    }
    Ok(done)
}

async fn late(tx: &mut Tx, states: &[&str], before: Millis) -> Result<Vec<Session>, StoreError> {
    let mut all = Vec::new();
    for state in states {
        let rows = tx
            .query(
                "SELECT * FROM timebank_sessions WHERE state = $1 AND changed_at <= $2 ORDER BY changed_at, id LIMIT $3",
                params![*state, before, BATCH],
            )
            .await?;
        for row in &rows {
            all.push(with_learners(tx, row).await?);
        }
    }
    Ok(all)
}

async fn by_id(tx: &mut Tx, id: &str) -> Result<Option<Dispute>, StoreError> {
    let row = tx
        .query_opt("SELECT * FROM timebank_disputes WHERE id = $1", params![id])
        .await?;
    row.as_ref().map(dispute_row).transpose()
}

fn dispute_row(row: &Row) -> Result<Dispute, StoreError> {
    Ok(Dispute {
        id: row.get("id")?,
        session: row.get("session_id")?,
        learner: row.get("learner")?,
        reason: parsed(Reason::parse, row, "reason")?,
        teacher_min: row.get("teacher_min")?,
        learner_min: row.get("learner_min")?,
        decide_by: row.get("decide_by")?,
        decided_min: row.get("decided_min")?,
        mediator: row.get("mediator")?,
    })
}
