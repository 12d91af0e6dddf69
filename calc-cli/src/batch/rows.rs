//! One piece of a list answered: the rows as they were, what is answered for each, and what is wrong.

use calc_core::case::{MonthsInARow, Row};
use calc_core::law::Laws;
use calc_core::table::{Asker, Value};
use calc_core::texts::messages;

use super::cell;
use super::chunks::Chunk;
use super::list::{Asked, List, RowFault};
use super::months::Lookup;
use super::objects::Objects;
use super::outreach::WorkList;
use super::quoted;
use super::tally::Tally;

/// An answered piece.
#[derive(Debug, Default)]
pub struct Answered {
    /// What is written for it.
    pub text: String,
    /// Rows in it.
    pub rows: u64,
    /// Blank lines between them: they are no rows, but a sheet counts them.
    pub blank: u64,
    /// What is wrong with them; rows and blank lines are counted from 0 within the piece.
    pub faults: Vec<(u64, RowFault)>,
    /// What was counted of them, where it is asked for.
    pub tally: Option<Tally>,
    /// Who of them is to be called, where it is asked for.
    pub work_list: Option<WorkList>,
}

/// Answers pieces of one list, one after the other.
pub struct Rows<'list> {
    list: &'list List,
    laws: &'list Laws<'list>,
    askers: Vec<Asker<'list>>,
    months: Option<Lookup<'list>>,
    objects: Objects<'list>,
    /// The answers to the last row: their memory is used again.
    answers: Vec<Result<Asked, RowFault>>,
}

impl Answered {
    /// Counts a row, and what is wrong with it; its number.
    pub fn note(&mut self, answers: &[Result<Asked, RowFault>]) -> u64 {
        let number = self.rows + self.blank;
        self.rows += 1;
        if let Some(tally) = &mut self.tally {
            tally.add(answers.iter().map(|asked| asked.as_ref().ok().map(|asked| &asked.answer)));
        }
        if let Some(fault) = answers.iter().find_map(|answer| answer.as_ref().err()) {
            self.faults.push((number, fault.clone()));
        }
        number
    }
}

impl<'list> Rows<'list> {
    /// For this list, with a memory of its own.
    pub fn new(list: &'list List, laws: &'list Laws<'list>) -> Self {
        Self {
            list,
            laws,
            askers: list.askers(laws),
            months: Lookup::of(list),
            objects: Objects::new(list, laws),
            answers: Vec::new(),
        }
    }

    /// Answers all rows of a piece.
    pub fn answer(&mut self, chunk: &Chunk, answered: &mut Answered) {
        answered.text.clear();
        answered.faults.clear();
        (answered.rows, answered.blank) = (0, 0);
        answered.tally = self.list.tally();
        answered.work_list = self.list.work_list();
        let text = chunk.encoding.text(&chunk.bytes);
        if self.list.objects {
            for line in text.lines() {
                if line.trim().is_empty() {
                    answered.blank += 1;
                } else {
                    self.objects.line(line, answered);
                }
            }
        } else if chunk.unclosed {
            let fault = RowFault { code: "quote", text: self.list.language.text(messages::BATCH_QUOTE, &[]) };
            self.refused(without_end(&text), fault, answered);
        } else if chunk.quoted {
            self.records(&text, answered);
        } else {
            self.lines(&text, answered);
        }
    }

    /// Rows in which no quote stands: a line is a row, and between separators stands a cell.
    fn lines(&mut self, text: &str, answered: &mut Answered) {
        let mut cells = Vec::with_capacity(self.list.headers.len());
        let mut months = self.list.months_in_a_row();
        let mut rest = text;
        while !rest.is_empty() {
            let in_a_row = months.as_mut().and_then(|months| self.part_with(months, rest, &mut cells));
            let length = in_a_row.unwrap_or_else(|| {
                cells.clear();
                part(rest, self.list.dialect.separator, usize::MAX, &mut cells)
            });
            let (line, others) = rest.split_at(length);
            let line = without_end(line);
            if line.is_empty() {
                answered.blank += 1;
            } else {
                let months = months.as_ref().filter(|_| in_a_row.is_some());
                self.row(line, Row { months, ..Row::from(&cells) }, answered);
            }
            cells.clear();
            rest = others;
        }
    }

    /// Parts the first line of a text but for its months, which are read at once and leave empty cells behind; how long the
    /// line is. None where they cannot be read so, or where the cells are needed for the row as it was told.
    fn part_with<'text>(
        &self,
        months: &mut MonthsInARow,
        text: &'text str,
        cells: &mut Vec<&'text str>,
    ) -> Option<usize> {
        let separator = self.list.dialect.separator;
        let columns = months.columns();
        let mut at = 0;
        if columns.start > 0 {
            at = part(text, separator, columns.start, cells);
            // The line may end before the months begin.
            if cells.len() < columns.start || text.as_bytes().get(at - 1) != Some(&separator) {
                return None;
            }
        }
        at += months.read(text.as_bytes().get(at..)?, separator)?;
        cells.extend(std::iter::repeat_n("", columns.len() - 1));
        at += part(text.get(at..)?, separator, usize::MAX, cells);
        let others = cells.iter().take(columns.start).chain(cells.iter().skip(columns.end));
        let as_told = cells.len() == self.list.headers.len() && !others.copied().any(cell::would_run);
        as_told.then_some(at)
    }

    /// Rows with quotes.
    fn records(&mut self, text: &str, answered: &mut Answered) {
        let mut rest = text;
        while !rest.is_empty() {
            let mut told = Vec::with_capacity(self.list.headers.len());
            let (row, others) = rest.split_at(quoted::part(rest, self.list.dialect.separator, &mut told));
            let line = without_end(row);
            if line.is_empty() {
                answered.blank += 1;
            } else {
                let cells: Vec<&str> = told.iter().map(AsRef::as_ref).collect();
                self.row(line, Row::from(&cells), answered);
            }
            rest = others;
        }
    }

    /// One row: as it was, what is answered, what is wrong.
    fn row(&mut self, raw: &str, row: Row<'_>, answered: &mut Answered) {
        let beside = self.months.as_mut().map(|lookup| lookup.months(row.cells));
        let mut answers = std::mem::take(&mut self.answers);
        self.list.ask(row, beside, &mut self.askers, self.laws, &mut answers);
        let number = answered.note(&answers);
        if let (Some(work_list), Some(Ok(asked))) = (&mut answered.work_list, answers.first()) {
            let mut told = String::new();
            if !asked.reasons.is_empty() {
                self.as_told(raw, row, &mut told);
            }
            work_list.add(number, asked.answer.gain().unwrap_or_default(), &asked.reasons, told.as_bytes());
        }
        let out = &mut answered.text;
        if self.list.long {
            for (answer, scenario) in answers.iter().zip(&self.list.scenarios) {
                self.as_told(raw, row, out);
                self.cell(scenario, out);
                self.answers(std::slice::from_ref(answer), out);
            }
        } else {
            self.as_told(raw, row, out);
            self.answers(&answers, out);
        }
        self.answers = answers;
    }

    /// The cells of the row as they were; what has no column of its own goes into the last one.
    fn as_told(&self, raw: &str, row: Row<'_>, out: &mut String) {
        let (cells, columns) = (row.cells, self.list.headers.len());
        // Where months were read at once, the others were looked at then.
        let looked_at = row.months.is_some();
        if looked_at || cells.len() == columns && !cells.iter().copied().any(cell::would_run) {
            out.push_str(raw);
            return;
        }
        let separator = self.separator();
        for (place, cell) in cells.iter().take(columns.saturating_sub(1)).enumerate() {
            if place > 0 {
                out.push(separator);
            }
            cell::write(cell, separator, out);
        }
        if columns > 1 && cells.len() >= columns {
            out.push(separator);
        }
        let rest = cells.get(columns.saturating_sub(1)..).unwrap_or_default();
        cell::write(&rest.join(separator.encode_utf8(&mut [0; 4])), separator, out);
        for _ in cells.len()..columns.max(cells.len()) {
            out.push(separator);
        }
    }

    /// What is answered, and what is wrong.
    fn answers(&self, answers: &[Result<Asked, RowFault>], out: &mut String) {
        for (place, measure) in self.list.results.columns() {
            let answer = answers.get(place).and_then(|asked| asked.as_ref().ok());
            out.push(self.separator());
            let value = answer.map_or(Value::Nothing, |asked| (measure.value)(&asked.answer));
            // Where a comma parts the cells and the decimals too, a number with decimals stands in quotes.
            let number = matches!(value, Value::Kroner(_) | Value::Hours(_) | Value::Weekly(_));
            let decimal = char::from(self.list.dialect.decimal);
            let quoted = number && decimal == self.separator();
            if quoted {
                out.push('"');
            }
            value.write(decimal, out);
            if quoted {
                out.push('"');
            }
        }
        if self.list.json {
            for answer in answers {
                let json = answer.as_ref().ok().and_then(|asked| asked.json.as_deref());
                self.cell(json.unwrap_or_default(), out);
            }
        }
        let fault = answers.iter().find_map(|answer| answer.as_ref().err());
        self.cell(fault.map_or("", |fault| fault.code), out);
        self.cell(fault.map_or("", |fault| fault.text.as_str()), out);
        out.push_str(self.list.dialect.line_end());
    }

    fn separator(&self) -> char {
        char::from(self.list.dialect.separator)
    }

    /// A further cell.
    fn cell(&self, text: &str, out: &mut String) {
        out.push(self.separator());
        cell::write(text, self.separator(), out);
    }

    /// A row of which no cell can be told from another: it keeps its place, in the first column.
    fn refused(&self, raw: &str, fault: RowFault, answered: &mut Answered) {
        let number = answered.rows + answered.blank;
        answered.rows += 1;
        let copies = if self.list.long { self.list.scenarios.len().max(1) } else { 1 };
        for place in 0..copies {
            let out = &mut answered.text;
            cell::write(raw, self.separator(), out);
            for _ in 1..self.list.headers.len() {
                out.push(self.separator());
            }
            if let Some(scenario) = self.list.scenarios.get(place).filter(|_| self.list.long) {
                self.cell(scenario, out);
            }
            let asked = self.list.layouts.iter().map(|_| Err(fault.clone())).collect::<Vec<_>>();
            let asked = if self.list.long { asked.get(..1).unwrap_or_default() } else { &asked };
            self.answers(asked, out);
        }
        if let Some(tally) = &mut answered.tally {
            tally.add(std::iter::once(None));
        }
        answered.faults.push((number, fault));
    }
}

/// Parts the first line of a text without quotes into its cells, so many of them at most: where that stops.
fn part<'text>(text: &'text str, separator: u8, most: usize, cells: &mut Vec<&'text str>) -> usize {
    let mut cell = 0;
    // Cells are short: to look at each byte is faster than to search for the next sign.
    for (at, byte) in text.bytes().enumerate() {
        if byte == separator || byte == b'\n' {
            let this = text.get(cell..at).unwrap_or_default();
            cell = at + 1;
            if byte == b'\n' {
                cells.push(cell::without_end(this));
                return cell;
            }
            cells.push(this);
            if cells.len() == most {
                return cell;
            }
        }
    }
    // The last line may end without a sign of its own.
    cells.push(cell::without_end(text.get(cell..).unwrap_or_default()));
    text.len()
}

/// A line without its end.
fn without_end(line: &str) -> &str {
    cell::without_end(line.strip_suffix('\n').unwrap_or(line))
}
