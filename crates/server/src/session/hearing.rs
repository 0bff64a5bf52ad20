//! From bytes of sound to words: decode, find the speech, recognise it, look for the words that are known here.

use conversation::guided::{Expectation, Frames, Free, PieceRows, SoundRows, fuse, guesses};
use conversation::language::Language;
use conversation::turn::{Heard as HeardWords, NothingHeard};
use engines::EngineError;
use engines::audio::decode::{Limits, decode_16k};
use engines::audio::quality::{Quality, Verdict};
use engines::audio::raw::{RawFormat, decode_raw};
use engines::audio::resample::resample_clip;
use engines::audio::{Clip, RATE};
use engines::hear::endpoint::{Trimmed, trim};
use engines::hear::{HearOptions, Transcript};
use engines::stopwatch::Stopwatch;
use engines::worker::Stop;

use std::collections::HashMap;
use std::sync::Arc;

use super::Timings;
use crate::app::App;

/// Above this nobody spoke, whatever the recogniser wrote.
pub(super) const NOBODY: f32 = 0.85;

/// Sound as it arrived.
#[derive(Debug, Clone)]
pub enum Sound {
    /// A file of any known kind; the hint is a MIME type or a file name's extension.
    File { bytes: Vec<u8>, hint: Option<String> },
    /// Headerless samples.
    Raw { bytes: Vec<u8>, format: RawFormat },
    /// Mono 16 kHz samples, already cut to the speech.
    Speech(Vec<f32>),
}

/// What came of listening.
#[derive(Debug)]
pub enum Heard {
    Words(HeardWords),
    Nothing(NothingHeard),
}

/// Decodes to mono 16 kHz within the limits of a turn. Runs off the async threads.
pub async fn decode(sound: Sound, limits: Limits) -> Result<Clip, EngineError> {
    let work = move || match sound {
        Sound::File { bytes, hint } => decode_16k(&bytes, hint.as_deref(), &limits),
        Sound::Raw { bytes, format } => resample_clip(&decode_raw(&bytes, format, &limits)?, RATE),
        Sound::Speech(samples) => Ok(Clip { samples, rate: RATE }),
    };
    tokio::task::spawn_blocking(work)
        .await
        .unwrap_or_else(|error| Err(EngineError::Inference(error.to_string())))
}

/// The limits of one turn.
pub fn turn_limits(app: &App) -> Limits {
    let limits = &app.config.limits;
    Limits {
        max_bytes: limits.turn_mebibytes << 20,
        max_seconds: limits.turn_seconds,
    }
}

/// Finds the speech in a clip and recognises it. Never fails: what goes wrong is something the conversation can say.
pub async fn hear(
    app: &App,
    clip: Clip,
    language: Option<Language>,
    expectation: Expectation,
    timings: &mut Timings,
    stop: Stop,
) -> Heard {
    let Some(machines) = app.machines() else {
        return Heard::Nothing(NothingHeard::Busy);
    };
    if !machines.hears() {
        return Heard::Nothing(NothingHeard::NoRecogniser);
    }
    let watch = Stopwatch::start();
    let trimmed = speech_of(app, clip).await;
    timings.add("vad", watch.millis());
    let speech = match trimmed {
        Ok(Ok(trimmed)) => trimmed,
        Ok(Err(why)) => return Heard::Nothing(why),
        Err(error) => return Heard::Nothing(failed(&error)),
    };
    let watch = Stopwatch::start();
    let options = HearOptions {
        language: language.map(|l| l.code().to_owned()),
        frames: app.config.voice.guided,
        sounds_only: app.listener.sounds_only(),
        ..HearOptions::default()
    };
    let heard = machines.transcribe(speech.samples, options, stop).await;
    timings.add("hear", watch.millis());
    let words = match heard {
        Ok(transcript) if transcript.no_speech > NOBODY => return Heard::Nothing(NothingHeard::Noise),
        Ok(transcript) => {
            let watch = Stopwatch::start();
            let words = with_known_words(app, transcript, language, expectation).await;
            timings.add("guide", watch.millis());
            words
        }
        Err(error) => return Heard::Nothing(failed(&error)),
    };
    if words.text.trim().is_empty() {
        return Heard::Nothing(NothingHeard::Noise);
    }
    Heard::Words(words)
}

/// What the recogniser wrote and what its frames say in known words, put together.
async fn with_known_words(
    app: &App,
    transcript: Transcript,
    chosen: Option<Language>,
    expectation: Expectation,
) -> HeardWords {
    let detected = Language::parse(&transcript.language);
    let written = HeardWords {
        text: transcript.text.clone(),
        language: detected,
        confidence: transcript.confidence,
        alternatives: Vec::new(),
    };
    let writes = transcript.pieces.is_some();
    if !writes && transcript.sounds.is_none() {
        return written;
    }
    // Unless she chose one, the language may be the one detected or the one spoken so far. Pieces are of one language.
    let spoken = if writes { detected } else { chosen.or(detected) };
    let before = expectation
        .context
        .language
        .filter(|_| chosen.is_none() && !writes);
    let context = expectation.context.clone();
    let among: Vec<Language> = [spoken, before.filter(|_| before != spoken)]
        .into_iter()
        .flatten()
        .collect();
    let (listener, heard_in) = (Arc::clone(&app.listener), among.clone());
    let Transcript {
        text, sounds, pieces, ..
    } = transcript;
    let listen = move || {
        let pieces = pieces
            .as_ref()
            .and_then(|it| PieceRows::new(it.names(), it.rows()));
        let sounds = sounds
            .as_ref()
            .and_then(|it| SoundRows::new(it.alphabet(), it.rows()));
        let frames = pieces.map(Frames::Pieces).or(sounds.map(Frames::Sounds))?;
        let readings = |language: Language| {
            let trust = listener.trust(language, &frames, &text);
            (trust, listener.listen(language, &expectation, &frames))
        };
        Some(heard_in.into_iter().map(readings).collect::<Vec<_>>())
    };
    let readings = match tokio::task::spawn_blocking(listen).await {
        Ok(readings) => readings.unwrap_or_default(),
        Err(error) => {
            tracing::error!(%error, "guided recognition failed");
            return written;
        }
    };
    let mut best: Option<HeardWords> = None;
    for (language, (trust, readings)) in among.into_iter().zip(readings) {
        let free = Free {
            text: if Some(language) == spoken {
                &written.text
            } else {
                ""
            },
            confidence: written.confidence * trust,
        };
        let mut vectors = HashMap::new();
        for text in guesses(free, &readings) {
            let wanted = app.brain.text_to_embed(text, Some(language), context.language);
            if let Some(vector) = app.embedding(&wanted).await {
                vectors.insert(text, vector);
            }
        }
        let vector = |text: &str| vectors.get(text).map(|vector| vector.as_slice());
        let heard = fuse(&app.brain, language, &context, free, &readings, vector);
        best = best
            .filter(|best| best.confidence >= heard.confidence)
            .or(Some(heard));
    }
    best.unwrap_or(written)
}

/// The speech in a clip, or why there is none.
async fn speech_of(app: &App, clip: Clip) -> Result<Result<Trimmed, NothingHeard>, EngineError> {
    let (settings, machines) = (app.config.voice.endpoint, app.machines().cloned());
    let work = move || {
        let quality = Quality::of(&clip).verdict();
        if quality == Verdict::Silence {
            return Ok(Err(NothingHeard::Silence));
        }
        let Some(machines) = machines else {
            return Ok(Err(NothingHeard::Busy));
        };
        let mut vad = (machines.vad)()?;
        Ok(trim(&mut vad, &clip.samples, &settings)?.ok_or(match quality {
            Verdict::Noise | Verdict::Clipped => NothingHeard::Noise,
            _ => NothingHeard::Silence,
        }))
    };
    tokio::task::spawn_blocking(work)
        .await
        .unwrap_or_else(|error| Err(EngineError::Inference(error.to_string())))
}

fn failed(error: &EngineError) -> NothingHeard {
    tracing::warn!(%error, "not recognised");
    match error {
        EngineError::TooLong { .. } => NothingHeard::TooLong,
        EngineError::Unreadable(_) => NothingHeard::Unreadable,
        EngineError::ModelMissing(_) | EngineError::Unsupported(_) => NothingHeard::NoRecogniser,
        _ => NothingHeard::Busy,
    }
}
