use serde::Serialize;

use super::axis::{Along, Axis, Point};
use super::turning_points::{Rule, Turns};
use crate::calendar::Month;
use crate::case::Case;
use crate::facts::Rejse;
use crate::law::LawOfMonth;
use crate::law::aktivloven::omfattet::Omfattet;
use crate::law::skat::rejse::{rejsedage, udgift_for_en_dag};
use crate::parameters::ParameterSet;
use crate::quantity::{Days, Kroner, WeeklyHours};
use crate::road::{Plan, Road};

/// What somebody wants to reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Goal {
    /// So many kroner a month better off than without the job.
    pub gain: Kroner,
    /// The hours of one more shift, for the question whether it is worth it.
    pub shift: Option<WeeklyHours>,
}

/// What it takes.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GoalOutcome {
    /// The month.
    pub month: Month,
    /// What was wanted, kroner a month more than without the job.
    pub gain: Kroner,
    /// The job as it was told.
    pub own: Point,
    /// The fewest hours a week, at the wage of the job, with which it is so; none: not up to full time.
    pub fewest_hours: Option<Point>,
    /// The most that can be had up to full time, and at how many hours.
    pub most: Point,
    /// The lowest wage per hour, at the hours of the job; none: not with any wage that is looked at.
    pub wage_needed: Option<Point>,
    /// The highest wage per hour that was looked at.
    pub highest_wage: Kroner,
    /// The hours a week from which on there is no help left; none: there is help also at full time.
    pub help_ends: Option<Point>,
    /// What a day's travel may cost before the job as told brings nothing; none where no days are told.
    pub highest_travel_cost: Option<Kroner>,
    /// One more shift in the month.
    pub extra_shift: Option<ExtraShift>,
    /// The road to the employment requirement, where a month was told by which it should be met.
    pub road: Option<GoalOnTheRoad>,
}

/// Hours that bring the gain and the employment requirement.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GoalOnTheRoad {
    /// The month.
    pub by: Month,
    /// Nothing is left to do: the requirement is met already, or is not asked of this person.
    pub done: bool,
    /// What is left at the fewest hours a week with which the requirement is met by then; none: not up to full time.
    pub requirement: Option<Point>,
    /// Where it is not: the month in which it is met at full time; none: not in the years that are looked at.
    pub nearest: Option<Month>,
    /// The fewest hours a week that bring both; none: not up to full time.
    pub both: Option<Point>,
    /// Where they do not: the most that can be had by those who meet the requirement by then.
    pub closest: Option<Point>,
}

/// What one more shift brings.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExtraShift {
    /// Hours of the shift.
    pub hours: WeeklyHours,
    /// Its pay before anything is taken.
    pub pay: Kroner,
    /// The way to it, for one day; a monthly pass costs nothing more.
    pub travel: Kroner,
    /// What is left of it after tax, help, other benefits and the way.
    pub kept: Kroner,
    /// The same per hour.
    pub kept_per_hour: Kroner,
}

/// Full time, the most that is looked at.
const FULL_TIME: WeeklyHours = WeeklyHours::whole(37);
/// The highest wage per hour that is looked at, as a multiple of the job's own.
const WAGES: u32 = 5;

/// What it takes to reach a goal; none where the case has no planned job with hours and pay.
pub fn seek(case: &Case, goal: &Goal, set: &ParameterSet, law: &LawOfMonth) -> Option<GoalOutcome> {
    let mut by_hours = Axis::of(case, law, Along::Hours)?;
    let mut by_wage = Axis::of(case, law, Along::Wage)?;
    let last = by_hours.place_of_hours(FULL_TIME);
    let turns = Turns::between(&mut by_hours, 0, last);
    let highest_wage = by_hours.own().timeloen.times(WAGES);
    let highest = by_wage.place_of_wage(highest_wage);
    let wages = Turns::between(&mut by_wage, 0, highest);
    Some(GoalOutcome {
        month: case.month,
        gain: goal.gain,
        own: *by_hours.own(),
        fewest_hours: fewest(&mut by_hours, &turns, goal.gain, 0),
        most: turns.most(&mut by_hours, 0),
        wage_needed: fewest(&mut by_wage, &wages, goal.gain, 0),
        highest_wage,
        help_ends: help_ends(&mut by_hours, &turns),
        highest_travel_cost: highest_travel_cost(case, &by_hours, law),
        extra_shift: goal.shift.map(|shift| extra_shift(case, &mut by_hours, shift, law)),
        road: on_the_road(case, &mut by_hours, &turns, goal.gain, set, law),
    })
}

/// The first hours, or the lowest wage, in hundredths and from a least number on, with which the gain is had.
fn fewest(axis: &mut Axis<'_>, turns: &Turns, gain: Kroner, least: i64) -> Option<Point> {
    for (begin, end) in &turns.pieces {
        let (from, to) = (axis.hundredths_from(*begin).max(least), axis.hundredths_up_to(*end));
        if let Some(found) = first_in(axis, from, to, gain) {
            return Some(found);
        }
    }
    None
}

/// The first of the hundredths of a straight piece with which the gain is had. What is left runs up or down all the way,
/// but for the whole kroner of boligstøtte: around the place that halving finds, each hundredth is tried.
fn first_in(axis: &mut Axis<'_>, from: i64, to: i64, gain: Kroner) -> Option<Point> {
    /// Hundredths over which a straight piece rises by more than a krone, where it rises at all.
    const AROUND: i64 = 8;
    if from > to {
        return None;
    }
    let reached = |point: &Point| point.gevinst >= gain;
    let first = axis.point_of_hundredths(from);
    if reached(&first) {
        return Some(first);
    }
    let (mut below, mut above) = (from, to);
    if !reached(&axis.point_of_hundredths(to)) {
        // It may be had just before the end, and be a krone of boligstøtte short at the end.
        below = (to - AROUND).max(from);
    }
    while above - below > 1 {
        let middle = below + (above - below) / 2;
        if reached(&axis.point_of_hundredths(middle)) {
            above = middle;
        } else {
            below = middle;
        }
    }
    let tried = (above - AROUND).max(from)..=above;
    tried.map(|hundredths| axis.point_of_hundredths(hundredths)).find(reached)
}

/// Where help ends for good.
fn help_ends(axis: &mut Axis<'_>, turns: &Turns) -> Option<Point> {
    let turn = turns.points.iter().rfind(|turn| turn.regler.contains(&Rule::HjaelpVaek))?;
    let ended = turn.efter.hjaelp.is_zero();
    ended.then(|| axis.point_of_hours(turn.timer_om_ugen))
}

/// What a day may cost so that the job as it was told just brings nothing: what it brings before its way, over its days.
fn highest_travel_cost(case: &Case, axis: &Axis<'_>, law: &LawOfMonth) -> Option<Kroner> {
    let (_, days) = way(case, axis, law)?;
    let gain = axis.own().raadighed.foer_rejse - axis.without_job().raadighed.foer_rejse;
    days.shared(gain).map(|per_day| per_day.or_zero().floored_to_oere())
}

/// The way to the job that is varied, and its days in a month.
fn way(case: &Case, axis: &Axis<'_>, law: &LawOfMonth) -> Option<(Rejse, Days)> {
    let rejse = case.household.applicant.jobs.get(axis.job())?.rejse?;
    Some((rejse, rejsedage(&rejse, Some(axis.own().timer_om_ugen), law)))
}

/// One more shift in the month, on one more day.
fn extra_shift(case: &Case, axis: &mut Axis<'_>, shift: WeeklyHours, law: &LawOfMonth) -> ExtraShift {
    let own = *axis.own();
    let pay = shift.a_week().pay(own.timeloen);
    let after = axis.at(axis.own_place() + pay.in_oere()).raadighed;
    let travel = way(case, axis, law).map_or(Kroner::ZERO, |(rejse, _)| udgift_for_en_dag(&rejse, law));
    let kept = after.foer_rejse - own.raadighed.foer_rejse - travel;
    ExtraShift { hours: shift, pay, travel, kept, kept_per_hour: shift.a_week().wage_of(kept) }
}

/// The hours that meet the employment requirement by the month that was told, and those that bring the gain too.
fn on_the_road(
    case: &Case,
    axis: &mut Axis<'_>,
    turns: &Turns,
    gain: Kroner,
    set: &ParameterSet,
    law: &LawOfMonth,
) -> Option<GoalOnTheRoad> {
    let told = case.road.as_ref()?;
    let by = told.by?;
    let outcome = crate::outcome::road(told, case, set, law).ok()?;
    let asked =
        matches!(outcome.omfattet, None | Some(Omfattet::FoersteRegistrering | Omfattet::Genindrejse));
    let done = outcome.recognised || outcome.latest.now >= outcome.goal || !asked;
    // The job is varied beside those that there are already, which go on.
    let already = case.household.applicant.hours_of_jobs(false);
    let hours = outcome.pace.by_month.filter(|hours| !done && *hours <= FULL_TIME);
    let hours = hours.map(|hours| hours.less(already));
    let nearest = match hours {
        None if !done => {
            let plans = vec![Plan { first: case.month, last: None, hours: FULL_TIME.less(already) }];
            crate::outcome::road(&Road { plans, ..told.clone() }, case, set, law).ok()?.latest.met
        }
        _ => None,
    };
    let both = match hours {
        Some(hours) => fewest(axis, turns, gain, hours.in_hundredths()),
        None => None,
    };
    let closest = match (hours, both) {
        (Some(hours), None) => Some(turns.most(axis, hours.in_hundredths())),
        _ => None,
    };
    let requirement = hours.map(|hours| axis.point_of_hours(hours));
    Some(GoalOnTheRoad { by, done, requirement, nearest, both, closest })
}
