//! The web app, inside the program.

use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::response::{Html, IntoResponse, Response};
use include_dir::{Dir, include_dir};
use sha2::{Digest, Sha256};

use crate::app::App;
use crate::http::error::{Kind, Problem};

static APP: Dir<'static> = include_dir!("$AWAAZ_WEB_DIST");

const NOT_BUILT: &str = "<!doctype html><meta charset=utf-8><title>Awaaz</title><h1>Awaaz</h1>\
    <p>This program was built without its web app. The API is here: <a href=/docs>/docs</a>.</p>";

/// Files of the app; any other address without a file name is the app's own business.
pub async fn serve(State(_): State<App>, method: Method, uri: Uri, headers: HeaderMap) -> Response {
    let path = uri.path().trim_start_matches('/');
    let ours = ["api/", "v1/", "health", "metrics", "problems/"]
        .iter()
        .any(|prefix| path.starts_with(prefix));
    if ours || !matches!(method, Method::GET | Method::HEAD) {
        return Problem::new(Kind::NotFound).into_response();
    }
    let Some(index) = APP.get_file("index.html") else {
        let page = Html(NOT_BUILT).into_response();
        return if path.is_empty() {
            page
        } else {
            Problem::new(Kind::NotFound).into_response()
        };
    };
    match APP.get_file(path) {
        Some(file) => answer(path, file.contents(), &headers),
        None if path.rsplit('/').next().is_some_and(|name| name.contains('.')) => {
            Problem::new(Kind::NotFound).into_response()
        }
        None => answer("index.html", index.contents(), &headers),
    }
}

fn answer(path: &str, contents: &'static [u8], headers: &HeaderMap) -> Response {
    // The build puts a hash into the names under assets/: those never change.
    let cache = if path.starts_with("assets/") {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    let tag = format!("\"{}\"", hex::encode(&Sha256::digest(contents)[..16]));
    let caching = [(CACHE_CONTROL, cache.to_owned()), (ETAG, tag.clone())];
    if headers
        .get(IF_NONE_MATCH)
        .is_some_and(|known| known.as_bytes() == tag.as_bytes())
    {
        return (StatusCode::NOT_MODIFIED, caching).into_response();
    }
    (caching, [(CONTENT_TYPE, content_type(path))], contents).into_response()
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "woff2" => "font/woff2",
        "wasm" => "application/wasm",
        "wav" => "audio/wav",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
