//! From words to meaning: language, intent, slots.

mod brain;
mod claims;
mod classify;
pub(crate) mod continuing;
mod cues;
mod embedding;
pub(crate) mod fold;
mod lessons;
mod lexicon;
pub(crate) mod matching;
pub mod normalise;
mod numbers;
pub mod places;
mod replying;
mod sentence;
mod slots;
mod tongue;

pub use brain::Brain;
pub use claims::{Backing, SectionWords};
pub use classify::Heads;
pub use cues::Cue;
pub use embedding::VectorError;
pub use numbers::{Quantity, Value, When};
pub use replying::{Choice, Ties};
pub use tongue::Answer;

use crate::language::{Language, ScriptCount};
use serde::{Deserialize, Serialize};

/// How the words were written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Script {
    #[default]
    Native,
    Roman,
    Mixed,
}

impl Script {
    /// How a text of a known language is written.
    pub(crate) fn of(text: &str, language: Language) -> Self {
        let count = ScriptCount::of(text);
        match (count.native_letters, count.latin_letters) {
            (0, _) if language == Language::En => Self::Native,
            (0, 1..) => Self::Roman,
            (1.., 1..) => Self::Mixed,
            _ => Self::Native,
        }
    }
}

/// One reading of an intent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct IntentScore {
    pub name: String,
    pub confidence: f32,
}

/// Below this an intent is not acted on.
const SURE: f32 = 0.4;

impl IntentGuess {
    /// What to go by: a reading that is not sure enough becomes "not understood", with the reading among the others.
    #[must_use]
    pub(crate) fn cautious(self) -> Self {
        const UNSURE: &str = "general.out_of_scope";
        if self.confidence >= SURE || self.name == UNSURE {
            return self;
        }
        let confidence = 1.0 - self.confidence;
        let mut readings = vec![IntentScore {
            name: self.name,
            confidence: self.confidence,
        }];
        readings.extend(self.alternatives.into_iter().filter(|a| a.name != UNSURE));
        Self {
            name: UNSURE.to_owned(),
            confidence,
            alternatives: readings,
        }
    }
}

/// The language found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LanguageGuess {
    pub code: crate::language::Language,
    pub script: Script,
    pub confidence: f32,
}

/// The intent found, with runners-up.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct IntentGuess {
    pub name: String,
    pub confidence: f32,
    pub alternatives: Vec<IntentScore>,
}

/// What a message means: the body of `POST /api/v1/understand`, less its timings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Understanding {
    pub language: LanguageGuess,
    pub intent: IntentGuess,
    pub slots: crate::turn::Values,
    pub safety: crate::guard::Safety,
}

/// What is already known when a message arrives.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Context {
    pub intent: Option<String>,
    pub state: Option<String>,
    #[serde(default)]
    pub slots: crate::turn::Values,
    /// The language of the session so far.
    pub language: Option<crate::language::Language>,
}
