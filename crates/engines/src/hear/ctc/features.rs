//! NeMo's picture of sound: 80 mel bands every 10 ms, each band brought to mean 0 and deviation 1 over the utterance.

use crate::EngineError;
use realfft::{RealFftPlanner, RealToComplex};
use std::sync::Arc;

/// Samples per frame step.
const HOP: usize = 160;
/// Bands per frame.
pub(super) const BANDS: usize = 80;
const RATE: f32 = crate::audio::RATE as f32;
const FFT: usize = 512;
const BINS: usize = FFT / 2 + 1;
/// The window lies in the middle of the transform.
const WINDOW: usize = 400;
const EMPHASIS: f32 = 0.97;
/// Keeps the logarithm finite (NeMo's guard).
const GUARD: f32 = 5.960_464_5e-8;

/// The transform with its tables, made once.
pub(super) struct Features {
    fft: Arc<dyn RealToComplex<f32>>,
    window: Vec<f32>,
    /// For each band the first bin and its weights from there on.
    filters: Vec<(usize, Vec<f32>)>,
}

impl Features {
    pub(super) fn new() -> Self {
        let step = 2.0 * std::f32::consts::PI / (WINDOW - 1) as f32;
        Self {
            fft: RealFftPlanner::new().plan_fft_forward(FFT),
            window: (0..WINDOW).map(|i| 0.5 - 0.5 * (step * i as f32).cos()).collect(),
            filters: filters(),
        }
    }

    /// The features as `[BANDS, frames]`, and how many frames there are.
    pub(super) fn compute(&self, audio: &[f32]) -> Result<(Vec<f32>, usize), EngineError> {
        let frames = audio.len() / HOP + 1;
        let mut out = vec![0.0; BANDS * frames];
        let mut buffer = self.fft.make_input_vec();
        let mut spectrum = self.fft.make_output_vec();
        let mut power = [0.0_f32; BINS];
        for frame in 0..frames {
            buffer.fill(0.0);
            let from = (frame * HOP) as isize - (WINDOW / 2) as isize;
            let middle = &mut buffer[(FFT - WINDOW) / 2..][..WINDOW];
            for (i, (slot, weight)) in middle.iter_mut().zip(&self.window).enumerate() {
                *slot = emphasised(audio, from + i as isize) * weight;
            }
            self.fft
                .process(&mut buffer, &mut spectrum)
                .map_err(|e| EngineError::Inference(format!("spectrum: {e}")))?;
            for (bin, value) in power.iter_mut().zip(&spectrum) {
                *bin = value.norm_sqr();
            }
            for (band, (first, weights)) in self.filters.iter().enumerate() {
                let energy: f32 = weights.iter().zip(&power[*first..]).map(|(w, p)| w * p).sum();
                out[band * frames + frame] = (energy + GUARD).ln();
            }
        }
        out.chunks_exact_mut(frames).for_each(normalise);
        Ok((out, frames))
    }
}

/// A sample less most of the one before; mirrored at both ends of the sound.
fn emphasised(audio: &[f32], at: isize) -> f32 {
    let last = audio.len() as isize - 1;
    let at = if at < 0 { -at } else { at };
    let at = if at > last { 2 * last - at } else { at };
    let sample = |at: isize| usize::try_from(at).ok().and_then(|at| audio.get(at)).copied();
    sample(at).unwrap_or(0.0) - EMPHASIS * sample(at - 1).unwrap_or(0.0)
}

/// To mean 0 and deviation 1, as NeMo models are trained.
fn normalise(band: &mut [f32]) {
    let count = band.len();
    let mean = band.iter().sum::<f32>() / count.max(1) as f32;
    let variance = band.iter().map(|v| (v - mean).powi(2)).sum::<f32>() / (count.max(2) - 1) as f32;
    let scale = 1.0 / (variance.sqrt() + 1e-5);
    for value in band {
        *value = (*value - mean) * scale;
    }
}

/// Triangles of equal area, evenly spaced up to 8 kHz on Slaney's scale: linear below 1 kHz, logarithmic above.
fn filters() -> Vec<(usize, Vec<f32>)> {
    const LINEAR: f32 = 200.0 / 3.0;
    const KNEE: f32 = 1000.0 / LINEAR;
    let log_step = 6.4_f32.ln() / 27.0;
    let hz = |mel: f32| {
        if mel < KNEE {
            mel * LINEAR
        } else {
            1000.0 * ((mel - KNEE) * log_step).exp()
        }
    };
    let top = KNEE + (RATE / 2.0 / 1000.0).ln() / log_step;
    let edges: Vec<f32> = (0..BANDS + 2)
        .map(|i| hz(top * i as f32 / (BANDS + 1) as f32))
        .collect();
    edges
        .windows(3)
        .map(|edge| {
            let weight = |bin: usize| {
                let hz = bin as f32 * RATE / FFT as f32;
                let rising = (hz - edge[0]) / (edge[1] - edge[0]);
                let falling = (edge[2] - hz) / (edge[2] - edge[1]);
                rising.min(falling).max(0.0) * 2.0 / (edge[2] - edge[0])
            };
            let first = (0..BINS).find(|&bin| weight(bin) > 0.0).unwrap_or(0);
            let weights = (first..BINS).map(weight).take_while(|&w| w > 0.0).collect();
            (first, weights)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_are_brought_to_mean_zero_and_deviation_one() {
        let mut rising = [1.0, 2.0, 4.0, 8.0];
        normalise(&mut rising);
        assert!(rising.iter().sum::<f32>().abs() < 1e-5 && rising[3] > 1.0);
        let mut constant = [5.0; 4];
        normalise(&mut constant);
        assert!(
            constant.iter().all(|v| v.abs() < 1e-3),
            "a constant band carries nothing"
        );
    }

    #[test]
    fn a_tone_that_begins_is_seen_in_its_band_at_its_time() {
        let audio: Vec<f32> = (0..16_000)
            .map(|i| {
                if i < 8_000 {
                    0.0
                } else {
                    (i as f32 * 2.0 * std::f32::consts::PI / 16.0).sin()
                }
            })
            .collect();
        let (features, frames) = Features::new().compute(&audio).unwrap();
        assert_eq!(frames, 101);
        let at = |band: usize, frame: usize| features[band * frames + frame];
        let loudest = (0..BANDS)
            .max_by(|&a, &b| (at(a, 80) - at(a, 20)).total_cmp(&(at(b, 80) - at(b, 20))))
            .unwrap();
        assert!(at(loudest, 80) > 0.9 && at(loudest, 20) < -0.9);
        assert!(features.iter().all(|v| v.is_finite()));
        assert!(
            Features::new()
                .compute(&[])
                .unwrap()
                .0
                .iter()
                .all(|v| v.is_finite())
        );
    }
}
