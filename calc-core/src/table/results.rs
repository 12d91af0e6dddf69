//! The columns of the result: which there are, what they are called, and what is said of a row that cannot be used.

use std::collections::BTreeSet;

use super::headers::{Fills, header_of};
use super::measures::{Measure, Needs, all};
use super::people::{Answer, Scenario};
use crate::case::{Faults, Problem};
use crate::explain;
use crate::texts::Language;

/// The header of the column that says in a word what is wrong with a row; empty where nothing is.
pub const ERROR_CODE: &str = "error_code";
/// The header of the column that says it in a sentence.
pub const ERROR_TEXT: &str = "error_text";

/// What is answered when nobody chose: these, and those of the road where a list tells of one.
const USUAL: [&str; 9] = [
    "rate_used",
    "help_now",
    "help_with_job",
    "left_now",
    "left_with_job",
    "left_difference",
    "hours_held",
    "hours_missing",
    "met",
];

/// The columns of the result, in their order.
#[derive(Clone)]
pub struct Results {
    measures: Vec<&'static Measure>,
    /// Which answer of a row each column is taken from, and its header.
    columns: Vec<(usize, &'static Measure, String)>,
}

impl Results {
    /// The columns for these measures (the usual ones where none are chosen). With scenarios, what hangs on the job is told
    /// for each of them, side by side, with the name of the scenario before it.
    pub fn side_by_side(
        chosen: &[&'static Measure],
        scenarios: &[Scenario],
        tells_road: bool,
        language: Language,
    ) -> Self {
        let measures = or_usual(chosen, tells_road);
        let columns = if scenarios.is_empty() {
            measures.iter().map(|measure| (0, *measure, measure.name(language).to_owned())).collect()
        } else {
            let of_now = measures.iter().filter(|measure| !measure.of_job);
            let once = of_now.map(|measure| (0, *measure, measure.name(language).to_owned()));
            let each = scenarios.iter().enumerate().flat_map(|(place, scenario)| {
                let of_job = measures.iter().filter(|measure| measure.of_job);
                of_job.map(move |measure| {
                    (place, *measure, format!("{}: {}", scenario.name, measure.name(language)))
                })
            });
            once.chain(each).collect()
        };
        Self { measures, columns }
    }

    /// The same columns for every scenario, which get rows of their own: a first column says which it is.
    pub fn one_below_the_other(chosen: &[&'static Measure], tells_road: bool, language: Language) -> Self {
        Self::side_by_side(chosen, &[], tells_road, language)
    }

    /// The headers.
    pub fn headers(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().map(|(_, _, header)| header.as_str())
    }

    /// How much of each answer must be worked out.
    pub fn needs(&self) -> Needs {
        self.measures.iter().fold(Needs::NONE, |needs, measure| needs.and(measure.needs))
    }

    /// The columns: which of a row's answers it is taken from, and what of it.
    pub fn columns(&self) -> impl Iterator<Item = (usize, &'static Measure)> {
        self.columns.iter().map(|(answer, measure, _)| (*answer, *measure))
    }

    /// What each column says of a row, by the answers to it: an empty text where there is no answer.
    pub fn each<E>(&self, answers: &[Result<Answer, E>], mut say: impl FnMut(super::Value)) {
        for (place, measure) in self.columns() {
            let answer = answers.get(place).and_then(|answer| answer.as_ref().ok());
            say(answer.map_or(super::Value::Nothing, measure.value));
        }
    }
}

fn or_usual(chosen: &[&'static Measure], tells_road: bool) -> Vec<&'static Measure> {
    if !chosen.is_empty() {
        return chosen.to_vec();
    }
    let usual = all().filter(|measure| USUAL.contains(&measure.english));
    usual.filter(|measure| tells_road || !measure.needs.road).collect()
}

impl Measure {
    /// Its name in a language.
    pub const fn name(&self, language: Language) -> &'static str {
        match language {
            Language::Danish => self.danish,
            Language::English => self.english,
        }
    }
}

/// What is wrong with a row in a word: that of its first fault.
pub fn error_code(faults: &Faults) -> &'static str {
    match faults.0.first().map(|fault| &fault.problem) {
        None => "",
        Some(Problem::Contradiction(_)) => "contradiction",
        Some(Problem::History(_)) => "history",
        Some(Problem::MonthWithoutFigures(_)) => "no_figures",
        Some(Problem::Missing) => "missing",
        Some(Problem::NoSuchMunicipality { .. } | Problem::MunicipalityWithoutRates { .. }) => "municipality",
        Some(Problem::NotA(_) | Problem::NotJson { .. }) => "unreadable",
        Some(Problem::NotOneOf(_)) => "not_one_of",
        Some(Problem::OutOfRange { .. }) => "out_of_range",
        Some(Problem::Stay(_)) => "stay",
        Some(Problem::TooManyDecimals { .. }) => "decimals",
        Some(Problem::UnknownField { .. }) => "unknown_field",
    }
}

/// What a table with these headers calls a field of a case: the header of the column that fills it, or else the name that it
/// has by itself.
pub fn column_of(field: &str, headers: &[String], fills: &[Option<Fills>], language: Language) -> String {
    let mut columns = headers.iter().zip(fills);
    let column = columns.find(|(_, fills)| fills.as_ref().is_some_and(|fills| fills.field == field));
    column.map_or_else(|| header_of(field, language), |(header, _)| header.clone())
}

/// All that is wrong with a row in sentences, one after the other; `name` says what the table calls a field.
pub fn error_text(faults: &Faults, name: impl Fn(&str) -> String, language: Language) -> String {
    let mut said = BTreeSet::new();
    let sentences = faults.0.iter().map(|fault| explain::fault(fault, &name(&fault.field), language));
    sentences.filter(|sentence| said.insert(sentence.clone())).collect::<Vec<_>>().join(" ")
}
