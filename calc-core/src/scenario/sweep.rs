use serde::Serialize;

use super::axis::{Along, Axis};
use super::turning_points::{TurningPoint, turning_points};
use crate::case::Case;
use crate::law::LawOfMonth;
use crate::outcome::Raadighed;
use crate::quantity::{Kroner, WeeklyHours};

/// One place of a sweep.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Point {
    /// Hours in an average week.
    pub timer_om_ugen: WeeklyHours,
    /// The wage per hour.
    pub timeloen: Kroner,
    /// Pay of the month before anything is taken.
    pub loen: Kroner,
    /// What is left, line by line.
    pub raadighed: Raadighed,
    /// How much more is left than without the job.
    pub gevinst: Kroner,
}

/// One job from no hours to many, or from a low wage to a high one.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sweep {
    /// What is varied.
    pub along: Along,
    /// The places that were asked for, in order.
    pub points: Vec<Point>,
    /// Where the slope or the level changes between the first and the last of them.
    pub turning_points: Vec<TurningPoint>,
    /// The job as it was told.
    pub own: Option<Point>,
}

/// What to sweep over: `steps` equal steps from the first place to the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Range {
    /// Hours a week.
    Hours(WeeklyHours, WeeklyHours),
    /// Kroner per hour.
    Wage(Kroner, Kroner),
}

impl Range {
    /// What is varied.
    pub const fn along(self) -> Along {
        match self {
            Self::Hours(..) => Along::Hours,
            Self::Wage(..) => Along::Wage,
        }
    }
}

/// The planned job of a case over a range; none where it has no hours and pay to vary.
///
/// ```
/// use calc_core::{case::Case, law::LawOfMonth, parameters::ParameterSet, scenario::{Range, sweep}};
/// let set = ParameterSet::standard();
/// let case = Case::from_json(
///     r#"{"month": "2026-03", "applicant": {"rate": "mindstesats", "jobs": [{"hours": "8", "wage": "150"}]}}"#,
///     &set,
/// )?;
/// let law = LawOfMonth::of(&set, case.month)?;
/// let swept = sweep(&case, &law, Range::Hours("0".parse()?, "37".parse()?), 37).ok_or("no job")?;
/// assert_eq!(swept.points.len(), 38);
/// assert!(swept.turning_points.len() >= 3);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn sweep(case: &Case, law: &LawOfMonth, range: Range, steps: u32) -> Option<Sweep> {
    let mut axis = Axis::of(case, law, range.along())?;
    let none = axis.without_job();
    let steps = i64::from(steps.max(1));
    let mut points = Vec::new();
    for step in 0..=steps {
        points.push(match range {
            Range::Hours(first, last) => {
                let (first, last) = (first.a_week().seconds(), last.a_week().seconds());
                point_of_hours(
                    &mut axis,
                    WeeklyHours::of_seconds(first + (last - first) * step / steps),
                    none,
                )
            }
            Range::Wage(first, last) => {
                let wage = first + (last - first).share(step, steps);
                let place = axis.place_of_wage(wage);
                point(&mut axis, place, none)
            }
        });
    }
    let (first, last) = match range {
        Range::Hours(first, last) => (axis.place_of_hours(first), axis.place_of_hours(last)),
        Range::Wage(first, last) => (axis.place_of_wage(first), axis.place_of_wage(last)),
    };
    let turning_points = turning_points(&mut axis, first, last);
    let own = Axis::own_place(case).map(|place| point(&mut axis, place, none));
    Some(Sweep { along: range.along(), points, turning_points, own })
}

/// What is left at a place of the axis.
pub(super) fn point(axis: &mut Axis<'_>, place: i64, none: Kroner) -> Point {
    let raadighed = axis.at(place).raadighed;
    Point {
        timer_om_ugen: axis.hours_at(place),
        timeloen: axis.wage_at(place),
        loen: Kroner::oere(place),
        raadighed,
        gevinst: raadighed.i_alt - none,
    }
}

/// What is left at so many hours a week.
pub(super) fn point_of_hours(axis: &mut Axis<'_>, hours: WeeklyHours, none: Kroner) -> Point {
    let raadighed = axis.at_hours(hours).raadighed;
    Point {
        timer_om_ugen: hours,
        timeloen: axis.own_wage(),
        loen: hours.a_month().pay(axis.own_wage()),
        raadighed,
        gevinst: raadighed.i_alt - none,
    }
}
