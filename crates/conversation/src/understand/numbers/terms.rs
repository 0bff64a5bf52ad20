//! Words and what they stand for, as written and in the folded form.

use crate::understand::fold::{Folder, indic};
use crate::understand::normalise;
use std::collections::{HashMap, HashSet};

/// Phrases with a meaning.
#[derive(Debug, Clone)]
pub(super) struct Terms<T> {
    folded: HashMap<Vec<String>, Vec<T>>,
    /// As written, not folded: `saat` (7) and `saath` (60) fold to the same.
    exact: HashMap<Vec<String>, Vec<T>>,
    /// Consonants of the folded phrases in native letters: a slip of a vowel is forgiven, another consonant is another
    /// word (`आत`, in, is no `आठ`).
    skeletons: HashSet<Vec<String>>,
    /// Case endings that a word may carry.
    endings: Vec<String>,
    longest: usize,
    /// Whether other spellings count: not in English, where `for` is no `four`.
    free_spelling: bool,
}

impl<T: Copy + PartialEq> Terms<T> {
    pub(super) fn new(free_spelling: bool) -> Self {
        Self {
            folded: HashMap::new(),
            exact: HashMap::new(),
            skeletons: HashSet::new(),
            endings: Vec::new(),
            longest: 1,
            free_spelling,
        }
    }

    /// The same, where a word may carry one of these case endings.
    pub(super) fn with_endings(mut self, endings: &[String]) -> Self {
        let plain = endings.iter().filter(|e| !e.contains('>'));
        let mut endings: Vec<String> = plain.map(|e| e.trim_start_matches('~').to_owned()).collect();
        // A single sign makes other words of short ones: `છે` (is) is no `છ` (six).
        endings.retain(|ending| !ending.is_ascii() && ending.chars().count() > 1);
        endings.sort_by_key(|ending| std::cmp::Reverse(ending.len()));
        self.endings = endings;
        self
    }

    /// Adds a phrase in all its spellings; first come, first served.
    pub(super) fn add(&mut self, form: &str, meaning: T, folder: &Folder) {
        let folded = folder.fold(form);
        if folded.is_empty() {
            return;
        }
        self.longest = self.longest.max(folded.len());
        if self.free_spelling {
            insert(&mut self.folded, folded, meaning);
            if !form.is_ascii() {
                self.skeletons
                    .insert(skeletons(&normalise::words(&normalise::normalise(form))));
            }
        }
        self.add_exact(form, meaning);
    }

    /// Adds a phrase as it is written here and no other way.
    pub(super) fn add_exact(&mut self, form: &str, meaning: T) {
        let words = normalise::words(&normalise::normalise(form));
        if !words.is_empty() {
            self.longest = self.longest.max(words.len());
            insert(&mut self.exact, words, meaning);
        }
    }

    /// The first meaning that `wanted` takes of the longest phrase that begins at `at`, and its length.
    pub(super) fn at(
        &self,
        words: &[String],
        surface: &[String],
        at: usize,
        wanted: impl Fn(T) -> bool,
    ) -> Option<(T, usize)> {
        let most = self.longest.min(words.len().saturating_sub(at));
        let find = |table: &HashMap<Vec<String>, Vec<T>>, list: &[String]| {
            (1..=most).rev().find_map(|n| {
                let meanings = table.get(list.get(at..at + n)?)?;
                meanings.iter().find(|m| wanted(**m)).map(|m| (*m, n))
            })
        };
        let free = || {
            let (meaning, n) = find(&self.folded, words)?;
            let written = surface.get(at..at + n)?;
            let native = written.iter().any(|word| !word.is_ascii());
            (!native || self.skeletons.contains(&skeletons(written))).then_some((meaning, n))
        };
        find(&self.exact, surface)
            .or_else(free)
            .or_else(|| self.inflected(surface.get(at)?, &wanted))
    }

    /// The meaning of one word without its case ending.
    fn inflected(&self, word: &str, wanted: &impl Fn(T) -> bool) -> Option<(T, usize)> {
        self.endings.iter().find_map(|ending| {
            let stem = word.strip_suffix(ending.as_str())?;
            let meanings = self.exact.get(std::slice::from_ref(&stem.to_owned()))?;
            meanings.iter().find(|m| wanted(**m)).map(|m| (*m, 1))
        })
    }

    /// Whether the very word is known.
    pub(super) fn knows(&self, words: &[String]) -> bool {
        self.exact.contains_key(words)
    }
}

/// The consonants of each word, doubled ones and the three kinds of s as one.
fn skeletons(words: &[String]) -> Vec<String> {
    let skeleton = |word: &String| {
        let mut said: Vec<&str> = word
            .chars()
            .map(indic::letter)
            .filter(|(kind, _)| *kind == indic::Kind::Consonant)
            .map(|(_, roman)| if roman == "sh" { "s" } else { roman })
            .collect();
        said.dedup();
        said.concat()
    };
    words.iter().map(skeleton).collect()
}

fn insert<T: PartialEq>(table: &mut HashMap<Vec<String>, Vec<T>>, key: Vec<String>, meaning: T) {
    let meanings = table.entry(key).or_default();
    if !meanings.contains(&meaning) {
        meanings.push(meaning);
    }
}
