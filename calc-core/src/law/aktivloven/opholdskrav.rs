//! The residence requirement.
//!
//! Law: LAS § 11(3): lawful stay in the realm (Denmark, the Faroe Islands, Greenland) for together 9 of the last 10 years;
//! stays abroad of together at most 2 months in a calendar year count when the home is kept; (4)-(7): three years of
//! quarantine after certain sentences do not, and while they run the rate is one of § 16(2); (11): posted by the state, prevented from coming home, or a minor with
//! posted parents is not abroad.
//! Input: stays with their days, quarantines. Result: days that count, days that are needed, met or not, the margin, and
//! the first month in which it is met by staying on.
//! Read into it: days are counted, since the act names no unit; the 9 years are those that end with the window, so 8 years
//! and 364 days are too few; two months are 61 days (figure, marked as assumed).
//! Example: all ten years here but 300 days: met, with 65 or 66 days to spare.
//! Not modelled: whether a stay is lawful, and the special reasons of (3) 2nd sentence.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::calendar::{Day, Month};
use crate::law::LawOfMonth;
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

/// The residence requirement at an assessment; days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Opholdskrav {
    /// Days in the window that count.
    pub dage: i32,
    /// Days that are needed.
    pub noedvendige: i32,
    /// Days in the window of which nothing was told.
    pub uoplyst: i32,
    /// Whether it is met.
    pub opfyldt: bool,
    /// The first month in which it is met by staying in the realm from now on; none within twenty years.
    pub opfyldt_fra: Option<Month>,
}

/// The requirement for an assessment in the month of the law, § 11(3)-(7) and (11).
///
/// Stays must not overlap; of days told twice the first stay counts.
pub fn opholdskrav(
    stays: &[Ophold],
    karantaene: &[Day],
    readings: Readings,
    law: &LawOfMonth,
) -> Opholdskrav {
    let figures = &law.opholdskrav;
    let assessed = law.month;
    let days = Days::of(stays, karantaene, readings, law);
    let needed = |month: Month| {
        let years = i32::try_from(figures.aar * 12).unwrap_or(i32::MAX);
        month.first_day().days_since(month.plus(-years).first_day())
    };
    let window = |month: Month| {
        let years = i32::try_from(figures.vindue_aar * 12).unwrap_or(i32::MAX);
        (month.plus(-years).first_day(), month.first_day())
    };
    let counted = |month: Month| {
        let (from, to) = window(month);
        days.counted(from, to)
    };
    let met = |month: Month| !days.in_quarantine(month) && counted(month) >= needed(month);
    // A quarantine that has just begun must leave the window before nine years can be in it.
    let ahead = i32::try_from(figures.vindue_aar * 2 * 12).unwrap_or_default();
    let (from, to) = window(assessed);
    let dage = counted(assessed);
    Opholdskrav {
        dage,
        noedvendige: needed(assessed),
        uoplyst: to.days_since(from) - days.told(from, to),
        opfyldt: met(assessed),
        opfyldt_fra: (0..=ahead).map(|months| assessed.plus(months)).find(|month| met(*month)),
    }
}

/// Days before the assessment, by their number before it, that were told, and whether they count; all later days count.
struct Days {
    assessed: Day,
    told: BTreeMap<i32, bool>,
    karantaene_until: Option<i32>,
}

impl Days {
    fn of(stays: &[Ophold], karantaene: &[Day], readings: Readings, law: &LawOfMonth) -> Self {
        let assessed = law.month.first_day();
        let mut told = BTreeMap::new();
        let mut short_abroad: BTreeMap<i16, u32> = BTreeMap::new();
        // Two calendar months have at most one day more than the days of the figure.
        let allowed =
            law.opholdskrav.udland_dage + u32::from(readings.alternative(Question::TwoMonthsAbroad));
        let mut sorted = stays.to_vec();
        sorted.sort_by_key(|stay| stay.first);
        // Nothing before the calendar year in which the window begins can matter.
        let earliest = -366 * (i32::try_from(law.opholdskrav.vindue_aar).unwrap_or_default() + 1);
        for stay in &sorted {
            let first = stay.first.days_since(assessed).max(earliest);
            for number in first..=stay.last.days_since(assessed).min(-1) {
                let counts = match stay.sted {
                    Sted::Riget | Sted::UdlandetForhindret | Sted::UdlandetUdsendt => true,
                    Sted::Udlandet => false,
                    Sted::UdlandetBopaelBeholdt => {
                        let used = short_abroad.entry(assessed.plus_days(number).year()).or_default();
                        *used += 1;
                        *used <= allowed
                    }
                };
                told.entry(number).or_insert(counts);
            }
        }
        let years = law.opholdskrav.karantaene_aar;
        let mut until = None;
        for first in karantaene {
            let end = first.plus_years(years).days_since(assessed);
            for number in first.days_since(assessed)..end.min(0) {
                told.insert(number, false);
            }
            until = until.max(Some(end));
        }
        Self { assessed, told, karantaene_until: until }
    }

    /// Days that count from one day to the day before another.
    fn counted(&self, from: Day, to: Day) -> i32 {
        let (from, to) = (from.days_since(self.assessed), to.days_since(self.assessed));
        let past = self.past(from, to).filter(|counts| *counts).count();
        let begins = from.max(0).max(self.karantaene_until.unwrap_or(0));
        i32::try_from(past).unwrap_or(i32::MAX) + (to - begins).max(0)
    }

    /// The told days from one number to the one before another, as far as they are past; none where both are ahead.
    fn past(&self, from: i32, to: i32) -> impl Iterator<Item = bool> {
        let end = to.min(0);
        self.told.range(from.min(end)..end).map(|(_, counts)| *counts)
    }

    /// Whether a quarantine still runs when this month begins.
    fn in_quarantine(&self, month: Month) -> bool {
        self.karantaene_until.is_some_and(|until| month.first_day().days_since(self.assessed) < until)
    }

    /// Days told from one day to the day before another, as far as they are past.
    fn told(&self, from: Day, to: Day) -> i32 {
        let (from, to) = (from.days_since(self.assessed), to.days_since(self.assessed));
        i32::try_from(self.past(from, to).count()).unwrap_or(i32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::{Ophold, Opholdskrav, Sted, opholdskrav};
    use crate::calendar::Day;
    use crate::law::LawOfMonth;
    use crate::parameters::ParameterSet;
    use crate::questions::Readings;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    fn stay(first: &str, last: &str, sted: Sted) -> Ophold {
        Ophold { first: day(first), last: day(last), sted }
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
        let running = in_march_2026(&here, &[day("2025-05-01")]);
        assert!(!running.opfyldt && running.dage >= running.noedvendige);
        assert_eq!(running.opfyldt_fra.map(|month| month.to_string()), Some("2037-05".to_owned()));
    }

    #[test]
    fn whoever_comes_now_meets_it_in_nine_years() {
        let found = in_march_2026(&[], &[]);
        assert_eq!((found.dage, found.uoplyst), (0, 3_652));
        assert_eq!(found.opfyldt_fra.map(|month| month.to_string()), Some("2035-03".to_owned()));
    }
}
