//! What the commands have in common that ask a case many times.

use calc_core::calendar::Month;
use calc_core::explain::{self, Told};
use calc_core::law::LawOfMonth;
use calc_core::parameters::ParameterSet;
use calc_core::texts::{Language, Message, messages};

use crate::exit::Exit;
use crate::report::{Report, Section};

/// The law of the month of a case that was read.
pub fn law(month: Month, set: &ParameterSet) -> Result<LawOfMonth, Exit> {
    LawOfMonth::of(set, month).map_err(|error| Exit::Internal(error.to_string()))
}

/// That there must be a job with hours and pay.
pub fn no_job(language: Language) -> Exit {
    Exit::wrong(language.text(messages::SCENARIO_NEEDS_JOB, &[]))
}

/// A report with what stands around every answer.
pub struct Frame<'a> {
    pub title: Message,
    pub month: Month,
    pub month_note: Option<String>,
    pub set: &'a ParameterSet,
    pub language: Language,
}

impl Frame<'_> {
    /// The answer first, then its sections, then its points.
    pub fn report(self, told: Told, mut sections: Vec<Section>) -> Report {
        let frame = explain::frame(self.month, self.set, self.language);
        if !told.points.is_empty() {
            sections.push(Section::bare(told.points));
        }
        Report {
            language: self.language,
            title: self.language.text(self.title, &[]),
            what_if: frame.what_if,
            month: self.month_note.unwrap_or(frame.month),
            answer: told.answer,
            sections,
            footer: frame.footer,
        }
    }
}
