//! Speed and memory of the built program, through its public doors.

mod http;
mod turn;

use std::process::Command;

use anyhow::{Result, ensure};
use clap::Subcommand;

#[derive(Subcommand)]
pub(crate) enum Bench {
    /// End of speech to first audio, per stage and per tier; peak memory; cold start.
    Turn {
        /// Spoken questions per language.
        #[arg(long, default_value_t = 20)]
        rounds: usize,
    },
    /// Requests per second and latency of `POST /api/v1/understand` with embeddings cached.
    Http {
        #[arg(long, default_value_t = 10.0)]
        seconds: f64,
        #[arg(long, default_value_t = 8)]
        connections: usize,
    },
    /// Each service call in a full community, on the encrypted file and, where `AWAAZ_TEST_PG_URL` names a server, on PostgreSQL
    /// (`tools/with-postgres.sh cargo xtask bench community`).
    Community,
}

pub(crate) fn run(bench: &Bench) -> Result<()> {
    match bench {
        Bench::Turn { rounds } => turn::run(*rounds),
        Bench::Http { seconds, connections } => http::run(*seconds, *connections),
        Bench::Community => community(),
    }
}

fn community() -> Result<()> {
    println!("machine: {}", crate::node::machine());
    // The profile of everything else: what is built already is measured.
    let status = Command::new("cargo")
        .args([
            "bench",
            "--profile",
            "release",
            "--package",
            "community",
            "--bench",
            "services",
        ])
        .status()?;
    ensure!(status.success(), "the benchmark failed");
    Ok(())
}

/// The value below which this share of the samples lies.
pub(crate) fn percentile(samples: &mut [f64], share: f64) -> f64 {
    samples.sort_by(f64::total_cmp);
    let last = samples.len().saturating_sub(1);
    samples
        .get((last as f64 * share).round() as usize)
        .copied()
        .unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    #[test]
    fn percentiles_are_taken_from_the_sorted_samples() {
        let mut samples = [5.0, 1.0, 4.0, 2.0, 3.0];
        assert_eq!(super::percentile(&mut samples, 0.5), 3.0);
        assert_eq!(super::percentile(&mut samples, 0.95), 5.0);
        assert!(super::percentile(&mut [], 0.5).is_nan());
    }
}
