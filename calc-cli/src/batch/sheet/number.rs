//! Numbers of a sheet as text: a sheet keeps binary floats, a list wants the decimal number that was meant.

/// So many digits are kept of a number with decimals. The largest amount of a case has nine; the noise of binary
/// arithmetic begins at the sixteenth, and a long sum carries it a place or two up. In between lies nothing that was meant.
const DIGITS: usize = 12;
/// Whole numbers up to here are exact, and are left whole: an account number has more digits than an amount.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// A number as a person would write it.
pub fn written(number: f64, decimal: u8) -> String {
    if number == 0.0 {
        return "0".to_owned();
    }
    if number.fract() == 0.0 && number.abs() <= EXACT {
        return format!("{number:.0}");
    }
    let rounded: f64 = format!("{number:.*e}", DIGITS - 1).parse().unwrap_or(number);
    let text = rounded.to_string();
    if decimal == b'.' { text } else { text.replace('.', ",") }
}

/// Whether a text is a number and nothing else: digits, with a full stop before decimals.
pub fn is_plain(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let text = text.strip_prefix('-').unwrap_or(text);
    match text.split_once('.') {
        Some((whole, decimals)) => digits(whole) && digits(decimals),
        None => digits(text),
    }
}

/// 30 December 1899, counted in days from 1 March of the year 0.
const BEGIN: i32 = 693_899;

/// Days from 30 December 1899, as a sheet counts them; the time of the day as a part of a day. None for what is no day.
pub fn serial(text: &str) -> Option<f64> {
    let (day, time) = text.split_once(' ').unwrap_or((text, "00:00:00"));
    let mut parts = day.splitn(3, '-').map(|part| part.parse::<i32>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let mut clock = time.splitn(3, ':').map(|part| part.parse::<i32>().ok());
    let (hour, minute, second) = (clock.next()??, clock.next()??, clock.next()??);
    // Years that begin in March end with the day that only some of them have.
    let (years, months) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let leaps = years.div_euclid(4) - years.div_euclid(100) + years.div_euclid(400);
    let days = 365 * years + leaps + (153 * months + 2) / 5 + day - 1;
    let seconds = hour * 3600 + minute * 60 + second;
    Some(f64::from(days - BEGIN) + f64::from(seconds) / 86_400.0)
}

#[cfg(test)]
mod tests {
    use super::{is_plain, serial, written};

    #[test]
    fn a_number_is_written_as_it_was_meant() {
        for (number, text) in [
            (150.5, "150.5"),
            (163.200_000_000_000_02, "163.2"),
            (0.1 + 0.2, "0.3"),
            (3.0 * 163.2, "489.6"),
            (-0.0, "0"),
            (-12.25, "-12.25"),
            (101_901_234.0, "101901234"),
            (1_234_567_890_123_456.0, "1234567890123456"),
            (9_999_999.99, "9999999.99"),
            // Not rounded to something that nobody wrote: it is refused where two decimals are allowed.
            (398.0 + 2.0 / 3.0, "398.666666667"),
        ] {
            assert_eq!(written(number, b'.'), text);
        }
        assert_eq!(written(1234.5, b','), "1234,5");
    }

    #[test]
    fn days_are_counted_as_a_sheet_counts_them() {
        for (text, days) in [
            ("1900-03-01", 61.0),
            ("1992-01-31", 33_634.0),
            ("2000-02-29", 36_585.0),
            ("2026-03-01", 46_082.0),
            ("2026-03-01 12:00:00", 46_082.5),
        ] {
            assert_eq!(serial(text), Some(days), "{text}");
        }
        assert_eq!(serial("2026-03"), None);
    }

    #[test]
    fn a_plain_number_has_digits_only() {
        assert!(["0", "-5", "3177.17"].into_iter().all(is_plain));
        assert!(!["", "-", "1.", ".5", "2026-03", "1,5", "ja", "1e5"].into_iter().any(is_plain));
    }
}
