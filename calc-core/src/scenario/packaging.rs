use serde::Serialize;

use crate::assess::assess;
use crate::calendar::Month;
use crate::case::Case;
use crate::facts::{Pay, PayPeriod, Placement, Sats};
use crate::law::LawOfMonth;
use crate::quantity::{Kroner, WeeklyHours};

/// What is kept per hour of jobs of many sizes, for people on one rate.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Package {
    /// The month.
    pub month: Month,
    /// The wages per hour, one for each column.
    pub wages: Vec<Kroner>,
    /// One table for each rate.
    pub rates: Vec<PackageOfRate>,
}

/// The jobs for people on one rate.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PackageOfRate {
    /// The rate.
    pub sats: Sats,
    /// A row for each number of hours.
    pub rows: Vec<PackageRow>,
}

impl PackageOfRate {
    /// The job with most for each hour, by its row and its place in it; of several alike to the øre the one that brings
    /// most in the month; none where none brings anything.
    pub fn best(&self) -> Option<(usize, usize)> {
        let mut best: Option<((Kroner, Kroner), (usize, usize))> = None;
        for (at, row) in self.rows.iter().enumerate() {
            for (place, cell) in row.cells.iter().enumerate() {
                let worth = (cell.pr_time.rounded_to_oere(), cell.gevinst);
                let highest = best.map_or((Kroner::ZERO, Kroner::ZERO), |(highest, _)| highest);
                if worth > highest && worth.0 > Kroner::ZERO {
                    best = Some((worth, (at, place)));
                }
            }
        }
        best.map(|(_, place)| place)
    }
}

/// Jobs of one size.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PackageRow {
    /// Hours in an average week.
    pub timer_om_ugen: WeeklyHours,
    /// A cell for each wage.
    pub cells: Vec<PackageCell>,
}

/// One job.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PackageCell {
    /// More left a month than without it, after tax, help, other benefits and the way.
    pub gevinst: Kroner,
    /// The same for each hour of work.
    pub pr_time: Kroner,
    /// Whether help is left beside it.
    pub hjaelp_tilbage: bool,
}

/// Jobs of these hours and wages for a household like that of the case, on each rate.
///
/// The planned job of the case is the pattern: its way to work, its pension and how it is paid. A case needs one, or there
/// is nothing to change and every cell is nothing; what it pays, and the applicant's rate, do not matter.
pub fn package(
    case: &Case,
    rates: &[Sats],
    hours: &[WeeklyHours],
    wages: &[Kroner],
    law: &LawOfMonth,
) -> Package {
    let of_rate = |sats: Sats| {
        let mut pattern = Case { road: None, ..case.clone() };
        pattern.household.applicant.placement = Some(Placement::Known(sats));
        let none = assess(&pattern.without_planned_jobs(), law).raadighed.i_alt;
        let cell = |hours: WeeklyHours, wage: Kroner| {
            let mut with_job = pattern.clone();
            if let Some(job) = with_job.household.applicant.jobs.iter_mut().find(|job| job.planned) {
                let period = match job.pay {
                    Pay::Hourly { period, .. } | Pay::Monthly { period, .. } => period,
                    Pay::Countable(_) => PayPeriod::default(),
                };
                job.pay = Pay::Hourly { hours, wage, period };
            }
            let month = assess(&with_job, law);
            let gevinst = month.raadighed.i_alt - none;
            PackageCell {
                gevinst,
                pr_time: hours.a_month().wage_of(gevinst),
                hjaelp_tilbage: !month.hjaelp.is_zero(),
            }
        };
        let row = |hours: &WeeklyHours| PackageRow {
            timer_om_ugen: *hours,
            cells: wages.iter().map(|wage| cell(*hours, *wage)).collect(),
        };
        PackageOfRate { sats, rows: hours.iter().map(row).collect() }
    };
    Package { month: case.month, wages: wages.to_vec(), rates: rates.iter().copied().map(of_rate).collect() }
}
