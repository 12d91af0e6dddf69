//! Columns of a result while their cells come in, and written when there are enough.

use std::io;

use parquet::basic::Type as Physical;
use parquet::data_type::{
    BoolType, ByteArray, ByteArrayType, DataType, DoubleType, FixedLenByteArrayType, FloatType, Int32Type,
    Int64Type, Int96Type,
};
use parquet::errors::Result;
use parquet::file::writer::SerializedColumnWriter;
use parquet::schema::types::Type;

use super::cells::{Column, Packed, Values};
use crate::batch::cell::{unmarked, without_end};
use crate::batch::columns;
use crate::batch::dialect::Dialect;

/// Digits of a number in all: far more than any has, and what 64 bits hold.
pub const DIGITS: usize = 18;
/// Decimals of an amount, and of hours.
pub const OF_KRONER: usize = 2;
pub const OF_HOURS: usize = 4;
/// Texts that are handed to the writer at once: it wants each in memory of its own.
const TEXTS: usize = 1024;

impl Column {
    /// One without cells.
    pub fn of_nothing(field: &Type) -> Self {
        let values = match field.get_physical_type() {
            Physical::BOOLEAN => Values::Yes(Vec::new()),
            Physical::INT32 => Values::Int32(Vec::new()),
            Physical::INT64 => Values::Int64(Vec::new()),
            Physical::INT96 => Values::Int96(Vec::new()),
            Physical::FLOAT => Values::Float(Vec::new()),
            Physical::DOUBLE => Values::Double(Vec::new()),
            Physical::BYTE_ARRAY => Values::Bytes(Packed::default()),
            Physical::FIXED_LEN_BYTE_ARRAY => Values::Fixed(Packed::default()),
        };
        Self { told: field.is_optional().then(Vec::new), values }
    }

    /// Adds a cell of the list, as it is; the bytes that it takes.
    pub fn copy(&mut self, from: &Self, row: usize) -> usize {
        if let Some(told) = &mut self.told {
            told.push(i16::from(from.is_told(row)));
        }
        let level = size_of::<i16>();
        level
            + match (&mut self.values, &from.values) {
                (Values::Yes(to), Values::Yes(from)) => copy(to, from, row),
                (Values::Int32(to), Values::Int32(from)) => copy(to, from, row),
                (Values::Int64(to), Values::Int64(from)) => copy(to, from, row),
                (Values::Int96(to), Values::Int96(from)) => copy(to, from, row),
                (Values::Float(to), Values::Float(from)) => copy(to, from, row),
                (Values::Double(to), Values::Double(from)) => copy(to, from, row),
                (Values::Bytes(to), Values::Bytes(from)) | (Values::Fixed(to), Values::Fixed(from)) => {
                    to.push(from.get(row))
                }
                // Both were made for the same field.
                _ => 0,
            }
    }

    /// Adds a cell that is told as CSV; the bytes that it takes.
    ///
    /// # Errors
    /// When a number has more digits than the column.
    pub fn add(&mut self, cell: &str, column: columns::Column, dialect: Dialect) -> io::Result<usize> {
        let cell = without_end(cell);
        if let Some(told) = &mut self.told {
            told.push(i16::from(!cell.is_empty()));
        }
        let decimals = match column {
            columns::Column::Kroner => OF_KRONER,
            columns::Column::Hours => OF_HOURS,
            columns::Column::Count | columns::Column::Passed | columns::Column::Text => 0,
        };
        let level = size_of::<i16>();
        match &mut self.values {
            Values::Int64(numbers) => {
                numbers.push(if cell.is_empty() { 0 } else { scaled(cell, decimals, dialect.decimal)? });
                Ok(level + size_of::<i64>())
            }
            Values::Bytes(texts) => Ok(level + texts.push(unmarked(cell).as_bytes())),
            _ => Ok(level),
        }
    }

    /// Writes all of them.
    ///
    /// # Errors
    /// When they cannot be written.
    pub fn write(&self, writer: &mut SerializedColumnWriter<'_>) -> Result<()> {
        let told = self.told.as_deref();
        match &self.values {
            Values::Yes(values) => write::<BoolType>(writer, values, told),
            Values::Int32(values) => write::<Int32Type>(writer, values, told),
            Values::Int64(values) => write::<Int64Type>(writer, values, told),
            Values::Int96(values) => write::<Int96Type>(writer, values, told),
            Values::Float(values) => write::<FloatType>(writer, values, told),
            Values::Double(values) => write::<DoubleType>(writer, values, told),
            Values::Bytes(values) => write_packed::<ByteArrayType>(writer, values, told),
            Values::Fixed(values) => write_packed::<FixedLenByteArrayType>(writer, values, told),
        }
    }

    /// Without cells again; what memory they had is kept.
    pub fn clear(&mut self) {
        if let Some(told) = &mut self.told {
            told.clear();
        }
        match &mut self.values {
            Values::Yes(values) => values.clear(),
            Values::Int32(values) => values.clear(),
            Values::Int64(values) => values.clear(),
            Values::Int96(values) => values.clear(),
            Values::Float(values) => values.clear(),
            Values::Double(values) => values.clear(),
            Values::Bytes(values) | Values::Fixed(values) => values.clear(),
        }
    }
}

fn copy<T: Copy + Default>(to: &mut Vec<T>, from: &[T], row: usize) -> usize {
    to.push(from.get(row).copied().unwrap_or_default());
    size_of::<T>()
}

/// Writes values; where nothing is told in a row, none stands for it.
fn write<T: DataType>(
    writer: &mut SerializedColumnWriter<'_>,
    values: &[T::T],
    told: Option<&[i16]>,
) -> Result<()> {
    let writer = writer.typed::<T>();
    match told {
        Some(levels) if levels.contains(&0) => {
            let values = values.iter().zip(levels).filter(|(_, level)| **level == 1);
            let values: Vec<T::T> = values.map(|(value, _)| value.clone()).collect();
            writer.write_batch(&values, told, None)?;
        }
        _ => {
            writer.write_batch(values, told, None)?;
        }
    }
    Ok(())
}

fn write_packed<T: DataType<T: From<ByteArray>>>(
    writer: &mut SerializedColumnWriter<'_>,
    values: &Packed,
    told: Option<&[i16]>,
) -> Result<()> {
    let value = |place| T::T::from(ByteArray::from(values.get(place)));
    for begin in (0..values.len()).step_by(TEXTS) {
        let end = values.len().min(begin + TEXTS);
        let some: Vec<T::T> = (begin..end).map(value).collect();
        write::<T>(writer, &some, told.and_then(|told| told.get(begin..end)))?;
    }
    Ok(())
}

/// `-1234.5` as -123450, with two decimals: the written number is read, so that a column of numbers can say nothing else than
/// one of texts.
fn scaled(written: &str, decimals: usize, sign: u8) -> io::Result<i64> {
    let (negative, digits) = match written.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, written),
    };
    let (whole, part) = digits.split_once(char::from(sign)).unwrap_or((digits, ""));
    let all_digits = [whole, part].iter().all(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
    let fits = !whole.is_empty() && part.len() <= decimals && whole.len() + decimals <= DIGITS;
    let number = format!("{whole}{part:0<decimals$}").parse::<i64>().ok().filter(|_| all_digits && fits);
    let number = number.ok_or_else(|| {
        let detail = format!("{written:?} is no number of {DIGITS} digits with {decimals} decimals");
        io::Error::new(io::ErrorKind::InvalidData, detail)
    })?;
    Ok(if negative { -number } else { number })
}

#[cfg(test)]
mod tests {
    use super::scaled;

    #[test]
    fn a_written_number_is_read_to_its_last_digit() {
        for (written, decimals, number) in [
            ("6136,41", 2, 613_641),
            ("-1234,5", 2, -123_450),
            ("-0,05", 2, -5),
            ("8", 4, 80_000),
            ("12", 0, 12),
            ("9999999999999999,99", 2, 999_999_999_999_999_999),
        ] {
            assert_eq!(scaled(written, decimals, b',').ok(), Some(number), "{written}");
        }
        for written in ["", "-", "1,234", "1.5", "99999999999999999,00", "ja", "1,-5"] {
            assert!(scaled(written, 2, b',').is_err(), "{written}");
        }
    }
}
