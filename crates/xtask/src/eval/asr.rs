//! How well speech is recognised, per language. The voices are espeak-ng variants kept for this evaluation alone; robotic
//! voices are harder than people for a recogniser trained on people, so the figures are a lower bound.

use super::edit_distance::{distance, normalise};
use crate::check::root;
use crate::node::{Node, espeak, machine};
use anyhow::{Context, Result};
use reqwest::blocking::multipart::{Form, Part};
use serde_json::Value;

const LANGUAGES: &[&str] = &["hi", "bn", "mr", "ta", "te", "gu", "kn", "ml", "pa", "or", "en"];
const VARIANTS: &[&str] = &["f4", "m7"];

#[derive(Default)]
struct Tally {
    words: usize,
    word_errors: usize,
    characters: usize,
    character_errors: usize,
    confidence: f64,
    sentences: usize,
}

pub(super) fn run() -> Result<()> {
    println!("machine: {}", machine());
    let node = Node::start()?;
    println!("language  sentences    WER    CER  mean confidence");
    for language in LANGUAGES {
        let tally = evaluate(&node, language)?;
        println!(
            "{language:8}  {:9}  {:5.2}  {:5.2}  {:15.2}",
            tally.sentences,
            tally.word_errors as f64 / tally.words as f64,
            tally.character_errors as f64 / tally.characters as f64,
            tally.confidence / tally.sentences as f64,
        );
    }
    Ok(())
}

fn evaluate(node: &Node, language: &str) -> Result<Tally> {
    let path = root().join("eval/asr").join(format!("{language}.txt"));
    let sentences = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    let mut tally = Tally::default();
    for (index, sentence) in sentences.lines().enumerate() {
        let base = if language == "en" { "en-us" } else { language };
        let voice = format!("{base}+{}", VARIANTS[index % VARIANTS.len()]);
        let heard = transcribe(node, language, espeak(&voice, 140, sentence)?)?;
        let (said, text) = (
            normalise(sentence),
            normalise(heard["text"].as_str().unwrap_or_default()),
        );
        let (said_words, heard_words): (Vec<_>, Vec<_>) =
            (said.split(' ').collect(), text.split(' ').collect());
        let (said_chars, heard_chars): (Vec<_>, Vec<_>) = (said.chars().collect(), text.chars().collect());
        tally.words += said_words.len();
        tally.word_errors += distance(&said_words, &heard_words);
        tally.characters += said_chars.len();
        tally.character_errors += distance(&said_chars, &heard_chars);
        let logprob = heard["segments"][0]["avg_logprob"].as_f64().unwrap_or(-10.0);
        tally.confidence += logprob.exp();
        tally.sentences += 1;
    }
    Ok(tally)
}

fn transcribe(node: &Node, language: &str, wav: Vec<u8>) -> Result<Value> {
    let form = Form::new()
        .part("file", Part::bytes(wav).file_name("question.wav"))
        .text("model", "whisper-base")
        .text("language", language.to_owned())
        .text("response_format", "verbose_json");
    let reply = node
        .http
        .post(node.url("/v1/audio/transcriptions"))
        .multipart(form)
        .send()?;
    anyhow::ensure!(
        reply.status().is_success(),
        "{}: {}",
        reply.status(),
        reply.text()?
    );
    Ok(serde_json::from_str(&reply.text()?)?)
}
