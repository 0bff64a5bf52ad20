//! How well text is understood, per language: intent, slots, language, calibration, time; through `POST /api/v1/understand`.

use super::corpus::{LANGUAGES, Split, lines, percent};
use crate::bench::percentile;
use crate::node::{Node, machine};
use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Slots of the person's own words: right when one holds the other, since where a phrase ends is a matter of taste.
const FREE_TEXT: &[&str] = &["query", "question", "reason", "gig"];
/// Bands of confidence for the calibration.
const BANDS: usize = 10;

#[derive(Deserialize)]
struct Sentence {
    text: String,
    script: String,
    intent: String,
    #[serde(default)]
    slots: Map<String, Value>,
}

#[derive(Default)]
struct Tally {
    sentences: usize,
    intents: usize,
    languages: usize,
    slots_right: usize,
    slots_found: usize,
    slots_wanted: usize,
    /// Sentences and right intents per script.
    scripts: BTreeMap<String, (usize, usize)>,
    /// Sentences, right intents and summed confidence per band.
    bands: [(usize, usize, f64); BANDS],
    milliseconds: Vec<f64>,
}

pub(super) fn run(split: Split, show: bool) -> Result<()> {
    println!("machine: {}", machine());
    let node = Node::start_taught()?;
    println!("language  sentences  intent  native  roman  mixed  language  slot precision  slot recall");
    let mut total = Tally::default();
    for language in LANGUAGES {
        let tally = evaluate(&node, language, split, show)?;
        print(language, &tally);
        total.add(tally);
    }
    print("all", &total);
    println!("calibration error {:.3}", total.calibration_error());
    let mut times = total.milliseconds;
    let (p50, p95) = (percentile(&mut times, 0.5), percentile(&mut times, 0.95));
    println!(
        "time per sentence, vector included: p50 {p50:.1} ms, p95 {p95:.1} ms; machine: {}",
        machine()
    );
    Ok(())
}

fn print(name: &str, tally: &Tally) {
    let script = |name: &str| {
        let (all, right) = tally.scripts.get(name).copied().unwrap_or_default();
        percent(right, all)
    };
    println!(
        "{name:8}  {:9}  {:>6}  {:>6}  {:>5}  {:>5}  {:>8}  {:>14}  {:>11}",
        tally.sentences,
        percent(tally.intents, tally.sentences),
        script("native"),
        script("roman"),
        script("mixed"),
        percent(tally.languages, tally.sentences),
        percent(tally.slots_right, tally.slots_found),
        percent(tally.slots_right, tally.slots_wanted),
    );
}

fn evaluate(node: &Node, language: &str, split: Split, show: bool) -> Result<Tally> {
    let mut tally = Tally::default();
    for sentence in lines::<Sentence>("understand", split, language)? {
        let reply = node.post(
            "/api/v1/understand",
            &json!({"text": sentence.text, "language": "auto"}),
        )?;
        let intent = reply["intent"]["name"].as_str().context("no intent")?;
        let confidence = reply["intent"]["confidence"].as_f64().context("no confidence")?;
        let right = intent == sentence.intent;
        tally.sentences += 1;
        tally.intents += usize::from(right);
        tally.languages += usize::from(reply["language"]["code"] == language);
        let script = tally.scripts.entry(sentence.script.clone()).or_default();
        *script = (script.0 + 1, script.1 + usize::from(right));
        let band = &mut tally.bands[((confidence * BANDS as f64) as usize).min(BANDS - 1)];
        *band = (band.0 + 1, band.1 + usize::from(right), band.2 + confidence);
        tally
            .milliseconds
            .push(reply["timings_ms"]["total"].as_f64().unwrap_or_default());
        let found = reply["slots"].as_object().context("no slots")?;
        let same = |slot: &String, wanted: &Value| found.get(slot).is_some_and(|f| equal(slot, f, wanted));
        let slots = sentence
            .slots
            .iter()
            .filter(|(slot, wanted)| same(slot, wanted))
            .count();
        tally.slots_right += slots;
        tally.slots_found += found.len();
        tally.slots_wanted += sentence.slots.len();
        if show && (!right || slots < sentence.slots.len() || found.len() > slots) {
            let Sentence {
                text,
                intent: wanted,
                slots,
                ..
            } = &sentence;
            println!(
                "  {text}\n    wanted {wanted} {}, got {intent} {}",
                json!(slots),
                reply["slots"]
            );
        }
    }
    Ok(tally)
}

fn equal(slot: &str, found: &Value, wanted: &Value) -> bool {
    match (found.as_str(), wanted.as_str()) {
        (Some(found), Some(wanted)) => {
            let (found, wanted) = (found.to_lowercase(), wanted.to_lowercase());
            found == wanted
                || FREE_TEXT.contains(&slot) && (found.contains(&wanted) || wanted.contains(&found))
        }
        _ => found.as_f64().is_some() && found.as_f64() == wanted.as_f64(),
    }
}

impl Tally {
    fn add(&mut self, other: Self) {
        self.sentences += other.sentences;
        self.intents += other.intents;
        self.languages += other.languages;
        self.slots_right += other.slots_right;
        self.slots_found += other.slots_found;
        self.slots_wanted += other.slots_wanted;
        for (script, (all, right)) in other.scripts {
            let sum = self.scripts.entry(script).or_default();
            *sum = (sum.0 + all, sum.1 + right);
        }
        for (sum, band) in self.bands.iter_mut().zip(other.bands) {
            *sum = (sum.0 + band.0, sum.1 + band.1, sum.2 + band.2);
        }
        self.milliseconds.extend(other.milliseconds);
    }

    /// Expected calibration error: mean distance of confidence and accuracy over bands, by their size.
    fn calibration_error(&self) -> f64 {
        let bands = self.bands.iter().filter(|(all, ..)| *all > 0);
        let distance: f64 = bands
            .map(|(_, right, confidence)| (confidence - *right as f64).abs())
            .sum();
        distance / self.sentences.max(1) as f64
    }
}
