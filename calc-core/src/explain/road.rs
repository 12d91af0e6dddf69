use super::table::Row;
use crate::calendar::Month;
use crate::law::aktivloven::omfattet::Omfattet;
use crate::outcome::Outcome;
use crate::quantity::Hours;
use crate::road::{Forecast, RoadOutcome};
use crate::texts::{Language, Message, messages};

/// The road in words, part by part; a surface decides how it looks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoadExplanation {
    /// The answer in one sentence.
    pub answer: String,
    /// What the bar shows: proven, told, may count.
    pub bar: [Part; 3],
    /// The hours that are needed.
    pub goal: Hours,
    /// What else there is to say, in order.
    pub points: Vec<String>,
    /// The month it is met, before and after; empty where nothing changes.
    pub month_met: Vec<Row>,
    /// What changes then, in sentences.
    pub changes: Vec<String>,
}

/// A part of the bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What it is.
    pub label: String,
    /// How many hours.
    pub hours: Hours,
}

/// The road of an outcome in words; nothing where none was told.
pub fn road(outcome: &Outcome, language: Language) -> Option<RoadExplanation> {
    let road = outcome.road.as_ref()?;
    let part = |message, hours| Part { label: language.text(message, &[]), hours };
    Some(RoadExplanation {
        answer: answer(road, language),
        bar: [
            part(messages::ROAD_PROVEN, road.proven),
            part(messages::ROAD_CLAIMED, road.claimed),
            part(messages::ROAD_UNKNOWN, road.unknown),
        ],
        goal: road.goal,
        points: points(road, outcome.month, language),
        month_met: month_met(road, language),
        changes: changes(road, language),
    })
}

fn answer(road: &RoadOutcome, language: Language) -> String {
    let latest = &road.latest;
    let earliest = road.earliest.as_ref().unwrap_or(latest);
    let held = ("hours", latest.now.into());
    let goal = ("goal", road.goal.into());
    if road.recognised {
        return language.text(messages::ROAD_RECOGNISED, &[goal]);
    }
    if let Some(reason) = not_covered(road) {
        return language.text(messages::ROAD_NOT_COVERED, &[("reason", reason.into())]);
    }
    if latest.now >= road.goal {
        return language.text(messages::ROAD_MET_NOW, &[held, goal]);
    }
    match (earliest.met, latest.met) {
        (Some(first), Some(last)) if first == last => {
            language.text(messages::ROAD_MET, &[goal, ("month", last.into())])
        }
        (Some(first), Some(last)) => {
            language.text(messages::ROAD_RANGE, &[goal, ("first", first.into()), ("last", last.into())])
        }
        (Some(first), None) => language.text(messages::ROAD_PERHAPS, &[goal, ("first", first.into())]),
        (None, _) if is_idle(latest) => {
            let missing = road.goal.less(latest.now);
            language.text(messages::ROAD_NO_PLAN, &[held, goal, ("missing", missing.into())])
        }
        (None, _) => {
            let arguments =
                [goal, ("highest", earliest.highest.into()), ("month", earliest.highest_month.into())];
            language.text(messages::ROAD_NEVER, &arguments)
        }
    }
}

/// Why the requirement does not apply, where it does not.
fn not_covered(road: &RoadOutcome) -> Option<Message> {
    match road.omfattet? {
        Omfattet::FoersteRegistrering | Omfattet::Genindrejse | Omfattet::OpfyldtFoer => None,
        Omfattet::EuRet => Some(messages::COVERED_EU_RET),
        Omfattet::Pension => Some(messages::COVERED_PENSION),
        Omfattet::FoedtIRiget => Some(messages::COVERED_FOEDT_I_RIGET),
        Omfattet::FoerSkaeringsdatoen => Some(messages::COVERED_FOER_SKAERINGSDATOEN),
    }
}

/// Whether nothing is planned.
fn is_idle(forecast: &Forecast) -> bool {
    forecast.steps.iter().all(|step| step.added == Hours::ZERO)
}

fn points(road: &RoadOutcome, assessed: Month, language: Language) -> Vec<String> {
    let mut points = Vec::new();
    let mut say = |message, arguments: &[(&str, crate::texts::Value<'_>)]| {
        points.push(language.text(message, arguments));
    };
    let some = |hours: Hours| hours > Hours::ZERO;
    if let Some(residence) = &road.opholdskrav {
        let days = |count: i32| u32::try_from(count.max(0)).unwrap_or_default();
        let margin = residence.dage - residence.noedvendige;
        match (residence.opfyldt, residence.opfyldt_fra) {
            (true, _) => say(messages::RESIDENCE_MET, &[("days", days(margin).into())]),
            (false, Some(month)) => {
                say(messages::RESIDENCE_MISSING, &[("days", days(-margin).into()), ("month", month.into())]);
            }
            (false, None) => say(messages::RESIDENCE_MISSING_LONG, &[("days", days(-margin).into())]),
        }
        if residence.uoplyst > 0 {
            say(messages::RESIDENCE_UNTOLD, &[("days", days(residence.uoplyst).into())]);
        }
    }
    if let Some(pligt) = &road.arbejdspligt {
        let ceiling = ("ceiling", pligt.now.loft.into());
        if pligt.now == pligt.with_job {
            say(messages::OBLIGATION_NOW, &[ceiling, ("owed", pligt.now.mangler.into())]);
        } else {
            let arguments =
                [ceiling, ("before", pligt.now.mangler.into()), ("after", pligt.with_job.mangler.into())];
            say(messages::OBLIGATION_WITH_JOB, &arguments);
        }
        if pligt.now.ikke_medregnet > crate::quantity::WeeklyHours::default() {
            say(messages::OBLIGATION_PREPARATION, &[("hours", pligt.now.ikke_medregnet.into())]);
        }
    }
    if not_covered(road).is_some() {
        return points;
    }
    if some(road.without_months) {
        say(messages::ROAD_WITHOUT_MONTHS, &[("hours", road.without_months.into())]);
    }
    if some(road.unknown) {
        say(messages::ROAD_MAY_COUNT, &[("hours", road.unknown.into())]);
    }
    if some(road.not_counted) {
        say(messages::ROAD_NOT_COUNTED, &[("hours", road.not_counted.into())]);
    }
    if some(road.left) {
        say(messages::ROAD_LEFT, &[("hours", road.left.into())]);
    }
    if road.recognised || road.latest.now >= road.goal {
        return points;
    }
    // Of hours without months nobody knows when they leave.
    let mut leaving = road
        .latest
        .steps
        .iter()
        .filter(|step| some(step.left) && step.left_month < assessed && !some(road.without_months));
    if let Some(next) = leaving.next() {
        let all = leaving.map(|step| step.left).sum::<Hours>() + next.left;
        let arguments = [
            ("hours", next.left.into()),
            ("worked", next.left_month.into()),
            ("month", next.month.into()),
            ("all", all.into()),
        ];
        say(messages::ROAD_LEAVING, &arguments);
    }
    say(messages::ROAD_FLOOR, &[("floor", road.pace.floor.into())]);
    let easiest = road.pace_earliest.unwrap_or(road.pace);
    if road.pace.own_floor == easiest.own_floor {
        say(messages::ROAD_OWN_FLOOR, &[("own", road.pace.own_floor.into())]);
    } else {
        let arguments = [("least", easiest.own_floor.into()), ("most", road.pace.own_floor.into())];
        say(messages::ROAD_OWN_FLOOR_RANGE, &arguments);
    }
    match (easiest.by_month, road.pace.by_month) {
        (Some(least), Some(most)) if least == most => say(messages::ROAD_BY_MONTH, &[("hours", most.into())]),
        (Some(least), Some(most)) => {
            say(messages::ROAD_BY_MONTH_RANGE, &[("least", least.into()), ("most", most.into())]);
        }
        _ => {}
    }
    if let Some(more) = road.one_hour_more {
        match (more.months_sooner, more.met) {
            (Some(months), Some(met)) if months > 0 => {
                let months = u32::try_from(months).unwrap_or_default();
                say(messages::ROAD_ONE_HOUR_SOONER, &[("months", months.into()), ("month", met.into())]);
            }
            (None, Some(met)) => say(messages::ROAD_ONE_HOUR_REACHES, &[("month", met.into())]),
            _ => say(messages::ROAD_ONE_HOUR_NOTHING, &[]),
        }
    }
    if road.age_needed {
        say(messages::ROAD_AGE_NEEDED, &[]);
    }
    points
}

fn month_met(road: &RoadOutcome, language: Language) -> Vec<Row> {
    road.month_met
        .as_ref()
        .map_or_else(Vec::new, |met| super::table::rows_of(&met.before, &met.after, language))
}

fn changes(road: &RoadOutcome, language: Language) -> Vec<String> {
    let Some(met) = &road.month_met else {
        return Vec::new();
    };
    let (before, after) = (&met.before.applicant, &met.after.applicant);
    let mut lines = Vec::new();
    if let (Some(from), Some(to)) = (before.sats, after.sats) {
        let arguments = [
            ("from", super::reasons::name(from).into()),
            ("to", super::reasons::name(to).into()),
            ("before", before.grundlag.sats.into()),
            ("after", after.grundlag.sats.into()),
        ];
        lines.push(language.text(messages::CHANGE_SATS, &arguments));
        if after.sats != after.beregnet_efter {
            lines.push(language.text(messages::CHANGE_LOWERED, &[]));
        }
    }
    let (low, high) = (&before.loenfradrag, &after.loenfradrag);
    if low.fribeloeb != high.fribeloeb {
        let arguments = [("before", low.fribeloeb.into()), ("after", high.fribeloeb.into())];
        lines.push(language.text(messages::CHANGE_FRIBELOEB, &arguments));
    }
    if let (Some(before), Some(after)) = (low.indkomstloft, high.indkomstloft)
        && before != after
    {
        lines.push(
            language.text(messages::CHANGE_LOFT, &[("before", before.into()), ("after", after.into())]),
        );
    }
    lines.push(language.text(messages::CHANGE_WORK_OBLIGATION, &[]));
    lines.push(language.text(messages::CHANGE_ASK, &[]));
    lines
}
