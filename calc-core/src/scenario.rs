//! One case asked many times: other hours, another wage, other months.
//!
//! Nothing here knows a rule: every figure comes from [`assess`](crate::assess::assess), so a table, a graph and a single
//! answer can never disagree.

mod axis;
mod calendar;
mod changes;
mod clues;
mod compare;
mod goal;
mod holds;
mod hour_more;
mod packaging;
mod states;
mod sweep;
mod turning_points;

pub use axis::{Along, Axis, Point};
pub use calendar::{Calendar, CalendarMonth, MOST_MONTHS, PayPlan, calendar};
pub use changes::{
    ChangedFigure, ChangedKommuneskat, Changes, FigureThen, ToMaaneder, ToRegler, changes, comparable,
    first_comparable,
};
pub use compare::{Alternative, Comparison, Scenario, ScenarioName, compare, usual, with_hours};
pub use goal::{ExtraShift, Goal, GoalOnTheRoad, GoalOutcome, seek};
pub use holds::{Answered, Holds, holds};
pub use hour_more::of_one_hour_more;
pub use packaging::{Package, PackageCell, PackageOfRate, PackageRow, package};
pub use sweep::{Range, Sweep, sweep};
pub use turning_points::{Rule, TurningPoint, turning_points};
