//! Hearing: voice activity ([`Vad`]) and speech to text ([`Transcriber`]).

pub mod ctc;
pub mod endpoint;
mod frames;
pub mod openai;
pub mod routed;
pub mod vad;
pub mod whisper;

pub use frames::{Pieces, Sounds};

use crate::EngineError;
use crate::worker::Stop;

/// What a recogniser can do, as data, so that callers ask instead of guessing.
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct Capabilities {
    /// Stable engine name, e.g. `whisper-base`.
    pub name: String,
    /// ISO codes it is useful for, best first.
    pub languages: Vec<String>,
    /// Emits partial results while audio arrives.
    pub streaming: bool,
    /// Gives token log-probabilities and can score given sentences.
    pub scores: bool,
    /// Resident memory in bytes when loaded, about.
    pub memory: u64,
    /// Runs on another machine (needs consent and a network).
    pub remote: bool,
}

/// How to listen.
#[derive(Debug, Clone, Default)]
pub struct HearOptions {
    /// ISO code the speaker is known to use; `None` = detect.
    pub language: Option<String>,
    /// Languages that detection may choose between; empty = all the engine knows.
    pub among: Vec<String>,
    /// Words likely to occur (names, products): biases the decoder where it can.
    pub hint: Option<String>,
    /// Tell what was heard frame by frame too ([`Transcript::sounds`], [`Transcript::pieces`]).
    pub frames: bool,
    /// Languages in which writing words is not worth the time where sounds are told.
    pub sounds_only: Vec<String>,
}

/// One piece of decoded speech.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Segment {
    pub start_ms: u64,
    pub end_ms: u64,
    pub text: String,
    pub mean_logprob: f32,
}

/// What was heard.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
pub struct Transcript {
    /// Final text in the language's own script where the engine can give it.
    pub text: String,
    /// What the decoder wrote before script mapping (Hindi arrives as Urdu), if different.
    pub raw_text: Option<String>,
    /// ISO code.
    pub language: String,
    /// Probability of that language, 0..1.
    pub language_confidence: f32,
    /// Calibrated-enough 0..1; below 0.6 the conversation asks again.
    pub confidence: f32,
    /// Probability that nobody spoke, 0..1.
    pub no_speech: f32,
    pub segments: Vec<Segment>,
    /// Decoder tokens with their log-probabilities (empty where the engine gives none).
    pub tokens: Vec<TokenScore>,
    /// Which sounds of speech were heard when, where the engine can tell: for decoding with known words.
    #[serde(skip)]
    pub sounds: Option<Sounds>,
    /// Which pieces of writing were heard when, where the engine writes with pieces of its own: for the same.
    #[serde(skip)]
    pub pieces: Option<Pieces>,
    /// Milliseconds spent, by step (`features`, `encode`, `language`, `decode`, `script`).
    pub timings_ms: Vec<(&'static str, f64)>,
}

/// One decoder token and its log-probability.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct TokenScore {
    pub id: u32,
    pub logprob: f32,
}

/// A sentence somebody may have said, for [`Transcriber::score`].
#[derive(Debug, Clone)]
pub struct Candidate {
    /// The text to score, in any script.
    pub text: String,
    /// The language token to score it under.
    pub language: String,
}

/// Speech to text. Synchronous: it lives on its own [`crate::worker::Worker`] thread.
pub trait Transcriber: Send {
    fn capabilities(&self) -> &Capabilities;

    /// Transcribes one utterance of mono 16 kHz samples.
    fn transcribe(
        &mut self,
        audio: &[f32],
        options: &HearOptions,
        stop: &Stop,
    ) -> Result<Transcript, EngineError>;

    /// Mean token log-probability of each candidate given the audio (encoder run once).
    fn score(
        &mut self,
        _audio: &[f32],
        _candidates: &[Candidate],
        _stop: &Stop,
    ) -> Result<Vec<f32>, EngineError> {
        Err(EngineError::Unsupported(format!(
            "{} cannot score sentences",
            self.capabilities().name
        )))
    }
}

/// Voice activity: probability of speech for each frame of 16 kHz audio.
pub trait Vad: Send {
    /// Samples per frame (at most 512 = 32 ms).
    fn frame_len(&self) -> usize;
    /// Speech probability of one frame, 0..1.
    fn probability(&mut self, frame: &[f32]) -> Result<f32, EngineError>;
    /// Forgets everything heard so far.
    fn reset(&mut self);
}
