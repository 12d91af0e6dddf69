//! The texts as the build made them of `texts/*.ftl`.

use super::marks::{CHOICE, CHOICE_END, NAME_END, NUMBER, OTHERWISE, VALUE, WORD};

/// One language: all its texts in one, and the length of each in bytes.
pub(super) struct Table {
    pub(super) text: &'static str,
    pub(super) lengths: &'static [u16],
}

impl Table {
    /// The text with this number.
    pub(super) fn text(&self, number: usize) -> Pieces<'static> {
        let length = |place: usize| self.lengths.get(place).map_or(0, |length| usize::from(*length));
        let begin: usize = (0..number).map(length).sum();
        Pieces(self.text.get(begin..begin + length(number)).unwrap_or_default())
    }
}

/// A part of a text.
pub(super) enum Piece<'t> {
    /// Words as they are.
    Text(&'t str),
    /// The value with this name.
    Variable(&'t str),
    /// By the value with this name, the pieces of the first key that fits, or else those of the last.
    Choice(&'t str, Variants<'t>),
}

/// What a value is compared with.
pub(super) enum Key<'t> {
    /// Exactly this number, as it is shown.
    Exactly(i64),
    /// Exactly this word.
    Word(&'t str),
    /// Whatever it is.
    Otherwise,
}

/// The parts of a text, one after the other.
pub(super) struct Pieces<'t>(pub(super) &'t str);

/// The variants of a choice, one after the other; the last is for all other values.
pub(super) struct Variants<'t>(&'t str);

impl<'t> Iterator for Pieces<'t> {
    type Item = Piece<'t>;

    fn next(&mut self) -> Option<Piece<'t>> {
        if self.0.is_empty() {
            return None;
        }
        if let Some(rest) = self.0.strip_prefix(VALUE) {
            let name = self.name(rest);
            return Some(Piece::Variable(name));
        }
        if let Some(rest) = self.0.strip_prefix(CHOICE) {
            let name = self.name(rest);
            let (variants, rest) = split_at_own(self.0, |letter| letter == CHOICE_END);
            self.0 = rest.strip_prefix(CHOICE_END).unwrap_or_default();
            return Some(Piece::Choice(name, Variants(variants)));
        }
        let mark = self.0.find([VALUE, CHOICE]).and_then(|place| self.0.split_at_checked(place));
        let (words, rest) = mark.unwrap_or((self.0, ""));
        self.0 = rest;
        Some(Piece::Text(words))
    }
}

impl<'t> Pieces<'t> {
    fn name(&mut self, rest: &'t str) -> &'t str {
        let (name, rest) = rest.split_once(NAME_END).unwrap_or_default();
        self.0 = rest;
        name
    }
}

impl<'t> Iterator for Variants<'t> {
    type Item = (Key<'t>, Pieces<'t>);

    fn next(&mut self) -> Option<Self::Item> {
        let mut letters = self.0.chars();
        let mark = letters.next()?;
        let (key, rest) = if mark == OTHERWISE {
            (Key::Otherwise, letters.as_str())
        } else {
            let (key, rest) = letters.as_str().split_once(NAME_END)?;
            (if mark == NUMBER { Key::Exactly(key.parse().ok()?) } else { Key::Word(key) }, rest)
        };
        let (pieces, rest) = split_at_own(rest, |letter| [NUMBER, WORD, OTHERWISE].contains(&letter));
        self.0 = rest;
        Some((key, Pieces(pieces)))
    }
}

/// Splits before the first such mark that is not within a choice of its own.
fn split_at_own(text: &str, wanted: impl Fn(char) -> bool) -> (&str, &str) {
    let mut depth = 0_u32;
    for (place, letter) in text.char_indices() {
        match letter {
            _ if depth == 0 && wanted(letter) => return text.split_at_checked(place).unwrap_or((text, "")),
            CHOICE => depth += 1,
            CHOICE_END => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    (text, "")
}

/// Where nothing was built in and nothing handed over: every text is empty.
#[cfg(not(feature = "built-in-texts"))]
pub(super) static NONE: Table = Table { text: "", lengths: &[] };

/// A message's identifier and the names of its variables.
pub(super) type Entry = (&'static str, &'static [&'static str]);

include!(concat!(env!("OUT_DIR"), "/text_tables.rs"));
