//! A result as a sheet: the rows of the result in CSV, cell by cell with what each is.

use std::fs::File;
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use super::book::{Book, Cell};
use super::number::{is_plain, serial};
use super::was::{Was, WasOfRow, WasOfRows};
use crate::batch::cell::{unmarked, without_end};
use crate::batch::columns::{Column, rows_of};
use crate::batch::dialect::Dialect;
use crate::batch::output::begun;

/// A sheet on its way.
pub struct SheetOutput {
    part: PathBuf,
    whole: PathBuf,
    book: Book<BufWriter<File>>,
    columns: Vec<Column>,
    dialect: Dialect,
    /// What the cells of the list were, where it was a sheet too.
    was: Option<WasOfRows>,
    /// Rows of the result for each of the list.
    copies: usize,
    /// The row of the list that is being written, and how many rows of the result it still has.
    this: Option<WasOfRow>,
    left: usize,
    begun: bool,
}

const BUFFER: usize = 1024 * 1024;
/// A header longer than this is not wholly in sight; columns are no wider than this and no narrower than a number.
const WIDEST: usize = 30;
const NARROWEST: usize = 9;

impl SheetOutput {
    /// A new one, in a file that gets its name when it is whole.
    ///
    /// # Errors
    /// When the file cannot be made.
    pub fn new(
        name: &Path,
        columns: Vec<Column>,
        dialect: Dialect,
        was: Option<WasOfRows>,
        copies: usize,
    ) -> io::Result<Self> {
        let (part, file) = begun(name)?;
        let book = Book::new(BufWriter::with_capacity(BUFFER, file));
        let whole = name.to_owned();
        Ok(Self { part, whole, book, columns, dialect, was, copies, this: None, left: 0, begun: false })
    }

    /// Writes rows that are told as CSV, whole ones; the first of all is the header.
    ///
    /// # Errors
    /// When they cannot be written, or the sheet is full.
    pub fn write(&mut self, rows: &[u8]) -> io::Result<()> {
        let mut reader = rows_of(rows, self.dialect, !self.begun);
        let mut record = csv::StringRecord::new();
        while reader.read_record(&mut record)? {
            if self.begun { self.row(&record)? } else { self.header(&record)? }
        }
        Ok(())
    }

    fn header(&mut self, cells: &csv::StringRecord) -> io::Result<()> {
        self.begun = true;
        let widths: Vec<usize> =
            cells.iter().map(|cell| cell.chars().count().clamp(NARROWEST, WIDEST)).collect();
        self.book.sheet("smaajob", &widths)?;
        self.book.row(cells.iter().map(|cell| Cell::Header(unmarked(without_end(cell)))))
    }

    fn row(&mut self, cells: &csv::StringRecord) -> io::Result<()> {
        if self.left == 0 {
            self.this = self.was.as_mut().and_then(WasOfRows::next);
            self.left = self.copies;
        }
        self.left -= 1;
        let was = self.this.as_deref().unwrap_or_default();
        let passed = self.columns.iter().filter(|column| **column == Column::Passed).count();
        // A row with more cells than columns has its last ones in one.
        let whole = was.len() <= passed;
        // Numbers are written with the sign of the sheet's own language.
        let plain: Vec<String> = cells
            .iter()
            .zip(&self.columns)
            .map(|(cell, column)| match column {
                Column::Kroner | Column::Hours => cell.replace(char::from(self.dialect.decimal), "."),
                _ => String::new(),
            })
            .collect();
        let cells = cells.iter().zip(&plain).zip(&self.columns).enumerate();
        self.book.row(cells.map(|(place, ((cell, plain), column))| match column {
            Column::Passed if whole || place + 1 < passed => passed_on(cell, was.get(place).copied()),
            Column::Passed | Column::Text => Cell::Text(unmarked(without_end(cell))),
            Column::Kroner | Column::Hours if is_plain(plain) => Cell::Amount(plain),
            Column::Count if is_plain(cell) => Cell::Count(cell),
            Column::Kroner | Column::Hours | Column::Count => Cell::Text(cell),
        }))
    }

    /// All is written: the file gets its name.
    ///
    /// # Errors
    /// When it cannot be written or renamed.
    pub fn finish(self) -> io::Result<()> {
        let mut out = self.book.finish()?;
        out.flush()?;
        out.get_ref().sync_data()?;
        std::fs::rename(self.part, self.whole)
    }

    /// Nothing of it is wanted.
    pub fn abandon(self) {
        // It may be gone already.
        let _ = std::fs::remove_file(self.part);
    }
}

/// A cell of the list, as what it was; text where nothing is known of it.
fn passed_on(cell: &str, was: Option<Was>) -> Cell<'_> {
    match was.unwrap_or(Was::Text) {
        Was::Text => Cell::Text(unmarked(cell)),
        Was::Apostrophe => Cell::Text(cell),
        Was::Number(number) => Cell::Number(number),
        Was::Percent(part) => Cell::Percent(part),
        Was::Time(days) => Cell::Time(days),
        Was::Yes(yes) => Cell::Yes(yes),
        Was::Day => match serial(cell) {
            Some(days) if days.fract() == 0.0 => Cell::Day(days),
            Some(days) => Cell::Moment(days),
            None => Cell::Text(cell),
        },
    }
}
