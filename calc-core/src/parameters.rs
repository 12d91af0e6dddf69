//! The figures of the law: data with a birth certificate.
//!
//! Every amount, percentage and limit that a rule uses stands in `params/*.toml`, with its paragraph, source and status.
//! The build compiles them into tables; a [`ParameterSet`] answers what a figure is in a month, and lets a user change
//! any of them for a what-if.

mod error;
mod figure;
mod format;
mod merge;
mod record;
mod set;
mod tables;

pub use error::ParameterError;
pub use figure::{Figure, Finding, WhatIf, YearFigure};
pub use merge::FileFault;
pub use record::{DatedAmount, PublishedAmount, Record, Series, SeriesYear, Status, Text, Unit};
pub use set::ParameterSet;
pub use tables::law_checked;
