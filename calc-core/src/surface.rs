//! What every surface gives out: the command line, the page and the tests ask here, so that no two of them can differ.

mod explored;
mod law_address;
mod writer;

pub use explored::{
    Explored, ExploredHours, ExploredPlace, ExploredScenario, ExploredScenarios, ExploredTurn, explored,
};
pub use law_address::law_address;
pub use writer::Untold;

use serde::Serialize;

use crate::calendar::{Day, Month};
use crate::case::{Case, Faults};
use crate::explain::{self, Explanation, RoadExplanation};
use crate::json::Json;
use crate::law::LawOfMonth;
use crate::outcome::answer;
use crate::parameters::{ParameterError, ParameterSet, kommuner, law_checked};
use crate::quantity::{Hours, Kroner, Percent, of_plain};
use crate::scenario::{Answered, holds};
use crate::texts::Language;

/// An answer with its words, for a surface that shows both.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Explained {
    /// The amounts.
    pub answered: Answered,
    /// The answer, part by part.
    pub words: Explanation,
    /// How far it holds; empty where no planned job has hours and pay.
    pub holds: Vec<String>,
    /// The road to the employment requirement, where one was told.
    pub road: Option<RoadExplanation>,
}

/// A case that could not be read: all that is wrong with it, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Refused {
    /// How many faults there are.
    pub heading: String,
    /// Each of them.
    pub faults: Vec<RefusedField>,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RefusedField {
    /// Where: `applicant.jobs[0].hours`; empty where the whole text is meant.
    pub field: String,
    /// What was given; empty where nothing was.
    pub given: String,
    /// Why it cannot be used, and what can.
    pub text: String,
}

/// What a person can choose from before there is a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Offered {
    /// The version of the program.
    pub version: &'static str,
    /// The day on which the law was last read.
    pub law_checked: Option<Day>,
    /// The month to calculate for when none was told; none where no month has all figures.
    pub month: Option<Month>,
    /// First and last month of every stretch that has all figures.
    pub months: Vec<(Month, Month)>,
    /// The municipalities.
    pub kommuner: Vec<OfferedKommune>,
}

/// A municipality to choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OfferedKommune {
    /// Its official number.
    pub code: u16,
    /// Its name.
    pub name: &'static str,
}

/// What a person can choose from in this month.
pub fn offered(today: Month, set: &ParameterSet) -> Offered {
    let kommune = |record: &kommuner::KommuneRecord| OfferedKommune { code: record.code, name: record.name };
    Offered {
        version: env!("CARGO_PKG_VERSION"),
        law_checked: law_checked(),
        month: default_month(today, set),
        months: set.months(),
        kommuner: kommuner::all().iter().map(kommune).collect(),
    }
}

/// Everything that is wrong with a case, in words. `label` tells what the surface calls a field.
pub fn refused<'l>(faults: &Faults, label: impl Fn(&str) -> Option<&'l str>, language: Language) -> Refused {
    let mut said = explain::faults(faults, language).into_iter();
    Refused {
        heading: said.next().unwrap_or_default(),
        faults: faults
            .0
            .iter()
            .map(|fault| RefusedField {
                field: fault.field.clone(),
                given: fault.given.clone(),
                text: explain::fault(fault, label(&fault.field).unwrap_or(&fault.field), language),
            })
            .collect(),
    }
}

/// The whole answer to a case, with how far it holds.
///
/// # Errors
/// [`ParameterError`] when the month has no figures; a case that was read with the same set always has them.
pub fn answered(case: &Case, set: &ParameterSet) -> Result<Answered, ParameterError> {
    let law = LawOfMonth::of(set, case.month)?;
    Ok(Answered { outcome: answer(case, set)?, holds: holds(case, &law) })
}

/// An answer in words, beside its amounts.
pub fn explained(answered: Answered, language: Language) -> Explained {
    Explained {
        words: explain::explain(&answered.outcome, language),
        holds: answered.holds.as_ref().map(|holds| explain::holds(holds, language)).unwrap_or_default(),
        road: explain::road(&answered.outcome, language),
        answered,
    }
}

/// JSON for programs and people alike: fields in the order of the alphabet, indented, with a line end.
///
/// # Errors
/// [`Untold`] for no value of this crate: all of them are plain data.
///
/// ```
/// use calc_core::{case::Case, parameters::ParameterSet, surface};
/// let set = ParameterSet::standard();
/// let case = Case::from_json(r#"{"month": "2026-03", "applicant": {"rate": "mindstesats"}}"#, &set)?;
/// let text = surface::json(&surface::answered(&case, &set)?)?;
/// assert!(text.starts_with("{\n  \"difference\": {") && text.ends_with("}\n"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn json(data: &impl Serialize) -> Result<String, Untold> {
    // By way of what it says: that is what puts the fields in order.
    let compact = compact(data)?;
    Ok(Json::read(&compact).map_err(|_| Untold)?.indented() + "\n")
}

/// JSON for programs alone: without spaces, in no certain order.
///
/// # Errors
/// As [`json`].
pub fn compact(data: &impl Serialize) -> Result<String, Untold> {
    writer::written(data)
}

/// The month to calculate for when none was told: this one, or the last one before it that has figures. None where no
/// month has all figures.
///
/// ```
/// use calc_core::{parameters::ParameterSet, surface::default_month};
/// let set = ParameterSet::standard();
/// assert_eq!(default_month("2026-03".parse()?, &set), Some("2026-03".parse()?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn default_month(today: Month, set: &ParameterSet) -> Option<Month> {
    let stretches = set.months();
    if stretches.iter().any(|(first, last)| (*first..=*last).contains(&today)) {
        return Some(today);
    }
    let ended = stretches.iter().rfind(|(first, _)| *first <= today);
    ended.or(stretches.first()).map(|(_, last)| *last)
}

/// A value of an answer as a language writes it. `kind` is `kroner`, `hours`, `percent`, `number`, `month` or `day`, the
/// value what stands in the answer. None where it is not of that kind.
///
/// ```
/// use calc_core::{surface::shown, texts::Language};
/// assert_eq!(shown("kroner", "5400.333333", Language::Danish).as_deref(), Some("5.400,33\u{a0}kr."));
/// assert_eq!(shown("month", "2026-03", Language::English).as_deref(), Some("March 2026"));
/// assert_eq!(shown("hours", "many", Language::English), None);
/// ```
pub fn shown(kind: &str, value: &str, language: Language) -> Option<String> {
    let number = || of_plain(value);
    Some(match kind {
        "kroner" => language.value(Kroner::exact(number()?)),
        "hours" => language.value(Hours::nearest(number()?)?),
        "percent" => language.value(Percent::exact(number()?)),
        "number" => language.number(Kroner::exact(number()?).in_oere()),
        "month" => language.value(value.parse::<Month>().ok()?),
        "day" => language.value(value.parse::<Day>().ok()?),
        _ => return None,
    })
}
