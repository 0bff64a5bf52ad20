//! The real voices. eSpeak NG must be installed; Kokoro is tried where `AWAAZ_MODELS` names a models folder.
#![expect(
    clippy::unwrap_used,
    reason = "the helpers of a test may panic as the test itself may"
)]

use engines::EngineError;
use engines::audio::Clip;
use engines::onnx::runtime;
use engines::speak::cache::{Limits, PhraseCache};
use engines::speak::espeak::{Espeak, Phonemizer};
use engines::speak::kokoro::Kokoro;
use engines::speak::loudness::spoken_rms;
use engines::speak::voicebox::{Spoken, Utterance, Voicebox};
use engines::speak::{SpeakOptions, Synthesizer};
use engines::stopwatch::Stopwatch;
use engines::worker::Stop;
use std::path::{Path, PathBuf};
use std::time::Duration;

const ESPEAK: &str = "espeak-ng";
const PATIENCE: Duration = Duration::from_secs(20);
/// "Where is my order?" in every language.
const WHERE_IS_MY_ORDER: [(&str, &str); 11] = [
    ("hi", "मेरा ऑर्डर कहाँ है?"),
    ("bn", "আমার অর্ডার কোথায়?"),
    ("mr", "माझी ऑर्डर कुठे आहे?"),
    ("ta", "என் ஆர்டர் எங்கே இருக்கிறது?"),
    ("te", "నా ఆర్డర్ ఎక్కడ ఉంది?"),
    ("gu", "મારો ઓર્ડર ક્યાં છે?"),
    ("kn", "ನನ್ನ ಆರ್ಡರ್ ಎಲ್ಲಿದೆ?"),
    ("ml", "എന്റെ ഓർഡർ എവിടെയാണ്?"),
    ("pa", "ਮੇਰਾ ਆਰਡਰ ਕਿੱਥੇ ਹੈ?"),
    ("or", "ମୋର ଅର୍ଡର କେଉଁଠାରେ ଅଛି?"),
    ("en", "Where is my order?"),
];

fn in_language(language: &str) -> SpeakOptions {
    SpeakOptions {
        language: language.to_owned(),
        ..SpeakOptions::default()
    }
}

fn espeak() -> Espeak {
    Espeak::new(Path::new(ESPEAK), PATIENCE).unwrap()
}

fn assert_speech(clip: &Clip, at_least_ms: u64, what: &str) {
    assert!(
        (at_least_ms..12_000).contains(&clip.millis()),
        "{what}: {} ms",
        clip.millis()
    );
    let rms = spoken_rms(clip).unwrap_or_default();
    assert!(rms > 0.02, "{what}: level {rms}");
}

#[test]
fn every_language_is_spoken_offline() {
    for (language, text) in WHERE_IS_MY_ORDER {
        let clip = espeak()
            .speak(text, &in_language(language), &Stop::default())
            .unwrap();
        assert_speech(&clip, 600, language);
    }
}

#[test]
fn speed_and_voice_change_the_sound() {
    let say = |voice: Option<&str>, speed: f32| {
        let options = SpeakOptions {
            voice: voice.map(str::to_owned),
            speed,
            ..in_language("hi")
        };
        espeak()
            .speak("मेरा ऑर्डर कहाँ है?", &options, &Stop::default())
            .unwrap()
    };
    assert!(say(None, 1.8).millis() * 10 < say(None, 0.8).millis() * 8);
    assert_ne!(say(Some("hi"), 1.0), say(Some("hi+f3"), 1.0));
    // Another language's voice is not taken.
    assert_eq!(say(Some("ta"), 1.0), say(None, 1.0));
}

#[test]
fn nothing_in_a_text_commands_the_voice() {
    let tagged = espeak()
        .speak(
            "<break time=\"9s\"/> नमस्ते [[aaaaa]]",
            &in_language("hi"),
            &Stop::default(),
        )
        .unwrap();
    assert!(tagged.millis() < 9000, "{} ms", tagged.millis());
}

#[test]
fn a_long_text_is_spoken_whole_and_a_stop_ends_it() {
    let text = "यह एक लंबा वाक्य है। ".repeat(150);
    let clip = espeak()
        .speak(&text, &in_language("hi"), &Stop::default())
        .unwrap();
    assert!(clip.millis() > 120_000, "{} ms", clip.millis());
    let stop = Stop::default();
    stop.stop();
    assert!(matches!(
        espeak().speak(&text, &in_language("hi"), &stop),
        Err(EngineError::Cancelled)
    ));
    assert!(matches!(
        espeak().speak(&"a".repeat(30_000), &in_language("en"), &Stop::default()),
        Err(EngineError::TooLong { .. })
    ));
    assert!(matches!(
        espeak().speak(" ... ", &in_language("en"), &Stop::default()),
        Err(EngineError::Unreadable(_))
    ));
}

/// Kokoro, where its files are.
fn kokoro() -> Option<Kokoro> {
    let models = PathBuf::from(std::env::var_os("AWAAZ_MODELS")?);
    let folder = models.join("kokoro");
    if !folder.is_dir() {
        return None;
    }
    runtime::init(&models.join("onnxruntime/libonnxruntime.so")).unwrap();
    Some(Kokoro::load(&folder, Phonemizer::new(Path::new(ESPEAK), PATIENCE), 2).unwrap())
}

#[test]
#[expect(
    clippy::print_stderr,
    reason = "says that it was skipped, and what was measured"
)]
fn natural_voices_speak_hindi_and_english() {
    let Some(mut kokoro) = kokoro() else {
        eprintln!("skipped: AWAAZ_MODELS names no folder with kokoro");
        return;
    };
    for (language, text, voices) in [
        ("hi", "नमस्ते, मेरा नाम सुनीता है।", &["hf_alpha", "hm_omega"][..]),
        (
            "hi",
            "आपके गाँव के पास सिलाई के तीन काम मिले हैं, सुनना चाहेंगी?",
            &["hf_beta", "hm_psi"],
        ),
        (
            "en",
            "Your order will arrive on Monday.",
            &["af_heart", "am_michael"],
        ),
    ] {
        for voice in voices {
            let options = SpeakOptions {
                voice: Some((*voice).to_owned()),
                ..in_language(language)
            };
            let watch = Stopwatch::start();
            let clip = kokoro.speak(text, &options, &Stop::default()).unwrap();
            let seconds = watch.elapsed().as_secs_f64();
            eprintln!(
                "{voice}: {:.2} s for {} ms of sound, factor {:.2}",
                seconds,
                clip.millis(),
                seconds * 1000.0 / clip.millis() as f64
            );
            assert_speech(&clip, 1000, voice);
        }
    }
    let tamil = kokoro.speak("வணக்கம்", &in_language("ta"), &Stop::default());
    assert!(matches!(tamil, Err(EngineError::Unsupported(_))));
    if let Ok(status) = std::fs::read_to_string("/proc/self/status") {
        let memory = status
            .lines()
            .filter(|line| line.starts_with("VmRSS") || line.starts_with("VmHWM"));
        eprintln!("{}", memory.collect::<Vec<_>>().join(", "));
    }
}

#[test]
fn all_voices_have_one_loudness() {
    let cache = PhraseCache::open(None, Limits::default()).unwrap();
    let mut engines: Vec<Box<dyn Synthesizer>> = vec![Box::new(espeak())];
    if let Some(kokoro) = kokoro() {
        engines.insert(0, Box::new(kokoro));
    }
    let mut voices = Voicebox::new(engines, cache);
    for (language, text) in WHERE_IS_MY_ORDER {
        let utterance = Utterance {
            text: text.to_owned(),
            options: in_language(language),
            budget: None,
            cacheable: false,
        };
        let Spoken::Sound { clip, engine, .. } = voices.speak(&utterance, &Stop::default()).unwrap() else {
            panic!("{language} stayed silent");
        };
        let rms = spoken_rms(&clip).unwrap();
        assert!((0.07..0.13).contains(&rms), "{engine} {language}: {rms}");
    }
}
