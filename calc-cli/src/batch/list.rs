//! What is asked of a list: everything that all rows share, worked out once before the first of them.

use calc_core::case::{Case, Faults, Layout, MonthsInARow, Row};
use calc_core::law::Laws;
use calc_core::outcome::answer;
use calc_core::parameters::{ParameterError, ParameterSet};
use calc_core::table::{Answer, Asker, Fills, Needs, Results, Scenario, column_of, error_code, error_text};
use calc_core::texts::{Language, messages};

use super::dialect::Dialect;
use super::months::{Found, Months};
use super::outreach::{self, Distances, Reason, WorkList};
use super::tally::Tally;

/// A list and what is asked of each of its rows.
pub struct List {
    /// How it is written, and how the result is.
    pub dialect: Dialect,
    /// Its headers.
    pub headers: Vec<String>,
    /// What each column fills.
    pub fills: Vec<Option<Fills>>,
    /// The rows as told; with scenarios, with the job of each instead.
    pub layouts: Vec<Layout>,
    /// The names of the scenarios; none: the rows' own job.
    pub scenarios: Vec<String>,
    /// Each scenario has a row of its own.
    pub long: bool,
    /// The columns of the result.
    pub results: Results,
    /// The whole answer of each row as JSON too.
    pub json: bool,
    /// Every row is counted for a report.
    pub tallied: bool,
    /// Months of work that are told in a file beside the list.
    pub months: Option<Months>,
    /// It is JSON Lines, and so is the result.
    pub objects: bool,
    /// What the flags ask, for rows that each have columns of their own.
    pub asking: Asking,
    /// How near is near for the work list, where there is to be one.
    pub outreach: Option<Distances>,
    /// What holds for everybody whose row does not say it, in words: `month = 2026-03`.
    pub in_common: Vec<String>,
    /// The figures of the law.
    pub set: ParameterSet,
    /// The language of what is wrong with a row.
    pub language: Language,
}

/// What the flags ask, as it was read.
#[derive(Debug, Default)]
pub struct Asking {
    /// Their names, and what each means.
    pub map: Vec<(String, Fills)>,
    /// What is told of everybody: the name of a column and its text.
    pub tell: Vec<(String, String)>,
    /// The jobs that everybody is thought to take.
    pub scenarios: Vec<Scenario>,
}

impl Asking {
    /// What a name of theirs means.
    pub fn mapped(&self, name: &str) -> Option<Fills> {
        self.map.iter().find(|(theirs, _)| theirs == name.trim()).map(|(_, fills)| fills.clone())
    }
}
/// So many people are on a work list at most: nobody calls more, and it fits in memory.
const MOST_TO_CALL: usize = 10_000;

/// What is wrong with a row: a word, and a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowFault {
    pub code: &'static str,
    pub text: String,
}

/// One row with one job.
pub struct Asked {
    pub answer: Answer,
    /// The whole answer, where it was asked for.
    pub json: Option<String>,
    /// Why the person is on the work list, where there is to be one.
    pub reasons: Vec<Reason>,
}

impl List {
    /// Who answers the rows, one for each job that is asked about.
    pub fn askers<'list>(&'list self, laws: &'list Laws<'list>) -> Vec<Asker<'list>> {
        self.layouts.iter().map(|layout| Asker::new(layout, self.needs(), laws)).collect()
    }

    /// The answers to a row and the work that was found beside it, one for each job that is asked about, in the place of
    /// those to the row before.
    pub fn ask(
        &self,
        row: Row<'_>,
        beside: Option<Found<'_>>,
        askers: &mut [Asker<'_>],
        laws: &Laws<'_>,
        answers: &mut Vec<Result<Asked, RowFault>>,
    ) {
        answers.clear();
        let told = match beside.transpose() {
            _ if row.cells.len() != self.headers.len() => Err(self.wrong_width(row.cells.len())),
            Ok(worked) => Ok(Row { worked, ..row }),
            Err(fault) => Err(fault),
        };
        let row = match told {
            Ok(row) => row,
            Err(fault) => return answers.resize_with(self.layouts.len(), || Err(fault.clone())),
        };
        if self.json || self.outreach.is_some() {
            let whole = |layout: &Layout| self.one(layout.read(row, laws), |faults| self.fault(faults), laws);
            return answers.extend(self.layouts.iter().map(whole));
        }
        for asker in askers {
            answers.push(match asker.ask(row) {
                Ok(answer) => Ok(Asked { answer, json: None, reasons: Vec::new() }),
                Err(faults) => Err(self.fault(&faults)),
            });
        }
    }

    /// The months whose columns are neighbours, where all jobs that are asked about share them.
    pub fn months_in_a_row(&self) -> Option<MonthsInARow> {
        let mut all = self.layouts.iter().map(Layout::months_in_a_row);
        let first = all.next()??;
        let same =
            |other: Option<MonthsInARow>| other.is_some_and(|other| other.columns() == first.columns());
        all.all(same).then_some(first)
    }

    /// The answer to one case, with what else is asked of the case itself.
    pub fn one(
        &self,
        read: Result<Case, Faults>,
        fault: impl Fn(&Faults) -> RowFault,
        laws: &Laws<'_>,
    ) -> Result<Asked, RowFault> {
        let case = read.map_err(|faults| fault(&faults))?;
        let no_figures = |error: ParameterError| fault(&error.into());
        let json = if self.json {
            let whole = answer(&case, &self.set).map_err(no_figures)?;
            serde_json::to_value(&whole).map(|value| value.to_string()).ok()
        } else {
            None
        };
        let Some(distances) = &self.outreach else {
            let answer = Answer::to(case, self.needs(), laws).map_err(no_figures)?;
            return Ok(Asked { answer, json, reasons: Vec::new() });
        };
        let answer = Answer::to(case.clone(), self.needs(), laws).map_err(no_figures)?;
        let reasons = outreach::reasons(&case, &answer, distances, laws);
        Ok(Asked { answer, json, reasons })
    }

    /// How much must be worked out.
    fn needs(&self) -> Needs {
        let counted = if self.tallied { Tally::NEEDS } else { Needs::NONE };
        let of_work_list = if self.outreach.is_some() { outreach::NEEDS } else { Needs::NONE };
        self.results.needs().and(counted).and(of_work_list)
    }

    /// Nobody on it yet, where there is to be a work list.
    pub fn work_list(&self) -> Option<WorkList> {
        self.outreach.as_ref().map(|_| WorkList::new(MOST_TO_CALL))
    }

    /// Nothing counted yet, where rows are counted.
    pub fn tally(&self) -> Option<Tally> {
        self.tallied.then(|| Tally::new(&self.scenarios))
    }

    /// What is wrong with a row, by the names of its columns.
    pub fn fault(&self, faults: &Faults) -> RowFault {
        let name = |field: &str| column_of(field, &self.headers, &self.fills, self.language);
        RowFault { code: error_code(faults), text: error_text(faults, name, self.language) }
    }

    fn wrong_width(&self, cells: usize) -> RowFault {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let arguments = [("cells", count(cells).into()), ("columns", count(self.headers.len()).into())];
        RowFault { code: "cells", text: self.language.text(messages::BATCH_CELLS, &arguments) }
    }
}
