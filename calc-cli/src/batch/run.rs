//! A run from the first byte of the list to the last of the result.

use std::borrow::Cow;
use std::io::{self, Read, Seek as _, SeekFrom};
use std::path::Path;
use std::time::{Duration, Instant};

use calc_core::parameters::ParameterSet;
use calc_core::table::{ERROR_CODE, ERROR_TEXT};
use calc_core::texts::{Language, messages};

use super::cell;
use super::checkpoint::Checkpoint;
use super::chunks::{Chunks, CutFault};
use super::columns::{Column, Format};
use super::dialect::{Dialect, Encoding, MARK};
use super::list::{List, RowFault};
use super::months::{Months, meet_again};
use super::objects;
use super::output::{Output, holds};
use super::outreach::WorkList;
use super::outreach_file;
use super::parquet;
use super::pipeline::{self, Piece, Stop};
use super::places::shared;
use super::poured::Beside;
use super::progress::Progress;
use super::quoted;
use super::report_file;
use super::setup::BatchFlags;
use super::source::{Source, refused};
use super::tally::Tally;
use super::template;
use super::words::{ReadAs, Words};
use crate::exit::Exit;

/// So often at most it is written down how far a run has come: one that is over sooner has nothing worth taking up.
const CHECKPOINT_EVERY: Duration = Duration::from_millis(250);
/// So many times as long as that takes goes by until it is done again: it costs a hundredth, however slow the disk is.
const WORK_FOR_CHECKPOINT: u32 = 100;

/// Answers a list.
///
/// # Errors
/// [`Exit`]: what was given cannot be used, a file cannot be read or written, or rows are bad.
pub fn run(flags: &BatchFlags, set: &ParameterSet, language: Language) -> Result<String, Exit> {
    if let Some(format) = flags.template {
        return template::write(format, &flags.out, language);
    }
    let say = Words::of(&flags.list, language);
    if let Some((one, other)) = shared(&flags.list, &flags.out, &flags.others()) {
        return Err(say.shared(one, other));
    }
    if let Some(months) = flags.months.as_deref()
        && let Some((one, other)) = shared(months, &flags.out, &flags.others())
    {
        return Err(say.shared(one, other));
    }
    parquet::check_results(flags, language)?;
    let mut source = Source::open(&flags.list, Format::of(&flags.out), &say)?;
    let mut taken_up = [Some(&flags.out), flags.errors.as_ref()].into_iter().flatten();
    let are_lines = taken_up.all(|name| Format::of(name) == Format::Lines) && source.poured().is_none();
    if flags.resume && !are_lines {
        return Err(Exit::wrong(say.text(messages::BATCH_SHEET_RESUME, "")));
    }
    let known = source.dialect();
    let poured = source.poured().map(|rows| {
        let read_as = rows.sheet.clone().map_or(ReadAs::Parquet, ReadAs::Sheet);
        (read_as, rows.header_row, std::mem::take(&mut rows.beside))
    });
    let found = source.told();
    let mut chunks = Chunks::new(&mut source, b',', true, Encoding::default(), 0);
    let head = chunks.head().map_err(|error| say.unreadable(&error))?;
    if let Some(exit) = refused(head, &say).filter(|_| known.is_none()) {
        return Err(exit);
    }
    let dialect = known.unwrap_or_else(|| Dialect::of(head));
    let encoding = Encoding::of_head(head);
    let objects = known.is_none() && objects::is_list(&flags.list, head);
    // What is written beside a list of objects is objects too.
    let has_cells = objects && flags.others().into_iter().any(|name| Format::of(name) != Format::Lines);
    if objects::is_other(&flags.out, objects) || has_cells {
        return Err(Exit::wrong(say.other_format(objects)));
    }
    let (headers, before) = if objects {
        let names = objects::names(&encoding.text(head), |name| flags.mapped(name));
        chunks.set_lines();
        (names, 0)
    } else {
        chunks.set_separator(dialect.separator);
        header(&mut chunks, dialect.separator, &say)?
    };
    let mut list = flags.list(headers, dialect, set.clone(), language)?;
    list.objects = objects;
    parquet::check_headers(flags, &list)?;
    if let Some(months) = &flags.months {
        let id = flags.id.as_deref();
        list.months = Some(Months::of(months, id, &list.headers, &flags.out, &say)?);
    }

    let left = if flags.resume { left_of(flags, set, &say)? } else { None };
    let lines = if objects { ReadAs::Objects } else { ReadAs::Csv };
    let mut course = match left {
        None => {
            let read = poured.unwrap_or((lines, before, Beside::default()));
            Course::begin(flags, &list, encoding, read, &say)?
        }
        Some(left) => Course::take_up(flags, left, lines, &say)?,
    };
    let gone = if let Some((at, encoding)) = course.from {
        meet_again(&list, &mut chunks, at).map_err(|fault| say.cut(&fault))?;
        drop(chunks);
        let Source::File(file) = &mut source else {
            return Err(Exit::wrong(say.text(messages::BATCH_RESUME_PIPE, "")));
        };
        file.seek(SeekFrom::Start(at)).map_err(|error| say.unreadable(&error))?;
        let chunks = Chunks::new(&mut source, dialect.separator, !objects, encoding, at);
        course.go(&list, chunks, &say)
    } else {
        course.go(&list, chunks, &say)
    };
    match gone {
        Ok(()) if found == source.told() => course.finish(&list, &say),
        // Whether what was read is the old list, the new one or half of both, nobody knows.
        Ok(()) => {
            course.abandon();
            Err(Exit::Files(say.text(messages::BATCH_CHANGED, "")))
        }
        Err(exit) => {
            // What cannot be taken up is of no use to anybody.
            if matches!(exit, Exit::BadRows(_)) || course.run.is_none() {
                course.abandon();
            }
            Err(exit)
        }
    }
}

/// The names in the first row, and the line that it is.
fn header<R: Read>(chunks: &mut Chunks<R>, separator: u8, say: &Words) -> Result<(Vec<String>, u64), Exit> {
    let row = chunks.first_row().map_err(|fault| say.cut(&fault))?;
    let row = row.encoding.text(&row.bytes);
    let names = headers(&row, separator);
    // A name may be of two lines, but one that holds cells too is the rows below, up to the next quote sign.
    if names.iter().any(|name| name.contains('\n') && name.contains(char::from(separator))) {
        return Err(say.cut(&CutFault::HeaderInQuotes));
    }
    if names.is_empty() {
        return Err(Exit::wrong(say.text(messages::INPUT_EMPTY, "")));
    }
    Ok((names, blank_before(&row) + 1))
}

/// The cells of the first row.
pub fn headers(row: &str, separator: u8) -> Vec<String> {
    let row = row.strip_prefix('\u{feff}').unwrap_or(row).trim_matches(['\n', '\r']);
    let mut cells = Vec::new();
    if !row.is_empty() {
        quoted::part(row, separator, &mut cells);
    }
    cells.into_iter().map(Cow::into_owned).collect()
}

/// So many blank lines stand before the header.
fn blank_before(header: &str) -> u64 {
    let begin = header.find(|letter| !matches!(letter, '\n' | '\r' | '\u{feff}')).unwrap_or_default();
    let before = header.get(..begin).unwrap_or_default();
    u64::try_from(before.matches('\n').count()).unwrap_or_default()
}

/// What a stopped run has left, if it was this one.
fn left_of(flags: &BatchFlags, set: &ParameterSet, say: &Words) -> Result<Option<Checkpoint>, Exit> {
    let left = Checkpoint::read(&flags.out).map_err(|error| say.unwritable(&flags.out, &error))?;
    let Some(left) = left else {
        return Ok(None);
    };
    let this = run_of(flags, set, say).map_err(|error| say.unreadable(&error))?;
    if left.run != this {
        return Err(Exit::wrong(say.text(messages::BATCH_RESUME_OTHER, "")));
    }
    // Stopped while its files got their names, or somebody took them away: it begins anew.
    let faults = flags.errors.as_deref().zip(left.faults);
    let there = holds(&flags.out, left.result) && faults.is_none_or(|(name, written)| holds(name, written));
    Ok(Some(left).filter(|_| there))
}

/// What names this run.
fn run_of(flags: &BatchFlags, set: &ParameterSet, say: &Words) -> io::Result<String> {
    let figures = set.what_ifs();
    let months = flags.months.as_deref().map(|months| Checkpoint::run_of(months, "")).transpose()?;
    let asked = format!("{} · {figures:?} · {months:?} · {:?}", flags.asked(), say.language());
    Checkpoint::run_of(&flags.list, &asked)
}

/// A run on its way.
struct Course<'flags> {
    flags: &'flags BatchFlags,
    /// What names it, where it can be taken up.
    run: Option<String>,
    result: Output,
    faults: Option<Output>,
    rows: u64,
    bad: u64,
    tally: Option<Tally>,
    work_list: Option<WorkList>,
    /// Lines that are no rows so far: the header, and blank ones.
    blank: u64,
    encoding: Encoding,
    read_as: ReadAs,
    /// Where it goes on, for one that was stopped.
    from: Option<(u64, Encoding)>,
    /// When it is written down again how far it is.
    secure_at: Instant,
}

/// Why pieces are taken no more.
enum Refusal {
    Result(io::Error),
    Faults(io::Error),
    /// With `--strict`: the number of the row and what is wrong with it.
    Strict(u64, RowFault),
}

impl<'flags> Course<'flags> {
    fn begin(
        flags: &'flags BatchFlags,
        list: &List,
        encoding: Encoding,
        (read_as, blank, beside): (ReadAs, u64, Beside),
        say: &Words,
    ) -> Result<Self, Exit> {
        let open = |name: &Path, columns: &dyn Fn() -> Vec<Column>, beside| {
            Output::new(name, list, columns, beside).map_err(|error| say.unwritable(name, &error))
        };
        let mut result = open(&flags.out, &|| list.result_columns(), beside)?;
        let of_faults = || vec![Column::Count, Column::Text, Column::Text];
        let mut faults =
            flags.errors.as_deref().map(|name| open(name, &of_faults, Beside::default())).transpose()?;
        // Without the mark, the spreadsheet that wrote the list would read the result wrongly.
        let mark = if list.dialect.marked || encoding == Encoding::Windows1252 { MARK } else { &[] };
        if !list.objects {
            let write = |out: &mut Output, name: &Path, cells: &[String]| {
                let first = [mark, line(cells, list.dialect).as_bytes()].concat();
                out.write(&first).map_err(|error| say.unwritable(name, &error))
            };
            write(&mut result, &flags.out, &list.result_headers())?;
            if let (Some(out), Some(name)) = (&mut faults, &flags.errors) {
                let headers = ["row", ERROR_CODE, ERROR_TEXT];
                write(out, name, &headers.map(str::to_owned))?;
            }
        }
        let is_lines = read_as.is_lines() && matches!(result, Output::File { .. });
        let run = run_of(flags, &list.set, say).ok().filter(|_| is_lines);
        Ok(Self {
            flags,
            run,
            result,
            faults,
            rows: 0,
            bad: 0,
            tally: list.tally(),
            work_list: list.work_list(),
            blank,
            encoding,
            read_as,
            from: None,
            secure_at: Instant::now() + CHECKPOINT_EVERY,
        })
    }

    fn take_up(
        flags: &'flags BatchFlags,
        left: Checkpoint,
        read_as: ReadAs,
        say: &Words,
    ) -> Result<Self, Exit> {
        let open = |name: &Path, written: u64| {
            Output::taken_up(name, written).map_err(|error| say.unwritable(name, &error))
        };
        let faults = flags.errors.as_deref().zip(left.faults).map(|(name, written)| open(name, written));
        Ok(Self {
            flags,
            result: open(&flags.out, left.result)?,
            faults: faults.transpose()?,
            run: Some(left.run),
            rows: left.rows,
            bad: left.bad,
            tally: left.tally,
            work_list: left.work_list,
            blank: left.blank,
            encoding: left.encoding,
            read_as,
            from: Some((left.list, left.encoding)),
            secure_at: Instant::now() + CHECKPOINT_EVERY,
        })
    }

    fn go<R: Read + Send>(&mut self, list: &List, chunks: Chunks<R>, say: &Words) -> Result<(), Exit> {
        let whole = self.flags.list.metadata().ok().filter(|told| told.is_file() && self.read_as.is_lines());
        let whole = whole.map(|told| told.len());
        let from = self.from.map_or(0, |(at, _)| at);
        let mut progress = Progress::new(whole, from, self.rows, say.language());
        let stopped = pipeline::run(list, chunks, |piece| {
            self.take(piece, list)?;
            progress.at(self.rows, piece.chunk.end);
            Ok(())
        });
        progress.done();
        stopped.map_err(|stop| match stop {
            Stop::Read(fault) => say.cut(&fault),
            Stop::Take(Refusal::Result(error)) => say.unwritable(&self.flags.out, &error),
            Stop::Take(Refusal::Faults(error)) => {
                say.unwritable(self.flags.errors.as_deref().unwrap_or(&self.flags.out), &error)
            }
            Stop::Take(Refusal::Strict(row, fault)) => {
                let row = row.to_string();
                let arguments = [("row", row.as_str().into()), ("fault", fault.text.as_str().into())];
                Exit::BadRows(vec![say.language().text(messages::BATCH_STRICT, &arguments)])
            }
        })
    }

    /// Takes an answered piece: writes it, and what is wrong in it.
    fn take(&mut self, piece: &Piece, list: &List) -> Result<(), Refusal> {
        let answered = &piece.answered;
        let first = self.rows + self.blank + 1;
        for (place, fault) in &answered.faults {
            let row = first + place;
            if self.flags.strict {
                return Err(Refusal::Strict(row, fault.clone()));
            }
            if let Some(out) = &mut self.faults {
                out.write(of_fault(row, fault, list).as_bytes()).map_err(Refusal::Faults)?;
            }
        }
        self.result.write(answered.text.as_bytes()).map_err(Refusal::Result)?;
        self.rows += answered.rows;
        self.blank += answered.blank;
        self.bad += u64::try_from(answered.faults.len()).unwrap_or(u64::MAX);
        if let (Some(tally), Some(piece)) = (&mut self.tally, &answered.tally) {
            tally.merge(piece);
        }
        if let (Some(work_list), Some(piece)) = (&mut self.work_list, &answered.work_list) {
            work_list.merge(piece.clone(), first);
        }
        self.encoding = piece.chunk.encoding;
        let begun = Instant::now();
        if begun >= self.secure_at {
            self.secure(piece.chunk.end).map_err(Refusal::Result)?;
            let pause = CHECKPOINT_EVERY.max(begun.elapsed() * WORK_FOR_CHECKPOINT);
            self.secure_at = Instant::now() + pause;
        }
        Ok(())
    }

    /// Writes down how far it is.
    fn secure(&mut self, list: u64) -> io::Result<()> {
        let Some(run) = self.run.clone() else {
            return Ok(());
        };
        let faults = self.faults.as_mut().map(Output::secured).transpose()?.flatten();
        let Some(result) = self.result.secured()? else {
            return Ok(());
        };
        let (rows, bad, blank, encoding) = (self.rows, self.bad, self.blank, self.encoding);
        let (tally, work_list) = (self.tally.clone(), self.work_list.clone());
        Checkpoint { run, list, encoding, result, faults, rows, bad, tally, work_list, blank }
            .write(&self.flags.out)
    }

    /// A bad row ends it all with `--strict`, and so does a list that is another by now: no half result stays behind.
    fn abandon(self) {
        Checkpoint::forget(&self.flags.out);
        self.result.abandon();
        if let Some(faults) = self.faults {
            faults.abandon();
        }
    }

    /// All rows are answered: the files get their names, and it is said what was done.
    fn finish(self, list: &List, say: &Words) -> Result<String, Exit> {
        // The result last: where it has its name, all is there.
        if let (Some(out), Some(name)) = (self.faults, &self.flags.errors) {
            out.finish().map_err(|error| say.unwritable(name, &error))?;
        }
        if let (Some(tally), Some(name)) = (&self.tally, &self.flags.report) {
            report_file::write(tally, name, list)?;
        }
        let mut to_call = Vec::new();
        if let (Some(work_list), Some(name)) = (&self.work_list, &self.flags.outreach) {
            outreach_file::write(work_list, name, list).map_err(|error| say.unwritable(name, &error))?;
            to_call = say.work_list(work_list);
        }
        self.result.finish().map_err(|error| say.unwritable(&self.flags.out, &error))?;
        Checkpoint::forget(&self.flags.out);
        let mut summary = say.summary(list, self.encoding, &self.read_as, self.rows, self.bad);
        let of_nobody = list.months.as_ref().is_some_and(Months::has_nameless);
        summary.splice(..0, list.months.iter().flat_map(|months| months.said(say)));
        summary.extend(to_call);
        Err(if self.bad > 0 || of_nobody { Exit::BadRows(summary) } else { Exit::Told(summary) })
    }
}

/// What is wrong with a row, as a line of the file of faults.
fn of_fault(row: u64, fault: &RowFault, list: &List) -> String {
    if list.objects {
        let told = serde_json::json!({ "row": row, ERROR_CODE: fault.code, ERROR_TEXT: fault.text });
        return format!("{told}{}", list.dialect.line_end());
    }
    line(&[row.to_string(), fault.code.to_owned(), fault.text.clone()], list.dialect)
}

/// Cells as a line.
pub fn line(cells: &[String], dialect: Dialect) -> String {
    let separator = char::from(dialect.separator);
    let mut line = String::new();
    for (place, text) in cells.iter().enumerate() {
        if place > 0 {
            line.push(separator);
        }
        cell::write(text, separator, &mut line);
    }
    line.push_str(dialect.line_end());
    line
}
