//! What is asked of a table, checked before its first row is read: all that is wrong at once.

use super::headers::{Fills, header_of, of_header};
use super::measures::{Measure, all, of_name};
use super::people::{People, Scenario};
use super::results::Results;
use crate::calendar::Month;
use crate::case::{Fault, Layout, NoSuchField, Problem};
use crate::explain;
use crate::law::Laws;
use crate::parameters::ParameterSet;
use crate::texts::{Language, Message, Value, messages};

/// What somebody asks of a table, in the texts that people write.
#[derive(Clone, Copy, Debug)]
pub struct Options<'told> {
    /// Columns by one of the names that are understood: what the table calls them, and what they are.
    pub map: &'told [(String, String)],
    /// What holds for everybody whose row does not tell it: the name of a column, and its text.
    pub in_common: &'told [(String, String)],
    /// Jobs that everybody is thought to take; none: each row's own.
    pub scenarios: &'told [Scenario],
    /// The columns of the result, by name; none: the usual ones.
    pub columns: &'told [String],
    /// The month of whoever is told no other; none: each row must tell its own.
    pub month: Option<Month>,
    /// Months of work are told beside the table.
    pub months_beside: bool,
    /// Each scenario has rows of its own.
    pub long: bool,
    /// The language of headers and faults.
    pub language: Language,
    /// What these options are called where they are given.
    pub called: OptionNames,
}

/// What the options are called where they are given, such as `--map`: faults speak of them by these names.
#[derive(Clone, Copy, Debug)]
pub struct OptionNames {
    /// Of [`Options::map`].
    pub map: &'static str,
    /// Of [`Options::in_common`].
    pub in_common: &'static str,
    /// Of [`Options::scenarios`].
    pub scenarios: &'static str,
    /// Of [`Options::columns`].
    pub columns: &'static str,
}

/// What is asked of a table with certain columns: everything that its rows share.
///
/// ```
/// use calc_core::parameters::ParameterSet;
/// use calc_core::table::{OptionNames, Options, Question};
/// use calc_core::texts::Language;
/// let called = OptionNames { map: "map", in_common: "in_common", scenarios: "scenarios", columns: "columns" };
/// let options = Options {
///     map: &[("Antal".to_owned(), "hours".to_owned())],
///     in_common: &[],
///     scenarios: &[],
///     columns: &["left_difference".to_owned()],
///     month: Some("2026-03".parse()?),
///     months_beside: false,
///     long: false,
///     language: Language::Danish,
///     called,
/// };
/// let set = ParameterSet::standard();
/// let of = |headers: &[&str]| {
///     let headers: Vec<String> = headers.iter().map(|header| (*header).to_owned()).collect();
///     Question::of(&headers, &options, &set, |_, _| Vec::new())
/// };
/// let question = of(&["sats", "Antal", "timeløn"]).unwrap_or_else(|faults| panic!("{faults:?}"));
/// assert_eq!(question.results.headers().collect::<Vec<_>>(), ["tilbage_forskel"]);
/// let faults = of(&["sats", "timeløn"]).err();
/// assert_eq!(faults, Some(vec!["map: Listen har ingen kolonne, der hedder »Antal«.".to_owned()]));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Question {
    /// What each column fills.
    pub fills: Vec<Option<Fills>>,
    /// [`Options::map`], as it was read.
    pub map: Vec<(String, Fills)>,
    /// [`Options::in_common`], with the month.
    pub in_common: Vec<(String, String)>,
    /// The rows as told; with scenarios, with the job of each instead.
    pub layouts: Vec<Layout>,
    /// The columns of the result.
    pub results: Results,
}

impl Question {
    /// What is asked of a table with these headers. `also` says what else is wrong, as only the caller can tell: it knows of
    /// what kind the columns are, and which other options there are.
    ///
    /// # Errors
    /// Everything that is wrong with the options and the headers, in sentences.
    pub fn of(
        headers: &[String],
        options: &Options<'_>,
        set: &ParameterSet,
        also: impl FnOnce(&[Option<Fills>], &Results) -> Vec<String>,
    ) -> Result<Self, Vec<String>> {
        let mut check = Check { options, set, faults: Vec::new() };
        let map = check.map(headers);
        let fills = check.fills(headers, &map);
        let in_common = check.in_common();
        let chosen = check.chosen();
        let told: Vec<(&str, &str)> =
            in_common.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let people = People::with_months(&fills, &told, options.months_beside)
            .map_err(|error| vec![error.to_string()])?;
        check.shared(options.called.in_common, &in_common, people.as_told());
        let layouts = check.layouts(&people);
        let tells_road =
            options.months_beside || fills.iter().flatten().any(|fills| fills.field.starts_with("road."));
        let results = if options.long {
            Results::one_below_the_other(&chosen, tells_road, options.language)
        } else {
            Results::side_by_side(&chosen, options.scenarios, tells_road, options.language)
        };
        check.faults.extend(also(&fills, &results));
        if check.faults.is_empty() {
            Ok(Self { fills, map, in_common, layouts, results })
        } else {
            Err(check.faults)
        }
    }
}

/// Collects what is wrong.
struct Check<'asked> {
    options: &'asked Options<'asked>,
    set: &'asked ParameterSet,
    faults: Vec<String>,
}

impl Check<'_> {
    fn say(&mut self, message: Message, arguments: &[(&str, &str)]) {
        let arguments: Vec<(&str, Value<'_>)> =
            arguments.iter().map(|(name, value)| (*name, (*value).into())).collect();
        self.faults.push(self.options.language.text(message, &arguments));
    }

    /// The names of the table's own, and what each means.
    fn map(&mut self, headers: &[String]) -> Vec<(String, Fills)> {
        let flag = self.options.called.map;
        let mut map = Vec::new();
        for (theirs, ours) in self.options.map {
            let theirs = theirs.trim();
            if !headers.iter().any(|header| header.trim() == theirs) {
                self.say(messages::BATCH_NO_HEADER, &[("flag", flag), ("given", theirs)]);
            }
            match of_header(ours) {
                Some(fills) => map.push((theirs.to_owned(), fills)),
                None => self.say(messages::BATCH_NO_COLUMN, &[("flag", flag), ("given", ours.trim())]),
            }
        }
        map
    }

    /// What each column fills, by its own name or by that which it is given.
    fn fills(&mut self, headers: &[String], map: &[(String, Fills)]) -> Vec<Option<Fills>> {
        let fills = headers.iter().map(|header| {
            let by_map = map.iter().find(|(theirs, _)| theirs == header.trim());
            by_map.map(|(_, fills)| fills.clone()).or_else(|| of_header(header))
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
            // What stands there is not said: in a table without a header it is somebody's data.
            self.say(messages::BATCH_NOTHING_KNOWN, &[("flag", self.options.called.map)]);
        }
        fills
    }

    /// What everybody has in common, with the month where no other is told.
    fn in_common(&mut self) -> Vec<(String, String)> {
        let options = self.options;
        let mut told = Vec::new();
        for (name, text) in options.in_common {
            if of_header(name).is_some() {
                told.push((name.clone(), text.clone()));
            } else {
                let arguments = [("flag", options.called.in_common), ("given", name.as_str())];
                self.say(messages::BATCH_NO_COLUMN, &arguments);
            }
        }
        if !tells_month(&told) {
            let month = options.month.map(|month| month.to_string());
            told.extend(month.map(|month| (header_of("month", options.language), month)));
        }
        told
    }

    fn chosen(&mut self) -> Vec<&'static Measure> {
        let options = self.options;
        let mut chosen = Vec::new();
        for name in options.columns {
            if let Some(measure) = of_name(name.trim()) {
                chosen.push(measure);
                continue;
            }
            let known: Vec<&str> = all().map(|measure| measure.name(options.language)).collect();
            let known = known.join(", ");
            let arguments =
                [("flag", options.called.columns), ("given", name.trim()), ("allowed", known.as_str())];
            self.say(messages::BATCH_NO_RESULT, &arguments);
        }
        chosen
    }

    /// The rows with the job of each scenario; without any, as they are.
    fn layouts(&mut self, people: &People) -> Vec<Layout> {
        let options = self.options;
        if options.scenarios.is_empty() {
            return vec![people.as_told().clone()];
        }
        let mut layouts = Vec::new();
        for scenario in options.scenarios {
            match people.with(scenario) {
                Ok(layout) => {
                    self.shared(options.called.scenarios, &scenario.told, &layout);
                    layouts.push(layout);
                }
                Err(NoSuchField(name)) => {
                    let arguments = [("flag", options.called.scenarios), ("given", name.as_str())];
                    self.say(messages::BATCH_NO_COLUMN, &arguments);
                }
            }
        }
        layouts
    }

    /// What is wrong with values that every row shares is said once, and not in every row.
    fn shared(&mut self, option: &str, told: &[(String, String)], layout: &Layout) {
        let language = self.options.language;
        let fields: Vec<String> = told.iter().filter_map(|(name, _)| Some(of_header(name)?.field)).collect();
        let found = layout.read(&[], &Laws::new(self.set)).err().map(|faults| faults.0).unwrap_or_default();
        let own =
            |fault: &&Fault| fields.contains(&fault.field) && !matches!(fault.problem, Problem::Missing);
        for fault in found.iter().filter(own) {
            let name = format!("{option} {}", header_of(&fault.field, language));
            self.faults.push(explain::fault(fault, &name, language));
        }
    }
}

/// Whether a month is among what is told, by the names of columns.
pub fn tells_month(told: &[(String, String)]) -> bool {
    told.iter().any(|(name, _)| of_header(name).is_some_and(|fills| fills.field == "month"))
}

#[cfg(test)]
mod tests;
