//! Which sounds of speech were heard when: a small network over the encoder's states, trained on synthetic speech in all
//! eleven languages (`tools/sounds/`). It hears what Whisper's own decoder cannot write.

use super::decoder::Encoded;
use super::mel::HOP;
use crate::EngineError;
use crate::hear::Sounds;
use crate::onnx::graph::{Attribute, Dim, GraphBuilder};
use crate::onnx::proto::ElementType;
use crate::onnx::runtime::{self, inference};
use ort::session::Session;
use ort::value::Tensor;
use std::sync::Arc;

static WEIGHTS: &[u8] = include_bytes!("sounds.bin");
const MAGIC: &[u8] = b"AWSOUND2";
/// The encoder halves the frames.
const SAMPLES_PER_STATE: usize = 2 * HOP;
/// States after the last sample that may still name its sound.
const AFTER: usize = 4;
const STATES: &str = "states";
const SOUNDS: &str = "sounds";

pub(super) struct PhoneNet {
    alphabet: Arc<str>,
    /// Of a state.
    width: usize,
    network: Session,
}

impl PhoneNet {
    /// The network for encoders of this width, `None` if there is none.
    pub(super) fn of(width: usize) -> Result<Option<Self>, EngineError> {
        let weights =
            Weights::parse(WEIGHTS).ok_or_else(|| EngineError::Unreadable("sounds.bin".to_owned()))?;
        if weights.width != width {
            return Ok(None);
        }
        Ok(Some(Self {
            network: runtime::session_from(&weights.graph(), 1)?,
            alphabet: weights.alphabet,
            width,
        }))
    }

    /// The sounds in so many samples of speech at the beginning of a window.
    pub(super) fn hear(&mut self, sound: &Encoded, samples: usize) -> Result<Option<Sounds>, EngineError> {
        let states = sound.states()?;
        let count = (samples / SAMPLES_PER_STATE + AFTER).min(states.len() / self.width);
        let states = states[..count * self.width].to_vec();
        let states = Tensor::from_array(([1, count, self.width], states)).map_err(inference)?;
        let heard = self
            .network
            .run(ort::inputs![STATES => states])
            .map_err(inference)?;
        let (_, rows) = heard[SOUNDS].try_extract_tensor::<f32>().map_err(inference)?;
        Ok(Sounds::new(Arc::clone(&self.alphabet), rows.to_vec()))
    }
}

/// Convolutions over the states, one behind the other, each but the last followed by a ReLU.
struct Weights {
    alphabet: Arc<str>,
    width: usize,
    layers: Vec<Layer>,
}

struct Layer {
    outputs: usize,
    /// Rows before and after the one in question.
    context: usize,
    /// `[outputs, inputs, rows]`.
    weight: Vec<f32>,
    bias: Vec<f32>,
}

impl Weights {
    fn parse(bytes: &[u8]) -> Option<Self> {
        let mut reader = Reader(bytes.strip_prefix(MAGIC)?);
        let letters = reader.count()?;
        let alphabet: Arc<str> = std::str::from_utf8(reader.take(letters)?).ok()?.into();
        let (width, count) = (reader.count()?, reader.count()?);
        let mut layers = Vec::new();
        let mut inputs = width;
        for _ in 0..count {
            let (outputs, context) = (reader.count()?, reader.count()?);
            let scales = reader.floats(outputs)?;
            let each = inputs.checked_mul(2 * context + 1)?;
            let packed = reader.take(outputs.checked_mul(each)?)?;
            let weight = packed
                .iter()
                .enumerate()
                .map(|(i, &byte)| f32::from(byte.cast_signed()) * scales[i / each])
                .collect();
            let bias = reader.floats(outputs)?;
            layers.push(Layer {
                outputs,
                context,
                weight,
                bias,
            });
            inputs = outputs;
        }
        (reader.0.is_empty() && inputs == letters).then_some(Self {
            alphabet,
            width,
            layers,
        })
    }

    /// The network as an ONNX model: states in, log-probabilities of the letters out.
    fn graph(&self) -> Vec<u8> {
        let mut graph = GraphBuilder::new(SOUNDS);
        let [one, time] = [Dim::Fixed(1), Dim::Named("time")];
        let states = graph.input(
            STATES,
            ElementType::F32,
            &[one, time, Dim::Fixed(self.width as i64)],
        );
        let turned = [("perm", Attribute::Ints(&[0, 2, 1]))];
        let mut x = graph.node("Transpose", &[&states], &turned);
        let mut inputs = self.width;
        for (at, layer) in self.layers.iter().enumerate() {
            let rows = 2 * layer.context + 1;
            let weight = graph.constant_f32(&[layer.outputs, inputs, rows], &layer.weight);
            let bias = graph.constant_f32(&[layer.outputs], &layer.bias);
            let around = layer.context as i64;
            x = graph.node(
                "Conv",
                &[&x, &weight, &bias],
                &[("pads", Attribute::Ints(&[around, around]))],
            );
            if at + 1 < self.layers.len() {
                x = graph.node("Relu", &[&x], &[]);
            }
            inputs = layer.outputs;
        }
        let x = graph.node("Transpose", &[&x], &turned);
        let sounds = graph.node("LogSoftmax", &[&x], &[("axis", Attribute::Int(-1))]);
        graph.output(
            &sounds,
            SOUNDS,
            ElementType::F32,
            &[one, time, Dim::Fixed(inputs as i64)],
        );
        graph.finish(env!("CARGO_PKG_VERSION"))
    }
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn count(&mut self) -> Option<usize> {
        let bytes = self.take(4)?.first_chunk::<4>()?;
        Some(u32::from_le_bytes(*bytes) as usize)
    }

    fn floats(&mut self, count: usize) -> Option<Vec<f32>> {
        let bytes = self.take(count.checked_mul(4)?)?;
        Some(
            bytes
                .as_chunks::<4>()
                .0
                .iter()
                .map(|b| f32::from_le_bytes(*b))
                .collect(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weights_are_for_whisper_base() {
        let weights = Weights::parse(WEIGHTS).unwrap();
        assert_eq!(weights.width, 512);
        assert!(
            PhoneNet::of(384).unwrap().is_none(),
            "another encoder has another language"
        );
        assert!(weights.alphabet.starts_with('_') && weights.alphabet.len() > 40);
        assert!(
            weights
                .layers
                .iter()
                .all(|layer| layer.weight.iter().all(|w| w.is_finite()))
        );
    }

    #[test]
    fn a_broken_file_is_no_network() {
        assert!(Weights::parse(&WEIGHTS[..WEIGHTS.len() - 1]).is_none());
        assert!(Weights::parse(b"something else").is_none());
    }
}
