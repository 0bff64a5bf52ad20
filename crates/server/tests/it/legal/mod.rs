//! Stories of rights: what is told and what is not, by voice and over REST.

mod danger;
mod follow_ups;
mod handovers;
mod letters;
mod schemes;
mod states;
mod topics;

use std::path::Path;

use serde_json::{Value, json};

use super::node::{Node, answer};

fn reply(turn: &Value) -> &str {
    turn["reply"].as_str().unwrap()
}

/// A topic's text as it is written.
fn written(topic: &str, language: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../content/legal/topics/{topic}.toml"));
    let file: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
    file["text"][language].as_str().unwrap().to_owned()
}

async fn person(node: &Node, language: &str) -> String {
    let hello = json!({"text": "hello", "language": language});
    let (_, turn) = node.post("/api/v1/turns", hello).await;
    turn["session_id"].as_str().unwrap().to_owned()
}

async fn posts(node: &Node, session: &str, path: &str, body: Value) -> (u16, Value) {
    let request = node.http.post(node.url(path)).header("x-awaaz-session", session);
    answer(request.json(&body).send().await.unwrap()).await
}

/// A copy of the content with one file changed.
fn content_with(path: &str, change: impl Fn(String) -> String) -> tempfile::TempDir {
    fn copy(from: &Path, to: &Path) {
        std::fs::create_dir_all(to).unwrap();
        for entry in std::fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            let to = to.join(entry.file_name());
            if entry.path().is_dir() {
                copy(&entry.path(), &to);
            } else {
                std::fs::copy(entry.path(), to).unwrap();
            }
        }
    }
    let folder = tempfile::tempdir().unwrap();
    copy(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content"),
        folder.path(),
    );
    let file = folder.path().join(path);
    let text = std::fs::read_to_string(&file).unwrap();
    let changed = change(text.clone());
    assert_ne!(text, changed);
    std::fs::write(file, changed).unwrap();
    folder
}

/// What the store keeps of conversations.
fn kept_talks(rows: &str) -> String {
    let kept: Vec<&str> = rows.lines().filter(|row| row.contains("\"turn\":")).collect();
    assert!(!kept.is_empty(), "talks are kept: {rows}");
    kept.join("\n")
}
