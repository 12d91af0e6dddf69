use std::path::Path;

use calc_core::case::{Case, Fault, Faults, Problem};
use calc_core::explain::{self, Explanation, Row, explain};
use calc_core::outcome::answer;
use calc_core::parameters::ParameterSet;
use calc_core::texts::{Language, Message, messages};
use serde_json::Value;

use crate::exit::Exit;
use crate::format::Format;
use crate::job_flags::{JobFlags, flag_of};
use crate::screen::Screen;
use crate::{input, road_flags, surroundings};

/// What happens to kontanthjælp with a job.
pub fn run(flags: &JobFlags, set: &ParameterSet, language: Language) -> Result<String, Exit> {
    let told = read(flags, set, language, |month| flags.case(month, true))?;
    let outcome = answer(&told.case, set).map_err(|error| Exit::Internal(error.to_string()))?;
    match flags.format {
        Format::Json => super::as_json(&outcome),
        Format::Text => {
            let mut words = explain(&outcome, language);
            words.month = told.month_note.unwrap_or(words.month);
            Ok(page(&words, language))
        }
    }
}

/// A case, and what is to be said about its month where it was not the one that was meant.
pub struct Told {
    pub case: Case,
    pub month_note: Option<String>,
}

/// The case of the flags, in the month that was told or the default one, or the case in a file.
pub fn read(
    flags: &JobFlags,
    set: &ParameterSet,
    language: Language,
    from_flags: impl FnOnce(&str) -> Value,
) -> Result<Told, Exit> {
    if let Some(file) = &flags.case {
        let text = input::text(Path::new(file), language)?;
        let case = Case::from_json(&text, set)
            .map_err(|faults| Exit::WrongInput(explain::faults(&faults, language)))?;
        return Ok(Told { case, month_note: None });
    }
    let mut month_note = None;
    let month = if let Some(month) = flags.month() {
        month.to_owned()
    } else {
        let default = surroundings::default_month(set)?;
        if default.month != default.today {
            let arguments = [("today", default.today.into()), ("month", default.month.into())];
            month_note = Some(language.text(messages::ANSWER_MONTH_LAST_KNOWN, &arguments));
        }
        default.month.to_string()
    };
    let case = Case::from_value(&from_flags(&month), set).map_err(|faults| by_flag(&faults, language))?;
    Ok(Told { case, month_note })
}

/// Faults in the flags, each by the name of its flag.
fn by_flag(faults: &Faults, language: Language) -> Exit {
    let mut lines = explain::faults(faults, language);
    for (line, fault) in lines.iter_mut().skip(1).zip(&faults.0) {
        let field = flag_of(&fault.field).or(road_flags::flag_of(&fault.field)).unwrap_or(&fault.field);
        // A question that does not exist is a wrong word after its flag, not an unknown field.
        let question = fault.field.strip_prefix("readings.").map(|question| (question, &fault.problem));
        *line = match question {
            Some((given, Problem::UnknownField { known })) => {
                let named = Fault {
                    given: given.to_owned(),
                    problem: Problem::NotOneOf(known.clone()),
                    ..fault.clone()
                };
                explain::fault(&named, field, language)
            }
            _ => explain::fault(fault, field, language),
        };
    }
    Exit::WrongInput(lines)
}

/// The answer first, then the table, the reasons, and what to note.
fn page(words: &Explanation, language: Language) -> String {
    let heading = |message| language.text(message, &[]);
    let mut screen = opening(words, &words.answer);
    let titles = [messages::TABLE_NOW, messages::TABLE_WITH_JOB, messages::TABLE_DIFFERENCE];
    screen.table(&table(&words.rows, titles, language));
    screen.gap();
    screen.strong(&heading(messages::HEADING_REASONS));
    for chapter in &words.reasons {
        if let Some(owner) = &chapter.heading {
            screen.gap();
            screen.paragraph(owner);
        }
        for reason in &chapter.reasons {
            let status = reason.status.as_ref().map(|status| format!("; {status}")).unwrap_or_default();
            screen.point("  - ", &format!("{} [{}{status}]", reason.text, reason.paragraph));
        }
    }
    let lists =
        [(messages::HEADING_NOTICES, &words.notices), (messages::HEADING_QUESTIONS, &words.questions)];
    for (title, points) in lists {
        if !points.is_empty() {
            screen.gap();
            screen.strong(&heading(title));
            for point in points {
                screen.point("  - ", point);
            }
        }
    }
    screen.gap();
    screen.strong(&heading(messages::HEADING_LEFT_OUT));
    screen.point("  - ", &words.left_out);
    screen.gap();
    screen.paragraph(&words.footer);
    screen.finish()
}

/// What stands first in every answer: that it is a what-if, the month, the answer itself.
pub fn opening(words: &Explanation, answer: &str) -> Screen {
    let mut screen = Screen::new();
    if let Some(what_if) = &words.what_if {
        screen.strong(what_if);
    }
    screen.paragraph(&words.month);
    screen.gap();
    screen.strong(answer);
    screen.gap();
    screen
}

/// Rows of amounts under three titles.
pub fn table(rows: &[Row], titles: [Message; 3], language: Language) -> Vec<Vec<String>> {
    let titles = titles.map(|title| language.text(title, &[]));
    let mut lines = vec![std::iter::once(String::new()).chain(titles).collect::<Vec<_>>()];
    for row in rows {
        let amounts = [row.now, row.with_job, row.difference].map(|amount| language.value(amount));
        lines.push(std::iter::once(row.label.clone()).chain(amounts).collect());
    }
    lines
}
