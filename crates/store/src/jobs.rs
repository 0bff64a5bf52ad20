//! A durable queue in the same database, so that work is enqueued in the transaction that needs it.

use crate::{Dialect, Millis, Row, Store, StoreError, Tx, new_id, params};
use serde_json::Value as Json;

const FIRST_BACKOFF_MS: Millis = 30_000;
const LONGEST_BACKOFF_MS: Millis = 3_600_000;
const MAX_ERROR_CHARS: usize = 500;

/// Work to be done later.
#[derive(Debug, Clone)]
pub struct NewJob<'a> {
    /// Which worker does it.
    pub kind: &'a str,
    /// Its input.
    pub payload: Json,
    /// Not before.
    pub run_at: Millis,
    /// Tries before it is dead; at least 1.
    pub max_attempts: u32,
    /// While a job with the same key waits or runs, no second one is made.
    pub dedupe_key: Option<&'a str>,
}

/// A job leased to this worker.
#[derive(Debug, Clone, PartialEq)]
pub struct Job {
    /// ULID.
    pub id: String,
    /// Which worker does it.
    pub kind: String,
    /// Its input.
    pub payload: Json,
    /// 1 for the first try. Also the fencing token: a worker whose lease was taken over cannot write.
    pub attempt: i64,
    /// Tries before it is dead.
    pub max_attempts: i64,
    /// Until when it belongs to this worker.
    pub lease_until: Millis,
}

/// Where a job stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JobStatus {
    /// `queued`, `running`, `done`, `dead`, `cancelled`.
    pub state: String,
    /// Tries so far.
    pub attempt: i64,
    /// 0 to 1000.
    pub progress_permille: u32,
    /// Why the last try failed.
    pub last_error: Option<String>,
}

/// What to do with a failed job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// Try again later (30 s, doubling, at most 1 h), until the tries are used up.
    Retry,
    /// It can never work.
    GiveUp,
}

/// Adds a job; gives its id, or `None` when one with the same dedupe key is already waiting or running.
pub async fn enqueue(
    tx: &mut Tx,
    job: &NewJob<'_>,
    now: Millis,
    rng: &mut (dyn rand::RngCore + Send),
) -> Result<Option<String>, StoreError> {
    let id = new_id(now, rng);
    let added = tx
        .execute(
            "INSERT INTO jobs (id, kind, payload, state, run_at, max_attempts, dedupe_key, created_at)
             VALUES ($1, $2, $3, 'queued', $4, $5, $6, $7)
             ON CONFLICT (kind, dedupe_key) WHERE state IN ('queued', 'running') DO NOTHING",
            params![
                &id,
                job.kind,
                job.payload.to_string(),
                job.run_at,
                job.max_attempts,
                job.dedupe_key,
                now
            ],
        )
        .await?;
    Ok((added == 1).then_some(id))
}

/// Leases the oldest ready job of `kind` for `lease_ms`. A job whose lease ran out counts as ready.
pub async fn claim(
    store: &Store,
    kind: &str,
    lease_ms: Millis,
    now: Millis,
) -> Result<Option<Job>, StoreError> {
    store
        .write_with("jobs.claim", |mut tx| async move {
            bury_exhausted(&mut tx, kind, now).await?;
            let sql = match tx.dialect() {
                Dialect::Sqlite => CLAIM,
                Dialect::Postgres => CLAIM_SKIP_LOCKED,
            };
            let row = tx.query_opt(sql, params![kind, now, now + lease_ms]).await?;
            let job = row.as_ref().map(job_from).transpose()?;
            Ok((tx, job))
        })
        .await
}

const CLAIM: &str = "UPDATE jobs SET state = 'running', attempt = attempt + 1, lease_until = $3
    WHERE id = (SELECT id FROM jobs WHERE kind = $1
        AND ((state = 'queued' AND run_at <= $2) OR (state = 'running' AND lease_until <= $2))
        ORDER BY run_at, id LIMIT 1)
    RETURNING id, kind, payload, attempt, max_attempts, lease_until";
const CLAIM_SKIP_LOCKED: &str = "UPDATE jobs SET state = 'running', attempt = attempt + 1, lease_until = $3
    WHERE id = (SELECT id FROM jobs WHERE kind = $1
        AND ((state = 'queued' AND run_at <= $2) OR (state = 'running' AND lease_until <= $2))
        ORDER BY run_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id, kind, payload, attempt, max_attempts, lease_until";

/// A job that killed its worker on every try must not kill the next one.
async fn bury_exhausted(tx: &mut Tx, kind: &str, now: Millis) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE jobs SET state = 'dead', ended_at = $2, last_error = 'the worker never came back'
         WHERE kind = $1 AND state = 'running' AND lease_until <= $2 AND attempt >= max_attempts",
        params![kind, now],
    )
    .await
    .map(drop)
}

/// Says how far the work is and extends the lease. False: the job is not ours any more (cancelled, or taken over); stop.
pub async fn progress(
    tx: &mut Tx,
    job: &Job,
    permille: u32,
    lease_ms: Millis,
    now: Millis,
) -> Result<bool, StoreError> {
    let changed = tx
        .execute(
            "UPDATE jobs SET progress_permille = $3, lease_until = $4 WHERE id = $1 AND attempt = $2 AND state = 'running'",
            params![&job.id, job.attempt, permille.min(1000), now + lease_ms],
        )
        .await?;
    Ok(changed == 1)
}

/// The work is done. False: the job is not ours any more, and the caller should not commit what it did.
pub async fn finish(tx: &mut Tx, job: &Job, now: Millis) -> Result<bool, StoreError> {
    let changed = tx
        .execute(
            "UPDATE jobs SET state = 'done', progress_permille = 1000, lease_until = NULL, ended_at = $3
             WHERE id = $1 AND attempt = $2 AND state = 'running'",
            params![&job.id, job.attempt, now],
        )
        .await?;
    Ok(changed == 1)
}

/// The work failed: it waits for another try, or is dead. False: the job is not ours any more.
pub async fn fail(
    tx: &mut Tx,
    job: &Job,
    failure: Failure,
    error: &str,
    now: Millis,
) -> Result<bool, StoreError> {
    let error: String = error.chars().take(MAX_ERROR_CHARS).collect();
    let dead = failure == Failure::GiveUp || job.attempt >= job.max_attempts;
    let changed = if dead {
        tx.execute(
            "UPDATE jobs SET state = 'dead', lease_until = NULL, ended_at = $3, last_error = $4
             WHERE id = $1 AND attempt = $2 AND state = 'running'",
            params![&job.id, job.attempt, now, error],
        )
        .await?
    } else {
        tx.execute(
            "UPDATE jobs SET state = 'queued', lease_until = NULL, run_at = $3, last_error = $4
             WHERE id = $1 AND attempt = $2 AND state = 'running'",
            params![&job.id, job.attempt, now + backoff(job.attempt), error],
        )
        .await?
    };
    Ok(changed == 1)
}

/// Cancels a job that has not ended. A running one notices at its next [`progress`]. False: it had ended.
pub async fn cancel(tx: &mut Tx, id: &str, now: Millis) -> Result<bool, StoreError> {
    let changed = tx
        .execute(
            "UPDATE jobs SET state = 'cancelled', lease_until = NULL, ended_at = $2
             WHERE id = $1 AND state IN ('queued', 'running')",
            params![id, now],
        )
        .await?;
    Ok(changed == 1)
}

/// Where a job stands, if there is such a job.
pub async fn status(tx: &mut Tx, id: &str) -> Result<Option<JobStatus>, StoreError> {
    let row = tx
        .query_opt(
            "SELECT state, attempt, progress_permille, last_error FROM jobs WHERE id = $1",
            params![id],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(JobStatus {
        state: row.get("state")?,
        attempt: row.get("attempt")?,
        progress_permille: row.get("progress_permille")?,
        last_error: row.get("last_error")?,
    }))
}

fn backoff(attempt: i64) -> Millis {
    let doublings = u32::try_from(attempt.clamp(1, 8) - 1).unwrap_or(0);
    (FIRST_BACKOFF_MS << doublings).min(LONGEST_BACKOFF_MS)
}

fn job_from(row: &Row) -> Result<Job, StoreError> {
    Ok(Job {
        id: row.get("id")?,
        kind: row.get("kind")?,
        payload: serde_json::from_str(&row.get::<String>("payload")?)?,
        attempt: row.get("attempt")?,
        max_attempts: row.get("max_attempts")?,
        lease_until: row.get("lease_until")?,
    })
}
