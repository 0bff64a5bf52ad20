//! Words and what they stand for, as written and in the folded form.

use crate::understand::fold::Folder;
use crate::understand::normalise;
use std::collections::HashMap;

/// Phrases with a meaning.
#[derive(Debug, Clone)]
pub(super) struct Terms<T> {
    folded: HashMap<Vec<String>, Vec<T>>,
    /// As written, not folded: `saat` (7) and `saath` (60) fold to the same.
    exact: HashMap<Vec<String>, Vec<T>>,
    longest: usize,
    /// Whether other spellings count: not in English, where `for` is no `four`.
    free_spelling: bool,
}

impl<T: Copy + PartialEq> Terms<T> {
    pub(super) fn new(free_spelling: bool) -> Self {
        Self {
            folded: HashMap::new(),
            exact: HashMap::new(),
            longest: 1,
            free_spelling,
        }
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
        find(&self.exact, surface).or_else(|| find(&self.folded, words))
    }

    /// Whether the very word is known.
    pub(super) fn knows(&self, words: &[String]) -> bool {
        self.exact.contains_key(words)
    }
}

fn insert<T: PartialEq>(table: &mut HashMap<Vec<String>, Vec<T>>, key: Vec<String>, meaning: T) {
    let meanings = table.entry(key).or_default();
    if !meanings.contains(&meaning) {
        meanings.push(meaning);
    }
}
