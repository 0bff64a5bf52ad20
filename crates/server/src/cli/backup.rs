//! `awaaz backup` and `awaaz restore`.

use std::path::PathBuf;

use clap::Args;
use store::{Store, StoreConfig};

use crate::clock::Clock;
use crate::config::Config;
use crate::startup::store_config;

#[derive(Debug, Args)]
pub(super) struct Backup {
    /// File to write; its key header is written beside it.
    to: PathBuf,
}

impl Backup {
    pub(super) async fn run(self, config: Config) -> anyhow::Result<()> {
        let settings = store_config(&config);
        let StoreConfig::File { key, .. } = &settings else {
            anyhow::bail!("the data is in PostgreSQL: use pg_dump");
        };
        let store = Store::open(&settings, Clock::System.now()).await?;
        let report = store::backup::backup(&store, key, &self.to).await?;
        store.close().await;
        println!(
            "wrote {} ({} bytes, encrypted with the same key, checked)",
            report.path.display(),
            report.bytes
        );
        Ok(())
    }
}

#[derive(Debug, Args)]
pub(super) struct Restore {
    /// The backup.
    from: PathBuf,
    /// Replace a store that is there.
    #[arg(long)]
    force: bool,
}

impl Restore {
    pub(super) async fn run(self, config: Config) -> anyhow::Result<()> {
        let StoreConfig::File { path, key } = store_config(&config) else {
            anyhow::bail!("the data is in PostgreSQL: use pg_restore");
        };
        let report = store::backup::restore(&self.from, &key, &path, self.force).await?;
        println!(
            "restored {} ({} bytes, checked)",
            report.path.display(),
            report.bytes
        );
        Ok(())
    }
}
