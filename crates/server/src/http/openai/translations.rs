//! `POST /v1/audio/translations`: what was said, in English.

use axum::extract::State;
use axum::response::Response;
use utoipa::ToSchema;

use super::ErrorBody;
use super::transcriptions::{opened, read, shape};
use crate::app::App;
use crate::http::error::{Kind, Problem};
use crate::http::extract::Form;

/// OpenAI's form; fields we have no use for are ignored.
#[derive(Debug, ToSchema)]
pub struct TranslationForm {
    /// flac, mp3, m4a, ogg, wav or webm, at most 100 MiB and 30 minutes.
    #[schema(format = Binary)]
    pub file: String,
    pub model: String,
    pub prompt: Option<String>,
    /// `json` (default), `text`, `verbose_json`, `srt` or `vtt`.
    pub response_format: Option<String>,
}

/// Write down in English what was said in a recording. Nothing here translates speech yet: English is written down, a
/// recording in another language is refused with 501.
#[utoipa::path(post, path = "/v1/audio/translations", tag = "openai",
    request_body(content = TranslationForm, content_type = "multipart/form-data"),
    responses(
        (status = 200, description = "The words, in the shape that was asked for", body = serde_json::Value),
        (status = "4XX", body = ErrorBody),
        (status = "5XX", body = ErrorBody),
    ))]
pub async fn translate(State(app): State<App>, form: Form) -> Result<Response, Problem> {
    let mut request = read(form).await?;
    // OpenAI's form has neither.
    (request.language, request.stream) = (None, false);
    let mut opened = opened(&app, request).await?;
    let mut pieces = Vec::new();
    while let Some(piece) = opened.recording.next().await? {
        let language = &piece.transcript.language;
        if language != "en" {
            let detail = format!("nothing here translates speech from {language:?} to English");
            return Err(Problem::new(Kind::NotOffered).in_field("file").because(detail));
        }
        pieces.push(piece);
    }
    Ok(shape("translate", &opened.format, opened.seconds, &pieces))
}
