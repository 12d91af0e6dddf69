//! Looking up a person's months; each core does it for itself.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::sync::atomic::Ordering;

use calc_core::road::Worked;
use serde_json::{Map, Value};

use super::id::id_of;
use super::{FAULT, Key, LINE, Months, Record, WORK};
use crate::batch::list::{List, RowFault};

const SIZE: usize = size_of::<Record>();

/// One that looks up months in the records of a list.
pub struct Lookup<'list> {
    list: &'list List,
    months: &'list Months,
    file: Option<File>,
    block: Vec<u8>,
    worked: Vec<Worked>,
    bad: Vec<(u64, u8)>,
}

/// A person's months, or what is wrong with them.
pub type Found<'lookup> = Result<&'lookup [Worked], RowFault>;

impl<'list> Lookup<'list> {
    /// For a list that has months beside it.
    pub fn of(list: &'list List) -> Option<Self> {
        let months = list.months.as_ref()?;
        let file = months.open();
        Some(Self { list, months, file, block: Vec::new(), worked: Vec::new(), bad: Vec::new() })
    }

    /// The months of the person in a row.
    pub fn months(&mut self, cells: &[&str]) -> Found<'_> {
        self.of_id(cells.get(self.months.column).copied().unwrap_or_default())
    }

    /// The months of the person whom an object tells of; the line is the object as it is written.
    pub fn months_of(&mut self, line: &str, object: &Map<String, Value>) -> Found<'_> {
        match id_of(line, object, &self.months.field) {
            Ok(id) => self.of_id(&id),
            Err(_) => Err(self.months.no_id(self.list)),
        }
    }

    fn of_id(&mut self, id: &str) -> Found<'_> {
        self.worked.clear();
        self.bad.clear();
        if let Some(key) = self.months.keys.of(id) {
            self.find(key).map_err(|_| self.months.unreadable(self.list))?;
        }
        if self.bad.is_empty() { Ok(&self.worked) } else { Err(self.months.fault(&self.bad, self.list)) }
    }

    fn find(&mut self, key: Key) -> io::Result<()> {
        let months = self.months;
        // The records of a person may begin before the first id of the index that is theirs.
        let after = months.index.partition_point(|first| *first < key);
        let mut number = months.stride * u64::try_from(after.saturating_sub(1)).unwrap_or(u64::MAX);
        let mut of_person = 0..0;
        while number < months.lines {
            let count = months.stride.min(months.lines - number);
            self.read(number, count)?;
            let (records, _) = self.block.as_chunks::<SIZE>();
            for record in records {
                let (id, rest) = record.split_at(WORK);
                if id > key.as_slice() {
                    self.meet(of_person);
                    return Ok(());
                }
                if id == key.as_slice() {
                    if of_person.is_empty() {
                        of_person = number..number;
                    }
                    of_person.end += 1;
                    let (work, rest) = rest.split_at(FAULT - WORK);
                    let (fault, line) = rest.split_at(LINE - FAULT);
                    let line = u64::from_be_bytes(line.try_into().unwrap_or_default());
                    match (fault, work.try_into().ok().and_then(Worked::unpacked)) {
                        ([0], Some(worked)) => self.worked.push(worked),
                        (fault, _) => self.bad.push((line, fault.iter().fold(0, |all, bit| all | bit))),
                    }
                }
                number += 1;
            }
        }
        self.meet(of_person);
        Ok(())
    }

    fn read(&mut self, number: u64, count: u64) -> io::Result<()> {
        let size = u64::try_from(SIZE).unwrap_or(u64::MAX);
        let file = self.file.as_mut().ok_or(io::ErrorKind::NotFound)?;
        file.seek(SeekFrom::Start(number * size))?;
        self.block.resize(usize::try_from(count * size).unwrap_or(usize::MAX), 0);
        file.read_exact(&mut self.block)
    }

    /// Notes whose lines were used; a person who stands in the list twice uses them once.
    fn meet(&self, records: std::ops::Range<u64>) {
        let bit = records.start % 64;
        let place = usize::try_from(records.start / 64).unwrap_or(usize::MAX);
        if let Some(word) = self.months.met.get(place).filter(|_| !records.is_empty())
            && word.fetch_or(1 << bit, Ordering::Relaxed) & (1 << bit) == 0
        {
            self.months.used.fetch_add(records.end - records.start, Ordering::Relaxed);
        }
    }
}
