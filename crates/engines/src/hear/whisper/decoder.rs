//! Running the two converted models. What the decoder has read is a tree: each token sees its ancestors only, so beams
//! and candidate sentences share one memory and nothing is ever copied or reordered.

use super::convert::{STATES, Shape};
use crate::EngineError;
use crate::onnx::runtime::inference;
use ort::memory::Allocator;
use ort::session::{Session, SessionInputValue};
use ort::value::{DynValue, Tensor};
use std::borrow::Cow;

/// Added to the attention score of a position that must not be seen.
const HIDDEN: f32 = -1.0e9;

/// Sound after the encoder: per layer the keys and values that the decoder attends to, and what they were made of.
pub(super) struct Encoded {
    cross: Vec<(String, DynValue)>,
    states: DynValue,
}

impl Encoded {
    /// One vector for every 20 ms of the window, row by row.
    pub(super) fn states(&self) -> Result<&[f32], EngineError> {
        let (_, values) = self.states.try_extract_tensor::<f32>().map_err(inference)?;
        Ok(values)
    }
}

/// One token that the decoder has read.
#[derive(Debug, Clone, Copy)]
struct Node {
    parent: Option<usize>,
    depth: usize,
}

/// All tokens read so far, with the model's memory of them.
pub(super) struct Tree {
    nodes: Vec<Node>,
    past: Vec<(String, DynValue)>,
}

impl Tree {
    /// Tokens read so far.
    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }
}

/// A token to read after `parent`, which is an earlier node or one earlier in the same call.
#[derive(Debug, Clone, Copy)]
pub(super) struct Read {
    pub(super) token: u32,
    pub(super) parent: Option<usize>,
}

/// The decoder's opinion after each token read: rows of logits.
pub(super) struct Logits {
    values: DynValue,
    width: usize,
}

impl Logits {
    pub(super) fn row(&self, index: usize) -> Result<&[f32], EngineError> {
        let (_, values) = self.values.try_extract_tensor::<f32>().map_err(inference)?;
        values
            .get(index * self.width..(index + 1) * self.width)
            .ok_or_else(|| EngineError::Inference("decoder gave too few rows".to_owned()))
    }
}

/// Both sessions.
pub(super) struct Networks {
    pub(super) encoder: Session,
    pub(super) decoder: Session,
    pub(super) shape: Shape,
}

impl Networks {
    /// Encodes `[80, frames]` log-mel.
    pub(super) fn encode(&mut self, mel: Vec<f32>) -> Result<Encoded, EngineError> {
        let frames = mel.len() / super::mel::BANDS;
        let mel = Tensor::from_array(([1, super::mel::BANDS, frames], mel)).map_err(inference)?;
        let mut outputs = self.encoder.run(ort::inputs!["mel" => mel]).map_err(inference)?;
        let states = outputs
            .remove(STATES)
            .ok_or_else(|| EngineError::Inference("encoder gave no states".to_owned()))?;
        let cross = outputs
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        Ok(Encoded { cross, states })
    }

    /// A decoder that has read nothing.
    pub(super) fn tree(&self) -> Result<Tree, EngineError> {
        let dims = [1_usize, self.shape.heads, 0, self.shape.width / self.shape.heads];
        let mut past = Vec::with_capacity(2 * self.shape.layers);
        for layer in 0..self.shape.layers {
            for stem in ["key", "value"] {
                let empty = Tensor::<f32>::new(&Allocator::default(), dims).map_err(inference)?;
                past.push((format!("past_{stem}_{layer}"), empty.into_dyn()));
            }
        }
        Ok(Tree {
            nodes: Vec::new(),
            past,
        })
    }

    /// Reads tokens into the tree; row `i` of the answer belongs to `reads[i]`, which becomes node
    /// `tree length before + i`.
    pub(super) fn read(
        &mut self,
        sound: &Encoded,
        tree: &mut Tree,
        reads: &[Read],
    ) -> Result<Logits, EngineError> {
        let first = tree.nodes.len();
        for read in reads {
            let depth = match read.parent {
                Some(parent) => {
                    tree.nodes
                        .get(parent)
                        .ok_or_else(|| EngineError::Inference("token read before its parent".to_owned()))?
                        .depth
                        + 1
                }
                None => 0,
            };
            tree.nodes.push(Node {
                parent: read.parent,
                depth,
            });
        }
        let limit = self.shape.text_positions;
        if let Some(deep) = tree.nodes[first..].iter().find(|n| n.depth >= limit) {
            return Err(EngineError::TooLong {
                limit: limit as u64,
                actual: deep.depth as u64 + 1,
                unit: "tokens",
            });
        }
        let new = reads.len();
        let tokens = reads.iter().map(|r| i64::from(r.token)).collect::<Vec<_>>();
        let positions = tree.nodes[first..]
            .iter()
            .map(|n| n.depth as i64)
            .collect::<Vec<_>>();
        let mask = visibility(&tree.nodes, first);
        let mut inputs: Vec<(Cow<str>, SessionInputValue)> = vec![
            (
                "tokens".into(),
                Tensor::from_array(([1, new], tokens)).map_err(inference)?.into(),
            ),
            (
                "positions".into(),
                Tensor::from_array(([1, new], positions))
                    .map_err(inference)?
                    .into(),
            ),
            (
                "mask".into(),
                Tensor::from_array(([1, 1, new, tree.nodes.len()], mask))
                    .map_err(inference)?
                    .into(),
            ),
        ];
        for (name, value) in tree.past.iter().chain(&sound.cross) {
            inputs.push((name.as_str().into(), value.into()));
        }
        let mut outputs = self.decoder.run(inputs).map_err(inference)?;
        let mut take = |name: &str| {
            outputs
                .remove(name)
                .ok_or_else(|| EngineError::Inference(format!("decoder gave no {name}")))
        };
        let values = take("logits")?;
        let mut past = Vec::with_capacity(tree.past.len());
        for (name, _) in &tree.past {
            past.push((name.clone(), take(&name.replacen("past", "present", 1))?));
        }
        tree.past = past;
        Ok(Logits {
            values,
            width: self.shape.vocabulary,
        })
    }
}

/// One row per new node over all nodes: 0 for itself and its ancestors, [`HIDDEN`] elsewhere.
fn visibility(nodes: &[Node], first: usize) -> Vec<f32> {
    let width = nodes.len();
    let mut mask = vec![HIDDEN; (width - first) * width];
    for (row, index) in (first..width).enumerate() {
        let mut at = Some(index);
        while let Some(node) = at {
            mask[row * width + node] = 0.0;
            at = nodes[node].parent;
        }
    }
    mask
}

/// Log of the sum of exponentials: logit minus this is a log-probability.
pub(super) fn log_total(row: &[f32]) -> f32 {
    let peak = row.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    peak + row.iter().map(|v| (v - peak).exp()).sum::<f32>().ln()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_sees_its_ancestors_and_not_the_other_branch() {
        let node = |parent, depth| Node { parent, depth };
        let nodes = [
            node(None, 0),
            node(Some(0), 1),
            node(Some(0), 1),
            node(Some(2), 2),
        ];
        let mask = visibility(&nodes, 2);
        assert_eq!(mask, [0.0, HIDDEN, 0.0, HIDDEN, 0.0, HIDDEN, 0.0, 0.0]);
    }

    #[test]
    fn probabilities_sum_to_one() {
        let row = [1.0, -2.0, 30.0, 29.5];
        let total = log_total(&row);
        let sum: f32 = row.iter().map(|v| (v - total).exp()).sum();
        assert!((sum - 1.0).abs() < 1e-5);
    }
}
