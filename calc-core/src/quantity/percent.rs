use std::fmt;

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use super::kroner::Kroner;
use super::number::{NumberError, parse_number};

/// A percentage, exact: `Percent` 35 is 35 of each hundred.
///
/// ```
/// use calc_core::quantity::{Kroner, Percent};
/// let share: Percent = "35".parse()?;
/// assert_eq!(share.of(Kroner::whole(2_600)), Kroner::whole(910));
/// assert_eq!(share.rest_to_hundred().of(Kroner::whole(2_600)), Kroner::whole(1_690));
/// # Ok::<(), calc_core::quantity::NumberError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percent(Decimal);

/// One per cent as a fraction; multiplying by it is exact where dividing by a hundred need not be.
const HUNDREDTH: Decimal = Decimal::from_parts(1, 0, 0, false, 2);

impl Percent {
    /// Nothing of each hundred.
    pub const ZERO: Self = Self(Decimal::ZERO);

    pub(crate) const fn exact(percent: Decimal) -> Self {
        Self(percent)
    }

    pub(crate) const fn of_hundred(self) -> Decimal {
        self.0
    }

    /// This percentage of an amount, exact.
    pub fn of(self, amount: Kroner) -> Kroner {
        if amount.is_zero() {
            return Kroner::ZERO;
        }
        let mut hundredfold = amount.amount() * self.0;
        // A hundredth is two decimals more, without a multiplication; where they do not fit, it is one.
        let moved = hundredfold.set_scale(hundredfold.scale() + 2).is_ok();
        Kroner::exact(if moved { hundredfold } else { hundredfold * HUNDREDTH })
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
    pub fn on_top_of_what(self, total: Kroner) -> Kroner {
        Kroner::exact(total.amount() * Decimal::ONE_HUNDRED).divided_by(Decimal::ONE_HUNDRED + self.0)
    }

    /// The amount of which `part` is this percentage, kept to a millionth of a krone.
    #[must_use]
    pub fn of_which(self, part: Kroner) -> Kroner {
        Kroner::exact(part.amount() * Decimal::ONE_HUNDRED).divided_by(self.0)
    }

    /// Both percentages.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }

    /// The next whole percentage upwards.
    #[must_use]
    pub fn raised_to_whole(self) -> Self {
        Self(self.0.ceil())
    }

    /// This and so many times another percentage.
    #[must_use]
    pub fn plus_times(self, other: Self, count: u32) -> Self {
        Self(self.0 + other.0 * Decimal::from(count))
    }

    /// What is missing to a hundred per cent.
    #[must_use]
    pub fn rest_to_hundred(self) -> Self {
        Self(Decimal::ONE_HUNDRED - self.0)
    }

    /// Whether it is exactly nothing.
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }
}

impl std::str::FromStr for Percent {
    type Err = NumberError;

    /// A percentage as people write it, with at most two decimals and no sign after it; see [`parse_number`].
    fn from_str(text: &str) -> Result<Self, NumberError> {
        parse_number(text, 2).map(Self)
    }
}

/// Plain, for machines: a full stop, no trailing zeros, no sign after it.
impl fmt::Display for Percent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0.normalize(), formatter)
    }
}

impl Serialize for Percent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
