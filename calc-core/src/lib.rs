//! The rules of kontanthjælp and a small job, as pure functions from facts and figures to amounts.
//!
//! A case, and the law of a month, give an outcome. Everything else asks that question more than once, or shows its
//! answer:
//!
//! ```text
//! parameters ─┐
//!             ├─> assess ─> outcome ─> explain (da, en)
//! case ───────┘
//! ```
//!
//! Nothing here reads a file, a clock or the network, and money is never a binary float.
#![cfg_attr(
    not(test),
    deny(
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::print_stderr,
        clippy::print_stdout,
        clippy::unwrap_used
    )
)]

pub mod assess;
pub mod calendar;
pub mod case;
pub mod explain;
pub mod facts;
pub mod json;
pub mod law;
mod order;
pub mod outcome;
pub mod parameters;
pub mod quantity;
pub mod questions;
pub mod road;
pub mod scenario;
#[cfg(feature = "schema")]
pub mod schema;
pub mod surface;
pub mod table;
pub mod texts;
