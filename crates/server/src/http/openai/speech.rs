//! `POST /v1/audio/speech`.

use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use engines::audio::{AudioFormat, Clip, pcm_s16le, resample_clip};
use serde::Deserialize;
use utoipa::ToSchema;

use super::ErrorBody;
use crate::app::App;
use crate::http::error::{Kind, Problem};
use crate::http::extract::{self, Body};
use crate::http::voice;

/// Sample rate that OpenAI's `pcm` promises.
const PCM_RATE: u32 = 24_000;

/// OpenAI's request; fields we have no use for are ignored, as its clients expect.
#[derive(Debug, Deserialize, ToSchema)]
pub struct SpeechRequest {
    #[schema(example = "kokoro")]
    pub model: String,
    /// At most 4096 characters.
    pub input: String,
    /// One of this box's voices; OpenAI's own names mean the default voice of the text's language.
    #[schema(value_type = String)]
    pub voice: Option<VoiceName>,
    /// `mp3` (default), `wav`, `opus` or `pcm` (24 kHz, 16-bit).
    pub response_format: Option<String>,
    /// 0.25 to 4.
    pub speed: Option<f32>,
    /// Ours: a language code; found from the text when missing.
    pub language: Option<String>,
}

/// A name, or an object with one.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum VoiceName {
    Name(String),
    Object { id: String },
}

/// Read a text aloud.
#[utoipa::path(post, path = "/v1/audio/speech", tag = "openai", request_body = SpeechRequest,
    responses(
        (status = 200, description = "The sound", body = Vec<u8>, content_type = "audio/mpeg"),
        (status = "4XX", body = ErrorBody),
        (status = "5XX", body = ErrorBody),
    ))]
pub async fn speech(State(app): State<App>, Body(request): Body<SpeechRequest>) -> Result<Response, Problem> {
    let format = format(request.response_format.as_deref())?;
    let language = extract::language(request.language.as_deref())?;
    let text = extract::checked_text(request.input, app.config.limits.speech_characters, "input");
    let text = text.map_err(|problem| Problem {
        // OpenAI calls every wrong input a bad request, and its clients go by that.
        kind: Kind::BadRequest,
        ..problem
    })?;
    let voice = request.voice.map(|voice| match voice {
        VoiceName::Name(id) | VoiceName::Object { id } => id,
    });
    let voice = voice.filter(|voice| !OPENAI_VOICES.contains(&voice.as_str()));
    let clip = voice::speak(&app, &text, language, voice, request.speed.unwrap_or(1.0)).await?;
    match format {
        AudioFormat::Pcm => pcm(&clip),
        format => voice::sound(clip, format).await,
    }
}

/// Clients choose among these without asking what there is.
const OPENAI_VOICES: [&str; 13] = [
    "alloy", "ash", "ballad", "coral", "echo", "fable", "nova", "onyx", "sage", "shimmer", "verse", "marin",
    "cedar",
];

fn format(name: Option<&str>) -> Result<AudioFormat, Problem> {
    match name.unwrap_or("mp3") {
        "mp3" => Ok(AudioFormat::Mp3),
        "wav" => Ok(AudioFormat::Wav),
        "opus" => Ok(AudioFormat::OggOpus),
        "pcm" => Ok(AudioFormat::Pcm),
        other => Err(Problem::new(Kind::Unsupported)
            .in_field("response_format")
            .because(format!("response_format {other:?}: mp3, wav, opus or pcm"))),
    }
}

fn pcm(clip: &Clip) -> Result<Response, Problem> {
    let clip = resample_clip(clip, PCM_RATE)?;
    Ok(([(CONTENT_TYPE, "audio/pcm")], pcm_s16le(&clip.samples)).into_response())
}
