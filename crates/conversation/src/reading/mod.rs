//! What is written, as it is read aloud: numbers, money, days, times, phones, ids, units, addresses, abbreviations and
//! English words inside Indian text become the words that people of the language say. Ordinary words stay as they are.
//!
//! The rules are the same in all languages; the words are data (`[reading]`, `[clock]`, `[units]`, `[numbers]`).

mod latin;
mod number_words;
mod numbers;
mod patterns;
mod script;
pub(crate) mod sounds;
mod times;

pub(crate) use number_words::{NumberSayer, fuse_by_rule, fuse_thousand, joined, with_ending};
pub use script::OutputScript;
pub(crate) use script::Scribe;

use crate::content::{Clock, Dates, Pack, Reading, Units};
use crate::language::{Language, WritingSystem};
use crate::understand::normalise::ascii_digit;
use std::collections::{HashMap, HashSet};

/// Reads aloud in one language.
#[derive(Debug, Clone)]
pub(crate) struct Reader {
    language: Language,
    pub(crate) sayer: NumberSayer,
    units: Units,
    clock: Clock,
    dates: Dates,
    reading: Reading,
    /// Abbreviations, longest first, with whether they count only before a number.
    abbreviations: Vec<(String, String, bool)>,
    /// Signs for rupees before a number, longest first.
    rupee_signs: Vec<String>,
    /// Signs of units, longest first, and their units.
    unit_signs: Vec<(String, String)>,
    /// Words for lakh, crore ... as they stand after digits.
    /// By themselves, and before what is counted.
    scales: HashMap<String, (String, String)>,
    /// English words, lower case, as they are written natively; letters by themselves.
    english: HashMap<String, String>,
    /// The same from native to English.
    english_by_native: HashMap<String, String>,
    letters: Vec<String>,
    /// Words for units, as they stand after digits.
    unit_words: HashSet<String>,
    /// Words for parts of the day.
    parts: HashSet<String>,
    section_words: HashSet<String>,
    /// Numbers that are always said digit by digit.
    helplines: HashSet<String>,
}

impl Reader {
    /// `english` gives the sounds of English words, the signs of units, and the helplines.
    pub(crate) fn new(pack: &Pack, english: &Pack) -> Self {
        let language = &pack.language;
        let reading = language.reading.clone();
        let system = pack.code.writing_system();
        let mut abbreviations: Vec<(String, String, bool)> = reading
            .abbreviations
            .iter()
            .map(|(k, v)| (k.clone(), v.clone(), false))
            .chain(
                reading
                    .before_number
                    .iter()
                    .map(|(k, v)| (k.clone(), v.clone(), true)),
            )
            .collect();
        abbreviations.sort_by_key(|(key, _, _)| std::cmp::Reverse(key.len()));
        let mut rupee_signs: Vec<String> = ["₹", "Rs.", "Rs", "rs.", "INR"]
            .iter()
            .map(ToString::to_string)
            .chain(reading.rupee_signs.iter().cloned())
            .collect();
        rupee_signs.sort_by_key(|sign| std::cmp::Reverse(sign.len()));
        let mut unit_signs: Vec<(String, String)> =
            english.language.reading.unit_signs.clone().into_iter().collect();
        unit_signs.sort_by_key(|(sign, _)| std::cmp::Reverse(sign.len()));
        let scales = language
            .numbers
            .scale
            .values()
            .flat_map(|scale| {
                let oblique = scale
                    .say_more
                    .clone()
                    .filter(|_| language.numbers.oblique_counting);
                let said = (scale.say.clone(), oblique.unwrap_or_else(|| scale.say.clone()));
                scale
                    .words
                    .iter()
                    .map(move |word| (word.to_lowercase(), said.clone()))
            })
            .collect();
        let parts = &language.clock.parts;
        let all_parts = [&parts.morning, &parts.afternoon, &parts.evening, &parts.night];
        let english_words = english_words(&english.language.reading, &reading, system);
        let mut by_native: Vec<(String, String)> = english_words
            .iter()
            .map(|(word, native)| (native.clone(), word.clone()))
            .collect();
        by_native.sort();
        Self {
            language: pack.code,
            english_by_native: by_native.into_iter().collect(),
            sayer: NumberSayer::new(&language.numbers, &language.units.point),
            units: language.units.clone(),
            clock: language.clock.clone(),
            dates: language.dates.clone(),
            abbreviations,
            rupee_signs,
            unit_signs,
            scales,
            english: english_words,
            letters: letters(&english.language.reading, system),
            unit_words: language
                .units
                .words
                .values()
                .flatten()
                .map(|w| w.to_lowercase())
                .collect(),
            parts: all_parts
                .into_iter()
                .flatten()
                .map(|w| w.to_lowercase())
                .collect(),
            section_words: reading.section_words.iter().map(|w| w.to_lowercase()).collect(),
            helplines: english.safety.helplines.values().cloned().collect(),
            reading,
        }
    }

    /// The text with everything in words that is not words.
    pub(crate) fn read(&self, text: &str) -> String {
        let text: String = text.chars().map(ascii_digit).collect();
        let mut out = Spoken(String::with_capacity(text.len() * 2));
        let mut at = 0;
        while let Some(c) = text[at..].chars().next() {
            let (before, rest) = text.split_at(at);
            if begins(before, c)
                && let Some((said, used)) = self.token(before, rest)
            {
                out.say(&said);
                at += used;
                continue;
            }
            let used = ordinary(rest);
            out.keep(&rest[..used]);
            at += used;
        }
        out.0
    }

    /// Digits and letters one by one, in the groups they are written in.
    pub(crate) fn digits(&self, text: &str) -> String {
        let groups = text
            .split(|c: char| !c.is_alphanumeric())
            .filter(|group| !group.is_empty());
        groups
            .map(|group| self.spell(group))
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// An English word, lower case, as it is written natively.
    fn native_of(&self, english: &str) -> Option<&str> {
        self.english.get(english).map(String::as_str)
    }

    /// The English word that a native word writes.
    fn english_of(&self, native: &str) -> Option<&str> {
        self.english_by_native.get(native).map(String::as_str)
    }

    /// Words for a number as those of the number below zero.
    pub(crate) fn negative_of(&self, words: &str) -> String {
        format!("{} {words}", self.reading.minus)
    }

    fn token(&self, before: &str, rest: &str) -> Option<(String, usize)> {
        let c = rest.chars().next()?;
        if c.is_ascii_alphanumeric()
            && let Some(address) = self.address(rest)
        {
            return Some(address);
        }
        if let Some(money) = self.money(rest) {
            return Some(money);
        }
        if let Some(short) = self.abbreviation(rest) {
            return Some(short);
        }
        match c {
            '0'..='9' => self.numeric(before, rest),
            '½' | '¼' | '¾' | '⅓' | '⅔' => self.fraction(rest),
            '+' if patterns::PHONE.is_match(rest) => self.numeric(before, rest),
            '-' | '−' => self.negative(before, rest),
            'A'..='Z' | 'a'..='z' => self.latin(before, rest),
            _ => self.sign(before, rest),
        }
    }

    /// Signs between words.
    fn sign(&self, before: &str, rest: &str) -> Option<(String, usize)> {
        let c = rest.chars().next()?;
        if c == '/' && before.ends_with(|p: char| p.is_ascii_digit()) {
            return Some((String::new(), 1));
        }
        if !matches!(c, '&' | '=' | '×' | '@' | '%' | '+') {
            return None;
        }
        let key = c.to_string();
        let said = if c == '%' {
            self.unit("percent", false)
        } else {
            self.reading.signs.get(&key).map(String::as_str)
        };
        said.map(|said| (said.to_owned(), c.len_utf8()))
    }

    /// What is said for a unit, of exactly one or of any other number.
    fn unit(&self, unit: &str, one: bool) -> Option<&str> {
        let own = self.units.one.get(unit).filter(|_| one);
        own.or_else(|| self.units.words.get(unit)?.first())
            .map(String::as_str)
    }
}

/// Whether something that is not a plain word may begin with `c` after this text.
fn begins(before: &str, c: char) -> bool {
    let Some(last) = before.chars().last() else {
        return true;
    };
    if c.is_ascii_digit() {
        !last.is_ascii_digit()
    } else {
        !is_word(c) || last.is_ascii_digit() || !is_word(last)
    }
}

/// Letters, and marks that belong to letters.
fn is_word(c: char) -> bool {
    c.is_alphanumeric() || WritingSystem::of(c).is_some() || matches!(c, '\u{200C}' | '\u{200D}')
}

/// Length of a word to keep as it is, or of one other character.
fn ordinary(rest: &str) -> usize {
    let word = |c: char| is_word(c) && !c.is_ascii_digit();
    let length: usize = rest.chars().take_while(|c| word(*c)).map(char::len_utf8).sum();
    if length > 0 {
        length
    } else {
        rest.chars().next().map_or(0, char::len_utf8)
    }
}

/// Text being put together, with spaces around what was put in.
struct Spoken(String);

impl Spoken {
    fn say(&mut self, words: &str) {
        if self.0.chars().last().is_some_and(is_word) && !words.is_empty() {
            self.0.push(' ');
        }
        self.0.push_str(words);
        if words.is_empty() && !self.0.ends_with(' ') {
            self.0.push(' ');
        }
    }

    fn keep(&mut self, text: &str) {
        self.0.push_str(text);
    }
}

fn english_words(english: &Reading, own: &Reading, system: WritingSystem) -> HashMap<String, String> {
    let sounds = english
        .sounds
        .iter()
        .filter_map(|(word, sounds)| Some((word.clone(), sounds::native(sounds, system)?)));
    let own = own.words.iter().map(|(word, said)| (word.clone(), said.clone()));
    sounds.chain(own).collect()
}

fn letters(english: &Reading, system: WritingSystem) -> Vec<String> {
    let latin = |i: usize| ((b'A' + i as u8) as char).to_string();
    english
        .letters
        .iter()
        .enumerate()
        .map(|(i, sounds)| sounds::native(sounds, system).unwrap_or_else(|| latin(i)))
        .collect()
}
