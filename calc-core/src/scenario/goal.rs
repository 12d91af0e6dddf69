use serde::Serialize;

use super::axis::{Along, Axis};
use super::sweep::{Point, point, point_of_hours};
use super::turning_points::{Rule, turning_points};
use crate::calendar::Month;
use crate::case::Case;
use crate::facts::{Pay, Rejseudgift};
use crate::law::LawOfMonth;
use crate::parameters::ParameterSet;
use crate::quantity::{Kroner, WeeklyHours};

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
    /// The fewest hours a week, at the wage of the job, with which it is so; none: not with full time.
    pub fewest_hours: Option<Point>,
    /// Where not even full time brings it: the most that can be had, and at how many hours.
    pub most: Option<Point>,
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
    /// The fewest hours a week with which the requirement is met by then; none: no longer possible.
    pub hours_for_requirement: Option<WeeklyHours>,
    /// The fewest hours a week that bring both; none: not possible within full time.
    pub both: Option<Point>,
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
    let none = by_hours.without_job();
    let target = none + goal.gain;
    let last = by_hours.place_of_hours(FULL_TIME);
    let pieces = pieces(&mut by_hours, last);
    let fewest_hours = fewest(&mut by_hours, &pieces, target, none, WeeklyHours::default());
    let most = match fewest_hours {
        Some(_) => None,
        None => Some(highest(&mut by_hours, &pieces, none)),
    };
    let help_ends = help_ends(&mut by_hours, last, none);
    let highest_wage = by_hours.own_wage().times(WAGES);
    Some(GoalOutcome {
        month: case.month,
        gain: goal.gain,
        fewest_hours,
        most,
        wage_needed: wage_needed(case, law, target, none, highest_wage),
        highest_wage,
        help_ends,
        highest_travel_cost: highest_travel_cost(case, &mut by_hours, none),
        extra_shift: goal.shift.and_then(|shift| extra_shift(case, &mut by_hours, shift)),
        road: on_the_road(case, set, law).map(|(by, hours_for_requirement)| GoalOnTheRoad {
            by,
            hours_for_requirement,
            both: hours_for_requirement.and_then(|least| fewest(&mut by_hours, &pieces, target, none, least)),
        }),
    })
}

/// First and last place of each straight piece.
fn pieces(axis: &mut Axis<'_>, last: i64) -> Vec<(i64, i64)> {
    let turns = turning_points(axis, 0, last);
    let begins = std::iter::once(0).chain(turns.iter().map(|turn| turn.loen.in_oere().unwrap_or_default()));
    let ends =
        turns.iter().map(|turn| turn.loen.in_oere().unwrap_or_default() - 1).chain(std::iter::once(last));
    begins.zip(ends).collect()
}

/// The first place, from a least number of hours on, at which at least the target is left; in hours that people can write.
fn fewest(
    axis: &mut Axis<'_>,
    pieces: &[(i64, i64)],
    target: Kroner,
    none: Kroner,
    least: WeeklyHours,
) -> Option<Point> {
    let from = axis.place_of_hours(least);
    for (begin, end) in pieces.iter().copied().filter(|(_, end)| *end >= from) {
        let Some(place) = first_in(axis, begin.max(from), end, target) else {
            continue;
        };
        // The next hundredth of an hour; where the level falls just there, the search goes on behind it.
        let hours = axis.hours_at(place).up_to_a_hundredth().max(least);
        let found = point_of_hours(axis, hours, none);
        if found.raadighed.i_alt >= target && hours <= FULL_TIME {
            return Some(found);
        }
    }
    None
}

/// The first place of a straight piece at which the target is reached, if it is.
fn first_in(axis: &mut Axis<'_>, begin: i64, end: i64, target: Kroner) -> Option<i64> {
    let mut reached = |place: i64| axis.at(place).raadighed.i_alt >= target;
    if reached(begin) {
        return Some(begin);
    }
    if !reached(end) {
        return None;
    }
    let (mut below, mut above) = (begin, end);
    while above - below > 1 {
        let middle = below + (above - below) / 2;
        if reached(middle) {
            above = middle;
        } else {
            below = middle;
        }
    }
    Some(above)
}

/// The place at which most is left: at an end of a straight piece.
fn highest(axis: &mut Axis<'_>, pieces: &[(i64, i64)], none: Kroner) -> Point {
    let mut best = point(axis, 0, none);
    for place in pieces.iter().flat_map(|(begin, end)| [*begin, *end]) {
        let here = point(axis, place, none);
        if here.raadighed.i_alt > best.raadighed.i_alt {
            best = here;
        }
    }
    best
}

fn help_ends(axis: &mut Axis<'_>, last: i64, none: Kroner) -> Option<Point> {
    let turns = turning_points(axis, 0, last);
    let turn = turns.iter().rfind(|turn| turn.regler.contains(&Rule::HjaelpVaek))?;
    let place = turn.loen.in_oere().unwrap_or_default();
    let here = axis.at(place);
    here.hjaelp.is_zero().then(|| point(axis, place, none))
}

fn wage_needed(
    case: &Case,
    law: &LawOfMonth,
    target: Kroner,
    none: Kroner,
    highest: Kroner,
) -> Option<Point> {
    let mut axis = Axis::of(case, law, Along::Wage)?;
    let last = axis.place_of_wage(highest);
    for (begin, end) in pieces(&mut axis, last) {
        if let Some(place) = first_in(&mut axis, begin, end, target) {
            return Some(point(&mut axis, place, none));
        }
    }
    None
}

/// What a day may cost so that the job as it was told just brings nothing: what is left before the way, over its days.
fn highest_travel_cost(case: &Case, axis: &mut Axis<'_>, none: Kroner) -> Option<Kroner> {
    let place = Axis::own_place(case)?;
    let own = axis.at(place);
    let days = own.applicant.rejse.dage;
    let gain = own.raadighed.foer_rejse - none;
    days.shared(gain).map(|per_day| per_day.or_zero().floored_to_oere())
}

/// One more shift in the month, on one more day.
fn extra_shift(case: &Case, axis: &mut Axis<'_>, shift: WeeklyHours) -> Option<ExtraShift> {
    let job = case.household.applicant.jobs.iter().find(|job| job.planned)?;
    let own = Axis::own_place(case)?;
    let wage = match job.pay {
        Pay::Hourly { wage, .. } => wage,
        Pay::Monthly { hours, pay, .. } => hours.a_month().wage_of(pay),
        Pay::Countable(_) => return None,
    };
    let pay = shift.a_week().pay(wage);
    let before = axis.at(own);
    let after = axis.at(own + pay.in_oere().unwrap_or_default());
    let travel = match job.rejse.map(|rejse| rejse.udgift) {
        Some(Rejseudgift::PrDag(cost)) => cost,
        Some(Rejseudgift::Bil | Rejseudgift::Offentlig) => {
            before.applicant.rejse.dage.shared(before.raadighed.rejse).unwrap_or_default()
        }
        Some(Rejseudgift::Maanedskort(_) | Rejseudgift::Cykel) | None => Kroner::ZERO,
    };
    let kept = after.raadighed.foer_rejse - before.raadighed.foer_rejse - travel;
    Some(ExtraShift { hours: shift, pay, travel, kept, kept_per_hour: shift.a_week().wage_of(kept) })
}

/// The month by which the employment requirement should be met, and the hours a week that it takes.
fn on_the_road(case: &Case, set: &ParameterSet, law: &LawOfMonth) -> Option<(Month, Option<WeeklyHours>)> {
    let told = case.road.as_ref()?;
    let by = told.by?;
    let road = crate::outcome::road(told, case, set, law).ok()?;
    Some((by, road.pace.by_month))
}
