//! CTC recognisers of the NeMo family (IndicConformer): one pass over the whole utterance, every frame names a token or
//! nothing. One model file, one token list, and per language the range of tokens that may be written.

use super::whisper::mel::{BANDS, HOP, LogMel};
use super::{Capabilities, HearOptions, Segment, TokenScore, Transcriber, Transcript};
use crate::EngineError;
use crate::onnx::runtime::{self, inference};
use crate::stopwatch::Stopwatch;
use crate::worker::Stop;
use ort::session::Session;
use ort::value::Tensor;
use std::collections::BTreeMap;
use std::path::Path;

/// Longest utterance in seconds: memory grows with its square.
const MAX_SECONDS: u64 = 60;
/// Keeps the logarithm finite (NeMo's guard).
const GUARD: f32 = 5.960_464_5e-8;
/// The mark that stands for a space inside tokens.
const SPACE: char = '\u{2581}';

/// `tokens.json` beside the model.
#[derive(Debug, Clone, serde::Deserialize)]
struct Vocabulary {
    /// Tokens by number; the blank is the number after the last.
    tokens: Vec<String>,
    /// ISO code to the tokens of that language, as first number and number after the last.
    languages: BTreeMap<String, [usize; 2]>,
}

/// A loaded CTC model: `model.onnx` (`audio_signal` `[batch, 80, frames]` and `length` to log-probabilities `[batch,
/// frames, tokens + 1]`) and `tokens.json`.
pub struct CtcModel {
    capabilities: Capabilities,
    session: Session,
    vocabulary: Vocabulary,
    mel: LogMel,
}

impl CtcModel {
    /// Loads the model in `dir`; `name` is what capabilities report.
    pub fn load(dir: &Path, name: &str, threads: usize) -> Result<Self, EngineError> {
        let path = dir.join("tokens.json");
        if !path.is_file() {
            return Err(EngineError::ModelMissing(path.display().to_string()));
        }
        let text = std::fs::read_to_string(&path)
            .map_err(|e| EngineError::io(format!("reading {}", path.display()), e))?;
        let vocabulary: Vocabulary = serde_json::from_str(&text)
            .map_err(|e| EngineError::Unreadable(format!("{}: {e}", path.display())))?;
        let fits = |range: &[usize; 2]| range[0] < range[1] && range[1] <= vocabulary.tokens.len();
        if vocabulary.languages.is_empty() || !vocabulary.languages.values().all(fits) {
            return Err(EngineError::Unreadable(format!(
                "{}: language without tokens",
                path.display()
            )));
        }
        let model = dir.join("model.onnx");
        let session = runtime::session(&model, threads)?;
        let memory = std::fs::metadata(&model).map_or(0, |m| m.len());
        Ok(Self {
            capabilities: Capabilities {
                name: name.to_owned(),
                languages: vocabulary.languages.keys().cloned().collect(),
                streaming: false,
                scores: false,
                memory,
                remote: false,
            },
            session,
            vocabulary,
            mel: LogMel::new(),
        })
    }

    /// Log-probabilities, row by row, and the length of a row.
    fn run(&mut self, features: Vec<f32>, frames: usize) -> Result<(Vec<f32>, usize), EngineError> {
        let signal = Tensor::from_array(([1, BANDS, frames], features)).map_err(inference)?;
        let length = Tensor::from_array(([1], vec![frames as i64])).map_err(inference)?;
        let inputs = ort::inputs!["audio_signal" => signal, "length" => length];
        let outputs = self.session.run(inputs).map_err(inference)?;
        let (shape, values) = outputs[0].try_extract_tensor::<f32>().map_err(inference)?;
        let width = self.vocabulary.tokens.len() + 1;
        match shape.as_ref() {
            &[1, _, last] if last as usize == width => Ok((values.to_vec(), width)),
            other => Err(EngineError::Inference(format!(
                "model gave shape {other:?} for {width} tokens"
            ))),
        }
    }
}

impl Transcriber for CtcModel {
    fn capabilities(&self) -> &Capabilities {
        &self.capabilities
    }

    fn transcribe(
        &mut self,
        audio: &[f32],
        options: &HearOptions,
        stop: &Stop,
    ) -> Result<Transcript, EngineError> {
        let seconds = audio.len() as u64 / u64::from(crate::audio::RATE);
        if seconds > MAX_SECONDS {
            return Err(EngineError::TooLong {
                limit: MAX_SECONDS,
                actual: seconds,
                unit: "seconds",
            });
        }
        let languages = candidates(&self.vocabulary, options)?;
        if stop.stopped() {
            return Err(EngineError::Cancelled);
        }
        let watch = Stopwatch::start();
        let frames = (audio.len() / HOP).max(1);
        let features = normalised(self.mel.power(audio, frames)?, frames);
        let features_ms = watch.millis();
        let watch = Stopwatch::start();
        let (rows, width) = self.run(features, frames)?;
        let encode_ms = watch.millis();
        let watch = Stopwatch::start();
        let (language, path) = languages
            .into_iter()
            .map(|(language, range)| (language, best_path(&rows, width, range)))
            .max_by(|a, b| a.1.total.total_cmp(&b.1.total))
            .ok_or_else(|| EngineError::Unsupported("no language to choose from".to_owned()))?;
        let text = words(&self.vocabulary.tokens, &path.tokens);
        let millis = audio.len() as u64 * 1000 / u64::from(crate::audio::RATE);
        let mean = path.mean_logprob();
        Ok(Transcript {
            confidence: if text.is_empty() {
                0.0
            } else {
                mean.exp().clamp(0.0, 1.0)
            },
            no_speech: path.blank_share,
            language_confidence: if options.language.is_some() { 1.0 } else { 0.5 },
            segments: vec![Segment {
                start_ms: 0,
                end_ms: millis,
                text: text.clone(),
                mean_logprob: mean,
            }],
            text,
            raw_text: None,
            language,
            tokens: path.tokens,
            timings_ms: vec![
                ("features", features_ms),
                ("encode", encode_ms),
                ("decode", watch.millis()),
            ],
        })
    }
}

/// The languages that may be heard, with their tokens.
fn candidates(
    vocabulary: &Vocabulary,
    options: &HearOptions,
) -> Result<Vec<(String, [usize; 2])>, EngineError> {
    let wanted = |code: &String| match &options.language {
        Some(language) => code == language,
        None => options.among.is_empty() || options.among.contains(code),
    };
    let found: Vec<_> = vocabulary
        .languages
        .iter()
        .filter(|(code, _)| wanted(code))
        .map(|(c, r)| (c.clone(), *r))
        .collect();
    if found.is_empty() {
        let asked = options
            .language
            .clone()
            .unwrap_or_else(|| options.among.join(", "));
        return Err(EngineError::Unsupported(format!("hearing {asked}")));
    }
    Ok(found)
}

/// Natural logarithm, then each band to mean 0 and deviation 1 over the utterance, as NeMo models are trained.
fn normalised(power: Vec<f32>, frames: usize) -> Vec<f32> {
    let mut features: Vec<f32> = power.into_iter().map(|p| (p + GUARD).ln()).collect();
    for band in features.chunks_exact_mut(frames) {
        let mean = band.iter().sum::<f32>() / frames as f32;
        let variance = band.iter().map(|v| (v - mean).powi(2)).sum::<f32>() / (frames.max(2) - 1) as f32;
        let scale = 1.0 / (variance.sqrt() + 1e-5);
        for value in band.iter_mut() {
            *value = (*value - mean) * scale;
        }
    }
    features
}

/// The best token of every frame, repeats and blanks removed.
struct Alignment {
    tokens: Vec<TokenScore>,
    /// Log-probability of the whole path over all frames.
    total: f32,
    /// Part of the frames that name nothing.
    blank_share: f32,
}

impl Alignment {
    fn mean_logprob(&self) -> f32 {
        self.tokens.iter().map(|t| t.logprob).sum::<f32>() / self.tokens.len().max(1) as f32
    }
}

fn best_path(rows: &[f32], width: usize, [first, after]: [usize; 2]) -> Alignment {
    let blank = width - 1;
    let mut tokens: Vec<TokenScore> = Vec::new();
    let (mut total, mut blanks, mut last) = (0.0, 0, blank);
    for row in rows.chunks_exact(width) {
        let (token, logprob) = (first..after)
            .chain([blank])
            .map(|token| (token, row[token]))
            .max_by(|a, b| a.1.total_cmp(&b.1))
            .unwrap_or((blank, 0.0));
        total += logprob;
        if token == blank {
            blanks += 1;
        } else if token != last {
            tokens.push(TokenScore {
                id: token as u32,
                logprob,
            });
        } else if let Some(same) = tokens.last_mut() {
            // A token held over several frames is as sure as its surest frame.
            same.logprob = same.logprob.max(logprob);
        }
        last = token;
    }
    let frames = (rows.len() / width).max(1);
    Alignment {
        tokens,
        total,
        blank_share: blanks as f32 / frames as f32,
    }
}

fn words(vocabulary: &[String], tokens: &[TokenScore]) -> String {
    let joined: String = tokens
        .iter()
        .filter_map(|t| vocabulary.get(t.id as usize))
        .map(String::as_str)
        .collect();
    joined.replace(SPACE, " ").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vocabulary() -> Vocabulary {
        let tokens = ["▁अ", "क", "▁ಅ", "ಕ"].map(str::to_owned).to_vec();
        let languages = BTreeMap::from([("hi".to_owned(), [0, 2]), ("kn".to_owned(), [2, 4])]);
        Vocabulary { tokens, languages }
    }

    #[test]
    fn repeats_and_blanks_collapse_and_other_languages_are_not_written() {
        let row = |best: usize| {
            (0..5)
                .map(|i| if i == best { -0.1 } else { -3.0 })
                .collect::<Vec<f32>>()
        };
        let rows = [row(0), row(0), row(4), row(0), row(1), row(3)].concat();
        let path = best_path(&rows, 5, [0, 2]);
        assert_eq!(words(&vocabulary().tokens, &path.tokens), "अ अक");
        assert!(path.total < -3.0, "the frame of the other language costs");
        assert!((path.blank_share - 1.0 / 6.0).abs() < 0.2);
    }

    #[test]
    fn an_unknown_language_is_unsupported() {
        let options = HearOptions {
            language: Some("ta".to_owned()),
            ..HearOptions::default()
        };
        assert!(matches!(
            candidates(&vocabulary(), &options),
            Err(EngineError::Unsupported(_))
        ));
        let options = HearOptions {
            among: vec!["kn".to_owned()],
            ..HearOptions::default()
        };
        assert_eq!(
            candidates(&vocabulary(), &options).unwrap(),
            [("kn".to_owned(), [2, 4])]
        );
    }

    #[test]
    fn bands_are_brought_to_mean_zero_and_deviation_one() {
        let features = normalised(vec![1.0, 2.0, 4.0, 8.0, 5.0, 5.0, 5.0, 5.0], 4);
        assert!(features[..4].iter().sum::<f32>().abs() < 1e-5);
        assert!(
            features[4..].iter().all(|v| v.abs() < 1e-3),
            "a constant band carries nothing"
        );
    }
}
