use calc_core::case::Problem;
use calc_core::explain;
use calc_core::facts::{Job, Pay, PayPeriod, Sats};
use calc_core::parameters::ParameterSet;
use calc_core::quantity::{Kroner, Percent, WeeklyHours};
use calc_core::scenario::{Package, PackageOfRate, PackageRow, package};
use calc_core::texts::{Language, messages};
use clap::Args;
use serde_json::Value;

use super::numbers::Numbers;
use super::scenarios::{Frame, law};
use super::told;
use crate::exit::Exit;
use crate::format::TableFormat;
use crate::household_flags::HouseholdFlags;
use crate::output::OutputFlags;
use crate::report::{self, Cell, Row, Section, Table};

/// A household and a way to work as the pattern, and the jobs to look at.
#[derive(Debug, Args)]
pub struct PackageFlags {
    /// Hours a week, a row for each
    #[arg(long, value_name = "HOURS,…", value_delimiter = ',', default_value = "3,5,8,10,15,20,30,37")]
    hours_list: Vec<String>,

    /// Kroner per hour, a column for each
    #[arg(long, value_name = "KRONER,…", value_delimiter = ',', default_value = "130,145,160")]
    wages: Vec<String>,

    /// Rates, a table for each; the rate of the household is not asked
    #[arg(
        long,
        value_name = "RATE,…",
        value_delimiter = ',',
        default_value = "mindstesats,grundsats,forhoejet_sats"
    )]
    rates: Vec<String>,

    #[command(flatten)]
    household: HouseholdFlags,

    #[command(flatten)]
    output: OutputFlags,
}

/// Jobs that pay, and those that do not.
pub fn run(flags: &PackageFlags, set: &ParameterSet, language: Language) -> Result<String, Exit> {
    let mut numbers = Numbers::new(language);
    let least = WeeklyHours::of_hundredths(1);
    let hours = numbers.list("--hours-list", &flags.hours_list, least, WeeklyHours::whole(168));
    let wages = numbers.list("--wages", &flags.wages, Kroner::oere(1), Kroner::whole(10_000));
    let rates: Vec<Sats> = flags.rates.iter().filter_map(|given| rate(given, &mut numbers)).collect();
    for flag in flags.household.told_of_pay() {
        numbers.note(language.text(messages::PACKAGE_FLAGS, &[("field", flag.into())]));
    }
    numbers.finish()?;
    let first = (hours.first().copied(), wages.first().copied(), rates.first().copied());
    let (Some(some_hours), Some(wage), Some(sats)) = first else {
        return Err(Exit::Internal("an empty list".to_owned()));
    };
    let mut told =
        told::read(&flags.household, set, language, |month| pattern(flags, month, some_hours, wage, sats))?;
    // A case from a file may have no job: then the pattern is a plain one.
    let jobs = &mut told.case.household.applicant.jobs;
    if !jobs.iter().any(|job| job.planned) {
        jobs.push(plain_job(some_hours, wage));
    }
    let law = law(told.case.month, set)?;
    let packed = package(&told.case, &rates, &hours, &wages, &law);
    let frame = Frame {
        title: messages::PACKAGE_TITLE,
        month: packed.month,
        month_note: told.month_note,
        set,
        language,
    };
    let words = explain::package(&packed, language);
    // A file of several tables is no CSV: there, one table holds all rates.
    let sections = match flags.output.format {
        TableFormat::Csv => vec![Section::bare(in_one(&packed, language))],
        TableFormat::Text | TableFormat::Json => {
            let of_rate = |rate: &PackageOfRate| {
                let heading = explain::package_of_rate(rate.sats, language);
                Section::headed(heading, table(rate, &packed.wages, language))
            };
            packed.rates.iter().map(of_rate).collect()
        }
    };
    let page = frame.report(words, sections);
    report::deliver(&page, || super::as_json(&packed), &flags.output)
}

fn rate(given: &str, numbers: &mut Numbers) -> Option<Sats> {
    let found = Sats::ALL.into_iter().find(|sats| sats.id() == given.trim());
    if found.is_none() {
        numbers.fault("--rates", given, Problem::NotOneOf(Sats::ALL.map(Sats::id).to_vec()));
    }
    found
}

/// The case of the flags with a job of some hours and wage, on some rate: all three are varied.
fn pattern(flags: &PackageFlags, month: &str, hours: WeeklyHours, wage: Kroner, sats: Sats) -> Value {
    let mut job = flags.household.job();
    job.insert("hours".to_owned(), hours.to_string().into());
    job.insert("wage".to_owned(), wage.to_string().into());
    let mut case = flags.household.case_with(month, Some(job));
    if let Some(Value::Object(applicant)) = case.get_mut("applicant")
        && !flags.household.tells_rate()
    {
        applicant.insert("rate".to_owned(), sats.id().into());
    }
    case
}

/// Hourly paid, without pension and without a way that costs.
const fn plain_job(hours: WeeklyHours, wage: Kroner) -> Job {
    Job {
        pay: Pay::Hourly { hours, wage, period: PayPeriod::Maaned },
        pension: Percent::ZERO,
        arbejdsgivers_pension: Percent::ZERO,
        feriepenge: true,
        fixed: true,
        planned: true,
        frikort: false,
        rejse: None,
    }
}

/// The jobs for people on one rate.
fn table(rate: &PackageOfRate, wages: &[Kroner], language: Language) -> Table {
    let rows =
        rate.rows.iter().enumerate().map(|(place, row)| Row::new(row.timer_om_ugen, cells(rate, place, row)));
    let wages = wages.iter().map(|wage| language.value(*wage));
    Table {
        caption: None,
        columns: std::iter::once(language.text(messages::COLUMN_HOURS, &[])).chain(wages).collect(),
        rows: rows.collect(),
    }
}

/// The jobs for people on all rates.
fn in_one(packed: &Package, language: Language) -> Table {
    let rows = packed.rates.iter().flat_map(|rate| {
        rate.rows.iter().enumerate().map(move |(place, row)| {
            let hours = std::iter::once(Cell::from(row.timer_om_ugen));
            Row::new(rate.sats.id(), hours.chain(cells(rate, place, row)))
        })
    });
    let titles = [messages::COLUMN_RATE, messages::COLUMN_HOURS].map(|title| language.text(title, &[]));
    let wages = packed.wages.iter().map(|wage| language.value(*wage));
    Table { caption: None, columns: titles.into_iter().chain(wages).collect(), rows: rows.collect() }
}

/// What is left for each hour, the best of the rate and the losses marked.
fn cells(rate: &PackageOfRate, place: usize, row: &PackageRow) -> Vec<Cell> {
    let cell = |(column, cell): (usize, &calc_core::scenario::PackageCell)| {
        let amount = cell.pr_time.rounded_to_oere();
        let shown = Cell::from(amount);
        if rate.best() == Some((place, column)) {
            shown.best()
        } else if amount.is_negative() {
            shown.loss()
        } else {
            shown
        }
    };
    row.cells.iter().enumerate().map(cell).collect()
}
