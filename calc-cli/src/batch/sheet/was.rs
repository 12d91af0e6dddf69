//! What cells were in the sheet they come from, handed on beside their text.

use std::collections::VecDeque;
use std::sync::mpsc::Receiver;

/// What a cell was.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Was {
    /// Text, or nothing.
    Text,
    /// Text that begins with an apostrophe of its own: what CSV puts before a formula is taken away again, this is not.
    Apostrophe,
    /// A number, as exactly as the sheet has it.
    Number(f64),
    /// A number that is shown as a percentage: 0.08 for 8 %.
    Percent(f64),
    /// A time of the day or a length of time, in days.
    Time(f64),
    /// A day, perhaps with a time: its text tells it.
    Day,
    /// Yes or no.
    Yes(bool),
}

/// The cells of one row.
pub type WasOfRow = Box<[Was]>;

/// What the cells of a list were, row after row.
#[derive(Debug)]
pub struct WasOfRows {
    pub(super) coming: Receiver<Vec<WasOfRow>>,
    pub(super) here: VecDeque<WasOfRow>,
}

impl WasOfRows {
    /// The next row; nothing after the last one.
    pub(super) fn next(&mut self) -> Option<WasOfRow> {
        while self.here.is_empty() {
            self.here.extend(self.coming.recv().ok()?);
        }
        self.here.pop_front()
    }
}
