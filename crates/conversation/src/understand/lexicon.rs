//! What slot values people named.

use super::fold::Folder;
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

impl Lexicon {
    pub(super) fn new(
        content: &BTreeMap<String, BTreeMap<String, LexiconEntry>>,
        folder: &Folder,
        endings: Endings,
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
                    if folder.fold(word).concat().len() < SHORTEST {
                        continue;
                    }
                    lexicon.table.insert(word, id, |text| folder.fold(text));
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
        for span in spans {
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
        named
    }
}
