//! Packets for a para-legal volunteer: made with a yes, seen by the operator only, taken back at any time.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use community::legal::{self, Handover, HandoverError, NewHandover};
use community::members::GivenHow;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Unkept, language_of, missing, unkept};
use crate::app::App;
use crate::http::error::{Kind, Problem, ProblemDocument};
use crate::http::extract::{self, Body, Caller};
use crate::legal as told;

/// Longest account of what it is about, in characters.
const MOST_CHARACTERS: usize = 4_000;
/// Longest name that a client may give.
const MOST_ID: usize = 64;

/// What she wants to be shown to a volunteer.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HandoverRequest {
    /// Made by the client; the same again is the same packet.
    pub id: String,
    pub topic: String,
    pub language: Option<String>,
    /// What it is about. Identifiers in it are hidden.
    pub words: String,
    /// Her explicit yes to being shown to the volunteer; nothing happens without it.
    pub consent: bool,
}

/// A packet.
#[derive(Debug, Serialize, ToSchema)]
pub struct HandoverView {
    pub id: String,
    /// What she tells when she comes; there is no way to reach her in the packet.
    pub code: String,
    pub topic: String,
    pub language: String,
    pub words: String,
    /// Milliseconds since 1970.
    pub created_at: i64,
    pub done_at: Option<i64>,
}

impl From<Handover> for HandoverView {
    fn from(it: Handover) -> Self {
        Self {
            id: it.id,
            code: it.code,
            topic: it.topic,
            language: it.language,
            words: it.words,
            created_at: it.created_at,
            done_at: it.done_at,
        }
    }
}

impl From<HandoverError> for Problem {
    fn from(error: HandoverError) -> Self {
        let kind = match &error {
            HandoverError::NoConsent => Kind::RuleForbids,
            HandoverError::NotFound => Kind::NotFound,
            HandoverError::DuplicateIdDifferent => Kind::DuplicateId,
            HandoverError::Store(_) => {
                tracing::error!(%error, "legal hand-over");
                return Self::new(Kind::Unavailable);
            }
        };
        Self::new(kind).because(error.to_string())
    }
}

/// Make a packet for a para-legal volunteer, after an explicit yes. She gets a code and comes by herself.
#[utoipa::path(post, path = "/api/v1/legal/handovers", tag = "legal", request_body = HandoverRequest,
    responses((status = 200, body = HandoverView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn hand_over(
    State(app): State<App>,
    caller: Caller,
    Body(request): Body<HandoverRequest>,
) -> Result<Unkept<HandoverView>, Problem> {
    let language = language_of(request.language.as_deref())?;
    if !request.consent {
        return Err(HandoverError::NoConsent.into());
    }
    if !app.library.topics.contains_key(&request.topic) {
        return Err(missing(language).in_field("topic"));
    }
    let id = extract::checked_text(request.id, MOST_ID, "id")?;
    let words = extract::checked_text(request.words, MOST_CHARACTERS, "words")?;
    let words = app.brain.mask(&words).text;
    let (app, caller) = (&app, &caller);
    let (id, topic, words) = (id.as_str(), request.topic.as_str(), words.as_str());
    let made = app
        .store
        .write_with("legal.hand_over", move |mut tx| async move {
            let member = caller.member(app, &mut tx).await?;
            let new = NewHandover {
                id,
                topic,
                language: language.code(),
                words,
            };
            let made = told::hand_over(app, &mut tx, &member.id, &new, GivenHow::Tap).await?;
            Ok::<_, HandoverError>((tx, made))
        })
        .await?;
    Ok(unkept(made.into()))
}

/// Take a packet back; it is gone.
#[utoipa::path(delete, path = "/api/v1/legal/handovers/{id}", tag = "legal", params(("id" = String, Path)),
    responses((status = 204),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn take_back(
    State(app): State<App>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<StatusCode, Problem> {
    let (app, caller, id) = (&app, &caller, id.as_str());
    app.store
        .write_with("legal.take_back", move |mut tx| async move {
            let member = caller.member(app, &mut tx).await?;
            legal::take_back(&mut tx, &member.id, id).await?;
            Ok::<_, HandoverError>((tx, ()))
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Packets that wait for the volunteer.
#[utoipa::path(get, path = "/api/v1/legal/handovers", tag = "legal", security(("operator" = [])),
    responses((status = 200, body = Vec<HandoverView>),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn open(State(app): State<App>) -> Result<Unkept<Vec<HandoverView>>, Problem> {
    let mut tx = app.store.read("legal.handovers").await?;
    let all = legal::open_handovers(&mut tx).await?;
    Ok(unkept(all.into_iter().map(HandoverView::from).collect()))
}

/// The volunteer is through with a packet: its words are gone.
#[utoipa::path(post, path = "/api/v1/legal/handovers/{id}/done", tag = "legal", params(("id" = String, Path)),
    security(("operator" = [])),
    responses((status = 200, body = HandoverView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn done(State(app): State<App>, Path(id): Path<String>) -> Result<Json<HandoverView>, Problem> {
    let (app, id) = (&app, id.as_str());
    let done = app
        .store
        .write_with("legal.handover_done", move |mut tx| async move {
            let done = legal::handover_done(&mut tx, id, app.now()).await?;
            Ok::<_, HandoverError>((tx, done))
        })
        .await?;
    Ok(Json(done.into()))
}
