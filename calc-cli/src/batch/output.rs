//! Where the result goes: to a file that gets its name when it is whole, or straight on to a pipe.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::checkpoint::Checkpoint;
use super::columns::{Column, Format};
use super::list::List;
use super::parquet::ParquetOutput;
use super::poured::Beside;
use super::sheet::SheetOutput;

/// What is written, under a name of its own until all of it is there.
pub enum Output {
    /// A file that will be renamed.
    File { part: PathBuf, whole: PathBuf, out: BufWriter<File>, written: u64 },
    /// A sheet of a workbook.
    Sheet(Box<SheetOutput>),
    /// Parquet.
    Parquet(Box<ParquetOutput>),
    /// Standard output, or a device: what is written is gone.
    Stream(Box<dyn Write>),
}

const BUFFER: usize = 1024 * 1024;

impl Output {
    /// A new one, written as the list is; `-` is standard output, and a name that ends in .xlsx or .parquet is a sheet or
    /// Parquet, with these columns.
    ///
    /// # Errors
    /// When the file cannot be made.
    pub fn new(
        name: &Path,
        list: &List,
        columns: &dyn Fn() -> Vec<Column>,
        beside: Beside,
    ) -> io::Result<Self> {
        let (dialect, copies) = (list.dialect, list.copies());
        match Format::of(name) {
            Format::Sheet => {
                let sheet = SheetOutput::new(name, columns(), dialect, beside.was, copies)?;
                return Ok(Self::Sheet(Box::new(sheet)));
            }
            Format::Parquet => {
                let parquet = ParquetOutput::new(name, columns(), dialect, beside.cells, copies)?;
                return Ok(Self::Parquet(Box::new(parquet)));
            }
            Format::Lines => {}
        }
        if name == Path::new("-") {
            return Ok(Self::Stream(Box::new(BufWriter::with_capacity(BUFFER, io::stdout()))));
        }
        // A device or a pipe has no name to be renamed to.
        if name.metadata().is_ok_and(|told| !told.is_file() && !told.is_dir()) {
            let file = OpenOptions::new().write(true).open(name)?;
            return Ok(Self::Stream(Box::new(BufWriter::with_capacity(BUFFER, file))));
        }
        let (part, file) = begun(name)?;
        let out = BufWriter::with_capacity(BUFFER, file);
        Ok(Self::File { part, whole: name.to_owned(), out, written: 0 })
    }

    /// One that was begun and stopped: what stands after the first so many bytes is let go.
    ///
    /// # Errors
    /// When the part cannot be opened, or holds less.
    pub fn taken_up(name: &Path, written: u64) -> io::Result<Self> {
        let part = part_of(name);
        let mut file = own(&part, OpenOptions::new().write(true))?;
        if file.metadata()?.len() < written {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        file.set_len(written)?;
        file.seek(SeekFrom::End(0))?;
        Ok(Self::File { part, whole: name.to_owned(), out: BufWriter::with_capacity(BUFFER, file), written })
    }

    /// Writes on.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self {
            Self::File { out, written, .. } => {
                out.write_all(bytes)?;
                *written += u64::try_from(bytes.len()).unwrap_or(u64::MAX);
                Ok(())
            }
            Self::Sheet(sheet) => sheet.write(bytes),
            Self::Parquet(parquet) => parquet.write(bytes),
            Self::Stream(out) => out.write_all(bytes),
        }
    }

    /// Makes sure that all is on the disk; how much that is. None for what cannot be taken up again.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn secured(&mut self) -> io::Result<Option<u64>> {
        match self {
            Self::File { out, written, .. } => {
                out.flush()?;
                out.get_ref().sync_data()?;
                Ok(Some(*written))
            }
            Self::Sheet(_) | Self::Parquet(_) | Self::Stream(_) => Ok(None),
        }
    }

    /// All is written: the file gets its name.
    ///
    /// # Errors
    /// When it cannot be written or renamed.
    pub fn finish(mut self) -> io::Result<()> {
        self.secured()?;
        match self {
            Self::File { part, whole, .. } => std::fs::rename(part, whole),
            Self::Sheet(sheet) => sheet.finish(),
            Self::Parquet(parquet) => parquet.finish(),
            Self::Stream(mut out) => out.flush(),
        }
    }

    /// Nothing of it is wanted: the part is taken away.
    pub fn abandon(self) {
        match self {
            // It may be gone already.
            Self::File { part, .. } => drop(std::fs::remove_file(part)),
            Self::Sheet(sheet) => sheet.abandon(),
            Self::Parquet(parquet) => parquet.abandon(),
            Self::Stream(_) => {}
        }
    }
}

/// The part of a file that is begun anew, for this run alone.
///
/// # Errors
/// As [`own`], and when the name is that of a folder.
pub fn begun(name: &Path) -> io::Result<(PathBuf, File)> {
    if name.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let part = part_of(name);
    let file = own(&part, OpenOptions::new().write(true).create(true).truncate(false))?;
    // What a stopped run remembers of the part holds no longer: it goes before the part does.
    Checkpoint::forget(name);
    file.set_len(0)?;
    Ok((part, file))
}

/// Opens the part for this run alone, until it ends in whatever way: two that write into one would leave a mixture.
///
/// # Errors
/// [`io::ErrorKind::ResourceBusy`] while another run has it; otherwise when it cannot be opened.
fn own(part: &Path, how: &OpenOptions) -> io::Result<File> {
    loop {
        let file = how.open(part)?;
        match file.try_lock() {
            Ok(()) if is_still(&file, part) => return Ok(file),
            // The other run was done in between, and the part has its name now.
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(io::ErrorKind::ResourceBusy.into()),
            // Where nothing can be locked, nothing is.
            Err(TryLockError::Error(_)) => return Ok(file),
        }
    }
}

/// Whether an open file has this name still.
#[cfg(unix)]
fn is_still(file: &File, name: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let told = file.metadata().ok().zip(name.metadata().ok());
    told.is_some_and(|(file, named)| (file.dev(), file.ino()) == (named.dev(), named.ino()))
}

/// Whether an open file has this name still.
#[cfg(not(unix))]
fn is_still(_file: &File, name: &Path) -> bool {
    name.exists()
}

/// Whether the part holds so much: what was secured and is there no more cannot be taken up.
pub fn holds(name: &Path, written: u64) -> bool {
    part_of(name).metadata().is_ok_and(|part| part.len() >= written)
}

/// The name that an unfinished file has.
pub fn part_of(name: &Path) -> PathBuf {
    beside(name, ".part")
}

/// A file beside another: its name with something after it.
pub fn beside(name: &Path, ending: &str) -> PathBuf {
    let mut file = name.file_name().unwrap_or_default().to_owned();
    file.push(ending);
    name.with_file_name(file)
}
