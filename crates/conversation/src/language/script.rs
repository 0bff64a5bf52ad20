//! Which writing system a character belongs to.

use super::Language;

/// A writing system that one or more of the languages use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WritingSystem {
    Latin,
    Devanagari,
    Bengali,
    Gurmukhi,
    Gujarati,
    Odia,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
}

impl WritingSystem {
    /// The writing system of a letter or sign; `None` for digits, punctuation and other scripts.
    pub fn of(c: char) -> Option<Self> {
        let block = match c as u32 {
            0x0041..=0x005A | 0x0061..=0x007A | 0x00C0..=0x024F => return Some(Self::Latin),
            // Dandas are shared by all Indic scripts.
            0x0964 | 0x0965 => return None,
            0x0900..=0x097F => Self::Devanagari,
            0x0980..=0x09FF => Self::Bengali,
            0x0A00..=0x0A7F => Self::Gurmukhi,
            0x0A80..=0x0AFF => Self::Gujarati,
            0x0B00..=0x0B7F => Self::Odia,
            0x0B80..=0x0BFF => Self::Tamil,
            0x0C00..=0x0C7F => Self::Telugu,
            0x0C80..=0x0CFF => Self::Kannada,
            0x0D00..=0x0D7F => Self::Malayalam,
            _ => return None,
        };
        // The native digits sit at the same place in each block.
        let offset = (c as u32) & 0x7F;
        (!(0x66..=0x6F).contains(&offset)).then_some(block)
    }

    /// The languages written in it natively.
    pub fn languages(self) -> &'static [Language] {
        match self {
            Self::Latin => &[Language::En],
            Self::Devanagari => &[Language::Hi, Language::Mr],
            Self::Bengali => &[Language::Bn],
            Self::Gurmukhi => &[Language::Pa],
            Self::Gujarati => &[Language::Gu],
            Self::Odia => &[Language::Or],
            Self::Tamil => &[Language::Ta],
            Self::Telugu => &[Language::Te],
            Self::Kannada => &[Language::Kn],
            Self::Malayalam => &[Language::Ml],
        }
    }
}

/// How many letters of a text are in the commonest Indic script and in Latin.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ScriptCount {
    pub native: Option<WritingSystem>,
    pub native_letters: usize,
    pub latin_letters: usize,
}

impl ScriptCount {
    /// Counts the letters of a text.
    pub fn of(text: &str) -> Self {
        let mut counts: Vec<(WritingSystem, usize)> = Vec::new();
        let mut latin = 0;
        for system in text.chars().filter_map(WritingSystem::of) {
            if system == WritingSystem::Latin {
                latin += 1;
            } else if let Some(entry) = counts.iter_mut().find(|(s, _)| *s == system) {
                entry.1 += 1;
            } else {
                counts.push((system, 1));
            }
        }
        let best = counts.into_iter().max_by_key(|(_, n)| *n);
        Self {
            native: best.map(|b| b.0),
            native_letters: best.map_or(0, |b| b.1),
            latin_letters: latin,
        }
    }
}

impl Language {
    /// The writing system the language is natively written in.
    pub fn writing_system(self) -> WritingSystem {
        match self {
            Self::Hi | Self::Mr => WritingSystem::Devanagari,
            Self::Bn => WritingSystem::Bengali,
            Self::Ta => WritingSystem::Tamil,
            Self::Te => WritingSystem::Telugu,
            Self::Gu => WritingSystem::Gujarati,
            Self::Kn => WritingSystem::Kannada,
            Self::Ml => WritingSystem::Malayalam,
            Self::Pa => WritingSystem::Gurmukhi,
            Self::Or => WritingSystem::Odia,
            Self::En => WritingSystem::Latin,
        }
    }
}
