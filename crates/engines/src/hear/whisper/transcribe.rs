//! From sound to a transcript: window, language, search, second try, script.

use super::decoder::{Encoded, Logits, Read, Tree, log_total};
use super::quality::{self, Evidence};
use super::route::{self, Route, Script};
use super::search::{Found, Search};
use super::{MIN_SAMPLES, WhisperModel, chunk, mel};
use crate::EngineError;
use crate::hear::{HearOptions, Segment, Sounds, Transcript};
use crate::stopwatch::Stopwatch;
use crate::worker::Stop;

/// The encoder's longest window.
const FULL_FRAMES: usize = 3000;
/// Tokens that a search may write: some, and more with every second of speech, up to half of the decoder's room.
const BASE_TOKENS: usize = 24;
const TOKENS_PER_SECOND: usize = 30;
const MAX_TOKENS: usize = 220;

/// Milliseconds by step.
#[derive(Default)]
struct Timings {
    features: f64,
    encode: f64,
    language: f64,
    decode: f64,
    script: f64,
    sounds: f64,
}

/// One piece of sound heard.
struct Heard {
    found: Found,
    raw: String,
    looped: bool,
    no_speech: f32,
    language: String,
    language_confidence: f32,
    sounds: Option<Sounds>,
}

pub(super) fn transcribe(
    model: &mut WhisperModel,
    audio: &[f32],
    options: &HearOptions,
    stop: &Stop,
) -> Result<Transcript, EngineError> {
    let mut timings = Timings::default();
    let mut transcript = Transcript {
        no_speech: 1.0,
        ..Transcript::default()
    };
    if audio.len() < MIN_SAMPLES {
        transcript.language = options.language.clone().unwrap_or_default();
        return Ok(transcript);
    }
    let mut language = options.language.clone();
    let (mut logprob, mut count, mut looped, mut trust) = (0.0, 0, false, 1.0_f32);
    let mut raws = Vec::new();
    for piece in chunk::pieces(audio) {
        let start = piece.start;
        let end = piece.end;
        let heard = hear(
            model,
            &audio[piece],
            language.as_deref(),
            options,
            &mut timings,
            stop,
        )?;
        // The first piece decides the language of all.
        if language.is_none() {
            transcript.language_confidence = heard.language_confidence;
            language = Some(heard.language.clone());
        }
        let route = find_route(model, &heard.language)?;
        let watch = Stopwatch::start();
        let text = in_script(model, &heard.raw, route.script);
        timings.script += watch.millis();
        let millis = |sample: usize| sample as u64 * 1000 / u64::from(crate::audio::RATE);
        let mean_logprob = heard.found.mean();
        logprob += heard.found.total;
        count += heard.found.scores.len() + 1;
        looped |= heard.looped;
        trust = trust.min(route.trust);
        transcript.no_speech = transcript.no_speech.min(heard.no_speech);
        transcript.segments.push(Segment {
            start_ms: millis(start),
            end_ms: millis(end),
            text,
            mean_logprob,
        });
        transcript.tokens.extend(heard.found.scores);
        raws.push(heard.raw);
        // Longer speech is a recording, not something that words are known for.
        transcript.sounds = heard.sounds.filter(|_| start == 0 && end == audio.len());
    }
    transcript.text = join(transcript.segments.iter().map(|s| s.text.as_str()));
    let raw = join(raws.iter().map(String::as_str));
    transcript.raw_text = (raw != transcript.text).then_some(raw);
    if options.language.is_some() {
        transcript.language_confidence = 1.0;
    }
    transcript.language = language.unwrap_or_default();
    let evidence = Evidence {
        mean_logprob: logprob / count.max(1) as f32,
        no_speech: transcript.no_speech,
        looped,
        route: trust,
    };
    transcript.confidence = if transcript.text.is_empty() {
        0.0
    } else {
        quality::confidence(&evidence)
    };
    transcript.timings_ms = timings.list();
    Ok(transcript)
}

impl Timings {
    fn list(&self) -> Vec<(&'static str, f64)> {
        vec![
            ("features", self.features),
            ("encode", self.encode),
            ("language", self.language),
            ("decode", self.decode),
            ("script", self.script),
            ("sounds", self.sounds),
        ]
    }
}

fn join<'a>(parts: impl Iterator<Item = &'a str>) -> String {
    parts.filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" ")
}

fn find_route(model: &WhisperModel, language: &str) -> Result<Route, EngineError> {
    route::route(language, model.lexicon.is_some())
        .ok_or_else(|| EngineError::Unsupported(format!("hearing {language}")))
}

fn in_script(model: &WhisperModel, raw: &str, script: Script) -> String {
    match script {
        Script::AsWritten => raw.to_owned(),
        Script::UrduToDevanagari => match &model.lexicon {
            Some(lexicon) => lexicon.sentence(raw),
            None => raw.to_owned(),
        },
        Script::Shift { from, to } => route::shift(raw, from, to),
    }
}

/// Encodes `audio` in a window of `frames`.
pub(super) fn encode(
    model: &mut WhisperModel,
    audio: &[f32],
    frames: usize,
) -> Result<(Encoded, f64, f64), EngineError> {
    let watch = Stopwatch::start();
    let picture = model.mel.compute(audio, frames)?;
    let features = watch.millis();
    let watch = Stopwatch::start();
    let sound = model.networks.encode(picture)?;
    Ok((sound, features, watch.millis()))
}

/// The short window for this much audio: the decoder wants some silence after the speech.
pub(super) fn short_window(model: &WhisperModel, samples: usize) -> usize {
    let speech = samples.div_ceil(mel::HOP) + model.settings.tail_frames;
    // The second convolution halves the frames.
    speech
        .max(model.settings.min_frames)
        .next_multiple_of(2)
        .min(FULL_FRAMES)
}

fn hear(
    model: &mut WhisperModel,
    audio: &[f32],
    language: Option<&str>,
    options: &HearOptions,
    timings: &mut Timings,
    stop: &Stop,
) -> Result<Heard, EngineError> {
    let window = short_window(model, audio.len());
    let first = hear_in_window(model, audio, window, language, options, timings, stop)?;
    // Whoever knows which words may be said finds them in the sounds: a second try takes most of a second, and seldom helps.
    if !first.looped || window == FULL_FRAMES || first.sounds.is_some() {
        return Ok(first);
    }
    let second = hear_in_window(model, audio, FULL_FRAMES, language, options, timings, stop)?;
    let better = !second.looped || second.found.mean() > first.found.mean();
    Ok(if better { second } else { first })
}

fn hear_in_window(
    model: &mut WhisperModel,
    audio: &[f32],
    frames: usize,
    language: Option<&str>,
    options: &HearOptions,
    timings: &mut Timings,
    stop: &Stop,
) -> Result<Heard, EngineError> {
    if stop.stopped() {
        return Err(EngineError::Cancelled);
    }
    let (sound, features, encode_ms) = encode(model, audio, frames)?;
    timings.features += features;
    timings.encode += encode_ms;
    let watch = Stopwatch::start();
    let sounds = match &mut model.phones {
        Some(phones) if options.frames => phones.hear(&sound, audio.len())?,
        _ => None,
    };
    timings.sounds += watch.millis();

    let watch = Stopwatch::start();
    let mut tree = model.networks.tree()?;
    let opening = model.tokens.opening(options.hint.as_deref())?;
    let logits = read_line(model, &sound, &mut tree, &opening)?;
    let row = logits.row(opening.len() - 1)?;
    let no_speech = (row[model.tokens.no_speech as usize] - log_total(row)).exp();
    let (language, language_confidence) = match language {
        Some(code) => (code.to_owned(), 1.0),
        None => detect(model, row, &options.among),
    };
    timings.language += watch.millis();
    if sounds.is_some() && options.sounds_only.contains(&language) {
        return Ok(Heard {
            found: Found::nothing(),
            raw: String::new(),
            looped: false,
            no_speech,
            language,
            language_confidence,
            sounds,
        });
    }

    let watch = Stopwatch::start();
    let found = write(
        model,
        &sound,
        &mut tree,
        opening.len(),
        &language,
        audio.len(),
        stop,
    )?;
    let raw = model.tokens.decode(found.scores.iter().map(|t| t.id));
    timings.decode += watch.millis();
    let looped = !found.ended || quality::repeats(&found.scores) || quality::compresses_too_well(&raw);
    Ok(Heard {
        found,
        raw,
        looped,
        no_speech,
        language,
        language_confidence,
        sounds,
    })
}

/// What was said, in the writing that a language is heard in. `before` is how many tokens of the prompt are read.
fn write(
    model: &mut WhisperModel,
    sound: &Encoded,
    tree: &mut Tree,
    before: usize,
    language: &str,
    samples: usize,
    stop: &Stop,
) -> Result<Found, EngineError> {
    let route = find_route(model, language)?;
    let token = model
        .tokens
        .language(route.token)
        .ok_or_else(|| EngineError::Unsupported(format!("language token {}", route.token)))?;
    let tail = [token, model.tokens.transcribe, model.tokens.no_timestamps];
    let logits = read_line(model, sound, tree, &tail)?;
    let seconds = samples / crate::audio::RATE as usize + 1;
    let permissions = model.tokens.permissions(route.block);
    let search = Search {
        tokens: &model.tokens,
        permissions: &permissions,
        beams: model.settings.beams.clamp(1, 5),
        max_tokens: (BASE_TOKENS + TOKENS_PER_SECOND * seconds).min(MAX_TOKENS),
    };
    let (last, node) = (tail.len() - 1, before + tail.len() - 1);
    search.run(&mut model.networks, sound, tree, (logits, last), node, stop)
}

/// Reads tokens one after the other behind the newest node.
pub(super) fn read_line(
    model: &mut WhisperModel,
    sound: &Encoded,
    tree: &mut Tree,
    tokens: &[u32],
) -> Result<Logits, EngineError> {
    let before = tree.len();
    let reads: Vec<Read> = tokens
        .iter()
        .enumerate()
        .map(|(i, &token)| Read {
            token,
            parent: (before + i).checked_sub(1),
        })
        .collect();
    model.networks.read(sound, tree, &reads)
}

/// The likeliest language among those asked for, with its share of their probability.
fn detect(model: &WhisperModel, row: &[f32], among: &[String]) -> (String, f32) {
    let codes: Vec<&str> = if among.is_empty() {
        route::LANGUAGES.to_vec()
    } else {
        among.iter().map(String::as_str).collect()
    };
    // Hindi speech is Urdu speech to Whisper: what it gives to either is Hindi's, unless Urdu is asked for.
    let tokens_of = |code| {
        if code == "hi" && !codes.contains(&"ur") {
            vec!["hi", "ur"]
        } else {
            vec![code]
        }
    };
    let total = log_total(row);
    let shares: Vec<f32> = codes
        .iter()
        .map(|code| {
            let ids = tokens_of(code)
                .into_iter()
                .filter_map(|c| model.tokens.language(c));
            ids.map(|id| (row[id as usize] - total).exp()).sum()
        })
        .collect();
    let sum: f32 = shares.iter().sum();
    codes
        .into_iter()
        .zip(shares)
        .max_by(|a, b| a.1.total_cmp(&b.1))
        .map_or_else(
            || ("en".to_owned(), 0.0),
            |(code, share)| (code.to_owned(), share / sum.max(f32::MIN_POSITIVE)),
        )
}
