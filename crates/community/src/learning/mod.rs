//! Two-minute lessons and how far somebody is.

mod rules;
mod service;

use crate::content::{Spoken, Texts};
use serde::Deserialize;
use std::collections::BTreeMap;
use store::Millis;

pub use rules::{fold, hash, is_stale, sentences, text_for};
pub use service::{browse, find, index, pick, progress, record, start};

/// A lesson.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Module {
    /// `banking_open_account`.
    pub id: String,
    /// Slot value.
    pub topic: String,
    /// Order within the topic.
    pub order: u32,
    /// K3: may be played. Who edits the content decides; nothing is played that is not marked.
    pub approved: bool,
    /// The person who checked it (health worker, teacher, banker); none yet for starter text.
    pub reviewed_by: Option<String>,
    /// Minutes it takes to hear, about.
    pub minutes: u32,
    /// By language.
    pub title: Texts,
    /// By language; `en` is the source the others are made from.
    pub text: BTreeMap<String, LessonText>,
}

/// The words of a lesson in one language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LessonText {
    /// What is said.
    pub words: String,
    /// K4: fingerprint of the English words this was made from; none for English itself.
    pub made_from: Option<String>,
}

/// A lesson in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Id of the module.
    pub module_id: String,
    /// Slot value.
    pub topic: String,
    /// Its title.
    pub title: Spoken,
    /// Minutes it takes to hear, about.
    pub minutes: u32,
}

/// A lesson to be spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lesson {
    /// Id of the module.
    pub module_id: String,
    /// Slot value.
    pub topic: String,
    /// Its title.
    pub title: Spoken,
    /// Language of the sentences.
    pub language: String,
    /// All sentences.
    pub sentences: Vec<String>,
    /// Where to begin: how many she has heard already (0 for a fresh or a finished one).
    pub from_sentence: usize,
    /// True when it goes on where she stopped.
    pub resumed: bool,
    /// False: no expert has checked it yet; a reply may say so.
    pub reviewed: bool,
}

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AttemptKind {
    Started,
    Heard,
    Finished,
}

/// One append-only record of learning.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Attempt {
    /// ULID.
    pub id: String,
    /// Id of the module.
    pub module_id: String,
    /// What happened.
    pub kind: AttemptKind,
    /// Sentences heard so far.
    pub heard_sentences: u32,
    /// When.
    pub at: Millis,
}

/// How far somebody is in one module.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ModuleProgress {
    /// Sentences heard, the most of all visits.
    pub heard_sentences: u32,
    /// Heard to the end at least once.
    pub finished: bool,
    /// The last time.
    pub last_at: Millis,
}

/// How far somebody is in all: module id to progress.
pub type Progress = BTreeMap<String, ModuleProgress>;
