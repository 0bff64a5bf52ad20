//! multilingual-e5-small on ONNX Runtime, from a 4-bit file: texts in a hundred languages to unit vectors.

mod convert;
mod file;
mod tokenizer;

use super::{Embedder, TextKind};
use crate::EngineError;
use crate::onnx::runtime::{self, inference};
use file::WeightFile;
use ort::session::Session;
use ort::value::Tensor;
use std::path::Path;
use tokenizer::Unigram;

/// File name of the weights inside the model's folder.
const FILE: &str = "e5-small-q4.bin";
/// Texts beyond this are cut; several windows of the model's 512 tokens.
const MAX_CHARS: usize = 20_000;

/// A loaded embedder. The word table stays on disk: a text reads a few dozen rows of it.
pub struct E5 {
    file: WeightFile,
    tokenizer: Unigram,
    session: Session,
}

impl E5 {
    /// Loads `e5-small-q4.bin` from `dir`. The first load writes the converted network beside it.
    pub fn load(dir: &Path, threads: usize) -> Result<Self, EngineError> {
        let path = dir.join(FILE);
        if !path.is_file() {
            return Err(EngineError::ModelMissing(path.display().to_string()));
        }
        let (mut file, tokenizer) = WeightFile::open(&path)?;
        let network = convert::convert(dir, &mut file)?;
        Ok(Self {
            file,
            tokenizer,
            session: runtime::session(&network, threads)?,
        })
    }

    /// Writes the converted network beside the weights, so that the first load is quick too.
    pub fn prepare(dir: &Path) -> Result<(), EngineError> {
        let (mut file, _) = WeightFile::open(&dir.join(FILE))?;
        convert::convert(dir, &mut file).map(|_| ())
    }

    fn embed_one(&mut self, text: &str, kind: TextKind) -> Result<Vec<f32>, EngineError> {
        let prefix = match kind {
            TextKind::Query => "query: ",
            TextKind::Passage => "passage: ",
        };
        let text: String = text.chars().take(MAX_CHARS).collect();
        let ids = self.tokenizer.encode(&format!("{prefix}{text}"));
        let shape = self.file.shape;
        let mut sum = vec![0.0_f32; shape.width];
        // A text longer than the model's positions is the weighted mean of its windows.
        for window in ids.chunks(shape.positions - 2) {
            let vector = self.run(window)?;
            for (total, value) in sum.iter_mut().zip(vector) {
                *total += value * window.len() as f32;
            }
        }
        let norm = sum.iter().map(|v| v * v).sum::<f32>().sqrt();
        if norm <= 0.0 || !norm.is_finite() {
            return Err(EngineError::Inference("embedding without length".to_owned()));
        }
        Ok(sum.into_iter().map(|v| v / norm).collect())
    }

    /// Mean of the last layer over one window.
    fn run(&mut self, window: &[u32]) -> Result<Vec<f32>, EngineError> {
        let (begin, end) = (self.tokenizer.begin, self.tokenizer.end);
        let ids: Vec<u32> = std::iter::once(begin)
            .chain(window.iter().copied())
            .chain([end])
            .collect();
        let words = self.file.word_rows(&ids)?;
        let words = Tensor::from_array(([1, ids.len(), self.file.shape.width], words)).map_err(inference)?;
        let outputs = self
            .session
            .run(ort::inputs!["words" => words])
            .map_err(inference)?;
        let (_, mean) = outputs["mean"].try_extract_tensor::<f32>().map_err(inference)?;
        Ok(mean.to_vec())
    }
}

impl Embedder for E5 {
    fn name(&self) -> &'static str {
        "multilingual-e5-small"
    }

    fn dimensions(&self) -> usize {
        self.file.shape.width
    }

    fn embed(&mut self, texts: &[String], kind: TextKind) -> Result<Vec<Vec<f32>>, EngineError> {
        texts.iter().map(|text| self.embed_one(text, kind)).collect()
    }
}
