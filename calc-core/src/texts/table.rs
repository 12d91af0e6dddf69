//! The texts as the build made them of `texts/*.ftl`.

/// A part of a text.
pub(super) enum Piece {
    /// Words as they are.
    Text(&'static str),
    /// The value with this name.
    Variable(&'static str),
    /// The pieces of the first key that fits the value with this name, or else the last ones.
    Choice(&'static str, &'static [(Key, &'static [Self])], &'static [Self]),
}

/// What a value is compared with.
pub(super) enum Key {
    /// Exactly this number, as it is shown.
    Exactly(i64),
    /// Exactly this word.
    Word(&'static str),
}

/// A message's identifier and the names of its variables.
pub(super) type Entry = (&'static str, &'static [&'static str]);

include!(concat!(env!("OUT_DIR"), "/text_tables.rs"));
