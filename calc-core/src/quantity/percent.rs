use std::fmt;
use std::ops::Add;

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
const THOUSANDTH: Decimal = Decimal::from_parts(1, 0, 0, false, 3);

impl Percent {
    /// Nothing of each hundred.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// So many whole per cent.
    pub const fn whole(percent: u32) -> Self {
        Self(Decimal::from_parts(percent, 0, 0, false, 0))
    }

    pub(crate) const fn exact(percent: Decimal) -> Self {
        Self(percent)
    }

    pub(crate) const fn of_hundred(self) -> Decimal {
        self.0
    }

    /// This percentage of an amount, exact.
    pub fn of(self, amount: Kroner) -> Kroner {
        Kroner::exact(amount.amount() * self.0 * HUNDREDTH)
    }

    /// The amount of which this percentage is that part, kept to a millionth of a krone; nothing at nought per cent.
    ///
    /// ```
    /// use calc_core::quantity::{Kroner, Percent};
    /// assert_eq!(Percent::whole(38).whole_of(Kroner::whole(1_748)), Kroner::whole(4_600));
    /// ```
    #[must_use]
    pub fn whole_of(self, part: Kroner) -> Kroner {
        let whole = (part.amount() * Decimal::ONE_HUNDRED).checked_div(self.0);
        Kroner::exact(whole.unwrap_or_default()).share(1, 1)
    }

    /// So many per cent for each thousand kroner of an amount, exact.
    #[must_use]
    pub fn for_each_thousand_of(self, amount: Kroner) -> Self {
        Self(self.0 * amount.amount() * THOUSANDTH)
    }

    /// What is left when these are taken away; never below none.
    #[must_use]
    pub fn less(self, other: Self) -> Self {
        Self((self.0 - other.0).max(Decimal::ZERO))
    }

    /// To the next whole per cent upwards; a whole one stays.
    #[must_use]
    pub fn raised_to_whole(self) -> Self {
        Self(self.0.ceil())
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

impl Add for Percent {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
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
