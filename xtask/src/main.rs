//! The house's own commands: `cargo xtask test` is what CI runs, `cargo xtask web` builds and serves the page,
//! `cargo xtask bench` measures.

mod bench;
mod command;
mod engines;
mod licences;
mod lock_file;
mod metadata;
mod rules;
mod steps;
mod tally;
mod test;
mod web;

use std::process::ExitCode;

use clap::Parser;

/// The house's own commands.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
enum Task {
    /// Run what CI runs; the last line says how many tests passed and failed.
    Test {
        /// One step alone, to repeat what failed.
        #[arg(long, value_name = "STEP")]
        only: Option<steps::Step>,
    },
    /// Build the page and serve it on this machine.
    Web {
        /// Only build: `web/dist` for a web server, and in it `smaajob.html`, the page as one file that needs none.
        #[arg(long)]
        build: bool,
    },
    /// Measure the rules, the whole program (where hyperfine is installed), and lists beside other programs (where they are).
    Bench {
        /// One of these alone.
        #[arg(long, value_name = "WHAT")]
        only: Option<bench::What>,
        /// Rows of the longest list.
        #[arg(long, default_value_t = 1_000_000)]
        rows: u64,
    },
}

fn main() -> ExitCode {
    match Task::parse() {
        Task::Test { only } => test::run(only),
        Task::Web { build } => web::run(build),
        Task::Bench { only, rows } => bench::run(only, rows),
    }
}
