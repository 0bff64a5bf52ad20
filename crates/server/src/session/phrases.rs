//! Set phrases: sentences without anything personal in them, whose sound may be kept on disk.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use conversation::turn::Line;
use conversation::understand::Brain;

/// Messages without arguments that are said all the time.
const SET: &[&str] = &[
    "greet-hello",
    "greet-again",
    "help-options",
    "goodbye",
    "repeat-nothing",
    "not-understood",
    "not-understood-options",
    "out-of-scope",
    "heard-silence",
    "heard-noise",
    "heard-unsure",
    "heard-unsure-twice",
    "heard-no-recogniser",
    "heard-busy",
    "confirm-aborted",
    "confirm-again",
    "apology-slow",
    "apology-unavailable",
    "need-topic",
    "need-legal-topic",
    "need-kind",
    "need-gig",
    "gigs-choose",
    "gigs-none",
    "learning-choose",
    "legal-disclaimer",
    "redacted-notice",
];

/// The set phrases of all languages, as they are read aloud.
#[derive(Debug, Clone)]
pub struct SetPhrases(Arc<HashSet<String>>);

impl SetPhrases {
    pub(crate) fn new(brain: &Brain) -> Self {
        let lines: Vec<Line> = SET
            .iter()
            .map(|id| Line::Message {
                id: (*id).to_owned(),
                args: BTreeMap::default(),
            })
            .collect();
        let said = brain
            .languages()
            .into_iter()
            .flat_map(|language| brain.replies().render(language, &lines));
        Self(Arc::new(said.map(|sentence| sentence.spoken).collect()))
    }

    pub(crate) fn contains(&self, spoken: &str) -> bool {
        self.0.contains(spoken)
    }
}
