//! The conversation: takes what happened, says what to do next. Pure: time comes in, nothing else goes out.

use super::dialogue::{Dialogue, Open, clean};
use super::{
    Arg, Citation, Heard, Input, Line, NothingHeard, Output, Phase, Sentence, Tier, ToolCall, TurnReport,
    Values,
};
use crate::Millis;
use crate::guard::{Safety, SafetyAction};
use crate::language::Language;
use crate::understand::{Brain, Context, Understanding};
use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

/// How long an action may take before an apology, in milliseconds.
const CALL_LIMIT_MS: Millis = 8_000;
/// How long the embedder may take before the words must do, in milliseconds.
const EMBED_LIMIT_MS: Millis = 1_500;
/// Below this the recogniser is asked to listen again, unless the meaning is certain.
const HEARD_WELL: f32 = 0.6;
/// A meaning so certain that weak hearing, or a missing embedder, does not matter.
const CERTAIN: f32 = 0.85;

/// What a session is started with.
#[derive(Debug, Clone)]
pub struct SessionOptions {
    /// The language chosen by hand; `None` = detect.
    pub language: Option<Language>,
    /// Key of the confirmation tokens.
    pub confirm_key: [u8; 32],
    /// Makes the nonces of this session its own.
    pub seed: u64,
    /// Whether the shell can embed.
    pub embed: bool,
}

/// One conversation with one person.
#[derive(Debug)]
pub struct Conversation {
    pub(super) brain: Arc<Brain>,
    session: String,
    options: SessionOptions,
    pub(super) dialogue: Dialogue,
    out: VecDeque<Output>,
    pending: Option<Pending>,
    /// An answer that came while the person was speaking: told only if she said nothing after all.
    held: Option<Input>,
    listening: bool,
    speaking: bool,
    ended: bool,
}

/// What the shell was asked for.
#[derive(Debug)]
struct Pending {
    work: Work,
    turn: Turn,
    deadline: Millis,
}

#[derive(Debug)]
enum Work {
    Embedding,
    Calling {
        call: u64,
        tool: String,
        args: Values,
        phase: Phase,
    },
}

/// The turn being taken.
#[derive(Debug, Clone)]
pub(super) struct Turn {
    pub(super) number: u64,
    /// As heard: never kept beyond the turn.
    pub(super) text: String,
    pub(super) meaning: Understanding,
    /// What is reported as the intent: while a question is open, the intent asked about.
    pub(super) intent: String,
    /// Said before the answer ("I have left that undone").
    pub(super) preface: Vec<Line>,
}

/// How a turn ends.
#[derive(Debug, Default)]
pub(super) struct Ending {
    pub(super) lines: Vec<Line>,
    pub(super) state: String,
    pub(super) citations: Vec<Citation>,
    /// `None` = a set phrase.
    pub(super) tier: Option<Tier>,
}

impl Ending {
    pub(super) fn phrase(state: impl Into<String>, lines: Vec<Line>) -> Self {
        Self {
            lines,
            state: state.into(),
            ..Self::default()
        }
    }
}

/// A Fluent message without arguments.
pub(super) fn message(id: &str) -> Line {
    Line::Message {
        id: id.to_owned(),
        args: BTreeMap::new(),
    }
}

impl Conversation {
    /// Starts a conversation.
    pub fn new(brain: Arc<Brain>, session_id: String, options: SessionOptions) -> Self {
        let dialogue = Dialogue {
            chosen: options.language,
            language: options.language,
            ..Dialogue::default()
        };
        Self::with(brain, session_id, options, dialogue)
    }

    /// Goes on where [`Self::snapshot`] was taken.
    pub fn restore(
        brain: Arc<Brain>,
        session_id: String,
        options: SessionOptions,
        snapshot: &str,
    ) -> Result<Self, serde_json::Error> {
        let mut dialogue: Dialogue = serde_json::from_str(snapshot)?;
        dialogue.chosen = options.language.or(dialogue.chosen);
        Ok(Self::with(brain, session_id, options, dialogue))
    }

    fn with(brain: Arc<Brain>, session: String, options: SessionOptions, dialogue: Dialogue) -> Self {
        Self {
            brain,
            session,
            options,
            dialogue,
            out: VecDeque::new(),
            pending: None,
            held: None,
            listening: false,
            speaking: false,
            ended: false,
        }
    }

    /// What is remembered, as JSON without raw identifiers. Work in progress is not part of it.
    pub fn snapshot(&self) -> String {
        // Unwrap safety: the memory holds only strings, numbers and maps with string keys.
        serde_json::to_string(&self.dialogue.without_identifiers()).expect("plain data")
    }

    /// The language answers are given in now.
    pub fn language(&self) -> Language {
        self.dialogue
            .chosen
            .or(self.dialogue.language)
            .unwrap_or(Language::Hi)
    }

    /// Next thing to do, if any. Drain it after every [`Self::handle`].
    pub fn poll(&mut self) -> Option<Output> {
        self.out.pop_front()
    }

    /// When to call [`Self::handle`] with [`Input::Timeout`], at the latest.
    pub fn next_timeout(&self) -> Option<Millis> {
        self.pending.as_ref().map(|p| p.deadline)
    }

    /// Takes in what happened at `now`.
    pub fn handle(&mut self, input: Input, now: Millis) {
        if self.ended {
            return;
        }
        match input {
            Input::SpeechStarted => {
                self.listening = true;
                self.stop_speaking();
            }
            Input::Heard(heard) => self.utterance(heard, now),
            Input::Typed { text } => {
                self.utterance(
                    Heard {
                        text,
                        language: None,
                        confidence: 1.0,
                        alternatives: Vec::new(),
                    },
                    now,
                );
            }
            Input::HeardNothing(why) => self.nothing_heard(why, now),
            Input::Embedded { .. } | Input::Called { .. } if self.listening => self.hold(input),
            Input::Embedded { turn, vector } => self.embedded(turn, vector.as_deref(), now),
            Input::Called { call, outcome } => self.called(call, outcome, now),
            Input::SaidAll { generation } => self.speaking &= generation != self.dialogue.generation,
            Input::SetLanguage(language) => {
                self.dialogue.chosen = language;
                self.dialogue.language = language.or(self.dialogue.language);
            }
            Input::Cancel => {
                self.listening = false;
                self.stop_speaking();
                self.abandon();
                self.dialogue.open = Open::Nothing;
            }
            Input::Timeout => self.timeout(now),
            Input::HangUp => {
                self.stop_speaking();
                self.abandon();
                self.end();
            }
        }
    }

    fn end(&mut self) {
        self.ended = true;
        self.out.push_back(Output::Ended);
    }

    /// Everything said so far is void: what is queued is dropped, what is playing stops.
    fn stop_speaking(&mut self) {
        let generation = self.dialogue.generation;
        self.out.retain(|o| !matches!(o, Output::Say(_)));
        if self.speaking {
            self.out.push_back(Output::StopSpeaking { generation });
            self.speaking = false;
        }
        self.dialogue.generation += 1;
    }

    /// Ends the turn in work, unheard.
    fn abandon(&mut self) {
        self.held = None;
        if let Some(pending) = self.pending.take() {
            let state = match &pending.work {
                Work::Calling { tool, .. } => aborted(tool),
                Work::Embedding => aborted(&pending.turn.intent),
            };
            let report = self.report(&pending.turn, &Ending::phrase(state, Vec::new()), String::new());
            self.out.push_back(Output::TurnDone(Box::new(report)));
        }
    }

    fn hold(&mut self, input: Input) {
        let wanted = match (&input, self.pending.as_ref()) {
            (Input::Embedded { turn, .. }, Some(p)) => {
                matches!(p.work, Work::Embedding) && p.turn.number == *turn
            }
            (
                Input::Called { call, .. },
                Some(Pending {
                    work: Work::Calling { call: c, .. },
                    ..
                }),
            ) => call == c,
            _ => false,
        };
        if wanted {
            self.held = Some(input);
        }
    }

    fn utterance(&mut self, heard: Heard, now: Millis) {
        self.listening = false;
        self.stop_speaking();
        self.abandon();
        self.dialogue.turn += 1;
        let mut context = self.dialogue.context();
        context.language = context.language.or(heard.language);
        let meaning = self
            .brain
            .understand(&heard.text, self.dialogue.chosen, &context, None);
        let mut turn = self.turn(heard.text, meaning);
        self.listen_for_danger(&mut turn, &heard.alternatives, &context);
        self.choose_language(&turn.meaning);
        if turn.meaning.safety.action == SafetyAction::Escalate {
            return self.emergency(&turn);
        }
        let intent = &turn.meaning.intent;
        // "Not understood" may be held with certainty, too: that is no certain meaning.
        let certain = intent.confidence >= CERTAIN && intent.name != "general.out_of_scope";
        if heard.confidence < HEARD_WELL && !certain {
            return self.heard_badly(&turn);
        }
        self.dialogue.unheard = 0;
        if self.options.embed && self.brain.uses_vectors() && !certain {
            let text = turn.meaning.safety.redacted_text.clone();
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
        self.decide(turn, now);
    }

    fn turn(&self, text: String, mut meaning: Understanding) -> Turn {
        meaning.intent = meaning.intent.cautious();
        let intent = meaning.intent.name.clone();
        Turn {
            number: self.dialogue.turn,
            text,
            meaning,
            intent,
            preface: Vec::new(),
        }
    }

    /// Danger in any reading of the audio counts, and a meaning close to a cry for help does, too.
    fn listen_for_danger(&self, turn: &mut Turn, alternatives: &[(String, f32)], context: &Context) {
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
            } else if meaning.intent.name == "legal.emergency" && meaning.safety.action != SafetyAction::Block
            {
                meaning.safety.action = SafetyAction::Escalate;
                meaning.safety.kinds.insert(0, "violence".to_owned());
            }
        }
        if meaning.safety.action == SafetyAction::Escalate {
            "legal.emergency".clone_into(&mut meaning.intent.name);
            "legal.emergency".clone_into(&mut turn.intent);
        }
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
        self.dialogue.in_danger = true;
        self.dialogue.open = Open::Nothing;
        self.dialogue.offered.clear();
        self.dialogue.unheard = 0;
        self.finish(turn, Ending::phrase("escalated", vec![line]));
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

    fn nothing_heard(&mut self, why: NothingHeard, now: Millis) {
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
            NothingHeard::Silence => "heard-silence",
            NothingHeard::Noise => "heard-noise",
        };
        let nothing = self
            .brain
            .understand("", Some(self.language()), &Context::default(), None);
        let turn = self.turn(String::new(), nothing);
        let state = self
            .dialogue
            .context()
            .state
            .unwrap_or_else(|| "need:speech".to_owned());
        self.finish(&turn, Ending::phrase(state, vec![message(id)]));
    }

    fn embedded(&mut self, number: u64, vector: Option<&[f32]>, now: Millis) {
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
            turn = self.turn(turn.text, meaning);
            self.listen_for_danger(&mut turn, &[], &context);
            if turn.meaning.safety.action == SafetyAction::Escalate {
                return self.emergency(&turn);
            }
        }
        self.decide(turn, now);
    }

    fn timeout(&mut self, now: Millis) {
        if self.pending.as_ref().is_none_or(|p| now < p.deadline) {
            return;
        }
        // The person may still be speaking, or not: waiting longer would be silence.
        self.listening = false;
        if let Some(held) = self.held.take() {
            return self.handle(held, now);
        }
        let Some(pending) = self.pending.take() else {
            return;
        };
        match pending.work {
            Work::Embedding => self.decide(pending.turn, now),
            Work::Calling { .. } => {
                self.finish(
                    &pending.turn,
                    Ending::phrase("answered", vec![message("apology-slow")]),
                );
            }
        }
    }

    fn called(&mut self, call: u64, outcome: super::Outcome, now: Millis) {
        let waiting = |p: &mut Pending| matches!(&p.work, Work::Calling { call: c, .. } if *c == call);
        let Some(pending) = self.pending.take_if(waiting) else {
            return;
        };
        let Work::Calling {
            tool, args, phase, ..
        } = pending.work
        else {
            return;
        };
        let ending = self.conclude(&tool, args, &phase, outcome, now);
        self.finish(&pending.turn, ending);
    }

    /// Asks the shell for an action and waits.
    pub(super) fn call(&mut self, turn: Turn, tool: &str, args: Values, phase: Phase, now: Millis) {
        self.dialogue.call += 1;
        let call = self.dialogue.call;
        self.out.push_back(Output::Call(ToolCall {
            call,
            tool: tool.to_owned(),
            args: args.clone(),
            language: self.language_of(&turn),
            phase: phase.clone(),
        }));
        let work = Work::Calling {
            call,
            tool: tool.to_owned(),
            args,
            phase,
        };
        self.pending = Some(Pending {
            work,
            turn,
            deadline: now.saturating_add(CALL_LIMIT_MS),
        });
    }

    /// The proof of a yes to exactly these arguments.
    pub(super) fn token(&mut self, tool: &str, args: &Values, now: Millis) -> String {
        self.dialogue.nonce += 1;
        let nonce = self.options.seed.wrapping_add(self.dialogue.nonce);
        crate::act::issue(&self.options.confirm_key, &self.session, tool, args, nonce, now)
    }

    fn language_of(&self, turn: &Turn) -> Language {
        self.dialogue
            .chosen
            .or(self.dialogue.language)
            .unwrap_or(turn.meaning.language.code)
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
            self.dialogue.last = lines;
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
                language,
                text: sentence.text,
                spoken: sentence.spoken,
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

    fn report(&self, turn: &Turn, ending: &Ending, reply: String) -> TurnReport {
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
            safety: Safety {
                redacted_text: meaning.safety.redacted_text.clone(),
                ..meaning.safety.clone()
            },
        }
    }

    fn slots_for(&self, intent: &str) -> Values {
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

/// `aborted:<action>`; a read is named by itself.
pub(super) fn aborted(tool: &str) -> String {
    format!(
        "aborted:{}",
        crate::act::tool(tool).and_then(|t| t.action).unwrap_or(tool)
    )
}
