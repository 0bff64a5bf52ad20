//! Engines that follow a script: for tests and load tests of the shell, where a model would be slow and its answers
//! beside the point. Nothing in the product uses them.

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::EngineError;
use crate::audio::{Clip, RATE};
use crate::hear::{Capabilities, HearOptions, Pieces, Transcriber, Transcript};
use crate::speak::{SpeakOptions, Synthesizer, Voice, VoiceCapabilities};
use crate::think::{Embedder, GenerateOptions, Generator, Message, TextKind};
use crate::translate::Translator;
use crate::worker::Stop;

/// Names one recording: a hash of its samples, the same on every run.
pub fn fingerprint(audio: &[f32]) -> u64 {
    let mut hasher = DefaultHasher::new();
    for sample in audio {
        sample.to_bits().hash(&mut hasher);
    }
    hasher.finish()
}

/// Hears what it was told to hear: by recording if it knows it, else the next of its queue.
pub struct ScriptedTranscriber {
    capabilities: Capabilities,
    queue: VecDeque<Result<Transcript, EngineError>>,
    known: HashMap<u64, Transcript>,
    fallback: Option<Transcript>,
}

impl ScriptedTranscriber {
    /// Answers in this order, then with silence (an empty transcript that nobody spoke).
    pub fn answering(queue: impl IntoIterator<Item = Result<Transcript, EngineError>>) -> Self {
        Self {
            capabilities: Capabilities {
                name: "scripted".into(),
                scores: false,
                ..Capabilities::default()
            },
            queue: queue.into_iter().collect(),
            known: HashMap::new(),
            fallback: None,
        }
    }

    /// Answers every recording with this, for load tests.
    pub fn always(transcript: Transcript) -> Self {
        Self {
            fallback: Some(transcript),
            ..Self::answering([])
        }
    }

    /// Recognises this recording wherever it occurs.
    #[must_use]
    pub fn knowing(mut self, audio: &[f32], transcript: Transcript) -> Self {
        self.known.insert(fingerprint(audio), transcript);
        self
    }
}

/// A confident transcript of a sentence.
pub fn heard(text: &str, language: &str) -> Transcript {
    Transcript {
        text: text.into(),
        language: language.into(),
        language_confidence: 0.99,
        confidence: 0.95,
        ..Transcript::default()
    }
}

/// What a recogniser heard that writes with pieces of its own (U+2581 begins a word): each piece that it wrote, and what
/// else it may have been.
pub fn wrote(heard_as: &[(&str, &str)], language: &str) -> Transcript {
    let text: String = heard_as.iter().map(|(first, _)| *first).collect();
    let names: BTreeSet<&str> = heard_as
        .iter()
        .flat_map(|(first, second)| [*first, *second])
        .collect();
    let frame = |(first, second): &(&str, &str)| -> Vec<f32> {
        let score = |name: &&str| match *name {
            it if it == *first => -0.4,
            it if it == *second => -1.2,
            _ => -9.0,
        };
        let nothing_new = names.iter().map(|_| -9.0).chain([-0.01]);
        let heard = names.iter().map(score).chain([-9.0]);
        heard.chain(nothing_new).collect()
    };
    let rows = heard_as.iter().flat_map(frame).collect();
    Transcript {
        pieces: Pieces::new(names.iter().map(|name| (*name).to_owned()).collect(), rows),
        confidence: 0.7,
        ..heard(text.replace('\u{2581}', " ").trim(), language)
    }
}

impl Transcriber for ScriptedTranscriber {
    fn capabilities(&self) -> &Capabilities {
        &self.capabilities
    }

    fn transcribe(
        &mut self,
        audio: &[f32],
        options: &HearOptions,
        stop: &Stop,
    ) -> Result<Transcript, EngineError> {
        if stop.stopped() {
            return Err(EngineError::Cancelled);
        }
        let known = self.known.get(&fingerprint(audio)).cloned().map(Ok);
        let told = known.or_else(|| self.queue.pop_front());
        let mut told = told
            .or_else(|| self.fallback.clone().map(Ok))
            .unwrap_or_else(|| {
                Ok(Transcript {
                    language: options.language.clone().unwrap_or_default(),
                    no_speech: 1.0,
                    ..Transcript::default()
                })
            })?;
        told.pieces = told.pieces.filter(|_| options.frames);
        Ok(told)
    }
}

/// Milliseconds of sound for each character of text.
const MILLIS_PER_CHARACTER: u64 = 60;
/// Tone of the scripted voice in Hz.
const VOICE_HZ: f32 = 220.0;

/// Says every text as a tone, 60 ms for each character (longer when slower), at 16 kHz.
pub struct ScriptedSynthesizer {
    capabilities: VoiceCapabilities,
}

impl ScriptedSynthesizer {
    /// A voice for each of these languages.
    pub fn speaking(languages: &[&str]) -> Self {
        let voices = languages
            .iter()
            .map(|&language| Voice {
                id: format!("scripted-{language}"),
                language: language.into(),
                gender: "female",
            })
            .collect();
        Self {
            capabilities: VoiceCapabilities {
                name: "scripted".into(),
                voices,
                ..VoiceCapabilities::default()
            },
        }
    }
}

impl Synthesizer for ScriptedSynthesizer {
    fn capabilities(&self) -> &VoiceCapabilities {
        &self.capabilities
    }

    fn speak(&mut self, text: &str, options: &SpeakOptions, stop: &Stop) -> Result<Clip, EngineError> {
        if stop.stopped() {
            return Err(EngineError::Cancelled);
        }
        if !self
            .capabilities
            .voices
            .iter()
            .any(|voice| voice.language == options.language)
        {
            return Err(EngineError::Unsupported(format!(
                "no voice for {:?}",
                options.language
            )));
        }
        let speed = if options.speed > 0.0 { options.speed } else { 1.0 };
        let millis = (text.chars().count() as u64 * MILLIS_PER_CHARACTER) as f32 / speed;
        let count = (millis * RATE as f32 / 1000.0) as usize;
        let step = VOICE_HZ * std::f32::consts::TAU / RATE as f32;
        Ok(Clip {
            samples: (0..count).map(|i| (i as f32 * step).sin() * 0.3).collect(),
            rate: RATE,
        })
    }
}

/// Letters in a row that make one feature.
const NGRAM: usize = 3;

/// Unit vectors from hashed letter triples: texts that share letters are near each other.
pub struct ScriptedEmbedder {
    dimensions: usize,
}

impl ScriptedEmbedder {
    /// Vectors of that many dimensions, at least one.
    pub fn new(dimensions: usize) -> Self {
        Self {
            dimensions: dimensions.max(1),
        }
    }

    fn vector(&self, text: &str) -> Vec<f32> {
        let letters: Vec<char> = format!(" {} ", text.trim().to_lowercase()).chars().collect();
        let mut vector = vec![0.0_f32; self.dimensions];
        for triple in letters.windows(NGRAM.min(letters.len())) {
            let mut hasher = DefaultHasher::new();
            triple.hash(&mut hasher);
            vector[(hasher.finish() % self.dimensions as u64) as usize] += 1.0;
        }
        let length = vector
            .iter()
            .map(|x| x * x)
            .sum::<f32>()
            .sqrt()
            .max(f32::MIN_POSITIVE);
        vector.into_iter().map(|x| x / length).collect()
    }
}

impl Embedder for ScriptedEmbedder {
    fn name(&self) -> &'static str {
        "scripted"
    }

    fn dimensions(&self) -> usize {
        self.dimensions
    }

    fn embed(&mut self, texts: &[String], _kind: TextKind) -> Result<Vec<Vec<f32>>, EngineError> {
        Ok(texts.iter().map(|text| self.vector(text)).collect())
    }
}

/// Generates its queued answers, then says that there are none left.
pub struct ScriptedGenerator {
    queue: VecDeque<Result<String, EngineError>>,
    /// What it was asked, in order.
    pub asked: Vec<Vec<Message>>,
}

impl ScriptedGenerator {
    /// Answers in this order.
    pub fn answering(queue: impl IntoIterator<Item = Result<String, EngineError>>) -> Self {
        Self {
            queue: queue.into_iter().collect(),
            asked: Vec::new(),
        }
    }
}

impl Generator for ScriptedGenerator {
    fn name(&self) -> &'static str {
        "scripted"
    }

    fn generate(
        &mut self,
        messages: &[Message],
        _options: &GenerateOptions,
        stop: &Stop,
    ) -> Result<String, EngineError> {
        if stop.stopped() {
            return Err(EngineError::Cancelled);
        }
        self.asked.push(messages.to_vec());
        self.queue
            .pop_front()
            .unwrap_or_else(|| Err(EngineError::Unavailable("the script has ended".into())))
    }
}

/// Translates the texts that it was told, into any language, and no others.
#[derive(Default)]
pub struct ScriptedTranslator {
    known: HashMap<(String, String), String>,
}

impl ScriptedTranslator {
    /// Translates this text into `to` so.
    #[must_use]
    pub fn knowing(mut self, text: &str, to: &str, translation: &str) -> Self {
        self.known.insert((text.into(), to.into()), translation.into());
        self
    }
}

impl Translator for ScriptedTranslator {
    fn name(&self) -> &'static str {
        "scripted"
    }

    fn translates(&self, from: &str, to: &str) -> bool {
        from != to
    }

    fn translate(&mut self, text: &str, _from: &str, to: &str, stop: &Stop) -> Result<String, EngineError> {
        if stop.stopped() {
            return Err(EngineError::Cancelled);
        }
        let known = self.known.get(&(text.to_owned(), to.to_owned())).cloned();
        known.ok_or_else(|| EngineError::Inference(format!("not in the script: {text}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_recording_is_heard_before_the_queue() {
        let (question, noise) = (vec![0.1, 0.2], vec![0.3]);
        let mut ears = ScriptedTranscriber::answering([
            Ok(heard("first", "en")),
            Err(EngineError::Unreadable("noise".into())),
        ])
        .knowing(&question, heard("नमस्ते", "hi"));
        let mut listen = |audio: &[f32]| ears.transcribe(audio, &HearOptions::default(), &Stop::default());
        assert_eq!(listen(&question).unwrap().text, "नमस्ते");
        assert_eq!(listen(&noise).unwrap().text, "first");
        assert!(listen(&noise).is_err());
        assert_eq!(listen(&noise).unwrap().no_speech, 1.0);
    }

    #[test]
    fn the_voice_takes_longer_for_longer_texts() {
        let mut voice = ScriptedSynthesizer::speaking(&["hi"]);
        let hindi = SpeakOptions {
            language: "hi".into(),
            ..SpeakOptions::default()
        };
        let mut millis = |text: &str, options: &SpeakOptions| {
            voice
                .speak(text, options, &Stop::default())
                .map(|clip| clip.millis())
        };
        assert_eq!(millis("काम", &hindi).unwrap(), 180);
        assert_eq!(millis("काम", &SpeakOptions { speed: 2.0, ..hindi }).unwrap(), 90);
        assert!(
            millis(
                "वேலை",
                &SpeakOptions {
                    language: "ta".into(),
                    ..SpeakOptions::default()
                }
            )
            .is_err()
        );
    }

    #[test]
    fn alike_texts_are_near_and_all_vectors_have_length_one() {
        let texts = ["I need work", "i need some work", "पानी कब आएगा", ""].map(String::from);
        let vectors = ScriptedEmbedder::new(256).embed(&texts, TextKind::Query).unwrap();
        let dot = |a: &[f32], b: &[f32]| a.iter().zip(b).map(|(x, y)| x * y).sum::<f32>();
        assert!(
            vectors
                .iter()
                .all(|vector| (dot(vector, vector) - 1.0).abs() < 1e-4)
        );
        assert!(dot(&vectors[0], &vectors[1]) > dot(&vectors[0], &vectors[2]) + 0.3);
    }

    #[test]
    fn the_translator_knows_its_script_by_heart() {
        let mut translator = ScriptedTranslator::default().knowing("water", "hi", "पानी");
        let mut say = |text: &str, to: &str| translator.translate(text, "en", to, &Stop::default());
        assert_eq!(say("water", "hi").unwrap(), "पानी");
        assert!(say("water", "ta").is_err() && say("fire", "hi").is_err());
    }

    #[test]
    fn the_generator_follows_its_script_and_remembers_what_it_was_asked() {
        let mut generator = ScriptedGenerator::answering([Ok("yes".to_owned())]);
        let question = [Message {
            role: "user".into(),
            content: "rain?".into(),
        }];
        let mut ask = || generator.generate(&question, &GenerateOptions::default(), &Stop::default());
        assert_eq!(ask().unwrap(), "yes");
        assert!(ask().is_err());
        assert_eq!(generator.asked.len(), 2);
    }
}
