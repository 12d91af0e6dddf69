use super::history::{Entry, Told};
use super::timeline::Plan;
use crate::calendar::{Day, Month};
use crate::law::aktivloven::beskaeftigelseskrav::Arbejde;
use crate::law::aktivloven::omfattet::Indrejse;
use crate::law::aktivloven::opholdskrav::Ophold;
use crate::law::indsatsloven::arbejdspligt::Aktiviteter;
use crate::quantity::{Hours, WeeklyHours};

/// What is told of the road.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Road {
    /// Work so far.
    pub history: Vec<Entry>,
    /// Work that is planned, beside the jobs that there are already.
    pub plans: Vec<Plan>,
    /// A municipality has found the requirement met before: once is for good, § 11(8).
    pub recognised: bool,
    /// The month by which it should be met.
    pub by: Option<Month>,
    /// The month of birth, to catch slips.
    pub born: Option<Month>,
    /// Stays, for the residence requirement.
    pub ophold: Option<Vec<Ophold>>,
    /// First days of quarantines, § 11(4)-(7).
    pub karantaene: Vec<Day>,
    /// How the person came, which decides whether the employment requirement applies.
    pub indrejse: Option<Indrejse>,
    /// The personal ceiling of the work obligation, hours a week.
    pub loft: Option<WeeklyHours>,
    /// Activities of the work obligation.
    pub aktiviteter: Aktiviteter,
    /// Has a permit under the Ukrainian special act: no work obligation.
    pub ukraine: bool,
}

impl Road {
    /// A road of which nothing is told but jobs of so many hours a week that there are already: wage work, § 105 b(3).
    pub(crate) fn of_jobs(already: WeeklyHours) -> Self {
        let aktiviteter = Aktiviteter { loenarbejde: already, ..Aktiviteter::default() };
        Self { aktiviteter, ..Self::default() }
    }

    /// Ordinary work told month by month, where that is all there is: most of a list. No entry can overlap another then,
    /// and no month can hold too much.
    pub(crate) fn only_each_month(&self) -> Option<&[Hours]> {
        match self.history.as_slice() {
            [Entry { arbejde: Arbejde::Ordinaer, told: Told::EachMonth(hours), .. }] => Some(hours),
            _ => None,
        }
    }
}
