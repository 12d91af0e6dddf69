//! What a report needs to know of a list, counted row by row: the same memory for any list, the same result in any order.
//!
//! A tally knows the true numbers and is for nobody's eyes: what may be told of it is its [`Summary`].

use calc_core::calendar::Month;
use calc_core::facts::Sats;
use calc_core::outcome::RoadInBrief;
use calc_core::parameters::ParameterSet;
use calc_core::quantity::{Hours, Kroner, Total};
use calc_core::table::{Answer, Needs};
use calc_core::texts::Language;
use serde::{Deserialize, Serialize};

use super::report;
use super::summary::Summary;
use crate::report::Report;

/// Bands of loss and of gain, each a thousand kroner a month, the last one without an end.
pub const BANDS: (usize, usize) = (3, 11);
/// How wide a band is, kroner.
pub const A_BAND: i64 = 1_000;
/// Hours that are missing at most, in each group of those who are on the way.
pub const NEAR: [i64; 3] = [250, 500, 1_000];
/// Groups on the road: not asked, met, within each of [`NEAR`], further, not told.
pub const ON_THE_ROAD: usize = NEAR.len() + 4;

/// What was counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Rows that were answered for every job.
    pub(super) answered: u64,
    /// Rows that were not.
    pub(super) bad: u64,
    /// The first month that a row was answered for, and the last.
    pub(super) months: Option<(Month, Month)>,
    /// By the rate by which help is computed, in the order of § 16; those without help last.
    pub(super) rates: [u64; Sats::ALL.len() + 1],
    /// How near the employment requirement is.
    pub(super) road: [u64; ON_THE_ROAD],
    /// What each job would do.
    pub(super) jobs: Vec<OfJob>,
}

/// What was counted of one job.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfJob {
    /// The scenario; none where it is each row's own job.
    pub(super) name: Option<String>,
    /// Whose household would have less left, by bands, the smallest loss first.
    pub(super) less: [u64; BANDS.0],
    /// As much as without the job.
    pub(super) same: u64,
    /// More, by bands, the smallest gain first.
    pub(super) more: [u64; BANDS.1],
    /// No job is planned.
    pub(super) none: u64,
    /// How much more all would have left.
    pub(super) left: Total,
    /// How much more help would be paid to all.
    pub(super) help: Total,
    /// Whose help would change.
    pub(super) help_changes: u64,
    /// Who would never meet the employment requirement at this pace, of those within [`NEAR`] and further.
    pub(super) never: u64,
    /// Of whom it is open, since it is not told when the hours were worked, or not sure that they count.
    pub(super) open: u64,
}

impl Tally {
    /// What an answer must know to be counted.
    pub const NEEDS: Needs = Needs::MONTH.and(Needs::ROAD);

    /// Nothing counted yet, for these scenarios; without any, for each row's own job.
    pub fn new(scenarios: &[String]) -> Self {
        let own = scenarios.is_empty().then(OfJob::default);
        let named = scenarios.iter().map(|name| OfJob { name: Some(name.clone()), ..OfJob::default() });
        Self {
            answered: 0,
            bad: 0,
            months: None,
            rates: Default::default(),
            road: Default::default(),
            jobs: named.chain(own).collect(),
        }
    }

    /// Counts a row: its answer for each job, worked out as far as [`NEEDS`](Self::NEEDS). A row that has none for one of
    /// them counts for none, so that the jobs are compared for the same people.
    pub fn add<'a>(&mut self, answers: impl Iterator<Item = Option<&'a Answer>> + Clone) {
        let known = |answer: Option<&Answer>| answer.is_some_and(|answer| answer.month.is_some());
        let (Some(Some(first)), true) = (answers.clone().next(), answers.clone().all(known)) else {
            self.bad += 1;
            return;
        };
        self.answered += 1;
        self.months = together(self.months, Some((first.of, first.of)));
        let rate = first.help.and_then(|help| help.now.beregnet_efter);
        let place = Sats::ALL.iter().position(|sats| rate == Some(*sats)).unwrap_or(Sats::ALL.len());
        count(&mut self.rates, place);
        let road = Road::of(first);
        count(&mut self.road, road.place());
        for (job, answer) in self.jobs.iter_mut().zip(answers.flatten()) {
            job.add(answer, road);
        }
    }

    /// Counts what another tally of the same jobs has counted.
    pub fn merge(&mut self, other: &Self) {
        self.answered += other.answered;
        self.bad += other.bad;
        self.months = together(self.months, other.months);
        sum(&mut self.rates, &other.rates);
        sum(&mut self.road, &other.road);
        for (job, other) in self.jobs.iter_mut().zip(&other.jobs) {
            job.merge(other);
        }
    }

    /// What may be told of it: what a report is written from, as a page and as JSON.
    pub fn summary(&self) -> Summary {
        Summary::of(self)
    }

    /// The page for reading; `in_common` is what was told for everybody at once.
    pub fn report(&self, in_common: &[String], set: &ParameterSet, language: Language) -> Report {
        report::report(&self.summary(), in_common, set, language)
    }
}

impl OfJob {
    fn add(&mut self, answer: &Answer, road: Road) {
        match answer.gain().zip(answer.more_help()).filter(|_| answer.plans_a_job()) {
            None => self.none += 1,
            Some((gain, help)) => {
                self.count_gain(gain);
                self.left += gain;
                self.help += help;
                self.help_changes += u64::from(help.in_oere() != 0);
            }
        }
        if let (Road::Missing(_), Some(RoadInBrief { met: None, open, .. })) = (road, answer.road) {
            if open {
                self.open += 1;
            } else {
                self.never += 1;
            }
        }
    }

    /// An amount on the border of two bands is in the one nearer to nothing.
    fn count_gain(&mut self, gain: Kroner) {
        let oere = gain.in_oere();
        let band = |bands: usize| {
            let above = oere.unsigned_abs().saturating_sub(1) / (A_BAND.unsigned_abs() * 100);
            usize::try_from(above).unwrap_or(usize::MAX).min(bands - 1)
        };
        match oere {
            0 => self.same += 1,
            1.. => count(&mut self.more, band(BANDS.1)),
            _ => count(&mut self.less, band(BANDS.0)),
        }
    }

    fn merge(&mut self, other: &Self) {
        sum(&mut self.less, &other.less);
        self.same += other.same;
        sum(&mut self.more, &other.more);
        self.none += other.none;
        self.left += other.left;
        self.help += other.help;
        self.help_changes += other.help_changes;
        self.never += other.never;
        self.open += other.open;
    }
}

/// Where somebody stands on the road to the employment requirement.
#[derive(Clone, Copy)]
enum Road {
    /// The requirement does not stand in the way of a higher rate.
    NotAsked,
    /// It is met already.
    Met,
    /// So many hours are missing.
    Missing(Hours),
    /// Nothing is told of it.
    NotTold,
}

impl Road {
    fn of(answer: &Answer) -> Self {
        match answer.road {
            _ if !answer.requirement_asked() => Self::NotAsked,
            None => Self::NotTold,
            Some(road) if road.done() => Self::Met,
            Some(road) if !road.history_told => Self::NotTold,
            Some(road) => Self::Missing(road.missing()),
        }
    }

    /// Its place among the groups.
    fn place(self) -> usize {
        match self {
            Self::NotAsked => 0,
            Self::Met => 1,
            Self::Missing(hours) => {
                2 + NEAR.iter().position(|near| hours <= Hours::whole(*near)).unwrap_or(NEAR.len())
            }
            Self::NotTold => ON_THE_ROAD - 1,
        }
    }
}

fn count(groups: &mut [u64], place: usize) {
    if let Some(people) = groups.get_mut(place) {
        *people += 1;
    }
}

fn sum(groups: &mut [u64], others: &[u64]) {
    for (people, others) in groups.iter_mut().zip(others) {
        *people += others;
    }
}

/// The first and the last month of both.
fn together(one: Option<(Month, Month)>, other: Option<(Month, Month)>) -> Option<(Month, Month)> {
    match (one, other) {
        (Some((first, last)), Some((begin, end))) => Some((first.min(begin), last.max(end))),
        (months, None) | (None, months) => months,
    }
}

#[cfg(test)]
mod tests;
