//! An answer for reading, whatever the question was: told once as a model, then printed as text, as CSV for a
//! spreadsheet, or as a page to print and bring to a meeting. Nothing here knows a rule.

mod chart;
mod csv;
mod file;
pub mod html;
#[cfg(test)]
mod sample;
mod table;
pub mod text;

use std::path::Path;

use calc_core::texts::Language;

pub use chart::{Chart, Mark, Own, Place, Point, Series};
pub use table::{Cell, Row, Table};

use crate::exit::Exit;
use crate::format::TableFormat;
use crate::output::OutputFlags;
use crate::screen::Screen;

/// An answer for reading, in the order in which it is read.
#[derive(Clone, Debug)]
pub struct Report {
    /// The language that all of it is written in.
    pub language: Language,
    /// What the page is called: in the browser's tab, at the top of the sheet. The text on a terminal goes without.
    pub title: String,
    /// That it is a what-if and not the law, and what was changed.
    pub what_if: Option<String>,
    /// The month or months it is calculated for.
    pub month: String,
    /// The answer in one sentence.
    pub answer: String,
    /// What stands below the answer.
    pub sections: Vec<Section>,
    /// By which law, and that it is no decision.
    pub footer: String,
}

impl Report {
    /// The first table: the one that is written as CSV, since a file of several tables is no CSV.
    fn main_table(&self) -> Option<&Table> {
        self.sections.iter().find_map(|section| match &section.body {
            Body::Table(table) => Some(table),
            Body::Chart(_) | Body::Points(_) | Body::Paragraph(_) => None,
        })
    }
}

/// A part of an answer.
#[derive(Clone, Debug)]
pub struct Section {
    /// What stands above it.
    pub heading: Option<String>,
    /// The part itself.
    pub body: Body,
    /// Detail for whoever looks closer: printed small, in two columns, so that it fits on the sheet.
    pub fine: bool,
}

impl Section {
    /// A part with a heading.
    pub fn headed(heading: impl Into<String>, body: impl Into<Body>) -> Self {
        Self { heading: Some(heading.into()), body: body.into(), fine: false }
    }

    /// The same part as detail.
    #[must_use]
    pub fn fine(self) -> Self {
        Self { fine: true, ..self }
    }

    /// A part that needs no heading.
    pub fn bare(body: impl Into<Body>) -> Self {
        Self { heading: None, body: body.into(), fine: false }
    }
}

/// What a part of an answer can be.
#[derive(Clone, Debug)]
pub enum Body {
    /// Rows and columns.
    Table(Table),
    /// A picture of lines.
    Chart(Chart),
    /// Sentences that stand one by one.
    Points(Vec<String>),
    /// Running text.
    Paragraph(String),
}

impl From<Table> for Body {
    fn from(table: Table) -> Self {
        Self::Table(table)
    }
}

impl From<Chart> for Body {
    fn from(chart: Chart) -> Self {
        Self::Chart(chart)
    }
}

impl From<Vec<String>> for Body {
    fn from(points: Vec<String>) -> Self {
        Self::Points(points)
    }
}

impl From<String> for Body {
    fn from(paragraph: String) -> Self {
        Self::Paragraph(paragraph)
    }
}

/// What a command ends with: the answer in the format that was asked for, to be printed, and the page in its file where
/// one was asked for too. The file is written last, so that a failure before it leaves nothing behind.
pub fn deliver(
    report: &Report,
    json: impl FnOnce() -> Result<String, Exit>,
    output: &OutputFlags,
) -> Result<String, Exit> {
    let printed = match output.format {
        TableFormat::Text => text::page(report, Screen::new()),
        TableFormat::Json => json()?,
        TableFormat::Csv => csv::main_table(report)?,
    };
    if let Some(path) = &output.html {
        write_page(report, path)?;
    }
    Ok(printed)
}

/// Writes the page to print.
pub fn write_page(report: &Report, path: &Path) -> Result<(), Exit> {
    file::write(path, &html::page(report), report.language)
}

pub use file::write as write_file;

#[cfg(test)]
mod tests {
    use super::{deliver, sample};
    use crate::exit::Exit;
    use crate::format::TableFormat;
    use crate::output::OutputFlags;
    use calc_core::texts::Language;

    #[test]
    fn each_format_is_printed_and_the_page_is_written_beside_it() {
        let report = sample::report(Language::Danish);
        let folder = std::env::temp_dir().join(format!("smaajob-deliver-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let page = folder.join("page.html");
        let json = || Ok("{}\n".to_owned());
        for (format, begins) in
            [(TableFormat::Text, "Tænkt"), (TableFormat::Json, "{}"), (TableFormat::Csv, "Timer")]
        {
            let output = OutputFlags { format, html: Some(page.clone()) };
            let printed = deliver(&report, json, &output).expect("an answer");
            assert!(printed.starts_with(begins), "{printed}");
            let written = std::fs::read_to_string(&page).expect("a page");
            assert!(written.starts_with("<!doctype html>") && written.ends_with("</html>\n"));
            std::fs::remove_file(&page).expect("the page is there");
        }
        let failed = || Err(Exit::Internal("no JSON".to_owned()));
        let output = OutputFlags { format: TableFormat::Json, html: Some(page.clone()) };
        assert!(deliver(&report, failed, &output).is_err());
        assert!(!page.exists());
        std::fs::remove_dir_all(&folder).expect("the folder is there");
    }
}
