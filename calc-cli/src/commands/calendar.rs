use calc_core::calendar::Month;
use calc_core::case::Case;
use calc_core::explain::{self, CalendarExplanation};
use calc_core::law::LawOfMonth;
use calc_core::parameters::ParameterSet;
use calc_core::quantity::Kroner;
use calc_core::scenario::{self, MOST_MONTHS, PayPlan};
use calc_core::texts::{Language, messages};
use clap::Args;

use super::{noted, told};
use crate::exit::Exit;
use crate::household_flags::HouseholdFlags;
use crate::output::OutputFlags;
use crate::own_flags::OwnFlags;
use crate::report::{self, Report, Row, Section, Table};

/// Months of a job of which nothing else was told.
const USUAL_MONTHS: u32 = 6;
/// Months after its end.
const USUAL_AFTER: u32 = 2;
const MOST_AFTER: u32 = 12;

/// One household, one job and its months, and how the answer is given.
#[derive(Debug, Args)]
pub struct CalendarFlags {
    #[command(flatten)]
    household: HouseholdFlags,

    /// First month of the job [default: --month]
    #[arg(long, value_name = "YYYY-MM")]
    start: Option<String>,

    /// Last month of the job [default: six months]
    #[arg(long, value_name = "YYYY-MM", conflicts_with = "pays")]
    last: Option<String>,

    /// Pay before tax month by month, kroner, where it is uneven; hours go with it
    #[arg(long, value_name = "PAY,…", value_delimiter = ',', allow_negative_numbers = true)]
    pays: Vec<String>,

    /// Months to show after the last pay [default: 2]
    #[arg(long, value_name = "MONTHS", allow_negative_numbers = true)]
    after: Option<String>,

    #[command(flatten)]
    output: OutputFlags,
}

/// The months as they were told, before the job is known.
struct Months {
    start: Option<Month>,
    last: Option<Month>,
    pays: Vec<Kroner>,
    after: Option<u32>,
}

/// A job month by month.
pub fn run(flags: &CalendarFlags, set: &ParameterSet, language: Language) -> Result<String, Exit> {
    let mut own = OwnFlags::default();
    let months = flags.months(&mut own, set);
    let household = &flags.household;
    if household.case.is_none() && !household.tells_job() {
        own.missing("--hours");
        own.missing("--wage");
    }
    let told = told::read_beside(household, months.start, own.faults, set, language, |month| {
        household.case(month, true)
    })?;
    let start = months.start.unwrap_or(told.case.month);
    let (plan, cut) = months.plan(&told.case, start, set).ok_or_else(|| no_job(language))?;
    let calendar = scenario::calendar(&told.case, &plan, set)
        .map_err(|error| Exit::WrongInput(explain::parameter_faults(&error, language)))?;
    let mut words = explain::calendar(&calendar, language);
    let notes = told
        .month_note
        .into_iter()
        .chain(cut.map(|last| language.text(messages::CALENDAR_ENDS_EARLY, &[("month", last.into())])));
    words.months = notes.fold(words.months, |months, note| format!("{months} {note}"));
    report::deliver(&page(words, language), || super::as_json(&calendar), &flags.output)
}

impl CalendarFlags {
    fn months(&self, own: &mut OwnFlags, set: &ParameterSet) -> Months {
        let has_figures = |month| LawOfMonth::of(set, month).map(|_| ());
        let start = own
            .month("--start", self.start.as_deref())
            .filter(|month| own.needs("--start", *month, has_figures(*month)));
        let last = own.month("--last", self.last.as_deref());
        // Without --start the job begins in the month of the household, whose own faults are named by its reader.
        let begins = start.or_else(|| self.household.month().and_then(|month| month.parse().ok()));
        if let (Some(begins), Some(last)) = (begins, last) {
            let latest = begins.plus(i32::try_from(MOST_MONTHS).unwrap_or_default() - 1);
            if last < begins {
                own.ends_too_early("--last", last);
            } else if last > latest {
                own.outside("--last", &last, &begins, &latest);
            } else {
                own.needs("--last", last, has_figures(last));
            }
        }
        let pays = own.amounts("--pays", &self.pays);
        if self.pays.len() > MOST_MONTHS as usize {
            own.outside("--pays", &self.pays.len(), &1, &MOST_MONTHS);
        } else if let (Some(begins), Ok(count @ 1..)) = (begins, i32::try_from(self.pays.len())) {
            let end = begins.plus(count - 1);
            if has_figures(begins).is_ok() {
                own.needs(&format!("--pays[{count}]"), end, has_figures(end));
            }
        }
        let after = own.count("--after", self.after.as_deref(), 0, MOST_AFTER);
        Months { start, last, pays, after }
    }
}

impl Months {
    /// The plan of the job in a case; with it the last month that has figures, where what was not told is shorter for it.
    fn plan(&self, case: &Case, start: Month, set: &ParameterSet) -> Option<(PayPlan, Option<Month>)> {
        let known = |month: Month| LawOfMonth::of(set, month).is_ok();
        // So many of these months as there are figures for.
        let reach =
            |from: Month, count: u32| (0..count).take_while(|later| known(plus(from, *later))).count();
        let mut plan = match (self.pays.as_slice(), self.last) {
            ([], Some(last)) => {
                PayPlan::of_job(case, start, u32::try_from(last.since(start) + 1).unwrap_or(0), 0)?
            }
            ([], None) => PayPlan::of_job(case, start, count(reach(start, USUAL_MONTHS)), 0)?,
            (pays, _) => PayPlan { pays: pays.to_vec(), ..PayPlan::of_job(case, start, 0, 0)? },
        };
        let told_length = self.last.is_some() || !self.pays.is_empty();
        plan.after = self.after.unwrap_or_else(|| count(reach(plan.last().plus(1), USUAL_AFTER)));
        let shorter = (!told_length && count(plan.pays.len()) < USUAL_MONTHS)
            || (self.after.is_none() && plan.after < USUAL_AFTER);
        let end = plus(plan.last(), plan.after);
        Some((plan, shorter.then_some(end)))
    }
}

fn plus(month: Month, later: u32) -> Month {
    month.plus(i32::try_from(later).unwrap_or(i32::MAX))
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A whole case without a planned job of the applicant.
fn no_job(language: Language) -> Exit {
    let arguments = [("field", "applicant.jobs".into())];
    Exit::wrong(language.text(messages::FAULT_MISSING, &arguments))
}

/// The answer first, then the months, then what to note.
fn page(words: CalendarExplanation, language: Language) -> Report {
    let rows = words.rows.into_iter().map(|(month, amounts)| Row::new(month, amounts));
    let table = Table { caption: None, columns: words.columns, rows: rows.collect() };
    let heading = language.text(messages::HEADING_NOTICES, &[]);
    let notes: Vec<String> = words.notes.into_iter().map(noted).collect();
    Report {
        language,
        title: language.text(messages::CALENDAR_TITLE, &[]),
        what_if: words.what_if,
        month: words.months,
        answer: words.answer,
        sections: vec![Section::bare(table), Section::headed(heading, notes)],
        footer: words.footer,
    }
}
