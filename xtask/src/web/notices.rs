//! The licences of what others wrote in the module: their terms ask that they go along with it.

use std::fmt::Write as _;
use std::path::Path;

use super::generated::write as write_file;
use crate::command::{Command, Failure, read};
use crate::metadata::{Metadata, Package};

/// Beside the module; the page's build puts it into `licences.txt` and into the one file.
const FILE: &str = "web/src/engine/licences.txt";
/// What is compiled into the module, without what only ran to make it.
const WITHIN: &str =
    "tree --locked -p calc-wasm --target wasm32-unknown-unknown -e normal,no-proc-macro --prefix none";
/// Of terms to choose from these are not needed: whoever has others beside them takes the shorter.
const OTHER_CHOICES: [&str; 2] = ["APACHE", "BOOST"];

/// Writes the licences of all packages in the module, and of Rust's own library.
///
/// # Errors
/// When a package has no licence among its files.
pub fn write() -> Result<(), Failure> {
    let packages = Metadata::read()?.packages;
    let tree = Command::cargo(WITHIN).output()?;
    let mut text = entry("Rust's standard library", &of_rust()?);
    for package in packages.iter().filter(|package| !package.is_ours() && is_in(&tree, package)) {
        text.push_str(&entry(&format!("{} {}", package.name, package.version), &terms(package)?));
    }
    write_file(FILE, &text)
}

fn is_in(tree: &str, Package { name, version, .. }: &Package) -> bool {
    tree.lines().any(|line| line.split(' ').take(2).eq([name.as_str(), &format!("v{version}")]))
}

fn entry(name: &str, terms: &str) -> String {
    let mut text = String::new();
    let _ = writeln!(text, "{name}\n{}\n\n{}\n\n", "=".repeat(name.len()), terms.trim());
    text
}

/// Its terms are those of ours, word for word; it comes with no file of them.
fn of_rust() -> Result<String, Failure> {
    let ours = read("LICENSE-MIT")?;
    let terms = ours.lines().map(|line| {
        if line.starts_with("Copyright") { "Copyright (c) The Rust Project Contributors" } else { line }
    });
    Ok(terms.collect::<Vec<_>>().join("\n"))
}

fn terms(package: &Package) -> Result<String, Failure> {
    let missing =
        || Failure::Rule(format!("{} {} has no licence among its files", package.name, package.version));
    let folder = package.manifest_path.parent().unwrap_or(Path::new(""));
    let files = std::fs::read_dir(folder).map_err(|_| missing())?;
    let mut names: Vec<String> = files
        .flatten()
        .map(|file| file.file_name().to_string_lossy().into_owned())
        .filter(|name| name.to_uppercase().starts_with("LICEN"))
        .collect();
    names.sort();
    let is_other = |name: &String| OTHER_CHOICES.iter().any(|other| name.to_uppercase().contains(other));
    if !names.iter().all(is_other) {
        names.retain(|name| !is_other(name));
    }
    let texts: Result<Vec<String>, _> =
        names.iter().map(|name| std::fs::read_to_string(folder.join(name))).collect();
    texts.ok().filter(|texts| !texts.is_empty()).map(|texts| texts.join("\n\n")).ok_or_else(missing)
}

#[cfg(test)]
mod tests {
    use super::{FILE, write};
    use crate::command::{Failure, read};

    #[test]
    fn every_package_in_the_module_has_its_terms_and_no_tool_has() -> Result<(), Failure> {
        write()?;
        let text = read(FILE)?;
        for name in ["Rust's standard library", "wasm-bindgen "] {
            assert!(text.lines().any(|line| line.starts_with(name)), "{name}");
        }
        for name in ["calc-core ", "syn ", "proc-macro2 "] {
            assert!(!text.lines().any(|line| line.starts_with(name)), "{name}");
        }
        // Some have two.
        let terms = text.matches("Permission is hereby granted").count();
        assert!(terms > 5 && terms >= text.matches("\n====").count());
        Ok(())
    }
}
