//! From a configuration to a running node: content, store, models.

use std::path::PathBuf;

use anyhow::Context;
use futures::future::BoxFuture;
use store::{Key, Store, StoreConfig};
use tokio::sync::oneshot;
use zeroize::Zeroizing;

use crate::app::{App, Knowledge};
use crate::clock::{Chance, Clock};
use crate::config::Config;
use crate::content::Content;
use crate::lifecycle::Tasks;
use crate::machines::{self, Machines};
use crate::memory;
use crate::places;
use crate::session;

/// How machines are loaded.
pub type Load = Box<dyn FnOnce(Config) -> BoxFuture<'static, Machines> + Send>;

/// What differs between a box in the field and one in a test: the clock, the machines, and that many boxes share a process.
pub struct Setup {
    pub clock: Clock,
    pub load: Load,
    /// Read before; else it is read from the content.
    pub knowledge: Option<Knowledge>,
}

impl Default for Setup {
    /// The machine's clock and what is installed on disk.
    fn default() -> Self {
        let load: Load = Box::new(|config| Box::pin(async move { machines::load(&config).await }));
        Self {
            clock: Clock::System,
            load,
            knowledge: None,
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

/// Opens a store that is there, its tables brought up to date, for commands beside a running server.
pub(crate) async fn open_existing(config: &Config, clock: &Clock) -> anyhow::Result<Store> {
    let store = Store::open(&store_config(config), clock.now())
        .await
        .context("opening the store")?;
    store.migrate(&community::MIGRATIONS, clock.now()).await?;
    Ok(store)
}

/// Reads content (unless it was read before) and opens the store: everything but the machines.
pub async fn prepare(
    config: Config,
    clock: Clock,
    tasks: Tasks,
    knowledge: Option<Knowledge>,
) -> anyhow::Result<App> {
    let knowledge = match knowledge {
        Some(knowledge) => knowledge,
        None => Knowledge::read(&config)?,
    };
    let store = open_store(&config, &clock, &knowledge.library).await?;
    App::new(config, clock, tasks, knowledge, store)
}

/// Begins to load the machines: they need nothing of what [`prepare`] reads, and both take seconds.
pub(crate) fn begin_to_load(load: Load, config: &Config, tasks: &Tasks) -> oneshot::Receiver<Machines> {
    let (give, take) = oneshot::channel();
    let loading = load(config.clone());
    tasks.spawn("load models", async move {
        // Nobody waits for them where the start has failed.
        let _ = give.send(loading.await);
        Ok(())
    });
    take
}

/// Takes over the machines that are being loaded; then the places, which few questions need and which would only hold them up.
pub(crate) async fn take_machines(app: &App, loading: oneshot::Receiver<Machines>) -> anyhow::Result<()> {
    let machines = loading.await.context("loading the models")?;
    for part in machines.parts() {
        match part.reason {
            None => tracing::info!(part = part.part, "ready"),
            Some(reason) => tracing::warn!(part = part.part, reason, "not ready"),
        }
    }
    app.machines_loaded(machines);
    load_places(app).await;
    memory::give_back();
    Ok(())
}

/// The towns and villages beyond those of the content, where they are installed; without them everything else goes on.
async fn load_places(app: &App) {
    let content = Content::new(app.config.paths.content.as_deref());
    match places::load(&app.config.paths.models, content).await {
        Ok(Some(gazetteer)) => {
            tracing::info!(
                places = gazetteer.len(),
                bytes = gazetteer.memory(),
                "gazetteer ready"
            );
            app.brain.set_gazetteer(gazetteer);
        }
        Ok(None) => tracing::info!("no gazetteer: only the places of the content are known"),
        Err(error) => tracing::warn!(error = format!("{error:#}"), "the gazetteer does not load"),
    }
}
