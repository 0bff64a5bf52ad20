//! What the program measures of its lessons: `awaaz lessons check --sound`.

use crate::check::awaaz;
use anyhow::Result;
use std::process::Command;

pub(super) fn run() -> Result<()> {
    let data = tempfile::tempdir()?;
    let command = |arguments: &[&str]| {
        let mut command = Command::new(awaaz()?);
        command.args(arguments).env("AWAAZ_PATHS__DATA", data.path());
        Ok::<_, anyhow::Error>(command.status()?.success())
    };
    anyhow::ensure!(command(&["init"])?, "awaaz init failed");
    anyhow::ensure!(
        command(&["lessons", "check", "--sound"])?,
        "some lessons are to mend"
    );
    Ok(())
}
