//! Seats of a gig (G2), and postings and applications that are taken back.

use super::jobs::{Job, by_rule, of_application, wrong};
use super::log::Entry;
use super::states::{Role, Step};
use super::{Gig, GigError, service};
use serde_json::json;
use store::{Millis, StoreError, Tx, params};

/// Longest way to reach somebody.
const MAX_CONTACT: usize = 120;

/// G2: the next free seat, if there is one: compare-and-swap on the gig.
pub(super) async fn take_seat(tx: &mut Tx, job: &Job, contact: Option<&str>) -> Result<i64, GigError> {
    let taken = tx
        .execute(
            "UPDATE gigs SET seats_taken = seats_taken + 1, version = version + 1,
                    state = CASE WHEN seats_taken + 1 >= seats THEN 'accepted' ELSE state END
             WHERE id = $1 AND state = 'open' AND seats_taken < seats",
            params![&job.gig_id],
        )
        .await?;
    if taken == 0 {
        return Err(GigError::Full);
    }
    if let Some(contact) = contact {
        let length = contact.chars().count();
        if contact.trim().is_empty() || length > MAX_CONTACT {
            return Err(GigError::Impossible {
                detail: format!("a contact has 1 to {MAX_CONTACT} letters"),
            });
        }
        tx.execute(
            "UPDATE gig_jobs SET worker_contact = $2 WHERE id = $1",
            params![&job.id, contact],
        )
        .await?;
    }
    let rows = tx
        .query(
            "SELECT seat FROM gig_jobs WHERE gig_id = $1 AND seat IS NOT NULL ORDER BY seat",
            params![&job.gig_id],
        )
        .await?;
    let mut free = 1;
    for row in &rows {
        if row.get::<i64>("seat")? != free {
            break;
        }
        free += 1;
    }
    Ok(free)
}

/// The last seat is taken: other offers have nothing to offer any more.
pub(super) async fn when_full(tx: &mut Tx, job_: &Job, now: Millis) -> Result<(), GigError> {
    let gig = service::by_id(tx, &job_.gig_id)
        .await?
        .ok_or(GigError::NotFound)?;
    if gig.state == "accepted" {
        take_offers_back(tx, &gig.id, now).await?;
    }
    Ok(())
}

async fn take_offers_back(tx: &mut Tx, gig_id: &str, now: Millis) -> Result<(), GigError> {
    let open = tx
        .query(
            "SELECT id FROM gig_jobs WHERE gig_id = $1 AND state = 'offered' ORDER BY id",
            params![gig_id],
        )
        .await?;
    for row in &open {
        let id: String = row.get("id")?;
        let act = format!("{id}:withdraw");
        Box::pin(by_rule(tx, &id, Step::Withdraw, &act, json!({}), now)).await?;
    }
    Ok(())
}

/// A seat is free again; while the gig could still be applied for, it opens again.
pub(super) async fn free_seat(tx: &mut Tx, job: &Job, now: Millis) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE gigs SET seats_taken = seats_taken - 1, version = version + 1,
                state = CASE WHEN state = 'accepted' AND closes_at > $2 THEN 'open' ELSE state END
         WHERE id = $1 AND seats_taken > 0",
        params![&job.gig_id, now],
    )
    .await
    .map(drop)
}

pub(super) async fn when_all_done(tx: &mut Tx, job: &Job) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE gigs SET state = 'closed', version = version + 1
         WHERE id = $1 AND state = 'accepted'
           AND seats <= (SELECT COUNT(*) FROM gig_jobs WHERE gig_id = $1 AND state = 'closed')",
        params![&job.gig_id],
    )
    .await?;
    tx.execute(
        "UPDATE gig_applications SET state = 'declined'
         WHERE gig_id = $1 AND state = 'applied' AND EXISTS (SELECT 1 FROM gigs WHERE id = $1 AND state = 'closed')",
        params![&job.gig_id],
    )
    .await
    .map(drop)
}

/// The employer takes a posting back; who works already goes on.
pub async fn withdraw(
    tx: &mut Tx,
    gig_id: &str,
    employer: &str,
    id: &str,
    now: Millis,
) -> Result<Gig, GigError> {
    let owned = tx
        .query_opt(
            "SELECT id FROM gigs WHERE id = $1 AND posted_by = $2",
            params![gig_id, employer],
        )
        .await?;
    owned.ok_or(GigError::NotFound)?;
    let entry = Entry {
        id,
        gig: gig_id,
        job: None,
        role: Role::Employer,
        event: "withdraw_posting",
        detail: json!({}),
    };
    if !entry.is_known(tx).await? {
        close_posting(tx, gig_id, "withdrawn", now).await?;
        entry.write(tx, None, None, now).await?;
    }
    service::by_id(tx, gig_id).await?.ok_or(GigError::NotFound)
}

/// An open posting ends without having been filled.
pub(super) async fn close_posting(
    tx: &mut Tx,
    gig_id: &str,
    state: &'static str,
    now: Millis,
) -> Result<(), GigError> {
    let closed = tx
        .execute(
            "UPDATE gigs SET state = $2, version = version + 1 WHERE id = $1 AND state = 'open'",
            params![gig_id, state],
        )
        .await?;
    if closed == 0 {
        return Err(GigError::Closed);
    }
    take_offers_back(tx, gig_id, now).await
}

/// She takes her name back before anything was agreed.
pub async fn withdraw_application(
    tx: &mut Tx,
    gig_id: &str,
    member: &str,
    id: &str,
    now: Millis,
) -> Result<(), GigError> {
    let entry = Entry {
        id,
        gig: gig_id,
        job: None,
        role: Role::Worker,
        event: "unapply",
        detail: json!({}),
    };
    if entry.is_known(tx).await? {
        return Ok(());
    }
    let row = tx
        .query_opt(
            "SELECT id FROM gig_applications WHERE gig_id = $1 AND member_id = $2 AND state = 'applied'",
            params![gig_id, member],
        )
        .await?
        .ok_or(GigError::NotFound)?;
    let application: String = row.get("id")?;
    if let Some(open) = of_application(tx, &application).await? {
        return Err(wrong(open.state));
    }
    tx.execute(
        "UPDATE gig_applications SET state = 'withdrawn' WHERE id = $1",
        params![&application],
    )
    .await?;
    entry.write(tx, None, None, now).await
}

/// P2: she leaves paid work: applications that wait are taken back, open postings closed. What was agreed goes on.
pub(crate) async fn step_back(tx: &mut Tx, member: &str) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE gig_applications SET state = 'withdrawn' WHERE member_id = $1 AND state = 'applied'
           AND NOT EXISTS (SELECT 1 FROM gig_jobs j WHERE j.application_id = gig_applications.id AND j.state = 'offered')",
        params![member],
    )
    .await?;
    tx.execute(
        "UPDATE gigs SET state = 'withdrawn', version = version + 1 WHERE posted_by = $1 AND state = 'open'",
        params![member],
    )
    .await
    .map(drop)
}
