//! The rows of the published results as cases. Those files have no cases of their own: what a row leaves open is told as
//! simply as it can be.

use serde_json::{Value, json};

use crate::command::{Failure, read};

/// How the rows of a file become cases.
type Told = fn(&Row<'_>) -> Value;

const FILES: [(&str, Told); 2] =
    [("tests/cases/boligsikring.csv", home), ("tests/cases/net-pay.csv", net_pay)];

/// Every row of every file, with its name.
///
/// # Errors
/// When a file cannot be read or has a row without a value that its cases need.
pub fn all() -> Result<Vec<(String, Value)>, Failure> {
    let mut cases = Vec::new();
    for (file, told) in FILES {
        let text = read(file)?;
        let mut lines = text.lines();
        let head: Vec<&str> = lines.next().unwrap_or_default().split(',').collect();
        for line in lines {
            let row = Row { head: &head, values: line.split(',').collect() };
            cases.push((format!("{file}: {line}"), told(&row)));
        }
    }
    Ok(cases)
}

struct Row<'t> {
    head: &'t [&'t str],
    values: Vec<&'t str>,
}

impl Row<'_> {
    /// The value of a column; empty where there is none, which no case takes.
    fn of(&self, column: &str) -> &str {
        let place = self.head.iter().position(|name| *name == column);
        place.and_then(|place| self.values.get(place)).copied().unwrap_or_default()
    }

    fn number(&self, column: &str) -> Value {
        serde_json::from_str(self.of(column)).unwrap_or_default()
    }
}

/// A home, and pay as the household's income.
fn home(row: &Row<'_>) -> Value {
    let mut case = json!({
        "month": "2026-03",
        "family": "single",
        "applicant": {
            "rate": "mindstesats",
            "jobs": [{ "hours": "8", "monthly_pay": row.of("income_month") }],
        },
        "home": {
            "rent": row.of("rent"),
            "m2": row.number("m2"),
            "household_wealth": row.of("wealth"),
            "heating": if row.of("heat") == "included" { "in_rent" } else { "beside_rent" },
        },
    });
    if row.of("adults") == "2" {
        case["family"] = "cohabiting".into();
        case["partner"] = json!({ "support": "kontanthjaelp", "rate": "mindstesats" });
    }
    let children = row.number("children").as_u64().unwrap_or_default();
    if children > 0 {
        case["children"] = (0..children).map(|child| json!({ "age": 5 + child })).collect();
        case["child_benefits"] = json!({});
    }
    case
}

/// Pay without hours that matter, beside help.
fn net_pay(row: &Row<'_>) -> Value {
    let mut case =
        json!({ "month": format!("{}-07", row.of("year")), "applicant": { "rate": "mindstesats" } });
    if row.of("wage_month") != "0" {
        case["applicant"]["jobs"] = json!([{ "hours": "8", "monthly_pay": row.of("wage_month") }]);
    }
    if row.of("single_parent") == "yes" {
        case["family"] = "single".into();
        case["children"] = json!([{ "age": 5 }]);
    }
    case
}

#[cfg(test)]
mod tests {
    use calc_core::case::Case;
    use calc_core::parameters::ParameterSet;

    use super::all;
    use crate::command::Failure;

    #[test]
    fn every_row_is_a_case_of_its_own() -> Result<(), Failure> {
        let set = ParameterSet::standard();
        let cases = all()?;
        assert_eq!(cases.len(), 58);
        for (name, facts) in &cases {
            assert!(Case::from_value(facts, &set).is_ok(), "{name}: {facts}");
        }
        let different: std::collections::BTreeSet<String> =
            cases.iter().map(|(_, facts)| facts.to_string()).collect();
        assert!(different.len() > 50, "only {} of them differ", different.len());
        Ok(())
    }
}
