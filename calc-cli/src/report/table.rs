//! Tables whose cells know what they hold, so that each kind of output can write it in its own way.

use std::ops::Range;

use calc_core::calendar::Month;
use calc_core::quantity::{Hours, Kroner, Percent, Total, WeeklyHours};
use calc_core::texts::{Language, Message, messages};

/// Rows under columns.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// What the table is about, where the heading above it does not say so.
    pub caption: Option<String>,
    /// The heading of each column, the labels' own first. That one may be empty, but CSV is better with a word there.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
}

impl Table {
    /// Whether a column holds numbers, and so stands to the right; the labels are column 0.
    pub fn numeric(&self, column: usize) -> bool {
        self.rows.iter().filter_map(|row| row.cell(column)).any(|cell| cell.content.is_number())
    }

    /// The columns after the labels in as few parts as hold at most `most` each, as even as can be.
    pub fn parts(&self, most: usize) -> Vec<Range<usize>> {
        let columns = self.columns.len().saturating_sub(1);
        let parts = columns.div_ceil(most.max(1)).max(1);
        let border = |part: usize| 1 + (part * columns).div_ceil(parts);
        (0..parts).map(|part| border(part)..border(part + 1)).collect()
    }
}

/// A label, and what stands beside it.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// What the row is about. Its verdict is that of the row.
    pub label: Cell,
    /// The cells under the other columns.
    pub cells: Vec<Cell>,
    /// Whether it is a sum of the rows above it.
    pub total: bool,
}

impl Row {
    /// A row like any other.
    pub fn new<C: Into<Cell>>(label: impl Into<Cell>, cells: impl IntoIterator<Item = C>) -> Self {
        Self { label: label.into(), cells: cells.into_iter().map(Into::into).collect(), total: false }
    }

    /// The same row as a sum.
    #[must_use]
    pub fn total(self) -> Self {
        Self { total: true, ..self }
    }

    /// The same row as the best of all.
    #[must_use]
    pub fn best(self) -> Self {
        Self { label: self.label.best(), ..self }
    }

    /// The cell under a column; the label is under column 0.
    pub fn cell(&self, column: usize) -> Option<&Cell> {
        match column.checked_sub(1) {
            None => Some(&self.label),
            Some(place) => self.cells.get(place),
        }
    }
}

/// What is to be said of a row or a cell. It is always said in a word, since not everybody sees a colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing else gives more.
    Best,
    /// It takes more than it gives.
    Loss,
}

impl Verdict {
    /// The word for it.
    pub fn word(self, language: Language) -> String {
        language.text(self.message(), &[])
    }

    const fn message(self) -> Message {
        match self {
            Self::Best => messages::REPORT_BEST,
            Self::Loss => messages::REPORT_LOSS,
        }
    }
}

/// A place in a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// What it holds.
    pub content: Content,
    /// What is to be said of it.
    pub verdict: Option<Verdict>,
}

impl Cell {
    /// A cell with nothing in it.
    pub const EMPTY: Self = Self { content: Content::Empty, verdict: None };

    /// The same cell as the best of all.
    #[must_use]
    pub fn best(self) -> Self {
        Self { verdict: Some(Verdict::Best), ..self }
    }

    /// The same cell as a loss.
    #[must_use]
    pub fn loss(self) -> Self {
        Self { verdict: Some(Verdict::Loss), ..self }
    }
}

/// What a cell holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Content {
    /// Nothing.
    #[default]
    Empty,
    /// Words.
    Text(String),
    /// An amount of money.
    Amount(Kroner),
    /// Working time.
    Hours(Hours),
    /// A percentage.
    Percent(Percent),
    /// A month.
    Month(Month),
    /// A number of things.
    Count(u64),
    /// Money of many people.
    Total(Total),
}

impl Content {
    /// As a person reads it: `5.400,00 kr.`
    pub fn shown(&self, language: Language) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Amount(amount) => language.value(*amount),
            Self::Hours(hours) => language.value(*hours),
            Self::Percent(percent) => language.value(*percent),
            Self::Month(month) => language.value(*month),
            Self::Count(count) => language.value(*count),
            Self::Total(total) => language.value(*total),
        }
    }

    /// As a program reads it: `5400.00`, without a unit, a thousands sign or a language; words as they are.
    pub fn plain(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Amount(amount) => amount.to_string(),
            Self::Hours(hours) => hours.to_string(),
            Self::Percent(percent) => percent.to_string(),
            Self::Month(month) => month.to_string(),
            Self::Count(count) => count.to_string(),
            Self::Total(total) => total.to_string(),
        }
    }

    /// Whether it is a number, which stands to the right so that digits stand below digits.
    pub const fn is_number(&self) -> bool {
        match self {
            Self::Amount(_) | Self::Hours(_) | Self::Percent(_) | Self::Count(_) | Self::Total(_) => true,
            Self::Empty | Self::Text(_) | Self::Month(_) => false,
        }
    }
}

/// `From` for each type that a cell can be made of.
macro_rules! contents {
    ($($kind:ty => $variant:ident),* $(,)?) => {$(
        impl From<$kind> for Cell {
            fn from(value: $kind) -> Self {
                Self { content: Content::$variant(value), verdict: None }
            }
        }
    )*};
}

contents! {
    Hours => Hours,
    Kroner => Amount,
    Month => Month,
    Percent => Percent,
    String => Text,
    Total => Total,
    u64 => Count,
}

impl From<WeeklyHours> for Cell {
    fn from(hours: WeeklyHours) -> Self {
        hours.a_week().into()
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

#[cfg(test)]
mod tests {
    use super::{Cell, Row, Table, Verdict};
    use calc_core::calendar::Month;
    use calc_core::quantity::{Kroner, Percent, WeeklyHours};
    use calc_core::texts::Language::{Danish, English};

    #[test]
    fn a_cell_is_written_for_people_and_for_programs() {
        let percent: Percent = "35".parse().expect("a percentage");
        let month: Month = "2026-03".parse().expect("a month");
        let shift: WeeklyHours = "8.5".parse().expect("hours");
        for (cell, shown, plain) in [
            (Cell::from(Kroner::whole(5_400)), "5.400,00\u{a0}kr.", "5400.00"),
            (Cell::from(Kroner::oere(-50)), "−0,50\u{a0}kr.", "-0.50"),
            (shift.into(), "8,5", "8.5"),
            (percent.into(), "35\u{a0}%", "35"),
            (month.into(), "marts 2026", "2026-03"),
            (1_200.into(), "1.200", "1200"),
            ("-".into(), "-", "-"),
            (Cell::EMPTY, "", ""),
        ] {
            assert_eq!((cell.content.shown(Danish), cell.content.plain()), (shown.into(), plain.into()));
        }
        assert_eq!(Cell::from(Kroner::whole(5_400)).content.shown(English), "DKK\u{a0}5,400.00");
    }

    #[test]
    fn a_verdict_is_a_word() {
        assert_eq!(
            (Verdict::Best.word(Danish), Verdict::Loss.word(English)),
            ("bedst".into(), "loss".into())
        );
        assert_eq!(Row::new("a", [1]).best().label.verdict, Some(Verdict::Best));
        assert_eq!(Row::new("a", [1]).best().label, Cell::from("a").best());
    }

    #[test]
    fn a_table_is_parted_evenly() {
        let parts = |columns: usize| {
            let table = Table { columns: vec![String::new(); columns], ..Table::default() };
            table.parts(6).iter().map(|part| (part.start, part.end)).collect::<Vec<_>>()
        };
        assert_eq!(parts(9), [(1, 5), (5, 9)]);
        assert_eq!(parts(8), [(1, 5), (5, 8)]);
        assert_eq!(parts(7), [(1, 7)]);
        assert_eq!((parts(1), parts(0)), (vec![(1, 1)], vec![(1, 1)]));
    }

    #[test]
    fn a_column_with_a_number_is_numeric() {
        let rows = vec![Row::new("a", [Cell::EMPTY, "b".into()]), Row::new("c", [1.into(), Cell::EMPTY])];
        let table = Table { rows, ..Table::default() };
        assert_eq!([0, 1, 2, 3].map(|column| table.numeric(column)), [false, true, false, false]);
    }
}
