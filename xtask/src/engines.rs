//! The Python package in the engines that it is for: `calc-py`, tests/engines.
//!
//! Everything is kept in `target/engines`: what is there and still fits is used again.

use std::path::{Path, PathBuf};

use crate::command::{Command, Failure, read};
use crate::metadata::Metadata;
use crate::tally::Tally;
use crate::{licences, lock_file};

const MANIFEST: &str = "calc-py/Cargo.toml";
const REQUIREMENTS: &str = "tests/engines/requirements.txt";
/// What Python must have: the versions in [`REQUIREMENTS`] are of 3.11 and later, and some systems part `venv` from it.
const PYTHON: &str = "import sys, venv, ensurepip; assert sys.version_info >= (3, 11); print(sys.version)";

/// Holds the Python package to the house's rules, then runs it. Without Python its tests are left out, and without Java
/// those in Spark; which is said.
///
/// # Errors
/// What failed.
pub fn check(tally: &mut Tally) -> Result<(), Failure> {
    let target = PathBuf::from(Metadata::read()?.target_directory);
    let room = target.join("engines");
    let build = room.join("build");
    Command::cargo("fmt --check --manifest-path").argument(MANIFEST).stream(|_| {})?;
    Command::cargo("clippy --locked --all-targets --manifest-path")
        .argument(MANIFEST)
        .argument("--target-dir")
        .argument(&build)
        .arguments("-- -D warnings")
        .stream(|_| {})?;
    lock_file::check_sources("calc-py/Cargo.lock")?;
    licences::check_of(&Metadata::of(MANIFEST)?)?;

    let Ok(version) = Command::new("python3", "-c").argument(PYTHON).output() else {
        println!("left out: no python3 from 3.11 on with venv, so no engine to run the package in");
        return Ok(());
    };
    let python = environment(&room, &version)?;
    let wheels = room.join("wheels");
    Command::new(&python, "-m maturin build --release --locked --manifest-path")
        .argument(MANIFEST)
        .argument("--target-dir")
        .argument(&build)
        .argument("--out")
        .argument(&wheels)
        .stream(|_| {})?;
    Command::new(
        &python,
        "-m pip install --quiet --no-deps --no-index --force-reinstall smaajob --find-links",
    )
    .argument(&wheels)
    .stream(|_| {})?;
    // With the features of the whole workspace, as the other tests build it: it is there already.
    Command::cargo("build --locked --workspace --all-features --bin smaajob").stream(|_| {})?;
    if !Command::new("java", "-version").is_installed() {
        println!("left out: no Java, so no Spark to run the package in");
    }
    Command::new(&python, "tests/engines/run.py")
        .argument(target.join("debug/smaajob"))
        .stream(|line| tally.add_line(line))
}

/// A Python of our own with the engines, made anew where others are asked for or Python is another.
fn environment(room: &Path, version: &str) -> Result<String, Failure> {
    let home = room.join("venv");
    let python = home.join("bin/python").display().to_string();
    let stamp = home.join("made-for");
    let wanted = format!("{version}{}", read(REQUIREMENTS)?);
    if std::fs::read_to_string(&stamp).is_ok_and(|made| made == wanted) {
        return Ok(python);
    }
    Command::new("python3", "-m venv --clear").argument(&home).stream(|_| {})?;
    // Everything is named in the list: what it does not name does not come in.
    Command::new(&python, "-m pip install --quiet --disable-pip-version-check --no-deps --requirement")
        .argument(REQUIREMENTS)
        .stream(|_| {})?;
    std::fs::write(&stamp, wanted)
        .map_err(|error| Failure::Rule(format!("{} could not be written: {error}", stamp.display())))?;
    Ok(python)
}
