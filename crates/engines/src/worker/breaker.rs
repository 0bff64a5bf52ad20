//! The circuit breaker in front of a failing model. Pure: time is an argument (since the worker started).

use std::time::Duration;

/// Failures in a row that open the circuit.
const TOO_MANY: u32 = 5;
/// How long an open circuit refuses before it tries one job again.
const OPEN_FOR: Duration = Duration::from_secs(30);

#[derive(Debug, Default)]
pub(super) struct Breaker {
    failures: u32,
    open_until: Option<Duration>,
    /// One trial job is under way after the pause.
    trying: bool,
}

impl Breaker {
    /// May a job be queued now? After the pause, lets exactly one through until its outcome is known.
    pub(super) fn admits(&mut self, now: Duration) -> bool {
        match self.open_until {
            None => true,
            Some(until) if now < until || self.trying => false,
            Some(_) => {
                self.trying = true;
                true
            }
        }
    }

    pub(super) fn is_open(&self, now: Duration) -> bool {
        self.open_until.is_some_and(|until| now < until || self.trying)
    }

    pub(super) fn succeeded(&mut self) {
        *self = Self::default();
    }

    pub(super) fn failed(&mut self, now: Duration) {
        self.failures += 1;
        self.trying = false;
        if self.failures >= TOO_MANY {
            self.open_until = Some(now + OPEN_FOR);
        }
    }

    /// The job ended without saying anything about the model: another may try.
    pub(super) fn undecided(&mut self) {
        self.trying = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn opens_after_five_failures_in_a_row_and_tries_again_after_thirty_seconds() {
        let mut breaker = Breaker::default();
        for _ in 0..4 {
            breaker.failed(at(1));
        }
        assert!(breaker.admits(at(1)));
        breaker.failed(at(2));
        assert!(breaker.is_open(at(31)) && !breaker.admits(at(31)));
        assert!(breaker.admits(at(32)), "one trial after the pause");
        assert!(!breaker.admits(at(32)), "only one");
        breaker.failed(at(33));
        assert!(!breaker.admits(at(62)), "the trial failed: thirty more seconds");
        assert!(breaker.admits(at(63)));
        breaker.succeeded();
        assert!(breaker.admits(at(63)) && !breaker.is_open(at(63)));
    }

    #[test]
    fn a_success_in_between_starts_the_count_again() {
        let mut breaker = Breaker::default();
        for round in 0..20 {
            breaker.failed(at(round));
            if round % 4 == 3 {
                breaker.succeeded();
            }
            assert!(breaker.admits(at(round)));
        }
    }

    #[test]
    fn a_cancelled_trial_leaves_room_for_the_next() {
        let mut breaker = Breaker::default();
        for _ in 0..5 {
            breaker.failed(at(0));
        }
        assert!(breaker.admits(at(30)));
        breaker.undecided();
        assert!(breaker.admits(at(30)));
    }
}
