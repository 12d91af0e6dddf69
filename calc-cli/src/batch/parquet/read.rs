//! Reading Parquet: its rows as the bytes of the CSV that they would be.

use std::fs::File;
use std::io::{Read as _, Seek as _};
use std::sync::Arc;
use std::sync::mpsc::Sender;

use calc_core::texts::messages;
use parquet::basic::Compression;
use parquet::column::reader::ColumnReader;
use parquet::errors::Result;
use parquet::file::metadata::{ParquetMetaData, RowGroupMetaData};
use parquet::file::reader::{FileReader as _, SerializedFileReader};
use parquet::schema::types::TypePtr;

use super::cells::{Batch, CellsOfRows, Column};
use super::kind::Kind;
use crate::batch::columns::Format;
use crate::batch::dialect::Dialect;
use crate::batch::poured::{Beside, Gone, Poured, Pourer, channel};
use crate::batch::sheet::was::{WasOfRow, WasOfRows};
use crate::batch::words::Words;
use crate::exit::Exit;

/// Rows that are read at once, and the bytes that they have, at most; a row of more is read alone.
const ROWS: usize = 1024;
const BYTES: usize = 4 * 1024 * 1024;
/// How programs write CSV, whatever the language: so the same list in CSV would be.
const DIALECT: Dialect = Dialect { separator: b',', decimal: b'.', crlf: false, marked: false };
/// What stands in the file's first four bytes where its columns cannot be read without a key.
const ENCRYPTED: &[u8] = b"PARE";

/// Opens a list in Parquet and begins to read it. What the result is to be decides what is told of its cells.
///
/// # Errors
/// [`Exit::WrongInput`]: it is damaged, encrypted, packed in a way that is not known, without columns, or has columns whose
/// values have no place in one cell.
pub fn open(mut file: File, result: Format, say: &Words) -> std::result::Result<Poured, Exit> {
    let wrong = |message, detail: &str| Exit::wrong(say.text(message, detail));
    let unreadable = |detail: &str| wrong(messages::BATCH_PARQUET_UNREADABLE, detail);
    let mut head = Vec::new();
    let read = (&mut file).take(4).read_to_end(&mut head).and_then(|_| file.rewind());
    read.map_err(|error| say.unreadable(&error))?;
    let size = file.metadata().map_err(|error| say.unreadable(&error))?.len();
    if head == ENCRYPTED {
        return Err(wrong(messages::BATCH_PARQUET_ENCRYPTED, ""));
    }
    let reader = SerializedFileReader::new(file).map_err(|error| unreadable(&error.to_string()))?;
    let metadata = reader.metadata();
    let fields = metadata.file_metadata().schema().get_fields().to_vec();
    if fields.is_empty() {
        return Err(wrong(messages::INPUT_EMPTY, ""));
    }
    let kinds = kinds(&fields).map_err(|others| wrong(messages::BATCH_PARQUET_NESTED, &others.join(", ")))?;
    if let Some(name) = unknown_compression(metadata) {
        return Err(wrong(messages::BATCH_PARQUET_COMPRESSION, name));
    }
    if !is_within(metadata, size, fields.len()) {
        return Err(unreadable("its parts do not lie within it"));
    }
    let (out, blocks) = channel(DIALECT);
    let (was, was_of_rows) = WasOfRows::channel();
    let (cells, cells_of_rows) = CellsOfRows::channel(fields.clone());
    let (to_sheet, to_parquet) = (result == Format::Sheet, result == Format::Parquet);
    out.in_background(move |out| {
        let optional = fields.iter().map(|field| field.is_optional()).collect();
        let (was, cells) = (to_sheet.then_some(was), to_parquet.then_some(cells));
        Pour { out, was, cells, optional, kinds, text: String::new() }.all(&reader, &fields);
    });
    Ok(Poured {
        sheet: None,
        dialect: DIALECT,
        // The headers stand in no row: the first person is row 1.
        header_row: 0,
        beside: Beside { was: to_sheet.then_some(was_of_rows), cells: to_parquet.then_some(cells_of_rows) },
        blocks,
    })
}

/// What the columns hold, or the names of those that cannot be told.
fn kinds(fields: &[TypePtr]) -> std::result::Result<Vec<Kind>, Vec<&str>> {
    let kinds: Vec<Option<Kind>> = fields.iter().map(|field| Kind::of(field)).collect();
    let others = fields.iter().zip(&kinds).filter(|(_, kind)| kind.is_none());
    let others: Vec<&str> = others.map(|(field, _)| field.name()).collect();
    if others.is_empty() { Ok(kinds.into_iter().flatten().collect()) } else { Err(others) }
}

/// The first way of packing that is not built in, by its name.
fn unknown_compression(metadata: &ParquetMetaData) -> Option<&'static str> {
    let mut chunks = metadata.row_groups().iter().flat_map(RowGroupMetaData::columns);
    chunks.find_map(|chunk| match chunk.compression() {
        Compression::UNCOMPRESSED | Compression::SNAPPY | Compression::GZIP(_) | Compression::ZSTD(_) => None,
        Compression::LZO => Some("LZO"),
        Compression::BROTLI(_) => Some("Brotli"),
        Compression::LZ4 | Compression::LZ4_RAW => Some("LZ4"),
    })
}

/// Whether all that the file says it holds lies within it, a chunk for each column: of a damaged one nothing is believed.
fn is_within(metadata: &ParquetMetaData, size: u64, columns: usize) -> bool {
    metadata.row_groups().iter().all(|group| {
        let chunks = group.columns();
        let within = chunks.iter().all(|chunk| {
            let begin = chunk.dictionary_page_offset().unwrap_or_else(|| chunk.data_page_offset());
            let end = begin.checked_add(chunk.compressed_size());
            let end = end.and_then(|end| u64::try_from(end).ok());
            begin >= 0 && chunk.compressed_size() >= 0 && end.is_some_and(|end| end <= size)
        });
        within && chunks.len() == columns && group.num_rows() >= 0
    })
}

/// Pours the cells of a list into blocks of rows.
struct Pour {
    out: Pourer,
    was: Option<Sender<Vec<WasOfRow>>>,
    cells: Option<Sender<(usize, Batch)>>,
    optional: Vec<bool>,
    kinds: Vec<Kind>,
    /// The cell that is being written.
    text: String,
}

impl Pour {
    fn all(mut self, reader: &SerializedFileReader<File>, fields: &[TypePtr]) {
        for field in fields {
            self.out.cell(field.name());
        }
        self.out.end_row();
        if self.out.hand_on().is_err() {
            return;
        }
        for group in 0..reader.num_row_groups() {
            match self.group(reader, group) {
                Ok(Ok(())) => {}
                Ok(Err(Gone)) => return,
                Err(error) => return self.out.fail(&error),
            }
        }
        // Nobody may be there to take it.
        let _ = self.out.hand_on();
    }

    /// The rows of a part of the file.
    fn group(
        &mut self,
        reader: &SerializedFileReader<File>,
        number: usize,
    ) -> Result<std::result::Result<(), Gone>> {
        let group = reader.get_row_group(number)?;
        let mut readers: Vec<ColumnReader> =
            (0..self.kinds.len()).map(|column| group.get_column_reader(column)).collect::<Result<_>>()?;
        let size = |told: i64| usize::try_from(told).unwrap_or_default();
        let mut left = size(group.metadata().num_rows());
        let row = size(group.metadata().total_byte_size()) / left.max(1);
        let at_once = (BYTES / row.max(1)).clamp(1, ROWS);
        while left > 0 {
            let rows = left.min(at_once);
            let columns = readers.iter_mut().zip(&self.optional);
            let columns = columns.map(|(reader, optional)| Column::read(reader, rows, *optional));
            let columns: Batch = columns.collect::<Result<Vec<_>>>()?.into();
            if self.rows(rows, &columns).is_err() {
                return Ok(Err(Gone));
            }
            left -= rows;
        }
        Ok(Ok(()))
    }

    fn rows(&mut self, rows: usize, columns: &Batch) -> std::result::Result<(), Gone> {
        if let Some(cells) = &self.cells {
            cells.send((rows, Arc::clone(columns))).map_err(|_| Gone)?;
        }
        for row in 0..rows {
            let mut was = Vec::new();
            for (column, kind) in columns.iter().zip(&self.kinds) {
                self.text.clear();
                kind.write(column, row, &mut self.text);
                self.out.cell(&self.text);
                if self.was.is_some() {
                    was.push(kind.was(column, row, &self.text));
                }
            }
            if let Some(told) = &self.was {
                told.send(vec![was.into()]).map_err(|_| Gone)?;
            }
            if self.out.end_row() {
                self.out.hand_on()?;
            }
        }
        Ok(())
    }
}
