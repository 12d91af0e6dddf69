//! Lists that live in Excel: a sheet is read as the CSV that it would be, and a result is written as a sheet.
//!
//! Between the two lies the same pipeline as for every list. What a cell *was* (text with a leading zero, a number, a day)
//! goes beside it, from the one end to the other: CSV could not tell.

mod book;
mod number;
mod read;
pub mod was;
mod write;

pub use book::{Book, Cell, FULL};
pub use read::{SheetFault, dialect, open};
pub use was::WasOfRows;
pub use write::SheetOutput;
