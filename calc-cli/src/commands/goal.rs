use calc_core::explain::{self, gain};
use calc_core::parameters::ParameterSet;
use calc_core::quantity::{Kroner, WeeklyHours};
use calc_core::scenario::{Goal, GoalOutcome, Point, seek};
use calc_core::texts::{Language, Message, messages};
use clap::Args;

use super::numbers::Numbers;
use super::scenarios::{Frame, law, no_job};
use super::told;
use crate::exit::Exit;
use crate::household_flags::HouseholdFlags;
use crate::output::OutputFlags;
use crate::report::{self, Cell, Row, Section, Table};
use crate::road_flags::{SoFarFlags, on_the_road};

/// One household, one job, and what is wanted.
#[derive(Debug, Args)]
pub struct GoalFlags {
    /// Kroner a month more than without the job
    #[arg(long, default_value = "1000", allow_negative_numbers = true)]
    gain: String,

    /// Hours of one more shift in the month: is it worth it
    #[arg(long, value_name = "HOURS", allow_negative_numbers = true)]
    extra_shift: Option<String>,

    /// The month by which the 4,810 hours should be reached too
    #[arg(long, value_name = "YYYY-MM", conflicts_with = "case")]
    by: Option<String>,

    #[command(flatten)]
    so_far: SoFarFlags,

    #[command(flatten)]
    household: HouseholdFlags,

    #[command(flatten)]
    output: OutputFlags,
}

/// What it takes.
pub fn run(flags: &GoalFlags, set: &ParameterSet, language: Language) -> Result<String, Exit> {
    let mut numbers = Numbers::new(language);
    let wanted = numbers.read("--gain", &flags.gain, Kroner::oere(1), Kroner::whole(1_000_000));
    let day = (WeeklyHours::of_hundredths(1), WeeklyHours::whole(24));
    let shift = flags.extra_shift.as_ref().map(|shift| numbers.read("--extra-shift", shift, day.0, day.1));
    numbers.finish()?;
    let mut road = flags.so_far.road(language)?;
    road.extend(flags.by.iter().map(|month| ("by".to_owned(), month.as_str().into())));
    let road = Some(road).filter(|_| flags.by.is_some() || flags.so_far.told());
    let told = told::read(&flags.household, set, language, |month| {
        on_the_road(flags.household.case(month, true), road)
    })?;
    let law = law(told.case.month, set)?;
    let goal = Goal { gain: wanted.unwrap_or_default(), shift: shift.flatten() };
    let outcome = seek(&told.case, &goal, set, &law).ok_or_else(|| no_job(language))?;
    let frame = Frame {
        title: messages::GOAL_TITLE,
        month: outcome.month,
        month_note: told.month_note,
        set,
        language,
    };
    let words = explain::goal(&outcome, language);
    let page = frame.report(words, vec![Section::bare(table(&outcome, language))]);
    report::deliver(&page, || super::as_json(&outcome), &flags.output)
}

/// The job as it was told beside those that were found.
fn table(outcome: &GoalOutcome, language: Language) -> Table {
    let titles = [
        messages::COLUMN_SCENARIO,
        messages::COLUMN_HOURS,
        messages::COLUMN_WAGE,
        messages::COLUMN_PAY,
        messages::COLUMN_HELP,
        messages::COLUMN_LEFT,
        messages::COLUMN_MORE,
    ];
    let road = outcome.road.as_ref();
    let most = outcome.fewest_hours.is_none().then_some(&outcome.most);
    let rows: [(Message, Option<&Point>); 6] = [
        (messages::SCENARIO_AS_TOLD, Some(&outcome.own)),
        (messages::GOAL_ROW_HOURS, outcome.fewest_hours.as_ref()),
        (messages::GOAL_ROW_MOST, most),
        (messages::GOAL_ROW_WAGE, outcome.wage_needed.as_ref()),
        (messages::GOAL_ROW_REQUIREMENT, road.and_then(|road| road.requirement.as_ref())),
        (messages::GOAL_ROW_BOTH, road.and_then(|road| road.both.as_ref())),
    ];
    let row = |(name, point): (Message, Option<&Point>)| {
        let point = point?;
        let more = gain(point);
        let left = point.raadighed.i_alt.rounded_to_oere();
        let cells = [
            Cell::from(point.timer_om_ugen),
            point.timeloen.rounded_to_oere().into(),
            point.loen.rounded_to_oere().into(),
            point.raadighed.hjaelp.rounded_to_oere().into(),
            left.into(),
            if more.is_negative() { Cell::from(more).loss() } else { more.into() },
        ];
        Some(Row::new(language.text(name, &[]), cells))
    };
    Table {
        caption: None,
        columns: titles.map(|title| language.text(title, &[])).to_vec(),
        rows: rows.into_iter().filter_map(row).collect(),
    }
}
