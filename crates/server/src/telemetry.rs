//! Logs and metrics. What people say is never written: one line a turn carries times and labels only.

use std::io::IsTerminal;
use std::sync::OnceLock;

use conversation::turn::{Tier, TurnReport};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use tracing_subscriber::EnvFilter;

use crate::config::{Log, LogFormat};
use crate::session::Timings;

/// Starts logging to standard error. A second call (tests) changes nothing.
pub fn init_logs(log: &Log) -> anyhow::Result<()> {
    let filter = EnvFilter::try_new(&log.filter)?;
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    let builder = builder.with_ansi(std::io::stderr().is_terminal());
    // A logger that is set already was set by us, by an earlier command in the same process.
    let _ = match log.format {
        LogFormat::Text => builder.try_init(),
        LogFormat::Json => builder.json().try_init(),
    };
    Ok(())
}

/// Upper bounds of the stage histograms, seconds: dense around the one-second promise.
const BUCKETS: &[f64] = &[
    0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 5.0, 10.0, 30.0,
];

/// The process's metrics: made at the first call (the metrics crate has one recorder a process).
pub fn metrics() -> anyhow::Result<&'static PrometheusHandle> {
    static HANDLE: OnceLock<PrometheusHandle> = OnceLock::new();
    if let Some(handle) = HANDLE.get() {
        return Ok(handle);
    }
    let builder =
        PrometheusBuilder::new().set_buckets_for_metric(Matcher::Suffix("_seconds".into()), BUCKETS)?;
    let recorder = builder.build_recorder();
    let handle = recorder.handle();
    // Only the first server of a process (tests have several) installs its recorder; the others read that one.
    Ok(HANDLE.get_or_init(|| {
        let _ = metrics::set_global_recorder(recorder);
        handle
    }))
}

/// Notes the stages of one finished turn.
pub fn turn_done(channel: &'static str, report: &TurnReport, timings: &Timings) {
    let (language, tier) = (report.language.code(), tier_name(report.tier));
    metrics::counter!("awaaz_turns_total", "channel" => channel, "tier" => tier, "language" => language)
        .increment(1);
    for (stage, millis) in timings.iter() {
        metrics::histogram!("awaaz_stage_seconds", "stage" => stage, "channel" => channel)
            .record(millis / 1000.0);
    }
    tracing::info!(
        channel,
        language,
        intent = report.intent,
        state = report.state,
        tier,
        safety = ?report.safety.action,
        timings_ms = timings.brief(),
        "turn"
    );
}

fn tier_name(tier: Tier) -> &'static str {
    match tier {
        Tier::Phrase => "phrase",
        Tier::Template => "template",
        Tier::LocalLlm => "local_llm",
        Tier::RemoteLlm => "remote_llm",
    }
}
