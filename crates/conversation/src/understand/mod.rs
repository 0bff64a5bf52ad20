//! From words to meaning: language, intent, slots.

mod brain;
mod embedding;
pub(crate) mod fold;
mod lexicon;
pub(crate) mod matching;
pub mod normalise;
mod numbers;
pub mod places;
mod router;
mod slots;
mod tongue;

pub use brain::Brain;
pub use embedding::VectorError;
pub use numbers::{Quantity, Value, When};
pub use tongue::Answer;

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

/// One reading of an intent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct IntentScore {
    pub name: String,
    pub confidence: f32,
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
