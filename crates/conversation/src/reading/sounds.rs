//! Sounds written in a plain Latin scheme, as letters of any of our scripts.
//!
//! The scheme: short `a i u e o`, long `aa ii uu`, `ai au`, the English vowels `E` (bank) and `O` (office); `c` as in
//! church, capital `T D N` are retroflex, an `h` aspirates, `M` is a nasal before a consonant.

use crate::language::WritingSystem;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sound {
    /// Places of the independent letter and of the sign in a block; 0 for no sign.
    Vowel(Vowel),
    /// Place in a block.
    Consonant(u32),
    F,
    Z,
    Nasal,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Vowel {
    At(u32, u32),
    /// As in bank.
    Open,
    /// As in office.
    Round,
}

/// Longest first.
const SCHEME: [(&str, Sound); 47] = [
    ("aa", Sound::Vowel(Vowel::At(0x06, 0x3E))),
    ("ai", Sound::Vowel(Vowel::At(0x10, 0x48))),
    ("au", Sound::Vowel(Vowel::At(0x14, 0x4C))),
    ("ii", Sound::Vowel(Vowel::At(0x08, 0x40))),
    ("uu", Sound::Vowel(Vowel::At(0x0A, 0x42))),
    ("kh", Sound::Consonant(0x16)),
    ("gh", Sound::Consonant(0x18)),
    ("ch", Sound::Consonant(0x1B)),
    ("jh", Sound::Consonant(0x1D)),
    ("Th", Sound::Consonant(0x20)),
    ("Dh", Sound::Consonant(0x22)),
    ("th", Sound::Consonant(0x25)),
    ("dh", Sound::Consonant(0x27)),
    ("ph", Sound::Consonant(0x2B)),
    ("bh", Sound::Consonant(0x2D)),
    ("sh", Sound::Consonant(0x36)),
    ("a", Sound::Vowel(Vowel::At(0x05, 0))),
    ("i", Sound::Vowel(Vowel::At(0x07, 0x3F))),
    ("u", Sound::Vowel(Vowel::At(0x09, 0x41))),
    ("e", Sound::Vowel(Vowel::At(0x0F, 0x47))),
    ("o", Sound::Vowel(Vowel::At(0x13, 0x4B))),
    ("E", Sound::Vowel(Vowel::Open)),
    ("O", Sound::Vowel(Vowel::Round)),
    ("M", Sound::Nasal),
    ("f", Sound::F),
    ("z", Sound::Z),
    ("k", Sound::Consonant(0x15)),
    ("g", Sound::Consonant(0x17)),
    ("c", Sound::Consonant(0x1A)),
    ("j", Sound::Consonant(0x1C)),
    ("T", Sound::Consonant(0x1F)),
    ("D", Sound::Consonant(0x21)),
    ("N", Sound::Consonant(0x23)),
    ("t", Sound::Consonant(0x24)),
    ("d", Sound::Consonant(0x26)),
    ("n", Sound::Consonant(0x28)),
    ("p", Sound::Consonant(0x2A)),
    ("b", Sound::Consonant(0x2C)),
    ("m", Sound::Consonant(0x2E)),
    ("y", Sound::Consonant(0x2F)),
    ("r", Sound::Consonant(0x30)),
    ("l", Sound::Consonant(0x32)),
    ("L", Sound::Consonant(0x33)),
    ("v", Sound::Consonant(0x35)),
    ("S", Sound::Consonant(0x37)),
    ("s", Sound::Consonant(0x38)),
    ("h", Sound::Consonant(0x39)),
];

const VIRAMA: u32 = 0x4D;
const NUKTA: u32 = 0x3C;

/// Writes sounds in a script; what is not in the scheme is left out. `None` for Latin.
pub(crate) fn native(sounds: &str, system: WritingSystem) -> Option<String> {
    let base = match system {
        WritingSystem::Latin => return None,
        WritingSystem::Devanagari => 0x0900,
        WritingSystem::Bengali => 0x0980,
        WritingSystem::Gurmukhi => 0x0A00,
        WritingSystem::Gujarati => 0x0A80,
        WritingSystem::Odia => 0x0B00,
        WritingSystem::Tamil => 0x0B80,
        WritingSystem::Telugu => 0x0C00,
        WritingSystem::Kannada => 0x0C80,
        WritingSystem::Malayalam => 0x0D00,
    };
    let mut writer = Writer {
        system,
        base,
        out: String::new(),
        open: false,
        short_vowel: true,
    };
    let list = parse(sounds);
    for (i, sound) in list.iter().enumerate() {
        writer.write(*sound, list.get(i + 1).copied());
    }
    writer.end();
    Some(writer.out)
}

fn parse(mut rest: &str) -> Vec<Sound> {
    let mut list = Vec::new();
    while let Some(c) = rest.chars().next() {
        match SCHEME.iter().find(|(text, _)| rest.starts_with(text)) {
            Some((text, sound)) => {
                list.push(*sound);
                rest = &rest[text.len()..];
            }
            None => rest = &rest[c.len_utf8()..],
        }
    }
    list
}

struct Writer {
    system: WritingSystem,
    base: u32,
    out: String,
    /// A consonant waits for its vowel.
    open: bool,
    short_vowel: bool,
}

impl Writer {
    fn place(&mut self, place: u32) {
        self.out.extend(char::from_u32(self.base + place));
    }

    fn write(&mut self, sound: Sound, next: Option<Sound>) {
        match sound {
            Sound::Vowel(vowel) => self.vowel(vowel),
            Sound::Consonant(place) => {
                let place = self.own(place);
                self.consonant(place, false);
            }
            Sound::F if self.system == WritingSystem::Tamil => {
                self.join();
                self.out.push('ஃ');
                self.open = false;
                self.consonant(0x2A, false);
            }
            Sound::F => self.consonant(0x2B, self.has_nukta()),
            Sound::Z if self.system == WritingSystem::Malayalam => self.consonant(0x38, false),
            Sound::Z if self.system == WritingSystem::Gujarati => self.consonant(0x1D, false),
            Sound::Z => self.consonant(0x1C, self.has_nukta()),
            Sound::Nasal => self.nasal(next),
        }
    }

    fn has_nukta(&self) -> bool {
        matches!(self.system, WritingSystem::Devanagari | WritingSystem::Gurmukhi)
    }

    /// The letter that this script has for a consonant of the common layout.
    fn own(&self, place: u32) -> u32 {
        match (self.system, place) {
            (WritingSystem::Tamil, 0x16..=0x18) => 0x15,
            (WritingSystem::Tamil, 0x1B) => 0x1A,
            (WritingSystem::Tamil, 0x1D) => 0x1C,
            (WritingSystem::Tamil, 0x20..=0x22) => 0x1F,
            (WritingSystem::Tamil, 0x25..=0x27) => 0x24,
            (WritingSystem::Tamil, 0x2B..=0x2D) => 0x2A,
            (WritingSystem::Tamil, 0x36) => 0x37,
            // Bengali and Odia have no v, and a y of their own inside a word.
            (WritingSystem::Bengali | WritingSystem::Odia, 0x35) => 0x2D,
            (WritingSystem::Bengali | WritingSystem::Odia, 0x2F) => 0x5F,
            (WritingSystem::Gurmukhi, 0x33) => 0x32,
            (_, place) => place,
        }
    }

    fn consonant(&mut self, place: u32, nukta: bool) {
        self.join();
        self.place(place);
        if nukta {
            self.place(NUKTA);
        }
        self.open = true;
    }

    /// Closes a consonant that another one follows.
    fn join(&mut self) {
        if self.open && self.system != WritingSystem::Gurmukhi && !self.chillu() {
            self.place(VIRAMA);
        }
        self.open = false;
    }

    /// A last consonant without a vowel.
    fn end(&mut self) {
        let bare = matches!(
            self.system,
            WritingSystem::Devanagari
                | WritingSystem::Bengali
                | WritingSystem::Gurmukhi
                | WritingSystem::Gujarati
        );
        if self.open && !bare && !self.chillu() {
            self.place(VIRAMA);
        }
    }

    /// Malayalam writes some consonants without a vowel as letters of their own.
    fn chillu(&mut self) -> bool {
        let own = match self.out.chars().last() {
            Some('ന') => 'ൻ',
            Some('ര') => 'ർ',
            Some('ല') => 'ൽ',
            Some('ള') => 'ൾ',
            Some('ണ') => 'ൺ',
            _ => return false,
        };
        self.out.pop();
        self.out.push(own);
        true
    }

    fn vowel(&mut self, vowel: Vowel) {
        use WritingSystem::{
            Bengali, Devanagari, Gujarati, Gurmukhi, Kannada, Malayalam, Odia, Tamil, Telugu,
        };
        let (letter, sign) = match (vowel, self.system) {
            (Vowel::At(letter, sign), _) => (letter, sign),
            (Vowel::Open, Bengali | Odia | Telugu | Kannada) => {
                self.open_vowel();
                return;
            }
            (Vowel::Open, Gujarati) => (0x0D, 0x45),
            (Vowel::Open, Malayalam) | (Vowel::Round, Gurmukhi | Tamil | Telugu | Kannada) => (0x06, 0x3E),
            (Vowel::Open, Tamil) => (0x0F, 0x47),
            (Vowel::Open, _) => (0x10, 0x48),
            (Vowel::Round, Bengali | Odia) => (0x05, 0),
            (Vowel::Round, Devanagari | Gujarati) => (0x11, 0x49),
            (Vowel::Round, _) => (0x13, 0x4B),
        };
        self.short_vowel = matches!(letter, 0x05 | 0x07 | 0x09);
        if !self.open {
            self.place(letter);
        } else if sign > 0 {
            self.place(sign);
        }
        self.open = false;
    }

    /// The vowel of "bank" as y and a long a.
    fn open_vowel(&mut self) {
        let bengali = self.system == WritingSystem::Bengali;
        if !self.open {
            self.place(if bengali { 0x05 } else { 0x06 });
        }
        if self.open || bengali {
            let y = if self.system == WritingSystem::Odia {
                0x5F
            } else {
                0x2F
            };
            for place in [VIRAMA, y, 0x3E] {
                self.place(place);
            }
        }
        self.open = false;
    }

    fn nasal(&mut self, next: Option<Sound>) {
        self.open = false;
        match self.system {
            WritingSystem::Gurmukhi => self.place(if self.short_vowel { 0x70 } else { 0x02 }),
            WritingSystem::Tamil => {
                let place = match next {
                    Some(Sound::Consonant(0x15..=0x18)) => 0x19,
                    Some(Sound::Consonant(0x1A..=0x1D)) => 0x1E,
                    Some(Sound::Consonant(0x1F..=0x22)) => 0x23,
                    Some(Sound::Consonant(0x2A..=0x2D)) => 0x2E,
                    _ => 0x28,
                };
                self.place(place);
                self.open = true;
            }
            _ => self.place(0x02),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_spelling_of_the_sounds_serves_every_script() {
        let cases = [
            (WritingSystem::Devanagari, "ऑर्डर", "बैंक"),
            (WritingSystem::Gujarati, "ઑર્ડર", "બૅંક"),
            (WritingSystem::Gurmukhi, "ਆਰਡਰ", "ਬੈਂਕ"),
            (WritingSystem::Tamil, "ஆர்டர்", "பேங்க்"),
            (WritingSystem::Telugu, "ఆర్డర్", "బ్యాంక్"),
            (WritingSystem::Kannada, "ಆರ್ಡರ್", "ಬ್ಯಾಂಕ್"),
            (WritingSystem::Malayalam, "ഓർഡർ", "ബാംക്"),
            (WritingSystem::Bengali, "অর্ডর", "ব্যাংক"),
            (WritingSystem::Odia, "ଅର୍ଡର୍", "ବ୍ୟାଂକ୍"),
        ];
        for (system, order, bank) in cases {
            assert_eq!(native("OrDar", system).as_deref(), Some(order));
            assert_eq!(native("bEMk", system).as_deref(), Some(bank));
        }
        assert_eq!(native("OrDar", WritingSystem::Latin), None);
    }
}
