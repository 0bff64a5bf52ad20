//! J7: sensitive matters leave no trace in what is kept, and a word leaves them at once. Answers to questions that lead to a
//! scheme or a letter.

use super::Phase;
use super::conversation::{Conversation, Ending, Turn, message};
use super::dialogue::{Dialogue, Open};
use crate::Millis;
use crate::act;
use crate::understand::continuing::subject;
use crate::understand::{Answer, Cue, Value as Counted};
use serde_json::Value;

/// Words of its own that a message may have that only leaves.
const LEAVES: usize = 1;
/// Words of a message that says nothing but "stop".
const PLAINLY: usize = 2;
/// A meaning clear enough to be about something else.
const ELSEWHERE: f32 = 0.8;
/// Whether a letter that stopped at an emergency goes on.
const GO_ON: &str = "go_on";

impl Dialogue {
    /// The matter in hand is, or is not, to be kept to oneself.
    pub(super) fn keep_to_yourself(&mut self, private: bool) {
        self.private = private;
        if private {
            self.topics.retain(|topic| subject(&topic.tool) != "legal");
        }
    }

    /// Everything but how to go on talking: whoever speaks next is a stranger.
    pub(super) fn forget_her(&mut self) {
        *self = Self {
            language: self.language,
            chosen: self.chosen,
            asked: self.asked,
            turn: self.turn,
            call: self.call,
            nonce: self.nonce,
            generation: self.generation,
            private: self.private,
            ..Self::default()
        };
    }

    /// All that tells what was talked about, as if it had not been.
    pub(super) fn forget_matter(&mut self) {
        self.intent = None;
        self.slots.clear();
        self.open = Open::Nothing;
        self.offered.clear();
        self.last.clear();
        self.topics.retain(|topic| subject(&topic.tool) != "legal");
        self.private = false;
        self.in_danger = false;
    }
}

impl Conversation {
    /// "Enough", "stop" in a sensitive matter: it is gone at once, and what is said gives nothing away. Else the turn.
    pub(super) fn left_at_once(&mut self, mut turn: Turn) -> Option<Turn> {
        if !self.dialogue.private && !self.dialogue.in_danger {
            return Some(turn);
        }
        let ties = self.brain.ties(&turn.text, turn.meaning.language.code);
        let elsewhere = !turn.intent.starts_with("general.") && turn.meaning.intent.confidence >= ELSEWHERE;
        // "That it stops" is what she asks for in a letter.
        let in_letter = matches!(&self.dialogue.open, Open::Need { tool, .. } if tool == act::LETTER);
        let wish = in_letter && ties.words > PLAINLY;
        if !ties.has(Cue::Enough) || ties.left_over > LEAVES || elsewhere || wish {
            return Some(turn);
        }
        self.dialogue.forget_matter();
        "general.no".clone_into(&mut turn.intent);
        turn.meaning.slots.clear();
        self.finish(&turn, Ending::phrase("answered", vec![message("cancelled")]));
        None
    }

    /// A yes, a no or a number for a fact about her; what fits none of them is asked for again. Else the turn.
    pub(super) fn answer_to_fact(&mut self, mut turn: Turn, slot: String, now: Millis) -> Option<Turn> {
        let language = turn.meaning.language.code;
        let whole = self.brain.answer(&turn.text, language);
        let said = whole.or_else(|| self.brain.reply(&turn.text, language));
        let value = self.number_in(&turn).map(Value::from).or(match said {
            Some(Answer::Yes) => Some(Value::from(true)),
            Some(Answer::No) => Some(Value::from(false)),
            _ => None,
        });
        let general = turn.intent.starts_with("general.");
        let elsewhere = whole.is_none() && !general && turn.meaning.intent.confidence >= ELSEWHERE;
        let leaves =
            turn.intent == "general.goodbye" || self.brain.ties(&turn.text, language).has(Cue::Enough);
        if elsewhere || (leaves && whole.is_none()) {
            return Some(turn);
        }
        let talk = [
            "general.repeat",
            "general.change_language",
            "general.help",
            "general.human",
        ];
        let mut slots = self.dialogue.slots.clone();
        match value {
            Some(value) => {
                slots.insert(slot, value);
            }
            None if talk.contains(&turn.intent.as_str()) => {
                let open = Open::Need {
                    tool: act::SCHEME.to_owned(),
                    slot,
                };
                self.aside(turn, open, "need-type-it", now);
                return None;
            }
            // The same question comes again: what is not known is never a no.
            None => {}
        }
        act::SCHEME.clone_into(&mut turn.intent);
        turn.meaning.slots.clone_from(&slots);
        self.act_on(turn, act::SCHEME, slots, now);
        None
    }

    /// The one number of a message: an age, a count.
    fn number_in(&self, turn: &Turn) -> Option<i64> {
        let found = self.brain.quantities(&turn.text, turn.meaning.language.code);
        found.iter().find_map(|quantity| match &quantity.value {
            Counted::Age(years) => Some(i64::from(*years)),
            Counted::Number(n) => Some(n.round() as i64),
            Counted::Period { amount, unit } if unit == "year" => Some(amount.round() as i64),
            _ => None,
        })
    }

    /// Any words, as an answer that goes into a letter. A no or a farewell leaves it; else the turn.
    pub(super) fn answer_to_letter(&mut self, mut turn: Turn, slot: String, now: Millis) -> Option<Turn> {
        let language = turn.meaning.language.code;
        let said = self.brain.answer(&turn.text, language);
        if said == Some(Answer::No) || turn.intent == "general.goodbye" {
            self.dialogue.forget_matter();
            let state = format!("aborted:{}", act::LETTER);
            self.finish(&turn, Ending::phrase(state, vec![message("confirm-aborted")]));
            return None;
        }
        let talk = ["general.repeat", "general.change_language"];
        if talk.contains(&turn.intent.as_str()) && turn.meaning.intent.confidence >= ELSEWHERE {
            let open = Open::Need {
                tool: act::LETTER.to_owned(),
                slot,
            };
            self.aside(turn, open, "need-text", now);
            return None;
        }
        let mut slots = self.dialogue.slots.clone();
        if slot != GO_ON
            && let Some(words) = self.brain.slot_answer(&turn.text, language, act::LETTER, "text")
        {
            slots.insert(slot, words);
        }
        act::LETTER.clone_into(&mut turn.intent);
        turn.meaning.slots.clone_from(&slots);
        self.call(turn, act::LETTER, slots, Phase::Read, now);
        None
    }

    /// What she tells for a letter may be danger: she gets help first (F1), and what she said is not lost.
    pub(super) fn letter_stopped_at(&mut self, turn: &Turn) -> bool {
        let Open::Need { tool, slot } = &self.dialogue.open else {
            return false;
        };
        if tool != act::LETTER {
            return false;
        }
        let slot = slot.clone();
        let language = turn.meaning.language.code;
        if let Some(words) = self.brain.slot_answer(&turn.text, language, act::LETTER, "text") {
            self.dialogue.slots.insert(slot, words);
        }
        self.dialogue.open = Open::Need {
            tool: act::LETTER.to_owned(),
            slot: GO_ON.to_owned(),
        };
        true
    }
}
