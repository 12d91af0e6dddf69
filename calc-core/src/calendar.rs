//! Months and days, without a clock: what day it is today is always told from outside.

mod day;
mod month;
mod period;

pub use day::Day;
pub use month::Month;
pub use period::{Period, PeriodError};

/// Why a text is not a month or a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a date of the calendar")]
pub struct DateError;

/// A number written with exactly so many digits.
fn digits(text: &str, count: usize) -> Result<i16, DateError> {
    if text.len() != count || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(DateError);
    }
    text.parse().map_err(|_| DateError)
}
