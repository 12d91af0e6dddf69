//! Lists that are no text: another thread pours their rows out as the CSV that they would be, and this is read.

use std::io::{self, Read};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use super::dialect::Dialect;
use super::parquet::CellsOfRows;
use super::sheet::WasOfRows;
use crate::exit::instead_of_panic;

/// Bytes that are handed on at once.
const BLOCK: usize = 64 * 1024;
/// Blocks that wait to be taken: what pours a list does not run ahead of what answers it.
const WAITING: usize = 4;

/// The rows of a list, as CSV.
#[derive(Debug)]
pub struct Poured {
    /// The sheet that they stand in; none where the list is Parquet.
    pub sheet: Option<String>,
    /// How the bytes are written.
    pub dialect: Dialect,
    /// The row in which the headers stand, counted from 1 as people see it; 0 where they stand in none.
    pub header_row: u64,
    /// What CSV cannot tell of the cells.
    pub beside: Beside,
    /// The rows.
    pub blocks: Blocks,
}

/// What the cells of a list were, for a result that can keep it; row after row, as the rows are poured.
#[derive(Debug, Default)]
pub struct Beside {
    /// For a result that is a sheet.
    pub was: Option<WasOfRows>,
    /// For a result in Parquet.
    pub cells: Option<CellsOfRows>,
}

/// The bytes as they come.
#[derive(Debug)]
pub struct Blocks {
    coming: Receiver<io::Result<Vec<u8>>>,
    block: Vec<u8>,
    taken: usize,
}

impl Read for Blocks {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.taken == self.block.len() {
            match self.coming.recv() {
                Ok(block) => (self.block, self.taken) = (block?, 0),
                // The last row is read.
                Err(_) => return Ok(0),
            }
        }
        let read = self.block.get(self.taken..).unwrap_or_default().read(buffer)?;
        self.taken += read;
        Ok(read)
    }
}

/// Nobody takes blocks any more.
pub struct Gone;

/// The end at which rows are poured in, cell by cell.
pub struct Pourer {
    rows: SyncSender<io::Result<Vec<u8>>>,
    dialect: Dialect,
    block: Vec<u8>,
    /// Cells of the row that is being written, and where it begins.
    cells: usize,
    begins: usize,
}

/// Both ends.
pub fn channel(dialect: Dialect) -> (Pourer, Blocks) {
    let (rows, coming) = sync_channel(WAITING);
    let pourer = Pourer { rows, dialect, block: Vec::new(), cells: 0, begins: 0 };
    (pourer, Blocks { coming, block: Vec::new(), taken: 0 })
}

impl Pourer {
    /// Pours in a thread of its own. It ends by itself: with the list, or when nobody takes its blocks any more. Where a damaged
    /// list makes it panic, the list cannot be read on.
    pub fn in_background(self, pour: impl FnOnce(Self) + Send + 'static) {
        std::thread::spawn(move || {
            let rows = self.rows.clone();
            instead_of_panic(move |panic| fail(&rows, panic));
            pour(self);
        });
    }

    /// The next cell of the row: in quotes where it must be; nothing is put before it, for nobody but this program reads it.
    pub fn cell(&mut self, text: &str) {
        let separator = self.dialect.separator;
        if self.cells > 0 {
            self.block.push(separator);
        }
        self.cells += 1;
        if !text.bytes().any(|byte| byte == separator || matches!(byte, b'"' | b'\n' | b'\r')) {
            self.block.extend_from_slice(text.as_bytes());
            return;
        }
        self.block.push(b'"');
        for byte in text.bytes() {
            if byte == b'"' {
                self.block.push(b'"');
            }
            self.block.push(byte);
        }
        self.block.push(b'"');
    }

    /// Ends the row; true where so much is there that it should be handed on.
    pub fn end_row(&mut self) -> bool {
        // An empty line is no row: in a list of one column an empty cell is written so that it is one.
        if self.cells == 1 && self.block.len() == self.begins {
            self.block.extend_from_slice(b"\"\"");
        }
        self.block.extend_from_slice(self.dialect.line_end().as_bytes());
        (self.cells, self.begins) = (0, self.block.len());
        self.block.len() >= BLOCK
    }

    /// Hands on what is there, whole rows.
    ///
    /// # Errors
    /// [`Gone`].
    pub fn hand_on(&mut self) -> Result<(), Gone> {
        let block = std::mem::replace(&mut self.block, Vec::with_capacity(BLOCK + BLOCK / 8));
        self.begins = 0;
        self.rows.send(Ok(block)).map_err(|_| Gone)
    }

    /// The list cannot be read on.
    pub fn fail(&self, error: &dyn ToString) {
        fail(&self.rows, &error.to_string());
    }
}

fn fail(rows: &SyncSender<io::Result<Vec<u8>>>, error: &str) {
    // Nobody may be there to hear it.
    let _ = rows.send(Err(io::Error::new(io::ErrorKind::InvalidData, error)));
}
