//! What happened to a gig and its jobs: a list that only grows. An act is known by the id that its client made.

use super::rules::hash;
use super::{GigError, JobState, Role};
use serde_json::Value;
use store::{Millis, Row, StoreError, Tx, params};

/// Longest id that a client may make.
const MAX_ID: usize = 96;

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogRow {
    /// Place in the list of its gig, from 1.
    pub seq: i64,
    pub role: Role,
    /// `accept`, `paid`, ..
    pub event: String,
    pub from: Option<JobState>,
    pub to: Option<JobState>,
    /// Amounts in paise, reason codes.
    pub detail: Value,
    pub at: Millis,
}

/// Something that is about to happen.
#[derive(Debug, Clone)]
pub(super) struct Entry<'a> {
    pub id: &'a str,
    pub gig: &'a str,
    pub job: Option<&'a str>,
    pub role: Role,
    pub event: &'a str,
    pub detail: Value,
}

impl Entry<'_> {
    fn content(&self) -> String {
        hash(&[
            self.gig.to_owned(),
            self.job.unwrap_or_default().to_owned(),
            self.role.as_str().to_owned(),
            self.event.to_owned(),
            self.detail.to_string(),
        ])
    }

    /// True when this very act has been written down before; an error when its id stands for something else.
    pub(super) async fn is_known(&self, tx: &mut Tx) -> Result<bool, GigError> {
        check_id(self.id)?;
        let row = tx
            .query_opt(
                "SELECT content_hash FROM gig_events WHERE id = $1",
                params![self.id],
            )
            .await?;
        match row {
            None => Ok(false),
            Some(row) if row.get::<String>("content_hash")? == self.content() => Ok(true),
            Some(_) => Err(GigError::DuplicateIdDifferent),
        }
    }

    /// Writes it down.
    pub(super) async fn write(
        &self,
        tx: &mut Tx,
        from: Option<JobState>,
        to: Option<JobState>,
        now: Millis,
    ) -> Result<(), GigError> {
        // Also makes two acts on one gig wait for each other.
        tx.execute(
            "UPDATE gigs SET version = version + 1 WHERE id = $1",
            params![self.gig],
        )
        .await?;
        let last = tx
            .query_one(
                "SELECT COALESCE(MAX(seq), 0) AS seq FROM gig_events WHERE gig_id = $1",
                params![self.gig],
            )
            .await?;
        tx.execute(
            "INSERT INTO gig_events (id, gig_id, seq, job_id, role, event, from_state, to_state, detail, content_hash, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            params![
                self.id,
                self.gig,
                last.get::<i64>("seq")? + 1,
                self.job,
                self.role.as_str(),
                self.event,
                from.map(JobState::as_str),
                to.map(JobState::as_str),
                self.detail.to_string(),
                self.content(),
                now
            ],
        )
        .await?;
        Ok(())
    }
}

/// An id that a client may make.
pub(super) fn check_id(id: &str) -> Result<(), GigError> {
    let fine = (1..=MAX_ID).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_graphic());
    fine.then_some(()).ok_or(GigError::Impossible {
        detail: "an id has 1 to 96 visible letters of ASCII".to_owned(),
    })
}

/// All that happened to a job, in order: with the terms, the file for a claim of wages.
pub async fn history(tx: &mut Tx, job_id: &str) -> Result<Vec<LogRow>, StoreError> {
    let rows = tx
        .query(
            "SELECT seq, role, event, from_state, to_state, detail, at FROM gig_events WHERE job_id = $1 ORDER BY seq",
            params![job_id],
        )
        .await?;
    rows.iter().map(log_row).collect()
}

fn log_row(row: &Row) -> Result<LogRow, StoreError> {
    let state = |column: &str| -> Result<Option<JobState>, StoreError> {
        let name: Option<String> = row.get(column)?;
        Ok(name.as_deref().and_then(JobState::parse))
    };
    Ok(LogRow {
        seq: row.get("seq")?,
        role: parsed(Role::parse, row, "role")?,
        event: row.get("event")?,
        from: state("from_state")?,
        to: state("to_state")?,
        detail: serde_json::from_str(&row.get::<String>("detail")?)?,
        at: row.get("at")?,
    })
}

/// A column that holds one of a closed set of names.
pub(super) fn parsed<T>(parse: impl Fn(&str) -> Option<T>, row: &Row, column: &str) -> Result<T, StoreError> {
    let name: String = row.get(column)?;
    parse(&name).ok_or_else(|| StoreError::Constraint {
        kind: store::ConstraintKind::Check,
        detail: format!("{column}: {name}"),
    })
}
