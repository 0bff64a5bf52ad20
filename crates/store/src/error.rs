//! What can go wrong in the store, each refusal with its own name.

use std::path::PathBuf;

/// Which promise of the schema a write would have broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConstraintKind {
    /// A unique index or primary key.
    Unique,
    /// A `CHECK`.
    Check,
    /// A reference to a row that is not there (or is still referred to).
    ForeignKey,
    /// A `NOT NULL`.
    NotNull,
}

/// Everything the store refuses or fails at.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// No key file or no key header beside the database.
    #[error("the key is missing: {path}")]
    KeyMissing { path: PathBuf },
    /// Others on the machine could read the key file.
    #[error("the key file {path} is open to others (mode {mode:o}); make it 0600")]
    KeyFileTooOpen { path: PathBuf, mode: u32 },
    /// A default or short secret.
    #[error("the key is too weak: {reason}")]
    KeyTooWeak { reason: &'static str },
    /// The secret does not open this database.
    #[error("the key does not open this database")]
    KeyWrong,
    /// The key header cannot be understood or was changed.
    #[error("the key header {path} is damaged: {reason}")]
    KeyHeaderDamaged { path: PathBuf, reason: String },
    /// A key or database is already there and would be overwritten.
    #[error("{path} already exists")]
    AlreadyExists { path: PathBuf },
    /// The program was linked with a SQLite that cannot encrypt.
    #[error("this build has no database cipher; refusing to write plain text")]
    NoCipher,
    /// The file on disk is a plain SQLite file.
    #[error("{path} is not encrypted; refusing to open it")]
    NotEncrypted { path: PathBuf },
    /// The database or backup did not pass its integrity check.
    #[error("{path} is damaged: {reason}")]
    Damaged { path: PathBuf, reason: String },
    /// The operation exists only for the encrypted file.
    #[error(
        "{operation} works on the encrypted file; for PostgreSQL use its own tools (pg_dump, pg_restore)"
    )]
    FileOnly { operation: &'static str },
    /// An applied migration's text is not the text in this build.
    #[error("migration {list}/{name} was changed after it was applied")]
    MigrationChanged { list: String, name: String },
    /// The database was written by a newer build (or another one).
    #[error("the database has migration {list}/{name}, which this build does not know")]
    MigrationUnknown { list: String, name: String },
    /// A migration's own SQL failed.
    #[error("migration {list}/{name} failed")]
    MigrationFailed {
        list: String,
        name: String,
        source: Box<StoreError>,
    },
    /// A transaction lost against another; doing it again may work.
    #[error("the transaction collided with another one")]
    Collision(#[source] sqlx::Error),
    /// The database stayed locked or the pool stayed full for too long.
    #[error("the database is busy")]
    Busy(#[source] sqlx::Error),
    /// A constraint of the schema refused the write.
    #[error("a {kind:?} constraint refused the write: {detail}")]
    Constraint { kind: ConstraintKind, detail: String },
    /// One row was expected.
    #[error("no row where one was expected")]
    NoRow,
    /// The statement gives no such column.
    #[error("no column named {column}")]
    NoSuchColumn { column: String },
    /// The column holds another type than asked for.
    #[error("column {column} holds {found}, expected {expected}")]
    WrongColumnType {
        column: String,
        expected: &'static str,
        found: &'static str,
    },
    /// A PostgreSQL type that the portable layer does not carry.
    #[error("column {column} has the database type {found}, which is not portable; cast it in the statement")]
    NotPortable { column: String, found: String },
    /// A stored document is not the JSON it should be.
    #[error("stored JSON cannot be read")]
    Json(#[from] serde_json::Error),
    /// The disk said no.
    #[error("{path}: {source}")]
    Io { path: PathBuf, source: std::io::Error },
    /// Anything else the database said.
    #[error("database error")]
    Database(#[source] sqlx::Error),
}

/// Errors that know whether doing the whole transaction again can help.
pub trait Retry {
    /// True for collisions between transactions.
    fn is_collision(&self) -> bool;
}

impl Retry for StoreError {
    fn is_collision(&self) -> bool {
        matches!(self, Self::Collision(_))
    }
}

impl StoreError {
    pub(crate) fn io(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.into();
        move |source| Self::Io { path, source }
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        use sqlx::error::ErrorKind;
        let Some(database) = error.as_database_error() else {
            return match error {
                sqlx::Error::PoolTimedOut => Self::Busy(error),
                sqlx::Error::RowNotFound => Self::NoRow,
                _ => Self::Database(error),
            };
        };
        let constraint = |kind| Self::Constraint {
            kind,
            detail: database
                .constraint()
                .unwrap_or_else(|| database.message())
                .to_owned(),
        };
        match database.kind() {
            ErrorKind::UniqueViolation => return constraint(ConstraintKind::Unique),
            ErrorKind::CheckViolation => return constraint(ConstraintKind::Check),
            ErrorKind::ForeignKeyViolation => return constraint(ConstraintKind::ForeignKey),
            ErrorKind::NotNullViolation => return constraint(ConstraintKind::NotNull),
            _ => {}
        }
        match database.code().as_deref() {
            // PostgreSQL: serialization_failure, deadlock_detected. SQLite: SQLITE_BUSY_SNAPSHOT.
            Some("40001" | "40P01" | "517") => Self::Collision(error),
            // SQLite: SQLITE_BUSY, SQLITE_LOCKED. PostgreSQL: lock_not_available, too_many_connections.
            Some("5" | "6" | "55P03" | "53300") => Self::Busy(error),
            _ => Self::Database(error),
        }
    }
}
