//! JSON Lines: each line an object that tells a person, by the names of columns, by the fields of a case, or by both.
//!
//! An object is told to the rules as a row is: what stands in it becomes cells, one for each value, so that what goes without
//! saying, what holds for everybody and the jobs of scenarios are the same for both. Objects with the same names share what is
//! worked out from them.

use std::collections::HashMap;
use std::path::Path;

use calc_core::case::{Case, Fault, Faults, Layout, Problem, Row, is_field};
use calc_core::law::Laws;
use calc_core::table::{
    ERROR_CODE, ERROR_TEXT, Fills, People, Value as Measured, error_code, error_text, header_of, of_header,
};
use calc_core::texts::messages;
use serde_json::{Map, Value};

use super::dialect::MARK;
use super::list::{Asked, List, RowFault};
use super::months::Lookup;
use super::rows::Answered;
use super::setup::SCENARIO;

/// An empty object that tells something by being there, and a value that tells the same.
const TOLD_BY_NOTHING: [(&str, &str, &str); 2] =
    [("child_benefits", "child_benefits.shared_custody", "no"), ("road", "road.recognised", "no")];
/// So many sets of names are remembered.
const MOST_SHAPES: usize = 256;

/// Answers the lines of one list.
pub struct Objects<'list> {
    list: &'list List,
    laws: &'list Laws<'list>,
    /// The names of all that is answered.
    answered: Vec<String>,
    shapes: HashMap<Vec<String>, Shape>,
    months: Option<Lookup<'list>>,
}

/// How objects with the same names are read: once for each job that is asked about.
struct Shape(Vec<Layout>);

/// What an object tells: a name and a text for each value.
#[derive(Default)]
struct Told {
    names: Vec<String>,
    cells: Vec<String>,
    /// What no cell can tell.
    faults: Vec<Fault>,
}

/// Whether a list is JSON Lines, by its name or by how it begins.
pub fn is_list(list: &Path, head: &[u8]) -> bool {
    let first = head.strip_prefix(MARK).unwrap_or(head).trim_ascii_start().first();
    ends_in(list, &OBJECTS) || (first == Some(&b'{') && !ends_in(list, &TABLES))
}

/// Whether the name of a result says that it is written otherwise than its list is.
pub fn is_other(result: &Path, objects: bool) -> bool {
    ends_in(result, if objects { &TABLES } else { &OBJECTS })
}

const OBJECTS: [&str; 2] = ["jsonl", "ndjson"];
const TABLES: [&str; 3] = ["csv", "xlsx", "parquet"];

fn ends_in(name: &Path, endings: &[&str]) -> bool {
    let ending = name.extension().unwrap_or_default();
    endings.iter().any(|known| ending.eq_ignore_ascii_case(known))
}

/// The names of what the first lines tell, each field once: what is said of the list is said by them.
pub fn names(head: &str, mapped: impl Fn(&str) -> Option<Fills>) -> Vec<String> {
    let (mut names, mut fields): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    for line in head.lines() {
        let Some(object) = object_of(line) else {
            continue;
        };
        for name in Told::by(&object, &mapped).names.into_iter().chain(object.keys().cloned()) {
            let fills = mapped(&name).or_else(|| of_header(&name));
            let field = fills.map_or_else(|| name.clone(), |fills| fills.field);
            // Of a nested object its values are told, not that it is there.
            let whole = |value: &Value| is_nested(&name) && (value.is_object() || value.is_array());
            if !(fields.contains(&field) || object.get(&name).is_some_and(whole)) {
                fields.push(field);
                names.push(name);
            }
        }
    }
    names
}

/// The object in a line, where it is one.
pub fn object_of(line: &str) -> Option<Map<String, Value>> {
    serde_json::from_str(line.trim_start_matches('\u{feff}')).ok()
}

/// Whether a case has an object or a list of this name.
fn is_nested(name: &str) -> bool {
    thread_local! {
        static SCHEMA: Value = Case::schema();
    }
    let below = |schema: &Value| {
        let field = schema.get("properties")?.get(name)?;
        field.get("properties").or_else(|| field.get("items")).map(|_| ())
    };
    SCHEMA.with(below).is_some()
}

impl Told {
    fn by(object: &Map<String, Value>, mapped: impl Fn(&str) -> Option<Fills>) -> Self {
        let mut told = Self::default();
        for (name, value) in object {
            if is_nested(name) {
                told.nested(value, name);
            } else if mapped(name).is_some() || of_header(name).is_some() {
                told.value(value, name);
            }
        }
        told
    }

    /// The values of an object or a list of a case, each by its path.
    fn nested(&mut self, value: &Value, path: &str) {
        match value {
            Value::Object(fields) if fields.is_empty() => {
                let told = TOLD_BY_NOTHING.iter().find(|(name, ..)| *name == path);
                if let Some((_, field, text)) = told {
                    self.cell(field, (*text).to_owned());
                }
            }
            Value::Object(fields) => {
                for (name, value) in fields {
                    self.nested(value, &format!("{path}.{name}"));
                }
            }
            Value::Array(items) => {
                for (place, value) in items.iter().enumerate() {
                    self.nested(value, &format!("{path}[{place}]"));
                }
            }
            Value::Null => {}
            value if is_field(path) => self.value(value, path),
            value => {
                let problem = Problem::UnknownField { known: Vec::new() };
                self.faults.push(Fault { field: path.to_owned(), given: value.to_string(), problem });
            }
        }
    }

    fn value(&mut self, value: &Value, name: &str) {
        match value {
            Value::Null => {}
            Value::String(text) => self.cell(name, text.clone()),
            Value::Bool(yes) => self.cell(name, yes.to_string()),
            Value::Number(number) if !number.is_f64() => self.cell(name, number.to_string()),
            // A number with decimals is a binary float to most programs: no amount is passed through one.
            other => {
                let field = of_header(name).map_or_else(|| name.to_owned(), |fills| fills.field);
                let problem = Problem::NotA("amount");
                self.faults.push(Fault { field, given: other.to_string(), problem });
            }
        }
    }

    fn cell(&mut self, name: &str, text: String) {
        self.names.push(name.to_owned());
        self.cells.push(text);
    }
}

impl<'list> Objects<'list> {
    /// For this list.
    pub fn new(list: &'list List, laws: &'list Laws<'list>) -> Self {
        let scenario = list.long.then_some(SCENARIO).into_iter();
        let columns = scenario.chain(list.results.headers()).chain([ERROR_CODE, ERROR_TEXT]);
        let answered = columns.map(str::to_owned).chain(list.outcome_headers()).collect();
        Self { list, laws, answered, shapes: HashMap::new(), months: Lookup::of(list) }
    }

    /// Answers one line.
    pub fn line(&mut self, line: &str, answered: &mut Answered) {
        let line = line.trim_start_matches('\u{feff}');
        let object = object_of(line);
        let answers = match &object {
            Some(object) => self.ask(line, object),
            None => self.not_json(),
        };
        let number = answered.note(&answers);
        if let (Some(work_list), Some(Ok(asked))) = (&mut answered.work_list, answers.first()) {
            let mut told = String::new();
            if !asked.reasons.is_empty() {
                self.as_told(line, object.as_ref(), &mut told);
            }
            work_list.add(number, asked.answer.gain().unwrap_or_default(), &asked.reasons, told.as_bytes());
        }
        let out = &mut answered.text;
        if self.list.long {
            for (answer, scenario) in answers.iter().zip(&self.list.scenarios) {
                self.as_told(line, object.as_ref(), out);
                field(SCENARIO, &text(scenario), out);
                self.answers(std::slice::from_ref(answer), out);
            }
        } else {
            self.as_told(line, object.as_ref(), out);
            self.answers(&answers, out);
        }
    }

    fn not_json(&self) -> Vec<Result<Asked, RowFault>> {
        let text = self.list.language.text(messages::BATCH_NOT_JSON, &[]);
        self.no_answers(&RowFault { code: "not_json", text })
    }

    /// The same fault for each job that is asked about.
    fn no_answers(&self, fault: &RowFault) -> Vec<Result<Asked, RowFault>> {
        self.list.layouts.iter().map(|_| Err(fault.clone())).collect()
    }

    fn ask(&mut self, line: &str, object: &Map<String, Value>) -> Vec<Result<Asked, RowFault>> {
        let list = self.list;
        let months = self.months.as_mut().map(|lookup| lookup.months_of(line, object)).transpose();
        let months = match months {
            Ok(months) => months,
            Err(fault) => return self.no_answers(&fault),
        };
        let Told { names, cells, faults } = Told::by(object, |name| list.asking.mapped(name));
        let faults = by_the_reader(faults, object, list);
        if self.shapes.len() >= MOST_SHAPES && !self.shapes.contains_key(&names) {
            self.shapes.clear();
        }
        let shape = self.shapes.entry(names).or_insert_with_key(|names| Shape::of(names, list));
        let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
        let row = Row { worked: months, ..Row::from(&cells) };
        let ask = |layout: &Layout| {
            let read = layout.read(row, self.laws);
            let read = match read {
                Ok(case) if faults.is_empty() => Ok(case),
                Ok(_) => Err(Faults(faults.clone())),
                Err(Faults(others)) => Err(Faults(faults.iter().cloned().chain(others).collect())),
            };
            list.one(read, |faults| fault(faults, object, list), self.laws)
        };
        shape.0.iter().map(ask).collect()
    }

    /// The fields as they were, up to the comma behind them; a line that is no object stands whole in a field of its own.
    fn as_told(&self, line: &str, object: Option<&Map<String, Value>>, out: &mut String) {
        let Some(object) = object else {
            out.push_str("{\"line\":");
            out.push_str(&text(line));
            out.push(',');
            return;
        };
        let told = if object.keys().any(|name| self.answered.contains(name)) {
            // A result that is answered anew: the new answer takes the place of the old one.
            let others = object.iter().filter(|(name, _)| !self.answered.contains(name));
            Value::Object(others.map(|(name, value)| (name.clone(), value.clone())).collect()).to_string()
        } else {
            line.trim().to_owned()
        };
        let open = told.strip_suffix('}').unwrap_or(&told);
        out.push_str(open);
        if open.trim_end() != "{" {
            out.push(',');
        }
    }

    /// What is answered, and what is wrong: nothing where nothing is.
    fn answers(&self, answers: &[Result<Asked, RowFault>], out: &mut String) {
        for ((place, measure), name) in self.list.results.columns().zip(self.list.results.headers()) {
            let answer = answers.get(place).and_then(|asked| asked.as_ref().ok());
            let value = answer.map_or(Measured::Nothing, |asked| (measure.value)(&asked.answer));
            let shown = value.to_string();
            field(name, &if value == Measured::Nothing { "null".to_owned() } else { text(&shown) }, out);
        }
        for (name, answer) in self.list.outcome_headers().iter().zip(answers) {
            let json = answer.as_ref().ok().and_then(|asked| asked.json.as_deref());
            field(name, json.unwrap_or("null"), out);
        }
        let wrong = answers.iter().find_map(|answer| answer.as_ref().err());
        let or_null = |said: Option<&str>| said.map_or_else(|| "null".to_owned(), text);
        field(ERROR_CODE, &or_null(wrong.map(|fault| fault.code)), out);
        field(ERROR_TEXT, &or_null(wrong.map(|fault| fault.text.as_str())), out);
        // Behind the last field stands no comma.
        out.pop();
        out.push('}');
        out.push_str(self.list.dialect.line_end());
    }
}

impl Shape {
    fn of(names: &[String], list: &List) -> Self {
        let fills: Vec<Option<Fills>> =
            names.iter().map(|name| list.asking.mapped(name).or_else(|| of_header(name))).collect();
        let tell: Vec<(&str, &str)> =
            list.asking.tell.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        // What is told of all, and the scenarios, were read once before the first line.
        let nested_road = names.iter().any(|name| name.starts_with("road."));
        let people = if nested_road {
            People::with_roads_as_told(&fills, &tell)
        } else {
            People::with_months(&fills, &tell, list.months.is_some())
        };
        let layouts = people.map(|people| match list.asking.scenarios.as_slice() {
            [] => vec![people.as_told().clone()],
            scenarios => scenarios.iter().filter_map(|scenario| people.with(scenario).ok()).collect(),
        });
        Self(layouts.unwrap_or_default())
    }
}

/// What no cell can tell, as the reader of a case says it: it knows which fields there are.
fn by_the_reader(faults: Vec<Fault>, object: &Map<String, Value>, list: &List) -> Vec<Fault> {
    let unknown = |fault: &Fault| matches!(fault.problem, Problem::UnknownField { .. });
    if !faults.iter().any(unknown) {
        return faults;
    }
    let nested = object.iter().filter(|(name, _)| is_nested(name));
    let nested = Value::Object(nested.map(|(name, value)| (name.clone(), value.clone())).collect());
    let of_form = |fault: &Fault| {
        unknown(fault) || fault.problem == Problem::NotA("object") || fault.problem == Problem::NotA("list")
    };
    let said = Case::from_value(&nested, &list.set).err().map(|faults| faults.0).unwrap_or_default();
    let said: Vec<Fault> = said.into_iter().filter(of_form).collect();
    let others = faults.iter().filter(|fault| said.is_empty() || !unknown(fault)).cloned();
    said.iter().cloned().chain(others).collect()
}

/// What is wrong, by the names that the object itself has for it.
fn fault(faults: &Faults, object: &Map<String, Value>, list: &List) -> RowFault {
    let name = |field: &str| {
        let fills = |name: &&String| {
            list.asking.mapped(name).or_else(|| of_header(name)).is_some_and(|fills| fills.field == field)
        };
        object.keys().find(fills).cloned().unwrap_or_else(|| header_of(field, list.language))
    };
    RowFault { code: error_code(faults), text: error_text(faults, name, list.language) }
}

fn field(name: &str, json: &str, out: &mut String) {
    out.push_str(&text(name));
    out.push(':');
    out.push_str(json);
    out.push(',');
}

fn text(text: &str) -> String {
    Value::from(text).to_string()
}
