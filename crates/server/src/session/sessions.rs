//! The conversations that are going on: in memory while they are used, encrypted in the store for coming back.

use std::collections::HashMap;
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use community::members::records::{Erasure, Ground, Table};
use community::members::tokens::{self, hashed};
use conversation::Millis;
use conversation::language::Language;
use conversation::turn::{Conversation, SessionOptions};
use store::{Migration, MigrationList, StoreError, params};
use tokio::sync::{Mutex as Turnstile, OwnedMutexGuard};
use tokio_util::sync::CancellationToken;

use crate::app::App;
use crate::config::Limits;

/// How long a request waits for another one in the same session.
const PATIENCE: Duration = Duration::from_secs(30);

/// The server's own tables.
pub fn migrations() -> MigrationList {
    const ALL: &[Migration] = &[Migration {
        name: "0001_sessions",
        sql: include_str!("../../migrations/0001_sessions.sql"),
        postgres: None,
    }];
    MigrationList {
        name: "server",
        migrations: ALL,
    }
}

/// What the server itself keeps, for export and erasure.
pub const TABLES: &[Table] = &[Table {
    name: "sessions",
    ground: Ground::Service,
    erasure: Erasure::Gone,
    hers: Some(
        "SELECT snapshot, used_at FROM sessions
         WHERE id IN (SELECT session_id FROM members WHERE id = $1
                      UNION SELECT session_hash FROM member_sessions WHERE member_id = $1)",
    ),
}];

/// Why a session cannot be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SessionError {
    /// As many as are allowed are in use at this moment.
    #[error("all sessions are in use")]
    Full,
    /// Another request holds this session.
    #[error("another request is using this session")]
    InUse,
}

struct Entry {
    conversation: Arc<Turnstile<Conversation>>,
    last_used: Millis,
    /// Cancelled when a newer connection takes the session over.
    owner: CancellationToken,
}

impl Entry {
    fn idle(&self) -> bool {
        Arc::strong_count(&self.conversation) == 1
    }
}

/// All live conversations by name.
pub struct Sessions {
    live: Mutex<HashMap<String, Entry>>,
    most: usize,
    idle_ms: Millis,
}

/// The right to talk in a session, until dropped.
pub struct Lease {
    id: String,
    conversation: OwnedMutexGuard<Conversation>,
    /// Cancelled when somebody else takes the session over.
    pub taken_over: CancellationToken,
}

impl Lease {
    /// The session's name: who knows it, owns the session.
    pub fn id(&self) -> &str {
        &self.id
    }
}

impl Deref for Lease {
    type Target = Conversation;

    fn deref(&self) -> &Conversation {
        &self.conversation
    }
}

impl DerefMut for Lease {
    fn deref_mut(&mut self) -> &mut Conversation {
        &mut self.conversation
    }
}

impl Sessions {
    /// No sessions yet.
    pub fn new(limits: &Limits) -> Self {
        Self {
            live: Mutex::default(),
            most: limits.sessions,
            idle_ms: Millis::from(limits.session_idle_minutes) * 60_000,
        }
    }

    fn live(&self) -> MutexGuard<'_, HashMap<String, Entry>> {
        self.live.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Conversations in memory now.
    pub fn count(&self) -> usize {
        self.live().len()
    }

    /// The session of that name, from memory or from the store; a new one under a new name when there is none (any more).
    /// With `take_over` an older connection to the session is closed.
    pub async fn lease(
        &self,
        app: &App,
        id: Option<&str>,
        language: Option<Language>,
        take_over: bool,
    ) -> Result<Lease, SessionError> {
        let known = match id.filter(|id| plausible(id)) {
            Some(id) if self.is_live(id, app.now()) => Some(id.to_owned()),
            Some(id) => self.revive(app, id).await.then(|| id.to_owned()),
            None => None,
        };
        let id = match known {
            Some(id) => id,
            None => self.begin(app, language)?,
        };
        self.enter(app, id, take_over).await
    }

    /// Whether there is a session of that name, in memory or in the store.
    pub async fn knows(&self, app: &App, id: &str) -> Result<bool, StoreError> {
        if !plausible(id) {
            return Ok(false);
        }
        Ok(self.is_live(id, app.now()) || self.stored(app, id).await?.is_some())
    }

    /// Forgets a session, in memory and in the store; false when there was none.
    pub async fn forget(&self, app: &App, id: &str) -> Result<bool, StoreError> {
        let live = self.live().remove(id);
        if let Some(entry) = &live {
            entry.owner.cancel();
        }
        let mut tx = app.store.write("session.forget").await?;
        let gone = tx
            .execute("DELETE FROM sessions WHERE id = $1", params![hashed(id)])
            .await?;
        // Who signed in here is not here any more.
        tokens::detach(&mut tx, &hashed(id)).await?;
        tx.commit().await?;
        Ok(live.is_some() || gone > 0)
    }

    /// Forgets all sessions with these hashes, in memory and in the store: their member is erased. `talking` is the hash of
    /// the one in which she says so: it goes on, its conversation forgets by itself.
    pub async fn forget_hashed(
        &self,
        app: &App,
        hashes: &[String],
        talking: Option<&str>,
    ) -> Result<(), StoreError> {
        self.live().retain(|id, entry| {
            let hash = hashed(id);
            let gone = hashes.contains(&hash) && talking != Some(hash.as_str());
            if gone {
                entry.owner.cancel();
            }
            !gone
        });
        let mut tx = app.store.write("session.forget").await?;
        for hash in hashes {
            tx.execute("DELETE FROM sessions WHERE id = $1", params![hash])
                .await?;
        }
        tx.commit().await
    }

    /// Keeps a conversation's memory in the store.
    pub async fn save(&self, app: &App, id: &str, snapshot: String) -> Result<(), StoreError> {
        let mut tx = app.store.write("session.save").await?;
        let upsert = "INSERT INTO sessions (id, snapshot, used_at) VALUES ($1, $2, $3) \
                      ON CONFLICT (id) DO UPDATE SET snapshot = excluded.snapshot, used_at = excluded.used_at";
        tx.execute(upsert, params![hashed(id), snapshot, app.now()])
            .await?;
        tx.commit().await
    }

    /// Forgets what nobody has used for too long.
    pub async fn sweep(&self, app: &App) -> Result<u64, StoreError> {
        let oldest = app.now() - self.idle_ms;
        self.live()
            .retain(|_, entry| !entry.idle() || entry.last_used > oldest);
        let mut tx = app.store.write("session.sweep").await?;
        let gone = tx
            .execute("DELETE FROM sessions WHERE used_at <= $1", params![oldest])
            .await?;
        tx.commit().await?;
        Ok(gone)
    }

    fn is_live(&self, id: &str, now: Millis) -> bool {
        let mut live = self.live();
        let fresh = live
            .get(id)
            .is_some_and(|entry| !entry.idle() || now - entry.last_used < self.idle_ms);
        if !fresh {
            live.remove(id);
        }
        fresh
    }

    async fn revive(&self, app: &App, id: &str) -> bool {
        let snapshot = match self.stored(app, id).await {
            Ok(Some(snapshot)) => snapshot,
            Ok(None) => return false,
            Err(error) => {
                tracing::warn!(%error, "a session could not be read");
                return false;
            }
        };
        let options = options(app, None);
        match Conversation::restore(Arc::clone(&app.brain), id.to_owned(), options, &snapshot) {
            Ok(conversation) => self.insert(app, id.to_owned(), conversation).is_ok(),
            Err(error) => {
                tracing::warn!(%error, "a session is unreadable");
                false
            }
        }
    }

    async fn stored(&self, app: &App, id: &str) -> Result<Option<String>, StoreError> {
        let mut tx = app.store.read("session.load").await?;
        let oldest = app.now() - self.idle_ms;
        let found = "SELECT snapshot FROM sessions WHERE id = $1 AND used_at > $2";
        let row = tx.query_opt(found, params![hashed(id), oldest]).await?;
        row.map(|row| row.get("snapshot")).transpose()
    }

    fn begin(&self, app: &App, language: Option<Language>) -> Result<String, SessionError> {
        let id = app.chance.token();
        let conversation = Conversation::new(Arc::clone(&app.brain), id.clone(), options(app, language));
        self.insert(app, id.clone(), conversation)?;
        Ok(id)
    }

    /// Puts a conversation in; the one unused for longest makes room (the store still knows it).
    fn insert(&self, app: &App, id: String, conversation: Conversation) -> Result<(), SessionError> {
        let mut live = self.live();
        if live.len() >= self.most {
            let oldest = live
                .iter()
                .filter(|(_, entry)| entry.idle())
                .min_by_key(|(_, entry)| entry.last_used);
            let oldest = oldest.map(|(id, _)| id.clone()).ok_or(SessionError::Full)?;
            live.remove(&oldest);
        }
        let conversation = Arc::new(Turnstile::new(conversation));
        live.entry(id).or_insert(Entry {
            conversation,
            last_used: app.now(),
            owner: CancellationToken::new(),
        });
        metrics::gauge!("awaaz_sessions").set(live.len() as f64);
        Ok(())
    }

    async fn enter(&self, app: &App, id: String, take_over: bool) -> Result<Lease, SessionError> {
        let (conversation, owner) = {
            let mut live = self.live();
            let entry = live.get_mut(&id).ok_or(SessionError::InUse)?;
            entry.last_used = app.now();
            if take_over {
                entry.owner.cancel();
                entry.owner = CancellationToken::new();
            }
            (Arc::clone(&entry.conversation), entry.owner.clone())
        };
        let waiting = tokio::time::timeout(PATIENCE, conversation.lock_owned());
        let conversation = waiting.await.map_err(|_| SessionError::InUse)?;
        Ok(Lease {
            id,
            conversation,
            taken_over: owner,
        })
    }
}

fn options(app: &App, language: Option<Language>) -> SessionOptions {
    let mut seed = [0; 8];
    app.chance.fill(&mut seed);
    let embed = app.machines().is_none_or(|machines| machines.embed.is_some());
    SessionOptions {
        language,
        confirm_key: app.confirm_key,
        seed: u64::from_le_bytes(seed),
        embed,
    }
}

/// Names that we could have given.
pub(crate) fn plausible(id: &str) -> bool {
    id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit())
}
