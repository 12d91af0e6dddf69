//! How a list is written: found out from its beginning, and said to whoever runs it.

use std::borrow::Cow;

/// How a CSV file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dialect {
    /// Between two cells.
    pub separator: u8,
    /// A comma or a full stop before the decimals.
    pub decimal: u8,
    /// Lines end as on Windows.
    pub crlf: bool,
    /// It begins with a byte order mark.
    pub marked: bool,
}

/// How its letters are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Encoding {
    /// No letter outside ASCII so far: both are the same.
    #[default]
    Ascii,
    /// UTF-8.
    Utf8,
    /// Windows-1252, as older programs on Windows write it.
    Windows1252,
}

/// The byte order mark of UTF-8.
pub const MARK: &[u8] = b"\xEF\xBB\xBF";

/// What begins a file that is no table of ours, and what it is.
const OTHERS: [(&[u8], &str); 8] = [
    (b"\xFF\xFE", "UTF-16"),
    (b"\xFE\xFF", "UTF-16"),
    (b"PK\x03\x04", "Excel"),
    (b"\xD0\xCF\x11\xE0", "Excel 97-2003"),
    (b"PAR1", "Parquet"),
    // Encrypted.
    (b"PARE", "Parquet"),
    (b"\x1F\x8B", "gzip"),
    (b"%PDF", "PDF"),
];

/// What a file is by its first bytes, where it is no text that can be read here.
pub fn other(head: &[u8]) -> Option<&'static str> {
    let known = OTHERS.iter().find(|(begins, _)| head.starts_with(begins)).map(|(_, name)| *name);
    // Half of UTF-16 is zeros, whether it says what it is or not; no header of a list holds one.
    let header = head.split(|byte| *byte == b'\n').next().unwrap_or_default();
    known.or_else(|| memchr::memchr(0, header).map(|_| "UTF-16"))
}

/// So many bytes of line ends stand first.
fn blank(head: &[u8]) -> usize {
    head.iter().position(|byte| !matches!(byte, b'\n' | b'\r')).unwrap_or(head.len())
}

impl Dialect {
    /// The way a list is written, from its first lines: the separator that stands most often in the header, and the decimal
    /// sign of the numbers below it. A Danish spreadsheet writes semicolons and decimal commas.
    pub fn of(head: &[u8]) -> Self {
        let marked = head.starts_with(MARK);
        let head = head.strip_prefix(MARK).unwrap_or(head);
        let head = head.get(blank(head)..).unwrap_or_default();
        let end = head.iter().position(|byte| *byte == b'\n').unwrap_or(head.len());
        let (header, rows) = head.split_at(end);
        let separator = separator_of(header);
        Self { separator, decimal: decimal_of(rows, separator), crlf: header.ends_with(b"\r"), marked }
    }

    /// The end of a line.
    pub const fn line_end(self) -> &'static str {
        if self.crlf { "\r\n" } else { "\n" }
    }

    /// The separator in a word, for people.
    pub const fn separator_sign(self) -> &'static str {
        match self.separator {
            b';' => ";",
            b'\t' => "TAB",
            _ => ",",
        }
    }
}

fn separator_of(header: &[u8]) -> u8 {
    let mut quoted = false;
    let mut counts = [(b';', 0_u32), (b',', 0), (b'\t', 0)];
    for byte in header {
        quoted ^= *byte == b'"';
        for (sign, count) in &mut counts {
            *count += u32::from(!quoted && byte == sign);
        }
    }
    // Of two that stand as often, the first in the list.
    let most = counts.iter().rev().max_by_key(|(_, count)| *count);
    most.filter(|(_, count)| *count > 0).map_or(b',', |(sign, _)| *sign)
}

/// The decimal sign of the cells that hold a number with one or two decimals; where there are none, that of the countries
/// which use the separator.
fn decimal_of(rows: &[u8], separator: u8) -> u8 {
    let mut quoted = false;
    let cells = rows.split(|byte| {
        quoted ^= *byte == b'"';
        (*byte == separator && !quoted) || matches!(byte, b'\n' | b'\r' | b'"')
    });
    let (mut commas, mut stops) = (0_u32, 0_u32);
    for cell in cells {
        let cell = cell.trim_ascii();
        let Some(at) = cell.iter().rposition(|byte| *byte == b',' || *byte == b'.') else {
            continue;
        };
        let (whole, rest) = cell.split_at(at);
        let decimals = rest.get(1..).unwrap_or_default();
        let number = (1..=2).contains(&decimals.len())
            && decimals.iter().all(u8::is_ascii_digit)
            && !whole.is_empty()
            && whole.iter().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'.' | b','));
        if number {
            if rest.starts_with(b",") { commas += 1 } else { stops += 1 }
        }
    }
    let danish = commas > stops || commas == stops && separator == b';';
    if danish { b',' } else { b'.' }
}

impl Encoding {
    /// What the beginning of a list tells, up to its last whole line.
    pub fn of_head(head: &[u8]) -> Self {
        let end = memchr::memrchr(b'\n', head).unwrap_or(head.len());
        Self::default().after(head.get(..end).unwrap_or_default())
    }

    /// What is known of the encoding after these bytes too: whole lines, so that no letter is cut in two.
    #[must_use]
    pub fn after(self, bytes: &[u8]) -> Self {
        match self {
            Self::Ascii if bytes.is_ascii() => Self::Ascii,
            Self::Ascii if std::str::from_utf8(bytes).is_ok() => Self::Utf8,
            Self::Ascii => Self::Windows1252,
            known => known,
        }
    }

    /// The text of some whole lines. A line that is no UTF-8 in a file that is otherwise is taken for Windows-1252: nothing
    /// of it is lost.
    pub fn text(self, bytes: &[u8]) -> Cow<'_, str> {
        let windows = |bytes| encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0;
        match (self, std::str::from_utf8(bytes)) {
            (Self::Ascii | Self::Utf8, Ok(text)) => text.into(),
            (Self::Ascii | Self::Utf8, Err(_)) => {
                let lines = bytes.split_inclusive(|byte| *byte == b'\n');
                lines
                    .map(|line| std::str::from_utf8(line).map_or_else(|_| windows(line), Cow::from))
                    .collect::<String>()
                    .into()
            }
            (Self::Windows1252, _) => windows(bytes),
        }
    }

    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ascii | Self::Utf8 => "UTF-8",
            Self::Windows1252 => "Windows-1252",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Dialect, Encoding, other};

    #[test]
    fn a_list_is_read_as_it_is_written() {
        for (text, separator, decimal, crlf, marked) in [
            ("id,hours\n1,8\n", b',', b'.', false, false),
            ("id;timer\r\n1;8,5\r\n", b';', b',', true, false),
            ("\u{feff}id;timer\n1;8\n", b';', b',', false, true),
            ("id;hours\n1;8.5\n", b';', b'.', false, false),
            ("id\thours\n1\t8,5\n", b'\t', b',', false, false),
            ("\"a;b;c\",hours\n1,8\n", b',', b'.', false, false),
            ("id,wage\n1,\"163,20\"\n2,\"1.163,20\"\n", b',', b',', false, false),
            ("id\n1\n", b',', b'.', false, false),
            ("\r\n\r\nid;timer\r\n", b';', b',', true, false),
            ("", b',', b'.', false, false),
        ] {
            let expected = Dialect { separator, decimal, crlf, marked };
            assert_eq!(Dialect::of(text.as_bytes()), expected, "{text:?}");
        }
    }

    #[test]
    fn the_first_letter_outside_ascii_tells_the_encoding() {
        let ascii = Encoding::default().after(b"id;navn\n1;Bo\n");
        assert_eq!(ascii, Encoding::Ascii);
        assert_eq!(ascii.after("2;Åse\n".as_bytes()), Encoding::Utf8);
        let windows = ascii.after(b"2;\xC5se\n");
        assert_eq!(windows, Encoding::Windows1252);
        assert_eq!(windows.text(b"2;\xC5se\n"), "2;Åse\n");
        assert_eq!(Encoding::Utf8.text(b"2;\xC5se\n3;\xC3\x85se\n"), "2;Åse\n3;Åse\n");
    }

    #[test]
    fn what_is_no_text_is_known_by_its_beginning() {
        assert_eq!(other(b"PK\x03\x04rest"), Some("Excel"));
        assert_eq!(other(b"\xFF\xFEi\0d\0"), Some("UTF-16"));
        assert_eq!(other(b"i\0d\0;\0t\0\n\0"), Some("UTF-16"));
        assert_eq!(other(b"id;timer\n1;\0\n"), None);
    }
}
