use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub};

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use super::fixed::{self, Plain};
use super::number::{NumberError, parse_hundredths, parse_number};

/// An amount in Danish kroner, exact.
///
/// Nothing is rounded on the way. Where a division does not end (a wage for a third of an hour), the amount is kept
/// to a millionth of a krone, finer than any øre can see, so that every sum of parts is exact. A percentage of an amount is
/// kept to a hundredth of that.
///
/// Amounts reach to 92 billion kroner, far beyond any that a case can bring about; beyond that they stay the most, and
/// never turn into others.
///
/// ```
/// use calc_core::quantity::Kroner;
/// let help = Kroner::whole(7_095);
/// assert_eq!((help - "95.50".parse()?).to_string(), "6999.50");
/// # Ok::<(), calc_core::quantity::NumberError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kroner {
    /// Hundred-millionths of a krone.
    parts: i64,
}

/// Decimals of an amount.
const DECIMALS: u32 = 8;
/// Decimals that are always written.
const OERE_DECIMALS: u32 = 2;
const A_KRONE: i64 = 100_000_000;
const AN_OERE: i64 = A_KRONE / 100;
/// What is kept of a division.
const A_MILLIONTH: i64 = A_KRONE / 1_000_000;

// In the page what is computed with amounts is called: written out at each of a thousand places it would be a thirtieth of
// the module. Elsewhere the compiler decides, and writes it out.
impl Kroner {
    /// No money.
    pub const ZERO: Self = Self { parts: 0 };

    /// So many whole kroner.
    pub const fn whole(kroner: i64) -> Self {
        Self { parts: kroner.saturating_mul(A_KRONE) }
    }

    /// So many øre (hundredths of a krone).
    pub const fn oere(oere: i64) -> Self {
        Self { parts: oere.saturating_mul(AN_OERE) }
    }

    pub(crate) fn exact(amount: Decimal) -> Self {
        Self { parts: fixed::counted(amount, DECIMALS) }
    }

    #[cfg(test)]
    pub(crate) fn amount(self) -> Decimal {
        Decimal::new(self.parts, DECIMALS)
    }

    /// Hundred-millionths of a krone.
    pub(super) const fn parts(self) -> i64 {
        self.parts
    }

    pub(super) const fn of_parts(parts: i64) -> Self {
        Self { parts }
    }

    /// This amount for each of `numerator` parts of `denominator`, kept to a millionth of a krone, half a millionth to the
    /// even one. A denominator of zero has no parts and gives nothing.
    #[must_use]
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub const fn share(self, numerator: i64, denominator: i64) -> Self {
        let counted = (self.parts.checked_mul(numerator), denominator.checked_mul(A_MILLIONTH));
        let millionths = if let (Some(parts), Some(by)) = counted {
            fixed::quotient(parts, by)
        } else {
            let parts = self.parts as i128 * numerator as i128;
            fixed::wide_quotient(parts, denominator as i128 * A_MILLIONTH as i128)
        };
        Self { parts: millionths.saturating_mul(A_MILLIONTH) }
    }

    /// The part of this amount that `part` is of `whole`, kept to a millionth of a krone; nothing of nothing.
    #[must_use]
    pub(crate) const fn part_of(self, part: Self, whole: Self) -> Self {
        self.share(part.parts, whole.parts)
    }

    /// So many times this amount.
    #[must_use]
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub fn times(self, count: u32) -> Self {
        Self { parts: self.parts.saturating_mul(i64::from(count)) }
    }

    /// The larger of the two.
    #[must_use]
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub fn max(self, other: Self) -> Self {
        Ord::max(self, other)
    }

    /// The smaller of the two.
    #[must_use]
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub fn min(self, other: Self) -> Self {
        Ord::min(self, other)
    }

    /// This amount, or nothing where it is negative.
    #[must_use]
    pub fn or_zero(self) -> Self {
        self.max(Self::ZERO)
    }

    /// Whether it is exactly nothing.
    pub const fn is_zero(self) -> bool {
        self.parts == 0
    }

    /// Whether it is below zero.
    pub const fn is_negative(self) -> bool {
        self.parts < 0
    }

    /// To whole øre, half an øre away from zero.
    #[must_use]
    pub const fn rounded_to_oere(self) -> Self {
        self.rounded(AN_OERE)
    }

    /// How many whole øre, half an øre away from zero.
    ///
    /// ```
    /// use calc_core::quantity::Kroner;
    /// assert_eq!(Kroner::whole(1).share(2, 3).in_oere(), 67);
    /// ```
    pub const fn in_oere(self) -> i64 {
        fixed::rounded(self.parts, AN_OERE)
    }

    /// To whole kroner, half a krone away from zero.
    #[must_use]
    pub const fn rounded_to_kroner(self) -> Self {
        self.rounded(A_KRONE)
    }

    /// Down to whole øre.
    #[must_use]
    pub const fn floored_to_oere(self) -> Self {
        self.floored(AN_OERE)
    }

    /// Down to whole kroner.
    #[must_use]
    pub const fn floored_to_kroner(self) -> Self {
        self.floored(A_KRONE)
    }

    /// Up to whole kroner.
    #[must_use]
    pub const fn raised_to_kroner(self) -> Self {
        self.raised_to(1)
    }

    /// Up to a multiple of so many kroner.
    #[must_use]
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub const fn raised_to(self, kroner: i64) -> Self {
        let step = kroner.saturating_mul(A_KRONE);
        match self.parts.checked_rem_euclid(step) {
            None | Some(0) => self,
            Some(above) => Self { parts: self.parts.saturating_add(step - above) },
        }
    }

    /// How many whole times `part` goes into it; none where either is nothing or less.
    pub fn whole_times(self, part: Self) -> u32 {
        if self.is_negative() || part <= Self::ZERO {
            return 0;
        }
        u32::try_from(self.parts / part.parts).unwrap_or(u32::MAX)
    }

    #[cfg_attr(target_family = "wasm", inline(never))]
    const fn rounded(self, step: i64) -> Self {
        Self { parts: fixed::rounded(self.parts, step).saturating_mul(step) }
    }

    #[cfg_attr(target_family = "wasm", inline(never))]
    const fn floored(self, step: i64) -> Self {
        Self { parts: self.parts.saturating_sub(self.parts.rem_euclid(step)) }
    }
}

impl Add for Kroner {
    type Output = Self;
    #[cfg_attr(target_family = "wasm", inline(never))]
    fn add(self, other: Self) -> Self {
        Self { parts: self.parts.saturating_add(other.parts) }
    }
}

impl AddAssign for Kroner {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sub for Kroner {
    type Output = Self;
    #[cfg_attr(target_family = "wasm", inline(never))]
    fn sub(self, other: Self) -> Self {
        Self { parts: self.parts.saturating_sub(other.parts) }
    }
}

impl Neg for Kroner {
    type Output = Self;
    #[cfg_attr(target_family = "wasm", inline(never))]
    fn neg(self) -> Self {
        Self { parts: self.parts.saturating_neg() }
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
        parse_hundredths(text).map(Self::oere)
    }
}

/// Plain, for machines: a full stop, at least two decimals, all that there are.
impl fmt::Display for Kroner {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(Plain::new(self.parts, DECIMALS, OERE_DECIMALS).as_str())
    }
}

impl Serialize for Kroner {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(Plain::new(self.parts, DECIMALS, OERE_DECIMALS).as_str())
    }
}

impl<'de> Deserialize<'de> for Kroner {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let amount = parse_number(&text, Decimal::MAX_SCALE).map_err(D::Error::custom)?;
        Ok(Self::exact(amount))
    }
}

#[cfg(test)]
mod tests {
    use super::Kroner;

    #[test]
    fn thirds_are_kept_to_a_millionth_so_that_sums_are_exact() {
        let third = Kroner::whole(100).share(1, 3);
        assert_eq!(third.to_string(), "33.333333");
        assert_eq!((third + third + third).to_string(), "99.999999");
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
