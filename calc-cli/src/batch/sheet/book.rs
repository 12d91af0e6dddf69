//! Writing a workbook: sheets of rows, one cell after the other, straight into the file. Nothing of a row is kept.
//!
//! An .xlsx file is a ZIP archive of a few XML parts (ECMA-376, part 1, chapter 18). A list needs little of it: texts,
//! numbers, days, a header that stays in sight and can be filtered by.

use std::fmt::Write as _;
use std::io::{self, Seek, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A sheet has no more rows.
const MOST_ROWS: u32 = 1_048_576;
/// Nor more columns.
const MOST_COLUMNS: usize = 16_384;
/// A cell holds no more letters, counted in UTF-16.
const LONGEST_CELL: usize = 32_767;

/// A cell that is written; numbers come as text, so that none is passed through a float on the way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell<'text> {
    /// Letters: also where they look like a number.
    Text(&'text str),
    /// A header.
    Header(&'text str),
    /// Kroner, hours: digits with two decimals.
    Amount(&'text str),
    /// A whole number, in digits.
    Count(&'text str),
    /// A number of somebody else's sheet.
    Number(f64),
    Percent(f64),
    /// A length of time in days.
    Time(f64),
    /// Days from 30 December 1899.
    Day(f64),
    /// The same with a time of the day.
    Moment(f64),
    Yes(bool),
}

/// The styles, in the order in which `STYLES` has them.
#[derive(Clone, Copy)]
enum Style {
    Plain,
    Header,
    Amount,
    Day,
    Moment,
    Percent,
    Time,
    Text,
}

/// A sheet is full: what is wrong, told apart from a disk that is.
pub const FULL: &str = "full";

/// A workbook on its way into a file.
pub struct Book<W: Write + Seek> {
    zip: ZipWriter<W>,
    /// Names of the sheets, and the last cell of each.
    sheets: Vec<(String, String)>,
    row: u32,
    widest: usize,
    text: String,
}

impl<W: Write + Seek> Book<W> {
    pub fn new(out: W) -> Self {
        Self { zip: ZipWriter::new(out), sheets: Vec::new(), row: 0, widest: 1, text: String::new() }
    }

    /// Begins a sheet whose columns are so many letters wide.
    ///
    /// # Errors
    /// When it cannot be written; `FULL` where there are more columns than a sheet has.
    pub fn sheet(&mut self, name: &str, widths: &[usize]) -> io::Result<()> {
        if widths.len() > MOST_COLUMNS {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, FULL));
        }
        self.end_sheet()?;
        self.sheets.push((name.to_owned(), String::new()));
        (self.row, self.widest) = (0, 1);
        let part = format!("xl/worksheets/sheet{}.xml", self.sheets.len());
        self.part(&part)?;
        let selected = if self.sheets.len() == 1 { " tabSelected=\"1\"" } else { "" };
        let mut text = format!(
            "{PROLOGUE}<worksheet xmlns=\"{MAIN}\"><sheetViews><sheetView{selected} workbookViewId=\"0\">\
             <pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
        );
        if !widths.is_empty() {
            text.push_str("<cols>");
            for (place, width) in widths.iter().enumerate() {
                let (column, width) = (place + 1, width + 2);
                // Writing into a string does not fail.
                let _ = write!(
                    text,
                    "<col min=\"{column}\" max=\"{column}\" width=\"{width}\" customWidth=\"1\"/>"
                );
            }
            text.push_str("</cols>");
        }
        text.push_str("<sheetData>");
        self.zip.write_all(text.as_bytes())
    }

    /// Writes a row.
    ///
    /// # Errors
    /// When it cannot be written; [`FULL`] where the sheet has no room for it.
    pub fn row<'text>(&mut self, cells: impl IntoIterator<Item = Cell<'text>>) -> io::Result<()> {
        if self.row == MOST_ROWS {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, FULL));
        }
        self.row += 1;
        let text = &mut self.text;
        text.clear();
        let _ = write!(text, "<row r=\"{}\">", self.row);
        for (place, cell) in cells.into_iter().enumerate() {
            self.widest = self.widest.max(place + 1);
            write_cell(place, self.row, cell, text)?;
        }
        text.push_str("</row>");
        self.zip.write_all(text.as_bytes())
    }

    /// Writes what holds the sheets together, and gives the file back.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(mut self) -> io::Result<W> {
        self.end_sheet()?;
        let (mut names, mut relations, mut types, mut filters) =
            (String::new(), String::new(), String::new(), String::new());
        for (place, (name, last)) in self.sheets.iter().enumerate() {
            let number = place + 1;
            let mut safe = String::new();
            escape(name, &mut safe);
            let _ = write!(names, "<sheet name=\"{safe}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>");
            let _ = write!(
                relations,
                "<Relationship Id=\"rId{number}\" Type=\"{RELATION}/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>"
            );
            let _ = write!(
                types,
                "<Override PartName=\"/xl/worksheets/sheet{number}.xml\" ContentType=\"{KIND}.worksheet+xml\"/>"
            );
            let _ = write!(
                filters,
                "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"{place}\" hidden=\"1\">'{safe}'!$A$1:{last}\
                 </definedName>"
            );
        }
        let after = self.sheets.len() + 1;
        for (part, text) in [
            (
                "xl/workbook.xml",
                format!(
                    "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{RELATION}\"><sheets>{names}</sheets>\
                     <definedNames>{filters}</definedNames></workbook>"
                ),
            ),
            (
                "xl/_rels/workbook.xml.rels",
                format!(
                    "<Relationships xmlns=\"{PACKAGE}/relationships\">{relations}\
                     <Relationship Id=\"rId{after}\" Type=\"{RELATION}/styles\" Target=\"styles.xml\"/></Relationships>"
                ),
            ),
            ("xl/styles.xml", STYLES.to_owned()),
            (
                "_rels/.rels",
                format!(
                    "<Relationships xmlns=\"{PACKAGE}/relationships\"><Relationship Id=\"rId1\" \
                     Type=\"{RELATION}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                ),
            ),
            (
                "[Content_Types].xml",
                format!(
                    "<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" \
                     ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
                     <Override PartName=\"/xl/workbook.xml\" ContentType=\"{KIND}.sheet.main+xml\"/>\
                     <Override PartName=\"/xl/styles.xml\" ContentType=\"{KIND}.styles+xml\"/>{types}</Types>"
                ),
            ),
        ] {
            self.part(part)?;
            self.zip.write_all(PROLOGUE.as_bytes())?;
            self.zip.write_all(text.as_bytes())?;
        }
        Ok(self.zip.finish()?)
    }

    fn part(&mut self, name: &str) -> io::Result<()> {
        // The day of the archive says nothing, and without one the same result is the same file.
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        Ok(self.zip.start_file(name, options.last_modified_time(zip::DateTime::default()))?)
    }

    fn end_sheet(&mut self) -> io::Result<()> {
        let Some((_, last)) = self.sheets.last_mut() else {
            return Ok(());
        };
        let row = self.row.max(1);
        let column = letters(self.widest - 1);
        *last = format!("${column}${row}");
        let text = format!("</sheetData><autoFilter ref=\"A1:{column}{row}\"/></worksheet>");
        self.zip.write_all(text.as_bytes())
    }
}

const PROLOGUE: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const STYLES: &str = concat!(
    "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">",
    "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"[h]:mm\"/></numFmts>",
    "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>",
    "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>",
    "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>",
    "<fill><patternFill patternType=\"gray125\"/></fill></fills>",
    "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>",
    "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>",
    "<cellXfs count=\"8\">",
    "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>",
    "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyNumberFormat=\"1\"/>",
    "<xf numFmtId=\"4\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>",
    "<xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>",
    "<xf numFmtId=\"22\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>",
    "<xf numFmtId=\"10\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>",
    "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>",
    "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>",
    "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"
);

/// `A`, `Z`, `AA`: the letters of a column, from 0.
fn letters(column: usize) -> String {
    const LETTERS: usize = 26;
    let letter = |place: usize| u8::try_from(place).map_or('A', |place| char::from(b'A' + place));
    match column / LETTERS {
        0 => letter(column).to_string(),
        before => format!("{}{}", letters(before - 1), letter(column % LETTERS)),
    }
}

fn write_cell(place: usize, row: u32, cell: Cell<'_>, out: &mut String) -> io::Result<()> {
    let (style, kind, value) = match cell {
        Cell::Text("") | Cell::Header("") => return Ok(()),
        Cell::Text(text) => return write_text(place, row, Style::Text, text, out),
        Cell::Header(text) => return write_text(place, row, Style::Header, text, out),
        Cell::Amount(digits) => (Style::Amount, "", digits.to_owned()),
        Cell::Count(digits) => (Style::Plain, "", digits.to_owned()),
        Cell::Number(number) => (Style::Plain, "", number.to_string()),
        Cell::Percent(part) => (Style::Percent, "", part.to_string()),
        Cell::Time(days) => (Style::Time, "", days.to_string()),
        Cell::Day(days) => (Style::Day, "", days.to_string()),
        Cell::Moment(days) => (Style::Moment, "", days.to_string()),
        Cell::Yes(yes) => (Style::Plain, " t=\"b\"", u8::from(yes).to_string()),
    };
    let (column, style) = (letters(place), style as u8);
    let _ = write!(out, "<c r=\"{column}{row}\" s=\"{style}\"{kind}><v>{value}</v></c>");
    Ok(())
}

fn write_text(place: usize, row: u32, style: Style, text: &str, out: &mut String) -> io::Result<()> {
    if text.len() > LONGEST_CELL && text.encode_utf16().count() > LONGEST_CELL {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, FULL));
    }
    let (column, style) = (letters(place), style as u8);
    let _ =
        write!(out, "<c r=\"{column}{row}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    escape(text, out);
    out.push_str("</t></is></c>");
    Ok(())
}

/// Letters that mean something in XML, and those that it does not know.
fn escape(text: &str, out: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' => out.push(letter),
            '\r' => out.push_str("&#13;"),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {
                let _ = write!(out, "_x{:04X}_", u32::from(letter));
            }
            other => out.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::{Book, Cell, LONGEST_CELL, MOST_ROWS, letters};

    #[test]
    fn columns_are_named_as_in_a_sheet() {
        let named = [0, 25, 26, 51, 52, 701, 702, 16_383].map(letters);
        assert_eq!(named, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"]);
    }

    #[test]
    fn what_a_sheet_cannot_hold_is_refused() {
        let mut book = Book::new(Cursor::new(Vec::new()));
        assert!(book.sheet("wide", &vec![1; 16_385]).is_err());
        assert!(book.sheet("list", &[]).is_ok());
        let long = "å".repeat(LONGEST_CELL);
        assert!(book.row([Cell::Text(&long)]).is_ok());
        assert!(book.row([Cell::Text(&format!("{long}å"))]).is_err());
        book.row = MOST_ROWS - 1;
        assert!(book.row([Cell::Count("1")]).is_ok());
        assert!(book.row([Cell::Count("2")]).is_err());
    }
}
