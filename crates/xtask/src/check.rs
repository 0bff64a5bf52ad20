//! What CI runs, step by step, each with its time; and the writing of generated files.

use crate::node::Node;
use crate::{licences, tidy};
use anyhow::{Context, Result, bail, ensure};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

type Step = (&'static str, fn() -> Result<()>);

const STEPS: &[Step] = &[
    ("format", || cargo(&["fmt", "--all", "--check"])),
    ("arrows", tidy::arrows),
    ("map", tidy::map_names_exist),
    ("words", tidy::no_workplace_words),
    ("migrations", tidy::migrations_only_added),
    ("licences", licences::check),
    ("clippy", || {
        cargo(&[
            "clippy",
            "--release",
            "--locked",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ])
    }),
    ("docs", docs),
    ("tests", tests),
    ("generated", generated_files_are_fresh),
    ("web", web),
    ("clients", stock_clients),
];

/// Runs every step (or those whose name contains `only`) and stops at the first that fails.
pub(crate) fn run(only: Option<&str>) -> Result<()> {
    std::env::set_current_dir(root()).context("going to the repository's root")?;
    for (name, step) in STEPS
        .iter()
        .filter(|(name, _)| only.is_none_or(|only| name.contains(only)))
    {
        println!("== {name}");
        let watch = tidy::Watch::start();
        step().with_context(|| format!("step `{name}`"))?;
        println!("== {name}: fine, {:.1} s", watch.seconds());
    }
    Ok(())
}

/// Writes all generated files.
pub(crate) fn generate() -> Result<()> {
    std::env::set_current_dir(root())?;
    std::fs::write("openapi.json", openapi()?)?;
    tidy::write_migration_checksums()?;
    npm(&["run", "--silent", "generate"])
}

/// The repository's root, wherever the command is called from.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// The built `awaaz` program.
pub(crate) fn awaaz() -> Result<PathBuf> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    let path = target.join("release/awaaz");
    ensure!(
        path.exists(),
        "{} is not built: run `cargo build --release` first",
        path.display()
    );
    Ok(path)
}

/// Runs a program in the current folder; its failure is ours.
pub(crate) fn call(program: &str, args: &[&str]) -> Result<()> {
    let status = Command::new(program).args(args).stdin(Stdio::null()).status();
    let status = status.with_context(|| format!("starting {program}"))?;
    ensure!(
        status.success(),
        "`{program} {}` failed ({status})",
        args.join(" ")
    );
    Ok(())
}

/// Runs a program and gives what it printed.
pub(crate) fn output(program: &str, args: &[&str]) -> Result<String> {
    let output = Command::new(program)
        .args(args)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output();
    let output = output.with_context(|| format!("starting {program}"))?;
    ensure!(
        output.status.success(),
        "`{program} {}` failed ({})",
        args.join(" "),
        output.status
    );
    Ok(String::from_utf8(output.stdout)?)
}

fn cargo(args: &[&str]) -> Result<()> {
    call("cargo", args)
}

fn docs() -> Result<()> {
    // Read by rustdoc only: an environment variable keeps it from invalidating other builds.
    let status = Command::new("cargo")
        .args([
            "doc",
            "--release",
            "--locked",
            "--workspace",
            "--no-deps",
            "--document-private-items",
            "--quiet",
        ])
        .env("RUSTDOCFLAGS", "-D warnings -A rustdoc::private_intra_doc_links")
        .status()?;
    ensure!(status.success(), "cargo doc failed");
    Ok(())
}

/// The tests of one program share a process, and what the languages learn: reading that takes seconds, a test a fraction of one.
fn tests() -> Result<()> {
    cargo(&[
        "test",
        "--release",
        "--locked",
        "--workspace",
        "--tests",
        "--no-fail-fast",
        "--quiet",
    ])
}

fn openapi() -> Result<String> {
    output(awaaz()?.to_str().context("path")?, &["openapi"])
}

fn generated_files_are_fresh() -> Result<()> {
    if std::fs::read_to_string("openapi.json").unwrap_or_default() != openapi()? {
        bail!("openapi.json is stale: run `cargo xtask generate` and commit it");
    }
    let kept = std::fs::read_to_string("web/src/api/schema.ts").unwrap_or_default();
    npm(&["run", "--silent", "generate"])?;
    let fresh = std::fs::read_to_string("web/src/api/schema.ts")?;
    if kept != fresh {
        std::fs::write("web/src/api/schema.ts", kept)?;
        bail!("web/src/api/schema.ts is stale: run `cargo xtask generate` and commit it");
    }
    Ok(())
}

fn npm(args: &[&str]) -> Result<()> {
    let status = Command::new("npm")
        .args(args)
        .current_dir("web")
        .stdin(Stdio::null())
        .status();
    ensure!(
        status.context("starting npm")?.success(),
        "`npm {}` failed in web/",
        args.join(" ")
    );
    Ok(())
}

fn web() -> Result<()> {
    for script in ["lint", "types", "test"] {
        npm(&["run", "--silent", script])?;
    }
    // The page in a real browser against the real program.
    let awaaz = awaaz()?;
    let status = Command::new("npm")
        .args(["run", "--silent", "e2e"])
        .current_dir("web")
        .env("AWAAZ", awaaz)
        .stdin(Stdio::null())
        .status()?;
    ensure!(status.success(), "the browser test failed");
    Ok(())
}

/// Other people's clients against the real program and its real models.
fn stock_clients() -> Result<()> {
    let node = Node::start()?;
    call("python3", &["tools/openai-client.py", &node.url("")])
}
