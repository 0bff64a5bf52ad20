//! What the conversation waits for, as guided recognition needs it.

use super::conversation::Conversation;
use crate::guided::Expectation;

impl Conversation {
    /// The open question, the language and what was just offered.
    pub fn expectation(&self) -> Expectation {
        Expectation {
            context: self.dialogue.context(),
            offered: self
                .dialogue
                .offered
                .iter()
                .map(|offered| offered.title.clone())
                .collect(),
        }
    }
}
