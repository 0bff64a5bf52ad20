//! Words that tell what a row of digits is.

use super::reading::Unit;
use crate::content::Pack;
use crate::understand::normalise::{normalise, words};
use std::collections::{HashMap, HashSet};

/// Units before and after an identifier in which a hint counts.
const BEFORE: usize = 6;
const AFTER: usize = 4;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hint {
    Aadhaar,
    Pan,
    Phone,
    Account,
    Card,
    Voter,
    Order,
    Money,
    /// The sign `@`, said.
    At,
}

/// The hints of all languages: people mix them.
#[derive(Debug, Clone, Default)]
pub(super) struct Hints {
    /// Phrases by their first word.
    phrases: HashMap<String, Vec<(Vec<String>, Hint)>>,
    /// First words of at least four letters that may carry an ending, by their first two letters.
    stems: HashMap<String, Vec<(String, Hint)>>,
    letters: HashSet<String>,
}

/// A hint in the units `start..end`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Told {
    pub start: usize,
    pub end: usize,
    pub hint: Hint,
}

impl Hints {
    pub(super) fn new(packs: &[Pack]) -> Self {
        let mut hints = Self::default();
        for pack in packs {
            let list = &pack.safety.identifiers;
            for (forms, hint) in [
                (&list.aadhaar, Hint::Aadhaar),
                (&list.pan, Hint::Pan),
                (&list.phone, Hint::Phone),
                (&list.account, Hint::Account),
                (&list.card, Hint::Card),
                (&list.voter, Hint::Voter),
                (&list.order, Hint::Order),
                (&pack.language.numbers.order, Hint::Order),
                (&list.at, Hint::At),
            ] {
                for form in forms {
                    hints.add(form, hint);
                }
            }
            for form in pack.language.units.words.get("rupee").into_iter().flatten() {
                hints.add(form, Hint::Money);
            }
            hints
                .letters
                .extend(list.letters.iter().flat_map(|l| words(&normalise(l))));
        }
        hints
    }

    fn add(&mut self, form: &str, hint: Hint) {
        let form = words(&normalise(form));
        let Some(first) = form.first().cloned() else {
            return;
        };
        if form.len() == 1 && first.chars().count() >= 4 && hint != Hint::Money {
            let stems = self.stems.entry(key(&first)).or_default();
            stems.push((first, hint));
        } else {
            self.phrases.entry(first).or_default().push((form, hint));
        }
    }

    /// Everything that the units tell.
    pub(super) fn told(&self, units: &[Unit]) -> Vec<Told> {
        let mut told = Vec::new();
        for (start, unit) in units.iter().enumerate().filter(|(_, u)| !u.is_number()) {
            for (form, hint) in self.phrases.get(&unit.text).into_iter().flatten() {
                let rest = units[start..].iter().take(form.len());
                if rest.len() == form.len() && rest.zip(form).all(|(unit, word)| unit.text == *word) {
                    let (end, hint) = (start + form.len(), *hint);
                    told.push(Told { start, end, hint });
                }
            }
            for (stem, hint) in self.stems.get(&key(&unit.text)).into_iter().flatten() {
                if unit.text.starts_with(stem.as_str()) {
                    let (end, hint) = (start + 1, *hint);
                    told.push(Told { start, end, hint });
                }
            }
        }
        told
    }

    pub(super) fn is_letter(&self, word: &str) -> bool {
        word.len() == 1 && word.as_bytes()[0].is_ascii_alphabetic() || self.letters.contains(word)
    }
}

fn key(word: &str) -> String {
    word.chars().take(2).collect()
}

/// What is told near the units `start..end`, the nearest before first, then the nearest after.
pub(super) fn near(told: &[Told], start: usize, end: usize) -> Vec<Hint> {
    let mut before: Vec<_> = told
        .iter()
        .filter(|t| t.end <= start && t.end + BEFORE > start)
        .collect();
    before.sort_by_key(|t| std::cmp::Reverse(t.end));
    let mut after: Vec<_> = told
        .iter()
        .filter(|t| t.start >= end && t.start < end + AFTER)
        .collect();
    after.sort_by_key(|t| t.start);
    before.into_iter().chain(after).map(|t| t.hint).collect()
}
