//! The Awaaz node: channels, HTTP, verbs, configuration and the `awaaz` command.
//!
//! [`run`] is what the command and every integration test call. Reading order: [`app`] (what is shared), [`session`]
//! (one conversation in motion), [`verbs`] (what can be done by voice), [`http`] and [`channels`] (the doors),
//! [`machines`] (models), [`cli`].

pub mod app;
pub mod channels;
pub mod cli;
pub mod clock;
pub mod config;
pub mod content;
pub mod http;
mod legal;
mod lesson_audio;
mod lessons;
pub mod lifecycle;
pub mod machines;
pub mod memory;
pub mod pins;
mod places;
pub mod retention;
pub mod session;
mod startup;
pub mod telemetry;
pub mod verbs;

use std::net::SocketAddr;
use std::time::Duration;

use anyhow::Context;
use community::gigs::{self, GigError};
use community::timebank::{self, TimebankError};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

pub use startup::{Load, Setup, open_store, prepare, store_config};

use crate::app::App;
use crate::config::Config;
use crate::lifecycle::Tasks;

/// How often old sessions and quiet addresses are forgotten.
const SWEEP_EVERY: Duration = Duration::from_mins(1);
/// How often set phrases are looked at for a natural rendering.
const IMPROVE_EVERY: Duration = Duration::from_secs(3);

/// Serves until `stop` is cancelled. The listener is bound before anything is loaded; `/health/ready` says when all is.
pub async fn run(
    config: Config,
    setup: Setup,
    listener: TcpListener,
    stop: CancellationToken,
) -> anyhow::Result<()> {
    config.validate()?;
    let tasks = Tasks::new(stop);
    let patience = Duration::from_secs(config.server.stop_seconds);
    telemetry::metrics()?;
    let loading = startup::begin_to_load(setup.load, &config, &tasks);
    let app = prepare(config, setup.clock.clone(), tasks.clone(), setup.knowledge).await?;
    let waiting = app.clone();
    tasks.spawn("take models", async move {
        startup::take_machines(&waiting, loading).await?;
        lessons::learn_examples(&waiting).await
    });
    let sweeping = app.clone();
    tasks.spawn("sweep", async move { sweep(&sweeping).await });
    let improving = app.clone();
    tasks.spawn("improve phrases", async move { improve(&improving).await });
    let address = listener.local_addr()?;
    tracing::info!(%address, version = env!("CARGO_PKG_VERSION"), "listening");
    let service = http::router(&app)?.into_make_service_with_connect_info::<SocketAddr>();
    let stopping = tasks.stopping().clone().cancelled_owned();
    let serving = axum::serve(listener, service)
        .with_graceful_shutdown(stopping)
        .into_future();
    let mut serving = std::pin::pin!(serving);
    tokio::select! {
        ended = &mut serving => ended.context("serving")?,
        () = tasks.stopping().cancelled() => {
            if tokio::time::timeout(patience, serving).await.is_err() {
                tracing::warn!("some connections did not end in time");
            }
        }
    }
    if !tasks.finish(patience).await {
        tracing::warn!("some tasks did not end in time");
    }
    app.store.close().await;
    tracing::info!("stopped");
    Ok(())
}

async fn sweep(app: &App) -> anyhow::Result<()> {
    while !paused(app, SWEEP_EVERY).await {
        app.limiter.sweep();
        if let Err(error) = app.sessions.sweep(app).await {
            tracing::warn!(%error, "old sessions could not be forgotten");
        }
        if let Err(error) = retention::run(app).await {
            tracing::warn!(%error, "unused members could not be forgotten");
        }
        if let Err(error) = let_deadlines_pass(app).await {
            tracing::warn!(%error, "deadlines of the time bank could not pass");
        }
        if let Err(error) = let_offers_pass(app).await {
            tracing::warn!(%error, "deadlines of paid work could not pass");
        }
    }
    Ok(())
}

/// Bookings nobody answered are given back, disputes nobody decided end.
async fn let_deadlines_pass(app: &App) -> Result<(), TimebankError> {
    let passing = app.store.write_with("timebank.due", move |mut tx| async move {
        let done = timebank::run_due(&mut tx, app.now()).await?;
        Ok::<_, TimebankError>((tx, done))
    });
    let done = passing.await?;
    if done != timebank::Term::default() {
        tracing::info!(?done, "deadlines of the time bank passed");
    }
    Ok(())
}

/// Offers run out, silence approves work, disputes nobody decided end.
async fn let_offers_pass(app: &App) -> Result<(), GigError> {
    let passing = app.store.write_with("gigs.due", move |mut tx| async move {
        let done = gigs::run_due(&mut tx, app.now()).await?;
        Ok::<_, GigError>((tx, done))
    });
    let done = passing.await?;
    if done != gigs::Term::default() {
        tracing::info!(?done, "deadlines of paid work passed");
    }
    Ok(())
}

async fn improve(app: &App) -> anyhow::Result<()> {
    while !paused(app, IMPROVE_EVERY).await {
        if let Some(machines) = app.machines()
            && let Some(voices) = &machines.voices
        {
            voices.improve(&machines.gate).await;
        }
    }
    Ok(())
}

/// Waits; true when the program is stopping.
async fn paused(app: &App, time: Duration) -> bool {
    tokio::time::timeout(time, app.tasks.stopping().cancelled())
        .await
        .is_ok()
}
