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
    /// A quote that begins in the header and ends nowhere.
    HeaderInQuotes,
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

    /// Says that a line is a row, whatever quotes stand in it.
    pub const fn set_lines(&mut self) {
        self.quotes = false;
    }

    /// The first row alone: the header, with the blank lines before it. Empty where there is none.
    ///
    /// # Errors
    /// When the source cannot be read, or the row does not end.
    pub fn first_row(&mut self) -> Result<Chunk, CutFault> {
        let mut wanted = PIECE;
        loop {
            self.fill(wanted)?;
            let whole = self.done || self.rest.len() >= LONGEST_ROW;
            let end = match Scan::first(&self.rest, self.separator) {
                Ends::At(end) => end,
                Ends::InQuote(_) if whole => return Err(CutFault::HeaderInQuotes),
                Ends::Nowhere if self.done => self.rest.len(),
                Ends::Nowhere if whole => return Err(CutFault::RowWithoutEnd),
                Ends::Nowhere | Ends::InQuote(_) => {
                    wanted = self.rest.len() * 2;
                    continue;
                }
            };
            let mut header = Chunk::default();
            self.give(end, false, &mut header);
            return Ok(header);
        }
    }

    /// The next whole rows into a chunk whose memory is used again; false at the end.
    ///
    /// Where it is cut hangs on nothing but where it begins: a run that is taken up there goes on as the first one would have.
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
            let rows = self.rest.get(..wanted).unwrap_or(&self.rest);
            let last = self.done && rows.len() == self.rest.len();
            let (end, unclosed) = match self.end_of(rows) {
                Ends::At(end) => (end, false),
                Ends::Nowhere if last => (rows.len(), false),
                Ends::InQuote(line) if last || rows.len() >= LONGEST_ROW => (line, true),
                Ends::Nowhere if rows.len() >= LONGEST_ROW => return Err(CutFault::RowWithoutEnd),
                Ends::Nowhere | Ends::InQuote(_) => {
                    wanted = rows.len() * 2;
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
    fn end_of(&self, rows: &[u8]) -> Ends {
        if !self.quotes || memchr::memchr(b'"', rows).is_none() {
            return memchr::memrchr(b'\n', rows).map_or(Ends::Nowhere, |at| Ends::At(at + 1));
        }
        Scan::last(rows, self.separator)
    }

    fn fill(&mut self, wanted: usize) -> io::Result<()> {
        while !self.done && self.rest.len() < wanted {
            let missing = wanted - self.rest.len();
            // Of a long row no more memory than it needs.
            self.rest.reserve_exact(missing);
            let missing = u64::try_from(missing).unwrap_or(u64::MAX);
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
#[derive(Clone, Copy, PartialEq, Eq)]
enum Scan {
    /// At the first byte of a cell.
    CellBegins,
    /// In a cell without quotes, or behind the quotes of one: a quote sign is a letter like others.
    Plain,
    /// In quotes.
    Quoted,
    /// Behind a quote sign in quotes: another one makes it a letter.
    QuoteEnds,
}

impl Scan {
    /// Goes over one byte; true where a row ends with it.
    const fn ends_row(&mut self, byte: u8, separator: u8) -> bool {
        let quoted = matches!(self, Self::Quoted);
        *self = match (*self, byte) {
            (Self::Quoted, b'"') => Self::QuoteEnds,
            (Self::CellBegins | Self::QuoteEnds, b'"') | (Self::Quoted, _) => Self::Quoted,
            (_, byte) if byte == separator || byte == b'\n' => Self::CellBegins,
            _ => Self::Plain,
        };
        !quoted && byte == b'\n'
    }

    /// Where the first row ends that is not blank.
    fn first(rows: &[u8], separator: u8) -> Ends {
        let begin = rows.iter().position(|byte| !matches!(byte, b'\n' | b'\r')).unwrap_or(rows.len());
        let mut scan = Self::CellBegins;
        let mut after = rows.iter().skip(begin);
        match after.position(|byte| scan.ends_row(*byte, separator)) {
            Some(at) => Ends::At(begin + at + 1),
            None if scan == Self::Quoted => Ends::InQuote(rows.len()),
            None => Ends::Nowhere,
        }
    }

    fn last(rows: &[u8], separator: u8) -> Ends {
        let mut scan = Self::CellBegins;
        let mut end = 0;
        for (at, byte) in rows.iter().enumerate() {
            if scan.ends_row(*byte, separator) {
                end = at + 1;
            }
        }
        match end {
            0 if scan == Self::Quoted => {
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
    fn quotes_within_a_cell_are_letters() {
        for row in ["a;5\"\";b\n", "a;\"b\"c\";d\n", "a;b\"\"\"\n"] {
            let text = row.repeat(2);
            assert_eq!(cut(text.as_bytes()), [(text.into_bytes(), false)], "{row}");
        }
    }

    #[test]
    fn a_list_is_cut_alike_from_wherever_it_is_taken_up() {
        let long = format!("\"{}\";b\n", "a".repeat(700_000));
        let text = format!("{}{long}{}", "a;b\n".repeat(50_000), "a;b\n".repeat(300_000));
        let ends = |from: usize| {
            let rest = text.as_bytes().get(from..).expect("a place in it");
            let mut chunks =
                Chunks::new(rest, b';', true, Encoding::default(), u64::try_from(from).expect("short"));
            let (mut chunk, mut ends) = (Chunk::default(), Vec::new());
            while chunks.next(&mut chunk).expect("whole rows") {
                ends.push(chunk.end);
            }
            ends
        };
        let whole = ends(0);
        assert!(whole.len() > 4, "{whole:?}");
        for (place, end) in whole.iter().enumerate() {
            assert_eq!(ends(usize::try_from(*end).expect("short")), whole[place + 1..]);
        }
    }

    #[test]
    fn a_header_is_the_first_row_that_is_not_blank_and_its_quotes_end() {
        let first = |text: &str| {
            Chunks::new(text.as_bytes(), b';', true, Encoding::default(), 0).first_row().map(|row| row.bytes)
        };
        assert_eq!(first("\r\n\nid;navn\n1;Bo\n").expect("a header"), b"\r\n\nid;navn\n");
        assert_eq!(first("\n\n").expect("nothing"), b"\n\n");
        assert!(matches!(first("timer;\"id\n8;1\n"), Err(CutFault::HeaderInQuotes)));
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
