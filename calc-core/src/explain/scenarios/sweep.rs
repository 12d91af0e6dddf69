use super::{Told, gain, turns};
use crate::quantity::Kroner;
use crate::scenario::{Along, Point, Sweep};
use crate::texts::{Language, messages};

/// Where most is left, and each place where something changes.
pub fn swept(sweep: &Sweep, language: Language) -> Told {
    let points = turns(&sweep.turning_points, sweep.along, language).iter().map(super::Turn::line).collect();
    let place = |point: &Point| match sweep.along {
        Along::Hours => point.timer_om_ugen.into(),
        Along::Wage => point.timeloen.into(),
    };
    let ends = (sweep.points.first(), sweep.points.last());
    let (first, last) = (ends.0.unwrap_or(&sweep.own), ends.1.unwrap_or(&sweep.own));
    let more = gain(&sweep.most);
    let (best, nothing) = match sweep.along {
        Along::Hours => (messages::SWEEP_ANSWER_HOURS, messages::SWEEP_ANSWER_NOTHING_HOURS),
        Along::Wage => (messages::SWEEP_ANSWER_WAGE, messages::SWEEP_ANSWER_NOTHING_WAGE),
    };
    let arguments = [
        ("first", place(first)),
        ("last", place(last)),
        ("hours", place(&sweep.most)),
        ("wage", place(&sweep.most)),
        ("amount", more.into()),
    ];
    Told { answer: language.text(if more > Kroner::ZERO { best } else { nothing }, &arguments), points }
}
