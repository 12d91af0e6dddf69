mod points;

use serde::Serialize;

use super::table::Row;
use crate::law::aktivloven::omfattet::Omfattet;
use crate::outcome::{Assessment, Outcome, RoadOutcome, RoadQuestion};
use crate::quantity::Hours;
use crate::questions::Question;
use crate::road::Forecast;
use crate::texts::{Language, Message, messages};

/// The road in words, part by part; a surface decides how it looks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RoadExplanation {
    /// The answer in one sentence.
    pub answer: String,
    /// Whether there is a way to show: the requirement applies, and nobody has found it met before.
    pub covered: bool,
    /// What the bar shows: proven, told, may count.
    pub bar: [Part; 3],
    /// The hours that are needed.
    pub goal: Hours,
    /// What else there is to say, in order.
    pub points: Vec<String>,
    /// Open questions of the law, each with what the other reading would change.
    pub questions: Vec<String>,
    /// The month it is met, before and after; empty where nothing changes.
    pub month_met: Vec<Row>,
    /// What changes then, in sentences.
    pub changes: Vec<String>,
}

/// A part of the bar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Part {
    /// What it is.
    pub label: String,
    /// How many hours.
    pub hours: Hours,
}

/// The road of an outcome in words; nothing where none was told.
pub fn road(outcome: &Outcome, language: Language) -> Option<RoadExplanation> {
    let road = outcome.road.as_ref()?;
    let applies = not_covered(road).is_none();
    let part = |message, hours| Part { label: language.text(message, &[]), hours };
    Some(RoadExplanation {
        answer: answer(road, language),
        covered: applies && !road.recognised,
        bar: [
            part(messages::ROAD_PROVEN, road.proven),
            part(messages::ROAD_CLAIMED, road.claimed),
            part(messages::ROAD_UNKNOWN, road.unknown),
        ],
        goal: road.goal,
        points: points::points(road, outcome.month, language),
        questions: road
            .questions
            .iter()
            .filter(|_| applies)
            .map(|effect| question(*effect, language))
            .collect(),
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

fn question(effect: RoadQuestion, language: Language) -> String {
    let alternative = if effect.alternative { "yes" } else { "no" };
    let asked = language.text(super::question_text(effect.id), &[("alternative", alternative.into())]);
    let what = match effect.id {
        Question::HigherRateStart => messages::QUESTION_EFFECT_RATE,
        Question::TwoMonthsAbroad => messages::QUESTION_EFFECT_RESIDENCE,
        _ => messages::QUESTION_EFFECT_MONTH,
    };
    let other = match effect.met {
        Some(month) => language.text(what, &[("month", month.into())]),
        None => language.text(messages::QUESTION_EFFECT_NEVER, &[]),
    };
    format!("{asked} {other}")
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
    let partner = |assessment: &Assessment| {
        assessment.partner.as_ref().and_then(|partner| partner.person.beregnet_efter)
    };
    if let (Some(from), Some(to)) = (partner(&met.before), partner(&met.after))
        && from != to
    {
        lines.push(language.text(messages::CHANGE_PARTNER, &[("to", super::reasons::name(to).into())]));
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
    let ask =
        if not_covered(road).is_none() { messages::CHANGE_ASK } else { messages::CHANGE_ASK_NOT_COVERED };
    lines.push(language.text(ask, &[]));
    lines
}
