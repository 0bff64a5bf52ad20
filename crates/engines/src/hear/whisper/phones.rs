//! Which sounds of speech were heard when: a small network over the encoder's states, trained on synthetic speech in ten
//! Indic languages (`tools/sounds/`). It hears what Whisper's own decoder cannot write.

use super::decoder::Encoded;
use super::mel::HOP;
use crate::EngineError;
use crate::hear::Sounds;
use std::sync::Arc;

static WEIGHTS: &[u8] = include_bytes!("sounds.bin");
const MAGIC: &[u8] = b"AWSOUND1";
/// The encoder halves the frames.
const SAMPLES_PER_STATE: usize = 2 * HOP;
/// States after the last sample that may still name its sound.
const AFTER: usize = 4;

/// Two layers: weights of the first as bytes with a scale per output, `[inputs, outputs]`, rows of a few neighbouring states.
pub(super) struct PhoneNet {
    alphabet: Arc<str>,
    width: usize,
    /// States before and after the one in question.
    context: usize,
    hidden: usize,
    first: Vec<f32>,
    first_bias: Vec<f32>,
    second: Vec<f32>,
    second_bias: Vec<f32>,
}

impl PhoneNet {
    /// The network for encoders of this width, `None` if there is none.
    pub(super) fn of(width: usize) -> Result<Option<Self>, EngineError> {
        let net = Self::parse(WEIGHTS).ok_or_else(|| EngineError::Unreadable("sounds.bin".to_owned()))?;
        Ok((net.width == width).then_some(net))
    }

    fn parse(bytes: &[u8]) -> Option<Self> {
        let mut reader = Reader(bytes.strip_prefix(MAGIC)?);
        let [width, context, hidden, letters] = [(); 4].map(|()| reader.count());
        let (width, context, hidden, letters) = (width?, context?, hidden?, letters?);
        let alphabet: Arc<str> = std::str::from_utf8(reader.take(letters)?).ok()?.into();
        let inputs = width * (2 * context + 1);
        let scales = reader.floats(hidden)?;
        let packed = reader.take(inputs * hidden)?;
        let first = packed
            .iter()
            .enumerate()
            .map(|(i, &byte)| f32::from(byte.cast_signed()) * scales[i % hidden])
            .collect();
        let net = Self {
            width,
            context,
            hidden,
            first,
            first_bias: reader.floats(hidden)?,
            second: reader.floats(hidden * letters)?,
            second_bias: reader.floats(letters)?,
            alphabet,
        };
        reader.0.is_empty().then_some(net)
    }

    /// The sounds in so many samples of speech at the beginning of a window.
    pub(super) fn hear(&self, sound: &Encoded, samples: usize) -> Result<Option<Sounds>, EngineError> {
        let states = sound.states()?;
        let count = (samples / SAMPLES_PER_STATE + AFTER).min(states.len() / self.width);
        let rows = self.rows(&states[..count * self.width]);
        Ok(Sounds::new(Arc::clone(&self.alphabet), rows))
    }

    fn rows(&self, states: &[f32]) -> Vec<f32> {
        let count = states.len() / self.width;
        let letters = self.second_bias.len();
        let mut rows = Vec::with_capacity(count * letters);
        let mut hidden = vec![0.0_f32; self.hidden];
        for at in 0..count {
            hidden.copy_from_slice(&self.first_bias);
            for offset in 0..=2 * self.context {
                let state = (at + offset).saturating_sub(self.context).min(count - 1);
                let inputs = &states[state * self.width..(state + 1) * self.width];
                let weights = &self.first[offset * self.width * self.hidden..];
                for (input, row) in inputs.iter().zip(weights.chunks_exact(self.hidden)) {
                    accumulate(&mut hidden, row, *input);
                }
            }
            let start = rows.len();
            rows.extend_from_slice(&self.second_bias);
            for (value, row) in hidden.iter().zip(self.second.chunks_exact(letters)) {
                if *value > 0.0 {
                    accumulate(&mut rows[start..], row, *value);
                }
            }
            let total = super::decoder::log_total(&rows[start..]);
            rows[start..].iter_mut().for_each(|value| *value -= total);
        }
        rows
    }
}

fn accumulate(sums: &mut [f32], row: &[f32], factor: f32) {
    for (sum, weight) in sums.iter_mut().zip(row) {
        *sum += factor * weight;
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
    fn the_weights_fit_whisper_base_and_give_probabilities() {
        let net = PhoneNet::of(512).unwrap().expect("made for whisper-base");
        assert!(
            PhoneNet::of(384).unwrap().is_none(),
            "another encoder has another language"
        );
        let states: Vec<f32> = (0..512 * 7).map(|i| (i as f32 * 0.37).sin()).collect();
        let rows = net.rows(&states);
        let letters = net.alphabet.chars().count();
        assert_eq!(rows.len(), 7 * letters);
        for row in rows.chunks(letters) {
            let sum: f32 = row.iter().map(|p| p.exp()).sum();
            assert!((sum - 1.0).abs() < 1e-4, "{sum}");
        }
    }

    #[test]
    fn a_broken_file_is_no_network() {
        assert!(PhoneNet::parse(&WEIGHTS[..WEIGHTS.len() - 1]).is_none());
        assert!(PhoneNet::parse(b"something else").is_none());
    }
}
