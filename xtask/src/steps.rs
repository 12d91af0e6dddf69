//! The steps of `cargo xtask test`, in the order in which they run.

use clap::ValueEnum;

use crate::command::{Command, Failure};
use crate::tally::Tally;
use crate::{engines, licences, lock_file, web};

/// One step. The cheap and the likely come first, so that a slip is told soon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Step {
    /// Is everything formatted?
    Format,
    /// Do the lints agree?
    Clippy,
    /// Does everything build? The tests of the command line run the built program.
    Build,
    /// Unit, golden, property, command-line, parity and documentation tests.
    Tests,
    /// Is the program that is built by default without faults, and does it say what it leaves out?
    Default,
    /// Does the documentation build, with every link?
    Docs,
    /// Is the lock file pinned, small and from known places?
    Lock,
    /// Is every package under an accepted licence?
    Licences,
    /// Does the page build, from the calculator's types as they are?
    Web,
    /// Does the page hold in real browsers?
    Browser,
    /// Does the Python package answer in real engines what the program answers?
    Engines,
}

impl Step {
    /// All steps, in order.
    pub fn all() -> &'static [Self] {
        Self::value_variants()
    }

    /// The name to give to `--only`.
    pub fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }

    /// What to type to run this step again: the tool's own command, where there is one.
    pub fn repeat(self) -> String {
        self.command()
            .map_or_else(|| format!("cargo xtask test --only {}", self.name()), |command| command.to_string())
    }

    /// Runs the step; the tests that it reports are added to the tally.
    ///
    /// # Errors
    /// What failed.
    pub fn run(self, tally: &mut Tally) -> Result<(), Failure> {
        match (self, self.command()) {
            (Self::Tests, Some(command)) => command.stream(|line| tally.add_line(line)),
            (_, Some(command)) => command.stream(|_| {}),
            (Self::Default, None) => default_build(tally),
            (Self::Lock, None) => lock_file::check(),
            (Self::Licences, None) => licences::check(),
            (Self::Web, None) => web::check(),
            (Self::Engines, None) => engines::check(tally),
            (_, None) => web::browsers().and_then(|()| web::tests(tally)),
        }
    }

    fn command(self) -> Option<Command> {
        Some(match self {
            // The one cargo command without `--locked`: it resolves nothing.
            Self::Format => Command::cargo("fmt --all --check"),
            Self::Clippy => {
                Command::cargo("clippy --locked --workspace --all-targets --all-features -- -D warnings")
            }
            // With all features, as the tests: otherwise every crate would be compiled twice.
            Self::Build => Command::cargo("build --locked --workspace --all-features"),
            // All binaries run even when one fails, so that the count at the end is of all tests.
            Self::Tests => Command::cargo("test --locked --workspace --all-features --no-fail-fast"),
            Self::Docs => Command::cargo("doc --locked --workspace --no-deps --all-features")
                .with("RUSTDOCFLAGS", "-D warnings"),
            Self::Default | Self::Lock | Self::Licences | Self::Web | Self::Browser | Self::Engines => {
                return None;
            }
        })
    }
}

/// The program as it is built by default: all steps before had all features.
fn default_build(tally: &mut Tally) -> Result<(), Failure> {
    Command::cargo("clippy --locked --package calc-cli --all-targets -- -D warnings").stream(|_| {})?;
    Command::cargo("test --locked --package calc-cli --test batch_without_parquet")
        .stream(|line| tally.add_line(line))
}

#[cfg(test)]
mod tests {
    use super::Step;

    #[test]
    fn what_the_tests_run_is_built_before_them() {
        let position = |wanted| Step::all().iter().position(|&step| step == wanted);
        assert!(position(Step::Build) < position(Step::Tests));
        assert_eq!(Step::all().first(), Some(&Step::Format));
    }

    #[test]
    fn every_cargo_command_that_resolves_is_locked() {
        for step in Step::all().iter().filter(|&&step| step != Step::Format) {
            if let Some(command) = step.command() {
                assert!(command.to_string().contains(" --locked "), "{command}");
            }
        }
    }

    #[test]
    fn every_step_can_be_repeated() {
        assert_eq!(Step::Format.repeat(), "cargo fmt --all --check");
        assert_eq!(Step::Licences.repeat(), "cargo xtask test --only licences");
    }
}
