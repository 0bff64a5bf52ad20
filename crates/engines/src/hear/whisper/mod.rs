//! Whisper on ONNX Runtime: weights converted once, a window no longer than needed, one decoder tree per utterance.

mod chunk;
mod convert;
mod decoder;
pub(crate) mod mel;
mod phones;
mod quality;
mod route;
mod score;
mod search;
mod tokens;
mod transcribe;
mod urdu;
mod weights;

use super::{Candidate, Capabilities, HearOptions, Transcriber, Transcript};
use crate::EngineError;
use crate::onnx::graph::Precision;
use crate::onnx::runtime;
use crate::worker::Stop;
use decoder::Networks;
use mel::LogMel;
use phones::PhoneNet;
use std::path::Path;
use tokens::Tokens;
use urdu::Lexicon;

/// Longest utterance, in seconds; more is a recording, not an utterance.
const MAX_SECONDS: u64 = 600;
/// Shortest sound that can hold a word, in samples.
const MIN_SAMPLES: usize = 1_600;
const MEMORY: u64 = 330_000_000;

/// How the model is run; the default is what measured best on two cores.
#[derive(Debug, Clone, Copy)]
pub struct WhisperSettings {
    pub encoder: Precision,
    pub decoder: Precision,
    /// 1 = greedy, up to 5.
    pub beams: usize,
    /// Shortest encoder window, in frames of 10 ms.
    pub min_frames: usize,
    /// Silence after the speech inside the window, in frames of 10 ms.
    pub tail_frames: usize,
}

impl Default for WhisperSettings {
    fn default() -> Self {
        Self {
            encoder: Precision::Int8,
            decoder: Precision::Int8,
            beams: 2,
            min_frames: 800,
            tail_frames: 300,
        }
    }
}

/// A loaded Whisper model.
pub struct WhisperModel {
    capabilities: Capabilities,
    settings: WhisperSettings,
    networks: Networks,
    tokens: Tokens,
    mel: LogMel,
    lexicon: Option<Lexicon>,
    phones: Option<PhoneNet>,
}

impl WhisperModel {
    /// Loads `model.bin`, `tokenizer.json` and `config.json` from `dir`, and the Hindi word list if there is one.
    /// The first load converts the weights (some seconds) and leaves the result in `dir`.
    pub fn load(dir: &Path, lexicon: Option<&Path>, threads: usize) -> Result<Self, EngineError> {
        Self::load_with(dir, lexicon, threads, WhisperSettings::default())
    }

    /// [`WhisperModel::load`] with other settings than the measured ones.
    pub fn load_with(
        dir: &Path,
        lexicon: Option<&Path>,
        threads: usize,
        settings: WhisperSettings,
    ) -> Result<Self, EngineError> {
        let converted = convert::convert(dir, settings.encoder, settings.decoder)?;
        let encoder = runtime::session(&converted.encoder, threads)?;
        let decoder = runtime::session(&converted.decoder, threads)?;
        let shape = convert::shape(&decoder)?;
        let lexicon = lexicon.map(Lexicon::load).transpose()?;
        Ok(Self {
            capabilities: Capabilities {
                name: "whisper-base".to_owned(),
                languages: route::LANGUAGES.map(str::to_owned).to_vec(),
                streaming: false,
                scores: true,
                memory: MEMORY,
                remote: false,
            },
            settings,
            tokens: Tokens::load(dir, shape.vocabulary)?,
            networks: Networks {
                encoder,
                decoder,
                shape,
            },
            mel: LogMel::new(),
            lexicon,
            phones: PhoneNet::of(shape.width)?,
        })
    }

    /// Writes the converted models beside the weights, so that the first load is quick too.
    pub fn prepare(dir: &Path) -> Result<(), EngineError> {
        let settings = WhisperSettings::default();
        convert::convert(dir, settings.encoder, settings.decoder).map(|_| ())
    }
}

impl Transcriber for WhisperModel {
    fn capabilities(&self) -> &Capabilities {
        &self.capabilities
    }

    fn transcribe(
        &mut self,
        audio: &[f32],
        options: &HearOptions,
        stop: &Stop,
    ) -> Result<Transcript, EngineError> {
        check_length(audio)?;
        transcribe::transcribe(self, audio, options, stop)
    }

    fn score(
        &mut self,
        audio: &[f32],
        candidates: &[Candidate],
        stop: &Stop,
    ) -> Result<Vec<f32>, EngineError> {
        check_length(audio)?;
        score::score(self, audio, candidates, stop)
    }
}

fn check_length(audio: &[f32]) -> Result<(), EngineError> {
    let seconds = audio.len() as u64 / u64::from(crate::audio::RATE);
    if seconds > MAX_SECONDS {
        return Err(EngineError::TooLong {
            limit: MAX_SECONDS,
            actual: seconds,
            unit: "seconds",
        });
    }
    if audio.iter().any(|s| !s.is_finite()) {
        return Err(EngineError::Unreadable(
            "sound with samples that are not numbers".to_owned(),
        ));
    }
    Ok(())
}
