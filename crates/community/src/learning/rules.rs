//! Fresh translations (K4), sentences, where to go on, what passes: pure.

use super::Module;
use sha2::{Digest as _, Sha256};

/// Right answers that pass a quiz of three.
pub const PASS: usize = 2;
/// K2: a recogniser less sure than this has not heard an answer.
pub const UNSURE: f64 = 0.6;

/// Whether so many right answers pass a quiz.
pub fn passes(right: usize, questions: usize) -> bool {
    questions > 0 && right >= PASS.min(questions)
}

/// Fingerprint of a text, 12 hexadecimal digits.
pub fn hash(words: &str) -> String {
    let mut text = hex::encode(Sha256::digest(words.trim().as_bytes()));
    text.truncate(12);
    text
}

/// K4: made from other English words than today's, or from nobody knows which. Of a language without a text, true.
pub fn is_stale(module: &Module, language: &str) -> bool {
    let source = module.text.get("en").map(|it| hash(&it.words));
    match module.text.get(language) {
        Some(_) if language == "en" => false,
        Some(text) => text.made_from.is_none() || text.made_from != source,
        None => true,
    }
}

/// The words in `language` when there is a fresh translation, else the English ones.
pub fn text_for<'a>(module: &'a Module, language: &str) -> Option<(&'a str, &'a str)> {
    let wanted = if is_stale(module, language) {
        "en"
    } else {
        language
    };
    let (language, text) = module.text.get_key_value(wanted)?;
    Some((language.as_str(), text.words.as_str()))
}

/// Where to go on among `all` sentences when `heard` of `of` were heard, perhaps in another language.
pub fn position(heard: u32, of: u32, all: usize) -> usize {
    let heard = if of == 0 || of as usize == all {
        heard as usize
    } else {
        // Rounded down: hearing a sentence again is better than missing one.
        heard as usize * all / of as usize
    };
    if heard < all { heard } else { 0 }
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
