//! Can a transcript be believed: loops, compression, probabilities.

use crate::hear::TokenScore;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use std::io::Write as _;

/// Longest repeated phrase looked for, in tokens.
const MAX_PERIOD: usize = 24;
/// A loop is at least this many tokens and three rounds.
const MIN_LOOP: usize = 12;
/// Text that compresses better than this repeats itself (Whisper's own threshold).
const MAX_COMPRESSION: f32 = 2.4;
/// Mean log-probability at which a text is as likely right as wrong, and how fast belief changes around it. On clean
/// synthetic English and Hindi right texts lie above -0.4, broken ones below -0.9.
const EVEN_LOGPROB: f32 = -0.75;
const LOGPROB_STEEPNESS: f32 = 4.0;

/// True if the tail of the tokens is one phrase over and over.
pub(super) fn repeats(tokens: &[TokenScore]) -> bool {
    (1..=MAX_PERIOD).any(|period| {
        let length = MIN_LOOP.max(3 * period);
        tokens.len() >= length
            && tokens[tokens.len() - length..]
                .windows(period + 1)
                .all(|w| w[0].id == w[period].id)
    })
}

/// True if the text as a whole says the same again and again.
pub(super) fn compresses_too_well(text: &str) -> bool {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    let packed = encoder.write_all(text.as_bytes()).and_then(|()| encoder.finish());
    packed.is_ok_and(|packed| text.len() as f32 / packed.len() as f32 > MAX_COMPRESSION)
}

/// What a transcript is judged by.
pub(super) struct Evidence {
    pub(super) mean_logprob: f32,
    pub(super) no_speech: f32,
    pub(super) looped: bool,
    /// How far the route itself can be trusted, 0..1 (own script by Whisper base: little).
    pub(super) route: f32,
}

/// Belief in a transcript, 0..1.
pub(super) fn confidence(evidence: &Evidence) -> f32 {
    if evidence.looped {
        return 0.05;
    }
    let belief = 1.0 / (1.0 + (-(evidence.mean_logprob - EVEN_LOGPROB) * LOGPROB_STEEPNESS).exp());
    // Whisper says "no speech" freely; it counts only where the words are doubtful too.
    let silence = if evidence.mean_logprob < EVEN_LOGPROB {
        evidence.no_speech
    } else {
        evidence.no_speech * 0.3
    };
    (belief * (1.0 - silence) * evidence.route).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(ids: &[u32]) -> Vec<TokenScore> {
        ids.iter().map(|&id| TokenScore { id, logprob: -0.1 }).collect()
    }

    #[test]
    fn a_phrase_over_and_over_is_a_loop_and_a_double_word_is_not() {
        assert!(repeats(&tokens(&[9, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4])));
        assert!(repeats(&tokens(&[5; 12])));
        assert!(!repeats(&tokens(&[1, 2, 3, 3, 4, 5, 6, 7, 3, 3, 8, 9])));
        assert!(!repeats(&tokens(&[7; 5])));
    }

    #[test]
    fn repeated_text_compresses_and_a_sentence_does_not() {
        assert!(compresses_too_well(&"और मैं ".repeat(12)));
        assert!(!compresses_too_well(
            "My employer has not paid my wages for three months."
        ));
    }

    #[test]
    fn belief_falls_with_probability_loops_and_silence() {
        let sure = Evidence {
            mean_logprob: -0.2,
            no_speech: 0.02,
            looped: false,
            route: 1.0,
        };
        assert!(confidence(&sure) > 0.85);
        assert!(
            confidence(&Evidence {
                mean_logprob: -1.2,
                ..sure
            }) < 0.2
        );
        assert!(confidence(&Evidence { looped: true, ..sure }) < 0.1);
        assert!(
            confidence(&Evidence {
                mean_logprob: -0.9,
                no_speech: 0.9,
                ..sure
            }) < 0.1
        );
        assert!(confidence(&Evidence { route: 0.5, ..sure }) < 0.6);
    }
}
