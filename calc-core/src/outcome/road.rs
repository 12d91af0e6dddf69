use serde::Serialize;

use super::{Assessment, Difference};
use crate::assess::assess;
use crate::calendar::Month;
use crate::case::Case;
use crate::facts::{Person, Placement, Sats};
use crate::law::LawOfMonth;
use crate::law::aktivloven::beskaeftigelseskrav::Arbejde;
use crate::law::aktivloven::omfattet::{Omfattet, omfattet, opholdskrav_gaelder};
use crate::law::aktivloven::opholdskrav::{Opholdskrav, opholdskrav};
use crate::law::indsatsloven::arbejdspligt::{
    Aktiviteter, Arbejdspligt, arbejdspligt, omfattet as omfattet_af_pligt,
};
use crate::parameters::ParameterSet;
use crate::quantity::{Hours, WeeklyHours};
use crate::questions::{Question, Readings};
use crate::road::{
    EntryCount, Forecast, History, HistoryFault, Overlap, Pace, Plan, Road, Timeline, forecast,
    forecast_in_brief, pace,
};

/// How far it is, when it is reached, and what changes then.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RoadOutcome {
    /// Found met before, so nothing is left to do.
    pub recognised: bool,
    /// Hours that are needed.
    pub goal: Hours,
    /// Hours in the window that count, on paper.
    pub proven: Hours,
    /// Hours in the window that count, told without a paper.
    pub claimed: Hours,
    /// Hours that may count.
    pub unknown: Hours,
    /// Hours that do not count.
    pub not_counted: Hours,
    /// Of those that count, hours told without their months: they make the forecast a range.
    pub without_months: Hours,
    /// Hours that have left the window.
    pub left: Hours,
    /// With hours without months in the oldest months of the window, and without those that may count: no later than this.
    pub latest: Forecast,
    /// With hours without months in the newest months, and with those that may count: no earlier than this. None where the
    /// two are the same.
    pub earliest: Option<Forecast>,
    /// What pace gets there, by the latest of the two.
    pub pace: Pace,
    /// What pace gets there, by the earliest of the two.
    pub pace_earliest: Option<Pace>,
    /// What one hour a week more would do to the latest of the two; none where no work is planned and none goes on.
    pub one_hour_more: Option<OneHourMore>,
    /// The month it is met, in the figures of the month of the assessment; none where nothing would change.
    pub month_met: Option<MonthMet>,
    /// What changes is not known as long as the age is not told.
    pub age_needed: bool,
    /// Each entry: its hours, and whether they count.
    pub entries: Vec<EntryCount>,
    /// Entries that share a month: two jobs at once, or one told twice.
    pub overlaps: Vec<Overlap>,
    /// The first month in which a window of the past would have held the goal, though nobody assessed it.
    pub met_before: Option<Month>,
    /// The count of § 16(3), for those of 25 to 29.
    pub efter_16_stk_3: Option<Count16Stk3>,
    /// The month from which the higher rate is paid: the hours and, where stays were told, residence are both met; at 25 to
    /// 29 on grundsats the hours are those of § 16(3). None: never, or it is so already.
    pub rate_from: Option<Month>,
    /// Open questions of the law that could move a month.
    pub questions: Vec<RoadQuestion>,
    /// The residence requirement, where stays were told.
    pub opholdskrav: Option<Opholdskrav>,
    /// Whether the employment requirement applies, and why, where it was told how the person came.
    pub omfattet: Option<Omfattet>,
    /// The work obligation, where there is one.
    pub arbejdspligt: Option<Pligt>,
}

/// The work that lifts a person of 25 to 29 to forhøjet sats, § 16(3): as for the requirement, and in the EU/EEA too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Count16Stk3 {
    /// Hours in the window.
    pub hours: Hours,
    /// Whether they are enough, or the employment requirement has been found met before, § 16(5).
    pub met: bool,
    /// The month from which they are enough with what is planned; none: never, or not surely.
    pub met_from: Option<Month>,
}

/// An open question, and the month by the other reading: in which the employment requirement is met, the residence
/// requirement is met (two-months-abroad), or the higher rate starts (higher-rate-start).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RoadQuestion {
    /// The question.
    pub id: Question,
    /// Whether this result takes the alternative reading.
    pub alternative: bool,
    /// The month by the other reading; none: never.
    pub met: Option<Month>,
}

/// The work obligation without and with the planned work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Pligt {
    /// Without.
    pub now: Arbejdspligt,
    /// With.
    pub with_job: Arbejdspligt,
    /// The month that is with the planned work: the first, from that of the case on, in which any of it runs.
    pub with_job_from: Month,
}

/// One hour a week more in everything that is planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OneHourMore {
    /// The month in which it is then met; none: still never.
    pub met: Option<Month>,
    /// So many months sooner; none where it was never met before.
    pub months_sooner: Option<i32>,
}

/// The month before the requirement is met, and the month it is, by the same rules and figures.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MonthMet {
    /// Before.
    pub before: Assessment,
    /// After.
    pub after: Assessment,
    /// After less before.
    pub difference: Difference,
}

/// The whole answer about the road of a case.
///
/// # Errors
/// Every fault of the history, by entry.
pub fn road(
    road: &Road,
    case: &Case,
    set: &ParameterSet,
    law: &LawOfMonth,
) -> Result<RoadOutcome, Vec<HistoryFault>> {
    let goal = law.beskaeftigelseskrav.timer;
    let history = History::of(&road.history, case.month, case.born(), case.readings, set, law)?;
    let plans = ahead(road, case);
    let (oldest, newest) = history.extremes(&plans);
    let newest = with_maybe(newest, &history);
    let latest = found(&oldest, &history, case.readings, goal);
    let earliest = Some(found(&newest, &history, case.readings, goal)).filter(|best| *best != latest);
    let first = first_month(&plans, case.month);
    let opholdskrav =
        road.ophold.as_ref().map(|stays| opholdskrav(stays, &road.karantaene, case.readings, law));
    let exempt = road.indrejse.as_ref().is_some_and(|came| !opholdskrav_gaelder(came));
    // § 11(10): by EU law neither requirement is asked.
    let opholdskrav = opholdskrav.filter(|_| !exempt);
    let lived_here =
        matches!(case.household.applicant.placement, Some(Placement::Facts { opholdskrav: true, .. }))
            || opholdskrav.is_some_and(|residence| residence.opfyldt);
    let residence_fails = opholdskrav.is_some_and(|residence| !residence.opfyldt);
    let sats = assess(case, law).applicant.sats;
    let age = case.household.applicant.age;
    let young = age
        .map(u32::from)
        .is_some_and(|age| (law.alder.beskaeftigelse..law.alder.forhoejet_sats).contains(&age));
    let omfattet = road.indrejse.as_ref().map(|came| omfattet(came, road.recognised, case.month));
    // Whoever is on a rate of § 16(2) fails one of the two: the other one where this one is known to be met or not asked.
    let on_stk_2 = sats.is_some_and(Sats::efter_stk_2);
    let residence = !on_stk_2 || exempt || lived_here;
    let employment = !on_stk_2 || road.recognised || omfattet.is_some_and(|asked| !asked.gaelder());
    let owes = omfattet_af_pligt(residence, employment, road.ukraine);
    let met_already = Some(case.month).filter(|_| road.recognised);
    let efter_16_stk_3 = young.then(|| Count16Stk3 {
        hours: history.for_16_3,
        met: road.recognised || history.for_16_3 >= goal,
        met_from: met_already.or_else(|| month_of_meeting(&with_work_in_the_eu(road), case, set, law)),
    });
    let hours_met = match efter_16_stk_3 {
        Some(count) if sats == Some(Sats::Grundsats) => count.met_from,
        _ => met_already.or(latest.met),
    };
    let both_met = match opholdskrav {
        Some(residence) => hours_met.zip(residence.opfyldt_fra).map(|(hours, years)| hours.max(years)),
        None => hours_met,
    };
    Ok(RoadOutcome {
        recognised: road.recognised,
        goal,
        pace: pace(&oldest, goal, first, road.by),
        pace_earliest: earliest.as_ref().map(|_| pace(&newest, goal, first, road.by)),
        one_hour_more: one_hour_more(&oldest, road.plans.len(), &latest),
        month_met: month_met(case, law).filter(|_| !residence_fails),
        age_needed: age.is_none()
            && case.household.applicant.placement == Some(Placement::Known(Sats::Mindstesats)),
        efter_16_stk_3,
        rate_from: rate_from(both_met, case, case.readings),
        questions: questions(road, case, set, law, latest.met, both_met),
        opholdskrav,
        omfattet,
        arbejdspligt: owes.then(|| pligt(road, case.month, law)),
        proven: history.proven,
        claimed: history.claimed,
        unknown: history.unknown,
        not_counted: history.not_counted,
        without_months: history.without_months,
        left: history.left,
        entries: history.entries,
        overlaps: history.overlaps,
        met_before: history.met_before,
        latest,
        earliest,
    })
}

/// What a list asks of a road: the latest of [`road`] in short. Everything else of a road takes ten times as long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoadInBrief {
    /// Found met before, so nothing is left to do.
    pub recognised: bool,
    /// Whether it was told what work there is so far. A plan alone says nothing of it.
    pub history_told: bool,
    /// Hours that are needed.
    pub goal: Hours,
    /// Hours in the window now.
    pub held: Hours,
    /// The month in which the requirement is met with what is planned; none: never, or not surely.
    pub met: Option<Month>,
    /// It is open whether it is ever met: only if hours without months lie late enough, or hours that may count do.
    pub open: bool,
    /// The fewest hours a week from now on with which it is ever met, where it was asked for.
    pub own_floor: Option<WeeklyHours>,
}

impl RoadInBrief {
    /// Whether there is nothing left to do: found met before, or hours enough in the window.
    pub fn done(&self) -> bool {
        self.recognised || self.held >= self.goal
    }

    /// Hours that are missing now; none where it is done.
    pub fn missing(&self) -> Hours {
        if self.recognised { Hours::ZERO } else { self.goal.less(self.held) }
    }
}

/// The road of a case in brief; none where a road was not told or has faults.
pub fn road_in_brief(
    case: &Case,
    with_pace: bool,
    set: &ParameterSet,
    law: &LawOfMonth,
) -> Option<RoadInBrief> {
    let road = case.road.as_ref()?;
    let goal = law.beskaeftigelseskrav.timer;
    let plain = road.only_each_month().filter(|_| case.readings == Readings::default());
    let plans = ahead(road, case);
    let first = first_month(&plans, case.month);
    let (timeline, (held, met), open) = if let Some(months) = plain {
        let window = law.beskaeftigelseskrav.vindue_aar * 12;
        let timeline = Timeline::of_months(case.month, window, months, plans);
        let found = forecast_in_brief(&timeline, goal);
        (timeline, found, false)
    } else {
        let history = History::of(&road.history, case.month, case.born(), case.readings, set, law).ok()?;
        let (oldest, newest) = history.extremes(&plans);
        let latest = found(&oldest, &history, case.readings, goal);
        // Where every hour counts in a month that was told, there is nothing to leave open.
        let range = history.without_months > Hours::ZERO || history.unknown > Hours::ZERO;
        let reached = || found(&with_maybe(newest, &history), &history, case.readings, goal).met.is_some();
        let open = latest.met.is_none() && range && reached();
        (oldest, (latest.now, latest.met), open)
    };
    let own_floor = with_pace.then(|| pace(&timeline, goal, first, None).own_floor);
    let history_told = !road.history.is_empty();
    Some(RoadInBrief { recognised: road.recognised, history_told, goal, held, met, open, own_floor })
}

/// The month in which the requirement is met: what [`road`] tells as the latest, and nothing else of it. Many plans side
/// by side need no more.
pub(crate) fn month_of_meeting(
    road: &Road,
    case: &Case,
    set: &ParameterSet,
    law: &LawOfMonth,
) -> Option<Month> {
    let history = History::of(&road.history, case.month, case.born(), case.readings, set, law).ok()?;
    let (oldest, _) = history.extremes(&ahead(road, case));
    found(&oldest, &history, case.readings, law.beskaeftigelseskrav.timer).met
}

/// All work from now on: what is planned, then the jobs that there are already, which go on.
fn ahead(road: &Road, case: &Case) -> Vec<Plan> {
    let mut plans = road.plans.clone();
    let already = case.household.applicant.hours_of_jobs(false);
    if already > WeeklyHours::default() {
        plans.push(Plan { first: case.month, last: None, hours: already });
    }
    plans
}

/// The first month from this one on that has work, where any is told.
fn first_month(plans: &[Plan], month: Month) -> Month {
    plans.iter().map(|plan| plan.first).min().unwrap_or(month).max(month)
}

/// The road with work in the EU/EEA as work here, § 16(3).
fn with_work_in_the_eu(road: &Road) -> Road {
    let mut road = road.clone();
    for entry in &mut road.history {
        if entry.arbejde == Arbejde::EuEoes {
            entry.arbejde = Arbejde::Ordinaer;
        }
    }
    road
}

/// The forecast by these readings.
fn found(timeline: &Timeline, history: &History, readings: Readings, goal: Hours) -> Forecast {
    let mut found = forecast(timeline, goal);
    if readings.alternative(Question::WindowEnd) {
        // The month of the assessment counts itself: what the default finds a month later is found in it.
        found.met = found.met.map(|met| met.plus(-1).max(timeline.assessed()));
    }
    if readings.alternative(Question::MetBefore) && history.met_before.is_some() {
        found.met = Some(timeline.assessed());
    }
    found
}

/// The month from which the higher rate is paid, where all that it asks for is met from this month on: the first whole month
/// after the one in which that was reached, or that very month.
fn rate_from(met: Option<Month>, case: &Case, readings: Readings) -> Option<Month> {
    let met = met.filter(|met| *met > case.month)?;
    Some(if readings.alternative(Question::HigherRateStart) { met.plus(-1) } else { met })
}

/// The open questions that move a month, each found by reading it the other way.
fn questions(
    road: &Road,
    case: &Case,
    set: &ParameterSet,
    law: &LawOfMonth,
    met: Option<Month>,
    both_met: Option<Month>,
) -> Vec<RoadQuestion> {
    const OF_THE_ROAD: [Question; 4] =
        [Question::FrikortHours, Question::MetBefore, Question::PaidLeaveHours, Question::WindowEnd];
    let other = |question: Question| {
        let readings = case.readings.flipped(question);
        let history = History::of(&road.history, case.month, case.born(), readings, set, law).ok()?;
        let (oldest, _) = history.extremes(&ahead(road, case));
        let other = found(&oldest, &history, readings, law.beskaeftigelseskrav.timer).met;
        let alternative = case.readings.alternative(question);
        (other != met).then_some(RoadQuestion { id: question, alternative, met: other })
    };
    let residence = |readings: Readings| {
        let stays = road.ophold.as_ref()?;
        opholdskrav(stays, &road.karantaene, readings, law).opfyldt_fra
    };
    let moved = |question: Question, month: &dyn Fn(Readings) -> Option<Month>| {
        let (this, other) = (month(case.readings), month(case.readings.flipped(question)));
        let alternative = case.readings.alternative(question);
        (this != other).then_some(RoadQuestion { id: question, alternative, met: other })
    };
    let of_the_road = OF_THE_ROAD.into_iter().filter(|_| !road.recognised);
    let higher_rate = moved(Question::HigherRateStart, &|readings| rate_from(both_met, case, readings));
    let abroad = moved(Question::TwoMonthsAbroad, &residence);
    of_the_road.filter_map(other).chain(higher_rate).chain(abroad).collect()
}

/// The work obligation of somebody who has one.
fn pligt(road: &Road, month: Month, law: &LawOfMonth) -> Pligt {
    // Plans that follow each other are never worked at once.
    let begins = first_month(&road.plans, month);
    let runs = |plan: &&Plan| plan.first <= begins && plan.last.is_none_or(|last| last >= begins);
    let planned: WeeklyHours = road.plans.iter().filter(runs).map(|plan| plan.hours).sum();
    let with_job = Aktiviteter { loenarbejde: road.aktiviteter.loenarbejde + planned, ..road.aktiviteter };
    Pligt {
        now: arbejdspligt(road.loft, &road.aktiviteter, law),
        with_job: arbejdspligt(road.loft, &with_job, law),
        with_job_from: begins,
    }
}

/// The same with the hours that may count.
fn with_maybe(mut timeline: Timeline, history: &History) -> Timeline {
    for month in history.maybe.window_months(history.maybe.assessed()) {
        timeline.add(month, history.maybe.hours_of(month));
    }
    timeline
}

/// One hour a week more in everything that is `planned`, which comes first; where nothing is, in the work that there is.
fn one_hour_more(timeline: &Timeline, planned: usize, now: &Forecast) -> Option<OneHourMore> {
    if timeline.plans().is_empty() {
        return None;
    }
    let mut more = timeline.plans().to_vec();
    for plan in more.iter_mut().take(planned.max(1)) {
        *plan = plan.with_more(WeeklyHours::whole(1));
    }
    let met = forecast(&timeline.with_plans(more), now.goal).met;
    let months_sooner = now.met.zip(met).map(|(before, after)| before.since(after));
    Some(OneHourMore { met, months_sooner })
}

/// The help of the month before and after, where meeting the requirement changes the rate.
fn month_met(case: &Case, law: &LawOfMonth) -> Option<MonthMet> {
    let met_case = requirement_met(case, law)?;
    let before = assess(case, law);
    let after = assess(&met_case, law);
    (before.applicant.sats != after.applicant.sats).then(|| MonthMet {
        difference: Difference::between(&before, &after),
        before,
        after,
    })
}

/// The same case when the employment requirement is met; none where that changes no rate.
pub fn requirement_met(case: &Case, law: &LawOfMonth) -> Option<Case> {
    let placement = met(&case.household.applicant, law)?;
    let mut met_case = case.clone();
    met_case.household.applicant.placement = Some(placement);
    Some(met_case)
}

/// The placement of a person who meets the employment requirement. Of a rate that was told, the residence requirement is
/// taken as met; where it is told not to be, nothing changes.
fn met(person: &Person, law: &LawOfMonth) -> Option<Placement> {
    match person.placement? {
        Placement::Facts { opholdskrav, hos_foraeldre, .. } => Some(Placement::Facts {
            opholdskrav,
            beskaeftigelseskrav: true,
            // § 16(5): whoever meets § 11(8) meets § 16(3).
            to_et_halvt_aar: true,
            hos_foraeldre,
        }),
        Placement::Known(Sats::HjemmeboendeMindste) => Some(Placement::Known(Sats::Hjemmeboende)),
        Placement::Known(Sats::Mindstesats) => {
            let grown = u32::from(person.age?) >= law.alder.beskaeftigelse;
            Some(Placement::Known(if grown { Sats::ForhoejetSats } else { Sats::Grundsats }))
        }
        Placement::Known(_) => None,
    }
}
