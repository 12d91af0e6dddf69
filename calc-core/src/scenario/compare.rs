use serde::Serialize;

use crate::assess::assess;
use crate::calendar::Month;
use crate::case::Case;
use crate::facts::{Pay, Sats};
use crate::law::LawOfMonth;
use crate::outcome::{Assessment, Raadighed, month_of_meeting};
use crate::parameters::ParameterSet;
use crate::quantity::{Hours, Kroner, WeeklyHours};
use crate::road::{Plan, Road};

/// One alternative: a name and the household as it would be.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// What it is.
    pub name: ScenarioName,
    /// The case with it.
    pub case: Case,
}

/// What an alternative is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "kind", content = "of")]
pub enum ScenarioName {
    /// Without the planned job.
    Now,
    /// The job as it was told.
    AsTold,
    /// The job with other hours a week.
    Hours(WeeklyHours),
    /// The job as it was told, under a socialt frikort.
    Frikort,
    /// The job as it was told, when the employment requirement is met.
    RequirementMet,
    /// What somebody called it.
    Own(String),
}

/// What one alternative brings.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Alternative {
    /// Which.
    pub name: ScenarioName,
    /// The applicant's rate.
    pub sats: Option<Sats>,
    /// Hours of planned work in an average week.
    pub timer_om_ugen: WeeklyHours,
    /// The same in an average month.
    pub timer: Hours,
    /// Travel time in an average month.
    pub rejsetid: Hours,
    /// What is left, line by line.
    pub raadighed: Raadighed,
    /// The same less what is left now.
    pub forskel: Raadighed,
    /// More left than now for each hour of work; none without hours, nor where the requirement is met: what that brings
    /// comes from the rate, not from the hours.
    pub pr_time: Option<Kroner>,
    /// The same for each hour of work and travel.
    pub pr_time_med_rejse: Option<Kroner>,
    /// Whether the employment requirement stands in the way of a higher rate.
    pub krav_gaelder: bool,
    /// The month in which it is met with this; none: never, or it does not stand in the way.
    pub krav_opfyldt: Option<Month>,
}

/// Alternatives beside now.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Comparison {
    /// The month.
    pub month: Month,
    /// Without any planned job.
    pub now: Alternative,
    /// The others, in the order in which they were asked for.
    pub alternatives: Vec<Alternative>,
    /// The one with most left, by its place; none where now is best. That the requirement is met is no choice, so it is
    /// never the best.
    pub best_left: Option<usize>,
    /// The one with most for each hour of work and travel; none where none brings anything.
    pub best_per_hour: Option<usize>,
    /// The one with which the employment requirement is met first.
    pub best_to_goal: Option<usize>,
    /// Whether it was told what work there is so far.
    pub historik_oplyst: bool,
}

/// The usual alternatives to a case with one planned job: hours of a small job, full time, a frikort where there is one,
/// and the employment requirement met where it is not.
///
/// None that needs a job is given where no planned job has hours and pay.
pub fn usual(case: &Case, law: &LawOfMonth) -> Vec<Scenario> {
    const HOURS: [i64; 4] = [4, 8, 15, 37];
    let mut scenarios = Vec::new();
    let told = case.household.applicant.jobs.iter().find(|job| job.planned).map(|job| job.pay);
    let own = match told {
        Some(Pay::Hourly { hours, .. } | Pay::Monthly { hours, .. }) => Some(hours),
        Some(Pay::Countable(_)) | None => None,
    };
    let as_told = |name| Scenario { name, case: case.clone() };
    if told.is_some() {
        scenarios.push(as_told(ScenarioName::AsTold));
    }
    for hours in HOURS.map(WeeklyHours::whole) {
        if own.is_some_and(|own| own != hours) {
            scenarios.extend(with_hours(case, hours));
        }
    }
    let mut with_frikort = case.clone();
    if let (Some(_), Some(job)) = (
        case.household.applicant.frikort_brugt,
        with_frikort.household.applicant.jobs.iter_mut().find(|job| job.planned && !job.frikort),
    ) {
        job.frikort = true;
        scenarios.push(Scenario { name: ScenarioName::Frikort, case: with_frikort });
    }
    scenarios.extend(
        crate::outcome::requirement_met(case, law)
            .map(|case| Scenario { name: ScenarioName::RequirementMet, case }),
    );
    scenarios
}

/// The same case with other hours of its planned job, at the wage per hour that it has; none where it has no such job.
pub fn with_hours(case: &Case, hours: WeeklyHours) -> Option<Scenario> {
    let mut case = case.clone();
    let job = case.household.applicant.jobs.iter_mut().find(|job| job.planned)?;
    job.pay = match job.pay {
        Pay::Hourly { wage, period, .. } => Pay::Hourly { hours, wage, period },
        Pay::Monthly { hours: told, pay, period } => {
            let pay = pay.share(hours.a_week().parts(), told.a_week().parts());
            Pay::Monthly { hours, pay, period }
        }
        Pay::Countable(_) => return None,
    };
    Some(Scenario { name: ScenarioName::Hours(hours), case })
}

/// Each alternative beside the household without its planned jobs.
pub fn compare(case: &Case, scenarios: &[Scenario], set: &ParameterSet, law: &LawOfMonth) -> Comparison {
    let without = case.without_planned_jobs();
    let now = assess(&without, law).raadighed;
    let shown = |name: &ScenarioName, case: &Case| alternative(name.clone(), case, &now, set, law);
    let alternatives: Vec<Alternative> =
        scenarios.iter().map(|scenario| shown(&scenario.name, &scenario.case)).collect();
    let best = |value: &dyn Fn(&Alternative) -> Option<Kroner>| {
        let choices =
            alternatives.iter().enumerate().filter(|(_, one)| one.name != ScenarioName::RequirementMet);
        most(choices.filter_map(|(place, one)| Some((place, value(one)?))))
    };
    let met = alternatives.iter().enumerate().filter_map(|(place, one)| Some((one.krav_opfyldt?, place)));
    Comparison {
        month: case.month,
        now: shown(&ScenarioName::Now, &without),
        best_left: best(&|one| Some(one.forskel.i_alt)),
        best_per_hour: best(&|one| one.pr_time_med_rejse),
        best_to_goal: met.min().map(|(_, place)| place),
        historik_oplyst: case.road.as_ref().is_some_and(|road| !road.history.is_empty()),
        alternatives,
    }
}

/// The place with the largest amount above nothing, the first of several alike.
fn most(gains: impl Iterator<Item = (usize, Kroner)>) -> Option<usize> {
    let better = gains.filter(|(_, gain)| *gain > Kroner::ZERO);
    let best = better.reduce(|best, next| if next.1 > best.1 { next } else { best });
    best.map(|(place, _)| place)
}

fn alternative(
    name: ScenarioName,
    case: &Case,
    now: &Raadighed,
    set: &ParameterSet,
    law: &LawOfMonth,
) -> Alternative {
    let assessment = assess(case, law);
    let timer_om_ugen = case.household.applicant.hours_of_jobs(true);
    let timer = timer_om_ugen.a_month();
    let rejsetid = planned_travel(case, &assessment);
    let forskel = Raadighed::between(now, &assessment.raadighed);
    let counted = timer > Hours::ZERO && name != ScenarioName::RequirementMet;
    let worked = counted.then_some(timer);
    let recognised = case.road.as_ref().is_some_and(|road| road.recognised);
    let krav_gaelder = !recognised && assessment.applicant.sats.is_some_and(Sats::efter_stk_2);
    Alternative {
        name,
        sats: assessment.applicant.sats,
        timer_om_ugen,
        timer,
        rejsetid,
        raadighed: assessment.raadighed,
        pr_time: worked.map(|hours| hours.wage_of(forskel.i_alt)),
        pr_time_med_rejse: worked.map(|hours| (hours + rejsetid).wage_of(forskel.i_alt)),
        forskel,
        krav_gaelder,
        krav_opfyldt: if krav_gaelder { krav_opfyldt(case, timer_om_ugen, set, law) } else { None },
    }
}

/// Travel time of the applicant's work.
fn planned_travel(case: &Case, assessment: &Assessment) -> Hours {
    if case.household.applicant.jobs.iter().any(|job| job.planned) {
        assessment.applicant.rejse.tid
    } else {
        Hours::ZERO
    }
}

/// When the employment requirement is met with these hours from this month on, beside the jobs that there are already.
fn krav_opfyldt(case: &Case, hours: WeeklyHours, set: &ParameterSet, law: &LawOfMonth) -> Option<Month> {
    if hours + case.household.applicant.hours_of_jobs(false) == WeeklyHours::default() {
        return None;
    }
    let told = case.road.clone().unwrap_or_default();
    let with_these = Road { plans: vec![Plan { first: case.month, last: None, hours }], ..told };
    month_of_meeting(&with_these, case, set, law)
}

#[cfg(test)]
mod tests {
    use super::krav_opfyldt;
    use crate::case::Case;
    use crate::law::LawOfMonth;
    use crate::outcome::road;
    use crate::parameters::ParameterSet;
    use crate::quantity::WeeklyHours;
    use crate::road::{Plan, Road};

    #[test]
    fn the_month_beside_an_alternative_is_that_of_its_whole_road() {
        let set = ParameterSet::standard();
        let case = r#"{"month": "2026-03", "applicant": {"rate": "mindstesats", "jobs": [{"hours": "12", "wage": "145"}]},
            "road": {"history": [{"first": "2016-09", "last": "2020-08", "hours_a_week": "20"}]}}"#;
        let case = Case::from_json(case, &set).expect("a case");
        let law = LawOfMonth::of(&set, case.month).expect("figures");
        for hours in [4, 12, 37].map(WeeklyHours::whole) {
            let plans = vec![Plan { first: case.month, last: None, hours }];
            let whole = Road { plans, ..case.road.clone().unwrap_or_default() };
            let told = road(&whole, &case, &set, &law).expect("a road").latest.met;
            assert_eq!(krav_opfyldt(&case, hours, &set, &law), told);
        }
    }
}
