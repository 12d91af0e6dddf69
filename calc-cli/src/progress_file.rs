//! The progress file that a citizen keeps: a CSV of months, in English or Danish, with comma or semicolon.

use std::path::Path;

use calc_core::texts::{Language, messages};
use serde_json::{Map, Value};

use crate::exit::Exit;
use crate::input;

/// What a column may be called, and the field it fills.
const COLUMNS: [(&[&str], &str); 5] = [
    (&["month", "maaned", "måned"], "month"),
    (&["hours", "timer"], "hours"),
    (&["income", "indtaegt", "indtægt"], "income"),
    (&["work", "arbejde"], "work"),
    (&["proof", "bevis"], "proof"),
];

/// The entries of a file; an empty cell tells nothing.
pub fn read(file: &Path, language: Language) -> Result<Vec<Value>, Exit> {
    let text = input::text(file, language)?;
    let header = text.lines().next().unwrap_or_default();
    let separator = if header.contains(';') { b';' } else { b',' };
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).trim(csv::Trim::All).from_reader(text.as_bytes());
    let shown = file.display().to_string();
    let wrong = |error: csv::Error| {
        let detail = error.to_string();
        let arguments = [("file", (&shown).into()), ("detail", (&detail).into())];
        Exit::wrong(language.text(messages::INPUT_UNREADABLE, &arguments))
    };
    let headers = reader.headers().map_err(wrong)?.clone();
    let fields: Vec<Option<&str>> = headers.iter().map(field_of).collect();
    let unknown: Vec<String> = headers
        .iter()
        .zip(&fields)
        .filter(|(_, field)| field.is_none())
        .map(|(name, _)| {
            language.text(messages::INPUT_NO_COLUMN, &[("file", (&shown).into()), ("name", name.into())])
        })
        .collect();
    if !unknown.is_empty() {
        return Err(Exit::WrongInput(unknown));
    }
    let mut entries = Vec::new();
    for row in reader.records() {
        let row = row.map_err(wrong)?;
        let told = fields.iter().zip(&row).filter(|(_, cell)| !cell.is_empty());
        let entry: Map<String, Value> =
            told.filter_map(|(field, cell)| Some(((*field)?.to_owned(), cell.into()))).collect();
        if !entry.is_empty() {
            entries.push(entry.into());
        }
    }
    Ok(entries)
}

fn field_of(header: &str) -> Option<&'static str> {
    let name = header.to_lowercase();
    COLUMNS.iter().find(|(names, _)| names.contains(&name.as_str())).map(|(_, field)| *field)
}
