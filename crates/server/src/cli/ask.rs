//! `awaaz ask`: the whole path once, in this process.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use clap::Args;
use conversation::language::Language;
use engines::audio::{AudioFormat, encode};
use tokio_util::sync::CancellationToken;

use crate::app::App;
use crate::config::Config;
use crate::http::error::Problem;
use crate::http::extract;
use crate::http::turns::TurnView;
use crate::lifecycle::Tasks;
use crate::session::{Exchange, Said, Sound, exchange, joined};
use crate::startup::{Setup, begin_to_load, prepare, take_machines};

#[derive(Debug, Args)]
pub(super) struct Ask {
    /// An audio file, or the question itself.
    question: String,
    /// Language code, or auto.
    #[arg(long, default_value = "auto")]
    language: String,
    /// Write the answer's sound here (.wav, .mp3, .ogg).
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Print the whole turn as JSON.
    #[arg(long)]
    json: bool,
}

/// A node without doors, machines loaded.
pub(super) async fn node(config: Config) -> anyhow::Result<App> {
    let setup = Setup::default();
    let tasks = Tasks::new(CancellationToken::new());
    let loading = begin_to_load(setup.load, &config, &tasks);
    let app = prepare(config, setup.clock, tasks, None).await?;
    take_machines(&app, loading).await?;
    Ok(app)
}

/// A problem in words.
pub(super) fn explain(app: &App, language: Option<Language>, problem: &Problem) -> anyhow::Error {
    let document = problem.document(app, language.unwrap_or(Language::En), None);
    match document.detail {
        Some(detail) => anyhow::anyhow!("{} ({detail})", document.title),
        None => anyhow::anyhow!("{}", document.title),
    }
}

impl Ask {
    pub(super) async fn run(self, config: Config) -> anyhow::Result<ExitCode> {
        let app = node(config).await?;
        let language =
            extract::language(Some(&self.language)).map_err(|problem| explain(&app, None, &problem))?;
        let said = self.said(&app).await?;
        let answer = exchange(&app, "cli", None, None, language, said, true).await;
        let answer = answer.map_err(|problem| explain(&app, language, &problem))?;
        let sound = match &self.out {
            Some(path) => write(&answer, path)?,
            None => None,
        };
        self.show(answer, sound)?;
        app.store.close().await;
        Ok(ExitCode::SUCCESS)
    }

    async fn said(&self, app: &App) -> anyhow::Result<Said> {
        let path = Path::new(&self.question);
        if !path.is_file() {
            // A path that leads nowhere is a slip, not a question.
            let extension = path.extension().and_then(|extension| extension.to_str());
            anyhow::ensure!(
                self.question.contains(' ') || extension.and_then(AudioFormat::parse).is_none(),
                "{} is not there",
                path.display()
            );
            let most = app.config.limits.text_characters;
            let text = extract::checked_text(self.question.clone(), most, "question");
            return Ok(Said::Text(text.map_err(|problem| explain(app, None, &problem))?));
        }
        let bytes = tokio::fs::read(path)
            .await
            .with_context(|| path.display().to_string())?;
        let hint = path
            .extension()
            .map(|extension| extension.to_string_lossy().into_owned());
        Ok(Said::Sound(Sound::File { bytes, hint }))
    }

    fn show(&self, answer: Exchange, sound: Option<f64>) -> anyhow::Result<()> {
        let turn = TurnView::new(answer.record);
        if self.json {
            println!("{}", serde_json::to_string_pretty(&turn)?);
            return Ok(());
        }
        println!("heard     {}", turn.transcript);
        println!("language  {}", turn.language);
        println!("intent    {} ({:.2})", turn.intent, turn.intent_confidence);
        println!("state     {}", turn.state);
        println!("answer    {}", turn.reply);
        for citation in &turn.citations {
            let checked = if citation.verified {
                "verified"
            } else {
                "not verified"
            };
            println!(
                "source    {} ({}, {checked}, as of {})",
                citation.title, citation.source, citation.as_of
            );
        }
        let mut timings: Vec<_> = turn.timings_ms.iter().collect();
        timings.sort_by_key(|(stage, _)| ORDER.iter().position(|known| known == stage));
        let timings: Vec<String> = timings
            .iter()
            .map(|(stage, ms)| format!("{stage} {ms:.0}"))
            .collect();
        println!("ms        {}", timings.join("  "));
        match (sound, &self.out) {
            (Some(seconds), Some(path)) => println!("sound     {} ({seconds:.1} s)", path.display()),
            (None, Some(_)) => println!("sound     none: no voice for this language is installed"),
            (_, None) => {}
        }
        Ok(())
    }
}

/// Writes the answer's sound; its length in seconds, or nothing when no voice speaks the language.
fn write(answer: &Exchange, path: &Path) -> anyhow::Result<Option<f64>> {
    let name = path
        .extension()
        .and_then(|extension| extension.to_str())
        .unwrap_or("wav");
    let format = AudioFormat::parse(name).with_context(|| format!("{name}: wav, mp3, ogg or pcm"))?;
    let Some(clip) = joined(&answer.clips)? else {
        return Ok(None);
    };
    std::fs::write(path, encode(&clip, format)?).with_context(|| path.display().to_string())?;
    Ok(Some(clip.millis() as f64 / 1000.0))
}

/// Stages in the order they happen.
const ORDER: [&str; 9] = [
    "decode",
    "vad",
    "hear",
    "understand",
    "act",
    "reply",
    "speak",
    "first_audio",
    "total",
];
