//! Hindi that was heard in Urdu letters, back to Devanagari: each word is reduced to a sound skeleton that both scripts
//! share, and the commonest Hindi word with nearly that skeleton is taken.

use crate::EngineError;
use flate2::read::GzDecoder;
use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::Read as _;
use std::path::Path;
use unicode_normalization::UnicodeNormalization as _;

/// Function words and numbers whose Urdu spelling is ambiguous or irregular: Urdu, tab, Hindi.
const FIXED_WORDS: &str = include_str!("urdu_words.tsv");
/// A word list of this kind unpacks to under a megabyte.
const MAX_LIST_BYTES: u64 = 32_000_000;
/// What one wrong skeleton letter costs against frequency, coarse and fine; found on ten sentences.
const COARSE_COST: f32 = 1.0;
const FINE_COST: f32 = 1.2;
const FREQUENCY_GAIN: f32 = 0.55;

struct Word {
    text: String,
    skeleton: Vec<char>,
    /// Base-10 logarithm of uses per thousand million words.
    zipf: f32,
}

/// Hindi words by sound.
pub(super) struct Lexicon {
    fixed: HashMap<&'static str, &'static str>,
    words: Vec<Word>,
    /// Coarse skeletons with the words that have them.
    coarse: Vec<(Vec<char>, Vec<u32>)>,
    /// Hashes of every coarse skeleton, whole and with each one letter left out, with its number; sorted. Two skeletons
    /// one edit apart share at least one of these.
    index: Vec<(u64, u32)>,
}

impl Lexicon {
    /// Reads a `wordfreq` list (gzip, MessagePack, buckets of words by falling frequency).
    pub(super) fn load(path: &Path) -> Result<Self, EngineError> {
        if !path.is_file() {
            return Err(EngineError::ModelMissing(path.display().to_string()));
        }
        let packed =
            std::fs::read(path).map_err(|e| EngineError::io(format!("reading {}", path.display()), e))?;
        let mut bytes = Vec::new();
        GzDecoder::new(packed.as_slice())
            .take(MAX_LIST_BYTES)
            .read_to_end(&mut bytes)
            .map_err(|e| EngineError::io(format!("unpacking {}", path.display()), e))?;
        Ok(Self::new(word_list(&bytes)?))
    }

    fn new(list: Vec<(String, f32)>) -> Self {
        let is_hindi = |text: &str| text.chars().all(|c| ('\u{900}'..='\u{97f}').contains(&c));
        let words: Vec<Word> = list
            .into_iter()
            .filter(|(text, _)| !text.is_empty() && is_hindi(text))
            .map(|(text, zipf)| Word {
                skeleton: hindi_skeleton(&text),
                text,
                zipf,
            })
            .collect();
        let mut numbers: HashMap<Vec<char>, u32> = HashMap::new();
        let mut coarse: Vec<(Vec<char>, Vec<u32>)> = Vec::new();
        for (word, Word { skeleton, .. }) in words.iter().enumerate() {
            let key = folded(skeleton);
            let number = *numbers.entry(key).or_insert_with_key(|key| {
                coarse.push((key.clone(), Vec::new()));
                coarse.len() as u32 - 1
            });
            coarse[number as usize].1.push(word as u32);
        }
        let mut index: Vec<(u64, u32)> = coarse
            .iter()
            .enumerate()
            .flat_map(|(number, (key, _))| shortened(key).into_iter().map(move |hash| (hash, number as u32)))
            .collect();
        index.sort_unstable();
        index.dedup();
        let fixed = FIXED_WORDS
            .lines()
            .filter_map(|line| line.split_once('\t'))
            .collect();
        Self {
            fixed,
            words,
            coarse,
            index,
        }
    }

    /// A sentence in Urdu letters to Devanagari; other letters and digits stay.
    pub(super) fn sentence(&self, text: &str) -> String {
        let text: String = text.nfc().collect();
        let mut out: Vec<String> = Vec::new();
        for piece in text.split_whitespace() {
            let core = piece.trim_matches(is_mark);
            let (before, after) = piece.split_once(core).unwrap_or((piece, ""));
            let word = if core.is_empty() {
                String::new()
            } else {
                self.word(core)
            };
            let opens = out.last().is_none_or(|before: &String| opens_clause(before));
            // Both are written the same in Urdu; "in" needs a noun before it, "I" begins a clause.
            let word = if opens && word == "में" {
                "मैं".to_owned()
            } else {
                word
            };
            out.push(format!("{}{word}{}", marks(before), marks(after)));
        }
        out.join(" ")
    }

    /// One word without punctuation.
    fn word(&self, word: &str) -> String {
        if let Some(fixed) = self.fixed.get(word) {
            return (*fixed).to_owned();
        }
        let skeleton = urdu_skeleton(word);
        if skeleton.is_empty() {
            return word.to_owned();
        }
        let key = folded(&skeleton);
        let numbers: HashSet<u32> = shortened(&key)
            .into_iter()
            .flat_map(|hash| self.with_hash(hash))
            .collect();
        let mut best: Option<(f32, &Word)> = None;
        for number in numbers {
            let (coarse, members) = &self.coarse[number as usize];
            let distance = edits(coarse, &key);
            if distance > 1 || (distance == 1 && coarse.first() != key.first()) {
                continue;
            }
            for &member in members {
                let word = &self.words[member as usize];
                let cost = edits(&word.skeleton, &skeleton) as f32 * FINE_COST
                    + distance as f32 * COARSE_COST
                    - FREQUENCY_GAIN * word.zipf;
                let better = best.is_none_or(|(least, known)| (cost, &word.text) < (least, &known.text));
                if better {
                    best = Some((cost, word));
                }
            }
        }
        best.map_or_else(|| word.to_owned(), |(_, word)| word.text.clone())
    }

    fn with_hash(&self, hash: u64) -> impl Iterator<Item = u32> {
        let start = self.index.partition_point(|entry| entry.0 < hash);
        self.index[start..]
            .iter()
            .take_while(move |entry| entry.0 == hash)
            .map(|entry| entry.1)
    }
}

/// True after punctuation or a conjunction, where a clause begins.
fn opens_clause(before: &str) -> bool {
    before.ends_with([',', '?', '।', ';', '.', '!'])
        || matches!(
            before,
            "और" | "कि"
                | "लेकिन"
                | "मगर"
                | "तो"
                | "अगर"
                | "क्योंकि"
                | "जब"
                | "क्या"
                | "कल"
                | "आज"
        )
}

fn is_mark(c: char) -> bool {
    c.is_ascii_punctuation() || matches!(c, '،' | '؟' | '۔' | '؛' | '۝' | '…' | '“' | '”' | '‘' | '’')
}

fn marks(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '،' => ',',
            '؟' => '?',
            '۔' => '।',
            '؛' => ';',
            other => other,
        })
        .collect()
}

/// Hashes of the key and of the key with one letter left out.
fn shortened(key: &[char]) -> Vec<u64> {
    let hash = |letters: &mut dyn Iterator<Item = &char>| {
        let mut hasher = DefaultHasher::new();
        letters.for_each(|c| c.hash(&mut hasher));
        hasher.finish()
    };
    let mut out = vec![hash(&mut key.iter())];
    out.extend((0..key.len()).map(|skip| hash(&mut key[..skip].iter().chain(&key[skip + 1..]))));
    out
}

/// Levenshtein distance.
fn edits(a: &[char], b: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let step = corner + usize::from(x != y);
            corner = row[j + 1];
            row[j + 1] = step.min(row[j] + 1).min(corner + 1);
        }
    }
    row[b.len()]
}

const NUKTA: char = '\u{93c}';

/// The consonants and long vowels of a Devanagari word in letters that Urdu spelling also shows.
fn hindi_skeleton(word: &str) -> Vec<char> {
    let letters: Vec<char> = word.nfd().collect();
    let mut out = String::new();
    let mut i = 0;
    while let Some(&letter) = letters.get(i) {
        if let Some(sound) = hindi_consonant(letter, letters.get(i + 1) == Some(&NUKTA)) {
            out.push_str(sound);
        } else if let Some(sound) = vowel_sign(letter) {
            out.push_str(sound);
        } else if let Some(sound) = vowel_letter(letter) {
            if i > 0 && !matches!(letter, 'आ' | 'ऑ') {
                out.push_str(&sound.replace('A', "H"));
            } else {
                out.push_str(sound);
            }
        } else if matches!(letter, 'ं' | 'ँ') {
            out.push('n');
        }
        i += 1;
    }
    if out.ends_with('Y') {
        let last = match letters.last() {
            Some('ी' | 'ई') => 'I',
            Some('े' | 'ए' | 'ै' | 'ऐ') => 'E',
            _ => 'Y',
        };
        out.pop();
        out.push(last);
    }
    out.chars().collect()
}

fn hindi_consonant(letter: char, nukta: bool) -> Option<&'static str> {
    Some(match (letter, nukta) {
        ('क', _) => "k",
        ('ख', true) => "K",
        ('ख', false) => "kh",
        ('ग', true) => "G",
        ('ग', false) => "g",
        ('घ', _) => "gh",
        ('ङ' | 'ञ' | 'ण' | 'न', _) => "n",
        ('च', _) => "c",
        ('छ', _) => "ch",
        ('ज', true) => "z",
        ('ज', false) => "j",
        ('झ', _) => "jh",
        ('ट', _) => "T",
        ('ठ', _) => "Th",
        ('ड', true) => "R",
        ('ड', false) => "D",
        ('ढ', true) => "Rh",
        ('ढ', false) => "Dh",
        ('त', _) => "t",
        ('थ', _) => "th",
        ('द', _) => "d",
        ('ध', _) => "dh",
        ('प', _) => "p",
        ('फ', true) => "f",
        ('फ', false) => "ph",
        ('ब', _) => "b",
        ('भ', _) => "bh",
        ('म', _) => "m",
        ('य', _) => "Y",
        ('र', _) => "r",
        ('ल', _) => "l",
        ('व', _) => "W",
        ('श' | 'ष', _) => "S",
        ('स', _) => "s",
        ('ह', _) => "h",
        _ => return None,
    })
}

/// Short vowels are not written in Urdu.
fn vowel_sign(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ा' | 'ॉ' => "A",
        'ि' | 'ु' => "",
        'ी' | 'े' | 'ै' | 'ॅ' => "Y",
        'ू' | 'ो' | 'ौ' => "W",
        'ृ' => "r",
        _ => return None,
    })
}

fn vowel_letter(letter: char) -> Option<&'static str> {
    Some(match letter {
        'अ' | 'आ' | 'इ' | 'उ' | 'ऑ' => "A",
        'ई' | 'ए' | 'ऐ' => "AY",
        'ऊ' | 'ओ' | 'औ' => "AW",
        'ऋ' => "r",
        _ => return None,
    })
}

/// The same letters from an Urdu word.
fn urdu_skeleton(word: &str) -> Vec<char> {
    let mut out: Vec<char> = word.chars().filter_map(urdu_letter).collect();
    if let Some(last) = out.last_mut()
        && *last == 'Y'
    {
        *last = 'I';
    }
    out
}

fn urdu_letter(letter: char) -> Option<char> {
    Some(match letter {
        'ا' | 'آ' | 'ع' => 'A',
        'ب' => 'b',
        'پ' => 'p',
        'ت' | 'ط' => 't',
        'ٹ' => 'T',
        'ث' | 'س' | 'ص' => 's',
        'ج' => 'j',
        'چ' => 'c',
        'ح' | 'ہ' | 'ھ' | 'ه' => 'h',
        'خ' => 'K',
        'د' => 'd',
        'ڈ' => 'D',
        'ذ' | 'ز' | 'ژ' | 'ض' | 'ظ' => 'z',
        'ر' => 'r',
        'ڑ' => 'R',
        'ش' => 'S',
        'غ' => 'G',
        'ف' => 'f',
        'ق' | 'ک' | 'ك' => 'k',
        'گ' => 'g',
        'ل' => 'l',
        'م' => 'm',
        'ن' | 'ں' => 'n',
        'و' | 'ؤ' => 'W',
        'ی' | 'ي' => 'Y',
        'ے' => 'E',
        'ئ' => 'H',
        _ => return None,
    })
}

/// Letters that listeners and spellings confuse become one; breath is dropped.
fn folded(skeleton: &[char]) -> Vec<char> {
    skeleton
        .iter()
        .filter(|&&c| c != 'h')
        .map(|&c| match c {
            'I' | 'E' => 'Y',
            'K' => 'k',
            'z' => 'j',
            'G' => 'g',
            'f' => 'p',
            'R' => 'r',
            'T' => 't',
            'D' => 'd',
            'S' => 's',
            'H' => 'A',
            other => other,
        })
        .collect()
}

/// Words with their zipf frequency from `wordfreq`'s "cB" format: a header, then one list of words per centibel of
/// frequency below 1.
fn word_list(bytes: &[u8]) -> Result<Vec<(String, f32)>, EngineError> {
    let mut reader = MessagePack { bytes };
    let buckets = reader.array()?;
    reader.skip_map()?;
    let mut out = Vec::new();
    for bucket in 0..buckets.saturating_sub(1) {
        for _ in 0..reader.array()? {
            out.push((reader.text()?.to_owned(), 9.0 - bucket as f32 / 100.0));
        }
    }
    Ok(out)
}

/// The few MessagePack forms that a word list has.
struct MessagePack<'a> {
    bytes: &'a [u8],
}

impl<'a> MessagePack<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], EngineError> {
        let (head, rest) = self
            .bytes
            .split_at_checked(count)
            .ok_or_else(|| malformed("cut short"))?;
        self.bytes = rest;
        Ok(head)
    }

    fn number(&mut self, width: usize) -> Result<usize, EngineError> {
        Ok(self
            .take(width)?
            .iter()
            .fold(0, |value, &byte| value << 8 | usize::from(byte)))
    }

    fn array(&mut self) -> Result<usize, EngineError> {
        match self.number(1)? {
            tag @ 0x90..=0x9f => Ok(tag & 0x0f),
            0xdc => self.number(2),
            0xdd => self.number(4),
            _ => Err(malformed("a list was expected")),
        }
    }

    fn text(&mut self) -> Result<&'a str, EngineError> {
        let length = match self.number(1)? {
            tag @ 0xa0..=0xbf => tag & 0x1f,
            0xd9 => self.number(1)?,
            0xda => self.number(2)?,
            0xdb => self.number(4)?,
            _ => return Err(malformed("a text was expected")),
        };
        std::str::from_utf8(self.take(length)?).map_err(|_| malformed("text is not UTF-8"))
    }

    /// A small map of texts to texts or small numbers.
    fn skip_map(&mut self) -> Result<(), EngineError> {
        let tag @ 0x80..=0x8f = self.number(1)? else {
            return Err(malformed("a header was expected"));
        };
        for _ in 0..tag & 0x0f {
            self.text()?;
            if self.bytes.first().is_some_and(|b| *b < 0x80) {
                self.take(1)?;
            } else {
                self.text()?;
            }
        }
        Ok(())
    }
}

fn malformed(what: &str) -> EngineError {
    EngineError::Unreadable(format!("word list: {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lexicon() -> Lexicon {
        let list = [
            ("नमस्ते", 4.5),
            ("मेरा", 6.0),
            ("नाम", 6.1),
            ("मिट्टी", 5.0),
            ("कितने", 5.2),
            ("मदद", 5.3),
            ("साड़ी", 4.6),
        ];
        Lexicon::new(list.map(|(word, zipf)| (word.to_owned(), zipf)).to_vec())
    }

    #[test]
    fn hindi_in_urdu_letters_comes_back() {
        assert_eq!(lexicon().sentence("نمستے، میرا نام ہے۔"), "नमस्ते, मेरा नाम है।");
        assert_eq!(lexicon().sentence("ساڑی کتنے کی ہے؟"), "साड़ी कितने की है?");
        assert_eq!(lexicon().sentence("میں مدد"), "मैं मदद");
        assert_eq!(lexicon().sentence("نام میں، میں اور میں"), "नाम में, मैं और मैं");
    }

    #[test]
    fn a_misheard_letter_still_finds_the_word_and_unknown_words_stay() {
        assert_eq!(lexicon().sentence("میٹی"), "मिट्टी");
        assert_eq!(lexicon().sentence("ok 12 قققققق"), "ok 12 قققققق");
    }

    #[test]
    fn both_scripts_give_one_skeleton() {
        for (hindi, urdu) in [
            ("नमस्ते", "نمستے"),
            ("मदद", "مدد"),
            ("साड़ी", "ساڑی"),
            ("काम", "کام"),
        ] {
            assert_eq!(hindi_skeleton(hindi), urdu_skeleton(urdu), "{hindi}");
        }
    }

    #[test]
    fn distance_counts_edits() {
        let chars = |s: &str| s.chars().collect::<Vec<_>>();
        assert_eq!(edits(&chars("kitten"), &chars("sitting")), 3);
        assert_eq!(edits(&[], &chars("ab")), 2);
    }

    #[test]
    fn word_lists_are_read_and_cut_ones_are_errors() {
        let bytes = b"\x93\x81\xa6format\xa2cB\x91\xa3abc\x90";
        assert_eq!(word_list(bytes).unwrap(), [("abc".to_owned(), 9.0)]);
        for end in 0..bytes.len() {
            assert!(word_list(&bytes[..end]).is_err(), "cut at {end}");
        }
    }
}
