//! Rows in which quotes stand, parted into their cells.
//!
//! They are parted as the `csv` crate does it. It copies every cell, though: where a row is ten megabytes long that is one
//! memory too many, and where every word stands in quotes, as many programs write their lists, it is half of the work.

use std::borrow::Cow;

/// Parts the first row of a text into its cells: how long it is, with the end of its line.
pub fn part<'text>(text: &'text str, separator: u8, cells: &mut Vec<Cow<'text, str>>) -> usize {
    let mut begin = 0;
    loop {
        let (cell, end) = cell(text, begin, separator);
        cells.push(cell);
        match text.as_bytes().get(end..).unwrap_or_default() {
            [sign, ..] if *sign == separator => begin = end + 1,
            [b'\n', ..] => return end + 1,
            [b'\r', b'\n', ..] => return end + 2,
            _ => return text.len(),
        }
    }
}

/// The cell that begins here, and where the sign stands that ends it.
fn cell(text: &str, begin: usize, separator: u8) -> (Cow<'_, str>, usize) {
    let between = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    let bytes = text.as_bytes();
    if bytes.get(begin) != Some(&b'"') {
        let end = end_from(bytes, begin, separator);
        return (between(begin, end).into(), end);
    }
    let quote_from = |from: usize| {
        let quote = memchr::memchr(b'"', bytes.get(from..).unwrap_or_default());
        quote.map_or(bytes.len(), |ahead| from + ahead)
    };
    let (mut from, mut quote) = (begin + 1, quote_from(begin + 1));
    let mut held = Cow::Borrowed("");
    // A doubled quote sign is a letter.
    while bytes.get(quote + 1) == Some(&b'"') {
        held += between(from, quote + 1);
        from = quote + 2;
        quote = quote_from(from);
    }
    held += between(from, quote);
    // What stands behind the quotes belongs to the cell, though it should not be there.
    let end = end_from(bytes, quote + 1, separator);
    held += between(quote + 1, end);
    (held, end)
}

/// Where a cell without quotes ends: at a separator, at the end of its line, or with the text.
fn end_from(bytes: &[u8], begin: usize, separator: u8) -> usize {
    let rest = bytes.get(begin..).unwrap_or_default();
    let length = rest.iter().position(|byte| *byte == separator || *byte == b'\n');
    let ends_line = length.is_none_or(|length| rest.get(length) == Some(&b'\n'));
    let length = length.unwrap_or(rest.len());
    let return_sign = ends_line && length > 0 && rest.get(length - 1) == Some(&b'\r');
    begin.min(bytes.len()) + length - usize::from(return_sign)
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};

    use super::part;
    use crate::batch::chunks::{Chunk, Chunks};
    use crate::batch::dialect::Encoding;

    fn rows(text: &str) -> Vec<Vec<Cow<'_, str>>> {
        let (mut rest, mut rows) = (text, Vec::new());
        while !rest.is_empty() {
            let mut cells = Vec::new();
            let length = part(rest, b';', &mut cells);
            rest = rest.get(length..).expect("whole letters");
            rows.push(cells);
        }
        // The crate passes blank lines over.
        rows.retain(|cells| *cells != [""]);
        rows
    }

    /// Signs that part, hold together or end, and letters of two and three bytes between them.
    fn text() -> impl Strategy<Value = String> {
        let part = proptest::sample::select(vec![
            "\"", "\"\"", ";", "\n", "\r\n", "\r", "a", "Å", "€", "\";\"", "\"\n\"",
        ]);
        proptest::collection::vec(part, 0..40).prop_map(|parts| parts.concat())
    }

    proptest! {
        #[test]
        fn rows_are_parted_as_the_crate_parts_them(text in text()) {
            let mut chunks = Chunks::new(text.as_bytes(), b';', true, Encoding::default(), 0);
            let mut chunk = Chunk::default();
            while chunks.next(&mut chunk).expect("memory can be read") {
                if chunk.unclosed {
                    continue;
                }
                let text = std::str::from_utf8(&chunk.bytes).expect("whole rows");
                let mut reader = csv::ReaderBuilder::new()
                    .delimiter(b';')
                    .has_headers(false)
                    .flexible(true)
                    .terminator(csv::Terminator::Any(b'\n'))
                    .from_reader(text.as_bytes());
                let (mut records, mut record) = (Vec::new(), csv::StringRecord::new());
                let mut begin = 0;
                while reader.read_record(&mut record).expect("text") {
                    let end = usize::try_from(reader.position().byte()).expect("short");
                    let row = text.get(begin..end).expect("whole letters");
                    begin = end;
                    let mut cells: Vec<String> = record.iter().map(str::to_owned).collect();
                    // Of the end of a line the crate is told no more than the line feed.
                    if row.ends_with("\r\n") || row.ends_with('\r') {
                        cells.last_mut().and_then(String::pop);
                    }
                    records.push(cells);
                }
                records.retain(|cells| *cells != [""]);
                prop_assert_eq!(rows(text), records);
            }
        }

        #[test]
        fn nothing_is_parted_within_a_letter(text in text()) {
            let length = part(&text, b';', &mut Vec::new());
            prop_assert!(text.is_char_boundary(length) && (length > 0 || text.is_empty()));
        }
    }

    #[test]
    fn only_doubled_quotes_are_copied() {
        let mut cells = Vec::new();
        assert_eq!(part("\"a;b\";\"5\"\" wide\";c\r\nnext", b';', &mut cells), 20);
        assert_eq!(cells, ["a;b", "5\" wide", "c"]);
        let copied: Vec<bool> = cells.iter().map(|cell| matches!(cell, Cow::Owned(_))).collect();
        assert_eq!(copied, [false, true, false]);
    }
}
