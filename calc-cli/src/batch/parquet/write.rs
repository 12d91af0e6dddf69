//! A result in Parquet: the rows of the result in CSV, cell by cell into columns that have types.

use std::fs::File;
use std::io::{self, BufWriter};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use parquet::basic::{Compression, LogicalType, Repetition, Type as Physical};
use parquet::errors::{ParquetError, Result};
use parquet::file::properties::{EnabledStatistics, WriterProperties};
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::{Type, TypePtr};

use super::building::{DIGITS, OF_HOURS, OF_KRONER};
use super::cells::{self, CellsOfRows};
use crate::batch::cell::{unmarked, without_end};
use crate::batch::columns::{Column, rows_of};
use crate::batch::dialect::Dialect;
use crate::batch::output::begun;

/// Rows that are written at once, at most: readers take so many in one go, and memory holds them until then.
const ROWS: usize = 64 * 1024;
/// Bytes that memory holds of them, at most.
const BYTES: usize = 24 * 1024 * 1024;
const BUFFER: usize = 1024 * 1024;

/// Parquet on its way.
pub struct ParquetOutput {
    part: PathBuf,
    whole: PathBuf,
    state: State,
    columns: Vec<Column>,
    dialect: Dialect,
    /// The cells of the list, where it was Parquet too.
    cells: Option<CellsOfRows>,
    /// Rows of the result for each of the list, and how many the one that is being written still has.
    copies: usize,
    left: usize,
}

/// The columns have names when the first row is there.
enum State {
    Named(Box<Writing>),
    Nameless(Option<File>),
}

/// A file whose columns are known.
struct Writing {
    writer: SerializedFileWriter<BufWriter<File>>,
    /// The cells that are not yet written.
    building: Vec<cells::Column>,
    rows: usize,
    bytes: usize,
}

impl ParquetOutput {
    /// A new one, in a file that gets its name when it is whole.
    ///
    /// # Errors
    /// When the file cannot be made.
    pub fn new(
        name: &Path,
        columns: Vec<Column>,
        dialect: Dialect,
        cells: Option<CellsOfRows>,
        copies: usize,
    ) -> io::Result<Self> {
        let (part, file) = begun(name)?;
        let state = State::Nameless(Some(file));
        Ok(Self { part, whole: name.to_owned(), state, columns, dialect, cells, copies, left: 0 })
    }

    /// Writes rows that are told as CSV, whole ones; the first of all is the header.
    ///
    /// # Errors
    /// When they cannot be written.
    pub fn write(&mut self, rows: &[u8]) -> io::Result<()> {
        let mut reader = rows_of(rows, self.dialect, matches!(self.state, State::Nameless(_)));
        let mut record = csv::StringRecord::new();
        while reader.read_record(&mut record)? {
            match &mut self.state {
                State::Named(_) => self.row(&record)?,
                State::Nameless(file) => {
                    if let Some(file) = file.take() {
                        self.state = State::Named(Box::new(self.named(file, &record)?));
                    }
                }
            }
        }
        Ok(())
    }

    fn named(&self, file: File, names: &csv::StringRecord) -> io::Result<Writing> {
        let passed = self.cells.as_ref().map_or(&[][..], |cells| &cells.fields);
        let fields = names.iter().zip(&self.columns).enumerate().map(|(place, (name, column))| {
            match (column, passed.get(place)) {
                (Column::Passed, Some(field)) => Ok(TypePtr::clone(field)),
                _ => field(unmarked(without_end(name)), *column).map(Arc::new),
            }
        });
        let fields: Vec<TypePtr> = fields.collect::<Result<_>>().map_err(in_file)?;
        Writing::new(file, fields).map_err(in_file)
    }

    fn row(&mut self, record: &csv::StringRecord) -> io::Result<()> {
        let State::Named(writing) = &mut self.state else {
            return Ok(());
        };
        if self.left == 0 {
            self.left = self.copies;
            if let Some(cells) = &mut self.cells {
                cells.advance();
            }
        }
        self.left -= 1;
        for (place, ((cell, column), building)) in
            record.iter().zip(&self.columns).zip(&mut writing.building).enumerate()
        {
            let passed = self.cells.as_ref().filter(|_| *column == Column::Passed);
            writing.bytes += match passed.and_then(|cells| cells.this(place)) {
                Some((cells, row)) => building.copy(cells, row),
                None => building.add(cell, *column, self.dialect)?,
            };
        }
        writing.rows += 1;
        if writing.rows >= ROWS || writing.bytes >= BYTES {
            writing.hand_on().map_err(in_file)?;
        }
        Ok(())
    }

    /// All is written: the file gets its name.
    ///
    /// # Errors
    /// When it cannot be written or renamed.
    pub fn finish(self) -> io::Result<()> {
        if let State::Named(mut writing) = self.state {
            writing.hand_on().map_err(in_file)?;
            let out = writing.writer.into_inner().map_err(in_file)?;
            out.into_inner().map_err(io::IntoInnerError::into_error)?.sync_data()?;
        }
        std::fs::rename(self.part, self.whole)
    }

    /// Nothing of it is wanted.
    pub fn abandon(self) {
        // It may be gone already.
        let _ = std::fs::remove_file(self.part);
    }
}

/// A column of the result; nothing stands where nothing is told.
fn field(name: &str, column: Column) -> Result<Type> {
    let of = |physical| Type::primitive_type_builder(name, physical).with_repetition(Repetition::OPTIONAL);
    let decimal = |decimals: usize| {
        let number = |digits: usize| i32::try_from(digits).unwrap_or_default();
        of(Physical::INT64)
            .with_logical_type(Some(LogicalType::decimal(number(decimals), number(DIGITS))))
            .with_precision(number(DIGITS))
            .with_scale(number(decimals))
            .build()
    };
    match column {
        Column::Kroner => decimal(OF_KRONER),
        Column::Hours => decimal(OF_HOURS),
        Column::Count => of(Physical::INT64).build(),
        Column::Passed | Column::Text => {
            of(Physical::BYTE_ARRAY).with_logical_type(Some(LogicalType::String)).build()
        }
    }
}

impl Writing {
    fn new(file: File, fields: Vec<TypePtr>) -> Result<Self> {
        let properties = WriterProperties::builder()
            // Everybody reads it, and it is fast.
            .set_compression(Compression::SNAPPY)
            .set_statistics_enabled(EnabledStatistics::Chunk)
            .set_max_row_group_row_count(None)
            .build();
        let building = fields.iter().map(|field| cells::Column::of_nothing(field)).collect();
        let schema = Type::group_type_builder("schema").with_fields(fields).build()?;
        let out = BufWriter::with_capacity(BUFFER, file);
        let writer = SerializedFileWriter::new(out, Arc::new(schema), Arc::new(properties))?;
        Ok(Self { writer, building, rows: 0, bytes: 0 })
    }

    /// Writes the rows that are there.
    fn hand_on(&mut self) -> Result<()> {
        if self.rows == 0 {
            return Ok(());
        }
        let mut group = self.writer.next_row_group()?;
        for column in &mut self.building {
            let Some(mut writer) = group.next_column()? else {
                return Err(ParquetError::General("a column too many".to_owned()));
            };
            column.write(&mut writer)?;
            writer.close()?;
            column.clear();
        }
        group.close()?;
        (self.rows, self.bytes) = (0, 0);
        Ok(())
    }
}

/// What went wrong, as it is said of files: a full disk is a full disk.
fn in_file(error: ParquetError) -> io::Error {
    match error {
        ParquetError::External(error) => match error.downcast::<io::Error>() {
            Ok(error) => *error,
            Err(error) => io::Error::other(error),
        },
        error => io::Error::other(error),
    }
}
