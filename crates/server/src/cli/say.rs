//! `awaaz say`: text to a sound file.

use std::path::PathBuf;

use anyhow::Context;
use clap::Args;
use engines::audio::{AudioFormat, encode};

use super::ask::{explain, node};
use crate::config::Config;
use crate::http::{extract, voice};

#[derive(Debug, Args)]
pub(super) struct Say {
    /// What to say.
    text: String,
    /// Language code; found from the text when not given.
    #[arg(long, default_value = "auto")]
    language: String,
    /// A voice by name.
    #[arg(long)]
    voice: Option<String>,
    /// File to write: .wav, .mp3, .ogg.
    #[arg(long, default_value = "awaaz.wav", value_name = "FILE")]
    out: PathBuf,
}

impl Say {
    pub(super) async fn run(self, mut config: Config) -> anyhow::Result<()> {
        // Only the voices are needed.
        config.engines.hear = false;
        config.engines.embed = false;
        let name = self
            .out
            .extension()
            .and_then(|extension| extension.to_str())
            .unwrap_or("wav");
        let format = AudioFormat::parse(name).with_context(|| format!("{name}: wav, mp3, ogg or pcm"))?;
        let app = node(config).await?;
        let language =
            extract::language(Some(&self.language)).map_err(|problem| explain(&app, None, &problem))?;
        let clip = voice::speak(&app, &self.text, language, self.voice, 1.0).await;
        let clip = clip.map_err(|problem| explain(&app, language, &problem))?;
        std::fs::write(&self.out, encode(&clip, format)?).with_context(|| self.out.display().to_string())?;
        println!("{} ({:.1} s)", self.out.display(), clip.millis() as f64 / 1000.0);
        app.store.close().await;
        Ok(())
    }
}
