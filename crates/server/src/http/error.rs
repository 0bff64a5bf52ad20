//! Every way a request can fail, as a problem document (RFC 9457) in the caller's language. This is the one table from
//! errors of the parts to answers of the door.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{ACCEPT_LANGUAGE, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use conversation::language::Language;
use conversation::turn::Arg;
use engines::EngineError;
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::App;
use crate::http::openai;
use crate::session::SessionError;

/// What went wrong. The name in the document never changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    BadRequest,
    InvalidAudio,
    EmptyAudio,
    /// The recording is longer than this many seconds.
    TooLong(u64),
    TooLarge,
    NoSpeech,
    UnknownLanguage,
    MissingModel,
    Busy,
    Timeout,
    NotFound,
    MethodNotAllowed,
    Unauthorized,
    Forbidden,
    Conflict,
    /// The id stands for something else.
    DuplicateId,
    /// A rule of the community forbids it; the detail says which.
    RuleForbids,
    /// The check digit of a member code does not fit.
    MisheardCode,
    /// The code or the PIN is wrong.
    WrongPin,
    /// The PIN is too easy, or none.
    WeakPin,
    /// Only the operator can unlock it.
    Locked,
    /// Not for people under eighteen.
    UnderAge,
    /// She has taken back her consent.
    NoConsent,
    /// Ask again after this many seconds.
    RateLimited(u64),
    Unsupported,
    UnsupportedMedia,
    /// A door that others have and this box cannot serve.
    NotOffered,
    Unavailable,
    Internal,
}

impl Kind {
    /// All kinds, for the documentation and its test.
    pub const ALL: [Self; 29] = [
        Self::BadRequest,
        Self::InvalidAudio,
        Self::EmptyAudio,
        Self::TooLong(60),
        Self::TooLarge,
        Self::NoSpeech,
        Self::UnknownLanguage,
        Self::MissingModel,
        Self::Busy,
        Self::Timeout,
        Self::NotFound,
        Self::MethodNotAllowed,
        Self::Unauthorized,
        Self::Forbidden,
        Self::Conflict,
        Self::DuplicateId,
        Self::RuleForbids,
        Self::MisheardCode,
        Self::WrongPin,
        Self::WeakPin,
        Self::Locked,
        Self::UnderAge,
        Self::NoConsent,
        Self::RateLimited(1),
        Self::Unsupported,
        Self::UnsupportedMedia,
        Self::NotOffered,
        Self::Unavailable,
        Self::Internal,
    ];

    /// Stable name, HTTP status and Fluent message.
    pub fn facts(self) -> (&'static str, StatusCode, &'static str) {
        match self {
            Self::BadRequest => ("bad-request", StatusCode::BAD_REQUEST, "problem-bad-request"),
            Self::InvalidAudio => (
                "invalid-audio",
                StatusCode::UNPROCESSABLE_ENTITY,
                "problem-invalid-audio",
            ),
            Self::EmptyAudio => ("empty-audio", StatusCode::BAD_REQUEST, "problem-empty-audio"),
            Self::TooLong(_) => ("too-long", StatusCode::UNPROCESSABLE_ENTITY, "problem-too-long"),
            Self::TooLarge => ("too-large", StatusCode::PAYLOAD_TOO_LARGE, "problem-too-large"),
            Self::NoSpeech => ("no-speech", StatusCode::UNPROCESSABLE_ENTITY, "problem-no-speech"),
            Self::UnknownLanguage => (
                "unknown-language",
                StatusCode::BAD_REQUEST,
                "problem-unknown-language",
            ),
            Self::MissingModel => (
                "missing-model",
                StatusCode::SERVICE_UNAVAILABLE,
                "problem-missing-model",
            ),
            Self::Busy => ("busy", StatusCode::SERVICE_UNAVAILABLE, "problem-busy"),
            Self::Timeout => ("timeout", StatusCode::GATEWAY_TIMEOUT, "problem-timeout"),
            Self::NotFound => ("not-found", StatusCode::NOT_FOUND, "problem-not-found"),
            Self::MethodNotAllowed => (
                "method-not-allowed",
                StatusCode::METHOD_NOT_ALLOWED,
                "problem-unsupported",
            ),
            Self::Unauthorized => ("unauthorized", StatusCode::UNAUTHORIZED, "problem-unauthorized"),
            Self::Forbidden => ("forbidden", StatusCode::FORBIDDEN, "problem-forbidden"),
            Self::DuplicateId => ("duplicate-id", StatusCode::CONFLICT, "problem-duplicate-id"),
            Self::RuleForbids => (
                "rule-forbids",
                StatusCode::UNPROCESSABLE_ENTITY,
                "problem-rule-forbids",
            ),
            Self::MisheardCode => (
                "misheard-code",
                StatusCode::UNPROCESSABLE_ENTITY,
                "problem-misheard-code",
            ),
            Self::WrongPin => ("wrong-pin", StatusCode::UNAUTHORIZED, "problem-wrong-pin"),
            Self::WeakPin => ("weak-pin", StatusCode::UNPROCESSABLE_ENTITY, "problem-weak-pin"),
            Self::Locked => ("locked", StatusCode::LOCKED, "problem-locked"),
            Self::UnderAge => ("under-age", StatusCode::FORBIDDEN, "problem-under-age"),
            Self::NoConsent => ("no-consent", StatusCode::FORBIDDEN, "problem-no-consent"),
            Self::Conflict => ("conflict", StatusCode::CONFLICT, "problem-conflict"),
            Self::RateLimited(_) => (
                "rate-limited",
                StatusCode::TOO_MANY_REQUESTS,
                "problem-rate-limited",
            ),
            Self::Unsupported => ("unsupported", StatusCode::BAD_REQUEST, "problem-unsupported"),
            Self::UnsupportedMedia => (
                "unsupported-media-type",
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "problem-unsupported",
            ),
            Self::NotOffered => ("not-offered", StatusCode::NOT_IMPLEMENTED, "problem-unsupported"),
            Self::Unavailable => (
                "unavailable",
                StatusCode::SERVICE_UNAVAILABLE,
                "problem-unavailable",
            ),
            Self::Internal => ("internal", StatusCode::INTERNAL_SERVER_ERROR, "problem-internal"),
        }
    }

    fn of_status(status: StatusCode) -> Self {
        match status {
            StatusCode::NOT_FOUND => Self::NotFound,
            StatusCode::METHOD_NOT_ALLOWED => Self::MethodNotAllowed,
            StatusCode::PAYLOAD_TOO_LARGE => Self::TooLarge,
            StatusCode::UNSUPPORTED_MEDIA_TYPE => Self::UnsupportedMedia,
            StatusCode::REQUEST_TIMEOUT | StatusCode::GATEWAY_TIMEOUT => Self::Timeout,
            StatusCode::UNAUTHORIZED => Self::Unauthorized,
            StatusCode::FORBIDDEN => Self::Forbidden,
            status if status.is_server_error() => Self::Internal,
            _ => Self::BadRequest,
        }
    }

    fn retry_after(self) -> Option<u64> {
        match self {
            Self::Busy => Some(2),
            Self::RateLimited(seconds) => Some(seconds.max(1)),
            Self::Unavailable | Self::MissingModel => Some(30),
            _ => None,
        }
    }
}

/// A failure on its way out: becomes a document in the caller's language in [`render`].
#[derive(Debug, Clone)]
pub struct Problem {
    pub kind: Kind,
    /// What exactly, in English, for developers. Never internals, never what a person said.
    pub detail: Option<String>,
    /// The field at fault.
    pub param: Option<&'static str>,
    /// The language of the request, where it names one.
    pub language: Option<Language>,
}

impl Problem {
    /// A problem without further words.
    pub fn new(kind: Kind) -> Self {
        Self {
            kind,
            detail: None,
            param: None,
            language: None,
        }
    }

    /// Adds what exactly is wrong.
    #[must_use]
    pub fn because(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Names the field at fault.
    #[must_use]
    pub fn in_field(mut self, field: &'static str) -> Self {
        self.param = Some(field);
        self
    }

    /// Names the language of the request.
    #[must_use]
    pub fn in_language(mut self, language: Option<Language>) -> Self {
        self.language = language.or(self.language);
        self
    }

    /// The document as people and programs see it.
    pub fn document(&self, app: &App, language: Language, request_id: Option<String>) -> ProblemDocument {
        let (name, status, message) = self.kind.facts();
        let mut args = BTreeMap::new();
        if let Kind::TooLong(seconds) = self.kind {
            args.insert("seconds".to_owned(), Arg::Number(seconds as f64));
        }
        let title = app
            .brain
            .replies()
            .message(language, message, &args)
            .unwrap_or_else(|| name.to_owned());
        ProblemDocument {
            kind: format!("/problems/{name}"),
            title,
            status: status.as_u16(),
            detail: self.detail.clone(),
            instance: request_id,
            language: language.code().to_owned(),
        }
    }
}

/// `application/problem+json`.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ProblemDocument {
    /// Stable name of the kind of problem, e.g. `/problems/too-long`.
    #[serde(rename = "type")]
    pub kind: String,
    /// What happened, in the caller's language: may be shown or read aloud.
    pub title: String,
    pub status: u16,
    /// What exactly, in English, for developers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// Id of the request, as in the log.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance: Option<String>,
    /// Language of the title.
    pub language: String,
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.kind.facts().1.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<EngineError> for Problem {
    fn from(error: EngineError) -> Self {
        let kind = match &error {
            EngineError::ModelMissing(_) => Kind::MissingModel,
            EngineError::Unreadable(why) if why.contains("0 bytes") => Kind::EmptyAudio,
            EngineError::Unreadable(_) => Kind::InvalidAudio,
            EngineError::TooLong {
                limit,
                unit: "seconds",
                ..
            } => Kind::TooLong(*limit),
            EngineError::TooLong { .. } => Kind::TooLarge,
            EngineError::Unsupported(_) => Kind::Unsupported,
            EngineError::Busy(_) => Kind::Busy,
            EngineError::Cancelled => Kind::Timeout,
            EngineError::Unavailable(_) => Kind::Unavailable,
            EngineError::Inference(_) | EngineError::Io { .. } => Kind::Internal,
        };
        match kind {
            Kind::Internal | Kind::Unavailable => {
                tracing::error!(%error, "engine");
                Self::new(kind)
            }
            Kind::MissingModel => Self::new(kind),
            _ => Self::new(kind).because(error.to_string()),
        }
    }
}

impl From<SessionError> for Problem {
    fn from(error: SessionError) -> Self {
        let kind = match error {
            SessionError::Full => Kind::Busy,
            SessionError::InUse => Kind::Conflict,
        };
        Self::new(kind).because(error.to_string())
    }
}

impl From<store::StoreError> for Problem {
    fn from(error: store::StoreError) -> Self {
        tracing::error!(%error, "store");
        Self::new(Kind::Unavailable)
    }
}

/// The language a caller prefers, by `Accept-Language`.
pub fn preferred_language(headers: &HeaderMap) -> Option<Language> {
    let accepted = headers.get(ACCEPT_LANGUAGE)?.to_str().ok()?;
    // Browsers list them best first; weights that say otherwise are rare enough.
    accepted
        .split(',')
        .filter_map(|part| part.split(';').next())
        .find_map(|code| Language::parse(code.trim()))
}

/// Turns every failure, ours or the framework's, into a document in the caller's language (OpenAI's shape on its doors).
pub async fn render(State(app): State<App>, request: Request, next: Next) -> Response {
    let language = preferred_language(request.headers()).unwrap_or(Language::En);
    let openai_door = request.uri().path().starts_with("/v1/");
    let id = request
        .headers()
        .get("x-request-id")
        .and_then(|id| id.to_str().ok())
        .map(str::to_owned);
    let response = next.run(request).await;
    let status = response.status();
    if !status.is_client_error() && !status.is_server_error() {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let problem = match parts.extensions.remove::<Problem>() {
        Some(problem) => problem,
        // Bodies of errors are ours already when they are JSON (health).
        None if parts
            .headers
            .get(CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().starts_with(b"application/json")) =>
        {
            return Response::from_parts(parts, body);
        }
        None => Problem::new(Kind::of_status(status)),
    };
    let document = problem.document(&app, problem.language.unwrap_or(language), id);
    let (kind, body) = if openai_door {
        // OpenAI answers everything that is wrong with a request by 400.
        if parts.status == axum::http::StatusCode::UNPROCESSABLE_ENTITY {
            parts.status = axum::http::StatusCode::BAD_REQUEST;
        }
        (
            "application/json",
            serde_json::to_vec(&openai::ErrorBody::of(&problem, &document)),
        )
    } else {
        ("application/problem+json", serde_json::to_vec(&document))
    };
    parts.headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    parts.headers.remove(axum::http::header::CONTENT_LENGTH);
    if let Some(seconds) = problem.kind.retry_after() {
        parts.headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    Response::from_parts(parts, Body::from(body.unwrap_or_default()))
}
