//! What a person may ask for about her own data, with a receipt and a day by which it is answered.

use super::{MemberError, service};
use crate::audit::{self, Actor, Entry};
use crate::timebank::names;
use rand::{Rng, RngCore};
use store::{Millis, Row, StoreError, Tx, new_id, params};

/// Answered within this time.
pub const DUE_MS: Millis = 90 * 86_400_000;

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Right {
    Access,
    Correct,
    Erase,
    Nominate,
    Grievance,
}

names!(Right {
    Access = "access",
    Correct = "correct",
    Erase = "erase",
    Nominate = "nominate",
    Grievance = "grievance",
});

/// A request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    pub id: String,
    pub kind: Right,
    /// Short enough to be read aloud.
    pub receipt: String,
    pub opened_at: Millis,
    pub due_at: Millis,
    pub closed_at: Option<Millis>,
}

/// Opens a request; `done`: it is answered at once.
pub async fn open(
    tx: &mut Tx,
    member: &str,
    kind: Right,
    done: bool,
    now: Millis,
    rng: &mut (dyn RngCore + Send),
) -> Result<Request, StoreError> {
    let receipt: u64 = rng.random_range(1_000_000_000..10_000_000_000);
    let request = Request {
        id: new_id(now, rng),
        kind,
        receipt: receipt.to_string(),
        opened_at: now,
        due_at: now + DUE_MS,
        closed_at: done.then_some(now),
    };
    tx.execute(
        "INSERT INTO rights_requests (id, member_id, kind, receipt, opened_at, due_at, closed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        params![
            &request.id,
            member,
            kind.as_str(),
            &request.receipt,
            request.opened_at,
            request.due_at,
            request.closed_at
        ],
    )
    .await?;
    let actor = Actor::Member(member.to_owned());
    let target = format!("request:{}", request.id);
    audit::append(
        tx,
        &Entry::done(&actor, "rights.ask", &target, kind.as_str()),
        now,
    )
    .await?;
    Ok(request)
}

/// A member's requests, newest first.
pub async fn of(tx: &mut Tx, member: &str) -> Result<Vec<Request>, StoreError> {
    let rows = tx
        .query(
            "SELECT * FROM rights_requests WHERE member_id = $1 ORDER BY id DESC",
            params![member],
        )
        .await?;
    rows.iter().map(request).collect()
}

/// Requests that wait for an answer, the most urgent first.
pub async fn waiting(tx: &mut Tx) -> Result<Vec<Request>, StoreError> {
    let rows = tx
        .query(
            "SELECT * FROM rights_requests WHERE closed_at IS NULL ORDER BY due_at, id",
            Vec::new(),
        )
        .await?;
    rows.iter().map(request).collect()
}

/// An operator has answered.
pub async fn close(tx: &mut Tx, by: &Actor, id: &str, now: Millis) -> Result<Request, MemberError> {
    let row = tx
        .query_opt(
            "UPDATE rights_requests SET closed_at = COALESCE(closed_at, $2) WHERE id = $1 RETURNING *",
            params![id, now],
        )
        .await?
        .ok_or(MemberError::NotFound)?;
    let target = format!("request:{id}");
    audit::append(tx, &Entry::done(by, "rights.close", &target, ""), now).await?;
    Ok(request(&row)?)
}

/// What is left after an erasure: the receipt, and the hashes of sessions that the caller has to forget.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erased {
    pub receipt: String,
    pub sessions: Vec<String>,
}

/// She is forgotten; the receipt proves it without saying who she was.
pub async fn erase(
    tx: &mut Tx,
    by: &Actor,
    member: &str,
    now: Millis,
    rng: &mut (dyn RngCore + Send),
) -> Result<Erased, StoreError> {
    let request = open(tx, member, Right::Erase, true, now, rng).await?;
    let sessions = service::forget(tx, member).await?;
    let target = format!("member:{member}");
    audit::append(tx, &Entry::done(by, "member.erase", &target, ""), now).await?;
    Ok(Erased {
        receipt: request.receipt,
        sessions,
    })
}

fn request(row: &Row) -> Result<Request, StoreError> {
    let kind: String = row.get("kind")?;
    Ok(Request {
        id: row.get("id")?,
        kind: Right::parse(&kind).ok_or(StoreError::NoRow)?,
        receipt: row.get("receipt")?,
        opened_at: row.get("opened_at")?,
        due_at: row.get("due_at")?,
        closed_at: row.get("closed_at")?,
    })
}
