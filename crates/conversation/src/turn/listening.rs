//! From what was heard or typed to its meaning.

use super::conversation::{CERTAIN, Conversation, EMBED_LIMIT_MS, Ending, Pending, Turn, Work, message};
use super::dialogue::Open;
use super::{Heard, Line, NothingHeard, Output, Values};
use crate::Millis;
use crate::act;
use crate::guard::SafetyAction;
use crate::understand::{Context, Understanding};
use serde_json::Value;

/// Below this the recogniser is asked to listen again, unless the meaning is certain.
const HEARD_WELL: f32 = 0.6;
/// A cry for help that no phrase and no examples of danger show must be this likely.
const CRY_FOR_HELP: f32 = 0.6;
/// Shorter messages are a cry for help only by their words.
const WHOLE_MESSAGE: usize = 3;

impl Conversation {
    pub(super) fn utterance(&mut self, heard: Heard, sure: Option<f32>, now: Millis) {
        self.listening = false;
        self.stop_speaking();
        self.abandon();
        self.dialogue.turn += 1;
        let mut context = self.dialogue.context();
        context.language = context.language.or(heard.language);
        let meaning = self
            .brain
            .understand(&heard.text, self.dialogue.chosen, &context, None);
        let mut turn = self.turn(heard.text, meaning, sure);
        let other_reading = self.listen_for_danger(&mut turn, &heard.alternatives, &context);
        self.choose_language(&turn.meaning);
        let danger = turn.meaning.safety.action == SafetyAction::Escalate;
        let intent = &turn.meaning.intent;
        // "Not understood" may be held with certainty, too: that is no certain meaning.
        // K2: nor is the answer to a question of a quiz, which may be held against her.
        let certain = !danger
            && intent.confidence >= CERTAIN
            && intent.name != "general.out_of_scope"
            && !self.dialogue.asks_quiz();
        // So does a choice from what was offered: what it leads to is read back. Taking back a purpose is not.
        let takes = |it: &super::Offered| act::follow_up(&it.slot) != Some(act::CONSENT);
        let picked = !self.dialogue.asks_quiz() && self.chosen(&turn).is_some_and(|it| takes(&it));
        if heard.confidence < HEARD_WELL && !certain && !picked && !danger {
            return self.heard_badly(&turn);
        }
        self.dialogue.unheard = 0;
        // Danger in words alone may be a mistake ("I want to kill time"): the meaning decides, at once.
        if self.options.embed && self.brain.uses_vectors() && !certain && !other_reading {
            let meaning = &turn.meaning;
            let language = Some(meaning.language.code);
            let text = self
                .brain
                .text_to_embed(&meaning.safety.redacted_text, language, None);
            self.out.push_back(Output::Embed {
                turn: turn.number,
                text,
            });
            self.pending = Some(Pending {
                work: Work::Embedding,
                turn,
                deadline: now.saturating_add(EMBED_LIMIT_MS),
            });
            return;
        }
        self.without_vector(turn, now);
    }

    /// Goes by the words alone.
    pub(super) fn without_vector(&mut self, turn: Turn, now: Millis) {
        if turn.meaning.safety.action == SafetyAction::Escalate {
            return self.emergency(&turn);
        }
        self.decide(turn, now);
    }

    pub(super) fn turn(&self, text: String, mut meaning: Understanding, heard: Option<f32>) -> Turn {
        meaning.intent = meaning.intent.cautious();
        let intent = meaning.intent.name.clone();
        Turn {
            number: self.dialogue.turn,
            text,
            meaning,
            intent,
            preface: Vec::new(),
            heard,
        }
    }

    /// Danger in any reading of the audio counts, and a meaning close to a cry for help does, too.
    /// `true` when it is another reading that shows it.
    fn listen_for_danger(&self, turn: &mut Turn, alternatives: &[(String, f32)], context: &Context) -> bool {
        let mut other_reading = false;
        let ties = self.brain.ties(&turn.text, turn.meaning.language.code);
        // What was read out to her is no cry when she says it after.
        let may_cry = ties.words >= WHOLE_MESSAGE && !ties.only_goes_on && !self.repeats_offered(turn);
        let meaning = &mut turn.meaning;
        if meaning.safety.action != SafetyAction::Escalate {
            let other = alternatives
                .iter()
                .map(|(text, _)| {
                    self.brain
                        .judge_text(text, self.dialogue.chosen, context.language)
                })
                .find(|s| s.action == SafetyAction::Escalate);
            if let Some(other) = other {
                meaning.safety.kinds.splice(0..0, other.kinds);
                meaning.safety.action = SafetyAction::Escalate;
                other_reading = true;
            } else if meaning.intent.name == "legal.emergency"
                && meaning.intent.confidence >= CRY_FOR_HELP
                && may_cry
                && meaning.safety.action != SafetyAction::Block
            {
                meaning.safety.action = SafetyAction::Escalate;
                meaning.safety.kinds.insert(0, "violence".to_owned());
            }
        }
        if meaning.safety.action == SafetyAction::Escalate {
            "legal.emergency".clone_into(&mut meaning.intent.name);
            "legal.emergency".clone_into(&mut turn.intent);
        }
        other_reading
    }

    fn choose_language(&mut self, meaning: &Understanding) {
        let guess = &meaning.language;
        // "ok" is no change of language.
        let answer = meaning.intent.name == "general.yes" || meaning.intent.name == "general.no";
        if self.dialogue.language.is_none() || (guess.confidence >= 0.5 && !answer) {
            self.dialogue.language = Some(guess.code);
        }
    }

    fn emergency(&mut self, turn: &Turn) {
        let kinds = &turn.meaning.safety.kinds;
        let kind = crate::guard::DANGER_KINDS
            .into_iter()
            .find(|k| kinds.iter().any(|f| f == k))
            .unwrap_or("violence");
        let id = format!("emergency-{}", kind.replace('_', "-"));
        let line = Line::Message {
            id,
            args: self.brain.replies().helplines(),
        };
        let mut lines = vec![line];
        if self.letter_stopped_at(turn) {
            lines.push(message("legal-letter-go-on"));
        } else {
            self.dialogue.open = Open::Nothing;
        }
        self.dialogue.in_danger = true;
        self.dialogue.offered.clear();
        self.dialogue.unheard = 0;
        self.finish(turn, Ending::phrase("escalated", lines));
    }

    fn heard_badly(&mut self, turn: &Turn) {
        self.dialogue.unheard += 1;
        let id = if self.dialogue.unheard >= 2 {
            "heard-unsure-twice"
        } else {
            "heard-unsure"
        };
        let state = self
            .dialogue
            .context()
            .state
            .unwrap_or_else(|| "need:speech".to_owned());
        self.finish(turn, Ending::phrase(state, vec![message(id)]));
    }

    pub(super) fn nothing_heard(&mut self, why: NothingHeard, now: Millis) {
        if why == NothingHeard::NotAllowed {
            return self.not_listened(now);
        }
        let was_listening = std::mem::take(&mut self.listening);
        if let Some(held) = self.held.take() {
            // It was only a noise: the answer she waits for is more use than a complaint.
            return self.handle(held, now);
        }
        if was_listening && self.pending.is_some() {
            return;
        }
        self.stop_speaking();
        self.abandon();
        self.dialogue.turn += 1;
        self.dialogue.unheard += 1;
        let id = match why {
            NothingHeard::TooLong => "heard-too-long",
            NothingHeard::Unreadable => "heard-unreadable",
            NothingHeard::NoRecogniser => "heard-no-recogniser",
            NothingHeard::Busy => "heard-busy",
            _ if self.dialogue.unheard >= 3 => "heard-unsure-twice",
            // Who presses the button for the first time and waits wants to know what this is.
            NothingHeard::Silence if self.dialogue.turn == 1 && !self.dialogue.greeted => {
                self.dialogue.greeted = true;
                "greet-hello"
            }
            NothingHeard::Silence => "heard-silence",
            NothingHeard::Noise | NothingHeard::NotAllowed => "heard-noise",
        };
        let turn = self.wordless();
        let state = self
            .dialogue
            .context()
            .state
            .unwrap_or_else(|| "need:speech".to_owned());
        self.finish(&turn, Ending::phrase(state, vec![message(id)]));
    }

    /// P2: she spoke, but has said that her voice is not to be listened to. Whether it may be again is answered with a key.
    fn not_listened(&mut self, now: Millis) {
        self.listening = false;
        self.stop_speaking();
        self.abandon();
        self.dialogue.turn += 1;
        let mut turn = self.wordless();
        // F1: what she would have said may have been a cry for help.
        turn.preface.push(Line::Message {
            id: "heard-not-allowed".to_owned(),
            args: self.brain.replies().helplines(),
        });
        act::CONSENT.clone_into(&mut turn.intent);
        let slots = Values::from([("purpose".to_owned(), Value::from("asr"))]);
        self.act_on(turn, act::CONSENT, slots, now);
    }

    /// A turn in which nothing was said.
    pub(super) fn wordless(&self) -> Turn {
        let nothing = self
            .brain
            .understand("", Some(self.language()), &Context::default(), None);
        self.turn(String::new(), nothing, None)
    }

    pub(super) fn embedded(&mut self, number: u64, vector: Option<&[f32]>, now: Millis) {
        let waiting = |p: &mut Pending| matches!(p.work, Work::Embedding) && p.turn.number == number;
        let Some(pending) = self.pending.take_if(waiting) else {
            return;
        };
        let mut turn = pending.turn;
        if vector.is_some() {
            let context = self.dialogue.context();
            let meaning = self
                .brain
                .understand(&turn.text, self.dialogue.chosen, &context, vector);
            turn = self.turn(turn.text, meaning, turn.heard);
            self.listen_for_danger(&mut turn, &[], &context);
        }
        self.without_vector(turn, now);
    }
}
