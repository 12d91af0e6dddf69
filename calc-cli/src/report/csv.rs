//! The main table of a report as CSV (RFC 4180): a comma, a decimal point, a header in the language of the answer.
//!
//! A file of several tables is no CSV, so only the first table is written; what else the report says, and the verdicts
//! on its rows, are left to the other formats.

use super::Report;
use super::table::Content;
use crate::exit::Exit;

/// The main table; nothing where the report has none.
pub fn main_table(report: &Report) -> Result<String, Exit> {
    let Some(table) = report.main_table() else { return Ok(String::new()) };
    let internal = |error: String| Exit::Internal(error);
    let mut writer = ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(Vec::new());
    let header = table.columns.iter().map(|name| words(name));
    writer.write_record(header).map_err(|error| internal(error.to_string()))?;
    for row in &table.rows {
        let cells = (0..table.columns.len()).map(|column| match row.cell(column).map(|cell| &cell.content) {
            None => String::new(),
            Some(Content::Text(text)) => words(text),
            Some(number) => number.plain(),
        });
        writer.write_record(cells).map_err(|error| internal(error.to_string()))?;
    }
    let bytes = writer.into_inner().map_err(|error| internal(error.to_string()))?;
    String::from_utf8(bytes).map_err(|error| internal(error.to_string()))
}

/// Words as they are, but never as a formula: a spreadsheet runs a text that begins like one, and a name in a case file
/// may come from anybody. An apostrophe before it makes it words again.
fn words(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::{main_table, words};
    use crate::report::{Body, Cell, Row, Table, sample};
    use calc_core::quantity::Kroner;
    use calc_core::texts::Language;

    #[test]
    fn words_that_begin_like_a_formula_are_words() {
        for text in ["=1+1", "+45", "-", "@SUM(A1)", "\tx", "\r=1", "\n=1"] {
            assert_eq!(words(text), format!("'{text}"));
        }
        for text in ["", "Job", "8 + 8", "\u{2212}5", "'=1"] {
            assert_eq!(words(text), text);
        }
    }

    #[test]
    fn numbers_stay_numbers_and_every_row_has_all_columns() {
        let mut report = sample::report(Language::Danish);
        let rows = vec![
            Row::new("=\"a\", b", [Cell::from(Kroner::oere(-123_450)).loss(), "-".into()]),
            Row::new("c", [Kroner::whole(1_000)]).total(),
        ];
        let columns = ["Job", "Beløb, kr.", "@"].map(str::to_owned).to_vec();
        let table = Table { caption: None, columns, rows };
        report.sections.insert(0, crate::report::Section::bare(table));
        let written = main_table(&report).expect("a table");
        assert_eq!(written, "Job,\"Beløb, kr.\",'@\r\n\"'=\"\"a\"\", b\",-1234.50,'-\r\nc,1000.00,\r\n");
        report.sections.retain(|section| !matches!(section.body, Body::Table(_)));
        assert_eq!(main_table(&report).expect("nothing"), "");
    }
}
