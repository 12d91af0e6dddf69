//! The pay of the planned job in a row: what differs from person to person where all else is alike.

use super::form::Given;
use super::kinds;
use super::row::filled;
use crate::facts::Pay;
use crate::quantity::WeeklyHours;

/// The columns that tell the pay of the planned job and nothing else, and the others that are looked at.
///
/// Of two rows whose other cells are alike, and which tell the pay in the same columns, the cases differ in that pay only:
/// no other field is read by its amount.
#[derive(Clone, Debug)]
pub(crate) struct PayColumns {
    pub(super) hours: Option<usize>,
    pub(super) wage: Option<usize>,
    pub(super) monthly: Option<usize>,
    pub(super) countable: Option<usize>,
    pub(super) others: Vec<usize>,
}

/// No cell has it: it parts those of a key.
const BETWEEN: u8 = 0x1f;

impl PayColumns {
    fn all(&self) -> [Option<usize>; 4] {
        [self.hours, self.wage, self.monthly, self.countable]
    }

    /// Whether any column tells a pay.
    pub(crate) fn any(&self) -> bool {
        self.all().iter().any(Option::is_some)
    }

    /// All that a row tells but the amounts of the pay.
    pub(crate) fn key(&self, row: &[&str], key: &mut Vec<u8>) {
        key.clear();
        for column in self.all().into_iter().flatten() {
            key.push(u8::from(filled(row, column).is_some()));
        }
        for column in &self.others {
            key.extend_from_slice(row.get(*column).copied().unwrap_or_default().as_bytes());
            key.push(BETWEEN);
        }
    }

    /// The pay of a row like that of another row with the same key; none where a cell cannot be read as one, or tells what
    /// the other does not have.
    pub(crate) fn read(&self, row: &[&str], like: Pay) -> Option<Pay> {
        let amount = |column: Option<usize>, like| match column.and_then(|column| filled(row, column)) {
            Some(text) => (kinds::KRONER.read)(Given::Cell(text)).ok(),
            None => Some(like),
        };
        let weekly = |like| match self.hours.and_then(|column| filled(row, column)) {
            Some(text) => (kinds::WEEKLY_HOURS.read)(Given::Cell(text)).ok(),
            None => Some(like),
        };
        Some(match like {
            Pay::Hourly { hours, wage, period } => {
                Pay::Hourly { hours: weekly(hours)?, wage: amount(self.wage, wage)?, period }
            }
            Pay::Monthly { hours, pay, period } => {
                Pay::Monthly { hours: weekly(hours)?, pay: amount(self.monthly, pay)?, period }
            }
            // Hours beside a countable wage are read too, to be refused where they cannot be.
            Pay::Countable(wage) => {
                weekly(WeeklyHours::default())?;
                Pay::Countable(amount(self.countable, wage)?)
            }
        })
    }
}
