//! One form for the many ways the same text can be encoded.

use std::borrow::Cow;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Longest text that understanding looks at, in characters; the rest is dropped.
pub const MAX_CHARS: usize = 2_000;

/// NFC, without joiners and control characters, native digits as ASCII, one kind of apostrophe; single spaces.
pub fn normalise(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut space = true;
    for c in composed(text).chars().take(MAX_CHARS) {
        let c = match c {
            // Joiners, marks of direction (phone numbers are copied with them), variation selectors, keycaps.
            '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2069}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{034F}'
            | '\u{180E}'
            | '\u{20E3}'
            | '\u{FEFF}'
            | '\u{00AD}' => continue,
            '\u{2018}' | '\u{2019}' | '\u{02BC}' | '`' => '\'',
            c if c.is_whitespace() || c.is_control() => ' ',
            c => ascii_digit(c),
        };
        if c == ' ' {
            if !space {
                out.push(' ');
            }
            space = true;
        } else {
            out.push(c);
            space = false;
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// NFC. Most text is that already, and looking is much quicker than composing.
fn composed(text: &str) -> Cow<'_, str> {
    if is_nfc_quick(text.chars()) == IsNormalized::Yes {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfc().collect())
    }
}

/// The zeros of all decimal digits of Unicode beyond ASCII, ascending; the other nine follow each.
const ZEROS: [u32; 65] = [
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6,
    0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0,
    0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30,
    0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x11730, 0x118E0,
    0x11950, 0x11C50, 0x11D50, 0x11DA0, 0x16A60, 0x16AC0, 0x16B50, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC,
    0x1D7F6, 0x1E140, 0x1E2F0, 0x1E950, 0x1FBF0,
];

/// Turns a digit of any script into the ASCII digit; other characters stay. One character stays one character.
pub fn ascii_digit(c: char) -> char {
    let code = c as u32;
    let before = ZEROS.partition_point(|zero| *zero <= code);
    let value = match before.checked_sub(1) {
        Some(i) if code - ZEROS[i] < 10 => code - ZEROS[i],
        _ => return c,
    };
    char::from_digit(value, 10).unwrap_or(c)
}

/// A word and the characters `start..end` of its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Placed {
    pub text: String,
    pub start: usize,
    pub end: usize,
}

/// Words and numbers of a normalised text, lower case. Apostrophes and dots inside a word vanish; other punctuation cuts.
pub fn words(text: &str) -> Vec<String> {
    placed(&text.chars().collect::<Vec<_>>())
        .into_iter()
        .map(|word| word.text)
        .collect()
}

/// The same with the place of each.
pub(crate) fn placed(chars: &[char]) -> Vec<Placed> {
    let mut out: Vec<Placed> = Vec::new();
    let mut word = Placed {
        text: String::new(),
        start: 0,
        end: 0,
    };
    let mut finish = |word: &mut Placed| {
        if !word.text.is_empty() {
            let text = std::mem::take(&mut word.text);
            out.push(Placed { text, ..*word });
        }
    };
    for (i, &c) in chars.iter().enumerate() {
        let digit_neighbours = |a: Option<&char>, b: Option<&char>| {
            a.is_some_and(char::is_ascii_digit) && b.is_some_and(char::is_ascii_digit)
        };
        let previous = if i == 0 { None } else { chars.get(i - 1) };
        if c == '\'' || (c == ',' && digit_neighbours(previous, chars.get(i + 1))) {
            continue;
        }
        // Points, times (`6:30`) and days (`5/3/2026`) stay together.
        let point = matches!(c, '.' | ':' | '/') && digit_neighbours(previous, chars.get(i + 1));
        // A digit beside a letter starts a new word: `500rs`, `class5`.
        let edge = word
            .text
            .chars()
            .last()
            .is_some_and(|l| is_word(c) && is_numeric(l) != c.is_ascii_digit());
        if edge && !point {
            finish(&mut word);
        }
        if is_word(c) || point {
            if word.text.is_empty() {
                word.start = i;
            }
            word.text.extend(c.to_lowercase());
            word.end = i + 1;
        } else {
            finish(&mut word);
            if let Some(said) = sign(c, chars.get(i + 1)) {
                let (start, end) = (i, i + 1);
                let text = said.to_owned();
                finish(&mut Placed { text, start, end });
            }
        }
    }
    finish(&mut word);
    out
}

fn is_numeric(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '.' | ':' | '/')
}

/// Signs that are words: `₹500`, `500/-`, `5%`.
fn sign(c: char, next: Option<&char>) -> Option<&'static str> {
    match c {
        '₹' => Some("rs"),
        '/' if next == Some(&'-') => Some("rs"),
        '%' => Some("percent"),
        _ => None,
    }
}

fn is_word(c: char) -> bool {
    // Vowel signs and viramas are marks, not letters, and belong to the word. Asked first: the tables of Unicode are slow.
    (crate::language::WritingSystem::of(c).is_some() && !c.is_ascii_punctuation()) || c.is_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn native_digits_joiners_and_spaces_are_made_one() {
        assert_eq!(normalise("  १२\u{200d}३  ௪௫ \n ٦"), "123 45 6");
        assert_eq!(
            words(&normalise("ORD-2024-001234, don't pay Rs.1,500.50!")),
            ["ord", "2024", "001234", "dont", "pay", "rs", "1500.50"]
        );
        assert_eq!(
            words(&normalise("₹500 at 6:30, 500/- on 5/3/2026, 5% and/or")),
            [
                "rs", "500", "at", "6:30", "500", "rs", "on", "5/3/2026", "5", "percent", "and", "or"
            ]
        );
        assert_eq!(words(&normalise("मुझे काम चाहिए।")), ["मुझे", "काम", "चाहिए"]);
    }
}
