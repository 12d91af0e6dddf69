use serde::Serialize;

use super::clues::{Clues, Limits};
use super::states::states;
use super::turning_points::{Rule, Seen};
use crate::assess::assess;
use crate::case::Case;
use crate::facts::{Pay, PayPeriod};
use crate::law::LawOfMonth;
use crate::outcome::{Assessment, Raadighed};
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

/// One place of a job that is varied, and what is left there.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Point {
    /// Hours in an average week.
    pub timer_om_ugen: WeeklyHours,
    /// The wage per hour.
    pub timeloen: Kroner,
    /// Pay of the month before anything is taken.
    pub loen: Kroner,
    /// What is left, line by line.
    pub raadighed: Raadighed,
    /// How much more is left than without the job.
    pub gevinst: Kroner,
}

/// One job of the applicant, varied while everything else stays: each place on the axis is a pay of the month in øre.
///
/// Counting in øre of pay makes every place exact; the hours that go with a place are kept to a second of the week.
/// Place 0 of the hours is the household without this job.
#[derive(Clone, Debug)]
pub struct Axis<'law> {
    case: Case,
    job: usize,
    along: Along,
    law: &'law LawOfMonth,
    /// Hours of the week and the pay of the month that belongs to them, øre: the ratio of the two is kept.
    parts: i64,
    oere: i64,
    period: PayPeriod,
    limits: Limits,
    own: Point,
    without: Assessment,
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
        let (hours, pay, period, wage) = match jobs.get(job)?.pay {
            Pay::Hourly { hours, wage, period } => (hours, hours.a_month().pay(wage), period, Some(wage)),
            Pay::Monthly { hours, pay, period } => (hours, pay, period, None),
            Pay::Countable(_) => return None,
        };
        let (parts, oere) = match (wage, along) {
            (Some(wage), Along::Hours) => {
                (WeeklyHours::whole(THREE_HOURS).a_week().parts(), wage.share(THIRTEEN_HOURS, 1).in_oere())
            }
            _ => (hours.a_week().parts(), pay.in_oere()),
        };
        let usable = match along {
            Along::Hours => parts > 0 && oere > 0,
            Along::Wage => parts > 0,
        };
        let case = Case { road: None, ..case.clone() };
        let mut bare = case.clone();
        bare.household.applicant.jobs.remove(job);
        let without = assess(&bare, law);
        let raadighed = assess(&case, law).raadighed;
        let own = Point {
            timer_om_ugen: hours,
            timeloen: wage.unwrap_or_else(|| hours.a_month().wage_of(pay)),
            loen: pay,
            raadighed,
            gevinst: raadighed.i_alt - without.raadighed.i_alt,
        };
        let limits = Limits::of(&case, job, along, law);
        usable.then_some(Self { case, job, along, law, parts, oere, period, limits, own, without, asked: 2 })
    }

    /// What is varied.
    pub const fn along(&self) -> Along {
        self.along
    }

    /// How often the rules were asked.
    pub const fn asked(&self) -> u32 {
        self.asked
    }

    /// The job as it was told.
    pub const fn own(&self) -> &Point {
        &self.own
    }

    /// Which of the applicant's jobs it is.
    pub(super) const fn job(&self) -> usize {
        self.job
    }

    /// The place of the job as it was told, øre a month.
    pub fn own_place(&self) -> i64 {
        self.own.loen.in_oere()
    }

    /// The place of so many hours a week; where the wage is varied, hours do not decide it.
    pub const fn place_of_hours(&self, hours: WeeklyHours) -> i64 {
        let parts = hours.a_week().parts();
        match self.parts {
            0 => 0,
            whole => ceiling(parts * self.oere, whole),
        }
    }

    /// The place of a wage per hour at the hours of the job.
    pub fn place_of_wage(&self, wage: Kroner) -> i64 {
        WeeklyHours::of_parts(self.parts).a_month().pay(wage).in_oere()
    }

    /// The household without this job.
    pub const fn without_job(&self) -> &Assessment {
        &self.without
    }

    /// The hours a week at a place, to a second downwards.
    pub const fn hours_at(&self, place: i64) -> WeeklyHours {
        match self.along {
            Along::Wage => WeeklyHours::of_parts(self.parts),
            Along::Hours => WeeklyHours::of_parts(place * self.parts / self.oere).to_a_second(),
        }
    }

    /// The wage per hour at a place.
    pub fn wage_at(&self, place: i64) -> Kroner {
        match self.along {
            Along::Wage => WeeklyHours::of_parts(self.parts).a_month().wage_of(Kroner::oere(place)),
            Along::Hours => self.own.timeloen,
        }
    }

    /// The month at a place.
    pub fn at(&mut self, place: i64) -> Assessment {
        match (self.along, place) {
            (Along::Hours, 0) => self.without.clone(),
            _ => self.ask(self.hours_at(place), Kroner::oere(place)),
        }
    }

    /// The household at so many hours a week, at the wage of the job: exact also where the pay is no whole number of øre.
    pub fn point_of_hours(&mut self, hours: WeeklyHours) -> Point {
        let pay = Kroner::oere(self.oere).share(hours.a_week().parts(), self.parts);
        let raadighed = if hours == WeeklyHours::default() {
            self.without.raadighed
        } else {
            self.ask(hours, pay).raadighed
        };
        self.point(hours, self.own.timeloen, pay, raadighed)
    }

    /// The household at a wage per hour, at the hours of the job.
    pub fn point_of_wage(&mut self, wage: Kroner) -> Point {
        let hours = WeeklyHours::of_parts(self.parts);
        let pay = hours.a_month().pay(wage);
        let raadighed = self.ask(hours, pay).raadighed;
        self.point(hours, wage, pay, raadighed)
    }

    /// The household at the hours, or the wage, with this number of hundredths: what people can write.
    pub(super) fn point_of_hundredths(&mut self, hundredths: i64) -> Point {
        match self.along {
            Along::Hours => self.point_of_hours(WeeklyHours::of_hundredths(hundredths)),
            Along::Wage => self.point_of_wage(Kroner::oere(hundredths)),
        }
    }

    /// The hundredths of an hour, or of a krone of wage, at a place: the last that are not above it.
    pub(super) fn hundredths_up_to(&self, place: i64) -> i64 {
        match self.along {
            Along::Hours => self.hours_at(place).in_hundredths(),
            Along::Wage => self.wage_at(place).floored_to_oere().in_oere(),
        }
    }

    /// The same, the first that are not below it.
    pub(super) fn hundredths_from(&self, place: i64) -> i64 {
        match self.along {
            Along::Hours => self.hours_at(place).up_to_a_hundredth().in_hundredths(),
            Along::Wage => (-(-self.wage_at(place)).floored_to_oere()).in_oere(),
        }
    }

    /// In which state each rule is at a place, and what is left there. No job is like the smallest one, but for what its
    /// way costs from the first minute on.
    pub(super) fn seen_at(&mut self, place: i64) -> Seen {
        if self.along == Along::Hours && place == 0 {
            let smallest = self.at(1);
            let states = states(&smallest, &self.case, self.law).without(Rule::Rejse);
            return Seen { place, states, clues: Clues::of(&smallest), left: self.without.raadighed };
        }
        let month = self.at(place);
        let states = states(&month, &self.case, self.law);
        Seen { place, states, clues: Clues::of(&month), left: month.raadighed }
    }

    /// A place between two others at which one of these rules may change.
    pub(super) fn guess(&self, rules: &[Rule], before: &Seen, after: &Seen) -> Option<i64> {
        let by_hours = || {
            let places = self.limits.hours().iter().map(|hours| self.place_of_hours(*hours));
            places.filter(|place| (before.place + 1..=after.place).contains(place)).min()
        };
        match rules.first()? {
            Rule::Atp | Rule::Rejsedage => by_hours(),
            _ => {
                let (part, whole) = self.limits.guess(rules, &before.clues, &after.clues)?;
                let way = Kroner::oere(after.place - before.place).part_of(part, whole);
                Some(before.place + (-(-way).floored_to_oere()).in_oere())
            }
        }
    }

    /// Kept of 100 kroner more, on the way from one place to another.
    pub(super) fn slope(&mut self, from: i64, to: i64) -> Percent {
        let more = self.at(to).raadighed.i_alt - self.at(from).raadighed.i_alt;
        Percent::made_by(more, (to - from).max(1))
    }

    fn point(
        &self,
        timer_om_ugen: WeeklyHours,
        timeloen: Kroner,
        loen: Kroner,
        raadighed: Raadighed,
    ) -> Point {
        let gevinst = raadighed.i_alt - self.without.raadighed.i_alt;
        Point { timer_om_ugen, timeloen, loen, raadighed, gevinst }
    }

    fn ask(&mut self, hours: WeeklyHours, pay: Kroner) -> Assessment {
        self.asked += 1;
        if let Some(job) = self.case.household.applicant.jobs.get_mut(self.job) {
            job.pay = Pay::Monthly { hours, pay, period: self.period };
        }
        assess(&self.case, self.law)
    }
}

const fn ceiling(number: i64, parts: i64) -> i64 {
    (number + parts - 1) / parts
}
