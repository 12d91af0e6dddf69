//! The cells of columns, as Parquet holds them, and handed on beside the rows.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

use parquet::column::reader::{ColumnReader, ColumnReaderImpl};
use parquet::data_type::{DataType, Int96};
use parquet::errors::{ParquetError, Result};
use parquet::schema::types::TypePtr;

/// Some cells of a column, one for each row.
#[derive(Debug)]
pub struct Column {
    /// Whether something is told; none where every row must tell it.
    pub told: Option<Vec<i16>>,
    /// What is told; anything where nothing is.
    pub values: Values,
}

/// Values of one type.
#[derive(Debug)]
pub enum Values {
    Yes(Vec<bool>),
    Int32(Vec<i32>),
    Int64(Vec<i64>),
    Int96(Vec<Int96>),
    Float(Vec<f32>),
    Double(Vec<f64>),
    Bytes(Packed),
    Fixed(Packed),
}

/// Bytes behind each other, with the place where each value ends: as they come, each would hold on to the whole page of the
/// file that it stands in.
#[derive(Debug, Default)]
pub struct Packed {
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

impl Packed {
    /// Adds a value; the bytes that it takes.
    pub fn push(&mut self, value: &[u8]) -> usize {
        self.bytes.extend_from_slice(value);
        self.ends.push(self.bytes.len());
        value.len() + size_of::<usize>()
    }

    pub fn get(&self, place: usize) -> &[u8] {
        let begin =
            place.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
        let end = self.ends.get(place).copied().unwrap_or_default();
        self.bytes.get(begin..end).unwrap_or_default()
    }

    pub fn clear(&mut self) {
        self.bytes.clear();
        self.ends.clear();
    }

    pub const fn len(&self) -> usize {
        self.ends.len()
    }

    /// A value that is told nothing of holds the place of one.
    fn of<T: AsRef<[u8]>>(values: Vec<Option<T>>) -> Self {
        let mut packed = Self::default();
        for value in values {
            packed.push(value.as_ref().map_or(&[], AsRef::as_ref));
        }
        packed
    }
}

impl Column {
    /// The next so many cells.
    ///
    /// # Errors
    /// When they cannot be read, or there are fewer.
    pub fn read(reader: &mut ColumnReader, rows: usize, optional: bool) -> Result<Self> {
        let mut told = optional.then(Vec::new);
        let levels = &mut told;
        let values = match reader {
            ColumnReader::BoolColumnReader(reader) => Values::Yes(plain(reader, rows, levels)?),
            ColumnReader::Int32ColumnReader(reader) => Values::Int32(plain(reader, rows, levels)?),
            ColumnReader::Int64ColumnReader(reader) => Values::Int64(plain(reader, rows, levels)?),
            ColumnReader::Int96ColumnReader(reader) => Values::Int96(plain(reader, rows, levels)?),
            ColumnReader::FloatColumnReader(reader) => Values::Float(plain(reader, rows, levels)?),
            ColumnReader::DoubleColumnReader(reader) => Values::Double(plain(reader, rows, levels)?),
            ColumnReader::ByteArrayColumnReader(reader) => {
                Values::Bytes(Packed::of(values(reader, rows, levels)?))
            }
            ColumnReader::FixedLenByteArrayColumnReader(reader) => {
                Values::Fixed(Packed::of(values(reader, rows, levels)?))
            }
        };
        Ok(Self { told, values })
    }

    /// Whether something is told in a row.
    pub fn is_told(&self, row: usize) -> bool {
        self.told.as_ref().is_none_or(|told| told.get(row) == Some(&1))
    }
}

fn plain<T: DataType>(
    reader: &mut ColumnReaderImpl<T>,
    rows: usize,
    told: &mut Option<Vec<i16>>,
) -> Result<Vec<T::T>> {
    Ok(values(reader, rows, told)?.into_iter().map(Option::unwrap_or_default).collect())
}

/// A value for each row that tells one. What is told comes without gaps, and where the gaps are beside it.
fn values<T: DataType>(
    reader: &mut ColumnReaderImpl<T>,
    rows: usize,
    told: &mut Option<Vec<i16>>,
) -> Result<Vec<Option<T::T>>> {
    let mut values = Vec::with_capacity(rows);
    let (records, _, _) = reader.read_records(rows, told.as_mut(), None, &mut values)?;
    let expected = told.as_ref().map_or(rows, |told| told.iter().filter(|level| **level == 1).count());
    if records != rows || values.len() != expected || told.as_ref().is_some_and(|told| told.len() != rows) {
        return Err(ParquetError::General(format!("{records} values where there should be {rows}")));
    }
    let mut values = values.into_iter();
    Ok(match told {
        None => values.map(Some).collect(),
        Some(told) => told.iter().map(|level| if *level == 1 { values.next() } else { None }).collect(),
    })
}

/// Some rows, column by column.
pub type Batch = Arc<[Column]>;

/// The cells of a list, row after row.
#[derive(Debug)]
pub struct CellsOfRows {
    /// What its columns are called, and what they hold.
    pub fields: Vec<TypePtr>,
    coming: Receiver<(usize, Batch)>,
    here: Option<Batch>,
    /// The next row of those that are here, and how many they are.
    next: usize,
    rows: usize,
}

impl CellsOfRows {
    /// Both ends.
    pub fn channel(fields: Vec<TypePtr>) -> (Sender<(usize, Batch)>, Self) {
        let (told, coming) = channel();
        (told, Self { fields, coming, here: None, next: 0, rows: 0 })
    }

    /// Goes on to the next row.
    pub fn advance(&mut self) {
        self.next += 1;
        while self.here.is_none() || self.next >= self.rows {
            let Ok((rows, batch)) = self.coming.recv() else {
                return;
            };
            (self.here, self.next, self.rows) = (Some(batch), 0, rows);
        }
    }

    /// A column of the rows that are here, and which of them it is.
    pub fn this(&self, column: usize) -> Option<(&Column, usize)> {
        self.here.as_ref()?.get(column).map(|column| (column, self.next))
    }
}
