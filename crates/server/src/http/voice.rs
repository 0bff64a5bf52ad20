//! Voice without a socket: one recording in, words and sound out; text to speech; which languages are heard and spoken.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use conversation::language::Language;
use conversation::understand::Context;
use engines::audio::{AudioFormat, Clip};
use engines::speak::SpeakOptions;
use engines::speak::voicebox::{Spoken, Utterance};
use engines::worker::Stop;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::app::App;
use crate::http::auth::SignedIn;
use crate::http::error::{Kind, Problem, ProblemDocument};
use crate::http::extract::{self, Body, Form};
use crate::http::turns::{TurnForm, TurnResponse, read_form};
use crate::session::joined;

/// Take a spoken turn: a form with `audio` in, the turn with the sound of the answer out.
#[utoipa::path(post, path = "/api/v1/voice/process", tag = "voice",
    request_body(content = TurnForm, content_type = "multipart/form-data"),
    responses(
        (status = 200, body = TurnResponse),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json"),
        (status = "5XX", body = ProblemDocument, content_type = "application/problem+json"),
    ))]
pub async fn process(
    State(app): State<App>,
    SignedIn(who): SignedIn,
    form: Form,
) -> Result<Json<TurnResponse>, Problem> {
    let turn = read_form(&app, form).await?;
    Ok(Json(turn.spoken(&app, who.as_ref()).await?))
}

/// A text to read aloud.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SynthesizeRequest {
    /// At most 4096 characters.
    pub text: String,
    /// A language code; found from the text when missing or `auto`.
    pub language: Option<String>,
    /// Name of a voice, see `/api/v1/voice/languages`.
    pub voice: Option<String>,
    /// 0.25 to 4.
    pub speed: Option<f32>,
    /// `wav` (default), `mp3`, `opus` or `pcm` (16-bit little endian, mono).
    pub format: Option<String>,
}

/// Read a text aloud.
#[utoipa::path(post, path = "/api/v1/voice/synthesize", tag = "voice", request_body = SynthesizeRequest,
    responses(
        (status = 200, description = "The sound", body = Vec<u8>, content_type = "audio/wav"),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json"),
        (status = "5XX", body = ProblemDocument, content_type = "application/problem+json"),
    ))]
pub async fn synthesize(
    State(app): State<App>,
    Body(request): Body<SynthesizeRequest>,
) -> Result<Response, Problem> {
    let language = extract::language(request.language.as_deref())?;
    let format = extract::audio_format(request.format.as_deref())?.unwrap_or_default();
    let text = extract::checked_text(request.text, app.config.limits.speech_characters, "text")?;
    let spoken = speak(&app, &text, language, request.voice, request.speed.unwrap_or(1.0)).await?;
    sound(spoken, format).await
}

/// Speaks a text sentence by sentence and joins the sound.
pub(crate) async fn speak(
    app: &App,
    text: &str,
    language: Option<Language>,
    voice: Option<String>,
    speed: f32,
) -> Result<Clip, Problem> {
    if !(0.25..=4.0).contains(&speed) {
        return Err(Problem::new(Kind::BadRequest)
            .in_field("speed")
            .because("speed: 0.25 to 4"));
    }
    let machines = app.machines().ok_or_else(|| Problem::new(Kind::Busy))?;
    let voices = machines
        .voices
        .as_ref()
        .ok_or_else(|| Problem::new(Kind::MissingModel))?;
    if let Some(voice) = voice.as_deref().filter(|voice| !voices.has(voice)) {
        let known: Vec<&str> = voices
            .capabilities()
            .iter()
            .flat_map(|engine| &engine.voices)
            .map(|voice| voice.id.as_str())
            .collect();
        let detail = format!("no voice {voice:?}; there are {}", known.join(", "));
        return Err(Problem::new(Kind::Unsupported).in_field("voice").because(detail));
    }
    let by_voice = voice.as_ref().and_then(|id| {
        let voices = voices.capabilities().iter().flat_map(|engine| &engine.voices);
        voices
            .into_iter()
            .find(|voice| voice.id == *id)
            .map(|voice| voice.language.clone())
    });
    let language = language
        .or_else(|| by_voice.as_deref().and_then(Language::parse))
        .unwrap_or_else(|| {
            let understood = app.brain.understand(text, None, &Context::default(), None);
            understood.language.code
        });
    let options = SpeakOptions {
        language: language.code().to_owned(),
        voice,
        speed,
    };
    let mut clips = Vec::new();
    for sentence in engines::speak::split::sentences(text) {
        let utterance = Utterance {
            text: app.brain.replies().read_aloud(language, &sentence),
            options: options.clone(),
            budget: None,
            cacheable: false,
        };
        match voices.speak(utterance, &machines.gate, Stop::default()).await? {
            Spoken::Sound { clip, .. } => clips.push(clip),
            Spoken::TextOnly { reason } => {
                tracing::warn!(reason, language = options.language, "not spoken");
                return Err(Problem::new(Kind::MissingModel).because("no voice speaks this language here"));
            }
        }
    }
    joined(&clips)?.ok_or_else(|| Problem::new(Kind::BadRequest).because("there is nothing to say"))
}

/// A clip as a response.
pub(super) async fn sound(clip: Clip, format: AudioFormat) -> Result<Response, Problem> {
    let work = move || engines::audio::encode(&clip, format);
    let bytes = tokio::task::spawn_blocking(work)
        .await
        .map_err(|_| Problem::new(Kind::Internal))??;
    Ok(([(CONTENT_TYPE, format.content_type())], bytes).into_response())
}

/// One language of the box.
#[derive(Debug, Serialize, ToSchema)]
pub struct LanguageEntry {
    pub code: String,
    /// A recogniser for it is installed.
    pub heard: bool,
    /// A voice for it is installed.
    pub spoken: bool,
    /// One of its voices is natural.
    pub natural: bool,
    /// Typed text in it is understood and answered.
    pub understood: bool,
    pub voices: Vec<VoiceEntry>,
}

/// One voice.
#[derive(Debug, Serialize, ToSchema)]
pub struct VoiceEntry {
    pub id: String,
    pub engine: String,
    pub gender: String,
    pub natural: bool,
}

/// The languages and what this box can do in each.
#[utoipa::path(get, path = "/api/v1/voice/languages", tag = "voice",
    responses((status = 200, body = Vec<LanguageEntry>)))]
pub async fn languages(State(app): State<App>) -> Json<Vec<LanguageEntry>> {
    let understood = app.brain.languages();
    let heard = app
        .machines()
        .map(|machines| machines.heard_languages().to_vec())
        .unwrap_or_default();
    let entry = |language: Language| {
        let voices = voices_of(&app, language);
        LanguageEntry {
            code: language.code().to_owned(),
            heard: heard.iter().any(|code| code == language.code()),
            spoken: !voices.is_empty(),
            natural: voices.iter().any(|voice| voice.natural),
            understood: understood.contains(&language),
            voices,
        }
    };
    Json(Language::ALL.into_iter().map(entry).collect())
}

fn voices_of(app: &App, language: Language) -> Vec<VoiceEntry> {
    let engines = app
        .machines()
        .and_then(|machines| machines.voices.as_ref())
        .map(crate::machines::Voices::capabilities);
    let speaking = engines.unwrap_or_default().iter().flat_map(|engine| {
        let own = engine
            .voices
            .iter()
            .filter(|voice| voice.language == language.code());
        own.map(|voice| VoiceEntry {
            id: voice.id.clone(),
            engine: engine.name.clone(),
            gender: voice.gender.to_owned(),
            natural: engine.natural,
        })
    });
    speaking.collect()
}

/// Forget a session: what was said in it is gone from memory and from the store.
#[utoipa::path(delete, path = "/api/v1/sessions/{session_id}", tag = "conversation",
    params(("session_id" = String, Path, description = "The session's name")),
    responses(
        (status = 204, description = "Forgotten"),
        (status = 404, body = ProblemDocument, content_type = "application/problem+json"),
    ))]
pub async fn forget(State(app): State<App>, Path(id): Path<String>) -> Result<StatusCode, Problem> {
    if app.sessions.forget(&app, &id).await? {
        Ok(StatusCode::NO_CONTENT)
    } else {
        Err(Problem::new(Kind::NotFound))
    }
}
