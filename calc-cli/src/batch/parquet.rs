//! Lists in Parquet: read as the CSV that they would be, and a result written in columns that have types.
//!
//! Between the two lies the same pipeline as for every list. The cells of the list go beside it, as they were, from the one
//! end to the other: an unknown column comes out with the type and the values that it had. What is built in with the feature
//! `parquet` of this crate is `read`, `write` and `cells`; without it `absent` stands for them and says so.

#[cfg(not(feature = "parquet"))]
mod absent;
#[cfg(feature = "parquet")]
mod building;
#[cfg(feature = "parquet")]
mod cells;
#[cfg(feature = "parquet")]
mod kind;
#[cfg(feature = "parquet")]
mod read;
#[cfg(feature = "parquet")]
mod write;

use std::collections::BTreeSet;
use std::path::Path;

use calc_core::texts::{Language, messages};

#[cfg(not(feature = "parquet"))]
pub use absent::{CellsOfRows, ParquetOutput, open};
#[cfg(feature = "parquet")]
pub use cells::CellsOfRows;
#[cfg(feature = "parquet")]
pub use read::open;
#[cfg(feature = "parquet")]
pub use write::ParquetOutput;

use super::columns::Format;
use super::list::List;
use super::outreach_file;
use super::setup::BatchFlags;
use super::words::Words;
use crate::exit::Exit;

/// Whether Parquet can be read and written.
pub const IS_BUILT_IN: bool = cfg!(feature = "parquet");

/// Checks that what is to be written in Parquet can be.
///
/// # Errors
/// [`Exit::WrongInput`] where it is not built in.
pub fn check_results(flags: &BatchFlags, language: Language) -> Result<(), Exit> {
    let results = [Some(&flags.out), flags.errors.as_ref(), flags.outreach.as_ref()];
    match results.into_iter().flatten().find(|name| Format::of(name) == Format::Parquet) {
        Some(name) if !IS_BUILT_IN => {
            Err(Exit::wrong(Words::of(name, language).text(messages::BATCH_PARQUET_NOT_BUILT, "")))
        }
        _ => Ok(()),
    }
}

/// Checks that no two columns of a result in Parquet have one name: those who read it know columns by their names alone.
///
/// # Errors
/// [`Exit::WrongInput`] with the names that stand twice.
pub fn check_headers(flags: &BatchFlags, list: &List) -> Result<(), Exit> {
    let check = |name: &Path, headers: &[String]| {
        let mut met = BTreeSet::new();
        let twice: BTreeSet<&String> = headers.iter().filter(|header| !met.insert(*header)).collect();
        if twice.is_empty() || Format::of(name) != Format::Parquet {
            return Ok(());
        }
        let twice = twice.into_iter().map(String::as_str).collect::<Vec<_>>().join(", ");
        Err(Exit::wrong(Words::of(name, list.language).text(messages::BATCH_PARQUET_TWICE, &twice)))
    };
    check(&flags.out, &list.result_headers())?;
    flags.outreach.as_deref().map_or(Ok(()), |name| check(name, &outreach_file::headers(list)))
}
