//! A message as features: its folded words, their pairs and letters, and what they name.

use super::lexicon::{Lexicon, Named};
use super::numbers::{Found, NumberWords};
use super::slots::PURPOSE;

/// How much of a covered word's own weight stays beside its slot.
const COVERED: f32 = 0.5;
const WORD: f32 = 1.0;
const PAIR: f32 = 0.7;
const TRIGRAM: f32 = 0.25;

/// A folded sentence with what its words stand for.
#[derive(Debug, Clone, Default)]
pub(super) struct Sentence {
    pub words: Vec<String>,
    /// Per word: slots it names or a placeholder it is.
    slots: Vec<Vec<String>>,
}

impl Sentence {
    /// From the words of a message.
    pub(super) fn of_message(words: Vec<String>, named: &[Named], numbers: &[Found]) -> Self {
        let mut slots = vec![Vec::new(); words.len()];
        // "Photo", "lesson", "employer": names of purposes only to who takes one back.
        for n in named.iter().filter(|n| n.slot != PURPOSE) {
            // The slot counts once, at the first word of its name.
            for (i, list) in slots.iter_mut().enumerate().take(n.end).skip(n.start) {
                list.push(if i == n.start {
                    format!("<{}>", n.slot)
                } else {
                    String::new()
                });
            }
        }
        for n in numbers {
            for (i, list) in slots.iter_mut().enumerate().take(n.end).skip(n.start) {
                list.push(if i == n.start {
                    "<number>".to_owned()
                } else {
                    String::new()
                });
            }
        }
        Self { words, slots }
    }

    /// From an example sentence with `{placeholders}`; `read` gives words as written and folded.
    pub(super) fn of_example(
        text: &str,
        read: impl Fn(&str) -> (Vec<String>, Vec<String>),
        lexicon: &Lexicon,
        numbers: &NumberWords,
    ) -> Self {
        let mut sentence = Self::default();
        let mut rest = text;
        while !rest.is_empty() {
            let (plain, tail) = rest.split_once('{').unwrap_or((rest, ""));
            let (surface, words) = read(plain);
            let (named, found) = (lexicon.find(&words), numbers.find(&words, &surface));
            let part = Self::of_message(words, &named, &found);
            sentence.words.extend(part.words);
            sentence.slots.extend(part.slots);
            let Some((name, after)) = tail.split_once('}') else {
                break;
            };
            let name = match name.trim() {
                "order_id" | "phone" | "grade" | "number" => Some("<number>".to_owned()),
                "query" => None,
                other => Some(format!("<{other}>")),
            };
            if let Some(name) = name {
                sentence.words.push(String::new());
                sentence.slots.push(vec![name]);
            }
            // An ending glued to the placeholder belongs to the value.
            rest = after.trim_start_matches(|c: char| !c.is_whitespace());
        }
        sentence
    }

    /// Feature and weight; the same feature may come more than once.
    pub(super) fn features(&self) -> Vec<(String, f32)> {
        let mut features = Vec::with_capacity(self.words.len() * 8);
        let mut previous = "^".to_owned();
        for (word, slots) in self.words.iter().zip(&self.slots) {
            let weight = if slots.is_empty() { 1.0 } else { COVERED };
            let mut shown = word.as_str();
            for slot in slots.iter().filter(|s| !s.is_empty()) {
                features.push((slot.clone(), WORD));
            }
            let is_number = slots.iter().any(|s| s == "<number>");
            if word.is_empty() || is_number {
                shown = slots.first().map_or("", String::as_str);
            } else {
                features.push((word.clone(), WORD * weight));
                for gram in trigrams(word) {
                    features.push((gram, TRIGRAM * weight));
                }
            }
            features.push((format!("{previous} {shown}"), PAIR * weight));
            shown.clone_into(&mut previous);
        }
        features
    }
}

fn trigrams(word: &str) -> Vec<String> {
    let padded: Vec<char> = std::iter::once('_')
        .chain(word.chars())
        .chain(std::iter::once('_'))
        .collect();
    padded
        .windows(3)
        .map(|w| format!("#{}{}{}", w[0], w[1], w[2]))
        .collect()
}
