use std::fmt;
use std::ops::AddAssign;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use super::kroner::Kroner;

const OERE_A_KRONE: u128 = 100;

/// Kroner of many people together, in whole øre: exact whatever their number, and the same in whatever order they come.
///
/// Each person's amount is rounded to the øre, half an øre away from zero, as it is written beside the person: the total is
/// the sum of what stands in the column.
///
/// ```
/// use calc_core::quantity::{Kroner, Total};
/// let mut total = Total::default();
/// for _ in 0..3 {
///     total += Kroner::whole(2).share(1, 3);
/// }
/// assert_eq!(total.to_string(), "2.01");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Total {
    /// An amount has at most 43 bits of øre, so no list is long enough to fill these.
    oere: i128,
}

impl Total {
    /// So many øre.
    pub const fn of_oere(oere: i128) -> Self {
        Self { oere }
    }

    /// So many times this total.
    #[must_use]
    pub fn times(self, count: u32) -> Self {
        Self { oere: self.oere * i128::from(count) }
    }

    /// What it is for each of so many people, in whole øre, half an øre away from zero; none for nobody.
    #[must_use]
    pub fn each(self, people: u64) -> Option<Self> {
        let people = i128::from(people);
        let (whole, rest) = (self.oere.checked_div(people)?, self.oere.checked_rem(people)?);
        let away = if rest.abs() * 2 >= people { rest.signum() } else { 0 };
        Some(Self { oere: whole + away })
    }

    /// The same amount with the other sign.
    #[must_use]
    pub const fn turned(self) -> Self {
        Self { oere: -self.oere }
    }

    /// Whether it is below zero.
    pub const fn is_negative(self) -> bool {
        self.oere < 0
    }

    /// Whether it is exactly nothing.
    pub const fn is_zero(self) -> bool {
        self.oere == 0
    }

    /// Whole kroner and the øre beside them, without a sign.
    pub(crate) const fn parts(self) -> (u128, u128) {
        let oere = self.oere.unsigned_abs();
        (oere / OERE_A_KRONE, oere % OERE_A_KRONE)
    }
}

impl AddAssign<Kroner> for Total {
    fn add_assign(&mut self, amount: Kroner) {
        self.oere += i128::from(amount.in_oere());
    }
}

impl AddAssign for Total {
    fn add_assign(&mut self, other: Self) {
        self.oere += other.oere;
    }
}

/// Plain, for machines: a full stop and two decimals.
impl fmt::Display for Total {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kroner, oere) = self.parts();
        let sign = if self.is_negative() { "-" } else { "" };
        write!(formatter, "{sign}{kroner}.{oere:02}")
    }
}

/// As text: no reader of JSON rounds it.
impl Serialize for Total {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Total {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let digits = text.split_once('.').filter(|(_, oere)| oere.len() == 2);
        let (kroner, oere) = digits.ok_or_else(|| D::Error::custom("not an amount"))?;
        format!("{kroner}{oere}").parse().map(Self::of_oere).map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::Total;
    use crate::quantity::Kroner;
    use crate::texts::Language::{Danish, English};

    #[test]
    fn it_goes_far_beyond_one_amount_and_stays_exact() {
        let (mut total, most) = (Total::default(), Kroner::whole(92_000_000_000));
        for _ in 0..1_000 {
            total += most;
            total += Kroner::oere(1);
        }
        assert_eq!(total.to_string(), "92000000000010.00");
        assert_eq!(total.times(12).to_string(), "1104000000000120.00");
        assert_eq!(Danish.value(total), "92.000.000.000.010,00\u{a0}kr.");
        assert_eq!(English.value(total.turned()), "−DKK\u{a0}92,000,000,000,010.00");
    }

    #[test]
    fn what_is_written_is_read_back() -> Result<(), serde_json::Error> {
        for oere in [0, 1, -1, 99, -99, 100, -12_345, i128::from(u64::MAX) * 1_000, i128::MIN, i128::MAX] {
            let total = Total::of_oere(oere);
            let text = serde_json::to_string(&total)?;
            assert_eq!(serde_json::from_str::<Total>(&text)?, total, "{text}");
        }
        for wrong in ["\"\"", "\"1\"", "\"1.5\"", "\"1.505\"", "\"a.00\"", "1.00"] {
            assert!(serde_json::from_str::<Total>(wrong).is_err(), "{wrong}");
        }
        Ok(())
    }

    #[test]
    fn an_even_part_is_rounded_away_from_zero() {
        let each = |oere, people| Total::of_oere(oere).each(people).map(|part| part.to_string());
        assert_eq!(each(10, 4).as_deref(), Some("0.03"));
        assert_eq!(each(-10, 4).as_deref(), Some("-0.03"));
        assert_eq!(each(-10, 3).as_deref(), Some("-0.03"));
        assert_eq!(each(10, 0), None);
    }
}
