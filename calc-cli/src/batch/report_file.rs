//! Where the report on a list goes: a page or JSON, by the ending of its name.

use std::path::Path;

use super::list::List;
use super::tally::Tally;
use crate::exit::Exit;

/// What a report is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A page to print.
    Page,
    /// For programs.
    Json,
}

impl Kind {
    /// By the ending of a name; none for any other.
    pub fn of(name: &Path) -> Option<Self> {
        match name.extension()?.to_str()? {
            "html" => Some(Self::Page),
            "json" => Some(Self::Json),
            _ => None,
        }
    }
}

/// Writes the report on what was counted.
pub fn write(tally: &Tally, name: &Path, list: &List) -> Result<(), Exit> {
    if Kind::of(name) == Some(Kind::Json) {
        let json =
            calc_core::surface::json(&tally.summary()).map_err(|error| Exit::Internal(error.to_string()))?;
        return crate::report::write_file(name, &json, list.language);
    }
    crate::report::write_page(&tally.report(&list.in_common, &list.set, list.language), name)
}
