//! `smaajob`: what remains of kontanthjælp with a small job, on the command line.
//!
//! This crate reads arguments and files and prints; every rule and every sentence comes from `calc-core`.

mod arguments;
mod batch;
mod commands;
mod exit;
mod format;
mod household_flags;
mod input;
mod output;
mod own_flags;
mod progress_file;
mod report;
mod road_flags;
mod screen;
mod surroundings;

use clap::Parser;

use arguments::Arguments;
use exit::Exit;

fn main() -> std::process::ExitCode {
    exit::report_panics_as_internal();
    let arguments = Arguments::parse();
    match commands::run(&arguments) {
        Ok(text) => screen::print(&text),
        Err(exit) => exit.report(),
    }
    .into()
}

impl From<Exit> for std::process::ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}
