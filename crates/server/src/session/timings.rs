//! Where the time of a turn went.

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Milliseconds by stage, in the order the stages began.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Timings(Vec<(&'static str, f64)>);

impl Timings {
    /// Adds time to a stage.
    pub fn add(&mut self, stage: &'static str, millis: f64) {
        match self.0.iter_mut().find(|(name, _)| *name == stage) {
            Some((_, sum)) => *sum += millis,
            None => self.0.push((stage, millis)),
        }
    }

    /// Sets a stage that is not a sum, unless it is set.
    pub fn note(&mut self, stage: &'static str, millis: f64) {
        if !self.0.iter().any(|(name, _)| *name == stage) {
            self.0.push((stage, millis));
        }
    }

    /// All stages.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, f64)> {
        self.0.iter().copied()
    }

    /// As JSON object, tenths of milliseconds.
    pub fn to_map(&self) -> BTreeMap<String, f64> {
        self.iter()
            .map(|(stage, millis)| (stage.to_owned(), (millis * 10.0).round() / 10.0))
            .collect()
    }

    /// `hear=820 speak=90 total=930`.
    pub fn brief(&self) -> String {
        self.iter().fold(String::new(), |mut text, (stage, millis)| {
            let gap = if text.is_empty() { "" } else { " " };
            // Writing to a string cannot fail.
            let _ = write!(text, "{gap}{stage}={millis:.0}");
            text
        })
    }
}
