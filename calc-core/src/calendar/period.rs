use std::iter::successors;

use super::{Day, Month};

/// From one day to another, both counted; never empty.
///
/// ```
/// use calc_core::calendar::{Period, PeriodError};
/// let summer = Period::new("2025-06-01".parse()?, "2025-08-31".parse()?)?;
/// assert_eq!(summer.days(), 92);
/// assert_eq!(Period::new(summer.last(), summer.first()), Err(PeriodError));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    first: Day,
    last: Day,
}

/// Why two days are not a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the last day is before the first")]
pub struct PeriodError;

impl Period {
    /// From this day to that, both counted.
    ///
    /// # Errors
    /// [`PeriodError`] when the last day is before the first.
    pub fn new(first: Day, last: Day) -> Result<Self, PeriodError> {
        if last < first { Err(PeriodError) } else { Ok(Self { first, last }) }
    }

    /// So many years from this day on, the last day being the one before the same date; none of no years.
    ///
    /// ```
    /// use calc_core::calendar::Period;
    /// let quarantine = Period::years_from("2025-05-01".parse()?, 3).expect("three years");
    /// assert_eq!(quarantine.last(), "2028-04-30".parse()?);
    /// # Ok::<(), calc_core::calendar::DateError>(())
    /// ```
    pub fn years_from(first: Day, years: u32) -> Option<Self> {
        Self::new(first, first.plus_years(years).plus_days(-1)).ok()
    }

    /// The years that end on the last day of the month before this one: what an assessment in the month looks back on.
    /// None of no years.
    ///
    /// ```
    /// use calc_core::calendar::Period;
    /// let window = Period::years_before("2026-03".parse()?, 10).expect("ten years");
    /// assert_eq!(window, Period::new("2016-03-01".parse()?, "2026-02-28".parse()?).expect("a period"));
    /// # Ok::<(), calc_core::calendar::DateError>(())
    /// ```
    pub fn years_before(month: Month, years: u32) -> Option<Self> {
        let months = i32::try_from(years.saturating_mul(12)).unwrap_or(i32::MAX);
        let (first, end) = (month.plus(-months).first_day(), month.first_day());
        // Nothing lies before the first month of the calendar.
        (first < end).then(|| Self { first, last: end.plus_days(-1) })
    }

    /// The first day.
    pub const fn first(self) -> Day {
        self.first
    }

    /// The last day.
    pub const fn last(self) -> Day {
        self.last
    }

    /// How many days, both ends counted.
    pub fn days(self) -> i32 {
        self.last.days_since(self.first) + 1
    }

    /// Whether the day is in it.
    pub fn contains(self, day: Day) -> bool {
        self.first <= day && day <= self.last
    }

    /// The days that both have; none where they have none in common.
    #[must_use]
    pub fn overlap(self, other: Self) -> Option<Self> {
        Self::new(self.first.max(other.first), self.last.min(other.last)).ok()
    }

    /// What is left without the days of the other: the part before it and the part after it.
    pub fn without(self, other: Self) -> impl Iterator<Item = Self> {
        let (before, after) = if self.overlap(other).is_some() {
            let before = (self.first < other.first).then(|| other.first.plus_days(-1));
            let after = (other.last < self.last).then(|| other.last.plus_days(1));
            (
                before.map(|last| Self { first: self.first, last }),
                after.map(|first| Self { first, last: self.last }),
            )
        } else {
            (Some(self), None)
        };
        before.into_iter().chain(after)
    }

    /// Its first days, at most so many, and the rest.
    pub fn split_after(self, days: i32) -> (Option<Self>, Option<Self>) {
        if days <= 0 {
            (None, Some(self))
        } else if days >= self.days() {
            (Some(self), None)
        } else {
            let next = self.first.plus_days(days);
            (
                Some(Self { first: self.first, last: next.plus_days(-1) }),
                Some(Self { first: next, last: self.last }),
            )
        }
    }

    /// Its part in each calendar year, oldest first.
    ///
    /// ```
    /// use calc_core::calendar::Period;
    /// let winter = Period::new("2025-12-30".parse()?, "2026-01-03".parse()?).expect("a period");
    /// assert_eq!(winter.years().map(|part| part.days()).collect::<Vec<_>>(), [2, 3]);
    /// # Ok::<(), calc_core::calendar::DateError>(())
    /// ```
    pub fn years(self) -> impl Iterator<Item = Self> {
        let part = move |first: Day| Self { first, last: self.last.min(first.end_of_year()) };
        successors(Some(part(self.first)), move |before| {
            (before.last < self.last).then(|| part(before.last.plus_days(1)))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Period, PeriodError};
    use crate::calendar::Day;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    fn period(first: &str, last: &str) -> Period {
        Period::new(day(first), day(last)).expect("a period")
    }

    #[test]
    fn a_day_is_a_period_and_nothing_shorter_is() {
        assert_eq!(period("2026-03-01", "2026-03-01").days(), 1);
        assert_eq!(Period::new(day("2026-03-01"), day("2026-02-28")), Err(PeriodError));
    }

    #[test]
    fn both_ends_belong_to_the_overlap() {
        let year = period("2025-01-01", "2025-12-31");
        assert_eq!(
            year.overlap(period("2025-12-31", "2026-02-01")),
            Some(period("2025-12-31", "2025-12-31"))
        );
        assert_eq!(year.overlap(period("2026-01-01", "2026-02-01")), None);
        assert!(year.contains(day("2025-01-01")) && !year.contains(day("2026-01-01")));
    }

    #[test]
    fn what_is_left_and_what_is_taken_are_the_whole() {
        let year = period("2025-01-01", "2025-12-31");
        for (first, last, left) in [
            ("2025-03-01", "2025-03-31", 334),
            ("2024-03-01", "2025-01-01", 364),
            ("2025-12-31", "2026-03-01", 364),
            ("2024-01-01", "2026-01-01", 0),
            ("2026-01-01", "2026-02-01", 365),
        ] {
            let taken = period(first, last);
            assert_eq!(year.without(taken).map(Period::days).sum::<i32>(), left, "{first}");
            assert!(year.without(taken).all(|rest| rest.overlap(taken).is_none()), "{first}");
        }
    }

    #[test]
    fn splitting_loses_no_day() {
        let march = period("2026-03-01", "2026-03-31");
        assert_eq!(march.split_after(0), (None, Some(march)));
        assert_eq!(march.split_after(31), (Some(march), None));
        let (first, rest) = march.split_after(30);
        assert_eq!(first, Some(period("2026-03-01", "2026-03-30")));
        assert_eq!(rest, Some(period("2026-03-31", "2026-03-31")));
    }

    #[test]
    fn the_years_of_a_period_are_the_period() {
        let long = period("2023-12-31", "2026-01-01");
        let days: Vec<i32> = long.years().map(Period::days).collect();
        assert_eq!(days, [1, 366, 365, 1]);
        assert_eq!(period("2025-02-01", "2025-02-02").years().count(), 1);
    }

    #[test]
    fn a_window_ends_with_the_month_before_and_has_a_leap_day_or_more() {
        let ten = |month: &str| Period::years_before(month.parse().expect("a month"), 10).expect("ten years");
        assert_eq!(ten("2026-03"), period("2016-03-01", "2026-02-28"));
        assert_eq!(ten("2026-03").days(), 3_652);
        assert_eq!(ten("2026-01").days(), 3_653);
        assert_eq!(Period::years_before("2026-03".parse().expect("a month"), 0), None);
    }

    #[test]
    fn the_edges_of_the_calendar_hold() {
        assert_eq!(Period::years_before("0001-01".parse().expect("a month"), 10), None);
        let all = Period::years_before("9999-12".parse().expect("a month"), u32::MAX).expect("a period");
        assert_eq!(all.first(), day("0001-01-01"));
        let rest = Period::years_from(day("9990-01-01"), u32::MAX).expect("a period");
        assert!(rest.years().count() <= 10);
    }
}
