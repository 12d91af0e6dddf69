//! What the values of a column mean, and how each stands in a cell.

use std::fmt::Write as _;

use parquet::basic::{ConvertedType, LogicalType, TimeUnit, Type as Physical};
use parquet::data_type::Int96;
use parquet::schema::types::Type;

use super::cells::{Column, Packed, Values};
use crate::batch::sheet::was::Was;

/// Digits of the longest decimal number that can be told.
const MOST_DIGITS: i32 = 38;
/// Above this, a sheet has no room for all digits of a number.
const DIGITS_OF_A_SHEET: usize = 15;
const SECONDS_A_DAY: i64 = 86_400;
/// 1 January 1970 as Int96 counts days.
const JULIAN_BEGIN: i64 = 2_440_588;

/// What the values of a column mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Texts, and bytes that are one.
    Text,
    /// Whole numbers, and all others that say what they are by themselves.
    Plain,
    /// Whole numbers that are never negative.
    Unsigned,
    /// Numbers with so many decimals.
    Decimal(usize),
    Day,
    /// A day and a time, in so many parts of a second; `Z` behind it where it is that of Greenwich.
    Moment {
        parts: i64,
        utc: bool,
    },
    /// A time of the day, in so many parts of a second.
    Clock {
        parts: i64,
    },
    Uuid,
}

impl Kind {
    /// What a column means; none where its values have no place in one cell: lists, structures, maps, and decimal numbers
    /// of more digits than any amount.
    pub fn of(column: &Type) -> Option<Self> {
        let info = column.get_basic_info();
        if column.is_group() || info.repetition() == parquet::basic::Repetition::REPEATED {
            return None;
        }
        let decimal = || {
            let scale = usize::try_from(column.get_scale()).ok()?;
            (column.get_precision() <= MOST_DIGITS).then_some(Self::Decimal(scale))
        };
        Some(match (info.logical_type_ref(), info.converted_type()) {
            (Some(LogicalType::Decimal(_)), _) | (None, ConvertedType::DECIMAL) => return decimal(),
            (Some(LogicalType::Date), _) | (None, ConvertedType::DATE) => Self::Day,
            (Some(LogicalType::Timestamp(moment)), _) => {
                Self::Moment { parts: parts(moment.unit), utc: moment.is_adjusted_to_u_t_c }
            }
            (None, ConvertedType::TIMESTAMP_MILLIS) => Self::Moment { parts: 1_000, utc: true },
            (None, ConvertedType::TIMESTAMP_MICROS) => Self::Moment { parts: 1_000_000, utc: true },
            (Some(LogicalType::Time(time)), _) => Self::Clock { parts: parts(time.unit) },
            (None, ConvertedType::TIME_MILLIS) => Self::Clock { parts: 1_000 },
            (None, ConvertedType::TIME_MICROS) => Self::Clock { parts: 1_000_000 },
            (Some(LogicalType::Integer(whole)), _) if !whole.is_signed => Self::Unsigned,
            (
                None,
                ConvertedType::UINT_8
                | ConvertedType::UINT_16
                | ConvertedType::UINT_32
                | ConvertedType::UINT_64,
            ) => Self::Unsigned,
            (Some(LogicalType::Uuid), _) => Self::Uuid,
            _ if column.get_physical_type() == Physical::BYTE_ARRAY => Self::Text,
            _ => Self::Plain,
        })
    }

    /// Writes a cell as text: every number exactly, an empty text where nothing is told.
    pub fn write(self, column: &Column, row: usize, out: &mut String) {
        if !column.is_told(row) {
            return;
        }
        // Writing into memory does not fail.
        let _ = match &column.values {
            Values::Yes(values) => write_some(values.get(row), out),
            Values::Int32(values) => {
                let value = values.get(row).copied().unwrap_or_default();
                let unsigned = self == Self::Unsigned;
                self.whole(if unsigned { value.cast_unsigned().into() } else { value.into() }, out)
            }
            Values::Int64(values) => match values.get(row).copied().unwrap_or_default() {
                value if self == Self::Unsigned => write!(out, "{}", value.cast_unsigned()),
                value => self.whole(value, out),
            },
            Values::Int96(values) => values.get(row).map_or(Ok(()), |value| legacy_moment(value, out)),
            // The shortest text that is read back as the same number.
            Values::Float(values) => write_some(values.get(row), out),
            Values::Double(values) => write_some(values.get(row), out),
            Values::Bytes(values) | Values::Fixed(values) => self.bytes(values, row, out),
        };
    }

    fn whole(self, value: i64, out: &mut String) -> std::fmt::Result {
        match self {
            Self::Decimal(decimals) => decimal(value.into(), decimals, out),
            Self::Day => day(value, out),
            Self::Moment { parts, utc } => {
                moment(value.div_euclid(parts), value.rem_euclid(parts), parts, utc, out)
            }
            Self::Clock { parts } => clock(value.div_euclid(parts), value.rem_euclid(parts), parts, out),
            Self::Text | Self::Plain | Self::Unsigned | Self::Uuid => write!(out, "{value}"),
        }
    }

    fn bytes(self, values: &Packed, row: usize, out: &mut String) -> std::fmt::Result {
        let bytes = values.get(row);
        match (self, std::str::from_utf8(bytes)) {
            (Self::Decimal(decimals), _) => match big_endian(bytes) {
                Some(value) => decimal(value, decimals, out),
                None => hex(bytes, out),
            },
            (Self::Uuid, _) => uuid(bytes, out),
            (Self::Text, Ok(text)) => out.write_str(text),
            // No text: nothing of it is lost.
            _ => hex(bytes, out),
        }
    }

    /// What a cell with this text is for a sheet.
    pub fn was(self, column: &Column, row: usize, text: &str) -> Was {
        let number = || match text.parse() {
            Ok(number) if text.bytes().filter(u8::is_ascii_digit).count() <= DIGITS_OF_A_SHEET => {
                Was::Number(number)
            }
            _ => Was::Text,
        };
        match (self, &column.values) {
            _ if text.is_empty() => Was::Text,
            (_, Values::Yes(values)) => values.get(row).map_or(Was::Text, |yes| Was::Yes(*yes)),
            (_, Values::Double(values)) => match values.get(row) {
                Some(number) if number.is_finite() => Was::Number(*number),
                _ => Was::Text,
            },
            (_, Values::Float(values)) if values.get(row).is_some_and(|value| value.is_finite()) => number(),
            (Self::Plain, Values::Int32(_) | Values::Int64(_)) | (Self::Unsigned | Self::Decimal(_), _) => {
                number()
            }
            (Self::Day | Self::Moment { utc: false, .. }, _) | (_, Values::Int96(_)) if has_day(text) => {
                Was::Day
            }
            _ => Was::of_text(text),
        }
    }
}

/// Whether a sheet has this day: they begin with March 1900, for before it they know a day that never was.
fn has_day(text: &str) -> bool {
    text.as_bytes().get(4) == Some(&b'-') && text >= "1900-03-01"
}

const fn parts(unit: TimeUnit) -> i64 {
    match unit {
        TimeUnit::MILLIS => 1_000,
        TimeUnit::MICROS => 1_000_000,
        TimeUnit::NANOS => 1_000_000_000,
    }
}

fn write_some(value: Option<impl std::fmt::Display>, out: &mut String) -> std::fmt::Result {
    value.map_or(Ok(()), |value| write!(out, "{value}"))
}

/// `-12345` with two decimals is -123.45. Without the noughts at the end: other programs hold 5,200 kr with as many decimals
/// as they like, and it is the amount that counts.
fn decimal(value: i128, decimals: usize, out: &mut String) -> std::fmt::Result {
    let digits = format!("{:0>width$}", value.unsigned_abs(), width = decimals + 1);
    let (whole, part) = digits.split_at(digits.len() - decimals);
    let part = part.trim_end_matches('0');
    let sign = if value < 0 { "-" } else { "" };
    let stop = if part.is_empty() { "" } else { "." };
    write!(out, "{sign}{whole}{stop}{part}")
}

/// A whole number from its bytes, the highest first; none where it has more digits than its type allows.
fn big_endian(bytes: &[u8]) -> Option<i128> {
    const WIDTH: usize = size_of::<i128>();
    let negative = bytes.first().is_some_and(|byte| *byte > 0x7F);
    let fill = if negative { 0xFF } else { 0 };
    let (before, last) = bytes.split_at(bytes.len().saturating_sub(WIDTH));
    let mut whole = [fill; WIDTH];
    whole.iter_mut().rev().zip(last.iter().rev()).for_each(|(to, from)| *to = *from);
    let value = i128::from_be_bytes(whole);
    (before.iter().all(|byte| *byte == fill) && (value < 0) == negative).then_some(value)
}

/// A day, by the days since 1 January 1970.
fn day(days: i64, out: &mut String) -> std::fmt::Result {
    // Counted in years that begin in March, so that the day which only some years have is the last.
    const DAYS_TO_1970: i64 = 719_468;
    const DAYS_OF_400_YEARS: i64 = 146_097;
    let days = days + DAYS_TO_1970;
    let (era, day) = (days.div_euclid(DAYS_OF_400_YEARS), days.rem_euclid(DAYS_OF_400_YEARS));
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let date = day - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    write!(out, "{:04}-{month:02}-{date:02}", era * 400 + year + next)
}

/// A time of the day, by the seconds since midnight and the part of a second.
fn clock(seconds: i64, part: i64, parts: i64, out: &mut String) -> std::fmt::Result {
    write!(out, "{:02}:{:02}:{:02}", seconds / 3_600, seconds / 60 % 60, seconds % 60)?;
    if part == 0 {
        return Ok(());
    }
    // All digits behind the 1 of a thousand, a million or a milliard parts.
    let digits = (parts + part).to_string();
    write!(out, ".{}", digits.get(1..).unwrap_or_default().trim_end_matches('0'))
}

/// A moment, by the seconds since 1970 and the part of a second. The beginning of a day is the day, as in a sheet: programs
/// that know no days keep them so. That of Greenwich is another day in Denmark, so it stays a moment.
fn moment(seconds: i64, part: i64, parts: i64, utc: bool, out: &mut String) -> std::fmt::Result {
    day(seconds.div_euclid(SECONDS_A_DAY), out)?;
    let time = seconds.rem_euclid(SECONDS_A_DAY);
    if (time, part, utc) == (0, 0, false) {
        return Ok(());
    }
    out.push(' ');
    clock(time, part, parts, out)?;
    out.push_str(if utc { "Z" } else { "" });
    Ok(())
}

/// A moment as older programs keep it: nanoseconds, and days of the Julian count.
fn legacy_moment(value: &Int96, out: &mut String) -> std::fmt::Result {
    const PARTS: i64 = 1_000_000_000;
    let [low, high, day] = value.data() else {
        return Ok(());
    };
    let nanoseconds = (i64::from(*high) << 32) | i64::from(*low);
    let seconds = (i64::from(*day) - JULIAN_BEGIN) * SECONDS_A_DAY + nanoseconds.div_euclid(PARTS);
    moment(seconds, nanoseconds.rem_euclid(PARTS), PARTS, false, out)
}

fn hex(bytes: &[u8], out: &mut String) -> std::fmt::Result {
    out.push_str("0x");
    bytes.iter().try_for_each(|byte| write!(out, "{byte:02X}"))
}

fn uuid(bytes: &[u8], out: &mut String) -> std::fmt::Result {
    for (place, byte) in bytes.iter().enumerate() {
        if matches!(place, 4 | 6 | 8 | 10) {
            out.push('-');
        }
        write!(out, "{byte:02x}")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{big_endian, day, decimal, has_day, moment};

    fn said(write: impl FnOnce(&mut String) -> std::fmt::Result) -> String {
        let mut out = String::new();
        write(&mut out).expect("memory");
        out
    }

    #[test]
    fn a_decimal_number_is_written_to_its_last_digit() {
        for (value, decimals, text) in [
            (520_000, 2, "5200"),
            (-5, 2, "-0.05"),
            (15_050, 2, "150.5"),
            (0, 4, "0"),
            (7, 0, "7"),
            (
                99_999_999_999_999_999_999_999_999_999_999_999_999,
                10,
                "9999999999999999999999999999.9999999999",
            ),
        ] {
            assert_eq!(said(|out| decimal(value, decimals, out)), text);
        }
    }

    #[test]
    fn bytes_are_a_number_however_many_stand_for_its_sign() {
        for (bytes, value) in [
            (&[][..], Some(0)),
            (&[5], Some(5)),
            (&[0xFF], Some(-1)),
            (&[0, 0x80], Some(128)),
            (&[0xFF; 20], Some(-1)),
            (&[0x80, 0], Some(-32_768)),
            (&[1; 17], None),
        ] {
            assert_eq!(big_endian(bytes), value, "{bytes:?}");
        }
        let over = [&[0][..], &[0xFF; 16]].concat();
        assert_eq!(big_endian(&over), None);
    }

    #[test]
    fn a_sheet_has_the_days_that_it_can_show() {
        for (text, shown) in [
            ("1900-03-01", true),
            ("2026-03-01 12:00:00", true),
            ("9999-12-31", true),
            ("1900-02-28", false),
            ("-001-05-05", false),
            ("5881580-07-11", false),
            ("", false),
        ] {
            assert_eq!(has_day(text), shown, "{text}");
        }
    }

    #[test]
    fn days_and_moments_are_written_for_machines() {
        for (days, text) in [
            (0, "1970-01-01"),
            (-1, "1969-12-31"),
            (8_065, "1992-01-31"),
            (11_016, "2000-02-29"),
            (20_513, "2026-03-01"),
            (2_932_896, "9999-12-31"),
            (i64::from(i32::MAX), "5881580-07-11"),
        ] {
            assert_eq!(said(|out| day(days, out)), text);
        }
        assert_eq!(said(|out| moment(86_400, 0, 1_000, false, out)), "1970-01-02");
        assert_eq!(said(|out| moment(86_400, 0, 1_000, true, out)), "1970-01-02 00:00:00Z");
        assert_eq!(said(|out| moment(-1, 1_500, 1_000_000, false, out)), "1969-12-31 23:59:59.0015");
    }
}
