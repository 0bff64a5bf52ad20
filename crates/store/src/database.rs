//! Opening the database and starting named transactions.

use crate::key::{self, Key};
use crate::migrate::{self, MigrationList};
use crate::timing::{Recorder, Timings, Watch};
use crate::tx::{Connection, Tx};
use crate::{Millis, Retry, StoreError};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions as _, Connection as _, PgPool, SqlitePool};
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use tokio::sync::OnceCell;
use zeroize::Zeroizing;

const READERS: u32 = 4;
const POSTGRES_CONNECTIONS: u32 = 8;
const WAIT: Duration = Duration::from_secs(10);
/// A write that collides is done again at most this many times (PostgreSQL; the file has a single writer).
const WRITE_ATTEMPTS: u32 = 8;
/// Pause before a write is done again: so long for each time it collided and each turn of its own.
const PAUSE: Duration = Duration::from_millis(1);
/// Who collide at the same moment must not try again at the same moment: each takes the next of so many turns.
const TURNS: u32 = 7;
static TURN: AtomicU32 = AtomicU32::new(0);

/// Which database is behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// The encrypted file.
    Sqlite,
    /// A PostgreSQL server.
    Postgres,
}

/// Where the data lives.
#[derive(Clone)]
pub enum StoreConfig {
    /// One encrypted file and what unlocks it.
    File {
        /// The database file; `-wal`, `-shm` and `.key.json` lie beside it.
        path: PathBuf,
        /// The operator's secret.
        key: Key,
    },
    /// A PostgreSQL server, 15 or later; encryption at rest is that server's duty.
    Postgres {
        /// `postgres://user:password@host/database`.
        url: String,
    },
}

impl std::fmt::Debug for StoreConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File { path, key } => f
                .debug_struct("File")
                .field("path", path)
                .field("key", key)
                .finish(),
            Self::Postgres { .. } => f.write_str("Postgres { url: hidden }"),
        }
    }
}

#[derive(Debug, Clone)]
pub(crate) enum Pools {
    File {
        path: PathBuf,
        writer: SqlitePool,
        readers: SqlitePool,
    },
    Postgres(PgPool),
}

/// An open database. Cheap to clone; all clones share the connections.
#[derive(Debug, Clone)]
pub struct Store {
    pub(crate) pools: Pools,
    recorder: Arc<Recorder>,
}

impl Store {
    /// Opens an existing database and brings the store's own tables up to date.
    ///
    /// # Errors
    /// Every refusal of a key has its own variant: [`StoreError::KeyMissing`], [`StoreError::KeyWrong`], ...
    pub async fn open(config: &StoreConfig, now: Millis) -> Result<Self, StoreError> {
        let pools = match config {
            StoreConfig::File { path, key } => {
                let secret = key::unwrap(path, key)?;
                if !path.exists() {
                    return Err(StoreError::Damaged {
                        path: path.clone(),
                        reason: "the file is gone".to_owned(),
                    });
                }
                open_file(path, &secret, false).await?
            }
            StoreConfig::Postgres { url } => open_postgres(url).await?,
        };
        Self::ready(pools, now).await
    }

    /// Makes a new encrypted file (and the key file, when missing) and opens it. On PostgreSQL the same as [`Store::open`].
    ///
    /// # Errors
    /// [`StoreError::AlreadyExists`] when there is a database already.
    pub async fn create(
        config: &StoreConfig,
        now: Millis,
        rng: &mut (dyn rand::RngCore + Send),
    ) -> Result<Self, StoreError> {
        let StoreConfig::File { path, key } = config else {
            return Self::open(config, now).await;
        };
        if path.exists() {
            return Err(StoreError::AlreadyExists { path: path.clone() });
        }
        // A header without a database is what a crash between the two steps leaves; its key is as good as a new one.
        let secret = if key::header_path(path).exists() {
            key::unwrap(path, key)?
        } else {
            key::create(path, key, rng)?
        };
        let made = Self::ready(open_file(path, &secret, true).await?, now).await?;
        // Looked at while nobody has it open: closing a file by hand takes away all locks that this process holds on it, and
        // another process would then fold in and remove a write-ahead log that is in use.
        made.close().await;
        Self::ready(open_file(path, &secret, false).await?, now).await
    }

    /// True when [`Store::open`] is the right door, false when [`Store::create`] is.
    pub fn exists(config: &StoreConfig) -> bool {
        match config {
            StoreConfig::File { path, .. } => path.exists(),
            StoreConfig::Postgres { .. } => true,
        }
    }

    async fn ready(pools: Pools, now: Millis) -> Result<Self, StoreError> {
        let store = Self {
            pools,
            recorder: Arc::default(),
        };
        store.migrate(&migrate::OWN, now).await?;
        Ok(store)
    }

    /// Applies the migrations of `list` that are not applied yet, each in its own transaction.
    pub async fn migrate(&self, list: &MigrationList, now: Millis) -> Result<(), StoreError> {
        migrate::run(self, list, now).await
    }

    /// Which database is behind.
    pub fn dialect(&self) -> Dialect {
        match self.pools {
            Pools::File { .. } => Dialect::Sqlite,
            Pools::Postgres(_) => Dialect::Postgres,
        }
    }

    /// Starts a reading transaction: one consistent snapshot, many at a time, writes are refused.
    pub async fn read(&self, name: &'static str) -> Result<Tx, StoreError> {
        let watch = Watch::start(name, true, &self.recorder);
        let connection = match &self.pools {
            Pools::File { readers, .. } => Connection::Sqlite(readers.begin().await?),
            Pools::Postgres(pool) => Connection::Postgres(
                pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
                    .await?,
            ),
        };
        Ok(Tx { connection, watch })
    }

    /// Starts a writing transaction; nothing is kept unless [`Tx::commit`] returns.
    ///
    /// On PostgreSQL any step can fail with [`StoreError::Collision`]; [`Store::write_with`] does it again.
    pub async fn write(&self, name: &'static str) -> Result<Tx, StoreError> {
        let watch = Watch::start(name, false, &self.recorder);
        let connection = match &self.pools {
            // Immediate: take the write lock now, so that no statement half-way can find it taken.
            Pools::File { writer, .. } => Connection::Sqlite(writer.begin_with("BEGIN IMMEDIATE").await?),
            // Serializable: the same rules hold as with the file's single writer.
            Pools::Postgres(pool) => {
                Connection::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL SERIALIZABLE").await?)
            }
        };
        Ok(Tx { connection, watch })
    }

    /// Runs `work` in a writing transaction and commits the one it gives back with its value; does it again after a collision.
    ///
    /// `work` may run several times, so it must do nothing but use the transaction. It takes the transaction by value and
    /// returns it: `|mut tx| async move { ..; Ok((tx, value)) }`. (An `AsyncFnMut(&mut Tx)` would read better, but its
    /// futures cannot be shown to be `Send`.)
    pub async fn write_with<T, E, F, W>(&self, name: &'static str, mut work: F) -> Result<T, E>
    where
        E: From<StoreError> + Retry,
        F: FnMut(Tx) -> W,
        W: Future<Output = Result<(Tx, T), E>>,
    {
        let mut attempt = 1;
        loop {
            let outcome = match work(self.write(name).await?).await {
                Ok((tx, value)) => tx.commit().await.map(|()| value).map_err(E::from),
                Err(error) => Err(error),
            };
            match outcome {
                Err(error) if error.is_collision() && attempt < WRITE_ATTEMPTS => {
                    let turn = TURN.fetch_add(1, Ordering::Relaxed) % TURNS + 1;
                    tokio::time::sleep(PAUSE * attempt * turn).await;
                    attempt += 1;
                }
                settled => return settled,
            }
        }
    }

    /// Asks the database for a sign of life, for health checks.
    pub async fn ping(&self) -> Result<(), StoreError> {
        self.read("store.ping")
            .await?
            .query_one("SELECT 1 AS alive", Vec::new())
            .await
            .map(drop)
    }

    /// Totals per transaction name since the store was opened.
    pub fn timings(&self) -> Timings {
        self.recorder.snapshot()
    }

    /// Finishes open work and closes all connections; the file's write-ahead log is folded in.
    pub async fn close(&self) {
        match &self.pools {
            Pools::File { writer, readers, .. } => {
                readers.close().await;
                writer.close().await;
            }
            Pools::Postgres(pool) => pool.close().await,
        }
    }
}

/// Options of one keyed connection. The key text is copied inside the driver, which does not wipe it; the process's memory
/// is as secret as the open database itself.
pub(crate) async fn file_options(
    path: &Path,
    secret: &key::Secret,
) -> Result<SqliteConnectOptions, StoreError> {
    begin_cipher().await?;
    let raw_key = Zeroizing::new(format!("\"x'{}'\"", hex::encode(**secret)));
    Ok(SqliteConnectOptions::new()
        .filename(path)
        .pragma("key", raw_key.as_str().to_owned())
        .journal_mode(SqliteJournalMode::Wal)
        // FULL, not NORMAL: in WAL mode NORMAL survives a kill, but a power cut may take back acknowledged commits.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        // Sorting must not spill plain rows into temporary files.
        .pragma("temp_store", "MEMORY")
        .busy_timeout(WAIT)
        .optimize_on_close(false, None))
}

/// The first connection of the process is opened alone: `SQLite` counts as ready before `SQLCipher` is, and a key that
/// arrives between the two is refused.
async fn begin_cipher() -> Result<(), StoreError> {
    static BEGUN: OnceCell<()> = OnceCell::const_new();
    let first = || async {
        SqliteConnectOptions::new()
            .in_memory(true)
            .connect()
            .await?
            .close()
            .await
    };
    BEGUN.get_or_try_init(first).await?;
    Ok(())
}

async fn open_file(path: &Path, secret: &key::Secret, create: bool) -> Result<Pools, StoreError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(StoreError::io(folder))?;
    }
    refuse_plain_file(path)?;
    let options = file_options(path, secret).await?.create_if_missing(create);
    let pool = || {
        SqlitePoolOptions::new()
            .acquire_timeout(WAIT)
            .idle_timeout(None)
            .max_lifetime(None)
    };
    let writer = pool()
        .max_connections(1)
        .connect_with(options.clone())
        .await
        .map_err(wrong_key(path))?;
    require_cipher(&writer).await?;
    let readers = pool()
        .max_connections(READERS)
        .connect_with(options.create_if_missing(false).pragma("query_only", "ON"))
        .await
        .map_err(wrong_key(path))?;
    Ok(Pools::File {
        path: path.to_owned(),
        writer,
        readers,
    })
}

/// A file that the unwrapped key does not open belongs to another header, or is damaged.
pub(crate) fn wrong_key(path: &Path) -> impl Fn(sqlx::Error) -> StoreError {
    move |error| match error
        .as_database_error()
        .and_then(sqlx::error::DatabaseError::code)
        .as_deref()
    {
        Some("26") => StoreError::Damaged {
            path: path.to_owned(),
            reason: "the database does not belong to the key header beside it".to_owned(),
        },
        _ => error.into(),
    }
}

async fn require_cipher(pool: &SqlitePool) -> Result<(), StoreError> {
    let version: Option<String> = sqlx::query_scalar("PRAGMA cipher_version")
        .fetch_optional(pool)
        .await?;
    if version.is_none_or(|it| it.is_empty()) {
        Err(StoreError::NoCipher)
    } else {
        Ok(())
    }
}

pub(crate) fn refuse_plain_file(path: &Path) -> Result<(), StoreError> {
    const PLAIN: &[u8; 15] = b"SQLite format 3";
    let mut head = [0_u8; 15];
    match fs::File::open(path).and_then(|mut file| file.read_exact(&mut head)) {
        Ok(()) if &head == PLAIN => Err(StoreError::NotEncrypted {
            path: path.to_owned(),
        }),
        // Shorter than a header, or not there yet: nothing plain in it.
        _ => Ok(()),
    }
}

async fn open_postgres(url: &str) -> Result<Pools, StoreError> {
    let options: PgConnectOptions = url.parse()?;
    let pool = PgPoolOptions::new()
        .max_connections(POSTGRES_CONNECTIONS)
        .acquire_timeout(WAIT)
        .connect_with(options)
        .await?;
    Ok(Pools::Postgres(pool))
}
