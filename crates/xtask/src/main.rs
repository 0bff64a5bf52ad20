//! Our own commands. `cargo xtask check` is exactly what CI runs.
#![expect(clippy::print_stdout, reason = "a command line tool prints")]

mod bench;
mod check;
mod eval;
mod licences;
mod node;
mod tidy;

use clap::{Parser, Subcommand};

#[derive(Parser)]
struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Everything CI checks: format, lints, docs, tests, licences, arrows, migrations, generated files, web.
    Check {
        /// Run only the steps whose name contains this.
        #[arg(long)]
        only: Option<String>,
    },
    /// Writes the generated files: openapi.json, the web client's types, the migrations' checksums.
    Generate,
    /// Measures speed and memory of the built program with its real models.
    #[command(subcommand)]
    Bench(bench::Bench),
    /// Measures quality with real models; prints a figure per language.
    #[command(subcommand)]
    Eval(eval::Eval),
}

fn main() -> anyhow::Result<()> {
    match Args::parse().command {
        Command::Check { only } => check::run(only.as_deref()),
        Command::Generate => check::generate(),
        Command::Bench(bench) => bench::run(&bench),
        Command::Eval(eval) => eval::run(&eval),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        super::Args::command().debug_assert();
    }
}
