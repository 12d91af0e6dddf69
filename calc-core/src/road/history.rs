use serde::{Serialize, Serializer};

use super::timeline::{Plan, Timeline};
use crate::calendar::{Day, Month};
use crate::law::LawOfMonth;
use crate::law::aktivloven::beskaeftigelseskrav::{Arbejde, Medregning, Omregning, Papir};
use crate::order::ByKey;
use crate::parameters::ParameterSet;
use crate::quantity::{Hours, Kroner, WeeklyHours};
use crate::questions::Readings;

/// More hours than any month has.
pub const HOURS_OF_A_MONTH: Hours = Hours::whole(31 * 24);

/// Nobody works for a wage below the age of 13.
const WORKING_AGE_MONTHS: i32 = 13 * 12;

/// How sure an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bevis {
    /// On a payslip or in the income register (eIndkomst).
    Bevist,
    /// Told, without a paper.
    Oplyst,
}

/// One piece of work, as it is told.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Which work.
    pub arbejde: Arbejde,
    /// How sure.
    pub bevis: Bevis,
    /// How much.
    pub told: Told,
}

impl Entry {
    /// Whether it counts toward § 11(8).
    pub const fn medregning(&self, readings: Readings) -> Medregning {
        self.as_told(self.arbejde.medregning(readings))
    }

    /// Whether what is told of it is bounded as converted income is.
    const fn omregnes(&self) -> bool {
        self.arbejde.omregnes() || matches!(self.told, Told::Income { .. })
    }

    /// What work that counts is by what is told of it: § 11(9) measures work without fixed hours by its income alone, and
    /// no other work by it.
    const fn as_told(&self, medregning: Medregning) -> Medregning {
        match (medregning, self.arbejde.omregnes(), &self.told) {
            (Medregning::Taeller, true, Told::Income { .. }) => medregning,
            (Medregning::Taeller, true, _) => Medregning::Maaske(Papir::Indtaegt),
            (Medregning::Taeller, false, Told::Income { .. }) => Medregning::Maaske(Papir::Loenseddel),
            _ => medregning,
        }
    }
}

/// How much work, in the forms that people have.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// So many hours in all within the window; in which months is not known.
    InAll(Hours),
    /// Hours of each month of the window, oldest first: from a register.
    EachMonth(Vec<Hours>),
    /// Hours of one month, from a payslip or a table.
    Month {
        /// The month.
        month: Month,
        /// Its hours.
        hours: Hours,
    },
    /// Hours a week over months.
    Months {
        /// First month.
        first: Month,
        /// Last month.
        last: Month,
        /// Hours in an average week.
        hours: WeeklyHours,
    },
    /// Hours a week from one day to another: a seventh of a week a day.
    Days {
        /// First day.
        first: Day,
        /// Last day.
        last: Day,
        /// Hours in an average week.
        hours: WeeklyHours,
    },
    /// Income of a month without fixed hours, § 11(9), kroner.
    Income {
        /// The month.
        month: Month,
        /// Kroner.
        income: Kroner,
    },
}

/// Something in a history that cannot be.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum HistoryFault {
    /// A period ends before it starts.
    #[error("entry {entry}: ends {last}, before it starts {first}")]
    EndBeforeStart {
        /// Which entry, from 0.
        entry: usize,
        /// First month.
        first: Month,
        /// Last month.
        last: Month,
    },
    /// A month that has not passed, told as history.
    #[error("entry {entry}: {month} has not passed")]
    Future {
        /// Which entry, from 0.
        entry: usize,
        /// The month.
        month: Month,
    },
    /// More hours in a month than it has, from all entries together.
    #[error("{month}: {hours} hours, more than a month has")]
    TooManyHours {
        /// The month.
        month: Month,
        /// Hours of all entries in it.
        hours: Hours,
    },
    /// Work before the age of 13.
    #[error("entry {entry}: {month} is before the age of 13")]
    TooYoung {
        /// Which entry, from 0.
        entry: usize,
        /// The month.
        month: Month,
    },
    /// Income of a month for which there is no rate of conversion.
    #[error("entry {entry}: no rate for {month}")]
    NoRate {
        /// Which entry, from 0.
        entry: usize,
        /// The month.
        month: Month,
        /// First and last month of every stretch that has one.
        available: Vec<(Month, Month)>,
    },
}

/// A history, sorted by what is known of it.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    /// What surely counts, month by month.
    pub counted: Timeline,
    /// What may count, month by month, beside it.
    pub maybe: Timeline,
    /// Hours that count, on paper.
    pub proven: Hours,
    /// Hours that count, without a paper.
    pub claimed: Hours,
    /// Hours that may count.
    pub unknown: Hours,
    /// Hours that do not count.
    pub not_counted: Hours,
    /// Hours told in all, without months: part of `proven` and `claimed`, in no month of `counted`.
    pub without_months: Hours,
    /// Hours that have left the window.
    pub left: Hours,
    /// Hours that count toward § 16(3), where work in the EU/EEA does too.
    pub for_16_3: Hours,
    /// Each entry: its hours, and whether they count.
    pub entries: Vec<EntryCount>,
    /// Entries that share a month.
    pub overlaps: Vec<Overlap>,
    /// The first month in which a window of the past would have held the goal.
    pub met_before: Option<Month>,
}

/// One entry: its hours in the window, and whether they count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EntryCount {
    /// Which entry, from 0.
    pub entry: usize,
    /// Which work.
    pub arbejde: Arbejde,
    /// Hours in the window.
    pub hours: Hours,
    /// Hours that have left it.
    pub left: Hours,
    /// Whether they count, and why not, or what would settle it.
    pub medregning: Medregning,
}

/// Two entries that share a month: two jobs at once, or one told twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Overlap {
    /// One entry, from 0.
    pub one: usize,
    /// The other.
    pub other: usize,
    /// The first month they share.
    pub month: Month,
}

impl History {
    /// Sorts entries into months, as an assessment in this month sees them.
    ///
    /// # Errors
    /// Every [`HistoryFault`], by entry.
    pub fn of(
        entries: &[Entry],
        assessed: Month,
        born: Option<Month>,
        readings: Readings,
        set: &ParameterSet,
        law: &LawOfMonth,
    ) -> Result<Self, Vec<HistoryFault>> {
        let window = law.beskaeftigelseskrav.vindue_aar * 12;
        let empty = Timeline::new(assessed, window, Vec::new());
        let mut history = Self {
            counted: empty.clone(),
            maybe: empty,
            proven: Hours::ZERO,
            claimed: Hours::ZERO,
            unknown: Hours::ZERO,
            not_counted: Hours::ZERO,
            without_months: Hours::ZERO,
            left: Hours::ZERO,
            for_16_3: Hours::ZERO,
            entries: Vec::new(),
            overlaps: Vec::new(),
            met_before: None,
        };
        let mut faults = Vec::new();
        let told = entries.iter().enumerate().map(|(index, entry)| {
            months_of(entry, index, assessed, window, born, set).unwrap_or_else(|fault| {
                faults.push(fault);
                Vec::new()
            })
        });
        let mut told: Vec<Vec<(Month, Hours)>> = told.collect();
        let mut by_month: ByKey<Month, InMonth> = ByKey::new();
        // Work that is converted has one full-time month a month in all: what surely counts has it first.
        for surely in [true, false] {
            for (entry, months) in entries.iter().zip(&mut told) {
                if (entry.medregning(readings) == Medregning::Taeller) != surely {
                    continue;
                }
                for (month, hours) in months {
                    by_month.change(*month, |in_it| {
                        if entry.omregnes() {
                            let before = in_it.converted;
                            in_it.converted = law.beskaeftigelseskrav.omregnet(before + *hours);
                            *hours = in_it.converted.less(before);
                        }
                        in_it.all += *hours;
                        if surely {
                            in_it.counted += *hours;
                        }
                    });
                }
            }
        }
        for (index, (entry, months)) in entries.iter().zip(&mut told).enumerate() {
            let medregning = entry.medregning(readings);
            for (month, hours) in &mut *months {
                by_month.change(*month, |in_it| {
                    in_it.entries.push(index);
                    if medregning == Medregning::Taeller {
                        // Several jobs of a month can be a full-time month together, as it is reported.
                        let missing = in_it.counted.as_reported().less(in_it.counted);
                        in_it.counted += missing;
                        *hours += missing;
                    }
                });
            }
            history.add(entry, index, medregning, months, readings);
        }
        let too_many = by_month.iter().filter(|(_, in_it)| in_it.all > HOURS_OF_A_MONTH);
        faults.extend(
            too_many.map(|(month, in_it)| HistoryFault::TooManyHours { month: *month, hours: in_it.all }),
        );
        history.overlaps = overlaps(&by_month);
        history.met_before = met_before(&by_month, window, law.beskaeftigelseskrav.timer);
        if faults.is_empty() { Ok(history) } else { Err(faults) }
    }

    /// Whether ordinary work that is told month by month, and nothing else, can be wrong: more months than the window has,
    /// or work before the age of 13.
    pub(crate) fn wrong_months(
        months: &[Hours],
        assessed: Month,
        born: Option<Month>,
        law: &LawOfMonth,
    ) -> bool {
        let window = law.beskaeftigelseskrav.vindue_aar * 12;
        let first = || months.iter().zip(0..).find(|(hours, _)| **hours > Hours::ZERO);
        let too_young = |born: Month| {
            let oldest = assessed.plus(-i32::try_from(window).unwrap_or(i32::MAX));
            first().is_some_and(|(_, ahead)| oldest.plus(ahead).since(born) < WORKING_AGE_MONTHS)
        };
        u32::try_from(months.len()).map_or(true, |months| months > window) || born.is_some_and(too_young)
    }

    fn add(
        &mut self,
        entry: &Entry,
        index: usize,
        medregning: Medregning,
        months: &[(Month, Hours)],
        readings: Readings,
    ) {
        let (mut inside, mut left) = (Hours::ZERO, Hours::ZERO);
        let oldest = self.counted.window_months(self.counted.assessed()).next();
        for (month, hours) in months {
            if oldest.is_some_and(|oldest| *month < oldest) {
                left += *hours;
                continue;
            }
            inside += *hours;
            match medregning {
                Medregning::Taeller => self.counted.add(*month, *hours),
                Medregning::Maaske(_) => self.maybe.add(*month, *hours),
                Medregning::TaellerIkke(_) => {}
            }
        }
        if let Told::InAll(hours) = entry.told {
            let hours = hours.as_reported();
            inside += hours;
            if medregning == Medregning::Taeller {
                self.without_months += hours;
            }
        }
        let part = match (medregning, entry.bevis) {
            (Medregning::Taeller, Bevis::Bevist) => &mut self.proven,
            (Medregning::Taeller, Bevis::Oplyst) => &mut self.claimed,
            (Medregning::Maaske(_), _) => &mut self.unknown,
            (Medregning::TaellerIkke(_), _) => &mut self.not_counted,
        };
        *part += inside;
        self.left += left;
        if entry.as_told(entry.arbejde.medregning_efter_16_3(readings)) == Medregning::Taeller {
            self.for_16_3 += inside;
        }
        self.entries.push(EntryCount {
            entry: index,
            arbejde: entry.arbejde,
            hours: inside,
            left,
            medregning,
        });
    }

    /// The two ends of what the hours without months can mean: all of them in the oldest months of the window, which leave
    /// first, or all in the newest.
    pub fn extremes(&self, plans: &[Plan]) -> (Timeline, Timeline) {
        let assessed = self.counted.assessed();
        let months: Vec<Month> = self.counted.window_months(assessed).collect();
        let placed = |order: &mut dyn Iterator<Item = Month>| {
            let mut timeline = self.counted.with_plans(plans.to_vec());
            let mut rest = self.without_months;
            for month in order {
                let room = HOURS_OF_A_MONTH.less(timeline.hours_of(month));
                let here = rest.min(room);
                timeline.add(month, here);
                rest = rest.less(here);
            }
            timeline
        };
        (placed(&mut months.iter().copied()), placed(&mut months.iter().rev().copied()))
    }
}

/// What is told of one month.
#[derive(Default)]
struct InMonth {
    /// Hours of all entries.
    all: Hours,
    /// Hours that surely count.
    counted: Hours,
    /// Hours of work that is converted, § 11(9).
    converted: Hours,
    /// The entries, by their numbers.
    entries: Vec<usize>,
}

/// Each pair of entries that share a month, once, by the first month they share.
fn overlaps(by_month: &ByKey<Month, InMonth>) -> Vec<Overlap> {
    let mut pairs: ByKey<(usize, usize), Option<Month>> = ByKey::new();
    for (month, in_it) in by_month.iter() {
        // Neighbours are enough to see that a month was told more than once.
        for (one, other) in in_it.entries.iter().zip(in_it.entries.iter().skip(1)) {
            pairs.change((*one, *other), |first| *first = first.or(Some(*month)));
        }
    }
    pairs.iter().filter_map(|&((one, other), month)| Some(Overlap { one, other, month: month? })).collect()
}

/// The first month in which the window before it held the goal, of all that was ever told.
fn met_before(by_month: &ByKey<Month, InMonth>, window: u32, goal: Hours) -> Option<Month> {
    let window = i32::try_from(window).ok()?;
    let held = |month: Month| {
        let within = by_month.iter().filter(|(worked, _)| *worked < month && *worked >= month.plus(-window));
        within.map(|(_, in_it)| in_it.counted).sum::<Hours>()
    };
    // A window first holds the goal in the month after one that was worked.
    by_month.iter().map(|(worked, _)| worked.plus(1)).find(|month| held(*month) >= goal)
}

/// The months of an entry with their hours; none where no month was told.
fn months_of(
    entry: &Entry,
    index: usize,
    assessed: Month,
    window: u32,
    born: Option<Month>,
    set: &ParameterSet,
) -> Result<Vec<(Month, Hours)>, HistoryFault> {
    let months = match entry.told {
        Told::InAll(_) => Vec::new(),
        Told::EachMonth(ref hours) => {
            let oldest = assessed.plus(-i32::try_from(window).unwrap_or(i32::MAX));
            let worked = (0..).map(|ahead| oldest.plus(ahead)).zip(hours);
            let worked = worked.filter(|(_, hours)| **hours > Hours::ZERO);
            worked.map(|(month, hours)| (month, hours.as_reported())).collect()
        }
        Told::Month { month, hours } => vec![(month, hours.as_reported())],
        Told::Months { first, last, .. } if last < first => {
            return Err(HistoryFault::EndBeforeStart { entry: index, first, last });
        }
        Told::Months { first, last, hours } => {
            (0..=last.since(first)).map(|ahead| (first.plus(ahead), hours.a_month())).collect()
        }
        Told::Days { first, last, .. } if last < first => {
            return Err(HistoryFault::EndBeforeStart {
                entry: index,
                first: first.month(),
                last: last.month(),
            });
        }
        Told::Days { first, last, hours } => days(first, last, hours),
        Told::Income { month, income } => {
            let omregning = Omregning::of(set, month).map_err(|_| HistoryFault::NoRate {
                entry: index,
                month,
                available: set.months_of(Omregning::ID).unwrap_or_default(),
            })?;
            vec![(month, omregning.timer(income))]
        }
    };
    if let Some((month, _)) = months.last().filter(|(month, _)| *month >= assessed) {
        return Err(HistoryFault::Future { entry: index, month: *month });
    }
    let too_young = |month: Month| born.is_some_and(|born| month.since(born) < WORKING_AGE_MONTHS);
    if let Some((month, _)) = months.first().filter(|(month, _)| too_young(*month)) {
        return Err(HistoryFault::TooYoung { entry: index, month: *month });
    }
    Ok(months)
}

/// The months of a stretch of days, each with its share.
fn days(first: Day, last: Day, hours: WeeklyHours) -> Vec<(Month, Hours)> {
    let worked_by = |day: Day| hours.of_days(i64::from(day.days_since(first)) + 1);
    let mut before = Hours::ZERO;
    let months = (0..=last.month().since(first.month())).map(|ahead| first.month().plus(ahead));
    months
        .map(|month| {
            let by_its_end = worked_by(month.first_day().end_of_month().min(last));
            let in_it = by_its_end.less(before);
            before = by_its_end;
            (month, in_it)
        })
        .collect()
}

impl Serialize for Bevis {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Self::Bevist => "proven",
            Self::Oplyst => "claimed",
        })
    }
}
