use serde::Serialize;

use super::axis::{Along, Axis, Point};
use super::turning_points::{TurningPoint, Turns};
use crate::case::Case;
use crate::law::LawOfMonth;
use crate::outcome::Raadighed;
use crate::quantity::{Kroner, WeeklyHours};

/// One job from no hours to many, or from a low wage to a high one.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sweep {
    /// What is varied.
    pub along: Along,
    /// What is left without the job.
    pub uden_job: Raadighed,
    /// The places that were asked for, in order.
    pub points: Vec<Point>,
    /// Where the slope or the level changes between the first and the last of them.
    pub turning_points: Vec<TurningPoint>,
    /// The place between them with most left, in hours or a wage that people can write.
    pub most: Point,
    /// The job as it was told.
    pub own: Point,
}

/// What to sweep over: from the first place to the last in equal steps, and the last itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Range {
    /// Hours a week.
    Hours {
        /// The fewest.
        first: WeeklyHours,
        /// The most.
        last: WeeklyHours,
        /// From one place to the next.
        step: WeeklyHours,
    },
    /// Kroner per hour.
    Wage {
        /// The lowest.
        first: Kroner,
        /// The highest.
        last: Kroner,
        /// From one place to the next.
        step: Kroner,
    },
}

impl Range {
    /// What is varied.
    pub const fn along(self) -> Along {
        match self {
            Self::Hours { .. } => Along::Hours,
            Self::Wage { .. } => Along::Wage,
        }
    }

    /// How many places there are.
    pub fn places(self) -> usize {
        self.hundredths().count()
    }

    /// Each place in hundredths of an hour or of a krone; a step below one is one.
    fn hundredths(self) -> impl Iterator<Item = i64> {
        let in_oere = |wage: Kroner| wage.in_oere();
        let (first, last, step) = match self {
            Self::Hours { first, last, step } => {
                (first.in_hundredths(), last.in_hundredths(), step.in_hundredths())
            }
            Self::Wage { first, last, step } => (in_oere(first), in_oere(last), in_oere(step)),
        };
        let step = usize::try_from(step.max(1)).unwrap_or(usize::MAX);
        (first..last).step_by(step).chain(std::iter::once(last.max(first)))
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
/// let range = Range::Hours { first: "0".parse()?, last: "37".parse()?, step: "1".parse()? };
/// let swept = sweep(&case, &law, range).ok_or("no job")?;
/// assert_eq!(swept.points.len(), 38);
/// assert!(swept.turning_points.len() >= 3);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn sweep(case: &Case, law: &LawOfMonth, range: Range) -> Option<Sweep> {
    let mut axis = Axis::of(case, law, range.along())?;
    let points: Vec<Point> =
        range.hundredths().map(|hundredths| axis.point_of_hundredths(hundredths)).collect();
    let (first, last) = match range {
        Range::Hours { first, last, .. } => (axis.place_of_hours(first), axis.place_of_hours(last)),
        Range::Wage { first, last, .. } => (axis.place_of_wage(first), axis.place_of_wage(last)),
    };
    let turns = Turns::between(&mut axis, first, last);
    let mut most = turns.most(&mut axis, 0);
    for point in &points {
        if point.raadighed.i_alt > most.raadighed.i_alt {
            most = *point;
        }
    }
    Some(Sweep {
        along: range.along(),
        uden_job: axis.without_job().raadighed,
        points,
        turning_points: turns.points,
        most,
        own: *axis.own(),
    })
}
