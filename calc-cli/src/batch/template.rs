//! `smaajob batch --template`: an empty list, and what stands in its columns.
//!
//! The list is empty: an example row would one day be sent in as a person. The examples stand in the explanation, which a
//! workbook has as a second sheet. Three children have columns; a fourth is told by adding `barn4_alder`. The 120 months are
//! explained but have no columns: nobody types them, they come from a register, and then mostly as a file for `--months`.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use calc_core::table::{HEADERS, Header, of_header};
use calc_core::texts::{Language, messages};
use clap::ValueEnum;
use serde_json::Value;

use super::cell;
use super::columns::Format;
use super::dialect::MARK;
use super::output::part_of;
use super::sheet::{Book, Cell, dialect};
use super::words::Words;
use crate::exit::Exit;

/// What an empty list is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum TemplateFormat {
    /// The headers, as the spreadsheet of the language reads them
    Csv,
    /// A workbook, with a second sheet that explains each column
    Xlsx,
}

/// Children that have columns.
const CHILDREN: usize = 3;
/// The months of the window, which have none.
const MONTHS: &str = "h#";

/// Writes an empty list.
///
/// # Errors
/// [`Exit`]: it cannot be written, or a workbook has no name.
pub fn write(format: TemplateFormat, out: &Path, language: Language) -> Result<String, Exit> {
    let say = Words::of(out, language);
    let unwritable = |error: io::Error| say.unwritable(out, &error);
    match (format, out == Path::new("-")) {
        (TemplateFormat::Csv, true) => Ok(csv(language)),
        (TemplateFormat::Csv, false) if Format::of(out) == Format::Lines => {
            let bytes = [MARK, csv(language).as_bytes()].concat();
            whole(out, |file| file.write_all(&bytes)).map_err(unwritable)
        }
        (TemplateFormat::Xlsx, false) if Format::of(out) == Format::Sheet => {
            whole(out, |file| workbook(file, language)).map_err(unwritable)
        }
        _ => Err(Exit::wrong(say.text(messages::BATCH_TEMPLATE_OUT, ""))),
    }
}

/// A file that gets its name when all of it is there.
fn whole(out: &Path, write: impl FnOnce(&mut BufWriter<File>) -> io::Result<()>) -> io::Result<String> {
    let part = part_of(out);
    let mut file = BufWriter::new(File::create(&part)?);
    write(&mut file).and_then(|()| file.flush())?;
    std::fs::rename(part, out)?;
    Ok(String::new())
}

/// The headers of an empty list: first one by which people are known, which is passed on unchanged.
fn headers(language: Language) -> Vec<String> {
    let known = HEADERS.iter().filter(|header| header.english != MONTHS);
    let (of_children, others): (Vec<&Header>, Vec<&Header>) = known.partition(|header| header.is_numbered());
    let place = others.iter().position(|header| header.english == "shared_custody").unwrap_or(others.len());
    let (before, after) = others.split_at(place);
    let name = |header: &&Header| header.name(language).to_owned();
    let children = (1..=CHILDREN).flat_map(|child| {
        of_children.iter().map(move |header| header.name(language).replace('#', &child.to_string()))
    });
    let mut headers = vec!["id".to_owned()];
    headers.extend(before.iter().map(name));
    headers.extend(children);
    headers.extend(after.iter().map(name));
    headers
}

fn csv(language: Language) -> String {
    let dialect = dialect(language);
    let mut line = String::new();
    for (place, header) in headers(language).iter().enumerate() {
        if place > 0 {
            line.push(char::from(dialect.separator));
        }
        cell::write(header, char::from(dialect.separator), &mut line);
    }
    line.push_str(dialect.line_end());
    line
}

fn workbook(file: &mut BufWriter<File>, language: Language) -> io::Result<()> {
    const NARROWEST: usize = 9;
    let text = |message| language.text(message, &[]);
    let headers = headers(language);
    let widths: Vec<usize> = headers.iter().map(|header| header.len().max(NARROWEST)).collect();
    let mut book = Book::new(file);
    book.sheet(&text(messages::BATCH_TEMPLATE_LIST), &widths)?;
    book.row(headers.iter().map(|header| Cell::Header(header)))?;

    let titles = text(messages::BATCH_TEMPLATE_TITLES);
    let schema = calc_core::schema::case();
    let mut rows: Vec<Vec<String>> = vec![titles.split(" | ").map(str::to_owned).collect()];
    rows.push(explained_id(language));
    rows.extend(HEADERS.iter().map(|header| explained(header, &schema, language)));
    let columns = 0..rows.first().map_or(0, Vec::len);
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|text| text.chars().count()).max().unwrap_or(0)
    };
    book.sheet(&text(messages::BATCH_TEMPLATE_COLUMNS), &columns.map(width).collect::<Vec<_>>())?;
    for (place, row) in rows.iter().enumerate() {
        book.row(row.iter().map(|text| if place == 0 { Cell::Header(text) } else { Cell::Text(text) }))?;
    }
    book.finish().map(|_| ())
}

/// The column by which people are known, as the others are explained.
fn explained_id(language: Language) -> Vec<String> {
    let say = |message| language.text(message, &[("column", "id".into())]);
    let (about, empty) = (say(messages::BATCH_COLUMN_ABOUT), say(messages::BATCH_COLUMN_EMPTY));
    let kind = language.text(messages::BATCH_COLUMN_ALLOWED, &[("kind", "text".into())]);
    vec!["id".to_owned(), "id".to_owned(), about, kind, "0001".to_owned(), empty]
}

/// A column: its name in the language of the list and in the other one, what stands in it, what may, an example, and what
/// holds where it is empty.
fn explained(header: &Header, schema: &Value, language: Language) -> Vec<String> {
    let other = match language {
        Language::Danish => header.english,
        Language::English => header.danish,
    };
    // A text may not choose by a name with a # in it.
    let column = header.english.replace('#', "");
    let say = |message| language.text(message, &[("column", (&column).into())]);
    vec![
        header.name(language).to_owned(),
        other.to_owned(),
        say(messages::BATCH_COLUMN_ABOUT),
        allowed(&field(header, schema), language),
        header.example.to_owned(),
        say(messages::BATCH_COLUMN_EMPTY),
    ]
}

/// The form of the field that a column fills.
fn field(header: &Header, schema: &Value) -> Value {
    let path = of_header(&header.english.replace('#', "1")).map(|fills| fills.field).unwrap_or_default();
    let step = |schema: &Value, part: &str| {
        let (name, in_list) = part.split_once('[').map_or((part, false), |(name, _)| (name, true));
        let field = schema.get("properties")?.get(name)?;
        if in_list { field.get("items").cloned() } else { Some(field.clone()) }
    };
    path.split('.').try_fold(schema.clone(), |schema, part| step(&schema, part)).unwrap_or_default()
}

/// What may stand in a column.
fn allowed(field: &Value, language: Language) -> String {
    let say = |kind: &str| language.text(messages::BATCH_COLUMN_ALLOWED, &[("kind", kind.into())]);
    let text = |name: &str| field.get(name).and_then(Value::as_str).map(|text| text.replace(' ', "-"));
    if let Some(words) = field.get("enum").and_then(Value::as_array) {
        return words.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ");
    }
    if let (Some(least), Some(most)) = (field.get("minimum"), field.get("maximum")) {
        return format!("{} {least}-{most}", say("integer"));
    }
    match (text("x-unit"), text("format"), text("type"), text("pattern")) {
        (Some(unit), ..) => say(&unit),
        (_, Some(day), ..) => say(&day),
        (_, _, Some(kind), None) => say(&kind),
        (_, _, _, Some(_)) => say("month"),
        _ => say("municipality"),
    }
}

#[cfg(test)]
mod tests {
    use calc_core::table::{HEADERS, of_header};
    use calc_core::texts::{Language, messages};

    use super::{explained, headers};

    #[test]
    fn every_column_but_the_first_is_read() {
        for language in Language::ALL {
            let headers = headers(language);
            let (id, others) = headers.split_first().expect("columns");
            assert_eq!(of_header(id), None);
            for header in others {
                assert!(of_header(header).is_some(), "{header}");
            }
            // The months have no column, and three children have one each where the table has one.
            assert_eq!(others.len(), HEADERS.len() - 1 - 2 + 2 * super::CHILDREN);
        }
    }

    #[test]
    fn every_column_is_explained_by_itself() {
        let schema = calc_core::schema::case();
        for language in Language::ALL {
            let otherwise = |message, name| language.text(message, &[(name, "?".into())]);
            let about = otherwise(messages::BATCH_COLUMN_ABOUT, "column");
            let allowed = otherwise(messages::BATCH_COLUMN_ALLOWED, "kind");
            for header in &HEADERS {
                let row = explained(header, &schema, language);
                assert!(!row.contains(&about) && !row.contains(&allowed), "{row:?}");
                assert!(row.iter().all(|text| !text.is_empty()), "{row:?}");
            }
        }
    }
}
