//! A months file read once, line by line, into sorted records.

use std::fs::File;
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicU64;

use calc_core::case::worked;
use calc_core::road::Worked;
use calc_core::texts::messages;

use super::columns::Columns;
use super::sorter::Sorter;
use super::{BAD_HOURS, BAD_MONTH, BAD_WIDTH, BAD_WORK, FAULT, Keys, LINE, Months, Record, WORK};
use crate::batch::chunks::{Chunk, Chunks};
use crate::batch::columns::Format;
use crate::batch::dialect::{Dialect, Encoding};
use crate::batch::objects;
use crate::batch::output::beside;
use crate::batch::run::headers;
use crate::batch::source::{Source, refused};
use crate::batch::words::Words;
use crate::exit::Exit;

/// Ids that are kept in memory, at most: 16 MB.
const INDEX: u64 = 1024 * 1024;
/// Records between two of them, at least: as many as are read in one go.
const NEAREST: u64 = 64;

/// Reads a months file; see [`Months::of`].
pub fn gather(
    name: &Path,
    id: Option<&str>,
    list: &[String],
    out: &Path,
    say_list: &Words,
) -> Result<Months, Exit> {
    let say = Words::of(name, say_list.language());
    let mut source = Source::open(name, Format::Lines, &say)?;
    let (known, header_row) = (source.dialect(), source.poured().map(|rows| rows.header_row));
    let mut chunks = Chunks::new(&mut source, b',', true, Encoding::default(), 0);
    let head = chunks.head().map_err(|error| say.unreadable(&error))?;
    if let Some(exit) = refused(head, &say).filter(|_| known.is_none()) {
        return Err(exit);
    }
    if known.is_none() && objects::is_list(name, head) {
        return Err(Exit::wrong(say.text(messages::BATCH_OTHER_FILE, "JSON Lines")));
    }
    let dialect = known.unwrap_or_else(|| Dialect::of(head));
    chunks.set_separator(dialect.separator);
    let header = chunks.first_row().map_err(|fault| say.cut(&fault))?;
    let text = header.encoding.text(&header.bytes);
    let headers = headers(&text, dialect.separator);
    let wrong = |message, detail: &str| Exit::wrong(say.text(message, detail));
    let columns =
        Columns::of(&headers, id).map_err(|missing| wrong(messages::BATCH_MONTHS_COLUMNS, missing.0))?;
    let id = id.unwrap_or_else(|| headers.get(columns.id).map_or("", String::as_str)).trim();
    let column = list.iter().position(|header| header.trim() == id);
    let column = column.ok_or_else(|| wrong(messages::BATCH_MONTHS_ID, id))?;
    let field = list.get(column).cloned().unwrap_or_default();

    let records = beside_result(out);
    let unwritable = |error: io::Error| say.unwritable(&records, &error);
    let pieces = Pieces(beside(&records, ".pieces"));
    let mut gathered = Gathered {
        keys: Keys::default(),
        columns,
        sorter: Sorter::new(&pieces.0).map_err(unwritable)?,
        lines: 0,
        nameless: (0, None),
        // A sheet says in which row its header stands, Parquet that it stands in none; a line of a file is counted.
        line: header_row.unwrap_or_else(|| lines_of(&header.bytes)) + 1,
    };
    let mut chunk = Chunk::default();
    while chunks.next(&mut chunk).map_err(|fault| say.cut(&fault))? {
        gathered.read(&chunk, dialect.separator).map_err(unwritable)?;
    }
    let Gathered { keys, sorter, lines, nameless, .. } = gathered;
    let mut months = Months {
        name: name.to_owned(),
        records: records.clone(),
        keys,
        index: Vec::new(),
        stride: (lines / INDEX).max(NEAREST),
        lines,
        nameless,
        column,
        field,
        met: (0..lines.div_ceil(64)).map(|_| AtomicU64::new(0)).collect(),
        used: AtomicU64::new(0),
    };
    months.write(sorter).map_err(unwritable)?;
    Ok(months)
}

/// The file of the sorter, which is gone whatever becomes of the months.
struct Pieces(PathBuf);

impl Drop for Pieces {
    fn drop(&mut self) {
        // It mostly is already.
        let _ = std::fs::remove_file(&self.0);
    }
}

/// Where the records lie: beside the result, where there is room for as much; otherwise where temporary files do.
fn beside_result(out: &Path) -> PathBuf {
    let is_file = out.metadata().map_or(out != Path::new("-"), |told| told.is_file());
    if is_file {
        return beside(out, ".months");
    }
    std::env::temp_dir().join(format!("smaajob-{}.months", std::process::id()))
}

impl Months {
    fn write(&mut self, sorter: Sorter) -> io::Result<()> {
        let mut out = BufWriter::new(File::create(&self.records)?);
        let mut number = 0;
        sorter.finish(|record| {
            if number % self.stride == 0 {
                let (key, _) = record.split_at(WORK);
                self.index.push(key.try_into().unwrap_or_default());
            }
            number += 1;
            out.write_all(record)
        })?;
        out.flush()
    }
}

/// What is read so far.
struct Gathered {
    keys: Keys,
    columns: Columns,
    sorter: Sorter,
    lines: u64,
    nameless: (u64, Option<u64>),
    /// The line that the next piece begins with.
    line: u64,
}

impl Gathered {
    fn read(&mut self, chunk: &Chunk, separator: u8) -> io::Result<()> {
        let text = chunk.encoding.text(&chunk.bytes);
        if chunk.unclosed {
            self.is_nameless(self.line);
        } else {
            let mut reader = csv::ReaderBuilder::new()
                .delimiter(separator)
                .has_headers(false)
                .flexible(true)
                .terminator(csv::Terminator::Any(b'\n'))
                .from_reader(text.as_bytes());
            let mut cells = csv::StringRecord::new();
            // The text is UTF-8 and rows may be of any width: nothing is left that could be wrong.
            while reader.read_record(&mut cells).unwrap_or(false) {
                let begin = cells.position().map_or(0, csv::Position::byte);
                let begin = usize::try_from(begin).unwrap_or(usize::MAX);
                // Blank lines before it are passed over with it.
                let rest = text.get(begin..).unwrap_or_default();
                let blank = rest.len() - rest.trim_start_matches('\n').len();
                let before = cells.position().map_or(1, csv::Position::line) - 1;
                self.line(&cells, self.line + before + u64::try_from(blank).unwrap_or_default())?;
            }
        }
        self.line += lines_of(&chunk.bytes);
        Ok(())
    }

    fn line(&mut self, cells: &csv::StringRecord, line: u64) -> io::Result<()> {
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            return Ok(());
        }
        let cell = |place: usize| cells.get(place).unwrap_or_default().trim();
        let Some(key) = self.keys.of(cell(self.columns.id)) else {
            self.is_nameless(line);
            return Ok(());
        };
        let read =
            worked(cell(self.columns.month), cell(self.columns.hours), self.columns.work.map_or("", cell));
        let width = if cells.len() == self.columns.all { 0 } else { BAD_WIDTH };
        let (told, fault) = match read {
            Ok(worked) => (worked.packed(), width),
            Err(faults) => {
                let bits = faults.0.iter().map(|fault| match fault.field.as_str() {
                    "month" => BAD_MONTH,
                    "hours" => BAD_HOURS,
                    _ => BAD_WORK,
                });
                ([0; Worked::BYTES], bits.fold(width, |all, bit| all | bit))
            }
        };
        let mut record = Record::default();
        let (id, rest) = record.split_at_mut(WORK);
        id.copy_from_slice(&key);
        let (work, rest) = rest.split_at_mut(FAULT - WORK);
        work.copy_from_slice(&told);
        let (wrong, place) = rest.split_at_mut(LINE - FAULT);
        wrong.copy_from_slice(&[fault]);
        place.copy_from_slice(&line.to_be_bytes());
        self.lines += 1;
        self.sorter.take(record)
    }

    const fn is_nameless(&mut self, line: u64) {
        let (count, first) = self.nameless;
        self.nameless = (count + 1, if first.is_none() { Some(line) } else { first });
    }
}

fn lines_of(bytes: &[u8]) -> u64 {
    u64::try_from(memchr::memchr_iter(b'\n', bytes).count()).unwrap_or(u64::MAX)
}
