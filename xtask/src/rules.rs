//! What may come into the lock file, read from `deny.toml`: the same rules as `cargo deny` would use.

use serde::Deserialize;

use crate::command::{Failure, read};

/// The part of `deny.toml` that is checked here.
#[derive(Deserialize)]
pub struct Rules {
    /// Which licences are accepted.
    pub licenses: Licences,
    /// Where packages may come from.
    pub sources: Sources,
}

/// `[licenses]`
#[derive(Deserialize)]
pub struct Licences {
    /// Accepted SPDX names.
    pub allow: Vec<String>,
    /// What is accepted of single packages besides.
    #[serde(default)]
    pub exceptions: Vec<Exception>,
}

/// `[[licenses.exceptions]]`
#[derive(Deserialize)]
pub struct Exception {
    /// Accepted SPDX names.
    pub allow: Vec<String>,
    /// The package.
    #[serde(rename = "crate")]
    pub package: String,
}

impl Licences {
    /// Everything that is accepted of a package.
    pub fn accepted_of(&self, package: &str) -> Vec<String> {
        let own = self.exceptions.iter().filter(|exception| exception.package == package);
        self.allow.iter().chain(own.flat_map(|exception| &exception.allow)).cloned().collect()
    }
}

/// `[sources]`
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Sources {
    /// Registries, by the address of their index.
    pub allow_registry: Vec<String>,
    /// Git repositories, by their address.
    pub allow_git: Vec<String>,
}

impl Rules {
    /// Reads `deny.toml`.
    ///
    /// # Errors
    /// When it cannot be read, or lacks a list.
    pub fn read() -> Result<Self, Failure> {
        Self::parse(&read("deny.toml")?)
    }

    fn parse(text: &str) -> Result<Self, Failure> {
        toml::from_str(text).map_err(|error| Failure::Rule(format!("deny.toml: {error}")))
    }
}

#[cfg(test)]
mod tests {
    use super::Rules;
    use crate::command::Failure;

    #[test]
    fn the_house_rules_can_be_read() -> Result<(), Failure> {
        let rules = Rules::parse(include_str!("../../deny.toml"))?;
        assert!(rules.licenses.allow.iter().any(|licence| licence == "MIT"));
        assert_eq!(rules.sources.allow_registry, ["https://github.com/rust-lang/crates.io-index"]);
        assert!(rules.sources.allow_git.is_empty());
        Ok(())
    }

    #[test]
    fn an_exception_is_for_one_package() -> Result<(), Failure> {
        let text = "[licenses]\nallow = [\"MIT\"]\nexceptions = [{ allow = [\"ISC\"], crate = \"a\" }]\n\
                    [sources]\nallow-registry = []\nallow-git = []\n";
        let licences = Rules::parse(text)?.licenses;
        assert_eq!(licences.accepted_of("a"), ["MIT", "ISC"]);
        assert_eq!(licences.accepted_of("b"), ["MIT"]);
        Ok(())
    }

    #[test]
    fn a_missing_list_is_named() {
        let failure = Rules::parse("[licenses]\n[sources]\n").err().map(|failure| failure.to_string());
        assert!(failure.is_some_and(|failure| failure.contains("missing field `allow`")));
    }
}
