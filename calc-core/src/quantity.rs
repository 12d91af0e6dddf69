//! Amounts with their units: kroner, per cent, hours, days.
//!
//! A bare number never crosses a function's border here. Kroner do not add to hours, and per cent *of*
//! kroner is an operation with a name. All of it is exact decimal arithmetic; there are no binary floats.

mod dage;
mod hours;
mod kroner;
mod number;
mod percent;

pub use dage::Dage;
pub use hours::{Hours, WeeklyHours};
pub use kroner::Kroner;
pub use number::{NumberError, parse_number};
pub use percent::Percent;
