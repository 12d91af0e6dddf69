//! The rules of kontanthjælp and a small job, as pure functions from facts and figures to amounts.
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::print_stdout, clippy::print_stderr))]

pub mod calendar;
pub mod quantity;
pub mod texts;
