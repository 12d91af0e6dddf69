//! From files to records: every fault of a file at once. Shared with the build script.

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::format;
use super::record::{
    DatedAmount, FileFault, MonthNumber, PublishedAmount, Record, Series, SeriesYear, Status, Text, Title,
    Unit,
};

/// Adds a file to what is known: it may change known parameters and bring new ones.
///
/// Amounts without a status of their own get `default_status`.
pub fn merge(
    file: format::File,
    default_status: Option<Status>,
    records: &mut Vec<Record>,
    series: &mut Vec<Series>,
) -> Vec<FileFault> {
    let mut faults = Faults(Vec::new());
    for (id, told) in file.series {
        // What was published of a year rests on the adjustments up to it: other adjustments make it void.
        let changed_from = told.years.iter().map(|step| step.year).min();
        let rising = records.iter_mut().filter(|record| record.index.as_deref() == Some(id.as_str()));
        for record in rising.filter(|_| default_status.is_some()) {
            if let Some(year) = changed_from {
                record.published.to_mut().retain(|published| published.year < year);
            }
        }
        let place = series.iter().position(|known| known.id == id.as_str());
        match place.and_then(|place| series.get_mut(place)) {
            Some(known) => change_series(known, told, &id, &mut faults),
            None => series.extend(new_series(told, &id, &mut faults)),
        }
    }
    for (id, told) in file.parameter {
        match records.binary_search_by(|known| known.id.as_ref().cmp(&id)) {
            Ok(place) => {
                if let Some(known) = records.get_mut(place) {
                    change(known, told, default_status, &mut faults);
                }
            }
            Err(place) => {
                if let Some(record) = new_record(told, &id, default_status, &mut faults) {
                    records.insert(place, record);
                }
            }
        }
    }
    for record in records.iter() {
        if let Some(index) = &record.index
            && !series.iter().any(|known| known.id == *index)
        {
            let known: Vec<&str> = series.iter().map(|series| series.id.as_ref()).collect();
            faults.add(&record.id, "index", index, &known.join(", "));
        }
    }
    for record in records.iter_mut() {
        record.rise(series);
    }
    faults.0
}

/// Decimals of an amount: percentages are counted in ten-thousandths.
const MOST_DECIMALS: u32 = 4;

/// Collects faults with their place.
struct Faults(Vec<FileFault>);

impl Faults {
    fn add(&mut self, id: &str, field: &str, given: &str, allowed: &str) {
        self.0.push(FileFault {
            field: format!("{id}: {field}"),
            given: given.to_owned(),
            allowed: allowed.to_owned(),
        });
    }

    fn decimal(&mut self, id: &str, field: &str, text: &str) -> Option<Decimal> {
        let plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && text.len() <= 15;
        let number = if plain { text.parse().ok() } else { None };
        if number.is_none() {
            self.add(id, field, text, "digits with a decimal point, in quotes");
        }
        number
    }

    /// An amount of the law: with no more decimals than every unit keeps.
    fn amount(&mut self, id: &str, field: &str, text: &str) -> Option<Decimal> {
        let amount = self.decimal(id, field, text)?;
        if amount.normalize().scale() > MOST_DECIMALS {
            self.add(id, field, text, "at most four decimals");
            return None;
        }
        Some(amount)
    }

    /// A step of rounding.
    fn step(&mut self, id: &str, field: &str, text: &str) -> Option<Decimal> {
        let step = self.decimal(id, field, text)?;
        if step.is_zero() {
            self.add(id, field, text, "more than 0");
            return None;
        }
        Some(step)
    }

    fn month(&mut self, id: &str, field: &str, text: &str) -> Option<MonthNumber> {
        let parts = text.split_once('-').filter(|(year, month)| year.len() == 4 && month.len() == 2);
        let month = parts.and_then(|(year, month)| {
            let (year, month): (i32, i32) = (year.parse().ok()?, month.parse().ok()?);
            (year > 0 && (1..=12).contains(&month)).then_some(year * 12 + month - 1)
        });
        if month.is_none() {
            self.add(id, field, text, "a month as 2026-03");
        }
        month
    }

    fn status(&mut self, id: &str, text: &str) -> Option<Status> {
        let status = Status::ALL.into_iter().find(|status| status.id() == text);
        if status.is_none() {
            self.add(id, "status", text, &Status::ALL.map(Status::id).join(", "));
        }
        status
    }

    fn unit(&mut self, id: &str, text: &str) -> Option<Unit> {
        let unit = Unit::ALL.into_iter().find(|unit| unit.id() == text);
        if unit.is_none() {
            self.add(id, "unit", text, &Unit::ALL.map(Unit::id).join(", "));
        }
        unit
    }

    fn needed<T>(&mut self, id: &str, field: &str, told: Option<T>) -> Option<T> {
        if told.is_none() {
            self.add(id, field, "", "needed for a new entry");
        }
        told
    }
}

fn new_record(
    told: format::Parameter,
    id: &str,
    default_status: Option<Status>,
    faults: &mut Faults,
) -> Option<Record> {
    let title = faults.needed(id, "title", told.title);
    let unit = faults.needed(id, "unit", told.unit).and_then(|unit| faults.unit(id, &unit));
    let paragraph = faults.needed(id, "paragraph", told.paragraph);
    let source = faults.needed(id, "source", told.source);
    let in_force =
        faults.needed(id, "in_force", told.in_force).and_then(|month| faults.month(id, "in_force", &month));
    let status = match (told.status, default_status) {
        (Some(status), _) => faults.status(id, &status),
        (None, default) => faults.needed(id, "status", default),
    };
    if told.statute.is_some() != told.index.is_some() {
        faults.add(id, "statute", "", "an amount of the act needs a series, and the other way round");
    }
    if told.statute.is_none() && told.values.is_empty() {
        faults.add(id, "values", "", "either an amount of the act or values");
    }
    let title = title?;
    let mut record = Record {
        id: Text::Owned(id.to_owned()),
        title: Some(Title { da: title.da.into(), en: title.en.into() }),
        unit: unit?,
        paragraph: paragraph?.into(),
        source: source?.into(),
        status: status?,
        in_force: in_force?,
        statute: None,
        index: None,
        carry: Decimal::ONE,
        round: Decimal::ZERO,
        round_up: false,
        values: Cow::Borrowed(&[]),
        published: Cow::Borrowed(&[]),
        yearly: Cow::Borrowed(&[]),
    };
    let amounts = format::Parameter {
        statute: told.statute,
        index: told.index,
        carry: told.carry,
        round: told.round,
        round_up: told.round_up,
        values: told.values,
        published: told.published,
        ..format::Parameter::default()
    };
    let value_status = default_status.or(Some(record.status));
    change(&mut record, amounts, value_status, faults);
    Some(record)
}

fn change(record: &mut Record, told: format::Parameter, default_status: Option<Status>, faults: &mut Faults) {
    let id = record.id.clone();
    if let Some(unit) = told.unit.as_deref().and_then(|unit| faults.unit(&id, unit))
        && unit != record.unit
    {
        faults.add(&id, "unit", unit.id(), record.unit.id());
    }
    if let Some(title) = told.title {
        record.title = Some(Title { da: title.da.into(), en: title.en.into() });
    }
    if let Some(paragraph) = told.paragraph {
        record.paragraph = paragraph.into();
    }
    if let Some(source) = told.source {
        record.source = source.into();
    }
    if let Some(status) = told.status.and_then(|status| faults.status(&id, &status)) {
        record.status = status;
    } else if let Some(status) = default_status.filter(|_| told.statute.is_some() || told.round.is_some()) {
        record.status = status;
    }
    if let Some(month) = told.in_force.and_then(|month| faults.month(&id, "in_force", &month)) {
        record.in_force = month;
    }
    if told.statute.is_some() || told.index.is_some() || told.carry.is_some() || told.round.is_some() {
        // What was published rests on the amount as it was.
        record.published = Cow::Borrowed(&[]);
    }
    if let Some(amount) = told.statute.and_then(|amount| faults.amount(&id, "statute", &amount)) {
        record.statute = Some(amount);
    }
    if let Some(index) = told.index {
        record.index = Some(index.into());
    }
    if let Some(carry) = told.carry.and_then(|step| faults.step(&id, "carry", &step)) {
        record.carry = carry;
    }
    if let Some(round) = told.round.and_then(|step| faults.step(&id, "round", &step)) {
        record.round = round;
    }
    if let Some(up) = told.round_up {
        record.round_up = up;
    }
    let inherited = default_status.unwrap_or(record.status);
    let values: Vec<_> = told
        .values
        .into_iter()
        .filter_map(|value| dated(value, &id, inherited, &record.source, faults))
        .collect();
    for value in values {
        place(value, default_status.is_some(), record.values.to_mut());
    }
    for published in told.published {
        let amount = faults.amount(&id, "published", &published.amount);
        let status = faults.status(&id, &published.status);
        if let (Some(amount), Some(status)) = (amount, status) {
            let all = record.published.to_mut();
            all.retain(|known| known.year != published.year);
            all.push(PublishedAmount {
                year: published.year,
                amount,
                status,
                source: published.source.into(),
            });
        }
    }
}

/// Puts a fixed amount in its place. Later wins: by month, then by the day it became known. A user's own amount that does
/// not tell the day comes after all that start alike.
fn place(value: DatedAmount, of_user: bool, all: &mut Vec<DatedAmount>) {
    let last_word = of_user && value.known_from.is_none();
    let before = |known: &DatedAmount| {
        known.from < value.from
            || (known.from == value.from && (last_word || known.known_from <= value.known_from))
    };
    let place = all.iter().rposition(before).map_or(0, |last| last + 1);
    all.insert(place, value);
}

fn dated(
    told: format::Value,
    id: &str,
    status: Status,
    source: &Text,
    faults: &mut Faults,
) -> Option<DatedAmount> {
    let from = faults.month(id, "from", &told.from);
    let to = told.to.as_deref().map(|to| faults.month(id, "to", to));
    let amount = faults.amount(id, "amount", &told.amount);
    let status = told.status.map_or(Some(status), |status| faults.status(id, &status));
    if let (Some(from), Some(Some(to))) = (from, to)
        && to < from
    {
        faults.add(id, "to", told.to.as_deref().unwrap_or_default(), "not before `from`");
    }
    if let Some(day) = &told.known_from {
        let shape = day.len() == 10 && day.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        if !shape {
            faults.add(id, "known_from", day, "a day as 2026-06-15");
        }
    }
    Some(DatedAmount {
        from: from?,
        to: match to {
            Some(to) => Some(to?),
            None => None,
        },
        amount: amount?,
        known_from: told.known_from.map(Text::Owned),
        status: status?,
        source: told.source.map_or_else(|| source.clone(), Text::Owned),
    })
}

fn new_series(told: format::Series, id: &str, faults: &mut Faults) -> Option<Series> {
    // What it is is said for whoever reads the file.
    let title = faults.needed(id, "title", told.title);
    let paragraph = faults.needed(id, "paragraph", told.paragraph);
    let level_year = faults.needed(id, "level_year", told.level_year);
    let fixed = match told.fixed {
        Some(fixed) => Some(faults.decimal(id, "fixed", &fixed)?),
        None => None,
    };
    title?;
    let mut series = Series {
        id: Text::Owned(id.to_owned()),
        paragraph: paragraph?.into(),
        level_year: level_year?,
        fixed,
        years: Cow::Borrowed(&[]),
    };
    let years =
        format::Series { years: told.years, title: None, paragraph: None, level_year: None, fixed: None };
    change_series(&mut series, years, id, faults);
    Some(series)
}

fn change_series(series: &mut Series, told: format::Series, id: &str, faults: &mut Faults) {
    if told.level_year.is_some_and(|year| year != series.level_year) {
        faults.add(id, "level_year", "", &series.level_year.to_string());
    }
    if let Some(fixed) = told.fixed.and_then(|fixed| faults.decimal(id, "fixed", &fixed)) {
        series.fixed = Some(fixed);
    }
    for year in told.years {
        // What a year tells is what its series counts by.
        let (field, told, other) = match series.fixed {
            Some(_) => ("adjustment", year.adjustment, year.number),
            None => ("number", year.number, year.adjustment),
        };
        if let Some(other) = other {
            faults.add(id, "years", &other, field);
        }
        let adjustment = faults.needed(id, field, told).and_then(|number| faults.decimal(id, field, &number));
        let cut = year.cut.map_or(Some(Decimal::ZERO), |cut| faults.decimal(id, "cut", &cut));
        let status = faults.status(id, &year.status);
        if let (Some(adjustment), Some(cut), Some(status)) = (adjustment, cut, status) {
            let all = series.years.to_mut();
            all.retain(|known| known.year != year.year);
            all.push(SeriesYear { year: year.year, adjustment, cut, status, source: year.source.into() });
            all.sort_by_key(|step| step.year);
        }
    }
    if !series.years.is_empty()
        && series.last_year() != series.years.iter().map(|step| step.year).max().unwrap_or(0)
    {
        faults.add(id, "years", "", "every year after the level year, without a gap");
    }
}
