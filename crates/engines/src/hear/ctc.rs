//! CTC recognisers of the NeMo family (IndicConformer): one pass over the whole utterance, every frame names a token or
//! nothing. Each language has tokens of its own in one shared output layer.

mod features;
mod vocabulary;

use super::{Capabilities, HearOptions, Pieces, Segment, TokenScore, Transcriber, Transcript};
use crate::EngineError;
use crate::onnx::runtime::{self, inference};
use crate::stopwatch::Stopwatch;
use crate::worker::Stop;
use features::{BANDS, Features};
use ort::session::Session;
use ort::value::{Tensor, ValueType};
use std::path::Path;
use std::sync::Arc;
use vocabulary::Tokens;

/// Longest utterance in seconds: memory grows with its square.
const MAX_SECONDS: u64 = 60;
/// Shortest sound that can hold a word, in samples.
const MIN_SAMPLES: usize = 1_600;

/// A loaded CTC model in the format that AI4Bharat publishes: `encoder.onnx` (features `[1, 80, frames]` and their number
/// to states), `ctc_decoder.onnx` (states to scores `[1, frames, tokens + 1]`), `vocab.json` and `language_masks.json`.
pub struct CtcModel {
    capabilities: Capabilities,
    encoder: Session,
    decoder: Session,
    /// Names of the encoder's inputs and of the decoder's: exporters differ.
    names: [String; 3],
    languages: Vec<(String, Tokens)>,
    features: Features,
}

impl CtcModel {
    /// Loads the model in `dir` for those of `languages` that it knows; `name` is what capabilities report.
    pub fn load(dir: &Path, name: &str, languages: &[&str], threads: usize) -> Result<Self, EngineError> {
        let languages = vocabulary::read(dir, languages)?;
        let encoder = runtime::session(&dir.join("encoder.onnx"), threads)?;
        let decoder = runtime::session(&dir.join("ctc_decoder.onnx"), threads)?;
        let input = |session: &Session, at: usize| {
            let outlet = session.inputs().get(at).map(|outlet| outlet.name().to_owned());
            outlet.ok_or_else(|| EngineError::Unreadable(format!("{name}: an input is missing")))
        };
        let names = [input(&encoder, 0)?, input(&encoder, 1)?, input(&decoder, 0)?];
        // A token that the model cannot score would otherwise be found out by the first person who speaks.
        let width = width(&decoder);
        let fits = |tokens: &Tokens| {
            tokens
                .outputs
                .iter()
                .all(|&at| width.is_none_or(|width| at < width))
        };
        if !languages.iter().all(|(_, tokens)| fits(tokens)) {
            return Err(EngineError::Unreadable(format!(
                "{name}: tokens beyond the model's {width:?} outputs"
            )));
        }
        let size = |file: &str| std::fs::metadata(dir.join(file)).map_or(0, |meta| meta.len());
        Ok(Self {
            capabilities: Capabilities {
                name: name.to_owned(),
                languages: languages.iter().map(|(code, _)| code.clone()).collect(),
                streaming: false,
                scores: false,
                memory: size("encoder.onnx") + size("ctc_decoder.onnx"),
                remote: false,
            },
            encoder,
            decoder,
            names,
            languages,
            features: Features::new(),
        })
    }

    /// Scores of all tokens, frame by frame, and how many there are in a frame.
    fn run(
        &mut self,
        features: Vec<f32>,
        frames: usize,
        stop: &Stop,
    ) -> Result<(Vec<f32>, usize), EngineError> {
        let [signal, length, states] = self.names.each_ref().map(String::as_str);
        let features = Tensor::from_array(([1, BANDS, frames], features)).map_err(inference)?;
        let count = Tensor::from_array(([1], vec![frames as i64])).map_err(inference)?;
        let inputs = ort::inputs![signal => features, length => count];
        let encoded = runtime::run(&mut self.encoder, inputs, stop, |outputs| {
            let first = outputs.into_iter().next();
            let (_, encoded) =
                first.ok_or_else(|| EngineError::Inference("the encoder gave nothing".to_owned()))?;
            Ok(encoded)
        })?;
        let outputs = self
            .decoder
            .run(ort::inputs![states => encoded])
            .map_err(inference)?;
        let (shape, values) = outputs[0].try_extract_tensor::<f32>().map_err(inference)?;
        match shape.as_ref() {
            &[1, _, width] if width > 0 => Ok((values.to_vec(), width as usize)),
            other => Err(EngineError::Inference(format!("model gave shape {other:?}"))),
        }
    }
}

/// Outputs of the decoder, where its file says so.
fn width(decoder: &Session) -> Option<usize> {
    let ValueType::Tensor { shape, .. } = decoder.outputs().first()?.dtype() else {
        return None;
    };
    shape
        .last()
        .and_then(|&last| usize::try_from(last).ok())
        .filter(|&last| last > 0)
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
        let wanted = candidates(&self.capabilities.languages, options)?;
        if audio.len() < MIN_SAMPLES {
            return Ok(Transcript {
                language: options.language.clone().unwrap_or_default(),
                no_speech: 1.0,
                ..Transcript::default()
            });
        }
        let watch = Stopwatch::start();
        let (features, frames) = self.features.compute(audio)?;
        let features_ms = watch.millis();
        let watch = Stopwatch::start();
        let (rows, width) = self.run(features, frames, stop)?;
        let encode_ms = watch.millis();
        let watch = Stopwatch::start();
        let languages = self.languages.iter().filter(|(code, _)| wanted.contains(code));
        let (language, tokens, rows, path) = languages
            .map(|(code, tokens)| {
                let rows = among(&rows, width, &tokens.outputs);
                let path = best_path(&rows, tokens.outputs.len());
                (code.clone(), tokens, rows, path)
            })
            .max_by(|a, b| a.3.total.total_cmp(&b.3.total))
            .ok_or_else(|| EngineError::Unsupported("no language to choose from".to_owned()))?;
        let text = tokens.text(path.tokens.iter().map(|token| token.id));
        let millis = audio.len() as u64 * 1000 / u64::from(crate::audio::RATE);
        let mean = path.mean_logprob();
        Ok(Transcript {
            confidence: if text.is_empty() {
                0.0
            } else {
                mean.exp().clamp(0.0, 1.0)
            },
            no_speech: path.silence.exp(),
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
            sounds: None,
            pieces: (options.frames)
                .then(|| Pieces::new(Arc::clone(&tokens.names), rows))
                .flatten(),
            timings_ms: vec![
                ("features", features_ms),
                ("encode", encode_ms),
                ("decode", watch.millis()),
            ],
        })
    }
}

/// The languages that may be heard.
fn candidates(known: &[String], options: &HearOptions) -> Result<Vec<String>, EngineError> {
    let wanted = |code: &&String| match &options.language {
        Some(language) => *code == language,
        None => options.among.is_empty() || options.among.contains(code),
    };
    let found: Vec<String> = known.iter().filter(wanted).cloned().collect();
    if found.is_empty() {
        let asked = options
            .language
            .clone()
            .unwrap_or_else(|| options.among.join(", "));
        return Err(EngineError::Unsupported(format!("hearing {asked}")));
    }
    Ok(found)
}

/// The best token of every frame, repeats and blanks removed.
struct Alignment {
    /// Tokens by their place among the language's outputs.
    tokens: Vec<TokenScore>,
    /// Log-probability of the whole path over all frames.
    total: f32,
    /// Log-probability that no frame names anything.
    silence: f32,
}

impl Alignment {
    fn mean_logprob(&self) -> f32 {
        self.tokens.iter().map(|t| t.logprob).sum::<f32>() / self.tokens.len().max(1) as f32
    }
}

/// Log-probabilities among the language's own outputs, as the model was trained; the last of them is the blank.
fn among(rows: &[f32], width: usize, outputs: &[usize]) -> Vec<f32> {
    let mut own = Vec::with_capacity(rows.len() / width * outputs.len());
    for row in rows.chunks_exact(width) {
        let begin = own.len();
        own.extend(
            outputs
                .iter()
                .map(|&at| row.get(at).copied().unwrap_or(f32::NEG_INFINITY)),
        );
        let scores = &mut own[begin..];
        let top = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        let sum: f32 = scores.iter().map(|score| (score - top).exp()).sum();
        let all = top + sum.ln();
        for score in scores {
            *score -= all;
        }
    }
    own
}

fn best_path(rows: &[f32], width: usize) -> Alignment {
    let blank = width - 1;
    let mut tokens: Vec<TokenScore> = Vec::new();
    let (mut total, mut silence, mut last) = (0.0, 0.0, blank);
    for row in rows.chunks_exact(width) {
        let best = (0..width)
            .max_by(|&a, &b| row[a].total_cmp(&row[b]))
            .unwrap_or(blank);
        let logprob = row[best];
        total += logprob;
        silence += row[blank];
        match tokens.last_mut() {
            _ if best == blank => {}
            // A token held over several frames is as sure as its surest frame.
            Some(same) if best == last => same.logprob = same.logprob.max(logprob),
            _ => tokens.push(TokenScore {
                id: best as u32,
                logprob,
            }),
        }
        last = best;
    }
    Alignment {
        tokens,
        total,
        silence,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeats_and_blanks_collapse_and_other_languages_are_not_written() {
        let row = |best: usize| {
            (0..5)
                .map(|i| if i == best { 4.0 } else { 1.0 })
                .collect::<Vec<f32>>()
        };
        let rows = [row(0), row(0), row(4), row(0), row(1), row(3)].concat();
        let path = best_path(&among(&rows, 5, &[0, 1, 4]), 3);
        let ids: Vec<u32> = path.tokens.iter().map(|token| token.id).collect();
        assert_eq!(ids[..3], [0, 0, 1]);
        assert!(path.total < -1.0, "the frame of the other language costs");
        assert!(path.tokens.iter().all(|token| token.logprob <= 0.0));
        assert!(path.silence.exp() < 0.01, "something was said");
        let nothing = best_path(&among(&[row(4), row(4)].concat(), 5, &[0, 1, 4]), 3);
        assert!(nothing.tokens.is_empty() && nothing.silence.exp() > 0.7);
    }

    #[test]
    fn an_unknown_language_is_unsupported() {
        let known = ["hi", "kn"].map(str::to_owned);
        let options = HearOptions {
            language: Some("ta".to_owned()),
            ..HearOptions::default()
        };
        assert!(matches!(
            candidates(&known, &options),
            Err(EngineError::Unsupported(_))
        ));
        let options = HearOptions {
            among: vec!["kn".to_owned()],
            ..HearOptions::default()
        };
        assert_eq!(candidates(&known, &options).unwrap(), ["kn"]);
    }
}
