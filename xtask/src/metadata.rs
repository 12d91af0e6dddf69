//! What cargo knows of the workspace and of all packages that it is built from.

use std::path::PathBuf;

use serde::Deserialize;

use crate::command::{Command, Failure};

/// The part of `cargo metadata` that is used here.
#[derive(Deserialize)]
pub struct Metadata {
    /// All packages that any of our features, on any system, brings in; our own among them.
    pub packages: Vec<Package>,
    /// Where cargo builds: not always in the workspace.
    pub target_directory: String,
}

/// One package.
#[derive(Default, Deserialize)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its licence as the manifest states it.
    pub license: Option<String>,
    /// Where its manifest lies on this machine.
    pub manifest_path: PathBuf,
    /// Where it came from; nowhere, if it is ours.
    pub source: Option<String>,
}

impl Package {
    /// Whether it is one of the workspace.
    pub const fn is_ours(&self) -> bool {
        self.source.is_none()
    }
}

impl Metadata {
    /// Asks cargo.
    ///
    /// # Errors
    /// When the lock file does not fit the manifests, or the answer cannot be understood.
    pub fn read() -> Result<Self, Failure> {
        Self::of("Cargo.toml")
    }

    /// The same of another workspace.
    ///
    /// # Errors
    /// As [`Metadata::read`].
    pub fn of(manifest: &str) -> Result<Self, Failure> {
        let command = Command::cargo("metadata --format-version 1 --locked --all-features --manifest-path")
            .argument(manifest);
        serde_json::from_str(&command.output()?)
            .map_err(|error| Failure::Rule(format!("`{command}` could not be understood: {error}")))
    }
}

#[cfg(test)]
mod tests {
    use super::Metadata;
    use crate::command::Failure;

    #[test]
    fn our_own_package_and_its_licence_are_found() -> Result<(), Failure> {
        let metadata = Metadata::read()?;
        let ours = metadata.packages.iter().find(|package| package.name == "xtask");
        assert_eq!(ours.and_then(|package| package.license.as_deref()), Some("MIT OR Apache-2.0"));
        assert!(!metadata.target_directory.is_empty());
        Ok(())
    }
}
