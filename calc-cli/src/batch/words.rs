//! What a run says: of the list as it was found, of what was done, of what went wrong with files.

use std::io;
use std::path::Path;

use calc_core::explain;
use calc_core::table::{header_of, of_header};
use calc_core::texts::{Language, Message, Value, messages};

use super::chunks::{CutFault, LONGEST_ROW};
use super::dialect::Encoding;
use super::list::List;
use super::outreach::WorkList;
use super::sheet::FULL;
use crate::exit::Exit;

/// What a list was read as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadAs {
    Csv,
    /// JSON Lines.
    Objects,
    /// The sheet of this name.
    Sheet(String),
    Parquet,
}

impl ReadAs {
    /// Whether it is read line by line: where it is, so much of it is done.
    pub const fn is_lines(&self) -> bool {
        matches!(self, Self::Csv | Self::Objects)
    }
}

/// Says things about one list in one language.
pub struct Words {
    list: String,
    language: Language,
}

impl Words {
    pub fn of(list: &Path, language: Language) -> Self {
        let list = if list == Path::new("-") {
            language.text(messages::BATCH_STANDARD_INPUT, &[])
        } else {
            list.display().to_string()
        };
        Self { list, language }
    }

    pub const fn language(&self) -> Language {
        self.language
    }

    /// Something about the list.
    pub fn text(&self, message: Message, detail: &str) -> String {
        self.language.text(message, &[("file", (&self.list).into()), ("detail", detail.into())])
    }

    /// The list cannot be read.
    pub fn unreadable(&self, error: &io::Error) -> Exit {
        match error.kind() {
            io::ErrorKind::IsADirectory => Exit::wrong(self.text(messages::INPUT_DIRECTORY, "")),
            io::ErrorKind::NotFound => Exit::wrong(self.text(messages::INPUT_UNREADABLE, &error.to_string())),
            _ => Exit::Files(self.text(messages::INPUT_UNREADABLE, &error.to_string())),
        }
    }

    /// The result is called what it is not.
    pub fn other_format(&self, objects: bool) -> String {
        let (format, ending) = if objects { ("JSON Lines", ".jsonl") } else { ("CSV", ".csv") };
        let arguments = [("format", format.into()), ("ending", ending.into())];
        self.language.text(messages::BATCH_OTHER_FORMAT, &arguments)
    }

    /// Two files of the run are one.
    pub fn shared(&self, one: &Path, other: &Path) -> Exit {
        let (one, other) = (one.display().to_string(), other.display().to_string());
        let arguments = [("first", (&one).into()), ("second", (&other).into())];
        Exit::wrong(self.language.text(messages::BATCH_SHARED, &arguments))
    }

    /// The list is no table.
    pub fn cut(&self, fault: &CutFault) -> Exit {
        match fault {
            CutFault::Io(error) => self.unreadable(error),
            CutFault::RowWithoutEnd => {
                let most = (LONGEST_ROW / 1024 / 1024).to_string();
                Exit::wrong(self.text(messages::BATCH_ROW_WITHOUT_END, &most))
            }
            CutFault::HeaderInQuotes => Exit::wrong(self.text(messages::BATCH_HEADER_QUOTE, "")),
        }
    }

    /// A file cannot be written. Somebody who reads no further is no fault of anybody's, but the result is not whole.
    pub fn unwritable(&self, name: &Path, error: &io::Error) -> Exit {
        let file = if name == Path::new("-") {
            self.language.text(messages::BATCH_STANDARD_OUTPUT, &[])
        } else {
            name.display().to_string()
        };
        if error.get_ref().is_some_and(|inner| inner.to_string() == FULL) {
            return Exit::Files(self.language.text(messages::BATCH_SHEET_FULL, &[("file", (&file).into())]));
        }
        let detail = error.to_string();
        let arguments = [("file", (&file).into()), ("detail", (&detail).into())];
        let message = match error.kind() {
            io::ErrorKind::ResourceBusy => messages::BATCH_BUSY,
            _ => messages::BATCH_UNWRITABLE,
        };
        Exit::Files(self.language.text(message, &arguments))
    }

    /// How many are on the work list, and how many more there would be.
    pub fn work_list(&self, work_list: &WorkList) -> Vec<String> {
        let number = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
        let kept = work_list.people() - work_list.left_out();
        let arguments = [("people", number(kept).into()), ("others", number(work_list.left_out()).into())];
        vec![self.language.text(messages::BATCH_WORK_LIST, &arguments)]
    }

    /// What was read, how, and what came of it.
    pub fn summary(
        &self,
        list: &List,
        encoding: Encoding,
        read_as: &ReadAs,
        rows: u64,
        bad: u64,
    ) -> Vec<String> {
        let number = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
        let say = |message: Message, arguments: &[(&str, Value<'_>)]| self.language.text(message, arguments);
        let decimal = char::from(list.dialect.decimal).to_string();
        let (read_as, sheet) = match read_as {
            ReadAs::Csv => (messages::BATCH_READ_AS, ""),
            ReadAs::Objects => (messages::BATCH_READ_LINES, ""),
            ReadAs::Sheet(name) => (messages::BATCH_READ_SHEET, name.as_str()),
            ReadAs::Parquet => (messages::BATCH_READ_PARQUET, ""),
        };
        let mut lines = vec![say(
            read_as,
            &[
                ("encoding", encoding.name().into()),
                ("separator", list.dialect.separator_sign().into()),
                ("decimal", (&decimal).into()),
                ("sheet", sheet.into()),
            ],
        )];
        let (mut known, mut others) = (Vec::new(), Vec::new());
        for (header, fills) in list.headers.iter().zip(&list.fills) {
            match fills {
                Some(fills) => {
                    let by_itself = of_header(header).is_some();
                    let name = header_of(&fills.field, self.language);
                    known.push(if by_itself { header.clone() } else { format!("{header} = {name}") });
                }
                None => others.push(header.clone()),
            }
        }
        lines.push(say(messages::BATCH_COLUMNS_READ, &[("columns", shortened(&known).as_str().into())]));
        if !others.is_empty() {
            let others = shortened(&others);
            lines.push(say(messages::BATCH_COLUMNS_OTHER, &[("columns", others.as_str().into())]));
        }
        for told in &list.in_common {
            lines.push(say(messages::BATCH_TOLD_OF_ALL, &[("told", told.into())]));
        }
        lines.extend(explain::what_if(list.set.what_ifs(), self.language));
        lines.push(say(
            messages::BATCH_DONE,
            &[
                ("rows", number(rows).into()),
                ("good", number(rows - bad).into()),
                ("bad", number(bad).into()),
            ],
        ));
        if bad > 0 {
            lines.push(say(messages::BATCH_SEE, &[]));
        }
        lines
    }
}

/// Many names, in short: 120 months would fill the screen.
fn shortened(names: &[String]) -> String {
    const MOST: usize = 24;
    match names.get(MOST..) {
        Some([_, .., last]) => {
            let first = names.get(..MOST - 1).unwrap_or_default();
            format!("{}, …, {last}", first.join(", "))
        }
        _ => names.join(", "),
    }
}
