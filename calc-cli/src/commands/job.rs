use calc_core::explain::{self, Chapter, Explanation};
use calc_core::parameters::ParameterSet;
use calc_core::surface::{self, Explained};
use calc_core::texts::{Language, Message, messages};
use clap::Args;

use super::told;
use crate::exit::Exit;
use crate::household_flags::HouseholdFlags;
use crate::output::OutputFlags;
use crate::report::{self, Report, Row, Section, Table};

/// One household and one job, and how the answer is given.
#[derive(Debug, Args)]
pub struct JobFlags {
    #[command(flatten)]
    household: HouseholdFlags,

    #[command(flatten)]
    output: OutputFlags,
}

/// What is left with a job.
pub fn run(flags: &JobFlags, set: &ParameterSet, language: Language) -> Result<String, Exit> {
    let told = told::read(&flags.household, set, language, |month| flags.household.case(month, true))?;
    let answered = surface::answered(&told.case, set).map_err(|error| Exit::Internal(error.to_string()))?;
    let Explained { answered, mut words, holds, .. } = surface::explained(answered, language);
    words.month = told.month_note.unwrap_or(words.month);
    report::deliver(&page(words, holds, language), || super::as_json(&answered), &flags.output)
}

/// The answer first, then the table, the reasons, and what to note.
fn page(words: Explanation, holds: Vec<String>, language: Language) -> Report {
    let heading = |message: Message| language.text(message, &[]);
    let titles = [messages::TABLE_NOW, messages::TABLE_WITH_JOB, messages::TABLE_DIFFERENCE];
    let mut sections = vec![Section::bare(table(&words.rows, titles, language))];
    let mut listed = |title: Option<Message>, points: Vec<String>| {
        if !points.is_empty() {
            sections.push(Section { heading: title.map(heading), body: points.into(), fine: false });
        }
    };
    listed(None, words.per_hour);
    listed(Some(messages::HEADING_PAYSLIP), words.payslip);
    listed(Some(messages::HEADING_HOLDS), holds);
    listed(Some(messages::HEADING_NOTICES), words.notices);
    listed(Some(messages::HEADING_QUESTIONS), words.questions);
    for (place, chapter) in words.reasons.into_iter().enumerate() {
        let title = (place == 0).then_some(messages::HEADING_REASONS).map(heading);
        let Chapter { heading, reasons } = chapter;
        let points = reasons.into_iter().map(super::noted);
        sections.push(Section {
            heading: heading.or(title),
            body: points.collect::<Vec<_>>().into(),
            fine: true,
        });
    }
    sections.push(Section::headed(heading(messages::HEADING_LEFT_OUT), words.left_out).fine());
    Report {
        language,
        title: heading(messages::JOB_TITLE),
        what_if: words.what_if,
        month: words.month,
        answer: words.answer,
        sections,
        footer: words.footer,
    }
}

/// Rows of amounts under three titles.
pub fn table(rows: &[explain::Row], titles: [Message; 3], language: Language) -> Table {
    let titles = titles.map(|title| language.text(title, &[]));
    let label = language.text(messages::COLUMN_LINE, &[]);
    let row = |row: &explain::Row| {
        let shown = Row::new(row.label.clone(), [row.now, row.with_job, row.difference]);
        if row.total { shown.total() } else { shown }
    };
    Table {
        caption: None,
        columns: std::iter::once(label).chain(titles).collect(),
        rows: rows.iter().map(row).collect(),
    }
}
