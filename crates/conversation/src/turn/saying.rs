//! How a turn ends: what is said, and the report.

use super::conversation::{Conversation, Ending, Turn, message};
use super::dialogue::clean;
use super::{Arg, Line, Output, Sentence, Tier, TurnReport, Values};
use crate::guard::Safety;
use crate::language::Language;
use std::collections::BTreeMap;

impl Conversation {
    pub(super) fn language_of(&self, turn: &Turn) -> Language {
        self.dialogue.speaks().unwrap_or(turn.meaning.language.code)
    }

    /// Says the lines and closes the turn. Never silent: if there is nothing to say, an apology is.
    pub(super) fn finish(&mut self, turn: &Turn, mut ending: Ending) {
        let language = self.language_of(turn);
        let mut lines = turn.preface.clone();
        lines.append(&mut ending.lines);
        let mut sentences = self.brain.replies().render(language, &lines);
        if sentences.is_empty() {
            lines = vec![message("apology-unavailable")];
            sentences = self.brain.replies().render(language, &lines);
        }
        if ending.state != "repeated" {
            // After a lesson and its question, "say that again" means the question.
            let told = lines.iter().rposition(|line| matches!(line, Line::Part { .. }));
            let asked = told.filter(|at| at + 1 < lines.len() && self.dialogue.asks_quiz());
            self.dialogue.last = lines.split_off(asked.map_or(0, |at| at + 1));
        }
        let count = sentences.len();
        let reply = sentences
            .iter()
            .map(|s| s.text.as_str())
            .collect::<Vec<_>>()
            .join(" ");
        for (index, sentence) in sentences.into_iter().enumerate() {
            self.out.push_back(Output::Say(Sentence {
                generation: self.dialogue.generation,
                index: index as u32,
                language: sentence.foreign.unwrap_or(language),
                text: sentence.text,
                spoken: sentence.spoken,
                part: sentence.part,
                pace: sentence.pace,
                last: index + 1 == count,
            }));
        }
        self.speaking = count > 0;
        let ended = ending.state == "ended";
        let report = self.report(turn, &ending, reply);
        self.out.push_back(Output::TurnDone(Box::new(report)));
        if ended {
            self.end();
        }
    }

    pub(super) fn report(&self, turn: &Turn, ending: &Ending, reply: String) -> TurnReport {
        let meaning = &turn.meaning;
        let slots = if meaning.slots.is_empty() {
            self.slots_for(&turn.intent)
        } else {
            meaning.slots.clone()
        };
        TurnReport {
            turn: turn.number,
            transcript: meaning.safety.redacted_text.clone(),
            language: self.language_of(turn),
            script: meaning.language.script,
            intent: turn.intent.clone(),
            intent_confidence: meaning.intent.confidence,
            slots: clean(&slots),
            state: ending.state.clone(),
            tier: ending.tier.unwrap_or(Tier::Phrase),
            reply,
            citations: ending.citations.clone(),
            choices: self.choices(self.language_of(turn)),
            safety: Safety {
                redacted_text: meaning.safety.redacted_text.clone(),
                ..meaning.safety.clone()
            },
        }
    }

    pub(super) fn slots_for(&self, intent: &str) -> Values {
        if self.dialogue.intent.as_deref() == Some(intent) {
            self.dialogue.slots.clone()
        } else {
            Values::new()
        }
    }

    /// A text argument from another message.
    pub(super) fn named_intent(&self, intent: &str) -> Arg {
        let id = format!("intent-{}", intent.replace(['.', '_'], "-"));
        let text = self
            .brain
            .replies()
            .message(self.language(), &id, &BTreeMap::new());
        Arg::Text(text.unwrap_or_else(|| intent.to_owned()))
    }
}
