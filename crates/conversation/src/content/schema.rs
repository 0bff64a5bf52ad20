//! The shapes of the content files, as `content/languages/README.md` describes them.

use super::spoken::{Clock, Dates, Numbers, Reading, Units};
use crate::language::Language;
use serde::Deserialize;
use std::collections::BTreeMap;

/// `language.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguageFile {
    pub code: String,
    pub name: String,
    pub native_name: String,
    /// ISO 15924.
    pub script: String,
    /// Hexadecimal ranges, both ends included.
    pub unicode: Vec<[String; 2]>,
    pub digits: String,
    pub menu_order: u32,
    pub sentence_end: String,
    /// Languages whose words are so near that their sentences teach this one too.
    #[serde(default)]
    pub kin: Vec<Language>,
    pub words: Words,
    #[serde(default)]
    pub places: PlaceWords,
    pub dates: Dates,
    pub clock: Clock,
    pub units: Units,
    pub numbers: Numbers,
    pub reading: Reading,
    pub romanise: Romanise,
    #[serde(default)]
    pub hearing: Hearing,
    #[serde(default)]
    pub talk: Talk,
}

/// Phrases that tie a message to what was said before it; ` * ` allows up to four words between.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Talk {
    /// Goes on with the request before: "and", "what about".
    pub also: Vec<String>,
    /// Takes back the value that follows, or that came before.
    pub not_before: Vec<String>,
    pub not_after: Vec<String>,
    /// Endings of verbs that refuse.
    pub no_endings: Vec<String>,
    /// The kind of work, or the place, does not matter.
    pub any: Vec<String>,
    pub anywhere: Vec<String>,
    /// "The ... one", and "that one".
    pub one: Vec<String>,
    pub that_one: Vec<String>,
    /// Stop what is going on, but not the talk.
    pub enough: Vec<String>,
    /// Of lessons: the next one, go on where we stopped, from the beginning.
    pub next: Vec<String>,
    pub go_on: Vec<String>,
    pub anew: Vec<String>,
    pub thanks: Vec<String>,
    /// Verbs of asking to be talked to in a language.
    pub speak: Vec<String>,
    /// Back to an earlier subject.
    pub back: Vec<String>,
    /// Asks for the next ones of a list.
    #[serde(default)]
    pub more: Vec<String>,
    /// Questions about the matter that is being talked of.
    pub follow_up: Vec<String>,
    /// Of these: which papers, until when, whom to go to.
    pub papers: Vec<String>,
    pub deadline: Vec<String>,
    pub whom: Vec<String>,
}

/// How the language is best heard with a weak recogniser; found by evaluation.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hearing {
    /// How far freely written text is believed beside known words, 0..1; 0 = it is not worth the time.
    pub free: f32,
}

impl Default for Hearing {
    fn default() -> Self {
        Self { free: 1.0 }
    }
}

/// Word lists that understanding needs.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub yes: Vec<String>,
    pub no: Vec<String>,
    pub hesitate: Vec<String>,
    #[serde(default)]
    pub markers: Vec<String>,
    #[serde(default)]
    pub markers_roman: Vec<String>,
    #[serde(default)]
    pub stop: Vec<String>,
    #[serde(default)]
    pub fillers: Vec<String>,
    #[serde(default)]
    pub ordinals: Vec<Vec<String>>,
    #[serde(default)]
    pub first_words_of_question: Vec<String>,
    /// Case endings of nouns; `ending>instead` where the bare noun ends otherwise.
    #[serde(default)]
    pub cases: Vec<String>,
}

/// What stands around the names of places.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceWords {
    /// Where the language is at home (ISO 3166-2): places there are meant before others. Empty: everywhere.
    pub states: Vec<String>,
    /// Postpositions of places, right after the name.
    pub after: Vec<String>,
    /// Prepositions and words like "village", right before the name.
    pub before: Vec<String>,
    /// Case endings glued to a name; `ending>instead` where the bare name ends otherwise, `~ending` where
    /// it does not show a place by itself.
    pub endings: Vec<String>,
    /// Everyday words that are also names of villages.
    pub never: Vec<String>,
}

/// How the script is brought to the rough Roman form.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Romanise {
    #[serde(default)]
    pub overrides: BTreeMap<String, String>,
    pub drop_final_a: bool,
    pub inherent: String,
}

/// One canonical value and what people call it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LexiconEntry {
    pub say: String,
    pub words: Vec<String>,
    /// Sentences that mean this value without naming it, to learn from.
    #[serde(default)]
    pub examples: Vec<String>,
}

/// `safety.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SafetyFile {
    pub danger: DangerFile,
    pub attack: AttackFile,
    #[serde(default)]
    pub harmless: HarmlessFile,
    pub identifiers: IdentifierWords,
    #[serde(default)]
    pub helplines: BTreeMap<String, String>,
}

/// What people in danger say, by kind.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DangerFile {
    #[serde(default)]
    pub guards: Vec<String>,
    pub violence: PhraseList,
    pub self_harm: PhraseList,
    pub child: PhraseList,
    pub medical: PhraseList,
    pub fraud: PhraseList,
}

impl DangerFile {
    /// The kinds, in the order of `DANGER_KINDS`.
    pub fn kinds(&self) -> [&PhraseList; 5] {
        [
            &self.violence,
            &self.self_harm,
            &self.child,
            &self.medical,
            &self.fraud,
        ]
    }
}

/// What attackers say, by kind.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttackFile {
    #[serde(default)]
    pub guards: Vec<String>,
    pub injection: PhraseList,
    pub jailbreak: PhraseList,
    pub hate: PhraseList,
    pub sexual: PhraseList,
    pub harm: PhraseList,
}

impl AttackFile {
    /// The kinds, in the order of `ATTACK_KINDS`.
    pub fn kinds(&self) -> [&PhraseList; 5] {
        [
            &self.injection,
            &self.jailbreak,
            &self.hate,
            &self.sexual,
            &self.harm,
        ]
    }
}

/// A list of phrases.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhraseList {
    pub phrases: Vec<String>,
    /// Whole messages, to learn from.
    #[serde(default)]
    pub examples: Vec<String>,
}

/// Whole messages that sound dangerous or hostile and are neither.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HarmlessFile {
    pub examples: Vec<String>,
}

/// Words said beside an identifier: they tell what a row of digits is. A word of four letters or more may carry an ending.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdentifierWords {
    pub aadhaar: Vec<String>,
    pub pan: Vec<String>,
    pub phone: Vec<String>,
    pub account: Vec<String>,
    pub card: Vec<String>,
    pub voter: Vec<String>,
    pub order: Vec<String>,
    /// How the sign `@` is said.
    pub at: Vec<String>,
    /// Names of the Latin letters, for what is spelled out.
    #[serde(default)]
    pub letters: Vec<String>,
}
