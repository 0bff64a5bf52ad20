//! Speaking: text to sound, sentence by sentence, never silent.

pub mod cache;
pub mod espeak;
pub mod kokoro;
pub mod loudness;
pub mod openai;
pub mod split;
pub mod voicebox;

use crate::EngineError;
use crate::audio::Clip;
use crate::worker::Stop;

/// What a voice engine can do.
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct VoiceCapabilities {
    /// Stable engine name: `espeak-ng`, `kokoro`.
    pub name: String,
    /// Voices with their language.
    pub voices: Vec<Voice>,
    /// Sounds natural (neural).
    pub natural: bool,
    /// Synthesis seconds per second of audio on this class of machine, about.
    pub real_time_factor: f32,
    pub memory: u64,
    pub remote: bool,
}

/// One voice.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Voice {
    pub id: String,
    /// ISO code.
    pub language: String,
    pub gender: &'static str,
}

/// How to speak.
#[derive(Debug, Clone, Default)]
pub struct SpeakOptions {
    /// ISO code of the text.
    pub language: String,
    /// Voice id; `None` = the engine's default for the language.
    pub voice: Option<String>,
    /// 0.25..=4.0; 0 means 1.0.
    pub speed: f32,
}

/// Text to speech. Synchronous: it lives on its own worker thread.
pub trait Synthesizer: Send {
    fn capabilities(&self) -> &VoiceCapabilities;
    /// Speaks one sentence or clause.
    fn speak(&mut self, text: &str, options: &SpeakOptions, stop: &Stop) -> Result<Clip, EngineError>;
}
