//! Whether talks of several turns end up in the right state, per language; through `POST /api/v1/turns`.

use super::corpus::{LANGUAGES, Split, percent, text};
use crate::node::{Node, machine};
use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::{Map, Value, json};

#[derive(Deserialize)]
struct File {
    dialogue: Vec<Dialogue>,
}

#[derive(Deserialize)]
struct Dialogue {
    name: String,
    turns: Vec<Turn>,
}

#[derive(Deserialize)]
struct Turn {
    say: String,
    /// Any of these.
    state: Vec<String>,
    intent: Option<String>,
    #[serde(default)]
    slots: Map<String, Value>,
}

#[derive(Default)]
struct Tally {
    dialogues: usize,
    turns: usize,
    states: usize,
    /// Turns with the right state, intent and slots.
    whole: usize,
    /// Talks without one wrong state.
    flawless: usize,
}

pub(super) fn run(split: Split, show: bool) -> Result<()> {
    println!("machine: {}", machine());
    let node = Node::start_taught()?;
    println!(
        "language  talks  turns  states right  states, intents, slots right  talks without a wrong state"
    );
    let mut total = Tally::default();
    for language in LANGUAGES {
        let tally = evaluate(&node, language, split, show)?;
        print(language, &tally);
        total.dialogues += tally.dialogues;
        total.turns += tally.turns;
        total.states += tally.states;
        total.whole += tally.whole;
        total.flawless += tally.flawless;
    }
    print("all", &total);
    Ok(())
}

fn print(name: &str, tally: &Tally) {
    println!(
        "{name:8}  {:5}  {:5}  {:>12}  {:>28}  {:>27}",
        tally.dialogues,
        tally.turns,
        percent(tally.states, tally.turns),
        percent(tally.whole, tally.turns),
        percent(tally.flawless, tally.dialogues)
    );
}

fn evaluate(node: &Node, language: &str, split: Split, show: bool) -> Result<Tally> {
    let file: File = toml::from_str(&text("dialogues", split, language, "toml")?)
        .with_context(|| format!("dialogues of {language}"))?;
    let mut tally = Tally::default();
    for dialogue in file.dialogue {
        let mut session = Value::Null;
        let mut flawless = true;
        for turn in dialogue.turns {
            let mut request = json!({"text": turn.say});
            if session.is_string() {
                request["session_id"] = session;
            }
            let reply = node.post("/api/v1/turns", &request)?;
            session = reply["session_id"].clone();
            let state = turn.state.iter().any(|wanted| reply["state"] == wanted.as_str());
            let intent = turn
                .intent
                .as_ref()
                .is_none_or(|wanted| reply["intent"] == wanted.as_str());
            let slots = turn
                .slots
                .iter()
                .all(|(slot, wanted)| &reply["slots"][slot] == wanted);
            tally.turns += 1;
            tally.states += usize::from(state);
            tally.whole += usize::from(state && intent && slots);
            flawless &= state;
            if show && !(state && intent && slots) {
                let wanted = json!([turn.intent, turn.state, turn.slots]);
                println!("  [{}] {}\n    wanted {wanted}", dialogue.name, turn.say);
                println!(
                    "    got {} {} {} | {}",
                    reply["intent"], reply["state"], reply["slots"], reply["reply"]
                );
            }
        }
        tally.dialogues += 1;
        tally.flawless += usize::from(flawless);
    }
    Ok(tally)
}
