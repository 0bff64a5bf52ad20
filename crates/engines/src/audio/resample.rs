//! Changing the sample rate, in one go or as a stream without clicks between chunks.

use rubato::audioadapter_buffers::direct::SequentialSlice;
use rubato::{Fft, FixedSync, Indexing, Resampler as _};

use super::Clip;
use crate::EngineError;

/// Input frames handed to the converter at once: 10-60 ms, a compromise between delay and speed.
const CHUNK: usize = 512;

/// A streaming sample rate converter: any chunking of the input gives the same output, whose total length is
/// `input * to / from`, rounded up.
pub struct Resampler {
    /// `None` when both rates are equal.
    engine: Option<Fft<f32>>,
    from: u32,
    to: u32,
    pending: Vec<f32>,
    scratch: Vec<f32>,
    received: u64,
    emitted: u64,
    /// Output samples of the converter's own start-up delay still to be dropped.
    delay: usize,
}

impl Resampler {
    /// A converter from one rate to another, both in Hz.
    pub fn new(from: u32, to: u32) -> Result<Self, EngineError> {
        let engine = if from == to && from > 0 {
            None
        } else {
            let fft = Fft::new(from as usize, to as usize, CHUNK, 1, FixedSync::Input).map_err(|error| {
                EngineError::Unsupported(format!("resampling {from} Hz to {to} Hz: {error}"))
            })?;
            Some(fft)
        };
        let delay = engine.as_ref().map_or(0, rubato::Resampler::output_delay);
        let scratch = vec![0.0; engine.as_ref().map_or(0, rubato::Resampler::output_frames_max)];
        Ok(Self {
            engine,
            from,
            to,
            pending: Vec::new(),
            scratch,
            received: 0,
            emitted: 0,
            delay,
        })
    }

    /// Takes the next samples and returns what is ready.
    pub fn push(&mut self, samples: &[f32]) -> Result<Vec<f32>, EngineError> {
        self.received += samples.len() as u64;
        if self.engine.is_none() {
            self.emitted += samples.len() as u64;
            return Ok(samples.to_vec());
        }
        self.pending.extend_from_slice(samples);
        let mut out = Vec::new();
        let mut done = 0;
        while self.pending.len() - done >= self.needed() {
            let take = self.needed();
            self.step(done, None, &mut out)?;
            done += take;
        }
        self.pending.drain(..done);
        Ok(out)
    }

    /// Returns the rest, so that the total length is exact.
    pub fn finish(mut self) -> Result<Vec<f32>, EngineError> {
        let mut out = Vec::new();
        let total = (self.received * u64::from(self.to)).div_ceil(u64::from(self.from.max(1)));
        let mut left = Some(self.pending.len());
        while self.engine.is_some() && self.emitted < total {
            self.step(0, Some(left.take().unwrap_or(0)), &mut out)?;
        }
        let surplus = (self.emitted - total) as usize;
        out.truncate(out.len().saturating_sub(surplus));
        Ok(out)
    }

    fn needed(&self) -> usize {
        self.engine
            .as_ref()
            .map_or(1, rubato::Resampler::input_frames_next)
    }

    /// Converts one chunk of `pending` starting at `at`; `partial` of its samples are real, the rest silence.
    fn step(&mut self, at: usize, partial: Option<usize>, out: &mut Vec<f32>) -> Result<(), EngineError> {
        let Some(engine) = &mut self.engine else {
            return Ok(());
        };
        let failed = |error: &dyn std::fmt::Display| EngineError::Inference(format!("resampling: {error}"));
        let produced = {
            let available = self.pending.len() - at;
            let input = SequentialSlice::new(&self.pending[at..], 1, available).map_err(|e| failed(&e))?;
            let room = self.scratch.len();
            let mut output = SequentialSlice::new_mut(&mut self.scratch, 1, room).map_err(|e| failed(&e))?;
            let indexing = partial.map(|frames| Indexing::new().partial_len(frames));
            let (_, produced) = engine
                .process_into_buffer(&input, &mut output, indexing.as_ref())
                .map_err(|e| failed(&e))?;
            produced
        };
        let drop = self.delay.min(produced);
        self.delay -= drop;
        out.extend_from_slice(&self.scratch[drop..produced]);
        self.emitted += (produced - drop) as u64;
        Ok(())
    }
}

/// Resamples a whole recording at once.
pub fn resample(samples: &[f32], from: u32, to: u32) -> Result<Vec<f32>, EngineError> {
    let mut resampler = Resampler::new(from, to)?;
    let mut out = resampler.push(samples)?;
    out.extend(resampler.finish()?);
    Ok(out)
}

/// The clip at another rate.
pub fn resample_clip(clip: &Clip, to: u32) -> Result<Clip, EngineError> {
    Ok(Clip {
        samples: resample(&clip.samples, clip.rate, to)?,
        rate: to,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn tone(hz: f32, rate: u32, count: usize) -> Vec<f32> {
        (0..count)
            .map(|i| (i as f32 * hz * std::f32::consts::TAU / rate as f32).sin() * 0.5)
            .collect()
    }

    #[test]
    fn a_tone_stays_the_same_tone_in_the_same_place() {
        for (from, to) in [
            (48_000, 16_000),
            (44_100, 16_000),
            (8_000, 16_000),
            (16_000, 48_000),
            (24_000, 16_000),
        ] {
            let out = resample(&tone(440.0, from, from as usize), from, to).unwrap();
            let wanted = tone(440.0, to, to as usize);
            assert_eq!(out.len(), wanted.len());
            let middle = 1_000..to as usize - 1_000;
            let worst = out[middle.clone()]
                .iter()
                .zip(&wanted[middle])
                .map(|(a, b)| (a - b).abs())
                .fold(0.0, f32::max);
            // The converter's delay is rounded to whole samples: at most half a sample of a 440 Hz tone.
            assert!(worst < 0.03, "{from} -> {to}: off by {worst}");
        }
    }

    #[test]
    fn a_rate_of_zero_is_refused() {
        assert!(Resampler::new(0, 16_000).is_err());
        assert!(Resampler::new(16_000, 0).is_err());
        assert!(Resampler::new(0, 0).is_err());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]

        #[test]
        fn chunking_changes_nothing_and_the_length_is_exact(
            sizes in prop::collection::vec(0_usize..1_500, 0..12),
            from in prop::sample::select(vec![8_000_u32, 11_025, 16_000, 22_050, 44_100, 48_000]),
        ) {
            let total: usize = sizes.iter().sum();
            let input = tone(300.0, from, total);
            let mut resampler = Resampler::new(from, 16_000).unwrap();
            let mut streamed = Vec::new();
            let mut at = 0;
            for size in sizes {
                streamed.extend(resampler.push(&input[at..at + size]).unwrap());
                at += size;
            }
            streamed.extend(resampler.finish().unwrap());
            prop_assert_eq!(streamed.len() as u64, (total as u64 * 16_000).div_ceil(u64::from(from)));
            prop_assert_eq!(streamed, resample(&input, from, 16_000).unwrap());
        }
    }
}
