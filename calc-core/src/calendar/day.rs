use std::fmt;

use jiff::civil::Date;
use serde::{Serialize, Serializer};

use super::{DateError, Month, digits};

/// A day of the calendar, written `1990-05-31`.
///
/// # Errors
/// Reading anything that is not a real day in that form is a [`DateError`].
///
/// ```
/// use calc_core::calendar::Day;
/// let born: Day = "1996-03-01".parse()?;
/// let march = "2026-03".parse::<calc_core::calendar::Month>()?;
/// assert_eq!(born.age_on(march.first_day()), 30);
/// assert!("2026-02-30".parse::<Day>().is_err());
/// # Ok::<(), calc_core::calendar::DateError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

/// The first day that can be written.
const FIRST_DATE: Date = jiff::civil::date(1, 1, 1);
/// More years, and more days, than the calendar of the years 1 to 9999 has.
const MOST_YEARS: i32 = 9_999;
const MOST_DAYS: i32 = MOST_YEARS * 366;

impl Day {
    pub(super) fn first_of(month: Month) -> Self {
        // A `Month` is always one of the calendar, so its first day exists.
        Self(Date::new(month.year(), month.number(), 1).unwrap_or(Date::ZERO))
    }

    pub(super) fn days_in_month(self) -> u8 {
        u8::try_from(self.0.days_in_month()).unwrap_or(31)
    }

    /// The month this day is in.
    pub fn month(self) -> Month {
        Month::of_day(self.0.year(), self.0.month())
    }

    /// The number of the day in its month, 1 to 31.
    pub fn number(self) -> i8 {
        self.0.day()
    }

    /// How many days from `earlier` to this one; negative when this one is before it.
    pub fn days_since(self, earlier: Self) -> i32 {
        // From day to day a span has days alone.
        (self.0 - earlier.0).get_days()
    }

    /// The day so many days later, or earlier where negative; it stays inside the years 1 to 9999.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        // A span of days beyond the calendar cannot be made at all, so the calendar's length is the most that is asked for.
        let days = days.clamp(-MOST_DAYS, MOST_DAYS);
        Self(self.0.saturating_add(jiff::Span::new().days(days)).max(FIRST_DATE))
    }

    /// The same day so many years later (the last of February for the 29th); it stays inside the years 1 to 9999.
    #[must_use]
    pub fn plus_years(self, years: u32) -> Self {
        let years = i32::try_from(years).unwrap_or(MOST_YEARS).min(MOST_YEARS);
        Self(self.0.saturating_add(jiff::Span::new().years(years)))
    }

    /// The last day of its year.
    #[must_use]
    pub fn end_of_year(self) -> Self {
        Self(self.0.last_of_year())
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// Whether it is this day of the calendar or a later one.
    pub fn at_or_after(self, year: i16, month: i8, day: i8) -> bool {
        (self.0.year(), self.0.month(), self.0.day()) >= (year, month, day)
    }

    /// The last day of its month.
    #[must_use]
    pub fn end_of_month(self) -> Self {
        Self(self.0.last_of_month())
    }

    /// Whole years from this day to `day`: the age then of whoever was born on this day. Nobody is younger than 0.
    pub fn age_on(self, day: Self) -> u8 {
        let birthday_passed = (day.0.month(), day.0.day()) >= (self.0.month(), self.0.day());
        let years = i32::from(day.0.year()) - i32::from(self.0.year()) - i32::from(!birthday_passed);
        u8::try_from(years.clamp(0, i32::from(u8::MAX))).unwrap_or(u8::MAX)
    }
}

impl std::str::FromStr for Day {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let mut parts = text.trim().splitn(3, '-');
        let mut next = |count| digits(parts.next().unwrap_or_default(), count);
        let (year, month, day) = (next(4)?, next(2)?, next(2)?);
        let small = |number| i8::try_from(number).map_err(|_| DateError);
        if year == 0 {
            return Err(DateError);
        }
        Date::new(year, small(month)?, small(day)?).map(Self).map_err(|_| DateError)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::Day;
    use crate::calendar::{DateError, Month};

    #[test]
    fn only_real_days_are_read() {
        for text in [
            "",
            "1990-02-29",
            "1990-13-01",
            "90-01-01",
            "1990-1-1",
            "1990-01-01T00",
            "0000-01-01",
            "01-05-1990",
        ] {
            assert_eq!(text.parse::<Day>(), Err(DateError), "{text}");
        }
    }

    #[test]
    fn an_age_is_reached_on_the_birthday() -> Result<(), DateError> {
        let born: Day = "2000-02-29".parse()?;
        for (day, age) in [("2018-02-28", 17), ("2018-03-01", 18), ("2020-02-29", 20), ("1999-01-01", 0)] {
            assert_eq!(born.age_on(day.parse()?), age, "{day}");
        }
        Ok(())
    }

    #[test]
    fn days_are_counted_over_leap_years() -> Result<(), DateError> {
        let (first, last): (Day, Day) = ("2023-12-31".parse()?, "2024-12-31".parse()?);
        assert_eq!((last.days_since(first), first.days_since(last)), (366, -366));
        assert_eq!("2024-02-03".parse::<Day>()?.end_of_month(), "2024-02-29".parse()?);
        Ok(())
    }

    #[test]
    fn no_count_of_days_or_years_leaves_the_calendar() -> Result<(), DateError> {
        let day: Day = "2024-02-29".parse()?;
        assert_eq!(day.plus_days(i32::MAX).to_string(), "9999-12-31");
        assert_eq!(day.plus_days(i32::MIN).to_string(), "0001-01-01");
        assert_eq!(day.plus_years(u32::MAX).to_string(), "9999-12-31");
        assert_eq!((day.plus_years(1), day.plus_years(4)), ("2025-02-28".parse()?, "2028-02-29".parse()?));
        assert_eq!(day.end_of_year(), "2024-12-31".parse()?);
        Ok(())
    }

    #[test]
    fn a_day_is_in_its_month() -> Result<(), DateError> {
        assert_eq!("2024-02-29".parse::<Day>()?.month(), "2024-02".parse::<Month>()?);
        assert_eq!("2024-02".parse::<Month>()?.days(), 29);
        Ok(())
    }
}
