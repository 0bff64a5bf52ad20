//! How well towns and villages are found in what people say, per language: recall and precision of the slot `place` in
//! requests for work, and sentences in which no place is named.

use crate::check::root;
use crate::node::Node;
use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde_json::{Value, json};

const LANGUAGES: &[&str] = &["hi", "bn", "mr", "ta", "te", "gu", "kn", "ml", "pa", "or", "en"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Golden {
    /// Sentences without a place.
    none: Vec<String>,
    place: Vec<Named>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    /// The usual English spelling.
    name: String,
    /// Other spellings that are as good.
    #[serde(default)]
    also: Vec<String>,
    says: Vec<String>,
}

#[derive(Default)]
struct Tally {
    named: usize,
    right: usize,
    wrong: usize,
    none: usize,
    invented: usize,
}

pub(super) fn run(misses: bool) -> Result<()> {
    let node = Node::start()?;
    println!("language  named  recall  precision  without  invented");
    for language in LANGUAGES {
        let tally = evaluate(&node, language, misses)?;
        let found = tally.right + tally.wrong + tally.invented;
        println!(
            "{language:8}  {:5}  {:6.2}  {:9.2}  {:7}  {:8}",
            tally.named,
            tally.right as f64 / tally.named as f64,
            tally.right as f64 / found.max(1) as f64,
            tally.none,
            tally.invented,
        );
    }
    Ok(())
}

fn evaluate(node: &Node, language: &str, misses: bool) -> Result<Tally> {
    let path = root().join("eval/places").join(format!("{language}.toml"));
    let text = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    let golden: Golden = toml::from_str(&text).with_context(|| path.display().to_string())?;
    let mut tally = Tally::default();
    for Named { name, also, says } in &golden.place {
        for said in says {
            let found = place(node, language, said)?;
            tally.named += 1;
            match &found {
                Some(found) if found == name || also.contains(found) => tally.right += 1,
                Some(_) => tally.wrong += 1,
                None => {}
            }
            let right = |found: &String| found == name || also.contains(found);
            if misses && !found.as_ref().is_some_and(right) {
                println!("  {said}: {name}, found {found:?}");
            }
        }
    }
    for said in &golden.none {
        tally.none += 1;
        if let Some(found) = place(node, language, said)? {
            tally.invented += 1;
            if misses {
                println!("  {said}: none, found {found}");
            }
        }
    }
    Ok(tally)
}

/// The slot in a talk about work, where a place is what the next words are about.
fn place(node: &Node, language: &str, text: &str) -> Result<Option<String>> {
    let body = json!({ "text": text, "language": language, "context": { "intent": "gigs.search" } });
    let reply = node
        .http
        .post(node.url("/api/v1/understand"))
        .json(&body)
        .send()?;
    ensure!(
        reply.status().is_success(),
        "{}: {}",
        reply.status(),
        reply.text()?
    );
    let reply: Value = reply.json()?;
    Ok(reply["slots"]["place"].as_str().map(str::to_owned))
}
