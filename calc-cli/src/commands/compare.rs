use calc_core::explain;
use calc_core::parameters::ParameterSet;
use calc_core::quantity::{Hours, Kroner};
use calc_core::scenario::{Alternative, Comparison, ScenarioName, compare, usual};
use calc_core::texts::{Language, messages};
use clap::Args;

use super::scenarios::{Frame, law, no_job};
use super::{scenario_flags, told};
use crate::exit::Exit;
use crate::household_flags::HouseholdFlags;
use crate::output::OutputFlags;
use crate::report::{self, Cell, Row, Section, Table};
use crate::road_flags::{SoFarFlags, on_the_road};

/// One household, the job of the flags, and other jobs beside it.
#[derive(Debug, Args)]
pub struct CompareFlags {
    /// Another job: name=Cleaning,hours=10,wage=163 and what else the flags tell of a job (travel-cost, shift, km,
    /// minutes, monthly-pay, pension-percent, frikort=yes, rate, …); what it does not say is as in the flags
    #[arg(long, value_name = "KEY=VALUE,…")]
    scenario: Vec<String>,

    #[command(flatten)]
    so_far: SoFarFlags,

    #[command(flatten)]
    household: HouseholdFlags,

    #[command(flatten)]
    output: OutputFlags,
}

/// Alternatives beside now.
pub fn run(flags: &CompareFlags, set: &ParameterSet, language: Language) -> Result<String, Exit> {
    let road = if flags.so_far.told() { Some(flags.so_far.road(language)?) } else { None };
    let told = told::read(&flags.household, set, language, |month| {
        on_the_road(flags.household.case(month, true), road)
    })?;
    let law = law(told.case.month, set)?;
    let own = scenario_flags::read(&flags.scenario, &told.json, set, language)?;
    let mut scenarios = usual(&told.case, &law);
    scenarios.extend(own);
    if scenarios.is_empty() {
        return Err(no_job(language));
    }
    let comparison = compare(&told.case, &scenarios, set, &law);
    let frame = Frame {
        title: messages::COMPARE_TITLE,
        month: comparison.month,
        month_note: told.month_note,
        set,
        language,
    };
    let words = explain::comparison(&comparison, language);
    let page = frame.report(words, vec![Section::bare(table(&comparison, language))]);
    report::deliver(&page, || super::as_json(&comparison), &flags.output)
}

/// A row for each alternative, now first.
fn table(comparison: &Comparison, language: Language) -> Table {
    let shown = Columns {
        travel: comparison.alternatives.iter().any(|one| one.rejsetid > Hours::ZERO),
        goal: comparison.now.krav_gaelder,
    };
    let columns = [
        (true, messages::COLUMN_SCENARIO),
        (true, messages::COLUMN_HOURS),
        (true, messages::COLUMN_HELP),
        (true, messages::COLUMN_PAY),
        (true, messages::COLUMN_LEFT),
        (true, messages::COLUMN_MORE),
        (true, messages::COLUMN_PER_HOUR),
        (shown.travel, messages::COLUMN_PER_HOUR_TRAVEL),
        (shown.goal, messages::COLUMN_GOAL),
    ];
    let all = std::iter::once(&comparison.now).chain(&comparison.alternatives);
    let rows = all.enumerate().map(|(place, one)| {
        let best = place.checked_sub(1).is_some_and(|place| comparison.best_left == Some(place));
        let row = shown.row(one, comparison, language);
        if best { row.best() } else { row }
    });
    Table {
        caption: None,
        rows: rows.collect(),
        columns: columns
            .into_iter()
            .filter(|(shown, _)| *shown)
            .map(|(_, title)| language.text(title, &[]))
            .collect(),
    }
}

/// The columns that not every comparison has.
struct Columns {
    travel: bool,
    goal: bool,
}

impl Columns {
    fn row(&self, one: &Alternative, comparison: &Comparison, language: Language) -> Row {
        let left = one.raadighed.i_alt.rounded_to_oere();
        let more = left - comparison.now.raadighed.i_alt.rounded_to_oere();
        let per_hour =
            |amount: Option<Kroner>| amount.map_or(Cell::EMPTY, |amount| amount.rounded_to_oere().into());
        let is_now = one.name == ScenarioName::Now;
        let mut cells: Vec<Cell> = vec![
            one.timer_om_ugen.into(),
            one.raadighed.hjaelp.rounded_to_oere().into(),
            one.raadighed.loen.rounded_to_oere().into(),
            left.into(),
            match is_now {
                true => Cell::EMPTY,
                false if more.is_negative() => Cell::from(more).loss(),
                false => more.into(),
            },
            per_hour(one.pr_time),
        ];
        if self.travel {
            cells.push(per_hour(one.pr_time_med_rejse));
        }
        if self.goal {
            let word = |message| language.text(message, &[]).into();
            cells.push(match one.krav_opfyldt {
                Some(month) => month.into(),
                None if one.name == ScenarioName::RequirementMet => word(messages::GOAL_REACHED),
                None if one.krav_gaelder => word(messages::GOAL_NEVER_REACHED),
                None => Cell::EMPTY,
            });
        }
        Row::new(explain::scenario_name(&one.name, language), cells)
    }
}
