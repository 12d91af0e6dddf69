use serde::Serialize;

use super::axis::{Along, Axis};
use super::turning_points::{TurningPoint, turning_points};
use crate::case::Case;
use crate::law::LawOfMonth;
use crate::outcome::Outcome;
use crate::quantity::{Percent, WeeklyHours};

/// How much the pay may vary before the answer changes its course: the next turning point on either side.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Holds {
    /// The last turning point at or below the job as it was told; none down to no job at all.
    pub below: Option<TurningPoint>,
    /// The next one above it; none up to full time.
    pub above: Option<TurningPoint>,
    /// Kept of 100 kroner more pay in between.
    pub beholder: Percent,
}

/// An answer with how far it holds.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Answered {
    /// The answer.
    #[serde(flatten)]
    pub outcome: Outcome,
    /// How far it holds; none where no planned job has hours and pay.
    pub holds: Option<Holds>,
}

/// Full time, the most hours that are looked at.
const FULL_TIME: WeeklyHours = WeeklyHours::whole(37);

/// How far the answer to a case holds; none where it has no planned job with hours and pay, or one of more than full time.
pub fn holds(case: &Case, law: &LawOfMonth) -> Option<Holds> {
    let mut axis = Axis::of(case, law, Along::Hours)?;
    let own = axis.own_place();
    let last = axis.place_of_hours(FULL_TIME);
    if own == 0 || own > last {
        return None;
    }
    let turns = turning_points(&mut axis, 0, last);
    let place = |turn: &TurningPoint| turn.loen.in_oere();
    let below = turns.iter().rfind(|turn| place(turn) <= own);
    let above = turns.iter().find(|turn| place(turn) > own);
    let beholder = match (below, above) {
        (Some(turn), _) => turn.beholder_efter,
        (None, Some(turn)) => turn.beholder_foer,
        (None, None) => axis.slope(0, last),
    };
    Some(Holds { below: below.cloned(), above: above.cloned(), beholder })
}
