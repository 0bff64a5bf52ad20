//! Sound as numbers: decoding what arrives, encoding what leaves, one inner form (mono, 16 kHz, f32).

pub mod decode;
pub mod encode;
pub mod programme;
pub mod quality;
pub mod raw;
pub mod resample;
mod riff;

pub use decode::{Limits, decode, decode_16k};
pub use encode::{AudioFormat, OggOpusWriter, encode, pcm_s16le, wav_header};
pub use quality::{Quality, Verdict};
pub use raw::{RawFormat, decode_raw};
pub use resample::{Resampler, resample, resample_clip};

/// Sample rate inside the program.
pub const RATE: u32 = 16_000;

/// Mono sound in memory, samples in -1.0..=1.0.
#[derive(Debug, Clone, PartialEq)]
pub struct Clip {
    pub samples: Vec<f32>,
    pub rate: u32,
}

impl Clip {
    /// Length in milliseconds.
    pub fn millis(&self) -> u64 {
        self.samples.len() as u64 * 1000 / u64::from(self.rate.max(1))
    }
}
