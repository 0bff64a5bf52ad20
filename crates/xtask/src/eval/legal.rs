//! Whether questions on rights end as they should, per language; through `POST /api/v1/turns`.

use super::corpus::{LANGUAGES, Split, lines, percent};
use crate::check::root;
use crate::node::{Node, machine};
use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Asked {
    say: String,
    kind: Kind,
    topic: Option<String>,
    /// What stands in the place of the old law that is named.
    successor: Option<String>,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Answerable,
    /// A law that the content says nothing of.
    Unanswerable,
    /// Names a law that has ended.
    Repealed,
    /// The law of another country.
    Elsewhere,
}

#[derive(Default)]
struct Tally {
    asked: usize,
    outcomes: usize,
    /// Questions that have a topic.
    on_topics: usize,
    topics: usize,
    /// Parts of laws that were named, and none of the sources quoted with the answer holds them.
    unsourced: usize,
}

pub(super) fn run(split: Split, show: bool) -> Result<()> {
    println!("machine: {}", machine());
    let node = Node::start_taught()?;
    let sections = section_words()?;
    println!("language  questions  right outcome  right topic  sections without a source");
    let mut total = Tally::default();
    for language in LANGUAGES {
        let tally = evaluate(&node, language, split, &sections, show)?;
        print(language, &tally);
        total.asked += tally.asked;
        total.outcomes += tally.outcomes;
        total.on_topics += tally.on_topics;
        total.topics += tally.topics;
        total.unsourced += tally.unsourced;
    }
    print("all", &total);
    anyhow::ensure!(total.unsourced == 0, "a section was named without its source");
    Ok(())
}

fn print(name: &str, tally: &Tally) {
    println!(
        "{name:8}  {:9}  {:>13}  {:>11}  {:>25}",
        tally.asked,
        percent(tally.outcomes, tally.asked),
        percent(tally.topics, tally.on_topics),
        tally.unsourced
    );
}

fn evaluate(node: &Node, language: &str, split: Split, sections: &[String], show: bool) -> Result<Tally> {
    let mut tally = Tally::default();
    for asked in lines::<Asked>("legal", split, language)? {
        let turn = node.post("/api/v1/turns", &json!({"text": asked.say}))?;
        let reply = turn["reply"].as_str().unwrap_or_default();
        let sourced = turn["citations"].as_array().is_some_and(|it| !it.is_empty());
        let answered = turn["intent"] == "legal.ask" && turn["state"] == "answered" && sourced;
        let outcome = match asked.kind {
            Kind::Answerable => answered,
            Kind::Unanswerable | Kind::Elsewhere => !sourced,
            Kind::Repealed => {
                answered
                    && asked
                        .successor
                        .as_ref()
                        .is_some_and(|it| reply.contains(it.as_str()))
            }
        };
        let topic = asked
            .topic
            .as_ref()
            .is_none_or(|it| turn["slots"]["topic"] == it.as_str());
        tally.asked += 1;
        tally.outcomes += usize::from(outcome);
        tally.on_topics += usize::from(asked.topic.is_some());
        tally.topics += usize::from(asked.topic.is_some() && topic);
        tally.unsourced += named(reply, sections)
            .iter()
            .filter(|number| !holds(&turn["citations"], number))
            .count();
        if show && !(outcome && topic) {
            println!(
                "  {}\n    got {} {} {} | {reply}",
                asked.say, turn["intent"], turn["state"], turn["slots"]["topic"]
            );
        }
    }
    Ok(tally)
}

/// The words for a part of a law, of all languages.
fn section_words() -> Result<Vec<String>> {
    let path = root().join("content/legal/wording.toml");
    let file: toml::Table = std::fs::read_to_string(&path)?.parse()?;
    let lists = file["section"].as_table().context("sections")?.values();
    let words = lists.filter_map(|it| it.as_array()).flatten();
    Ok(words.filter_map(|it| it.as_str()).map(str::to_owned).collect())
}

/// Numbers beside a word for a part of a law.
fn named(reply: &str, sections: &[String]) -> Vec<String> {
    let words: Vec<&str> = reply.split_whitespace().collect();
    let number = |at: usize| {
        let digits: String = words.get(at)?.chars().filter(|c| c.is_numeric()).collect();
        (!digits.is_empty()).then_some(digits)
    };
    let announces = |word: &str| {
        let word = word
            .trim_matches(|c: char| c.is_ascii_punctuation())
            .to_lowercase();
        sections.contains(&word)
    };
    let at = (0..words.len()).filter(|at| announces(words[*at]));
    at.filter_map(|at| number(at + 1).or_else(|| number(at.checked_sub(1)?)))
        .collect()
}

fn holds(citations: &Value, number: &str) -> bool {
    let references = citations.as_array().into_iter().flatten();
    references
        .filter_map(|it| it["reference"].as_str())
        .any(|it| it.contains(number))
}
