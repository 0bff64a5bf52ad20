//! Finding known phrases among folded words, on word boundaries, with the endings of the language tolerated.

use std::collections::HashMap;

/// How freely a word may carry an ending and still be the same word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Endings {
    /// Only the written suffixes of English.
    English,
    /// A few letters: case endings of the northern languages.
    Short,
    /// Many letters: agglutinating languages glue their postpositions on.
    Long,
}

impl Endings {
    pub(crate) fn of(language: crate::language::Language) -> Self {
        use crate::language::Language as L;
        match language {
            L::En => Self::English,
            L::Ta | L::Te | L::Kn | L::Ml => Self::Long,
            _ => Self::Short,
        }
    }

    /// Whether `word`, as spoken, is `form` with at most an ending.
    pub(crate) fn same(self, word: &str, form: &str) -> bool {
        let Some(ending) = word.strip_prefix(form) else {
            return false;
        };
        if ending.is_empty() {
            return true;
        }
        let (stem, extra) = (form.chars().count(), ending.chars().count());
        match self {
            Self::English => {
                stem >= 3
                    && matches!(
                        ending,
                        "s" | "es" | "d" | "ed" | "ing" | "er" | "ers" | "ly" | "t"
                    )
            }
            Self::Short => {
                (stem >= 3 && extra == 1) || (stem >= 4 && extra <= 2) || (stem >= 6 && extra <= 3)
            }
            Self::Long => (stem >= 3 && extra <= 2) || (stem >= 4 && extra <= 4) || (stem >= 5 && extra <= 6),
        }
    }
}

/// One phrase found: words `start..end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span<T> {
    pub start: usize,
    pub end: usize,
    pub value: T,
    /// Whether every word was met without an ending.
    pub exact: bool,
}

/// Many phrases, looked up together. `" * "` in a phrase allows up to four words between.
#[derive(Debug, Clone)]
pub(crate) struct PhraseTable<T> {
    /// By the first two letters of the first word.
    by_start: HashMap<String, Vec<(Vec<Part>, T)>>,
    endings: Endings,
}

#[derive(Debug, Clone, PartialEq)]
enum Part {
    Word(String),
    Gap,
}

/// Most words a gap may cover.
const GAP: usize = 4;

fn key(word: &str) -> String {
    word.chars().take(2).collect()
}

impl<T: Copy> PhraseTable<T> {
    pub(crate) fn new(endings: Endings) -> Self {
        Self {
            by_start: HashMap::new(),
            endings,
        }
    }

    /// Adds a phrase, folded by `fold`; an empty one is left out.
    pub(crate) fn insert(&mut self, phrase: &str, value: T, fold: impl Fn(&str) -> Vec<String>) {
        let mut parts = Vec::new();
        for (i, piece) in phrase.split(" * ").enumerate() {
            if i > 0 {
                parts.push(Part::Gap);
            }
            parts.extend(fold(piece).into_iter().map(Part::Word));
        }
        let Some(Part::Word(first)) = parts.first() else {
            return;
        };
        self.by_start.entry(key(first)).or_default().push((parts, value));
    }

    /// All phrases that begin at word `start`.
    pub(crate) fn at(&self, words: &[String], start: usize) -> Vec<Span<T>> {
        let Some(list) = words.get(start).and_then(|w| self.by_start.get(&key(w))) else {
            return Vec::new();
        };
        list.iter()
            .filter_map(|(parts, value)| {
                let (end, exact) = self.follow(parts, words, start)?;
                Some(Span {
                    start,
                    end,
                    value: *value,
                    exact,
                })
            })
            .collect()
    }

    /// All phrases anywhere in the words.
    pub(crate) fn all(&self, words: &[String]) -> Vec<Span<T>> {
        (0..words.len()).flat_map(|i| self.at(words, i)).collect()
    }

    fn follow(&self, parts: &[Part], words: &[String], from: usize) -> Option<(usize, bool)> {
        match parts.split_first() {
            None => Some((from, true)),
            Some((Part::Word(form), rest)) => {
                let word = words.get(from)?;
                if !self.endings.same(word, form) {
                    return None;
                }
                let (end, exact) = self.follow(rest, words, from + 1)?;
                Some((end, exact && word == form))
            }
            Some((Part::Gap, rest)) => (0..=GAP).find_map(|skip| self.follow(rest, words, from + skip)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fold(text: &str) -> Vec<String> {
        text.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn phrases_match_on_word_boundaries_only() {
        let mut table = PhraseTable::new(Endings::English);
        table.insert("farm work", 1, fold);
        table.insert("husband * beat me", 2, fold);
        assert_eq!(table.all(&fold("any farm works here")).len(), 1);
        assert!(table.all(&fold("affirm farm homework")).is_empty());
        let hit = table.all(&fold("my husband has again beat me today"));
        assert_eq!((hit[0].value, hit[0].start, hit[0].end), (2, 1, 6));
        assert!(table.all(&fold("husband a b c d e beat me")).is_empty());
    }

    #[test]
    fn glued_endings_are_tolerated_where_the_language_glues() {
        assert!(Endings::Long.same("velaikku", "velai") && Endings::Short.same("silaika", "silai"));
        assert!(!Endings::English.same("penalty", "pen") && !Endings::Short.same("kamala", "kam"));
    }
}
