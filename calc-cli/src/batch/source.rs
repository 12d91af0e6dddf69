//! Where a list comes from: a file, a pipe, or a sheet or Parquet that is read as CSV.

use std::fs::{File, Metadata};
use std::io::{self, Read, Seek as _};
use std::path::Path;
use std::time::SystemTime;

use calc_core::texts::messages;

use super::columns::Format;
use super::dialect::{Dialect, other};
use super::parquet;
use super::poured::Poured;
use super::sheet::{self, SheetFault};
use super::words::Words;
use crate::exit::Exit;

/// Where a list comes from.
#[derive(Debug)]
pub enum Source {
    File(File),
    Pipe(io::Stdin),
    /// A sheet, or Parquet.
    Poured(Box<Poured>),
}

impl Read for Source {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::File(file) => file.read(buffer),
            Self::Pipe(pipe) => pipe.read(buffer),
            Self::Poured(rows) => rows.blocks.read(buffer),
        }
    }
}

impl Source {
    /// Opens a list; `-` is standard input. What the result is to be decides what is told of its cells beside the rows.
    ///
    /// # Errors
    /// [`Exit`]: it cannot be read, or is a workbook or Parquet that cannot.
    pub fn open(name: &Path, result: Format, say: &Words) -> Result<Self, Exit> {
        if name == Path::new("-") {
            return Ok(Self::Pipe(io::stdin()));
        }
        if name.is_dir() {
            return Err(say.unreadable(&io::ErrorKind::IsADirectory.into()));
        }
        let mut file = File::open(name).map_err(|error| say.unreadable(&error))?;
        // What is no file (a named pipe) gives its bytes only once.
        if !file.metadata().is_ok_and(|told| told.is_file()) {
            return Ok(Self::File(file));
        }
        let mut head = [0; 4];
        let read = file.read(&mut head).map_err(|error| say.unreadable(&error))?;
        file.rewind().map_err(|error| say.unreadable(&error))?;
        match other(head.get(..read).unwrap_or_default()) {
            Some("Excel") => {
                let rows = sheet::open(file, result == Format::Sheet, say.language());
                rows.map(|rows| Self::Poured(Box::new(rows))).map_err(|fault| match fault {
                    SheetFault::Empty => Exit::wrong(say.text(messages::INPUT_EMPTY, "")),
                    SheetFault::Unreadable(detail) => {
                        Exit::wrong(say.text(messages::BATCH_SHEET_UNREADABLE, &detail))
                    }
                })
            }
            kind if kind == Some("Parquet") || read > 0 && Format::of(name) == Format::Parquet => {
                parquet::open(file, result, say).map(|rows| Self::Poured(Box::new(rows)))
            }
            _ => Ok(Self::File(file)),
        }
    }

    /// How large it is and when it was last written; a pipe tells nothing.
    pub fn told(&self) -> Option<(u64, SystemTime)> {
        let of_file = |told: Metadata| Some((told.len(), told.modified().ok()?));
        match self {
            Self::File(file) => file.metadata().ok().filter(Metadata::is_file).and_then(of_file),
            // A workbook or Parquet that changes under way is none any more: what reads it says so.
            Self::Poured(_) | Self::Pipe(_) => None,
        }
    }

    /// The rows that are poured out of it, where it is no text.
    pub fn poured(&mut self) -> Option<&mut Poured> {
        match self {
            Self::Poured(rows) => Some(rows),
            Self::File(_) | Self::Pipe(_) => None,
        }
    }

    /// How the rows are written, where that is known before they are read.
    pub fn dialect(&self) -> Option<Dialect> {
        match self {
            Self::Poured(rows) => Some(rows.dialect),
            Self::File(_) | Self::Pipe(_) => None,
        }
    }
}

/// What keeps bytes from being read as CSV.
pub fn refused(head: &[u8], say: &Words) -> Option<Exit> {
    let message = |kind| match kind {
        "Parquet" if !parquet::IS_BUILT_IN => say.text(messages::BATCH_PARQUET_NOT_BUILT, ""),
        kind @ ("Excel" | "Parquet") => say.text(messages::BATCH_SHEET_PIPE, kind),
        kind => say.text(messages::BATCH_OTHER_FILE, kind),
    };
    other(head).map(|kind| Exit::wrong(message(kind)))
}
