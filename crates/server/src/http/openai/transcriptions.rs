//! `POST /v1/audio/transcriptions`: long recordings, cut where people pause.

use std::convert::Infallible;
use std::fmt::Write as _;
use std::io::Write as _;

use axum::Json;
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::sse::{Event, Sse};
use axum::response::{IntoResponse, Response};
use conversation::language::Language;
use engines::audio::Limits;
use engines::hear::HearOptions;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use futures::stream;
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::ErrorBody;
use super::recording::{Piece, Recording};
use crate::app::App;
use crate::http::error::{Kind, Problem};
use crate::http::extract::{self, Form};
use crate::session::{Sound, decode};

/// OpenAI's form; fields we have no use for are ignored.
#[derive(Debug, ToSchema)]
pub struct TranscriptionForm {
    /// flac, mp3, m4a, ogg, wav or webm, at most 100 MiB and 30 minutes.
    #[schema(format = Binary)]
    pub file: String,
    pub model: String,
    pub language: Option<String>,
    pub prompt: Option<String>,
    /// `json` (default), `text`, `verbose_json`, `srt` or `vtt`.
    pub response_format: Option<String>,
    pub stream: Option<bool>,
}

#[derive(Default)]
pub(super) struct Request {
    sound: Option<Sound>,
    model: Option<String>,
    pub(super) language: Option<String>,
    prompt: Option<String>,
    format: Option<String>,
    pub(super) stream: bool,
}

/// A recording that can be recognised, and how the caller wants it.
pub(super) struct Opened {
    pub(super) recording: Recording,
    pub(super) format: String,
    pub(super) seconds: f64,
}

/// Write down what was said in a recording. With `stream`, server-sent events: `transcript.text.delta` for each stretch of
/// speech, then `transcript.text.done`.
#[utoipa::path(post, path = "/v1/audio/transcriptions", tag = "openai",
    request_body(content = TranscriptionForm, content_type = "multipart/form-data"),
    responses(
        (status = 200, description = "The words, in the shape that was asked for", body = Value),
        (status = "4XX", body = ErrorBody),
        (status = "5XX", body = ErrorBody),
    ))]
pub async fn transcribe(State(app): State<App>, form: Form) -> Result<Response, Problem> {
    let request = read(form).await?;
    let stream = request.stream;
    let mut opened = opened(&app, request).await?;
    if stream {
        return Ok(streamed(app, opened.recording));
    }
    let mut pieces = Vec::new();
    while let Some(piece) = opened.recording.next().await? {
        pieces.push(piece);
    }
    Ok(shape("transcribe", &opened.format, opened.seconds, &pieces))
}

/// Checks a request and finds the speech in its recording.
pub(super) async fn opened(app: &App, request: Request) -> Result<Opened, Problem> {
    let format = request.format.as_deref().unwrap_or("json").to_owned();
    let offered: &[&str] = if request.stream {
        &["json", "text"]
    } else {
        &["json", "text", "verbose_json", "srt", "vtt"]
    };
    if !offered.contains(&format.as_str()) {
        let detail = format!("response_format {format:?}: {}", offered.join(", "));
        return Err(Problem::new(Kind::Unsupported)
            .in_field("response_format")
            .because(detail));
    }
    if request.model.is_none() {
        return Err(Problem::new(Kind::BadRequest)
            .in_field("model")
            .because("model is missing"));
    }
    let sound = request.sound.ok_or_else(|| {
        Problem::new(Kind::BadRequest)
            .in_field("file")
            .because("file is missing")
    })?;
    let language = extract::language(request.language.as_deref())?;
    let machines = app.machines().ok_or_else(|| Problem::new(Kind::Busy))?;
    if !machines.hears() {
        return Err(Problem::new(Kind::MissingModel));
    }
    let limits = &app.config.limits;
    let limits = Limits {
        max_bytes: limits.transcription_mebibytes << 20,
        max_seconds: limits.transcription_seconds,
    };
    let clip = decode(sound, limits).await?;
    let seconds = clip.millis() as f64 / 1000.0;
    let options = HearOptions {
        language: language.map(|language| language.code().to_owned()),
        hint: request.prompt,
        ..HearOptions::default()
    };
    let recording = Recording::cut(machines, clip, app.config.voice.endpoint, options).await?;
    Ok(Opened {
        recording,
        format,
        seconds,
    })
}

/// Server-sent events, each piece as soon as it is recognised.
fn streamed(app: App, recording: Recording) -> Response {
    let events = stream::unfold(Some((recording, String::new())), move |state| {
        let app = app.clone();
        async move {
            let (mut recording, mut text) = state?;
            let (message, next) = match recording.next().await {
                Ok(Some(piece)) => {
                    let space = if text.is_empty() { "" } else { " " };
                    let delta = format!("{space}{}", piece.transcript.text.trim());
                    text.push_str(&delta);
                    let message = json!({"type": "transcript.text.delta", "delta": delta});
                    (message, Some((recording, text)))
                }
                Ok(None) => (json!({"type": "transcript.text.done", "text": text}), None),
                // The status went out long ago; stock clients raise on this.
                Err(problem) => {
                    let document = problem.document(&app, Language::En, None);
                    (json!(ErrorBody::of(&problem, &document)), None)
                }
            };
            Some((
                Ok::<_, Infallible>(Event::default().data(message.to_string())),
                next,
            ))
        }
    });
    Sse::new(events).into_response()
}

pub(super) async fn read(mut form: Form) -> Result<Request, Problem> {
    let mut request = Request::default();
    while let Some(field) = form.next().await? {
        match field.name().unwrap_or_default() {
            "file" => {
                let hint = extract::format_hint(&field);
                request.sound = Some(Sound::File {
                    bytes: extract::bytes(field).await?.into(),
                    hint,
                });
            }
            "model" => request.model = Some(extract::text(field).await?),
            "language" => request.language = Some(extract::text(field).await?),
            "prompt" => request.prompt = Some(extract::text(field).await?),
            "response_format" => request.format = Some(extract::text(field).await?),
            "stream" => request.stream = extract::text(field).await?.eq_ignore_ascii_case("true"),
            _ => {}
        }
    }
    Ok(request)
}

/// The answer in one of OpenAI's shapes.
pub(super) fn shape(task: &str, format: &str, seconds: f64, pieces: &[Piece]) -> Response {
    let text = pieces
        .iter()
        .map(|piece| piece.transcript.text.trim())
        .collect::<Vec<_>>()
        .join(" ");
    let plain = |body: String| ([(CONTENT_TYPE, "text/plain; charset=utf-8")], body).into_response();
    match format {
        "text" => plain(format!("{text}\n")),
        "srt" => plain(subtitles(pieces, ',', "")),
        "vtt" => plain(subtitles(pieces, '.', "WEBVTT\n\n")),
        "verbose_json" => Json(verbose(task, &text, seconds, pieces)).into_response(),
        _ => Json(json!({"text": text, "usage": usage(seconds)})).into_response(),
    }
}

fn usage(seconds: f64) -> Value {
    json!({"type": "duration", "seconds": seconds.ceil() as u64})
}

fn verbose(task: &str, text: &str, seconds: f64, pieces: &[Piece]) -> Value {
    let language = pieces
        .first()
        .map_or("", |piece| piece.transcript.language.as_str());
    let segments: Vec<Value> = pieces
        .iter()
        .enumerate()
        .map(|(id, piece)| {
            let tokens = &piece.transcript.tokens;
            let logprob =
                tokens.iter().map(|token| f64::from(token.logprob)).sum::<f64>() / tokens.len().max(1) as f64;
            json!({
                "id": id,
                "seek": (piece.start * 100.0) as u64,
                "start": piece.start,
                "end": piece.end,
                "text": piece.transcript.text.trim(),
                "tokens": tokens.iter().map(|token| token.id).collect::<Vec<_>>(),
                "temperature": 0.0,
                "avg_logprob": logprob,
                "compression_ratio": compression_ratio(piece.transcript.text.trim()),
                "no_speech_prob": piece.transcript.no_speech,
            })
        })
        .collect();
    json!({
        "task": task,
        "language": language,
        "duration": seconds,
        "text": text,
        "segments": segments,
        "usage": usage(seconds),
    })
}

/// How well the text compresses: a recogniser that repeats itself gives itself away (above 2.4).
fn compression_ratio(text: &str) -> f64 {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    // Writing to memory cannot fail.
    let compressed = encoder
        .write_all(text.as_bytes())
        .and_then(|()| encoder.finish())
        .unwrap_or_default();
    text.len() as f64 / compressed.len().max(1) as f64
}

/// SubRip or WebVTT: they differ in the header and in the decimal sign.
fn subtitles(pieces: &[Piece], decimal: char, header: &str) -> String {
    let mut body = header.to_owned();
    for (index, piece) in pieces.iter().enumerate() {
        let (start, end) = (clock(piece.start, decimal), clock(piece.end, decimal));
        if decimal == ',' {
            // Writing to a string cannot fail.
            let _ = writeln!(body, "{}", index + 1);
        }
        let _ = write!(body, "{start} --> {end}\n{}\n\n", piece.transcript.text.trim());
    }
    body
}

fn clock(seconds: f64, decimal: char) -> String {
    let millis = (seconds * 1000.0).round() as u64;
    let (hours, minutes, rest) = (millis / 3_600_000, millis / 60_000 % 60, millis % 60_000);
    format!(
        "{hours:02}:{minutes:02}:{:02}{decimal}{:03}",
        rest / 1000,
        rest % 1000
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subtitles_count_time_as_players_expect() {
        let transcript = engines::scripted::heard("नमस्ते", "hi");
        let pieces = [Piece {
            start: 3661.5,
            end: 3662.25,
            transcript,
        }];
        assert_eq!(
            subtitles(&pieces, ',', ""),
            "1\n01:01:01,500 --> 01:01:02,250\nनमस्ते\n\n"
        );
        assert_eq!(
            subtitles(&pieces, '.', "WEBVTT\n\n"),
            "WEBVTT\n\n01:01:01.500 --> 01:01:02.250\nनमस्ते\n\n"
        );
    }
}
