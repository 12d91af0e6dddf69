//! What stands in the columns of a result, for files in which cells are more than text; and its rows, told as CSV.

use std::path::Path;

use calc_core::table::Kind;

use super::dialect::{Dialect, MARK};
use super::list::List;

/// What a file is to be, by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Lines of text: CSV or JSON Lines.
    Lines,
    /// A sheet of a workbook.
    Sheet,
    /// Parquet.
    Parquet,
}

impl Format {
    /// By the ending of the name.
    pub fn of(name: &Path) -> Self {
        let ends_in = |known| name.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(known));
        match () {
            () if ends_in("xlsx") => Self::Sheet,
            () if ends_in("parquet") => Self::Parquet,
            () => Self::Lines,
        }
    }
}

/// What stands in a column of the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// What stood in the list.
    Passed,
    /// Amounts, with two decimals.
    Kroner,
    /// Hours, with four decimals at most.
    Hours,
    /// Whole numbers.
    Count,
    /// Texts.
    Text,
}

impl List {
    /// What stands in the columns of the result.
    pub fn result_columns(&self) -> Vec<Column> {
        let mut columns = vec![Column::Passed; self.headers.len()];
        columns.extend(self.long.then_some(Column::Text));
        columns.extend(self.results.columns().map(|(_, measure)| match measure.kind() {
            Kind::Kroner => Column::Kroner,
            Kind::Hours => Column::Hours,
            Kind::Text => Column::Text,
        }));
        // What is left are whole answers and what is wrong.
        columns.resize(self.result_headers().len(), Column::Text);
        columns
    }

    /// Rows of the result for each of the list.
    pub fn copies(&self) -> usize {
        if self.long { self.scenarios.len() } else { 1 }
    }
}

/// The cells of rows that are told as CSV, whole ones; the first of all may begin with a mark, which is none of its cells'.
pub fn rows_of(rows: &[u8], dialect: Dialect, are_first: bool) -> csv::Reader<&[u8]> {
    let marked = Some(rows).filter(|_| are_first).and_then(|rows| rows.strip_prefix(MARK));
    csv::ReaderBuilder::new()
        .delimiter(dialect.separator)
        .has_headers(false)
        .flexible(true)
        // A carriage return within a cell that came without quotes ends no row; that of the line's end is taken off with
        // `without_end`.
        .terminator(csv::Terminator::Any(b'\n'))
        .from_reader(marked.unwrap_or(rows))
}
