//! A key for every spoken choice: 1 to 8 choose what was just offered (1 is yes, 2 is no), 9 is more, 0 says what can be
//! asked, star repeats, hash stops.

use super::conversation::{Conversation, Ending, Turn, aborted, message};
use super::dialogue::{Open, clean};
use super::matter::ABOUT;
use super::{KeyChoice, Offered, Values};
use crate::Millis;
use crate::act;
use crate::language::Language;
use crate::understand::normalise::normalise;
use serde_json::Value;
use std::collections::BTreeMap;

/// What can be asked, three at a time: what the pages of help name.
const MENU: [[&str; 3]; 4] = [
    ["gigs.search", "legal.ask", "learning.browse"],
    ["skills.find", "skills.balance", "gigs.post"],
    ["gigs.status", "learning.progress", "general.human"],
    ["account.privacy", "account.withdraw", "account.forget"],
];
/// Where there is more of a list.
const MORE: char = '9';

impl Conversation {
    /// A key was pressed.
    pub(super) fn key(&mut self, key: char, now: Millis) {
        self.listening = false;
        self.stop_speaking();
        self.abandon();
        self.dialogue.turn += 1;
        self.dialogue.unheard = 0;
        let mut turn = self.wordless();
        turn.meaning.safety.redacted_text = key.to_string();
        let open = std::mem::take(&mut self.dialogue.open);
        let at = key.to_digit(10).and_then(|digit| (digit as usize).checked_sub(1));
        match (key, open) {
            ('*', open) => {
                self.dialogue.open = open;
                self.said_by_key(turn, "general.repeat", now);
            }
            ('0', _) => self.said_by_key(turn, "general.help", now),
            ('#', open) => self.stopped_by_key(turn, &open),
            ('1', Open::Confirm(open)) if now >= open.expires => self.leave(turn, &open, "confirm-expired"),
            ('1', Open::Confirm(open)) => self.commit(turn, open, now),
            ('2', Open::Confirm(open)) => self.refused(turn, open, now),
            // A fact that takes a yes or a no; where a number is asked for, the same question comes again.
            ('1' | '2', Open::Need { tool, slot }) if tool == act::SCHEME => {
                let mut slots = self.dialogue.slots.clone();
                slots.insert(slot, Value::from(key == '1'));
                act::SCHEME.clone_into(&mut turn.intent);
                self.act_on(turn, act::SCHEME, slots, now);
            }
            (MORE, Open::Menu { page }) => self.menu(turn, page + 1),
            (MORE, Open::Nothing | Open::Need { .. }) if self.lists().is_some() => {
                let (tool, slots) = self.further();
                tool.clone_into(&mut turn.intent);
                self.act_on(turn, tool, slots, now);
            }
            (_, Open::Clarify { intents }) => match at.and_then(|at| intents.get(at)).cloned() {
                Some(intent) => self.said_by_key(turn, &intent, now),
                None => self.no_such_key(&turn, Open::Clarify { intents }),
            },
            (_, Open::Menu { page }) => match at.and_then(|at| MENU.get(page)?.get(at)) {
                Some(intent) => self.said_by_key(turn, intent, now),
                None => self.no_such_key(&turn, Open::Menu { page }),
            },
            (_, open @ (Open::Nothing | Open::Need { .. })) => {
                let chosen = at.and_then(|at| self.dialogue.offered.get(at));
                match chosen.filter(|it| may_be_chosen(it)).cloned() {
                    Some(chosen) => self.taken_by_key(turn, chosen, now),
                    None => self.no_such_key(&turn, open),
                }
            }
            (_, open @ Open::Confirm(_)) => self.no_such_key(&turn, open),
        }
    }

    /// The key that a typed message stands for: a lone digit, where digits choose.
    pub(super) fn typed_key(&self, text: &str) -> Option<char> {
        let text = normalise(text);
        let mut characters = text.trim().chars();
        let key = characters.next().filter(|_| characters.next().is_none())?;
        // To a question a number may be the answer itself.
        let asked = matches!(self.dialogue.open, Open::Need { .. });
        // One that was not on offer is told so, rather than taken for another request.
        let chooses = !asked && !self.choices(Language::En).is_empty();
        (chooses && key.is_ascii_digit()).then_some(key)
    }

    /// What keys would choose now, to be shown as buttons.
    pub(super) fn choices(&self, language: Language) -> Vec<KeyChoice> {
        let say = |id: &str| {
            let text = self.brain.replies().message(language, id, &BTreeMap::new());
            text.unwrap_or_default()
        };
        let intents = |names: &[&str]| {
            let named = |name: &&str| say(&format!("intent-{}", name.replace(['.', '_'], "-")));
            numbered(names.iter().map(named))
        };
        let more = || KeyChoice {
            key: MORE,
            label: say("key-more"),
        };
        match &self.dialogue.open {
            Open::Confirm(_) => numbered(["key-yes", "key-no"].into_iter().map(say)),
            Open::Clarify { intents: open } => intents(&open.iter().map(String::as_str).collect::<Vec<_>>()),
            Open::Menu { page } => {
                let mut choices = MENU.get(*page).map_or_else(Vec::new, |names| intents(names));
                choices.extend((page + 1 < MENU.len()).then(more));
                choices
            }
            Open::Nothing | Open::Need { .. } => {
                let offered = self.dialogue.offered.iter().filter(|it| may_be_chosen(it));
                let mut choices = numbered(offered.map(|it| self.label(it, language)));
                choices.extend(self.lists().filter(|_| self.dialogue.more).map(|_| more()));
                choices
            }
        }
    }

    /// One page of what can be asked.
    pub(super) fn menu(&mut self, mut turn: Turn, page: usize) {
        "general.help".clone_into(&mut turn.intent);
        if page >= MENU.len() {
            return self.finish(&turn, Ending::phrase("helped", vec![message("more-none")]));
        }
        let id = [
            self.first_help(),
            "help-options-2",
            "help-options-3",
            "help-options-4",
        ][page];
        let mut lines = vec![message(id)];
        if page + 1 < MENU.len() {
            lines.push(message("help-more"));
        }
        // What was on offer is put aside: its keys are the menu's now.
        self.dialogue.offered.clear();
        self.dialogue.open = Open::Menu { page };
        self.finish(&turn, Ending::phrase("helped", lines));
    }

    /// What can be asked about the present subject, else at all.
    pub(super) fn first_help(&self) -> &'static str {
        match self.dialogue.intent.as_deref().and_then(|i| i.split('.').next()) {
            Some("learning") => "help-learning",
            Some("gigs") => "help-gigs",
            Some("legal") => "help-legal",
            _ => "help-options",
        }
    }

    /// What a place on a page of help stands for.
    pub(super) fn on_menu(page: usize, at: usize) -> Option<&'static str> {
        MENU.get(page)?.get(at).copied()
    }

    /// The tool that goes on with the list that was read out.
    pub(super) fn lists(&self) -> Option<&'static str> {
        act::lists(&self.dialogue.offered.first()?.slot)
    }

    /// The same wish, from where the list was left.
    pub(super) fn further(&self) -> (&'static str, Values) {
        let mut slots = self.dialogue.slots.clone();
        slots.retain(|slot, _| {
            matches!(
                slot.as_str(),
                "kind"
                    | "place"
                    | "time"
                    | "reach"
                    | "daylight"
                    | "topic"
                    | "skill"
                    | "job"
                    | "step"
                    | "skip"
                    | ABOUT
            )
        });
        // What an entry of a short list takes along is true of the whole list.
        if let Some(first) = self.dialogue.offered.first().filter(|it| act::is_menu(&it.slot)) {
            slots.extend(first.about.clone());
        }
        let seen = slots.get("skip").and_then(Value::as_u64).unwrap_or(0);
        let next = seen + self.dialogue.offered.len() as u64;
        slots.insert("skip".to_owned(), Value::from(next));
        (self.lists().unwrap_or("gigs.search"), slots)
    }

    fn said_by_key(&mut self, mut turn: Turn, intent: &str, now: Millis) {
        intent.clone_into(&mut turn.intent);
        self.act_on(turn, intent, Values::new(), now);
    }

    fn taken_by_key(&mut self, mut turn: Turn, chosen: Offered, now: Millis) {
        if chosen.slot != act::CHOICE {
            return self.take(turn, chosen, now);
        }
        let mut slots = chosen.about;
        slots.insert(act::CHOICE.to_owned(), Value::from(chosen.id));
        slots.insert("keyed".to_owned(), Value::from(true));
        "learning.answer".clone_into(&mut turn.intent);
        turn.meaning.slots.clone_from(&slots);
        self.act_on(turn, "learning.answer", slots, now);
    }

    fn stopped_by_key(&mut self, mut turn: Turn, open: &Open) {
        if self.dialogue.private || self.dialogue.in_danger {
            // J7: a sensitive matter is left as at once as by a word.
            self.dialogue.forget_matter();
            return self.finish(&turn, Ending::phrase("answered", vec![message("cancelled")]));
        }
        if self.dialogue.lesson || matches!(open, Open::Need { slot, .. } if slot == act::CHOICE) {
            return self.pause(&turn);
        }
        self.dialogue.offered.clear();
        let state = match open {
            Open::Confirm(open) => {
                turn.intent.clone_from(&open.tool);
                return self.leave(turn, open, "confirm-aborted");
            }
            Open::Need { tool, .. } => aborted(tool),
            Open::Nothing | Open::Clarify { .. } | Open::Menu { .. } => "answered".to_owned(),
        };
        self.finish(&turn, Ending::phrase(state, vec![message("cancelled")]));
    }

    fn no_such_key(&mut self, turn: &Turn, open: Open) {
        self.dialogue.open = open;
        let state = self.dialogue.context().state;
        let state = state.unwrap_or_else(|| "need:intent".to_owned());
        self.finish(turn, Ending::phrase(state, vec![message("key-unknown")]));
    }

    /// What an offered thing is called on a button.
    fn label(&self, offered: &Offered, language: Language) -> String {
        if !offered.title.is_empty() {
            return offered.title.clone();
        }
        let about = clean(&offered.about);
        let named = about.iter().find_map(|(slot, value)| {
            let key = format!("{slot}.{}", value.as_str()?);
            self.brain.replies().name(language, &key).map(str::to_owned)
        });
        named.unwrap_or_else(|| offered.slot.clone())
    }
}

/// Whether something is done with an offered thing: papers are only told.
fn may_be_chosen(offered: &Offered) -> bool {
    offered.slot == act::CHOICE || act::follow_up(&offered.slot).is_some()
}

fn numbered(labels: impl Iterator<Item = String>) -> Vec<KeyChoice> {
    ('1'..='8')
        .zip(labels)
        .map(|(key, label)| KeyChoice { key, label })
        .collect()
}
