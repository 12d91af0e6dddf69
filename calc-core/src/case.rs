//! What a person tells: the typed input, and its reading from JSON with every fault named at once.
//!
//! A [`Case`] that exists is a case that makes sense: it is read, not validated afterwards. Field names are English,
//! legal facts carry the statute's own words in ASCII.

mod fault;
mod form;
mod kinds;
mod months;
mod pay;
mod placement;
mod read;
mod row;

pub use fault::{Contradiction, Fault, Faults, Problem};
pub use months::MonthsInARow;
pub(crate) use pay::PayColumns;
pub use row::{Cell, Layout, NoSuchField, Row, is_field};

use crate::calendar::Month;
use crate::facts::Household;
use crate::questions::Readings;
use crate::road::Road;

/// The version of the input format. A case may name it; another version is refused.
pub const VERSION: u32 = 1;

/// An amount in kroner that is asked for beside a case, read as one of a case is.
///
/// # Errors
/// [`Fault`] with the name of the field.
pub fn kroner(field: &str, given: &str) -> Result<crate::quantity::Kroner, Fault> {
    (kinds::KRONER.read)(form::Given::Cell(given)).map_err(|problem| Fault::new(field, given, problem))
}

/// Hours of a month that are told beside a case, read as those of `road.history` are; where nothing is said of the work, it
/// is ordinary.
///
/// # Errors
/// [`Faults`]: which of the three cannot be used, by the names of their fields.
pub fn worked(month: &str, hours: &str, kind: &str) -> Result<crate::road::Worked, Faults> {
    use crate::law::aktivloven::beskaeftigelseskrav::Arbejde;

    let mut faults = Vec::new();
    let mut note = |field: &str, given: &str, problem| faults.push(Fault::new(field, given, problem));
    let read_month =
        (kinds::MONTH.read)(form::Given::Cell(month)).map_err(|problem| note("month", month, problem));
    let read_hours =
        (kinds::MONTH_HOURS.read)(form::Given::Cell(hours)).map_err(|problem| note("hours", hours, problem));
    let read_kind = if kind.is_empty() {
        Ok(Arbejde::Ordinaer)
    } else {
        (kinds::WORK.read)(form::Given::Cell(kind)).map_err(|problem| note("work", kind, problem))
    };
    match (read_month, read_hours, read_kind) {
        (Ok(month), Ok(hours), Ok(arbejde)) => Ok(crate::road::Worked { month, hours, arbejde }),
        _ => Err(Faults(faults)),
    }
}

/// One household in one month: all that the rules ask about.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// The month the help is for.
    pub month: Month,
    /// The people, their jobs and what else counts.
    pub household: Household,
    /// How the open questions of the law are read.
    pub readings: Readings,
    /// Work so far and work that is planned, toward the employment requirement.
    pub road: Option<Road>,
}

impl Case {
    /// The month of birth of the applicant: as told on the road, or the earliest that the age allows.
    pub(crate) fn born(&self) -> Option<Month> {
        let told = self.road.as_ref().and_then(|road| road.born);
        let by_age = |age: u8| self.month.plus(-12 * (i32::from(age) + 1));
        told.or_else(|| self.household.applicant.age.map(by_age))
    }

    /// The road that was told, or one from nothing, with the jobs that there are and those that are planned.
    pub fn on_the_road(&mut self) -> &Road {
        let Self { month, household, road, .. } = self;
        road.get_or_insert_with(|| read::road_of(&mut household.applicant, *month))
    }

    /// The same case without the jobs that are only planned.
    #[must_use]
    pub fn without_planned_jobs(&self) -> Self {
        Self { household: self.household.without_planned_jobs(), ..self.clone() }
    }
}
