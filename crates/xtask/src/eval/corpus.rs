//! The evaluation sentences under `eval/`: one folder per question and split, one file per language.

use crate::check::root;
use anyhow::{Context, Result};
use clap::ValueEnum;
use serde::de::DeserializeOwned;

pub(crate) const LANGUAGES: &[&str] = &["hi", "bn", "mr", "ta", "te", "gu", "kn", "ml", "pa", "or", "en"];

/// Which sentences: those that may be looked at while improving, or those that only give the figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Split {
    Tune,
    Test,
    /// Messages that tell what happened first; of `understand` alone.
    Stories,
    /// Harmless questions that have to go through, by name; of `safety` alone.
    Promised,
}

impl Split {
    fn folder(self) -> &'static str {
        match self {
            Self::Tune => "tune",
            Self::Test => "test",
            Self::Stories => "stories",
            Self::Promised => "promised",
        }
    }
}

/// The text of `eval/<question>/<split>/<language>.<extension>`.
pub(crate) fn text(question: &str, split: Split, language: &str, extension: &str) -> Result<String> {
    let path = root()
        .join("eval")
        .join(question)
        .join(split.folder())
        .join(format!("{language}.{extension}"));
    std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))
}

/// The objects of a file of JSON lines.
pub(crate) fn lines<T: DeserializeOwned>(question: &str, split: Split, language: &str) -> Result<Vec<T>> {
    text(question, split, language, "jsonl")?
        .lines()
        .filter(|line| !line.trim().is_empty())
        .enumerate()
        .map(|(at, line)| {
            serde_json::from_str(line).with_context(|| format!("{question}/{language}, line {}", at + 1))
        })
        .collect()
}

/// A share in per cent; a dash where there is nothing to count.
pub(crate) fn percent(part: usize, whole: usize) -> String {
    if whole == 0 {
        return "-".to_owned();
    }
    format!("{:.1}", 100.0 * part as f64 / whole as f64)
}
