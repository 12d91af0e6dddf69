//! The cells of a column as texts, as they would stand in a CSV file.

use std::fmt::{Display, Write as _};

use arrow_array::builder::StringBuilder;
use arrow_array::cast::AsArray as _;
use arrow_array::types::{
    ArrowPrimitiveType, Date32Type, Date64Type, Decimal32Type, Decimal64Type, Decimal128Type, Decimal256Type,
    DecimalType, Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type, UInt16Type, UInt32Type, UInt64Type,
};
use arrow_array::{Array, ArrayRef, LargeStringArray, StringArray, StringViewArray};
use arrow_buffer::NullBuffer;
use arrow_schema::DataType;

/// A column whose cells can be read as texts.
#[derive(Debug)]
pub enum Texts {
    /// Text as most programs hold it, or what was written out as such.
    Plain(StringArray),
    /// Text with long offsets: DuckDB, pandas.
    Large(LargeStringArray),
    /// Text as polars holds it.
    View(StringViewArray),
    /// Few texts, named by number: categories.
    Named { keys: Vec<usize>, nulls: Option<NullBuffer>, texts: Box<Texts> },
    /// Nothing at all.
    Empty,
}

/// Whether a column of this type can be read. Known before the first row, so that no run stops in the middle.
pub fn is_readable(kind: &DataType) -> bool {
    match kind {
        DataType::Null
        | DataType::Boolean
        | DataType::Date32
        | DataType::Date64
        | DataType::Utf8
        | DataType::LargeUtf8
        | DataType::Utf8View
        | DataType::Decimal32(..)
        | DataType::Decimal64(..)
        | DataType::Decimal128(..)
        | DataType::Decimal256(..) => true,
        DataType::Dictionary(_, texts) => is_readable(texts),
        other => other.is_integer(),
    }
}

impl Texts {
    /// The texts of a column. Of a type that [cannot be read](is_readable) every cell is empty.
    pub fn of(column: &ArrayRef) -> Self {
        match column.data_type() {
            DataType::Utf8 => Self::Plain(column.as_string().clone()),
            DataType::LargeUtf8 => Self::Large(column.as_string().clone()),
            DataType::Utf8View => Self::View(column.as_string_view().clone()),
            DataType::Dictionary(..) => Self::named(column),
            DataType::Boolean => {
                let says = |at| if column.as_boolean().value(at) { "yes" } else { "no" };
                written(column, says)
            }
            DataType::Int8 => whole::<Int8Type>(column),
            DataType::Int16 => whole::<Int16Type>(column),
            DataType::Int32 => whole::<Int32Type>(column),
            DataType::Int64 => whole::<Int64Type>(column),
            DataType::UInt8 => whole::<UInt8Type>(column),
            DataType::UInt16 => whole::<UInt16Type>(column),
            DataType::UInt32 => whole::<UInt32Type>(column),
            DataType::UInt64 => whole::<UInt64Type>(column),
            DataType::Decimal32(..) => decimal::<Decimal32Type>(column),
            DataType::Decimal64(..) => decimal::<Decimal64Type>(column),
            DataType::Decimal128(..) => decimal::<Decimal128Type>(column),
            DataType::Decimal256(..) => decimal::<Decimal256Type>(column),
            DataType::Date32 => {
                let days = column.as_primitive::<Date32Type>();
                written(column, |at| Maybe(Date32Type::to_naive_date_opt(days.value(at))))
            }
            DataType::Date64 => {
                let days = column.as_primitive::<Date64Type>();
                written(column, |at| Maybe(Date64Type::to_naive_date_opt(days.value(at))))
            }
            _ => Self::Empty,
        }
    }

    fn named(column: &ArrayRef) -> Self {
        let named = column.as_any_dictionary();
        if named.values().is_empty() {
            return Self::Empty;
        }
        Self::Named {
            keys: named.normalized_keys(),
            nulls: named.keys().nulls().cloned(),
            texts: Box::new(Self::of(named.values())),
        }
    }

    /// The text of a row; empty where there is none.
    pub fn get(&self, row: usize) -> &str {
        match self {
            Self::Plain(texts) if texts.is_valid(row) => texts.value(row),
            Self::Large(texts) if texts.is_valid(row) => texts.value(row),
            Self::View(texts) if texts.is_valid(row) => texts.value(row),
            Self::Named { keys, nulls, texts } if nulls.as_ref().is_none_or(|nulls| nulls.is_valid(row)) => {
                keys.get(row).map_or("", |key| texts.get(*key))
            }
            _ => "",
        }
    }
}

/// Writes out a column whose cells are no texts.
fn written<T: Display>(column: &ArrayRef, cell: impl Fn(usize) -> T) -> Texts {
    let mut texts = StringBuilder::new();
    for row in 0..column.len() {
        if column.is_valid(row) {
            // Writing into memory does not fail.
            let _ = write!(texts, "{}", cell(row));
            texts.append_value("");
        } else {
            texts.append_null();
        }
    }
    Texts::Plain(texts.finish())
}

fn whole<T: ArrowPrimitiveType<Native: Display>>(column: &ArrayRef) -> Texts {
    let numbers = column.as_primitive::<T>();
    written(column, |row| numbers.value(row))
}

/// Without the noughts at the end: other programs hold 5,200 kr with as many decimals as they like, and it is the amount
/// that counts.
fn decimal<T: DecimalType>(column: &ArrayRef) -> Texts {
    let numbers = column.as_primitive::<T>();
    written(column, |row| {
        let text = numbers.value_as_string(row);
        if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
    })
}

/// A day that a calendar may be too short for: then nothing is told, in words that no field takes for a day.
struct Maybe<T>(Option<T>);

impl<T: Display> Display for Maybe<T> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.0 {
            Some(day) => day.fmt(formatter),
            None => formatter.write_str("?"),
        }
    }
}
