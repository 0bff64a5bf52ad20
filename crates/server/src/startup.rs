//! From a configuration to a running node: content, store, models.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Context;
use conversation::guided::Listener;
use conversation::understand::Brain;
use engines::think::TextKind;
use futures::future::BoxFuture;
use sha2::{Digest, Sha256};
use store::{Key, Store, StoreConfig};
use zeroize::Zeroizing;

use crate::app::{App, Knowledge};
use crate::clock::{Chance, Clock};
use crate::config::Config;
use crate::content::Content;
use crate::lifecycle::Tasks;
use crate::machines::{self, Machines};
use crate::session;

/// How machines are loaded.
pub type Load = Box<dyn FnOnce(Config) -> BoxFuture<'static, Machines> + Send>;

/// What differs between a box in the field and one in a test: the clock and the machines.
pub struct Setup {
    pub clock: Clock,
    pub load: Load,
}

impl Default for Setup {
    /// The machine's clock and what is installed on disk.
    fn default() -> Self {
        let load: Load = Box::new(|config| Box::pin(async move { machines::load(&config).await }));
        Self {
            clock: Clock::System,
            load,
        }
    }
}

/// Where the data is and what unlocks it.
pub fn store_config(config: &Config) -> StoreConfig {
    if let Some(url) = &config.store.url {
        return StoreConfig::Postgres {
            url: url.reveal().to_owned(),
        };
    }
    let key = match &config.store.passphrase {
        Some(passphrase) => Key::Passphrase(Zeroizing::new(passphrase.reveal().to_owned())),
        None => Key::File(key_file(config)),
    };
    StoreConfig::File {
        path: config.paths.database(),
        key,
    }
}

/// The key file in use.
pub(crate) fn key_file(config: &Config) -> PathBuf {
    config
        .store
        .key_file
        .clone()
        .unwrap_or_else(|| config.paths.data.join("store.key"))
}

/// Opens the store (makes it at the first start), brings its tables up to date and puts the starter content in.
pub async fn open_store(
    config: &Config,
    clock: &Clock,
    library: &community::Library,
) -> anyhow::Result<Store> {
    let settings = store_config(config);
    let now = clock.now();
    let store = if Store::exists(&settings) {
        Store::open(&settings, now).await
    } else {
        std::fs::create_dir_all(&config.paths.data)
            .with_context(|| config.paths.data.display().to_string())?;
        let mut rng = Chance::from_os().fork();
        Store::create(&settings, now, &mut rng).await
    };
    let store = store.context("opening the store")?;
    store.migrate(&community::MIGRATIONS, now).await?;
    store.migrate(&session::migrations(), now).await?;
    let mut tx = store.write("starter content").await?;
    community::demo::seed(&mut tx, library, now).await?;
    tx.commit().await?;
    Ok(store)
}

/// Reads content and opens the store: everything but the machines.
pub async fn prepare(config: Config, clock: Clock, tasks: Tasks) -> anyhow::Result<App> {
    let content = Content::new(config.paths.content.as_deref());
    let packs = content.packs().context("content")?;
    let knowledge = Knowledge {
        listener: Arc::new(Listener::new(&packs)),
        brain: Arc::new(Brain::new(packs).context("content")?),
        library: Arc::new(content.library().context("content")?),
    };
    let store = open_store(&config, &clock, &knowledge.library).await?;
    App::new(config, clock, tasks, knowledge, store)
}

/// Loads the machines, and the vectors of the example sentences where they were computed before.
pub(crate) async fn load_machines(app: &App, load: Load) {
    let machines = load(app.config.clone()).await;
    for part in machines.parts() {
        match part.reason {
            None => tracing::info!(part = part.part, "ready"),
            Some(reason) => tracing::warn!(part = part.part, reason, "not ready"),
        }
    }
    app.machines_loaded(machines);
    if let Some(heads) = Lessons::of(&app.brain, &app.config).kept(&app.brain)
        && let Err(error) = app.brain.set_heads(heads)
    {
        tracing::warn!(%error, "understanding goes by words only");
    }
}

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

/// The example sentences, and where what was learnt from them is kept, by content.
pub(crate) struct Lessons {
    pub(crate) texts: Vec<String>,
    name: String,
    folders: [PathBuf; 2],
}

impl Lessons {
    pub(crate) fn of(brain: &Brain, config: &Config) -> Self {
        let texts = brain.sentences_to_embed();
        let mut hasher = Sha256::new();
        // Vectors of one embedder mean nothing to another.
        hasher.update(app.config.engines.embedder.id());
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
        self.folders.iter().filter_map(read).find_map(|bytes| brain.read_heads(&bytes))
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
