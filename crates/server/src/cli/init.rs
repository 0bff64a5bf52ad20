//! `awaaz init`: makes what is missing, leaves what is there.

use std::fs::OpenOptions;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use anyhow::Context;
use store::{Store, StoreConfig};

use crate::clock::{Chance, Clock};
use crate::config::Config;
use crate::content::Content;
use crate::http::auth::operator_key_hash;
use crate::startup::{key_file, open_store, store_config};

pub(super) async fn run(config: Config) -> anyhow::Result<()> {
    let data = &config.paths.data;
    std::fs::create_dir_all(data).with_context(|| data.display().to_string())?;
    let settings = store_config(&config);
    let fresh = !Store::exists(&settings);
    let library = Content::new(config.paths.content.as_deref()).library()?;
    let store = open_store(&config, &Clock::System, &library).await?;
    store.close().await;
    match &settings {
        StoreConfig::File { path, .. } if fresh => println!("store     {} (encrypted, new)", path.display()),
        StoreConfig::File { path, .. } => println!("store     {} (already there)", path.display()),
        StoreConfig::Postgres { .. } => println!("store     PostgreSQL, tables up to date"),
    }
    if config.store.passphrase.is_none() && config.store.url.is_none() {
        println!(
            "key       {} (keep a copy elsewhere: without it the data cannot be read)",
            key_file(&config).display()
        );
    }
    operator_key(&config.paths.operator_key())?;
    println!("next      awaaz models pull standard; awaaz serve");
    Ok(())
}

/// Makes the operator's key once, shows it once and keeps its hash.
fn operator_key(path: &Path) -> anyhow::Result<()> {
    let mut file = match OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
    {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            println!(
                "operator  a key exists (delete {} to make a new one)",
                path.display()
            );
            return Ok(());
        }
        Err(error) => return Err(error).with_context(|| path.display().to_string()),
    };
    let key = format!("awaaz_{}", hex::encode(Chance::from_os().key()));
    writeln!(file, "{}", operator_key_hash(&key)).with_context(|| path.display().to_string())?;
    println!("operator  {key}");
    println!(
        "          shown this once; makes the first admin, and reads /metrics: Authorization: Bearer <key>"
    );
    Ok(())
}
