//! A case in a row of a table: each cell is a field of the case, by the same names and the same rules as in JSON.

use std::ops::Range;

use super::fault::{Fault, Faults, Problem};
use super::form::{Form, Given, Kind};
use super::months::MonthsInARow;
use super::pay::PayColumns;
use super::{Case, read};
use crate::law::Laws;
use crate::quantity::Hours;
use crate::road::{HOURS_OF_A_MONTH, Worked};

/// Which cell of a row, or which fixed text, tells which field of a case: a tree like the case itself.
///
/// ```
/// use calc_core::{case::{Cell, Layout}, law::Laws, parameters::ParameterSet};
/// let mut layout = Layout::default();
/// layout.tell("applicant.rate", Cell::column(0))?;
/// layout.tell("applicant.jobs[0].countable_wage", Cell::column(1))?;
/// layout.tell("month", Cell::fixed("2026-03"))?;
/// let set = ParameterSet::standard();
/// let case = layout.read(&["mindstesats", "4.784,00"], &Laws::new(&set))?;
/// assert_eq!(case.household.applicant.jobs.len(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Layout {
    root: Node,
}

/// A row of a table.
#[derive(Clone, Copy, Debug)]
pub struct Row<'row> {
    /// A cell for each column.
    pub cells: &'row [&'row str],
    /// Months that were read from the text of the row already; their cells are not looked at.
    pub months: Option<&'row MonthsInARow>,
    /// Work that is told beside the table. A person without any has a road all the same.
    pub worked: Option<&'row [Worked]>,
}

impl<'row, Cells: AsRef<[&'row str]> + ?Sized> From<&'row Cells> for Row<'row> {
    fn from(cells: &'row Cells) -> Self {
        Self { cells: cells.as_ref(), months: None, worked: None }
    }
}

/// What tells a field: the first of the two that is there.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    /// The cell of this column, unless it is empty.
    column: Option<usize>,
    /// This text otherwise.
    otherwise: Option<String>,
    /// The text only where a cell of these columns is not empty; none: always.
    only_with: Vec<usize>,
}

/// A path that no case has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a case has no field {0}")]
pub struct NoSuchField(pub String);

/// More places of a list than any household has use for.
const MOST_PLACES: usize = 120;

impl Cell {
    /// The cell of a column, counted from 0.
    pub fn column(column: usize) -> Self {
        Self { column: Some(column), ..Self::default() }
    }

    /// The same text in every row.
    pub fn fixed(text: impl Into<String>) -> Self {
        Self { otherwise: Some(text.into()), ..Self::default() }
    }

    /// The cell of a column, or this text where it is empty.
    #[must_use]
    pub fn or(self, text: impl Into<String>) -> Self {
        Self { otherwise: Some(text.into()), ..self }
    }

    /// The fixed text only in rows in which one of these columns is filled.
    #[must_use]
    pub fn only_with(self, columns: Vec<usize>) -> Self {
        Self { only_with: columns, ..self }
    }

    fn of<'row>(&'row self, row: Row<'row>) -> Option<&'row str> {
        self.column.and_then(|column| filled(row.cells, column)).or_else(|| {
            let text = self.otherwise.as_deref()?;
            let with = &self.only_with;
            (with.is_empty() || with.iter().any(|column| filled(row.cells, *column).is_some()))
                .then_some(text)
        })
    }
}

pub(super) fn filled<'row>(row: &[&'row str], column: usize) -> Option<&'row str> {
    row.get(column).map(|cell| trimmed(cell)).filter(|cell| !cell.is_empty())
}

/// Without space around it. Hardly any cell has some: that is seen from its ends.
fn trimmed(cell: &str) -> &str {
    match cell.as_bytes() {
        [only] if only.is_ascii_graphic() => cell,
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => cell,
        _ => cell.trim(),
    }
}

impl Layout {
    /// Lets a cell tell a field, named by its path: `applicant.jobs[0].hours`. What told it before is forgotten.
    ///
    /// # Errors
    /// [`NoSuchField`] where no case has such a field.
    pub fn tell(&mut self, path: &str, cell: Cell) -> Result<(), NoSuchField> {
        let steps = steps(path).filter(|_| is_field(path)).ok_or_else(|| NoSuchField(path.to_owned()))?;
        self.root.put(&steps, cell);
        Ok(())
    }

    /// Forgets what tells a field.
    pub fn forget(&mut self, path: &str) {
        if let Some(steps) = steps(path) {
            self.root.forget(&steps);
        }
    }

    /// What of the rows is the pay of the planned job alone; see [`PayColumns`].
    pub(crate) fn pay_columns(&self) -> PayColumns {
        let mut used = Vec::new();
        self.root.columns(&mut used);
        let alone = |field: &str| {
            let path = steps(&format!("applicant.jobs[0].{field}"))
                .map(|steps| self.root.at(&steps)?.cell.as_ref()?.column);
            path.flatten().filter(|column| used.iter().filter(|used| *used == column).count() == 1)
        };
        let columns = ["hours", "wage", "monthly_pay", "countable_wage"].map(alone);
        used.sort_unstable();
        used.dedup();
        used.retain(|column| !columns.contains(&Some(*column)));
        let [hours, wage, monthly, countable] = columns;
        PayColumns { hours, wage, monthly, countable, others: used }
    }

    /// The months of a history whose columns are neighbours and tell nothing else, where there are some: they can be read
    /// before the cells are.
    pub fn months_in_a_row(&self) -> Option<MonthsInARow> {
        let columns = self.root.at(&steps(MONTHS)?)?.in_a_row.clone()?;
        let mut used = Vec::new();
        self.root.columns(&mut used);
        let alone = used.iter().filter(|column| columns.contains(column)).count() == columns.len();
        alone.then(|| MonthsInARow::new(columns))
    }

    /// Reads the case that a row tells.
    ///
    /// # Errors
    /// [`Faults`]: all that is wrong with it, each by its path.
    pub fn read<'row>(&self, row: impl Into<Row<'row>>, laws: &Laws<'_>) -> Result<Case, Faults> {
        let mut reader =
            RowReader { node: &self.root, row: row.into(), path: Vec::new(), faults: Vec::new() };
        match read::read(&mut reader, Some(laws)) {
            Some(case) if reader.faults.is_empty() => Ok(case),
            _ => Err(Faults(reader.faults)),
        }
    }
}

/// Where the hours of months stand in a case.
const MONTHS: &str = "road.history[0].each_month";

/// Whether a case has a field of this path.
pub fn is_field(path: &str) -> bool {
    thread_local! {
        static SCHEMA: serde_json::Value = Case::schema();
    }
    SCHEMA.with(|schema| {
        let Some(steps) = steps(path) else {
            return false;
        };
        let field = steps.iter().try_fold(schema, |schema, step| match step {
            Step::Name(name) => schema.get("properties")?.get(*name),
            Step::Place(_) => schema.get("items"),
        });
        // A cell is one value: neither an object nor a list.
        field.is_some_and(|schema| schema.get("properties").is_none() && schema.get("items").is_none())
    })
}

#[derive(Clone, Copy)]
enum Step<'path> {
    Name(&'path str),
    Place(usize),
}

/// `applicant.jobs[0].hours`, step by step; none where it is no path.
fn steps(path: &str) -> Option<Vec<Step<'_>>> {
    let mut steps = Vec::new();
    for part in path.split('.') {
        let (name, place) = match part.split_once('[') {
            None => (part, None),
            Some((name, rest)) => (name, Some(rest.strip_suffix(']')?.parse::<usize>().ok()?)),
        };
        steps.push(Step::Name(name));
        if let Some(place) = place {
            steps.push(Step::Place(Some(place).filter(|place| *place < MOST_PLACES)?));
        }
    }
    Some(steps)
}

/// The fields of an object, or the places of a list, that a table can tell.
#[derive(Clone, Debug, Default)]
struct Node {
    /// A bit for each name in `fields`, so that what no column tells is known without looking.
    names: u64,
    fields: Vec<(String, Node)>,
    places: Vec<Node>,
    /// The columns of the places, where they are neighbours in the table as in the list: months mostly are.
    in_a_row: Option<Range<usize>>,
    cell: Option<Cell>,
}

impl Node {
    fn put(&mut self, steps: &[Step<'_>], cell: Cell) {
        match steps {
            [] => self.cell = Some(cell),
            [Step::Name(name), rest @ ..] => {
                self.names |= bit(name);
                let at = self.fields.iter().position(|(known, _)| known == name).unwrap_or_else(|| {
                    self.fields.push(((*name).to_owned(), Self::default()));
                    self.fields.len() - 1
                });
                if let Some((_, field)) = self.fields.get_mut(at) {
                    field.put(rest, cell);
                }
            }
            [Step::Place(place), rest @ ..] => {
                if self.places.len() <= *place {
                    self.places.resize_with(place + 1, Self::default);
                }
                if let Some(item) = self.places.get_mut(*place) {
                    item.put(rest, cell);
                }
                self.in_a_row = self.neighbours();
            }
        }
    }

    fn neighbours(&self) -> Option<Range<usize>> {
        let first = self.places.first()?.cell.as_ref()?.column?;
        let next_to_it = |(place, item): (usize, &Self)| {
            let cell = item.cell.as_ref();
            cell.is_some_and(|cell| cell.column == Some(first + place) && cell.otherwise.is_none())
        };
        let all = self.places.iter().enumerate().all(next_to_it);
        all.then(|| first..first + self.places.len())
    }

    fn forget(&mut self, steps: &[Step<'_>]) {
        match steps {
            [] => self.cell = None,
            [Step::Name(name), rest @ ..] => {
                if let Some((_, field)) = self.fields.iter_mut().find(|(known, _)| known == name) {
                    field.forget(rest);
                }
            }
            [Step::Place(place), rest @ ..] => {
                if let Some(item) = self.places.get_mut(*place) {
                    item.forget(rest);
                }
                self.in_a_row = self.neighbours();
            }
        }
    }

    fn field(&self, name: &str) -> Option<&Self> {
        if self.names & bit(name) == 0 {
            return None;
        }
        self.fields.iter().find(|(known, _)| known == name).map(|(_, field)| field)
    }

    fn at(&self, steps: &[Step<'_>]) -> Option<&Self> {
        steps.iter().try_fold(self, |node, step| match step {
            Step::Name(name) => node.field(name),
            Step::Place(place) => node.places.get(*place),
        })
    }

    /// Every column that is looked at, as often as it is.
    fn columns(&self, used: &mut Vec<usize>) {
        used.extend(self.cell.iter().flat_map(|cell| cell.column.iter().chain(&cell.only_with)));
        let below = self.fields.iter().map(|(_, field)| field).chain(&self.places);
        below.for_each(|node| node.columns(used));
    }

    /// The hours of its places, where they were read already.
    fn months<'row>(&self, row: Row<'row>) -> Option<&'row [Hours]> {
        let months = row.months?;
        (self.in_a_row.as_ref() == Some(&months.columns())).then(|| months.hours())
    }

    /// Whether a row tells anything of it.
    fn told(&self, row: Row<'_>) -> bool {
        if self.months(row).is_some() {
            return true;
        }
        let in_a_row = self.in_a_row.clone().and_then(|columns| row.cells.get(columns));
        if let Some(cells) = in_a_row {
            return cells.iter().any(|cell| !trimmed(cell).is_empty());
        }
        self.cell.as_ref().is_some_and(|cell| cell.of(row).is_some())
            || self.fields.iter().any(|(_, field)| field.told(row))
            || self.places.iter().any(|item| item.told(row))
    }
}

/// One of 64 bits, by length and first letter: names of one object hardly ever share it.
fn bit(name: &str) -> u64 {
    let first = name.bytes().next().map_or(0, usize::from);
    1 << ((name.len() * 7 + first) % 64)
}

/// Reads a case from the cells of a row, collecting every fault on the way.
struct RowReader<'row> {
    /// The object that is read now.
    node: &'row Node,
    row: Row<'row>,
    /// The way to it, for what is wrong with it.
    path: Vec<Step<'static>>,
    faults: Vec<Fault>,
}

impl<'row> RowReader<'row> {
    fn ask(&self, name: &str) -> Option<&'row str> {
        self.node.field(name)?.cell.as_ref()?.of(self.row)
    }

    fn note(&mut self, name: &'static str, given: &str, problem: Problem) {
        let path = self.path.iter().copied().chain([Step::Name(name)]);
        self.faults.push(Fault::new(written(path), Given::Cell(given).shown(), problem));
    }

    /// Reads what lies at this step below.
    fn below<T>(
        &mut self,
        step: Step<'static>,
        node: &'row Node,
        read: impl FnOnce(&mut Self) -> Option<T>,
    ) -> Option<T> {
        let here = std::mem::replace(&mut self.node, node);
        self.path.push(step);
        let result = read(self);
        self.path.pop();
        self.node = here;
        result
    }
}

impl Form for RowReader<'_> {
    fn optional<T>(&mut self, name: &'static str, _about: &'static str, kind: &Kind<T>) -> Option<T> {
        let given = self.ask(name)?;
        match (kind.read)(Given::Cell(given)) {
            Ok(read) => Some(read),
            Err(problem) => {
                self.note(name, given, problem);
                None
            }
        }
    }

    fn object<T>(
        &mut self,
        name: &'static str,
        _about: &'static str,
        read: impl FnOnce(&mut Self) -> Option<T>,
    ) -> Option<T> {
        let node = self.node.field(name).filter(|node| node.told(self.row))?;
        self.below(Step::Name(name), node, read)
    }

    fn list<T>(
        &mut self,
        name: &'static str,
        _about: &'static str,
        mut read: impl FnMut(&mut Self) -> Option<T>,
    ) -> Vec<T> {
        let Some(node) = self.node.field(name) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        self.path.push(Step::Name(name));
        for (place, item) in node.places.iter().enumerate() {
            if item.told(self.row) {
                found.extend(self.below(Step::Place(place), item, &mut read));
            }
        }
        self.path.pop();
        found
    }

    /// Places before the last one that is told keep their place: they hold nothing.
    fn hours(&mut self, name: &'static str, _about: &'static str, kind: &Kind<Hours>) -> Option<Vec<Hours>> {
        let node = self.node.field(name).filter(|node| node.told(self.row))?;
        if let Some(hours) = node.months(self.row) {
            return Some(hours.to_vec());
        }
        let in_a_row = node.in_a_row.clone().and_then(|columns| self.row.cells.get(columns));
        if let Some(hours) = in_a_row.and_then(plain_hours) {
            return Some(hours);
        }
        let mut found = Vec::with_capacity(node.places.len());
        self.path.push(Step::Name(name));
        for (place, item) in node.places.iter().enumerate() {
            let given = item.cell.as_ref().and_then(|cell| cell.of(self.row));
            let hours = given.map_or(Ok(Hours::ZERO), |given| (kind.read)(Given::Cell(given)));
            found.push(hours.unwrap_or_else(|problem| {
                let path = self.path.iter().copied().chain([Step::Place(place)]);
                let given = Given::Cell(given.unwrap_or_default()).shown();
                self.faults.push(Fault::new(written(path), given, problem));
                Hours::ZERO
            }));
        }
        self.path.pop();
        Some(found)
    }

    fn fault(&mut self, name: &'static str, problem: Problem) {
        if let Some(field) = problem.own_field() {
            self.faults.push(Fault::new(field, "", problem));
            return;
        }
        let given = self.ask(name).unwrap_or_default();
        self.note(name, given, problem);
    }

    fn told(&self, name: &str) -> bool {
        self.node.field(name).is_some_and(|node| node.told(self.row))
    }

    fn worked(&self) -> Option<&[Worked]> {
        self.row.worked
    }
}

/// The hours of many months, where all are written plainly; the others are read one by one, so that each fault is named.
fn plain_hours(cells: &[&str]) -> Option<Vec<Hours>> {
    let mut hours = Vec::with_capacity(cells.len());
    for cell in cells {
        let (read, end) = Hours::written_at(cell.as_bytes(), 0, None)?;
        if end != cell.len() || read > HOURS_OF_A_MONTH {
            return None;
        }
        hours.push(read);
    }
    Some(hours)
}

fn written<'path>(steps: impl Iterator<Item = Step<'path>>) -> String {
    steps.fold(String::new(), |path, step| match step {
        Step::Name(name) if path.is_empty() => name.to_owned(),
        Step::Name(name) => format!("{path}.{name}"),
        Step::Place(place) => format!("{path}[{place}]"),
    })
}

#[cfg(test)]
mod tests {
    use super::{Case, Cell, Laws, Layout, is_field, steps, written};
    use crate::parameters::ParameterSet;

    #[test]
    fn a_path_is_a_value_of_a_case_or_none() {
        for path in ["month", "applicant.jobs[3].travel.km_a_day", "children[2].age", "readings.overflow"] {
            assert!(is_field(path), "{path}");
            assert_eq!(steps(path).map(|steps| written(steps.into_iter())).as_deref(), Some(path));
        }
        for path in
            ["", "applicant", "applicant.jobs", "applicant.jobs[0]", "aplicant.rate", "children[999].age"]
        {
            assert!(!is_field(path), "{path}");
        }
    }

    #[test]
    fn a_row_is_read_as_its_json() -> Result<(), Box<dyn std::error::Error>> {
        let columns = [
            ("month", "2026-03"),
            ("applicant.rate", " mindstesats "),
            ("applicant.jobs[0].hours", "8"),
            ("applicant.jobs[0].wage", "163,20"),
            ("applicant.jobs[0].travel.means", "bicycle"),
            ("applicant.jobs[0].travel.days_a_week", "2"),
            ("family", "gift"),
            ("partner.rate", "mindstesats"),
            ("children[0].age", "4"),
            ("children[1].age", ""),
        ];
        let json = serde_json::json!({
            "month": "2026-03", "family": "married", "children": [{"age": 4}],
            "applicant": {"rate": "mindstesats", "jobs": [
                {"hours": "8", "wage": "163.20", "travel": {"means": "bicycle", "days_a_week": "2"}}]},
            "partner": {"rate": "mindstesats"},
        });
        let mut layout = Layout::default();
        for (place, (path, _)) in columns.iter().enumerate() {
            layout.tell(path, Cell::column(place))?;
        }
        let set = ParameterSet::standard();
        let row = columns.map(|(_, cell)| cell);
        assert_eq!(layout.read(&row, &Laws::new(&set))?, Case::from_value(&json, &set)?);
        Ok(())
    }

    #[test]
    fn every_fault_of_a_row_is_named_by_its_path() -> Result<(), Box<dyn std::error::Error>> {
        let mut layout = Layout::default();
        layout.tell("month", Cell::column(0).or("2026-03"))?;
        layout.tell("applicant.rate", Cell::column(1))?;
        layout.tell("children[1].age", Cell::column(2))?;
        let set = ParameterSet::standard();
        let faults = layout.read(&["", "hoj", "-1"], &Laws::new(&set)).err().ok_or("no fault")?;
        let fields: Vec<&str> = faults.0.iter().map(|fault| fault.field.as_str()).collect();
        assert_eq!(fields, ["children[1].age", "applicant.rate"]);
        Ok(())
    }
}
