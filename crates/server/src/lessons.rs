//! What understanding learns from the example sentences with the embedder's help, once per content and embedder: when the
//! models are installed, or else in the background of the first start.

use std::path::{Path, PathBuf};

use anyhow::Context;
use conversation::understand::{Brain, Heads};
use engines::think::TextKind;
use sha2::{Digest, Sha256};

use crate::app::App;
use crate::config::Config;
use crate::content::Content;
use crate::machines;

/// Folder of what was learnt, beside the models or with a server's data.
const LEARNT: &str = "learnt";
/// Sentences between two reports.
const STEP: usize = 16;

/// Learns from the example sentences where that was not done before (some milliseconds each) and keeps the result.
pub(crate) async fn learn_examples(app: &App) -> anyhow::Result<()> {
    let machines = app.machines().context("machines")?;
    if app.brain.uses_vectors() || machines.embed.is_none() {
        return Ok(());
    }
    let lessons = Lessons::of(&app.brain, &app.config);
    let vectors = tokio::select! {
        vectors = machines.embed_all(lessons.texts.clone(), TextKind::Query) => vectors?,
        () = app.tasks.stopping().cancelled() => return Ok(()),
    };
    let brain = app.brain.clone();
    let heads = tokio::task::spawn_blocking(move || brain.learn(&vectors)).await??;
    if let Err(error) = lessons.keep(&heads.to_bytes(), &app.config.paths.data) {
        tracing::warn!(%error, "what was learnt from the examples could not be kept");
    }
    Ok(app.brain.set_heads(heads)?)
}

/// Learns beside the models, where that was not done before. `progress` gets sentences done and all; `false` without an
/// embedder.
pub(crate) fn learn_at_installation(config: &Config, progress: impl Fn(u64, u64)) -> anyhow::Result<bool> {
    let brain = Content::new(config.paths.content.as_deref()).brain()?;
    let lessons = Lessons::of(&brain, config);
    if lessons.kept(&brain).is_some() {
        return Ok(true);
    }
    let Some(mut embedder) = machines::embedder(config)? else {
        return Ok(false);
    };
    let mut vectors = Vec::with_capacity(lessons.texts.len());
    for chunk in lessons.texts.chunks(STEP) {
        vectors.extend(embedder.embed(chunk, TextKind::Query)?);
        progress(vectors.len() as u64, lessons.texts.len() as u64);
    }
    lessons.keep(&brain.learn(&vectors)?.to_bytes(), &config.paths.models)?;
    Ok(true)
}

/// The example sentences, and where what was learnt from them is kept, by content.
pub(crate) struct Lessons {
    texts: Vec<String>,
    name: String,
    folders: [PathBuf; 2],
}

impl Lessons {
    pub(crate) fn of(brain: &Brain, config: &Config) -> Self {
        let texts = brain.sentences_to_embed();
        let mut hasher = Sha256::new();
        // Vectors of one embedder mean nothing to another.
        hasher.update(config.engines.embedder.id());
        for text in &texts {
            hasher.update(text.as_bytes());
            hasher.update([0]);
        }
        Self {
            texts,
            name: format!("{}.heads", hex::encode(&hasher.finalize()[..16])),
            folders: [&config.paths.models, &config.paths.data].map(|folder| folder.join(LEARNT)),
        }
    }

    pub(crate) fn kept(&self, brain: &Brain) -> Option<Heads> {
        let read = |folder: &PathBuf| std::fs::read(folder.join(&self.name)).ok();
        self.folders
            .iter()
            .filter_map(read)
            .find_map(|bytes| brain.read_heads(&bytes))
    }

    /// Writes beside the models (`root` is the models' folder) or with the data of one server.
    pub(crate) fn keep(&self, bytes: &[u8], root: &Path) -> std::io::Result<()> {
        let folder = root.join(LEARNT);
        std::fs::create_dir_all(&folder)?;
        // Complete or not there: a half-written file must never be read.
        let partial = folder.join(format!("{}.partial", self.name));
        std::fs::write(&partial, bytes)?;
        std::fs::rename(partial, folder.join(&self.name))
    }
}
