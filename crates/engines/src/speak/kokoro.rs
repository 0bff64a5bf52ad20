//! Kokoro: natural voices for Hindi and English on ONNX Runtime, fed with the phonemes of [`Phonemizer`].

use super::espeak::Phonemizer;
use super::{SpeakOptions, Synthesizer, Voice, VoiceCapabilities, loudness, split};
use crate::EngineError;
use crate::audio::Clip;
use crate::onnx::runtime::{self, Memory, inference, session_with};
use crate::worker::Stop;
use ort::session::Session;
use ort::value::Tensor;
use std::collections::{BTreeMap, HashMap};
use std::path::Path;

/// Samples a second of the model's sound.
const RATE: u32 = 24_000;
/// Numbers in one style; a voice has one style for every count of tokens.
const STYLE: usize = 256;
const STYLES: usize = 510;
/// Tokens the model takes, without the two that mark the ends.
const LONGEST: usize = 508;
/// Characters synthesised at a time: the model's memory and the time until a stop is noticed grow with it.
const CLAUSE: usize = 100;
/// Characters of one request.
const LIMIT: usize = 4000;
/// English comes at 208 words a minute, too quick to learn from; at this share of it, it is told at the pace of the Hindi.
const ENGLISH_PACE: f32 = 0.75;
/// Pieces of text whose phonemes are remembered.
const REMEMBERED: usize = 2000;
/// Marks that the model knows as pauses and melody.
const MARKS: [char; 8] = ['.', ',', '!', '?', ';', ':', '—', '…'];
/// Two letters of the phonemiser that are one sound of the model.
const SOUNDS: [(&str, &str); 11] = [
    ("a^ɪ", "I"),
    ("a^ʊ", "W"),
    ("d^z", "ʣ"),
    ("d^ʒ", "ʤ"),
    ("e^ɪ", "A"),
    ("o^ʊ", "O"),
    ("ə^ʊ", "Q"),
    ("s^s", "S"),
    ("t^s", "ʦ"),
    ("t^ʃ", "ʧ"),
    ("ɔ^ɪ", "Y"),
];

/// The engine. Load it on the thread that will use it.
pub struct Kokoro {
    session: Session,
    vocabulary: HashMap<char, i64>,
    /// Styles by voice id.
    voices: BTreeMap<String, Vec<f32>>,
    phonemizer: Phonemizer,
    /// Phonemes by phonemiser voice and text.
    known: HashMap<(&'static str, String), String>,
    capabilities: VoiceCapabilities,
}

impl Kokoro {
    /// Loads the model of `folder` (`kokoro-v1.0.int8.onnx`, `vocab.json`, `voices/*.bin`).
    pub fn load(folder: &Path, phonemizer: Phonemizer, threads: usize) -> Result<Self, EngineError> {
        let vocabulary = read_vocabulary(&folder.join("vocab.json"))?;
        let voices = read_voices(&folder.join("voices"))?;
        let session = session_with(&folder.join("kokoro-v1.0.int8.onnx"), threads, Memory::Reuse)?;
        let described = voices.keys().filter_map(|id| describe(id));
        let capabilities = VoiceCapabilities {
            name: "kokoro".to_owned(),
            voices: described.collect(),
            natural: true,
            real_time_factor: 0.8,
            memory: 350 << 20,
            remote: false,
        };
        Ok(Self {
            session,
            vocabulary,
            voices,
            phonemizer,
            known: HashMap::new(),
            capabilities,
        })
    }

    fn style_of(&self, options: &SpeakOptions) -> Result<(&'static str, String), EngineError> {
        let speaks = |id: &str| describe(id).is_some_and(|voice| voice.language == options.language);
        let wanted = options
            .voice
            .as_ref()
            .filter(|id| self.voices.contains_key(*id) && speaks(id));
        let id = wanted.or_else(|| self.voices.keys().find(|id| speaks(id)));
        let id = id.ok_or_else(|| EngineError::Unsupported(format!("language {}", options.language)))?;
        Ok((if options.language == "hi" { "hi" } else { "en-us" }, id.clone()))
    }

    fn phonemes(&mut self, text: &str, voice: &'static str, stop: &Stop) -> Result<String, EngineError> {
        let pieces = pieces(text);
        let unknown: Vec<&str> = pieces
            .iter()
            .filter_map(|piece| match piece {
                Piece::Words(words) if !self.known.contains_key(&(voice, words.clone())) => {
                    Some(words.as_str())
                }
                _ => None,
            })
            .collect();
        if self.known.len() + unknown.len() > REMEMBERED {
            self.known.clear();
            // What was known of this text is gone too: ask for all of it.
            return self.phonemes_of(&pieces, voice, stop);
        }
        for (words, ipa) in unknown.iter().zip(self.phonemizer.ipa(&unknown, voice, stop)?) {
            self.known
                .insert((voice, (*words).to_owned()), model_alphabet(&ipa));
        }
        Ok(join(&pieces, |words| {
            self.known
                .get(&(voice, words.to_owned()))
                .cloned()
                .unwrap_or_default()
        }))
    }

    fn phonemes_of(&self, pieces: &[Piece], voice: &str, stop: &Stop) -> Result<String, EngineError> {
        let words: Vec<&str> = pieces
            .iter()
            .filter_map(|piece| match piece {
                Piece::Words(words) => Some(words.as_str()),
                Piece::Mark(_) => None,
            })
            .collect();
        let spoken = self.phonemizer.ipa(&words, voice, stop)?;
        let by_words: HashMap<&str, String> = words
            .iter()
            .copied()
            .zip(spoken.iter().map(|ipa| model_alphabet(ipa)))
            .collect();
        Ok(join(pieces, |words| {
            by_words.get(words).cloned().unwrap_or_default()
        }))
    }

    fn render(
        &mut self,
        phonemes: &str,
        voice: &str,
        speed: f32,
        stop: &Stop,
    ) -> Result<Vec<f32>, EngineError> {
        let mut tokens: Vec<i64> = phonemes
            .chars()
            .filter_map(|c| self.vocabulary.get(&c).copied())
            .collect();
        if tokens.is_empty() {
            return Ok(Vec::new());
        }
        if tokens.len() > LONGEST {
            let (limit, actual) = (LONGEST as u64, tokens.len() as u64);
            return Err(EngineError::TooLong {
                limit,
                actual,
                unit: "sounds",
            });
        }
        let row = tokens.len() - 1;
        let styles = self.voices.get(voice).map(Vec::as_slice).unwrap_or_default();
        let style = styles
            .get(row * STYLE..(row + 1) * STYLE)
            .unwrap_or_default()
            .to_vec();
        tokens.insert(0, 0);
        tokens.push(0);
        let inputs = ort::inputs![
            "tokens" => Tensor::from_array(([1, tokens.len()], tokens)).map_err(inference)?,
            "style" => Tensor::from_array(([1, STYLE], style)).map_err(inference)?,
            "speed" => Tensor::from_array(([1], vec![speed])).map_err(inference)?,
        ];
        runtime::run(&mut self.session, inputs, stop, |outputs| {
            let (_, samples) = outputs[0].try_extract_tensor::<f32>().map_err(inference)?;
            if samples.iter().any(|sample| !sample.is_finite()) {
                return Err(EngineError::Inference("the voice model gave no sound".to_owned()));
            }
            Ok(samples.to_vec())
        })
    }
}

impl Synthesizer for Kokoro {
    fn capabilities(&self) -> &VoiceCapabilities {
        &self.capabilities
    }

    fn speak(&mut self, text: &str, options: &SpeakOptions, stop: &Stop) -> Result<Clip, EngineError> {
        let actual = text.chars().count();
        if actual > LIMIT {
            return Err(EngineError::TooLong {
                limit: LIMIT as u64,
                actual: actual as u64,
                unit: "characters",
            });
        }
        let (phonemizer_voice, voice) = self.style_of(options)?;
        let pace = if options.language == "en" {
            ENGLISH_PACE
        } else {
            1.0
        };
        let speed = if options.speed > 0.0 {
            options.speed.clamp(0.25, 4.0)
        } else {
            1.0
        };
        let mut samples = Vec::new();
        for clause in split::clauses(text, CLAUSE) {
            if stop.stopped() {
                return Err(EngineError::Cancelled);
            }
            let phonemes = self.phonemes(&clause, phonemizer_voice, stop)?;
            let mut clip = Clip {
                samples: self.render(&phonemes, &voice, pace * speed, stop)?,
                rate: RATE,
            };
            loudness::trim(&mut clip);
            samples.extend(clip.samples);
        }
        if samples.is_empty() {
            return Err(EngineError::Unreadable(
                "nothing in the text can be spoken".to_owned(),
            ));
        }
        Ok(Clip { samples, rate: RATE })
    }
}

/// A voice id says it all: first letter language, second gender.
fn describe(id: &str) -> Option<Voice> {
    let mut letters = id.chars();
    let language = match letters.next()? {
        'h' => "hi",
        'a' | 'b' => "en",
        _ => return None,
    };
    let gender = if letters.next()? == 'f' { "female" } else { "male" };
    Some(Voice {
        id: id.to_owned(),
        language: language.to_owned(),
        gender,
    })
}

fn read_vocabulary(path: &Path) -> Result<HashMap<char, i64>, EngineError> {
    #[derive(serde::Deserialize)]
    struct File {
        vocab: HashMap<char, i64>,
    }
    let text =
        std::fs::read_to_string(path).map_err(|_| EngineError::ModelMissing(path.display().to_string()))?;
    let file: File = serde_json::from_str(&text).map_err(inference)?;
    Ok(file.vocab)
}

fn read_voices(folder: &Path) -> Result<BTreeMap<String, Vec<f32>>, EngineError> {
    let missing = || EngineError::ModelMissing(folder.display().to_string());
    let mut voices = BTreeMap::new();
    for entry in std::fs::read_dir(folder).map_err(|_| missing())?.flatten() {
        let path = entry.path();
        let Some(id) = path
            .file_stem()
            .and_then(|stem| stem.to_str())
            .filter(|id| describe(id).is_some())
        else {
            continue;
        };
        let bytes =
            std::fs::read(&path).map_err(|error| EngineError::io(path.display().to_string(), error))?;
        if bytes.len() != STYLES * STYLE * 4 {
            return Err(EngineError::Unreadable(format!(
                "{} is not a voice",
                path.display()
            )));
        }
        let styles = bytes
            .chunks_exact(4)
            .map(|four| f32::from_le_bytes([four[0], four[1], four[2], four[3]]));
        voices.insert(id.to_owned(), styles.collect());
    }
    if voices.is_empty() {
        Err(missing())
    } else {
        Ok(voices)
    }
}

#[derive(Debug, PartialEq)]
enum Piece {
    Words(String),
    Mark(char),
}

/// Words and the marks between them: the phonemiser drops marks, the model needs them.
fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut words = String::new();
    let mut letters = text.chars().peekable();
    let mut before = ' ';
    while let Some(c) = letters.next() {
        let mark = if matches!(c, '।' | '॥') { '.' } else { c };
        let in_number = before.is_ascii_digit() && letters.peek().is_some_and(char::is_ascii_digit);
        if MARKS.contains(&mark) && !in_number {
            flush(&mut words, &mut pieces);
            pieces.push(Piece::Mark(mark));
        } else {
            words.push(c);
        }
        before = c;
    }
    flush(&mut words, &mut pieces);
    pieces
}

fn flush(words: &mut String, pieces: &mut Vec<Piece>) {
    let text = std::mem::take(words);
    if text.chars().any(char::is_alphanumeric) {
        pieces.push(Piece::Words(text.trim().to_owned()));
    }
}

fn join(pieces: &[Piece], phonemes: impl Fn(&str) -> String) -> String {
    let mut out = String::new();
    for piece in pieces {
        match piece {
            Piece::Words(words) => out.push_str(&phonemes(words)),
            Piece::Mark(mark) => {
                out.truncate(out.trim_end().len());
                out.push(*mark);
                out.push(' ');
            }
        }
    }
    out.trim().to_owned()
}

/// The phonemiser's letters as the model writes them.
fn model_alphabet(ipa: &str) -> String {
    let mut out = without_language_marks(ipa);
    for (from, to) in SOUNDS {
        out = out.replace(from, to);
    }
    out.replace(['^', '-'], "")
}

/// Drops `(en)`, `(hi)`: the phonemiser's notes that it changed the language for a word.
fn without_language_marks(ipa: &str) -> String {
    let mut out = String::with_capacity(ipa.len());
    let mut rest = ipa;
    while let Some(open) = rest.find('(') {
        let (before, after) = rest.split_at(open);
        out.push_str(before);
        rest = after
            .find(')')
            .map_or("", |close| after.get(close + 1..).unwrap_or_default());
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_stay_between_the_phonemes_and_numbers_stay_whole() {
        let pieces = pieces("नमस्ते, 1,500.50 रुपये।");
        assert_eq!(
            pieces,
            [
                Piece::Words("नमस्ते".to_owned()),
                Piece::Mark(','),
                Piece::Words("1,500.50 रुपये".to_owned()),
                Piece::Mark('.')
            ]
        );
        assert_eq!(join(&pieces, |_| "x".to_owned()), "x, x.");
    }

    #[test]
    fn phonemes_are_written_as_the_model_knows_them() {
        assert_eq!(model_alphabet("(^e^n)nˈa^ɪs(^h^i) d^ʒˈal-a"), "nˈIs ʤˈala");
        assert_eq!(model_alphabet("(never closed"), "");
    }

    #[test]
    fn a_voice_id_tells_language_and_gender() {
        let voice = describe("hm_omega").unwrap();
        assert_eq!((voice.language.as_str(), voice.gender), ("hi", "male"));
        assert!(describe("zf_xiaobei").is_none() && describe("").is_none());
    }
}
