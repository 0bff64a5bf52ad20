//! Complaints and applications from a few spoken answers. Nothing here files or keeps anything.

use crate::content::{Day, Library, Texts};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Longest answer that goes into a letter, in characters.
pub const MOST_CHARACTERS: usize = 1_500;

/// A kind of letter.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// `police`, `committee`, `wages`, `information`.
    pub id: String,
    /// The topics it belongs to.
    pub topics: Vec<String>,
    /// J7: nothing of it is kept.
    pub sensitive: bool,
    /// To whom.
    pub to: Texts,
    /// What it is about.
    pub subject: Texts,
    /// What is asked for, before her own words.
    pub request: Texts,
}

/// What is asked, one after the other, for every letter.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetterQuestion {
    /// `what`, `when`, `where`, `who`, `wish`.
    pub id: String,
    /// The spoken question.
    pub ask: Texts,
    /// What stands before the answer in the letter.
    pub label: Texts,
}

/// Words that all letters share.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetterFrame {
    pub to: Texts,
    pub date: Texts,
    pub subject: Texts,
    pub greeting: Texts,
    pub thanks: Texts,
    pub name: Texts,
}

/// What comes next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// This question is open.
    Ask { id: String, question: String },
    /// All is answered.
    Ready(Draft),
}

/// A letter, ready to be read back and taken away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    pub text: String,
    /// Says nothing of what is inside: others may see the folder.
    pub file_name: String,
    /// Language of the letter's own words.
    pub language: String,
}

/// The next question of a letter, or the letter. `answers` must be free of identifiers; `None` for a letter that does not exist.
pub fn step(
    library: &Library,
    letter: &str,
    language: &str,
    answers: &BTreeMap<String, String>,
    today: Day,
) -> Option<Step> {
    let letter = library.letters.get(letter)?;
    let open = library
        .letter_questions
        .iter()
        .find(|it| answers.get(&it.id).is_none_or(|said| said.trim().is_empty()));
    Some(match open {
        Some(it) => Step::Ask {
            id: it.id.clone(),
            question: it.ask.in_language(language).text,
        },
        None => Step::Ready(write(library, letter, language, answers, today)),
    })
}

/// The letter that belongs to a topic.
pub fn letter_for<'a>(library: &'a Library, topic: &str) -> Option<&'a Letter> {
    library
        .letters
        .values()
        .find(|it| it.topics.iter().any(|id| id == topic))
}

fn write(
    library: &Library,
    letter: &Letter,
    language: &str,
    answers: &BTreeMap<String, String>,
    today: Day,
) -> Draft {
    let word = |texts: &Texts| texts.in_language(language).text;
    let frame = &library.letter_frame;
    let (year, month, day) = today.date();
    // Writing to a string cannot fail.
    let mut text = format!(
        "{}\n{}\n\n{}: {day:02}-{month:02}-{year:04}\n{}: {}\n\n{}\n\n",
        word(&frame.to),
        word(&letter.to),
        word(&frame.date),
        word(&frame.subject),
        word(&letter.subject),
        word(&frame.greeting),
    );
    for question in &library.letter_questions {
        let said = answers.get(&question.id).map_or("", |it| it.trim());
        if question.id == "wish" {
            let _ = write!(text, "\n{}\n", word(&letter.request));
        }
        let _ = writeln!(text, "{}: {said}", word(&question.label));
    }
    let _ = write!(
        text,
        "\n{}\n\n{}: ____________________\n",
        word(&frame.thanks),
        word(&frame.name)
    );
    Draft {
        text,
        file_name: format!("note-{today}.txt"),
        language: letter.subject.in_language(language).language,
    }
}
