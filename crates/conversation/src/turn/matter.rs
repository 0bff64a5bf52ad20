//! The matter of rights in hand: what is asked about it, when it happened, which one it is, and a person to pass it to.

use super::conversation::{Conversation, Ending, Turn, message};
use super::dialogue::Open;
use super::{Line, Offered, Values};
use crate::Millis;
use crate::act;
use crate::calendar::Date;
use crate::understand::continuing::subject;
use crate::understand::{Answer, Cue, Value as Counted, When};
use serde_json::Value;
use std::collections::BTreeMap;

/// What of the matter in hand is asked for.
pub(super) const ABOUT: &str = "about";
const KINDS: [(Cue, &str); 3] = [
    (Cue::Papers, "papers"),
    (Cue::Deadline, "deadline"),
    (Cue::Whom, "whom"),
];
/// Longest question that asks for just that, in words, and how many of them may say something else.
const LONGEST: usize = 9;
const LEFT_OVER: usize = 3;
/// A meaning clear enough to be about something else.
const ELSEWHERE: f32 = 0.8;
/// How often the day is asked for again before the answer goes without it.
const ASK_AGAIN: u32 = 1;
/// A topic that may be meant must be this likely; at most so many are offered.
const MAY_MEAN: f32 = 0.12;
const TOPICS: usize = 3;

impl Conversation {
    /// The topic of rights that is being talked of.
    fn matter(&self) -> Option<&str> {
        let intent = self.dialogue.intent.as_deref()?;
        let topic = self.dialogue.slots.get("topic")?.as_str()?;
        (subject(intent) == "legal").then_some(topic)
    }

    /// Gives a question about rights what it goes with: her words, what of the matter in hand she asks for, the day on which it
    /// happened, where she lives.
    pub(super) fn of_the_matter(&self, turn: &Turn, args: &mut Values, now: Millis) {
        let same = self.matter().is_some() && self.matter() == args.get("topic").and_then(Value::as_str);
        if let Some(about) = self.detail(turn).filter(|_| same && !args.contains_key(ABOUT)) {
            args.insert(ABOUT.to_owned(), Value::from(about));
        }
        // What was asked before a detail of it had to be asked for still counts; a key has no words.
        let before = args.get("question").and_then(Value::as_str);
        let own = (!turn.text.is_empty()).then_some(turn.meaning.safety.redacted_text.as_str());
        let words: Vec<&str> = before.into_iter().chain(own).collect();
        args.insert("question".to_owned(), Value::from(words.join("\n")));
        if let Some(day) = self.happened_on(turn, args, same, now) {
            args.insert(act::HAPPENED_ON.to_owned(), day);
        }
        for (slot, value) in &self.dialogue.known {
            args.entry(slot.clone()).or_insert_with(|| value.clone());
        }
    }

    /// What of the matter in hand a brief question asks for.
    fn detail(&self, turn: &Turn) -> Option<&'static str> {
        let ties = self.brain.ties(&turn.text, turn.meaning.language.code);
        let brief = ties.words <= LONGEST && ties.left_over <= LEFT_OVER;
        let (_, about) = KINDS.iter().find(|(cue, _)| brief && ties.has(*cue))?;
        Some(about)
    }

    /// The day on which it happened: named now, or told before of the `same` matter.
    fn happened_on(&self, turn: &Turn, args: &Values, same: bool, now: Millis) -> Option<Value> {
        let named = || {
            self.day_in(turn, now, false)
                .map(|day| Value::from(day.to_string()))
        };
        let told = || {
            let day = self.dialogue.slots.get(act::HAPPENED_ON)?;
            (same && day.is_string() && !args.contains_key(act::HAPPENED_ON)).then(|| day.clone())
        };
        let step = args.contains_key(act::STEP_ON);
        (!step).then(named).flatten().or_else(told)
    }

    /// The day that a message names, of something that has happened. `asked`: that is what she was asked for; else "tomorrow" is
    /// no such day, though many languages have one word for tomorrow and yesterday.
    fn day_in(&self, turn: &Turn, now: Millis, asked: bool) -> Option<Date> {
        let found = self.brain.quantities(&turn.text, turn.meaning.language.code);
        found.iter().find_map(|it| match it.value {
            Counted::Date(When::Days(1..)) if !asked => None,
            Counted::Date(when) => when.past(Date::at(now)),
            _ => None,
        })
    }

    /// The day on which something happened. Who does not know it is told the period instead. Else the turn.
    pub(super) fn answer_to_day(
        &mut self,
        mut turn: Turn,
        tool: String,
        slot: String,
        now: Millis,
    ) -> Option<Turn> {
        let language = turn.meaning.language.code;
        let day = self.day_in(&turn, now, true);
        let general = turn.intent.starts_with("general.");
        let elsewhere = day.is_none() && !general && turn.meaning.intent.confidence >= ELSEWHERE;
        if elsewhere || matches!(turn.intent.as_str(), "general.goodbye" | "general.human") {
            return Some(turn);
        }
        let talk = ["general.repeat", "general.change_language", "general.help"];
        if day.is_none() && talk.contains(&turn.intent.as_str()) {
            let question = act::question_for(&tool, &slot);
            self.aside(turn, Open::Need { tool, slot }, question, now);
            return None;
        }
        let refused = matches!(
            self.brain.reply(&turn.text, language),
            Some(Answer::No | Answer::Hesitation)
        );
        if day.is_none() && !refused && self.dialogue.missed < ASK_AGAIN {
            self.dialogue.missed += 1;
            let question = message(act::question_for(&tool, &slot));
            let state = format!("need:{slot}");
            turn.intent.clone_from(&tool);
            self.dialogue.open = Open::Need { tool, slot };
            self.finish(&turn, Ending::phrase(state, vec![question]));
            return None;
        }
        let mut slots = self.dialogue.slots.clone();
        slots.insert(slot, day.map_or(Value::Null, |day| Value::from(day.to_string())));
        turn.intent.clone_from(&tool);
        turn.meaning.slots.clone_from(&slots);
        self.act_on(turn, &tool, slots, now);
        None
    }

    /// What asks which matter it is: the likeliest topics, each with its key, else an open question.
    pub(super) fn which_matter(&mut self, turn: &Turn) -> Line {
        let likely = self.brain.likely("legal", &turn.text, turn.meaning.language.code);
        let language = self.language_of(turn);
        let name = |id: &str| {
            let name = self.brain.replies().name(language, &format!("legal.{id}"));
            name.unwrap_or(id).to_owned()
        };
        let topics: Vec<Offered> = likely
            .into_iter()
            .filter(|(_, probability)| *probability >= MAY_MEAN)
            .take(TOPICS)
            .map(|(id, _)| Offered {
                slot: act::LEGAL_TOPIC.to_owned(),
                title: name(&id),
                about: Values::from([("topic".to_owned(), Value::from(id.as_str()))]),
                id,
            })
            .collect();
        let id = match topics.len() {
            0 | 1 => return message("need-legal-topic"),
            2 => "legal-which-topic-two",
            _ => "legal-which-topic",
        };
        let places = ["first", "second", "third"].into_iter().map(str::to_owned);
        let args = places.zip(topics.iter().map(|it| super::Arg::Text(it.title.clone())));
        let line = Line::Message {
            id: id.to_owned(),
            args: args.collect(),
        };
        self.dialogue.offered = topics;
        self.dialogue.more = false;
        line
    }

    /// "A person": numbers to call; in danger those for danger first; with a matter of rights in hand also a volunteer to pass it
    /// to, who is asked about before anything is passed on.
    pub(super) fn asks_for_person(&mut self, turn: &Turn) -> Ending {
        let numbers = |id: &str| Line::Message {
            id: id.to_owned(),
            args: self.brain.replies().helplines(),
        };
        if self.dialogue.in_danger {
            let lines = vec![numbers("emergency-still"), numbers("handoff")];
            return Ending::phrase("handoff", lines);
        }
        let mut lines = vec![numbers("handoff")];
        // A yes to what was asked before must stay a yes to that.
        let free = self.dialogue.open == Open::Nothing;
        if let Some(topic) = self.matter().filter(|_| free).map(str::to_owned) {
            let (language, none) = (self.language_of(turn), BTreeMap::new());
            let title = self
                .brain
                .replies()
                .message(language, "legal-handover-title", &none);
            self.dialogue.offered = vec![Offered {
                slot: "handover".to_owned(),
                title: title.unwrap_or_default(),
                about: Values::from([("topic".to_owned(), Value::from(topic.as_str()))]),
                id: topic,
            }];
            self.dialogue.more = false;
            lines.push(message("legal-handover-offer"));
        }
        Ending::phrase("handoff", lines)
    }
}
