//! A recogniser behind any server that speaks the OpenAI protocol.

use super::{Capabilities, HearOptions, Segment, Transcriber, Transcript};
use crate::EngineError;
use crate::audio::{AudioFormat, Clip, RATE, encode};
use crate::think::openai::{OpenAiConfig, OpenAiConnection, parse};
use crate::worker::Stop;
use reqwest::blocking::multipart::{Form, Part};
use serde::Deserialize;

/// Names that servers answer with instead of a code.
const NAMES: [(&str, &str); 13] = [
    ("hindi", "hi"),
    ("urdu", "ur"),
    ("bengali", "bn"),
    ("marathi", "mr"),
    ("tamil", "ta"),
    ("telugu", "te"),
    ("gujarati", "gu"),
    ("kannada", "kn"),
    ("malayalam", "ml"),
    ("punjabi", "pa"),
    ("odia", "or"),
    ("oriya", "or"),
    ("english", "en"),
];

/// A remote recogniser.
#[derive(Debug)]
pub struct OpenAiTranscriber {
    connection: OpenAiConnection,
    capabilities: Capabilities,
}

impl OpenAiTranscriber {
    /// `languages` the server is useful for, best first.
    pub fn new(config: OpenAiConfig, languages: Vec<String>) -> Result<Self, EngineError> {
        let name = format!("openai:{}", config.model);
        let capabilities = Capabilities {
            name,
            languages,
            remote: true,
            ..Capabilities::default()
        };
        Ok(Self {
            connection: OpenAiConnection::new(config)?,
            capabilities,
        })
    }
}

#[derive(Deserialize)]
struct Answer {
    text: String,
    language: Option<String>,
    #[serde(default)]
    segments: Vec<Piece>,
}

#[derive(Deserialize)]
struct Piece {
    #[serde(default)]
    start: f64,
    #[serde(default)]
    end: f64,
    #[serde(default)]
    text: String,
    avg_logprob: Option<f32>,
    no_speech_prob: Option<f32>,
}

impl Transcriber for OpenAiTranscriber {
    fn capabilities(&self) -> &Capabilities {
        &self.capabilities
    }

    fn transcribe(
        &mut self,
        audio: &[f32],
        options: &HearOptions,
        stop: &Stop,
    ) -> Result<Transcript, EngineError> {
        let sound = encode(
            &Clip {
                samples: audio.to_vec(),
                rate: RATE,
            },
            AudioFormat::Wav,
        )?;
        let part = Part::bytes(sound).file_name("speech.wav").mime_str("audio/wav");
        let part = part.map_err(|error| EngineError::Unreadable(error.to_string()))?;
        let mut form = Form::new()
            .part("file", part)
            .text("model", self.connection.config.model.clone())
            .text("response_format", "verbose_json");
        for (name, value) in [("language", &options.language), ("prompt", &options.hint)] {
            if let Some(value) = value {
                form = form.text(name, value.clone());
            }
        }
        let request = self.connection.post("audio/transcriptions").multipart(form);
        Ok(transcript(parse(&self.connection.send(request, stop)?)?, options))
    }
}

fn transcript(answer: Answer, options: &HearOptions) -> Transcript {
    let logprobs: Vec<f32> = answer
        .segments
        .iter()
        .filter_map(|piece| piece.avg_logprob)
        .collect();
    let mean = logprobs.iter().sum::<f32>() / logprobs.len().max(1) as f32;
    // Without log-probabilities the server's word is worth a cautious yes.
    let confidence = if logprobs.is_empty() {
        0.7
    } else {
        mean.exp().clamp(0.0, 1.0)
    };
    let silences = answer.segments.iter().filter_map(|piece| piece.no_speech_prob);
    let text = answer.text.trim().to_owned();
    Transcript {
        language_confidence: if options.language.is_some() { 1.0 } else { 0.8 },
        language: code(
            answer
                .language
                .as_deref()
                .or(options.language.as_deref())
                .unwrap_or_default(),
        ),
        confidence: if text.is_empty() { 0.0 } else { confidence },
        no_speech: if text.is_empty() {
            1.0
        } else {
            silences.reduce(f32::min).unwrap_or(0.0)
        },
        segments: answer.segments.into_iter().map(segment).collect(),
        text,
        ..Transcript::default()
    }
}

fn segment(piece: Piece) -> Segment {
    Segment {
        start_ms: (piece.start.max(0.0) * 1000.0) as u64,
        end_ms: (piece.end.max(0.0) * 1000.0) as u64,
        text: piece.text.trim().to_owned(),
        mean_logprob: piece.avg_logprob.unwrap_or_default(),
    }
}

fn code(language: &str) -> String {
    let lower = language.to_lowercase();
    NAMES
        .iter()
        .find(|(name, _)| *name == lower)
        .map_or(lower.clone(), |(_, code)| (*code).to_owned())
}
