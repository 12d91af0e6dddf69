//! The lock file: pinned, small, and from known places.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::command::{Command, Failure, read};
use crate::metadata::Metadata;
use crate::rules::{Rules, Sources};

/// Packages that the lock file may hold. Every one is code that somebody must trust: raise it only in a commit
/// that says which dependency is worth it. Two dozen of them are wasm-bindgen's own tool as a library, of this workshop
/// alone: without it everybody who builds the page would have to install the tool, in the one version that fits. Nineteen
/// are for Excel, in which municipalities live: calamine reads it, and what it needs for ZIP also writes it. Thirty-two are
/// parquet's, in which analysts keep people by the million: a third of them for other systems, and none in what is built by
/// default ([`LEFT_OUT`]). Three are the allocator of the page's module, which makes its first visit 2 kB smaller.
const CEILING: usize = 226;

/// What comes into the program with a feature alone: who does not ask for it builds nothing of it.
const LEFT_OUT: &str = "parquet";

#[derive(Deserialize)]
struct LockFile {
    package: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    source: Option<String>,
}

/// Checks that the lock file fits the manifests as it stands, stays under the ceiling, that all packages come from places
/// that `deny.toml` knows, and that what is built by default leaves out what only a feature needs. Packages in more than one version are named and let through.
///
/// # Errors
/// The first of these that does not hold.
pub fn check() -> Result<(), Failure> {
    // Cargo refuses to answer when a manifest asks for what the lock file does not pin.
    Metadata::read()?;
    let sources = Rules::read()?.sources;
    let lock_file = LockFile::parse(&read("Cargo.lock")?)?;
    lock_file.check_ceiling(CEILING)?;
    lock_file.check_sources(&sources)?;
    for (name, versions) in lock_file.in_several_versions() {
        println!("note: {name} is locked in several versions: {}", versions.join(", "));
    }
    println!("{} packages locked, at most {CEILING}", lock_file.package.len());
    check_default(
        &Command::cargo("tree --locked --package calc-cli --edges normal,build --prefix none").output()?,
    )
}

/// Checks that what the program is built from by default, a package on each line, leaves out what is to be left out.
fn check_default(packages: &str) -> Result<(), Failure> {
    let mut names = packages.lines().filter_map(|line| line.split(' ').next());
    if !names.any(|name| name == LEFT_OUT) {
        return Ok(());
    }
    Err(Failure::Rule(format!("{LEFT_OUT} is built by default: calc-cli may have it as a feature only")))
}

/// Checks that all packages of another lock file of ours come from places that `deny.toml` knows. It has no ceiling: what
/// it pins is built by nobody who does not ask for it.
///
/// # Errors
/// Every package at once that comes from elsewhere.
pub fn check_sources(name: &str) -> Result<(), Failure> {
    LockFile::parse(&read(name)?)?.check_sources(&Rules::read()?.sources)
}

impl LockFile {
    fn parse(text: &str) -> Result<Self, Failure> {
        toml::from_str(text).map_err(|error| Failure::Rule(format!("Cargo.lock: {error}")))
    }

    fn check_ceiling(&self, ceiling: usize) -> Result<(), Failure> {
        let count = self.package.len();
        if count <= ceiling {
            return Ok(());
        }
        Err(Failure::Rule(format!(
            "Cargo.lock holds {count} packages, {} more than the ceiling of {ceiling}: do without a dependency or \
             one of its features, or raise CEILING in xtask/src/lock_file.rs and say why",
            count - ceiling
        )))
    }

    fn check_sources(&self, known: &Sources) -> Result<(), Failure> {
        let strangers: Vec<String> = self
            .package
            .iter()
            .filter_map(|package| Some((package, package.source.as_deref()?)))
            .filter(|(_, source)| !is_known(source, known))
            .map(|(package, source)| format!("{} {} from {source}", package.name, package.version))
            .collect();
        if strangers.is_empty() {
            return Ok(());
        }
        Err(Failure::Rule(format!(
            "from places that `sources` in deny.toml does not know:\n  {}",
            strangers.join("\n  ")
        )))
    }

    fn in_several_versions(&self) -> BTreeMap<&str, Vec<&str>> {
        let mut versions = BTreeMap::<&str, Vec<&str>>::new();
        for package in &self.package {
            versions.entry(&package.name).or_default().push(&package.version);
        }
        versions.retain(|_, versions| versions.len() > 1);
        versions
    }
}

/// `registry+INDEX` and `sparse+INDEX` are registries; `git+ADDRESS?branch=…#commit` is a repository.
fn is_known(source: &str, known: &Sources) -> bool {
    let (kind, address) = source.split_once('+').unwrap_or_default();
    match kind {
        "git" => {
            let repository = address.split(['?', '#']).next().unwrap_or_default();
            known.allow_git.iter().any(|git| git == repository)
        }
        "registry" | "sparse" => known.allow_registry.iter().any(|registry| registry == address),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{CEILING, LockFile, check_default, is_known};
    use crate::command::Failure;
    use crate::rules::Sources;

    const LOCK_FILE: &str = r#"
        version = 4
        [[package]]
        name = "ours"
        version = "0.1.0"
        [[package]]
        name = "syn"
        version = "2.0.1"
        source = "registry+https://index.example"
        checksum = "00"
        [[package]]
        name = "syn"
        version = "3.0.1"
        source = "git+https://git.example/syn?branch=main#abc"
    "#;

    fn sources(registries: &[&str], repositories: &[&str]) -> Sources {
        let owned = |list: &[&str]| list.iter().map(ToString::to_string).collect();
        Sources { allow_registry: owned(registries), allow_git: owned(repositories) }
    }

    fn message(verdict: Result<(), Failure>) -> String {
        verdict.err().map(|failure| failure.to_string()).unwrap_or_default()
    }

    #[test]
    fn the_house_lock_file_holds() -> Result<(), Failure> {
        let lock_file = LockFile::parse(include_str!("../../Cargo.lock"))?;
        lock_file.check_ceiling(CEILING)
    }

    #[test]
    fn too_many_packages_are_counted() -> Result<(), Failure> {
        let lock_file = LockFile::parse(LOCK_FILE)?;
        assert!(lock_file.check_ceiling(3).is_ok());
        let refused = message(lock_file.check_ceiling(2));
        assert!(
            refused.starts_with("Cargo.lock holds 3 packages, 1 more than the ceiling of 2"),
            "{refused}"
        );
        Ok(())
    }

    #[test]
    fn strangers_are_named_and_our_own_packages_are_none() -> Result<(), Failure> {
        let lock_file = LockFile::parse(LOCK_FILE)?;
        let all = sources(&["https://index.example"], &["https://git.example/syn"]);
        assert_eq!(message(lock_file.check_sources(&all)), "");
        let refused = message(lock_file.check_sources(&sources(&["https://index.example"], &[])));
        assert!(
            refused.ends_with("\n  syn 3.0.1 from git+https://git.example/syn?branch=main#abc"),
            "{refused}"
        );
        assert!(!refused.contains("ours") && !refused.contains("2.0.1"), "{refused}");
        Ok(())
    }

    #[test]
    fn what_is_built_by_default_is_small() {
        assert_eq!(message(check_default("calc-cli v0.1.0\nzip v9.8.2\nparquetry v1.0.0\n")), "");
        let refused = message(check_default("calc-cli v0.1.0\nparquet v60.1.0\n"));
        assert!(refused.starts_with("parquet is built by default"), "{refused}");
    }

    #[test]
    fn a_registry_is_not_known_as_a_repository() {
        let known = sources(&["https://index.example"], &[]);
        assert!(is_known("sparse+https://index.example", &known));
        for source in
            ["git+https://index.example", "registry+https://index.example/other", "https://index.example", ""]
        {
            assert!(!is_known(source, &known), "{source}");
        }
    }

    #[test]
    fn several_versions_are_found() -> Result<(), Failure> {
        let lock_file = LockFile::parse(LOCK_FILE)?;
        assert_eq!(
            lock_file.in_several_versions().into_iter().collect::<Vec<_>>(),
            [("syn", vec!["2.0.1", "3.0.1"])]
        );
        Ok(())
    }
}
