//! A text as rows of digits, letters and words: what identifiers are looked for in.

use crate::understand::normalise::Placed;

/// What a stretch of a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    /// Digits as written.
    Written,
    /// Digits said in words: "nine eight double seven".
    Said,
    /// A number said with its hundreds: digits only if something tells so.
    Sum,
    /// A word that may stand between digits: "and", "uh".
    Joining,
    Word,
}

/// The characters `start..end` of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unit {
    pub what: What,
    pub start: usize,
    pub end: usize,
    /// The digits of a number, else the word in lower case.
    pub text: String,
}

impl Unit {
    pub(crate) fn is_number(&self) -> bool {
        matches!(self.what, What::Written | What::Said | What::Sum)
    }
}

/// A text without number words.
pub(crate) fn as_written(chars: &[char], words: &[Placed]) -> Vec<Unit> {
    let mut units = Vec::new();
    for word in words {
        push(&mut units, chars, word, What::Word);
    }
    units
}

/// Adds a word, or the groups of digits of a written number; a day or a time is a word.
pub(crate) fn push(units: &mut Vec<Unit>, chars: &[char], word: &Placed, what: What) {
    let moment = word.text.contains(':') || word.text.matches('/').count() == 2 && word.text.len() <= 10;
    if moment || !word.text.starts_with(|c: char| c.is_ascii_digit()) {
        let text = word.text.clone();
        let (start, end) = (word.start, word.end);
        units.push(Unit {
            what,
            start,
            end,
            text,
        });
        return;
    }
    let mut at = word.start;
    while at < word.end {
        let digits: String = chars[at..word.end]
            .iter()
            .take_while(|c| c.is_ascii_digit())
            .collect();
        if digits.is_empty() {
            at += 1;
            continue;
        }
        let end = at + digits.len();
        units.push(Unit {
            what: What::Written,
            start: at,
            end,
            text: digits,
        });
        at = end;
    }
}
