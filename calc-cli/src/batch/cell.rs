//! Cells as they are written into a CSV file, and read from one of ours.

/// Writes a text as a cell: in quotes where it must be, and never as something that a spreadsheet would run.
pub fn write(cell: &str, separator: char, out: &mut String) {
    let quoted = cell.contains([separator, '"', '\n', '\r']);
    if quoted {
        out.push('"');
    }
    if would_run(cell) {
        out.push('\'');
    }
    if quoted {
        for letter in cell.chars() {
            if letter == '"' {
                out.push('"');
            }
            out.push(letter);
        }
        out.push('"');
    } else {
        out.push_str(cell);
    }
}

/// Whether a spreadsheet would take a cell for a formula: it begins as one and is no number.
pub fn would_run(cell: &str) -> bool {
    match cell.as_bytes() {
        [b'=' | b'@' | b'\t' | b'\r' | b'\n', ..] => true,
        [b'+' | b'-', rest @ ..] => {
            rest.is_empty()
                || !rest.iter().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b' '))
        }
        _ => false,
    }
}

/// The last cell of a row without the end of the line.
pub fn without_end(cell: &str) -> &str {
    cell.strip_suffix('\r').unwrap_or(cell)
}

/// Without the apostrophe that keeps a spreadsheet from running what stands in CSV: a text of a sheet is never run.
pub fn unmarked(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|text| would_run(text)).unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use super::{would_run, write};

    #[test]
    fn a_cell_is_written_so_that_it_is_read_back() {
        for (cell, written) in [
            ("Åse", "Åse"),
            ("a;b", "\"a;b\""),
            ("5\" bred", "\"5\"\" bred\""),
            ("to\nlinjer", "\"to\nlinjer\""),
            ("=1+1", "'=1+1"),
            ("=HYPERLINK(\"x\";1)", "\"'=HYPERLINK(\"\"x\"\";1)\""),
            ("", ""),
        ] {
            let mut out = String::new();
            write(cell, ';', &mut out);
            assert_eq!(out, written);
        }
    }

    #[test]
    fn numbers_run_nothing() {
        for cell in ["-5", "-1.234,50", "+45 12 34 56 78", "0101901234", "12:30"] {
            assert!(!would_run(cell), "{cell}");
        }
        for cell in ["=A1", "+A1", "-A1", "@SUM(A1)", "\tx", "-", "-2+3"] {
            assert!(would_run(cell), "{cell}");
        }
    }
}
