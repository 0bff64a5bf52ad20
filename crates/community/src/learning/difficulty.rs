//! How hard a text is to follow by ear, on one scale for all scripts. Not a reading grade: no published formula covers
//! listening, nor most of these scripts, so the parts are plain counts and their weights are a convention, the same for all.

use super::rules;
use crate::content::Library;
use std::collections::BTreeSet;

/// Comfortable and hardest value of each part; between them it counts from 0 to 1.
const SENTENCE: (f64, f64) = (6.0, 22.0);
const SYLLABLES: (f64, f64) = (1.8, 4.5);
const LONG: (f64, f64) = (0.10, 0.50);
const CLUSTERS: (f64, f64) = (0.10, 0.60);
const RARE: (f64, f64) = (0.20, 0.70);
const RATE: (f64, f64) = (3.5, 6.5);
/// A word of more syllables is long.
const LONG_SYLLABLES: usize = 4;

/// What makes a text easy or hard to follow.
#[derive(Debug, Clone, PartialEq)]
pub struct Difficulty {
    pub words: usize,
    /// Words in a sentence.
    pub sentence: f64,
    /// Syllables (aksharas) in a word.
    pub syllables: f64,
    /// Share of long words.
    pub long: f64,
    /// Conjuncts, or runs of three consonants in Latin script, in a word.
    pub clusters: f64,
    /// Share of words that no other lesson of the language has.
    pub rare: f64,
    /// Syllables in a second, where the sound was measured.
    pub rate: Option<f64>,
    /// 0 = easy to follow, 100 = hard.
    pub score: u32,
}

/// The listening difficulty of a text. `common` = words of other lessons in the language, in lower case; `millis` = how long
/// the sound of the text is, where it was measured.
pub fn listening(text: &str, common: &BTreeSet<String>, millis: Option<u64>) -> Difficulty {
    let words = words_of(text);
    let count = words.len().max(1) as f64;
    let syllables: Vec<usize> = words.iter().map(|it| syllables(it)).collect();
    let all: usize = syllables.iter().sum();
    let kinds: BTreeSet<&String> = words.iter().collect();
    let unknown = kinds.iter().filter(|it| !common.contains(**it)).count();
    let mut it = Difficulty {
        words: words.len(),
        sentence: count / rules::sentences(text).len().max(1) as f64,
        syllables: all as f64 / count,
        long: syllables.iter().filter(|it| **it > LONG_SYLLABLES).count() as f64 / count,
        clusters: words.iter().map(|it| clusters(it)).sum::<usize>() as f64 / count,
        rare: unknown as f64 / kinds.len().max(1) as f64,
        rate: millis
            .filter(|it| *it > 0)
            .map(|it| all as f64 / (it as f64 / 1000.0)),
        score: 0,
    };
    it.score = score(&it);
    it
}

/// The words of all lessons in a language but one: what a listener of that one may know from the others.
pub fn vocabulary(library: &Library, language: &str, but: &str) -> BTreeSet<String> {
    let others = library.modules.values().filter(|it| it.id != but);
    others
        .filter_map(|it| it.text.get(language))
        .flat_map(|it| words_of(&it.words))
        .collect()
}

/// The words of a text in lower case.
fn words_of(text: &str) -> Vec<String> {
    text.split(|it: char| it.is_whitespace() || it == '-' || it == '—')
        .map(|it| {
            it.trim_matches(|c: char| !c.is_alphanumeric() && !is_sign(c))
                .to_lowercase()
        })
        .filter(|it| it.chars().any(char::is_alphanumeric))
        .collect()
}

fn score(it: &Difficulty) -> u32 {
    let part = |value: f64, (easy, hard): (f64, f64)| ((value - easy) / (hard - easy)).clamp(0.0, 1.0);
    let mut parts = vec![
        (0.25, part(it.sentence, SENTENCE)),
        (0.15, part(it.syllables, SYLLABLES)),
        (0.15, part(it.long, LONG)),
        (0.10, part(it.clusters, CLUSTERS)),
        (0.15, part(it.rare, RARE)),
    ];
    parts.extend(it.rate.map(|rate| (0.20, part(rate, RATE))));
    let weight: f64 = parts.iter().map(|(weight, _)| weight).sum();
    (parts.iter().map(|(weight, value)| weight * value).sum::<f64>() / weight * 100.0).round() as u32
}

/// Place of a letter within its block, for the scripts of India: they share one plan.
fn place(c: char) -> Option<u32> {
    let code = u32::from(c);
    (0x0900..0x0D80).contains(&code).then_some(code % 0x80)
}

fn is_consonant(c: char) -> bool {
    place(c).is_some_and(|it| (0x15..=0x39).contains(&it) || (0x58..=0x5F).contains(&it))
}

fn is_virama(c: char) -> bool {
    place(c) == Some(0x4D)
}

/// Vowel signs and other marks that are no letters.
fn is_sign(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
        || place(c).is_some_and(|it| {
            it < 0x04 || (0x3C..=0x4D).contains(&it) || matches!(it, 0x55..=0x57 | 0x70..=0x71)
        })
}

/// Syllables of a word: aksharas, or groups of vowels in Latin script.
fn syllables(word: &str) -> usize {
    let chars: Vec<char> = word.chars().collect();
    if !chars.iter().any(|it| place(*it).is_some()) {
        let vowel = |at: usize| matches!(chars[at], 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
        let groups = (0..chars.len())
            .filter(|at| vowel(*at) && (*at == 0 || !vowel(at - 1)))
            .count();
        let silent = groups > 1 && word.ends_with('e') && !word.ends_with("le");
        return (groups - usize::from(silent)).max(1);
    }
    let begins = |at: usize| {
        let c = chars[at];
        let vowel = place(c).is_some_and(|it| (0x04..=0x14).contains(&it) || matches!(it, 0x60 | 0x61));
        // A consonant after a virama belongs to the akshara before it, and one with a virama at the end is none.
        let joined = chars[..at].last().is_some_and(|it| is_virama(*it));
        let closed = at + 2 == chars.len() && is_virama(chars[at + 1]);
        vowel || (is_consonant(c) && !joined && !closed)
    };
    (0..chars.len()).filter(|at| begins(*at)).count().max(1)
}

/// Consonants joined by a virama, or runs of three consonants in Latin script.
fn clusters(word: &str) -> usize {
    let chars: Vec<char> = word.chars().collect();
    let joined = chars
        .windows(3)
        .filter(|it| is_consonant(it[0]) && is_virama(it[1]) && is_consonant(it[2]))
        .count();
    let latin = |c: &char| c.is_ascii_alphabetic() && !matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    joined + chars.windows(3).filter(|it| it.iter().all(latin)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_and_conjuncts_are_counted_in_every_script() {
        for (word, many, joined) in [
            ("नमस्ते", 3, 1),
            ("साबुन", 3, 0),
            ("স্বাস্থ্য", 2, 3),
            ("வணக்கம்", 3, 1),
            ("అమ్మ", 2, 1),
            ("ಅಕ್ಕ", 2, 1),
            ("അമ്മ", 2, 1),
            ("સાબુ", 2, 0),
            ("ਸਾਬਣ", 3, 0),
            ("ଆଜି", 2, 0),
            ("people", 2, 0),
            ("strength", 1, 3),
        ] {
            assert_eq!((syllables(word), clusters(word)), (many, joined), "{word}");
        }
    }

    #[test]
    fn long_sentences_of_long_rare_words_are_harder() {
        let common: BTreeSet<String> = words_of("wash your hands with soap today and dry them well")
            .into_iter()
            .collect();
        let easy = listening(
            "Wash your hands. Dry them well. Wash them today.",
            &common,
            Some(6_000),
        );
        let hard = "The institutional infrastructure responsibilities encompass comprehensive documentation \
                    requirements throughout administrative jurisdictions notwithstanding contradictory interpretations.";
        let hard = listening(hard, &common, Some(6_000));
        assert!(easy.score < 20 && hard.score > 70, "{easy:?} {hard:?}");
    }

    #[test]
    fn fast_speech_is_harder_than_slow_speech() {
        let text = "साबुन से हाथ धोइए। साफ़ कपड़े से पोंछिए।";
        let score = |millis| listening(text, &BTreeSet::new(), Some(millis)).score;
        assert!(score(2_000) > score(6_000));
    }
}
