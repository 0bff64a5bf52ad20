//! One exchange: something said or typed in, an answer out.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::{FromRequest, Request, State};
use axum::http::header::{CONTENT_TYPE, HeaderName};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use community::members::tokens::Bearer;
use conversation::reading::OutputScript;
use conversation::turn::{Citation, KeyChoice, TurnReport};
use engines::audio::AudioFormat;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::app::App;
use crate::http::auth::SignedIn;
use crate::http::error::{Kind, Problem, ProblemDocument};
use crate::http::extract::{self, Body, Form};
use crate::session::{Exchange, Said, Sound, Timings, TurnRecord, exchange, joined};

/// A turn as JSON: either `text` or `audio_base64`.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TurnRequest {
    /// What was typed, at most 8000 characters. A lone digit, in any script, is the key of what `choices` offered.
    pub text: Option<String>,
    /// A recording (wav, flac, mp3, m4a, ogg, webm), at most 60 seconds and 10 MiB.
    pub audio_base64: Option<String>,
    /// A key of a telephone or a button, in the place of words: `0` to `9`, `*`, `#`.
    pub key: Option<String>,
    /// A language code, or `auto`.
    pub language: Option<String>,
    /// Goes on with a session; without it, or when it has expired, a new one begins.
    pub session_id: Option<String>,
    /// Also give the answer's sound: `wav`, `mp3`, `opus` or `pcm`.
    pub format: Option<String>,
    /// How `transcript` and `reply` are written: `native`, `roman`, `mixed` (English words in Latin letters), `verbatim`
    /// (numbers and dates in words) or `english` (known names and amounts in English, the rest romanised; not a
    /// translation). As they were typed and answered when missing.
    pub script: Option<String>,
}

/// The same as a form, for the documentation.
#[derive(Debug, ToSchema)]

pub struct TurnForm {
    #[schema(format = Binary)]
    pub audio: Option<String>,
    pub text: Option<String>,
    pub key: Option<String>,
    pub language: Option<String>,
    pub session_id: Option<String>,
    pub format: Option<String>,
    /// See the JSON body.
    pub script: Option<String>,
}

/// A finished turn.
#[derive(Debug, Serialize, ToSchema)]
pub struct TurnView {
    /// What was heard or typed, identifiers masked.
    pub transcript: String,
    pub language: String,
    /// `native`, `roman` or `mixed`.
    #[schema(value_type = String)]
    pub script: conversation::understand::Script,
    pub intent: String,
    pub intent_confidence: f32,
    #[schema(value_type = BTreeMap<String, serde_json::Value>)]
    pub slots: conversation::turn::Values,
    /// `answered`, `need:<slot>`, `confirm:<action>`, `done:<action>` ...
    pub state: String,
    /// What answered: `phrase`, `template`, `local_llm`, `remote_llm`.
    #[schema(value_type = String)]
    pub tier: conversation::turn::Tier,
    pub reply: String,
    #[schema(value_type = Vec<CitationView>)]
    pub citations: Vec<Citation>,
    /// What keys, or buttons, would choose next: send the key back as `key`.
    #[schema(value_type = Vec<KeyChoiceView>)]
    pub choices: Vec<KeyChoice>,
    #[schema(value_type = SafetyView)]
    pub safety: conversation::guard::Safety,
    /// Milliseconds by stage; `first_audio` and `total` count from the end of the input.
    pub timings_ms: BTreeMap<String, f64>,
}

/// Where a fact comes from.
#[derive(Debug, Serialize, ToSchema)]
pub struct CitationView {
    pub title: String,
    pub reference: Option<String>,
    pub source: String,
    /// Date of the last check.
    pub as_of: String,
    pub verified: bool,
}

/// What one key would choose.
#[derive(Debug, Serialize, ToSchema)]
pub struct KeyChoiceView {
    /// `1` to `9`.
    pub key: String,
    /// What it stands for, in the language of the reply.
    pub label: String,
}

/// What was found in a message.
#[derive(Debug, Serialize, ToSchema)]
pub struct SafetyView {
    /// `allow`, `block`, `escalate` or `redact`.
    pub action: String,
    pub kinds: Vec<String>,
    pub redacted_text: String,
}

impl TurnView {
    /// The view of a finished turn.
    pub fn new(record: TurnRecord) -> Self {
        let TurnRecord { report, timings } = record;
        Self::of(report, &timings)
    }

    fn of(report: TurnReport, timings: &Timings) -> Self {
        Self {
            transcript: report.transcript,
            language: report.language.code().to_owned(),
            script: report.script,
            intent: report.intent,
            intent_confidence: report.intent_confidence,
            slots: report.slots,
            state: report.state,
            tier: report.tier,
            reply: report.reply,
            citations: report.citations,
            choices: report.choices,
            safety: report.safety,
            timings_ms: timings.to_map(),
        }
    }
}

/// The answer to a turn.
#[derive(Debug, Serialize, ToSchema)]
pub struct TurnResponse {
    /// Send it back to go on.
    pub session_id: String,
    #[serde(flatten)]
    pub turn: TurnView,
    /// The answer's sound, where `format` asked for it and a voice speaks the language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audio: Option<AudioView>,
}

/// Sound inside JSON.
#[derive(Debug, Serialize, ToSchema)]
pub struct AudioView {
    pub content_type: String,
    pub base64: String,
    pub milliseconds: u64,
}

impl AudioView {
    /// Joins and encodes the clips of an answer; `None` when there is no sound.
    pub async fn of(clips: Vec<engines::audio::Clip>, format: AudioFormat) -> Result<Option<Self>, Problem> {
        Ok(encoded(clips, format).await?.map(|(bytes, milliseconds)| Self {
            content_type: format.content_type().to_owned(),
            base64: BASE64.encode(bytes),
            milliseconds,
        }))
    }
}

/// A turn by any door.
pub(super) struct Turn {
    said: Said,
    language: Option<conversation::language::Language>,
    session_id: Option<String>,
    format: Option<AudioFormat>,
    script: Option<OutputScript>,
}

/// Take a turn: text, or a recording as base64 or as a file of a form. Answers JSON; with `Accept: audio/*` the sound of
/// the answer, and the JSON of the turn in base64 in the header `x-awaaz-turn`.
#[utoipa::path(post, path = "/api/v1/turns", tag = "conversation",
    request_body(content(
        (TurnRequest = "application/json"),
        (TurnForm = "multipart/form-data"),
    )),
    responses(
        (status = 200, description = "The finished turn", content(
            (TurnResponse = "application/json"), (Vec<u8> = "audio/wav"), (Vec<u8> = "audio/mpeg"), (Vec<u8> = "audio/ogg"),
        )),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json"),
        (status = "5XX", body = ProblemDocument, content_type = "application/problem+json"),
    ))]
pub async fn take(
    State(app): State<App>,
    SignedIn(who): SignedIn,
    request: Request,
) -> Result<Response, Problem> {
    let accept = extract::accepted_audio(request.headers());
    let turn = read(&app, request).await?;
    let (language, format, script) = (turn.language, accept.or(turn.format), turn.script);
    let run = exchange(
        &app,
        "http",
        turn.session_id.as_deref(),
        who.as_ref(),
        language,
        turn.said,
        format.is_some(),
    );
    let mut answer = run.await.map_err(|problem| problem.in_language(language))?;
    rewrite(&app, &mut answer.record.report, script);
    match accept {
        Some(format) => as_sound(answer, format).await,
        None => Ok(Json(as_json(answer, format).await?).into_response()),
    }
}

async fn read(app: &App, request: Request) -> Result<Turn, Problem> {
    let headers = request.headers();
    if extract::is_kind(headers, "multipart/form-data") {
        read_form(app, Form::from_request(request, app).await?).await
    } else if extract::is_kind(headers, "application/json") {
        let Body(body) = Body::<TurnRequest>::from_request(request, app).await?;
        body.into_turn(app)
    } else if axum::http::Method::POST == request.method() && is_sound(headers) {
        let hint = headers
            .get(CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok())
            .map(str::to_owned);
        let bytes = axum::body::Bytes::from_request(request, app)
            .await
            .map_err(|_| Problem::new(Kind::TooLarge))?;
        let said = Said::Sound(Sound::File {
            bytes: bytes.into(),
            hint,
        });
        Ok(Turn {
            said,
            language: None,
            session_id: None,
            format: None,
            script: None,
        })
    } else {
        Err(Problem::new(Kind::UnsupportedMedia).because("application/json, multipart/form-data or audio/*"))
    }
}

fn is_sound(headers: &HeaderMap) -> bool {
    headers
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"audio/"))
}

impl TurnRequest {
    fn into_turn(self, app: &App) -> Result<Turn, Problem> {
        let language = extract::language(self.language.as_deref())?;
        let said = match (self.text, self.audio_base64, self.key) {
            (None, None, Some(key)) => Said::Key(extract::key(&key)?),
            (Some(text), None, None) => Said::Text(extract::checked_text(
                text,
                app.config.limits.text_characters,
                "text",
            )?),
            (None, Some(audio), None) => {
                let wrong = |_| {
                    Problem::new(Kind::BadRequest)
                        .in_field("audio_base64")
                        .because("not base64")
                };
                let bytes = BASE64.decode(audio.trim()).map_err(wrong)?;
                Said::Sound(Sound::File { bytes, hint: None })
            }
            _ => return Err(Problem::new(Kind::BadRequest).because("one of text, audio_base64 and key")),
        };
        let format = extract::audio_format(self.format.as_deref())?;
        let script = extract::script(self.script.as_deref())?;
        Ok(Turn {
            said,
            language,
            session_id: self.session_id,
            format,
            script,
        })
    }
}

/// Reads the form of this and of `/voice/process`.
pub(super) async fn read_form(app: &App, mut form: Form) -> Result<Turn, Problem> {
    let (mut fields, mut sound) = (TurnRequest::default(), None);
    while let Some(field) = form.next().await? {
        match field.name().unwrap_or_default() {
            "audio" | "file" | "audio_file" => {
                let hint = extract::format_hint(&field);
                sound = Some(Sound::File {
                    bytes: extract::bytes(field).await?.into(),
                    hint,
                });
            }
            "text" => fields.text = Some(extract::text(field).await?),
            "key" => fields.key = Some(extract::text(field).await?),
            "language" => fields.language = Some(extract::text(field).await?),
            "session_id" => fields.session_id = Some(extract::text(field).await?),
            "format" => fields.format = Some(extract::text(field).await?),
            "script" => fields.script = Some(extract::text(field).await?),
            _ => {
                return Err(Problem::new(Kind::BadRequest)
                    .because("fields: audio, text, key, language, session_id, format, script"));
            }
        }
    }
    let Some(sound) = sound else {
        return fields.into_turn(app);
    };
    if fields.text.is_some() || fields.key.is_some() {
        return Err(Problem::new(Kind::BadRequest).because("one of text, audio and key"));
    }
    let language = extract::language(fields.language.as_deref())?;
    let format = extract::audio_format(fields.format.as_deref())?;
    Ok(Turn {
        said: Said::Sound(sound),
        language,
        session_id: fields.session_id,
        format,
        script: extract::script(fields.script.as_deref())?,
    })
}

impl Turn {
    /// Takes the turn with sound in the answer.
    pub(super) async fn spoken(self, app: &App, who: Option<&Bearer>) -> Result<TurnResponse, Problem> {
        let (language, format, script) = (self.language, self.format.unwrap_or_default(), self.script);
        let session = self.session_id.as_deref();
        let run = exchange(app, "http", session, who, language, self.said, true);
        let mut answer = run.await.map_err(|problem| problem.in_language(language))?;
        rewrite(app, &mut answer.record.report, script);
        as_json(answer, Some(format)).await
    }
}

/// Writes the words of a turn in the script that was asked for; the sound stays.
pub(crate) fn rewrite(app: &App, report: &mut TurnReport, script: Option<OutputScript>) {
    let Some(script) = script else { return };
    let labels = report.choices.iter_mut().map(|it| &mut it.label);
    for text in [&mut report.transcript, &mut report.reply]
        .into_iter()
        .chain(labels)
    {
        *text = app.brain.in_script(text, report.language, script);
    }
}

async fn as_json(answer: Exchange, format: Option<AudioFormat>) -> Result<TurnResponse, Problem> {
    let audio = match format {
        Some(format) => AudioView::of(answer.clips, format).await?,
        None => None,
    };
    Ok(TurnResponse {
        session_id: answer.session_id,
        turn: TurnView::new(answer.record),
        audio,
    })
}

async fn as_sound(answer: Exchange, format: AudioFormat) -> Result<Response, Problem> {
    let Exchange {
        session_id,
        record,
        clips,
    } = answer;
    let turn = TurnView::new(record);
    let Some((bytes, _)) = encoded(clips, format).await? else {
        // No voice speaks the language: the words must do.
        return Ok(Json(TurnResponse {
            session_id,
            turn,
            audio: None,
        })
        .into_response());
    };
    let session = HeaderValue::from_str(&session_id).map_err(|_| Problem::new(Kind::Internal))?;
    let turn = serde_json::to_vec(&turn).map_err(|_| Problem::new(Kind::Internal))?;
    let turn = HeaderValue::from_str(&BASE64.encode(turn)).map_err(|_| Problem::new(Kind::Internal))?;
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static(format.content_type())),
        (HeaderName::from_static("x-awaaz-session"), session),
        (HeaderName::from_static("x-awaaz-turn"), turn),
    ];
    Ok((headers, bytes).into_response())
}

async fn encoded(
    clips: Vec<engines::audio::Clip>,
    format: AudioFormat,
) -> Result<Option<(Vec<u8>, u64)>, Problem> {
    let work = move || {
        let Some(clip) = joined(&clips)? else {
            return Ok(None);
        };
        Ok(Some((engines::audio::encode(&clip, format)?, clip.millis())))
    };
    let done: Result<_, engines::EngineError> = tokio::task::spawn_blocking(work)
        .await
        .map_err(|_| Problem::new(Kind::Internal))?;
    Ok(done?)
}
