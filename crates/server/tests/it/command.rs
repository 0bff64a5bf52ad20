//! The `awaaz` command as people use it.

use std::path::Path;
use std::process::{Command, Output};

fn awaaz(data: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_awaaz"))
        .args(arguments)
        .current_dir(data)
        .env("HOME", data)
        .env("AWAAZ_PATHS__DATA", data.join("data"))
        .env("AWAAZ_PATHS__MODELS", data.join("models"))
        .env("AWAAZ_MODELS", "belongs to another tool")
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn init_ask_backup_restore() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let first = awaaz(at, &["init"]);
    assert!(first.status.success(), "{first:?}");
    let key = said(&first)
        .lines()
        .find_map(|line| line.strip_prefix("operator  ").map(str::to_owned))
        .unwrap();
    assert!(key.starts_with("awaaz_") && key.len() > 60);
    let kept = std::fs::read_to_string(at.join("data/operator.key.sha256")).unwrap();
    assert!(!kept.contains(&key[6..]), "only the key's hash is kept");
    let again = awaaz(at, &["init"]);
    assert!(
        again.status.success() && !said(&again).contains(&key),
        "safe to run again"
    );
    let asked = awaaz(at, &["ask", "tell me about dowry law", "--json"]);
    assert!(asked.status.success(), "{asked:?}");
    let turn: serde_json::Value = serde_json::from_str(&said(&asked)).unwrap();
    assert_eq!(turn["intent"], "legal.ask");
    let table = said(&awaaz(at, &["ask", "hello there", "--language", "en"]));
    for row in ["heard", "language", "intent", "state", "answer", "ms"] {
        assert!(
            table.lines().any(|line| line.starts_with(row)),
            "{row} is missing:\n{table}"
        );
    }
    let backup = awaaz(at, &["backup", "copy.db"]);
    assert!(backup.status.success(), "{backup:?}");
    std::fs::remove_file(at.join("data/awaaz.db")).unwrap();
    assert!(
        !awaaz(at, &["backup", "second.db"]).status.success(),
        "there is nothing to copy"
    );
    assert!(awaaz(at, &["restore", "copy.db"]).status.success());
    assert!(
        !awaaz(at, &["restore", "copy.db"]).status.success(),
        "nothing is replaced unasked"
    );
    assert!(awaaz(at, &["ask", "hello there"]).status.success());
}

#[test]
fn a_question_that_cannot_be_asked_is_explained() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    awaaz(at, &["init"]);
    std::fs::write(at.join("broken.wav"), b"no sound").unwrap();
    std::fs::write(at.join("empty.wav"), b"").unwrap();
    for arguments in [
        &["ask", "broken.wav"][..],
        &["ask", "empty.wav"],
        &["ask", "missing.wav"],
        &["ask", "hello there", "--language", "klingon"],
    ] {
        let output = awaaz(at, arguments);
        assert!(!output.status.success(), "{arguments:?}");
        assert!(
            String::from_utf8_lossy(&output.stderr).contains("awaaz: "),
            "{output:?}"
        );
    }
}

#[test]
fn a_wrong_key_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    awaaz(at, &["init"]);
    std::fs::write(
        at.join("data/store.key"),
        format!("{}\n", "0123456789abcdef".repeat(4)),
    )
    .unwrap();
    let output = awaaz(at, &["ask", "hello there"]);
    assert!(!output.status.success());
    assert!(
        String::from_utf8_lossy(&output.stderr).contains("key does not open"),
        "{output:?}"
    );
}

#[test]
fn doctor_names_what_is_missing_and_fails() {
    let folder = tempfile::tempdir().unwrap();
    let output = awaaz(folder.path(), &["doctor"]);
    assert!(!output.status.success());
    let text = said(&output);
    assert!(
        text.contains("BAD   store") && text.contains("awaaz init"),
        "{text}"
    );
    assert!(text.contains("whisper-base"), "{text}");
}

#[test]
fn config_shows_what_is_in_force_and_refuses_unknown_keys() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    std::fs::write(at.join("awaaz.toml"), "[limits]\nsessions = 7\n").unwrap();
    let shown = said(&awaaz(at, &["config"]));
    assert!(shown.contains("sessions = 7"), "{shown}");
    assert!(said(&awaaz(at, &["config", "--sample"])).contains("[limits]"));
    std::fs::write(at.join("awaaz.toml"), "[limits]\nsesions = 7\n").unwrap();
    let refused = awaaz(at, &["config"]);
    assert!(!refused.status.success() && String::from_utf8_lossy(&refused.stderr).contains("sesions"));
}

#[test]
fn models_are_listed_and_openapi_is_printed() {
    let folder = tempfile::tempdir().unwrap();
    let list = said(&awaaz(folder.path(), &["models", "list"]));
    assert!(
        list.contains("whisper-base") && list.contains("missing"),
        "{list}"
    );
    let api: serde_json::Value = serde_json::from_str(&said(&awaaz(folder.path(), &["openapi"]))).unwrap();
    assert!(api["paths"]["/api/v1/turns"]["post"].is_object());
    let committed = include_str!("../../../../openapi.json");
    let committed: serde_json::Value = serde_json::from_str(committed).unwrap();
    assert!(committed == api, "openapi.json is stale: cargo xtask generate");
}

#[test]
fn members_and_the_log_are_looked_after_at_the_box() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    assert!(
        !awaaz(at, &["members", "list"]).status.success(),
        "there is no store yet"
    );
    awaaz(at, &["init"]);
    assert!(awaaz(at, &["members", "list"]).status.success());
    let misheard = awaaz(at, &["members", "grant", "1234567", "admin"]);
    assert!(!misheard.status.success());
    assert!(
        String::from_utf8_lossy(&misheard.stderr).contains("check digit"),
        "{misheard:?}"
    );
    let king = awaaz(at, &["members", "grant", "1234567", "king"]);
    assert!(
        String::from_utf8_lossy(&king.stderr).contains("mediator"),
        "{king:?}"
    );
    let verified = awaaz(at, &["audit", "verify"]);
    assert!(verified.status.success() && said(&verified).contains("0 rows, unbroken"));
}
