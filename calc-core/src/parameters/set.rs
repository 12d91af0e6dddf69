use std::borrow::Cow;

use rust_decimal::Decimal;

use super::error::ParameterError;
use super::figure::{Figure, Finding, ValueFigure, WhatIf, YearFigure};
use super::record::{MonthNumber, Record, Series, Status, Text, Title};
use super::tables;
use crate::calendar::Month;
use crate::quantity::{Hours, Kroner, Percent, WeeklyHours, exactly, parse_number, plain_number};

/// The source of an amount that the user set.
static BY_THE_USER: Text = Cow::Borrowed("set for this calculation");

/// Decimals of an amount that a user sets: municipal rates have three.
const DECIMALS_SET: u32 = 4;

/// All figures of the law, with what a user changed.
///
/// # Errors
/// Asking for a month without figures is [`ParameterError::NoFigures`], which names the months that have them.
///
/// ```
/// use calc_core::parameters::ParameterSet;
/// let mut set = ParameterSet::standard();
/// let march = "2026-03".parse()?;
/// assert_eq!(set.kroner("kontanthjaelp.fribeloeb.lav", march)?.to_string(), "5400.00");
/// set.set("kontanthjaelp.fribeloeb.lav", "6000")?;
/// assert_eq!(set.kroner("kontanthjaelp.fribeloeb.lav", march)?.to_string(), "6000.00");
/// assert!(set.kroner("kontanthjaelp.fribeloeb.lav", "2031-01".parse()?).is_ok()); // set for every month
/// assert!(set.kroner("kontanthjaelp.sats.grundsats", "2031-01".parse()?).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct ParameterSet {
    records: Cow<'static, [Record]>,
    series: Cow<'static, [Series]>,
    /// Amounts set for every month, by id.
    amounts: Vec<(String, Decimal)>,
    what_ifs: Vec<WhatIf>,
}

impl ParameterSet {
    /// The law as shipped.
    pub const fn standard() -> Self {
        Self {
            records: Cow::Borrowed(tables::RECORDS),
            series: Cow::Borrowed(tables::SERIES),
            amounts: Vec::new(),
            what_ifs: Vec::new(),
        }
    }

    /// Sets a parameter to an amount, in its own unit, for every month.
    ///
    /// # Errors
    /// [`ParameterError::Unknown`] with the id it looks most like, or [`ParameterError::NotAnAmount`].
    pub fn set(&mut self, id: &str, amount: &str) -> Result<(), ParameterError> {
        self.record(id)?;
        let number = parse_number(amount, DECIMALS_SET).ok().filter(|number| !number.is_sign_negative());
        let Some(number) = number else {
            return Err(ParameterError::NotAnAmount { id: id.to_owned(), given: amount.to_owned() });
        };
        self.amounts.retain(|(known, _)| known != id);
        self.amounts.push((id.to_owned(), number));
        self.what_ifs.retain(|what_if| what_if.id != id || what_if.amount.is_none());
        self.what_ifs.push(WhatIf { id: id.to_owned(), amount: Some(plain_number(number)) });
        Ok(())
    }

    /// Adds a parameter file: it may change known parameters, bring new ones, or add a period or a year.
    ///
    /// # Errors
    /// [`ParameterError::NotAFile`] for what is no such file, [`ParameterError::BadFile`] with every fault in it.
    #[cfg(feature = "params-file")]
    pub fn add_file(&mut self, text: &str) -> Result<(), ParameterError> {
        let file: super::format::File =
            toml::from_str(text).map_err(|error| ParameterError::NotAFile(error.to_string()))?;
        let changed: Vec<String> = file.series.keys().chain(file.parameter.keys()).cloned().collect();
        let (mut records, mut series) = (self.records.to_vec(), self.series.to_vec());
        let faults = super::merge::merge(file, Some(Status::WhatIf), &mut records, &mut series);
        if !faults.is_empty() {
            return Err(ParameterError::BadFile(faults));
        }
        self.records = Cow::Owned(records);
        self.series = Cow::Owned(series);
        self.what_ifs.extend(changed.into_iter().map(|id| WhatIf { id, amount: None }));
        Ok(())
    }

    /// What the user changed; empty where this is the law.
    pub fn what_ifs(&self) -> &[WhatIf] {
        &self.what_ifs
    }

    /// Every parameter, by id.
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// One parameter.
    ///
    /// # Errors
    /// [`ParameterError::Unknown`] with the id it looks most like.
    pub fn record(&self, id: &str) -> Result<&Record, ParameterError> {
        let place = self.records.binary_search_by(|record| record.id.as_ref().cmp(id));
        place
            .ok()
            .and_then(|place| self.records.get(place))
            .ok_or_else(|| ParameterError::Unknown { id: id.to_owned(), nearest: self.nearest(id) })
    }

    /// What a parameter is.
    pub fn title(&self, record: &Record) -> Title {
        if let Some(told) = &record.title {
            return told.clone();
        }
        let place = tables::RECORDS.binary_search_by(|known| known.id.cmp(&record.id)).ok();
        let [da, en] = place.and_then(|place| tables::TITLES.get(place)).copied().unwrap_or_default();
        Title { da: Text::Borrowed(da), en: Text::Borrowed(en) }
    }

    /// The series by which a parameter rises.
    pub fn series_of(&self, record: &Record) -> Option<&Series> {
        let id = record.index.as_ref()?;
        self.series.iter().find(|series| series.id == *id)
    }

    /// A figure in a month.
    ///
    /// # Errors
    /// [`ParameterError::Unknown`], or [`ParameterError::NoFigures`] with the months that have figures.
    pub fn figure(&self, id: &str, month: Month) -> Result<Figure, ParameterError> {
        let record = self.record(id)?;
        let (amount, status, source) =
            self.amount(record, month.index()).ok_or_else(|| self.no_figures(id, month))?;
        Ok(Figure {
            id: record.id.clone(),
            amount,
            unit: record.unit,
            status,
            paragraph: record.paragraph.clone(),
            source: source.clone(),
        })
    }

    /// A figure in kroner. Errors as [`ParameterSet::figure`].
    ///
    /// # Errors
    /// As [`ParameterSet::figure`].
    pub fn kroner(&self, id: &str, month: Month) -> Result<Kroner, ParameterError> {
        self.number(id, month).map(Kroner::exact)
    }

    /// A figure in per cent.
    ///
    /// # Errors
    /// As [`ParameterSet::figure`].
    pub fn percent(&self, id: &str, month: Month) -> Result<Percent, ParameterError> {
        self.number(id, month).map(Percent::exact)
    }

    /// A figure in hours.
    ///
    /// # Errors
    /// As [`ParameterSet::figure`], and for hours with more than two decimals.
    pub fn hours(&self, id: &str, month: Month) -> Result<Hours, ParameterError> {
        let number = self.number(id, month)?;
        Hours::exact(number).ok_or_else(|| not_an_amount(id, number))
    }

    /// A figure in hours a week.
    ///
    /// # Errors
    /// As [`ParameterSet::hours`].
    pub fn weekly_hours(&self, id: &str, month: Month) -> Result<WeeklyHours, ParameterError> {
        self.hours(id, month).map(WeeklyHours::of_week)
    }

    /// A whole number: years, months, a count.
    ///
    /// # Errors
    /// As [`ParameterSet::figure`], and for a number that is not whole.
    pub fn count(&self, id: &str, month: Month) -> Result<u32, ParameterError> {
        let number = self.number(id, month)?;
        counted_in(number, 0).ok_or_else(|| not_an_amount(id, number))
    }

    /// A number as whole tenths.
    ///
    /// # Errors
    /// As [`ParameterSet::figure`], and for a number with more than one decimal.
    pub fn tenths(&self, id: &str, month: Month) -> Result<u32, ParameterError> {
        let number = self.number(id, month)?;
        counted_in(number, 1).ok_or_else(|| not_an_amount(id, number))
    }

    fn number(&self, id: &str, month: Month) -> Result<Decimal, ParameterError> {
        let record = self.record(id)?;
        match self.amount(record, month.index()) {
            Some((amount, ..)) => Ok(amount),
            None => Err(self.no_figures(id, month)),
        }
    }

    /// First and last month of every stretch for which every parameter has a figure.
    pub fn months(&self) -> Vec<(Month, Month)> {
        self.stretches(&self.records)
    }

    /// First and last month of every stretch for which this parameter has a figure; one that runs on ends with the last
    /// month that any other knows.
    ///
    /// # Errors
    /// [`ParameterError::Unknown`] with the id it looks most like.
    pub fn months_of(&self, id: &str) -> Result<Vec<(Month, Month)>, ParameterError> {
        Ok(self.stretches(std::slice::from_ref(self.record(id)?)))
    }

    fn stretches(&self, records: &[Record]) -> Vec<(Month, Month)> {
        let first = records.iter().filter_map(Record::first_month).min();
        let last = self.records.iter().filter_map(|record| self.last_month(record)).max();
        let (Some(first), Some(last)) = (first, last) else {
            return Vec::new();
        };
        let mut stretches: Vec<(MonthNumber, MonthNumber)> = Vec::new();
        for month in first..=last {
            if records.iter().any(|record| self.amount(record, month).is_none()) {
                continue;
            }
            match stretches.last_mut() {
                Some((_, end)) if *end + 1 == month => *end = month,
                _ => stretches.push((month, month)),
            }
        }
        stretches.into_iter().map(|(first, last)| (Month::of_index(first), Month::of_index(last))).collect()
    }

    /// What a parameter is in each year its series knows, beside what was published; not in a year for which the act had
    /// another amount, which stands among the fixed ones.
    pub fn years(&self, record: &Record) -> Vec<YearFigure> {
        let Some(series) = self.series_of(record) else {
            return Vec::new();
        };
        let figure = |year: i16| {
            let published = record.published.iter().find(|published| published.year == year);
            YearFigure {
                year,
                computed: record.in_year(year).map(plain_number),
                published: published.map(|published| plain_number(published.amount)),
                status: published.map_or(record.status_of_year(series, year), |published| published.status),
                source: published.map_or(&record.source, |published| &published.source).clone(),
            }
        };
        let of_its_own = |year: &i16| {
            let december = i32::from(*year) * 12 + 11;
            record
                .values
                .iter()
                .any(|value| value.from <= december && value.to.is_none_or(|to| december <= to))
        };
        series.known_years().filter(|year| !of_its_own(year)).map(figure).collect()
    }

    /// The fixed amounts of a parameter, in order.
    pub fn values(&self, record: &Record) -> Vec<ValueFigure> {
        let shown = |value: &super::record::DatedAmount| ValueFigure {
            from: Month::of_index(value.from),
            amount: plain_number(value.amount),
            known_from: value.known_from.as_deref().and_then(|day| day.parse().ok()),
        };
        record.values.iter().map(shown).collect()
    }

    /// Every published amount that differs from the computed one: none, if all is well.
    pub fn check(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for record in self.records.iter() {
            for published in record.published.iter() {
                let computed = record.in_year(published.year);
                if computed != Some(published.amount) {
                    findings.push(Finding {
                        id: record.id.to_string(),
                        year: published.year,
                        computed: computed.map(plain_number),
                        published: plain_number(published.amount),
                    });
                }
            }
        }
        findings
    }

    /// The amount of a month with its status and source: what the user set, a fixed amount, a published one, or the
    /// amount of the act raised by its series.
    fn amount<'set>(
        &'set self,
        record: &'set Record,
        month: MonthNumber,
    ) -> Option<(Decimal, Status, &'set Text)> {
        if let Some((_, amount)) = self.amounts.iter().find(|(id, _)| *id == record.id) {
            return Some((*amount, Status::WhatIf, &BY_THE_USER));
        }
        let fixed =
            record.values.iter().rfind(|value| value.from <= month && value.to.is_none_or(|to| month <= to));
        if let Some(value) = fixed {
            return Some((value.amount, value.status, &value.source));
        }
        if month < record.in_force {
            return None;
        }
        let year = i16::try_from(month / 12).ok()?;
        if let Some(published) = record.published.iter().find(|published| published.year == year) {
            return Some((published.amount, published.status, &published.source));
        }
        let amount = record.in_year(year)?;
        Some((amount, record.status_of_year(self.series_of(record)?, year), &record.source))
    }

    /// The last month of a parameter that does not run on.
    fn last_month(&self, record: &Record) -> Option<MonthNumber> {
        if self.amounts.iter().any(|(id, _)| *id == record.id) {
            return None;
        }
        let fixed = record.values.last().map(|last| last.to);
        let indexed = self.series_of(record).map(|series| i32::from(series.last_year()) * 12 + 11);
        match (fixed, indexed) {
            (Some(None), _) => None,
            (Some(Some(to)), indexed) => indexed.max(Some(to)),
            (None, indexed) => indexed,
        }
    }

    fn no_figures(&self, id: &str, month: Month) -> ParameterError {
        ParameterError::NoFigures { month, id: id.to_owned(), available: self.months() }
    }

    /// The known id that shares most words with this one, the nearest in length of several.
    fn nearest(&self, id: &str) -> Option<String> {
        let shared =
            |known: &str| id.split(['.', '_']).filter(|part| part.len() > 2 && holds(known, part)).count();
        let alike = |known: &str| (shared(known), std::cmp::Reverse(known.len().abs_diff(id.len())));
        let best = self.records.iter().max_by_key(|record| alike(&record.id))?;
        (shared(&best.id) > 0).then(|| best.id.to_string())
    }
}

impl Record {
    /// First month of the rule.
    pub fn in_force_month(&self) -> Month {
        Month::of_index(self.in_force)
    }

    /// The amount of the act as plain text, where it rises by a series.
    pub fn statute_amount(&self) -> Option<String> {
        self.statute.map(plain_number)
    }

    /// The step to which the amount in use is rounded, as plain text.
    pub fn rounded_to(&self) -> String {
        let step = if self.round.is_zero() { self.carry } else { self.round };
        plain_number(step)
    }

    /// The amount of a year by its series.
    fn in_year(&self, year: i16) -> Option<Decimal> {
        self.yearly.iter().find(|(known, _)| *known == year).map(|(_, amount)| *amount)
    }

    fn first_month(&self) -> Option<MonthNumber> {
        let fixed = self.values.first().map(|value| value.from);
        let indexed = self.statute.map(|_| self.in_force);
        fixed.into_iter().chain(indexed).min()
    }

    /// The amount of the act is what it is; that of another year follows from it.
    fn status_of_year(&self, series: &Series, year: i16) -> Status {
        match self.status {
            Status::WhatIf => Status::WhatIf,
            status if year == series.level_year => status,
            _ if series.years.iter().any(|step| step.year <= year && step.status == Status::WhatIf) => {
                Status::WhatIf
            }
            _ => Status::Derived,
        }
    }
}

/// Whether a word stands in a text, by plain comparison: ids are short.
fn holds(text: &str, word: &str) -> bool {
    text.as_bytes().windows(word.len()).any(|part| part == word.as_bytes())
}

fn counted_in(number: Decimal, decimals: u32) -> Option<u32> {
    exactly(number, decimals).and_then(|counted| u32::try_from(counted).ok())
}

fn not_an_amount(id: &str, number: Decimal) -> ParameterError {
    ParameterError::NotAnAmount { id: id.to_owned(), given: plain_number(number) }
}
