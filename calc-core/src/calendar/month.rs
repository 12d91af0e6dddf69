use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use super::{DateError, Day, digits};
use crate::quantity::push_digits;

/// A calendar month, written `2026-03`.
///
/// # Errors
/// Reading anything else than four digits, a hyphen and a month from 01 to 12 is a [`DateError`].
///
/// ```
/// use calc_core::calendar::Month;
/// let march: Month = "2026-03".parse()?;
/// assert_eq!(march.plus(10).to_string(), "2027-01");
/// assert_eq!(march.days(), 31);
/// # Ok::<(), calc_core::calendar::DateError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: i16,
    month: i8,
}

impl Month {
    /// The month with this number (1 to 12) of this year.
    ///
    /// # Errors
    /// [`DateError`] when there is no such month.
    pub const fn new(year: i16, month: i8) -> Result<Self, DateError> {
        if year >= 1 && year <= 9999 && month >= 1 && month <= 12 {
            Ok(Self { year, month })
        } else {
            Err(DateError)
        }
    }

    /// The month of a day that is known to exist.
    pub(super) const fn of_day(year: i16, month: i8) -> Self {
        Self { year, month }
    }

    /// A running number of months.
    pub(crate) const fn index(self) -> i32 {
        self.year as i32 * 12 + self.month as i32 - 1
    }

    /// The month with this running number, within the years 1 to 9999.
    pub(crate) fn of_index(index: i32) -> Self {
        const FIRST: i32 = 12;
        const LAST: i32 = 9_999 * 12 + 11;
        let index = index.clamp(FIRST, LAST);
        Self {
            year: i16::try_from(index / 12).unwrap_or(1),
            month: i8::try_from(index % 12 + 1).unwrap_or(1),
        }
    }

    /// The year.
    pub const fn year(self) -> i16 {
        self.year
    }

    /// The number of the month in its year, 1 to 12.
    pub const fn number(self) -> i8 {
        self.month
    }

    /// The month so many months later, or earlier where negative; it stays inside the years 1 to 9999.
    #[must_use]
    pub fn plus(self, months: i32) -> Self {
        Self::of_index(self.index().saturating_add(months))
    }

    /// How many months from `earlier` to this one; negative when this one is before it.
    pub fn since(self, earlier: Self) -> i32 {
        self.index() - earlier.index()
    }

    /// The first day of the month.
    pub fn first_day(self) -> Day {
        Day::first_of(self)
    }

    /// As it stands in data: `2026-03`.
    pub(super) fn written(self) -> String {
        let mut text = String::with_capacity("2026-03-01".len());
        push_digits(&mut text, self.year.unsigned_abs().into(), 4);
        text.push('-');
        push_digits(&mut text, self.month.unsigned_abs().into(), 2);
        text
    }

    /// How many days the month has.
    pub fn days(self) -> u8 {
        self.first_day().days_in_month()
    }
}

impl std::str::FromStr for Month {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let (year, month) = text.trim().split_once('-').ok_or(DateError)?;
        let month = i8::try_from(digits(month, 2)?).map_err(|_| DateError)?;
        Self::new(digits(year, 4)?, month)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.written())
    }
}

impl Serialize for Month {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.written())
    }
}

impl<'de> Deserialize<'de> for Month {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::{DateError, Month};

    #[test]
    fn only_months_of_the_calendar_are_read() {
        for text in [
            "",
            "2026",
            "2026-13",
            "2026-00",
            "26-03",
            "2026-3",
            "2026-03-01",
            "2026/03",
            "0000-01",
            "２026-03",
        ] {
            assert_eq!(text.parse::<Month>(), Err(DateError), "{text}");
        }
    }

    #[test]
    fn counting_goes_over_the_turn_of_the_year_both_ways() -> Result<(), DateError> {
        let january: Month = "2026-01".parse()?;
        assert_eq!(january.plus(-1).to_string(), "2025-12");
        assert_eq!(january.plus(-120).since(january), -120);
        assert_eq!(january.plus(i32::MAX).to_string(), "9999-12");
        Ok(())
    }
}
