//! From letters to sounds: the nine scripts say what they spell, with a few rules per language; a list of words says it
//! where they do not (English).

use crate::content::Pack;
use crate::language::Language;
use std::collections::{BTreeSet, HashMap};

/// One sound, as the sound alphabet of `tools/sounds` writes it: aspirates and retroflexes in capitals, `A` a long a.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sound {
    pub(super) letter: char,
    /// Often written and not spoken: a silent inherent vowel, a nasal vowel, a weak h.
    pub(super) optional: bool,
}

/// How a sound came to be, until the rules have been applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Origin {
    Written,
    /// The vowel a bare consonant carries.
    Inherent,
    /// The same at the end of a word.
    Last,
    /// A sign of nasality.
    Nasal,
}

/// Most ways to say one word.
const MAX_VARIANTS: usize = 6;

/// How the words of one language are said.
#[derive(Debug, Clone)]
pub(super) struct Speller {
    language: Language,
    listed: HashMap<String, Vec<Sound>>,
}

impl Speller {
    pub(super) fn new(pack: &Pack) -> Self {
        let listed = pack.pronunciation.iter();
        Self {
            language: pack.code,
            listed: listed.map(|(word, said)| (word.clone(), parse(said))).collect(),
        }
    }

    /// The sounds of some words, figures left out; empty if it is not known how one of them is said.
    pub(super) fn sounds(&self, text: &str) -> Vec<Sound> {
        let mut out = Vec::new();
        for word in text.split_whitespace() {
            let word = word.trim_matches(|c: char| c.is_ascii_punctuation());
            if !word.chars().any(char::is_alphabetic) {
                continue;
            }
            let said = match self.listed.get(word) {
                Some(listed) => listed.clone(),
                None => sounds(word, self.language),
            };
            if said.is_empty() {
                return said;
            }
            out.extend(said);
        }
        out
    }
}

/// Sounds as a list gives them: `vAT(a)r`.
fn parse(said: &str) -> Vec<Sound> {
    let mut optional = false;
    let mut sounds = Vec::new();
    for letter in said.chars() {
        match letter {
            '(' | ')' => optional = letter == '(',
            letter => sounds.push(Sound { letter, optional }),
        }
    }
    sounds
}

/// The sounds that the letters of one word spell; empty for what no Indic letter is in.
pub(super) fn sounds(word: &str, language: Language) -> Vec<Sound> {
    let mut spelt = spell(word, language);
    match language {
        Language::Bn => bengali(&mut spelt),
        Language::Ta => tamil(&mut spelt),
        _ => {}
    }
    // A double consonant is one long sound, written twice or as a nasal before a nasal.
    spelt.dedup_by(|b, a| {
        let double = a.0 == b.0 && !is_vowel(a.0);
        if double {
            a.1 = b.1;
        }
        double
    });
    weaken(&spelt, language)
}

/// The ways a word may be said, likeliest first.
pub(super) fn variants(sounds: &[Sound]) -> Vec<String> {
    let optional: Vec<usize> = (0..sounds.len()).filter(|&i| sounds[i].optional).collect();
    let mut found: Vec<String> = Vec::new();
    let mut seen = BTreeSet::new();
    for pattern in 0..1_u32 << optional.len().min(5) {
        let left_out = |i: usize| {
            optional
                .iter()
                .position(|&o| o == i)
                .is_some_and(|bit| pattern >> bit & 1 == 1)
        };
        let said: String = (0..sounds.len())
            .filter(|&i| !left_out(i))
            .map(|i| sounds[i].letter)
            .collect();
        // One sound alone is heard everywhere.
        let enough = said.len() > 1 || sounds.len() == 1;
        if enough && seen.insert(said.clone()) {
            found.push(said);
        }
    }
    // All or nothing first: speakers are consistent.
    let all = found.pop();
    found.splice(found.len().min(1)..found.len().min(1), all);
    found.truncate(MAX_VARIANTS);
    found
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'A' | 'i' | 'u' | 'e' | 'E' | 'o' | 'O')
}

fn spell(word: &str, language: Language) -> Vec<(char, Origin)> {
    let inherent = if matches!(language, Language::Bn | Language::Or) {
        'o'
    } else {
        'a'
    };
    let letters: Vec<char> = word.chars().collect();
    let mut out: Vec<(char, Origin)> = Vec::new();
    let mut open = false; // a consonant still waits for its vowel
    for (i, &c) in letters.iter().enumerate() {
        let Some(letter) = letter(c) else { continue };
        if open
            && matches!(
                letter,
                Letter::Consonant(_) | Letter::Vowel(_) | Letter::Bare(_) | Letter::Nasal
            )
        {
            out.push((inherent, Origin::Inherent));
        }
        open = false;
        match letter {
            Letter::Consonant(sound) => {
                out.push((sound, Origin::Written));
                open = true;
            }
            Letter::Bare(sound) => out.push((sound, Origin::Written)),
            Letter::Vowel(said) | Letter::Sign(said) => {
                out.extend(said.chars().map(|s| (s, Origin::Written)));
            }
            Letter::Nasal => {
                let labial = letters
                    .get(i + 1)
                    .is_some_and(|n| matches!(place(*n), Some(0x2A..=0x2E)));
                let southern_end = i + 1 == letters.len()
                    && matches!(
                        language,
                        Language::Te | Language::Kn | Language::Ml | Language::Or
                    );
                out.push((if labial || southern_end { 'm' } else { 'n' }, Origin::Nasal));
            }
            Letter::Virama => {}
        }
    }
    if open {
        out.push((inherent, Origin::Last));
    }
    out
}

/// What Bengali letters sound like where they differ.
fn bengali(spelt: &mut [(char, Origin)]) {
    for (sound, _) in spelt {
        *sound = match *sound {
            'v' => 'b',
            's' => 'S',
            'M' => 'n',
            'a' => 'o',
            other => other,
        };
    }
}

/// Tamil writes one letter for voiced and voiceless sounds: alone between vowels and after nasals they are voiced.
fn tamil(spelt: &mut [(char, Origin)]) {
    let written: Vec<char> = spelt.iter().map(|(sound, _)| *sound).collect();
    for (i, &c) in written.iter().enumerate() {
        let before = i.checked_sub(1).map(|at| written[at]);
        if !matches!(c, 'k' | 'c' | 'T' | 't' | 'p') || before == Some(c) || written.get(i + 1) == Some(&c) {
            continue;
        }
        let voiced = match c {
            'k' => 'g',
            'c' => 's',
            'T' => 'D',
            't' => 'd',
            _ => 'b',
        };
        spelt[i].0 = match before {
            None => {
                if c == 'c' {
                    's'
                } else {
                    c
                }
            }
            Some('n' | 'M' | 'm') => {
                if c == 'c' {
                    'j'
                } else {
                    voiced
                }
            }
            Some(b) if is_vowel(b) || matches!(b, 'y' | 'r' | 'l' | 'L' | 'z') => voiced,
            Some(_) => c,
        };
    }
}

/// Which of the written sounds are often not spoken; the last inherent vowel of the north never is.
fn weaken(spelt: &[(char, Origin)], language: Language) -> Vec<Sound> {
    let drops = matches!(
        language,
        Language::Hi | Language::Mr | Language::Gu | Language::Pa | Language::Bn
    );
    let mut out = Vec::with_capacity(spelt.len());
    let vowel = |i: usize| spelt.get(i).is_some_and(|(sound, _)| is_vowel(*sound));
    for (i, &(letter, origin)) in spelt.iter().enumerate() {
        let inside = i > 1 && i + 1 < spelt.len() && !vowel(i + 1);
        let optional = match origin {
            Origin::Last if drops && spelt.len() > 2 && language != Language::Bn => continue,
            Origin::Last => drops && spelt.len() > 2,
            Origin::Inherent if language == Language::Bn => true,
            Origin::Inherent => drops && inside && vowel(i - 2) && vowel(i + 2),
            Origin::Nasal => drops || (letter == 'n' && i + 1 == spelt.len()),
            Origin::Written => drops && letter == 'h',
        };
        out.push(Sound { letter, optional });
    }
    out
}

enum Letter {
    Consonant(char),
    /// A consonant without a vowel.
    Bare(char),
    Vowel(&'static str),
    /// Replaces the inherent vowel.
    Sign(&'static str),
    Nasal,
    Virama,
}

/// The place in its block of 128: the nine blocks are laid out alike.
fn place(c: char) -> Option<u32> {
    let code = c as u32;
    (0x0900..=0x0D7F).contains(&code).then_some(code & 0x7F)
}

fn letter(c: char) -> Option<Letter> {
    let own = match c {
        '\u{0A70}' => Letter::Nasal,
        '\u{09CE}' => Letter::Bare('t'),
        '\u{09F0}' => Letter::Consonant('r'),
        '\u{09F1}' | '\u{0B71}' => Letter::Consonant('v'),
        '\u{09D7}' | '\u{0B57}' | '\u{0BD7}' | '\u{0D57}' => Letter::Sign("O"),
        '\u{0D7A}' => Letter::Bare('M'),
        '\u{0D7B}' => Letter::Bare('n'),
        '\u{0D7C}' => Letter::Bare('r'),
        '\u{0D7D}' => Letter::Bare('l'),
        '\u{0D7E}' => Letter::Bare('L'),
        '\u{0D7F}' => Letter::Bare('k'),
        _ => return common(place(c)?),
    };
    Some(own)
}

fn common(place: u32) -> Option<Letter> {
    Some(match place {
        0x01 | 0x02 => Letter::Nasal,
        0x04..=0x14 => Letter::Vowel(vowel(place)?),
        0x15..=0x39 | 0x58..=0x5F => Letter::Consonant(consonant(place)?),
        // The vowel signs stand as far from the vowels as the second from the first.
        0x3E..=0x4C => Letter::Sign(vowel(place - 0x38)?),
        0x4D => Letter::Virama,
        _ => return None,
    })
}

fn vowel(place: u32) -> Option<&'static str> {
    Some(match place {
        0x04 | 0x05 => "a",
        0x06 => "A",
        0x07 | 0x08 => "i",
        0x09 | 0x0A => "u",
        0x0B | 0x0C => "ri",
        0x0D..=0x0F => "e",
        0x10 => "E",
        0x11..=0x13 => "o",
        0x14 => "O",
        _ => return None,
    })
}

fn consonant(place: u32) -> Option<char> {
    Some(match place {
        0x15 | 0x58 => 'k',
        0x16 | 0x59 => 'K',
        0x17 | 0x5A => 'g',
        0x18 => 'G',
        0x19 | 0x1E | 0x28 | 0x29 => 'n',
        0x23 => 'M',
        0x1A => 'c',
        0x1B => 'C',
        0x1C | 0x5B => 'j',
        0x1D => 'J',
        0x1F => 'T',
        0x20 => 'Q',
        0x21 => 'D',
        0x22 => 'X',
        0x24 => 't',
        0x25 => 'W',
        0x26 => 'd',
        0x27 => 'Z',
        0x2A => 'p',
        0x2B | 0x5E => 'P',
        0x2C => 'b',
        0x2D => 'B',
        0x2E => 'm',
        0x2F | 0x5F => 'y',
        0x30 | 0x31 => 'r',
        0x32 => 'l',
        0x33 => 'L',
        0x34 => 'z',
        0x35 => 'v',
        0x36 | 0x37 => 'S',
        0x38 => 's',
        0x39 => 'h',
        0x5C | 0x5D => 'R',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spoken(text: &str, language: Language) -> String {
        let words = text.split(' ').map(|word| {
            sounds(word, language)
                .iter()
                .map(|s| {
                    if s.optional {
                        format!("({})", s.letter)
                    } else {
                        s.letter.to_string()
                    }
                })
                .collect::<String>()
        });
        words.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn scripts_are_read_aloud() {
        assert_eq!(
            spoken("मुझे सिलाई का काम चाहिए", Language::Hi),
            "muJe silAi kA kAm cA(h)ie"
        );
        assert_eq!(spoken("எனக்கு வேலை வேண்டும்", Language::Ta), "enaku velE veMDum");
        assert_eq!(spoken("ನನಗೆ ಕೆಲಸ ಬೇಕು", Language::Kn), "nanage kelasa beku");
        assert_eq!(spoken("আমি চাই", Language::Bn), "Ami cAi");
        assert_eq!(spoken("ਕੰਮ", Language::Pa), "kam");
        assert_eq!(spoken("ok 12", Language::Hi), " ");
    }

    #[test]
    fn titles_are_said_without_their_figures_and_only_if_every_word_is_known() {
        let said = |language, text: &str| -> String {
            let listed = HashMap::from([("work".to_owned(), parse("va(r)k"))]);
            let sounds = Speller { language, listed }.sounds(text);
            sounds.iter().map(|s| s.letter).collect()
        };
        assert_eq!(said(Language::Hi, "सिलाई, 12 काम"), "silAikAm");
        assert_eq!(said(Language::En, "work, 12"), "vark");
        assert_eq!(said(Language::En, "work zzyzx"), "");
    }

    #[test]
    fn a_word_with_silent_vowels_is_said_in_a_few_ways() {
        let said = variants(&sounds("लखनऊ", Language::Hi));
        assert!(said.len() > 1 && said.len() <= MAX_VARIANTS, "{said:?}");
        assert_eq!(variants(&sounds("काम", Language::Hi)), ["kAm"]);
    }
}
