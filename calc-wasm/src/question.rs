//! From the page's text to a question of `calc-core`, and from its answer to text.

use calc_core::case::Case;
use calc_core::parameters::{ParameterError, ParameterSet};
use calc_core::surface;
use calc_core::texts::Language;
use serde::Serialize;

use crate::labels::Labels;

/// What is given out where there is nothing to say.
pub const NOTHING: &str = "null";
/// The law as shipped.
pub static LAW: ParameterSet = ParameterSet::standard();
/// No number of a case has more decimals.
pub const MOST_DECIMALS: u32 = 4;

pub fn answer(case: &str) -> String {
    asked(case, Language::English, "", |case, set| {
        let answered = surface::answered(case, set)?;
        Ok(surface::json(&answered).unwrap_or_else(|error| failed(&error)))
    })
}

pub fn explained(case: &str, language: Language, labels: &str) -> String {
    asked(case, language, labels, |case, set| {
        Ok(compact(&surface::explained(surface::answered(case, set)?, language)))
    })
}

pub fn explored(case: &str, language: Language) -> String {
    asked(case, language, "", |case, set| Ok(compact(&surface::explored(case, set, language)?)))
}

/// What `question` gives for the case, or all that is wrong with the case as JSON.
fn asked(
    case: &str,
    language: Language,
    labels: &str,
    question: impl FnOnce(&Case, &ParameterSet) -> Result<String, ParameterError>,
) -> String {
    match Case::from_json(case, &LAW) {
        Ok(case) => question(&case, &LAW).unwrap_or_else(|error| failed(&error)),
        Err(faults) => {
            let labels = Labels::read(labels);
            compact(&surface::refused(&faults, |path| labels.of(path), language))
        }
    }
}

/// Without spaces: the page reads it, no person does.
pub fn compact(data: &impl Serialize) -> String {
    surface::compact(data).unwrap_or_else(|error| failed(&error))
}

/// A fault of the program itself, in the form of faults: the page shows it, and nothing stops.
fn failed(error: &impl ToString) -> String {
    let text = error.to_string();
    let fault = surface::RefusedField { field: String::new(), given: String::new(), text };
    let refused = surface::Refused { heading: String::new(), faults: vec![fault] };
    surface::compact(&refused).unwrap_or_else(|_| NOTHING.to_owned())
}
