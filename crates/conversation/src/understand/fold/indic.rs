//! The common layout of the Indic blocks of Unicode: the same letter sits at the same place in each of the nine scripts.

/// What a character is in its syllable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Consonant,
    /// Stands for itself.
    Vowel,
    /// Replaces the inherent vowel of the consonant before it.
    Sign,
    Virama,
    Nasal,
    Ignored,
    Other,
}

/// Kind and rough Roman form of a character.
pub(crate) fn letter(c: char) -> (Kind, &'static str) {
    let code = c as u32;
    if !(0x0900..=0x0D7F).contains(&code) {
        return (Kind::Other, "");
    }
    if let Some(special) = special(c) {
        return special;
    }
    match code & 0x7F {
        0x15 | 0x58 => (Kind::Consonant, "k"),
        0x16 | 0x59 => (Kind::Consonant, "kh"),
        0x17 | 0x5A => (Kind::Consonant, "g"),
        0x18 => (Kind::Consonant, "gh"),
        0x19 | 0x1E | 0x23 | 0x28 | 0x29 => (Kind::Consonant, "n"),
        0x1A => (Kind::Consonant, "ch"),
        0x1B => (Kind::Consonant, "chh"),
        0x1C => (Kind::Consonant, "j"),
        0x1D => (Kind::Consonant, "jh"),
        0x1F | 0x24 => (Kind::Consonant, "t"),
        0x20 | 0x25 => (Kind::Consonant, "th"),
        0x21 | 0x26 | 0x5C => (Kind::Consonant, "d"),
        0x22 | 0x27 | 0x5D => (Kind::Consonant, "dh"),
        0x2A => (Kind::Consonant, "p"),
        0x2B => (Kind::Consonant, "ph"),
        0x2C => (Kind::Consonant, "b"),
        0x2D => (Kind::Consonant, "bh"),
        0x2E => (Kind::Consonant, "m"),
        0x2F | 0x5F => (Kind::Consonant, "y"),
        0x30 | 0x31 => (Kind::Consonant, "r"),
        0x32 | 0x33 => (Kind::Consonant, "l"),
        0x34 => (Kind::Consonant, "zh"),
        0x35 => (Kind::Consonant, "v"),
        0x36 | 0x37 => (Kind::Consonant, "sh"),
        0x38 => (Kind::Consonant, "s"),
        0x39 => (Kind::Consonant, "h"),
        0x5B => (Kind::Consonant, "z"),
        0x5E => (Kind::Consonant, "f"),
        0x04 | 0x05 => (Kind::Vowel, "a"),
        0x06 => (Kind::Vowel, "aa"),
        0x07 => (Kind::Vowel, "i"),
        0x08 => (Kind::Vowel, "ii"),
        0x09 => (Kind::Vowel, "u"),
        0x0A => (Kind::Vowel, "uu"),
        0x0B => (Kind::Vowel, "ri"),
        0x0C => (Kind::Vowel, "l"),
        0x0D..=0x0F => (Kind::Vowel, "e"),
        0x10 => (Kind::Vowel, "ai"),
        0x11..=0x13 => (Kind::Vowel, "o"),
        0x14 => (Kind::Vowel, "au"),
        0x3E => (Kind::Sign, "aa"),
        0x3F => (Kind::Sign, "i"),
        0x40 => (Kind::Sign, "ii"),
        0x41 => (Kind::Sign, "u"),
        0x42 => (Kind::Sign, "uu"),
        0x43 | 0x44 => (Kind::Sign, "ri"),
        0x45..=0x47 => (Kind::Sign, "e"),
        0x48 => (Kind::Sign, "ai"),
        0x49..=0x4B => (Kind::Sign, "o"),
        0x4C => (Kind::Sign, "au"),
        0x4D => (Kind::Virama, ""),
        0x01 | 0x02 => (Kind::Nasal, "n"),
        _ => (Kind::Ignored, ""),
    }
}

/// Letters that one script has of its own, outside the common layout.
fn special(c: char) -> Option<(Kind, &'static str)> {
    Some(match c {
        // Gurmukhi tippi, and addak, which doubles: folding makes doubles single.
        '\u{0A70}' => (Kind::Nasal, "n"),
        // Bengali khanda ta and the Assamese ra and va.
        '\u{09CE}' => (Kind::Consonant, "t"),
        '\u{09F0}' => (Kind::Consonant, "r"),
        '\u{09F1}' | '\u{0B71}' => (Kind::Consonant, "v"),
        // Bengali and Odia length marks of two-part vowels; the same in Tamil, Malayalam.
        '\u{09D7}' | '\u{0B57}' | '\u{0BD7}' | '\u{0D57}' => (Kind::Sign, "au"),
        // Malayalam chillu letters are consonants without a vowel.
        '\u{0D7A}' | '\u{0D7B}' => (Kind::Sign, "n"),
        '\u{0D7C}' => (Kind::Sign, "r"),
        '\u{0D7D}' | '\u{0D7E}' => (Kind::Sign, "l"),
        '\u{0D7F}' => (Kind::Sign, "k"),
        _ => return None,
    })
}

/// Whether a nasal before this letter is an m.
pub(crate) fn labial(c: char) -> bool {
    (0x0900..=0x0D7F).contains(&(c as u32)) && matches!((c as u32) & 0x7F, 0x2A..=0x2E)
}
