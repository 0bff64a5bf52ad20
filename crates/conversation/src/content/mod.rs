//! Content data parsed from text that the shell read: languages, phrases, lexicon, replies.
//!
//! The formats are described in `content/languages/README.md`.

mod schema;
mod spoken;

pub use schema::{
    AttackFile, DangerFile, Hearing, IdentifierWords, LanguageFile, LexiconEntry, PhraseList, PlaceWords,
    SafetyFile, Talk, Words,
};
pub use spoken::{Clock, ClockSayings, Dates, DayParts, Numbers, Reading, Scale, Units};

use crate::language::Language;
use std::collections::BTreeMap;

/// Largest accepted size of one content file, in bytes.
const MAX_FILE: usize = 2 << 20;

/// The sounds of the Indic scripts as pronunciations give them: aspirates and retroflexes in capitals, `A` a long a.
const SOUNDS: &str = "aAiueoEOkKgGcCjJTQDXtWdZnMpPbBmyrRlLvSshz";

/// A fault in a content file: which file, which key, what is wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {key}: {problem}")]
pub struct ContentError {
    pub file: String,
    pub key: String,
    pub problem: String,
}

impl ContentError {
    pub(crate) fn new(file: &str, key: impl Into<String>, problem: impl ToString) -> Self {
        Self {
            file: file.to_owned(),
            key: key.into(),
            problem: problem.to_string(),
        }
    }
}

/// The text of the files of one language.
#[derive(Debug, Clone, Copy)]
pub struct PackFiles<'a> {
    pub language: &'a str,
    pub phrases: &'a str,
    pub lexicon: &'a str,
    pub replies: &'a str,
    pub safety: &'a str,
    /// Empty where a language has none.
    pub pronunciation: &'a str,
}

/// One language's content, checked for shape.
#[derive(Debug, Clone)]
pub struct Pack {
    pub code: Language,
    pub language: LanguageFile,
    /// Intent -> example sentences.
    pub phrases: BTreeMap<String, Vec<String>>,
    /// Slot -> canonical key -> names.
    pub lexicon: BTreeMap<String, BTreeMap<String, LexiconEntry>>,
    /// Fluent source.
    pub replies: String,
    pub safety: SafetyFile,
    /// Words that are not said as they are written -> their sounds, those in brackets often left out.
    pub pronunciation: BTreeMap<String, String>,
}

#[derive(serde::Deserialize)]
struct PhrasesFile {
    intents: BTreeMap<String, Vec<String>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
struct PronunciationFile {
    words: BTreeMap<String, String>,
}

impl Pack {
    /// Parses and checks the files of a language.
    pub fn parse(files: &PackFiles<'_>) -> Result<Self, ContentError> {
        let language: LanguageFile = toml_file("language.toml", files.language)?;
        let name = |file: &str| format!("{}/{file}", language.code);
        let Some(code) = Language::parse(&language.code) else {
            return Err(ContentError::new(
                "language.toml",
                "code",
                format!("unknown language {:?}", language.code),
            ));
        };
        check_language(&name("language.toml"), &language)?;
        let phrases: PhrasesFile = toml_file(&name("phrases.toml"), files.phrases)?;
        for (intent, sentences) in &phrases.intents {
            if sentences.is_empty() {
                return Err(ContentError::new(
                    &name("phrases.toml"),
                    intent,
                    "has no sentences",
                ));
            }
        }
        let lexicon = toml_file(&name("lexicon.toml"), files.lexicon)?;
        let safety = toml_file(&name("safety.toml"), files.safety)?;
        let pronunciation: PronunciationFile = toml_file(&name("pronunciation.toml"), files.pronunciation)?;
        for (word, said) in &pronunciation.words {
            if !is_pronunciation(said) {
                return Err(ContentError::new(
                    &name("pronunciation.toml"),
                    word,
                    format!("{said:?} is not made of the sounds {SOUNDS} and brackets"),
                ));
            }
        }
        if files.replies.len() > MAX_FILE {
            return Err(ContentError::new(&name("replies.ftl"), "-", "is too large"));
        }
        Ok(Self {
            code,
            language,
            phrases: phrases.intents,
            lexicon,
            replies: files.replies.to_owned(),
            safety,
            pronunciation: pronunciation.words,
        })
    }
}

/// Sounds, some of them in brackets, at least one outside.
fn is_pronunciation(said: &str) -> bool {
    let mut optional = false;
    let mut spoken = false;
    let fits = said.chars().all(|c| match c {
        '(' | ')' if optional == (c == ')') => {
            optional = !optional;
            true
        }
        c => {
            spoken |= !optional;
            SOUNDS.contains(c)
        }
    });
    fits && spoken && !optional
}

fn toml_file<T: serde::de::DeserializeOwned>(file: &str, text: &str) -> Result<T, ContentError> {
    if text.len() > MAX_FILE {
        return Err(ContentError::new(file, "-", "is too large"));
    }
    toml::from_str(text).map_err(|e| {
        let line = e
            .span()
            .map_or(0, |s| text[..s.start.min(text.len())].matches('\n').count() + 1);
        ContentError::new(file, format!("line {line}"), e.message())
    })
}

fn check_language(file: &str, language: &LanguageFile) -> Result<(), ContentError> {
    if language.numbers.cardinals.len() != 101 {
        let n = language.numbers.cardinals.len();
        return Err(ContentError::new(
            file,
            "numbers.cardinals",
            format!("must hold 101 strings, has {n}"),
        ));
    }
    if language.digits.chars().count() != 10 {
        return Err(ContentError::new(file, "digits", "must hold ten characters"));
    }
    for scale in ["hundred", "thousand", "lakh", "crore"] {
        if !language.numbers.scale.contains_key(scale) {
            return Err(ContentError::new(
                file,
                format!("numbers.scale.{scale}"),
                "is missing",
            ));
        }
    }
    if language.dates.months.len() != 12 || language.dates.weekdays.len() != 7 {
        return Err(ContentError::new(
            file,
            "dates",
            "must name twelve months and seven weekdays",
        ));
    }
    for key in language.romanise.overrides.keys() {
        if key.chars().count() > 2 {
            return Err(ContentError::new(
                file,
                format!("romanise.overrides.{key}"),
                "must be one letter",
            ));
        }
    }
    if !(0.0..=1.0).contains(&language.hearing.free) {
        return Err(ContentError::new(
            file,
            "hearing.free",
            "must lie between 0 and 1",
        ));
    }
    for n in [&language.numbers.hundreds, &language.numbers.hundreds_more] {
        if !n.is_empty() && n.len() != 9 {
            return Err(ContentError::new(
                file,
                "numbers.hundreds",
                "must hold nine strings or none",
            ));
        }
    }
    for range in &language.unicode {
        for end in range {
            if u32::from_str_radix(end, 16).is_err() {
                return Err(ContentError::new(
                    file,
                    "unicode",
                    format!("{end:?} is not hexadecimal"),
                ));
            }
        }
    }
    Ok(())
}
