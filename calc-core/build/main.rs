//! Compiles what is data, the figures of the law and the texts, into tables: nothing is parsed when the program runs.

mod params;
mod texts;

use std::path::Path;

fn main() {
    let output = std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    let output = Path::new(&output);
    for result in [
        params::compile(Path::new("params"), &output.join("params.rs")),
        texts::compile(Path::new("texts"), &output.join("texts.rs")),
    ] {
        if let Err(faults) = result {
            eprintln!("{faults}");
            std::process::exit(1);
        }
    }
}
