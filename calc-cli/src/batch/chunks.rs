//! A list cut into pieces of whole rows, so that several can be worked on at once and the work can be taken up again.

use std::io::{self, Read};

use super::dialect::Encoding;

/// A piece holds about so many bytes.
const PIECE: usize = 256 * 1024;
/// No row is longer: what goes on after so many bytes is no table.
pub const LONGEST_ROW: usize = 16 * 1024 * 1024;

/// Whole rows of a list.
#[derive(Debug, Default)]
pub struct Chunk {
    /// The rows, as they are written.
    pub bytes: Vec<u8>,
    /// How their letters are written.
    pub encoding: Encoding,
    /// Whether a quote sign stands in them.
    pub quoted: bool,
    /// A quote begins in its only row and ends nowhere: the row is taken as it stands, up to the end of the line.
    pub unclosed: bool,
    /// Where it ends in the file.
    pub end: u64,
}

/// Cuts a list into pieces.
pub struct Chunks<R> {
    source: R,
    /// What was read and not yet given out.
    rest: Vec<u8>,
    done: bool,
    encoding: Encoding,
    separator: u8,
    /// Where `rest` begins in the file.
    at: u64,
    /// Whether a quote can hold a row together; in JSON Lines a line is a row whatever stands in it.
    quotes: bool,
}

/// Why a list cannot be cut.
#[derive(Debug)]
pub enum CutFault {
    /// It cannot be read on.
    Io(io::Error),
    /// A row that does not end.
    RowWithoutEnd,
}

impl From<io::Error> for CutFault {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl<R: Read> Chunks<R> {
    /// The pieces of a source from here on; `at` is where it stands in the file.
    pub const fn new(source: R, separator: u8, quotes: bool, encoding: Encoding, at: u64) -> Self {
        Self { source, rest: Vec::new(), done: false, encoding, separator, at, quotes }
    }

    /// The first bytes, without giving them out.
    ///
    /// # Errors
    /// When the source cannot be read.
    pub fn head(&mut self) -> io::Result<&[u8]> {
        self.fill(PIECE)?;
        Ok(&self.rest)
    }

    /// Says how cells are parted, once the head has told.
    pub const fn set_separator(&mut self, separator: u8) {
        self.separator = separator;
    }

    /// The first row alone: the header. Empty where there is none.
    ///
    /// # Errors
    /// When the source cannot be read, or the row does not end.
    pub fn first_row(&mut self) -> Result<Chunk, CutFault> {
        let mut wanted = PIECE;
        loop {
            self.fill(wanted)?;
            let end = Scan::first(&self.rest, self.separator).or(self.done.then_some(self.rest.len()));
            if let Some(end) = end {
                let mut header = Chunk::default();
                self.give(end, false, &mut header);
                return Ok(header);
            }
            if self.rest.len() >= LONGEST_ROW {
                return Err(CutFault::RowWithoutEnd);
            }
            wanted = self.rest.len() * 2;
        }
    }

    /// The next whole rows into a chunk whose memory is used again; false at the end.
    ///
    /// # Errors
    /// When the source cannot be read, or a row does not end.
    pub fn next(&mut self, chunk: &mut Chunk) -> Result<bool, CutFault> {
        let mut wanted = PIECE;
        loop {
            self.fill(wanted)?;
            if self.rest.is_empty() {
                return Ok(false);
            }
            let (end, unclosed) = match self.end_of_rows() {
                Ends::At(end) => (end, false),
                Ends::Nowhere if self.done => (self.rest.len(), false),
                Ends::InQuote(line) if self.done || self.rest.len() >= LONGEST_ROW => (line, true),
                Ends::Nowhere if self.rest.len() >= LONGEST_ROW => return Err(CutFault::RowWithoutEnd),
                Ends::Nowhere | Ends::InQuote(_) => {
                    wanted = self.rest.len() * 2;
                    continue;
                }
            };
            self.give(end, unclosed, chunk);
            return Ok(true);
        }
    }

    /// Moves the first bytes into a chunk, and notes what is known of them.
    fn give(&mut self, end: usize, unclosed: bool, chunk: &mut Chunk) {
        let (taken, _) = self.rest.split_at(end);
        chunk.bytes.clear();
        chunk.bytes.extend_from_slice(taken);
        chunk.quoted = self.quotes && memchr::memchr(b'"', taken).is_some();
        chunk.unclosed = unclosed;
        self.encoding = self.encoding.after(taken);
        chunk.encoding = self.encoding;
        self.rest.drain(..end);
        self.at += u64::try_from(end).unwrap_or(u64::MAX);
        chunk.end = self.at;
    }

    /// Where the last whole row ends.
    fn end_of_rows(&self) -> Ends {
        let rows = &self.rest;
        if !self.quotes || memchr::memchr(b'"', rows).is_none() {
            return memchr::memrchr(b'\n', rows).map_or(Ends::Nowhere, |at| Ends::At(at + 1));
        }
        Scan::last(rows, self.separator)
    }

    fn fill(&mut self, wanted: usize) -> io::Result<()> {
        while !self.done && self.rest.len() < wanted {
            let missing = u64::try_from(wanted - self.rest.len()).unwrap_or(u64::MAX);
            let read = self.source.by_ref().take(missing).read_to_end(&mut self.rest)?;
            self.done = read == 0;
        }
        Ok(())
    }
}

/// Where the last whole row of some bytes ends.
enum Ends {
    At(usize),
    /// No row ends here.
    Nowhere,
    /// A quote begins and ends nowhere: the row it is in would end with the line, here, if it were no quote.
    InQuote(usize),
}

/// Follows quotes: only one that begins a cell holds what stands after it together.
struct Scan {
    quoted: bool,
    cell_begins: bool,
}

impl Scan {
    const fn new() -> Self {
        Self { quoted: false, cell_begins: true }
    }

    /// Goes over one byte; true where a row ends with it.
    fn ends_row(&mut self, byte: u8, separator: u8) -> bool {
        let ends = !self.quoted && byte == b'\n';
        match byte {
            b'"' if self.quoted => self.quoted = false,
            // A doubled quote closes and opens again; one inside an unquoted cell is a letter like others.
            b'"' if self.cell_begins => self.quoted = true,
            _ => {}
        }
        if !self.quoted {
            self.cell_begins = byte == separator || byte == b'\n' || byte == b'"';
        }
        ends
    }

    fn first(rows: &[u8], separator: u8) -> Option<usize> {
        let mut scan = Self::new();
        rows.iter().position(|byte| scan.ends_row(*byte, separator)).map(|at| at + 1)
    }

    fn last(rows: &[u8], separator: u8) -> Ends {
        let mut scan = Self::new();
        let mut end = 0;
        for (at, byte) in rows.iter().enumerate() {
            if scan.ends_row(*byte, separator) {
                end = at + 1;
            }
        }
        match end {
            0 if scan.quoted => {
                let line = memchr::memchr(b'\n', rows).map_or(rows.len(), |at| at + 1);
                Ends::InQuote(line)
            }
            0 => Ends::Nowhere,
            end => Ends::At(end),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Chunk, Chunks, CutFault, Encoding, LONGEST_ROW};

    /// All rows of a text, cut anew at every piece.
    fn cut(text: &[u8]) -> Vec<(Vec<u8>, bool)> {
        let mut chunks = Chunks::new(text, b';', true, Encoding::default(), 0);
        let (mut chunk, mut found) = (Chunk::default(), Vec::new());
        while chunks.next(&mut chunk).expect("whole rows") {
            found.push((chunk.bytes.clone(), chunk.unclosed));
        }
        found
    }

    #[test]
    fn pieces_are_whole_rows_and_nothing_is_lost() {
        let row = "id;\"a line\nand \"\"another\"\"; with a sign\";5\" wide\r\n";
        let text = row.repeat(20_000);
        let pieces = cut(text.as_bytes());
        assert!(pieces.len() > 2, "{}", pieces.len());
        for (bytes, unclosed) in &pieces {
            assert!(!unclosed && bytes.len() % row.len() == 0 && bytes.ends_with(b"\r\n"));
        }
        assert_eq!(pieces.into_iter().flat_map(|(bytes, _)| bytes).collect::<Vec<_>>(), text.as_bytes());
    }

    #[test]
    fn the_last_row_needs_no_end() {
        assert_eq!(cut(b"a;b\nc;d"), [(b"a;b\n".to_vec(), false), (b"c;d".to_vec(), false)]);
        assert!(cut(b"").is_empty());
    }

    #[test]
    fn a_quote_that_never_ends_costs_one_row() {
        let rows = cut(b"a;b\n\"c;d\ne;f\ng;h\n");
        let expected = [("a;b\n", false), ("\"c;d\n", true), ("e;f\ng;h\n", false)];
        assert_eq!(rows, expected.map(|(row, unclosed)| (row.as_bytes().to_vec(), unclosed)));
    }

    #[test]
    fn a_row_that_does_not_end_is_refused() {
        let text = vec![b'a'; LONGEST_ROW + 1];
        let mut chunks = Chunks::new(text.as_slice(), b';', true, Encoding::default(), 0);
        assert!(matches!(chunks.next(&mut Chunk::default()), Err(CutFault::RowWithoutEnd)));
    }

    #[test]
    fn a_chunk_says_where_it_ends() {
        let text = "id;navn\n1;Åse\n2;Bo\n";
        let mut chunks = Chunks::new(text.as_bytes(), b';', true, Encoding::default(), 0);
        let header = chunks.first_row().expect("a header");
        assert_eq!(
            (header.bytes.as_slice(), header.end, header.encoding),
            (&b"id;navn\n"[..], 8, Encoding::Ascii)
        );
        let mut chunk = Chunk::default();
        assert!(chunks.next(&mut chunk).expect("rows"));
        assert_eq!((chunk.end, chunk.encoding), (u64::try_from(text.len()).expect("short"), Encoding::Utf8));
    }
}
