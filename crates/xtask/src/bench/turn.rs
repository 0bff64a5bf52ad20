//! From the end of a person's speech to the first sound of the answer, over the WebSocket that the web app uses.

use super::percentile;
use crate::node::{Node, espeak, machine};
use crate::tidy::Watch;
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use tungstenite::{Message, WebSocket, stream::MaybeTlsStream};

/// Spoken questions of about three seconds, and how the measurement names them.
const QUESTIONS: &[(&str, &str, &str)] = &[
    ("hi", "hi", "नमस्ते, मुझे अपने गाँव में सिलाई का काम चाहिए"),
    (
        "en",
        "en-gb",
        "Hello, I would like to learn about saving some money",
    ),
    ("ta", "ta", "வணக்கம், எனக்கு பக்கத்து ஊரில் தையல் வேலை வேண்டும்"),
    ("mr", "mr", "नमस्कार, मला माझ्या गावात शिवणकाम पाहिजे आहे"),
];

type Socket = WebSocket<MaybeTlsStream<std::net::TcpStream>>;

struct Sample {
    tier: String,
    first_audio_ms: f64,
    stages: BTreeMap<String, f64>,
}

pub(super) fn run(rounds: usize) -> Result<()> {
    println!("machine: {}", machine());
    let node = Node::start()?;
    println!("cold start to ready: {:.0} ms", node.cold_start_ms);
    let mut by_tier: BTreeMap<String, Vec<Sample>> = BTreeMap::new();
    for (language, voice, text) in QUESTIONS {
        let speech = pcm_16k(&espeak(voice, 150, text)?)?;
        let seconds = speech.len() as f64 / 32_000.0;
        let mut socket = open(&node, language)?;
        let mut samples = Vec::new();
        for round in 0..=rounds {
            let sample = one_turn(&mut socket, &speech)?;
            // The first turn of a connection warms caches and is not counted.
            if round > 0 {
                samples.push(sample);
            }
        }
        report(&format!("{language} ({seconds:.1} s of speech)"), &samples);
        for sample in samples {
            by_tier.entry(sample.tier.clone()).or_default().push(sample);
        }
    }
    for (tier, samples) in &by_tier {
        report(&format!("tier {tier}, all languages"), samples);
    }
    println!("peak memory: {:.0} MiB", node.peak_memory_mib()?);
    println!("machine: {}", machine());
    Ok(())
}

fn open(node: &Node, language: &str) -> Result<Socket> {
    let (mut socket, _) = tungstenite::connect(node.socket_url("/api/v1/voice-session"))?;
    let config = json!({"type": "config", "language": language, "format": "pcm16", "sample_rate": 16000,
        "reply_audio": "wav", "vad": false});
    socket.send(Message::text(config.to_string()))?;
    Ok(socket)
}

fn one_turn(socket: &mut Socket, speech: &[u8]) -> Result<Sample> {
    for piece in speech.chunks(2560) {
        socket.send(Message::binary(piece.to_vec()))?;
    }
    socket.send(Message::text(json!({"type": "end"}).to_string()))?;
    let watch = Watch::start();
    let mut first_audio_ms = f64::NAN;
    loop {
        match socket.read()? {
            Message::Binary(_) if first_audio_ms.is_nan() => first_audio_ms = watch.millis(),
            Message::Text(text) => {
                let event: Value = serde_json::from_str(&text)?;
                if event["type"] == "turn_done" {
                    let turn = &event["turn"];
                    let stages = turn["timings_ms"].as_object().context("no timings")?;
                    let stages = stages
                        .iter()
                        .filter_map(|(name, ms)| Some((name.clone(), ms.as_f64()?)));
                    let tier = turn["tier"].as_str().unwrap_or("none").to_owned();
                    return Ok(Sample {
                        tier,
                        first_audio_ms,
                        stages: stages.collect(),
                    });
                }
                anyhow::ensure!(event["type"] != "error", "the box answered: {event}");
            }
            _ => {}
        }
    }
}

fn report(title: &str, samples: &[Sample]) {
    println!("\n{title}: {} turns", samples.len());
    let mut first: Vec<f64> = samples.iter().map(|sample| sample.first_audio_ms).collect();
    line("end of speech -> first audio", &mut first);
    let mut stages: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for sample in samples {
        for (stage, ms) in &sample.stages {
            stages.entry(stage).or_default().push(*ms);
        }
    }
    for (stage, mut values) in stages {
        line(&format!("  {stage}"), &mut values);
    }
}

fn line(name: &str, values: &mut [f64]) {
    println!(
        "{name:32} p50 {:7.0} ms  p95 {:7.0} ms",
        percentile(values, 0.5),
        percentile(values, 0.95)
    );
}

/// Little-endian 16-bit samples at 16 kHz out of espeak-ng's 22.05 kHz WAV, by sox-free linear interpolation: fine for
/// timing, never used for quality.
fn pcm_16k(wav: &[u8]) -> Result<Vec<u8>> {
    let rate = u32::from_le_bytes(wav.get(24..28).context("short WAV")?.try_into()?);
    let samples: Vec<f64> = wav[44..]
        .chunks_exact(2)
        .map(|pair| f64::from(i16::from_le_bytes([pair[0], pair[1]])))
        .collect();
    let count = samples.len() * 16_000 / rate as usize;
    let mut pcm = Vec::with_capacity(count * 2);
    for index in 0..count {
        let at = index as f64 * f64::from(rate) / 16_000.0;
        let (left, share) = (at as usize, at.fract());
        let right = samples.get(left + 1).copied().unwrap_or_default();
        let value = samples[left] * (1.0 - share) + right * share;
        pcm.extend_from_slice(&(value as i16).to_le_bytes());
    }
    Ok(pcm)
}
