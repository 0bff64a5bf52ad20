//! From heard sounds back to letters, for words that are in no list: names, places, forms nobody wrote down. [`super::spelling`]
//! reads what is written here as the sounds it came from, as far as the script can tell them apart.

use crate::language::Language;
use crate::reading::sounds::native;

/// The sounds of one word in the letters of a language; empty for English, whose letters do not follow its sounds.
pub(super) fn write(sounds: &str, language: Language) -> String {
    let sounds: Vec<char> = sounds.chars().collect();
    let heard = sounds.iter().enumerate().map(|(at, &sound)| {
        let before = at.checked_sub(1).map(|at| sounds[at]);
        in_scheme(sound, before, sounds.get(at + 1).copied(), language)
    });
    // Apart, or a sound and an h behind it would be one aspirate.
    let scheme = heard.collect::<Vec<_>>().join(" ");
    native(&scheme, language.writing_system()).unwrap_or_default()
}

/// One letter of the sound alphabet in the scheme of [`native`].
fn in_scheme(sound: char, before: Option<char>, next: Option<char>, language: Language) -> &'static str {
    use Language::{Bn, Gu, Hi, Kn, Ml, Mr, Or, Pa, Te};
    let last_of_north = next.is_none() && matches!(language, Hi | Mr | Gu | Pa | Bn);
    let inside = before.is_some();
    match sound {
        'm' if inside && next.is_none() && matches!(language, Te | Kn | Ml | Or) => "M",
        'm' if inside && next.is_some_and(|c| "pPbB".contains(c)) => "M",
        'n' if inside && next.is_some_and(|c| "kKgGcCjJtWdZTQDX".contains(c)) => "M",
        'M' if inside && next.is_some_and(|c| "TQDX".contains(c)) => "M",
        'i' if last_of_north => "ii",
        'u' if last_of_north => "uu",
        // The vowel that a consonant carries.
        'o' if inside && matches!(language, Bn | Or) => "a",
        'A' => "aa",
        'E' => "ai",
        'O' => "au",
        'K' => "kh",
        'G' => "gh",
        'C' => "ch",
        'J' => "jh",
        'Q' => "Th",
        'R' => "D",
        'X' => "Dh",
        'W' => "th",
        'Z' => "dh",
        'M' => "N",
        'P' => "ph",
        'B' => "bh",
        'z' => "L",
        'S' => "sh",
        plain => {
            let at = ALIKE.find(plain);
            at.map_or("", |at| &ALIKE[at..=at])
        }
    }
}

/// Written alike in both.
const ALIKE: &str = "aiueokgcjTDtdnpbmyrlLvsh";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guided::spelling;

    #[test]
    fn unknown_words_are_written_as_they_sound() {
        let written = [
            (Language::Hi, "gorakpur", "गोरक्पुर"),
            (Language::Hi, "cAndi", "चांदी"),
            (Language::Mr, "ical", "इचल"),
            (Language::Bn, "boldo", "বল্দ"),
            (Language::Ta, "maDurE", "மடுரை"),
            (Language::Te, "guMTuru", "గుంటురు"),
            (Language::Kn, "mEsuru", "ಮೈಸುರು"),
            (Language::Ml, "koccin", "കോച്ചിൻ"),
            (Language::En, "delhi", ""),
        ];
        for (language, sounds, word) in written {
            assert_eq!(write(sounds, language), word, "{language:?}");
        }
    }

    #[test]
    fn what_is_written_is_read_as_the_same_sounds() {
        for (language, word) in [
            (Language::Hi, "bareli"),
            (Language::Mr, "ratnAgiri"),
            (Language::Gu, "navsAri"),
            (Language::Pa, "lukhiAnA"),
            (Language::Te, "vijayavADa"),
            (Language::Kn, "dAvaMagere"),
            (Language::Or, "koToko"),
            (Language::Ml, "trisur"),
        ] {
            let written = write(word, language);
            let read = spelling::variants(&spelling::sounds(&written, language));
            assert!(
                read.contains(&word.to_owned()),
                "{language:?}: {written} is read as {read:?}"
            );
        }
    }
}
