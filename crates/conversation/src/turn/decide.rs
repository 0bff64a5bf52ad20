//! What to do with a message that was understood.

use super::answering::OTHER_SUBJECT;
use super::conversation::{CERTAIN, Conversation, Ending, Turn, message};
use super::dialogue::{Open, Topic};
use super::matter::ABOUT;
use super::{Arg, Line, Phase, Values};
use crate::Millis;
use crate::act;
use crate::guard::SafetyAction;
use crate::language::Language;
use crate::understand::Cue;
use crate::understand::continuing::subject;
use serde_json::Value;

/// A reading that may name an earlier subject.
const NAMED: f32 = 0.1;
/// A possible reading worth asking about.
const WORTH_ASKING: f32 = 0.25;
/// Words of its own that a message about the talk itself may have.
const ABOUT_THE_TALK: usize = 2;

fn with(id: &str, args: impl IntoIterator<Item = (&'static str, Arg)>) -> Line {
    Line::Message {
        id: id.to_owned(),
        args: args.into_iter().map(|(k, v)| (k.to_owned(), v)).collect(),
    }
}

/// Taking everything back cannot be undone, and is not asked back: the words have to say so clearly, or name what is to end.
fn is_vague(turn: &Turn, tool: &act::Tool, slots: &Values) -> bool {
    let guess = &turn.meaning.intent;
    tool.name == act::WITHDRAW
        && guess.name == act::WITHDRAW
        && guess.confidence < OTHER_SUBJECT
        && !slots.contains_key("purpose")
}

impl Conversation {
    pub(super) fn decide(&mut self, mut turn: Turn, now: Millis) {
        if turn.meaning.safety.action == SafetyAction::Block {
            self.dialogue.open = Open::Nothing;
            let sexual = turn.meaning.safety.kinds.iter().any(|k| k == "sexual");
            let id = if sexual { "block-report" } else { "block" };
            return self.finish(&turn, Ending::phrase("declined", vec![message(id)]));
        }
        let Some(rest) = self.left_at_once(turn).and_then(|turn| self.steered(turn, now)) else {
            return;
        };
        turn = rest;
        if let Some((tool, slots)) = self.asks_for_more(&turn) {
            self.dialogue.open = Open::Nothing;
            tool.clone_into(&mut turn.intent);
            turn.meaning.slots.clone_from(&slots);
            return self.act_on(turn, tool, slots, now);
        }
        match std::mem::take(&mut self.dialogue.open) {
            Open::Nothing => {}
            Open::Confirm(open) => {
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
            Open::Menu { page } => {
                let Some(rest) = self.on_the_menu(turn, page, now) else {
                    return;
                };
                turn = rest;
            }
            Open::Clarify { intents } => {
                if let Some(intent) = self.clarified(&turn, &intents) {
                    turn.intent.clone_from(&intent);
                    let slots = turn.meaning.slots.clone();
                    return self.act_on(turn, &intent, slots, now);
                }
            }
        }
        let Some(turn) = self.about_the_talk(turn, now) else {
            return;
        };
        if let Some(offered) = self.chosen(&turn) {
            return self.take(turn, offered, now);
        }
        let intent = turn.intent.clone();
        let slots = turn.meaning.slots.clone();
        self.act_on(turn, &intent, slots, now);
    }

    /// "More", after a list was read out: the same wish, from where it was left.
    fn asks_for_more(&self, turn: &Turn) -> Option<(&'static str, Values)> {
        self.lists()?;
        let free = match &self.dialogue.open {
            Open::Nothing => true,
            Open::Need { slot, .. } => self.dialogue.offered.first().is_some_and(|it| it.slot == *slot),
            Open::Confirm(_) | Open::Clarify { .. } | Open::Menu { .. } => false,
        };
        (free && self.says_more(turn)).then(|| self.further())
    }

    pub(super) fn says_more(&self, turn: &Turn) -> bool {
        let ties = self.brain.ties(&turn.text, turn.meaning.language.code);
        ties.has(Cue::More) && ties.left_over == 0
    }

    /// After a page of help: "more", "the second one"; else the turn.
    fn on_the_menu(&mut self, mut turn: Turn, page: usize, now: Millis) -> Option<Turn> {
        if self.says_more(&turn) {
            self.menu(turn, page + 1);
            return None;
        }
        let place = self.brain.ordinal(&turn.text, turn.meaning.language.code);
        // "The second one" and nothing else means an entry, whatever it is usually said of.
        let bare = self.brain.ties(&turn.text, turn.meaning.language.code).left_over == 0;
        let certain = turn.meaning.intent.confidence >= CERTAIN && turn.intent != "general.out_of_scope";
        let clear = certain && !bare;
        let meant = place.and_then(|at| Self::on_menu(page, usize::try_from(at).ok()?));
        let Some(intent) = meant.filter(|_| !clear) else {
            return Some(turn);
        };
        intent.clone_into(&mut turn.intent);
        self.act_on(turn, intent, Values::new(), now);
        None
    }

    /// Stops, thanks and ways back; else the turn.
    fn about_the_talk(&mut self, mut turn: Turn, now: Millis) -> Option<Turn> {
        let ties = self.brain.ties(&turn.text, turn.meaning.language.code);
        let general = turn.intent.starts_with("general.");
        if ties.only_thanks && general {
            self.finish(&turn, Ending::phrase("greeted", vec![message("thanks-welcome")]));
            return None;
        }
        let brief = ties.left_over <= ABOUT_THE_TALK;
        let of_lesson = turn.intent == "learning.start" && turn.meaning.intent.confidence < CERTAIN;
        let stops = (general && turn.intent != "general.change_language") || of_lesson;
        let leaves = turn.intent == "general.goodbye" && ties.left_over > 0;
        if self.dialogue.lesson && ties.has(Cue::Enough) && brief && stops && !leaves {
            self.pause(&turn);
            return None;
        }
        if ties.has(Cue::Back)
            && brief
            && let Some(topic) = self.earlier(&turn)
        {
            turn.intent.clone_from(&topic.tool);
            turn.meaning.slots.clone_from(&topic.slots);
            self.act_on(turn, &topic.tool, topic.slots, now);
            return None;
        }
        Some(turn)
    }

    /// The earlier subject that is gone back to: the one named, else the one before this.
    fn earlier(&self, turn: &Turn) -> Option<Topic> {
        let topics = &self.dialogue.topics;
        let readings = &turn.meaning.intent.alternatives;
        let named = std::iter::once(turn.intent.as_str())
            .chain(
                readings
                    .iter()
                    .filter(|r| r.confidence >= NAMED)
                    .map(|r| r.name.as_str()),
            )
            .find_map(|intent| topics.iter().find(|t| subject(&t.tool) == subject(intent)));
        let now = self.dialogue.intent.as_deref().map(subject);
        let before = || topics.iter().rev().find(|t| Some(subject(&t.tool)) != now);
        named.or_else(before).cloned()
    }

    /// Does what an intent asks for.
    pub(super) fn act_on(&mut self, turn: Turn, intent: &str, slots: Values, now: Millis) {
        if let Some(tool) = act::tool(intent) {
            if is_vague(&turn, tool, &slots) {
                let readings = vec![intent.to_owned()];
                let ending = self.clarify(readings);
                return self.finish(&turn, ending);
            }
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
            // An open question stays open: only the words are given, no menu over it.
            "general.help" if self.dialogue.open != Open::Nothing => {
                Ending::phrase("helped", vec![message(self.first_help())])
            }
            "general.help" => return self.menu(turn, 0),
            "general.repeat" if self.dialogue.last.is_empty() => {
                Ending::phrase("repeated", vec![message("repeat-nothing")])
            }
            "general.repeat" => Ending::phrase("repeated", self.dialogue.last.clone()),
            "general.change_language" => self.change_language(&slots),
            "general.goodbye" => Ending::phrase("ended", vec![message("goodbye")]),
            "general.human" => self.asks_for_person(&turn),
            "general.yes" if self.asks_which().is_some() => {
                let (tool, slot) = self.asks_which().unwrap_or_default();
                let (state, id) = (format!("need:{slot}"), act::question_for(&tool, &slot));
                self.dialogue.open = Open::Need { tool, slot };
                Ending::phrase(state, vec![message(id)])
            }
            "general.yes" | "general.no" => Ending::phrase("answered", vec![message("greet-again")]),
            _ => self.not_understood(&turn),
        };
        if intent != "general.out_of_scope" {
            self.dialogue.missed = 0;
        }
        self.finish(&turn, ending);
    }

    /// What a yes to several offered things asks back: which one.
    fn asks_which(&self) -> Option<(String, String)> {
        let [first, _, ..] = self.dialogue.offered.as_slice() else {
            return None;
        };
        let tool = act::follow_up(&first.slot)?.to_owned();
        let slot = match first.slot.as_str() {
            act::LEGAL_TOPIC => "topic",
            slot => slot,
        };
        Some((tool, slot.to_owned()))
    }

    pub(super) fn change_language(&mut self, slots: &Values) -> Ending {
        let language = slots
            .get("language")
            .and_then(Value::as_str)
            .and_then(Language::parse);
        match language {
            Some(language) if self.brain.languages().contains(&language) => {
                if self.dialogue.chosen.is_some() {
                    self.dialogue.chosen = Some(language);
                }
                self.dialogue.asked = Some(language);
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
            _ => self.clarify(readings),
        }
    }

    /// Asks which of one or two readings is meant.
    fn clarify(&mut self, readings: Vec<String>) -> Ending {
        let named = |reading: Option<&String>| reading.map(|it| self.named_intent(it));
        let line = match (named(readings.first()), named(readings.get(1))) {
            (Some(first), Some(second)) => with("clarify-two", [("first", first), ("second", second)]),
            (Some(first), None) => with("clarify-one", [("first", first)]),
            (None, _) => message("not-understood"),
        };
        self.dialogue.open = Open::Clarify { intents: readings };
        Ending::phrase("need:intent", vec![line])
    }

    fn run(&mut self, turn: Turn, tool: &'static act::Tool, slots: Values, now: Millis) {
        let mut args = slots;
        match tool.name {
            act::RIGHTS => self.of_the_matter(&turn, &mut args, now),
            act::HANDOVER => args.extend(self.dialogue.known.clone()),
            _ => {}
        }
        if tool.name == "school.simplify" {
            // What is to be simpler was asked before, or she says it now.
            let asked = self.dialogue.slots.get("question").and_then(Value::as_str);
            let words = turn.meaning.safety.redacted_text.as_str();
            let question = asked.map_or_else(|| words.to_owned(), |asked| format!("{asked}\n{words}"));
            args.insert("question".to_owned(), Value::from(question));
        }
        if tool.name == "learning.answer" {
            self.how_it_was_answered(&turn, &mut args);
        }
        self.dialogue.intent = Some(tool.name.to_owned());
        self.dialogue.slots.clone_from(&args);
        self.dialogue.lesson = false;
        // "Back" goes to what was asked for: it takes nothing back, and answers no question, a second time.
        if tool.action.is_none() && !matches!(tool.name, "learning.answer" | act::WITHDRAW) {
            // Who comes back to a matter wants to hear all of it.
            let mut kept = args.clone();
            kept.remove(ABOUT);
            self.dialogue.remember(tool.name, &kept);
        }
        if let Some(missing) = tool.missing(&args) {
            let state = format!("need:{}", missing.slot);
            let question = if tool.name == act::RIGHTS {
                self.which_matter(&turn)
            } else {
                message(missing.ask)
            };
            self.dialogue.open = Open::Need {
                tool: tool.name.to_owned(),
                slot: missing.slot.to_owned(),
            };
            return self.finish(&turn, Ending::phrase(state, vec![question]));
        }
        let phase = if tool.action.is_some() {
            Phase::Prepare
        } else {
            Phase::Read
        };
        self.call(turn, tool.name, args, phase, now);
    }
}
