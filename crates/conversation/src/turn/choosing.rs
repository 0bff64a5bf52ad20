//! Which of the things just offered is meant.

use super::conversation::{Conversation, Turn};
use super::{Offered, Values};
use crate::Millis;
use crate::act;
use crate::understand::continuing::subject;
use crate::understand::{Answer, Choice, Cue, Ties};
use serde_json::Value;

/// Words of its own that a choice may have around it.
const AROUND: usize = 3;
/// A meaning clear enough to be about something else than what was offered.
const ELSEWHERE: f32 = 0.8;

impl Conversation {
    /// The offered thing that is meant: by its place, by what it is like, by its name, or by a yes when there is only one.
    pub(super) fn chosen(&self, turn: &Turn) -> Option<Offered> {
        let offered = &self.dialogue.offered;
        let first = offered.first()?;
        let takes = act::follow_up(&first.slot)?;
        let intent = &turn.meaning.intent;
        let asks_for_it = turn.intent == takes;
        if offered.len() == 1 && turn.intent == "general.yes" {
            return Some(first.clone());
        }
        if first.slot == act::WIDER {
            // Whatever else is said of work is a wish of its own.
            return None;
        }
        let language = turn.meaning.language.code;
        let ties = self.brain.ties(&turn.text, language);
        let near = subject(&turn.intent) == subject(takes) || turn.intent == "general.yes";
        let elsewhere = !near && turn.intent != "general.out_of_scope" && intent.confidence >= ELSEWHERE;
        let at = match self.brain.choice(&turn.text, language, offered) {
            // "The second one" and nothing else means what was offered, whatever it is usually said of.
            Some(Choice::Place(at)) if asks_for_it || ties.left_over == 0 => at,
            Some(Choice::Place(at)) if !elsewhere && ties.left_over <= AROUND => at,
            Some(Choice::Described(at)) if asks_for_it => at,
            Some(Choice::Described(at))
                if !elsewhere && ties.has(Cue::One) && !ties.has(Cue::Any) && ties.left_over <= AROUND =>
            {
                at
            }
            // "Where do I go with it?" asks about the matter, and takes nothing.
            Some(Choice::That(at))
                if asks_for_it || (!elsewhere && ties.left_over == 0 && !asks_about_matter(&ties)) =>
            {
                at
            }
            // "Yes, apply": there is only one it can be.
            None if asks_for_it && offered.len() == 1 && takes != "learning.start" => 0,
            _ => return None,
        };
        offered.get(at).cloned()
    }

    /// The entry of a short list that is meant: by its number, its place or its words, or by a yes when there is only one.
    pub(super) fn of_menu(&self, turn: &Turn) -> Option<Offered> {
        let offered = &self.dialogue.offered;
        let at = match self.brain.answer(&turn.text, turn.meaning.language.code) {
            Some(Answer::Yes) if offered.len() == 1 => 0,
            Some(_) => return None,
            None => self.brain.quiz_choice(&turn.text, self.language(), offered)?,
        };
        offered.get(at).cloned()
    }

    /// Whether a message is the name of something offered, word for word.
    pub(super) fn repeats_offered(&self, turn: &Turn) -> bool {
        self.dialogue.offered.iter().any(|it| is_named(it, &turn.text))
    }

    /// Does with the chosen thing what was asked: its own verb where it has one, else the usual one.
    pub(super) fn take(&mut self, mut turn: Turn, chosen: Offered, now: Millis) {
        let usual = asks_for(&chosen);
        let own = act::tool(&turn.intent).filter(|t| {
            let same = subject(t.name) == subject(usual);
            same && chosen.slot == "order"
        });
        let tool = own.map_or(usual, |t| t.name).to_owned();
        turn.intent.clone_from(&tool);
        let mut slots: Values = self.dialogue.slots.clone();
        // What was asked of rights is answered for the topic that is chosen.
        let asked = chosen.slot == act::LEGAL_TOPIC;
        slots.retain(|slot, _| match slot.as_str() {
            "topic" | "kind" | "place" | "time" | "skill" => true,
            "question" | act::HAPPENED_ON => asked,
            _ => false,
        });
        slots.extend(chosen.about);
        slots.remove(act::ON);
        slots.insert(chosen.slot, Value::from(chosen.id));
        turn.meaning.slots.clone_from(&slots);
        self.act_on(turn, &tool, slots, now);
    }
}

/// Whether a text is the name of the offered, and nothing else.
pub(super) fn is_named(offered: &Offered, text: &str) -> bool {
    offered.title.to_lowercase() == text.trim().to_lowercase()
}

/// What choosing this one asks for: a purpose that goes on is taken back, one that does not is agreed to.
fn asks_for(chosen: &Offered) -> &'static str {
    let usual = act::follow_up(&chosen.slot).unwrap_or_default();
    let goes_on = chosen.about.get(act::ON) == Some(&Value::from(true));
    if usual == act::CONSENT && goes_on {
        act::WITHDRAW
    } else {
        usual
    }
}

/// Whether a message asks for the papers, the last day or the office of the matter in hand.
fn asks_about_matter(ties: &Ties) -> bool {
    [Cue::Papers, Cue::Deadline, Cue::Whom]
        .into_iter()
        .any(|cue| ties.has(cue))
}
