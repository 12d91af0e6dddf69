//! `--scenario name=Cleaning,hours=10,wage=163`: another job in the household of the flags.

use calc_core::case::{Case, Fault, Problem};
use calc_core::explain;
use calc_core::parameters::ParameterSet;
use calc_core::scenario::{Scenario, ScenarioName};
use calc_core::texts::{Language, messages};
use serde_json::{Map, Value, json};

use crate::exit::Exit;

/// A key, the others that mean the same, and the field of a job that it fills.
struct Key {
    name: &'static str,
    also: &'static [&'static str],
    field: &'static [&'static str],
}

const fn key(name: &'static str, also: &'static [&'static str], field: &'static [&'static str]) -> Key {
    Key { name, also, field }
}

const NAME: Key = key("name", &["navn"], &[]);
const RATE: Key = key("rate", &["sats"], &[]);
const FRIKORT: Key = key("frikort", &[], &["frikort"]);
const KEYS: [Key; 17] = [
    NAME,
    key("hours", &["timer"], &["hours"]),
    key("wage", &["loen", "løn"], &["wage"]),
    key("monthly-pay", &[], &["monthly_pay"]),
    key("countable-wage", &[], &["countable_wage"]),
    key("paid-every", &[], &["paid_every"]),
    key("pension-percent", &[], &["pension_percent"]),
    key("employer-pension-percent", &[], &["employer_pension_percent"]),
    FRIKORT,
    RATE,
    key("travel-cost", &[], &["travel", "cost_per_day"]),
    key("travel-pass", &[], &["travel", "monthly_pass"]),
    key("travel-by", &[], &["travel", "means"]),
    key("travel-days", &[], &["travel", "days_a_week"]),
    key("shift", &[], &["travel", "shift_hours"]),
    key("km", &[], &["travel", "km_a_day"]),
    key("minutes", &["travel-minutes"], &["travel", "minutes_a_day"]),
];
/// Fields of which a job has one: who tells another one takes back what the flags say.
const ONE_OF: [&[&str]; 3] = [
    &["wage", "monthly_pay", "countable_wage"],
    &["cost_per_day", "monthly_pass", "means"],
    &["days_a_week", "shift_hours"],
];

/// The scenarios of the flags, or every fault of all of them by scenario and key.
pub fn read(
    told: &[String],
    household: &Value,
    set: &ParameterSet,
    language: Language,
) -> Result<Vec<Scenario>, Exit> {
    let mut scenarios = Vec::new();
    let mut faults = Vec::new();
    for (text, number) in told.iter().zip(1_u32..) {
        match one(text, number, household, set, language) {
            Ok(scenario) => scenarios.push(scenario),
            Err(lines) => faults.extend(lines),
        }
    }
    if faults.is_empty() { Ok(scenarios) } else { Err(Exit::WrongInput(faults)) }
}

fn one(
    text: &str,
    number: u32,
    household: &Value,
    set: &ParameterSet,
    language: Language,
) -> Result<Scenario, Vec<String>> {
    let pairs = pairs(text);
    let named = pairs.iter().rfind(|(key, _)| NAME.is(key)).map(|(_, name)| name.trim());
    let name = named
        .filter(|name| !name.is_empty())
        .map_or_else(|| language.text(messages::SCENARIO_OWN, &[("number", number.into())]), str::to_owned);
    let say =
        |fault: &Fault, key: &str| explain::fault(fault, &format!("--scenario »{name}«, {key}"), language);
    let mut faults = Vec::new();
    let mut change = Change::of(household);
    for (given, value) in &pairs {
        let problem = match KEYS.iter().find(|key| key.is(given)) {
            Some(key) => change.tell(key, value).err(),
            None => Some(Problem::UnknownField { known: KEYS.map(|key| key.name).to_vec() }),
        };
        if let Some(problem) = problem {
            let fault = Fault { field: given.clone(), given: value.clone(), problem };
            faults.push(say(&fault, given));
        }
    }
    let job = format!("applicant.jobs[{}].", change.place);
    match Case::from_value(&change.case(), set) {
        Ok(case) if faults.is_empty() => return Ok(Scenario { name: ScenarioName::Own(name), case }),
        Ok(_) => {}
        Err(found) => {
            for fault in &found.0 {
                let field = fault.field.strip_prefix(&job).unwrap_or(&fault.field);
                faults.push(say(fault, name_of(field)));
            }
        }
    }
    Err(faults)
}

/// What a field of a case is called here.
fn name_of(field: &str) -> &str {
    let of_rate = (field == "applicant.rate").then_some(RATE.name);
    let found = KEYS.iter().find(|key| !key.field.is_empty() && key.field.join(".") == field);
    found.map(|key| key.name).or(of_rate).unwrap_or(field)
}

/// `key=value` between commas. A piece without a key goes on with the value before it: `wage=163,20`.
pub fn pairs(text: &str) -> Vec<(String, String)> {
    let mut pairs: Vec<(String, String)> = Vec::new();
    for piece in text.split(',') {
        match (piece.split_once('='), pairs.last_mut()) {
            (Some((key, value)), _) => pairs.push((key.trim().to_owned(), value.trim().to_owned())),
            (None, Some((_, before))) => {
                before.push(',');
                before.push_str(piece);
            }
            (None, None) => pairs.push((piece.trim().to_owned(), String::new())),
        }
    }
    pairs
}

impl Key {
    fn is(&self, given: &str) -> bool {
        self.name == given || self.also.contains(&given)
    }
}

/// A household with another job.
struct Change {
    household: Value,
    /// The planned job that is changed; where there is none, a new one.
    place: usize,
    job: Map<String, Value>,
    rate: Option<String>,
    frikort: bool,
    told: Vec<&'static str>,
}

impl Change {
    fn of(household: &Value) -> Self {
        let jobs = household.pointer("/applicant/jobs").and_then(Value::as_array);
        let planned = |job: &Value| job.get("planned") != Some(&Value::Bool(false));
        let found = jobs.and_then(|jobs| jobs.iter().position(planned));
        let place = found.unwrap_or_else(|| jobs.map_or(0, Vec::len));
        let job = jobs.and_then(|jobs| jobs.get(place)).and_then(Value::as_object);
        Self {
            household: household.clone(),
            place,
            job: job.cloned().unwrap_or_default(),
            rate: None,
            frikort: false,
            told: Vec::new(),
        }
    }

    /// Takes what one key says.
    fn tell(&mut self, key: &Key, value: &str) -> Result<(), Problem> {
        match (key.name, key.field) {
            (name, _) if name == NAME.name => {}
            (name, _) if name == RATE.name => self.rate = Some(value.to_owned()),
            (name, [field, ..]) if name == FRIKORT.name => {
                let under = match value {
                    "yes" | "ja" | "true" => true,
                    "no" | "nej" | "false" => false,
                    _ => return Err(Problem::NotA("yes-no")),
                };
                self.frikort |= under;
                self.job.insert((*field).to_owned(), under.into());
            }
            (_, ["travel", field]) => {
                let mut travel = match self.job.remove("travel") {
                    Some(Value::Object(travel)) => travel,
                    _ => Map::new(),
                };
                self.put(&mut travel, field, value);
                self.job.insert("travel".to_owned(), travel.into());
            }
            (_, [field]) => {
                let mut job = std::mem::take(&mut self.job);
                self.put(&mut job, field, value);
                self.job = job;
            }
            _ => {}
        }
        Ok(())
    }

    /// Fills a field and empties those that it takes the place of, but none that this scenario tells itself.
    fn put(&mut self, fields: &mut Map<String, Value>, field: &'static str, value: &str) {
        for other in ONE_OF.iter().filter(|group| group.contains(&field)).copied().flatten() {
            if !self.told.contains(other) {
                fields.remove(*other);
            }
        }
        self.told.push(field);
        fields.insert(field.to_owned(), value.into());
    }

    /// The household with the job as it is now.
    fn case(self) -> Value {
        let mut household = self.household;
        if let Some(Value::Object(applicant)) = household.get_mut("applicant") {
            if let Some(rate) = self.rate {
                applicant.insert("rate".to_owned(), rate.into());
            }
            if self.frikort {
                applicant.entry("frikort_used").or_insert_with(|| json!("0"));
            }
            let jobs = applicant.entry("jobs").or_insert_with(|| json!([]));
            if let Some(jobs) = jobs.as_array_mut() {
                match jobs.get_mut(self.place) {
                    Some(job) => *job = self.job.into(),
                    None => jobs.push(self.job.into()),
                }
            }
        }
        household
    }
}

#[cfg(test)]
mod tests {
    use super::pairs;

    #[test]
    fn a_comma_is_a_decimal_comma_where_no_key_follows() {
        let expected = [("name", "Rengøring, aften"), ("wage", "163,20"), ("hours", "10")];
        let found = pairs("name=Rengøring, aften, wage=163,20,hours = 10");
        let found: Vec<(&str, &str)> =
            found.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        assert_eq!(found, expected);
        assert_eq!(pairs("10"), [("10".to_owned(), String::new())]);
    }
}
