//! `awaaz models`: what can be installed, and installing it.

use std::process::ExitCode;

use clap::Subcommand;
use engines::models::{Catalog, Hub, Installer, InstallerConfig, ModelState, ModelStatus, Progress};
use engines::worker::Stop;
use indicatif::{ProgressBar, ProgressStyle};

use crate::config::Config;
use crate::lessons::learn_at_installation;

const CATALOG: &str = include_str!("../../../../models/catalog.toml");

#[derive(Debug, Subcommand)]
pub(super) enum Models {
    /// All known models and whether they are here.
    List,
    /// Install what is missing of a pack (tiny, standard, llm, indic-hub) or of one model.
    Pull {
        #[arg(default_value = "standard")]
        name: String,
    },
    /// Check the files of what is installed (or of a pack) against their hashes.
    Verify { name: Option<String> },
    /// Delete a model.
    Remove { id: String },
}

/// The installer for this configuration.
pub(super) fn installer(config: &Config) -> anyhow::Result<Installer> {
    let mut settings = InstallerConfig::new(config.paths.models.clone());
    settings.hub = config.hub.url.clone().map(|base_url| Hub {
        base_url,
        token: config.hub.token.as_ref().map(|token| token.reveal().to_owned()),
    });
    Ok(Installer::new(Catalog::parse(CATALOG)?, settings))
}

impl Models {
    pub(super) async fn run(self, config: Config) -> anyhow::Result<ExitCode> {
        let installer = installer(&config)?;
        let pulls = matches!(self, Self::Pull { .. });
        // Downloads and hashing block: off the async threads.
        let work = move || match self {
            Self::List => {
                list(&installer);
                Ok(ExitCode::SUCCESS)
            }
            Self::Pull { name } => pull(&installer, &name),
            Self::Verify { name } => verify(&installer, name.as_deref()),
            Self::Remove { id } => {
                println!("{id}: {} freed", size(installer.remove(&id)?));
                Ok(ExitCode::SUCCESS)
            }
        };
        let done = tokio::task::spawn_blocking(work).await??;
        if pulls {
            crate::places::prepare(&config.paths.models).await?;
            tokio::task::spawn_blocking(move || learn(&config)).await??;
        }
        Ok(done)
    }
}

fn list(installer: &Installer) {
    println!(
        "{:<20} {:<11} {:>9} {:>9}  {:<14} {:<18} languages",
        "model", "state", "disk", "memory", "licence", "packs"
    );
    for model in installer.list() {
        line(&model);
    }
    for program in installer.system() {
        let state = if program.installed { "installed" } else { "missing" };
        println!(
            "{:<20} {state:<11} {:>9} {:>9}  {:<14} apt: {}",
            program.id, "", "", program.licence, program.debian
        );
    }
}

fn line(model: &ModelStatus) {
    println!(
        "{:<20} {:<11} {:>9} {:>9}  {:<14} {:<18} {}",
        model.id,
        format!("{:?}", model.state).to_lowercase(),
        size(model.size),
        size(model.memory),
        model.licence,
        model.packs.join(","),
        model.languages.join(" "),
    );
}

fn pull(installer: &Installer, name: &str) -> anyhow::Result<ExitCode> {
    let bar = ProgressBar::new(0);
    bar.set_style(ProgressStyle::with_template(
        "{bar:32} {bytes:>10}/{total_bytes} {bytes_per_sec:>12} {eta:>5}  {msg}",
    )?);
    let report = |progress: Progress| {
        bar.set_length(progress.total);
        bar.set_position(progress.done);
        bar.set_message(progress.step);
    };
    // Ctrl-C ends the process; what was fetched is kept and used by the next pull.
    let noted = installer.pull(name, &report, &Stop::default())?;
    bar.finish_and_clear();
    for file in &noted {
        println!(
            "{}: no hash was known; from now on it must be sha256 {}",
            file.file, file.sha256
        );
    }
    println!("{name}: installed");
    for program in installer.system().iter().filter(|program| !program.installed) {
        println!("{} is missing: apt install {}", program.title, program.debian);
    }
    Ok(ExitCode::SUCCESS)
}

/// Lets understanding learn from its example sentences now, rather than in the first minutes of the first start.
fn learn(config: &Config) -> anyhow::Result<()> {
    let bar = ProgressBar::new(0);
    bar.set_style(ProgressStyle::with_template(
        "{bar:32} {pos:>6}/{len} {eta:>5}  learning from example sentences",
    )?);
    learn_at_installation(config, |done, all| {
        bar.set_length(all);
        bar.set_position(done);
    })?;
    bar.finish_and_clear();
    Ok(())
}

fn verify(installer: &Installer, name: Option<&str>) -> anyhow::Result<ExitCode> {
    let models = installer.verify(name)?;
    models.iter().for_each(line);
    let sound = models.iter().all(|model| model.state == ModelState::Installed);
    Ok(if sound {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Bytes as people read them.
pub(super) fn size(bytes: u64) -> String {
    match bytes {
        0 => "-".to_owned(),
        bytes if bytes < 1 << 20 => format!("{} KiB", bytes.div_ceil(1 << 10)),
        bytes if bytes < 1 << 30 => format!("{} MiB", bytes >> 20),
        bytes => format!("{:.1} GiB", bytes as f64 / f64::from(1 << 30)),
    }
}
