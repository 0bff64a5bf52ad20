//! Who may do what: one decision a route, in one table, enforced in one place. A route that is not in the table is closed.

use std::path::Path;

use anyhow::Context;
use axum::extract::{MatchedPath, Request, State};
use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderMap, Method};
use axum::middleware::Next;
use axum::response::Response;
use sha2::{Digest, Sha256};

use crate::app::App;
use crate::http::error::{Kind, Problem};

/// Who may.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Anybody who reaches the box.
    Public,
    /// Anybody; what belongs to a session needs its unguessable name.
    Session,
    /// The operator, by the key that `awaaz init` made.
    Operator,
}

/// The decisions.
pub const ACCESS: &[(&str, &str, Access)] = &[
    ("POST", "/api/v1/turns", Access::Session),
    ("POST", "/api/v1/understand", Access::Public),
    ("POST", "/api/v1/voice/process", Access::Session),
    ("POST", "/api/v1/voice/synthesize", Access::Public),
    ("GET", "/api/v1/voice/languages", Access::Public),
    ("GET", "/api/v1/voice-session", Access::Session),
    ("GET", "/api/voice/stream", Access::Session),
    ("DELETE", "/api/v1/sessions/{session_id}", Access::Session),
    ("GET", "/api/v1/learning/modules", Access::Public),
    ("GET", "/api/v1/learning/modules/{id}", Access::Public),
    ("GET", "/api/v1/learning/modules/{id}/audio", Access::Public),
    ("GET", "/api/v1/learning/progress", Access::Session),
    ("GET", "/api/v1/learning/attempts", Access::Session),
    ("POST", "/api/v1/learning/attempts", Access::Session),
    ("GET", "/api/v1/gigs", Access::Public),
    ("POST", "/api/v1/gigs", Access::Session),
    ("GET", "/api/v1/gigs/mine", Access::Session),
    ("POST", "/api/v1/gigs/offers", Access::Session),
    ("GET", "/api/v1/gigs/disputes", Access::Operator),
    (
        "POST",
        "/api/v1/gigs/disputes/{dispute_id}/decision",
        Access::Operator,
    ),
    ("GET", "/api/v1/gigs/jobs/{job_id}", Access::Session),
    ("POST", "/api/v1/gigs/jobs/{job_id}/steps/{step}", Access::Session),
    ("POST", "/api/v1/gigs/jobs/{job_id}/rating", Access::Session),
    ("POST", "/api/v1/gigs/jobs/{job_id}/dispute", Access::Session),
    ("GET", "/api/v1/gigs/{gig_id}", Access::Public),
    ("POST", "/api/v1/gigs/{gig_id}/withdraw", Access::Session),
    ("POST", "/api/v1/gigs/{gig_id}/apply", Access::Session),
    ("POST", "/api/v1/gigs/{gig_id}/unapply", Access::Session),
    ("GET", "/api/v1/gigs/{gig_id}/applicants", Access::Session),
    ("GET", "/api/v1/timebank/account", Access::Session),
    ("GET", "/api/v1/timebank/statement", Access::Session),
    ("GET", "/api/v1/timebank/offers", Access::Session),
    ("POST", "/api/v1/timebank/offers", Access::Session),
    ("DELETE", "/api/v1/timebank/offers/{offer_id}", Access::Session),
    ("GET", "/api/v1/timebank/offers/{offer_id}/quote", Access::Session),
    ("GET", "/api/v1/timebank/sessions", Access::Session),
    ("POST", "/api/v1/timebank/sessions", Access::Session),
    (
        "POST",
        "/api/v1/timebank/sessions/{session_id}/steps/{step}",
        Access::Session,
    ),
    (
        "POST",
        "/api/v1/timebank/sessions/{session_id}/dispute",
        Access::Session,
    ),
    ("POST", "/api/v1/timebank/donations", Access::Session),
    ("GET", "/api/v1/timebank/sheet", Access::Operator),
    ("POST", "/api/v1/timebank/slips", Access::Operator),
    ("GET", "/api/v1/timebank/disputes", Access::Operator),
    (
        "POST",
        "/api/v1/timebank/disputes/{dispute_id}/decision",
        Access::Operator,
    ),
    ("GET", "/api/v1/legal/topics", Access::Public),
    ("GET", "/api/v1/legal/topics/{id}", Access::Public),
    ("GET", "/api/v1/legal/helplines", Access::Public),
    ("GET", "/api/v1/legal/schemes", Access::Public),
    ("POST", "/api/v1/legal/schemes/{id}/eligibility", Access::Public),
    ("POST", "/api/v1/legal/deadlines", Access::Public),
    ("POST", "/api/v1/legal/drafts", Access::Public),
    ("GET", "/api/v1/legal/handovers", Access::Operator),
    ("POST", "/api/v1/legal/handovers", Access::Session),
    ("DELETE", "/api/v1/legal/handovers/{id}", Access::Session),
    ("POST", "/api/v1/legal/handovers/{id}/done", Access::Operator),
    ("POST", "/v1/audio/transcriptions", Access::Public),
    ("POST", "/v1/audio/translations", Access::Public),
    ("POST", "/v1/audio/speech", Access::Public),
    ("GET", "/v1/models", Access::Public),
    ("GET", "/v1/models/{id}", Access::Public),
    ("GET", "/health", Access::Public),
    ("GET", "/health/live", Access::Public),
    ("GET", "/health/ready", Access::Public),
    ("GET", "/metrics", Access::Operator),
    ("GET", "/openapi.json", Access::Public),
    ("GET", "/docs", Access::Public),
];

/// The decision for a route; `None` when nobody has made one.
pub fn access(method: &Method, path: &str) -> Option<Access> {
    let method = if method == Method::HEAD {
        "GET"
    } else {
        method.as_str()
    };
    ACCESS
        .iter()
        .find(|(m, p, _)| *m == method && *p == path)
        .map(|(_, _, access)| *access)
}

/// Lets through who may; everything else is refused here.
pub async fn guard(State(app): State<App>, request: Request, next: Next) -> Result<Response, Problem> {
    // No route matched: the web app's files, which are public, or nothing.
    let Some(path) = request.extensions().get::<MatchedPath>() else {
        return Ok(next.run(request).await);
    };
    match access(request.method(), path.as_str()) {
        Some(Access::Public | Access::Session) => Ok(next.run(request).await),
        Some(Access::Operator) if is_operator(&app, request.headers()) => Ok(next.run(request).await),
        Some(Access::Operator) => Err(Problem::new(Kind::Unauthorized)),
        // The router answers 405 for these itself; a route without a decision never gets that far.
        None if ACCESS.iter().any(|(_, p, _)| *p == path.as_str()) => Ok(next.run(request).await),
        None => Err(Problem::new(Kind::Forbidden)),
    }
}

fn is_operator(app: &App, headers: &HeaderMap) -> bool {
    let Some(expected) = app.operator_key else {
        return false;
    };
    let bearer = headers
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
    let given = bearer.or_else(|| headers.get("x-api-key").and_then(|value| value.to_str().ok()));
    // Comparing hashes: how long it takes tells nothing about the key.
    given.is_some_and(|key| <[u8; 32]>::from(Sha256::digest(key.trim().as_bytes())) == expected)
}

/// The hash of the operator's key, if there is one.
pub fn read_operator_key(path: &Path) -> anyhow::Result<Option<[u8; 32]>> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error).with_context(|| path.display().to_string()),
    };
    let mut hash = [0; 32];
    hex::decode_to_slice(text.trim(), &mut hash)
        .with_context(|| format!("{} is not a key's hash", path.display()))?;
    Ok(Some(hash))
}

/// What is kept of an operator's key.
pub fn operator_key_hash(key: &str) -> String {
    hex::encode(Sha256::digest(key.as_bytes()))
}
