//! Who may do what: one decision a route, in one table, enforced in one place. A route that is not in the table is closed.

use std::path::Path;

use anyhow::Context;
use axum::extract::{FromRequestParts, MatchedPath, Request, State};
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method};
use axum::middleware::Next;
use axum::response::Response;
use community::audit::Actor;
use community::members::keys::{self, ApiKey};
use community::members::tokens::{self, Bearer};
use community::members::{Action, may, roles};
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
    /// Members whose role may do this, programs whose key may, and the operator's key that `awaaz init` made.
    Role(Action),
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
    (
        "GET",
        "/api/v1/learning/reviews",
        Access::Role(Action::ReviewLessons),
    ),
    (
        "PUT",
        "/api/v1/learning/modules/{id}/reviews/{language}",
        Access::Role(Action::ReviewLessons),
    ),
    ("GET", "/api/v1/gigs", Access::Public),
    ("POST", "/api/v1/gigs", Access::Session),
    ("GET", "/api/v1/gigs/mine", Access::Session),
    ("POST", "/api/v1/gigs/offers", Access::Session),
    (
        "GET",
        "/api/v1/gigs/disputes",
        Access::Role(Action::DecideDisputes),
    ),
    (
        "POST",
        "/api/v1/gigs/disputes/{dispute_id}/decision",
        Access::Role(Action::DecideDisputes),
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
    ("GET", "/api/v1/timebank/sheet", Access::Role(Action::KeepBooks)),
    ("POST", "/api/v1/timebank/slips", Access::Role(Action::KeepBooks)),
    (
        "GET",
        "/api/v1/timebank/disputes",
        Access::Role(Action::DecideDisputes),
    ),
    (
        "POST",
        "/api/v1/timebank/disputes/{dispute_id}/decision",
        Access::Role(Action::DecideDisputes),
    ),
    ("GET", "/api/v1/legal/topics", Access::Public),
    ("GET", "/api/v1/legal/topics/{id}", Access::Public),
    ("GET", "/api/v1/legal/helplines", Access::Public),
    ("GET", "/api/v1/legal/schemes", Access::Public),
    ("POST", "/api/v1/legal/schemes/{id}/eligibility", Access::Public),
    ("POST", "/api/v1/legal/deadlines", Access::Public),
    ("POST", "/api/v1/legal/drafts", Access::Public),
    (
        "GET",
        "/api/v1/legal/handovers",
        Access::Role(Action::TakeHandovers),
    ),
    ("POST", "/api/v1/legal/handovers", Access::Session),
    ("DELETE", "/api/v1/legal/handovers/{id}", Access::Session),
    (
        "POST",
        "/api/v1/legal/handovers/{id}/done",
        Access::Role(Action::TakeHandovers),
    ),
    ("POST", "/api/v1/auth/pin", Access::Session),
    ("POST", "/api/v1/auth/sign-in", Access::Public),
    ("POST", "/api/v1/auth/nonce", Access::Public),
    ("POST", "/api/v1/auth/refresh", Access::Public),
    ("POST", "/api/v1/auth/sign-out", Access::Session),
    ("GET", "/api/v1/me", Access::Session),
    ("DELETE", "/api/v1/me", Access::Session),
    ("PUT", "/api/v1/me/age", Access::Session),
    ("POST", "/api/v1/me/guardian", Access::Session),
    ("GET", "/api/v1/me/consents", Access::Session),
    ("PUT", "/api/v1/me/consents/{purpose}", Access::Session),
    ("DELETE", "/api/v1/me/consents/{purpose}", Access::Session),
    ("GET", "/api/v1/me/export", Access::Session),
    ("GET", "/api/v1/me/requests", Access::Session),
    ("POST", "/api/v1/me/requests", Access::Session),
    ("GET", "/api/v1/admin/members", Access::Role(Action::ReadMembers)),
    (
        "POST",
        "/api/v1/admin/members/{code}/unlock",
        Access::Role(Action::UnlockMembers),
    ),
    (
        "PUT",
        "/api/v1/admin/members/{code}/roles/{role}",
        Access::Role(Action::GrantRoles),
    ),
    (
        "DELETE",
        "/api/v1/admin/members/{code}/roles/{role}",
        Access::Role(Action::GrantRoles),
    ),
    ("GET", "/api/v1/admin/audit", Access::Role(Action::ReadAudit)),
    (
        "GET",
        "/api/v1/admin/requests",
        Access::Role(Action::AnswerRequests),
    ),
    (
        "POST",
        "/api/v1/admin/requests/{request_id}/close",
        Access::Role(Action::AnswerRequests),
    ),
    ("GET", "/api/v1/admin/keys", Access::Role(Action::ManageKeys)),
    ("POST", "/api/v1/admin/keys", Access::Role(Action::ManageKeys)),
    (
        "DELETE",
        "/api/v1/admin/keys/{key_id}",
        Access::Role(Action::ManageKeys),
    ),
    ("POST", "/v1/audio/transcriptions", Access::Public),
    ("POST", "/v1/audio/translations", Access::Public),
    ("POST", "/v1/audio/speech", Access::Public),
    ("GET", "/v1/models", Access::Public),
    ("GET", "/v1/models/{id}", Access::Public),
    ("GET", "/health", Access::Public),
    ("GET", "/health/live", Access::Public),
    ("GET", "/health/ready", Access::Public),
    ("GET", "/metrics", Access::Role(Action::ReadMetrics)),
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

/// What a request brought with it, looked up once.
#[derive(Debug, Clone)]
pub enum Credential {
    /// Nothing, or something that is not of ours (clients of OpenAI's API send a key always).
    None,
    /// One of ours that is wrong, revoked or too old.
    Invalid,
    OperatorKey,
    Key(ApiKey),
    Member(Bearer),
}

impl Credential {
    fn of(parts: &Parts) -> Self {
        parts.extensions.get().cloned().unwrap_or(Self::None)
    }

    /// Who acts with it; `None`: nobody in particular.
    fn actor(&self) -> Option<Actor> {
        match self {
            Self::None | Self::Invalid => None,
            Self::OperatorKey => Some(Actor::OperatorKey),
            Self::Key(key) => Some(Actor::Key(key.id.clone())),
            Self::Member(bearer) => Some(Actor::Member(bearer.member.clone())),
        }
    }
}

/// Finds out who asks; whether she may is for [`guard`] and the handlers.
pub async fn identify(State(app): State<App>, mut request: Request, next: Next) -> Result<Response, Problem> {
    let credential = match given(request.headers()) {
        Some(secret) => looked_up(&app, secret).await?,
        None => Credential::None,
    };
    request.extensions_mut().insert(credential);
    Ok(next.run(request).await)
}

fn given(headers: &HeaderMap) -> Option<&str> {
    let bearer = headers
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
    let given = bearer.or_else(|| headers.get("x-api-key").and_then(|value| value.to_str().ok()));
    given.map(str::trim)
}

async fn looked_up(app: &App, secret: &str) -> Result<Credential, Problem> {
    // Comparing hashes: how long it takes tells nothing about the key.
    let hash = <[u8; 32]>::from(Sha256::digest(secret.as_bytes()));
    if app.operator_key == Some(hash) {
        return Ok(Credential::OperatorKey);
    }
    let found = if secret.starts_with(tokens::ACCESS_PREFIX) {
        let mut tx = app.store.read("auth.token").await?;
        tokens::bearer(&mut tx, secret, app.now())
            .await?
            .map(Credential::Member)
    } else if secret.starts_with(keys::PREFIX) {
        let mut tx = app.store.read("auth.key").await?;
        keys::by_secret(&mut tx, secret, app.now())
            .await?
            .map(Credential::Key)
    } else {
        return Ok(Credential::None);
    };
    Ok(found.unwrap_or(Credential::Invalid))
}

/// Lets through who may; everything else is refused here.
pub async fn guard(State(app): State<App>, request: Request, next: Next) -> Result<Response, Problem> {
    // No route matched: the web app's files, which are public, or nothing.
    let Some(path) = request.extensions().get::<MatchedPath>() else {
        return Ok(next.run(request).await);
    };
    match access(request.method(), path.as_str()) {
        Some(Access::Public | Access::Session) => Ok(next.run(request).await),
        Some(Access::Role(action)) => {
            let credential = request.extensions().get::<Credential>().cloned();
            allowed(&app, credential.as_ref(), action).await?;
            Ok(next.run(request).await)
        }
        // The router answers 405 for these itself; a route without a decision never gets that far.
        None if ACCESS.iter().any(|(_, p, _)| *p == path.as_str()) => Ok(next.run(request).await),
        None => Err(Problem::new(Kind::Forbidden)),
    }
}

async fn allowed(app: &App, credential: Option<&Credential>, action: Action) -> Result<(), Problem> {
    let allowed = match credential {
        None | Some(Credential::None | Credential::Invalid) => {
            return Err(Problem::new(Kind::Unauthorized));
        }
        Some(Credential::OperatorKey) => true,
        Some(Credential::Key(key)) => key.scopes.contains(&action),
        Some(Credential::Member(bearer)) => {
            let mut tx = app.store.read("auth.roles").await?;
            let roles = roles::roles_of(&mut tx, &bearer.member).await?;
            roles.into_iter().any(|role| may(role, action))
        }
    };
    if allowed {
        Ok(())
    } else {
        Err(Problem::new(Kind::Forbidden))
    }
}

/// Who acts, for handlers behind [`Access::Role`].
pub struct By(pub Actor);

impl FromRequestParts<App> for By {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Problem> {
        let actor = Credential::of(parts).actor();
        actor.map(Self).ok_or_else(|| Problem::new(Kind::Unauthorized))
    }
}

/// The member whose token came with the request, if one did; a token that is not valid any more is refused.
pub struct SignedIn(pub Option<Bearer>);

impl FromRequestParts<App> for SignedIn {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Problem> {
        match Credential::of(parts) {
            Credential::Member(bearer) => Ok(Self(Some(bearer))),
            Credential::Invalid => Err(Problem::new(Kind::Unauthorized)),
            Credential::None | Credential::OperatorKey | Credential::Key(_) => Ok(Self(None)),
        }
    }
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
