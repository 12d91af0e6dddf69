//! What Node does for the page: its packages, the bundle, the browser tests.

use std::path::Path;

use super::cases::{self, names};
use crate::command::{Command, Failure, root};
use crate::tally::Tally;

/// Where npm notes what it has installed.
const INSTALLED: &str = "web/node_modules/.package-lock.json";
const WANTED: &str = "web/package-lock.json";

/// Installs the packages of the lock file, where they are not there yet.
///
/// # Errors
/// When there is no npm, or it fails.
pub fn install() -> Result<(), Failure> {
    let changed = |name: &str| std::fs::metadata(root().join(name)).and_then(|file| file.modified()).ok();
    if changed(INSTALLED) >= changed(WANTED) && changed(INSTALLED).is_some() {
        return Ok(());
    }
    let npm = Command::new("npm", "--prefix web ci --ignore-scripts --no-audit --no-fund");
    if !Command::new("npm", "--version").is_installed() {
        return Err(Failure::Rule(
            "the page is put together by Node.js 20 or later and its npm, which are not installed".to_owned(),
        ));
    }
    npm.stream(|_| {})
}

/// Checks the page's types and puts everything into `web/dist`.
///
/// # Errors
/// When a type does not hold or the bundle cannot be made.
pub fn bundle() -> Result<(), Failure> {
    types("web").stream(|_| {})?;
    types("web/src/worker").stream(|_| {})?;
    vite("").stream(|_| {})?;
    vite(" --mode one-file").stream(|_| {})
}

/// Runs the tests of the page in real browsers, and adds them to the tally.
///
/// # Errors
/// When a browser is missing and cannot be installed, and when a test fails.
pub fn tests(tally: &mut Tally) -> Result<(), Failure> {
    // The same page in a made-up language that reads from right to left.
    vite(" --mode pseudo").stream(|_| {})?;
    types("web/tests").stream(|_| {})?;
    // With all features, as the step before built it.
    Command::cargo("build --locked --workspace --all-features").stream(|_| {})?;
    cases::write()?;
    // What is timed runs alone.
    let apart = test_run("web/tests/built/tests", 2)?.stream(|line| tally.add_line(line));
    let timed = test_run("web/tests/built/tests/timed", 1)?.stream(|line| tally.add_line(line));
    apart.and(timed)
}

/// The tests of a folder by name: what Node makes of a folder's name differs from version to version.
fn test_run(folder: &str, at_once: u32) -> Result<Command, Failure> {
    let mut names = names(folder, "test.js")?;
    names.insert(0, format!("--test --test-concurrency={at_once} --test-reporter=spec"));
    Ok(Command::new("node", &names.join(" ")))
}

/// Chromium and Firefox, from the system's packages where they are missing.
///
/// # Errors
/// When they are missing and cannot be installed.
pub fn browsers() -> Result<(), Failure> {
    let missing: Vec<&str> = [("/usr/bin/chromium", "chromium"), ("/usr/bin/firefox-esr", "firefox-esr")]
        .into_iter()
        .filter_map(|(program, package)| (!Path::new(program).exists()).then_some(package))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let missing = missing.join(" ");
    println!("not installed yet: {missing}");
    let update = Command::new("apt-get", "update -q");
    let install = Command::new("apt-get", &format!("install -q -y --no-install-recommends {missing}"))
        .with("DEBIAN_FRONTEND", "noninteractive");
    update.output().and_then(|_| install.output()).map(drop).map_err(|failure| {
        Failure::Rule(format!(
            "the page is tested in real browsers, and these could not be installed: {missing} ({failure})"
        ))
    })
}

fn types(project: &str) -> Command {
    Command::new("node", &format!("web/node_modules/typescript/bin/tsc --project {project}"))
}

fn vite(options: &str) -> Command {
    Command::new("node", &format!("web/node_modules/vite/bin/vite.js build web --logLevel warn{options}"))
}
