//! From sounds back to letters, for words that are in no list: names, places, forms nobody wrote down. [`super::spelling`]
//! reads what is written here as the sounds it came from, as far as the script can tell them apart.

use crate::language::Language;

const VIRAMA: u32 = 0x4D;
const ANUSVARA: u32 = 0x02;
/// A vowel sign stands so far behind its vowel.
const SIGN: u32 = 0x38;

/// The sounds of one word in the letters of a language; empty for English, whose letters do not follow its sounds.
pub(super) fn write(sounds: &str, language: Language) -> String {
    let Some(script) = Script::of(language) else {
        return String::new();
    };
    let sounds: Vec<char> = sounds.chars().collect();
    let mut out = String::new();
    for (i, &sound) in sounds.iter().enumerate() {
        let before = i.checked_sub(1).map(|at| sounds[at]);
        let next = sounds.get(i + 1).copied();
        if let Some(place) = vowel(sound, next.is_none() && script.drops) {
            match before.filter(|c| vowel(*c, false).is_none()) {
                // A short a has no sign anywhere.
                Some(_) if sound == script.inherent || sound == 'a' => {}
                Some(_) => out.push(script.letter(place + SIGN)),
                None => out.push(script.letter(place)),
            }
        } else if let Some(place) = consonant(sound, language) {
            let nasal = match next {
                Some(c) => script.anusvara && is_nasal_of(sound, c),
                None => sound == 'm' && script.final_m,
            };
            if nasal && before.is_some() {
                out.push(script.nasal());
                continue;
            }
            out.push(script.letter(place));
            let closed = next.is_none_or(|c| vowel(c, false).is_none());
            if closed && !script.drops {
                out.push(script.letter(VIRAMA));
            }
        }
    }
    out
}

struct Script {
    base: u32,
    /// The vowel that a bare consonant carries.
    inherent: char,
    /// Bare consonants are read without a vowel where none fits.
    drops: bool,
    /// A nasal before its consonant is a dot.
    anusvara: bool,
    /// So is an m at the end.
    final_m: bool,
}

impl Script {
    fn of(language: Language) -> Option<Self> {
        use Language::{Bn, Gu, Hi, Kn, Ml, Mr, Or, Pa, Ta, Te};
        let base = match language {
            Hi | Mr => 0x0900,
            Bn => 0x0980,
            Pa => 0x0A00,
            Gu => 0x0A80,
            Or => 0x0B00,
            Ta => 0x0B80,
            Te => 0x0C00,
            Kn => 0x0C80,
            Ml => 0x0D00,
            Language::En => return None,
        };
        Some(Self {
            base,
            inherent: if matches!(language, Bn | Or) { 'o' } else { 'a' },
            drops: matches!(language, Hi | Mr | Gu | Pa | Bn),
            anusvara: !matches!(language, Bn | Ta | Ml),
            final_m: matches!(language, Te | Kn | Ml | Or),
        })
    }

    fn letter(&self, place: u32) -> char {
        char::from_u32(self.base + place).unwrap_or_default()
    }

    fn nasal(&self) -> char {
        // Gurmukhi writes its nasal elsewhere.
        self.letter(if self.base == 0x0A00 { 0x70 } else { ANUSVARA })
    }
}

fn is_nasal_of(nasal: char, next: char) -> bool {
    match nasal {
        'm' => "pPbB".contains(next),
        'n' => "kKgGcCjJtWdZ".contains(next),
        'M' => "TQDX".contains(next),
        _ => false,
    }
}

/// Where the letter of a vowel stands in its block; the last i and u of northern words are long.
fn vowel(sound: char, long: bool) -> Option<u32> {
    Some(match sound {
        'a' => 0x05,
        'A' => 0x06,
        'i' => 0x07 + u32::from(long),
        'u' => 0x09 + u32::from(long),
        'e' => 0x0F,
        'E' => 0x10,
        'o' => 0x13,
        'O' => 0x14,
        _ => return None,
    })
}

fn consonant(sound: char, language: Language) -> Option<u32> {
    use Language::{Bn, Gu, Hi, Ml, Mr, Or, Pa, Ta, Te};
    let sound = match (sound, language) {
        ('k' | 'K' | 'g' | 'G', Ta) => 'k',
        ('c' | 'C' | 's', Ta) => 'c',
        ('j' | 'J', Ta) => 'j',
        ('T' | 'Q' | 'D' | 'X', Ta) => 'T',
        ('t' | 'W' | 'd' | 'Z', Ta) => 't',
        ('p' | 'P' | 'b' | 'B', Ta) => 'p',
        ('R', Ta) => 'r',
        ('v', Bn) => 'b',
        ('L' | 'z', Bn) => 'l',
        ('R', language) if !matches!(language, Hi | Mr | Bn | Pa | Or) => 'D',
        ('z', language) if !matches!(language, Ta | Te | Ml) => {
            if matches!(language, Hi | Mr | Gu | Pa | Or) {
                'l'
            } else {
                'L'
            }
        }
        (sound, _) => sound,
    };
    Some(match sound {
        'k' => 0x15,
        'K' => 0x16,
        'g' => 0x17,
        'G' => 0x18,
        'c' => 0x1A,
        'C' => 0x1B,
        'j' => 0x1C,
        'J' => 0x1D,
        'T' => 0x1F,
        'Q' => 0x20,
        'D' => 0x21,
        'X' => 0x22,
        'M' => 0x23,
        't' => 0x24,
        'W' => 0x25,
        'd' => 0x26,
        'Z' => 0x27,
        'n' => 0x28,
        'p' => 0x2A,
        'P' => 0x2B,
        'b' => 0x2C,
        'B' => 0x2D,
        'm' => 0x2E,
        'y' => 0x2F,
        'r' => 0x30,
        'l' => 0x32,
        'L' => 0x33,
        'z' => 0x34,
        'v' => 0x35,
        'S' => {
            if language == Ta {
                0x37
            } else {
                0x36
            }
        }
        's' => 0x38,
        'h' => 0x39,
        'R' => 0x5C,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guided::spelling;

    #[test]
    fn unknown_words_are_written_as_they_sound() {
        let written = [
            (Language::Hi, "gorakpur", "गोरकपुर"),
            (Language::Hi, "gAnv", "गानव"),
            (Language::Hi, "cAndi", "चांदी"),
            (Language::Mr, "ical", "इचल"),
            (Language::Bn, "boldo", "বলদ"),
            (Language::Pa, "kamm", "ਕਮਮ"),
            (Language::Ta, "maDurE", "மடுரை"),
            (Language::Te, "guMTuru", "గుంటురు"),
            (Language::Kn, "mEsuru", "ಮೈಸುರು"),
            (Language::Ml, "kocci", "കോച്ചി"),
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
