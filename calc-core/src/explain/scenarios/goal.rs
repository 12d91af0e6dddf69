use super::{Told, gain, positive};
use crate::quantity::Kroner;
use crate::scenario::{ExtraShift, GoalOnTheRoad, GoalOutcome};
use crate::texts::{Language, messages};

/// What it takes, or that it cannot be had.
pub fn goal(outcome: &GoalOutcome, language: Language) -> Told {
    let mut points = vec![wage(outcome, language)];
    points.push(match &outcome.help_ends {
        Some(point) => language.text(messages::GOAL_HELP_ENDS, &[("hours", point.timer_om_ugen.into())]),
        None => language.text(messages::GOAL_HELP_STAYS, &[]),
    });
    if let Some(cost) = outcome.highest_travel_cost {
        points.push(if cost.is_zero() {
            language.text(messages::GOAL_TRAVEL_NOTHING, &[])
        } else {
            language.text(messages::GOAL_TRAVEL, &[("amount", cost.into())])
        });
    }
    points.extend(outcome.extra_shift.as_ref().map(|shift| extra_shift(shift, language)));
    points.extend(outcome.road.iter().flat_map(|road| on_the_road(road, language)));
    Told { answer: hours(outcome, language), points }
}

fn hours(outcome: &GoalOutcome, language: Language) -> String {
    let wanted = ("gain", outcome.gain.into());
    let most = gain(&outcome.most);
    match &outcome.fewest_hours {
        Some(point) => language.text(messages::GOAL_HOURS, &[wanted, ("hours", point.timer_om_ugen.into())]),
        None if most > Kroner::ZERO => {
            let hours = ("hours", outcome.most.timer_om_ugen.into());
            language.text(messages::GOAL_HOURS_NEVER, &[wanted, ("most", most.into()), hours])
        }
        None => language.text(messages::GOAL_HOURS_NOTHING, &[wanted]),
    }
}

fn wage(outcome: &GoalOutcome, language: Language) -> String {
    let hours = ("hours", outcome.own.timer_om_ugen.into());
    let wanted = ("gain", outcome.gain.into());
    let (message, wage) = match &outcome.wage_needed {
        Some(point) => (messages::GOAL_WAGE, point.timeloen),
        None => (messages::GOAL_WAGE_NEVER, outcome.highest_wage),
    };
    language.text(message, &[hours, wanted, ("wage", wage.into())])
}

fn extra_shift(shift: &ExtraShift, language: Language) -> String {
    let kept = shift.kept.rounded_to_oere();
    let message = if kept.is_negative() {
        messages::GOAL_SHIFT_LOSS
    } else if kept.is_zero() {
        messages::GOAL_SHIFT_NOTHING
    } else {
        messages::GOAL_SHIFT
    };
    let arguments = [
        ("hours", shift.hours.into()),
        ("pay", shift.pay.into()),
        ("kept", kept.into()),
        ("loss", positive(kept).into()),
        ("hour", shift.kept_per_hour.into()),
    ];
    language.text(message, &arguments)
}

fn on_the_road(road: &GoalOnTheRoad, language: Language) -> Vec<String> {
    if road.done {
        return vec![language.text(messages::GOAL_ROAD_DONE, &[])];
    }
    let by = ("month", road.by.into());
    let Some(requirement) = &road.requirement else {
        return vec![match road.nearest {
            Some(nearest) => language.text(messages::GOAL_ROAD_LATE, &[by, ("nearest", nearest.into())]),
            None => language.text(messages::GOAL_ROAD_LATE_NEVER, &[by]),
        }];
    };
    let needed = [by, ("hours", requirement.timer_om_ugen.into())];
    let mut lines = vec![language.text(messages::GOAL_ROAD_HOURS, &needed)];
    if let Some(point) = road.both.as_ref().or(road.closest.as_ref()) {
        let more = gain(point);
        let message = match (&road.both, more.is_negative()) {
            (Some(_), _) => messages::GOAL_ROAD_BOTH,
            (None, false) => messages::GOAL_ROAD_NEITHER,
            (None, true) => messages::GOAL_ROAD_NEITHER_LOSS,
        };
        let hours = ("hours", point.timer_om_ugen.into());
        lines.push(language.text(message, &[hours, ("gain", more.into()), ("loss", positive(more).into())]));
    }
    lines
}
