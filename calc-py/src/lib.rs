//! The calculator for tables of Arrow's, as the Python package `smaajob` uses it.
//!
//! ```text
//! table ─> batches ─> pieces (all cores: read the cells of a row, ask the rules, add its answers) ─> batches, in order
//! ```
//!
//! What a column is called, what a row tells and what is answered is decided in `calc_core::table`, as for `smaajob batch`:
//! here cells of Arrow become texts, and answers become columns. The Python side (`python/smaajob`) turns what people pass
//! into [`question::Options`] and gives back the kind of table that it was given.

mod answers;
mod cells;
mod columns;
mod question;
mod rows;

/// What the Python package calls.
#[pyo3::pymodule]
mod _native {
    #[pymodule_export]
    use crate::answers::{Answers, answers, result_columns};
}
