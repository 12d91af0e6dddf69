//! Turns what is data, the figures of the law and the texts, into tables, and fails the build where a file has a fault.
//! Nothing is parsed when the program runs.

mod kommuner;
mod params;
mod texts;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());

    let steps = [
        params::write(&home.join("params"), &out),
        kommuner::write(&home.join("params"), &out),
        texts::write(&home.join("texts"), &out),
    ];

    let faults: Vec<_> = steps.into_iter().filter_map(Result::err).collect();
    for faults in &faults {
        eprintln!("{faults}");
    }
    if faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
