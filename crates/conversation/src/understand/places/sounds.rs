//! How a place name sounds: a short form for comparing, and a coarser key for finding what to compare.
//!
//! Names in Roman letters are spelled from many languages, and people spell them from theirs, so this form is the same for
//! all of them: aspiration, doubling and length go, and what remains is compared with a price for each kind of difference.

/// Longest name that is looked at, in sounds.
const LONGEST: usize = 28;

/// A name as sounds: lower-case letters, one a sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sounds {
    letters: [u8; LONGEST],
    len: usize,
}

/// What a script or language does not tell apart, so that a difference there costs next to nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Blind {
    /// Tamil writes voiced and voiceless alike.
    pub voice: bool,
    /// Bengali and Odia write b for v, and the inherent vowel is an o.
    pub eastern: bool,
}

/// Two letters or more that are one sound; the first that fits is taken.
const PAIRS: [(&[u8], &[u8]); 34] = [
    (b"ksh", b"ks"),
    (b"chh", b"c"),
    (b"tch", b"c"),
    (b"ae", b"e"),
    (b"ai", b"e"),
    (b"au", b"o"),
    (b"ee", b"i"),
    (b"ei", b"e"),
    (b"ey", b"e"),
    (b"ie", b"i"),
    (b"ii", b"i"),
    (b"iy", b"i"),
    (b"oo", b"u"),
    (b"ou", b"u"),
    (b"uu", b"u"),
    (b"uw", b"u"),
    (b"bh", b"b"),
    (b"ch", b"c"),
    (b"ck", b"k"),
    (b"dh", b"d"),
    (b"gh", b"g"),
    (b"jh", b"j"),
    (b"jn", b"gn"),
    (b"gy", b"gn"),
    (b"kh", b"k"),
    (b"ph", b"p"),
    (b"sh", b"s"),
    (b"th", b"t"),
    (b"zh", b"l"),
    (b"f", b"p"),
    (b"q", b"k"),
    (b"w", b"v"),
    (b"x", b"ks"),
    (b"z", b"j"),
];

/// The many spellings of "village" at the end of a name.
const VILLAGE: [&str; 8] = ["gaon", "gaun", "gaum", "ganv", "gaanv", "gaav", "gava", "gao"];

impl Sounds {
    /// The sounds of a word in Roman letters; other characters are left out.
    pub(super) fn of(roman: &str) -> Self {
        // Length goes first, so that `aay` and `ay` meet.
        let lower = roman.to_ascii_lowercase().replace("aa", "a");
        let ended = VILLAGE
            .iter()
            .find_map(|end| lower.strip_suffix(end))
            .filter(|stem| stem.len() > 2);
        match ended {
            Some(stem) => Self::of_bytes(stem.bytes().chain(*b"gav")),
            None => Self::of_bytes(lower.bytes()),
        }
    }

    fn of_bytes(bytes: impl Iterator<Item = u8>) -> Self {
        let letters: Vec<u8> = bytes.filter(u8::is_ascii_lowercase).take(2 * LONGEST).collect();
        let mut sounds = Self {
            letters: [0; LONGEST],
            len: 0,
        };
        let mut at = 0;
        while let Some(&letter) = letters.get(at) {
            let rest = &letters[at..];
            let before = sounds.last();
            let after = rest.get(1).copied();
            match letter {
                // `ay`, `ow` are one vowel before a consonant or at the end, and two sounds before a vowel.
                b'a' if after == Some(b'y') && !rest.get(2).copied().is_some_and(vowel) => {
                    sounds.push(b'e');
                    at += 2;
                }
                b'a' | b'o' if after == Some(b'w') && !rest.get(2).copied().is_some_and(vowel) => {
                    sounds.push(b'o');
                    at += 2;
                }
                b'y' if before.is_some_and(vowel) && after.is_some_and(vowel) => at += 1,
                b'y' if after.is_none() => {
                    sounds.push(b'i');
                    at += 1;
                }
                // A last `ng` is one sound.
                b'n' if rest == b"ng" => {
                    sounds.push(b'n');
                    at += 2;
                }
                b'c' if after != Some(b'h') && after != Some(b'k') => {
                    sounds.push(if matches!(after, Some(b'e' | b'i')) {
                        b's'
                    } else {
                        b'k'
                    });
                    at += 1;
                }
                _ => {
                    let pair = PAIRS.iter().find(|(from, _)| rest.starts_with(from));
                    let (from, to) = pair.map_or((1, &rest[..1]), |(from, to)| (from.len(), *to));
                    for sound in to {
                        sounds.push(*sound);
                    }
                    at += from;
                }
            }
        }
        sounds
    }

    fn last(&self) -> Option<u8> {
        self.as_bytes().last().copied()
    }

    /// A sound said twice is said once.
    fn push(&mut self, sound: u8) {
        if self.last() != Some(sound) && self.len < LONGEST {
            self.letters[self.len] = sound;
            self.len += 1;
        }
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.letters[..self.len]
    }

    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// The form in which everyday words are told from names: without the vowels that are written at will.
    pub(super) fn bare(&self, loose: bool) -> Vec<u8> {
        let all = self.as_bytes();
        let mut bare: Vec<u8> = Vec::with_capacity(all.len());
        for (i, &sound) in all.iter().enumerate() {
            let (first, last) = (i == 0, i + 1 == all.len());
            let silent = match sound {
                b'a' | b'h' | b'y' => !first && (!last || loose),
                sound if vowel(sound) => last && loose && i > 1,
                _ => false,
            };
            if !silent && bare.last() != Some(&sound) {
                bare.push(sound);
            }
        }
        bare
    }

    /// The consonants by kind, four bits each; names that differ here are never compared.
    pub(super) fn key(&self) -> u64 {
        let mut key = 0_u64;
        let mut kinds = 0;
        for (i, &sound) in self.as_bytes().iter().enumerate() {
            let kind = match sound {
                b'k' | b'g' => 1,
                b'c' | b'j' | b's' => 2,
                b't' | b'd' => 3,
                b'n' | b'm' => 4,
                b'p' | b'b' => 5,
                // Inside a name a v comes and goes (`Howrah`, `Haora`).
                b'v' if i == 0 => 5,
                b'r' => 6,
                b'l' => 7,
                _ => continue,
            };
            // An unspoken vowel between two of a kind is written or not.
            if kinds < 15 && key & 0xF != kind {
                key = (key << 4) | kind;
                kinds += 1;
            }
        }
        key
    }

    /// What it costs to take one name for the other: 0 is the same, about 1 a wrong consonant. `None` as soon as it is more
    /// than `most`.
    pub(super) fn cost_within(&self, b: &[u8], blind: Blind, most: f32) -> Option<f32> {
        let a = self.as_bytes();
        let out = |word: &[u8], i: usize| left_out(word[i], i, i + 1 == word.len(), blind);
        let mut row = [0.0_f32; LONGEST + 1];
        for j in 0..b.len().min(LONGEST) {
            row[j + 1] = row[j] + out(b, j);
        }
        for (i, &mine) in a.iter().enumerate() {
            let mut diagonal = row[0];
            row[0] += out(a, i);
            let mut least = row[0];
            for (j, &theirs) in b.iter().enumerate().take(LONGEST) {
                let swapped = diagonal + changed(mine, theirs, blind);
                diagonal = row[j + 1];
                row[j + 1] = swapped.min(row[j + 1] + out(a, i)).min(row[j] + out(b, j));
                least = least.min(row[j + 1]);
            }
            if least > most {
                return None;
            }
        }
        let cost = row[b.len().min(LONGEST)];
        (cost <= most).then_some(cost)
    }
}

fn vowel(sound: u8) -> bool {
    matches!(sound, b'a' | b'e' | b'i' | b'o' | b'u')
}

fn left_out(sound: u8, at: usize, last: bool, blind: Blind) -> f32 {
    match sound {
        // How a name begins is heard best.
        b'a' | b'e' | b'i' | b'o' | b'u' | b'h' | b'y' if at == 0 => 0.8,
        b'a' => 0.1,
        b'o' if blind.eastern => 0.1,
        b'h' | b'y' => 0.15,
        b'o' | b'u' if last => 0.2,
        b'e' | b'i' if last => 0.3,
        b'e' | b'i' | b'o' | b'u' => 0.4,
        b'v' => 0.35,
        b'n' | b'm' => 0.5,
        _ => 0.9,
    }
}

fn changed(mine: u8, theirs: u8, blind: Blind) -> f32 {
    if mine == theirs {
        return 0.0;
    }
    let pair = (mine.min(theirs), mine.max(theirs));
    match pair {
        (b'a', b'o') if blind.eastern => 0.03,
        (b'b', b'v') if blind.eastern => 0.05,
        (b'g', b'k') | (b'd', b't') | (b'b', b'p') | (b'c' | b'j', b's') | (b'c', b'j') if blind.voice => {
            0.05
        }
        (b'h', b'k') if blind.voice => 0.1,
        (b'e', b'i') | (b'o', b'u') => 0.2,
        (b'a', b'e' | b'o') => 0.3,
        (a, b) if vowel(a) && vowel(b) => 0.5,
        (b'm', b'n') | (b'b', b'v') => 0.25,
        (b'd', b't') | (b'd' | b'l', b'r') => 0.35,
        (b'g', b'k') | (b'b', b'p') | (b'c', b'j') | (b'c' | b'j', b's') => 0.4,
        (b'i', b'y') => 0.1,
        _ => 1.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn price(a: &Sounds, b: &Sounds, blind: Blind) -> f32 {
        a.cost_within(b.as_bytes(), blind, 99.0).unwrap()
    }

    fn cost(a: &str, b: &str) -> f32 {
        price(&Sounds::of(a), &Sounds::of(b), Blind::default())
    }

    #[test]
    fn free_spellings_are_near_and_other_places_are_far() {
        for (a, b) in [
            ("mohanlalganj", "mohanalaalaganj"),
            ("raebareli", "raybareli"),
            ("solapur", "solapoor"),
            ("jalgaon", "jalagaav"),
            ("mandya", "mandia"),
            ("kozhikode", "kolikkod"),
        ] {
            assert!(cost(a, b) < 0.65, "{a} {b} {}", cost(a, b));
            assert_eq!(Sounds::of(a).key(), Sounds::of(b).key(), "{a} {b}");
        }
        for (a, b) in [("rampur", "raipur"), ("patna", "pune"), ("kanpur", "nagpur")] {
            // Different consonants are never even compared.
            assert_ne!(Sounds::of(a).key(), Sounds::of(b).key(), "{a} {b}");
        }
        assert!(cost("kanpur", "kunjepar") > 0.9);
    }

    #[test]
    fn what_a_script_cannot_write_costs_next_to_nothing() {
        let (tamil, name) = (Sounds::of("kopipet"), Sounds::of("gobibed"));
        assert!(
            price(
                &tamil,
                &name,
                Blind {
                    voice: true,
                    eastern: false
                }
            ) < 0.3
        );
        assert!(price(&tamil, &name, Blind::default()) > 1.0);
    }
}
