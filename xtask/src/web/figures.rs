//! The few figures of the law by which the page chooses its questions: taken from where all figures stand, so that a
//! change of the law is a change of data here too.

use std::fmt::Write as _;

use calc_core::calendar::Month;
use calc_core::law::LawOfMonth;
use calc_core::parameters::{ParameterError, ParameterSet};

use super::generated::{opening, write as write_file};
use crate::command::Failure;

const FILE: &str = "web/src/generated/figures.ts";

/// Writes the ages, from each month on in which one of them changes.
///
/// # Errors
/// When a figure is missing or the file cannot be written.
pub fn write() -> Result<(), Failure> {
    let ages = ages(&ParameterSet::standard()).map_err(|error| Failure::Rule(error.to_string()))?;
    write_file(FILE, &typescript(&ages))
}

#[derive(Debug, PartialEq, Eq)]
struct Ages {
    higher_rate: u32,
    work_counts: u32,
    school: u32,
}

fn ages(set: &ParameterSet) -> Result<Vec<(Month, Ages)>, ParameterError> {
    let mut all: Vec<(Month, Ages)> = Vec::new();
    for (first, last) in set.months() {
        for month in (0..=last.since(first)).map(|after| first.plus(after)) {
            let law = LawOfMonth::of(set, month)?;
            let ages = Ages {
                higher_rate: law.alder.forhoejet_sats,
                work_counts: law.alder.beskaeftigelse,
                school: law.ydelser.boerneydelser.alder_skole,
            };
            if all.last().is_none_or(|(_, before)| *before != ages) {
                all.push((month, ages));
            }
        }
    }
    Ok(all)
}

fn typescript(ages: &[(Month, Ages)]) -> String {
    let mut text = opening("Ages at which the law changes, by which the page knows whom to ask what.")
        + "export interface Ages {\n  /** The first month in which these hold. */\n  readonly from: string;\n  \
           /** From this age forhøjet sats, § 16(1). */\n  readonly higherRate: number;\n  \
           /** From this age 2 1/2 years of work give the higher rate, § 16(3). */\n  readonly workCounts: number;\n  \
           /** From this age a child counts as one at school. */\n  readonly school: number;\n}\n\n\
           export const AGES: readonly [Ages, ...Ages[]] = [\n";
    for (from, Ages { higher_rate, work_counts, school }) in ages {
        let _ = writeln!(
            text,
            "  {{ from: \"{from}\", higherRate: {higher_rate}, workCounts: {work_counts}, school: {school} }},"
        );
    }
    text + "];\n"
}

#[cfg(test)]
mod tests {
    use calc_core::parameters::ParameterSet;

    use super::{ages, typescript};

    #[test]
    fn a_changed_age_of_the_law_is_a_line_more_or_another_one() {
        let mut set = ParameterSet::standard();
        let before = typescript(&ages(&set).expect("figures"));
        assert!(
            before.contains("{ from: \"2025-07\", higherRate: 30, workCounts: 25, school: 7 }"),
            "{before}"
        );
        set.set("kontanthjaelp.alder.forhoejet_sats", "31").expect("an age");
        let after = typescript(&ages(&set).expect("figures"));
        assert!(after.contains("higherRate: 31") && !after.contains("higherRate: 30"), "{after}");
    }
}
