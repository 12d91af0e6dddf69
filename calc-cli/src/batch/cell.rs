//! Cells as they are written into a CSV file.

/// Writes a text as a cell: in quotes where it must be, and never as something that a spreadsheet would run.
pub fn write(cell: &str, separator: u8, out: &mut Vec<u8>) {
    let harmful = would_run(cell);
    let special = |byte: u8| byte == separator || matches!(byte, b'"' | b'\n' | b'\r');
    let quoted = cell.bytes().any(special);
    if quoted {
        out.push(b'"');
    }
    if harmful {
        out.push(b'\'');
    }
    if quoted {
        for byte in cell.bytes() {
            if byte == b'"' {
                out.push(b'"');
            }
            out.push(byte);
        }
        out.push(b'"');
    } else {
        out.extend_from_slice(cell.as_bytes());
    }
}

/// Whether a spreadsheet would take a cell for a formula: it begins as one and is no number.
pub fn would_run(cell: &str) -> bool {
    match cell.as_bytes() {
        [b'=' | b'@' | b'\t' | b'\r', ..] => true,
        [b'+' | b'-', rest @ ..] => {
            rest.is_empty()
                || !rest.iter().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b' '))
        }
        _ => false,
    }
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
            let mut out = Vec::new();
            write(cell, b';', &mut out);
            assert_eq!(String::from_utf8_lossy(&out), written);
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
