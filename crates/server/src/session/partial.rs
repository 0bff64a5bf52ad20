//! When to guess at the words of somebody who still speaks: often enough to be seen, never in the way of the real thing.
//!
//! Time is counted in samples of her own speech, so that nothing here reads a clock.

use engines::audio::RATE;
use engines::worker::Stop;

/// Samples in a millisecond.
const MS: usize = RATE as usize / 1000;
/// Speech before the first guess.
const FIRST: usize = 2_000 * MS;
/// Speech from the end of one guess to the start of the next.
const BETWEEN: usize = 1_500 * MS;
/// After so much silence she may be about to end: no new guess is begun. Milliseconds.
const PAUSE_MS: u64 = 150;
/// After so much silence a guess in work is given up: the recogniser should be free when her speech is found to have ended.
/// Half of the default silence that ends an utterance, and longer than one run of the encoder. Milliseconds.
const GIVE_UP_MS: u64 = 300;

/// One guess in work.
#[derive(Debug, Clone, Default)]
pub(super) struct Guess {
    pub(super) stop: Stop,
    utterance: u64,
}

/// The guesses at the utterance that is being said.
#[derive(Debug, Default)]
pub(super) struct Partials {
    utterance: u64,
    running: Option<Guess>,
    /// Samples heard so far, and when the last guess ended.
    heard: usize,
    guessed_at: Option<usize>,
    text: String,
}

impl Partials {
    /// Another utterance, or none: what is in work is void.
    pub(super) fn reset(&mut self) {
        if let Some(guess) = &self.running {
            guess.stop.stop();
        }
        let utterance = self.utterance + 1;
        *self = Self {
            utterance,
            ..Self::default()
        };
    }

    /// So many samples were said, the last `silent_ms` of them nothing. `Some` = guess now.
    pub(super) fn due(&mut self, samples: usize, silent_ms: u64) -> Option<Guess> {
        self.heard = samples;
        if let Some(guess) = &self.running {
            if silent_ms >= GIVE_UP_MS {
                guess.stop.stop();
            }
            return None;
        }
        let from = self.guessed_at.map_or(FIRST, |at| at + BETWEEN);
        if silent_ms >= PAUSE_MS || samples < from {
            return None;
        }
        let guess = Guess {
            stop: Stop::default(),
            utterance: self.utterance,
        };
        self.running = Some(guess.clone());
        Some(guess)
    }

    /// A guess has ended, with words or without; gives them back if they are news.
    pub(super) fn done(&mut self, guess: &Guess, text: Option<String>) -> Option<String> {
        if guess.utterance != self.utterance {
            return None;
        }
        self.running = None;
        self.guessed_at = Some(self.heard);
        let news = |text: &String| !guess.stop.stopped() && !text.trim().is_empty() && *text != self.text;
        let text = text.filter(news)?;
        self.text.clone_from(&text);
        Some(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_after_two_seconds_the_next_later_and_one_at_a_time() {
        let mut partials = Partials::default();
        assert!(partials.due(1_990 * MS, 0).is_none());
        let first = partials.due(2_000 * MS, 0).unwrap();
        assert!(partials.due(4_000 * MS, 0).is_none(), "one is in work");
        let words = || Some("I need".to_owned());
        assert_eq!(partials.done(&first, words()), words());
        assert!(partials.due(5_400 * MS, 0).is_none());
        let second = partials.due(5_500 * MS, 0).unwrap();
        assert_eq!(partials.done(&second, words()), None, "no news");
        let third = partials.due(9_000 * MS, 0).unwrap();
        assert_eq!(partials.done(&third, Some(" ".into())), None, "no words");
    }

    #[test]
    fn a_pause_begins_none_and_a_longer_one_gives_up_what_is_in_work() {
        let mut partials = Partials::default();
        assert!(partials.due(3_000 * MS, PAUSE_MS).is_none());
        let given_up = partials.due(3_000 * MS, 0).unwrap();
        assert!(partials.due(3_200 * MS, PAUSE_MS).is_none());
        assert!(!given_up.stop.stopped());
        assert!(partials.due(3_400 * MS, GIVE_UP_MS).is_none());
        assert!(given_up.stop.stopped());
        assert_eq!(partials.done(&given_up, Some("too late".into())), None);
        let old = partials.due(6_000 * MS, 0).unwrap();
        partials.reset();
        assert!(old.stop.stopped());
        let new = partials.due(2_000 * MS, 0).unwrap();
        assert_eq!(partials.done(&old, Some("old words".into())), None);
        assert_eq!(
            partials.done(&new, Some("new words".into())),
            Some("new words".into())
        );
    }
}
