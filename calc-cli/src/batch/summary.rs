//! What may be told of a tally. Every number here is about five people or more, or about nobody, and no other number
//! follows from these ones: a report has nothing else to draw on.

use calc_core::calendar::Month;
use calc_core::facts::Sats;
use calc_core::quantity::Total;
use serde::Serialize;

use super::tally::{A_BAND, BANDS, NEAR, OfJob, Tally};
use super::veil::{LEAST, Nested, Veiled, small};

/// The version of the format.
const VERSION: u32 = 1;

/// What may be told of a list; what is hidden is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Version of this format.
    pub version: u32,
    /// The fewest people that a number may be about.
    pub least_group: u64,
    /// The first month that was calculated for; none where no row could be used.
    pub first_month: Option<Month>,
    /// The last one.
    pub last_month: Option<Month>,
    /// Rows of the list.
    pub rows: Option<u64>,
    /// Rows that were answered: the people that all else is about.
    pub answered: Option<u64>,
    /// Rows that could not be used.
    pub bad: Option<u64>,
    /// People by rate.
    pub rates: Vec<OfRate>,
    /// How near the employment requirement is.
    pub road: RoadSummary,
    /// What each job would do.
    pub jobs: Vec<JobSummary>,
}

/// People with a rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct OfRate {
    /// The rate; none: no help is computed.
    pub rate: Option<Sats>,
    /// How many.
    pub people: Option<u64>,
}

/// How near the employment requirement is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RoadSummary {
    /// It does not stand in the way of a higher rate.
    pub not_asked: Option<u64>,
    /// Hours enough already.
    pub met: Option<u64>,
    /// So many hours or fewer are missing, and more than in the group before.
    pub within: Vec<Within>,
    /// More hours are missing.
    pub further: Option<u64>,
    /// The hours so far are not told.
    pub not_told: Option<u64>,
}

/// People who miss at most so many hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Within {
    /// Hours.
    pub hours: i64,
    /// How many.
    pub people: Option<u64>,
}

/// What one job would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct JobSummary {
    /// The scenario; none: each row's own job.
    pub name: Option<String>,
    /// More is left with the job.
    pub more: Option<u64>,
    /// As much.
    pub same: Option<u64>,
    /// Less.
    pub less: Option<u64>,
    /// No job is planned in the row.
    pub no_job: Option<u64>,
    /// With a job planned: those of the first three.
    pub with_job: Option<u64>,
    /// People by how much more is left a month, from the largest loss to the largest gain.
    pub bands: Vec<Band>,
    /// How much more is left a month for each of those with a job, on average.
    pub mean: Option<Total>,
    /// The band that the person in the middle is in.
    pub median: Option<Stretch>,
    /// How much more all households would have left.
    pub citizens: Option<Effect>,
    /// How much more kontanthjælp would be paid to all, before tax and after sanctions.
    pub kontanthjaelp: Option<Effect>,
    /// Who would never meet the employment requirement at this pace, of those who miss hours.
    pub never: Option<u64>,
    /// Of whom it is open, since it is not told when the hours were worked, or not sure that they count.
    pub open: Option<u64>,
}

/// A change, kroner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Effect {
    /// A month.
    pub month: Total,
    /// Twelve such months.
    pub year: Total,
}

/// People whose household has so much more left with the job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Band {
    /// So much.
    #[serde(flatten)]
    pub stretch: Stretch,
    /// How many.
    pub people: Option<u64>,
}

/// From so much to so much, kroner a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Stretch {
    /// At least so much, and not the very same where it is a gain; none: as little as there is.
    pub from: Option<i64>,
    /// At most so much, and not the very same where it is a loss; none: as much as there is.
    pub to: Option<i64>,
}

impl Summary {
    /// What may be told of a tally.
    pub fn of(tally: &Tally) -> Self {
        let told = |people: u64| Some(people).filter(|people| !small(*people));
        let (answered, bad) = (told(tally.answered), told(tally.bad));
        let rates = Sats::ALL.into_iter().map(Some).chain([None]).zip(Veiled::of(&tally.rates).groups);
        let road = RoadSummary::of(tally);
        let jobs = tally.jobs.iter().map(|job| JobSummary::of(job, tally, &road)).collect();
        Self {
            version: VERSION,
            least_group: LEAST,
            first_month: tally.months.map(|(first, _)| first),
            last_month: tally.months.map(|(_, last)| last),
            rows: answered.zip(bad).map(|(answered, bad)| answered + bad),
            answered,
            bad,
            rates: rates.map(|(rate, people)| OfRate { rate, people }).collect(),
            road,
            jobs,
        }
    }

    /// Whether something is hidden.
    pub fn hides(&self) -> bool {
        let road = &self.road;
        let numbers = [self.rows, road.not_asked, road.met, road.further, road.not_told];
        let jobs = self.jobs.iter().any(JobSummary::hides);
        numbers.contains(&None)
            || jobs
            || self.rates.iter().any(|rate| rate.people.is_none())
            || road.within.iter().any(|within| within.people.is_none())
    }
}

impl RoadSummary {
    fn of(tally: &Tally) -> Self {
        let mut groups = Veiled::of(&tally.road).groups.into_iter();
        let mut next = || groups.next().flatten();
        Self {
            not_asked: next(),
            met: next(),
            within: NEAR.into_iter().map(|hours| Within { hours, people: next() }).collect(),
            further: next(),
            not_told: next(),
        }
    }

    /// How many are known to miss hours, and whether these are all: of their groups, or of the others, none is hidden.
    fn known_to_miss_hours(&self) -> (u64, bool) {
        let missing: Vec<Option<u64>> =
            self.within.iter().map(|within| within.people).chain([self.further]).collect();
        let all = missing.iter().all(Option::is_some)
            || [self.not_asked, self.met, self.not_told].iter().all(Option::is_some);
        (missing.iter().flatten().sum(), all)
    }
}

impl JobSummary {
    fn of(job: &OfJob, tally: &Tally, road: &RoadSummary) -> Self {
        let mut less = job.less;
        less.reverse();
        let Nested { all, sums, groups } = Nested::of(&[&less, &[job.same], &job.more, &[job.none]]);
        let mut sums = sums.into_iter();
        let mut next = || sums.next().flatten();
        let (less, same, more, no_job) = (next(), next(), next(), next());
        let with_job = all.zip(no_job).map(|(all, no_job)| all - no_job);
        let leaves: Vec<Option<u64>> = groups.into_iter().take(3).flatten().collect();
        // So many are known to have a job, and so many to have more or less with it.
        let known = |people: &[Option<u64>]| people.iter().flatten().sum::<u64>() >= LEAST;
        let (losing, rest) = leaves.split_at(BANDS.0);
        let gaining = rest.get(1..).unwrap_or_default();
        let gains = known(gaining) || known(&[more]);
        let changes = gains || known(&[losing, gaining].concat()) || known(&[less]);
        let unchanged = (less, more) == (Some(0), Some(0));
        let citizens = (changes || unchanged).then(|| Effect::of(job.left));
        // That it is told says that the help of five changes, or of nobody: of five who gain that says nothing.
        let kontanthjaelp = ((gains || unchanged) && !small(job.help_changes)).then(|| Effect::of(job.help));
        let (never, open) = who_gets_there(job, tally, road);
        Self {
            name: job.name.clone(),
            mean: citizens.zip(with_job).and_then(|(citizens, people)| citizens.month.each(people)),
            median: with_job.and_then(|people| bands().nth(middle(&leaves, people)?)),
            bands: bands().zip(leaves).map(|(stretch, people)| Band { stretch, people }).collect(),
            more,
            same,
            less,
            no_job,
            with_job,
            citizens,
            kontanthjaelp,
            never,
            open,
        }
    }

    fn hides(&self) -> bool {
        let numbers = [self.more, self.same, self.less, self.no_job, self.never, self.open];
        let amounts = [self.citizens, self.kontanthjaelp];
        numbers.contains(&None)
            || amounts.contains(&None)
            || self.bands.iter().any(|band| band.people.is_none())
    }
}

impl Effect {
    fn of(month: Total) -> Self {
        Self { month, year: month.times(12) }
    }
}

/// Every band, from the largest loss to the largest gain.
fn bands() -> impl Iterator<Item = Stretch> {
    let kroner = |band: usize| i64::try_from(band).unwrap_or_default() * A_BAND;
    let band = |from, to| Stretch { from, to };
    let less = (0..BANDS.0).rev().map(move |place| {
        band(Some(-kroner(place + 1)).filter(|_| place + 1 < BANDS.0), Some(-kroner(place)))
    });
    let more = (0..BANDS.1)
        .map(move |place| band(Some(kroner(place)), Some(kroner(place + 1)).filter(|_| place + 1 < BANDS.1)));
    less.chain([band(Some(0), Some(0))]).chain(more)
}

/// The band in which the person in the middle is, where that can be counted from the numbers that are told: from one end to
/// the band itself all of them.
fn middle(bands: &[Option<u64>], people: u64) -> Option<usize> {
    let from_below = |middle: u64| {
        let mut so_far = 0;
        for (place, band) in bands.iter().enumerate() {
            so_far += (*band)?;
            if so_far >= middle {
                return Some(place);
            }
        }
        None
    };
    let from_above = |middle: u64| {
        let mut so_far = 0;
        for (place, band) in bands.iter().enumerate().rev() {
            so_far += (*band)?;
            if so_far >= middle {
                return Some(place);
            }
        }
        None
    };
    // Of an even number of people it is the lower one of the two in the middle.
    let below = people.div_ceil(2);
    from_below(below.max(1)).or_else(|| from_above(people - below + 1)).filter(|_| people > 0)
}

/// Who would never get there, and of whom it is open. The others of those who miss hours must not follow either: where it
/// is open how many miss hours, enough others must be known.
fn who_gets_there(job: &OfJob, tally: &Tally, road: &RoadSummary) -> (Option<u64>, Option<u64>) {
    let missing: u64 = tally.road.iter().skip(2).take(NEAR.len() + 1).sum();
    let others = missing.saturating_sub(job.never + job.open);
    match road.known_to_miss_hours() {
        (_, true) => {
            let mut told = Veiled::of(&[job.never, job.open, others]).groups.into_iter();
            let mut next = || told.next().flatten();
            (next(), next())
        }
        (known, false) if known >= job.never + job.open + LEAST && !small(job.never) && !small(job.open) => {
            (Some(job.never), Some(job.open))
        }
        (_, false) => (None, None),
    }
}

#[cfg(test)]
pub mod tests;
