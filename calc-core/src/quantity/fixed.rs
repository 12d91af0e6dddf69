//! Decimal numbers counted in whole parts, as money and percentages are: reading, dividing and writing them.

use rust_decimal::Decimal;

/// More than any number of the law has.
const MOST_DECIMALS: u32 = 8;
/// A sign, nineteen digits and a full stop.
const LONGEST: usize = 21;

/// A number with so many decimals, counted in its last one: a half goes to the even one, and what is beyond 64 bits is
/// the most that they hold.
pub(super) fn counted(number: Decimal, decimals: u32) -> i64 {
    let (digits, scale) = (number.mantissa(), number.scale());
    match decimals.checked_sub(scale) {
        Some(missing) => bounded(digits.saturating_mul(10_i128.pow(missing))),
        None => wide_quotient(digits, 10_i128.pow(scale - decimals)),
    }
}

/// The same, where the number has no more decimals and 64 bits hold it.
pub(crate) fn exactly(number: Decimal, decimals: u32) -> Option<i64> {
    let (digits, scale) = (number.mantissa(), number.scale());
    let finer = 10_i128.pow(decimals.saturating_sub(scale));
    let coarser = 10_i128.pow(scale.saturating_sub(decimals));
    if digits % coarser != 0 {
        return None;
    }
    i64::try_from(digits / coarser * finer).ok()
}

/// The whole number nearest to a quotient, a half to the even one; nothing of no parts.
pub(super) const fn quotient(parts: i64, by: i64) -> i64 {
    match (parts.checked_div(by), parts.checked_rem(by)) {
        (Some(share), Some(rest)) => nearest(share, rest, by),
        _ => wide_quotient(parts as i128, by as i128),
    }
}

/// The same for what 64 bits do not hold.
pub(super) const fn wide_quotient(parts: i128, by: i128) -> i64 {
    let (Some(share), Some(rest)) = (parts.checked_div(by), parts.checked_rem(by)) else {
        return 0;
    };
    let (above, below) = (rest.unsigned_abs(), by.unsigned_abs() - rest.unsigned_abs());
    let up = above > below || above == below && share % 2 != 0;
    bounded(match (up, (rest < 0) == (by < 0)) {
        (false, _) => share,
        (true, true) => share + 1,
        (true, false) => share - 1,
    })
}

/// The whole number nearest to a quotient, a half away from zero; the divisor must be above nothing.
pub(super) const fn rounded(parts: i64, by: i64) -> i64 {
    let (share, rest) = (parts / by, parts % by);
    if rest.unsigned_abs() >= by.unsigned_abs() - rest.unsigned_abs() { share + rest.signum() } else { share }
}

/// A quotient without its fraction, and what is left of the dividend: the whole number nearest to it.
pub(super) const fn nearest(share: i64, rest: i64, by: i64) -> i64 {
    let (above, below) = (rest.unsigned_abs(), by.unsigned_abs() - rest.unsigned_abs());
    let up = above > below || above == below && share % 2 != 0;
    match (up, (rest < 0) == (by < 0)) {
        (false, _) => share,
        (true, true) => share.saturating_add(1),
        (true, false) => share.saturating_sub(1),
    }
}

/// This number, or the nearest that 64 bits hold.
const fn bounded(number: i128) -> i64 {
    if number > i64::MAX as i128 {
        i64::MAX
    } else if number < i64::MIN as i128 {
        i64::MIN
    } else {
        #[expect(clippy::cast_possible_truncation, reason = "looked at just above")]
        let fits = number as i64;
        fits
    }
}

/// A number in digits behind a text, at least so many of them. What the standard library writes numbers with is large, and
/// the page would load it for each kind of them.
pub(crate) fn push_digits(text: &mut String, number: u64, least: u32) {
    if number > 9 || least > 1 {
        push_digits(text, number / 10, least.saturating_sub(1));
    }
    text.push(char::from(b'0' + u8::try_from(number % 10).unwrap_or_default()));
}

/// A number counted in its last decimal as plain text: a full stop, and of its decimals at least so many and no noughts
/// after them.
pub(super) struct Plain {
    bytes: [u8; LONGEST],
    first: usize,
}

impl Plain {
    pub(super) fn new(number: i64, mut decimals: u32, least: u32) -> Self {
        let mut digits = number.unsigned_abs();
        while decimals > least && digits.is_multiple_of(10) {
            digits /= 10;
            decimals -= 1;
        }
        let mut text = Self { bytes: [b'0'; LONGEST], first: LONGEST };
        let whole = 10_u64.pow(decimals);
        if decimals > 0 {
            text.put(digits % whole, decimals);
            text.put_byte(b'.');
        }
        text.put(digits / whole, 1);
        if number < 0 {
            text.put_byte(b'-');
        }
        text
    }

    /// A decimal number that 64 bits hold without its point, with at least so many of its decimals.
    pub(super) fn of(number: Decimal, least: u32) -> Self {
        match i64::try_from(number.mantissa()) {
            Ok(digits) if number.scale() <= MOST_DECIMALS => Self::new(digits, number.scale(), least),
            _ => Self::new(counted(number, MOST_DECIMALS), MOST_DECIMALS, least),
        }
    }

    /// At least so many digits before what is there.
    fn put(&mut self, mut number: u64, least: u32) {
        let mut written = 0;
        while number > 0 || written < least {
            self.put_byte(b'0' + u8::try_from(number % 10).unwrap_or_default());
            number /= 10;
            written += 1;
        }
    }

    fn put_byte(&mut self, byte: u8) {
        self.first = self.first.saturating_sub(1);
        if let Some(place) = self.bytes.get_mut(self.first) {
            *place = byte;
        }
    }

    pub(super) fn as_str(&self) -> &str {
        self.bytes.get(self.first..).and_then(|text| std::str::from_utf8(text).ok()).unwrap_or_default()
    }
}

/// A decimal number as plain text: a full stop, and no noughts after the last decimal.
pub(crate) fn plain_number(number: Decimal) -> String {
    Plain::of(number, 0).as_str().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Plain, quotient, wide_quotient};

    #[test]
    fn halves_go_to_the_even_one() {
        for (parts, by, nearest) in [
            (1, 2, 0),
            (3, 2, 2),
            (-1, 2, 0),
            (-3, 2, -2),
            (5, -2, -2),
            (7, -2, -4),
            (7, 3, 2),
            (8, 3, 3),
            (-8, 3, -3),
        ] {
            assert_eq!(quotient(parts, by), nearest, "{parts} / {by}");
            assert_eq!(wide_quotient(parts.into(), by.into()), nearest, "{parts} / {by}");
        }
    }

    #[test]
    fn nothing_wraps_around() {
        assert_eq!(quotient(7, 0), 0);
        assert_eq!(quotient(i64::MIN, -1), i64::MAX);
        assert_eq!(wide_quotient(i128::MAX, 3), i64::MAX);
        assert_eq!(wide_quotient(i128::MIN, 3), i64::MIN);
    }

    #[test]
    fn numbers_are_written_with_the_decimals_that_they_need() {
        for (number, decimals, least, text) in [
            (0, 8, 2, "0.00"),
            (-1, 8, 2, "-0.00000001"),
            (709_500_000_000, 8, 2, "7095.00"),
            (123_456_000, 8, 2, "1.23456"),
            (i64::MIN, 8, 2, "-92233720368.54775808"),
            (i64::MAX, 0, 0, "9223372036854775807"),
            (35_000_000, 6, 0, "35"),
            (-12_500_000, 6, 0, "-12.5"),
        ] {
            assert_eq!(Plain::new(number, decimals, least).as_str(), text);
        }
    }
}
