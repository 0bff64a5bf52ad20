//! The description of the API for programs, and for people without a network.

use std::fmt::Write as _;

use axum::Json;
use axum::response::Html;
use utoipa::OpenApi;
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityScheme};

/// Names and descriptions; the paths come from the handlers.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Awaaz",
        description = "A voice-first community server for India: eleven languages, works without internet.",
        license(name = "Apache-2.0", identifier = "Apache-2.0"),
    ),
    tags(
        (name = "conversation", description = "Say or type something, get an answer"),
        (name = "voice", description = "Hearing and speaking"),
        (name = "learning", description = "Lessons, their sound and quiz, and how far somebody is"),
        (name = "gigs", description = "Paid work nearby; who asks is named by the header x-awaaz-session"),
        (name = "legal", description = "Rights, schemes, helplines, deadlines and letters; information, never advice. Nothing asked here is logged"),
        (name = "members", description = "Code and PIN, tokens, consents, one's own data"),
        (name = "administration", description = "Roles, keys, the audit log; for operators and admins"),
        (name = "openai", description = "For clients of OpenAI's audio API"),
        (name = "operation", description = "Health and figures"),
    ),
    modifiers(&Operator),
)]
pub struct Description;

struct Operator;

impl utoipa::Modify for Operator {
    fn modify(&self, openapi: &mut utoipa::openapi::OpenApi) {
        let key = SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer));
        openapi
            .components
            .get_or_insert_default()
            .add_security_scheme("operator", key);
    }
}

/// The description of this API.
#[utoipa::path(get, path = "/openapi.json", tag = "operation",
    responses((status = 200, body = serde_json::Value)))]
pub async fn openapi() -> Json<utoipa::openapi::OpenApi> {
    Json(super::openapi())
}

/// The same for people; needs nothing from the network.
#[utoipa::path(get, path = "/docs", tag = "operation", responses((status = 200, body = String, content_type = "text/html")))]
pub async fn docs() -> Html<String> {
    Html(page(&serde_json::to_value(super::openapi()).unwrap_or_default()))
}

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem;color:#222;background:#fff}\
    h2{margin-top:2rem}details{border:1px solid #ccc;border-radius:6px;margin:.5rem 0;padding:.4rem .8rem}summary{cursor:pointer}\
    code,pre{font:14px/1.4 ui-monospace,monospace}pre{overflow:auto;background:#f4f4f4;padding:.6rem}\
    b{display:inline-block;min-width:4.5rem}@media(prefers-color-scheme:dark){body{color:#ddd;background:#181818}pre{background:#222}}";

/// One static page made of the description.
fn page(api: &serde_json::Value) -> String {
    let text = |value: &serde_json::Value| escape(value.as_str().unwrap_or_default());
    let mut html = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width,initial-scale=1'>\
         <title>{0} API</title><style>{STYLE}</style><h1>{0} {1}</h1><p>{2}</p>\
         <p>Machine readable: <a href=/openapi.json>/openapi.json</a>. Problems: <code>application/problem+json</code> with a stable \
         <code>type</code>. Errors of <code>/v1/</code> have OpenAI's shape.</p>",
        text(&api["info"]["title"]),
        text(&api["info"]["version"]),
        text(&api["info"]["description"]),
    );
    // Writing to a string cannot fail.
    for tag in api["tags"].as_array().into_iter().flatten() {
        let _ = write!(
            html,
            "<h2>{}</h2><p>{}</p>",
            text(&tag["name"]),
            text(&tag["description"])
        );
        for (path, methods) in api["paths"].as_object().into_iter().flatten() {
            for (method, operation) in methods.as_object().into_iter().flatten() {
                if operation["tags"]
                    .as_array()
                    .is_some_and(|tags| tags.contains(&tag["name"]))
                {
                    html.push_str(&operation_html(method, path, operation));
                }
            }
        }
    }
    html.push_str("<h2>Shapes</h2>");
    for (name, schema) in api["components"]["schemas"].as_object().into_iter().flatten() {
        let _ = write!(
            html,
            "<details id='{0}'><summary><code>{0}</code></summary>{1}</details>",
            escape(name),
            json(schema)
        );
    }
    html
}

fn operation_html(method: &str, path: &str, operation: &serde_json::Value) -> String {
    let summary = escape(
        operation["summary"]
            .as_str()
            .or(operation["description"].as_str())
            .unwrap_or_default(),
    );
    let details = ["parameters", "requestBody", "responses"]
        .into_iter()
        .filter(|part| !operation[*part].is_null());
    let details = details.fold(String::new(), |mut html, part| {
        let _ = write!(html, "<h4>{part}</h4>{}", json(&operation[part]));
        html
    });
    let method = escape(&method.to_uppercase());
    format!(
        "<details><summary><b>{method}</b><code>{}</code> {summary}</summary>{details}</details>",
        escape(path)
    )
}

fn json(value: &serde_json::Value) -> String {
    format!(
        "<pre>{}</pre>",
        escape(&serde_json::to_string_pretty(value).unwrap_or_default())
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('\'', "&#39;")
}
