//! Every package's licence against the accepted ones.
//!
//! A licence is an SPDX expression: names joined by `AND` and `OR` (older manifests write `/` for `OR`), with
//! brackets. `WITH` binds a name to its exception, and the two count as one name, as in cargo-deny.

mod npm;

use crate::command::Failure;
use crate::metadata::{Metadata, Package};
use crate::rules::Rules;

/// Checks the licences of all packages that the workspace and the page are built from.
///
/// # Errors
/// Every package at once whose licence is not accepted, is missing or cannot be read.
pub fn check() -> Result<(), Failure> {
    let accepted = Rules::read()?.licenses.allow;
    let metadata = Metadata::read()?;
    let (npm_packages, npm_faults) = npm::faults(&accepted)?;
    let crates = metadata.packages.iter().filter_map(|package| fault(package, &accepted));
    let faults: Vec<String> = crates.chain(npm_faults).collect();
    if faults.is_empty() {
        println!(
            "{} crates and {npm_packages} npm packages, all under accepted licences",
            metadata.packages.len()
        );
        return Ok(());
    }
    Err(Failure::Rule(format!(
        "not under a licence that `licenses.allow` in deny.toml, or xtask/src/licences/npm.rs, accepts:\n  {}",
        faults.join("\n  ")
    )))
}

fn fault(package: &Package, accepted: &[String]) -> Option<String> {
    fault_of(&package.name, &package.version, package.license.as_deref(), accepted)
}

fn fault_of(name: &str, version: &str, licence: Option<&str>, accepted: &[String]) -> Option<String> {
    let reason = match licence {
        None => "names no licence".to_owned(),
        Some(licence) => match is_accepted(licence, accepted) {
            Ok(true) => return None,
            Ok(false) => licence.to_owned(),
            Err(NotSpdx) => format!("{licence} (cannot be read as SPDX)"),
        },
    };
    Some(format!("{name} {version}: {reason}"))
}

/// Checks the licences of all packages that another workspace of ours is built from, with what `licenses.exceptions`
/// accepts of single packages.
///
/// # Errors
/// As [`check`].
pub fn check_of(metadata: &Metadata) -> Result<(), Failure> {
    let rules = Rules::read()?.licenses;
    let refused = |package: &Package| fault(package, &rules.accepted_of(&package.name));
    let faults: Vec<String> = metadata.packages.iter().filter_map(refused).collect();
    if faults.is_empty() {
        println!("{} packages, all under accepted licences", metadata.packages.len());
        return Ok(());
    }
    Err(Failure::Rule(format!("not under a licence that deny.toml accepts:\n  {}", faults.join("\n  "))))
}

/// The text is not an SPDX expression.
#[derive(Debug, PartialEq, Eq)]
struct NotSpdx;

/// Whether the accepted licences satisfy the expression.
fn is_accepted(expression: &str, accepted: &[String]) -> Result<bool, NotSpdx> {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut reader = Reader { words: &words, accepted };
    let verdict = reader.either()?;
    if reader.words.is_empty() { Ok(verdict) } else { Err(NotSpdx) }
}

/// Reads an expression from left to right; `AND` binds closer than `OR`.
struct Reader<'a> {
    words: &'a [&'a str],
    accepted: &'a [String],
}

impl Reader<'_> {
    fn either(&mut self) -> Result<bool, NotSpdx> {
        let mut verdict = self.both()?;
        while self.skip("OR") {
            verdict |= self.both()?;
        }
        Ok(verdict)
    }

    fn both(&mut self) -> Result<bool, NotSpdx> {
        let mut verdict = self.single()?;
        while self.skip("AND") {
            verdict &= self.single()?;
        }
        Ok(verdict)
    }

    fn single(&mut self) -> Result<bool, NotSpdx> {
        if self.skip("(") {
            let verdict = self.either()?;
            return if self.skip(")") { Ok(verdict) } else { Err(NotSpdx) };
        }
        let mut licence = self.name()?.to_owned();
        if self.skip("WITH") {
            licence = format!("{licence} WITH {}", self.name()?);
        }
        Ok(self.accepted.contains(&licence))
    }

    fn name(&mut self) -> Result<&str, NotSpdx> {
        let (&first, rest) = self.words.split_first().ok_or(NotSpdx)?;
        self.words = rest;
        if ["(", ")", "AND", "OR", "WITH"].contains(&first) { Err(NotSpdx) } else { Ok(first) }
    }

    fn skip(&mut self, word: &str) -> bool {
        let found = self.words.first() == Some(&word);
        if found {
            self.words = &self.words[1..];
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::{NotSpdx, Package, fault, is_accepted};

    fn verdict(expression: &str) -> Result<bool, NotSpdx> {
        is_accepted(expression, &["MIT", "Apache-2.0", "Unicode-3.0"].map(str::to_owned))
    }

    #[test]
    fn one_of_two_is_enough_for_or_and_for_a_slash() {
        for expression in
            ["MIT", "GPL-3.0-only OR MIT", "MIT OR GPL-3.0-only", "Unlicense/MIT", "Unlicense / MIT"]
        {
            assert_eq!(verdict(expression), Ok(true), "{expression}");
        }
        for expression in ["GPL-3.0-only", "MPL-2.0/GPL-3.0-only", "mit"] {
            assert_eq!(verdict(expression), Ok(false), "{expression}");
        }
    }

    #[test]
    fn and_needs_both_and_binds_closer_than_or() {
        assert_eq!(verdict("(MIT OR Apache-2.0) AND Unicode-3.0"), Ok(true));
        assert_eq!(verdict("(MIT OR Apache-2.0) AND ISC"), Ok(false));
        assert_eq!(verdict("MIT OR Apache-2.0 AND ISC"), Ok(true));
        assert_eq!(verdict("ISC AND Apache-2.0 OR ISC"), Ok(false));
    }

    #[test]
    fn an_exception_is_part_of_the_name() {
        assert_eq!(verdict("Apache-2.0 WITH LLVM-exception"), Ok(false));
        assert_eq!(verdict("Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT"), Ok(true));
    }

    #[test]
    fn what_is_not_an_expression_is_refused() {
        for expression in
            ["", "MIT OR", "OR MIT", "(MIT", "MIT)", "MIT Apache-2.0", "MIT WITH", "MIT AND OR MIT", "()"]
        {
            assert_eq!(verdict(expression), Err(NotSpdx), "{expression:?}");
        }
    }

    #[test]
    fn a_fault_names_the_package_its_version_and_what_it_has() {
        let package = |license: Option<&str>| Package {
            name: "some-crate".to_owned(),
            version: "1.2.3".to_owned(),
            license: license.map(str::to_owned),
            ..Package::default()
        };
        let accepted = ["MIT".to_owned()];
        assert_eq!(fault(&package(Some("MIT")), &accepted), None);
        assert_eq!(fault(&package(Some("ISC")), &accepted).as_deref(), Some("some-crate 1.2.3: ISC"));
        assert_eq!(fault(&package(None), &accepted).as_deref(), Some("some-crate 1.2.3: names no licence"));
        let unreadable = fault(&package(Some("MIT OR")), &accepted);
        assert_eq!(unreadable.as_deref(), Some("some-crate 1.2.3: MIT OR (cannot be read as SPDX)"));
    }
}
