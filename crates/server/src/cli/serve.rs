//! `awaaz serve`.

use std::net::SocketAddr;

use anyhow::Context;
use clap::Args;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::config::Config;
use crate::lifecycle::{Tasks, watch_signals};
use crate::startup::Setup;

#[derive(Debug, Args)]
pub(super) struct Serve {
    /// Address and port instead of the configured ones.
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<SocketAddr>,
}

impl Serve {
    pub(super) async fn run(self, config: Config) -> anyhow::Result<()> {
        let address = self.listen.unwrap_or(config.server.listen);
        let listener = TcpListener::bind(address)
            .await
            .with_context(|| format!("listening on {address}"))?;
        let stop = CancellationToken::new();
        let signals = Tasks::new(stop.clone());
        signals.spawn("signals", watch_signals(stop.clone()));
        println!("awaaz on http://{}", listener.local_addr()?);
        crate::run(config, Setup::default(), listener, stop).await
    }
}
