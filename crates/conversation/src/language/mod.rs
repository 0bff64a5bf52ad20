//! The languages, their scripts and what differs between them.

mod identify;
mod script;

pub use identify::Identifier;
pub use script::{ScriptCount, WritingSystem};

use serde::{Deserialize, Serialize};

/// A language the product answers in. Serialised as its ISO code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    Hi,
    Bn,
    Mr,
    Ta,
    Te,
    Gu,
    Kn,
    Ml,
    Pa,
    #[serde(alias = "od")]
    Or,
    En,
}

impl Language {
    /// All of them, in the order the menus use.
    pub const ALL: [Self; 11] = [
        Self::Hi,
        Self::Bn,
        Self::Mr,
        Self::Ta,
        Self::Te,
        Self::Gu,
        Self::Kn,
        Self::Ml,
        Self::Pa,
        Self::Or,
        Self::En,
    ];

    /// ISO 639-1 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Hi => "hi",
            Self::Bn => "bn",
            Self::Mr => "mr",
            Self::Ta => "ta",
            Self::Te => "te",
            Self::Gu => "gu",
            Self::Kn => "kn",
            Self::Ml => "ml",
            Self::Pa => "pa",
            Self::Or => "or",
            Self::En => "en",
        }
    }

    /// Parses an ISO code; `od` means Odia, a region suffix (`hi-IN`) is ignored.
    pub fn parse(code: &str) -> Option<Self> {
        let base = code
            .split(['-', '_'])
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        if base == "od" {
            return Some(Self::Or);
        }
        Self::ALL.into_iter().find(|l| l.code() == base)
    }
}
