//! Progress as a fold (K1), fresh translations (K4): pure.

use super::{Attempt, AttemptKind, LessonText, Module, Progress};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;

/// K1: the same set of attempts, in any order and however often, gives the same progress.
pub fn fold(attempts: impl IntoIterator<Item = Attempt>) -> Progress {
    let unique: BTreeSet<Attempt> = attempts.into_iter().collect();
    let mut all = Progress::new();
    for attempt in unique {
        let module = all.entry(attempt.module_id).or_default();
        module.heard_sentences = module.heard_sentences.max(attempt.heard_sentences);
        module.finished |= attempt.kind == AttemptKind::Finished;
        module.last_at = module.last_at.max(attempt.at);
    }
    all
}

/// Fingerprint of a text, 12 hexadecimal digits.
pub fn hash(words: &str) -> String {
    let mut text = hex::encode(Sha256::digest(words.trim().as_bytes()));
    text.truncate(12);
    text
}

/// K4: made from other English words than today's.
pub fn is_stale(module: &Module, translation: &LessonText) -> bool {
    let source = module.text.get("en").map(|it| hash(&it.words));
    translation.made_from.is_some() && translation.made_from != source
}

/// The words in `language` when there is a fresh translation, else the English ones.
pub fn text_for<'a>(module: &'a Module, language: &'a str) -> Option<(&'a str, &'a str)> {
    let fresh = module.text.get(language).filter(|it| !is_stale(module, it));
    fresh
        .map(|it| (language, it))
        .or_else(|| Some(("en", module.text.get("en")?)))
        .map(|(l, it)| (l, it.words.as_str()))
}

/// Sentences to be spoken one by one; cut after a full stop, danda, question or exclamation mark before a space.
pub fn sentences(words: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut current = String::new();
    let mut after_end = false;
    for it in words.trim().chars() {
        if after_end && it.is_whitespace() {
            all.push(std::mem::take(&mut current).trim().to_owned());
        }
        after_end = matches!(it, '.' | '।' | '?' | '!') || (after_end && matches!(it, '"' | '”' | '’'));
        current.push(if it == '\n' { ' ' } else { it });
    }
    all.push(current.trim().to_owned());
    all.retain(|it| !it.is_empty());
    all
}
