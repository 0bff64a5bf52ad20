//! Loudness of a whole programme as EBU R 128 and ITU-R BS.1770 measure it, and one loudness for all lessons.

use super::Clip;
use crate::EngineError;
use ebur128::{EbuR128, Mode};

/// Loudness of a lesson, in LUFS.
pub const TARGET_LUFS: f64 = -16.0;
/// No peak is above this, in dBTP.
pub const PEAK_DBTP: f64 = -1.0;
/// Where the limiter begins to bend, as part of its ceiling.
const KNEE: f32 = 0.55;
/// Steps towards the target: bending peaks takes a little loudness away.
const STEPS: usize = 6;
/// Near enough, in LU.
const NEAR: f64 = 0.2;
/// A programme is never made more than this much louder: that would only raise noise.
const MOST_GAIN: f64 = 24.0;

/// What was measured of a programme.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Loudness {
    /// Integrated, in LUFS; `None` for silence.
    pub lufs: Option<f64>,
    /// True peak, in dBTP.
    pub peak: f64,
}

/// Measures a mono programme.
pub fn measure(clip: &Clip) -> Result<Loudness, EngineError> {
    let wrong = |error: ebur128::Error| EngineError::Inference(format!("loudness: {error}"));
    let mut meter = EbuR128::new(1, clip.rate, Mode::I | Mode::TRUE_PEAK).map_err(wrong)?;
    meter.add_frames_f32(&clip.samples).map_err(wrong)?;
    let lufs = meter.loudness_global().map_err(wrong)?;
    let peak = meter.true_peak(0).map_err(wrong)?;
    Ok(Loudness {
        lufs: lufs.is_finite().then_some(lufs),
        peak: 20.0 * peak.max(1e-9).log10(),
    })
}

/// Brings a mono programme to [`TARGET_LUFS`] with no peak above [`PEAK_DBTP`]; silence stays as it is.
pub fn level(clip: &mut Clip) -> Result<(), EngineError> {
    let Some(lufs) = measure(clip)?.lufs else {
        return Ok(());
    };
    let original = clip.samples.clone();
    let mut gain = (TARGET_LUFS - lufs).min(MOST_GAIN);
    let mut ceiling = PEAK_DBTP;
    for _ in 0..STEPS {
        let (factor, highest) = (amplitude(gain), amplitude(ceiling));
        for (sample, first) in clip.samples.iter_mut().zip(&original) {
            *sample = limited(first * factor, highest);
        }
        let now = measure(clip)?;
        let off = now.lufs.map_or(0.0, |lufs| TARGET_LUFS - lufs);
        // What is between the samples may stand out further than they do.
        let over = now.peak - PEAK_DBTP;
        if off.abs() <= NEAR && over <= 0.0 {
            return Ok(());
        }
        gain = (gain + off).min(MOST_GAIN);
        ceiling -= over.max(0.0);
    }
    let over = measure(clip)?.peak - PEAK_DBTP;
    if over > 0.0 {
        let factor = amplitude(-over);
        clip.samples.iter_mut().for_each(|sample| *sample *= factor);
    }
    Ok(())
}

fn amplitude(decibels: f64) -> f32 {
    10.0_f64.powf(decibels / 20.0) as f32
}

/// Bends what is above the knee, so that it never reaches the ceiling.
fn limited(sample: f32, ceiling: f32) -> f32 {
    let knee = ceiling * KNEE;
    let size = sample.abs();
    if size <= knee {
        return sample;
    }
    let room = ceiling - knee;
    (knee + room * ((size - knee) / room).tanh()).copysign(sample)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Something like speech: syllables of several tones, with pauses.
    fn speech(amplitude: f32) -> Clip {
        let rate = 22_050;
        let samples = (0..rate * 6).map(|n| {
            let t = n as f32 / rate as f32;
            let syllable = (t * 4.0).fract();
            let envelope = if syllable < 0.6 {
                (syllable * 5.0).sin().abs()
            } else {
                0.0
            };
            let tone = (t * 1400.0).sin() + 0.6 * (t * 4500.0).sin() + 0.3 * (t * 11_000.0).sin();
            amplitude * envelope * tone
        });
        Clip {
            samples: samples.collect(),
            rate,
        }
    }

    #[test]
    fn k6_loud_and_quiet_programmes_come_out_at_one_loudness_below_the_peak() {
        for amplitude in [0.03, 0.1, 0.5] {
            let mut clip = speech(amplitude);
            level(&mut clip).unwrap();
            let loudness = measure(&clip).unwrap();
            assert!(
                loudness.lufs.is_some_and(|it| (it - TARGET_LUFS).abs() <= 1.0),
                "{amplitude}: {loudness:?}"
            );
            assert!(loudness.peak <= PEAK_DBTP + 0.05, "{amplitude}: {loudness:?}");
        }
    }

    #[test]
    fn k6_a_programme_of_high_peaks_is_as_loud_as_the_others() {
        let mut clip = speech(0.02);
        // Every pulse of a voice stands far out of what follows it.
        for (n, sample) in clip.samples.iter_mut().enumerate() {
            if n % 180 < 3 {
                *sample *= 9.0;
            }
        }
        level(&mut clip).unwrap();
        let loudness = measure(&clip).unwrap();
        assert!(
            loudness.lufs.is_some_and(|it| (it - TARGET_LUFS).abs() <= 0.5),
            "{loudness:?}"
        );
        assert!(loudness.peak <= PEAK_DBTP + 0.05, "{loudness:?}");
    }

    #[test]
    fn silence_stays_silence() {
        let mut clip = Clip {
            samples: vec![0.0; 16_000],
            rate: 16_000,
        };
        level(&mut clip).unwrap();
        assert!(clip.samples.iter().all(|sample| *sample == 0.0));
        assert_eq!(measure(&clip).unwrap().lufs, None);
    }
}
