//! Whether the box lives, and whether it can answer.

use std::fmt::Write as _;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::App;
use crate::http::error::{Kind, Problem};
use crate::machines::PartState;
use crate::telemetry;

/// How the box is.
#[derive(Debug, Serialize, ToSchema)]
pub struct Health {
    /// `ready` or `degraded`.
    pub status: &'static str,
    pub version: &'static str,
    pub parts: Vec<PartState>,
    /// Conversations in memory.
    pub sessions: usize,
}

async fn state(app: &App) -> (StatusCode, Health) {
    let parts = app.parts().await;
    let ready = parts.iter().all(|part| part.ready || part.optional) && !app.tasks.stopping().is_cancelled();
    let health = Health {
        status: if ready { "ready" } else { "degraded" },
        version: env!("CARGO_PKG_VERSION"),
        parts,
        sessions: app.sessions.count(),
    };
    (
        if ready {
            StatusCode::OK
        } else {
            StatusCode::SERVICE_UNAVAILABLE
        },
        health,
    )
}

/// How the box is, part by part; always 200.
#[utoipa::path(get, path = "/health", tag = "operation", responses((status = 200, body = Health)))]
pub async fn health(State(app): State<App>) -> Json<Health> {
    Json(state(&app).await.1)
}

/// The process answers.
#[utoipa::path(get, path = "/health/live", tag = "operation", responses((status = 200, body = String)))]
pub async fn live() -> &'static str {
    "alive"
}

/// Every configured part that is not optional works: 503 with the list when one does not.
#[utoipa::path(get, path = "/health/ready", tag = "operation",
    responses((status = 200, body = Health), (status = 503, body = Health)))]
pub async fn ready(State(app): State<App>) -> (StatusCode, Json<Health>) {
    let (status, health) = state(&app).await;
    (status, Json(health))
}

/// Figures for Prometheus. For the operator.
#[utoipa::path(get, path = "/metrics", tag = "operation", security(("operator" = [])),
    responses((status = 200, body = String, content_type = "text/plain"),
        (status = 401, body = super::error::ProblemDocument, content_type = "application/problem+json")))]
pub async fn metrics(State(app): State<App>) -> Result<impl IntoResponse, Problem> {
    let handle = telemetry::metrics().map_err(|_| Problem::new(Kind::Internal))?;
    let mut text = handle.render();
    workers(&app, &mut text);
    transactions(&app, &mut text);
    Ok(([(CONTENT_TYPE, "text/plain; version=0.0.4")], text))
}

/// One sample: name, labels, value.
fn sample(text: &mut String, name: &str, labels: &str, value: impl std::fmt::Display) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{name}{{{labels}}} {value}");
}

fn workers(app: &App, text: &mut String) {
    let Some(machines) = app.machines() else { return };
    for (name, stats) in machines.stats() {
        let label = format!("worker=\"{name}\"");
        sample(text, "awaaz_worker_queued", &label, stats.queued);
        for (outcome, count) in [
            ("done", stats.done),
            ("failed", stats.failed),
            ("cancelled", stats.cancelled),
            ("skipped", stats.skipped),
            ("busy", stats.refused),
        ] {
            sample(
                text,
                "awaaz_worker_jobs_total",
                &format!("{label},outcome=\"{outcome}\""),
                count,
            );
        }
        sample(
            text,
            "awaaz_worker_busy_seconds_total",
            &label,
            stats.busy_us as f64 / 1e6,
        );
    }
    sample(
        text,
        "awaaz_compute_threads",
        "state=\"used\"",
        machines.gate.used(),
    );
    sample(
        text,
        "awaaz_compute_threads",
        "state=\"all\"",
        machines.gate.slots(),
    );
}

fn transactions(app: &App, text: &mut String) {
    for (name, timing) in app.store.timings() {
        let label = format!("name=\"{name}\"");
        sample(text, "awaaz_store_transactions_total", &label, timing.count);
        sample(
            text,
            "awaaz_store_transaction_seconds_total",
            &label,
            timing.total_us as f64 / 1e6,
        );
    }
}
