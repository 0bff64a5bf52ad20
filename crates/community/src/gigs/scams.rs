//! G7: what no posting may ask for or give away: data under `content/gigs/scams.toml`, matched by words, not by parts of texts.

use serde::Deserialize;
use std::collections::BTreeMap;

/// How far a word that turns the meaning round may stand from what it turns ("no registration fee").
const NEAR: usize = 3;
/// Digits in a row, whatever separates them, that are a telephone or account number.
const NUMBER_DIGITS: usize = 10;

/// One kind of trick.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScamPattern {
    /// Reason code: `asks_money`.
    pub code: String,
    /// By language: rules, each a list of groups; a text does it when every group has a word in it. A word with `*` at its
    /// end also counts with an ending.
    pub words: BTreeMap<String, Vec<Vec<Vec<String>>>>,
    /// By language: words that turn it round when they stand near.
    #[serde(default)]
    pub unless: BTreeMap<String, Vec<String>>,
}

/// The code of the first pattern that a posting's texts match; texts of all languages are looked at with all words.
pub fn scam_in<'a>(patterns: &'a [ScamPattern], texts: &[&str]) -> Option<&'a str> {
    texts.iter().find_map(|text| {
        let tokens = tokens(text);
        patterns
            .iter()
            .find(|it| it.matches(&tokens))
            .map(|it| it.code.as_str())
    })
}

/// Whether a text has a telephone number, an address of a mailbox or of an account in it (G6: the contact has its own field).
pub fn gives_contact(text: &str) -> bool {
    let mut digits = 0;
    for c in text.chars() {
        if digit(c).is_some() {
            digits += 1;
            if digits >= NUMBER_DIGITS {
                return true;
            }
        } else if !matches!(c, ' ' | '-' | '.' | '(' | ')' | '+') {
            digits = 0;
        }
    }
    text.split_whitespace().any(|word| {
        word.split_once('@')
            .is_some_and(|(a, b)| !a.is_empty() && !b.is_empty())
    })
}

impl ScamPattern {
    fn matches(&self, tokens: &[String]) -> bool {
        self.words.iter().any(|(language, rules)| {
            let unless = self.unless.get(language).map_or(&[][..], Vec::as_slice);
            rules.iter().any(|groups| {
                let found: Option<Vec<usize>> = groups
                    .iter()
                    .map(|group| {
                        tokens
                            .iter()
                            .position(|it| group.iter().any(|word| fits(word, it)))
                    })
                    .collect();
                found.is_some_and(|found| !found.iter().any(|at| turned_round(tokens, *at, unless)))
            })
        })
    }
}

fn turned_round(tokens: &[String], at: usize, unless: &[String]) -> bool {
    let near = at.saturating_sub(NEAR)..(at + NEAR + 1).min(tokens.len());
    tokens[near]
        .iter()
        .any(|token| unless.iter().any(|word| fits(word, token)))
}

fn fits(word: &str, token: &str) -> bool {
    match word.strip_suffix('*') {
        Some(stem) => token.starts_with(stem),
        None => token == word,
    }
}

/// Words in small letters; joiners that only change how they are drawn are gone, digits are Latin.
fn tokens(text: &str) -> Vec<String> {
    let plain: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{200c}' | '\u{200d}'))
        .map(|c| digit(c).and_then(|it| char::from_digit(it, 10)).unwrap_or(c))
        .flat_map(char::to_lowercase)
        .collect();
    plain
        .split(|c: char| {
            c.is_whitespace() || c.is_ascii_punctuation() || matches!(c, '।' | '॥' | '₹' | '–' | '—')
        })
        .filter(|it| !it.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A digit of any Indian script.
fn digit(c: char) -> Option<u32> {
    c.to_digit(10).or_else(|| {
        // Each of these blocks has its ten digits at the same place.
        let at = u32::from(c);
        let inside = (0x0900..0x0d80).contains(&at) && (0x66..=0x6f).contains(&(at & 0x7f));
        inside.then_some((at & 0x7f).wrapping_sub(0x66))
    })
}
