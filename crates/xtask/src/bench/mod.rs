//! Speed and memory of the built program, through its public doors.

mod http;
mod turn;

use anyhow::Result;
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
}

pub(crate) fn run(bench: &Bench) -> Result<()> {
    match bench {
        Bench::Turn { rounds } => turn::run(*rounds),
        Bench::Http { seconds, connections } => http::run(*seconds, *connections),
    }
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
