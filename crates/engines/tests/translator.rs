//! IndicTrans2 through its published file format, with a tiny model that knows a few words. Needs the ONNX runtime: set
//! `AWAAZ_MODELS` (or `AWAAZ_ONNXRUNTIME`); without it each test says that it was skipped.

use engines::onnx::runtime;
use engines::translate::Translator;
use engines::translate::indictrans::{IndicTrans2, MAX_CHARACTERS};
use engines::worker::Stop;
use engines::{EngineError, tiny};
use std::path::{Path, PathBuf};

/// The words, and the pieces of the marks that stand for numbers.
const WORDS: [(&str, &str); 8] = [
    ("water", "पानी"),
    ("work", "काम"),
    (".", "।"),
    ("?", "?"),
    (",", ","),
    ("<", "<"),
    ("ID1", "आईडी1"),
    (">", ">"),
];

#[expect(clippy::print_stderr, reason = "a skipped test has to say so")]
fn runtime_loaded() -> bool {
    let library = std::env::var_os("AWAAZ_ONNXRUNTIME")
        .map(PathBuf::from)
        .or_else(|| {
            std::env::var_os("AWAAZ_MODELS")
                .map(|dir| PathBuf::from(dir).join("onnxruntime/libonnxruntime.so"))
        });
    let loaded = library.map(|library| runtime::init(&library));
    match loaded {
        Some(Ok(())) => return true,
        Some(Err(error)) => eprintln!("skipped: {error}"),
        None => eprintln!("skipped: AWAAZ_MODELS is not set"),
    }
    false
}

/// Both directions in one folder.
fn written(dir: &Path) -> (PathBuf, PathBuf) {
    let (into, out) = (dir.join("indic-en"), dir.join("en-indic"));
    tiny::indictrans2(&out, &WORDS).expect("a tiny model");
    tiny::indictrans2(&into, &WORDS.map(|(english, hindi)| (hindi, english))).expect("a tiny model");
    (into, out)
}

fn said(model: &mut IndicTrans2, text: &str, from: &str, to: &str) -> String {
    model
        .translate(text, from, to, &Stop::default())
        .expect("a translation")
}

#[test]
fn words_go_both_ways_and_between_indian_languages_through_english() {
    if !runtime_loaded() {
        return;
    }
    let dir = tempfile::tempdir().unwrap();
    let (into, out) = written(dir.path());
    let mut model = IndicTrans2::load(Some(&into), Some(&out), 1).unwrap();
    for (text, from, to, right) in [
        ("water, work.", "en", "hi", "पानी, काम।"),
        ("पानी, काम।", "hi", "en", "water, work."),
        ("water work?", "en", "kn", "ಪಾನೀ ಕಾಮ?"),
        ("ಕಾಮ ಪಾನೀ", "kn", "en", "work water"),
        ("ಕಾಮ।", "kn", "or", "କାମ।"),
        ("work? water water.", "en", "ta", "காம? பாநீ பாநீ।"),
        ("water 9876543210, work.", "en", "hi", "पानी 9876543210, काम।"),
        ("", "en", "hi", ""),
    ] {
        assert_eq!(said(&mut model, text, from, to), right, "{from} to {to}");
        assert_eq!(said(&mut model, text, from, to), right, "again");
    }
    // A number that does not come through makes the whole translation worthless.
    let lost = model.translate("water 12,500 15/08/2026.", "en", "hi", &Stop::default());
    assert!(matches!(lost, Err(EngineError::Inference(_))), "{lost:?}");
}

#[test]
fn what_cannot_be_translated_is_refused() {
    if !runtime_loaded() {
        return;
    }
    let dir = tempfile::tempdir().unwrap();
    let (_, out) = written(dir.path());
    let mut model = IndicTrans2::load(None, Some(&out), 1).unwrap();
    assert!(model.translates("en", "hi") && !model.translates("hi", "en"));
    assert!(!model.translates("en", "bn"), "this model has no tag for it");
    assert!(!model.translates("hi", "hi"));
    let stop = Stop::default();
    for (from, to) in [("hi", "en"), ("en", "bn"), ("en", "fr"), ("hi", "ta")] {
        let answer = model.translate("water", from, to, &stop);
        assert!(matches!(answer, Err(EngineError::Unsupported(_))), "{answer:?}");
    }
    let page = "a ".repeat(MAX_CHARACTERS);
    let answer = model.translate(&page, "en", "hi", &stop);
    assert!(
        matches!(
            answer,
            Err(EngineError::TooLong {
                unit: "characters",
                ..
            })
        ),
        "{answer:?}"
    );
    let sentence = "water ".repeat(260);
    let answer = model.translate(&sentence, "en", "hi", &stop);
    assert!(
        matches!(answer, Err(EngineError::TooLong { unit: "tokens", .. })),
        "{answer:?}"
    );
    stop.stop();
    let answer = model.translate("water", "en", "hi", &stop);
    assert!(matches!(answer, Err(EngineError::Cancelled)), "{answer:?}");
}

#[test]
fn wrong_files_are_named() {
    if !runtime_loaded() {
        return;
    }
    let failure = |spoil: &dyn Fn(&Path)| {
        let dir = tempfile::tempdir().expect("a folder");
        let (_, out) = written(dir.path());
        spoil(&out);
        IndicTrans2::load(None, Some(&out), 1).err().expect("a refusal")
    };
    for file in [
        "tokenizer_src.json",
        "tokenizer_tgt.json",
        "tokenizer_meta.json",
        "generation_config.json",
        "encoder_model.onnx",
        "decoder_model.onnx",
        "decoder_with_past_model.onnx",
    ] {
        let error = failure(&|dir| std::fs::remove_file(dir.join(file)).unwrap());
        assert!(
            matches!(&error, EngineError::ModelMissing(path) if path.ends_with(file)),
            "{error}"
        );
    }
    for file in [
        "tokenizer_src.json",
        "tokenizer_meta.json",
        "generation_config.json",
    ] {
        let error = failure(&|dir| std::fs::write(dir.join(file), "{").unwrap());
        assert!(
            matches!(&error, EngineError::Unreadable(why) if why.contains(file)),
            "{error}"
        );
    }
    // A decoder in the place of another, and a dictionary without languages.
    let error = failure(&|dir| {
        std::fs::copy(dir.join("encoder_model.onnx"), dir.join("decoder_model.onnx"))
            .map(|_| ())
            .unwrap();
    });
    assert!(error.to_string().contains("encoder_hidden_states"), "{error}");
    let error = failure(&|dir| {
        std::fs::copy(
            dir.join("decoder_model.onnx"),
            dir.join("decoder_with_past_model.onnx"),
        )
        .map(|_| ())
        .unwrap();
    });
    assert!(error.to_string().contains("remembers nothing"), "{error}");
    let error = failure(&|dir| {
        std::fs::copy(dir.join("tokenizer_tgt.json"), dir.join("tokenizer_src.json"))
            .map(|_| ())
            .unwrap();
    });
    assert!(error.to_string().contains("no tags"), "{error}");
    assert!(matches!(
        IndicTrans2::load(None, None, 1),
        Err(EngineError::ModelMissing(_))
    ));
}
