//! The summary of a list for reading: what a job would do for the people on it, on a sheet of A4.

use std::ops::RangeInclusive;

use calc_core::calendar::Month;
use calc_core::explain::{self, sats_name};
use calc_core::parameters::ParameterSet;
use calc_core::quantity::{Kroner, Total};
use calc_core::texts::{Language, Message, Value, messages};

use super::summary::{Effect, JobSummary, Stretch, Summary};
use super::tally::A_BAND;
use crate::report::{Cell, Chart, Place, Point, Report, Row, Section, Series, Table};

/// The tallest step of a chart has at least so many people: a picture of few says little.
const PICTURED: u64 = 50;
/// More lines than this hide each other.
const MOST_LINES: usize = 3;
/// With more bands than this the sheet has no room for it.
const MOST_BANDS: usize = 10;

/// The page of a summary. `in_common` is what was told for everybody at once: `month = 2026-03`.
pub fn report(summary: &Summary, in_common: &[String], set: &ParameterSet, language: Language) -> Report {
    let page = Page { summary, language };
    let frame = explain::frame(summary.first_month.unwrap_or(ANY_MONTH), set, language);
    Report {
        language,
        title: page.say(messages::LIST_REPORT_TITLE),
        what_if: frame.what_if,
        month: page.months(frame.month),
        answer: page.answer(),
        sections: page.sections(in_common),
        footer: frame.footer,
    }
}

/// Where nobody was calculated for, what stands around the answer does not depend on a month.
const ANY_MONTH: Month = match Month::new(2026, 1) {
    Ok(month) => month,
    Err(_) => panic!("January is a month"),
};

/// What a row is about, and its cell for a job.
type Line = (Message, fn(&Page<'_>, &JobSummary) -> Cell);

struct Page<'a> {
    summary: &'a Summary,
    language: Language,
}

impl Page<'_> {
    fn say(&self, message: Message) -> String {
        self.language.text(message, &[])
    }

    fn months(&self, of_one: String) -> String {
        match self.summary.first_month.zip(self.summary.last_month) {
            None => String::new(),
            Some((first, last)) if first == last => of_one,
            Some((first, last)) => {
                let arguments = [("first", first.into()), ("last", last.into())];
                self.language.text(messages::CALENDAR_MONTHS, &arguments)
            }
        }
    }

    /// What the first job would do, in the most telling number that may be told.
    fn answer(&self) -> String {
        let Some(first) = self.summary.jobs.first() else {
            return self.say(messages::LIST_REPORT_ANSWER_NOBODY);
        };
        let job = match &first.name {
            None => messages::LIST_REPORT_JOB_OWN,
            Some(_) => messages::LIST_REPORT_JOB_NAMED,
        };
        let name = first.name.as_deref().unwrap_or_default();
        let tell = |message, arguments: &[(&str, Value<'_>)]| {
            let all: Vec<(&str, Value<'_>)> =
                [("job", job.into()), ("name", name.into())].iter().chain(arguments).copied().collect();
            self.language.text(message, &all)
        };
        match (self.summary.answered, first.with_job, first.more, first.citizens) {
            (Some(0), ..) => self.say(messages::LIST_REPORT_ANSWER_NOBODY),
            (Some(people), Some(0), ..) => {
                tell(messages::LIST_REPORT_ANSWER_NO_JOB, &[("people", people.into())])
            }
            (Some(people), _, Some(more), _) => {
                let arguments = [("people", people.into()), ("more", more.into())];
                tell(messages::LIST_REPORT_ANSWER, &arguments)
            }
            (_, _, _, Some(Effect { month, .. })) if month.is_negative() => {
                tell(messages::LIST_REPORT_ANSWER_LESS, &[("amount", month.turned().into())])
            }
            (_, _, _, Some(Effect { month, .. })) => {
                tell(messages::LIST_REPORT_ANSWER_MORE, &[("amount", month.into())])
            }
            _ => self.say(messages::LIST_REPORT_ANSWER_HIDDEN),
        }
    }

    fn sections(&self, in_common: &[String]) -> Vec<Section> {
        let headed = |message, table: Table| Section::headed(self.say(message), table);
        let mut sections = vec![
            headed(messages::LIST_REPORT_HEADING_JOBS, self.jobs()),
            headed(messages::LIST_REPORT_HEADING_BANDS, self.bands()),
        ];
        sections.extend(self.chart().map(Section::bare));
        sections.extend([
            headed(messages::LIST_REPORT_HEADING_ROAD, self.road()),
            headed(messages::LIST_REPORT_HEADING_WHO, self.who()).fine(),
            Section::headed(self.say(messages::HEADING_NOTICES), self.notes(in_common)).fine(),
        ]);
        sections
    }

    /// What each job would do, number by number.
    fn jobs(&self) -> Table {
        const NO_JOB: Line = (messages::LIST_REPORT_NO_JOB, |page, job| page.count(job.no_job));
        const LINES: [Line; 11] = [
            (messages::LIST_REPORT_MORE, |page, job| page.count(job.more)),
            (messages::LIST_REPORT_SAME, |page, job| page.count(job.same)),
            (messages::LIST_REPORT_LESS, |page, job| page.count(job.less)),
            (messages::LIST_REPORT_MEAN, |page, job| page.of_somebody(job, page.amount(job.mean))),
            (messages::LIST_REPORT_MIDDLE, |page, job| {
                let band = job.median.map_or_else(|| page.hidden(), |stretch| page.stretch(stretch));
                page.of_somebody(job, band.into())
            }),
            (messages::LIST_REPORT_CITIZENS_MONTH, |page, job| page.month(job.citizens)),
            (messages::LIST_REPORT_CITIZENS_YEAR, |page, job| page.year(job.citizens)),
            (messages::LIST_REPORT_HELP_MONTH, |page, job| page.month(job.kontanthjaelp)),
            (messages::LIST_REPORT_HELP_YEAR, |page, job| page.year(job.kontanthjaelp)),
            (messages::LIST_REPORT_NEVER, |page, job| page.count(job.never)),
            (messages::LIST_REPORT_OPEN, |page, job| page.count(job.open)),
        ];
        let jobs = &self.summary.jobs;
        let without = jobs.iter().any(|job| job.no_job != Some(0)).then_some(&NO_JOB);
        let (people, amounts) = LINES.split_at(3);
        let row = |(label, cell): &Line| Row::new(self.say(*label), jobs.iter().map(|job| cell(self, job)));
        let rows = people.iter().chain(without).chain(amounts).map(row).collect();
        Table { caption: None, columns: self.of_jobs(), rows }
    }

    /// The bands, from the first in which there is somebody to the last.
    fn bands(&self) -> Table {
        let jobs = &self.summary.jobs;
        let row = |place: usize| {
            let band = jobs.first().and_then(|job| job.bands.get(place));
            let label = band.map(|band| self.stretch(band.stretch)).unwrap_or_default();
            Row::new(label, jobs.iter().map(|job| self.count(in_band(job, place))))
        };
        Table { caption: None, columns: self.of_jobs(), rows: self.shown_bands().map(row).collect() }
    }

    fn shown_bands(&self) -> RangeInclusive<usize> {
        let jobs = &self.summary.jobs;
        let bands = 0..jobs.first().map_or(0, |job| job.bands.len());
        let somebody = |place: &usize| jobs.iter().any(|job| in_band(job, *place) != Some(0));
        let first = bands.clone().find(somebody).unwrap_or_default();
        first..=bands.rev().find(somebody).unwrap_or_default()
    }

    /// The bands as steps, where all of them are told and they are many people.
    fn chart(&self) -> Option<Chart> {
        let jobs = &self.summary.jobs;
        let lines: Vec<Series> = jobs.iter().map(|job| self.steps(job)).collect::<Option<_>>()?;
        let tallest = jobs.iter().flat_map(|job| &job.bands).filter_map(|band| band.people).max();
        let telling = tallest.is_some_and(|people| people >= PICTURED);
        let room = lines.len() <= MOST_LINES && self.shown_bands().count() <= MOST_BANDS;
        let ends = |job: &JobSummary| {
            [job.bands.first(), job.bands.last()].map(|band| band.and_then(|band| band.people))
        };
        let open = jobs.iter().flat_map(ends).any(|people| people != Some(0));
        let width = ("width", A_BAND.unsigned_abs().into());
        let arguments = [width, ("open", if open { "yes" } else { "no" }.into())];
        (telling && room).then(|| Chart {
            title: self.say(messages::LIST_REPORT_CHART),
            description: self.language.text(messages::LIST_REPORT_CHART_DESCRIPTION, &arguments),
            x_label: self.say(messages::LIST_REPORT_AXIS_KRONER),
            y_label: self.say(messages::LIST_REPORT_PEOPLE),
            series: lines,
            marks: Vec::new(),
            own: None,
        })
    }

    /// A line that is level over each band; none where one of them is hidden.
    fn steps(&self, job: &JobSummary) -> Option<Series> {
        let mut points = Vec::new();
        let bands = self.shown_bands().filter_map(|place| job.bands.get(place));
        for band in bands.filter(|band| band.stretch.from != band.stretch.to) {
            let (from, to) = match (band.stretch.from, band.stretch.to) {
                (Some(from), Some(to)) => (from, to),
                (None, Some(to)) => (to - A_BAND, to),
                (Some(from), None) => (from, from + A_BAND),
                (None, None) => return None,
            };
            let hundredths = i64::try_from(band.people?).ok()?.checked_mul(100)?;
            let height = Place::of_hundredths(hundredths);
            points.extend([from, to].map(|kroner| Point::new(Kroner::whole(kroner), height)));
        }
        Some(Series { name: self.name(job), points })
    }

    fn road(&self) -> Table {
        let road = &self.summary.road;
        let mut rows = vec![
            self.people(messages::LIST_REPORT_NOT_ASKED, road.not_asked),
            self.people(messages::LIST_REPORT_MET, road.met),
        ];
        let mut from = 0;
        for within in &road.within {
            let message =
                if from == 0 { messages::LIST_REPORT_WITHIN_FIRST } else { messages::LIST_REPORT_WITHIN };
            rows.push(Row::new(self.range(message, from, within.hours), [self.count(within.people)]));
            from = within.hours;
        }
        rows.push(Row::new(self.range(messages::LIST_REPORT_FURTHER, from, 0), [self.count(road.further)]));
        rows.push(self.people(messages::LIST_REPORT_NOT_TOLD, road.not_told));
        Table { caption: None, columns: self.of_people(), rows }
    }

    fn who(&self) -> Table {
        let summary = self.summary;
        let mut rows = vec![
            self.people(messages::LIST_REPORT_ROWS, summary.rows),
            self.people(messages::LIST_REPORT_BAD, summary.bad),
            self.people(messages::LIST_REPORT_ANSWERED, summary.answered).total(),
        ];
        let rates = summary.rates.iter().filter(|rate| rate.people != Some(0));
        rows.extend(rates.map(|rate| {
            self.people(rate.rate.map_or(messages::LIST_REPORT_NO_RATE, sats_name), rate.people)
        }));
        Table { caption: None, columns: self.of_people(), rows }
    }

    fn notes(&self, in_common: &[String]) -> Vec<String> {
        let mut notes: Vec<String> = [
            messages::LIST_REPORT_NOTE_RULES,
            messages::LIST_REPORT_NOTE_LEFT,
            messages::LIST_REPORT_NOTE_HELP,
            messages::LIST_REPORT_NOTE_ROWS,
            messages::LIST_REPORT_NOTE_ROAD,
        ]
        .map(|note| self.say(note))
        .to_vec();
        if self.summary.hides() {
            notes.push(self.say(messages::LIST_REPORT_NOTE_HIDDEN));
        }
        if !in_common.is_empty() {
            let told = in_common.join(", ");
            notes.push(self.language.text(messages::BATCH_TOLD_OF_ALL, &[("told", (&told).into())]));
        }
        notes
    }

    fn name(&self, job: &JobSummary) -> String {
        job.name.clone().unwrap_or_else(|| self.say(messages::LIST_REPORT_OWN_JOB))
    }

    fn of_jobs(&self) -> Vec<String> {
        std::iter::once(String::new()).chain(self.summary.jobs.iter().map(|job| self.name(job))).collect()
    }

    fn of_people(&self) -> Vec<String> {
        vec![String::new(), self.say(messages::LIST_REPORT_PEOPLE)]
    }

    fn people(&self, label: Message, people: Option<u64>) -> Row {
        Row::new(capitalised(&self.say(label)), [self.count(people)])
    }

    fn range(&self, message: Message, from: i64, to: i64) -> String {
        let arguments = [("from", from.unsigned_abs().into()), ("to", to.unsigned_abs().into())];
        self.language.text(message, &arguments)
    }

    fn stretch(&self, stretch: Stretch) -> String {
        match (stretch.from, stretch.to) {
            (Some(0), Some(0)) => self.say(messages::LIST_REPORT_BAND_SAME),
            (Some(0), Some(to)) => self.range(messages::LIST_REPORT_BAND_MORE_FIRST, 0, to),
            (Some(from), Some(0)) => self.range(messages::LIST_REPORT_BAND_LESS_FIRST, 0, from),
            (Some(from), Some(to)) if from > 0 => self.range(messages::LIST_REPORT_BAND_MORE, from, to),
            (Some(from), Some(to)) => self.range(messages::LIST_REPORT_BAND_LESS, to, from),
            (Some(from), None) => self.range(messages::LIST_REPORT_BAND_MORE_LAST, from, 0),
            (None, to) => self.range(messages::LIST_REPORT_BAND_LESS_LAST, to.unwrap_or_default(), 0),
        }
    }

    fn hidden(&self) -> String {
        self.say(messages::LIST_REPORT_HIDDEN)
    }

    fn count(&self, people: Option<u64>) -> Cell {
        people.map_or_else(|| self.hidden().into(), Cell::from)
    }

    fn amount(&self, amount: Option<Total>) -> Cell {
        amount.map_or_else(|| self.hidden().into(), Cell::from)
    }

    /// Nothing where nobody has a job: then nothing is hidden either.
    fn of_somebody(&self, job: &JobSummary, cell: Cell) -> Cell {
        let nobody = job.with_job == Some(0) || self.summary.answered == Some(0);
        if nobody { Cell::EMPTY } else { cell }
    }

    fn month(&self, effect: Option<Effect>) -> Cell {
        self.amount(effect.map(|effect| effect.month))
    }

    fn year(&self, effect: Option<Effect>) -> Cell {
        self.amount(effect.map(|effect| effect.year))
    }
}

fn in_band(job: &JobSummary, place: usize) -> Option<u64> {
    job.bands.get(place)?.people
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
