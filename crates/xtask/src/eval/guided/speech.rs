//! Spoken sentences: several voices, and what a telephone or a room does to them.

use crate::node::espeak;
use anyhow::Result;
use clap::ValueEnum;
use conversation::language::Language;
use engines::audio::decode::{Limits, decode_16k};
use engines::audio::resample::resample_clip;
use engines::audio::{Clip, RATE};

/// Variants that nothing was trained with, for improving and for judging.
const TUNE: [&str; 4] = ["m2", "f3", "Jacky", "Belinda"];
const TEST: [&str; 4] = ["m4", "f4", "m7", "Denis"];
const TELEPHONE_RATE: u32 = 8_000;
/// Loudness of the noise below the speech, in decibels.
const NOISE_BELOW: f32 = 15.0;

/// What happens to the sound on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(super) enum Condition {
    Clean,
    Telephone,
    Noise,
}

impl Condition {
    pub(super) const ALL: [Self; 3] = [Self::Clean, Self::Telephone, Self::Noise];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Clean => "clean",
            Self::Telephone => "telephone",
            Self::Noise => "noise",
        }
    }
}

pub(super) struct Speakers {
    variants: &'static [&'static str],
}

impl Speakers {
    pub(super) fn new(tune: bool) -> Result<Self> {
        Ok(Self {
            variants: if tune { &TUNE } else { &TEST },
        })
    }

    /// The sentence as mono 16 kHz samples.
    pub(super) fn say(
        &mut self,
        language: Language,
        index: usize,
        text: &str,
        condition: Condition,
    ) -> Result<Option<Vec<f32>>> {
        let base = if language == Language::En { "en-us" } else { language.code() };
        let voice = format!("{base}+{}", self.variants[index % self.variants.len()]);
        let wav = espeak(&voice, 150, text)?;
        let limits = Limits { max_bytes: 20 << 20, max_seconds: 60 };
        let clip = decode_16k(&wav, Some("wav"), &limits)?;
        Ok(Some(match condition {
            Condition::Clean => clip.samples,
            Condition::Telephone => telephone(&clip)?,
            Condition::Noise => noisy(clip.samples, index as u64),
        }))
    }
}

/// 8 kHz, mu-law.
fn telephone(clip: &Clip) -> Result<Vec<f32>> {
    let mut narrow = resample_clip(clip, TELEPHONE_RATE)?;
    for sample in &mut narrow.samples {
        const MU: f32 = 255.0;
        let pressed = (1.0 + MU * sample.abs().min(1.0)).ln() / (1.0 + MU).ln();
        let stepped = (pressed * 127.0).round() / 127.0;
        *sample = sample.signum() * ((1.0 + MU).powf(stepped) - 1.0) / MU;
    }
    Ok(resample_clip(&narrow, RATE)?.samples)
}

/// White noise, the same for the same seed.
fn noisy(mut samples: Vec<f32>, seed: u64) -> Vec<f32> {
    let power = samples.iter().map(|s| s * s).sum::<f32>() / samples.len().max(1) as f32;
    // A uniform value between -1 and 1 has a third of the power of its peak.
    let peak = (3.0 * power / 10.0_f32.powf(NOISE_BELOW / 10.0)).sqrt();
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    for sample in &mut samples {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        *sample += peak * ((state >> 40) as f32 / (1_u64 << 23) as f32 - 1.0);
    }
    samples
}
