use serde::Serialize;

use super::timeline::{Plan, Timeline};
use crate::calendar::Month;
use crate::quantity::{Hours, WeeklyHours};

/// When the goal is reached with what is planned, and what leaves the window on the way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Forecast {
    /// Hours in the window now.
    pub now: Hours,
    /// Hours that are needed.
    pub goal: Hours,
    /// The first month in which an assessment finds the goal met; none: what is planned never gets there.
    pub met: Option<Month>,
    /// The month in which the window holds most, up to the goal or for good.
    pub highest_month: Month,
    /// The most it holds.
    pub highest: Hours,
    /// The way there, an assessment a month, from the one after now on.
    pub steps: Vec<Step>,
}

/// One month on the way: what came in since the assessment before, what left, and what is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Step {
    /// The month of the assessment.
    pub month: Month,
    /// Hours of the month before, which are in the window now.
    pub added: Hours,
    /// Hours that are no longer in it.
    pub left: Hours,
    /// The month in which those were worked.
    pub left_month: Month,
    /// Hours in the window.
    pub held: Hours,
}

/// The forecast: month by month from the assessment on, until the goal is met or nothing can change any more.
///
/// One pass: what the month before brought comes in, what is older than the window goes out.
pub fn forecast(timeline: &Timeline, goal: Hours) -> Forecast {
    let window = i32::try_from(timeline.window()).unwrap_or(i32::MAX);
    let assessed = timeline.assessed();
    let now = timeline.in_window(assessed);
    let mut result =
        Forecast { now, goal, met: None, highest_month: assessed, highest: now, steps: Vec::new() };
    let (mut month, mut held) = (assessed, now);
    let settled = timeline.settled();
    loop {
        if held > result.highest {
            (result.highest, result.highest_month) = (held, month);
        }
        if held >= goal {
            result.met = Some(month);
            return result;
        }
        if month >= settled {
            return result;
        }
        let left_month = month.plus(-window);
        let (added, left) = (timeline.hours_of(month), timeline.hours_of(left_month));
        held = (held + added).less(left);
        month = month.plus(1);
        result.steps.push(Step { month, added, left, left_month, held });
    }
}

/// Hours in the window now, and the month in which [`forecast`] finds the goal met, without the way there: a list asks
/// it of everybody.
pub fn forecast_in_brief(timeline: &Timeline, goal: Hours) -> (Hours, Option<Month>) {
    let assessed = timeline.assessed();
    let months = timeline.settled().since(assessed);
    let ahead = timeline.ahead();
    let now = timeline.past().iter().copied().sum();
    // Where nothing is planned, hours only leave.
    if timeline.plans().is_empty() {
        return (now, (now >= goal).then_some(assessed));
    }
    let mut held = now;
    let mut past = timeline.past().iter();
    let window = i32::try_from(timeline.window()).unwrap_or(i32::MAX);
    for month in 0..=months {
        if held >= goal {
            return (now, Some(assessed.plus(month)));
        }
        let left = past.next().copied().unwrap_or_else(|| ahead.hours_of(month - window));
        held = (held + ahead.hours_of(month)).less(left);
    }
    (now, None)
}

/// What pace gets there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Pace {
    /// Hours a week from nothing that just get there: below it, hours leave as fast as they come.
    pub floor: WeeklyHours,
    /// The fewest hours a week, from the given month on, with which this person's own history ever gets there.
    pub own_floor: WeeklyHours,
    /// The fewest hours a week that get there by the given month; none: not possible, or no month was given.
    pub by_month: Option<WeeklyHours>,
}

/// The hours a week that are needed from `first` on: ever, and by a month.
///
/// For each month of assessment the past that is still in its window is known, and so is the number of months of work
/// before it; the fewest hours a week are the least of what these months ask for.
pub fn pace(timeline: &Timeline, goal: Hours, first: Month, by: Option<Month>) -> Pace {
    let past = timeline.with_plans(Vec::new());
    let window = timeline.window();
    let needed = |last: Month| -> Option<WeeklyHours> {
        let assessments = (0..=last.since(timeline.assessed())).map(|ahead| timeline.assessed().plus(ahead));
        let each = assessments.filter_map(|assessed| {
            let missing = goal.less(past.in_window(assessed));
            if missing == Hours::ZERO {
                return Some(WeeklyHours::default());
            }
            let months = u32::try_from(assessed.since(first)).ok()?.min(window);
            missing.weekly_over(months)
        });
        each.min()
    };
    let settled = first.max(timeline.assessed()).plus(i32::try_from(window).unwrap_or(i32::MAX));
    let floor = goal.weekly_over(window).unwrap_or_default();
    Pace { floor, own_floor: needed(settled).unwrap_or(floor), by_month: by.and_then(needed) }
}

/// A plan with one hour a week more.
impl Plan {
    /// The same work with more hours a week.
    #[must_use]
    pub fn with_more(self, hours: WeeklyHours) -> Self {
        Self { hours: self.hours + hours, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::{Plan, Timeline, forecast, forecast_in_brief};
    use crate::quantity::{Hours, WeeklyHours};

    #[test]
    fn in_brief_it_is_the_same_month() {
        let assessed = "2026-03".parse().expect("a month");
        let plan = |first: i32, last: Option<i32>, hours| Plan {
            first: crate::calendar::Month::plus(assessed, first),
            last: last.map(|last| crate::calendar::Month::plus(assessed, last)),
            hours: WeeklyHours::whole(hours),
        };
        let goal = Hours::whole(4_810);
        let mut met = 0;
        for number in 0..400_i32 {
            let hours = i64::from(number % 38);
            let plans = match number % 4 {
                0 => vec![],
                1 => vec![plan(0, None, hours)],
                2 => vec![plan(number % 30, Some(number % 200), hours), plan(-5, None, 5)],
                _ => vec![plan(3, Some(40), hours), plan(60, None, hours / 2)],
            };
            let mut timeline = Timeline::new(assessed, 120, plans);
            for back in 1..=120 {
                if (number * back) % 7 < 4 {
                    timeline.add(assessed.plus(-back), Hours::whole(i64::from((number * 31 + back) % 90)));
                }
            }
            let whole = forecast(&timeline, goal);
            met += usize::from(whole.met.is_some());
            assert_eq!(forecast_in_brief(&timeline, goal), (whole.now, whole.met), "{number}");
        }
        assert!((100..400).contains(&met), "{met}");
    }
}
