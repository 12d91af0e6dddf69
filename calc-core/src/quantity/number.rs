use rust_decimal::Decimal;

use super::fixed::Plain;

/// Why a text is not a number this program takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// Not a plain decimal number: letters, NaN, exponents, two signs, nothing at all.
    #[error("not a plain decimal number")]
    NotANumber,
    /// More decimals than an amount of this kind can have.
    #[error("more than {max} decimals")]
    TooManyDecimals {
        /// How many decimals are allowed.
        max: u32,
    },
}

/// Longest number taken: far above any amount of the law, far below what exact arithmetic can hold.
const LONGEST: usize = 15;

/// Reads a number as people write it: `150`, `150.5`, `150,50`, `1.500,50`, `1,500.50`, ` 8 `.
///
/// The last sign is the decimal sign, the other one groups thousands. A lone `1.500` therefore counts as a number with
/// three decimals and is refused where two are allowed: it could mean two things, and guessing is worse than asking.
///
/// # Errors
/// [`NumberError`] says whether it was no number or had too many decimals.
///
/// ```
/// use calc_core::quantity::{parse_number, NumberError};
/// assert_eq!(parse_number("1.500,50", 2)?.to_string(), "1500.50");
/// assert_eq!(parse_number(" 8 ", 2)?.to_string(), "8");
/// assert_eq!(parse_number("1e30", 2), Err(NumberError::NotANumber));
/// assert_eq!(parse_number("150.505", 2), Err(NumberError::TooManyDecimals { max: 2 }));
/// # Ok::<(), NumberError>(())
/// ```
pub fn parse_number(text: &str, max_decimals: u32) -> Result<Decimal, NumberError> {
    let text = text.trim();
    let (negative, digits) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (number, decimals) = count(digits.as_bytes()).ok_or(NumberError::NotANumber)?;
    if decimals > max_decimals {
        return Err(NumberError::TooManyDecimals { max: max_decimals });
    }
    Ok(Decimal::new(if negative { -number } else { number }, decimals))
}

/// The digits of a number without a sign, and how many of them are decimals.
fn count(text: &[u8]) -> Option<(i64, u32)> {
    let mark = text.iter().rposition(|byte| matches!(byte, b',' | b'.'));
    let (whole, decimals) = match mark {
        Some(place) => (text.get(..place)?, text.get(place + 1..).filter(|decimals| !decimals.is_empty())?),
        None => (text, &[][..]),
    };
    let grouping = mark.and_then(|place| text.get(place)).map(|mark| if *mark == b',' { b'.' } else { b',' });
    let groups = || whole.split(|byte| Some(*byte) == grouping);
    let grouped = groups().count() > 1;
    let mut digits = Digits::default();
    for (place, group) in groups().enumerate() {
        let fits = match (grouped, place) {
            (true, 0) => (1..=3).contains(&group.len()),
            (true, _) => group.len() == 3,
            (false, _) => !group.is_empty(),
        };
        digits.add(group).filter(|()| fits)?;
    }
    digits.add(decimals)?;
    Some((digits.number, u32::try_from(decimals.len()).ok()?))
}

#[derive(Default)]
struct Digits {
    number: i64,
    count: usize,
}

impl Digits {
    /// More digits behind those that are there; nothing where they are none, or too many.
    fn add(&mut self, more: &[u8]) -> Option<()> {
        self.count += more.len();
        if self.count > LONGEST {
            return None;
        }
        for byte in more {
            let digit = byte.wrapping_sub(b'0');
            if digit > 9 {
                return None;
            }
            self.number = self.number * 10 + i64::from(digit);
        }
        Some(())
    }
}

/// A number as it is written for machines: digits with a full stop before the decimals.
pub(crate) fn of_plain(text: &str) -> Option<Decimal> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digits = format!("{whole}{decimals}").parse().ok()?;
    Decimal::try_new(digits, u32::try_from(decimals.len()).ok()?).ok()
}

/// A number as people type it, as it is written for machines, with the decimals that were typed.
///
/// # Errors
/// As [`parse_number`].
///
/// ```
/// use calc_core::quantity::typed_number;
/// assert_eq!(typed_number("1.500,50", 2)?, "1500.50");
/// # Ok::<(), calc_core::quantity::NumberError>(())
/// ```
pub fn typed_number(text: &str, max_decimals: u32) -> Result<String, NumberError> {
    let number = parse_number(text, max_decimals)?;
    Ok(Plain::of(number, number.scale()).as_str().to_owned())
}

/// The same with at most two decimals, counted in hundredths: amounts, hours and percentages are written so.
pub(super) fn parse_hundredths(text: &str) -> Result<i64, NumberError> {
    if let Some(hundredths) = plain_hundredths(text) {
        return Ok(hundredths);
    }
    let number = parse_number(text, 2)?;
    let missing = 10_i128.pow(2_u32.saturating_sub(number.scale()));
    i64::try_from(number.mantissa() * missing).map_err(|_| NumberError::NotANumber)
}

/// What most numbers look like, without detours: digits, perhaps a decimal sign and one or two digits.
#[inline]
pub(super) fn plain_hundredths(text: &str) -> Option<i64> {
    let (hundredths, end) = plain_ahead(text.as_bytes(), 0, None)?;
    (end > 0 && end == text.len()).then_some(hundredths)
}

/// Such a number at a place of a text, counted in hundredths, and where it ends: before whatever cannot go on with it, and
/// before a separator always. Without a digit it is nothing, and ends where it begins.
#[inline]
pub(super) fn plain_ahead(text: &[u8], begin: usize, separator: Option<u8>) -> Option<(i64, usize)> {
    const MOST_WHOLE_DIGITS: usize = 12;
    let digit =
        |at: usize| text.get(at).map(|byte| i64::from(byte.wrapping_sub(b'0'))).filter(|digit| *digit < 10);
    let (mut whole, mut at) = (0, begin);
    while let Some(digit) = digit(at) {
        if at - begin >= MOST_WHOLE_DIGITS {
            return None;
        }
        whole = 10 * whole + digit;
        at += 1;
    }
    let decimals = matches!(text.get(at), Some(b'.' | b',')) && text.get(at).copied() != separator;
    if at == begin || !decimals {
        return Some((whole * 100, at));
    }
    let tenth = digit(at + 1)?;
    Some(match digit(at + 2) {
        Some(hundredth) => (whole * 100 + 10 * tenth + hundredth, at + 3),
        None => (whole * 100 + 10 * tenth, at + 2),
    })
}

#[cfg(test)]
mod tests {
    use super::{NumberError, parse_hundredths, parse_number, plain_hundredths};

    #[test]
    fn hundredths_are_those_of_the_number() {
        for (text, hundredths) in [
            ("0", 0),
            ("150", 15_000),
            ("150.5", 15_050),
            ("163,20", 16_320),
            ("1.500,50", 150_050),
            (" 8 ", 800),
            ("-3.25", -325),
            ("999999999999999", 99_999_999_999_999_900),
        ] {
            assert_eq!(parse_hundredths(text), Ok(hundredths), "{text}");
        }
        for text in ["", "1.", ".5", "1.500", "1,,5", "x", "1234567890123456"] {
            assert_eq!(parse_hundredths(text).err(), parse_number(text, 2).err(), "{text}");
            assert_eq!(plain_hundredths(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_as_people_write_them() {
        for (text, expected) in [
            ("150", "150"),
            ("150,5", "150.5"),
            ("1.500,50", "1500.50"),
            ("1,500.50", "1500.50"),
            ("1.234.567,89", "1234567.89"),
            (" 8 ", "8"),
            ("-3", "-3"),
            ("0.00", "0.00"),
        ] {
            assert_eq!(parse_number(text, 2).map(|n| n.to_string()), Ok(expected.to_owned()), "{text}");
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in [
            "",
            " ",
            "abc",
            "NaN",
            "inf",
            "1e30",
            "1E3",
            "--3",
            "+3",
            "1,,5",
            "1.",
            ".5",
            "12.34,5,6",
            "1 500",
            "0x10",
            "٣",
            "1234567890123456",
        ] {
            assert_eq!(parse_number(text, 2), Err(NumberError::NotANumber), "{text}");
        }
        for text in ["1.500", "1,500", "150.505"] {
            assert_eq!(parse_number(text, 2), Err(NumberError::TooManyDecimals { max: 2 }), "{text}");
        }
    }
}
