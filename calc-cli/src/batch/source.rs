//! Where a list comes from: a file, a pipe, or a sheet of a workbook that is read as CSV.

use std::fs::{File, Metadata};
use std::io::{self, Read, Seek as _};
use std::path::Path;
use std::time::SystemTime;

use calc_core::texts::messages;

use super::dialect::{Dialect, other};
use super::sheet::{self, SheetFault, SheetRows};
use super::words::Words;
use crate::exit::Exit;

/// Where a list comes from.
#[derive(Debug)]
pub enum Source {
    File(File),
    Pipe(io::Stdin),
    Sheet(Box<SheetRows>),
}

impl Read for Source {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::File(file) => file.read(buffer),
            Self::Pipe(pipe) => pipe.read(buffer),
            Self::Sheet(rows) => rows.read(buffer),
        }
    }
}

impl Source {
    /// Opens a list; `-` is standard input. With `was`, a sheet tells what its cells were, too.
    ///
    /// # Errors
    /// [`Exit`]: it cannot be read, or is a workbook that cannot.
    pub fn open(name: &Path, was: bool, say: &Words) -> Result<Self, Exit> {
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
        if other(head.get(..read).unwrap_or_default()) != Some("Excel") {
            return Ok(Self::File(file));
        }
        match sheet::open(file, was, say.language()) {
            Ok(rows) => Ok(Self::Sheet(Box::new(rows))),
            Err(SheetFault::Empty) => Err(Exit::wrong(say.text(messages::INPUT_EMPTY, ""))),
            Err(SheetFault::Unreadable(detail)) => {
                Err(Exit::wrong(say.text(messages::BATCH_SHEET_UNREADABLE, &detail)))
            }
        }
    }

    /// How large it is and when it was last written; a pipe tells nothing.
    pub fn told(&self) -> Option<(u64, SystemTime)> {
        let of_file = |told: Metadata| Some((told.len(), told.modified().ok()?));
        match self {
            Self::File(file) => file.metadata().ok().filter(Metadata::is_file).and_then(of_file),
            // A workbook that changes under way is no workbook any more: what reads it says so.
            Self::Sheet(_) | Self::Pipe(_) => None,
        }
    }

    /// The sheet, where it is one.
    pub fn sheet(&mut self) -> Option<&mut SheetRows> {
        match self {
            Self::Sheet(rows) => Some(rows),
            Self::File(_) | Self::Pipe(_) => None,
        }
    }

    /// How the rows are written, where that is known before they are read.
    pub fn dialect(&self) -> Option<Dialect> {
        match self {
            Self::Sheet(rows) => Some(rows.dialect),
            Self::File(_) | Self::Pipe(_) => None,
        }
    }
}

/// What keeps bytes from being read as CSV.
pub fn refused(head: &[u8], say: &Words) -> Option<Exit> {
    let message = |kind| match kind {
        "Excel" => say.text(messages::BATCH_SHEET_PIPE, ""),
        kind => say.text(messages::BATCH_OTHER_FILE, kind),
    };
    other(head).map(|kind| Exit::wrong(message(kind)))
}
