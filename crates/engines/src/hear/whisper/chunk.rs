//! Cutting long speech into pieces that fit the encoder, where it is quietest.

use std::ops::Range;

const RATE: usize = 16_000;
/// The encoder's window is 30 s; a little room keeps the last word whole.
const LONGEST: usize = 28 * RATE;
/// A cut is looked for in the last part of each piece.
const EARLIEST: usize = 16 * RATE;
/// Length over which loudness is averaged.
const QUIET: usize = RATE / 5;

/// Sample ranges that cover the audio in order, each at most 28 s.
pub(super) fn pieces(audio: &[f32]) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut start = 0;
    while audio.len() - start > LONGEST {
        let cut = start + quietest(&audio[start..start + LONGEST]);
        out.push(start..cut);
        start = cut;
    }
    out.push(start..audio.len());
    out
}

/// The middle of the quietest fifth of a second after [`EARLIEST`].
fn quietest(audio: &[f32]) -> usize {
    let loudness = |at: usize| audio[at..at + QUIET].iter().map(|s| s * s).sum::<f32>();
    (EARLIEST..audio.len() - QUIET)
        .step_by(QUIET / 4)
        .min_by(|&a, &b| loudness(a).total_cmp(&loudness(b)))
        .unwrap_or(EARLIEST)
        + QUIET / 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_speech_is_cut_in_the_pause() {
        let mut audio = vec![0.3; 40 * RATE];
        audio[22 * RATE..22 * RATE + RATE / 2].fill(0.0);
        let pieces = pieces(&audio);
        assert_eq!(pieces.len(), 2);
        assert!((22 * RATE..22 * RATE + RATE / 2).contains(&pieces[0].end));
        assert_eq!(pieces[1], pieces[0].end..40 * RATE);
    }

    #[test]
    fn short_speech_stays_whole_and_endless_noise_still_ends() {
        assert_eq!(pieces(&[0.1; 100]), vec![0..100]);
        let noise = vec![0.5; 200 * RATE];
        assert!(pieces(&noise).iter().all(|p| p.len() <= LONGEST && !p.is_empty()));
    }
}
