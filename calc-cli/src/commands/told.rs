//! The case that the flags of a household tell, with every fault by the name of its flag.

use std::path::Path;

use calc_core::calendar::Month;
use calc_core::case::{Case, Fault, Faults, Problem};
use calc_core::explain;
use calc_core::parameters::ParameterSet;
use calc_core::texts::{Language, messages};
use serde_json::Value;

use crate::exit::Exit;
use crate::household_flags::{HouseholdFlags, flag_of};
use crate::{input, road_flags, surroundings};

/// A case, and what is to be said about its month where it was not the one that was meant.
pub struct Told {
    pub case: Case,
    /// The case as it was written, to be changed and read again.
    pub json: Value,
    pub month_note: Option<String>,
}

/// The case of the flags, in the month that was told or the default one, or the case in a file.
pub fn read(
    flags: &HouseholdFlags,
    set: &ParameterSet,
    language: Language,
    from_flags: impl FnOnce(&str) -> Value,
) -> Result<Told, Exit> {
    read_beside(flags, None, Vec::new(), set, language, from_flags)
}

/// The same, in another month where none was told, and together with what is wrong in the flags that a command has of its
/// own: they are named by their flags already.
pub fn read_beside(
    flags: &HouseholdFlags,
    default: Option<Month>,
    own: Vec<Fault>,
    set: &ParameterSet,
    language: Language,
    from_flags: impl FnOnce(&str) -> Value,
) -> Result<Told, Exit> {
    let with_own = |result: Result<Case, Faults>| match result {
        Ok(case) if own.is_empty() => Ok(case),
        Ok(_) => Err(Faults(own)),
        Err(Faults(faults)) => Err(Faults(faults.into_iter().chain(own).collect())),
    };
    if let Some(file) = &flags.case {
        let text = input::text(Path::new(file), language)?;
        let case = with_own(Case::from_json(&text, set))
            .map_err(|faults| Exit::WrongInput(explain::faults(&faults, language)))?;
        let json = serde_json::from_str(&text).map_err(|error| Exit::Internal(error.to_string()))?;
        return Ok(Told { case, json, month_note: None });
    }
    let mut month_note = None;
    let month = if let Some(month) = flags.month() {
        month.to_owned()
    } else if let Some(month) = default {
        month.to_string()
    } else {
        let default = surroundings::default_month(set)?;
        if default.month != default.today {
            let arguments = [("today", default.today.into()), ("month", default.month.into())];
            month_note = Some(language.text(messages::ANSWER_MONTH_LAST_KNOWN, &arguments));
        }
        default.month.to_string()
    };
    let json = from_flags(&month);
    let case = with_own(Case::from_value(&json, set)).map_err(|faults| by_flag(&faults, language))?;
    Ok(Told { case, json, month_note })
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
