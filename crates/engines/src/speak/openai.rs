//! A voice behind any server that speaks the OpenAI protocol.

use super::{SpeakOptions, Synthesizer, Voice, VoiceCapabilities};
use crate::EngineError;
use crate::audio::{Clip, Limits, decode};
use crate::think::openai::{OpenAiConfig, OpenAiConnection};
use crate::worker::Stop;

/// A remote voice.
#[derive(Debug)]
pub struct OpenAiSynthesizer {
    connection: OpenAiConnection,
    capabilities: VoiceCapabilities,
}

impl OpenAiSynthesizer {
    /// `voices` as the server names them, with the language each is to be used for.
    pub fn new(config: OpenAiConfig, voices: Vec<Voice>) -> Result<Self, EngineError> {
        let capabilities = VoiceCapabilities {
            name: format!("openai:{}", config.model),
            voices,
            natural: true,
            // Unknown before the first request; the chooser goes by what it measures.
            real_time_factor: 0.3,
            memory: 0,
            remote: true,
        };
        Ok(Self {
            connection: OpenAiConnection::new(config)?,
            capabilities,
        })
    }

    fn voice(&self, options: &SpeakOptions) -> Result<&str, EngineError> {
        let mut speaking = self
            .capabilities
            .voices
            .iter()
            .filter(|voice| voice.language == options.language);
        let wanted = speaking
            .clone()
            .find(|voice| Some(&voice.id) == options.voice.as_ref());
        let voice = wanted.or_else(|| speaking.next());
        voice
            .map(|voice| voice.id.as_str())
            .ok_or_else(|| EngineError::Unsupported(format!("language {}", options.language)))
    }
}

impl Synthesizer for OpenAiSynthesizer {
    fn capabilities(&self) -> &VoiceCapabilities {
        &self.capabilities
    }

    fn speak(&mut self, text: &str, options: &SpeakOptions, stop: &Stop) -> Result<Clip, EngineError> {
        let body = serde_json::json!({
            "model": self.connection.config.model,
            "input": text,
            "voice": self.voice(options)?,
            "response_format": "wav",
            "speed": if options.speed > 0.0 { options.speed.clamp(0.25, 4.0) } else { 1.0 },
        });
        let sound = self
            .connection
            .send(self.connection.post("audio/speech").json(&body), stop)?;
        decode(
            &sound,
            Some("wav"),
            &Limits {
                max_bytes: 64 << 20,
                max_seconds: 1200,
            },
        )
    }
}
