use serde::Serialize;

use crate::case::Case;
use crate::explain::{self, Told, Turn, gain};
use crate::law::LawOfMonth;
use crate::order::in_order;
use crate::outcome::Raadighed;
use crate::parameters::{ParameterError, ParameterSet};
use crate::quantity::{Hours, Kroner, WeeklyHours};
use crate::scenario::{Along, Alternative, Comparison, Range, ScenarioName, Sweep, compare, sweep, usual};
use crate::texts::{Language, messages};

/// A job among others: what is left with fewer hours and more, and in a few cases side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Explored {
    /// Hour by hour up to full time; none where no planned job has hours and pay.
    pub hours: Option<ExploredHours>,
    /// The usual alternatives, now first; none where no job is planned: what then is left to compare is no choice.
    pub scenarios: Option<ExploredScenarios>,
}

/// What is left over the hours of a week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExploredHours {
    /// Where most is left, in one sentence.
    pub answer: String,
    /// Each whole number of hours.
    pub places: Vec<ExploredPlace>,
    /// The same with both sides of every turning point: a jump is two places above each other.
    pub line: Vec<ExploredPlace>,
    /// Where something changes that anybody would notice.
    pub turns: Vec<ExploredTurn>,
    /// The job as it was told.
    pub own: ExploredPlace,
}

/// A place on the line, in whole øre.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExploredPlace {
    /// Hours a week.
    pub hours: WeeklyHours,
    /// What is left.
    pub left: Kroner,
    /// Help before tax.
    pub help: Kroner,
    /// How much more is left than without the job.
    pub more: Kroner,
}

/// A turning point and what there is to say of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExploredTurn {
    /// Where it is.
    pub at: ExploredPlace,
    /// In words.
    pub words: Turn,
}

/// Alternatives side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExploredScenarios {
    /// Which are best and which bring a loss.
    pub words: Told,
    /// The alternatives, now first.
    pub columns: Vec<ExploredScenario>,
}

/// One alternative, in whole øre.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExploredScenario {
    /// What it is called.
    pub name: String,
    /// Whether most is left with it.
    pub best: bool,
    /// Hours a week.
    pub hours: WeeklyHours,
    /// Help before tax.
    pub help: Kroner,
    /// Pay before tax.
    pub pay: Kroner,
    /// What is left.
    pub left: Kroner,
    /// How much more than now; none for now itself.
    pub more: Option<Kroner>,
    /// The same for each hour of work.
    pub per_hour: Option<Kroner>,
    /// The same for each hour of work and travel; none where no way takes time.
    pub per_hour_travel: Option<Kroner>,
    /// When the employment requirement is met, in words; none where it does not stand in the way.
    pub met: Option<String>,
}

/// A job among others.
///
/// # Errors
/// [`ParameterError`] when the month has no figures; a case that was read with the same set always has them.
pub fn explored(case: &Case, set: &ParameterSet, language: Language) -> Result<Explored, ParameterError> {
    let law = LawOfMonth::of(set, case.month)?;
    let range = Range::Hours {
        first: WeeklyHours::default(),
        last: WeeklyHours::whole(37),
        step: WeeklyHours::whole(1),
    };
    let scenarios = usual(case, &law);
    let has_job = scenarios.iter().any(|one| one.name == ScenarioName::AsTold);
    let compared = has_job.then(|| compare(case, &scenarios, set, &law));
    Ok(Explored {
        hours: sweep(case, &law, range).map(|swept| hours(&swept, language)),
        scenarios: compared.map(|compared| side_by_side(&compared, language)),
    })
}

fn hours(swept: &Sweep, language: Language) -> ExploredHours {
    let without = swept.uden_job.i_alt.rounded_to_oere();
    let place = |hours: WeeklyHours, left: &Raadighed| ExploredPlace {
        hours,
        left: left.i_alt.rounded_to_oere(),
        help: left.hjaelp.rounded_to_oere(),
        more: left.i_alt.rounded_to_oere() - without,
    };
    let places: Vec<ExploredPlace> =
        swept.points.iter().map(|point| place(point.timer_om_ugen, &point.raadighed)).collect();
    let both_sides = swept
        .turning_points
        .iter()
        .flat_map(|turn| [&turn.foer, &turn.efter].map(|left| place(turn.timer_om_ugen, left)));
    // Where both are at one place the turning point comes first: the place is behind it.
    let mut line = in_order(both_sides.chain(places.iter().copied()), |place| place.hours);
    line.dedup();
    let turns = explain::turns(&swept.turning_points, Along::Hours, language).into_iter();
    ExploredHours {
        answer: explain::swept(swept, language).answer,
        places,
        line,
        turns: turns
            .filter_map(|words| {
                let turn = swept.turning_points.get(words.first)?;
                Some(ExploredTurn { at: place(turn.timer_om_ugen, &turn.efter), words })
            })
            .collect(),
        own: ExploredPlace { more: gain(&swept.own), ..place(swept.own.timer_om_ugen, &swept.own.raadighed) },
    }
}

fn side_by_side(compared: &Comparison, language: Language) -> ExploredScenarios {
    let best = compared.best_left.and_then(|place| compared.alternatives.get(place));
    let now = compared.now.raadighed.i_alt.rounded_to_oere();
    let column = |one: &Alternative| {
        let left = one.raadighed.i_alt.rounded_to_oere();
        let travels = one.rejsetid > Hours::ZERO;
        ExploredScenario {
            name: explain::scenario_name(&one.name, language),
            best: best.is_some_and(|best| best.name == one.name),
            hours: one.timer_om_ugen,
            help: one.raadighed.hjaelp.rounded_to_oere(),
            pay: one.raadighed.loen.rounded_to_oere(),
            left,
            more: (one.name != ScenarioName::Now).then(|| left - now),
            per_hour: one.pr_time.map(Kroner::rounded_to_oere),
            per_hour_travel: one.pr_time_med_rejse.filter(|_| travels).map(Kroner::rounded_to_oere),
            met: met(one, language),
        }
    };
    ExploredScenarios {
        words: explain::comparison(compared, language),
        columns: std::iter::once(&compared.now).chain(&compared.alternatives).map(column).collect(),
    }
}

fn met(one: &Alternative, language: Language) -> Option<String> {
    match one.krav_opfyldt {
        Some(month) => Some(language.value(month)),
        None if one.name == ScenarioName::RequirementMet => Some(language.text(messages::GOAL_REACHED, &[])),
        None => one.krav_gaelder.then(|| language.text(messages::GOAL_NEVER_REACHED, &[])),
    }
}

#[cfg(test)]
mod tests {
    use super::{Explored, explored};
    use crate::case::Case;
    use crate::parameters::ParameterSet;
    use crate::surface::{answered, explained};
    use crate::texts::Language;

    fn of(jobs: &str) -> (Explored, crate::surface::Explained) {
        let set = ParameterSet::standard();
        let case = format!(
            r#"{{"month": "2026-03", "applicant": {{"age": 34, "rate": "mindstesats", "jobs": [{jobs}]}}}}"#
        );
        let case = Case::from_json(&case, &set).expect("a case");
        let told = explained(answered(&case, &set).expect("figures"), Language::Danish);
        (explored(&case, &set, Language::Danish).expect("figures"), told)
    }

    #[test]
    fn line_table_and_columns_say_what_the_answer_says() {
        let (explored, told) = of(r#"{"hours": "8", "wage": "150"}"#);
        let total = told.words.rows.last().expect("a sum");
        let hours = explored.hours.expect("a line");
        assert_eq!((hours.own.left, hours.own.more), (total.with_job, total.difference));
        assert_eq!(hours.places.first().map(|place| place.left), Some(total.now));
        assert!(hours.places.contains(&hours.own));
        assert_eq!(hours.places.len(), 38);
        assert!(hours.line.is_sorted_by_key(|place| place.hours) && hours.line.len() > hours.places.len());
        assert!(hours.turns.iter().all(|turn| hours.line.contains(&turn.at)));
        let columns = explored.scenarios.expect("columns").columns;
        let shown: Vec<_> = columns.iter().take(2).map(|one| (one.left, one.more)).collect();
        assert_eq!(shown, [(total.now, None), (total.with_job, Some(total.difference))]);
        assert_eq!(columns.iter().filter(|one| one.best).count(), 1);
    }

    #[test]
    fn without_a_job_there_is_nothing_to_compare() {
        assert_eq!(of("").0, Explored { hours: None, scenarios: None });
    }
}
