use std::fmt;

use serde::{Serialize, Serializer};

use super::{DateError, Month, digits};
use crate::quantity::push_digits;

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
pub struct Day {
    // In this order, so that an earlier day is a smaller one.
    year: i16,
    month: i8,
    number: i8,
}

/// The first day that can be written, and the last.
const FIRST: Day = Day { year: 1, month: 1, number: 1 };
const LAST: Day = Day { year: 9_999, month: 12, number: 31 };
/// The calendar comes round after so many years, which are so many days.
const ROUND_YEARS: i32 = 400;
const ROUND_DAYS: i32 = 146_097;
/// A year that begins in March has its leap day at the end; its months then go by fives of 153 days.
const MARCH: i32 = 3;
const FIVE_MONTHS: i32 = 153;

impl Day {
    pub(super) const fn first_of(month: Month) -> Self {
        Self { year: month.year(), month: month.number(), number: 1 }
    }

    pub(super) fn days_in_month(self) -> u8 {
        u8::try_from(self.last_number()).unwrap_or(31)
    }

    const fn last_number(self) -> i8 {
        match self.month {
            2 if self.year % 4 == 0 && (self.year % 100 != 0 || self.year % 400 == 0) => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }

    /// A running number of days.
    const fn index(self) -> i32 {
        let months = (self.month as i32 + 12 - MARCH) % 12;
        let year = self.year as i32 - (self.month < 3) as i32;
        let of_year = (FIVE_MONTHS * months + 2) / 5 + self.number as i32 - 1;
        year * 365 + year / 4 - year / 100 + year / ROUND_YEARS + of_year
    }

    /// The day with this running number, within the years 1 to 9999.
    fn of_index(index: i32) -> Self {
        let index = index.clamp(FIRST.index(), LAST.index());
        let (rounds, of_round) = (index / ROUND_DAYS, index % ROUND_DAYS);
        // Every fourth year is longer, every hundredth is not, the last one is.
        let of_years = of_round - of_round / 1_460 + of_round / 36_524 - of_round / (ROUND_DAYS - 1);
        let year_of_round = of_years / 365;
        let of_year = of_round - (year_of_round * 365 + year_of_round / 4 - year_of_round / 100);
        let months = (5 * of_year + 2) / FIVE_MONTHS;
        let day = of_year - (FIVE_MONTHS * months + 2) / 5 + 1;
        let month = (months + MARCH - 1) % 12 + 1;
        let year = rounds * ROUND_YEARS + year_of_round + i32::from(month < MARCH);
        // All three are small: they come from within the calendar.
        Self {
            year: i16::try_from(year).unwrap_or(LAST.year),
            month: i8::try_from(month).unwrap_or(LAST.month),
            number: i8::try_from(day).unwrap_or(LAST.number),
        }
    }

    /// The month this day is in.
    pub const fn month(self) -> Month {
        Month::of_day(self.year, self.month)
    }

    /// The number of the day in its month, 1 to 31.
    pub const fn number(self) -> i8 {
        self.number
    }

    /// How many days from `earlier` to this one; negative when this one is before it.
    pub const fn days_since(self, earlier: Self) -> i32 {
        self.index() - earlier.index()
    }

    /// The day so many days later, or earlier where negative; it stays inside the years 1 to 9999.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        Self::of_index(self.index().saturating_add(days))
    }

    /// The same day so many years later (the last of February for the 29th); it stays inside the years 1 to 9999.
    #[must_use]
    pub fn plus_years(self, years: u32) -> Self {
        let year = i16::try_from(years).ok().and_then(|years| self.year.checked_add(years));
        match year.filter(|year| *year <= LAST.year) {
            Some(year) => {
                let same = Self { year, ..self };
                Self { number: self.number.min(same.last_number()), ..same }
            }
            None => LAST,
        }
    }

    /// The last day of its year.
    #[must_use]
    pub const fn end_of_year(self) -> Self {
        Self { month: 12, number: 31, ..self }
    }

    /// The year.
    pub const fn year(self) -> i16 {
        self.year
    }

    /// Whether it is this day of the calendar or a later one.
    pub fn at_or_after(self, year: i16, month: i8, day: i8) -> bool {
        self >= Self { year, month, number: day }
    }

    /// The last day of its month.
    #[must_use]
    pub const fn end_of_month(self) -> Self {
        Self { number: self.last_number(), ..self }
    }

    /// Whole years from this day to `day`: the age then of whoever was born on this day. Nobody is younger than 0.
    pub fn age_on(self, day: Self) -> u8 {
        let birthday_passed = (day.month, day.number) >= (self.month, self.number);
        let years = i32::from(day.year) - i32::from(self.year) - i32::from(!birthday_passed);
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
        let first = Self::first_of(Month::new(year, small(month)?)?);
        let day = Self { number: small(day)?, ..first };
        if day.number >= 1 && day.number <= day.last_number() { Ok(day) } else { Err(DateError) }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = self.month().written();
        text.push('-');
        push_digits(&mut text, self.number.unsigned_abs().into(), 2);
        formatter.write_str(&text)
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
    fn every_day_is_the_one_that_a_calendar_library_has() {
        // The calendar comes round after 400 years; the first and the last are looked at too.
        for years in [1..=5, 1799..=2204, 9_995..=9_999] {
            let mut other = jiff::civil::date(*years.start(), 1, 1);
            let first: Day = other.to_string().parse().expect("a day");
            for days in 0.. {
                let day = first.plus_days(days);
                assert_eq!((day.year, day.month, day.number), (other.year(), other.month(), other.day()));
                assert_eq!(day.days_since(first), days);
                assert_eq!(day.last_number(), other.days_in_month(), "{day}");
                match other.tomorrow() {
                    Ok(tomorrow) if years.contains(&tomorrow.year()) => other = tomorrow,
                    _ => break,
                }
            }
            assert_eq!((other.year(), other.month(), other.day()), (*years.end(), 12, 31));
        }
    }

    #[test]
    fn a_day_is_in_its_month() -> Result<(), DateError> {
        assert_eq!("2024-02-29".parse::<Day>()?.month(), "2024-02".parse::<Month>()?);
        assert_eq!("2024-02".parse::<Month>()?.days(), 29);
        Ok(())
    }
}
