//! Deadlines (G4): offers run out, silence approves, what is acknowledged closes, disputes end, postings expire.

use super::disputes::{self, BATCH};
use super::jobs::by_rule;
use super::states::{APPROVE_MS, CLOSE_MS, OFFER_MS, Step};
use super::{GigError, seats};
use serde_json::json;
use store::{Millis, Tx, params};

/// What a run of the deadlines did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Term {
    /// Offers that nobody answered.
    pub expired: u32,
    /// Submitted work that nobody answered: approved.
    pub approved: u32,
    /// Payments that the worker acknowledged and the employer did not: closed.
    pub closed: u32,
    /// Disputes that the deadline decided.
    pub decided: u32,
    /// Postings whose time is over.
    pub postings: u32,
}

/// Lets deadlines pass. Doing it again changes nothing.
pub async fn run_due(tx: &mut Tx, now: Millis) -> Result<Term, GigError> {
    let mut done = Term {
        expired: late(tx, "offered", Step::Expire, OFFER_MS, now).await?,
        approved: late(tx, "submitted", Step::Approve, APPROVE_MS, now).await?,
        closed: late(tx, "paid_ack", Step::Close, CLOSE_MS, now).await?,
        decided: disputes::run_late(tx, now).await?,
        postings: 0,
    };
    let over = tx
        .query(
            "SELECT id FROM gigs WHERE state = 'open' AND closes_at <= $1
               AND NOT EXISTS (SELECT 1 FROM gig_jobs j WHERE j.gig_id = gigs.id AND j.state = 'offered')
             ORDER BY closes_at, id LIMIT $2",
            params![now, BATCH],
        )
        .await?;
    for row in &over {
        seats::close_posting(tx, &row.get::<String>("id")?, "expired", now).await?;
        done.postings += 1;
    }
    Ok(done)
}

async fn late(
    tx: &mut Tx,
    state: &'static str,
    step: Step,
    within: Millis,
    now: Millis,
) -> Result<u32, GigError> {
    let rows = tx
        .query(
            "SELECT id, changed_at FROM gig_jobs WHERE state = $1 AND changed_at <= $2 ORDER BY changed_at, id LIMIT $3",
            params![state, now - within, BATCH],
        )
        .await?;
    let mut done = 0;
    for row in &rows {
        let (job, since): (String, Millis) = (row.get("id")?, row.get("changed_at")?);
        let id = format!("{job}:{}:{since}", step.as_str());
        by_rule(tx, &job, step, &id, json!({}), now).await?;
        done += 1;
    }
    Ok(done)
}
