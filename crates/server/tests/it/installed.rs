//! What is installed is used: tiny models in the published formats. They need the ONNX runtime of a models folder
//! (`AWAAZ_MODELS`); without it the test says that it was skipped.

use std::os::unix::fs::symlink;
use std::path::PathBuf;

use conversation::language::Language;
use engines::hear::HearOptions;
use engines::tiny;
use engines::worker::Stop;
use server::config::{Config, EmbedModel};
use server::machines::load;

#[tokio::test]
#[expect(clippy::print_stderr, reason = "a skipped test has to say so")]
async fn models_of_the_hub_hear_embed_and_translate_where_they_are_installed() {
    let runtime = std::env::var_os("AWAAZ_MODELS").map(|models| PathBuf::from(models).join("onnxruntime"));
    let Some(runtime) = runtime.filter(|folder| folder.is_dir()) else {
        eprintln!("skipped: no onnxruntime in AWAAZ_MODELS");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    symlink(runtime, folder.path().join("onnxruntime")).unwrap();
    tiny::indic_conformer(&folder.path().join("indic-conformer")).unwrap();
    tiny::bge_m3(&folder.path().join("bge-m3"), true).unwrap();
    let words = [("water", "पानी"), ("?", "?")];
    tiny::indictrans2(&folder.path().join("indictrans2-en-indic"), &words).unwrap();
    let back = words.map(|(english, hindi)| (hindi, english));
    tiny::indictrans2(&folder.path().join("indictrans2-indic-en"), &back).unwrap();
    let mut config = Config::default();
    config.paths.models = folder.path().to_owned();
    config.paths.data = folder.path().join("data");
    config.engines.embedder = EmbedModel::BgeM3;
    let machines = load(&config).await;
    assert_eq!(machines.hears_with(), Some("indic-conformer"));
    assert_eq!(machines.heard_languages(), ["hi", "kn"]);
    let audio: Vec<f32> = (0..16_000).map(|i| (i as f32 * 0.07).sin() * 0.3).collect();
    let kannada = HearOptions {
        language: Some("kn".into()),
        frames: true,
        ..HearOptions::default()
    };
    let heard = machines
        .transcribe(audio, kannada, Stop::default())
        .await
        .unwrap();
    assert_eq!(heard.language, "kn");
    assert!(heard.text.chars().all(|c| " ಕಖ".contains(c)), "{}", heard.text);
    let pieces = heard.pieces.expect("what was heard frame by frame");
    assert_eq!(pieces.names(), ["▁ಕ", "ಖ"]);
    assert_eq!(machines.embed("काम".into()).await.unwrap().len(), 8);
    let limit = std::time::Duration::from_secs(20);
    let translated = machines
        .translate("ಪಾನೀ?".into(), Language::Kn, Language::Hi, limit)
        .await;
    assert_eq!(translated.unwrap(), "पानी?");
    let health = machines
        .parts()
        .into_iter()
        .find(|part| part.part == "translate")
        .unwrap();
    assert!(health.ready && health.optional, "{health:?}");
}
