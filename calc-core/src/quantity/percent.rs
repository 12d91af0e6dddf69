use std::fmt;

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use super::fixed::{self, Plain};
use super::kroner::Kroner;
use super::number::{NumberError, parse_number};

/// A percentage, exact to four decimals: municipal rates have three: `Percent` 35 is 35 of each hundred.
///
/// ```
/// use calc_core::quantity::{Kroner, Percent};
/// let share: Percent = "35".parse()?;
/// assert_eq!(share.of(Kroner::whole(2_600)), Kroner::whole(910));
/// assert_eq!(share.rest_to_hundred().of(Kroner::whole(2_600)), Kroner::whole(1_690));
/// # Ok::<(), calc_core::quantity::NumberError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percent {
    /// Ten-thousandths of one per cent.
    parts: i64,
}

const DECIMALS: u32 = 4;
const ONE: i64 = 10_000;
const A_HUNDREDTH: i64 = ONE / 100;
const HUNDRED: i64 = 100 * ONE;

impl Percent {
    /// Nothing of each hundred.
    pub const ZERO: Self = Self { parts: 0 };

    pub(crate) fn exact(percent: Decimal) -> Self {
        Self { parts: fixed::counted(percent, DECIMALS) }
    }

    pub(crate) const fn of_ten_thousandths(ten_thousandths: u32) -> Self {
        Self { parts: ten_thousandths as i64 }
    }

    /// Whole hundredths of one per cent, half of one away from zero.
    pub(crate) const fn in_hundredths(self) -> i64 {
        fixed::rounded(self.parts, A_HUNDREDTH)
    }

    /// Whole thousandths of one per cent, half of one away from zero.
    pub(crate) const fn in_thousandths(self) -> i64 {
        fixed::rounded(self.parts, ONE / 1_000)
    }

    pub(crate) fn of_hundred(self) -> Decimal {
        Decimal::new(self.parts, DECIMALS)
    }

    /// What an amount is of so many øre, to two decimals.
    pub(crate) const fn made_by(amount: Kroner, oere: i64) -> Self {
        // Kroner of each hundred kroner, a hundredth of them in each krone of øre.
        let of_hundred = amount.share(10_000, oere).parts();
        let a_hundredth = Kroner::oere(1).parts();
        Self { parts: fixed::quotient(of_hundred, a_hundredth).saturating_mul(A_HUNDREDTH) }
    }

    /// This percentage of an amount, kept to a hundred-millionth of a krone, half of that to the even one: exact for an amount
    /// in øre.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub const fn of(self, amount: Kroner) -> Kroner {
        Kroner::of_parts(match amount.parts().checked_mul(self.parts) {
            Some(hundredfold) => fixed::quotient(hundredfold, HUNDRED),
            None => fixed::wide_quotient(amount.parts() as i128 * self.parts as i128, HUNDRED as i128),
        })
    }

    /// The amount that makes `total` together with this percentage of it, kept to a millionth of a krone.
    ///
    /// ```
    /// use calc_core::quantity::{Kroner, Percent};
    /// let holiday_pay: Percent = "12.5".parse()?;
    /// assert_eq!(holiday_pay.on_top_of_what(Kroner::whole(4_500)), Kroner::whole(4_000));
    /// # Ok::<(), calc_core::quantity::NumberError>(())
    /// ```
    #[must_use]
    pub const fn on_top_of_what(self, total: Kroner) -> Kroner {
        total.share(HUNDRED, self.parts.saturating_add(HUNDRED))
    }

    /// The amount of which `part` is this percentage, kept to a millionth of a krone.
    #[must_use]
    pub const fn of_which(self, part: Kroner) -> Kroner {
        part.share(HUNDRED, self.parts)
    }

    /// Both percentages.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self { parts: self.parts.saturating_add(other.parts) }
    }

    /// The next whole percentage upwards.
    #[must_use]
    pub const fn raised_to_whole(self) -> Self {
        match self.parts.rem_euclid(ONE) {
            0 => self,
            above => Self { parts: self.parts.saturating_add(ONE - above) },
        }
    }

    /// This and so many times another percentage.
    #[must_use]
    pub fn plus_times(self, other: Self, count: u32) -> Self {
        Self { parts: self.parts.saturating_add(other.parts.saturating_mul(i64::from(count))) }
    }

    /// What is missing to a hundred per cent.
    #[must_use]
    pub const fn rest_to_hundred(self) -> Self {
        Self { parts: HUNDRED.saturating_sub(self.parts) }
    }

    /// Whether it is exactly nothing.
    pub const fn is_zero(self) -> bool {
        self.parts == 0
    }
}

impl std::str::FromStr for Percent {
    type Err = NumberError;

    /// A percentage as people write it, with at most two decimals and no sign after it; see [`parse_number`].
    fn from_str(text: &str) -> Result<Self, NumberError> {
        parse_number(text, 2).map(Self::exact)
    }
}

/// Plain, for machines: a full stop, no trailing zeros, no sign after it.
impl fmt::Display for Percent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(Plain::new(self.parts, DECIMALS, 0).as_str())
    }
}

impl Serialize for Percent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(Plain::new(self.parts, DECIMALS, 0).as_str())
    }
}
