//! One spoken exchange after another: who has the floor, what is asked, what is open.

mod answering;
mod choosing;
mod conversation;
mod decide;
mod dialogue;
mod expectation;
mod keys;
mod lesson;
mod listening;
mod matter;
mod outcome;
mod private;
mod saying;

pub use conversation::{Conversation, SessionOptions};

use crate::guard::Safety;
use crate::language::Language;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// Named, typed values: slots of an intent, arguments of an action or of a reply.
pub type Values = BTreeMap<String, Value>;

/// What the recogniser heard, as the conversation needs it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Heard {
    pub text: String,
    /// The recogniser's opinion, if it has one.
    pub language: Option<Language>,
    /// 0..1; below 0.6 the conversation asks to repeat unless the meaning is certain.
    pub confidence: f32,
    /// Other readings of the same audio, best first, with a score 0..1.
    pub alternatives: Vec<(String, f32)>,
}

/// Why an utterance produced no words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NothingHeard {
    Silence,
    Noise,
    TooLong,
    Unreadable,
    /// No recogniser is installed for the language: typing still works.
    NoRecogniser,
    /// The recogniser is overloaded or failed.
    Busy,
    /// She has taken back that she may be listened to.
    NotAllowed,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Input {
    /// The person began to speak (stops our own speech: barge-in).
    SpeechStarted,
    /// One utterance, recognised.
    Heard(Heard),
    /// One utterance that gave no words.
    HeardNothing(NothingHeard),
    /// One typed message.
    Typed { text: String },
    /// A key of a telephone or a button: `0` to `9`, `*`, `#`.
    Key(char),
    /// Answer to [`Output::Embed`]; `None` when no embedder is loaded.
    Embedded { turn: u64, vector: Option<Vec<f32>> },
    /// Answer to [`Output::Call`].
    Called { call: u64, outcome: Outcome },
    /// All audio of this generation was played.
    SaidAll { generation: u64 },
    /// The person chose a language by hand; `None` = detect.
    SetLanguage(Option<Language>),
    /// Stop what you are doing (button, `{"type":"cancel"}`).
    Cancel,
    /// `next_timeout` has passed.
    Timeout,
    /// The channel closed.
    HangUp,
}

/// Something to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Output {
    /// Embed this text and answer with [`Input::Embedded`].
    Embed { turn: u64, text: String },
    /// Carry out this action and answer with [`Input::Called`].
    Call(ToolCall),
    /// Say (and show) this sentence.
    Say(Sentence),
    /// Stop playing everything up to and including this generation.
    StopSpeaking { generation: u64 },
    /// The turn is complete.
    TurnDone(Box<TurnReport>),
    /// The conversation is over (goodbye said, or hung up).
    Ended,
}

/// A read or write the shell is asked to do in the community.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ToolCall {
    pub call: u64,
    /// Intent-shaped name: `gigs.search`, `legal.ask`.
    pub tool: String,
    pub args: Values,
    pub language: Language,
    /// Writes come twice: first `Prepare` (check and give what is to be read back), then, after a yes, `Commit`.
    pub phase: Phase,
    pub manner: Manner,
}

/// How she said it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Manner {
    Spoken,
    Typed,
    /// A key of a telephone or a button.
    Key,
}

/// Which half of an action this is.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Phase {
    /// A read: do it.
    Read,
    /// A write that needs a yes: check it, say what would be done, change nothing.
    Prepare,
    /// The yes was given: the token proves it for exactly these arguments.
    Commit { token: String },
}

/// What the shell found or did, as plain data. Words are chosen here, from Fluent messages.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Outcome {
    pub kind: OutcomeKind,
    /// Fluent messages to say, in order, each with its arguments.
    pub say: Vec<Line>,
    pub citations: Vec<Citation>,
    /// What the listener may refer to next ("the first one"): kind of thing and id, in the order they were said.
    pub offered: Vec<Offered>,
    /// Which machinery found the words; `None` = templates.
    #[serde(default)]
    pub tier: Option<Tier>,
    /// J7: what this was about is not kept, and a word of hers makes it gone.
    #[serde(default)]
    pub private: bool,
    /// What was learnt of her that holds for the rest of the talk (`state`), by the name of the argument.
    #[serde(default)]
    pub remember: Values,
    /// What the same tool is asked for where she says no to the read-back; empty: nothing more.
    #[serde(default)]
    pub otherwise: Values,
}

/// How an action ended.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OutcomeKind {
    #[default]
    Answered,
    /// Nothing matches this slot: state `not_found:<slot>`.
    NotFound(String),
    /// A detail is missing: state `need:<slot>`.
    Need(String),
    /// Prepared: `say` is the read-back; state becomes `confirm:<action>` with exactly these arguments.
    Confirm { action: String, args: Values },
    /// Written: state `done:<action>`.
    Done(String),
    /// A rule forbids it; `say` explains: state `declined`.
    Refused,
    /// The part is down: state `answered`, an apology is said.
    Unavailable,
    /// A human takes over: state `handoff`.
    Handoff,
}

/// One Fluent message with arguments, or a ready text in the listener's language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Line {
    /// A message id from `content/languages/<code>/replies.ftl` with its arguments.
    Message { id: String, args: BTreeMap<String, Arg> },
    /// A piece of a longer text that is told bit by bit: how far it was heard is told back.
    Part { text: String, part: Part },
    /// A text in another language than the listener's (a translation), spoken by a voice of that language.
    Foreign { text: String, language: Language },
    /// Content that is itself data in the listener's language (a legal topic, a lesson's text).
    Text { text: String },
}

/// Which piece of which text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Id of the whole: a lesson.
    pub of: String,
    /// From 0.
    pub number: u32,
    /// How many there are.
    pub all: u32,
    /// Language of the text.
    pub language: Language,
    /// How fast it is read, in percent.
    pub pace: u16,
}

/// A typed argument: how it is spoken depends on what it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arg {
    Text(String),
    Number(f64),
    /// Paise.
    Money(i64),
    /// Minutes.
    Minutes(i64),
    /// Metres.
    Distance(i64),
    /// Milliseconds since the epoch.
    Date(i64),
    /// Digits said one by one (phones, helplines, ids).
    Digits(String),
    /// A slot value by its canonical key (`kind.tailoring`), named in the listener's language by the lexicon.
    Named(String),
}

/// Where a fact comes from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Citation {
    pub title: String,
    /// Act and section where one may be named.
    pub reference: Option<String>,
    pub source: String,
    /// ISO date the row was last checked.
    pub as_of: String,
    pub verified: bool,
}

/// Something just offered that a later "the second one" may mean.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Offered {
    /// Slot it fills: `gig`, `topic`.
    pub slot: String,
    pub id: String,
    pub title: String,
    /// What it is like, by slot (`kind`, `place`), so that "the cooking one" finds it.
    #[serde(default)]
    pub about: Values,
}

/// One sentence to show and to speak.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Sentence {
    /// Audio of an older generation is never played.
    pub generation: u64,
    pub index: u32,
    pub language: Language,
    /// As written on a screen.
    pub text: String,
    /// As read aloud: numbers, money, dates and ids in words where the language's data says so.
    pub spoken: String,
    /// The piece that is told in full once this sentence was heard.
    pub part: Option<Part>,
    /// How fast it is read, in percent.
    pub pace: u16,
    pub last: bool,
}

/// Which kind of machinery answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    /// A set phrase.
    Phrase,
    /// Intents, slots, retrieval, templates.
    Template,
    LocalLlm,
    RemoteLlm,
}

/// Everything about a finished turn.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TurnReport {
    pub turn: u64,
    /// What was heard or typed, with identifiers masked.
    pub transcript: String,
    pub language: Language,
    pub script: crate::understand::Script,
    pub intent: String,
    pub intent_confidence: f32,
    pub slots: Values,
    /// One of the turn states, e.g. `answered`, `need:topic`, `confirm:gig_apply`.
    pub state: String,
    pub tier: Tier,
    pub reply: String,
    pub citations: Vec<Citation>,
    /// What keys, or buttons, would choose next.
    pub choices: Vec<KeyChoice>,
    pub safety: Safety,
}

/// What one key would choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KeyChoice {
    /// `1` to `9`.
    pub key: char,
    /// What it stands for, in the listener's language.
    pub label: String,
}
