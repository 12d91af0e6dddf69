use std::cmp::Ordering;
use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub};

use rust_decimal::prelude::ToPrimitive as _;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use super::number::{NumberError, parse_number};

/// An amount in Danish kroner, exact.
///
/// Nothing is rounded on the way. Where a division does not end (a wage for a third of an hour), the amount is kept
/// to a millionth of a krone, finer than any øre can see, so that every sum of parts is exact.
///
/// ```
/// use calc_core::quantity::Kroner;
/// let help = Kroner::whole(7_095);
/// assert_eq!((help - "95.50".parse()?).to_string(), "6999.50");
/// # Ok::<(), calc_core::quantity::NumberError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Kroner(Decimal);

/// Decimals an amount keeps after a division.
const KEPT_DECIMALS: u32 = 6;
const MILLIONTHS_AN_OERE: i64 = 10_000;

impl Kroner {
    /// No money.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// So many whole kroner.
    pub fn whole(kroner: i64) -> Self {
        Self(Decimal::new(kroner, 0))
    }

    /// So many øre (hundredths of a krone).
    pub fn oere(oere: i64) -> Self {
        Self(Decimal::new(oere, 2))
    }

    pub(crate) const fn exact(amount: Decimal) -> Self {
        Self(amount)
    }

    pub(crate) const fn amount(self) -> Decimal {
        self.0
    }

    /// This amount for each of `numerator` parts of `denominator`, kept to a millionth of a krone.
    /// A denominator of zero has no parts and gives nothing.
    #[must_use]
    pub fn share(self, numerator: i64, denominator: i64) -> Self {
        self.millionths(numerator, denominator)
            .unwrap_or_else(|| Self(self.0 * Decimal::from(numerator)).divided_by(Decimal::from(denominator)))
    }

    /// The same in whole millionths of a krone, without long division; none where they are too many to count.
    fn millionths(self, numerator: i64, denominator: i64) -> Option<Self> {
        let finer = KEPT_DECIMALS.checked_sub(self.0.scale())?;
        let amount = i64::try_from(self.0.mantissa()).ok()?.checked_mul(10_i64.pow(finer))?;
        let parts = amount.checked_mul(numerator)?;
        let (share, rest) = (parts.checked_div(denominator)?, parts.checked_rem(denominator)?);
        // Half a millionth goes to the even one, as in `divided_by`.
        let above_half = (2 * rest.unsigned_abs()).cmp(&denominator.unsigned_abs());
        let up = above_half.is_gt() || above_half.is_eq() && share % 2 != 0;
        let away = if (parts < 0) == (denominator < 0) { 1 } else { -1 };
        let millionths = if up { share + away } else { share };
        // Whole øre stay short numbers: what is computed with them is faster.
        Some(if millionths % MILLIONTHS_AN_OERE == 0 {
            Self::oere(millionths / MILLIONTHS_AN_OERE)
        } else {
            Self(Decimal::new(millionths, KEPT_DECIMALS))
        })
    }

    /// Kept to a millionth of a krone; divided by zero it is nothing.
    pub(crate) fn divided_by(self, divisor: Decimal) -> Self {
        if self.is_zero() {
            return Self::ZERO;
        }
        let share = self.0.checked_div(divisor);
        Self(share.map_or(Decimal::ZERO, |share| share.round_dp(KEPT_DECIMALS).normalize()))
    }

    /// The part of this amount that `part` is of `whole`, kept to a millionth of a krone; nothing of nothing.
    #[must_use]
    pub(crate) fn part_of(self, part: Self, whole: Self) -> Self {
        Self(self.0 * part.0).divided_by(whole.0)
    }

    /// So many times this amount.
    #[must_use]
    pub fn times(self, count: u32) -> Self {
        Self(self.0 * Decimal::from(count))
    }

    /// The larger of the two.
    #[must_use]
    pub fn max(self, other: Self) -> Self {
        Self(self.0.max(other.0))
    }

    /// The smaller of the two.
    #[must_use]
    pub fn min(self, other: Self) -> Self {
        Self(self.0.min(other.0))
    }

    /// This amount, or nothing where it is negative.
    #[must_use]
    pub fn or_zero(self) -> Self {
        self.max(Self::ZERO)
    }

    /// Whether it is exactly nothing.
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// Whether it is below zero.
    pub fn is_negative(self) -> bool {
        self < Self::ZERO
    }

    /// To whole øre, half an øre away from zero.
    #[must_use]
    pub fn rounded_to_oere(self) -> Self {
        Self(self.0.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero))
    }

    /// How many whole øre, half an øre away from zero; nothing where that is more than 64 bits hold.
    ///
    /// ```
    /// use calc_core::quantity::Kroner;
    /// assert_eq!(Kroner::whole(1).share(2, 3).in_oere(), Some(67));
    /// ```
    pub fn in_oere(self) -> Option<i64> {
        let oere = self.rounded_to_oere().0.checked_mul(Decimal::ONE_HUNDRED)?;
        i64::try_from(oere.trunc()).ok()
    }

    /// To whole kroner, half a krone away from zero.
    #[must_use]
    pub fn rounded_to_kroner(self) -> Self {
        Self(self.0.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero))
    }

    /// Down to whole øre.
    #[must_use]
    pub fn floored_to_oere(self) -> Self {
        Self(self.0.round_dp_with_strategy(2, RoundingStrategy::ToNegativeInfinity))
    }

    /// Up to whole kroner.
    #[must_use]
    pub fn raised_to_kroner(self) -> Self {
        Self(self.0.ceil())
    }

    /// Up to a multiple of so many kroner.
    #[must_use]
    pub fn raised_to(self, kroner: i64) -> Self {
        let step = Decimal::new(kroner, 0);
        self.0.checked_div(step).map_or(self, |parts| Self(parts.ceil() * step))
    }

    /// How many whole times `part` goes into it; none where either is nothing or less.
    pub fn whole_times(self, part: Self) -> u32 {
        let times = self.0.checked_div(part.0).filter(|_| part > Self::ZERO);
        times.and_then(|times| times.trunc().to_u32()).unwrap_or_default()
    }

    /// Down to whole kroner.
    #[must_use]
    pub fn floored_to_kroner(self) -> Self {
        Self(self.0.floor())
    }
}

impl Ord for Kroner {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}

impl PartialOrd for Kroner {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Add for Kroner {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        // Most of what is summed is nothing: of a household most rules ask nothing.
        match (self.is_zero(), other.is_zero()) {
            (_, true) => self,
            (true, false) => other,
            (false, false) => Self(self.0 + other.0),
        }
    }
}

impl AddAssign for Kroner {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sub for Kroner {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        if other.is_zero() { self } else { Self(self.0 - other.0) }
    }
}

impl Neg for Kroner {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Sum for Kroner {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

impl std::str::FromStr for Kroner {
    type Err = NumberError;

    /// An amount as people write it, with at most two decimals; see [`parse_number`].
    fn from_str(text: &str) -> Result<Self, NumberError> {
        parse_number(text, 2).map(Self)
    }
}

/// Plain, for machines: a full stop, at least two decimals, all that there are.
impl fmt::Display for Kroner {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let exact = self.0.normalize();
        let decimals = usize::try_from(exact.scale()).unwrap_or(2).max(2);
        let unsigned = if exact.is_zero() { exact.abs() } else { exact };
        write!(formatter, "{unsigned:.decimals$}")
    }
}

impl Serialize for Kroner {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Kroner {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let amount = parse_number(&text, Decimal::MAX_SCALE).map_err(D::Error::custom)?;
        Ok(Self(amount))
    }
}

#[cfg(test)]
mod tests {
    use super::{Decimal, Kroner};

    #[test]
    fn thirds_are_kept_to_a_millionth_so_that_sums_are_exact() {
        let third = Kroner::whole(100).share(1, 3);
        assert_eq!(third.to_string(), "33.333333");
        assert_eq!((third + third + third).to_string(), "99.999999");
    }

    #[test]
    fn counted_in_millionths_a_share_is_the_quotient() {
        let amounts =
            ["0", "0.01", "100", "12345.67", "8999.999999", "3.000001", "99999999999.99", "0.1234567"];
        for amount in amounts {
            let amount = Kroner::exact(amount.parse().expect("an amount"));
            for numerator in [-7, 0, 1, 5, 13, 260, 1_000_001, 99_999_999_999] {
                for denominator in [-4, 0, 1, 2, 3, 7, 60, 3_600, 1_924_000, 2_000_000] {
                    for amount in [amount, -amount] {
                        let product = Kroner::exact(amount.0 * Decimal::from(numerator));
                        let quotient = product.divided_by(Decimal::from(denominator));
                        let share = amount.share(numerator, denominator);
                        assert_eq!(share, quotient, "{amount} * {numerator} / {denominator}");
                    }
                }
            }
        }
    }

    #[test]
    fn half_an_oere_goes_away_from_zero() {
        assert_eq!(Kroner::oere(1).share(1, 2).rounded_to_oere(), Kroner::oere(1));
        assert_eq!(Kroner::oere(-1).share(1, 2).rounded_to_oere(), Kroner::oere(-1));
    }

    #[test]
    fn only_whole_times_are_counted() {
        let part = Kroner::whole(40);
        for (amount, times) in [("0", 0), ("39.99", 0), ("40", 1), ("119.99", 2), ("-80", 0)] {
            let amount: Kroner = amount.parse().expect("an amount");
            assert_eq!(amount.whole_times(part), times, "{amount}");
        }
        assert_eq!(part.whole_times(Kroner::ZERO), 0);
    }

    #[test]
    fn up_is_never_down() {
        let up = |oere| Kroner::oere(oere).raised_to_kroner();
        assert_eq!((up(100), up(101), up(199)), (Kroner::whole(1), Kroner::whole(2), Kroner::whole(2)));
    }

    #[test]
    fn nothing_has_no_sign() {
        assert_eq!((-Kroner::ZERO).to_string(), "0.00");
    }
}
