//! Rules about the repository itself that no compiler knows.

use crate::check::output;
use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Instant;

/// What each of our crates must never depend on, directly or not.
const FORBIDDEN: &[(&str, &[&str])] = &[
    (
        "conversation",
        &[
            "tokio",
            "axum",
            "sqlx",
            "reqwest",
            "engines",
            "community",
            "store",
            "server",
        ],
    ),
    (
        "engines",
        &["axum", "sqlx", "conversation", "community", "store", "server"],
    ),
    ("community", &["axum", "engines", "conversation", "server"]),
    (
        "store",
        &["axum", "engines", "conversation", "community", "server"],
    ),
    (
        "sync",
        &[
            "tokio",
            "axum",
            "sqlx",
            "reqwest",
            "engines",
            "conversation",
            "community",
            "store",
            "server",
        ],
    ),
];

/// Words that belong to a workplace, not to the product. Split so that this file does not contain them.
const WORKPLACE_WORDS: &[(&str, &str)] = &[
    ("/wo", "rk/"),
    ("/ro", "ot/"),
    ("/tmp/ba", "sh_jobs"),
    ("crates.", "io/api"),
    ("files.python", "hosted"),
    ("registry.npm", "js"),
    ("deb.deb", "ian.org"),
    ("hugging", "face.co"),
];

/// Dependencies point one way only.
pub(crate) fn arrows() -> Result<()> {
    for (name, forbidden) in FORBIDDEN {
        let args = [
            "tree", "--locked", "-p", name, "-e", "normal", "--prefix", "none", "--format", "{p}",
        ];
        let tree = output("cargo", &args)?;
        for line in tree.lines() {
            let dependency = line.split_whitespace().next().unwrap_or_default();
            ensure!(
                dependency == *name || !forbidden.contains(&dependency),
                "{name} depends on {dependency}, which ARCHITECTURE.md forbids"
            );
        }
    }
    Ok(())
}

/// Every crate and folder that ARCHITECTURE.md names in back quotes exists, and every crate is named.
pub(crate) fn map_names_exist() -> Result<()> {
    let map = std::fs::read_to_string("ARCHITECTURE.md").context("reading ARCHITECTURE.md")?;
    for word in map.split('`').skip(1).step_by(2) {
        let is_path = [
            "crates/", "web/", "content/", "models/", "docs/", "fuzz/", "tools/",
        ]
        .iter()
        .any(|prefix| word.starts_with(prefix));
        if is_path && !word.contains(['<', '*', ' ', '{']) {
            ensure!(
                PathBuf::from(word).exists(),
                "ARCHITECTURE.md names `{word}`, which does not exist"
            );
        }
    }
    for entry in std::fs::read_dir("crates")? {
        let name = format!("crates/{}", entry?.file_name().to_string_lossy());
        ensure!(
            map.contains(&format!("`{name}`")),
            "ARCHITECTURE.md does not name `{name}`"
        );
    }
    Ok(())
}

/// The repository speaks of the product alone and names no registry hosts or machine paths.
pub(crate) fn no_workplace_words() -> Result<()> {
    for (head, tail) in WORKPLACE_WORDS {
        let word = format!("{head}{tail}");
        let found = std::process::Command::new("git")
            .args(["grep", "-nIF", &word, "--", "."])
            .output()?;
        let lines = String::from_utf8_lossy(&found.stdout);
        ensure!(
            lines.is_empty(),
            "`{word}` must not be in the repository:\n{lines}"
        );
    }
    Ok(())
}

const CHECKSUMS: &str = "docs/migrations.sha256";

/// A migration that is listed never changes: the list is part of each release, and boxes have applied it.
pub(crate) fn migrations_only_added() -> Result<()> {
    let listed = std::fs::read_to_string(CHECKSUMS).with_context(|| format!("reading {CHECKSUMS}"))?;
    let mut found = migrations()?;
    for line in listed.lines() {
        let (sum, path) = line
            .split_once("  ")
            .with_context(|| format!("{CHECKSUMS}: `{line}`"))?;
        let now = found
            .remove(path)
            .with_context(|| format!("migration {path} was removed"))?;
        ensure!(now == sum, "migration {path} was changed: add a new one instead");
    }
    ensure!(
        found.is_empty(),
        "migrations not listed in {CHECKSUMS}: {:?}",
        found.keys()
    );
    Ok(())
}

/// Adds new migrations to the list; refuses to change what is listed.
pub(crate) fn write_migration_checksums() -> Result<()> {
    let listed = std::fs::read_to_string(CHECKSUMS).unwrap_or_default();
    let found = migrations()?;
    for line in listed.lines() {
        if let Some((sum, path)) = line.split_once("  ") {
            ensure!(
                found.get(path).is_some_and(|now| now == sum),
                "migration {path} was changed or removed"
            );
        }
    }
    let lines: Vec<String> = found
        .iter()
        .map(|(path, sum)| format!("{sum}  {path}\n"))
        .collect();
    Ok(std::fs::write(CHECKSUMS, lines.concat())?)
}

fn migrations() -> Result<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    for path in output(
        "git",
        &[
            "ls-files",
            "--cached",
            "--others",
            "--exclude-standard",
            "crates/*.sql",
        ],
    )?
    .lines()
    {
        if path.contains("/migrations/") {
            let text = std::fs::read(path).with_context(|| format!("reading {path}"))?;
            found.insert(path.to_owned(), hex::encode(Sha256::digest(&text)));
        }
    }
    Ok(found)
}

/// A stopwatch for this tool.
pub(crate) struct Watch(Instant);

impl Watch {
    #[expect(
        clippy::disallowed_methods,
        reason = "a tool that reports how long its steps took"
    )]
    pub(crate) fn start() -> Self {
        Self(Instant::now())
    }

    pub(crate) fn seconds(&self) -> f64 {
        self.0.elapsed().as_secs_f64()
    }

    pub(crate) fn millis(&self) -> f64 {
        self.seconds() * 1000.0
    }
}
