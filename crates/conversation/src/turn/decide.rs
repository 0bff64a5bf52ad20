//! What to do with a message that was understood.

use super::conversation::{Conversation, Ending, Turn, aborted, message};
use super::dialogue::Open;
use super::{Arg, Line, Offered, Phase, Values};
use crate::Millis;
use crate::act;
use crate::guard::SafetyAction;
use crate::language::Language;
use crate::understand::Answer;
use serde_json::Value;
use std::collections::BTreeMap;

/// A meaning clear enough to leave an open question for.
const OTHER_SUBJECT: f32 = 0.6;
/// A meaning clear enough to leave an open question that the message could also answer.
const CLEARLY_OTHER: f32 = 0.8;
/// A possible reading worth asking about.
const WORTH_ASKING: f32 = 0.25;
/// How often a question is put again before it is dropped.
const ASK_AGAIN: u32 = 2;

fn with(id: &str, args: impl IntoIterator<Item = (&'static str, Arg)>) -> Line {
    Line::Message {
        id: id.to_owned(),
        args: args.into_iter().map(|(k, v)| (k.to_owned(), v)).collect(),
    }
}

impl Conversation {
    pub(super) fn decide(&mut self, mut turn: Turn, now: Millis) {
        if turn.meaning.safety.action == SafetyAction::Block {
            self.dialogue.open = Open::Nothing;
            let sexual = turn.meaning.safety.kinds.iter().any(|k| k == "sexual");
            let id = if sexual { "block-report" } else { "block" };
            return self.finish(&turn, Ending::phrase("declined", vec![message(id)]));
        }
        match std::mem::take(&mut self.dialogue.open) {
            Open::Nothing => {}
            Open::Confirm {
                tool,
                action,
                args,
                expires,
                asked_again,
            } => {
                let open = Confirming {
                    tool,
                    action,
                    args,
                    expires,
                    asked_again,
                };
                let Some(rest) = self.answer_to_confirm(turn, open, now) else {
                    return;
                };
                turn = rest;
            }
            Open::Need { tool, slot } => {
                let Some(rest) = self.answer_to_need(turn, tool, slot, now) else {
                    return;
                };
                turn = rest;
            }
            Open::Clarify { intents } => {
                if let Some(intent) = self.clarified(&turn, &intents) {
                    turn.intent.clone_from(&intent);
                    return self.act_on(turn, &intent, Values::new(), now);
                }
            }
        }
        if let Some(offered) = self.chosen(&turn)
            && let Some(tool) = act::follow_up(&offered.slot)
        {
            // "Tell me more about the second one" keeps its own verb; a bare choice takes the usual one.
            let own = act::tool(&turn.intent).filter(|_| turn.meaning.intent.confidence >= OTHER_SUBJECT);
            let tool = own.map_or(tool, |t| t.name).to_owned();
            turn.intent.clone_from(&tool);
            let slots = Values::from([(offered.slot.clone(), Value::from(offered.id))]);
            return self.act_on(turn, &tool, slots, now);
        }
        let intent = turn.intent.clone();
        let slots = turn.meaning.slots.clone();
        self.act_on(turn, &intent, slots, now);
    }

    /// `None` when the turn was an answer and is dealt with; else the turn, to be taken as something new.
    fn answer_to_confirm(&mut self, mut turn: Turn, open: Confirming, now: Millis) -> Option<Turn> {
        let answer = self.brain.answer(&turn.text, turn.meaning.language.code);
        let answer = answer.or_else(|| self.brain.answer(&turn.text, self.language()));
        let state = format!("confirm:{}", open.action);
        if now >= open.expires {
            if answer == Some(Answer::Yes) {
                turn.intent.clone_from(&open.tool);
                let ending = Ending::phrase(
                    format!("aborted:{}", open.action),
                    vec![message("confirm-expired")],
                );
                self.finish(&turn, ending);
                return None;
            }
            return Some(turn);
        }
        match answer {
            Some(Answer::Yes) => {
                turn.intent.clone_from(&open.tool);
                let token = self.token(&open.tool, &open.args, now);
                self.call(turn, &open.tool, open.args, Phase::Commit { token }, now);
            }
            Some(Answer::No) => {
                turn.intent.clone_from(&open.tool);
                let ending = Ending::phrase(
                    format!("aborted:{}", open.action),
                    vec![message("confirm-aborted")],
                );
                self.finish(&turn, ending);
            }
            Some(Answer::Hesitation) => {
                turn.intent.clone_from(&open.tool);
                self.dialogue.open = open.again();
                self.finish(&turn, Ending::phrase(state, vec![message("confirm-hesitate")]));
            }
            None if turn.intent == "general.repeat" => {
                self.dialogue.open = open.again();
                self.act_on(turn, "general.repeat", Values::new(), now);
            }
            None if is_other_subject(&turn, &open.tool) => {
                turn.preface.push(message("confirm-aborted-subject"));
                return Some(turn);
            }
            None if open.asked_again >= ASK_AGAIN => {
                turn.intent.clone_from(&open.tool);
                let ending = Ending::phrase(
                    format!("aborted:{}", open.action),
                    vec![message("confirm-aborted")],
                );
                self.finish(&turn, ending);
            }
            None => {
                turn.intent.clone_from(&open.tool);
                let asked_again = open.asked_again + 1;
                self.dialogue.open = Confirming { asked_again, ..open }.again();
                self.finish(&turn, Ending::phrase(state, vec![message("confirm-again")]));
            }
        }
        None
    }

    fn answer_to_need(&mut self, mut turn: Turn, tool: String, slot: String, now: Millis) -> Option<Turn> {
        let confidence = turn.meaning.intent.confidence;
        let other = is_other_subject(&turn, &tool);
        let language = turn.meaning.language.code;
        let value = self.brain.slot_answer(&turn.text, language, &tool, &slot);
        let picked = self.chosen(&turn).filter(|o| o.slot == slot);
        if turn.intent == "general.no" {
            let ending = Ending::phrase(aborted(&tool), vec![message("confirm-aborted")]);
            self.finish(&turn, ending);
            return None;
        }
        let filled = picked
            .map(|o| Value::from(o.id))
            .or(value)
            .filter(|_| !(other && confidence >= CLEARLY_OTHER));
        if let Some(value) = filled {
            turn.intent.clone_from(&tool);
            let mut slots = turn.meaning.slots.clone();
            slots.insert(slot, value);
            turn.meaning.slots.clone_from(&slots);
            self.act_on(turn, &tool, slots, now);
            return None;
        }
        if other {
            return Some(turn);
        }
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
        None
    }

    fn clarified(&self, turn: &Turn, intents: &[String]) -> Option<String> {
        let language = turn.meaning.language.code;
        if let Some(position) = self.brain.ordinal(&turn.text, language) {
            let at = usize::try_from(position).unwrap_or(intents.len().saturating_sub(1));
            return intents.get(at).cloned();
        }
        let yes = self.brain.answer(&turn.text, language) == Some(Answer::Yes);
        if yes && intents.len() == 1 {
            return intents.first().cloned();
        }
        // Said again in other words: one of the two is now the better reading.
        let readings = &turn.meaning.intent.alternatives;
        readings
            .iter()
            .find(|r| intents.contains(&r.name))
            .map(|r| r.name.clone())
    }

    /// The offered thing that is meant, by its place, by its name, or by a yes when there is only one.
    fn chosen(&self, turn: &Turn) -> Option<Offered> {
        let offered = &self.dialogue.offered;
        let (first, last) = (offered.first()?, offered.last()?);
        let language = turn.meaning.language.code;
        if let Some(position) = self.brain.ordinal(&turn.text, language) {
            return usize::try_from(position)
                .map_or(Some(last), |at| offered.get(at))
                .cloned();
        }
        if offered.len() == 1 && turn.intent == "general.yes" {
            return Some(first.clone());
        }
        let said = turn.text.to_lowercase();
        offered
            .iter()
            .find(|o| o.title.chars().count() >= 4 && said.contains(&o.title.to_lowercase()))
            .cloned()
    }

    /// Does what an intent asks for.
    fn act_on(&mut self, turn: Turn, intent: &str, slots: Values, now: Millis) {
        if let Some(tool) = act::tool(intent) {
            return self.run(turn, tool, slots, now);
        }
        let ending = match intent {
            "general.greet" => {
                let id = if std::mem::replace(&mut self.dialogue.greeted, true) {
                    "greet-again"
                } else {
                    "greet-hello"
                };
                Ending::phrase("greeted", vec![message(id)])
            }
            "general.help" => {
                let id = match self.dialogue.intent.as_deref().and_then(|i| i.split('.').next()) {
                    Some("learning") => "help-learning",
                    Some("gigs") => "help-gigs",
                    Some("legal") => "help-legal",
                    _ => "help-options",
                };
                Ending::phrase("helped", vec![message(id)])
            }
            "general.repeat" if self.dialogue.last.is_empty() => {
                Ending::phrase("repeated", vec![message("repeat-nothing")])
            }
            "general.repeat" => Ending::phrase("repeated", self.dialogue.last.clone()),
            "general.change_language" => self.change_language(&slots),
            "general.goodbye" => Ending::phrase("ended", vec![message("goodbye")]),
            "general.human" => {
                let args = self.brain.replies().helplines();
                Ending::phrase(
                    "handoff",
                    vec![Line::Message {
                        id: "handoff".to_owned(),
                        args,
                    }],
                )
            }
            "general.yes" if self.dialogue.offered.len() > 1 => {
                let slot = self.dialogue.offered[0].slot.clone();
                let tool = act::follow_up(&slot).unwrap_or_default().to_owned();
                let id = act::question_for(&tool, &slot);
                self.dialogue.open = Open::Need {
                    tool,
                    slot: slot.clone(),
                };
                Ending::phrase(format!("need:{slot}"), vec![message(id)])
            }
            "general.yes" | "general.no" => Ending::phrase("answered", vec![message("greet-again")]),
            _ => self.not_understood(&turn),
        };
        if intent != "general.out_of_scope" {
            self.dialogue.missed = 0;
        }
        self.finish(&turn, ending);
    }

    fn change_language(&mut self, slots: &Values) -> Ending {
        let language = slots
            .get("language")
            .and_then(Value::as_str)
            .and_then(Language::parse);
        match language {
            Some(language) if self.brain.languages().contains(&language) => {
                self.dialogue.chosen = Some(language);
                self.dialogue.language = Some(language);
                let name = Arg::Named(format!("language.{}", language.code()));
                Ending::phrase(
                    format!("language:{}", language.code()),
                    vec![with("language-changed", [("language", name)])],
                )
            }
            Some(_) => Ending::phrase("not_found:language", vec![message("language-unavailable")]),
            None => {
                let (tool, slot) = ("general.change_language".to_owned(), "language".to_owned());
                self.dialogue.open = Open::Need { tool, slot };
                Ending::phrase("need:language", vec![message("language-ask")])
            }
        }
    }

    fn not_understood(&mut self, turn: &Turn) -> Ending {
        if self.dialogue.in_danger {
            let args = self.brain.replies().helplines();
            return Ending::phrase(
                "escalated",
                vec![Line::Message {
                    id: "emergency-still".to_owned(),
                    args,
                }],
            );
        }
        let readings: Vec<String> = turn
            .meaning
            .intent
            .alternatives
            .iter()
            .filter(|a| a.confidence >= WORTH_ASKING && !a.name.starts_with("general."))
            .map(|a| a.name.clone())
            .take(2)
            .collect();
        match readings.as_slice() {
            [] if turn.meaning.intent.confidence >= OTHER_SUBJECT => {
                Ending::phrase("declined", vec![message("out-of-scope")])
            }
            [] => {
                self.dialogue.missed += 1;
                let id = if self.dialogue.missed >= 2 {
                    "not-understood-options"
                } else {
                    "not-understood"
                };
                Ending::phrase("need:intent", vec![message(id)])
            }
            [first, rest @ ..] => {
                let name = self.named_intent(first);
                let line = match rest.first() {
                    Some(second) => with(
                        "clarify-two",
                        [("first", name), ("second", self.named_intent(second))],
                    ),
                    None => with("clarify-one", [("first", name)]),
                };
                self.dialogue.open = Open::Clarify { intents: readings };
                Ending::phrase("need:intent", vec![line])
            }
        }
    }

    fn run(&mut self, turn: Turn, tool: &'static act::Tool, slots: Values, now: Millis) {
        let mut args = if self.dialogue.intent.as_deref() == Some(tool.name) {
            std::mem::take(&mut self.dialogue.slots)
        } else {
            Values::new()
        };
        args.extend(slots);
        if tool.name == "legal.ask" {
            args.insert(
                "question".to_owned(),
                Value::from(turn.meaning.safety.redacted_text.clone()),
            );
        }
        self.dialogue.intent = Some(tool.name.to_owned());
        self.dialogue.slots.clone_from(&args);
        if let Some(missing) = tool.missing(&args) {
            let state = format!("need:{}", missing.slot);
            self.dialogue.open = Open::Need {
                tool: tool.name.to_owned(),
                slot: missing.slot.to_owned(),
            };
            return self.finish(&turn, Ending::phrase(state, vec![message(missing.ask)]));
        }
        let phase = if tool.action.is_some() {
            Phase::Prepare
        } else {
            Phase::Read
        };
        self.call(turn, tool.name, args, phase, now);
    }
}

/// A question for a yes that is open.
struct Confirming {
    tool: String,
    action: String,
    args: BTreeMap<String, Value>,
    expires: Millis,
    asked_again: u32,
}

impl Confirming {
    fn again(self) -> Open {
        let Self {
            tool,
            action,
            args,
            expires,
            asked_again,
        } = self;
        Open::Confirm {
            tool,
            action,
            args,
            expires,
            asked_again,
        }
    }
}

fn is_other_subject(turn: &Turn, tool: &str) -> bool {
    turn.intent != tool
        && !matches!(
            turn.intent.as_str(),
            "general.out_of_scope" | "general.yes" | "general.no"
        )
        && turn.meaning.intent.confidence >= OTHER_SUBJECT
}
