//! Forgets who has not come back: a job a day, a few members at a time.

use community::audit::{self, Actor, Entry};
use community::members::{self, tokens};
use serde_json::json;
use store::jobs::{self, Failure, NewJob};
use store::{Millis, StoreError};

use crate::app::App;

const KIND: &str = "members.forget_unused";
const DAY_MS: Millis = 86_400_000;
const LEASE_MS: Millis = 300_000;
/// Members in one transaction.
const BATCH: i64 = 50;
const ATTEMPTS: u32 = 5;

/// Plans the next day's job where none waits, and does the one that is due.
pub async fn run(app: &App) -> Result<(), StoreError> {
    let now = app.now();
    let Some(job) = jobs::claim(&app.store, KIND, LEASE_MS, now).await? else {
        return plan(app, now).await;
    };
    let done = forget_unused(app, &job).await;
    let mut tx = app.store.write("retention.end").await?;
    match done {
        Ok(()) => jobs::finish(&mut tx, &job, app.now()).await?,
        Err(error) => {
            tracing::warn!(%error, "unused members could not be forgotten");
            jobs::fail(&mut tx, &job, Failure::Retry, "store", app.now()).await?
        }
    };
    tx.commit().await?;
    plan(app, now + DAY_MS).await
}

async fn plan(app: &App, at: Millis) -> Result<(), StoreError> {
    let mut tx = app.store.write("retention.plan").await?;
    let job = NewJob {
        kind: KIND,
        payload: json!({}),
        run_at: at,
        max_attempts: ATTEMPTS,
        dedupe_key: Some("daily"),
    };
    jobs::enqueue(&mut tx, &job, app.now(), &mut app.chance.fork()).await?;
    tx.commit().await
}

async fn forget_unused(app: &App, job: &jobs::Job) -> Result<(), StoreError> {
    let since = app.now() - i64::from(app.config.members.forget_after_days) * DAY_MS;
    let mut all = 0;
    while !app.tasks.stopping().is_cancelled() {
        let batch = app.store.write_with("retention.batch", move |mut tx| async move {
            let unused = members::unused(&mut tx, since, BATCH).await?;
            let mut sessions = Vec::new();
            for member in &unused {
                sessions.extend(members::forget(&mut tx, member).await?);
                let target = format!("member:{member}");
                let entry = Entry::done(&Actor::Timer, "member.forget", &target, "unused");
                audit::append(&mut tx, &entry, app.now()).await?;
            }
            jobs::progress(&mut tx, job, 500, LEASE_MS, app.now()).await?;
            Ok::<_, StoreError>((tx, (unused.len(), sessions)))
        });
        let (gone, sessions) = batch.await?;
        app.sessions.forget_hashed(app, &sessions, None).await?;
        all += gone;
        if (gone as i64) < BATCH {
            break;
        }
    }
    let mut tx = app.store.write("retention.tokens").await?;
    let ended = tokens::sweep(&mut tx, app.now()).await?;
    tx.commit().await?;
    tracing::info!(
        members = all,
        tokens = ended,
        "what nobody uses any more is forgotten"
    );
    Ok(())
}
