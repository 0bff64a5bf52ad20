//! What is likely to be said now: answers to the open question, names of what was just offered.

use super::grammar;
use crate::content::Pack;
use crate::understand::Context;
use std::collections::BTreeMap;

/// How likely an answer is while a yes is asked for, a choice while something is offered, a value while one is asked for.
const ANSWER: f32 = 0.6;
const CHOICE: f32 = 0.3;
const VALUE: f32 = 0.5;
/// An answer out of the blue ("yes" to what was said before).
const BARE: f32 = 0.02;
/// Longest title taken, in words: people name a thing, they do not read it out.
const TITLE_WORDS: usize = 6;
/// Most answers compared.
const MOST: usize = 400;

/// What the conversation waits for.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Expectation {
    pub context: Context,
    /// Titles of what was just offered.
    pub offered: Vec<String>,
}

/// A whole utterance that may come.
#[derive(Debug, Clone)]
pub(super) struct Answer {
    pub(super) text: String,
    /// Its probability before anything is heard.
    pub(super) prior: f32,
}

/// Short answers of one language.
#[derive(Debug, Clone)]
pub(super) struct Answers {
    decisions: Vec<String>,
    ordinals: Vec<String>,
    values: BTreeMap<String, Vec<String>>,
}

impl Answers {
    pub(super) fn new(pack: &Pack) -> Self {
        let words = &pack.language.words;
        let native = |list: &mut dyn Iterator<Item = &String>| -> Vec<String> {
            list.filter(|text| grammar::is_native(text, pack.code))
                .cloned()
                .collect()
        };
        let values = pack.lexicon.iter().map(|(slot, keys)| {
            let names = keys
                .values()
                .flat_map(|entry| entry.words.iter().chain([&entry.say]));
            (slot.clone(), native(&mut names.into_iter()))
        });
        Self {
            decisions: native(&mut words.yes.iter().chain(&words.no).chain(&words.hesitate)),
            ordinals: native(&mut words.ordinals.iter().flatten()),
            values: values.collect(),
        }
    }

    /// The likely answers, each with its share of probability.
    pub(super) fn to(&self, expectation: &Expectation) -> Vec<Answer> {
        let state = expectation.context.state.as_deref().unwrap_or_default();
        let mut likely = Vec::new();
        let mut add = |texts: &[String], share: f32| {
            let prior = share / texts.len().max(1) as f32;
            likely.extend(texts.iter().map(|text| Answer {
                text: text.clone(),
                prior,
            }));
        };
        let of_scheme = expectation.context.intent.as_deref() == Some(crate::act::SCHEME);
        let confirming = state.starts_with("confirm:") || (of_scheme && state.starts_with("need:"));
        add(&self.decisions, if confirming { ANSWER } else { BARE });
        if !expectation.offered.is_empty() {
            add(&self.ordinals, CHOICE / 2.0);
            let titles: Vec<String> = expectation.offered.iter().map(|title| shortened(title)).collect();
            add(&titles, CHOICE / 2.0);
        }
        if let Some(values) = state.strip_prefix("need:").and_then(|slot| self.values.get(slot)) {
            add(values, VALUE);
        }
        likely.truncate(MOST);
        likely
    }
}

fn shortened(title: &str) -> String {
    title
        .split_whitespace()
        .take(TITLE_WORDS)
        .collect::<Vec<_>>()
        .join(" ")
}
