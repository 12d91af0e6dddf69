//! Turns the data files of this crate into Rust tables, and fails the build where a file has a fault.

mod texts;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());

    let steps = [texts::write(&home.join("texts"), &out)];

    let faults: Vec<_> = steps.into_iter().filter_map(Result::err).collect();
    for faults in &faults {
        eprintln!("{faults}");
    }
    if faults.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
