//! The conversation: takes what happened, says what to do next. Pure: time comes in, nothing else goes out.

use super::dialogue::{Dialogue, Open};
use super::{Citation, Heard, Input, Line, Manner, Output, Phase, Tier, ToolCall, Values};
use crate::Millis;
use crate::language::Language;
use crate::understand::{Brain, Understanding};
use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

/// How long an action may take before an apology, in milliseconds.
const CALL_LIMIT_MS: Millis = 8_000;
/// How long the embedder may take before the words must do, in milliseconds.
pub(super) const EMBED_LIMIT_MS: Millis = 1_500;
/// A meaning so certain that weak hearing, or a missing embedder, does not matter.
pub(super) const CERTAIN: f32 = 0.85;

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
    pub(super) session: String,
    pub(super) options: SessionOptions,
    pub(super) dialogue: Dialogue,
    pub(super) out: VecDeque<Output>,
    pub(super) pending: Option<Pending>,
    /// An answer that came while the person was speaking: told only if she said nothing after all.
    pub(super) held: Option<Input>,
    pub(super) listening: bool,
    pub(super) speaking: bool,
    /// When the last answer had been heard to its end, and when she began to speak after it.
    pub(super) said_at: Option<Millis>,
    pub(super) began_at: Option<Millis>,
    pub(super) ended: bool,
}

/// What the shell was asked for.
#[derive(Debug)]
pub(super) struct Pending {
    pub(super) work: Work,
    pub(super) turn: Turn,
    pub(super) deadline: Millis,
}

#[derive(Debug)]
pub(super) enum Work {
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
    /// How sure the recogniser was; `None` = typed.
    pub(super) heard: Option<f32>,
}

impl Turn {
    /// A key comes without words, and what is heard comes with how well it was.
    fn manner(&self) -> Manner {
        match self.heard {
            Some(_) => Manner::Spoken,
            None if self.text.is_empty() => Manner::Key,
            None => Manner::Typed,
        }
    }
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
            said_at: None,
            began_at: None,
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
        self.dialogue.speaks().unwrap_or(Language::Hi)
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
                self.began_at = Some(now);
                self.stop_speaking();
            }
            Input::Heard(heard) => {
                let sure = heard.confidence;
                self.utterance(heard, Some(sure), now);
            }
            Input::Typed { text } => match self.typed_key(&text) {
                Some(key) => self.key(key, now),
                None => self.typed(text, now),
            },
            Input::Key(key) => self.key(key, now),
            Input::HeardNothing(why) => self.nothing_heard(why, now),
            Input::Embedded { .. } | Input::Called { .. } if self.listening => self.hold(input),
            Input::Embedded { turn, vector } => self.embedded(turn, vector.as_deref(), now),
            Input::Called { call, outcome } => self.called(call, outcome, now),
            Input::SaidAll { generation } if generation == self.dialogue.generation => {
                self.speaking = false;
                (self.said_at, self.began_at) = (Some(now), None);
            }
            Input::SaidAll { .. } => {}
            Input::SetLanguage(language) => {
                self.dialogue.chosen = language;
                self.dialogue.asked = None;
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

    fn typed(&mut self, text: String, now: Millis) {
        let heard = Heard {
            text,
            language: None,
            confidence: 1.0,
            alternatives: Vec::new(),
        };
        self.utterance(heard, None, now);
    }

    pub(super) fn end(&mut self) {
        self.ended = true;
        self.out.push_back(Output::Ended);
    }

    /// Everything said so far is void: what is queued is dropped, what is playing stops.
    pub(super) fn stop_speaking(&mut self) {
        let generation = self.dialogue.generation;
        self.out.retain(|o| !matches!(o, Output::Say(_)));
        if self.speaking {
            self.out.push_back(Output::StopSpeaking { generation });
            self.speaking = false;
        }
        self.dialogue.generation += 1;
    }

    /// Ends the turn in work, unheard.
    pub(super) fn abandon(&mut self) {
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
            Work::Embedding => self.without_vector(pending.turn, now),
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
            manner: turn.manner(),
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
}

/// `aborted:<action>`; a read is named by itself.
pub(super) fn aborted(tool: &str) -> String {
    format!(
        "aborted:{}",
        crate::act::tool(tool).and_then(|t| t.action).unwrap_or(tool)
    )
}
