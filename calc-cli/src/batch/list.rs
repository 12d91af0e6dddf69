//! What is asked of a list: everything that all rows share, worked out once before the first of them.

use calc_core::case::{Case, Faults, Layout};
use calc_core::law::Laws;
use calc_core::outcome::answer;
use calc_core::parameters::ParameterSet;
use calc_core::table::{Answer, Fills, Needs, Results, error_code, error_text, header_of};
use calc_core::texts::{Language, messages};

use super::dialect::Dialect;

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
    /// What holds for everybody whose row does not say it, in words: `month = 2026-03`.
    pub in_common: Vec<String>,
    /// The figures of the law.
    pub set: ParameterSet,
    /// The language of what is wrong with a row.
    pub language: Language,
}

/// What is wrong with a row: a word, and a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowFault {
    pub code: &'static str,
    pub text: String,
}

/// One row with one job.
pub struct Asked {
    pub answer: Answer,
    /// The case, where somebody still asks about it.
    pub case: Option<Case>,
    /// The whole answer, where it was asked for.
    pub json: Option<String>,
}

impl List {
    /// The answers to a row, one for each job that is asked about.
    pub fn ask(&self, cells: &[&str], keep_case: bool, laws: &Laws<'_>) -> Vec<Result<Asked, RowFault>> {
        if cells.len() != self.headers.len() {
            let wrong = self.wrong_width(cells.len());
            return self.layouts.iter().map(|_| Err(wrong.clone())).collect();
        }
        self.layouts.iter().map(|layout| self.one(layout.read(cells, laws), keep_case, laws)).collect()
    }

    /// The answer to one case.
    pub fn one(
        &self,
        read: Result<Case, Faults>,
        keep_case: bool,
        laws: &Laws<'_>,
    ) -> Result<Asked, RowFault> {
        let case = read.map_err(|faults| self.fault(&faults))?;
        let no_figures = |text: String| RowFault { code: "no_figures", text };
        let json = if self.json {
            let whole = answer(&case, &self.set).map_err(|error| no_figures(error.to_string()))?;
            Some(serde_json::to_value(&whole).map_err(|error| no_figures(error.to_string()))?.to_string())
        } else {
            None
        };
        let kept = keep_case.then(|| case.clone());
        let answer = Answer::to(case, self.needs(), laws).map_err(|error| no_figures(error.to_string()))?;
        Ok(Asked { answer, case: kept, json })
    }

    /// How much must be worked out.
    fn needs(&self) -> Needs {
        self.results.needs()
    }

    /// What is wrong with a row, by the names of its columns.
    pub fn fault(&self, faults: &Faults) -> RowFault {
        let name = |field: &str| {
            let column =
                self.fills.iter().position(|fills| fills.as_ref().is_some_and(|fills| fills.field == field));
            let header = column.and_then(|column| self.headers.get(column)).cloned();
            header.unwrap_or_else(|| header_of(field, self.language))
        };
        RowFault { code: error_code(faults), text: error_text(faults, name, self.language) }
    }

    fn wrong_width(&self, cells: usize) -> RowFault {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let arguments = [("cells", count(cells).into()), ("columns", count(self.headers.len()).into())];
        RowFault { code: "cells", text: self.language.text(messages::BATCH_CELLS, &arguments) }
    }
}
