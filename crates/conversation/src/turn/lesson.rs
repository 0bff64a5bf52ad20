//! Steering a lesson while it is told and after, and answering the questions of its quiz.

use super::Values;
use super::conversation::{Conversation, Ending, Turn, message};
use super::dialogue::Open;
use crate::Millis;
use crate::act;
use crate::understand::{Answer, Cue};
use serde_json::Value;

/// Longest message that steers a lesson and says nothing else, in words.
const STEERS: usize = 6;
/// A meaning clear enough to be about something else.
const ELSEWHERE: f32 = 0.8;
/// How often a question is put again in other words before it is put as a hint to type.
const ASK_AGAIN: u32 = 2;

impl Conversation {
    /// "Go on", "next", "from the beginning" while lessons are the subject; else the turn.
    pub(super) fn steered(&mut self, mut turn: Turn, now: Millis) -> Option<Turn> {
        let subject = self
            .dialogue
            .intent
            .as_deref()
            .is_some_and(|it| it.starts_with("learning."));
        let language = turn.meaning.language.code;
        // What she says herself, not what is taken over from before.
        let named = self.brain.names_any(&turn.text, language, &["topic"]);
        let asked = turn.intent == "learning.start" && !named;
        let free = match &self.dialogue.open {
            Open::Nothing => true,
            Open::Need { tool, .. } => tool.starts_with("learning."),
            Open::Confirm(_) | Open::Clarify { .. } | Open::Menu { .. } => false,
        };
        if !free || !(subject || asked) {
            return Some(turn);
        }
        let ties = self.brain.ties(&turn.text, language);
        // A yes to the one thing that was offered.
        let chooses = self.dialogue.offered.len() == 1 && turn.intent == "general.yes";
        let near = turn.intent.starts_with("learning.") || turn.intent.starts_with("general.");
        let elsewhere = !near && turn.meaning.intent.confidence >= ELSEWHERE;
        let brief = ties.words <= STEERS || asked;
        if self.dialogue.asks_quiz() && ties.has(Cue::Enough) && brief && !elsewhere {
            self.dialogue.open = Open::Nothing;
            self.pause(&turn);
            return None;
        }
        let which = [(Cue::Anew, "again"), (Cue::Next, "next"), (Cue::GoOn, "resume")]
            .into_iter()
            .find(|(cue, _)| ties.has(*cue))
            .map(|(_, which)| which)
            .filter(|_| brief && !chooses && !elsewhere && !named && turn.intent != "learning.progress");
        let Some(which) = which else { return Some(turn) };
        self.dialogue.open = Open::Nothing;
        "learning.start".clone_into(&mut turn.intent);
        let slots = Values::from([("which".to_owned(), Value::from(which))]);
        turn.meaning.slots.clone_from(&slots);
        self.act_on(turn, "learning.start", slots, now);
        None
    }

    /// She has heard enough for now; where she stopped is kept.
    pub(super) fn pause(&mut self, turn: &Turn) {
        self.dialogue.lesson = false;
        self.dialogue.offered.clear();
        self.finish(turn, Ending::phrase("answered", vec![message("learning-paused")]));
    }

    /// The answer to a question of a quiz, or something else. What fits no choice, or two, is asked again and never counted
    /// as wrong (K2).
    pub(super) fn answer_to_quiz(&mut self, mut turn: Turn, tool: String, now: Millis) -> Option<Turn> {
        let language = self.language();
        let chosen = self
            .brain
            .quiz_choice(&turn.text, language, &self.dialogue.offered);
        if let Some(chosen) = chosen.and_then(|at| self.dialogue.offered.get(at).cloned()) {
            let mut slots = chosen.about;
            slots.insert(act::CHOICE.to_owned(), Value::from(chosen.id));
            turn.intent.clone_from(&tool);
            turn.meaning.slots.clone_from(&slots);
            self.act_on(turn, &tool, slots, now);
            return None;
        }
        let need = Open::Need {
            tool: tool.clone(),
            slot: act::CHOICE.to_owned(),
        };
        let talk = ["general.repeat", "general.change_language", "general.help"];
        if talk.contains(&turn.intent.as_str()) {
            self.aside(turn, need, "need-choice", now);
            return None;
        }
        let general = turn.intent.starts_with("general.");
        let refused = turn.intent == "general.no"
            || self.brain.answer(&turn.text, turn.meaning.language.code) == Some(Answer::No);
        if refused {
            self.dialogue.offered.clear();
            let ending = Ending::phrase("answered", vec![message("learning-paused")]);
            self.finish(&turn, ending);
            return None;
        }
        if turn.intent == "general.goodbye" || (!general && turn.meaning.intent.confidence >= ELSEWHERE) {
            self.dialogue.offered.clear();
            return Some(turn);
        }
        self.dialogue.missed += 1;
        let id = if self.dialogue.missed > ASK_AGAIN {
            "need-type-it"
        } else {
            "need-choice"
        };
        turn.intent = tool;
        self.dialogue.open = need;
        let state = format!("need:{}", act::CHOICE);
        self.finish(&turn, Ending::phrase(state, vec![message(id)]));
        None
    }

    /// How sure the recogniser was and how long she thought: what an answer is worth depends on it.
    pub(super) fn how_it_was_answered(&self, turn: &Turn, args: &mut Values) {
        if let Some(sure) = turn.heard {
            args.insert("confidence".to_owned(), Value::from(f64::from(sure)));
        }
        if let (Some(said), Some(began)) = (self.said_at, self.began_at)
            && began >= said
        {
            args.insert("latency_ms".to_owned(), Value::from(began - said));
        }
    }
}
