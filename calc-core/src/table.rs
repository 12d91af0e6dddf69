//! A list of people as a table: what its columns are called, what a row tells, and what is answered for it.
//!
//! Nothing here reads or writes a file: the command line does it for files, the Python package for record batches, and
//! both give the same answers because both ask here.

mod asker;
mod headers;
mod measures;
mod people;
mod question;
mod results;

pub use asker::Asker;
pub use headers::{Fills, HEADERS, Header, header_of, of_header};
pub use measures::{Kind, Measure, Needs, Value, all, of_name};
pub use people::{Answer, Both, People, Scenario};
pub use question::{OptionNames, Options, Question, tells_month};
pub use results::{ERROR_CODE, ERROR_TEXT, Results, column_of, error_code, error_text};
