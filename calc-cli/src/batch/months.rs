//! Months of work in a file of their own: many lines for each person, in any order, joined to the list by id.
//!
//! ```text
//! months file ─> records of a few bytes, sorted by id, in a file beside the result ─> looked up for each row of the list
//! ```
//!
//! The list is read once and need not be sorted; in memory lies every so-manieth id of the sorted records, so that one look
//! into their file finds a person. Ids are kept as keyed hashes only: the file beside the result, even one that a killed run
//! leaves behind, tells nobody's id.

mod again;
mod columns;
mod gather;
mod id;
mod lookup;
mod sorter;

use std::fs::File;
use std::hash::{BuildHasher as _, RandomState};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use calc_core::road::Worked;
use calc_core::texts::messages;

pub use again::meet_again;
pub use lookup::{Found, Lookup};

use super::list::{List, RowFault};
use super::words::Words;
use crate::exit::Exit;

/// An id, as it is kept: two hashes, so that no two people share it.
type Key = [u8; 16];
/// A line of the file: the id, the work, what is wrong with it, and where it stands.
type Record = [u8; 32];
const WORK: usize = 16;
const FAULT: usize = WORK + Worked::BYTES;
const LINE: usize = FAULT + 1;

/// What is wrong with a line; several may be.
const BAD_MONTH: u8 = 1;
const BAD_HOURS: u8 = 2;
const BAD_WORK: u8 = 4;
const BAD_WIDTH: u8 = 8;

/// The keys of the hashes: new in every run, so that nobody can try out ids.
#[derive(Debug, Default)]
struct Keys(RandomState, RandomState);

impl Keys {
    /// The key of an id; none of an empty one, which is nobody's.
    fn of(&self, id: &str) -> Option<Key> {
        let id = id.trim();
        if id.is_empty() {
            return None;
        }
        let mut key = Key::default();
        let (one, other) = key.split_at_mut(8);
        one.copy_from_slice(&self.0.hash_one(id).to_be_bytes());
        other.copy_from_slice(&self.1.hash_one(id).to_be_bytes());
        Some(key)
    }
}

/// The months of all people of a list.
#[derive(Debug)]
pub struct Months {
    /// The file they were told in.
    name: PathBuf,
    /// The sorted records.
    records: PathBuf,
    keys: Keys,
    /// The id of every so-manieth record.
    index: Vec<Key>,
    /// How many.
    stride: u64,
    lines: u64,
    /// Lines that are nobody's because they tell no id: how many, and the first of them.
    nameless: (u64, Option<u64>),
    /// The column of the list that holds the id, and its name: that of the field where the list is JSON Lines.
    column: usize,
    field: String,
    /// A bit for each record, by 64: whose person was met.
    met: Vec<AtomicU64>,
    /// Lines whose person was.
    used: AtomicU64,
}

impl Months {
    /// Reads a file of months for a list with these headers.
    ///
    /// # Errors
    /// [`Exit`]: it cannot be read or used, or there is no room beside the result.
    pub fn of(
        name: &Path,
        id: Option<&str>,
        headers: &[String],
        out: &Path,
        say: &Words,
    ) -> Result<Self, Exit> {
        gather::gather(name, id, headers, out, say)
    }

    /// What is said of it when the list is done: how many lines there were, and how many of nobody in the list.
    pub fn said(&self, say: &Words) -> Vec<String> {
        let count = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
        let file = self.name.display().to_string();
        let others = self.lines.saturating_sub(self.used.load(Ordering::Relaxed));
        let arguments = [
            ("file", (&file).into()),
            ("lines", count(self.lines + self.nameless.0).into()),
            ("others", count(others).into()),
        ];
        let mut said = vec![say.language().text(messages::BATCH_MONTHS_DONE, &arguments)];
        if let (lines, Some(first)) = self.nameless {
            let first = first.to_string();
            let arguments =
                [("file", (&file).into()), ("lines", count(lines).into()), ("first", (&first).into())];
            said.push(say.language().text(messages::BATCH_MONTHS_NAMELESS, &arguments));
        }
        said
    }

    /// Whether lines could be given to nobody because they tell no id: then the result is not whole.
    pub const fn has_nameless(&self) -> bool {
        self.nameless.0 > 0
    }

    /// What is wrong with a person of whom lines cannot be used.
    fn fault(&self, lines: &[(u64, u8)], list: &List) -> RowFault {
        const MOST: usize = 5;
        let file = self.name.display().to_string();
        let text = |message| list.language.text(message, &[]);
        let mut sentences: Vec<String> = Vec::new();
        for (line, fault) in lines.iter().take(MOST) {
            let what = [
                (BAD_MONTH, messages::BATCH_MONTHS_BAD_MONTH),
                (BAD_HOURS, messages::BATCH_MONTHS_BAD_HOURS),
                (BAD_WORK, messages::BATCH_MONTHS_BAD_WORK),
                (BAD_WIDTH, messages::BATCH_MONTHS_BAD_WIDTH),
            ];
            let what = what.into_iter().filter(|(bit, _)| fault & bit > 0).map(|(_, message)| text(message));
            let (line, what) = (line.to_string(), what.collect::<Vec<_>>().join(", "));
            let arguments = [("file", (&file).into()), ("line", (&line).into()), ("what", (&what).into())];
            sentences.push(list.language.text(messages::BATCH_MONTHS_BAD, &arguments));
        }
        if let Some(more) = lines.len().checked_sub(MOST).filter(|more| *more > 0) {
            let more = u32::try_from(more).unwrap_or(u32::MAX);
            sentences.push(list.language.text(messages::BATCH_MONTHS_MORE, &[("lines", more.into())]));
        }
        RowFault { code: "months", text: sentences.join(" ") }
    }

    /// What is wrong with an object whose id can be none. What stands there is not said.
    fn no_id(&self, list: &List) -> RowFault {
        let text = list.language.text(messages::BATCH_MONTHS_NO_ID, &[("field", (&self.field).into())]);
        RowFault { code: "months", text }
    }

    fn unreadable(&self, list: &List) -> RowFault {
        let file = self.records.display().to_string();
        let arguments = [("file", (&file).into()), ("detail", "".into())];
        RowFault { code: "months", text: list.language.text(messages::INPUT_UNREADABLE, &arguments) }
    }

    /// The records, to look into.
    fn open(&self) -> Option<File> {
        File::open(&self.records).ok()
    }
}

impl Drop for Months {
    fn drop(&mut self) {
        // It may be gone already.
        let _ = std::fs::remove_file(&self.records);
    }
}
