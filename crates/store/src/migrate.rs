//! Ordered migrations, several named lists in one database.

use crate::{Dialect, Millis, Row, Store, StoreError, Tx, params};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;

/// One step. Never edit a released one: add the next.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// `0001_members`; the number gives the order.
    pub name: &'static str,
    /// The portable text.
    pub sql: &'static str,
    /// Another text for PostgreSQL, where no portable one exists.
    pub postgres: Option<&'static str>,
}

/// The migrations of one part, in order.
#[derive(Debug, Clone, Copy)]
pub struct MigrationList {
    /// `store`, `community`.
    pub name: &'static str,
    /// All steps, oldest first.
    pub migrations: &'static [Migration],
}

/// The store's own tables.
pub(crate) const OWN: MigrationList = MigrationList {
    name: "store",
    migrations: &[
        Migration {
            name: "0001_jobs",
            sql: include_str!("../migrations/0001_jobs.sql"),
            postgres: None,
        },
        Migration {
            name: "0002_search",
            sql: include_str!("../migrations/0002_search.sql"),
            postgres: None,
        },
    ],
};

const LEDGER: &str = "CREATE TABLE IF NOT EXISTS store_migrations (
    list TEXT NOT NULL,
    name TEXT NOT NULL,
    checksum TEXT NOT NULL,
    applied_at BIGINT NOT NULL,
    PRIMARY KEY (list, name)
)";

pub(crate) async fn run(store: &Store, list: &MigrationList, now: Millis) -> Result<(), StoreError> {
    store
        .write_with("store.migrate", |mut tx| async move {
            lock(&mut tx).await?;
            tx.run_script(LEDGER).await?;
            Ok::<_, StoreError>((tx, ()))
        })
        .await?;
    let mut tx = store.read("store.migrate").await?;
    check(&applied(&mut tx, list).await?, list, tx.dialect())?;
    drop(tx);
    for migration in list.migrations {
        apply(store, list, migration, now).await?;
    }
    Ok(())
}

async fn apply(store: &Store, list: &MigrationList, step: &Migration, now: Millis) -> Result<(), StoreError> {
    let mut tx = store.write("store.migrate").await?;
    lock(&mut tx).await?;
    if applied(&mut tx, list).await?.contains_key(step.name) {
        return Ok(());
    }
    let text = text_for(step, tx.dialect());
    tx.run_script(text)
        .await
        .map_err(|source| StoreError::MigrationFailed {
            list: list.name.to_owned(),
            name: step.name.to_owned(),
            source: Box::new(source),
        })?;
    tx.execute(
        "INSERT INTO store_migrations (list, name, checksum, applied_at) VALUES ($1, $2, $3, $4)",
        params![list.name, step.name, checksum(text), now],
    )
    .await?;
    tx.commit().await?;
    tracing::info!(list = list.name, migration = step.name, "migration applied");
    Ok(())
}

/// Two servers may start on one PostgreSQL at once; the second waits. The file's write lock does the same.
async fn lock(tx: &mut Tx) -> Result<(), StoreError> {
    if tx.dialect() == Dialect::Postgres {
        tx.run_script("SELECT pg_advisory_xact_lock(4207849484)").await?;
    }
    Ok(())
}

async fn applied(tx: &mut Tx, list: &MigrationList) -> Result<BTreeMap<String, String>, StoreError> {
    let rows = tx
        .query(
            "SELECT name, checksum FROM store_migrations WHERE list = $1",
            params![list.name],
        )
        .await?;
    rows.iter()
        .map(|row: &Row| Ok((row.get("name")?, row.get("checksum")?)))
        .collect()
}

/// Refuses a database whose history is not the history of this build.
fn check(
    applied: &BTreeMap<String, String>,
    list: &MigrationList,
    dialect: Dialect,
) -> Result<(), StoreError> {
    for (name, sum) in applied {
        let known = list.migrations.iter().find(|it| it.name == name);
        let (list, name) = (list.name.to_owned(), name.clone());
        match known {
            None => return Err(StoreError::MigrationUnknown { list, name }),
            Some(it) if checksum(text_for(it, dialect)) != *sum => {
                return Err(StoreError::MigrationChanged { list, name });
            }
            Some(_) => {}
        }
    }
    Ok(())
}

fn text_for(step: &Migration, dialect: Dialect) -> &'static str {
    match (dialect, step.postgres) {
        (Dialect::Postgres, Some(text)) => text,
        _ => step.sql,
    }
}

fn checksum(text: &str) -> String {
    hex::encode(Sha256::digest(text.as_bytes()))
}
