//! Bringing packs of models to this machine, checking what is there, taking it away.

mod pull;

use super::{Catalog, Model, ModelFile, ModelsError, Task};
use pull::hash_file;
use serde::Serialize;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How the package clients are called; the first of each that exists is used.
#[derive(Debug, Clone)]
pub struct Clients {
    pub pip: Vec<Vec<String>>,
    pub npm: Vec<Vec<String>>,
}

impl Default for Clients {
    fn default() -> Self {
        let call = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        Self {
            pip: vec![call(&["pip3"]), call(&["pip"]), call(&["python3", "-m", "pip"])],
            npm: vec![call(&["npm", "--silent"])],
        }
    }
}

/// A model hub that the operator uses.
#[derive(Clone)]
pub struct Hub {
    /// Files are at `<base_url>/<owner>/<model>/resolve/main/<file>`.
    pub base_url: String,
    pub token: Option<String>,
}

impl std::fmt::Debug for Hub {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Hub")
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}

/// How often a failed download is tried again, waiting twice as long each time.
#[derive(Debug, Clone, Copy)]
pub struct Retries {
    /// Tries in all, at least 1.
    pub attempts: u32,
    pub first_wait: Duration,
    pub longest_wait: Duration,
}

impl Default for Retries {
    /// About half an hour of an unsteady network.
    fn default() -> Self {
        Self {
            attempts: 12,
            first_wait: Duration::from_secs(2),
            longest_wait: Duration::from_mins(4),
        }
    }
}

/// Where and how to install.
#[derive(Debug, Clone)]
pub struct InstallerConfig {
    /// Models live in `<folder>/<model id>/`.
    pub folder: PathBuf,
    /// Processor: `x86_64` or `aarch64`.
    pub platform: String,
    pub clients: Clients,
    pub hub: Option<Hub>,
    /// Downloads at the same time.
    pub parallel: usize,
    pub retries: Retries,
}

impl InstallerConfig {
    /// The ordinary way to install on this machine.
    pub fn new(folder: PathBuf) -> Self {
        Self {
            folder,
            platform: std::env::consts::ARCH.to_owned(),
            clients: Clients::default(),
            hub: None,
            parallel: 3,
            retries: Retries::default(),
        }
    }
}

/// How far a pull is, in bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// The package or file in hand.
    pub step: String,
    pub done: u64,
    pub total: u64,
}

/// A hub file that came without a known hash, and the one that it is held to from now on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Noted {
    /// `<model>/<path>`.
    pub file: String,
    pub sha256: String,
}

/// What is on this machine of a model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ModelState {
    Installed,
    Missing,
    /// Some files, or parts of files, are here.
    Partial,
    /// A file is here and is not the right one.
    Corrupt,
    /// The catalogue has nothing for this processor.
    Unavailable,
}

/// One model and its state.
#[derive(Debug, Clone, Serialize)]
pub struct ModelStatus {
    pub id: String,
    pub title: String,
    pub task: Task,
    pub licence: String,
    pub upstream: String,
    pub languages: Vec<String>,
    /// Bytes once installed.
    pub size: u64,
    /// Resident bytes when loaded, about.
    pub memory: u64,
    /// Packs it belongs to.
    pub packs: Vec<String>,
    pub state: ModelState,
}

/// A program of the operating system and whether it is here.
#[derive(Debug, Clone, Serialize)]
pub struct SystemStatus {
    pub id: String,
    pub title: String,
    pub debian: String,
    pub licence: String,
    pub installed: bool,
}

/// Installs models of a catalogue into a folder.
#[derive(Debug)]
pub struct Installer {
    catalog: Catalog,
    config: InstallerConfig,
}

impl Installer {
    /// Nothing is touched before a method is called.
    pub fn new(catalog: Catalog, config: InstallerConfig) -> Self {
        Self { catalog, config }
    }

    /// The catalogue in use.
    pub fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    /// Every known model with its state, judged by presence and size (fast).
    pub fn list(&self) -> Vec<ModelStatus> {
        self.catalog
            .models
            .iter()
            .map(|model| self.status(model, self.state(model, false)))
            .collect()
    }

    /// The models of a pack (or one model, or all that are here) with their state, judged by hash.
    pub fn verify(&self, name: Option<&str>) -> Result<Vec<ModelStatus>, ModelsError> {
        let models = match name {
            Some(name) => self.catalog.select(name)?,
            None => self
                .catalog
                .models
                .iter()
                .filter(|model| {
                    !matches!(
                        self.state(model, false),
                        ModelState::Missing | ModelState::Unavailable
                    )
                })
                .collect(),
        };
        Ok(models
            .into_iter()
            .map(|model| self.status(model, self.state(model, true)))
            .collect())
    }

    /// The programs that the packs rely on.
    pub fn system(&self) -> Vec<SystemStatus> {
        let programs = self.catalog.system.iter();
        programs
            .map(|(id, program)| SystemStatus {
                id: id.clone(),
                title: program.title.clone(),
                debian: program.debian.clone(),
                licence: program.licence.clone(),
                installed: on_path(&program.command),
            })
            .collect()
    }

    /// Deletes a model, what was derived from it and what was half fetched; returns the bytes freed.
    pub fn remove(&self, id: &str) -> Result<u64, ModelsError> {
        let model = self
            .catalog
            .model(id)
            .ok_or_else(|| ModelsError::Unknown(id.to_owned()))?;
        let mut freed = 0;
        for folder in [self.config.folder.join(&model.id), self.partial(&model.id)] {
            if folder.is_dir() {
                freed += super::fetch::folder_bytes(&folder);
                fs::remove_dir_all(&folder).map_err(|error| ModelsError::io(folder.display(), error))?;
            }
        }
        Ok(freed)
    }

    fn status(&self, model: &Model, state: ModelState) -> ModelStatus {
        let packs = self
            .catalog
            .packs
            .iter()
            .filter(|(_, pack)| pack.models.contains(&model.id));
        ModelStatus {
            id: model.id.clone(),
            title: model.title.clone(),
            task: model.task,
            licence: model.licence.clone(),
            upstream: model.upstream.clone(),
            languages: model.languages.clone(),
            size: model.size(&self.config.platform),
            memory: model.memory,
            packs: packs.map(|(name, _)| name.clone()).collect(),
            state,
        }
    }

    fn state(&self, model: &Model, thorough: bool) -> ModelState {
        let files: Vec<&ModelFile> = model
            .files
            .iter()
            .filter(|file| file.fits(&self.config.platform))
            .collect();
        let states: Vec<FileState> = files
            .iter()
            .map(|file| self.file_state(model, file, thorough))
            .collect();
        if states.is_empty() {
            ModelState::Unavailable
        } else if states.contains(&FileState::Wrong) {
            ModelState::Corrupt
        } else if states.iter().all(|state| *state == FileState::Right) {
            ModelState::Installed
        } else if states.contains(&FileState::Right) || self.partial(&model.id).is_dir() {
            ModelState::Partial
        } else {
            ModelState::Missing
        }
    }

    fn file_state(&self, model: &Model, file: &ModelFile, thorough: bool) -> FileState {
        let path = self.config.folder.join(&model.id).join(&file.path);
        let Ok(meta) = fs::metadata(&path) else {
            return FileState::Absent;
        };
        // A hub file without a known hash is compared with what was received.
        let expected = file
            .sha256
            .clone()
            .or_else(|| fs::read_to_string(received_note(&path)).ok());
        let right_size = file.sha256.is_none() || meta.len() == file.size;
        let right = match (right_size, thorough, expected) {
            (false, _, _) => false,
            (true, true, Some(expected)) => hash_file(&path).is_ok_and(|actual| actual == expected.trim()),
            (true, _, _) => true,
        };
        if right { FileState::Right } else { FileState::Wrong }
    }

    fn partial(&self, id: &str) -> PathBuf {
        self.config.folder.join(".partial").join(id)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FileState {
    Right,
    Wrong,
    Absent,
}

/// Where the hash of a received hub file is noted.
fn received_note(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".sha256");
    PathBuf::from(name)
}

fn on_path(command: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(command).is_file()))
}
