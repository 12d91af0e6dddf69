//! From the page's text to a question of `calc-core`, and from its answer to text.

use calc_core::case::Case;
use calc_core::law::LawOfMonth;
use calc_core::parameters::ParameterSet;
use calc_core::scenario::{Range, sweep};
use calc_core::surface;
use calc_core::texts::Language;
use serde::Serialize;

use crate::labels::Labels;

/// What is given out where there is nothing to say.
pub const NOTHING: &str = "null";
/// No number of a case has more decimals.
pub const MOST_DECIMALS: u32 = 4;
/// More points than any screen has columns would only keep a person waiting.
const MOST_PLACES: usize = 2_000;

pub fn answer(case: &str) -> String {
    let language = Language::English;
    read(case, language, &Labels::read("")).map_or_else(
        |refused| refused,
        |(case, set)| match surface::answered(&case, &set) {
            Ok(answered) => surface::json(&answered).unwrap_or_else(|error| failed(&error)),
            Err(error) => failed(&error),
        },
    )
}

pub fn explained(case: &str, language: Language, labels: &str) -> String {
    read(case, language, &Labels::read(labels)).map_or_else(
        |refused| refused,
        |(case, set)| match surface::answered(&case, &set) {
            Ok(answered) => compact(&surface::explained(answered, language)),
            Err(error) => failed(&error),
        },
    )
}

pub fn explored(case: &str, language: Language) -> String {
    read(case, language, &Labels::read("")).map_or_else(
        |refused| refused,
        |(case, set)| match surface::explored(&case, &set, language) {
            Ok(explored) => compact(&explored),
            Err(error) => failed(&error),
        },
    )
}

pub fn swept(case: &str, language: Language, along: &str, places: [&str; 3]) -> String {
    let Some(range) = range(along, places).filter(|range| range.places() <= MOST_PLACES) else {
        let [from, to, step] = places;
        return failed(&format!("no range of {along} from {from} to {to} by {step}"));
    };
    read(case, language, &Labels::read("")).map_or_else(
        |refused| refused,
        |(case, set)| match LawOfMonth::of(&set, case.month) {
            Ok(law) => compact(&sweep(&case, &law, range)),
            Err(error) => failed(&error),
        },
    )
}

/// Without spaces: the page reads it, no person does. By way of a value, as [`surface::json`] goes: a second way to
/// write every type would cost a tenth of the module.
pub fn compact(data: &impl Serialize) -> String {
    match serde_json::to_value(data) {
        Ok(value) => value.to_string(),
        Err(error) => failed(&error),
    }
}

/// The case, or all that is wrong with it as JSON.
fn read(case: &str, language: Language, labels: &Labels) -> Result<(Case, ParameterSet), String> {
    let set = ParameterSet::standard();
    match Case::from_json(case, &set) {
        Ok(case) => Ok((case, set)),
        Err(faults) => Err(compact(&surface::refused(&faults, |path| labels.of(path), language))),
    }
}

/// A fault of the program itself, in the form of faults: the page shows it, and nothing stops.
fn failed(error: &impl ToString) -> String {
    let text = error.to_string();
    let fault = surface::RefusedField { field: String::new(), given: String::new(), text };
    let refused = surface::Refused { heading: String::new(), faults: vec![fault] };
    serde_json::to_value(&refused).map_or_else(|_| NOTHING.to_owned(), |value| value.to_string())
}

fn range(along: &str, [first, last, step]: [&str; 3]) -> Option<Range> {
    match along {
        "hours" => Some(Range::Hours {
            first: first.parse().ok()?,
            last: last.parse().ok()?,
            step: step.parse().ok()?,
        }),
        "wage" => Some(Range::Wage {
            first: first.parse().ok()?,
            last: last.parse().ok()?,
            step: step.parse().ok()?,
        }),
        _ => None,
    }
}
