//! How long named transactions take, for the metrics page.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

/// Totals of one transaction name since start; microseconds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Timing {
    /// How many ended, committed or not.
    pub count: u64,
    /// How many write transactions ended without a commit.
    pub rolled_back: u64,
    /// Sum of their durations.
    pub total_us: u64,
    /// The longest one.
    pub max_us: u64,
}

/// A snapshot: transaction name to totals.
pub type Timings = BTreeMap<&'static str, Timing>;

#[derive(Debug, Default)]
pub(crate) struct Recorder(Mutex<Timings>);

impl Recorder {
    pub(crate) fn snapshot(&self) -> Timings {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Runs from begin to end of a transaction and records itself when dropped, so an abandoned one counts too.
#[derive(Debug)]
pub(crate) struct Watch {
    name: &'static str,
    started: Instant,
    /// Starts true for reads, which need no commit.
    pub(crate) settled: bool,
    recorder: Arc<Recorder>,
}

impl Watch {
    #[expect(
        clippy::disallowed_methods,
        reason = "measures a duration for metrics; no decision depends on it"
    )]
    pub(crate) fn start(name: &'static str, settled: bool, recorder: &Arc<Recorder>) -> Self {
        Self {
            name,
            started: Instant::now(),
            settled,
            recorder: Arc::clone(recorder),
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let took = u64::try_from(self.started.elapsed().as_micros()).unwrap_or(u64::MAX);
        let mut all = self.recorder.0.lock().unwrap_or_else(PoisonError::into_inner);
        let timing = all.entry(self.name).or_default();
        timing.count += 1;
        timing.rolled_back += u64::from(!self.settled);
        timing.total_us = timing.total_us.saturating_add(took);
        timing.max_us = timing.max_us.max(took);
    }
}
