//! What slot values people named.

use super::fold::{Folder, Kind, letter};
use super::matching::{Endings, PhraseTable};
use crate::content::LexiconEntry;
use std::collections::BTreeMap;

/// A slot value named in words `start..end`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    pub slot: String,
    pub key: String,
    pub start: usize,
    pub end: usize,
    pub exact: bool,
}

/// All names of all slot values of one language.
#[derive(Debug, Clone)]
pub(super) struct Lexicon {
    values: Vec<(String, String)>,
    table: PhraseTable<usize>,
}

/// Letters of a folded name.
const SHORTEST: usize = 3;
/// Slots whose values never occur in speech as themselves.
const SPOKEN_ONLY: [&str; 1] = ["action"];
/// Slots whose names are nouns that take case endings.
const NOUNS: [&str; 4] = ["topic", "skill", "kind", "craft"];
/// A name of the first slot inside one of the second says nothing by itself: "sunset" in "before sunset".
const INSIDE: (&str, &str) = ("time", "daylight");

impl Lexicon {
    pub(super) fn new(
        content: &BTreeMap<String, BTreeMap<String, LexiconEntry>>,
        folder: &Folder,
        endings: Endings,
        cases: &[String],
    ) -> Self {
        let mut lexicon = Self {
            values: Vec::new(),
            table: PhraseTable::new(endings),
        };
        for (slot, keys) in content
            .iter()
            .filter(|(slot, _)| !SPOKEN_ONLY.contains(&slot.as_str()))
        {
            for (key, entry) in keys {
                let id = lexicon.values.len();
                lexicon.values.push((slot.clone(), key.clone()));
                for word in entry.words.iter().chain(std::iter::once(&entry.say)) {
                    // So little is left of the word that others sound like it: `ఆయా` (nanny) and `ఆ` (that).
                    let folded = folder.fold(word);
                    if folded.concat().len() < SHORTEST {
                        continue;
                    }
                    lexicon.table.insert(word, id, |text| {
                        if text == word {
                            folded.clone()
                        } else {
                            folder.fold(text)
                        }
                    });
                    if let [bare] = folded.as_slice()
                        && NOUNS.contains(&slot.as_str())
                    {
                        for form in declined(word, bare, cases, folder, endings) {
                            lexicon.table.insert(word, id, |_| vec![form.clone()]);
                        }
                    }
                }
            }
        }
        lexicon
    }

    /// The values named, per slot the longest first; a name inside a longer name of the same slot is left out.
    pub(super) fn find(&self, words: &[String]) -> Vec<Named> {
        let mut spans = self.table.all(words);
        spans.sort_by_key(|s| (std::cmp::Reverse(s.end - s.start), !s.exact, s.start));
        let mut named: Vec<Named> = Vec::new();
        for span in &spans {
            let (slot, key) = &self.values[span.value];
            let covered = named
                .iter()
                .any(|n| n.slot == *slot && n.start < span.end && span.start < n.end);
            if !covered {
                let (slot, key) = (slot.clone(), key.clone());
                named.push(Named {
                    slot,
                    key,
                    start: span.start,
                    end: span.end,
                    exact: span.exact,
                });
            }
        }
        let within = |n: &Named| {
            n.slot == INSIDE.0
                && spans
                    .iter()
                    .any(|s| self.values[s.value].0 == INSIDE.1 && s.start <= n.start && n.end <= s.end)
        };
        named.retain(|n| !within(n));
        named
    }
}

/// The folded forms of a noun of one word with case endings, as far as they are not met by `endings` anyway: where the noun is
/// short, or changes before the ending. `ending>instead`: the bare noun ends otherwise.
fn declined(word: &str, bare: &str, cases: &[String], folder: &Folder, endings: Endings) -> Vec<String> {
    let mut forms: Vec<String> = Vec::new();
    for case in cases.iter().filter(|case| case.is_ascii() == word.is_ascii()) {
        let (ending, instead) = case.split_once('>').unwrap_or((case.as_str(), ""));
        let Some(stem) = word.strip_suffix(instead).filter(|stem| takes(stem, ending)) else {
            continue;
        };
        let [form]: [String; 1] = folder
            .fold(&format!("{stem}{ending}"))
            .try_into()
            .unwrap_or_default();
        if !endings.same(&form, bare) && !forms.contains(&form) {
            forms.push(form);
        }
    }
    forms
}

/// Whether an ending can be written after a stem: one that begins with a vowel follows a consonant.
fn takes(stem: &str, ending: &str) -> bool {
    let roman_vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u');
    let Some(first) = ending.chars().next() else {
        return false;
    };
    let last = stem
        .chars()
        .rev()
        .find(|c| !matches!(letter(*c).0, Kind::Ignored));
    let Some(last) = last else { return false };
    match letter(first).0 {
        Kind::Sign => letter(last).0 == Kind::Consonant,
        Kind::Other if first.is_ascii() => !(roman_vowel(first) && roman_vowel(last)),
        _ => true,
    }
}
