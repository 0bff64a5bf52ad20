//! Who did what to what, when, with what outcome: a log that only grows, each row chained to the one before. Ids and codes,
//! never words that somebody said.

use crate::chain;
use store::{Millis, StoreError, Tx, params};

/// Who acts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    Member(String),
    /// A program, by the id of its key.
    Key(String),
    /// The operator's key of this box.
    OperatorKey,
    /// Somebody at the command line of the box.
    Box,
    /// A deadline that passed.
    Timer,
    /// Somebody who has not signed in.
    Anyone,
}

impl Actor {
    /// As the log keeps it.
    pub fn name(&self) -> String {
        match self {
            Self::Member(id) => format!("member:{id}"),
            Self::Key(id) => format!("key:{id}"),
            Self::OperatorKey => "operator-key".to_owned(),
            Self::Box => "box".to_owned(),
            Self::Timer => "timer".to_owned(),
            Self::Anyone => "anyone".to_owned(),
        }
    }
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    Done,
    Refused,
}

impl Ended {
    fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Refused => "refused",
        }
    }
}

/// One thing that was done or refused.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    pub actor: &'a Actor,
    /// A code, e.g. `role.grant`.
    pub action: &'static str,
    /// Kind and id, e.g. `member:01..`; empty when there is none.
    pub target: &'a str,
    /// A code: which role, which purpose.
    pub detail: &'a str,
    pub outcome: Ended,
}

impl<'a> Entry<'a> {
    /// Something that was done.
    pub fn done(actor: &'a Actor, action: &'static str, target: &'a str, detail: &'a str) -> Self {
        Self {
            actor,
            action,
            target,
            detail,
            outcome: Ended::Done,
        }
    }

    /// Something that was refused.
    pub fn refused(actor: &'a Actor, action: &'static str, target: &'a str, detail: &'a str) -> Self {
        Self {
            outcome: Ended::Refused,
            ..Self::done(actor, action, target, detail)
        }
    }
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub seq: i64,
    pub at: Millis,
    pub actor: String,
    pub action: String,
    pub target: String,
    pub detail: String,
    pub outcome: String,
    pub prev_hash: String,
    pub row_hash: String,
}

impl Row {
    fn expected_hash(&self, prev: &str, seq: i64) -> String {
        chain::hash(&[
            prev,
            &seq.to_string(),
            &self.at.to_string(),
            &self.actor,
            &self.action,
            &self.target,
            &self.detail,
            &self.outcome,
        ])
    }
}

/// What a check of the whole log found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    pub rows: i64,
    /// The last row's hash; empty in an empty log.
    pub head: String,
    /// Numbers of rows that do not fit; empty is good.
    pub broken: Vec<i64>,
}

/// Writes one more row.
pub async fn append(tx: &mut Tx, entry: &Entry<'_>, now: Millis) -> Result<(), StoreError> {
    let head = tx
        .query_opt(
            "SELECT seq, row_hash FROM audit_log ORDER BY seq DESC LIMIT 1",
            Vec::new(),
        )
        .await?;
    let (seq, prev_hash) = match head {
        Some(row) => (row.get::<i64>("seq")? + 1, row.get("row_hash")?),
        None => (1, String::new()),
    };
    let mut row = Row {
        seq,
        at: now,
        actor: entry.actor.name(),
        action: entry.action.to_owned(),
        target: entry.target.to_owned(),
        detail: entry.detail.to_owned(),
        outcome: entry.outcome.as_str().to_owned(),
        prev_hash,
        row_hash: String::new(),
    };
    row.row_hash = row.expected_hash(&row.prev_hash, seq);
    tx.execute(
        "INSERT INTO audit_log (seq, at, actor, action, target, detail, outcome, prev_hash, row_hash)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            row.seq,
            row.at,
            row.actor,
            row.action,
            row.target,
            row.detail,
            row.outcome,
            row.prev_hash,
            row.row_hash
        ],
    )
    .await
    .map(drop)
}

/// The newest rows before a number, newest first.
pub async fn list(tx: &mut Tx, before: i64, limit: i64) -> Result<Vec<Row>, StoreError> {
    let rows = tx
        .query(
            "SELECT * FROM audit_log WHERE seq < $1 ORDER BY seq DESC LIMIT $2",
            params![before, limit],
        )
        .await?;
    rows.iter().map(row).collect()
}

/// Recomputes every hash from the rows themselves.
pub async fn verify(tx: &mut Tx) -> Result<Check, StoreError> {
    let rows = tx
        .query("SELECT * FROM audit_log ORDER BY seq", Vec::new())
        .await?;
    let mut prev = String::new();
    let mut broken = Vec::new();
    for (found, expected) in rows.iter().zip(1_i64..) {
        let found = row(found)?;
        let hash = found.expected_hash(&prev, expected);
        if found.seq != expected || found.prev_hash != prev || found.row_hash != hash {
            broken.push(found.seq);
        }
        prev = found.row_hash;
    }
    Ok(Check {
        rows: rows.len() as i64,
        head: prev,
        broken,
    })
}

fn row(row: &store::Row) -> Result<Row, StoreError> {
    Ok(Row {
        seq: row.get("seq")?,
        at: row.get("at")?,
        actor: row.get("actor")?,
        action: row.get("action")?,
        target: row.get("target")?,
        detail: row.get("detail")?,
        outcome: row.get("outcome")?,
        prev_hash: row.get("prev_hash")?,
        row_hash: row.get("row_hash")?,
    })
}
