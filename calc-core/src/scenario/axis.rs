use serde::Serialize;

use super::states::states;
use super::turning_points::States;
use crate::assess::assess;
use crate::case::Case;
use crate::facts::Pay;
use crate::law::LawOfMonth;
use crate::outcome::Assessment;
use crate::quantity::{Kroner, Percent, WeeklyHours};

/// What is varied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Along {
    /// Hours, at the wage per hour that the job has.
    Hours,
    /// The wage, at the hours that the job has.
    Wage,
}

/// One job of the applicant, varied while everything else stays: each place on the axis is a pay of the month in øre.
///
/// Counting in øre of pay makes every place exact; the hours that go with a place are kept to a second of the week.
#[derive(Clone, Debug)]
pub struct Axis<'law> {
    case: Case,
    job: usize,
    along: Along,
    law: &'law LawOfMonth,
    /// Hours of the week and the pay of the month that belongs to them, øre: the ratio of the two is kept.
    seconds: i64,
    oere: i64,
    asked: u32,
}

/// The pay of three hours a week is that of thirteen hours a month, exactly.
const THREE_HOURS: i64 = 3;
const THIRTEEN_HOURS: i64 = 13;

impl<'law> Axis<'law> {
    /// The first planned job of the applicant that has hours and a pay; none where there is no such job.
    pub fn of(case: &Case, law: &'law LawOfMonth, along: Along) -> Option<Self> {
        let jobs = &case.household.applicant.jobs;
        let with_hours = |pay: Pay| matches!(pay, Pay::Hourly { .. } | Pay::Monthly { .. });
        let job = jobs.iter().position(|job| job.planned && with_hours(job.pay))?;
        let (seconds, oere) = match (jobs.get(job)?.pay, along) {
            (Pay::Hourly { wage, .. }, Along::Hours) => (
                WeeklyHours::whole(THREE_HOURS).a_week().seconds(),
                wage.share(THIRTEEN_HOURS, 1).in_oere().unwrap_or_default(),
            ),
            (Pay::Hourly { hours, wage, .. }, Along::Wage) => {
                (hours.a_week().seconds(), hours.a_month().pay(wage).in_oere().unwrap_or_default())
            }
            (Pay::Monthly { hours, pay, .. }, _) => {
                (hours.a_week().seconds(), pay.in_oere().unwrap_or_default())
            }
            (Pay::Countable(_), _) => return None,
        };
        let usable = match along {
            Along::Hours => seconds > 0 && oere > 0,
            Along::Wage => seconds > 0,
        };
        let case = Case { road: None, ..case.clone() };
        usable.then_some(Self { case, job, along, law, seconds, oere, asked: 0 })
    }

    /// What is varied.
    pub const fn along(&self) -> Along {
        self.along
    }

    /// How often the rules were asked.
    pub const fn asked(&self) -> u32 {
        self.asked
    }

    /// The place of the job as it was told, øre a month.
    pub fn own_place(case: &Case) -> Option<i64> {
        let job = case.household.applicant.jobs.iter().find(|job| job.planned)?;
        match job.pay {
            Pay::Hourly { hours, wage, .. } => Some(hours.a_month().pay(wage).in_oere().unwrap_or_default()),
            Pay::Monthly { pay, .. } => Some(pay.in_oere().unwrap_or_default()),
            Pay::Countable(_) => None,
        }
    }

    /// The place of so many hours a week; where the wage is varied, hours do not decide it.
    pub const fn place_of_hours(&self, hours: WeeklyHours) -> i64 {
        let seconds = hours.a_week().seconds();
        match self.seconds {
            0 => 0,
            whole => ceiling(seconds * self.oere, whole),
        }
    }

    /// The place of a wage per hour at the hours of the job.
    pub fn place_of_wage(&self, wage: Kroner) -> i64 {
        WeeklyHours::of_seconds(self.seconds).a_month().pay(wage).in_oere().unwrap_or_default()
    }

    /// The wage per hour that the job has.
    pub fn own_wage(&self) -> Kroner {
        WeeklyHours::of_seconds(self.seconds).a_month().wage_of(Kroner::oere(self.oere))
    }

    /// What is left without this job, kroner a month.
    pub fn without_job(&mut self) -> Kroner {
        self.ask(WeeklyHours::default(), Kroner::ZERO).raadighed.i_alt
    }

    /// The hours a week at a place, to a second downwards.
    pub const fn hours_at(&self, place: i64) -> WeeklyHours {
        match self.along {
            Along::Wage => WeeklyHours::of_seconds(self.seconds),
            Along::Hours => WeeklyHours::of_seconds(place * self.seconds / self.oere),
        }
    }

    /// The wage per hour at a place.
    pub fn wage_at(&self, place: i64) -> Kroner {
        let hours = WeeklyHours::of_seconds(self.seconds).a_month();
        let pay = match self.along {
            Along::Wage => place,
            Along::Hours => self.oere,
        };
        hours.wage_of(Kroner::oere(pay))
    }

    /// The month at a place.
    pub fn at(&mut self, place: i64) -> Assessment {
        let hours = self.hours_at(place);
        self.ask(hours, Kroner::oere(place))
    }

    /// The month at so many hours a week, at the wage of the job: exact also where the pay is no whole number of øre.
    pub fn at_hours(&mut self, hours: WeeklyHours) -> Assessment {
        let pay = Kroner::oere(self.oere).share(hours.a_week().seconds(), self.seconds);
        self.ask(hours, pay)
    }

    /// In which state each rule is at a place, and what is left there.
    pub(super) fn states_at(&mut self, place: i64) -> (States, Kroner) {
        let month = self.at(place);
        (states(&month, &self.case, self.law), month.raadighed.i_alt)
    }

    /// Kept of 100 kroner more, on the way from one place to another.
    pub(super) fn slope(&mut self, from: i64, to: i64) -> Percent {
        let more = self.at(to).raadighed.i_alt - self.at(from).raadighed.i_alt;
        Percent::exact(more.share(10_000, (to - from).max(1)).amount().round_dp(2))
    }

    fn ask(&mut self, hours: WeeklyHours, pay: Kroner) -> Assessment {
        self.asked += 1;
        if let Some(job) = self.case.household.applicant.jobs.get_mut(self.job) {
            let period = match job.pay {
                Pay::Hourly { period, .. } | Pay::Monthly { period, .. } => period,
                Pay::Countable(_) => crate::facts::PayPeriod::default(),
            };
            job.pay = Pay::Monthly { hours, pay, period };
        }
        assess(&self.case, self.law)
    }
}

const fn ceiling(number: i64, parts: i64) -> i64 {
    (number + parts - 1) / parts
}
