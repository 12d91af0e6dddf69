//! A folder for each test, the program run in it, and sheets to give it and to look into.

use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use calamine::{Data, Reader as _, Xlsx};
use zip::write::SimpleFileOptions;

pub struct Folder(PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("sheets-{name}"));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).expect("a folder");
        Self(folder)
    }

    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        std::fs::write(self.0.join(name), bytes).expect("a file");
    }

    pub fn remove(&self, name: &str) {
        std::fs::remove_file(self.0.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    }

    #[cfg(feature = "parquet")]
    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// A text without the mark that a spreadsheet is told UTF-8 by.
    pub fn text(&self, name: &str) -> String {
        let text =
            std::fs::read_to_string(self.0.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        text.trim_start_matches('\u{feff}').to_owned()
    }

    pub fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.0).expect("a folder");
        let mut names: Vec<String> = entries
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    /// The cells of a sheet of a workbook, row by row.
    pub fn sheet(&self, name: &str, place: usize) -> Vec<Vec<Data>> {
        let bytes = std::fs::read(self.0.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        let mut book = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
        let sheet = book.sheet_names()[place].clone();
        let range = book.worksheet_range(&sheet).expect("a sheet");
        range.rows().map(<[Data]>::to_vec).collect()
    }

    /// `smaajob` in this folder, in Danish.
    pub fn run(&self, arguments: &[&str], input: Option<&str>) -> Output {
        let stdin = input
            .map_or(Stdio::null(), |name| std::fs::File::open(self.0.join(name)).expect("a file").into());
        self.program(arguments).stdin(stdin).output().expect("the program starts")
    }

    /// `smaajob batch` in March 2026, on its way.
    pub fn start(&self, arguments: &str) -> Child {
        let mut program = self.program(&in_march(arguments));
        program.stdin(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program starts")
    }

    fn program(&self, arguments: &[&str]) -> Command {
        let mut program = Command::new(env!("CARGO_BIN_EXE_smaajob"));
        program
            .args(arguments)
            .current_dir(&self.0)
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .env("LANG", "da_DK.UTF-8");
        program
    }

    /// `smaajob batch` in March 2026, which ends with this code; what it says.
    pub fn batch(&self, arguments: &str, code: i32) -> String {
        let output = self.run(&in_march(arguments), None);
        let said = String::from_utf8(output.stderr).expect("text is UTF-8");
        assert_eq!(output.status.code(), Some(code), "{said}");
        said
    }
}

fn in_march(arguments: &str) -> Vec<&str> {
    let all = ["batch"].into_iter().chain(arguments.split_whitespace());
    all.chain(["--tell", "month=2026-03"]).collect()
}

/// A cell as it stands in the XML of a sheet.
#[derive(Clone, Copy)]
pub enum Told<'text> {
    Text(&'text str),
    Number(&'text str),
    Day(&'text str),
    Percent(&'text str),
    Yes(bool),
    Error(&'text str),
    /// What was worked out when the sheet was saved.
    Formula(&'text str),
    Nothing,
}

/// A workbook as Excel would save it, with texts that are shared; the first sheet holds nothing.
pub fn workbook(first_row: usize, rows: &[Vec<Told<'_>>]) -> Vec<u8> {
    let mut shared: Vec<&str> = Vec::new();
    let mut data = String::new();
    for (place, row) in rows.iter().enumerate() {
        let number = first_row + place;
        data.push_str(&["<row r=\"", &number.to_string(), "\">"].concat());
        for (column, cell) in ('A'..='Z').zip(row) {
            let at = format!("{column}{number}");
            let cell = match cell {
                Told::Nothing => String::new(),
                Told::Text(text) => {
                    shared.push(text);
                    format!("<c r=\"{at}\" t=\"s\"><v>{}</v></c>", shared.len() - 1)
                }
                Told::Number(number) => format!("<c r=\"{at}\"><v>{number}</v></c>"),
                Told::Day(days) => format!("<c r=\"{at}\" s=\"1\"><v>{days}</v></c>"),
                Told::Percent(part) => format!("<c r=\"{at}\" s=\"2\"><v>{part}</v></c>"),
                Told::Yes(yes) => format!("<c r=\"{at}\" t=\"b\"><v>{}</v></c>", u8::from(*yes)),
                Told::Error(name) => format!("<c r=\"{at}\" t=\"e\"><v>{name}</v></c>"),
                Told::Formula(value) => format!("<c r=\"{at}\"><f>B1*2</f><v>{value}</v></c>"),
            };
            data.push_str(&cell);
        }
        data.push_str("</row>");
    }
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
    let string = |text: &&str| format!("<si><t xml:space=\"preserve\">{}</t></si>", escaped(text));
    let strings = shared.iter().map(string).collect::<Vec<_>>().concat();
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006";
    let relation = |id: usize, kind: &str, target: &str| {
        format!("<Relationship Id=\"rId{id}\" Type=\"{office}/{kind}\" Target=\"{target}\"/>")
    };
    let sheet = |data: &str| format!("<worksheet xmlns=\"{main}\"><sheetData>{data}</sheetData></worksheet>");
    let relations =
        |all: &str| format!("<Relationships xmlns=\"{package}/relationships\">{all}</Relationships>");
    let xf = |format: u8| {
        format!("<xf numFmtId=\"{format}\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>")
    };
    let parts = [
        ("[Content_Types].xml", format!("<Types xmlns=\"{package}/content-types\"/>")),
        ("_rels/.rels", relations(&relation(1, "officeDocument", "xl/workbook.xml"))),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets><sheet name=\"Tom\" sheetId=\"1\" r:id=\"rId1\"/>\
                 <sheet name=\"Borgere\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            relations(&format!(
                "{}{}{}{}",
                relation(1, "worksheet", "worksheets/sheet1.xml"),
                relation(2, "worksheet", "worksheets/sheet2.xml"),
                relation(3, "styles", "styles.xml"),
                relation(4, "sharedStrings", "sharedStrings.xml")
            )),
        ),
        ("xl/worksheets/sheet1.xml", sheet("")),
        ("xl/worksheets/sheet2.xml", sheet(&data)),
        ("xl/sharedStrings.xml", format!("<sst xmlns=\"{main}\">{strings}</sst>")),
        (
            "xl/styles.xml",
            format!(
                "<styleSheet xmlns=\"{main}\"><fonts count=\"1\"><font/></fonts><cellXfs count=\"3\">{}{}{}</cellXfs>\
                 </styleSheet>",
                xf(0),
                xf(14),
                xf(10)
            ),
        ),
    ];
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(name, SimpleFileOptions::default()).expect("a part");
        zip.write_all(text.as_bytes()).expect("memory");
    }
    zip.finish().expect("memory").into_inner()
}
