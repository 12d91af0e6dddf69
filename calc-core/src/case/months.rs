//! The hours of many months that stand side by side in a row, read straight from its text.

use std::ops::Range;

use crate::quantity::Hours;
use crate::road::HOURS_OF_A_MONTH;

/// Months whose cells are neighbours, as a register writes them. To part a hundred cells first and to read each of them
/// afterwards takes twice as long.
///
/// ```
/// use calc_core::case::{Cell, Layout};
/// let mut layout = Layout::default();
/// layout.tell("road.history[0].each_month[0]", Cell::column(1))?;
/// layout.tell("road.history[0].each_month[1]", Cell::column(2))?;
/// let mut months = layout.months_in_a_row().ok_or("they are")?;
/// assert_eq!(months.columns(), 1..3);
/// // The row goes on after them; a number that is not plainly written is left to whoever reads cells.
/// assert_eq!(months.read(b"160.33,8,a", b','), Some(8));
/// assert_eq!(months.read(b"160.33,many,a", b','), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct MonthsInARow {
    columns: Range<usize>,
    hours: Vec<Hours>,
}

impl MonthsInARow {
    /// In these columns.
    pub(super) fn new(columns: Range<usize>) -> Self {
        let hours = Vec::with_capacity(columns.len());
        Self { columns, hours }
    }

    /// The columns they stand in, counted from 0.
    pub fn columns(&self) -> Range<usize> {
        self.columns.clone()
    }

    /// What was read last, oldest first.
    pub(super) fn hours(&self) -> &[Hours] {
        &self.hours
    }

    /// Reads them from a row, from the first of them on; where the sign stands that ends the last.
    ///
    /// None where one of them is not plainly written, or is more than a month has, or where all are empty: what holds then,
    /// and what is wrong, is found cell by cell.
    pub fn read(&mut self, row: &[u8], separator: u8) -> Option<usize> {
        self.hours.clear();
        let (mut at, mut all_empty) = (0, true);
        let mut before = Known::default();
        for left in (0..self.columns.len()).rev() {
            if left > 0 && before.stands_at(row, at) {
                self.hours.push(before.hours);
                at += before.length;
                continue;
            }
            let (hours, end) = Hours::written_at(row, at, Some(separator))?;
            let ends = match row.get(end) {
                Some(sign) if *sign == separator => true,
                Some(b'\n') | None => left == 0,
                Some(b'\r') => left == 0 && row.get(end + 1) == Some(&b'\n'),
                Some(_) => false,
            };
            if !ends || hours > HOURS_OF_A_MONTH {
                return None;
            }
            all_empty &= end == at;
            self.hours.push(hours);
            if left == 0 {
                return (!all_empty).then_some(end);
            }
            before = Known::new(hours, row, at, end + 1);
            at = end + 1;
        }
        None
    }
}

/// A number with the separator behind it, to be known again: most months bring what the one before brought.
#[derive(Default)]
struct Known {
    hours: Hours,
    length: usize,
    /// Its signs, and which bits of eight bytes they are.
    signs: u64,
    mask: u64,
}

impl Known {
    fn new(hours: Hours, row: &[u8], begin: usize, end: usize) -> Self {
        let length = end - begin;
        let unused =
            u64::BITS.checked_sub(u8::BITS.saturating_mul(u32::try_from(length).unwrap_or(u32::MAX)));
        match (eight(row, begin), unused) {
            (Some(ahead), Some(unused)) => {
                let mask = u64::MAX >> unused;
                Self { hours, length, signs: ahead & mask, mask }
            }
            // A long one, or one at the end of the text, is read again.
            _ => Self::default(),
        }
    }

    fn stands_at(&self, row: &[u8], at: usize) -> bool {
        self.length > 0 && eight(row, at).is_some_and(|ahead| ahead & self.mask == self.signs)
    }
}

/// The eight bytes from here on, where there are as many.
fn eight(row: &[u8], at: usize) -> Option<u64> {
    row.get(at..)?.first_chunk().map(|bytes| u64::from_le_bytes(*bytes))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{Just, Strategy, prop_assert_eq, prop_oneof, proptest};

    use super::MonthsInARow;
    use crate::case::{Cell, Layout, Row};
    use crate::law::Laws;
    use crate::parameters::ParameterSet;

    const MONTHS: usize = 7;

    fn layout() -> Layout {
        let mut layout = Layout::default();
        layout.tell("month", Cell::fixed("2026-03")).expect("a field");
        layout.tell("applicant.rate", Cell::fixed("mindstesats")).expect("a field");
        layout.tell("road.plan[0].hours_a_week", Cell::column(MONTHS + 1)).expect("a field");
        for month in 0..MONTHS {
            let path = format!("road.history[0].each_month[{month}]");
            layout.tell(&path, Cell::column(1 + month)).expect("a field");
        }
        layout
    }

    fn months() -> MonthsInARow {
        layout().months_in_a_row().expect("neighbours")
    }

    /// What stands in a cell: mostly what stood in the one before.
    fn row() -> impl Strategy<Value = Vec<String>> {
        let written = proptest::sample::select(vec![
            "0",
            "12",
            "160.33",
            "160,33",
            "80.5",
            "744",
            "744.01",
            "745",
            "",
            " ",
            " 8",
            "-1",
            "1.500",
            "0.5.",
            "12.",
            ".5",
            "0000000000012",
            "999999999999",
            "9999999999999",
            "x",
            "8\r",
            "1e1",
            "00000012.25",
        ]);
        let spell = (prop_oneof![1 => written, 2 => Just("0"), 2 => Just("37.00")], 1..6_usize);
        proptest::collection::vec(spell, MONTHS..=MONTHS).prop_map(|spells| {
            let cells =
                spells.iter().flat_map(|(cell, times)| std::iter::repeat_n((*cell).to_owned(), *times));
            cells.take(MONTHS).collect()
        })
    }

    proptest! {
        #[test]
        fn what_is_read_at_once_is_what_the_cells_tell(
            cells in row(),
            plan in proptest::sample::select(vec!["", "8", "x"]),
            separator in proptest::sample::select(vec![',', ';']),
            end in proptest::sample::select(vec!["", "\n", "\r\n", "\nnext"]),
        ) {
            let text = format!("{}{end}", cells.join(&separator.to_string()));
            let mut months = months();
            if let Some(end) = months.read(text.as_bytes(), u8::try_from(separator).expect("ASCII")) {
                let told: Vec<&str> = text.get(..end).unwrap_or_default().split(separator).collect();
                prop_assert_eq!(told.len(), MONTHS);
                let (layout, set) = (layout(), ParameterSet::standard());
                let laws = Laws::new(&set);
                let around = |months: &[&'static str]| [&[""], months, &[plan]].concat();
                let at_once = around(&[""; MONTHS]);
                let at_once = layout.read(Row { months: Some(&months), ..Row::from(&at_once) }, &laws);
                let one_by_one = [&[""], told.as_slice(), &[plan]].concat();
                prop_assert_eq!(at_once, layout.read(&one_by_one, &laws));
            }
        }
    }

    #[test]
    fn what_is_plainly_written_is_read_up_to_its_end() {
        for (row, separator, end) in [
            ("0,0,0,0,0,0,0", b',', Some(13)),
            ("0,0,0,0,0,0,0\n1,0", b',', Some(13)),
            ("0;0;160,33;160,33;160.33;;7,5\r\n", b';', Some(29)),
            ("8\t8\t8\t8\t8\t8\t8\tmore", b'\t', Some(13)),
            (",,,,,,", b',', None),
            ("0,0,0,0,0,0", b',', None),
            ("0,0,0\n,0,0,0,0", b',', None),
            ("0,0,0,0,0,0,0\r", b',', None),
            ("0,0,0,0,0,0,744.01", b',', None),
            ("0,0,0,0,0,0, 8", b',', None),
        ] {
            assert_eq!(months().read(row.as_bytes(), separator), end, "{row:?}");
        }
    }

    #[test]
    fn months_that_are_no_neighbours_or_tell_something_else_are_read_as_cells() {
        let mut apart = layout();
        apart.tell("road.history[0].each_month[2]", Cell::column(40)).expect("a field");
        assert!(apart.months_in_a_row().is_none());
        let mut other = layout();
        other.tell("wealth", Cell::column(3)).expect("a field");
        assert!(other.months_in_a_row().is_none());
    }
}
