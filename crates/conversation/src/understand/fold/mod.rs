//! The form in which free spellings and scripts meet.
//!
//! `mujhe silai ka kaam chahiye`, `muje silayi ka kam chahie` and `मुझे सिलाई का काम चाहिए` fold to nearly the same words:
//! native letters go to a rough Roman form, then Roman spelling loses what people write as they please.

pub(crate) mod indic;

pub(crate) use indic::{Kind, labial, letter};

use crate::content::LanguageFile;
use std::collections::BTreeMap;

/// Folds the words of one language.
#[derive(Debug, Clone)]
pub(crate) struct Folder {
    overrides: BTreeMap<char, String>,
    drop_final_a: bool,
    /// The inherent vowel: it is written or left out at will inside a word, so folding leaves it out.
    inherent: char,
    /// Tamil writes one letter for voiced and voiceless sounds.
    unvoiced: bool,
}

impl Folder {
    pub(crate) fn new(language: &LanguageFile) -> Self {
        let overrides = language
            .romanise
            .overrides
            .iter()
            .filter_map(|(k, v)| k.chars().next().map(|c| (c, v.clone())))
            .collect();
        let inherent = language.romanise.inherent.chars().next().unwrap_or('a');
        Self {
            overrides,
            drop_final_a: language.romanise.drop_final_a,
            inherent,
            unvoiced: language.script == "Taml",
        }
    }

    /// Folds one lower-case word (see [`super::normalise::words`]). Numbers stay as they are.
    pub(crate) fn word(&self, word: &str) -> String {
        if word.starts_with(|c: char| c.is_ascii_digit()) {
            return word.to_owned();
        }
        let roman = if word.is_ascii() {
            word.to_owned()
        } else {
            self.romanised(word)
        };
        let sounds = phonetic(&roman, self.inherent);
        if self.unvoiced {
            sounds.chars().map(unvoiced).collect()
        } else {
            sounds
        }
    }

    /// Normalises, cuts into words and folds.
    pub(crate) fn fold(&self, text: &str) -> Vec<String> {
        let words = super::normalise::words(&super::normalise::normalise(text));
        words
            .iter()
            .map(|w| self.word(w))
            .filter(|w| !w.is_empty())
            .collect()
    }

    /// Native letters as a rough Roman spelling, before people's freedoms are taken out.
    pub(crate) fn romanised(&self, word: &str) -> String {
        let mut out = String::with_capacity(word.len());
        let letters: Vec<char> = word.chars().collect();
        let mut open = false; // a consonant still waits for its vowel
        for (i, &c) in letters.iter().enumerate() {
            let (kind, roman) = indic::letter(c);
            let roman = self.overrides.get(&c).map_or(roman, String::as_str);
            match kind {
                indic::Kind::Consonant => {
                    if open {
                        out.push(self.inherent);
                    }
                    out.push_str(roman);
                    open = true;
                }
                indic::Kind::Vowel => {
                    if open {
                        out.push(self.inherent);
                    }
                    out.push_str(roman);
                    open = false;
                }
                indic::Kind::Sign => {
                    out.push_str(roman);
                    open = false;
                }
                indic::Kind::Virama => open = false,
                indic::Kind::Nasal => {
                    if open {
                        out.push(self.inherent);
                    }
                    let labial = letters.get(i + 1).is_some_and(|n| indic::labial(*n));
                    out.push(if labial { 'm' } else { 'n' });
                    open = false;
                }
                indic::Kind::Ignored => {}
                indic::Kind::Other => {
                    if open {
                        out.push(self.inherent);
                    }
                    out.push(c);
                    open = false;
                }
            }
        }
        if open && !self.drop_final_a {
            out.push(self.inherent);
        }
        out
    }
}

/// Spellings that mean the same sound, longest first.
const SAME_SOUND: [(&str, &str); 29] = [
    ("chh", "c"),
    ("ksh", "ks"),
    ("ch", "c"),
    ("sh", "s"),
    ("kh", "k"),
    ("gh", "g"),
    ("th", "t"),
    ("dh", "d"),
    ("ph", "p"),
    ("bh", "b"),
    ("jh", "j"),
    ("zh", "l"),
    ("ck", "k"),
    ("gy", "gn"),
    ("jn", "gn"),
    ("ai", "e"),
    ("ay", "e"),
    ("ei", "e"),
    ("ey", "e"),
    ("au", "o"),
    ("aw", "o"),
    ("ou", "o"),
    ("ow", "o"),
    ("f", "p"),
    ("z", "j"),
    ("w", "v"),
    ("q", "k"),
    ("x", "ks"),
    ("iy", "i"),
];

/// Roman spelling without what people write as they please.
fn phonetic(roman: &str, inherent: char) -> String {
    // Length of vowels is written at will; it goes first, so that `aai` and `ayi` meet.
    let mut short = roman.to_owned();
    for (long, vowel) in [("aa", "a"), ("ii", "i"), ("ee", "i"), ("uu", "u"), ("oo", "u")] {
        if short.contains(long) {
            short = short.replace(long, vowel);
        }
    }
    let roman = drop_glides(&short);
    let mut sounds = String::with_capacity(roman.len());
    let mut rest = roman.as_str();
    'next: while let Some(c) = rest.chars().next() {
        for (from, to) in SAME_SOUND {
            if let Some(after) = rest.strip_prefix(from) {
                sounds.push_str(to);
                rest = after;
                continue 'next;
            }
        }
        sounds.push(c);
        rest = &rest[c.len_utf8()..];
    }
    let mut out = String::with_capacity(sounds.len());
    let chars: Vec<char> = sounds.chars().collect();
    for (i, &c) in chars.iter().enumerate() {
        let inside = i > 0 && i + 1 < chars.len();
        if chars.get(i.wrapping_sub(1)) == Some(&c) || (inside && c == inherent) {
            continue;
        }
        // `yeh`, `woh`: a last h after a vowel is not heard. Bengali writes or leaves out the last `o` at will.
        let last = i > 0 && i + 1 == chars.len();
        if last && ((c == 'h' && is_vowel(chars[i - 1])) || (c == 'o' && inherent == 'o')) {
            continue;
        }
        out.push(c);
    }
    out
}

/// `silayi` and `silai`: a y between vowels is a glide.
fn drop_glides(roman: &str) -> String {
    let chars: Vec<char> = roman.chars().collect();
    let vowel = |i: usize| chars.get(i).is_some_and(|c| is_vowel(*c));
    chars
        .iter()
        .enumerate()
        .filter(|(i, c)| !(**c == 'y' && *i > 0 && vowel(i - 1) && vowel(i + 1)))
        .map(|(_, c)| *c)
        .collect()
}

fn unvoiced(c: char) -> char {
    match c {
        'g' => 'k',
        'd' => 't',
        'b' => 'p',
        'c' | 'j' => 's',
        other => other,
    }
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(drop_final_a: bool, inherent: char) -> Folder {
        Folder {
            overrides: BTreeMap::new(),
            drop_final_a,
            inherent,
            unvoiced: false,
        }
    }

    #[test]
    fn free_spelling_and_devanagari_meet() {
        let hindi = folder(true, 'a');
        let native = hindi.fold("मुझे सिलाई का काम चाहिए");
        assert_eq!(native, hindi.fold("mujhe silai ka kaam chahiye"));
        assert_eq!(native, hindi.fold("Muje silayi ka kam chahie!"));
        assert_ne!(native, hindi.fold("mujhe khana ka kaam chahiye"));
    }

    #[test]
    fn the_other_scripts_meet_their_roman_form() {
        let south = folder(false, 'a');
        let tamil = Folder {
            unvoiced: true,
            ..folder(false, 'a')
        };
        assert_eq!(tamil.fold("எனக்கு வேலை வேண்டும்"), tamil.fold("enakku velai vendum"));
        assert_eq!(south.fold("నాకు పని కావాలి"), south.fold("naaku pani kaavaali"));
        assert_eq!(south.fold("ನನಗೆ ಕೆಲಸ ಬೇಕು"), south.fold("nanage kelasa beku"));
        assert_eq!(
            folder(true, 'a').fold("ਮੈਨੂੰ ਕੰਮ ਚਾਹੀਦਾ ਹੈ"),
            folder(true, 'a').fold("mainun kam chahida hai")
        );
        assert_eq!(
            folder(true, 'o').fold("আমি কাজ চাই"),
            folder(true, 'o').fold("ami kaj chai")
        );
    }
}
