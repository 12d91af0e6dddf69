//! Texts that come when the program starts, instead of with it: who reads one language need not load the other.

use std::sync::OnceLock;

use super::Language;
use super::table::{ENTRIES, FINGERPRINT, Table};

/// What each text ends with where they are handed over; the marks of `marks.rs` stand within them.
const TEXT_END: char = '\u{8}';

static DANISH: OnceLock<Table> = OnceLock::new();
static ENGLISH: OnceLock<Table> = OnceLock::new();

/// The texts were made for another state of the program: its sentences would be others than it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("these texts belong to another build of the program")]
pub struct ForeignTexts;

/// Takes the texts of a language, as [`to_hand_over`] gives them out. They hold until the program ends; those of a
/// language that has come before are left as they are.
///
/// # Errors
/// [`ForeignTexts`] when they were made by another build.
///
/// ```
/// use calc_core::texts::{ForeignTexts, Language, hand_over};
/// assert_eq!(hand_over(Language::Danish, "something else"), Err(ForeignTexts));
/// ```
pub fn hand_over(language: Language, texts: &str) -> Result<(), ForeignTexts> {
    let texts = texts.strip_prefix(FINGERPRINT).ok_or(ForeignTexts)?;
    let lengths: Option<Vec<u16>> =
        texts.split_terminator(TEXT_END).map(|text| text.len().try_into().ok()).collect();
    let lengths = lengths.filter(|lengths| lengths.len() == ENTRIES.len()).ok_or(ForeignTexts)?;
    place(language).get_or_init(|| Table {
        text: String::leak(texts.replace(TEXT_END, "")),
        lengths: Vec::leak(lengths),
    });
    Ok(())
}

/// The built-in texts of a language, for a program that has none and says only those that are needed of them, by id.
#[cfg(feature = "built-in-texts")]
pub fn to_hand_over(language: Language, needed: impl Fn(&str) -> bool) -> String {
    let table = built_in(language);
    let mut texts = FINGERPRINT.to_owned();
    let mut rest = table.text;
    for (length, (id, _)) in table.lengths.iter().zip(ENTRIES) {
        let (text, after) = rest.split_at(usize::from(*length));
        if needed(id) {
            texts.push_str(text);
        }
        texts.push(TEXT_END);
        rest = after;
    }
    texts
}

/// What was handed over, or else what is built in.
pub(super) fn table(language: Language) -> &'static Table {
    place(language).get().unwrap_or_else(|| built_in(language))
}

fn place(language: Language) -> &'static OnceLock<Table> {
    match language {
        Language::Danish => &DANISH,
        Language::English => &ENGLISH,
    }
}

#[cfg(feature = "built-in-texts")]
fn built_in(language: Language) -> &'static Table {
    match language {
        Language::Danish => &super::table::DANISH,
        Language::English => &super::table::ENGLISH,
    }
}

#[cfg(not(feature = "built-in-texts"))]
fn built_in(_: Language) -> &'static Table {
    &super::table::NONE
}
