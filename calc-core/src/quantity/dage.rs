use std::fmt;

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use super::hours::{Hours, WeeklyHours};
use super::kroner::Kroner;

const DAYS_OF_A_FULL_WEEK: i64 = 5;
const HUNDREDTHS: i64 = 100;
const MONTHS_A_YEAR: i64 = 12;
const SECONDS_A_MINUTE: i64 = 60;
/// A month is 52/12 = 13/3 weeks, as for [`Hours`].
const WEEKS_OF_THREE_MONTHS: i64 = 13;
const THREE_MONTHS: i64 = 3;

/// Days in an average month or year, exact: a fraction, for two days a week are 26/3 a month.
///
/// ```
/// use calc_core::quantity::{Dage, Kroner};
/// let twice_a_week = Dage::weekly(200);
/// assert_eq!(twice_a_week.to_string(), "8.6667");
/// assert_eq!(twice_a_week.a_year(), Dage::whole(104));
/// assert_eq!(twice_a_week.a_year().at(Kroner::whole(76)), Kroner::whole(7_904));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Dage {
    parts: i64,
    /// Never below one.
    of: i64,
}

impl Dage {
    /// No day.
    pub const NONE: Self = Self::whole(0);

    /// So many whole days.
    pub const fn whole(days: i64) -> Self {
        Self { parts: days, of: 1 }
    }

    /// So many days a week, in hundredths, as days of an average month.
    pub const fn weekly(hundredths: u16) -> Self {
        Self { parts: hundredths as i64 * WEEKS_OF_THREE_MONTHS, of: THREE_MONTHS * HUNDREDTHS }
    }

    /// The days of an average month that these weekly hours take in shifts of this length, and never more than five a week;
    /// none where a shift has no length.
    #[must_use]
    pub fn shifts(hours: WeeklyHours, shift: WeeklyHours) -> Self {
        let (week, shift) = (hours.a_week().seconds(), shift.a_week().seconds());
        if shift <= 0 {
            return Self::NONE;
        }
        // Compared before anything is multiplied beyond the week's own seconds.
        if week >= shift * DAYS_OF_A_FULL_WEEK {
            return Self { parts: DAYS_OF_A_FULL_WEEK * WEEKS_OF_THREE_MONTHS, of: THREE_MONTHS };
        }
        Self { parts: week.max(0) * WEEKS_OF_THREE_MONTHS, of: shift * THREE_MONTHS }
    }

    /// Twelve times as many.
    #[must_use]
    pub const fn a_year(self) -> Self {
        Self { parts: self.parts * MONTHS_A_YEAR, of: self.of }
    }

    /// What so many days cost at this amount each, kept to a millionth of a krone.
    #[must_use]
    pub fn at(self, each: Kroner) -> Kroner {
        each.share(self.parts, self.of)
    }

    /// The time that so many days take at these minutes each, in whole seconds downwards.
    #[must_use]
    pub const fn minutes(self, each: u16) -> Hours {
        Hours::of_seconds(each as i64 * SECONDS_A_MINUTE * self.parts / self.of)
    }
}

impl Default for Dage {
    fn default() -> Self {
        Self::NONE
    }
}

/// Equal where the fractions are: 26/3 is 2600/300.
impl PartialEq for Dage {
    fn eq(&self, other: &Self) -> bool {
        let crossed = |one: &Self, other: &Self| i128::from(one.parts) * i128::from(other.of);
        crossed(self, other) == crossed(other, self)
    }
}

impl Eq for Dage {}

/// Days as a decimal number, without trailing zeros, to four decimals.
impl fmt::Display for Dage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let days = Decimal::from(self.parts).checked_div(Decimal::from(self.of)).unwrap_or_default();
        fmt::Display::fmt(&days.round_dp(4).normalize(), formatter)
    }
}

impl Serialize for Dage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::Dage;
    use crate::quantity::{Hours, Kroner, WeeklyHours};

    #[test]
    fn shifts_take_as_many_days_as_hours_fill_and_five_a_week_at_most() {
        let days = |hours, shift| Dage::shifts(WeeklyHours::whole(hours), WeeklyHours::whole(shift));
        assert_eq!(days(8, 4), Dage::weekly(200));
        assert_eq!(days(8, 3).to_string(), "11.5556"); // 2 2/3 a week
        assert_eq!(days(37, 5), Dage::weekly(500));
        assert_eq!(days(20, 4), Dage::weekly(500));
        assert_eq!(days(8, 0), Dage::NONE);
        assert_eq!(days(0, 4), Dage::NONE);
    }

    #[test]
    fn a_third_of_a_day_is_kept() {
        let days = Dage::shifts(WeeklyHours::whole(8), WeeklyHours::whole(3)).a_year();
        assert_eq!(days.at(Kroner::whole(3)), Kroner::whole(416)); // 138 2/3 days
        assert_eq!(days.minutes(90), Hours::whole(208));
    }
}
