//! The `awaaz` command: parse, run, say what happened.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "this is what a command line is for"
)]

mod ask;
mod audit;
mod backup;
mod doctor;
mod init;
mod lessons;
mod members;
mod models;
mod say;
mod serve;
mod talk;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::Config;
use crate::telemetry;

/// A voice-first community server in eleven languages, without internet.
#[derive(Debug, Parser)]
#[command(name = "awaaz", version)]
struct Cli {
    /// Configuration file; `awaaz.toml` here when there is one.
    #[arg(long, global = true, env = "AWAAZ_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Prepare this machine: folders, keys, the encrypted store, starter content. Safe to run again.
    Init,
    /// Serve HTTP, WebSocket and the web app.
    Serve(serve::Serve),
    /// Ask one question, typed or recorded, and hear the answer.
    Ask(ask::Ask),
    /// Read a text aloud into a file.
    Say(say::Say),
    /// Talk with the microphone of this machine.
    Talk(talk::Talk),
    /// Check everything and say what to do.
    Doctor,
    /// Models: list, pull, verify, remove.
    #[command(subcommand)]
    Models(models::Models),
    /// Lessons: check what editors wrote.
    #[command(subcommand)]
    Lessons(lessons::Lessons),
    /// Members: list, grant and take back roles, unlock.
    #[command(subcommand)]
    Members(members::Members),
    /// The log of who did what: show, verify.
    #[command(subcommand)]
    Audit(audit::Audit),
    /// Write an encrypted backup of the store.
    Backup(backup::Backup),
    /// Put a backup in the place of the store.
    Restore(backup::Restore),
    /// Show the configuration in force, secrets hidden.
    Config {
        /// Show a commented sample file instead.
        #[arg(long)]
        sample: bool,
    },
    /// Print the description of the HTTP API.
    Openapi,
    /// Print the version.
    Version,
}

/// Runs the command line; the whole program.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    end_quietly_when_nobody_reads();
    match run(cli) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("awaaz: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// `awaaz ask … | head -1` closes our output early: that is no failure worth a report. (The default action of SIGPIPE would do,
/// but it would also end a server whose caller has gone.)
fn end_quietly_when_nobody_reads() {
    let report = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if panic.to_string().contains("failed printing to stdout") {
            std::process::exit(0);
        }
        report(panic);
    }));
}

fn run(cli: Cli) -> anyhow::Result<ExitCode> {
    match cli.command {
        Command::Openapi => println!("{}", crate::http::openapi().to_pretty_json()?),
        Command::Version => println!("awaaz {}", env!("CARGO_PKG_VERSION")),
        Command::Config { sample: true } => print!("{}", crate::config::SAMPLE),
        command => {
            let mut config = Config::load(cli.config.as_deref())?;
            if !matches!(command, Command::Serve(_)) {
                // What a command has to say, it prints.
                config.log.filter = "warn".into();
            }
            telemetry::init_logs(&config.log)?;
            let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
            return runtime.block_on(with_config(command, config));
        }
    }
    Ok(ExitCode::SUCCESS)
}

async fn with_config(command: Command, config: Config) -> anyhow::Result<ExitCode> {
    match command {
        Command::Init => init::run(config).await?,
        Command::Serve(serve) => serve.run(config).await?,
        Command::Ask(ask) => return ask.run(config).await,
        Command::Say(say) => say.run(config).await?,
        Command::Talk(talk) => talk.run(config).await?,
        Command::Doctor => return doctor::run(config).await,
        Command::Models(models) => return models.run(config).await,
        Command::Lessons(lessons) => return lessons.run(config).await,
        Command::Members(members) => return members.run(config).await,
        Command::Audit(audit) => return audit.run(config).await,
        Command::Backup(backup) => backup.run(config).await?,
        Command::Restore(restore) => restore.run(config).await?,
        Command::Config { .. } => print!("{}", config.to_toml()?),
        Command::Openapi | Command::Version => {}
    }
    Ok(ExitCode::SUCCESS)
}
