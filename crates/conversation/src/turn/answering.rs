//! Answers to what was asked: a yes, a detail, one of two readings.

use super::choosing::is_named;
use super::conversation::{Conversation, Ending, Turn, aborted, message};
use super::dialogue::{Confirming, Open};
use super::{Offered, Phase, Values};
use crate::Millis;
use crate::act;
use crate::understand::Answer;
use serde_json::Value;

/// A meaning clear enough to leave an open question for.
pub(super) const OTHER_SUBJECT: f32 = 0.6;
/// A meaning clear enough to leave an open question that the message could also answer.
const CLEARLY_OTHER: f32 = 0.8;
/// Slots that are answered with a number or a part of the day.
const COUNTED: [&str; 5] = ["hours", "pay", "time", "score", "owed"];
/// Words of an answer that is nothing else.
const PLAIN_ANSWER: usize = 4;
/// How often a question is put again before it is dropped.
pub(super) const ASK_AGAIN: u32 = 2;

/// What a message says to the question for a detail.
struct Heard {
    /// Whether the question came with a list to choose from.
    menu: bool,
    /// What of the offered it names.
    picked: Option<Offered>,
    /// The detail.
    value: Option<Value>,
    /// Whether it is about something else.
    other: bool,
}

impl Conversation {
    /// A yes, no or hesitation, in the language of the message or of the talk.
    fn reply(&self, turn: &Turn) -> Option<Answer> {
        let own = self.brain.reply(&turn.text, turn.meaning.language.code);
        own.or_else(|| self.brain.reply(&turn.text, self.language()))
    }

    /// `None` when the turn was an answer and is dealt with; else the turn, to be taken as something new.
    pub(super) fn answer_to_confirm(&mut self, turn: Turn, open: Confirming, now: Millis) -> Option<Turn> {
        let whole = self.brain.answer(&turn.text, turn.meaning.language.code);
        let answer = whole.or_else(|| self.reply(&turn));
        if now >= open.expires {
            if answer == Some(Answer::Yes) {
                self.leave(turn, &open, "confirm-expired");
                return None;
            }
            return Some(turn);
        }
        // "Something else", where there is something else.
        if !open.otherwise.is_empty() && self.says_more(&turn) {
            self.refused(turn, open, now);
            return None;
        }
        // "No, the cooking one", "no, what is the law on dowry?": more than a no.
        let another = self
            .chosen(&turn)
            .is_some_and(|o| open.args.get(&o.slot) != Some(&Value::from(o.id)));
        let certain = turn.meaning.intent.confidence >= CLEARLY_OTHER;
        if whole.is_none()
            && (another || (certain && is_other_subject(&turn, &open.tool) && answer != Some(Answer::Yes)))
        {
            return self.interrupted(turn, open, another, now);
        }
        match answer {
            Some(Answer::Yes) => self.commit(turn, open, now),
            Some(Answer::No) => self.refused(turn, open, now),
            Some(Answer::Hesitation) => self.ask_again(turn, open, "confirm-hesitate"),
            None if (certain || names_its_own(&turn)) && is_other_subject(&turn, &open.tool) => {
                return self.interrupted(turn, open, false, now);
            }
            None if open.asked_again >= ASK_AGAIN => self.leave(turn, &open, "confirm-aborted"),
            None => {
                let asked_again = open.asked_again + 1;
                self.ask_again(turn, Confirming { asked_again, ..open }, "confirm-again");
            }
        }
        None
    }

    pub(super) fn commit(&mut self, mut turn: Turn, open: Confirming, now: Millis) {
        turn.intent.clone_from(&open.tool);
        let token = self.token(&open.tool, &open.args, now);
        self.call(turn, &open.tool, open.args, Phase::Commit { token }, now);
    }

    /// A no. Where the thing can be asked for something else, that is offered.
    pub(super) fn refused(&mut self, mut turn: Turn, open: Confirming, now: Millis) {
        if open.otherwise.is_empty() {
            return self.leave(turn, &open, "confirm-aborted");
        }
        turn.preface.push(message("confirm-aborted"));
        turn.intent.clone_from(&open.tool);
        turn.meaning.slots.clone_from(&open.otherwise);
        self.act_on(turn, &open.tool, open.otherwise, now);
    }

    pub(super) fn leave(&mut self, mut turn: Turn, open: &Confirming, id: &str) {
        turn.intent.clone_from(&open.tool);
        let state = format!("aborted:{}", open.action);
        self.finish(&turn, Ending::phrase(state, vec![message(id)]));
    }

    fn ask_again(&mut self, mut turn: Turn, open: Confirming, id: &str) {
        turn.intent.clone_from(&open.tool);
        let state = format!("confirm:{}", open.action);
        self.dialogue.open = Open::Confirm(open);
        self.finish(&turn, Ending::phrase(state, vec![message(id)]));
    }

    /// Something else was said while a yes was asked for. What only concerns how we talk leaves the question open.
    fn interrupted(&mut self, mut turn: Turn, open: Confirming, another: bool, now: Millis) -> Option<Turn> {
        match turn.intent.as_str() {
            "general.repeat" | "general.change_language" if !another => {
                self.aside(turn, Open::Confirm(open), "confirm-again", now);
                None
            }
            _ => {
                if !another {
                    turn.preface.push(message("confirm-aborted-subject"));
                }
                Some(turn)
            }
        }
    }

    /// Does what was said aside, and leaves the question open; after a change of language it is asked again.
    pub(super) fn aside(&mut self, turn: Turn, open: Open, ask: &str, now: Millis) {
        let intent = turn.intent.clone();
        let slots = turn.meaning.slots.clone();
        if intent == "general.change_language" {
            let mut ending = self.change_language(&slots);
            if ending.state.starts_with("language:") {
                ending.lines.push(message(ask));
            }
            if self.dialogue.open == Open::Nothing {
                self.dialogue.open = open;
            }
            return self.finish(&turn, ending);
        }
        self.dialogue.open = open;
        self.act_on(turn, &intent, slots, now);
    }

    pub(super) fn answer_to_need(
        &mut self,
        turn: Turn,
        tool: String,
        slot: String,
        now: Millis,
    ) -> Option<Turn> {
        match tool.as_str() {
            _ if slot == act::CHOICE => return self.answer_to_quiz(turn, tool, now),
            act::SCHEME => return self.answer_to_fact(turn, slot, now),
            act::LETTER => return self.answer_to_letter(turn, slot, now),
            act::RIGHTS if matches!(slot.as_str(), act::HAPPENED_ON | act::STEP_ON) => {
                return self.answer_to_day(turn, tool, slot, now);
            }
            _ => {}
        }
        let heard = self.heard_for(&turn, &tool, &slot);
        // What choosing a purpose does depends on how it stands.
        if tool == act::CONSENT
            && let Some(chosen) = heard.picked
        {
            self.take(turn, chosen, now);
            return None;
        }
        let elsewhere = heard.other && turn.meaning.intent.confidence >= CLEARLY_OTHER;
        let says_no = turn.intent == "general.no";
        let refused = says_no || self.reply(&turn) == Some(Answer::No);
        if refused && !elsewhere && (heard.value.is_none() || (says_no && !heard.menu)) {
            let ending = Ending::phrase(aborted(&tool), vec![message("confirm-aborted")]);
            self.finish(&turn, ending);
            return None;
        }
        if !elsewhere && let Some(value) = heard.value {
            let with = match heard.picked.filter(|_| heard.menu) {
                Some(chosen) => chosen.about,
                // Where she lives says nothing of what she asked.
                None if heard.menu || is_any_text(&slot) || slot == "state" => Values::new(),
                None => turn.meaning.slots.clone(),
            };
            self.fill(turn, &tool, (slot, value), with, now);
            return None;
        }
        let of_talk = ["general.repeat", "general.change_language", "general.help"];
        if heard.other && tool != "general.change_language" && of_talk.contains(&turn.intent.as_str()) {
            let question = act::question_for(&tool, &slot);
            self.aside(turn, Open::Need { tool, slot }, question, now);
            return None;
        }
        if heard.other {
            return Some(turn);
        }
        self.ask_for_it_again(turn, tool, slot);
        None
    }

    /// What a message says to the question for a detail of `tool`.
    fn heard_for(&self, turn: &Turn, tool: &str, slot: &str) -> Heard {
        let language = turn.meaning.language.code;
        let menu = act::is_menu(slot) && self.dialogue.offered.first().is_some_and(|o| o.slot == slot);
        let topic = |o: &Offered| o.slot == act::LEGAL_TOPIC && tool == act::RIGHTS && slot == "topic";
        let picked = if menu {
            self.of_menu(turn)
        } else {
            self.chosen(turn)
        };
        let picked = picked.filter(|o| o.slot == slot || topic(o));
        let value = self.brain.slot_answer(&turn.text, language, tool, slot);
        let brief = turn.text.split_whitespace().count() <= PLAIN_ANSWER;
        // "Four hours", to the question how many: the answer, whatever it would mean by itself.
        let counted = value.is_some() && COUNTED.contains(&slot);
        // So is the name of a place, to the question where.
        let place = || {
            self.brain
                .slot_answer(&turn.text, language, "gigs.search", "place")
        };
        let placed = || matches!(slot, "place" | "state") && place().is_some();
        let listed = menu && picked.as_ref().is_some_and(|o| brief || is_named(o, &turn.text));
        let other = is_other_subject(turn, tool)
            && (!is_any_text(slot) || is_about_the_talk(&turn.intent))
            && !(listed || (brief && (counted || placed())));
        let of_turn = || turn.meaning.slots.get(slot).filter(|_| turn.intent == tool);
        let id = picked.as_ref().map(|o| Value::from(o.id.as_str()));
        Heard {
            menu,
            value: id.or_else(|| of_turn().cloned()).or(value),
            picked,
            other,
        }
    }

    /// Goes on with the detail that was asked for, and what came with it.
    fn fill(&mut self, mut turn: Turn, tool: &str, detail: (String, Value), with: Values, now: Millis) {
        let mut slots = self.dialogue.slots.clone();
        slots.extend(with);
        slots.extend([detail]);
        tool.clone_into(&mut turn.intent);
        turn.meaning.slots.clone_from(&slots);
        self.act_on(turn, tool, slots, now);
    }

    fn ask_for_it_again(&mut self, mut turn: Turn, tool: String, slot: String) {
        self.dialogue.missed += 1;
        let id = if self.dialogue.missed >= ASK_AGAIN {
            "need-type-it"
        } else {
            act::question_for(&tool, &slot)
        };
        let state = format!("need:{slot}");
        turn.intent.clone_from(&tool);
        self.dialogue.open = Open::Need { tool, slot };
        self.finish(&turn, Ending::phrase(state, vec![message(id)]));
    }

    pub(super) fn clarified(&self, turn: &Turn, intents: &[String]) -> Option<String> {
        let language = turn.meaning.language.code;
        if let Some(position) = self.brain.ordinal(&turn.text, language) {
            let at = usize::try_from(position).unwrap_or(intents.len().saturating_sub(1));
            return intents.get(at).cloned();
        }
        if intents.len() == 1 && self.reply(turn) == Some(Answer::Yes) {
            return intents.first().cloned();
        }
        if turn.intent != "general.out_of_scope" {
            return None;
        }
        // Said again in other words: one of the two is now the better reading.
        let readings = &turn.meaning.intent.alternatives;
        readings
            .iter()
            .find(|r| intents.contains(&r.name))
            .map(|r| r.name.clone())
    }
}

/// Any text can be meant to be translated, whatever it would mean by itself.
fn is_any_text(slot: &str) -> bool {
    slot == "text"
}

/// Whether the message names what its own request is about: then it is no muttering.
fn names_its_own(turn: &Turn) -> bool {
    const SAYS_WHAT: [&str; 7] = ["topic", "kind", "place", "skill", "craft", "policy", "order_id"];
    SAYS_WHAT
        .iter()
        .any(|slot| turn.meaning.slots.contains_key(*slot))
}

fn is_about_the_talk(intent: &str) -> bool {
    matches!(
        intent,
        "general.repeat" | "general.change_language" | "general.help" | "general.human" | "general.goodbye"
    )
}

fn is_other_subject(turn: &Turn, tool: &str) -> bool {
    turn.intent != tool
        && !matches!(
            turn.intent.as_str(),
            "general.out_of_scope" | "general.yes" | "general.no"
        )
        && turn.meaning.intent.confidence >= OTHER_SUBJECT
        // A number is a slip of a key, not a subject.
        && turn.text.chars().any(char::is_alphabetic)
}
