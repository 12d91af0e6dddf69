//! Reading a sheet: its rows as the bytes of the CSV that it would be.

use std::fs::File;
use std::io::BufReader;
use std::sync::mpsc::Sender;

use calamine::{DataRef, ExcelDateTime, Reader as _, SheetType, SheetVisible, Xlsx, XlsxError};
use calc_core::texts::Language;

use super::number::written;
use super::was::{Was, WasOfRow, WasOfRows};
use crate::batch::dialect::Dialect;
use crate::batch::poured::{Beside, Gone, Poured, Pourer, channel};

/// Why a workbook cannot be read.
#[derive(Debug)]
pub enum SheetFault {
    /// It is none, or it is damaged.
    Unreadable(String),
    /// Nothing stands in any of its sheets.
    Empty,
}

impl From<XlsxError> for SheetFault {
    fn from(error: XlsxError) -> Self {
        Self::Unreadable(error.to_string())
    }
}

type Workbook = Xlsx<BufReader<File>>;

/// Opens a workbook and begins to read the first of its sheets in which something stands. Hidden ones are passed over:
/// nobody means what nobody sees.
///
/// # Errors
/// [`SheetFault`].
pub fn open(file: File, wanted: bool, language: Language) -> Result<Poured, SheetFault> {
    let mut book = Xlsx::new(BufReader::new(file))?;
    let (name, header_row) = first_filled(&mut book)?.ok_or(SheetFault::Empty)?;
    let dialect = dialect(language);
    let (out, blocks) = channel(dialect);
    let (was, was_of_rows) = WasOfRows::channel();
    let sheet = name.clone();
    out.in_background(move |out| {
        let pour = Pour {
            out,
            was: wanted.then_some(was),
            dialect,
            language,
            row: header_row,
            cells: Vec::new(),
            width: None,
            was_block: Vec::new(),
        };
        pour.all(&mut book, &sheet);
    });
    Ok(Poured {
        sheet: Some(name),
        dialect,
        header_row: u64::from(header_row) + 1,
        beside: Beside { was: wanted.then_some(was_of_rows), cells: None },
        blocks,
    })
}

/// How a spreadsheet of this language saves CSV, so that a result in CSV opens in it.
pub const fn dialect(language: Language) -> Dialect {
    let (separator, decimal) = match language {
        Language::Danish => (b';', b','),
        Language::English => (b',', b'.'),
    };
    Dialect { separator, decimal, crlf: true, marked: true }
}

/// The first sheet that people see and in which something stands, and its first row with something in it, from 0.
fn first_filled(book: &mut Workbook) -> Result<Option<(String, u32)>, SheetFault> {
    let seen = |sheet: &&calamine::Sheet| {
        sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible
    };
    let names: Vec<String> =
        book.sheets_metadata().iter().filter(seen).map(|sheet| sheet.name.clone()).collect();
    for name in names {
        let mut cells = book.worksheet_cells_reader(&name)?;
        while let Some(cell) = cells.next_cell()? {
            if !is_empty(cell.get_value()) {
                let (row, _) = cell.get_position();
                return Ok(Some((name, row)));
            }
        }
    }
    Ok(None)
}

fn is_empty(value: &DataRef<'_>) -> bool {
    match value {
        DataRef::Empty => true,
        DataRef::String(text) => text.is_empty(),
        DataRef::SharedString(text) => text.is_empty(),
        _ => false,
    }
}

/// Pours the cells of a sheet into blocks of rows.
struct Pour {
    out: Pourer,
    was: Option<Sender<Vec<WasOfRow>>>,
    dialect: Dialect,
    language: Language,
    /// The row that is being gathered, from 0.
    row: u32,
    cells: Vec<(String, Was)>,
    /// Columns of the header, once it is read.
    width: Option<usize>,
    was_block: Vec<WasOfRow>,
}

impl Pour {
    fn all(mut self, book: &mut Workbook, sheet: &str) {
        if let Err(error) = self.cells_of(book, sheet) {
            self.out.fail(&error);
        }
    }

    fn cells_of(&mut self, book: &mut Workbook, sheet: &str) -> Result<(), XlsxError> {
        let mut cells = book.worksheet_cells_reader(sheet)?;
        let percent: Vec<bool> = cells
            .styles()
            .iter()
            .map(|style| style.number_format.as_ref().is_some_and(|format| format.format_code.contains('%')))
            .collect();
        while let Some((cell, style)) = cells.next_cell_with_style_id()? {
            if is_empty(cell.get_value()) {
                continue;
            }
            let (row, column) = cell.get_position();
            // A row in between in which nothing stands keeps its place: rows are known by their number.
            while self.row < row {
                if self.end_row().is_err() {
                    return Ok(());
                }
            }
            let in_percent = percent.get(style).copied().unwrap_or(false);
            let said = self.said(cell.get_value(), in_percent);
            let column = usize::try_from(column).unwrap_or(usize::MAX);
            if self.cells.len() < column {
                self.cells.resize(column, (String::new(), Was::Text));
            }
            self.cells.push(said);
        }
        if self.end_row().is_ok() {
            // Nobody may be there to take it.
            let _ = self.hand_on();
        }
        Ok(())
    }

    /// A cell as text, and what it was.
    fn said(&self, value: &DataRef<'_>, in_percent: bool) -> (String, Was) {
        let number = |number: f64| written(number, self.dialect.decimal);
        match value {
            DataRef::Int(whole) => {
                #[expect(clippy::cast_precision_loss, reason = "a sheet keeps all numbers as floats")]
                let was = Was::Number(*whole as f64);
                (whole.to_string(), was)
            }
            DataRef::Float(part) if in_percent => (number(part * 100.0), Was::Percent(*part)),
            DataRef::Float(float) => (number(*float), Was::Number(*float)),
            DataRef::String(text) => (text.clone(), Was::of_text(text)),
            DataRef::SharedString(text) => ((*text).to_owned(), Was::of_text(text)),
            DataRef::Bool(yes) => (self.yes_no(*yes).to_owned(), Was::Yes(*yes)),
            DataRef::DateTime(moment) => moment_said(moment),
            DataRef::DateTimeIso(text) => {
                let day = text.strip_suffix("T00:00:00").unwrap_or(text);
                (day.replace('T', " "), Was::Day)
            }
            DataRef::DurationIso(text) => (text.clone(), Was::Text),
            // Read as it is shown, it is refused by its own name where a number is expected.
            DataRef::Error(error) => (error.to_string(), Was::Text),
            DataRef::Empty => (String::new(), Was::Text),
        }
    }

    const fn yes_no(&self, yes: bool) -> &'static str {
        match (self.language, yes) {
            (Language::Danish, true) => "ja",
            (Language::Danish, false) => "nej",
            (Language::English, true) => "yes",
            (Language::English, false) => "no",
        }
    }

    /// Ends the row that is being gathered.
    fn end_row(&mut self) -> Result<(), Gone> {
        let header = self.width.is_none();
        let width = *self.width.get_or_insert(self.cells.len());
        if self.cells.len() < width {
            self.cells.resize(width, (String::new(), Was::Text));
        }
        for (text, _) in &self.cells {
            self.out.cell(text);
        }
        if self.was.is_some() && !header {
            self.was_block.push(self.cells.iter().map(|(_, was)| *was).collect());
        }
        self.cells.clear();
        self.row += 1;
        if self.out.end_row() { self.hand_on() } else { Ok(()) }
    }

    fn hand_on(&mut self) -> Result<(), Gone> {
        if let Some(was) = &self.was {
            was.send(std::mem::take(&mut self.was_block)).map_err(|_| Gone)?;
        }
        self.out.hand_on()
    }
}

/// A day as people write it for machines; a time of the day, or a length of time, in hours and minutes.
fn moment_said(moment: &ExcelDateTime) -> (String, Was) {
    let days = moment.as_f64();
    if moment.is_duration() || (0.0..1.0).contains(&days) {
        #[expect(clippy::cast_possible_truncation, reason = "minutes of a length of time are few")]
        let minutes = (days * 24.0 * 60.0).round() as i64;
        return (format!("{}:{:02}", minutes / 60, (minutes % 60).abs()), Was::Time(days));
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) == (0, 0, 0) {
        return (date, Was::Day);
    }
    (format!("{date} {hour:02}:{minute:02}:{second:02}"), Was::Day)
}
