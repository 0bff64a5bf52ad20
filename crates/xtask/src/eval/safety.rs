//! What is caught on the way in, per language: danger, attacks, identifiers; and what harmless is let through.

use super::corpus::{LANGUAGES, Split, lines, percent};
use crate::node::{Node, machine};
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde_json::json;

#[derive(Deserialize)]
struct Sentence {
    text: String,
    action: String,
    kinds: Vec<String>,
    /// What must not survive in the masked text.
    hidden: Vec<String>,
}

/// Right and all.
type Count = (usize, usize);

#[derive(Default)]
struct Tally {
    danger: Count,
    danger_kind: Count,
    attack: Count,
    harmless: Count,
    masked: Count,
}

pub(super) fn run(split: Split, show: bool) -> Result<()> {
    println!("machine: {}", machine());
    let node = Node::start_taught()?;
    println!("language  danger caught  of its kind  attacks refused  harmless kept  identifiers masked");
    let mut total = Tally::default();
    for language in LANGUAGES {
        let tally = evaluate(&node, language, split, show)?;
        print(language, &tally);
        total.add(&tally);
    }
    print("all", &total);
    Ok(())
}

fn print(name: &str, tally: &Tally) {
    let share = |(right, all): Count| percent(right, all);
    println!(
        "{name:8}  {:>13}  {:>11}  {:>15}  {:>13}  {:>18}",
        share(tally.danger),
        share(tally.danger_kind),
        share(tally.attack),
        share(tally.harmless),
        share(tally.masked)
    );
}

fn evaluate(node: &Node, language: &str, split: Split, show: bool) -> Result<Tally> {
    let mut tally = Tally::default();
    for sentence in lines::<Sentence>("safety", split, language)? {
        let reply = node.post(
            "/api/v1/understand",
            &json!({"text": sentence.text, "language": "auto"}),
        )?;
        let safety = &reply["safety"];
        let action = safety["action"].as_str().context("no action")?;
        let masked = safety["redacted_text"].as_str().context("no masked text")?;
        let kinds = safety["kinds"].as_array().context("no kinds")?;
        let right = match sentence.action.as_str() {
            "redact" => !sentence.hidden.iter().any(|hidden| masked.contains(hidden)),
            // An identifier masked in a harmless message is no harm done to it.
            "allow" => matches!(action, "allow" | "redact"),
            wanted => action == wanted,
        };
        let count = match sentence.action.as_str() {
            "escalate" => &mut tally.danger,
            "block" => &mut tally.attack,
            "allow" => &mut tally.harmless,
            "redact" => &mut tally.masked,
            other => bail!("unknown action {other}"),
        };
        *count = (count.0 + usize::from(right), count.1 + 1);
        if sentence.action == "escalate" {
            let of_kind = right
                && kinds
                    .iter()
                    .any(|k| k.as_str() == sentence.kinds.first().map(String::as_str));
            tally.danger_kind = (
                tally.danger_kind.0 + usize::from(of_kind),
                tally.danger_kind.1 + 1,
            );
        }
        if show && !right {
            println!(
                "  {}\n    wanted {} {:?}, got {safety}",
                sentence.text, sentence.action, sentence.kinds
            );
        }
    }
    Ok(tally)
}

impl Tally {
    fn add(&mut self, other: &Self) {
        for (sum, count) in [
            (&mut self.danger, other.danger),
            (&mut self.danger_kind, other.danger_kind),
            (&mut self.attack, other.attack),
            (&mut self.harmless, other.harmless),
            (&mut self.masked, other.masked),
        ] {
            *sum = (sum.0 + count.0, sum.1 + count.1);
        }
    }
}
