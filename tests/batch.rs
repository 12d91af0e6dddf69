//! A whole list at once, as the command line meets it.

#[path = "batch/contract.rs"]
mod contract;
#[path = "batch/documented.rs"]
mod documented;
#[path = "batch/equal.rs"]
mod equal;
#[path = "batch/files.rs"]
mod files;
#[path = "batch/harsh.rs"]
mod harsh;
#[path = "batch/json_lines.rs"]
mod json_lines;
#[path = "batch/json_months.rs"]
mod json_months;
#[path = "batch/killed.rs"]
mod killed;
#[path = "batch/lists.rs"]
mod lists;
#[path = "batch/past.rs"]
mod past;
#[path = "batch/whole.rs"]
mod whole;
