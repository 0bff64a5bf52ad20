//! One form for the many ways the same text can be encoded.

use unicode_normalization::UnicodeNormalization;

/// Longest text that understanding looks at, in characters; the rest is dropped.
pub const MAX_CHARS: usize = 2_000;

/// NFC, without joiners and control characters, native digits as ASCII, one kind of apostrophe; single spaces.
pub fn normalise(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut space = true;
    for c in text.nfc().take(MAX_CHARS) {
        let c = match c {
            '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{00AD}' => continue,
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

/// Turns a digit of any of the scripts into the ASCII digit; other characters stay. One character stays one character.
pub fn ascii_digit(c: char) -> char {
    let code = c as u32;
    let value = match code {
        0x0900..=0x0D7F if (0x66..=0x6F).contains(&(code & 0x7F)) => (code & 0x7F) - 0x66,
        0xFF10..=0xFF19 => code - 0xFF10,
        0x06F0..=0x06F9 => code - 0x06F0,
        0x0660..=0x0669 => code - 0x0660,
        _ => return c,
    };
    char::from_digit(value, 10).unwrap_or(c)
}

/// Words and numbers of a normalised text, lower case. Apostrophes and dots inside a word vanish; other punctuation cuts.
pub fn words(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut word = String::new();
    let chars: Vec<char> = text.chars().collect();
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
            .chars()
            .last()
            .is_some_and(|l| is_word(c) && is_numeric(l) != c.is_ascii_digit());
        if edge && !point && !word.is_empty() {
            out.push(std::mem::take(&mut word));
        }
        if is_word(c) || point {
            word.extend(c.to_lowercase());
        } else {
            if !word.is_empty() {
                out.push(std::mem::take(&mut word));
            }
            out.extend(sign(c, chars.get(i + 1)).map(ToOwned::to_owned));
        }
    }
    if !word.is_empty() {
        out.push(word);
    }
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
    // Vowel signs and viramas are marks, not letters, and belong to the word.
    c.is_alphanumeric() || (crate::language::WritingSystem::of(c).is_some() && !c.is_ascii_punctuation())
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
