//! `cargo xtask bench`: how fast the rules are, and the program as a person starts it.

use std::process::ExitCode;

use crate::command::{Command, Failure};
use crate::metadata::Metadata;

/// What the program is asked while it is timed.
const QUESTION: &str = "job --rate mindstesats --hours 8 --wage 150";

/// Runs the benchmarks of the rules, then times the whole program where `hyperfine` is installed.
pub fn run() -> ExitCode {
    match rules().and_then(|()| whole_program()) {
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
