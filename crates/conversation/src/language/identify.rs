//! Which language a message is in.

use super::{Language, ScriptCount};
use crate::content::Pack;
use crate::understand::normalise;
use crate::understand::{LanguageGuess, Script};
use std::collections::HashMap;

/// Weight of a marker word against a word that merely occurs in the examples.
const MARKER: f32 = 2.0;
/// A word that is used so many times as often as in English is no English word.
const OWN: u32 = 3;
/// What having spoken the language so far is worth, in marker words.
const PRIOR: f32 = 0.8;

/// Tells languages apart by script, then by their frequent words.
#[derive(Debug, Clone)]
pub struct Identifier {
    /// Word -> languages that use it, with a weight.
    words: HashMap<String, Vec<(Language, f32)>>,
    /// The same for romanised words as they sound, for spellings that nobody has written before.
    sounds: HashMap<String, Vec<(Language, f32)>>,
    known: Vec<Language>,
}

/// A word in the examples of a language.
struct Use {
    language: Language,
    weight: f32,
    times: u32,
}

/// The languages that a word tells of. An English word in the examples of another language is a loan and tells nothing for
/// that language; one that the other language uses much more often is its own, and the loan is on the English side.
fn telling(uses: &[Use]) -> Vec<(Language, f32)> {
    let english = uses.iter().find(|it| it.language == Language::En);
    let own = |it: &&Use| {
        english.is_none_or(|english| it.weight >= MARKER || it.times > english.times * OWN)
            && !it.is_english()
    };
    let lent = uses.iter().any(|it| own(&it)) && english.is_some_and(|it| it.weight < MARKER);
    uses.iter()
        .filter(|it| own(it) || (it.is_english() && !lent))
        .map(|it| (it.language, it.weight))
        .collect()
}

/// How a romanised word sounds, roughly: "muje" and "mujhe", "chahie" and "chahiye" meet. Short words meet too many.
fn sound(word: &str) -> Option<String> {
    const SHORT: usize = 4;
    if word.len() < SHORT || !word.bytes().all(|it| it.is_ascii_lowercase()) {
        return None;
    }
    let mut sound = String::with_capacity(word.len());
    for (at, letter) in word.replace("ee", "i").replace("oo", "u").char_indices() {
        let letter = match letter {
            'h' if at > 0 => continue,
            'y' => 'i',
            'w' => 'v',
            'z' => 'j',
            'q' => 'k',
            other => other,
        };
        if !sound.ends_with(letter) {
            sound.push(letter);
        }
    }
    Some(sound)
}

fn by_sound(words: &HashMap<String, Vec<(Language, f32)>>) -> HashMap<String, Vec<(Language, f32)>> {
    let mut sounds: HashMap<String, Vec<(Language, f32)>> = HashMap::new();
    for (word, languages) in words {
        let Some(sound) = sound(word) else { continue };
        let known = sounds.entry(sound).or_default();
        for (language, weight) in languages {
            match known.iter_mut().find(|(it, _)| it == language) {
                Some((_, most)) => *most = most.max(*weight),
                None => known.push((*language, *weight)),
            }
        }
    }
    sounds
}

impl Use {
    fn is_english(&self) -> bool {
        self.language == Language::En
    }
}

impl Identifier {
    pub fn new(packs: &[Pack]) -> Self {
        let mut uses: HashMap<String, Vec<Use>> = HashMap::new();
        let mut add = |text: &str, language: Language, weight: f32| {
            for word in normalise::words(&normalise::normalise(text)) {
                let list = uses.entry(word).or_default();
                match list.iter_mut().find(|it| it.language == language) {
                    Some(it) => {
                        it.weight = it.weight.max(weight);
                        it.times += 1;
                    }
                    None => list.push(Use {
                        language,
                        weight,
                        times: 1,
                    }),
                }
            }
        };
        for pack in packs {
            let lists = &pack.language.words;
            for marker in lists.markers.iter().chain(&lists.markers_roman) {
                add(marker, pack.code, MARKER);
            }
            for sentence in pack.phrases.values().flatten() {
                for piece in sentence.split(['{', '}']).step_by(2) {
                    add(piece, pack.code, 1.0);
                }
            }
        }
        let mut words: HashMap<String, Vec<(Language, f32)>> = uses
            .into_iter()
            .map(|(word, list)| (word, telling(&list)))
            .collect();
        // A word that many languages use tells little.
        for list in words.values_mut() {
            let shared: f32 = list.iter().map(|(_, w)| w).sum();
            for (_, weight) in list.iter_mut() {
                *weight *= *weight / shared;
            }
        }
        Self {
            sounds: by_sound(&words),
            words,
            known: packs.iter().map(|p| p.code).collect(),
        }
    }

    /// The language and script of a normalised text; `session` is the language spoken so far.
    pub fn identify(&self, text: &str, session: Option<Language>) -> LanguageGuess {
        let count = ScriptCount::of(text);
        let words = normalise::words(text);
        match count.native {
            // One native word in an English sentence is still Indic speech: nobody types it by accident.
            Some(system) if count.native_letters * 4 >= count.latin_letters => {
                let script = if count.latin_letters > 0 {
                    Script::Mixed
                } else {
                    Script::Native
                };
                let candidates: Vec<Language> = system
                    .languages()
                    .iter()
                    .copied()
                    .filter(|l| self.known.contains(l))
                    .collect();
                let (code, confidence) = self.best(&words, &candidates, session);
                LanguageGuess {
                    code,
                    script,
                    confidence: confidence.max(if candidates.len() == 1 { 0.99 } else { 0.6 }),
                }
            }
            _ => {
                let (code, confidence) = self.best(&words, &self.known, session);
                let script = if code == Language::En {
                    Script::Native
                } else {
                    Script::Roman
                };
                LanguageGuess {
                    code,
                    script,
                    confidence,
                }
            }
        }
    }

    fn best(&self, words: &[String], among: &[Language], session: Option<Language>) -> (Language, f32) {
        let mut scores: Vec<(Language, f32)> = among.iter().map(|l| (*l, 0.0)).collect();
        for word in words {
            let telling = self.words.get(word).or_else(|| self.sounds.get(&sound(word)?));
            for (language, weight) in telling.into_iter().flatten() {
                if let Some(score) = scores.iter_mut().find(|(l, _)| l == language) {
                    score.1 += weight;
                }
            }
        }
        if let Some(score) = scores.iter_mut().find(|(l, _)| Some(*l) == session) {
            score.1 += PRIOR;
        }
        let total: f32 = scores.iter().map(|(_, s)| s).sum();
        let best = scores.iter().fold(None::<(Language, f32)>, |best, s| match best {
            Some(b) if b.1 >= s.1 => Some(b),
            _ => Some(*s),
        });
        match best {
            Some((language, score)) if score > 0.0 => (language, (score / (total + 0.3)).clamp(0.2, 0.99)),
            // Nothing known in it: the session's language, else the first candidate of the script, else English.
            _ => {
                let fallback = session.filter(|l| among.contains(l));
                let only = among.first().copied().filter(|_| among.len() <= 2);
                (fallback.or(only).unwrap_or(Language::En), 0.3)
            }
        }
    }
}
