//! The columns that are added to a table: the answers, and what is wrong.

use std::sync::Arc;

use arrow_array::ArrayRef;
use arrow_array::builder::{Decimal128Builder, StringBuilder};
use arrow_schema::{ArrowError, DataType, Field};
use calc_core::table::{ERROR_CODE, ERROR_TEXT, Kind, Measure, Value};

use crate::question::List;

/// Digits of a number in all: far more than any has, and what Spark holds in 64 bits.
const DIGITS: u8 = 18;
/// Decimals of an amount, and of hours.
const OF_KRONER: i8 = 2;
const OF_HOURS: i8 = 4;

/// A column on its way.
enum Column {
    /// As `smaajob batch` writes it.
    Text(StringBuilder),
    /// Amounts and hours as decimal numbers.
    Number(Decimal128Builder, i8),
}

/// The columns on their way, row by row.
pub struct Columns {
    results: Vec<Column>,
    code: StringBuilder,
    text: StringBuilder,
    written: String,
}

fn kind(measure: &Measure, list: &List) -> DataType {
    match measure.kind() {
        Kind::Kroner if list.decimals => DataType::Decimal128(DIGITS, OF_KRONER),
        Kind::Hours if list.decimals => DataType::Decimal128(DIGITS, OF_HOURS),
        Kind::Kroner | Kind::Hours | Kind::Text => DataType::Utf8,
    }
}

/// The fields of all columns that are added.
pub fn fields(list: &List) -> Vec<Field> {
    let kinds = list.results.columns().map(|(_, measure)| kind(measure, list));
    let results = list.results.headers().zip(kinds).map(|(header, kind)| Field::new(header, kind, true));
    let faults = [ERROR_CODE, ERROR_TEXT].map(|header| Field::new(header, DataType::Utf8, true));
    results.chain(faults).collect()
}

impl Columns {
    /// For so many rows.
    ///
    /// # Errors
    /// None that happens: Arrow asks whether the digits of a decimal number are possible.
    pub fn new(list: &List, rows: usize) -> Result<Self, ArrowError> {
        let column = |(_, measure)| {
            Ok(match kind(measure, list) {
                DataType::Decimal128(digits, decimals) => Column::Number(
                    Decimal128Builder::with_capacity(rows).with_precision_and_scale(digits, decimals)?,
                    decimals,
                ),
                _ => Column::Text(StringBuilder::with_capacity(rows, rows * 8)),
            })
        };
        Ok(Self {
            results: list.results.columns().map(column).collect::<Result<_, ArrowError>>()?,
            code: StringBuilder::new(),
            text: StringBuilder::new(),
            written: String::new(),
        })
    }

    /// What is answered for a row, column by column.
    ///
    /// # Errors
    /// When a number has more digits than the column.
    pub fn answers(&mut self, values: impl Iterator<Item = Value>) -> Result<(), ArrowError> {
        for (column, value) in self.results.iter_mut().zip(values) {
            self.written.clear();
            value.write('.', &mut self.written);
            match column {
                Column::Text(texts) if self.written.is_empty() => texts.append_null(),
                Column::Number(numbers, _) if self.written.is_empty() => numbers.append_null(),
                Column::Text(texts) => texts.append_value(&self.written),
                Column::Number(numbers, decimals) => numbers.append_value(scaled(&self.written, *decimals)?),
            }
        }
        Ok(())
    }

    /// What is wrong with the row.
    pub fn fault(&mut self, fault: Option<(&'static str, String)>) {
        let (code, text) = fault.unzip();
        self.code.append_option(code);
        self.text.append_option(text);
    }

    /// All of them.
    pub fn finish(self) -> Vec<ArrayRef> {
        let results = self.results.into_iter().map(|column| match column {
            Column::Text(mut texts) => Arc::new(texts.finish()) as ArrayRef,
            Column::Number(mut numbers, _) => Arc::new(numbers.finish()),
        });
        let faults = [self.code, self.text].map(|mut texts| Arc::new(texts.finish()) as ArrayRef);
        results.chain(faults).collect()
    }
}

/// `-1234.5` as -123450, with two decimals. The written number is read, so that a column of numbers can say nothing else
/// than one of texts.
fn scaled(written: &str, decimals: i8) -> Result<i128, ArrowError> {
    let refused = || ArrowError::CastError(format!("{written:?} is not a number with {decimals} decimals"));
    let (sign, digits) = written.strip_prefix('-').map_or((1, written), |digits| (-1, digits));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let width = usize::try_from(decimals).unwrap_or_default();
    let all_digits = [whole, part].iter().all(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
    if whole.is_empty() || !all_digits || part.len() > width || whole.len() + width > usize::from(DIGITS) {
        return Err(refused());
    }
    let number: i128 = format!("{whole}{part:0<width$}").parse().map_err(|_| refused())?;
    Ok(sign * number)
}
