//! What understanding learns from the example sentences: once per content, kept in a file. Words are learnt in seconds, when
//! there is no file; vectors when the models are installed, or else in the background of the first start.

use std::cmp::Reverse;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use anyhow::{Context, anyhow};
use conversation::content::Pack;
use conversation::understand::Brain;
use engines::think::TextKind;
use sha2::{Digest, Sha256};

use crate::app::App;
use crate::config::Config;
use crate::content::Content;
use crate::machines::{self, AnyEmbedder};

/// Sentences between two reports.
const STEP: usize = 16;
/// Files of what was learnt that are kept.
const KEPT: usize = 3;

/// The file of what was learnt from this content with this embedder.
struct Notebook(PathBuf);

impl Notebook {
    fn of(content: &Content<'_>, config: &Config) -> anyhow::Result<Self> {
        let mut hasher = Sha256::new();
        for text in content.language_texts()? {
            hasher.update(text.as_bytes());
            hasher.update([0]);
        }
        let name = hex::encode(&hasher.finalize()[..16]);
        // Vectors of one embedder mean nothing to another.
        let name = format!("{name}-{}.bin", config.engines.embedder.id());
        Ok(Self(config.paths.learnt().join(name)))
    }

    fn read(&self) -> Option<Vec<u8>> {
        std::fs::read(&self.0).ok()
    }

    /// Keeps what was learnt. Where that cannot be done, the next start learns again.
    fn write(&self, bytes: &[u8]) {
        let written = self
            .0
            .parent()
            .map_or(Ok(()), std::fs::create_dir_all)
            .and_then(|()| {
                // Complete or not there: a half-written file must never be read, and another process may write the same.
                let partial = self.0.with_extension(format!("{}.partial", std::process::id()));
                std::fs::write(&partial, bytes)?;
                std::fs::rename(partial, &self.0)
            });
        if let Err(error) = written {
            let file: &Path = &self.0;
            tracing::warn!(%error, file = %file.display(), "what was learnt could not be kept");
        }
    }
}

/// What earlier contents taught takes room: only the newest of it stays.
fn forget_older(folder: &Path) -> std::io::Result<()> {
    let mut kept = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        if entry
            .path()
            .extension()
            .is_some_and(|extension| extension == "bin")
        {
            kept.push((entry.metadata()?.modified()?, entry.path()));
        }
    }
    kept.sort_by_key(|(modified, _)| Reverse(*modified));
    kept.into_iter()
        .skip(KEPT)
        .try_for_each(|(_, file)| std::fs::remove_file(file))
}

/// The languages of the content, taught by what was learnt before or learning their words now.
pub(crate) fn brain(content: &Content<'_>, packs: Vec<Pack>, config: &Config) -> anyhow::Result<Brain> {
    let notebook = Notebook::of(content, config)?;
    if let Some(learnt) = notebook.read() {
        return Ok(Brain::taught(packs, &learnt)?);
    }
    let brain = Brain::new(packs)?;
    notebook.write(&brain.learnt());
    Ok(brain)
}

/// Learns from the vectors of the example sentences where that was not done before (some milliseconds each).
pub(crate) async fn learn_examples(app: &App) -> anyhow::Result<()> {
    let machines = app.machines().context("machines")?;
    if app.brain.uses_vectors() || machines.embed.is_none() {
        return Ok(());
    }
    let config = app.config.clone();
    // One who was taught words has no sentences any more.
    let teacher = move || {
        Ok(Brain::new(
            Content::new(config.paths.content.as_deref()).packs()?,
        )?)
    };
    let teacher: anyhow::Result<Brain> = tokio::task::spawn_blocking(teacher).await?;
    let teacher = teacher?;
    let vectors = tokio::select! {
        vectors = machines.embed_all(teacher.sentences_to_embed(), TextKind::Query) => vectors?,
        () = app.tasks.stopping().cancelled() => return Ok(()),
    };
    let (brain, config) = (app.brain.clone(), app.config.clone());
    let learn = move || {
        brain.set_heads(teacher.learn(&vectors)?)?;
        let content = Content::new(config.paths.content.as_deref());
        Notebook::of(&content, &config)?.write(&brain.learnt());
        Ok(())
    };
    tokio::task::spawn_blocking(learn).await?
}

/// The same at installation, before anybody waits for an answer, with the whole machine. `progress` gets sentences done
/// and all. Without an embedder only words are learnt.
pub(crate) fn learn_at_installation(
    config: &Config,
    progress: impl Fn(u64, u64) + Sync,
) -> anyhow::Result<()> {
    let content = Content::new(config.paths.content.as_deref());
    let known = brain(&content, content.packs()?, config)?;
    if known.uses_vectors() {
        return Ok(());
    }
    let mut embedders = machines::embedders(config)?;
    if embedders.is_empty() {
        return Ok(());
    }
    let teacher = Brain::new(content.packs()?)?;
    let vectors = embed_all(&mut embedders, &teacher.sentences_to_embed(), progress)?;
    teacher.set_heads(teacher.learn(&vectors)?)?;
    Notebook::of(&content, config)?.write(&teacher.learnt());
    if let Err(error) = forget_older(&config.paths.learnt()) {
        tracing::warn!(%error, "what earlier contents taught stays");
    }
    Ok(())
}

/// Vectors of all texts, a share for each embedder.
fn embed_all(
    embedders: &mut [AnyEmbedder],
    texts: &[String],
    progress: impl Fn(u64, u64) + Sync,
) -> anyhow::Result<Vec<Vec<f32>>> {
    let done = AtomicU64::new(0);
    let share = texts.len().div_ceil(embedders.len()).max(1);
    let embed = |embedder: &mut AnyEmbedder, texts_of_share: &[String]| -> anyhow::Result<Vec<Vec<f32>>> {
        let mut vectors = Vec::with_capacity(texts_of_share.len());
        for chunk in texts_of_share.chunks(STEP) {
            vectors.extend(embedder.embed(chunk, TextKind::Query)?);
            let before = done.fetch_add(chunk.len() as u64, Ordering::Relaxed);
            progress(before + chunk.len() as u64, texts.len() as u64);
        }
        Ok(vectors)
    };
    let embed = &embed;
    let shares: Vec<_> = thread::scope(|scope| {
        let shares = embedders.iter_mut().zip(texts.chunks(share));
        let at_work: Vec<_> = shares
            .map(|(embedder, texts)| scope.spawn(move || embed(embedder, texts)))
            .collect();
        at_work.into_iter().map(thread::ScopedJoinHandle::join).collect()
    });
    let mut vectors = Vec::with_capacity(texts.len());
    for share in shares {
        vectors.extend(share.map_err(|_| anyhow!("the embedder failed"))??);
    }
    Ok(vectors)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, SystemTime};

    #[test]
    fn what_old_contents_taught_does_not_pile_up() {
        let folder = tempfile::tempdir().unwrap();
        for hour in 0..5_u64 {
            let file = std::fs::File::create(folder.path().join(format!("{hour}-e5-small.bin"))).unwrap();
            let then = SystemTime::UNIX_EPOCH + Duration::from_secs(hour * 3600);
            file.set_modified(then).unwrap();
        }
        std::fs::write(folder.path().join("notes.txt"), "not ours").unwrap();
        forget_older(folder.path()).unwrap();
        let left = |hour: u64| folder.path().join(format!("{hour}-e5-small.bin")).exists();
        assert_eq!(
            (0..5).map(left).collect::<Vec<_>>(),
            [false, false, true, true, true]
        );
        assert!(folder.path().join("notes.txt").exists());
    }
}
