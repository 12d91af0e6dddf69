//! Who was met before a run was stopped.
//!
//! Ids are hashed with other keys in every run, so nothing that one run knows of them helps the next. The rows that are
//! answered already are gone over again instead, for their ids alone: nothing is kept of anybody, and memory stays as it is.

use std::io::Read;

use super::Lookup;
use crate::batch::chunks::{Chunk, Chunks, CutFault};
use crate::batch::list::List;
use crate::batch::objects::object_of;
use crate::batch::quoted;

/// Meets the people of the rows from where the pieces stand up to `until`, where another piece begins. Nothing is read where
/// there are no months beside the list.
///
/// # Errors
/// When the list cannot be read.
pub fn meet_again<R: Read>(list: &List, chunks: &mut Chunks<R>, until: u64) -> Result<(), CutFault> {
    let Some(mut lookup) = Lookup::of(list) else {
        return Ok(());
    };
    let mut chunk = Chunk::default();
    while chunk.end < until && chunks.next(&mut chunk)? {
        // A row in which a quote never ends has no cells to look anybody up by.
        if !chunk.unclosed {
            piece(list, &chunk, &mut lookup);
        }
    }
    Ok(())
}

/// What is wrong with anybody's months was said when the row was answered: who was met is noted all the same.
fn piece(list: &List, chunk: &Chunk, lookup: &mut Lookup<'_>) {
    let text = chunk.encoding.text(&chunk.bytes);
    if list.objects {
        for line in text.lines() {
            if let Some(object) = object_of(line) {
                let _ = lookup.months_of(line, &object);
            }
        }
        return;
    }
    let mut rest: &str = &text;
    while !rest.is_empty() {
        let mut cells = Vec::new();
        let (_, others) = rest.split_at(quoted::part(rest, list.dialect.separator, &mut cells));
        let _ = lookup.months(&cells.iter().map(AsRef::as_ref).collect::<Vec<_>>());
        rest = others;
    }
}
