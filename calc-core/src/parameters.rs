//! The figures of the law: data with a birth certificate.
//!
//! Every amount, percentage and limit that a rule uses stands in `params/*.toml`, with its paragraph, source and status.
//! The build compiles them into tables; a [`ParameterSet`] answers what a figure is in a month, and lets a user change
//! any of them for a what-if.

mod error;
mod figure;
#[cfg(feature = "params-file")]
mod format;
pub mod kommuner;
#[cfg(feature = "params-file")]
mod merge;
mod plain_name;
mod record;
mod set;
mod tables;

pub use error::{ParameterError, month_ranges};
pub use figure::{Figure, Finding, ValueFigure, WhatIf, YearFigure};
pub use record::{
    DatedAmount, FileFault, PublishedAmount, Record, Series, SeriesYear, Status, Text, Title, Unit,
};
pub use set::ParameterSet;
pub use tables::law_checked;
