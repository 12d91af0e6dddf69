//! `cargo xtask web`: the page, built from the calculator and `web/`, and served on this machine alone.

mod cases;
mod engine;
mod figures;
mod generated;
mod node;
mod notices;
mod serve;
mod texts;
mod types;

use std::process::ExitCode;

use crate::command::Failure;

pub use node::{browsers, tests};

/// Builds the page; then serves it, unless it is only to be built.
pub fn run(build_only: bool) -> ExitCode {
    let done = build().and_then(|()| if build_only { Ok(()) } else { serve::serve() });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

/// Everything in `web/dist`: the page for a web server, and the one file that needs none.
///
/// # Errors
/// What failed, with what to do where a tool is missing.
pub fn build() -> Result<(), Failure> {
    texts::write()?;
    figures::write()?;
    types::write()?;
    engine::build()?;
    notices::write()?;
    node::install()?;
    node::bundle()
}

/// As [`build`], and fails where the committed types are not those of the calculator.
///
/// # Errors
/// As [`build`].
pub fn check() -> Result<(), Failure> {
    types::check()?;
    build()
}
