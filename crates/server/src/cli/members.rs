//! `awaaz members`: roles and locks at the box itself. Who sits at it is trusted as the operator's key is.

use std::process::ExitCode;

use anyhow::Context;
use clap::Subcommand;
use community::Day;
use community::audit::Actor;
use community::members::{MemberError, Role, codes, credentials, roles};
use store::{Millis, Store, Tx};

use crate::clock::Clock;
use crate::config::Config;
use crate::startup::open_existing;

/// Most that a list shows.
const MOST: i64 = 1000;

#[derive(Debug, Subcommand)]
pub(super) enum Members {
    /// Who has a code, the last seen first.
    List,
    /// Give a member a role: teacher, employer, buyer, mediator, operator, admin.
    Grant { code: String, role: String },
    /// Take a role back.
    Revoke { code: String, role: String },
    /// Let a member who mistyped her PIN too often try again.
    Unlock { code: String },
}

impl Members {
    pub(super) async fn run(self, config: Config) -> anyhow::Result<ExitCode> {
        let clock = Clock::System;
        let store = open_existing(&config, &clock).await?;
        let done = self.act(&store, clock.now()).await;
        store.close().await;
        done
    }

    async fn act(self, store: &Store, now: Millis) -> anyhow::Result<ExitCode> {
        match self {
            Self::List => list(store).await?,
            Self::Grant { code, role } => {
                let role = parsed(&role)?;
                let new = store
                    .write_with("members.grant", |mut tx| {
                        let code = code.clone();
                        async move {
                            let member = of_code(&mut tx, &code).await?;
                            let new = roles::grant(&mut tx, &Actor::Box, &member, role, now).await?;
                            Ok::<_, MemberError>((tx, new))
                        }
                    })
                    .await?;
                let word = if new { "is now" } else { "is already" };
                println!("{code} {word} {}", role.as_str());
            }
            Self::Revoke { code, role } => {
                let role = parsed(&role)?;
                let gone = store
                    .write_with("members.revoke", |mut tx| {
                        let code = code.clone();
                        async move {
                            let member = of_code(&mut tx, &code).await?;
                            let gone = roles::revoke(&mut tx, &Actor::Box, &member, role, now).await?;
                            Ok::<_, MemberError>((tx, gone))
                        }
                    })
                    .await?;
                let word = if gone { "is no longer" } else { "was not" };
                println!("{code} {word} {}", role.as_str());
            }
            Self::Unlock { code } => {
                store
                    .write_with("members.unlock", |mut tx| {
                        let code = code.clone();
                        async move {
                            let member = of_code(&mut tx, &code).await?;
                            credentials::unlock(&mut tx, &Actor::Box, &member, now).await?;
                            Ok::<_, MemberError>((tx, ()))
                        }
                    })
                    .await?;
                println!("{code} may try again");
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

async fn list(store: &Store) -> anyhow::Result<()> {
    let mut tx = store.read("members.list").await?;
    for member in credentials::list(&mut tx, 0, MOST).await? {
        let roles: Vec<&str> = member.roles.iter().map(|it| it.as_str()).collect();
        let seen = Day::at(member.last_seen_at);
        let locked = if member.locked { "  locked" } else { "" };
        println!("{}  seen {seen}  {}{locked}", member.code, roles.join(" "));
    }
    Ok(())
}

fn parsed(role: &str) -> anyhow::Result<Role> {
    let known: Vec<&str> = Role::ALL.iter().skip(1).map(|it| it.as_str()).collect();
    Role::parse(role).with_context(|| format!("no role {role:?}; there are {}", known.join(", ")))
}

async fn of_code(tx: &mut Tx, code: &str) -> Result<String, MemberError> {
    let code = codes::read(code).ok_or(MemberError::MisheardCode)?;
    credentials::by_code(tx, &code)
        .await?
        .ok_or(MemberError::NotFound)
}
