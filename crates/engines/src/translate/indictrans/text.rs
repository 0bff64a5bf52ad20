//! What happens to a text around the model, as it was trained: one spelling of punctuation and digits, punctuation set
//! apart, numbers and addresses replaced by marks, and every Indian language in Devanagari letters.

use crate::EngineError;
use regex::{Captures, Regex};
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

const DEVANAGARI: u32 = 0x0900;
const TAMIL: u32 = 0x0b80;
/// Places of a block that are alike in all Indian scripts.
const SHARED_PLACES: u32 = 0x70;

/// Addresses and long or composed numbers: the model is told to copy a mark instead.
static KEPT: LazyLock<Regex> = LazyLock::new(|| {
    // Unwrap safety: a constant pattern, compiled by every test below.
    Regex::new(r"[\w.%+-]+@[\w.-]+\.\w{2,}|(?:https?://|www\.)\S*\w|[0-9]+(?:[-/.,:'][0-9]+)+|[0-9]{4,}")
        .expect("a pattern")
});

/// A mark as it comes back: its brackets change, and its letters are sometimes written as they sound.
static MARK: LazyLock<Regex> = LazyLock::new(|| {
    // Unwrap safety: as above.
    Regex::new(r"[<\[]\s*(?:ID|आईडी|आयडी|आइडि|ऐडि|आ[ईय]\s?\.\s?डी\s?\.?)\s*([0-9]+)\s*[>\]]")
        .expect("a pattern")
});

/// A sentence as the model reads it.
#[derive(Debug, PartialEq)]
pub(super) struct Prepared {
    pub(super) text: String,
    /// What the marks `<ID1>`, `<ID2>` ... stand for.
    pub(super) kept: Vec<String>,
}

/// Brings a sentence into the model's spelling.
pub(super) fn prepare(sentence: &str, language: &str) -> Prepared {
    let spelled: String = sentence.nfc().filter_map(one_spelling).collect();
    let mut kept = Vec::new();
    let marked = KEPT.replace_all(&spelled, |found: &Captures| {
        kept.push(found[0].to_owned());
        format!("<ID{}>", kept.len())
    });
    let text = match block(language) {
        Some(block) => shift(&indian_words(&marked.replace('…', "...")), block, DEVANAGARI),
        None => english_words(&marked),
    };
    Prepared { text, kept }
}

/// Turns what the model wrote into a text of `language`, with what the marks stood for.
pub(super) fn finish(raw: &str, language: &str, kept: &[String]) -> Result<String, EngineError> {
    let mut missing: Vec<bool> = vec![true; kept.len()];
    let restored = MARK.replace_all(raw, |found: &Captures| {
        let at = found[1].parse::<usize>().unwrap_or(0).wrapping_sub(1);
        if let Some(missing) = missing.get_mut(at) {
            *missing = false;
        }
        kept.get(at).cloned().unwrap_or_default()
    });
    if missing.contains(&true) {
        return Err(EngineError::Inference(
            "the translation lost a number or an address".to_owned(),
        ));
    }
    let own = match block(language) {
        Some(block) => shift(&restored, DEVANAGARI, block).replace("ଯ଼", "ୟ"),
        None => restored.into_owned(),
    };
    Ok(joined(&own))
}

/// Where the letters of a language begin; `None` for Latin ones.
fn block(language: &str) -> Option<u32> {
    Some(match language {
        "hi" | "mr" => DEVANAGARI,
        "bn" => 0x0980,
        "pa" => 0x0a00,
        "gu" => 0x0a80,
        "or" => 0x0b00,
        "ta" => TAMIL,
        "te" => 0x0c00,
        "kn" => 0x0c80,
        "ml" => 0x0d00,
        _ => return None,
    })
}

/// One way to write quotes, dashes and digits; nothing for invisible characters.
fn one_spelling(c: char) -> Option<char> {
    Some(match c {
        '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{ad}' => return None,
        '‘' | '’' | '‚' | '`' | '´' => '\'',
        '“' | '”' | '„' | '«' | '»' => '"',
        '–' | '—' => '-',
        '\u{900}'..='\u{d7f}' => match (c as u32 & 0x7f)
            .checked_sub(0x66)
            .map(|d| char::from_digit(d, 10))
        {
            Some(Some(digit)) => digit,
            _ => c,
        },
        c if c.is_whitespace() => ' ',
        c => c,
    })
}

/// Moves letters of one Indian script to the same places of another. Tamil has one letter for each row of stops.
fn shift(text: &str, from: u32, to: u32) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if from == 0x0d00
            && let Some(consonant) = chillu(c)
        {
            out.extend([consonant, '्']);
            continue;
        }
        let moved = match (c as u32).checked_sub(from) {
            Some(place) if place < SHARED_PLACES && !matches!(c, '।' | '॥') => {
                let place = if to == TAMIL { tamil_place(place) } else { place };
                char::from_u32(to + place).unwrap_or(c)
            }
            _ => c,
        };
        out.push(moved);
    }
    out
}

/// Malayalam's consonants without vowel are letters of their own, outside the shared places: in Devanagari, with a virama.
fn chillu(c: char) -> Option<char> {
    Some(match c {
        'ൺ' => 'ण',
        'ൻ' => 'न',
        'ർ' => 'र',
        'ൽ' => 'ल',
        'ൾ' => 'ळ',
        'ൿ' => 'क',
        _ => return None,
    })
}

fn tamil_place(place: u32) -> u32 {
    match place {
        0x1c => place,
        0x15..=0x28 => match (place - 0x15) % 5 {
            0 | 4 => place,
            row => place - row,
        },
        0x2b..=0x2d => 0x2a,
        0x36 => 0x37,
        _ => place,
    }
}

fn is_mark(c: char) -> bool {
    c.is_ascii_punctuation() || matches!(c, '।' | '॥')
}

/// Sets every punctuation mark apart, except inside numbers.
fn indian_words(text: &str) -> String {
    apart(text, |before, c, after| {
        let in_number = matches!(c, ',' | '.' | ':' | '/')
            && before.is_some_and(|c| c.is_ascii_digit())
            && after.is_some_and(|c| c.is_ascii_digit());
        if is_mark(c) && !in_number {
            Apart::Alone
        } else {
            Apart::No
        }
    })
}

/// The same for English, where hyphens and the dots of abbreviations stay and an apostrophe begins a word.
fn english_words(text: &str) -> String {
    apart(text, |before, c, after| match c {
        '.' if after.is_some() => Apart::No,
        ',' if before.is_some_and(|c| c.is_ascii_digit()) && after.is_some_and(|c| c.is_ascii_digit()) => {
            Apart::No
        }
        '-' | '_' => Apart::No,
        '\'' if before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphabetic) => {
            Apart::Begins
        }
        c if is_mark(c) => Apart::Alone,
        _ => Apart::No,
    })
}

enum Apart {
    No,
    /// A space in front.
    Begins,
    /// A space on either side.
    Alone,
}

/// Puts spaces around what `rule` says, seeing the characters before and after; single spaces between words.
fn apart(text: &str, rule: impl Fn(Option<char>, char, Option<char>) -> Apart) -> String {
    let characters: Vec<char> = text.trim().chars().collect();
    let mut out = String::with_capacity(text.len() + 8);
    for (at, &c) in characters.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| characters[at]);
        match rule(before, c, characters.get(at + 1).copied()) {
            Apart::No => out.push(c),
            Apart::Begins => out.extend([' ', c]),
            Apart::Alone => out.extend([' ', c, ' ']),
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words and marks as people write them: no space before a full stop or after an opening bracket.
fn joined(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut glue = true;
    let mut open: Vec<&str> = Vec::new();
    for token in text.split_whitespace() {
        let quote = matches!(token, "\"" | "'");
        let closes = quote && open.contains(&token);
        let mut characters = token.chars();
        let first = characters.next().unwrap_or_default();
        let contraction = first == '\'' && characters.next().is_some_and(char::is_alphabetic);
        let leans_left =
            closes || contraction || (token.chars().count() == 1 && "!%)]},.:;>?।॥-/\\".contains(first));
        if !glue && !leans_left {
            out.push(' ');
        }
        out.push_str(token);
        glue = (quote && !closes)
            || matches!(
                token,
                "#" | "$" | "(" | "[" | "{" | "<" | "@" | "₹" | "-" | "/" | "\\"
            );
        if closes {
            open.retain(|opened| *opened != token);
        } else if quote {
            open.push(token);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_script_becomes_devanagari_and_comes_back() {
        for (language, text, devanagari) in [
            ("bn", "জল ।", "जल ।"),
            ("ta", "நீர் .", "नीर् ."),
            ("ml", "അവൻ .", "अवन् ."),
            ("or", "କାମ ।", "काम ।"),
            ("pa", "ਕੰਮ ।", "कंम ।"),
        ] {
            assert_eq!(prepare(text, language).text, devanagari, "{language}");
        }
        assert_eq!(finish("पानी है ।", "kn", &[]).unwrap(), "ಪಾನೀ ಹೈ।");
        // Tamil has no letters for breath and voice, but has one for ja.
        assert_eq!(finish("खग जब भाषा", "ta", &[]).unwrap(), "கக ஜப பாஷா");
        assert_eq!(finish("समय़", "or", &[]).unwrap(), "ସମୟ");
    }

    #[test]
    fn punctuation_stands_apart_inside_and_leans_outside() {
        assert_eq!(
            prepare("He said: “don’t go (now), Dr. Rao”.", "en").text,
            "He said : \" don 't go ( now ) , Dr. Rao \" ."
        );
        assert_eq!(
            joined("He said : \" don 't go ( now ) , Dr. Rao \" ."),
            "He said: \"don't go (now), Dr. Rao\"."
        );
        assert_eq!(
            prepare("क्या, ३.५ किलो?\u{200d}", "hi").text,
            "क्या , < ID1 > किलो ?"
        );
        assert_eq!(joined("सच - मुच ( हाँ ) ।"), "सच-मुच (हाँ)।");
    }

    #[test]
    fn numbers_and_addresses_are_copied_or_the_translation_is_refused() {
        let prepared = prepare(
            "Pay 1,25,000 by 15/08/2026 to asha@example.in, call 9876543210 or 15.",
            "en",
        );
        assert_eq!(
            prepared.text,
            "Pay < ID1 > by < ID2 > to < ID3 > , call < ID4 > or 15 ."
        );
        assert_eq!(
            prepared.kept,
            ["1,25,000", "15/08/2026", "asha@example.in", "9876543210"]
        );
        let said = finish("< ID4 > [ ID 3 ] <आईडी1> < ID2 > ।", "te", &prepared.kept).unwrap();
        assert_eq!(said, "9876543210 asha@example.in 1,25,000 15/08/2026।");
        for lossy in ["< ID1 > < ID2 > < ID3 >", "", "< ID9 >"] {
            assert!(finish(lossy, "te", &prepared.kept).is_err(), "{lossy}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_breaks_it(text in "\\PC{0,80}") {
            for language in ["en", "hi", "ta", "ml"] {
                let prepared = prepare(&text, language);
                let _ = finish(&prepared.text, language, &prepared.kept);
            }
        }
    }
}
