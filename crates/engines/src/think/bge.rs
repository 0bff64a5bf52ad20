//! BGE-M3 (XLM-RoBERTa large) on ONNX Runtime, from the files that its authors publish: `model.onnx` with its data beside
//! it, and `tokenizer.json`. Larger and better than e5-small, for machines that have the memory.

use super::{Embedder, TextKind};
use crate::EngineError;
use crate::onnx::runtime::{self, inference};
use ort::session::Session;
use ort::value::Tensor;
use std::path::Path;
use tokenizers::Tokenizer;

/// Texts are cut after this many tokens, begin and end included; the model would take 8192, at the square of the cost.
const MAX_TOKENS: usize = 1024;
/// The output with one vector for a text; files without it give one for every token, the first of which counts.
const SENTENCE: &str = "sentence_embedding";

/// A loaded embedder.
pub struct BgeM3 {
    session: Session,
    tokenizer: Tokenizer,
    dimensions: usize,
}

impl BgeM3 {
    /// Loads the model in `dir`.
    pub fn load(dir: &Path, threads: usize) -> Result<Self, EngineError> {
        let path = dir.join("tokenizer.json");
        if !path.is_file() {
            return Err(EngineError::ModelMissing(path.display().to_string()));
        }
        let unreadable = |why: String| EngineError::Unreadable(format!("{}: {why}", path.display()));
        let mut tokenizer = Tokenizer::from_file(&path).map_err(|e| unreadable(e.to_string()))?;
        let truncation = tokenizers::TruncationParams {
            max_length: MAX_TOKENS,
            ..tokenizers::TruncationParams::default()
        };
        tokenizer
            .with_truncation(Some(truncation))
            .map_err(|e| unreadable(e.to_string()))?;
        tokenizer.with_padding(None);
        let mut model = Self {
            session: runtime::session(&dir.join("model.onnx"), threads)?,
            tokenizer,
            dimensions: 0,
        };
        model.dimensions = model.embed_one("a")?.len();
        Ok(model)
    }

    fn embed_one(&mut self, text: &str) -> Result<Vec<f32>, EngineError> {
        let encoding = self
            .tokenizer
            .encode(text, true)
            .map_err(|e| EngineError::Inference(format!("tokens: {e}")))?;
        let ids: Vec<i64> = encoding.get_ids().iter().map(|&id| i64::from(id)).collect();
        let length = ids.len();
        let mask = Tensor::from_array(([1, length], vec![1_i64; length])).map_err(inference)?;
        let ids = Tensor::from_array(([1, length], ids)).map_err(inference)?;
        let outputs = self
            .session
            .run(ort::inputs!["input_ids" => ids, "attention_mask" => mask])
            .map_err(inference)?;
        let output = outputs.get(SENTENCE).unwrap_or(&outputs[0]);
        let (shape, values) = output.try_extract_tensor::<f32>().map_err(inference)?;
        let width = shape
            .last()
            .and_then(|&width| usize::try_from(width).ok())
            .unwrap_or(0);
        let first = values
            .get(..width)
            .filter(|first| !first.is_empty())
            .ok_or_else(|| EngineError::Inference(format!("model gave shape {shape:?}")))?;
        let norm = first.iter().map(|v| v * v).sum::<f32>().sqrt();
        if norm <= 0.0 || !norm.is_finite() {
            return Err(EngineError::Inference("embedding without length".to_owned()));
        }
        Ok(first.iter().map(|v| v / norm).collect())
    }
}

impl Embedder for BgeM3 {
    fn name(&self) -> &'static str {
        "bge-m3"
    }

    fn dimensions(&self) -> usize {
        self.dimensions
    }

    /// Questions and documents are embedded alike.
    fn embed(&mut self, texts: &[String], _kind: TextKind) -> Result<Vec<Vec<f32>>, EngineError> {
        texts.iter().map(|text| self.embed_one(text)).collect()
    }
}
