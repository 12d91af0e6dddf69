//! The residence requirement.
//!
//! Law: LAS § 11(3): lawful stay in the realm (Denmark, the Faroe Islands, Greenland) for together 9 of the last 10 years;
//! stays abroad of together at most 2 months in a calendar year count when the home is kept; (4)-(7): three years of
//! quarantine after certain sentences do not count, and while they run help is paid by § 16(2); (11): posted by the state,
//! prevented from coming home, or a minor with posted parents is not abroad.
//! Input: stays with their days, quarantines. Result: days that count, days that are needed, met or not, the margin, and
//! the first month in which it is met by staying on.
//! Example: all ten years here but 300 days: met, with 65 or 66 days to spare.
//! Rounding: none, all are whole days; an assessment is of a month, so the window ends with the month before.
//! Read into it: days are counted, since the act names no unit; the 9 years are those that end with the window, so 8 years
//! and 364 days are too few; two months are 61 days (figure, marked as assumed; 62 by the open question two-months-abroad),
//! and of a longer time in a year the first 61 days count still; what (11) says is not abroad is here; a quarantine runs in
//! a month whose first day is in it.
//! Not modelled: whether a stay is lawful, and the special reasons of (3) 2nd sentence; when a quarantine begins, § 11(5) and
//! (7), and whether a sentence brings one, (4) and (6): its first day is told.

use serde::Serialize;

use crate::calendar::{Day, Month, Period};
use crate::law::LawOfMonth;
use crate::order::{ByKey, in_order};
use crate::questions::{Question, Readings};

/// Where somebody was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sted {
    /// In the realm.
    Riget,
    /// Abroad for holiday, studies, service or business, with the home here kept.
    UdlandetBopaelBeholdt,
    /// Abroad, prevented from coming home by extraordinary events, (11) no. 1.
    UdlandetForhindret,
    /// Abroad, posted by the state or with somebody who was, or as a minor with posted parents, (11) no. 2-3.
    UdlandetUdsendt,
    /// Abroad otherwise.
    Udlandet,
}

/// A stay from one day to another, both counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ophold {
    /// First day.
    pub first: Day,
    /// Last day.
    pub last: Day,
    /// Where.
    pub sted: Sted,
}

/// Something in a list of stays that cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OpholdFault {
    /// A stay ends before it begins.
    #[error("stay {entry}: ends before it begins")]
    EndBeforeStart {
        /// Which stay, from 0.
        entry: usize,
    },
    /// A stay that begins after the window, which ends with the month before the assessment.
    #[error("stay {entry}: begins after the ten years that are looked back on")]
    Future {
        /// Which stay, from 0.
        entry: usize,
    },
    /// Two stays on the same day.
    #[error("stays {one} and {other} are on the same days")]
    Overlap {
        /// The one that begins first, from 0.
        one: usize,
        /// The other.
        other: usize,
    },
}

/// The residence requirement at an assessment; days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Opholdskrav {
    /// Days in the window that count.
    pub dage: i32,
    /// Days that are needed.
    pub noedvendige: i32,
    /// Days to spare; negative: days that are missing.
    pub margin: i32,
    /// Days in the window of which nothing was told.
    pub uoplyst: i32,
    /// Whether a quarantine runs, so that help is paid by § 16(2) whatever the days are, § 11(4) and (6).
    pub i_karantaene: bool,
    /// Whether it is met: days enough, and no quarantine runs.
    pub opfyldt: bool,
    /// The first month in which it is met by staying in the realm from now on; none where it never can be, as by other
    /// figures than the act's.
    pub opfyldt_fra: Option<Month>,
}

/// The requirement for an assessment in the month of the law, § 11(3)-(7) and (11).
///
/// Stays should have no [`faults`]: one that ends before it begins, or begins after the window, is passed over, and of days
/// told twice the stay that began first counts. A stay that goes on after the window counts up to its end.
pub fn opholdskrav(
    stays: &[Ophold],
    karantaene: &[Day],
    readings: Readings,
    law: &LawOfMonth,
) -> Opholdskrav {
    let figures = &law.opholdskrav;
    let assessed = law.month;
    let days = Days::of(stays, karantaene, readings, law);
    let window = |month: Month| Period::years_before(month, figures.vindue_aar);
    let needed = |month: Month| Period::years_before(month, figures.aar).map_or(0, Period::days);
    let counted = |month: Month| window(month).map_or(0, |window| in_common(&days.counting, window));
    let met = |month: Month| !days.in_quarantine(month) && counted(month) >= needed(month);
    let (dage, noedvendige) = (counted(assessed), needed(assessed));
    Opholdskrav {
        dage,
        noedvendige,
        margin: dage - noedvendige,
        uoplyst: window(assessed).map_or(0, |window| window.days() - in_common(&days.told, window)),
        i_karantaene: days.in_quarantine(assessed),
        opfyldt: met(assessed),
        // A whole window after the last quarantine every day in it counts: later nothing can change.
        opfyldt_fra: (0..=months_of(figures.vindue_aar)
            .saturating_add(days.quarantine_ends().since(assessed)))
            .map(|ahead| assessed.plus(ahead))
            .find(|month| met(*month)),
    }
}

/// All that is wrong with a list of stays, for an assessment in this month; each fault names its entries.
pub fn faults(stays: &[Ophold], assessed: Month) -> Vec<OpholdFault> {
    let mut faults = Vec::new();
    let mut sorted = Vec::new();
    for (entry, stay) in stays.iter().enumerate() {
        match Period::new(stay.first, stay.last) {
            Err(_) => faults.push(OpholdFault::EndBeforeStart { entry }),
            Ok(period) if period.first() >= assessed.first_day() => {
                faults.push(OpholdFault::Future { entry });
            }
            Ok(period) => sorted.push((period, entry)),
        }
    }
    let mut furthest: Option<(Period, usize)> = None;
    for (period, entry) in in_order(sorted, |stay| *stay) {
        match furthest {
            Some((before, one)) if before.overlap(period).is_some() => {
                faults.push(OpholdFault::Overlap { one, other: entry });
            }
            _ => {}
        }
        if furthest.is_none_or(|(before, _)| before.last() < period.last()) {
            furthest = Some((period, entry));
        }
    }
    faults
}

/// Months of so many years, no more than the calendar has.
fn months_of(years: u32) -> i32 {
    i32::try_from(years.min(9_999)).unwrap_or(9_999) * 12
}

/// Days that a window has in common with periods of which no two share a day.
fn in_common(periods: &[Period], window: Period) -> i32 {
    periods.iter().filter_map(|period| period.overlap(window)).map(Period::days).sum()
}

/// What was told of which days; in each list no two periods share a day.
struct Days {
    assessed: Month,
    /// Days before the assessment of which something was told.
    told: Vec<Period>,
    /// Days that count; from the assessment on, those spent in the realm.
    counting: Vec<Period>,
    karantaene: Vec<Period>,
}

impl Days {
    fn of(stays: &[Ophold], karantaene: &[Day], readings: Readings, law: &LawOfMonth) -> Self {
        let (assessed, figures) = (law.month, &law.opholdskrav);
        let quarantines =
            karantaene.iter().filter_map(|first| Period::years_from(*first, figures.karantaene_aar));
        let karantaene: Vec<Period> =
            disjoint(quarantines.map(|period| (period, ()))).map(|(period, ())| period).collect();
        let past = Period::years_before(assessed, u32::MAX);
        let stays = stays.iter().filter_map(|stay| {
            let period = Period::new(stay.first, stay.last).ok()?.overlap(past?)?;
            Some((period, stay.sted))
        });
        // Two calendar months have at most one day more than the days of the figure.
        let more = u32::from(readings.alternative(Question::TwoMonthsAbroad));
        let allowed = i32::try_from(figures.udland_dage.saturating_add(more)).unwrap_or(i32::MAX);
        let mut used: ByKey<i16, i32> = ByKey::new();
        let (mut told, mut counting) = (Vec::new(), Vec::new());
        for (period, sted) in disjoint(stays) {
            told.push(period);
            match sted {
                Sted::Riget | Sted::UdlandetForhindret | Sted::UdlandetUdsendt => counting.push(period),
                Sted::Udlandet => {}
                Sted::UdlandetBopaelBeholdt => counting.extend(period.years().filter_map(|part| {
                    used.change(part.first().year(), |used| {
                        let (counts, _) = part.split_after(allowed - *used);
                        *used += counts.map_or(0, Period::days);
                        counts
                    })
                })),
            }
        }
        counting.extend(Period::years_from(assessed.first_day(), u32::MAX));
        let mut told = without(told, &karantaene);
        told.extend(karantaene.iter().filter_map(|period| period.overlap(past?)));
        Self { assessed, told, counting: without(counting, &karantaene), karantaene }
    }

    fn in_quarantine(&self, month: Month) -> bool {
        self.karantaene.iter().any(|period| period.contains(month.first_day()))
    }

    /// The month in which the last quarantine ends; that of the assessment where none is ahead.
    fn quarantine_ends(&self) -> Month {
        self.karantaene.iter().map(|period| period.last().month()).fold(self.assessed, Month::max)
    }
}

/// Periods in order, each without the days that one before it has already.
fn disjoint<T>(periods: impl Iterator<Item = (Period, T)>) -> impl Iterator<Item = (Period, T)> {
    let periods = in_order(periods, |(period, _)| period.first());
    let mut until: Option<Day> = None;
    periods.into_iter().filter_map(move |(period, what)| {
        let first = until.map_or(period.first(), |until| period.first().max(until.plus_days(1)));
        until = until.max(Some(period.last()));
        Period::new(first, period.last()).ok().map(|period| (period, what))
    })
}

/// Periods without the days of the others.
fn without(periods: Vec<Period>, others: &[Period]) -> Vec<Period> {
    others
        .iter()
        .fold(periods, |left, other| left.into_iter().flat_map(|period| period.without(*other)).collect())
}

#[cfg(test)]
mod tests {
    use super::{Ophold, OpholdFault, Opholdskrav, Sted, faults, opholdskrav};
    use crate::calendar::Day;
    use crate::law::LawOfMonth;
    use crate::parameters::ParameterSet;
    use crate::questions::{Question, Readings};

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    fn stay(first: &str, last: &str, sted: Sted) -> Ophold {
        Ophold { first: day(first), last: day(last), sted }
    }

    fn month(found: Option<crate::calendar::Month>) -> String {
        found.map_or_else(|| "never".to_owned(), |month| month.to_string())
    }

    fn in_march_2026(stays: &[Ophold], karantaene: &[Day]) -> Opholdskrav {
        let law =
            LawOfMonth::of(&ParameterSet::standard(), "2026-03".parse().expect("a month")).expect("figures");
        opholdskrav(stays, karantaene, Readings::default(), &law)
    }

    #[test]
    fn nine_years_to_the_day_are_enough_and_a_day_less_is_not() {
        let enough = in_march_2026(&[stay("2017-03-01", "2026-02-28", Sted::Riget)], &[]);
        assert_eq!((enough.dage, enough.noedvendige, enough.opfyldt), (3_287, 3_287, true));
        assert_eq!(enough.uoplyst, 365);
        let short = in_march_2026(&[stay("2017-03-02", "2026-02-28", Sted::Riget)], &[]);
        assert!(!short.opfyldt);
        assert_eq!(short.opfyldt_fra.map(|month| month.to_string()), Some("2026-04".to_owned()));
    }

    #[test]
    fn sixty_one_days_abroad_a_year_count_when_the_home_is_kept() {
        let stays = [
            stay("2016-03-01", "2025-06-30", Sted::Riget),
            stay("2025-07-01", "2025-09-30", Sted::UdlandetBopaelBeholdt),
            stay("2025-10-01", "2026-02-28", Sted::Riget),
        ];
        let found = in_march_2026(&stays, &[]);
        assert_eq!(found.dage, 3_652 - (92 - 61));
        assert_eq!(found.uoplyst, 0);
        let law =
            LawOfMonth::of(&ParameterSet::standard(), "2026-03".parse().expect("a month")).expect("figures");
        let two_months = Readings::default().flipped(Question::TwoMonthsAbroad);
        assert_eq!(opholdskrav(&stays, &[], two_months, &law).dage, found.dage + 1);
    }

    #[test]
    fn the_posted_and_the_prevented_were_not_abroad() {
        for sted in [Sted::UdlandetUdsendt, Sted::UdlandetForhindret] {
            let stays =
                [stay("2016-03-01", "2020-12-31", Sted::Riget), stay("2021-01-01", "2026-02-28", sted)];
            assert!(in_march_2026(&stays, &[]).opfyldt, "{sted:?}");
        }
        let stays =
            [stay("2016-03-01", "2022-12-31", Sted::Riget), stay("2023-01-01", "2026-02-28", Sted::Udlandet)];
        assert!(!in_march_2026(&stays, &[]).opfyldt);
    }

    #[test]
    fn three_years_of_quarantine_do_not_count_even_here() {
        let here = [stay("2016-03-01", "2026-02-28", Sted::Riget)];
        let found = in_march_2026(&here, &[day("2022-05-01")]);
        assert_eq!(found.dage, 3_652 - 1_096);
        // Once one of the quarantine's years has left the window, nine of ten remain.
        assert_eq!(found.opfyldt_fra.map(|month| month.to_string()), Some("2034-05".to_owned()));
    }

    #[test]
    fn while_a_quarantine_runs_it_is_not_met_whatever_the_days_are() {
        let here = [stay("2016-03-01", "2026-02-28", Sted::Riget)];
        let running = in_march_2026(&here, &[day("2025-05-01")]);
        assert_eq!((running.margin, running.i_karantaene, running.opfyldt), (61, true, false));
        // It runs until April 2028; then two of its years have to leave the window.
        assert_eq!(month(running.opfyldt_fra), "2037-05");
        let over = in_march_2026(&here, &[day("2023-03-01")]);
        assert_eq!((over.i_karantaene, over.opfyldt), (false, false));
    }

    #[test]
    fn a_quarantine_to_come_takes_its_own_days_only() {
        let nearly = [stay("2017-06-01", "2026-02-28", Sted::Riget)];
        assert_eq!(month(in_march_2026(&nearly, &[]).opfyldt_fra), "2026-06");
        assert_eq!(month(in_march_2026(&nearly, &[day("2030-05-01")]).opfyldt_fra), "2026-06");
    }

    #[test]
    fn quarantines_that_overlap_are_counted_once() {
        let here = [stay("2016-03-01", "2026-02-28", Sted::Riget)];
        let one = in_march_2026(&here, &[day("2018-05-01")]);
        assert_eq!(in_march_2026(&here, &[day("2018-05-01"), day("2018-05-01")]), one);
        let longer = in_march_2026(&here, &[day("2019-05-01"), day("2018-05-01")]);
        assert_eq!(longer.dage, one.dage - 365);
    }

    #[test]
    fn whoever_comes_with_a_quarantine_meets_it_nine_years_after_it() {
        assert_eq!(month(in_march_2026(&[], &[day("2026-03-01")]).opfyldt_fra), "2038-03");
    }

    #[test]
    fn d9_eight_years_and_364_days_fail() {
        let found = in_march_2026(&[stay("2017-03-02", "2026-02-28", Sted::Riget)], &[]);
        assert_eq!((found.margin, found.opfyldt), (-1, false));
    }

    #[test]
    fn posted_by_the_state_for_three_years_is_not_time_abroad() {
        let posted = [
            stay("2016-03-01", "2021-12-31", Sted::Riget),
            stay("2022-01-01", "2024-12-31", Sted::UdlandetUdsendt),
            stay("2025-01-01", "2026-02-28", Sted::Riget),
        ];
        let found = in_march_2026(&posted, &[]);
        assert_eq!((found.dage, found.margin), (3_652, 365));
    }

    #[test]
    fn sixty_one_days_are_of_each_calendar_year_also_of_the_one_the_window_cuts() {
        let over_new_year = [
            stay("2016-03-01", "2024-11-15", Sted::Riget),
            stay("2024-11-16", "2025-02-14", Sted::UdlandetBopaelBeholdt),
            stay("2025-02-15", "2026-02-28", Sted::Riget),
        ];
        assert_eq!(in_march_2026(&over_new_year, &[]).dage, 3_652);
        // January and February 2016 use 60 of the 61 days before the window begins.
        let cut = [
            stay("2016-01-01", "2016-03-10", Sted::UdlandetBopaelBeholdt),
            stay("2016-03-11", "2026-02-28", Sted::Riget),
        ];
        assert_eq!(in_march_2026(&cut, &[]).dage, 3_652 - 9);
    }

    #[test]
    fn faults_name_their_entries() {
        let month = "2026-03".parse().expect("a month");
        let stays = [
            stay("2020-01-01", "2022-12-31", Sted::Riget),
            stay("2019-01-01", "2018-12-31", Sted::Riget),
            stay("2026-03-01", "2026-03-02", Sted::Riget),
            stay("2020-02-01", "2020-02-01", Sted::Udlandet),
            stay("2022-12-31", "2026-04-30", Sted::Udlandet),
        ];
        let found = faults(&stays, month);
        assert_eq!(
            found,
            [
                OpholdFault::EndBeforeStart { entry: 1 },
                OpholdFault::Future { entry: 2 },
                OpholdFault::Overlap { one: 0, other: 3 },
                OpholdFault::Overlap { one: 0, other: 4 },
            ]
        );
        assert_eq!(found[2].to_string(), "stays 0 and 3 are on the same days");
        assert!(faults(&[stays[0]], month).is_empty());
    }

    #[test]
    fn figures_beyond_any_calendar_are_a_never_and_no_fault() {
        for id in ["aar", "vindue_aar", "udland_dage", "karantaene_aar"] {
            let mut set = ParameterSet::standard();
            set.set(&format!("kontanthjaelp.opholdskrav.{id}"), "4000000000").expect("an amount");
            let law = LawOfMonth::of(&set, "2026-03".parse().expect("a month")).expect("figures");
            let here = [stay("2016-03-01", "2026-02-28", Sted::UdlandetBopaelBeholdt)];
            let found = opholdskrav(&here, &[day("2025-05-01")], Readings::default(), &law);
            assert_eq!(found.opfyldt, found.opfyldt_fra == Some(law.month), "{id}");
        }
    }

    /// The days counted one by one, as anyone would check them.
    #[test]
    fn counting_by_periods_is_counting_day_by_day() {
        let kinds = [Sted::Riget, Sted::UdlandetBopaelBeholdt, Sted::Udlandet, Sted::UdlandetUdsendt];
        for seed in 1..60_i32 {
            let mut first = day("2014-01-01").plus_days(seed * 7 % 900);
            let mut stays = Vec::new();
            for step in 0..12 {
                let last = first.plus_days((seed * 37 + step * 101) % 400);
                let sted = kinds[usize::try_from(seed + step * step).expect("small") % kinds.len()];
                stays.push(Ophold { first, last, sted });
                first = last.plus_days(1 + (seed + step) % 3);
            }
            let quarantine = day("2013-01-01").plus_days(seed * 29 % 5_000);
            let found = in_march_2026(&stays, &[quarantine]);
            let (mut counted, mut untold) = (0, 0);
            let mut used = std::collections::BTreeMap::<i16, u32>::new();
            let mut today = day("2014-01-01");
            while today < day("2026-03-01") {
                let sted =
                    stays.iter().find(|stay| stay.first <= today && today <= stay.last).map(|stay| stay.sted);
                let here = match sted {
                    Some(Sted::UdlandetBopaelBeholdt) => {
                        let used = used.entry(today.year()).or_default();
                        *used += 1;
                        *used <= 61
                    }
                    Some(Sted::Udlandet) | None => false,
                    Some(_) => true,
                };
                let barred = quarantine <= today && today < quarantine.plus_years(3);
                if today >= day("2016-03-01") {
                    counted += i32::from(here && !barred);
                    untold += i32::from(sted.is_none() && !barred);
                }
                today = today.plus_days(1);
            }
            assert_eq!((found.dage, found.uoplyst), (counted, untold), "seed {seed}");
        }
    }

    #[test]
    fn whoever_comes_now_meets_it_in_nine_years() {
        let found = in_march_2026(&[], &[]);
        assert_eq!((found.dage, found.uoplyst), (0, 3_652));
        assert_eq!(found.opfyldt_fra.map(|month| month.to_string()), Some("2035-03".to_owned()));
    }
}
