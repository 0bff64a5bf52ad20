//! Quality with real models, a figure per language, through the program's public doors.

mod asr;
mod corpus;
mod dialogues;
mod edit_distance;
mod guided;
mod legal;
mod lessons;
mod numbers;
mod places;
mod safety;
mod understand;

use anyhow::Result;
use clap::{Args, Subcommand};
use corpus::Split;

/// Which sentences, and whether to see what went wrong.
#[derive(Args)]
pub(crate) struct Which {
    #[arg(long, value_enum, default_value = "test")]
    split: Split,
    /// Print each mistake; only for sentences that may be looked at.
    #[arg(long)]
    show: bool,
}

#[derive(Subcommand)]
pub(crate) enum Eval {
    /// Word and character error rate per language, on sentences spoken by voices that nothing else here uses.
    Asr,
    /// Length and loudness of all lessons as the box speaks them, and how hard they are to follow by ear.
    Lessons,
    /// Numbers, days and money said and understood, against tables written by hand.
    Numbers,
    /// Intents from speech: free recognition, guided recognition, both together; clean, over a telephone, with noise.
    Guided(guided::Options),
    /// Intent, slots, language, calibration and time on sentences that the content was not written from.
    Understand(Which),
    /// Danger, attacks, identifiers, harmless messages.
    Safety(Which),
    /// States of talks of several turns.
    Dialogues(Which),
    /// Questions on rights: right outcome, right topic, and parts of laws named without a source.
    Legal(Which),
    /// Recall and precision of towns and villages in requests for work.
    Places {
        /// Print each sentence that was not understood.
        #[arg(long)]
        misses: bool,
    },
}

impl Which {
    /// A test sentence that was seen is no test any more.
    fn show(&self) -> Result<bool> {
        anyhow::ensure!(
            !self.show || self.split == Split::Tune,
            "--show is for the tune split only"
        );
        Ok(self.show)
    }
}

pub(crate) fn run(eval: &Eval) -> Result<()> {
    match eval {
        Eval::Asr => asr::run(),
        Eval::Lessons => lessons::run(),
        Eval::Numbers => numbers::run(),
        Eval::Guided(options) => guided::run(options),
        Eval::Understand(which) => understand::run(which.split, which.show()?),
        Eval::Safety(which) => safety::run(which.split, which.show()?),
        Eval::Dialogues(which) => dialogues::run(which.split, which.show()?),
        Eval::Legal(which) => legal::run(which.split, which.show()?),
        Eval::Places { misses } => places::run(*misses),
    }
}
