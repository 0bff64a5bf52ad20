//! The `awaaz` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    server::memory::few_heaps();
    server::cli::main()
}
