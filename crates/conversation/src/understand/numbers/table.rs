//! The number words of one language.

use super::Found;
use super::parse::{Parse, Word};
use super::terms::Terms;
use crate::content::{Numbers, Scale};
use crate::reading::{fuse_by_rule, fuse_thousand, joined};
use crate::understand::fold::Folder;

/// Ordinals beyond those that are listed are made from cardinals up to here: the days of a month.
const LAST_ORDINAL: usize = 31;

/// The number words of one language.
#[derive(Debug, Clone)]
pub(in crate::understand) struct NumberWords {
    terms: Terms<Word>,
    ordinals: Terms<u32>,
    /// Endings that turn a number word into an hour.
    glued: Vec<String>,
    /// Between a scale and the rest: "one hundred and twenty".
    and: String,
}

fn forms(list: &str) -> impl Iterator<Item = &str> {
    list.split('|').map(str::trim).filter(|form| !form.is_empty())
}

/// Both native or both Roman.
fn same_script(a: &str, b: &str) -> bool {
    a.is_ascii() == b.trim_start_matches('~').is_ascii()
}

impl NumberWords {
    /// `and` is the language's word between a scale and the rest, `endings` its case endings; English words are understood
    /// in every language.
    pub(in crate::understand) fn new(
        numbers: &Numbers,
        and: &str,
        glued: &[String],
        endings: &[String],
        english: Option<&Numbers>,
        folder: &Folder,
    ) -> Self {
        let mut terms = Terms::new(english.is_some()).with_endings(endings);
        // First come first served: cardinals before everything else.
        for (value, list) in numbers.cardinals.iter().enumerate() {
            for form in forms(list) {
                terms.add(form, Word::Cardinal(value as u32), folder);
            }
        }
        for list in [&numbers.hundreds, &numbers.hundreds_more] {
            for (i, list) in list.iter().enumerate() {
                for form in forms(list) {
                    terms.add(form, Word::Cardinal((i as u32 + 1) * 100), folder);
                }
            }
        }
        add_scales(&mut terms, numbers, folder);
        add_fractions(&mut terms, numbers, folder);
        add_glued_hundreds(&mut terms, numbers, folder);
        add_joined(&mut terms, numbers);
        if let Some(english) = english {
            for (value, list) in english.cardinals.iter().enumerate() {
                let first = forms(list).next().unwrap_or_default();
                let taken = terms.knows(&[first.to_lowercase()]);
                if !taken {
                    terms.add_exact(first, Word::Cardinal(value as u32));
                }
            }
            for (name, value) in SCALES {
                for form in english.scale.get(name).into_iter().flat_map(|s| &s.words) {
                    terms.add_exact(form, Word::Scale(value));
                }
            }
            for form in &english.and_half {
                terms.add_exact(form, Word::AndHalf);
            }
            for (list, word) in [(&english.double, 2), (&english.triple, 3)] {
                for form in list {
                    terms.add_exact(form, Word::Repeat(word));
                }
            }
        }
        Self {
            ordinals: ordinals(numbers, english, folder).with_endings(endings),
            terms,
            glued: glued.to_vec(),
            and: folder.word(and),
        }
    }

    /// All numbers in folded words, from left to right; `surface` are the same words as written.
    pub(in crate::understand) fn find(&self, words: &[String], surface: &[String]) -> Vec<Found> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            if let Some(number) = self.number_at(words, surface, at) {
                at = number.end;
                found.push(number);
            } else {
                at += 1;
            }
        }
        found
    }

    fn number_at(&self, words: &[String], surface: &[String], start: usize) -> Option<Found> {
        let mut parse = Parse::new();
        let mut at = start;
        while at < words.len() {
            let word = &words[at];
            if word.starts_with(|c: char| c.is_ascii_digit()) {
                if !parse.literal(word, at) {
                    break;
                }
                at += 1;
            } else if parse.after_literal(at) && word == "k" {
                parse.take(Word::Scale(1e3), at);
                at += 1;
            } else if let Some((word, n)) = self.terms.at(words, surface, at, |_| true) {
                if !parse.take(word, at) {
                    break;
                }
                at += n;
            } else if parse.scaled() && *word == self.and && at + 1 < words.len() {
                let next = self.terms.at(words, surface, at + 1, |_| true);
                let Some((word, n)) = next.filter(|_| parse.open()) else {
                    break;
                };
                if !parse.take(word, at) {
                    break;
                }
                at += 1 + n;
            } else {
                break;
            }
        }
        parse.finish(start, at)
    }

    /// The position in a row that the words at `at` name ("third"), and their number.
    pub(super) fn ordinal(&self, words: &[String], surface: &[String], at: usize) -> Option<(u32, usize)> {
        self.ordinals.at(words, surface, at, |_| true)
    }

    /// A single cardinal below a hundred, or digits: one thing said, not a row of digits.
    pub(super) fn small(&self, words: &[String], surface: &[String], at: usize) -> Option<(u32, usize)> {
        let word = words.get(at)?;
        if let Ok(value) = word.parse::<u32>() {
            return (word.len() <= 2).then_some((value, 1));
        }
        match self
            .terms
            .at(words, surface, at, |w| matches!(w, Word::Cardinal(n) if n < 100))?
        {
            (Word::Cardinal(tens), n) if (20..100).contains(&tens) && tens % 10 == 0 => {
                // "twenty" "five" in two words, where the language has them apart.
                let unit = self
                    .terms
                    .at(words, surface, at + n, |w| matches!(w, Word::Cardinal(1..=9)));
                match unit {
                    Some((Word::Cardinal(unit), m)) => Some((tens + unit, n + m)),
                    _ => Some((tens, n)),
                }
            }
            (Word::Cardinal(value), n) => Some((value, n)),
            _ => None,
        }
    }

    /// A number word with the ending of an hour glued to it, after sava, sadhe or paune; its value and length.
    pub(super) fn glued_hour(&self, words: &[String], surface: &[String], at: usize) -> Option<(f64, usize)> {
        let shift = self.terms.at(words, surface, at, |w| matches!(w, Word::Shift(_)));
        let (shift, before) = match shift {
            Some((Word::Shift(part), n)) => (part, n),
            _ => (0.0, 0),
        };
        let hour = self.with_glued_ending(surface.get(at + before)?)?;
        Some((hour + shift, before + 1))
    }

    fn with_glued_ending(&self, surface: &str) -> Option<f64> {
        self.glued.iter().find_map(|ending| {
            let stem = surface.strip_suffix(ending.as_str())?;
            if let Ok(value) = stem.parse::<f64>() {
                return Some(value);
            }
            let word = [stem.to_owned()];
            match self.terms.at(&word, &word, 0, |_| true)? {
                (Word::Cardinal(n), _) if n <= 12 => Some(f64::from(n)),
                (Word::Fraction(n), _) => Some(n),
                _ => None,
            }
        })
    }
}

const SCALES: [(&str, f64); 4] = [("hundred", 1e2), ("thousand", 1e3), ("lakh", 1e5), ("crore", 1e7)];

fn add_scales(terms: &mut Terms<Word>, numbers: &Numbers, folder: &Folder) {
    for (name, value) in SCALES {
        let Some(scale) = numbers.scale.get(name) else {
            continue;
        };
        let said = [Some(&scale.say), scale.say_more.as_ref()];
        for form in scale.words.iter().chain(said.into_iter().flatten()) {
            terms.add(form, Word::Scale(value), folder);
        }
    }
    let Some(thousand) = numbers.scale.get("thousand") else {
        return;
    };
    add_fused(terms, thousand, numbers, folder);
}

/// `രണ്ടായിരം`: two thousand in one word.
fn add_fused(terms: &mut Terms<Word>, thousand: &Scale, numbers: &Numbers, folder: &Folder) {
    if thousand.fuse.is_none() {
        return;
    }
    for (n, list) in numbers.cardinals.iter().enumerate().take(100).skip(2) {
        for form in forms(list) {
            for more in [false, true] {
                let usual = fuse_thousand(thousand, n as u64, form, more);
                for word in usual.into_iter().chain(fuse_by_rule(thousand, form, more)) {
                    terms.add(&word, Word::Thousands(n as u32), folder);
                }
            }
        }
    }
}

/// `पाचशे`, `એકવીસસો`: so many hundred in one word.
fn add_glued_hundreds(terms: &mut Terms<Word>, numbers: &Numbers, folder: &Folder) {
    for hundred in &numbers.glued_hundreds {
        for (n, list) in numbers.cardinals.iter().enumerate().take(100).skip(3) {
            for form in forms(list).filter(|form| same_script(form, hundred)) {
                terms.add(
                    &format!("{form}{hundred}"),
                    Word::Cardinal(n as u32 * 100),
                    folder,
                );
            }
        }
        let halves = [(&numbers.one_and_half, 150), (&numbers.two_and_half, 250)];
        for (list, value) in halves {
            for form in list.iter().filter(|form| same_script(form, hundred)) {
                terms.add(&format!("{form}{hundred}"), Word::Cardinal(value), folder);
            }
        }
        for (n, list) in numbers.with_half.iter().enumerate() {
            for form in forms(list).filter(|form| same_script(form, hundred)) {
                terms.add(
                    &format!("{form}{hundred}"),
                    Word::Cardinal(n as u32 * 100 + 150),
                    folder,
                );
            }
        }
    }
}

/// `ನೂರೆಂಬತ್ತೇಳು`, `മുന്നൂറ്റമ്പത്`: hundreds and what follows them in one word.
fn add_joined(terms: &mut Terms<Word>, numbers: &Numbers) {
    if !numbers.joins_hundreds {
        return;
    }
    let native = |form: &&str| !form.is_ascii() && !form.contains(' ');
    for (i, list) in numbers.hundreds_more.iter().enumerate() {
        for hundred in forms(list).filter(native) {
            for (n, list) in numbers.cardinals.iter().enumerate().take(100).skip(1) {
                for rest in forms(list).filter(native) {
                    let value = Word::Cardinal((i as u32 + 1) * 100 + n as u32);
                    terms.add_exact(&joined(hundred, rest), value);
                }
            }
        }
    }
}

fn add_fractions(terms: &mut Terms<Word>, numbers: &Numbers, folder: &Folder) {
    for (lists, part) in [
        (&numbers.with_quarter, 0.25),
        (&numbers.with_half, 0.5),
        (&numbers.with_three_quarters, 0.75),
    ] {
        for (i, list) in lists.iter().enumerate() {
            for form in forms(list) {
                terms.add(form, Word::Fraction(i as f64 + 1.0 + part), folder);
            }
        }
    }
    for (list, word) in [
        (&numbers.and_half, Word::AndHalf),
        (&numbers.half, Word::Fraction(0.5)),
        (&numbers.quarter, Word::Fraction(0.25)),
        (&numbers.three_quarters, Word::Fraction(0.75)),
        (&numbers.one_and_half, Word::Fraction(1.5)),
        (&numbers.two_and_half, Word::Fraction(2.5)),
        (&numbers.plus_quarter, Word::Shift(0.25)),
        (&numbers.minus_quarter, Word::Shift(-0.25)),
        (&numbers.plus_half, Word::Shift(0.5)),
        (&numbers.double, Word::Repeat(2)),
        (&numbers.triple, Word::Repeat(3)),
    ] {
        for form in list {
            terms.add(form, word, folder);
        }
    }
}

fn ordinals(numbers: &Numbers, english: Option<&Numbers>, folder: &Folder) -> Terms<u32> {
    let mut terms = Terms::new(english.is_some());
    for (i, list) in numbers.ordinals.iter().enumerate() {
        for form in forms(list) {
            terms.add(form, i as u32 + 1, folder);
        }
    }
    for (n, list) in numbers
        .cardinals
        .iter()
        .enumerate()
        .take(LAST_ORDINAL + 1)
        .skip(1)
    {
        for ending in &numbers.ordinal_endings {
            for form in forms(list).filter(|form| same_script(form, ending)) {
                terms.add_exact(&crate::reading::with_ending(form, ending), n as u32);
            }
        }
    }
    for (i, list) in english.iter().flat_map(|e| e.ordinals.iter().enumerate()) {
        terms.add_exact(list, i as u32 + 1);
    }
    terms
}
