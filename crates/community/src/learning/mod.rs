//! Two-minute lessons: hearing them, the quiz after each, what is asked again later, and how far somebody is.

mod difficulty;
mod events;
mod module;
mod recall;
pub mod reviews;
mod rules;
mod service;

pub use difficulty::{Difficulty, listening, vocabulary};
pub use events::{Answer, Event, Judge, ModuleProgress, Progress, What, fold, streak};
pub use module::{LessonText, Module, Question, QuestionWords};
pub use recall::{Card, SLOW_MS, cards, due};
pub use rules::{PASS, UNSURE, hash, is_stale, passes, position, sentences, text_for};
pub(crate) use service::forget;
pub use service::{
    Merged, Refusal, ask, browse, events, find, index, judge, lesson, merge, next, pick, progress, record,
    start,
};

use crate::content::Spoken;

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
#[derive(Debug, Clone, PartialEq)]
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
    /// How fast it is read, 1.0 = as the voice speaks by itself.
    pub speed: f32,
    /// How many questions follow it.
    pub questions: usize,
}

/// A question to be spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    pub module_id: String,
    /// Which question of the module, from 0.
    pub question: usize,
    /// Language of the words.
    pub language: String,
    pub words: QuestionWords,
    /// The right choice, from 1.
    pub right: u32,
}
