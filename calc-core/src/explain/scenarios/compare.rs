use super::{Told, positive};
use crate::quantity::{Hours, Kroner};
use crate::scenario::{Alternative, Comparison, ScenarioName};
use crate::texts::{Language, messages};

/// What an alternative is called.
pub fn scenario_name(name: &ScenarioName, language: Language) -> String {
    match name {
        ScenarioName::Now => language.text(messages::SCENARIO_NOW, &[]),
        ScenarioName::AsTold => language.text(messages::SCENARIO_AS_TOLD, &[]),
        ScenarioName::Hours(hours) => language.text(messages::SCENARIO_HOURS, &[("hours", (*hours).into())]),
        ScenarioName::Frikort => language.text(messages::SCENARIO_FRIKORT, &[]),
        ScenarioName::RequirementMet => language.text(messages::SCENARIO_REQUIREMENT_MET, &[]),
        ScenarioName::Own(name) => name.clone(),
    }
}

/// Which alternative is best, by what is left, by the hour and by the goal, and which bring a loss.
pub fn comparison(comparison: &Comparison, language: Language) -> Told {
    let alternatives = &comparison.alternatives;
    let at = |place: Option<usize>| place.and_then(|place| alternatives.get(place));
    let name = |one: &Alternative| scenario_name(&one.name, language);
    let more = |one: &Alternative| {
        one.raadighed.i_alt.rounded_to_oere() - comparison.now.raadighed.i_alt.rounded_to_oere()
    };
    let mut points = Vec::new();
    if let Some(best) = at(comparison.best_per_hour) {
        let travels = alternatives.iter().any(|one| one.rejsetid > Hours::ZERO);
        let message = if travels { messages::COMPARE_BEST_HOUR_TRAVEL } else { messages::COMPARE_BEST_HOUR };
        let amount = best.pr_time_med_rejse.unwrap_or_default();
        points.push(language.text(message, &[("name", (&name(best)).into()), ("amount", amount.into())]));
    }
    if let Some(best) = at(comparison.best_to_goal)
        && let Some(month) = best.krav_opfyldt
    {
        let name = name(best);
        let arguments = [("name", (&name).into()), ("month", month.into())];
        points.push(language.text(messages::COMPARE_BEST_GOAL, &arguments));
    }
    for one in alternatives.iter().filter(|one| more(one).is_negative()) {
        let name = name(one);
        let arguments = [("name", (&name).into()), ("amount", positive(more(one)).into())];
        points.push(language.text(messages::COMPARE_LOSS, &arguments));
    }
    let met = alternatives.iter().find(|one| one.name == ScenarioName::RequirementMet);
    if let Some(met) = met.filter(|one| more(one) > Kroner::ZERO) {
        points.push(language.text(messages::COMPARE_REQUIREMENT, &[("amount", more(met).into())]));
    }
    if comparison.now.krav_gaelder && !comparison.historik_oplyst {
        points.push(language.text(messages::COMPARE_NO_HISTORY, &[]));
    }
    let answer = match at(comparison.best_left) {
        Some(best) => {
            let name = name(best);
            let arguments = [("name", (&name).into()), ("amount", more(best).into())];
            language.text(messages::COMPARE_BEST, &arguments)
        }
        None => language.text(messages::COMPARE_NONE, &[]),
    };
    Told { answer, points }
}
