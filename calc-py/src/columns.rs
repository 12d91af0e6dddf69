//! The columns that are added to a table: the answers, and what is wrong.

use std::sync::Arc;

use arrow_array::ArrayRef;
use arrow_array::builder::{Decimal128Builder, StringBuilder};
use arrow_schema::{ArrowError, DataType, Field};
use calc_core::table::{ERROR_CODE, ERROR_TEXT, Measure, Value};

use crate::question::List;

/// Digits of an amount in all, and after the sign: far more than any amount has, and what Spark holds in 64 bits.
const DIGITS: u8 = 18;
const DECIMALS: i8 = 2;

/// Measures whose value is a word or a month.
const TEXTS: [&str; 2] = ["rate_used", "met"];

/// A column on its way.
enum Column {
    /// As `smaajob batch` writes it.
    Text(StringBuilder),
    /// Amounts and hours as decimal numbers.
    Number(Decimal128Builder),
}

/// The columns on their way, row by row.
pub struct Columns {
    results: Vec<Column>,
    code: StringBuilder,
    text: StringBuilder,
    written: String,
}

/// Whether the values of a measure are numbers.
fn is_number(measure: &Measure) -> bool {
    !TEXTS.contains(&measure.english)
}

fn kind(measure: &Measure, list: &List) -> DataType {
    if list.decimals && is_number(measure) { DataType::Decimal128(DIGITS, DECIMALS) } else { DataType::Utf8 }
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
                Column::Number(numbers) if self.written.is_empty() => numbers.append_null(),
                Column::Text(texts) => texts.append_value(&self.written),
                Column::Number(numbers) => numbers.append_value(hundredths(&self.written)?),
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
            Column::Number(mut numbers) => Arc::new(numbers.finish()),
        });
        let faults = [self.code, self.text].map(|mut texts| Arc::new(texts.finish()) as ArrayRef);
        results.chain(faults).collect()
    }
}

/// `-1234.5` as -123450. The written number is read, so that a column of numbers can say nothing else than one of texts.
fn hundredths(written: &str) -> Result<i128, ArrowError> {
    let refused = || ArrowError::CastError(format!("{written:?} is not a number with two decimals"));
    let (sign, digits) = written.strip_prefix('-').map_or((1, written), |digits| (-1, digits));
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let all_digits = [whole, decimals].iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    if whole.is_empty() || !all_digits || decimals.len() > 2 || whole.len() > usize::from(DIGITS) - 2 {
        return Err(refused());
    }
    let number: i128 = format!("{whole}{decimals:0<2}").parse().map_err(|_| refused())?;
    Ok(sign * number)
}
