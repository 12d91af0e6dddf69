use std::fmt;
use std::iter::Sum;
use std::ops::Add;

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use super::fixed::{self, Plain};
use super::kroner::Kroner;
use super::number::{NumberError, parse_hundredths, plain_ahead};

/// Time is counted in so many parts of an hour that a day, a seventh of a week, is a whole number of them, and so are two
/// decimals of an hour, in a week as in a month. What is no such number is rounded far below what is written.
const PARTS_AN_HOUR: i64 = 504_000;
const PARTS_A_HUNDREDTH: i64 = PARTS_AN_HOUR / 100;
const DAYS_A_WEEK: i64 = 7;
/// Decimals of an hour that are written.
const DECIMALS: u32 = 4;
/// A year is taken as 52 weeks and 12 months, so a month is 52/12 = 13/3 weeks: 260 minutes for each hour a week.
const WEEKS_OF_THREE_MONTHS: i64 = 13;
const THREE_MONTHS: i64 = 3;

/// Working time, exact to a 140th of a second.
///
/// ```
/// use calc_core::quantity::{Hours, WeeklyHours};
/// let nine: WeeklyHours = "9".parse()?;
/// assert_eq!(nine.a_month(), Hours::whole(39)); // the first ATP band begins exactly here
/// # Ok::<(), calc_core::quantity::NumberError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hours {
    parts: i64,
}

impl Hours {
    /// No time.
    pub const ZERO: Self = Self { parts: 0 };

    /// So many whole hours.
    pub const fn whole(hours: i64) -> Self {
        Self { parts: hours * PARTS_AN_HOUR }
    }

    /// A month of full-time work: 37 hours a week, 160 1/3 hours. A month reported as 160.33 is one.
    pub const FULL_TIME_MONTH: Self = WeeklyHours::whole(37).a_month();

    /// Hours that are written plainly at a place of a row (digits, a decimal sign and one or two digits; no hours where there
    /// are none) and where they end: before a separator at the latest.
    pub(crate) fn written_at(row: &[u8], place: usize, separator: Option<u8>) -> Option<(Self, usize)> {
        let (count, end) = plain_ahead(row, place, separator)?;
        of_hundredths(count).ok().map(|hours| (hours, end))
    }

    /// Hours as they are reported: 160.33 stands for a full-time month, 160 1/3, and 4,809.9 for 30 of them.
    #[must_use]
    pub const fn as_reported(self) -> Self {
        if self.parts % Self::ROUNDED_MONTH == 0 {
            Self { parts: self.parts / Self::ROUNDED_MONTH * Self::FULL_TIME_MONTH.parts }
        } else {
            self
        }
    }

    /// The same for the hours of one month, which has room for four full-time ones: without dividing, for a list asks it of
    /// every month of everybody.
    pub(crate) fn of_a_month_as_reported(self) -> Self {
        (1..=4).fold(self, |hours, months| {
            let full_time = Self { parts: months * Self::FULL_TIME_MONTH.parts };
            if self.parts == months * Self::ROUNDED_MONTH { full_time } else { hours }
        })
    }

    /// A full-time month as it is reported.
    const ROUNDED_MONTH: i64 = 16_033 * PARTS_A_HUNDREDTH;

    /// The smaller of the two.
    #[must_use]
    pub fn min(self, other: Self) -> Self {
        Ord::min(self, other)
    }

    /// What is left when these are taken away; never below none.
    #[must_use]
    pub const fn less(self, other: Self) -> Self {
        let rest = self.parts - other.parts;
        Self { parts: if rest < 0 { 0 } else { rest } }
    }

    /// These hours in so many parts of those: whole parts of `parts`, downwards; none of nothing.
    pub const fn share_of(self, whole: Self, parts: i64) -> i64 {
        if whole.parts == 0 { 0 } else { self.parts * parts / whole.parts }
    }

    /// The hours that an income stands for at a rate per hour, to the next part of one, so that rounding takes nothing
    /// away; none where the rate is zero.
    pub fn of_income(income: Kroner, rate: Kroner) -> Self {
        let (income, rate) = (i128::from(income.parts()), i128::from(rate.parts()));
        let whole = (income * i128::from(PARTS_AN_HOUR) + rate - 1).checked_div(rate).unwrap_or_default();
        Self { parts: i64::try_from(whole).unwrap_or_default() }
    }

    /// The fewest hours a week, in hundredths, that give at least these hours in so many months; none for no months.
    pub fn weekly_over(self, months: u32) -> Option<WeeklyHours> {
        // A hundredth of an hour a week is 156 seconds a month.
        let a_hundredth = PARTS_A_HUNDREDTH * WEEKS_OF_THREE_MONTHS / THREE_MONTHS * i64::from(months);
        let hundredths = self.parts.checked_add(a_hundredth - 1)?.checked_div(a_hundredth)?;
        Some(WeeklyHours { parts: hundredths * PARTS_A_HUNDREDTH })
    }

    pub(crate) fn exact(hours: Decimal) -> Option<Self> {
        fixed::exactly(hours, 2).and_then(|count| of_hundredths(count).ok())
    }

    /// The hours nearest to a number, to a hundredth.
    pub(crate) fn nearest(hours: Decimal) -> Option<Self> {
        of_hundredths(fixed::counted(hours, 2)).ok()
    }

    /// Whole hundredths of an hour, half of one away from zero.
    pub(crate) const fn in_hundredths(self) -> i64 {
        fixed::rounded(self.parts, PARTS_A_HUNDREDTH)
    }

    /// The pace that has these hours in a week.
    pub const fn as_week(self) -> WeeklyHours {
        WeeklyHours::of_week(self)
    }

    /// So many 504,000ths of an hour.
    pub(crate) const fn of_parts(parts: i64) -> Self {
        Self { parts }
    }

    /// 504,000ths of an hour.
    pub(crate) const fn parts(self) -> i64 {
        self.parts
    }

    /// So many minutes, times a fraction.
    pub(crate) const fn of_minutes(minutes: i64, times: i64, of: i64) -> Self {
        Self { parts: minutes * (PARTS_AN_HOUR / 60) * times / of }
    }

    /// The wage per hour when these hours bring this pay, kept to a millionth of a krone; nothing of no hours.
    pub fn wage_of(self, pay: Kroner) -> Kroner {
        pay.share(PARTS_AN_HOUR, self.parts)
    }

    /// To four decimals, without noughts after them.
    fn plain(self) -> Plain {
        let ten_thousandths = fixed::quotient(self.parts.saturating_mul(5), PARTS_AN_HOUR / 2_000);
        Plain::new(ten_thousandths, DECIMALS, 0)
    }

    /// What these hours pay at a wage per hour (kroner), kept to a millionth of a krone.
    pub fn pay(self, hourly_wage: Kroner) -> Kroner {
        hourly_wage.share(self.parts, PARTS_AN_HOUR)
    }
}

impl Add for Hours {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self { parts: self.parts + other.parts }
    }
}

impl std::ops::AddAssign for Hours {
    fn add_assign(&mut self, other: Self) {
        self.parts += other.parts;
    }
}

/// Hours as people write them, with at most two decimals; see [`parse_number`](super::parse_number).
impl std::str::FromStr for Hours {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        parse_hundredths(text).and_then(of_hundredths)
    }
}

impl Sum for Hours {
    fn sum<I: Iterator<Item = Self>>(hours: I) -> Self {
        hours.fold(Self::ZERO, Add::add)
    }
}

/// Hours as a decimal number, without trailing zeros, to four decimals.
impl fmt::Display for Hours {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.plain().as_str())
    }
}

impl Serialize for Hours {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.plain().as_str())
    }
}

/// Working time in an average week, to two decimals of an hour.
///
/// # Errors
/// Reading one from text fails as [`parse_number`](super::parse_number) does.
///
/// ```
/// use calc_core::quantity::{Hours, WeeklyHours};
/// let full_time: WeeklyHours = "37".parse()?;
/// let thirty_months: Hours = std::iter::repeat_n(full_time.a_month(), 30).sum();
/// assert_eq!(thirty_months, Hours::whole(4_810));
/// # Ok::<(), calc_core::quantity::NumberError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WeeklyHours {
    parts: i64,
}

impl WeeklyHours {
    /// So many whole hours a week.
    pub const fn whole(hours: i64) -> Self {
        Self { parts: hours * PARTS_AN_HOUR }
    }

    /// The pace with so many 504,000ths of an hour in a week.
    pub(crate) const fn of_parts(parts: i64) -> Self {
        Self { parts }
    }

    /// This pace without the part of a second.
    #[must_use]
    pub(crate) const fn to_a_second(self) -> Self {
        const A_SECOND: i64 = PARTS_AN_HOUR / 3_600;
        Self { parts: self.parts / A_SECOND * A_SECOND }
    }

    /// This pace or the next higher one that people can write: to a hundredth of an hour.
    #[must_use]
    pub const fn up_to_a_hundredth(self) -> Self {
        let hundredths = (self.parts + PARTS_A_HUNDREDTH - 1) / PARTS_A_HUNDREDTH;
        Self { parts: hundredths * PARTS_A_HUNDREDTH }
    }

    /// The pace of so many hundredths of an hour a week.
    pub const fn of_hundredths(hundredths: i64) -> Self {
        Self { parts: hundredths * PARTS_A_HUNDREDTH }
    }

    /// Whole hundredths of an hour a week, downwards.
    pub const fn in_hundredths(self) -> i64 {
        self.parts / PARTS_A_HUNDREDTH
    }

    /// The pace that has these hours in a week.
    pub(crate) const fn of_week(hours: Hours) -> Self {
        Self { parts: hours.parts }
    }

    /// What is left when these are taken away; never below none.
    #[must_use]
    pub const fn less(self, other: Self) -> Self {
        Self::of_week(self.a_week().less(other.a_week()))
    }

    /// The smaller of the two.
    #[must_use]
    pub fn min(self, other: Self) -> Self {
        Ord::min(self, other)
    }

    /// The hours of one week.
    pub const fn a_week(self) -> Hours {
        Hours { parts: self.parts }
    }

    /// The hours of so many days of work at this pace, a seventh of a week a day: exact for what people can write, so that
    /// weeks come out whole however they are cut.
    pub(crate) const fn of_days(self, days: i64) -> Hours {
        Hours { parts: self.parts * days / DAYS_A_WEEK }
    }

    /// The hours of two weeks.
    pub const fn a_fortnight(self) -> Hours {
        Hours { parts: self.parts * 2 }
    }

    /// The hours of an average month, exact: a hundredth of an hour a week is 156 seconds a month.
    pub const fn a_month(self) -> Hours {
        Hours { parts: self.parts * WEEKS_OF_THREE_MONTHS / THREE_MONTHS }
    }
}

impl Sum for WeeklyHours {
    fn sum<I: Iterator<Item = Self>>(hours: I) -> Self {
        hours.fold(Self::default(), Add::add)
    }
}

impl Add for WeeklyHours {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self { parts: self.parts + other.parts }
    }
}

impl std::str::FromStr for WeeklyHours {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        parse_hundredths(text).and_then(of_hundredths).map(Self::of_week)
    }
}

impl fmt::Display for WeeklyHours {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.a_week(), formatter)
    }
}

impl Serialize for WeeklyHours {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.a_week().serialize(serializer)
    }
}

/// Hours that somebody could have worked.
fn of_hundredths(count: i64) -> Result<Hours, NumberError> {
    const BEYOND_ANY_WORKING_LIFE: u64 = 1 << 40;
    let possible = count.unsigned_abs() < BEYOND_ANY_WORKING_LIFE;
    possible.then(|| Hours { parts: count * PARTS_A_HUNDREDTH }).ok_or(NumberError::NotANumber)
}

#[cfg(test)]
mod tests {
    use super::{Hours, WeeklyHours};
    use crate::quantity::Kroner;

    #[test]
    fn a_month_is_reported_alike_with_and_without_dividing() {
        for hundredths in (0..=74_400).chain([16_033, 32_066, 48_099, 64_132]) {
            let hours = Hours { parts: hundredths * super::PARTS_A_HUNDREDTH };
            assert_eq!(hours.of_a_month_as_reported(), hours.as_reported(), "{hundredths}");
        }
    }

    #[test]
    fn nine_eighteen_and_twenty_seven_hours_fall_exactly_on_the_bands() {
        for (week, month) in [(9, 39), (18, 78), (27, 117)] {
            assert_eq!(WeeklyHours::whole(week).a_month(), Hours::whole(month));
        }
    }

    #[test]
    fn an_hour_a_week_is_260_minutes_a_month() {
        assert_eq!(WeeklyHours::whole(1).a_month().pay(Kroner::whole(60)), Kroner::whole(260));
    }

    #[test]
    fn a_hundredth_of_an_hour_is_exact_too() -> Result<(), crate::quantity::NumberError> {
        let shift: WeeklyHours = "8.33".parse()?;
        assert_eq!(shift.to_string(), "8.33");
        assert_eq!(shift.a_month().pay(Kroner::whole(300)), Kroner::whole(10_829));
        Ok(())
    }
}
