use calc_core::calendar::Month;
use calc_core::case::Faults;
use calc_core::explain::{self, ChangesExplanation, FigureRow, Shown};
use calc_core::law::LawOfMonth;
use calc_core::parameters::ParameterSet;
use calc_core::scenario;
use calc_core::texts::{Language, messages};
use clap::Args;

use super::{noted, told};
use crate::exit::Exit;
use crate::household_flags::HouseholdFlags;
use crate::output::OutputFlags;
use crate::own_flags::OwnFlags;
use crate::report::{self, Cell, Report, Row, Section, Table};

/// One household and one job in two months, and how the answer is given.
#[derive(Debug, Args)]
pub struct ChangesFlags {
    #[command(flatten)]
    household: HouseholdFlags,

    /// The first month; of January to June 2025 only the rule on pay is known [default: 2025-12]
    #[arg(long, value_name = "YYYY-MM", default_value = "2025-12", hide_default_value = true)]
    from: String,

    /// The second month [default: --month, or 2026-01]
    #[arg(long, value_name = "YYYY-MM")]
    to: Option<String>,

    #[command(flatten)]
    output: OutputFlags,
}

/// What changes between two months.
pub fn run(flags: &ChangesFlags, set: &ParameterSet, language: Language) -> Result<String, Exit> {
    let mut own = OwnFlags::default();
    let from = own
        .month("--from", Some(&flags.from))
        .filter(|month| own.needs("--from", *month, scenario::comparable(*month, set)));
    let to = own
        .month("--to", flags.to.as_deref())
        .filter(|month| own.needs("--to", *month, LawOfMonth::of(set, *month).map(|_| ())));
    let usual = Month::new(2026, 1).map_err(|error| Exit::Internal(error.to_string()))?;
    let household = &flags.household;
    let by_month = household.month().and_then(|month| month.parse().ok());
    let ends = to.or(by_month).unwrap_or(usual);
    if household.case.is_none() {
        in_order(from, ends, set, &mut own);
    }
    let told = told::read_beside(household, Some(ends), own.faults, set, language, |month| {
        household.case(month, true)
    })?;
    let to = to.unwrap_or(told.case.month);
    let mut own = OwnFlags::default();
    in_order(from, to, set, &mut own);
    let Some(from) = from.filter(|_| own.faults.is_empty()) else {
        return Err(Exit::WrongInput(explain::faults(&Faults(own.faults), language)));
    };
    let changes = scenario::changes(&told.case, from, to, set)
        .map_err(|error| Exit::WrongInput(explain::parameter_faults(&error, language)))?;
    report::deliver(
        &page(explain::changes(&changes, language), language),
        || super::as_json(&changes),
        &flags.output,
    )
}

/// The first month may not come after the second.
fn in_order(from: Option<Month>, to: Month, set: &ParameterSet, own: &mut OwnFlags) {
    if let Some(from) = from.filter(|from| *from > to) {
        let least = scenario::first_comparable(set).unwrap_or(to);
        own.outside("--from", &from, &least, &to);
    }
}

/// The answer first, then line by line, what to note, and the figures behind it.
fn page(words: ChangesExplanation, language: Language) -> Report {
    let mut sections = Vec::new();
    if !words.rows.is_empty() {
        let row = |row: &explain::Row| {
            let shown = Row::new(row.label.clone(), [row.now, row.with_job, row.difference]);
            if row.total { shown.total() } else { shown }
        };
        let rows = words.rows.iter().map(row).collect();
        sections.push(Section::bare(Table { caption: None, columns: words.titles.to_vec(), rows }));
    }
    let notes: Vec<String> = words.notes.into_iter().map(noted).collect();
    sections.push(Section::bare(notes));
    if !words.figures.is_empty() {
        let row =
            |row: FigureRow| Row::new(row.title, [cell(row.before), cell(row.after), row.source.into()]);
        let rows = words.figures.into_iter().map(row);
        let table = Table { caption: None, columns: words.figure_titles.to_vec(), rows: rows.collect() };
        sections.push(Section::headed(language.text(messages::CHANGES_FIGURES, &[]), table).fine());
    }
    Report {
        language,
        title: language.text(messages::CHANGES_TITLE, &[]),
        what_if: words.what_if,
        month: words.months,
        answer: words.answer,
        sections,
        footer: words.footer,
    }
}

fn cell(figure: Shown) -> Cell {
    match figure {
        Shown::Kroner(amount) => amount.into(),
        Shown::Percent(percent) => percent.into(),
        Shown::Words(words) => words.into(),
    }
}
