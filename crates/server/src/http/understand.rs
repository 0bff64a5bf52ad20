//! What a text means, without acting on it.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::State;
use conversation::turn::Values;
use conversation::understand::{Context, IntentGuess, LanguageGuess};
use engines::stopwatch::Stopwatch;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::app::App;
use crate::http::error::{Problem, ProblemDocument};
use crate::http::extract::{self, Body};
use crate::session::Timings;

/// A text and what is known already.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UnderstandRequest {
    pub text: String,
    /// A language code, or `auto`.
    pub language: Option<String>,
    #[serde(default)]
    pub context: ContextView,
}

/// What is known of the conversation so far.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ContextView {
    pub intent: Option<String>,
    /// e.g. `need:topic`.
    pub state: Option<String>,
    #[schema(value_type = BTreeMap<String, serde_json::Value>)]
    pub slots: Values,
}

/// What the text means.
#[derive(Debug, Serialize, ToSchema)]
pub struct UnderstandResponse {
    #[schema(value_type = LanguageView)]
    pub language: LanguageGuess,
    #[schema(value_type = IntentView)]
    pub intent: IntentGuess,
    #[schema(value_type = BTreeMap<String, serde_json::Value>)]
    pub slots: Values,
    #[schema(value_type = super::turns::SafetyView)]
    pub safety: conversation::guard::Safety,
    pub timings_ms: BTreeMap<String, f64>,
}

/// The language found.
#[derive(Debug, Serialize, ToSchema)]
pub struct LanguageView {
    pub code: String,
    /// `native`, `roman` or `mixed`.
    pub script: String,
    pub confidence: f32,
}

/// The intent found, with runners-up.
#[derive(Debug, Serialize, ToSchema)]
pub struct IntentView {
    pub name: String,
    pub confidence: f32,
    pub alternatives: Vec<AlternativeView>,
}

/// Another reading.
#[derive(Debug, Serialize, ToSchema)]
pub struct AlternativeView {
    pub name: String,
    pub confidence: f32,
}

/// Language, intent, slots and safety of a text. Nothing is done.
#[utoipa::path(post, path = "/api/v1/understand", tag = "conversation", request_body = UnderstandRequest,
    responses(
        (status = 200, body = UnderstandResponse),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json"),
    ))]
pub async fn understand(
    State(app): State<App>,
    Body(request): Body<UnderstandRequest>,
) -> Result<Json<UnderstandResponse>, Problem> {
    let forced = extract::language(request.language.as_deref())?;
    let text = extract::checked_text(request.text, app.config.limits.text_characters, "text")?;
    let ContextView { intent, state, slots } = request.context;
    let context = Context {
        intent,
        state,
        slots,
        language: None,
    };
    let mut timings = Timings::default();
    let total = Stopwatch::start();
    let vector = if app.brain.uses_vectors() {
        app.embedding(&app.brain.text_to_embed(&text, forced, None)).await
    } else {
        None
    };
    timings.add("embed", total.millis());
    let watch = Stopwatch::start();
    let meaning = app.brain.understand(
        &text,
        forced,
        &context,
        vector.as_ref().map(|vector| vector.as_slice()),
    );
    timings.add("understand", watch.millis());
    timings.add("total", total.millis());
    Ok(Json(UnderstandResponse {
        language: meaning.language,
        intent: meaning.intent,
        slots: meaning.slots,
        safety: meaning.safety,
        timings_ms: timings.to_map(),
    }))
}
