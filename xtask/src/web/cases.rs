//! The golden cases as JSON, for the test that holds the page's module against the command line.

mod vectors;

use serde_json::{Value, json};

use super::generated::write as write_file;
use crate::command::{Failure, read, root};
use crate::metadata::Metadata;

const CASES: &str = "tests/cases";
const EXAMPLES: &str = "tests/examples";
const FILE: &str = "web/tests/built/cases.json";

/// Writes every golden case, every row of the published results and every example, beside where the built command line is.
///
/// # Errors
/// When a file of cases cannot be read.
pub fn write() -> Result<(), Failure> {
    let mut cases = Vec::new();
    for name in names(CASES, "toml")? {
        let table: toml::Table =
            toml::from_str(&read(&name)?).map_err(|error| Failure::Rule(format!("{name}: {error}")))?;
        for case in table.get("case").and_then(toml::Value::as_array).into_iter().flatten() {
            let part = |field| serde_json::to_value(case.get(field)).unwrap_or_default();
            cases.push(json!({ "name": part("name"), "facts": part("facts") }));
        }
    }
    for name in names(EXAMPLES, "json")? {
        let facts: Value =
            serde_json::from_str(&read(&name)?).map_err(|error| Failure::Rule(format!("{name}: {error}")))?;
        cases.push(json!({ "name": name, "facts": facts }));
    }
    cases.extend(vectors::all()?.into_iter().map(|(name, facts)| json!({ "name": name, "facts": facts })));
    let program = format!("{}/debug/smaajob", Metadata::read()?.target_directory);
    write_file(FILE, &json!({ "program": program, "cases": cases }).to_string())
}

/// The files of a folder with this ending, in order.
pub fn names(folder: &str, ending: &str) -> Result<Vec<String>, Failure> {
    let entries = std::fs::read_dir(root().join(folder))
        .map_err(|error| Failure::Rule(format!("{folder} could not be read: {error}")))?;
    let mut names: Vec<String> = entries
        .flatten()
        .map(|entry| format!("{folder}/{}", entry.file_name().to_string_lossy()))
        .filter(|name| name.ends_with(&format!(".{ending}")))
        .collect();
    names.sort();
    Ok(names)
}
