//! Words in another script: native, romanised, or mixed as people write on their phones.
//!
//! Words that the content knows are written as the content writes them (`chahiye`, `चाहिए`); the others by rule. This is
//! transliteration: nothing is translated.

use super::{Reader, sounds};
use crate::content::Pack;
use crate::language::{Language, WritingSystem};
use crate::understand::fold::{Folder, Kind, letter};
use crate::understand::normalise::ascii_digit;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::OnceLock;

/// How a text is to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OutputScript {
    /// All words in the script of the language.
    Native,
    /// All words in Latin letters, as people type them.
    Roman,
    /// English words in Latin letters, the others in the script of the language.
    Mixed,
    /// As spoken: numbers, dates and money in words.
    Verbatim,
    /// Known names, amounts and times in English, the rest romanised; not a translation.
    English,
}

impl OutputScript {
    /// All of them by name.
    pub const ALL: [(&'static str, Self); 5] = [
        ("native", Self::Native),
        ("roman", Self::Roman),
        ("mixed", Self::Mixed),
        ("verbatim", Self::Verbatim),
        ("english", Self::English),
    ];

    /// A script by its name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|(n, _)| *n == name)
            .map(|(_, script)| script)
    }
}

/// Most of the content is a few thousand words; a word may be this far from its rule spelling, in letters out of ten.
const FAR: usize = 4;
/// A spelling so many times rarer than another of the same word is a slip.
const RARE: u32 = 25;

/// Rewrites the words of one language.
#[derive(Debug, Clone)]
pub(crate) struct Scribe {
    language: Language,
    system: WritingSystem,
    folder: Folder,
    romaniser: Romaniser,
    /// The words of the content and how often they occur.
    words: HashMap<String, u32>,
    tables: OnceLock<Tables>,
}

/// Words by their folded form.
#[derive(Debug, Clone, Default)]
struct Tables {
    native: HashMap<String, Vec<(String, u32)>>,
    roman: HashMap<String, Vec<(String, u32)>>,
}

impl Scribe {
    pub(crate) fn new(pack: &Pack) -> Self {
        let lists = &pack.language.words;
        let texts = pack
            .phrases
            .values()
            .flatten()
            .chain(
                pack.lexicon
                    .values()
                    .flat_map(|keys| keys.values())
                    .flat_map(|e| &e.words),
            )
            .chain(
                [
                    &lists.yes,
                    &lists.no,
                    &lists.stop,
                    &lists.fillers,
                    &lists.markers,
                    &lists.markers_roman,
                ]
                .into_iter()
                .flatten(),
            );
        let mut words = HashMap::new();
        let replies = pack
            .replies
            .lines()
            .filter_map(|line| line.split_once('=').map(|(_, text)| text));
        // Of the replies only what is in the native script: the rest is markup.
        let native = |word: &str| !word.is_ascii();
        for word in texts
            .flat_map(|text| pieces(text))
            .chain(replies.flat_map(pieces).filter(|word| native(word)))
        {
            *words.entry(word.to_lowercase()).or_default() += 1;
        }
        Self {
            language: pack.code,
            system: pack.code.writing_system(),
            folder: Folder::new(&pack.language),
            romaniser: Romaniser::new(pack),
            words,
            tables: OnceLock::new(),
        }
    }

    /// The text in a script; `english` knows English words.
    pub(crate) fn write(&self, text: &str, script: OutputScript, reader: &Reader) -> String {
        match script {
            OutputScript::Verbatim => return reader.read(text),
            _ if self.language == Language::En => return text.to_owned(),
            _ => {}
        }
        let mut out = String::with_capacity(text.len() * 2);
        for (i, token) in text.split(' ').enumerate() {
            if i > 0 {
                out.push(' ');
            }
            if is_name(token) {
                out.push_str(token);
            } else {
                self.token(token, script, reader, &mut out);
            }
        }
        out
    }

    fn token(&self, token: &str, script: OutputScript, reader: &Reader, out: &mut String) {
        let mut rest = token;
        while let Some(c) = rest.chars().next() {
            let word = |d: char| super::is_word(d) && !ascii_digit(d).is_ascii_digit();
            let length = if word(c) {
                rest.find(|d| !word(d)).unwrap_or(rest.len())
            } else {
                c.len_utf8()
            };
            let (part, after) = rest.split_at(length);
            match script {
                _ if !word(c) => out.push(ascii_digit(c)),
                OutputScript::Native => out.push_str(&self.native(part, reader, false)),
                OutputScript::Mixed => out.push_str(&self.native(part, reader, true)),
                _ => out.push_str(&self.roman(part, reader)),
            }
            rest = after;
        }
    }

    /// A word in the script of the language; with `mixed`, English words in Latin letters.
    fn native(&self, word: &str, reader: &Reader, mixed: bool) -> String {
        if !word.is_ascii() {
            let english = reader.english_of(word).filter(|_| mixed);
            return english.unwrap_or(word).to_owned();
        }
        let lower = word.to_lowercase();
        let capitals = word.len() > 1 && word.chars().all(|c| c.is_ascii_uppercase());
        if let Some(native) = reader.native_of(&lower) {
            return if mixed { word.to_owned() } else { native.to_owned() };
        }
        if capitals {
            return word.to_owned();
        }
        let by_rule = || sounds::native(&scheme_of(&lower, self.romaniser.drop_final_a), self.system);
        self.known(&lower, &self.tables().native, |native| {
            self.romaniser.word(native)
        })
        .or_else(by_rule)
        .unwrap_or_else(|| word.to_owned())
    }

    /// A word in Latin letters.
    pub(crate) fn roman(&self, word: &str, reader: &Reader) -> String {
        if word.is_ascii() {
            return word.to_owned();
        }
        if let Some(english) = reader.english_of(word) {
            return english.to_owned();
        }
        let by_rule = self.romaniser.word(word);
        self.known_as(word, &by_rule, &self.tables().roman)
            .unwrap_or(by_rule)
    }

    fn tables(&self) -> &Tables {
        self.tables.get_or_init(|| {
            let mut tables = Tables::default();
            for (word, count) in &self.words {
                let table = if word.is_ascii() {
                    &mut tables.roman
                } else {
                    &mut tables.native
                };
                let list = table.entry(self.folder.word(word)).or_default();
                list.push((word.clone(), *count));
            }
            for list in tables.native.values_mut().chain(tables.roman.values_mut()) {
                list.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
                let most = list.first().map_or(0, |(_, count)| *count);
                list.retain(|(_, count)| count * RARE >= most);
            }
            tables
        })
    }

    /// The known native word whose rule spelling is nearest to a Roman one.
    fn known(
        &self,
        roman: &str,
        table: &HashMap<String, Vec<(String, u32)>>,
        spelling: impl Fn(&str) -> String,
    ) -> Option<String> {
        let list = table.get(&self.folder.word(roman))?;
        let distance = |word: &str| distance(&spelling(word), roman);
        let best = list
            .iter()
            .map(|(word, _)| (distance(word), word))
            .min_by_key(|(d, _)| *d)?;
        near(best.0, roman).then(|| best.1.clone())
    }

    /// The Roman spelling of a native word that people use and that is nearest to its rule spelling.
    fn known_as(
        &self,
        native: &str,
        by_rule: &str,
        table: &HashMap<String, Vec<(String, u32)>>,
    ) -> Option<String> {
        let list = table.get(&self.folder.word(native))?;
        let best = list
            .iter()
            .map(|(word, _)| (distance(word, by_rule), word))
            .min_by_key(|(d, _)| *d)?;
        near(best.0, by_rule).then(|| best.1.clone())
    }
}

fn near(distance: usize, word: &str) -> bool {
    distance * 10 <= word.chars().count() * FAR
}

/// The words of a content text, without its placeholders.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let outside = text.split(['{', '}']).step_by(2);
    outside.flat_map(|part| {
        part.split(|c: char| !super::is_word(c) || c.is_numeric())
            .filter(|w| !w.is_empty())
    })
}

/// Addresses, ids, masks: what is no word in any script.
fn is_name(token: &str) -> bool {
    let inside = token.trim_end_matches(|c: char| !c.is_alphanumeric());
    token.contains(['@', '[', '_'])
        || token.contains("://")
        || (inside.is_ascii() && inside.contains('.'))
        || (inside.chars().any(|c| c.is_ascii_digit()) && inside.chars().any(|c| c.is_ascii_uppercase()))
}

/// A free Roman spelling in the plain scheme of [`sounds`].
fn scheme_of(word: &str, final_long: bool) -> String {
    const SPELLINGS: [(&str, &str); 13] = [
        ("chh", "ch"),
        ("ch", "c"),
        ("sh", "sh"),
        ("ck", "kk"),
        ("ee", "ii"),
        ("oo", "uu"),
        ("ou", "au"),
        ("ow", "au"),
        ("ay", "e"),
        ("w", "v"),
        ("q", "k"),
        ("x", "ks"),
        ("zh", "L"),
    ];
    let mut out = String::new();
    let mut rest = word;
    while let Some(c) = rest.chars().next() {
        if let Some((from, to)) = SPELLINGS.iter().find(|(from, _)| rest.starts_with(from)) {
            out.push_str(to);
            rest = &rest[from.len()..];
        } else {
            out.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    let last_vowel_alone =
        |v: char| out.ends_with(v) && !out[..out.len() - 1].ends_with(['a', 'i', 'u', 'e', 'o']);
    if final_long && out.len() > 1 {
        for v in ['a', 'i'] {
            if last_vowel_alone(v) {
                out.push(v);
                break;
            }
        }
    }
    out
}

/// Writes native words in Latin letters by rule, as people type them.
#[derive(Debug, Clone)]
struct Romaniser {
    overrides: HashMap<char, String>,
    inherent: char,
    drop_final_a: bool,
    /// Whether an inherent vowel between two open syllables is silent, too.
    drop_middle_a: bool,
}

impl Romaniser {
    fn new(pack: &Pack) -> Self {
        let data = &pack.language.romanise;
        let overrides = data.overrides.iter();
        Self {
            overrides: overrides
                .filter_map(|(k, v)| Some((k.chars().next()?, v.clone())))
                .collect(),
            inherent: data.inherent.chars().next().unwrap_or('a'),
            drop_final_a: data.drop_final_a,
            drop_middle_a: data.drop_final_a && data.inherent == "a",
        }
    }

    fn word(&self, word: &str) -> String {
        // Sounds in a row; an inherent vowel that may be silent is marked.
        let mut sounds: Vec<(String, bool)> = Vec::new();
        let letters: Vec<char> = word.chars().collect();
        let mut open = false;
        for (i, &c) in letters.iter().enumerate() {
            let (kind, roman) = letter(c);
            let roman = self.overrides.get(&c).map_or(roman, String::as_str);
            let inherent = || (self.inherent.to_string(), true);
            let closes = matches!(kind, Kind::Consonant | Kind::Vowel | Kind::Nasal | Kind::Other);
            if open && closes {
                sounds.push(inherent());
            }
            match kind {
                Kind::Consonant | Kind::Vowel | Kind::Sign => sounds.push((roman.to_owned(), false)),
                Kind::Nasal => {
                    let labial = letters
                        .get(i + 1)
                        .is_some_and(|n| crate::understand::fold::labial(*n));
                    sounds.push((if labial { "m" } else { "n" }.to_owned(), false));
                }
                Kind::Other => sounds.push((c.to_string(), false)),
                Kind::Virama | Kind::Ignored => {}
            }
            open = match kind {
                Kind::Consonant => true,
                Kind::Ignored => open,
                _ => false,
            };
        }
        if open && !self.drop_final_a {
            sounds.push((self.inherent.to_string(), false));
        }
        if self.drop_middle_a {
            drop_middle(&mut sounds);
        }
        let last = sounds.len().saturating_sub(1);
        let spelled = |(i, (sound, _)): (usize, &(String, bool))| match (sound.as_str(), i == last) {
            ("aa", true) => "a".to_owned(),
            ("ii", true) => "i".to_owned(),
            ("uu", true) => "u".to_owned(),
            ("ii", false) => "ee".to_owned(),
            ("uu", false) => "oo".to_owned(),
            (other, _) => other.to_owned(),
        };
        sounds.iter().enumerate().map(spelled).collect()
    }
}

/// `कमरा` is `kamra`: from the end, an inherent vowel after vowel + consonant and before consonant + vowel is silent.
fn drop_middle(sounds: &mut Vec<(String, bool)>) {
    let vowel =
        |sound: Option<&(String, bool)>| sound.is_some_and(|s| s.0.starts_with(['a', 'e', 'i', 'o', 'u']));
    let mut i = sounds.len().saturating_sub(2);
    while i >= 3 {
        let silent = sounds[i].1
            && !vowel(sounds.get(i - 1))
            && vowel(sounds.get(i - 2))
            && !vowel(sounds.get(i + 1))
            && vowel(sounds.get(i + 2));
        if silent {
            sounds.remove(i);
            i -= 1;
        }
        i -= 1;
    }
}

/// Edit distance in letters.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut before = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let changed = before + usize::from(x != *y);
            before = row[j + 1];
            row[j + 1] = changed.min(before + 1).min(row[j] + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}
