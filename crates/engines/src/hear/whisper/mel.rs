//! Whisper's picture of sound: log-mel frames, every 10 ms, 80 bands.

use crate::EngineError;
use realfft::{RealFftPlanner, RealToComplex};
use std::sync::Arc;

/// Samples per frame step.
pub(crate) const HOP: usize = 160;
/// Bands per frame.
pub(crate) const BANDS: usize = 80;
const WINDOW: usize = 400;
const BINS: usize = WINDOW / 2 + 1;
const RATE: f32 = 16_000.0;

/// The transform with its tables, made once.
pub(crate) struct LogMel {
    fft: Arc<dyn RealToComplex<f32>>,
    window: Vec<f32>,
    /// For each band the first bin and its weights from there on.
    filters: Vec<(usize, Vec<f32>)>,
}

impl LogMel {
    pub(crate) fn new() -> Self {
        let window = (0..WINDOW)
            .map(|i| 0.5 - 0.5 * (2.0 * std::f32::consts::PI * i as f32 / WINDOW as f32).cos())
            .collect();
        Self {
            fft: RealFftPlanner::new().plan_fft_forward(WINDOW),
            window,
            filters: slaney_filters(),
        }
    }

    /// Log-mel of `audio` followed by silence up to `frames` frames, as `[BANDS, frames]`.
    pub(crate) fn compute(&self, audio: &[f32], frames: usize) -> Result<Vec<f32>, EngineError> {
        let power = self.power(audio, frames)?;
        let mut logs: Vec<f32> = power.iter().map(|p| p.max(1e-10).log10()).collect();
        let floor = logs.iter().copied().fold(f32::MIN, f32::max) - 8.0;
        for value in &mut logs {
            *value = (value.max(floor) + 4.0) / 4.0;
        }
        Ok(logs)
    }

    /// Power per band and frame, `[BANDS, frames]`; silence beyond the speech costs nothing.
    pub(crate) fn power(&self, audio: &[f32], frames: usize) -> Result<Vec<f32>, EngineError> {
        let audio = &audio[..audio.len().min(frames * HOP)];
        let mut out = vec![0.0; BANDS * frames];
        let mut buffer = self.fft.make_input_vec();
        let mut spectrum = self.fft.make_output_vec();
        let mut power = [0.0_f32; BINS];
        let busy = frames.min((audio.len() + WINDOW / 2).div_ceil(HOP));
        for frame in 0..busy {
            for (i, sample) in buffer.iter_mut().enumerate() {
                let at = (frame * HOP + i) as isize - (WINDOW / 2) as isize;
                *sample = audio.get(at.unsigned_abs()).copied().unwrap_or(0.0) * self.window[i];
            }
            self.fft
                .process(&mut buffer, &mut spectrum)
                .map_err(|e| EngineError::Inference(format!("spectrum: {e}")))?;
            for (bin, value) in power.iter_mut().zip(&spectrum) {
                *bin = value.norm_sqr();
            }
            for (band, (first, weights)) in self.filters.iter().enumerate() {
                out[band * frames + frame] = weights.iter().zip(&power[*first..]).map(|(w, p)| w * p).sum();
            }
        }
        Ok(out)
    }
}

/// Slaney's mel scale: linear below 1 kHz, logarithmic above.
fn mel_to_hz(mel: f32) -> f32 {
    const LINEAR: f32 = 200.0 / 3.0;
    const KNEE: f32 = 1000.0 / LINEAR;
    if mel < KNEE {
        mel * LINEAR
    } else {
        1000.0 * ((mel - KNEE) * 6.4_f32.ln() / 27.0).exp()
    }
}

/// Triangles of equal area, evenly spaced on the mel scale up to 8 kHz.
fn slaney_filters() -> Vec<(usize, Vec<f32>)> {
    let top = 1000.0 / (200.0 / 3.0) + (RATE / 2.0 / 1000.0).ln() * 27.0 / 6.4_f32.ln();
    let edges: Vec<f32> = (0..BANDS + 2)
        .map(|i| mel_to_hz(top * i as f32 / (BANDS + 1) as f32))
        .collect();
    edges
        .windows(3)
        .map(|edge| {
            let weight = |bin: usize| {
                let hz = bin as f32 * RATE / WINDOW as f32;
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

    /// 440 Hz for a second, 3 kHz added in its second half.
    fn tones() -> Vec<f32> {
        let tone = |hz: f64, i: usize| (2.0 * std::f64::consts::PI * hz * i as f64 / 16_000.0).sin();
        (0..16_000)
            .map(|i| (0.4 * tone(440.0, i) + if i > 8000 { 0.2 * tone(3000.0, i) } else { 0.0 }) as f32)
            .collect()
    }

    #[test]
    fn agrees_with_numbers_computed_from_the_definition_in_double_precision() {
        let frames = 200;
        let mel = LogMel::new().compute(&tones(), frames).unwrap();
        let expected = [
            (0, 0, 0.93482),
            (0, 50, 0.18653),
            (10, 0, 1.28779),
            (10, 50, 1.30029),
            (11, 30, 1.38975),
            (44, 30, -0.61025),
            (44, 49, -0.18266),
            (45, 99, -0.26134),
            (79, 50, 0.01287),
            (79, 100, 0.06285),
            (30, 101, -0.23107),
            (30, 150, -0.61025),
        ];
        for (band, frame, value) in expected {
            let got = mel[band * frames + frame];
            assert!(
                (got - value).abs() < 2e-3,
                "band {band} frame {frame}: {got} instead of {value}"
            );
        }
        let mean = mel.iter().sum::<f32>() / mel.len() as f32;
        assert!((mean + 0.52845).abs() < 1e-3, "mean {mean}");
    }

    #[test]
    fn silence_is_flat() {
        let mel = LogMel::new().compute(&[], 100).unwrap();
        assert!(mel.iter().all(|v| (v - mel[0]).abs() < 1e-6));
    }
}
