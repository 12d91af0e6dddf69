//! What cells were in the sheet they come from, handed on beside their text.

use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, Sender, channel};

use crate::batch::cell::would_run;

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

impl Was {
    /// What a text was.
    pub fn of_text(text: &str) -> Self {
        if text.strip_prefix('\'').is_some_and(would_run) { Self::Apostrophe } else { Self::Text }
    }
}

/// The cells of one row.
pub type WasOfRow = Box<[Was]>;

/// What the cells of a list were, row after row.
#[derive(Debug)]
pub struct WasOfRows {
    coming: Receiver<Vec<WasOfRow>>,
    here: VecDeque<WasOfRow>,
}

impl WasOfRows {
    /// Both ends.
    pub fn channel() -> (Sender<Vec<WasOfRow>>, Self) {
        let (told, coming) = channel();
        (told, Self { coming, here: VecDeque::new() })
    }

    /// The next row; nothing after the last one.
    pub(super) fn next(&mut self) -> Option<WasOfRow> {
        while self.here.is_empty() {
            self.here.extend(self.coming.recv().ok()?);
        }
        self.here.pop_front()
    }
}
