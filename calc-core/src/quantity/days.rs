use std::fmt;

use serde::{Serialize, Serializer};

use super::fixed::{self, Plain};
use super::hours::{Hours, WeeklyHours};
use super::kroner::Kroner;

/// Days of an average month, as an exact fraction: 2 days a week are 8 2/3 a month.
///
/// ```
/// use calc_core::quantity::{Days, Kroner};
/// let days = Days::a_month_of_hundredths_a_week(200);
/// assert_eq!(days.times(Kroner::whole(76)).to_string(), "658.666667");
/// assert_eq!(days.to_string(), "8.67");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    number: i64,
    parts: i64,
}

const WEEKS_OF_THREE_MONTHS: i64 = 13;
const THREE_MONTHS: i64 = 3;
const HUNDREDTHS: i64 = 100;
/// Decimals that are written.
const DECIMALS: u32 = 2;
const MONTHS_A_YEAR: i64 = 12;

impl Days {
    /// No day.
    pub const NONE: Self = Self { number: 0, parts: 1 };

    /// The days of a month when so many hundredths of a day are worked in a week.
    pub const fn a_month_of_hundredths_a_week(hundredths: u16) -> Self {
        Self { number: hundredths as i64 * WEEKS_OF_THREE_MONTHS, parts: HUNDREDTHS * THREE_MONTHS }
    }

    /// The days of a month when these hours are worked in shifts of that length; none in shifts without length.
    pub const fn a_month_of_shifts(hours: WeeklyHours, shift: WeeklyHours) -> Self {
        let (worked, length) = (hours.a_week().parts(), shift.a_week().parts());
        if length == 0 {
            return Self::NONE;
        }
        Self { number: worked * WEEKS_OF_THREE_MONTHS, parts: length * THREE_MONTHS }
    }

    /// The days of a month with so many whole days in every week.
    pub const fn of_every_week(days: u32) -> Self {
        Self { number: days as i64 * WEEKS_OF_THREE_MONTHS, parts: THREE_MONTHS }
    }

    /// These days, or those of so many days a week where that is less.
    #[must_use]
    pub const fn at_most_a_week(self, days: u32) -> Self {
        let most = Self::of_every_week(days);
        if self.number * most.parts >= most.number * self.parts { most } else { self }
    }

    /// Twelve times as many: the days of a year, where these are those of a month.
    #[must_use]
    pub const fn a_year(self) -> Self {
        Self { number: self.number * MONTHS_A_YEAR, parts: self.parts }
    }

    /// These days and those; exact as long as the fractions are such as jobs have.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        let exact = || {
            let number =
                self.number.checked_mul(other.parts)?.checked_add(other.number.checked_mul(self.parts)?)?;
            let parts = self.parts.checked_mul(other.parts)?;
            let shared = greatest_common(number, parts);
            Some(Self { number: number / shared, parts: parts / shared })
        };
        let hundredths = |days: Self| days.number * HUNDREDTHS / days.parts;
        exact().unwrap_or(Self { number: hundredths(self) + hundredths(other), parts: HUNDREDTHS })
    }

    /// An amount for each day, kept to a millionth of a krone.
    pub fn times(self, amount: Kroner) -> Kroner {
        amount.share(self.number, self.parts)
    }

    /// An amount shared out over the days; none where there are none.
    pub fn shared(self, amount: Kroner) -> Option<Kroner> {
        (self.number != 0).then(|| amount.share(self.parts, self.number))
    }

    /// Whole hundredths of a day, half of one away from zero.
    pub(crate) const fn in_hundredths(self) -> i64 {
        fixed::rounded(self.number * HUNDREDTHS, self.parts)
    }

    /// So many minutes on each day.
    pub const fn times_minutes(self, minutes: u16) -> Hours {
        Hours::of_minutes(minutes as i64, self.number, self.parts)
    }
}

/// Of two positive numbers, by Euclid.
const fn greatest_common(one: i64, other: i64) -> i64 {
    if other == 0 { one } else { greatest_common(other, one % other) }
}

impl Default for Days {
    fn default() -> Self {
        Self::NONE
    }
}

/// To two decimals, for machines and for people alike a little rounded.
impl fmt::Display for Days {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(Plain::new(self.in_hundredths(), DECIMALS, DECIMALS).as_str())
    }
}

impl Serialize for Days {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(Plain::new(self.in_hundredths(), DECIMALS, DECIMALS).as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::Days;
    use crate::quantity::{Hours, Kroner, WeeklyHours};

    #[test]
    fn shifts_make_days_and_five_a_week_are_the_most() {
        let of = |hours: i64, shift: i64| {
            Days::a_month_of_shifts(WeeklyHours::whole(hours), WeeklyHours::whole(shift)).at_most_a_week(5)
        };
        assert_eq!(of(8, 4).times(Kroner::whole(3)), Kroner::whole(26));
        assert_eq!(of(37, 3), of(15, 3).at_most_a_week(5));
        assert_eq!(of(8, 4).times_minutes(90), Hours::whole(13));
        assert_eq!(of(8, 4).shared(Kroner::whole(26)), Some(Kroner::whole(3)));
        assert_eq!(Days::NONE.shared(Kroner::whole(26)), None);
    }

    #[test]
    fn a_year_of_thirds_is_whole() {
        // Once a week is 13/3 days a month: rounded before it is taken twelve times, 0.000004 would be lost.
        let weekly = Days::a_month_of_hundredths_a_week(100);
        assert_eq!(weekly.a_year().times(Kroner::oere(11_413)), Kroner::oere(593_476));
        assert_eq!(weekly.times(Kroner::oere(11_413)).times(12).to_string(), "5934.759996");
    }
}
