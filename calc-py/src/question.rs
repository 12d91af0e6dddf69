//! What is asked of a table, checked before the first row is read: all that is wrong at once.

use std::collections::BTreeSet;

use arrow_schema::Schema;
use calc_core::calendar::Month;
use calc_core::case::{Fault, Faults, Layout, Problem};
use calc_core::explain;
use calc_core::law::Laws;
use calc_core::parameters::ParameterSet;
use calc_core::surface::default_month;
use calc_core::table::{
    Asker, ERROR_CODE, ERROR_TEXT, Fills, Measure, People, Results, Scenario, all, error_code, error_text,
    header_of, of_header, of_name,
};
use calc_core::texts::{Language, Message, messages};
use pyo3::FromPyObject;

use crate::cells;

/// Names with texts, in the order in which they were told.
type Told = Vec<(String, String)>;

/// What a caller wants: the fields of `smaajob._options.Options`.
#[derive(FromPyObject)]
pub struct Options {
    /// The month in which the question is asked.
    today: String,
    /// What holds for everybody whose row does not say it.
    in_common: Told,
    /// Jobs that everybody is thought to take.
    scenarios: Vec<(String, Told)>,
    /// The columns of the result; none: the usual ones.
    columns: Vec<String>,
    /// Columns of the table by one of the names that are understood.
    names: Told,
    /// The language of headers and faults.
    lang: String,
    /// Amounts and hours as decimal numbers instead of texts.
    decimals: bool,
}

/// A table and what is asked of each of its rows.
pub struct List {
    headers: Vec<String>,
    /// What each column fills.
    pub fills: Vec<Option<Fills>>,
    /// The rows as told; with scenarios, with the job of each instead.
    layouts: Vec<Layout>,
    /// The columns that are added.
    pub results: Results,
    /// Amounts and hours as decimal numbers.
    pub decimals: bool,
    /// The figures of the law.
    pub set: ParameterSet,
    language: Language,
}

impl List {
    /// What is asked of a table with these columns.
    ///
    /// # Errors
    /// Everything that is wrong with the options and the columns.
    pub fn of(schema: &Schema, options: &Options) -> Result<Self, Vec<String>> {
        let language: Language = options.lang.parse().map_err(|error| vec![format!("lang: {error}")])?;
        let set = ParameterSet::standard();
        let mut setup = Setup { options, language, faults: Vec::new() };
        let headers: Vec<String> = schema.fields().iter().map(|field| field.name().clone()).collect();
        let fills = setup.fills(&headers);
        setup.refuse_unreadable(schema, &fills);
        let told = setup.told_of_all(&set);
        let chosen = setup.chosen();
        let in_common: Vec<(&str, &str)> =
            told.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let people = People::of(&fills, &in_common).map_err(|error| vec![error.to_string()])?;
        setup.check("in_common", &told, people.as_told(), &set);
        let (scenarios, layouts) = setup.scenarios(&people, &set);
        let tells_road = fills.iter().flatten().any(|fills| fills.field.starts_with("road."));
        let results = Results::side_by_side(&chosen, &scenarios, tells_road, language);
        setup.refuse_taken(&headers, &results);
        if !setup.faults.is_empty() {
            return Err(setup.faults);
        }
        let decimals = options.decimals;
        Ok(Self { headers, fills, layouts, results, decimals, set, language })
    }

    /// Who answers the rows, one for each job that is asked about.
    pub fn askers<'list>(&'list self, laws: &'list Laws<'list>) -> Vec<Asker<'list>> {
        self.layouts.iter().map(|layout| Asker::new(layout, self.results.needs(), laws)).collect()
    }

    /// What is wrong with a row: a word, and a sentence that calls fields what the table calls them.
    pub fn fault(&self, faults: &Faults) -> (&'static str, String) {
        let name = |field: &str| {
            let mut columns = self.headers.iter().zip(&self.fills);
            let column = columns.find(|(_, fills)| fills.as_ref().is_some_and(|fills| fills.field == field));
            column.map_or_else(|| header_of(field, self.language), |(header, _)| header.clone())
        };
        (error_code(faults), error_text(faults, name, self.language))
    }
}

/// Collects what is wrong.
struct Setup<'options> {
    options: &'options Options,
    language: Language,
    faults: Vec<String>,
}

impl Setup<'_> {
    fn say(&mut self, message: Message, arguments: &[(&str, &str)]) {
        let arguments: Vec<(&str, calc_core::texts::Value<'_>)> =
            arguments.iter().map(|(name, value)| (*name, (*value).into())).collect();
        self.faults.push(self.language.text(message, &arguments));
    }

    /// What each column fills, by its own name or by that which `map` gives it.
    fn fills(&mut self, headers: &[String]) -> Vec<Option<Fills>> {
        let options = self.options;
        for (theirs, ours) in &options.names {
            if !headers.contains(theirs) {
                self.say(messages::BATCH_NO_HEADER, &[("given", theirs)]);
            }
            if of_header(ours).is_none() {
                self.say(messages::BATCH_NO_COLUMN, &[("flag", "map"), ("given", ours)]);
            }
        }
        let fills = headers.iter().map(|header| {
            let ours = options.names.iter().find(|(theirs, _)| theirs == header).map(|(_, ours)| ours);
            of_header(ours.unwrap_or(header))
        });
        let fills: Vec<Option<Fills>> = fills.collect();
        let mut seen: Vec<(&str, &str)> = Vec::new();
        for (header, fills) in headers.iter().zip(&fills) {
            let Some(fills) = fills else { continue };
            match seen.iter().find(|(field, _)| *field == fills.field) {
                Some((_, first)) => self.say(messages::BATCH_TWICE, &[("first", first), ("second", header)]),
                None => seen.push((&fills.field, header)),
            }
        }
        if fills.iter().all(Option::is_none) {
            self.say(messages::BATCH_NOTHING_KNOWN, &[("headers", &headers.join(", "))]);
        }
        fills
    }

    /// A column that tells something must be of a type that holds it exactly. What a type may hold is asked, not what it
    /// holds: a run over many batches must not stop in the middle because one of them has an amount with øre.
    fn refuse_unreadable(&mut self, schema: &Schema, fills: &[Option<Fills>]) {
        for (field, _) in schema.fields().iter().zip(fills).filter(|(_, fills)| fills.is_some()) {
            let (name, kind) = (field.name(), field.data_type());
            if kind.is_floating() {
                self.faults.push(format!(
                    "column {name:?} is {kind}: a binary float does not hold kroner and øre exactly. Cast it to a \
                     decimal, such as decimal(12, 2), to a whole number, or to text."
                ));
            } else if !cells::is_readable(kind) {
                self.faults.push(format!(
                    "column {name:?} is {kind}: text, whole numbers, decimals, yes/no and dates can be read."
                ));
            }
        }
    }

    /// Two columns of one name cannot be told apart afterwards.
    fn refuse_taken(&mut self, headers: &[String], results: &Results) {
        let taken: BTreeSet<&str> = headers.iter().map(String::as_str).collect();
        let mut added = BTreeSet::new();
        for header in results.headers().chain([ERROR_CODE, ERROR_TEXT]) {
            if taken.contains(header) || !added.insert(header) {
                self.faults
                    .push(format!("column {header:?} would be there twice: rename or drop one of them."));
            }
        }
    }

    /// What everybody has in common; the month is this one, or the last with figures, where nothing else is told.
    fn told_of_all(&mut self, set: &ParameterSet) -> Told {
        let (mut told, options) = (Told::new(), self.options);
        for (name, text) in &options.in_common {
            if of_header(name).is_some() {
                told.push((name.clone(), text.clone()));
            } else {
                self.say(messages::BATCH_NO_COLUMN, &[("flag", "in_common"), ("given", name)]);
            }
        }
        let is_month = |name: &str| of_header(name).is_some_and(|fills| fills.field == "month");
        if !told.iter().any(|(name, _)| is_month(name)) {
            let today = options.today.parse::<Month>().ok();
            let month = today.and_then(|today| default_month(today, set));
            told.extend(month.map(|month| ("month".to_owned(), month.to_string())));
        }
        told
    }

    fn chosen(&mut self) -> Vec<&'static Measure> {
        let (mut chosen, options) = (Vec::new(), self.options);
        for name in &options.columns {
            if let Some(measure) = of_name(name.trim()) {
                chosen.push(measure);
                continue;
            }
            let known: Vec<&str> = all().map(|measure| measure.name(self.language)).collect();
            let known = known.join(", ");
            self.say(messages::BATCH_NO_RESULT, &[("given", name), ("allowed", &known)]);
        }
        chosen
    }

    /// The scenarios, with the rows as each of them has them; without any, the rows as they are.
    fn scenarios(&mut self, people: &People, set: &ParameterSet) -> (Vec<Scenario>, Vec<Layout>) {
        let options = self.options;
        if options.scenarios.is_empty() {
            return (Vec::new(), vec![people.as_told().clone()]);
        }
        let (mut scenarios, mut layouts) = (Vec::new(), Vec::new());
        for (name, told) in &options.scenarios {
            let scenario = Scenario { name: name.clone(), told: told.clone() };
            match people.with(&scenario) {
                Ok(layout) => {
                    self.check("scenarios", told, &layout, set);
                    layouts.push(layout);
                    scenarios.push(scenario);
                }
                Err(error) => {
                    self.say(messages::BATCH_NO_COLUMN, &[("flag", "scenarios"), ("given", &error.0)]);
                }
            }
        }
        (scenarios, layouts)
    }

    /// What is wrong with values that every row shares is said once, and not in every row.
    fn check(&mut self, option: &str, told: &[(String, String)], layout: &Layout, set: &ParameterSet) {
        let fields: Vec<String> = told.iter().filter_map(|(name, _)| Some(of_header(name)?.field)).collect();
        let found = layout.read(&[], &Laws::new(set)).err().map(|faults| faults.0).unwrap_or_default();
        let own =
            |fault: &&Fault| fields.contains(&fault.field) && !matches!(fault.problem, Problem::Missing);
        for fault in found.iter().filter(own) {
            let name = format!("{option} {}", header_of(&fault.field, self.language));
            self.faults.push(explain::fault(fault, &name, self.language));
        }
    }
}
