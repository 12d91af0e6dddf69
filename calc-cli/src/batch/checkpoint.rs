//! What is remembered of a run while it goes on, so that it can be taken up after it was stopped.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};

use super::dialect::Encoding;
use super::output::beside;
use super::outreach::WorkList;
use super::tally::Tally;

/// How far a run has come, and what it was asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Checkpoint {
    /// The program, the flags and the list: another of these is another run.
    pub run: String,
    /// Where in the list the next piece begins.
    pub list: u64,
    /// How the letters of the list are written, as far as is known.
    pub encoding: Encoding,
    /// So much of the result is written.
    pub result: u64,
    /// So much of the file of faults is.
    pub faults: Option<u64>,
    /// Rows so far.
    pub rows: u64,
    /// Bad ones among them.
    pub bad: u64,
    /// What was counted for a report.
    pub tally: Option<Tally>,
    /// Who is to be called.
    pub work_list: Option<WorkList>,
    /// Lines that are no rows: the header, and blank ones.
    pub blank: u64,
}

/// The files that hold one, now and then.
pub fn files_of(result: &Path) -> Vec<PathBuf> {
    vec![file_of(result), new_file_of(result)]
}

fn new_file_of(result: &Path) -> PathBuf {
    beside(result, ".part.json.new")
}

/// Where it lies.
fn file_of(result: &Path) -> PathBuf {
    beside(result, ".part.json")
}

impl Checkpoint {
    /// What names a run: the same program, asked the same of the same list.
    pub fn run_of(list: &Path, asked: &str) -> io::Result<String> {
        let told = list.metadata()?;
        let changed = told.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
        Ok(format!(
            "smaajob {} · {} bytes of {} · {asked}",
            env!("CARGO_PKG_VERSION"),
            told.len(),
            changed.as_nanos()
        ))
    }

    /// Writes it down: wholly or not at all.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write(&self, result: &Path) -> io::Result<()> {
        let (file, new) = (file_of(result), new_file_of(result));
        let mut out = std::fs::File::create(&new)?;
        out.write_all(serde_json::to_string(self)?.as_bytes())?;
        out.sync_data()?;
        std::fs::rename(new, file)
    }

    /// The one that a stopped run has left; none where there is none.
    ///
    /// # Errors
    /// When it is there and cannot be read.
    pub fn read(result: &Path) -> io::Result<Option<Self>> {
        match std::fs::read(file_of(result)) {
            Ok(bytes) => Ok(Some(serde_json::from_slice(&bytes)?)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The run is over: nothing is left to take up.
    pub fn forget(result: &Path) {
        for file in files_of(result) {
            // There may be none.
            let _ = std::fs::remove_file(file);
        }
    }
}
