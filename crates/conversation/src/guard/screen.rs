//! Danger and attacks, from phrases of every loaded language in the folded form.

use crate::content::{ContentError, Pack, SafetyFile};
use crate::language::{Language, WritingSystem};
use crate::understand::fold::Folder;
use crate::understand::matching::{Endings, PhraseTable};
use crate::understand::normalise;
use std::collections::HashSet;

/// Kinds of danger, the most urgent first.
pub const DANGER_KINDS: [&str; 5] = ["violence", "self_harm", "child", "medical", "fraud"];
/// Kinds of attack.
pub const ATTACK_KINDS: [&str; 5] = ["injection", "jailbreak", "hate", "sexual", "harm"];

/// The phrases of one language.
#[derive(Debug, Clone)]
struct LanguageScreen {
    language: Language,
    folder: Folder,
    endings: Endings,
    danger: PhraseTable<&'static str>,
    /// Phrases of danger of a single word, nearly as written: folded, "children" may sound like "save me".
    danger_words: HashSet<String>,
    danger_guards: PhraseTable<()>,
    attack: PhraseTable<&'static str>,
    attack_guards: PhraseTable<()>,
}

/// The phrases of all languages: people in need mix languages.
#[derive(Debug, Clone)]
pub struct Screen {
    languages: Vec<LanguageScreen>,
}

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    pub danger: Vec<&'static str>,
    pub attack: Vec<&'static str>,
}

impl Screen {
    pub fn new(packs: &[Pack]) -> Result<Self, ContentError> {
        let mut languages = Vec::new();
        for pack in packs {
            let folder = Folder::new(&pack.language);
            let endings = Endings::of(pack.code);
            let file = format!("{}/safety.toml", pack.code.code());
            let mut screen = LanguageScreen {
                language: pack.code,
                endings,
                danger: PhraseTable::new(endings),
                danger_words: HashSet::new(),
                danger_guards: PhraseTable::new(endings),
                attack: PhraseTable::new(endings),
                attack_guards: PhraseTable::new(endings),
                folder,
            };
            screen.fill(&pack.safety, &file)?;
            languages.push(screen);
        }
        Ok(Self { languages })
    }

    /// Looks for danger and attacks. `language` is the one the message is thought to be in; one-word phrases of other
    /// languages are not believed, since they may be another word there.
    pub fn look(&self, text: &str, language: Language) -> Found {
        let mut found = Found::default();
        let mut reported = false;
        for screen in self.languages.iter().filter(|s| s.may_read(text)) {
            let (surface, words) = screen.heard(text);
            let own = screen.language == language || screen.language == Language::En;
            let believed = |start: usize, end: usize| own || end - start >= 2;
            // As written, not folded: no other word that sounds alike may make a cry for help harmless.
            let guards = screen.danger_guards.all(&as_written(text));
            for hit in screen.danger.all(&words) {
                // A harmless phrase, said exactly, covers the dangerous one whole: "want to die my hair".
                let harmless = guards
                    .iter()
                    .any(|g| g.exact && g.start <= hit.start && hit.end <= g.end);
                let said = hit.end - hit.start > 1 || screen.is_danger_word(&surface[hit.start]);
                if said && !harmless && believed(hit.start, hit.end) && !found.danger.contains(&hit.value) {
                    found.danger.push(hit.value);
                }
            }
            reported |= screen
                .attack_guards
                .all(&words)
                .iter()
                .any(|g| believed(g.start, g.end));
            for hit in screen.attack.all(&words) {
                if believed(hit.start, hit.end) && !found.attack.contains(&hit.value) {
                    found.attack.push(hit.value);
                }
            }
        }
        if reported {
            // Telling what was done to one, or asking about the law, is no attack; turning the assistant still is.
            found
                .attack
                .retain(|kind| matches!(*kind, "injection" | "jailbreak"));
        }
        found
            .danger
            .sort_by_key(|kind| DANGER_KINDS.iter().position(|k| k == kind));
        found
            .attack
            .sort_by_key(|kind| ATTACK_KINDS.iter().position(|k| k == kind));
        found
    }
}

impl LanguageScreen {
    fn fill(&mut self, safety: &SafetyFile, file: &str) -> Result<(), ContentError> {
        let folder = self.folder.clone();
        let fold = |text: &str| folder.fold(text);
        for (kind, list) in DANGER_KINDS.into_iter().zip(safety.danger.kinds()) {
            if list.phrases.is_empty() {
                return Err(ContentError::new(
                    file,
                    format!("danger.{kind}.phrases"),
                    "is empty",
                ));
            }
            for phrase in &list.phrases {
                self.danger.insert(phrase, kind, fold);
                if let [word] = as_written(phrase).as_slice() {
                    self.danger_words.insert(lightly(word));
                }
            }
        }
        for (kind, list) in ATTACK_KINDS.into_iter().zip(safety.attack.kinds()) {
            list.phrases
                .iter()
                .for_each(|p| self.attack.insert(p, kind, fold));
        }
        safety
            .danger
            .guards
            .iter()
            .for_each(|p| self.danger_guards.insert(p, (), as_written));
        safety
            .attack
            .guards
            .iter()
            .for_each(|p| self.attack_guards.insert(p, (), fold));
        Ok(())
    }

    /// The words of a text as written and folded, one to one.
    fn heard(&self, text: &str) -> (Vec<String>, Vec<String>) {
        let words = as_written(text).into_iter().map(|word| {
            let folded = self.folder.word(&word);
            (word, folded)
        });
        words.filter(|(_, folded)| !folded.is_empty()).unzip()
    }

    /// Whether a word is a danger phrase by itself, perhaps with an ending.
    fn is_danger_word(&self, word: &str) -> bool {
        let word = lightly(word);
        self.danger_words
            .iter()
            .any(|known| self.endings.same(&word, known))
    }

    /// Whether a text holds letters this language may be written in.
    fn may_read(&self, text: &str) -> bool {
        let own = self.language.writing_system();
        text.chars()
            .filter_map(WritingSystem::of)
            .any(|s| s == own || s == WritingSystem::Latin)
    }
}

fn as_written(text: &str) -> Vec<String> {
    normalise::words(&normalise::normalise(text))
}

/// A Roman word with each row of the same letter, and each long vowel, made short; other words stay.
fn lightly(word: &str) -> String {
    if !word.is_ascii() {
        return word.to_owned();
    }
    let mut letters: Vec<char> = word.replace("ee", "i").replace("oo", "u").chars().collect();
    letters.dedup();
    letters.into_iter().collect()
}
