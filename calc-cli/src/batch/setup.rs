//! What is asked for on the command line, checked before the first row is read: all that is wrong at once.

use std::path::{Path, PathBuf};

use calc_core::parameters::ParameterSet;
use calc_core::table::{
    ERROR_CODE, ERROR_TEXT, Fills, OptionNames, Options, Question, Scenario, of_header, tells_month,
};
use calc_core::texts::{Language, Message, messages};
use clap::Args;
use clap::builder::ArgPredicate;

use super::dialect::Dialect;
use super::list::{Asking, List};
use super::outreach::Distances;
use super::report_file;
use super::template::TemplateFormat;
use crate::commands::pairs;
use crate::exit::Exit;
use crate::surroundings;

/// A list, and what is asked of everybody in it.
#[derive(Clone, Debug, Args)]
pub struct BatchFlags {
    /// The list: CSV, JSON Lines, Excel (.xlsx) or, where built in, Parquet; - for standard input
    #[arg(value_name = "LIST|-", required = false, required_unless_present = "template")]
    #[arg(default_value_if("template", ArgPredicate::IsPresent, "-"))]
    pub list: PathBuf,

    /// Where the result goes: Excel or Parquet where the name ends so (.xlsx, .parquet); - for standard output
    #[arg(long, value_name = "FILE|-", required = false, required_unless_present = "template")]
    #[arg(default_value_if("template", ArgPredicate::IsPresent, "-"))]
    pub out: PathBuf,

    /// Write an empty list instead, with the columns that are understood; in Excel with an explanation of each
    #[arg(long, value_name = "FORMAT", value_enum)]
    pub template: Option<TemplateFormat>,

    /// A column of the list by one of the names that are understood: "Antal timer=hours"
    #[arg(long, value_name = "THEIRS=OURS")]
    map: Vec<String>,

    /// Months of work in a file of their own (id, month, hours, kind): CSV, Excel or Parquet, in any order
    #[arg(long, value_name = "FILE")]
    pub months: Option<PathBuf>,

    /// The column, or the JSON field, of the list by which --months is joined [default: the one called as the first column there]
    #[arg(long, value_name = "COLUMN", requires = "months")]
    pub id: Option<String>,

    /// What holds for everybody whose row does not say it: month=2026-03 [default: this month]
    #[arg(long, value_name = "COLUMN=VALUE")]
    tell: Vec<String>,

    /// A job that everybody is thought to take, instead of the one in the row: name=Rengøring,hours=8,wage=150
    #[arg(long, value_name = "KEY=VALUE,…")]
    scenario: Vec<String>,

    /// Each scenario in rows of its own, instead of side by side
    #[arg(long, requires = "scenario")]
    long: bool,

    /// The columns of the result, by name or by where `job --format json` has them [default: the usual ones]
    #[arg(long, value_name = "NAME,…", value_delimiter = ',')]
    columns: Vec<String>,

    /// The whole answer of each row too, as JSON in a column of its own
    #[arg(long)]
    json: bool,

    /// Stop at the first row that cannot be used
    #[arg(long)]
    pub strict: bool,

    /// Write the rows that cannot be used to a file of their own too: number, code and text, nothing else of the row
    #[arg(long, value_name = "FILE")]
    pub errors: Option<PathBuf>,

    /// Write a report on the whole list: a page to print (.html), or JSON (.json)
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,

    /// Write a list of whom to call first: those with a reason, whom a small job brings most at the top
    #[arg(long, value_name = "FILE")]
    pub outreach: Option<PathBuf>,

    /// How near is near for it, in hours and kroner [default: hours=500,free_amount=500,cap=1000]
    #[arg(long, value_name = "KEY=VALUE,…", requires = "outreach")]
    within: Option<String>,

    /// Go on where the same run was stopped; the result is the one it would have had
    #[arg(long)]
    pub resume: bool,
}

/// The header of the column that names the scenario of a row.
pub const SCENARIO: &str = "scenario";
/// The header of the column with the whole answer.
const OUTCOME: &str = "outcome";

/// What the options are called here.
const NAMES: OptionNames =
    OptionNames { map: "--map", in_common: "--tell", scenarios: "--scenario", columns: "--columns" };

/// Reads the flags, and collects what is wrong with them.
struct Setup<'flags> {
    flags: &'flags BatchFlags,
    language: Language,
    faults: Vec<String>,
}

impl BatchFlags {
    /// The files that are written beside the result.
    pub fn others(&self) -> Vec<&Path> {
        [&self.errors, &self.report, &self.outreach].into_iter().flatten().map(PathBuf::as_path).collect()
    }

    /// What is asked, written out: two runs that are asked the same have the same result.
    pub fn asked(&self) -> String {
        format!("{:?}", Self { resume: false, ..self.clone() })
    }

    /// What a name of theirs means, by `--map`.
    pub fn mapped(&self, name: &str) -> Option<Fills> {
        let pairs = self.map.iter().filter_map(|given| given.rsplit_once('='));
        let mut of_name = pairs.filter(|(theirs, _)| theirs.trim() == name.trim());
        of_name.next().and_then(|(_, ours)| of_header(ours))
    }

    /// What is asked of a list with these headers.
    ///
    /// # Errors
    /// [`Exit::WrongInput`] with everything that is wrong with the flags and the headers.
    pub fn list(
        &self,
        headers: Vec<String>,
        dialect: Dialect,
        set: ParameterSet,
        language: Language,
    ) -> Result<List, Exit> {
        let mut setup = Setup { flags: self, language, faults: Vec::new() };
        setup.check_report();
        let outreach = setup.distances();
        let map = setup.pairs(NAMES.map, &self.map, |given| given.rsplit_once('='));
        let tell = setup.pairs(NAMES.in_common, &self.tell, |given| given.split_once('='));
        let scenarios = setup.scenarios();
        // This month, or the last with figures.
        let month = if tells_month(&tell) { None } else { Some(surroundings::default_month(&set)?.month) };
        let options = Options {
            map: &map,
            in_common: &tell,
            scenarios: &scenarios,
            columns: &self.columns,
            month,
            months_beside: self.months.is_some(),
            long: self.long,
            language,
            called: NAMES,
        };
        let question =
            Question::of(&headers, &options, &set, |_, _| setup.faults).map_err(Exit::WrongInput)?;
        let Question { fills, map, in_common: tell, layouts, results } = question;
        Ok(List {
            dialect,
            headers,
            fills,
            layouts,
            scenarios: scenarios.iter().map(|scenario| scenario.name.clone()).collect(),
            objects: false,
            long: self.long,
            results,
            json: self.json,
            months: None,
            tallied: self.report.is_some(),
            in_common: tell.iter().map(|(name, value)| format!("{name} = {value}")).collect(),
            asking: Asking { map, tell, scenarios },
            outreach,
            set,
            language,
        })
    }
}

impl List {
    /// The headers of the result.
    pub fn result_headers(&self) -> Vec<String> {
        let mut headers = self.headers.clone();
        if self.long {
            headers.push(SCENARIO.to_owned());
        }
        headers.extend(self.results.headers().map(str::to_owned));
        headers.extend(self.outcome_headers());
        headers.extend([ERROR_CODE.to_owned(), ERROR_TEXT.to_owned()]);
        headers
    }

    /// The headers of the columns with whole answers.
    pub fn outcome_headers(&self) -> Vec<String> {
        match (self.json, self.long || self.scenarios.is_empty()) {
            (false, _) => Vec::new(),
            (true, true) => vec![OUTCOME.to_owned()],
            (true, false) => self.scenarios.iter().map(|name| format!("{name}: {OUTCOME}")).collect(),
        }
    }
}

impl Setup<'_> {
    fn say(&mut self, message: Message, arguments: &[(&str, &str)]) {
        let arguments: Vec<(&str, calc_core::texts::Value<'_>)> =
            arguments.iter().map(|(name, value)| (*name, (*value).into())).collect();
        self.faults.push(self.language.text(message, &arguments));
    }

    /// A report is a page or JSON, by the ending of its name.
    fn check_report(&mut self) {
        let Some(report) = &self.flags.report else {
            return;
        };
        if report_file::Kind::of(report).is_none() {
            let given = report.display().to_string();
            self.say(messages::BATCH_REPORT_ENDING, &[("given", &given)]);
        }
    }

    /// How near is near, where a work list is asked for.
    fn distances(&mut self) -> Option<Distances> {
        self.flags.outreach.as_ref()?;
        let Some(told) = self.flags.within.as_deref() else {
            return Some(Distances::default());
        };
        match Distances::read(told, self.language) {
            Ok(distances) => Some(distances),
            Err(Exit::WrongInput(faults)) => {
                self.faults.extend(faults);
                None
            }
            Err(_) => None,
        }
    }

    /// `name=value`, each part without the space around it.
    fn pairs(
        &mut self,
        flag: &str,
        given: &[String],
        part: impl Fn(&str) -> Option<(&str, &str)>,
    ) -> Vec<(String, String)> {
        let mut pairs = Vec::new();
        for given in given {
            match part(given) {
                Some((name, value)) => pairs.push((name.trim().to_owned(), value.trim().to_owned())),
                None => self.say(messages::BATCH_PAIR, &[("flag", flag), ("given", given)]),
            }
        }
        pairs
    }

    /// `name=…,key=value,…`; without a name it is called by what it tells.
    fn scenarios(&mut self) -> Vec<Scenario> {
        let mut scenarios: Vec<Scenario> = Vec::new();
        for given in &self.flags.scenario {
            let keyless = given.split(',').next().filter(|piece| !piece.contains('='));
            if let Some(piece) = keyless {
                self.say(messages::BATCH_PAIR, &[("flag", NAMES.scenarios), ("given", piece)]);
            }
            let pairs = pairs(given).into_iter().skip(usize::from(keyless.is_some()));
            let (names, told): (Vec<_>, Vec<_>) =
                pairs.partition(|(key, _)| matches!(&**key, "name" | "navn"));
            let name = names.into_iter().last().map(|(_, name)| name);
            let name = name.filter(|name| !name.is_empty()).unwrap_or_else(|| given.clone());
            if scenarios.iter().any(|other| other.name == name) {
                self.say(messages::BATCH_SCENARIO_TWICE, &[("given", &name)]);
            }
            scenarios.push(Scenario { name, told });
        }
        scenarios
    }
}
