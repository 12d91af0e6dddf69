//! A whole list of people in one go: `smaajob batch`.
//!
//! ```text
//! list ─> chunks ─> rows (all cores: read a row, ask the rules, write its answers) ─> output, in order
//! ```
//!
//! Every row of the list gives a row of the result, in the same order, whatever is wrong with it. What is asked of a row is
//! decided once ([`list::List`]), before the first of them.

mod cell;
mod checkpoint;
mod chunks;
mod columns;
mod dialect;
mod list;
mod months;
mod objects;
mod output;
mod outreach;
mod outreach_file;
mod parquet;
mod pipeline;
mod places;
mod poured;
mod progress;
mod quoted;
mod report;
mod report_file;
mod rows;
mod run;
mod setup;
mod sheet;
mod source;
mod summary;
mod tally;
mod template;
mod veil;
mod words;

pub use run::run;
pub use setup::BatchFlags;
