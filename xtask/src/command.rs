//! Commands that are shown as a person would type them, run at the root, and read line by line.

use std::ffi::OsString;
use std::fmt;
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};

/// Why a step failed, in words for whoever ran it.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The command ran and did not succeed.
    #[error("`{command}` ended with {status}")]
    Ended { command: String, status: ExitStatus },
    /// A rule of the house is broken.
    #[error("{0}")]
    Rule(String),
    /// The command did not start, or its output could not be read.
    #[error("`{command}` could not be run: {source}")]
    Unrun { command: String, source: io::Error },
}

/// A command to run at the root of the workspace. Its standard input is empty, as in CI.
pub struct Command {
    program: String,
    arguments: Vec<OsString>,
    environment: Option<(&'static str, &'static str)>,
}

impl Command {
    /// A program with its arguments, parted by spaces.
    pub fn new(program: impl Into<String>, arguments: &str) -> Self {
        Self { program: program.into(), arguments: Vec::new(), environment: None }.arguments(arguments)
    }

    /// `cargo`, with arguments parted by spaces.
    pub fn cargo(arguments: &str) -> Self {
        Self::new("cargo", arguments)
    }

    /// One argument more, which may hold spaces.
    pub fn argument(mut self, argument: impl Into<OsString>) -> Self {
        self.arguments.push(argument.into());
        self
    }

    /// More arguments, parted by spaces.
    pub fn arguments(mut self, arguments: &str) -> Self {
        self.arguments.extend(arguments.split_whitespace().map(OsString::from));
        self
    }

    /// With a variable of the environment set.
    pub const fn with(mut self, name: &'static str, value: &'static str) -> Self {
        self.environment = Some((name, value));
        self
    }

    /// Runs it and shows its output as it comes; `on_line` sees every line of standard output.
    ///
    /// # Errors
    /// When it cannot be run, and when it does not succeed.
    pub fn stream(&self, mut on_line: impl FnMut(&str)) -> Result<(), Failure> {
        let mut child =
            self.prepared().stdout(Stdio::piped()).spawn().map_err(|source| self.unrun(source))?;
        if let Some(output) = child.stdout.take() {
            let mut output = BufReader::new(output);
            let mut bytes = Vec::new();
            // Bytes first: a test may print what is not UTF-8.
            while output.read_until(b'\n', &mut bytes).map_err(|source| self.unrun(source))? > 0 {
                let line = String::from_utf8_lossy(&bytes);
                print!("{line}");
                on_line(&line);
                bytes.clear();
            }
        }
        self.ended(child.wait().map_err(|source| self.unrun(source))?)
    }

    /// Runs it and gives what it prints.
    ///
    /// # Errors
    /// When it cannot be run, and when it does not succeed.
    pub fn output(&self) -> Result<String, Failure> {
        let output =
            self.prepared().stderr(Stdio::inherit()).output().map_err(|source| self.unrun(source))?;
        self.ended(output.status)?;
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Whether the program is on this machine.
    pub fn is_installed(&self) -> bool {
        self.prepared().stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok()
    }

    fn prepared(&self) -> std::process::Command {
        // The cargo that runs us, so that all steps use one toolchain.
        let program = match self.program.as_str() {
            "cargo" => std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()),
            other => other.into(),
        };
        let mut command = std::process::Command::new(program);
        command.args(&self.arguments).current_dir(root()).envs(self.environment).stdin(Stdio::null());
        command
    }

    fn ended(&self, status: ExitStatus) -> Result<(), Failure> {
        if status.success() { Ok(()) } else { Err(Failure::Ended { command: self.to_string(), status }) }
    }

    fn unrun(&self, source: io::Error) -> Failure {
        Failure::Unrun { command: self.to_string(), source }
    }
}

/// As it can be pasted into a shell.
impl fmt::Display for Command {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((name, value)) = self.environment {
            write!(formatter, "{name}=\"{value}\" ")?;
        }
        formatter.write_str(&self.program)?;
        for argument in &self.arguments {
            let argument = argument.to_string_lossy();
            let quote = if argument.contains(' ') { "\"" } else { "" };
            write!(formatter, " {quote}{argument}{quote}")?;
        }
        Ok(())
    }
}

/// Reads a file of the workspace.
///
/// # Errors
/// When it cannot be read, with its name.
pub fn read(name: &str) -> Result<String, Failure> {
    std::fs::read_to_string(root().join(name))
        .map_err(|error| Failure::Rule(format!("{name} could not be read: {error}")))
}

/// The root of the workspace: cargo tells a program that it runs where its manifest is, one floor up.
pub fn root() -> PathBuf {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    manifest.as_deref().and_then(Path::parent).map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

#[cfg(test)]
mod tests {
    use super::Command;

    #[test]
    fn a_command_is_shown_as_it_can_be_pasted() {
        let doc = Command::cargo("doc --locked  --no-deps").with("RUSTDOCFLAGS", "-D warnings");
        assert_eq!(doc.to_string(), "RUSTDOCFLAGS=\"-D warnings\" cargo doc --locked --no-deps");
        let timed = Command::new("hyperfine", "--warmup 5").argument("smaajob job");
        assert_eq!(timed.to_string(), "hyperfine --warmup 5 \"smaajob job\"");
    }

    #[test]
    fn every_line_is_seen() {
        let mut lines = Vec::new();
        let verdict = Command::cargo("--version").stream(|line| lines.push(line.to_owned()));
        assert!(verdict.is_ok() && lines.iter().any(|line| line.starts_with("cargo ")), "{lines:?}");
    }

    #[test]
    fn what_cannot_be_run_is_named() {
        let nothing = Command::new("no-such-program", "--at all");
        assert!(!nothing.is_installed());
        let failure = nothing.output().err().map(|failure| failure.to_string()).unwrap_or_default();
        assert!(failure.starts_with("`no-such-program --at all` could not be run: "), "{failure}");
    }
}
