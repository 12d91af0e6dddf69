//! How a text stands in the tables: one line, with marks where a value belongs or a choice is made. Shared with the build
//! script, so it stands on its own.
//!
//! A value is `VALUE name NAME_END`. A choice is `CHOICE name NAME_END`, then for each variant `NUMBER` or `WORD`, its key,
//! `NAME_END` and its own text, then `OTHERWISE` and the text of all other values, then `CHOICE_END`. As data of their own
//! the parts of all texts would be a sixth of what the page loads.

pub const VALUE: char = '\u{1}';
pub const NAME_END: char = '\u{2}';
pub const CHOICE: char = '\u{3}';
pub const NUMBER: char = '\u{4}';
pub const WORD: char = '\u{5}';
pub const OTHERWISE: char = '\u{6}';
pub const CHOICE_END: char = '\u{7}';
