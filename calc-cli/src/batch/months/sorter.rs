//! Sorting more records than memory holds: sorted pieces in a file, which are then read side by side.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use super::Record;

/// Records of a piece: 16 MB.
const PIECE: usize = 512 * 1024;
/// Bytes that all pieces together read ahead.
const AHEAD: usize = 16 * 1024 * 1024;
const SIZE: usize = size_of::<Record>();

/// Takes records in any order.
pub struct Sorter {
    file: PathBuf,
    pieces: BufWriter<File>,
    /// Records of each piece in the file.
    lengths: Vec<u64>,
    waiting: Vec<Record>,
    most: usize,
}

impl Sorter {
    /// One that keeps what does not fit into memory in this file.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn new(file: &Path) -> io::Result<Self> {
        Self::with_pieces_of(PIECE, file)
    }

    fn with_pieces_of(most: usize, file: &Path) -> io::Result<Self> {
        let open = OpenOptions::new().read(true).write(true).create(true).truncate(true).open(file)?;
        let pieces = BufWriter::new(open);
        Ok(Self { file: file.to_owned(), pieces, lengths: Vec::new(), waiting: Vec::new(), most })
    }

    /// Takes a record.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn take(&mut self, record: Record) -> io::Result<()> {
        self.waiting.push(record);
        if self.waiting.len() >= self.most { self.write_piece() } else { Ok(()) }
    }

    fn write_piece(&mut self) -> io::Result<()> {
        self.waiting.sort_unstable();
        for record in &self.waiting {
            self.pieces.write_all(record)?;
        }
        self.lengths.push(u64::try_from(self.waiting.len()).unwrap_or(u64::MAX));
        self.waiting.clear();
        Ok(())
    }

    /// Gives all records out, sorted; the file is taken away.
    ///
    /// # Errors
    /// When the file cannot be written or read, or `give` fails.
    pub fn finish(mut self, mut give: impl FnMut(&Record) -> io::Result<()>) -> io::Result<()> {
        self.write_piece()?;
        self.waiting = Vec::new();
        let mut file = self.pieces.into_inner().map_err(io::IntoInnerError::into_error)?;
        let ahead = (AHEAD / SIZE / self.lengths.len()).max(1);
        let mut pieces = Vec::with_capacity(self.lengths.len());
        let mut begin = 0;
        for length in self.lengths {
            pieces.push(Piece { next: begin, end: begin + length, read: Vec::new().into_iter() });
            begin += length;
        }
        let mut heap = BinaryHeap::with_capacity(pieces.len());
        for (place, piece) in pieces.iter_mut().enumerate() {
            heap.extend(piece.take(&mut file, ahead)?.map(|record| Reverse((record, place))));
        }
        while let Some(Reverse((record, place))) = heap.pop() {
            give(&record)?;
            if let Some(piece) = pieces.get_mut(place) {
                heap.extend(piece.take(&mut file, ahead)?.map(|record| Reverse((record, place))));
            }
        }
        drop(file);
        std::fs::remove_file(self.file)
    }
}

/// A sorted piece, as far as it is read.
struct Piece {
    /// The first record that is not read, and the first that is another piece's.
    next: u64,
    end: u64,
    read: std::vec::IntoIter<Record>,
}

impl Piece {
    fn take(&mut self, file: &mut File, ahead: usize) -> io::Result<Option<Record>> {
        if let Some(record) = self.read.next() {
            return Ok(Some(record));
        }
        let size = u64::try_from(SIZE).unwrap_or(u64::MAX);
        let count = (self.end - self.next).min(u64::try_from(ahead).unwrap_or(u64::MAX));
        let mut records = vec![Record::default(); usize::try_from(count).unwrap_or(usize::MAX)];
        file.seek(SeekFrom::Start(self.next * size))?;
        file.read_exact(records.as_flattened_mut())?;
        self.next += count;
        self.read = records.into_iter();
        Ok(self.read.next())
    }
}

#[cfg(test)]
mod tests {
    use super::{Record, Sorter};

    #[test]
    fn pieces_come_out_sorted_and_whole() {
        let file = std::env::temp_dir().join(format!("smaajob-sorter-{}", std::process::id()));
        for count in [0_u32, 1, 7, 8, 9, 1_000] {
            let mut sorter = Sorter::with_pieces_of(8, &file).expect("a file");
            let mut given: Vec<Record> = Vec::new();
            for number in 0..count {
                let mut record = Record::default();
                record[..4].copy_from_slice(&number.wrapping_mul(2_654_435_761).to_be_bytes());
                record[4..8].copy_from_slice(&(number % 3).to_be_bytes());
                given.push(record);
                sorter.take(record).expect("room");
            }
            given.sort_unstable();
            let mut sorted = Vec::new();
            sorter
                .finish(|record| {
                    sorted.push(*record);
                    Ok(())
                })
                .expect("all of them");
            assert!(sorted == given, "{count}");
            assert!(!file.exists());
        }
    }
}
