use super::record::FileFault;
use crate::calendar::Month;

/// Why a figure cannot be had or changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParameterError {
    /// A parameter file that cannot be used: all that is wrong with it.
    #[error("the parameter file cannot be used: {}", .0.iter().map(|fault| format!("{} \"{}\" ({})", fault.field, fault.given, fault.allowed)).collect::<Vec<_>>().join("; "))]
    BadFile(Vec<FileFault>),
    /// Not a parameter file at all.
    #[error("not a parameter file: {0}")]
    NotAFile(String),
    /// Not an amount the parameter can have.
    #[error("{id}: \"{given}\" is not an amount it can have")]
    NotAnAmount {
        /// The parameter.
        id: String,
        /// What was given.
        given: String,
    },
    /// A month without figures; with the months that have.
    #[error("no figures for {month}; there are {}", month_ranges(.available))]
    NoFigures {
        /// The month.
        month: Month,
        /// A parameter that has none.
        id: String,
        /// First and last month of every stretch that has all figures.
        available: Vec<(Month, Month)>,
    },
    /// No such parameter.
    #[error("no parameter \"{id}\"{}", nearest.as_ref().map(|id| format!("; did you mean {id}?")).unwrap_or_default())]
    Unknown {
        /// What was given.
        id: String,
        /// The one it looks most like.
        nearest: Option<String>,
    },
}

/// Stretches of months as text: `2025-07 – 2026-12`.
pub fn month_ranges(available: &[(Month, Month)]) -> String {
    let stretches: Vec<String> = available.iter().map(|(first, last)| format!("{first} – {last}")).collect();
    stretches.join(", ")
}
