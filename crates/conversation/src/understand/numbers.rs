//! Numbers as people write and say them: digits, number words, Indian scales and fractions, digits one by one.

use super::fold::Folder;
use super::normalise;
use crate::content::Numbers;
use std::collections::HashMap;

/// A number found among the words `start..end`.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Found {
    pub start: usize,
    pub end: usize,
    pub value: f64,
    /// The digits as said, for ids and phone numbers: `one two double three` = `1233`. Empty where a scale was said.
    pub digits: String,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Word {
    Cardinal(u32),
    Scale(f64),
    /// 0.5, 0.25, 1.5, 2.5 by themselves; before a scale they multiply it.
    Fraction(f64),
    /// Added to the number that follows: sava, paune, sadhe.
    Shift(f64),
    /// Added to the number before: "and a half".
    AndHalf,
    /// The next digit counts so many times.
    Repeat(usize),
}

/// The number words of one language.
#[derive(Debug, Clone)]
pub(super) struct NumberWords {
    words: HashMap<Vec<String>, Word>,
    /// As written, not folded: `saat` (7) and `saath` (60) fold to the same.
    exact: HashMap<Vec<String>, Word>,
    longest: usize,
    /// Whether other spellings count: not in English, where `for` is no `four`.
    free_spelling: bool,
    /// Between a scale and the rest: "one hundred and twenty".
    and: String,
}

impl NumberWords {
    /// `and` is the language's word between a scale and the rest.
    pub(super) fn new(numbers: &Numbers, and: &str, folder: &Folder, free_spelling: bool) -> Self {
        let mut table = Self {
            words: HashMap::new(),
            exact: HashMap::new(),
            longest: 1,
            free_spelling,
            and: folder.word(and),
        };
        // First come first served: cardinals before everything else.
        for (value, forms) in numbers.cardinals.iter().enumerate() {
            table.add(forms.split('|'), Word::Cardinal(value as u32), folder);
        }
        for (name, value) in [("hundred", 1e2), ("thousand", 1e3), ("lakh", 1e5), ("crore", 1e7)] {
            if let Some(scale) = numbers.scale.get(name) {
                let said = [Some(&scale.say), scale.say_more.as_ref()];
                table.add(
                    scale
                        .words
                        .iter()
                        .chain(said.into_iter().flatten())
                        .map(String::as_str),
                    Word::Scale(value),
                    folder,
                );
            }
        }
        for list in [&numbers.hundreds, &numbers.hundreds_more] {
            for (i, forms) in list.iter().enumerate() {
                table.add(forms.split('|'), Word::Cardinal((i as u32 + 1) * 100), folder);
            }
        }
        let lists = [
            (&numbers.half, Word::Fraction(0.5)),
            (&numbers.quarter, Word::Fraction(0.25)),
            (&numbers.one_and_half, Word::Fraction(1.5)),
            (&numbers.two_and_half, Word::Fraction(2.5)),
            (&numbers.plus_quarter, Word::Shift(0.25)),
            (&numbers.minus_quarter, Word::Shift(-0.25)),
            (&numbers.plus_half, Word::Shift(0.5)),
            (&numbers.and_half, Word::AndHalf),
            (&numbers.double, Word::Repeat(2)),
            (&numbers.triple, Word::Repeat(3)),
        ];
        for (forms, word) in lists {
            table.add(forms.iter().map(String::as_str), word, folder);
        }
        table
    }

    fn add<'a>(&mut self, forms: impl Iterator<Item = &'a str>, word: Word, folder: &Folder) {
        for form in forms {
            let folded = folder.fold(form);
            if !folded.is_empty() {
                self.longest = self.longest.max(folded.len());
                self.words.entry(folded).or_insert(word);
                self.exact
                    .entry(normalise::words(&normalise::normalise(form)))
                    .or_insert(word);
            }
        }
    }

    fn word_at(&self, words: &[String], surface: &[String], at: usize) -> Option<(Word, usize)> {
        let most = self.longest.min(words.len() - at);
        let find = |table: &HashMap<Vec<String>, Word>, list: &[String]| {
            (1..=most)
                .rev()
                .find_map(|n| table.get(list.get(at..at + n)?).map(|w| (*w, n)))
        };
        find(&self.exact, surface).or_else(|| {
            if self.free_spelling {
                find(&self.words, words)
            } else {
                None
            }
        })
    }

    /// All numbers in folded words, from left to right; `surface` are the same words as written.
    pub(super) fn find(&self, words: &[String], surface: &[String]) -> Vec<Found> {
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
        let mut parse = Parse::default();
        let mut at = start;
        while at < words.len() {
            let word = &words[at];
            if word.starts_with(|c: char| c.is_ascii_digit()) {
                parse.literal(word);
                at += 1;
            } else if let Some((word, n)) = self.word_at(words, surface, at) {
                if !parse.take(word) {
                    break;
                }
                at += n;
            } else if parse.scaled
                && *word == self.and
                && at + 1 < words.len()
                && self.word_at(words, surface, at + 1).is_some()
            {
                at += 1;
            } else {
                break;
            }
        }
        parse.finish().map(|(value, digits)| Found {
            start,
            end: at,
            value,
            digits,
        })
    }
}

/// A number being put together.
#[derive(Debug, Default)]
struct Parse {
    /// What is finished: lakhs, thousands.
    total: f64,
    /// The group being said, below the next scale.
    group: Option<f64>,
    shift: f64,
    scaled: bool,
    digits: String,
    /// Groups of digits so far; more than one means a number said in pieces.
    pieces: usize,
    repeat: usize,
    last_tens: bool,
    fractional: bool,
}

impl Parse {
    fn literal(&mut self, text: &str) {
        let value = text.parse().unwrap_or(0.0);
        self.piece(value, text.trim_end_matches('.'));
        self.last_tens = false;
        self.fractional |= text.contains('.');
    }

    fn piece(&mut self, value: f64, digits: &str) {
        let times = std::mem::take(&mut self.repeat).max(1);
        for _ in 0..times {
            self.digits.push_str(digits);
            self.pieces += 1;
        }
        self.group = Some(self.group.unwrap_or(0.0) + value);
    }

    /// Takes the next word; `false` where a new number begins.
    fn take(&mut self, word: Word) -> bool {
        match word {
            // "five hundred" where a bare "hundred" is a number of its own.
            Word::Cardinal(100) if self.group.is_some_and(|g| (1.0..100.0).contains(&g)) => {
                return self.take(Word::Scale(1e2));
            }
            Word::Cardinal(n) => {
                // "one hundred twenty", and the hundreds that are one word in Tamil.
                self.scaled |= n >= 100;
                let tens_and_unit = self.last_tens && (1..10).contains(&n) && self.repeat == 0;
                if tens_and_unit {
                    self.group = Some(self.group.unwrap_or(0.0) + f64::from(n));
                    self.digits.pop();
                    self.digits.push_str(&n.to_string());
                } else {
                    self.piece(f64::from(n), &n.to_string());
                }
                self.last_tens = !tens_and_unit && (20..100).contains(&n) && n % 10 == 0;
            }
            Word::Scale(scale) => {
                if self.scaled
                    && self.group.is_none()
                    && scale >= 1e3
                    && self.total > 0.0
                    && self.total < scale
                {
                    self.total *= scale; // hundred thousand
                } else if scale == 1e2 {
                    let group = self.group.take().unwrap_or(1.0) + std::mem::take(&mut self.shift);
                    self.group = Some(group * scale);
                } else {
                    let group = self.group.take().unwrap_or(1.0) + std::mem::take(&mut self.shift);
                    self.total += group * scale;
                }
                self.scaled = true;
                self.last_tens = false;
            }
            Word::Fraction(value) => {
                if self.group.is_some() {
                    return false;
                }
                self.group = Some(value);
                self.fractional = true;
            }
            Word::Shift(value) => {
                if self.group.is_some() {
                    return false;
                }
                self.shift = value;
                self.fractional = true;
            }
            Word::AndHalf => {
                let Some(group) = self.group else { return false };
                self.group = Some(group + 0.5);
                self.fractional = true;
            }
            Word::Repeat(times) => self.repeat = times,
        }
        true
    }

    fn finish(self) -> Option<(f64, String)> {
        let group = self.group.or((self.shift != 0.0).then_some(1.0));
        if group.is_none() && !self.scaled {
            return None;
        }
        if self.scaled || self.fractional {
            return Some((self.total + group.unwrap_or(0.0) + self.shift, String::new()));
        }
        // Several pieces without a scale are digits said one after another.
        let value = if self.pieces > 1 {
            self.digits.parse().unwrap_or(f64::MAX)
        } else {
            group.unwrap_or(0.0)
        };
        Some((value, self.digits))
    }
}
