//! The list of everything shared.

use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use anyhow::Context;
use community::Library;
use conversation::Millis;
use conversation::guided::Listener;
use conversation::understand::Brain;
use quick_cache::sync::Cache;
use store::Store;

use crate::clock::{Chance, Clock};
use crate::config::Config;
use crate::content::Content;
use crate::http::limits::Limiter;
use crate::legal::Wording;
use crate::lessons;
use crate::lifecycle::Tasks;
use crate::machines::{Machines, PartState};
use crate::pins::Pins;
use crate::session::{Sessions, SetPhrases};
use crate::verbs::Spent;

/// Embeddings that are remembered, by text.
const REMEMBERED_EMBEDDINGS: usize = 20_000;

/// Everything shared, cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Shared>);

/// What [`App`] gives access to.
pub struct Shared {
    pub config: Config,
    pub clock: Clock,
    pub chance: Chance,
    pub tasks: Tasks,
    pub brain: Arc<Brain>,
    /// What may be said, for guided recognition.
    pub listener: Arc<Listener>,
    /// Laws, lessons, places.
    pub library: Arc<Library>,
    /// Words that announce a law: what carries them needs a source.
    pub wording: Wording,
    pub store: Store,
    pub sessions: Sessions,
    pub limiter: Limiter,
    /// Proves that a yes was given in this process.
    pub confirm_key: [u8; 32],
    /// Confirmations that have been used.
    pub spent: Spent,
    /// Sentences whose sound may be kept on disk.
    pub phrases: SetPhrases,
    /// Where PINs are hashed, a few at a time.
    pub pins: Pins,
    /// SHA-256 of the operator's key, where `awaaz init` has made one.
    pub operator_key: Option<[u8; 32]>,
    machines: OnceLock<Arc<Machines>>,
    embeddings: Cache<String, Arc<Vec<f32>>>,
}

impl Deref for App {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.0
    }
}

/// What the box knows, read from content.
#[derive(Clone)]
pub struct Knowledge {
    pub brain: Arc<Brain>,
    pub listener: Arc<Listener>,
    pub library: Arc<Library>,
}

impl Knowledge {
    /// Reads the content, and what was learnt from it before.
    pub fn read(config: &Config) -> anyhow::Result<Self> {
        let content = Content::new(config.paths.content.as_deref());
        let packs = content.packs().context("content")?;
        Ok(Self {
            listener: Arc::new(Listener::new(&packs)),
            brain: Arc::new(lessons::brain(&content, packs, config).context("content")?),
            library: Arc::new(content.library().context("content")?),
        })
    }
}

impl App {
    /// Everything but the machines, which load later.
    pub fn new(
        config: Config,
        clock: Clock,
        tasks: Tasks,
        knowledge: Knowledge,
        store: Store,
    ) -> anyhow::Result<Self> {
        let Knowledge {
            brain,
            listener,
            library,
        } = knowledge;
        let chance = Chance::from_os();
        let operator_key = crate::http::auth::read_operator_key(&config.paths.operator_key())?;
        Ok(Self(Arc::new(Shared {
            sessions: Sessions::new(&config.limits),
            limiter: Limiter::new(&config.server),
            confirm_key: chance.key(),
            spent: Spent::default(),
            phrases: SetPhrases::new(&brain),
            pins: Pins::default(),
            operator_key,
            machines: OnceLock::new(),
            embeddings: Cache::new(REMEMBERED_EMBEDDINGS),
            config,
            clock,
            chance,
            tasks,
            brain,
            listener,
            wording: Wording::new(&library),
            library,
            store,
        })))
    }
}

impl Shared {
    /// Now.
    pub fn now(&self) -> Millis {
        self.clock.now()
    }

    /// The machines, once they have loaded.
    pub fn machines(&self) -> Option<&Arc<Machines>> {
        self.machines.get()
    }

    /// Gives the machines, once.
    pub fn machines_loaded(&self, machines: Machines) {
        if self.machines.set(Arc::new(machines)).is_err() {
            tracing::error!("machines were loaded twice");
        }
    }

    /// The meaning of a text as a vector, remembered.
    pub async fn embedding(&self, text: &str) -> Option<Arc<Vec<f32>>> {
        if let Some(known) = self.embeddings.get(text) {
            return Some(known);
        }
        let vector = Arc::new(self.machines()?.embed(text.to_owned()).await?);
        self.embeddings.insert(text.to_owned(), Arc::clone(&vector));
        Some(vector)
    }

    /// All parts that are configured and how they are; empty reasons mean ready.
    pub async fn parts(&self) -> Vec<PartState> {
        let stored = self.store.ping().await.err().map(|error| error.to_string());
        let store = PartState {
            part: "store".into(),
            ready: stored.is_none(),
            optional: false,
            reason: stored,
        };
        let machines = match self.machines() {
            Some(machines) => machines.parts(),
            None => vec![PartState {
                part: "models".into(),
                ready: false,
                optional: false,
                reason: Some("loading".into()),
            }],
        };
        std::iter::once(store).chain(machines).collect()
    }
}
