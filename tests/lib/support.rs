//! What the tests share: cases from TOML, answers as JSON.

pub mod strategies;
pub mod told;

use calc_core::case::Case;
use calc_core::outcome::answer;
use calc_core::parameters::ParameterSet;
use serde_json::Value;

/// The answer to a case, as a program would read it.
///
/// # Panics
/// With every fault of a case that cannot be read.
#[must_use]
pub fn answer_as_json(case: &Value, set: &ParameterSet) -> Value {
    let case = Case::from_value(case, set).unwrap_or_else(|faults| panic!("{faults}\nin {case:#}"));
    let outcome = answer(&case, set).expect("a case that was read has figures");
    serde_json::to_value(outcome).expect("an outcome is plain data")
}

/// The value at a dotted path, `with_job.applicant.jobs.0.atp`; null where there is none.
#[must_use]
pub fn at<'json>(json: &'json Value, path: &str) -> &'json Value {
    let step = |value: &'json Value, name: &str| match name.parse::<usize>() {
        Ok(index) => &value[index],
        Err(_) => &value[name],
    };
    path.split('.').fold(json, step)
}

/// TOML as JSON: what a caseworker writes in a file of cases is what a program sends.
///
/// # Panics
/// On dates and binary floats, which no case holds.
#[must_use]
pub fn json(value: &toml::Value) -> Value {
    match value {
        toml::Value::String(text) => text.clone().into(),
        toml::Value::Integer(number) => (*number).into(),
        toml::Value::Boolean(yes) => (*yes).into(),
        toml::Value::Array(items) => items.iter().map(json).collect(),
        toml::Value::Table(fields) => {
            fields.iter().map(|(name, value)| (name.clone(), json(value))).collect()
        }
        other => panic!("cases hold text, whole numbers, yes and no: {other:?}"),
    }
}
