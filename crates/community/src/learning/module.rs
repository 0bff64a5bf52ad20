//! Lessons as content, and what is wrong with one.

use super::rules;
use crate::content::Texts;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Questions of a quiz.
pub(crate) const QUESTIONS: usize = 3;
/// Choices of a question.
const CHOICES: usize = 3;
/// How much slower or faster than by itself a voice may read.
const SPEEDS: std::ops::RangeInclusive<f32> = 0.6..=1.4;

/// A lesson.
#[derive(Debug, Clone, PartialEq, Deserialize)]
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
    /// Asked after the lesson; none or three.
    #[serde(default)]
    pub quiz: Vec<Question>,
}

/// The words of a lesson in one language.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LessonText {
    /// What is said.
    pub words: String,
    /// K4: fingerprint of the English words this was made from; none for English itself.
    pub made_from: Option<String>,
    /// How fast it is read: 1.0 = as the voice speaks by itself. Brings the sound into 90 to 130 seconds (K6).
    pub speed: Option<f32>,
}

/// A question with three choices.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The right choice, from 1.
    pub right: u32,
    /// By language.
    pub words: BTreeMap<String, QuestionWords>,
}

/// A question in one language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionWords {
    pub question: String,
    pub choices: Vec<String>,
    /// Why the right choice is right; said after a wrong answer.
    pub because: String,
}

impl Module {
    /// The languages in which it can be heard now: those with a text that is not stale (K4).
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.text
            .keys()
            .map(String::as_str)
            .filter(|language| !rules::is_stale(self, language))
    }

    /// The first thing that is wrong: the key, and why.
    pub(crate) fn problem(&self) -> Option<(String, String)> {
        if !self.title.0.contains_key("en") || !self.text.contains_key("en") {
            return Some(("title.en, text.en".to_owned(), "missing".to_owned()));
        }
        for (language, text) in &self.text {
            let key = |name: &str| format!("text.{language}.{name}");
            if text.words.trim().is_empty() {
                return Some((key("words"), "empty".to_owned()));
            }
            if !self.title.0.contains_key(language) {
                return Some((format!("title.{language}"), "missing".to_owned()));
            }
            if text.speed.is_some_and(|speed| !SPEEDS.contains(&speed)) {
                return Some((key("speed"), "between 0.6 and 1.4".to_owned()));
            }
            if language == "en" && text.made_from.is_some() {
                return Some((key("made_from"), "English is made from nothing".to_owned()));
            }
        }
        if !self.quiz.is_empty() && self.quiz.len() != QUESTIONS {
            return Some(("quiz".to_owned(), format!("{QUESTIONS} questions or none")));
        }
        self.quiz
            .iter()
            .enumerate()
            .find_map(|(at, question)| self.question_problem(at, question))
    }

    fn question_problem(&self, at: usize, question: &Question) -> Option<(String, String)> {
        let key = |name: &str| format!("quiz[{}].{name}", at + 1);
        if !(1..=CHOICES as u32).contains(&question.right) {
            return Some((key("right"), format!("1 to {CHOICES}")));
        }
        // A lesson that can be heard in a language is asked in that language, too.
        let silent = self.text.keys().find(|it| !question.words.contains_key(*it));
        if let Some(language) = silent {
            return Some((key(&format!("words.{language}")), "missing".to_owned()));
        }
        question.words.iter().find_map(|(language, words)| {
            let key = |name: &str| key(&format!("words.{language}.{name}"));
            let empty = |text: &String| text.trim().is_empty();
            if words.choices.len() != CHOICES {
                return Some((key("choices"), format!("{CHOICES} choices")));
            }
            if words.choices.iter().any(empty) || empty(&words.question) || empty(&words.because) {
                return Some((key("question, choices, because"), "empty".to_owned()));
            }
            let same = |a: &String, b: &String| a.trim().to_lowercase() == b.trim().to_lowercase();
            let twice = words
                .choices
                .iter()
                .enumerate()
                .any(|(at, choice)| words.choices[..at].iter().any(|it| same(it, choice)));
            twice.then(|| (key("choices"), "the same choice twice".to_owned()))
        })
    }
}
