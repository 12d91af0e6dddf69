//! A whole list at once, as the command line meets it.

#[path = "batch/equal.rs"]
mod equal;
#[path = "batch/lists.rs"]
mod lists;
