//! What a conversation remembers from one turn to the next. Holds no raw identifiers once it is a snapshot.

use super::{Line, Offered, Values};
use crate::Millis;
use crate::guard::mask;
use crate::language::Language;
use crate::understand::continuing::subject;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The question that is open, if any.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Open {
    #[default]
    Nothing,
    /// A detail was asked for.
    Need { tool: String, slot: String },
    /// A yes was asked for: nothing is done yet.
    Confirm(Confirming),
    /// "Do you want A or B?"
    Clarify { intents: Vec<String> },
    /// What can be asked was told, this page of it.
    Menu { page: usize },
}

/// A question for a yes to exactly these arguments.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Confirming {
    pub(super) tool: String,
    pub(super) action: String,
    pub(super) args: Values,
    pub(super) expires: Millis,
    /// How often it was put again.
    pub(super) asked_again: u32,
    /// What the same tool is asked for after a no; empty: nothing.
    #[serde(default)]
    pub(super) otherwise: Values,
}

/// Memory of a conversation.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Dialogue {
    /// The language spoken so far.
    pub(super) language: Option<Language>,
    /// The language chosen by hand: spoken and understood.
    pub(super) chosen: Option<Language>,
    /// The language asked for in the talk: it is spoken; what she says may be in any.
    #[serde(default)]
    pub(super) asked: Option<Language>,
    pub(super) turn: u64,
    pub(super) call: u64,
    pub(super) nonce: u64,
    pub(super) generation: u64,
    pub(super) intent: Option<String>,
    pub(super) slots: Values,
    pub(super) open: Open,
    pub(super) offered: Vec<Offered>,
    /// There is more of the list than what was read out.
    #[serde(default)]
    pub(super) more: bool,
    /// What was said last, for "say that again".
    pub(super) last: Vec<Line>,
    /// Utterances in a row that were not heard well.
    pub(super) unheard: u32,
    /// Answers in a row that did not fit the question, or messages that were not understood.
    pub(super) missed: u32,
    pub(super) greeted: bool,
    /// An emergency message was given, and nothing was answered since.
    pub(super) in_danger: bool,
    /// A lesson is being given.
    #[serde(default)]
    pub(super) lesson: bool,
    /// What was talked about, each subject once, the latest last.
    #[serde(default)]
    pub(super) topics: Vec<Topic>,
    /// J7: what is talked about now is nobody else's business.
    #[serde(default)]
    pub(super) private: bool,
}

/// Something that was asked for and can be gone back to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Topic {
    pub(super) tool: String,
    pub(super) slots: Values,
}

impl Dialogue {
    /// The language answers are given in, once one is known.
    pub(super) fn speaks(&self) -> Option<Language> {
        self.chosen.or(self.asked).or(self.language)
    }

    /// Whether a question of a quiz is open.
    pub(super) fn asks_quiz(&self) -> bool {
        matches!(&self.open, Open::Need { slot, .. } if slot == crate::act::CHOICE)
    }

    /// Remembers what was asked for, in the place of what was before of the same subject.
    pub(super) fn remember(&mut self, tool: &str, slots: &Values) {
        self.topics.retain(|t| subject(&t.tool) != subject(tool));
        self.topics.push(Topic {
            tool: tool.to_owned(),
            slots: slots.clone(),
        });
    }

    /// The state as understanding sees it.
    pub(super) fn context(&self) -> crate::understand::Context {
        let state = match &self.open {
            Open::Nothing | Open::Menu { .. } => None,
            Open::Need { slot, .. } => Some(format!("need:{slot}")),
            Open::Confirm(open) => Some(format!("confirm:{}", open.action)),
            Open::Clarify { .. } => Some("need:intent".to_owned()),
        };
        crate::understand::Context {
            intent: self.intent.clone(),
            state,
            slots: self.slots.clone(),
            language: self.language,
        }
    }

    /// A copy fit to be kept: identifiers masked or gone.
    pub(super) fn without_identifiers(&self) -> Self {
        let mut copy = self.clone();
        if copy.private || copy.in_danger {
            copy.forget_matter();
        }
        copy.slots = clean(&copy.slots);
        for topic in &mut copy.topics {
            topic.slots = clean(&topic.slots);
        }
        for line in &mut copy.last {
            match line {
                Line::Text { text } | Line::Part { text, .. } | Line::Foreign { text, .. } => {
                    *text = mask(text).text;
                }
                Line::Message { args, .. } => {
                    let texts: BTreeMap<String, super::Arg> = args
                        .iter()
                        .map(|(name, arg)| {
                            let arg = match arg {
                                super::Arg::Text(text) => super::Arg::Text(mask(text).text),
                                other => other.clone(),
                            };
                            (name.clone(), arg)
                        })
                        .collect();
                    *args = texts;
                }
            }
        }
        for offered in &mut copy.offered {
            offered.title = mask(&offered.title).text;
        }
        // A question about exactly these arguments cannot survive if some of them may not be kept.
        if matches!(&copy.open, Open::Confirm(open) if clean(&open.args) != open.args) {
            copy.open = Open::Nothing;
        }
        copy
    }
}

/// Values without phone numbers and other identifiers.
pub(super) fn clean(values: &Values) -> Values {
    values
        .iter()
        .filter(|(_, v)| v.as_str().is_none_or(|text| mask(text).kinds.is_empty()))
        .map(|(k, v)| (k.clone(), v.clone()))
        .collect()
}
