//! Thinking: embeddings and language models.

pub mod bge;
pub mod e5;
pub mod openai;

use crate::EngineError;
use crate::worker::Stop;

/// What a text is, for models that embed questions and documents differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextKind {
    Query,
    Passage,
}

/// Text to unit vectors.
pub trait Embedder: Send {
    fn name(&self) -> &str;
    fn dimensions(&self) -> usize;
    /// One L2-normalised vector per text.
    fn embed(&mut self, texts: &[String], kind: TextKind) -> Result<Vec<Vec<f32>>, EngineError>;
}

/// One chat message for a [`Generator`].
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
pub struct Message {
    /// `system`, `user` or `assistant`.
    pub role: String,
    pub content: String,
}

/// How to generate.
#[derive(Debug, Clone, Default)]
pub struct GenerateOptions {
    pub max_tokens: u32,
    pub temperature: f32,
    /// JSON schema the output must follow, where the engine can hold it to one.
    pub schema: Option<serde_json::Value>,
}

/// A language model.
pub trait Generator: Send {
    fn name(&self) -> &str;
    fn generate(
        &mut self,
        messages: &[Message],
        options: &GenerateOptions,
        stop: &Stop,
    ) -> Result<String, EngineError>;
}
