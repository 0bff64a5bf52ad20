//! Quality with real models, a figure per language, through the program's public doors.

mod asr;
mod edit_distance;
mod guided;
mod numbers;
mod places;

use anyhow::Result;
use clap::Subcommand;

#[derive(Subcommand)]
pub(crate) enum Eval {
    /// Word and character error rate per language, on sentences spoken by voices that nothing else here uses.
    Asr,
    /// Numbers, days and money said and understood, against tables written by hand.
    Numbers,
    /// Intents from speech: free recognition, guided recognition, both together; clean, over a telephone, with noise.
    Guided(guided::Options),
    /// Recall and precision of towns and villages in requests for work.
    Places {
        /// Print each sentence that was not understood.
        #[arg(long)]
        misses: bool,
    },
}

pub(crate) fn run(eval: &Eval) -> Result<()> {
    match eval {
        Eval::Asr => asr::run(),
        Eval::Numbers => numbers::run(),
        Eval::Guided(options) => guided::run(options),
        Eval::Places { misses } => places::run(*misses),
    }
}
