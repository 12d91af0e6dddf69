//! Amounts with their units: kroner, per cent, hours.
//!
//! A bare number never crosses a function's border here. Kroner do not add to hours, and per cent *of*
//! kroner is an operation with a name. All of it is exact decimal arithmetic, counted in
//! whole parts; there are no binary floats.

#[cfg(test)]
mod against_decimal;
mod days;
mod fixed;
mod hours;
mod kroner;
mod number;
mod percent;
mod total;

pub use days::Days;
pub(crate) use fixed::{exactly, plain_number, push_digits};
pub use hours::{Hours, WeeklyHours};
pub use kroner::Kroner;
pub(crate) use number::of_plain;
pub use number::{NumberError, parse_number, typed_number};
pub use percent::Percent;
pub use total::Total;
