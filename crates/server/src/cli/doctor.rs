//! `awaaz doctor`: looks at everything and says in plain words what is wrong and what to do.

use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::process::ExitCode;

use conversation::language::Language;
use engines::models::ModelState;
use store::{Store, StoreConfig};

use super::models::installer;
use crate::clock::Clock;
use crate::config::Config;
use crate::content::Content;
use crate::machines::{self, on_path};
use crate::startup::{key_file, store_config};

/// Counts what is wrong while it prints.
#[derive(Default)]
struct Findings {
    wrong: u32,
    notes: u32,
    good: u32,
}

impl Findings {
    fn good(&mut self, what: &str, how: impl std::fmt::Display) {
        self.good += 1;
        println!("ok    {what:<12} {how}");
    }

    fn note(&mut self, what: &str, how: impl std::fmt::Display) {
        self.notes += 1;
        println!("note  {what:<12} {how}");
    }

    fn bad(&mut self, what: &str, how: impl std::fmt::Display) {
        self.wrong += 1;
        println!("BAD   {what:<12} {how}");
    }
}

pub(super) async fn run(config: Config) -> anyhow::Result<ExitCode> {
    let mut findings = Findings::default();
    content(&config, &mut findings);
    keys(&config, &mut findings);
    store(&config, &mut findings).await;
    models(&config, &mut findings)?;
    parts(&config, &mut findings).await;
    port(&config, &mut findings);
    match findings.wrong {
        0 => println!("all is well: {} checks, {} notes", findings.good, findings.notes),
        wrong => println!("{wrong} to mend, {} checks are well", findings.good),
    }
    Ok(if findings.wrong == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn content(config: &Config, findings: &mut Findings) {
    let content = Content::new(config.paths.content.as_deref());
    match content.packs() {
        Ok(packs) if packs.len() == Language::ALL.len() => {
            findings.good("languages", "all eleven");
        }
        Ok(packs) => {
            let missing: Vec<&str> = Language::ALL
                .iter()
                .filter(|l| !packs.iter().any(|pack| pack.code == **l))
                .map(|l| l.code())
                .collect();
            findings.bad("languages", format!("missing: {}", missing.join(" ")));
        }
        Err(error) => findings.bad("languages", format!("{error:#}")),
    }
    match content.library() {
        Ok(library) => findings.good(
            "content",
            format!(
                "{} legal topics, {} lessons",
                library.topics.len(),
                library.modules.len()
            ),
        ),
        Err(error) => findings.bad("content", format!("{error:#}")),
    }
}

fn keys(config: &Config, findings: &mut Findings) {
    if config.store.passphrase.is_none() && config.store.url.is_none() {
        let path = key_file(config);
        match std::fs::metadata(&path) {
            Ok(meta) if meta.permissions().mode().trailing_zeros() >= 6 => {
                findings.good("store key", path.display());
            }
            Ok(_) => findings.bad(
                "store key",
                format!("others can read it: chmod 600 {}", path.display()),
            ),
            Err(_) => findings.bad("store key", format!("{} is missing: awaaz init", path.display())),
        }
    }
    match crate::http::auth::read_operator_key(&config.paths.operator_key()) {
        Ok(Some(_)) => findings.good("operator", "key is set"),
        Ok(None) => findings.note("operator", "no key: /metrics stays closed until `awaaz init`"),
        Err(error) => findings.bad("operator", format!("{error:#}")),
    }
}

async fn store(config: &Config, findings: &mut Findings) {
    let settings = store_config(config);
    if !Store::exists(&settings) {
        return findings.bad("store", "there is none yet: awaaz init");
    }
    match Store::open(&settings, Clock::System.now()).await {
        Ok(store) => {
            // Opening has asserted the cipher and refused a plain file.
            let kind = match settings {
                StoreConfig::File { path, .. } => format!("{} opens, encrypted", path.display()),
                StoreConfig::Postgres { .. } => "PostgreSQL answers".to_owned(),
            };
            findings.good("store", kind);
            store.close().await;
        }
        Err(error) => findings.bad("store", error),
    }
}

fn models(config: &Config, findings: &mut Findings) -> anyhow::Result<()> {
    let installer = installer(config)?;
    for model in installer.list().iter().filter(|model| {
        // What nobody has to have is spoken of only where somebody has it.
        model.packs.iter().any(|pack| pack == "standard") || model.state != ModelState::Missing
    }) {
        match model.state {
            ModelState::Installed => findings.good(&model.id, &model.title),
            ModelState::Missing => findings.note(&model.id, "not installed: awaaz models pull standard"),
            ModelState::Partial => findings.bad(
                &model.id,
                format!("half installed: awaaz models pull {}", model.id),
            ),
            ModelState::Corrupt => {
                findings.bad(
                    &model.id,
                    format!(
                        "damaged: awaaz models remove {0}; awaaz models pull {0}",
                        model.id
                    ),
                );
            }
            ModelState::Unavailable => findings.note(&model.id, "not made for this processor"),
        }
    }
    if on_path("espeak-ng") {
        findings.good("espeak-ng", "speaks all eleven languages");
    } else {
        findings.bad("espeak-ng", "missing: apt install espeak-ng");
    }
    if on_path("arecord") {
        findings.good("microphone", "arecord is here, for awaaz talk");
    } else {
        findings.note(
            "microphone",
            "no arecord: awaaz talk needs alsa-utils; the web app does not",
        );
    }
    Ok(())
}

async fn parts(config: &Config, findings: &mut Findings) {
    let machines = machines::load(config).await;
    for part in machines.parts() {
        match part.reason {
            None if part.part == "hear" => findings.good(
                &part.part,
                format!(
                    "{} hears {}",
                    machines.hears_with().unwrap_or_default(),
                    machines.heard_languages().join(" ")
                ),
            ),
            None => findings.good(&part.part, "loads"),
            Some(reason) if part.optional => findings.note(&part.part, reason),
            Some(reason) => findings.bad(&part.part, reason),
        }
    }
}

fn port(config: &Config, findings: &mut Findings) {
    let address = config.server.listen;
    match TcpListener::bind(address) {
        Ok(_) => findings.good("port", format!("{address} is free")),
        Err(error) => findings.note("port", format!("{address}: {error} (is awaaz running already?)")),
    }
}
