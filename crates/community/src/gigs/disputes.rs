//! Disputes about a job: each side says what is owed; a mediator decides, or the deadline does.

use super::GigError;
use super::jobs::{Acting, Job, by_rule, change, job, wrong};
use super::log::{Entry, check_id, parsed};
use super::states::{self, DECIDE_MS, DISPUTE_MS, JobState, Role, Step};
use crate::timebank::names;
use serde_json::{Value, json};
use store::{Millis, Row, StoreError, Tx, params};

const MAX_MEMO: usize = 200;
/// How many a run or a list takes; the next one takes the rest.
pub(super) const BATCH: i64 = 200;

/// Why there is a dispute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    NotPaid,
    PaidLess,
    Hours,
    Quality,
    NotDone,
    Conduct,
    Other,
}
names!(About {
    NotPaid = "not_paid",
    PaidLess = "paid_less",
    Hours = "hours",
    Quality = "quality",
    NotDone = "not_done",
    Conduct = "conduct",
    Other = "other",
});

/// What one side says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim {
    pub about: About,
    /// What is still owed, in paise; where it is not said: the worker all of it, the employer nothing.
    pub paise: Option<i64>,
}

/// A dispute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dispute {
    pub id: String,
    pub job: String,
    pub opened_by: Role,
    pub about: About,
    /// What each side says is owed.
    pub worker_paise: i64,
    pub employer_paise: Option<i64>,
    /// After this it ends by itself: between both numbers, or with the worker's where the employer has said none.
    pub decide_by: Millis,
    pub decided_paise: Option<i64>,
    /// None with a decision: the deadline decided.
    pub mediator: Option<String>,
}

/// A mediator's word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision<'a> {
    pub mediator: &'a str,
    pub memo: &'a str,
    /// What is owed.
    pub paise: i64,
}

/// Opens a dispute, or adds what the other side says to an open one. The same act again is the same dispute.
pub async fn dispute(
    tx: &mut Tx,
    acting: &Acting<'_>,
    claim: Claim,
    now: Millis,
) -> Result<Dispute, GigError> {
    let before = job(tx, acting.job).await?.ok_or(GigError::NotFound)?;
    let role = before.role_of(acting.member).ok_or(GigError::NotFound)?;
    let entry = Entry {
        id: acting.id,
        gig: &before.gig_id,
        job: Some(&before.id),
        role,
        event: Step::Dispute.as_str(),
        detail: json!({"about": claim.about.as_str(), "paise": claim.paise}),
    };
    if entry.is_known(tx).await? {
        return last_of(tx, &before.id).await?.ok_or(GigError::NotFound);
    }
    let said = claim
        .paise
        .unwrap_or(if role == Role::Worker { before.due_paise } else { 0 });
    if !(0..=before.due_paise).contains(&said) {
        return Err(GigError::PaidShort {
            due: before.due_paise,
        });
    }
    if before.state == JobState::Disputed {
        return answered(tx, &before, role, said, &entry, now).await;
    }
    let to = states::next(before.state, Step::Dispute, role).ok_or(wrong(before.state))?;
    if before.state == JobState::Approved && now > before.changed_at + DISPUTE_MS {
        return Err(GigError::TooLate);
    }
    let (worker, employer) = match role {
        Role::Worker => (said, None),
        _ => (before.due_paise, Some(said)),
    };
    tx.execute(
        "INSERT INTO gig_disputes (id, job_id, opened_by, reason, worker_paise, employer_paise, opened_at, decide_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![
            acting.id,
            &before.id,
            role.as_str(),
            claim.about.as_str(),
            worker,
            employer,
            now,
            now + DECIDE_MS
        ],
    )
    .await?;
    change(tx, &before, before.clone(), to, &entry, now).await?;
    last_of(tx, &before.id).await?.ok_or(GigError::NotFound)
}

async fn answered(
    tx: &mut Tx,
    of: &Job,
    role: Role,
    said: i64,
    entry: &Entry<'_>,
    now: Millis,
) -> Result<Dispute, GigError> {
    let statement = match role {
        Role::Worker => "UPDATE gig_disputes SET worker_paise = $2 WHERE job_id = $1 AND decided_at IS NULL",
        _ => "UPDATE gig_disputes SET employer_paise = $2 WHERE job_id = $1 AND decided_at IS NULL",
    };
    tx.execute(statement, params![&of.id, said]).await?;
    entry.write(tx, None, None, now).await?;
    last_of(tx, &of.id).await?.ok_or(GigError::NotFound)
}

/// A mediator, who is neither side, says what is owed and why.
pub async fn decide(
    tx: &mut Tx,
    id: &str,
    decision: &Decision<'_>,
    now: Millis,
) -> Result<Dispute, GigError> {
    check_id(id)?;
    let found = by_id(tx, id).await?.ok_or(GigError::NotFound)?;
    let (mediator, memo) = (decision.mediator.trim(), decision.memo.trim());
    if let Some(decided) = found.decided_paise {
        let same = decided == decision.paise && found.mediator.as_deref() == Some(mediator);
        return if same {
            Ok(found)
        } else {
            Err(GigError::NotADecision)
        };
    }
    let of = job(tx, &found.job).await?.ok_or(GigError::NotFound)?;
    let fits = (0..=of.due_paise).contains(&decision.paise)
        && !mediator.is_empty()
        && !memo.is_empty()
        && mediator.chars().count() <= MAX_MEMO
        && memo.chars().count() <= MAX_MEMO;
    if !fits || is_party(tx, &of, mediator).await? {
        return Err(GigError::NotADecision);
    }
    conclude(tx, &found, &of, decision.paise, Some((mediator, memo)), now).await
}

async fn is_party(tx: &mut Tx, of: &Job, name: &str) -> Result<bool, StoreError> {
    let name = name.to_lowercase();
    for side in [&of.worker, &of.employer].into_iter().flatten() {
        let row = tx
            .query_opt("SELECT display_name FROM members WHERE id = $1", params![side])
            .await?;
        let called: Option<String> = row.map(|it| it.get("display_name")).transpose()?.flatten();
        if *side == name || called.is_some_and(|it| it.trim().to_lowercase() == name) {
            return Ok(true);
        }
    }
    Ok(of.terms.employer.trim().to_lowercase() == name)
}

async fn conclude(
    tx: &mut Tx,
    found: &Dispute,
    of: &Job,
    paise: i64,
    by: Option<(&str, &str)>,
    now: Millis,
) -> Result<Dispute, GigError> {
    let step = match paise {
        0 => Step::ResolveEmployer,
        _ if paise >= found.worker_paise => Step::ResolveWorker,
        _ => Step::ResolveSplit,
    };
    let role = if by.is_some() { Role::Mediator } else { Role::Timer };
    let to = states::next(of.state, step, role).ok_or(wrong(of.state))?;
    let id = format!("{}:decided", found.id);
    let entry = Entry {
        id: &id,
        gig: &of.gig_id,
        job: Some(&of.id),
        role,
        event: step.as_str(),
        detail: json!({"paise": paise}),
    };
    let after = Job {
        due_paise: paise,
        ..of.clone()
    };
    change(tx, of, after, to, &entry, now).await?;
    tx.execute(
        "UPDATE gig_disputes SET decided_at = $2, decided_paise = $3, mediator = $4, memo = $5 WHERE id = $1",
        params![&found.id, now, paise, by.map(|it| it.0), by.map(|it| it.1)],
    )
    .await?;
    if to == JobState::ResolvedEmployer {
        // Nothing is owed: nothing to acknowledge.
        let id = format!("{}:close", found.id);
        by_rule(
            tx,
            &of.id,
            Step::Close,
            &id,
            Value::Object(serde_json::Map::new()),
            now,
        )
        .await?;
    }
    by_id(tx, &found.id).await?.ok_or(GigError::NotFound)
}

/// Disputes whose time is over end between what both sides say; with the worker's number where the employer has said none.
pub(super) async fn run_late(tx: &mut Tx, now: Millis) -> Result<u32, GigError> {
    let mut done = 0;
    for found in open_disputes(tx).await? {
        if found.decide_by > now {
            break;
        }
        let of = job(tx, &found.job).await?.ok_or(GigError::NotFound)?;
        let paise = found
            .employer_paise
            .map_or(found.worker_paise, |it| i64::midpoint(it, found.worker_paise));
        conclude(tx, &found, &of, paise, None, now).await?;
        done += 1;
    }
    Ok(done)
}

/// Disputes that wait for a mediator, the most urgent first.
pub async fn open_disputes(tx: &mut Tx) -> Result<Vec<Dispute>, StoreError> {
    let rows = tx
        .query(
            "SELECT * FROM gig_disputes WHERE decided_at IS NULL ORDER BY decide_by, id LIMIT $1",
            params![BATCH],
        )
        .await?;
    rows.iter().map(dispute_row).collect()
}

async fn by_id(tx: &mut Tx, id: &str) -> Result<Option<Dispute>, StoreError> {
    let row = tx
        .query_opt("SELECT * FROM gig_disputes WHERE id = $1", params![id])
        .await?;
    row.as_ref().map(dispute_row).transpose()
}

async fn last_of(tx: &mut Tx, job_id: &str) -> Result<Option<Dispute>, StoreError> {
    let row = tx
        .query_opt(
            "SELECT * FROM gig_disputes WHERE job_id = $1 ORDER BY opened_at DESC, id DESC LIMIT 1",
            params![job_id],
        )
        .await?;
    row.as_ref().map(dispute_row).transpose()
}

fn dispute_row(row: &Row) -> Result<Dispute, StoreError> {
    Ok(Dispute {
        id: row.get("id")?,
        job: row.get("job_id")?,
        opened_by: parsed(Role::parse, row, "opened_by")?,
        about: parsed(About::parse, row, "reason")?,
        worker_paise: row.get("worker_paise")?,
        employer_paise: row.get("employer_paise")?,
        decide_by: row.get("decide_by")?,
        decided_paise: row.get("decided_paise")?,
        mediator: row.get("mediator")?,
    })
}
