//! One loudness for every voice, so that a change of engine is not a change of volume.

use crate::audio::Clip;

/// Root mean square of the spoken parts, full scale 1.0 (about -20 dB).
const LEVEL: f32 = 0.1;
/// No sample goes above this.
const PEAK: f32 = 0.95;
/// Quieter blocks than this are pauses and do not count.
const PAUSE: f32 = 0.005;
/// A voice is never made more than this much louder: that would only raise noise.
const MOST_GAIN: f32 = 10.0;

/// Brings a clip to the common level.
pub fn level(clip: &mut Clip) {
    let Some(loudness) = spoken_rms(clip) else { return };
    let peak = clip
        .samples
        .iter()
        .fold(0.0_f32, |peak, sample| peak.max(sample.abs()));
    let gain = (LEVEL / loudness)
        .min(MOST_GAIN)
        .min(PEAK / peak.max(f32::EPSILON));
    for sample in &mut clip.samples {
        *sample *= gain;
    }
}

/// Root mean square over the 20 ms blocks in which somebody speaks; `None` for silence.
pub fn spoken_rms(clip: &Clip) -> Option<f32> {
    let block = (clip.rate / 50).max(1) as usize;
    let (mut sum, mut count) = (0.0_f64, 0_usize);
    for samples in clip.samples.chunks(block) {
        let energy: f64 = samples.iter().map(|sample| f64::from(*sample).powi(2)).sum();
        if (energy / samples.len() as f64).sqrt() > f64::from(PAUSE) {
            sum += energy;
            count += samples.len();
        }
    }
    (count > 0).then(|| (sum / count as f64).sqrt() as f32)
}

/// Cuts the silence before and after the speech down to a breath, so that sound starts when a clip starts.
pub fn trim(clip: &mut Clip) {
    let heard = |sample: &f32| sample.abs() > PAUSE;
    let Some(first) = clip.samples.iter().position(heard) else {
        return;
    };
    let last = clip.samples.iter().rposition(heard).unwrap_or(first);
    let rate = clip.rate as usize;
    let (start, end) = (
        first.saturating_sub(rate / 50),
        (last + rate / 8).min(clip.samples.len()),
    );
    clip.samples.truncate(end);
    clip.samples.drain(..start);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tone(amplitude: f32, spoken: usize, silent: usize) -> Clip {
        let mut samples: Vec<f32> = (0..spoken).map(|n| amplitude * (n as f32 * 0.1).sin()).collect();
        samples.extend(std::iter::repeat_n(0.0, silent));
        Clip {
            samples,
            rate: 16_000,
        }
    }

    #[test]
    fn quiet_and_loud_voices_meet_and_pauses_do_not_count() {
        for mut clip in [
            tone(0.02, 16_000, 0),
            tone(0.9, 16_000, 0),
            tone(0.05, 16_000, 64_000),
        ] {
            level(&mut clip);
            let rms = spoken_rms(&clip).unwrap();
            assert!((rms - LEVEL).abs() < 0.005, "{rms}");
        }
    }

    #[test]
    fn peaks_stay_below_full_scale_and_silence_stays_silent() {
        let mut click = tone(0.012, 16_000, 0);
        click.samples[8000] = 1.0;
        level(&mut click);
        assert!(click.samples.iter().all(|sample| sample.abs() <= PEAK + 1e-6));
        let mut silence = tone(0.0, 0, 1000);
        level(&mut silence);
        assert!(silence.samples.iter().all(|sample| *sample == 0.0));
    }

    #[test]
    fn silence_around_speech_is_cut_to_a_breath() {
        let mut clip = tone(0.5, 16_000, 16_000);
        clip.samples.splice(0..0, std::iter::repeat_n(0.0, 16_000));
        trim(&mut clip);
        assert!(
            (16_000..19_000).contains(&clip.samples.len()),
            "{}",
            clip.samples.len()
        );
    }
}
