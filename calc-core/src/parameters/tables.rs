//! The shipped figures, as the build script compiled them.

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::record::{DatedAmount, PublishedAmount, Record, Series, SeriesYear, Status, Text, Unit};
use crate::calendar::Day;

const fn text(text: &'static str) -> Text {
    Cow::Borrowed(text)
}

mod compiled {
    #![allow(
        clippy::unreadable_literal,
        reason = "written by the build script, from figures that are read in `params`"
    )]
    use super::{Cow, DatedAmount, Decimal, PublishedAmount, Record, Series, SeriesYear, Status, Unit, text};

    include!(concat!(env!("OUT_DIR"), "/params.rs"));
}
pub use compiled::{CHECKED, RECORDS, SERIES, TITLES};

/// The day the law was last read for the shipped figures.
pub fn law_checked() -> Option<Day> {
    CHECKED.parse().ok()
}
