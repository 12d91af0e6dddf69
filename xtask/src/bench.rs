//! `cargo xtask bench`: how fast the rules are, the program as a person starts it, and whole lists beside other programs.

mod lists;

use std::process::ExitCode;

use crate::command::{Command, Failure};
use crate::metadata::Metadata;

/// What the program is asked while it is timed.
const QUESTION: &str = "job --rate mindstesats --hours 8 --wage 150";

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum What {
    /// The rules alone.
    Rules,
    /// The program, from start to exit.
    Program,
    /// Lists, from file to file.
    Lists,
}

/// Measures one of them, or all; of lists so many rows.
pub fn run(only: Option<What>, rows: u64) -> ExitCode {
    let wanted = |what| only.is_none_or(|only| only == what);
    let measure = |what, measured: &dyn Fn() -> Result<(), Failure>| {
        if wanted(what) { measured() } else { Ok(()) }
    };
    let measured = measure(What::Rules, &rules)
        .and_then(|()| measure(What::Program, &whole_program))
        .and_then(|()| measure(What::Lists, &|| lists::run(rows)));
    match measured {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn rules() -> Result<(), Failure> {
    Command::cargo("bench --locked -p calc-core").stream(|_| {})
}

fn whole_program() -> Result<(), Failure> {
    if !Command::new("hyperfine", "--version").is_installed() {
        println!(
            "hyperfine is not installed, so the program was not timed as a whole; \
             `cargo install --locked hyperfine` installs it."
        );
        return Ok(());
    }
    Command::cargo("build --locked --release -p calc-cli").stream(|_| {})?;
    timing(&Metadata::read()?.target_directory).stream(|_| {})
}

/// Without a shell in between: it would take longer than the program.
fn timing(target: &str) -> Command {
    Command::new("hyperfine", "--shell=none --warmup 20")
        .argument(format!("'{target}/release/smaajob' {QUESTION}"))
}

#[cfg(test)]
mod tests {
    use super::timing;

    #[test]
    fn the_released_program_is_timed_wherever_it_was_built() {
        let command = timing("/some where").to_string();
        let program = "'/some where/release/smaajob' job --rate mindstesats --hours 8 --wage 150";
        assert_eq!(command, format!("hyperfine --shell=none --warmup 20 \"{program}\""));
    }
}
