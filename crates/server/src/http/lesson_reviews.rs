//! Who knows a subject says of each lesson, language by language, whether it is right (K3).

use axum::Json;
use axum::extract::{Path, State};
use community::learning::reviews::{self, NewReview, Remark, ReviewError, Standing, Verdict};
use conversation::language::Language;
use serde::{Deserialize, Serialize};
use store::Millis;
use utoipa::ToSchema;

use crate::app::App;
use crate::http::auth::By;
use crate::http::error::{Kind, Problem, ProblemDocument};
use crate::http::extract::{self, Body};

/// Longest note, in characters.
const MOST_CHARACTERS: usize = 1_000;

/// What somebody says of a lesson.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReviewRequest {
    /// `approved` or `fix`.
    pub verdict: String,
    /// What has to be mended; needed with `fix`. Identifiers in it are hidden.
    #[serde(default)]
    pub note: String,
}

/// How today's words of a lesson stand in one language.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReviewView {
    pub module_id: String,
    pub title: String,
    pub language: String,
    /// `waiting`, `approved` or `fix`.
    pub state: String,
    /// How many people found it right.
    pub approvals: usize,
    /// What has to be mended, the oldest first.
    pub remarks: Vec<RemarkView>,
}

/// What somebody wants mended.
#[derive(Debug, Serialize, ToSchema)]
pub struct RemarkView {
    pub note: String,
    /// Milliseconds since 1970.
    pub at: Millis,
}

impl From<Remark> for RemarkView {
    fn from(it: Remark) -> Self {
        Self {
            note: it.note,
            at: it.at,
        }
    }
}

impl ReviewView {
    fn of(app: &App, standing: Standing) -> Self {
        let state = if !standing.remarks.is_empty() {
            Verdict::Fix.as_str()
        } else if standing.approved() {
            Verdict::Approved.as_str()
        } else {
            "waiting"
        };
        let title = app
            .library
            .modules
            .get(&standing.module_id)
            .map(|it| it.title.in_language(&standing.language).text);
        Self {
            title: title.unwrap_or_default(),
            module_id: standing.module_id,
            language: standing.language,
            state: state.to_owned(),
            approvals: standing.approvals,
            remarks: standing.remarks.into_iter().map(RemarkView::from).collect(),
        }
    }
}

impl From<ReviewError> for Problem {
    fn from(error: ReviewError) -> Self {
        let because = error.to_string();
        match error {
            ReviewError::NotFound => Self::new(Kind::NotFound).because(because),
            ReviewError::NoteMissing => Self::new(Kind::BadRequest).because(because).in_field("note"),
            ReviewError::Store(error) => error.into(),
        }
    }
}

/// How the lessons stand: a line for each language in which one can be heard.
#[utoipa::path(get, path = "/api/v1/learning/reviews", tag = "learning", security(("operator" = [])),
    responses((status = 200, body = Vec<ReviewView>),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn reviews(State(app): State<App>) -> Result<Json<Vec<ReviewView>>, Problem> {
    let mut tx = app.store.read("learning.reviews").await?;
    let all = reviews::standings(&mut tx, &app.library).await?;
    Ok(Json(all.into_iter().map(|it| ReviewView::of(&app, it)).collect()))
}

/// Say that a lesson is right in a language, or what has to be mended. It is said of today's words: changed ones wait for another
/// verdict. A second one takes the place of the first.
#[utoipa::path(put, path = "/api/v1/learning/modules/{id}/reviews/{language}", tag = "learning",
    params(("id" = String, Path, description = "The lesson"), ("language" = String, Path, description = "A language code")),
    request_body = ReviewRequest, security(("operator" = [])),
    responses((status = 200, body = ReviewView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn review(
    State(app): State<App>,
    By(actor): By,
    Path((id, language)): Path<(String, String)>,
    Body(request): Body<ReviewRequest>,
) -> Result<Json<ReviewView>, Problem> {
    let language = Language::parse(&language).ok_or_else(|| Problem::new(Kind::NotFound))?;
    let verdict =
        Verdict::parse(&request.verdict).ok_or_else(|| Problem::new(Kind::BadRequest).in_field("verdict"))?;
    let note = match request.note.trim() {
        "" => String::new(),
        note => extract::checked_text(note.to_owned(), MOST_CHARACTERS, "note")?,
    };
    let note = app.brain.mask(&note).text;
    let (app, actor, id, note) = (&app, &actor, id.as_str(), note.as_str());
    let standing = app
        .store
        .write_with("learning.review", move |mut tx| async move {
            let new = NewReview {
                module_id: id,
                language: language.code(),
                verdict,
                note,
            };
            let standing = reviews::review(&mut tx, &app.library, actor, &new, app.now()).await?;
            Ok::<_, ReviewError>((tx, standing))
        })
        .await?;
    Ok(Json(ReviewView::of(app, standing)))
}
