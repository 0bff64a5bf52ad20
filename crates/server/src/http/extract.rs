//! What handlers read from requests, with our own errors.

use axum::Json;
use axum::body::Bytes;
use axum::extract::multipart::{Field, Multipart, MultipartError};
use axum::extract::rejection::JsonRejection;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::header::{ACCEPT, CONTENT_TYPE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use community::Day;
use community::members::{Member, tokens};
use conversation::language::Language;
use conversation::reading::OutputScript;
use engines::audio::AudioFormat;
use store::{StoreError, Tx};

use crate::app::App;
use crate::http::auth::SignedIn;
use crate::http::error::{Kind, Problem};
use crate::session;
use crate::verbs;

/// The header that names the session. Never part of an address: those are logged.
pub(crate) const SESSION: &str = "x-awaaz-session";

/// Who asks: the session that a request names, or the sign-in behind its token, under the name by which the store knows it. Its
/// talk or the member behind it must be known.
pub struct Caller(pub String);

impl FromRequestParts<App> for Caller {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let SignedIn(bearer) = SignedIn::from_request_parts(parts, app).await?;
        if let Some(bearer) = bearer {
            return Ok(Self(tokens::family_name(&bearer.family)));
        }
        let Some(session) = parts.headers.get(SESSION).and_then(|it| it.to_str().ok()) else {
            return Err(Problem::new(Kind::BadRequest)
                .in_field(SESSION)
                .because("neither an access token nor the header x-awaaz-session"));
        };
        // A session that is not yours is not there. Names that no session has stand for nobody: a sign-in is no header.
        if session::plausible(session) && verbs::is_somebody(app, session).await? {
            Ok(Self(session.to_owned()))
        } else {
            Err(Problem::new(Kind::NotFound)
                .in_field(SESSION)
                .because("no such session"))
        }
    }
}

impl Caller {
    /// The member behind it.
    pub(crate) async fn member(&self, app: &App, tx: &mut Tx) -> Result<Member, StoreError> {
        verbs::member(app, tx, &self.0).await
    }

    /// What the store knows it by.
    pub(crate) fn hash(&self) -> String {
        verbs::hashed(&self.0)
    }
}

/// A JSON body. Fields that nobody knows are an error where the type says so.
pub struct Body<T>(pub T);

impl<S: Send + Sync, T: serde::de::DeserializeOwned> FromRequest<S> for Body<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        Json::<T>::from_request(request, state)
            .await
            .map(|Json(body)| Self(body))
            .map_err(|rejection| {
                match rejection {
                    JsonRejection::MissingJsonContentType(_) => {
                        Problem::new(Kind::UnsupportedMedia).because("the body must be application/json")
                    }
                    JsonRejection::BytesRejection(bytes)
                        if bytes.status() == StatusCode::PAYLOAD_TOO_LARGE =>
                    {
                        Problem::new(Kind::TooLarge)
                    }
                    // serde's words name fields and positions, not values that people said.
                    JsonRejection::JsonDataError(error) => {
                        Problem::new(Kind::BadRequest).because(error.body_text())
                    }
                    JsonRejection::JsonSyntaxError(_) => {
                        Problem::new(Kind::BadRequest).because("the body is not JSON")
                    }
                    _ => Problem::new(Kind::BadRequest),
                }
            })
    }
}

/// A multipart form.
pub struct Form(Multipart);

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let wrong = |_| Problem::new(Kind::UnsupportedMedia).because("the body must be multipart/form-data");
        Multipart::from_request(request, state)
            .await
            .map(Self)
            .map_err(wrong)
    }
}

impl Form {
    /// The next field.
    pub async fn next(&mut self) -> Result<Option<Field<'_>>, Problem> {
        self.0.next_field().await.map_err(|error| broken(&error))
    }
}

/// A field's bytes.
pub async fn bytes(field: Field<'_>) -> Result<Bytes, Problem> {
    field.bytes().await.map_err(|error| broken(&error))
}

/// A field's text.
pub async fn text(field: Field<'_>) -> Result<String, Problem> {
    field.text().await.map_err(|error| broken(&error))
}

fn broken(error: &MultipartError) -> Problem {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        return Problem::new(Kind::TooLarge);
    }
    Problem::new(Kind::BadRequest).because("the form cannot be read")
}

/// What a file's name or type says about its format.
pub fn format_hint(field: &Field<'_>) -> Option<String> {
    let named = field
        .file_name()
        .and_then(|name| name.rsplit_once('.'))
        .map(|(_, extension)| extension.to_owned());
    named.or_else(|| field.content_type().map(str::to_owned))
}

/// `auto` or nothing = detect; anything else must be one of the languages.
pub fn language(code: Option<&str>) -> Result<Option<Language>, Problem> {
    match code.map(str::trim) {
        None | Some("" | "auto" | "unknown") => Ok(None),
        Some(code) => Language::parse(code).map(Some).ok_or_else(|| {
            Problem::new(Kind::UnknownLanguage)
                .in_field("language")
                .because("not one of hi bn mr ta te gu kn ml pa or en")
        }),
    }
}

/// A text within the limit, not only blanks.
pub fn checked_text(text: String, most: usize, field: &'static str) -> Result<String, Problem> {
    let count = text.chars().count();
    if text.trim().is_empty() {
        return Err(Problem::new(Kind::BadRequest)
            .in_field(field)
            .because(format!("{field} is empty")));
    }
    if count > most {
        let detail = format!("{field} has {count} characters, at most {most}");
        return Err(Problem::new(Kind::TooLarge).in_field(field).because(detail));
    }
    Ok(text)
}

/// A key of a telephone.
pub fn key(text: &str) -> Result<char, Problem> {
    let mut chars = text.trim().chars();
    match (chars.next(), chars.next()) {
        (Some(key @ ('0'..='9' | '*' | '#')), None) => Ok(key),
        _ => Err(Problem::new(Kind::BadRequest)
            .in_field("key")
            .because("key: one of 0 to 9, * and #")),
    }
}

/// An ISO date.
pub fn day(field: &'static str, text: &str) -> Result<Day, Problem> {
    let wrong = || {
        Problem::new(Kind::BadRequest)
            .in_field(field)
            .because("a date such as 2026-03-01")
    };
    let numbers: Vec<i64> = text.splitn(3, '-').filter_map(|it| it.parse().ok()).collect();
    let [year, month, date] = numbers[..] else {
        return Err(wrong());
    };
    if !(2000..=2200).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&date) {
        return Err(wrong());
    }
    let day = Day::from_date(year, month, date);
    // The thirty-first of February is another day.
    if day.to_string() == text {
        Ok(day)
    } else {
        Err(wrong())
    }
}

/// A name of a sound format.
pub fn audio_format(name: Option<&str>) -> Result<Option<AudioFormat>, Problem> {
    name.map(|name| {
        AudioFormat::parse(name).ok_or_else(|| {
            Problem::new(Kind::Unsupported)
                .in_field("format")
                .because("format: wav, mp3, opus or pcm")
        })
    })
    .transpose()
}

/// A name of a way to write.
pub fn script(name: Option<&str>) -> Result<Option<OutputScript>, Problem> {
    name.map(|name| {
        OutputScript::parse(name).ok_or_else(|| {
            let known: Vec<&str> = OutputScript::ALL.iter().map(|(name, _)| *name).collect();
            Problem::new(Kind::Unsupported)
                .in_field("script")
                .because(format!("script: {}", known.join(", ")))
        })
    })
    .transpose()
}

/// The sound format that `Accept` asks for, if it asks for sound.
pub fn accepted_audio(headers: &HeaderMap) -> Option<AudioFormat> {
    let accept = headers.get(ACCEPT)?.to_str().ok()?;
    accept
        .split(',')
        .map(|part| part.split(';').next().unwrap_or_default().trim())
        .find_map(|kind| match kind {
            "audio/*" => Some(AudioFormat::Wav),
            kind if kind.starts_with("audio/") => AudioFormat::parse(kind),
            _ => None,
        })
}

/// Whether the body is of a kind.
pub fn is_kind(headers: &HeaderMap, kind: &str) -> bool {
    let given = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    given
        .split(';')
        .next()
        .is_some_and(|given| given.trim().eq_ignore_ascii_case(kind))
}
