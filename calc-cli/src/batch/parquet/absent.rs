//! What stands for Parquet in a program that is built without it: nothing can be opened, so nothing can be read or written.

use std::fs::File;
use std::io;
use std::path::Path;

use calc_core::texts::messages;

use crate::batch::columns::{Column, Format};
use crate::batch::dialect::Dialect;
use crate::batch::poured::Poured;
use crate::batch::words::Words;
use crate::exit::Exit;

/// Cells that nobody has.
#[derive(Debug)]
pub enum CellsOfRows {}

/// A result that nobody writes.
pub enum ParquetOutput {}

/// Says that the list is Parquet, and how it can be read.
///
/// # Errors
/// Always.
pub fn open(_file: File, _result: Format, say: &Words) -> Result<Poured, Exit> {
    Err(Exit::wrong(say.text(messages::BATCH_PARQUET_NOT_BUILT, "")))
}

impl ParquetOutput {
    /// None: that was said before.
    ///
    /// # Errors
    /// Always.
    pub fn new(
        _name: &Path,
        _columns: Vec<Column>,
        _dialect: Dialect,
        _cells: Option<CellsOfRows>,
        _copies: usize,
    ) -> io::Result<Self> {
        Err(io::ErrorKind::Unsupported.into())
    }

    /// Never called.
    pub fn write(&mut self, _rows: &[u8]) -> io::Result<()> {
        match *self {}
    }

    /// Never called.
    pub fn finish(self) -> io::Result<()> {
        match self {}
    }

    /// Never called.
    pub fn abandon(self) {
        match self {}
    }
}
