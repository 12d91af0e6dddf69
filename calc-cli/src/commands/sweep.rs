use calc_core::case::Problem;
use calc_core::explain::{self, Parts, gain};
use calc_core::parameters::ParameterSet;
use calc_core::quantity::{Kroner, WeeklyHours};
use calc_core::scenario::{Along, Axis, Point, Range, Sweep, sweep};
use calc_core::texts::{Language, Message, messages};
use clap::{Args, ValueEnum};

use super::numbers::Numbers;
use super::scenarios::{Frame, law, no_job};
use super::told;
use crate::exit::Exit;
use crate::household_flags::HouseholdFlags;
use crate::output::OutputFlags;
use crate::report::{self, Cell, Chart, Mark, Own, Place, Row, Section, Series, Table};

/// One household, one job, and what to vary.
#[derive(Debug, Args)]
pub struct SweepFlags {
    /// What to vary: the hours at the job's wage, or the wage at the job's hours
    #[arg(long, value_enum, default_value_t = Over::Hours)]
    over: Over,

    /// From so many hours a week, or kroner per hour [default: 0 hours, or half of the job's wage]
    #[arg(long, allow_negative_numbers = true)]
    from: Option<String>,

    /// To so many [default: 37 hours, or twice the job's wage]
    #[arg(long, allow_negative_numbers = true)]
    to: Option<String>,

    /// In steps of so many [default: 2 hours, or 5 kroner and more where the table would be too long for a sheet]
    #[arg(long, allow_negative_numbers = true)]
    step: Option<String>,

    #[command(flatten)]
    household: HouseholdFlags,

    #[command(flatten)]
    output: OutputFlags,
}

/// What is varied.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Over {
    Hours,
    Wage,
}

/// Places that a table can have: more are of no use to anybody.
const MOST_PLACES: usize = 2_000;

/// What is left from one place to another.
pub fn run(flags: &SweepFlags, set: &ParameterSet, language: Language) -> Result<String, Exit> {
    let told = told::read(&flags.household, set, language, |month| flags.household.case(month, true))?;
    let law = law(told.case.month, set)?;
    let along = match flags.over {
        Over::Hours => Along::Hours,
        Over::Wage => Along::Wage,
    };
    let axis = Axis::of(&told.case, &law, along).ok_or_else(|| no_job(language))?;
    let range = range(flags, axis.own().timeloen, language)?;
    let swept = sweep(&told.case, &law, range).ok_or_else(|| no_job(language))?;
    let title = match along {
        Along::Hours => messages::SWEEP_TITLE_HOURS,
        Along::Wage => messages::SWEEP_TITLE_WAGE,
    };
    let frame = Frame { title, month: told.case.month, month_note: told.month_note, set, language };
    let mut words = explain::swept(&swept, language);
    // The chart tells the turning points, by number.
    words.points.clear();
    let sections = vec![Section::bare(table(&swept, language)), Section::bare(chart(&swept, language))];
    let page = frame.report(words, sections);
    report::deliver(&page, || super::as_json(&swept), &flags.output)
}

/// Five kroner, or as many times five as give a table that fits a sheet with the chart.
fn usual_step(stretch: Kroner) -> Kroner {
    const MOST_ROWS: i64 = 24;
    let five = Kroner::whole(5);
    let times = stretch.share(1, MOST_ROWS).whole_times(five);
    five.times(times + 1)
}

/// What the flags ask for, around the job's own wage.
fn range(flags: &SweepFlags, wage: Kroner, language: Language) -> Result<Range, Exit> {
    let mut numbers = Numbers::new(language);
    let told = |text: &Option<String>, usual: String| text.clone().unwrap_or(usual);
    let range = match flags.over {
        Over::Hours => {
            let most = WeeklyHours::whole(168);
            let none = WeeklyHours::default();
            let first = numbers.read("--from", &told(&flags.from, "0".to_owned()), none, most);
            let least = first.unwrap_or_default();
            let last = numbers.read("--to", &told(&flags.to, "37".to_owned()), least, most);
            let least = WeeklyHours::of_hundredths(1);
            let step = numbers.read("--step", &told(&flags.step, "2".to_owned()), least, most);
            first.zip(last).zip(step).map(|((first, last), step)| Range::Hours { first, last, step })
        }
        Over::Wage => {
            // Twice the highest wage that a case may have.
            let most = Kroner::whole(20_000_000);
            let half = wage.share(1, 2).floored_to_kroner().to_string();
            let double = wage.times(2).raised_to_kroner().to_string();
            let first = numbers.read("--from", &told(&flags.from, half), Kroner::ZERO, most);
            let least = first.unwrap_or_default();
            let last = numbers.read("--to", &told(&flags.to, double), least, most);
            let usual = usual_step(last.unwrap_or(least) - least).to_string();
            let step = numbers.read("--step", &told(&flags.step, usual), Kroner::oere(1), most);
            first.zip(last).zip(step).map(|((first, last), step)| Range::Wage { first, last, step })
        }
    };
    if let Some(range) = range
        && range.places() > MOST_PLACES
    {
        let problem = Problem::OutOfRange { least: "1".to_owned(), most: MOST_PLACES.to_string() };
        let places = range.places().to_string();
        numbers.fault(&language.text(messages::SWEEP_PLACES, &[]), &places, problem);
    }
    numbers.finish()?;
    range.ok_or_else(|| Exit::Internal("no range".to_owned()))
}

/// A column: its title, its part of what is left, and whether it is shown where it holds nothing.
type Column = (Message, fn(&Parts) -> Kroner, bool);

/// A row for each place; the parts of a row add up to what is left.
fn table(sweep: &Sweep, language: Language) -> Table {
    let all: Vec<Parts> = sweep.points.iter().map(|point| Parts::of(&point.raadighed)).collect();
    let holds = |part: fn(&Parts) -> Kroner| all.iter().any(|parts| !part(parts).is_zero());
    let columns: [Column; 7] = [
        (messages::COLUMN_PAY, |parts| parts.pay, true),
        (messages::COLUMN_HELP, |parts| parts.help, true),
        (messages::COLUMN_BENEFITS, |parts| parts.others, false),
        (messages::COLUMN_TAX, |parts| parts.taxes, true),
        (messages::COLUMN_DAYCARE, |parts| parts.day_care, false),
        (messages::COLUMN_TRAVEL, |parts| parts.travel, false),
        (messages::COLUMN_LEFT, |parts| parts.left, true),
    ];
    let shown: Vec<Column> =
        columns.into_iter().filter(|(_, part, always)| *always || holds(*part)).collect();
    let label = match sweep.along {
        Along::Hours => messages::COLUMN_HOURS,
        Along::Wage => messages::COLUMN_WAGE,
    };
    let most = sweep.points.iter().map(gain).reduce(Kroner::max).filter(|most| *most > Kroner::ZERO);
    let row = |(point, parts): (&Point, &Parts)| {
        let more = gain(point);
        let cell = if more.is_negative() { Cell::from(more).loss() } else { more.into() };
        let cells = shown.iter().map(|(_, part, _)| Cell::from(part(parts))).chain([cell]);
        let row = match sweep.along {
            Along::Hours => Row::new(point.timer_om_ugen, cells),
            Along::Wage => Row::new(point.timeloen, cells),
        };
        if most == Some(more) { row.best() } else { row }
    };
    let titles = [label].into_iter().chain(shown.iter().map(|(title, _, _)| *title));
    Table {
        caption: None,
        columns: titles.chain([messages::COLUMN_MORE]).map(|title| language.text(title, &[])).collect(),
        rows: sweep.points.iter().zip(&all).map(row).collect(),
    }
}

/// The table's places and the turning points as lines; a jump is two points above each other.
fn chart(sweep: &Sweep, language: Language) -> Chart {
    let say = |message| language.text(message, &[]);
    let place = |hours: WeeklyHours, wage: Kroner| -> Place {
        match sweep.along {
            Along::Hours => hours.into(),
            Along::Wage => wage.into(),
        }
    };
    let line = |name, part: fn(&calc_core::outcome::Raadighed) -> Kroner| {
        let turns = sweep.turning_points.iter().flat_map(|turn| {
            let x = place(turn.timer_om_ugen, turn.timeloen);
            [&turn.foer, &turn.efter].map(|left| report::Point::new(x, part(left)))
        });
        let points = sweep.points.iter().map(|point| {
            report::Point::new(place(point.timer_om_ugen, point.timeloen), part(&point.raadighed))
        });
        // Where both are at one place the turning point comes first: the place is behind it.
        let mut points: Vec<report::Point> = turns.chain(points).collect();
        points.sort_by_key(|point| point.x);
        points.dedup();
        Series { name: say(name), points }
    };
    let own = &sweep.own;
    let at = place(own.timer_om_ugen, own.timeloen);
    let series = vec![
        line(messages::SWEEP_SERIES_LEFT, |left| left.i_alt),
        line(messages::SWEEP_SERIES_HELP, |left| left.hjaelp),
    ];
    let within = series.first().and_then(|line| line.at(at)).is_some();
    let marks = explain::turns(&sweep.turning_points, sweep.along, language).into_iter().filter_map(|turn| {
        let point = sweep.turning_points.get(turn.first)?;
        Some(Mark { x: place(point.timer_om_ugen, point.timeloen), label: turn.line() })
    });
    Chart {
        title: say(messages::SWEEP_CHART),
        description: say(messages::SWEEP_DESCRIPTION),
        x_label: say(match sweep.along {
            Along::Hours => messages::SWEEP_AXIS_HOURS,
            Along::Wage => messages::SWEEP_AXIS_WAGE,
        }),
        y_label: say(messages::SWEEP_AXIS_KRONER),
        marks: marks.collect(),
        own: within.then(|| Own {
            at: report::Point::new(at, own.raadighed.i_alt),
            label: say(messages::SWEEP_OWN),
        }),
        series,
    }
}
