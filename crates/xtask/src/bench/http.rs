//! How many messages a second the box understands.

use super::percentile;
use crate::node::{Node, machine};
use crate::tidy::Watch;
use anyhow::Result;
use serde_json::json;

/// Ordinary messages in several languages and scripts; each is asked once before the clock starts.
const MESSAGES: &[&str] = &[
    "mujhe silai ka kaam chahiye",
    "मेरा ऑर्डर कहाँ है",
    "I want to learn about banking",
    "எனக்கு வேலை வேண்டும்",
    "ನನಗೆ ಕೆಲಸ ಬೇಕು",
    "what are my rights if wages are not paid",
    "আমি সেলাই শিখতে চাই",
    "नमस्ते",
];

pub(super) fn run(seconds: f64, connections: usize) -> Result<()> {
    println!("machine: {}", machine());
    let node = Node::start()?;
    for message in MESSAGES {
        ask(&node, message)?;
    }
    let watch = Watch::start();
    let mut latencies: Vec<f64> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..connections)
            .map(|worker| {
                let (node, watch) = (&node, &watch);
                scope.spawn(move || {
                    let mut taken = Vec::new();
                    for message in MESSAGES.iter().cycle().skip(worker) {
                        if watch.seconds() > seconds {
                            break;
                        }
                        let one = Watch::start();
                        ask(node, message)?;
                        taken.push(one.millis());
                    }
                    Ok::<_, anyhow::Error>(taken)
                })
            })
            .collect();
        let mut all = Vec::new();
        for worker in workers {
            all.extend(
                worker
                    .join()
                    .map_err(|_| anyhow::anyhow!("a client panicked"))??,
            );
        }
        Ok::<_, anyhow::Error>(all)
    })?;
    let rate = latencies.len() as f64 / watch.seconds();
    println!("POST /api/v1/understand, {connections} connections, client on the same machine:");
    println!(
        "{rate:.0} requests/s, p50 {:.1} ms, p95 {:.1} ms, p99 {:.1} ms",
        percentile(&mut latencies, 0.5),
        percentile(&mut latencies, 0.95),
        percentile(&mut latencies, 0.99)
    );
    println!("peak memory: {:.0} MiB", node.peak_memory_mib()?);
    println!("machine: {}", machine());
    Ok(())
}

fn ask(node: &Node, message: &str) -> Result<()> {
    let body = json!({"text": message, "language": "auto"}).to_string();
    let request = node
        .http
        .post(node.url("/api/v1/understand"))
        .header("content-type", "application/json");
    let reply = request.body(body).send()?;
    anyhow::ensure!(
        reply.status().is_success(),
        "{}: {}",
        reply.status(),
        reply.text()?
    );
    // The whole body is read: a request counts when its answer has arrived.
    reply.bytes()?;
    Ok(())
}
