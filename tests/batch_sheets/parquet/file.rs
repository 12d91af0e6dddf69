//! Files in Parquet: made cell by cell, and looked into.

use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use parquet::basic::{Compression, LogicalType};
use parquet::data_type::{
    BoolType, ByteArrayType, DataType, DoubleType, FixedLenByteArrayType, FloatType, Int32Type, Int64Type,
};
use parquet::file::metadata::RowGroupMetaData;
use parquet::file::properties::WriterProperties;
use parquet::file::reader::{FileReader as _, SerializedFileReader};
use parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use parquet::record::Field;
use parquet::schema::parser::parse_message_type;
use parquet::schema::types::{Type, TypePtr};

/// The cells of a column.
pub enum Cells<'bytes> {
    Yes(Vec<Option<bool>>),
    Int32(Vec<Option<i32>>),
    Int64(Vec<Option<i64>>),
    Float(Vec<Option<f32>>),
    Double(Vec<Option<f64>>),
    Bytes(Vec<Option<&'bytes [u8]>>),
    Fixed(Vec<Option<&'bytes [u8]>>),
}

/// A file with these groups of rows.
pub fn write(schema: &str, groups: &[Vec<Cells<'_>>], compression: Compression) -> Vec<u8> {
    write_as(schema, groups, WriterProperties::builder().set_compression(compression).build())
}

/// The same, as it is written by hand.
pub fn write_as(schema: &str, groups: &[Vec<Cells<'_>>], properties: WriterProperties) -> Vec<u8> {
    let schema = Arc::new(parse_message_type(schema).expect("a schema"));
    let mut file = Vec::new();
    let mut writer = SerializedFileWriter::new(&mut file, schema, Arc::new(properties)).expect("memory");
    for columns in groups {
        let mut group = writer.next_row_group().expect("memory");
        for cells in columns {
            let mut column = group.next_column().expect("memory").expect("a column of the schema");
            match cells {
                Cells::Yes(cells) => put::<BoolType, _>(&mut column, cells, |cell| cell),
                Cells::Int32(cells) => put::<Int32Type, _>(&mut column, cells, |cell| cell),
                Cells::Int64(cells) => put::<Int64Type, _>(&mut column, cells, |cell| cell),
                Cells::Float(cells) => put::<FloatType, _>(&mut column, cells, |cell| cell),
                Cells::Double(cells) => put::<DoubleType, _>(&mut column, cells, |cell| cell),
                Cells::Bytes(cells) => put::<ByteArrayType, _>(&mut column, cells, Into::into),
                Cells::Fixed(cells) => {
                    put::<FixedLenByteArrayType, _>(&mut column, cells, |cell| cell.to_vec().into());
                }
            }
            column.close().expect("memory");
        }
        group.close().expect("memory");
    }
    writer.close().expect("memory");
    file
}

fn put<T: DataType, C: Copy>(
    column: &mut SerializedColumnWriter<'_>,
    cells: &[Option<C>],
    value: impl Fn(C) -> T::T,
) {
    let levels: Vec<i16> = cells.iter().map(|cell| i16::from(cell.is_some())).collect();
    let values: Vec<T::T> = cells.iter().flatten().map(|cell| value(*cell)).collect();
    column.typed::<T>().write_batch(&values, Some(&levels), None).expect("memory");
}

/// What stands in a file.
pub struct Read {
    pub fields: Vec<Column>,
    pub rows: Vec<Vec<Field>>,
    /// How many rows stand in each group.
    pub groups: Vec<i64>,
}

/// A column of a file.
#[derive(Debug, PartialEq)]
pub struct Column {
    pub name: String,
    field: TypePtr,
}

impl Column {
    /// What it holds, where it is one of those that are written for answers.
    pub fn kind(&self) -> &'static str {
        let decimal = (self.field.get_basic_info().logical_type_ref(), self.field.get_physical_type());
        match decimal.0 {
            Some(LogicalType::String) => "STRING",
            Some(LogicalType::Decimal(decimal)) if (decimal.precision, decimal.scale) == (18, 2) => {
                "DECIMAL(18,2)"
            }
            Some(LogicalType::Decimal(decimal)) if (decimal.precision, decimal.scale) == (18, 4) => {
                "DECIMAL(18,4)"
            }
            _ => "another",
        }
    }
}

/// Reads a file.
pub fn read(name: &Path) -> Read {
    let reader = SerializedFileReader::new(File::open(name).expect("a file")).expect("Parquet");
    let schema: &Type = reader.metadata().file_metadata().schema();
    let column = |field: &TypePtr| Column { name: field.name().to_owned(), field: Arc::clone(field) };
    let rows = reader.get_row_iter(None).expect("rows");
    let rows = rows.map(|row| row.expect("a row").into_columns().into_iter().map(|(_, cell)| cell).collect());
    Read {
        fields: schema.get_fields().iter().map(column).collect(),
        rows: rows.collect(),
        groups: reader.metadata().row_groups().iter().map(RowGroupMetaData::num_rows).collect(),
    }
}

/// Bytes of the footer.
pub fn footer(file: &[u8]) -> usize {
    let length = file[file.len() - 8..][..4].try_into().expect("four bytes");
    usize::try_from(u32::from_le_bytes(length)).expect("a length")
}

/// A number without noughts at the end of its decimals.
pub fn trimmed(number: &str) -> &str {
    if number.contains('.') { number.trim_end_matches('0').trim_end_matches('.') } else { number }
}
