//! The sentences of `texts/*.ftl`, checked and turned into static tables.
//!
//! Doing this while building means that no surface of the program carries a Fluent parser, and that a text which is
//! missing, misspelt or half translated never leaves the workshop.

mod compare;
mod emit;
mod fault;
#[path = "../src/texts/marks.rs"]
mod marks;
pub mod pattern;
pub mod source;

use std::path::Path;
use std::{fs, io};

use fault::Fault;
pub use source::{Source, Texts};

/// The languages: the file's name, and the name of the table made from it. The first one is what others must match.
const LANGUAGES: [(&str, &str); 2] = [("da.ftl", "DANISH"), ("en.ftl", "ENGLISH")];

/// What one build makes of the texts: the two Rust files that `src/texts/` includes.
pub struct Generated {
    /// A constant for each message.
    pub messages: String,
    /// The identifiers, variables and patterns by number.
    pub tables: String,
}

/// Reads the texts in `folder` and writes their tables into `out`.
///
/// # Errors
/// All faults of all files, a line each.
pub fn write(folder: &Path, out: &Path) -> Result<(), String> {
    let mut sources = Vec::new();
    for (name, table) in LANGUAGES {
        let path = folder.join(name);
        println!("cargo::rerun-if-changed={}", path.display());
        let content = fs::read_to_string(&path).map_err(|fault| told(&path, &fault))?;
        sources.push(Source { file: format!("texts/{name}"), table, content });
    }
    let generated = compile(&sources)?;
    for (name, rust) in [("text_messages.rs", generated.messages), ("text_tables.rs", generated.tables)] {
        let path = out.join(name);
        fs::write(&path, rust).map_err(|fault| told(&path, &fault))?;
    }
    Ok(())
}

/// Turns the languages' texts into Rust. The first source is the one that the others must match.
///
/// # Errors
/// All faults of all files, a line each.
pub fn compile(sources: &[Source]) -> Result<Generated, String> {
    Ok(emit::emit(&checked(sources)?))
}

/// Reads the languages' texts and holds them against the first. The page's own words go through here too.
///
/// # Errors
/// All faults of all files, a line each.
pub fn checked(sources: &[Source]) -> Result<Vec<Texts<'_>>, String> {
    let mut faults = Vec::new();
    let languages: Vec<_> = sources.iter().map(|source| source::read(source, &mut faults)).collect();
    // A message that could not be read would only be reported as missing a second time.
    if faults.is_empty()
        && let Some((reference, others)) = languages.split_first()
    {
        for other in others {
            compare::compare(reference, other, &mut faults);
        }
    }
    if faults.is_empty() {
        Ok(languages)
    } else {
        Err(faults.iter().map(Fault::to_string).collect::<Vec<_>>().join("\n"))
    }
}

fn told(path: &Path, fault: &io::Error) -> String {
    format!("{}: {fault}", path.display())
}
