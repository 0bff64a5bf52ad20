//! Online backup of the encrypted file, and restore. A backup is itself an encrypted database under the same key.

use crate::database::{Pools, file_options, refuse_plain_file, wrong_key};
use crate::key::{self, Key, Secret};
use crate::{Store, StoreError};
use sqlx::{ConnectOptions as _, Connection as _};
use std::fs;
use std::path::{Path, PathBuf};

/// What a backup or restore wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The database file; its key header lies beside it.
    pub path: PathBuf,
    /// Size in bytes.
    pub bytes: u64,
}

/// Copies a consistent snapshot to `to` while the store is in use, then opens the copy and checks it.
///
/// `key` is the secret of the running store. The copy carries the same wrapped key, so the same secret opens it.
///
/// # Errors
/// [`StoreError::AlreadyExists`] when `to` is there; [`StoreError::FileOnly`] on PostgreSQL.
pub async fn backup(store: &Store, key: &Key, to: &Path) -> Result<Report, StoreError> {
    let Pools::File { path, .. } = &store.pools else {
        return Err(StoreError::FileOnly { operation: "backup" });
    };
    let secret = key::unwrap(path, key)?;
    for taken in [to.to_owned(), key::header_path(to)] {
        if taken.exists() {
            return Err(StoreError::AlreadyExists { path: taken });
        }
    }
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(StoreError::io(folder))?;
    }
    let partial = beside(to, ".partial");
    remove_if_there(&partial)?;
    copy(path, &secret, &partial).await?;
    verify(&partial, &secret).await?;
    copy_file(&key::header_path(path), &key::header_path(to))?;
    settle(&partial, to)
}

/// Puts a backup in the place of a store that is not open. Checks the backup before anything is touched.
///
/// # Errors
/// [`StoreError::AlreadyExists`] unless `force`; [`StoreError::KeyWrong`] and [`StoreError::Damaged`] before any change.
pub async fn restore(from: &Path, key: &Key, to: &Path, force: bool) -> Result<Report, StoreError> {
    let secret = key::unwrap(from, key)?;
    verify(from, &secret).await?;
    if to.exists() && !force {
        return Err(StoreError::AlreadyExists { path: to.to_owned() });
    }
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(StoreError::io(folder))?;
    }
    let partial = beside(to, ".partial");
    remove_if_there(&partial)?;
    copy(from, &secret, &partial).await?;
    verify(&partial, &secret).await?;
    // The old log belongs to the old file: left beside the new one it would damage it.
    for side in ["-wal", "-shm"] {
        remove_if_there(&beside(to, side))?;
    }
    copy_file(&key::header_path(from), &key::header_path(to))?;
    settle(&partial, to)
}

/// `VACUUM INTO` reads one snapshot and writes a compact copy under the same key.
async fn copy(from: &Path, secret: &Secret, to: &Path) -> Result<(), StoreError> {
    let mut source = file_options(from, secret)
        .await?
        .connect()
        .await
        .map_err(wrong_key(from))?;
    let target = to.to_str().ok_or_else(|| StoreError::Damaged {
        path: to.to_owned(),
        reason: "the path is not Unicode text".to_owned(),
    })?;
    sqlx::query("VACUUM INTO $1")
        .bind(target)
        .execute(&mut source)
        .await?;
    source.close().await?;
    Ok(())
}

async fn verify(path: &Path, secret: &Secret) -> Result<(), StoreError> {
    refuse_plain_file(path)?;
    if !path.exists() {
        return Err(StoreError::Damaged {
            path: path.to_owned(),
            reason: "the file is gone".to_owned(),
        });
    }
    let damaged = |reason: String| StoreError::Damaged {
        path: path.to_owned(),
        reason,
    };
    let mut connection = file_options(path, secret)
        .await?
        .connect()
        .await
        .map_err(wrong_key(path))?;
    // Each page carries a MAC: this finds changed bytes that would still be a well-formed database.
    let pages: Vec<String> = sqlx::query_scalar("PRAGMA cipher_integrity_check")
        .fetch_all(&mut connection)
        .await?;
    if let Some(first) = pages.into_iter().next() {
        return Err(damaged(first));
    }
    let answer: String = sqlx::query_scalar("PRAGMA integrity_check")
        .fetch_one(&mut connection)
        .await
        .map_err(|error| damaged(error.to_string()))?;
    if answer != "ok" {
        return Err(damaged(answer));
    }
    connection.close().await?;
    Ok(())
}

fn settle(partial: &Path, to: &Path) -> Result<Report, StoreError> {
    let bytes = fs::File::open(partial)
        .and_then(|file| {
            file.sync_all()?;
            Ok(file.metadata()?.len())
        })
        .map_err(StoreError::io(partial))?;
    fs::rename(partial, to).map_err(StoreError::io(to))?;
    for side in ["-wal", "-shm"] {
        remove_if_there(&beside(partial, side))?;
    }
    if let Some(folder) = to.parent().filter(|it| !it.as_os_str().is_empty()) {
        fs::File::open(folder)
            .and_then(|it| it.sync_all())
            .map_err(StoreError::io(folder))?;
    }
    Ok(Report {
        path: to.to_owned(),
        bytes,
    })
}

fn copy_file(from: &Path, to: &Path) -> Result<(), StoreError> {
    fs::copy(from, to).map_err(StoreError::io(to))?;
    fs::File::open(to)
        .and_then(|it| it.sync_all())
        .map_err(StoreError::io(to))
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

fn remove_if_there(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(StoreError::io(path)(error)),
        _ => Ok(()),
    }
}
