//! Writes down what a 16 kHz mono wav file says: `transcribe MODELS LIBRARY WAV [LANGUAGE]`.
//!
//! MODELS holds `whisper-base/` and optionally `hindi-words/small_hi.msgpack.gz`; LIBRARY is the ONNX Runtime library.

use engines::hear::whisper::WhisperModel;
use engines::hear::{HearOptions, Transcriber};
use engines::onnx::runtime;
use engines::worker::Stop;
use std::io::Write as _;
use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [models, library, wav, rest @ ..] = arguments.as_slice() else {
        return Err("usage: transcribe MODELS LIBRARY WAV [LANGUAGE]".into());
    };
    runtime::init(Path::new(library))?;
    let models = Path::new(models);
    let words = models.join("hindi-words/small_hi.msgpack.gz");
    let lexicon = words.is_file().then_some(words.as_path());
    let mut model = WhisperModel::load(&models.join("whisper-base"), lexicon, 2)?;
    let samples: Result<Vec<f32>, _> = hound::WavReader::open(wav)?
        .samples::<i16>()
        .map(|s| s.map(|s| f32::from(s) / 32768.0))
        .collect();
    let options = HearOptions {
        language: rest.first().cloned(),
        ..HearOptions::default()
    };
    let heard = model.transcribe(&samples?, &options, &Stop::default())?;
    let json = serde_json::json!({
        "text": heard.text, "raw": heard.raw_text, "language": heard.language,
        "language_confidence": heard.language_confidence, "confidence": heard.confidence,
        "no_speech": heard.no_speech, "timings_ms": heard.timings_ms,
    });
    writeln!(std::io::stdout(), "{json}")?;
    Ok(())
}
