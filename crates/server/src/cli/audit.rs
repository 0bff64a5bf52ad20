//! `awaaz audit`: the log of who did what.

use std::process::ExitCode;

use clap::Subcommand;
use community::Day;
use community::audit;

use crate::clock::Clock;
use crate::config::Config;
use crate::startup::open_existing;

#[derive(Debug, Subcommand)]
pub(super) enum Audit {
    /// The newest rows.
    Show {
        /// How many.
        #[arg(long, default_value_t = 50)]
        limit: u32,
    },
    /// Recompute the chain from the first row to the last; fails when it is broken.
    Verify,
}

impl Audit {
    pub(super) async fn run(self, config: Config) -> anyhow::Result<ExitCode> {
        let store = open_existing(&config, &Clock::System).await?;
        let mut tx = store.read("audit").await?;
        let mut code = ExitCode::SUCCESS;
        match self {
            Self::Show { limit } => {
                for row in audit::list(&mut tx, i64::MAX, limit.into()).await? {
                    let day = Day::at(row.at);
                    let (actor, action, target) = (&row.actor, &row.action, &row.target);
                    println!(
                        "{:>6}  {day}  {:<7}  {actor}  {action}  {target}  {}",
                        row.seq, row.outcome, row.detail
                    );
                }
            }
            Self::Verify => {
                let check = audit::verify(&mut tx).await?;
                if check.broken.is_empty() {
                    println!("{} rows, unbroken; head {}", check.rows, check.head);
                } else {
                    println!("{} rows; broken at {:?}", check.rows, check.broken);
                    code = ExitCode::FAILURE;
                }
            }
        }
        drop(tx);
        store.close().await;
        Ok(code)
    }
}
