//! How good a recording is, so that "I could not hear you" can say why.

use super::Clip;

/// Figures about one recording.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub struct Quality {
    /// Level of the loudest twentieth of the recording (RMS over 20 ms), dB relative to full scale.
    pub speech_dbfs: f32,
    /// Level of the quietest tenth, dB relative to full scale: the noise floor.
    pub noise_dbfs: f32,
    /// Share of samples at the ends of the scale, 0..1.
    pub clipped: f32,
    /// Length in milliseconds.
    pub millis: u64,
}

/// What the figures mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    Good,
    /// Nothing was recorded.
    Silence,
    /// Somebody may speak, but too softly or too far away.
    TooQuiet,
    /// Even sound without the ups and downs of speech, or speech buried in it.
    Noise,
    /// Too loud: the tops are cut off.
    Clipped,
}

/// Level of digital silence.
const FLOOR_DBFS: f32 = -120.0;
const SILENCE_DBFS: f32 = -60.0;
const QUIET_DBFS: f32 = -42.0;
/// Speech rises at least this far above its own pauses.
const MIN_SNR_DB: f32 = 6.0;
const MAX_CLIPPED: f32 = 0.01;

impl Quality {
    /// Measures a recording.
    pub fn of(clip: &Clip) -> Self {
        let frame = (clip.rate as usize / 50).max(1);
        let mut levels: Vec<f32> = clip.samples.chunks(frame).map(rms_dbfs).collect();
        levels.sort_by(f32::total_cmp);
        let at = |share: f32| {
            let index = (levels.len().saturating_sub(1) as f32 * share) as usize;
            levels.get(index).copied().unwrap_or(FLOOR_DBFS)
        };
        let clipped = clip.samples.iter().filter(|sample| sample.abs() >= 0.999).count();
        Self {
            speech_dbfs: at(0.95),
            noise_dbfs: at(0.10),
            clipped: clipped as f32 / clip.samples.len().max(1) as f32,
            millis: clip.millis(),
        }
    }

    /// Estimated signal to noise ratio in dB: loud parts against pauses.
    pub fn snr_db(&self) -> f32 {
        self.speech_dbfs - self.noise_dbfs
    }

    /// What is wrong with it, if anything; the worst first.
    pub fn verdict(&self) -> Verdict {
        if self.speech_dbfs < SILENCE_DBFS {
            Verdict::Silence
        } else if self.clipped > MAX_CLIPPED {
            Verdict::Clipped
        } else if self.snr_db() < MIN_SNR_DB {
            Verdict::Noise
        } else if self.speech_dbfs < QUIET_DBFS {
            Verdict::TooQuiet
        } else {
            Verdict::Good
        }
    }
}

fn rms_dbfs(frame: &[f32]) -> f32 {
    let power = frame.iter().map(|sample| sample * sample).sum::<f32>() / frame.len().max(1) as f32;
    (10.0 * power.max(1e-12).log10()).max(FLOOR_DBFS)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bursts of tone with pauses between them, like syllables.
    fn syllables(level: f32, floor: f32) -> Clip {
        let samples = (0..32_000)
            .map(|i| {
                let loud = (i / 3_200) % 2 == 0;
                let tone = (i as f32 * 0.1).sin() * if loud { level } else { floor };
                tone.clamp(-1.0, 1.0)
            })
            .collect();
        Clip {
            samples,
            rate: 16_000,
        }
    }

    #[test]
    fn each_trouble_has_its_name() {
        assert_eq!(Quality::of(&syllables(0.3, 0.001)).verdict(), Verdict::Good);
        assert_eq!(Quality::of(&syllables(0.0, 0.0)).verdict(), Verdict::Silence);
        assert_eq!(
            Quality::of(&syllables(0.005, 0.0001)).verdict(),
            Verdict::TooQuiet
        );
        assert_eq!(Quality::of(&syllables(0.2, 0.19)).verdict(), Verdict::Noise);
        assert_eq!(Quality::of(&syllables(4.0, 0.01)).verdict(), Verdict::Clipped);
        assert_eq!(
            Quality::of(&Clip {
                samples: Vec::new(),
                rate: 16_000
            })
            .verdict(),
            Verdict::Silence
        );
    }

    #[test]
    fn levels_are_relative_to_full_scale() {
        let square = Clip {
            samples: vec![0.5; 16_000],
            rate: 16_000,
        };
        assert!((Quality::of(&square).speech_dbfs + 6.02).abs() < 0.05);
        assert!(Quality::of(&square).snr_db().abs() < 0.01);
    }
}
