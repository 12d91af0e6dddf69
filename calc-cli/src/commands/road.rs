use calc_core::explain::{self, Explanation, RoadExplanation, Row, explain};
use calc_core::outcome::{Outcome, answer};
use calc_core::parameters::ParameterSet;
use calc_core::quantity::Hours;
use calc_core::texts::{Language, Message, messages};

use super::told;
use crate::exit::Exit;
use crate::format::Format;
use crate::road_flags::RoadFlags;
use crate::screen::Screen;

/// Letters in the bar.
const BAR: i64 = 40;

/// The road to 4,810 hours.
pub fn run(flags: &RoadFlags, set: &ParameterSet, language: Language) -> Result<String, Exit> {
    let road = flags.road(language)?;
    let mut told = told::read(&flags.household, set, language, |month| flags.case(road, month))?;
    // A whole case without a road is one from nothing.
    told.case.on_the_road();
    let outcome = answer(&told.case, set).map_err(|error| Exit::Internal(error.to_string()))?;
    if flags.format == Format::Json {
        return super::as_json(&outcome);
    }
    let mut words = explain(&outcome, language);
    words.month = told.month_note.unwrap_or(words.month);
    let road = explain::road(&outcome, language).ok_or_else(|| Exit::Internal("no road".to_owned()))?;
    Ok(page(&words, &road, &outcome, flags.table, language))
}

fn page(
    words: &Explanation,
    road: &RoadExplanation,
    outcome: &Outcome,
    with_table: bool,
    language: Language,
) -> String {
    let heading = |message| language.text(message, &[]);
    let mut screen = opening(words, &road.answer);
    if road.covered {
        way(&mut screen, road, outcome, language);
        screen.gap();
    }
    if !road.points.is_empty() {
        screen.strong(&heading(messages::HEADING_ROAD));
        for point in &road.points {
            screen.point("  - ", point);
        }
    }
    if !road.questions.is_empty() {
        screen.gap();
        screen.strong(&heading(messages::HEADING_QUESTIONS));
        for question in &road.questions {
            screen.point("  - ", question);
        }
    }
    if with_table && road.covered {
        screen.gap();
        screen.table(&steps(outcome, language));
    }
    if !road.month_met.is_empty() {
        screen.gap();
        screen.strong(&heading(
            if road.covered || outcome.road.as_ref().is_some_and(|road| road.recognised) {
                messages::HEADING_MONTH_MET
            } else {
                messages::HEADING_NOT_COVERED
            },
        ));
        screen.paragraph(&language.text(messages::MET_MONTH_FIGURES, &[("month", outcome.month.into())]));
        screen.gap();
        let titles = [messages::TABLE_BEFORE, messages::TABLE_AFTER, messages::TABLE_DIFFERENCE];
        screen.table(&table(&road.month_met, titles, language));
        screen.gap();
        for change in &road.changes {
            screen.point("  - ", change);
        }
    }
    screen.gap();
    screen.paragraph(&words.footer);
    screen.finish()
}

/// What stands first in the answer: that it is a what-if, the month, the answer itself.
fn opening(words: &Explanation, answer: &str) -> Screen {
    let mut screen = Screen::new();
    if let Some(what_if) = &words.what_if {
        screen.strong(what_if);
    }
    screen.paragraph(&words.month);
    screen.gap();
    screen.strong(answer);
    screen.gap();
    screen
}

/// Rows of amounts under three titles.
fn table(rows: &[Row], titles: [Message; 3], language: Language) -> Vec<Vec<String>> {
    let titles = titles.map(|title| language.text(title, &[]));
    let mut lines = vec![std::iter::once(String::new()).chain(titles).collect::<Vec<_>>()];
    for row in rows {
        let amounts = [row.now, row.with_job, row.difference].map(|amount| language.value(amount));
        lines.push(std::iter::once(row.label.clone()).chain(amounts).collect());
    }
    lines
}

/// How far it is: the bar, and on a terminal the way ahead.
fn way(screen: &mut Screen, road: &RoadExplanation, outcome: &Outcome, language: Language) {
    bar(screen, road, language);
    if screen.terminal() {
        let held: Vec<Hours> = outcome
            .road
            .iter()
            .flat_map(|road| {
                std::iter::once(road.latest.now).chain(road.latest.steps.iter().map(|step| step.held))
            })
            .collect();
        screen.gap();
        screen.paragraph(&curve(&held, road.goal));
    }
}

/// The parts of the goal as a line of letters, with a line for each part below it.
fn bar(screen: &mut Screen, road: &RoadExplanation, language: Language) {
    let marks = ['#', '=', '?'];
    let mut line = String::new();
    let mut sum = Hours::ZERO;
    for (part, mark) in road.bar.iter().zip(marks) {
        sum += part.hours;
        let end = usize::try_from(sum.min(road.goal).share_of(road.goal, BAR)).unwrap_or_default();
        while line.len() < end {
            line.push(mark);
        }
    }
    while line.len() < usize::try_from(BAR).unwrap_or_default() {
        line.push('.');
    }
    screen.paragraph(&format!("[{line}]"));
    let missing = language.text(messages::ROAD_MISSING, &[]);
    let mut rows: Vec<Vec<String>> = road
        .bar
        .iter()
        .zip(marks)
        .filter(|(part, _)| part.hours > Hours::ZERO)
        .map(|(part, mark)| vec![format!("{mark} {}", part.label), language.value(part.hours)])
        .collect();
    rows.push(vec![format!(". {missing}"), language.value(road.goal.less(sum))]);
    screen.table(&rows);
}

/// The hours in the window on the way as one line of blocks, from now to the goal or to the end; a full block is the goal.
fn curve(held: &[Hours], goal: Hours) -> String {
    const BLOCKS: [char; 9] = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    const COLUMNS: usize = 40;
    let columns = COLUMNS.min(held.len());
    let last = held.len().saturating_sub(1);
    let level = |column: usize| {
        let place = if columns > 1 { column * last / (columns - 1) } else { last };
        let hours = held.get(place).copied().unwrap_or_default();
        let eighths = usize::try_from(hours.min(goal).share_of(goal, 8)).unwrap_or_default();
        BLOCKS.get(eighths).copied().unwrap_or_default()
    };
    (0..columns).map(level).collect()
}

/// The way month by month.
fn steps(outcome: &Outcome, language: Language) -> Vec<Vec<String>> {
    let titles = [
        messages::ROAD_TABLE_MONTH,
        messages::ROAD_TABLE_ADDED,
        messages::ROAD_TABLE_LEFT,
        messages::ROAD_TABLE_HELD,
    ];
    let mut rows = vec![titles.map(|title| language.text(title, &[])).to_vec()];
    for step in outcome.road.iter().flat_map(|road| &road.latest.steps) {
        rows.push(vec![
            language.value(step.month),
            language.value(step.added),
            language.value(step.left),
            language.value(step.held),
        ]);
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::curve;
    use calc_core::quantity::Hours;

    #[test]
    fn the_curve_begins_now_and_ends_at_the_goal() {
        let goal = Hours::whole(800);
        let way: Vec<Hours> = (0..=80).map(|step| Hours::whole(step * 10)).collect();
        let drawn: Vec<char> = curve(&way, goal).chars().collect();
        assert_eq!((drawn.len(), drawn.first(), drawn.last()), (40, Some(&' '), Some(&'█')));
        assert_eq!(curve(&[Hours::whole(400)], goal), "▄");
        assert_eq!(curve(&[], goal), "");
    }
}
