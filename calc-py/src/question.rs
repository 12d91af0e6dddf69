//! What is asked of a table, checked before the first row is read: all that is wrong at once.

use std::collections::BTreeSet;

use arrow_schema::Schema;
use calc_core::calendar::Month;
use calc_core::case::{Faults, Layout};
use calc_core::law::Laws;
use calc_core::parameters::ParameterSet;
use calc_core::surface::default_month;
use calc_core::table::{
    Asker, ERROR_CODE, ERROR_TEXT, Fills, OptionNames, Question, Results, Scenario, column_of, error_code,
    error_text,
};
use calc_core::texts::Language;
use pyo3::FromPyObject;

use crate::cells;

/// Names with texts, in the order in which they were told.
type Told = Vec<(String, String)>;

/// What a caller wants: the fields of `smaajob._options.Options`.
#[derive(FromPyObject)]
pub struct Options {
    /// The month in which the question is asked.
    today: String,
    /// What holds for everybody whose row does not say it.
    in_common: Told,
    /// Jobs that everybody is thought to take.
    scenarios: Vec<(String, Told)>,
    /// The columns of the result; none: the usual ones.
    columns: Vec<String>,
    /// Columns of the table by one of the names that are understood.
    names: Told,
    /// The language of headers and faults.
    lang: String,
    /// Amounts and hours as decimal numbers instead of texts.
    decimals: bool,
}

/// What the options are called in Python.
const NAMES: OptionNames =
    OptionNames { map: "map", in_common: "in_common", scenarios: "scenarios", columns: "columns" };

/// A table and what is asked of each of its rows.
pub struct List {
    headers: Vec<String>,
    /// What each column fills.
    pub fills: Vec<Option<Fills>>,
    /// The rows as told; with scenarios, with the job of each instead.
    layouts: Vec<Layout>,
    /// The columns that are added.
    pub results: Results,
    /// Amounts and hours as decimal numbers.
    pub decimals: bool,
    /// The figures of the law.
    pub set: ParameterSet,
    language: Language,
}

impl List {
    /// What is asked of a table with these columns.
    ///
    /// # Errors
    /// Everything that is wrong with the options and the columns.
    pub fn of(schema: &Schema, options: &Options) -> Result<Self, Vec<String>> {
        let language: Language = options.lang.parse().map_err(|error| vec![format!("lang: {error}")])?;
        let set = ParameterSet::standard();
        let headers: Vec<String> = schema.fields().iter().map(|field| field.name().clone()).collect();
        let scenario = |(name, told): &(String, Told)| Scenario { name: name.clone(), told: told.clone() };
        let scenarios: Vec<Scenario> = options.scenarios.iter().map(scenario).collect();
        // This month, or the last with figures.
        let month = options.today.parse::<Month>().ok().and_then(|today| default_month(today, &set));
        let asked = calc_core::table::Options {
            map: &options.names,
            in_common: &options.in_common,
            scenarios: &scenarios,
            columns: &options.columns,
            month,
            months_beside: false,
            long: false,
            language,
            called: NAMES,
        };
        let of_columns = |fills: &[Option<Fills>], results: &Results| {
            unreadable(schema, fills).into_iter().chain(taken(&headers, results)).collect()
        };
        let question = Question::of(&headers, &asked, &set, of_columns)?;
        let Question { fills, layouts, results, .. } = question;
        Ok(Self { headers, fills, layouts, results, decimals: options.decimals, set, language })
    }

    /// Who answers the rows, one for each job that is asked about.
    pub fn askers<'list>(&'list self, laws: &'list Laws<'list>) -> Vec<Asker<'list>> {
        self.layouts.iter().map(|layout| Asker::new(layout, self.results.needs(), laws)).collect()
    }

    /// What is wrong with a row: a word, and a sentence that calls fields what the table calls them.
    pub fn fault(&self, faults: &Faults) -> (&'static str, String) {
        let name = |field: &str| column_of(field, &self.headers, &self.fills, self.language);
        (error_code(faults), error_text(faults, name, self.language))
    }
}

/// A column that tells something must be of a type that holds it exactly. What a type may hold is asked, not what it
/// holds: a run over many batches must not stop in the middle because one of them has an amount with øre.
fn unreadable(schema: &Schema, fills: &[Option<Fills>]) -> Vec<String> {
    let mut faults = Vec::new();
    for (field, _) in schema.fields().iter().zip(fills).filter(|(_, fills)| fills.is_some()) {
        let (name, kind) = (field.name(), field.data_type());
        if kind.is_floating() {
            faults.push(format!(
                "column {name:?} is {kind}: a binary float does not hold kroner and øre exactly. Cast it to a \
                 decimal, such as decimal(12, 2), to a whole number, or to text."
            ));
        } else if !cells::is_readable(kind) {
            faults.push(format!(
                "column {name:?} is {kind}: text, whole numbers, decimals, yes/no and dates can be read."
            ));
        }
    }
    faults
}

/// Two columns of one name cannot be told apart afterwards.
fn taken(headers: &[String], results: &Results) -> Vec<String> {
    let taken: BTreeSet<&str> = headers.iter().map(String::as_str).collect();
    let mut seen = BTreeSet::new();
    let added = results.headers().chain([ERROR_CODE, ERROR_TEXT]);
    added
        .filter(|header| taken.contains(header) || !seen.insert(*header))
        .map(|header| format!("column {header:?} would be there twice: rename or drop one of them."))
        .collect()
}
