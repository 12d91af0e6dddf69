//! The field table of the input, walked in three ways: to read a case from JSON, to read it from a row of a table, and to
//! describe its form as a JSON Schema.
//!
//! Each field is named once, with its kind, where it is read. So the reader, the list of fields that an unknown one is
//! answered with, and the schema can never say three different things.

use serde_json::{Map, json};

use super::fault::{Fault, Problem};
use crate::json::{Json, Value};
use crate::quantity::Hours;
use crate::road::Worked;

/// A value as it was told: in JSON, or in a cell of a table, where everything is text.
#[derive(Clone, Copy)]
pub(super) enum Given<'told> {
    Json(&'told Json<'told>),
    Cell(&'told str),
}

impl<'told> Given<'told> {
    /// Text; of JSON only what is text there.
    pub(super) fn text(self) -> Option<&'told str> {
        match self {
            Self::Json(json) => json.text(),
            Self::Cell(text) => Some(text),
        }
    }

    /// An exact number in digits: text, or a whole number of JSON.
    pub(super) fn number(self) -> Option<&'told str> {
        match self {
            Self::Json(Json { value: Value::Number, written }) if !written.contains(['.', 'e', 'E']) => {
                Some(written)
            }
            other => other.text(),
        }
    }

    pub(super) fn whole_number(self) -> Option<i64> {
        self.number().and_then(|text| text.trim().parse().ok())
    }

    /// Yes or no: of JSON only true and false, of a cell what people write in it.
    pub(super) fn yes_no(self) -> Option<bool> {
        const YES: [&str; 5] = ["ja", "yes", "true", "1", "x"];
        const NO: [&str; 4] = ["nej", "no", "false", "0"];
        match self {
            Self::Json(json) => match json.value {
                Value::Bool(yes) => Some(yes),
                _ => None,
            },
            Self::Cell(text) => {
                let says = |words: &[&str]| words.iter().any(|word| text.eq_ignore_ascii_case(word));
                says(&YES).then_some(true).or_else(|| says(&NO).then_some(false))
            }
        }
    }

    /// As it was written, whatever it is.
    pub(super) fn written(self) -> &'told str {
        match self {
            Self::Json(json) => json.text().unwrap_or(json.written),
            Self::Cell(text) => text,
        }
    }

    /// The same, shortened where it is long.
    pub(super) fn shown(self) -> String {
        const LONGEST: usize = 40;
        let text = self.written();
        match text.char_indices().nth(LONGEST) {
            Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
            None => text.to_owned(),
        }
    }
}

/// A kind of value: how it is read, and how it is described.
pub(super) struct Kind<T> {
    pub read: fn(Given<'_>) -> Result<T, Problem>,
    pub schema: fn() -> serde_json::Value,
}

/// Something that walks the fields of an object.
pub(super) trait Form {
    /// An optional field.
    fn optional<T>(&mut self, name: &'static str, about: &'static str, kind: &Kind<T>) -> Option<T>;
    /// A nested object; `read` walks its fields, and the whole is `None` where it was not told.
    fn object<T>(
        &mut self,
        name: &'static str,
        about: &'static str,
        read: impl FnOnce(&mut Self) -> Option<T>,
    ) -> Option<T>;
    /// A list of objects.
    fn list<T>(
        &mut self,
        name: &'static str,
        about: &'static str,
        read: impl FnMut(&mut Self) -> Option<T>,
    ) -> Vec<T>;
    /// Hours, one after the other; `None` where they were not told.
    fn hours(&mut self, name: &'static str, about: &'static str, kind: &Kind<Hours>) -> Option<Vec<Hours>>;
    /// Says that a fact of this object cannot be used.
    fn fault(&mut self, name: &'static str, problem: Problem);

    /// A field that must be told.
    fn required<T>(&mut self, name: &'static str, about: &'static str, kind: &Kind<T>) -> Option<T> {
        let value = self.optional(name, about, kind);
        self.need(name);
        value
    }

    /// Says that a field must be told whatever else is.
    fn need(&mut self, name: &'static str) {
        if !self.told(name) {
            self.fault(name, Problem::Missing);
        }
    }

    /// Whether the field stands in the object at all, readable or not.
    fn told(&self, name: &str) -> bool;

    /// Work that is told beside the fields, where that is how it is told.
    fn worked(&self) -> Option<&[Worked]> {
        None
    }
}

/// Reads an object, collecting every fault on the way.
pub(super) struct Reader<'json> {
    object: &'json Json<'json>,
    path: String,
    asked: Vec<&'static str>,
    pub faults: Vec<Fault>,
}

impl<'json> Reader<'json> {
    pub(super) fn new(object: &'json Json<'json>, path: String) -> Self {
        Self { object, path, asked: Vec::new(), faults: Vec::new() }
    }

    /// Every fault, with a last one for each field that nobody asked for.
    pub(super) fn finish(mut self) -> Vec<Fault> {
        let Value::Object(fields) = &self.object.value else {
            return self.faults;
        };
        for (name, value) in fields {
            if !self.asked.contains(&name.as_ref()) {
                let problem = Problem::UnknownField { known: self.asked.clone() };
                self.faults.push(Fault::new(self.path_of(name), Given::Json(value).shown(), problem));
            }
        }
        self.faults
    }

    fn path_of(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }

    /// The value of a field; `null` tells nothing.
    fn ask(&mut self, name: &'static str) -> Option<&'json Json<'json>> {
        self.asked.push(name);
        self.object.field(name).filter(|told| told.value != Value::Null)
    }

    fn refuse(&mut self, path: String, told: &Json<'_>, problem: Problem) {
        self.faults.push(Fault::new(path, Given::Json(told).shown(), problem));
    }

    /// Lets `read` walk a nested object.
    fn nested(&mut self, told: &'json Json<'json>, path: String, read: &mut dyn FnMut(&mut Self)) {
        let Value::Object(_) = told.value else {
            return self.refuse(path, told, Problem::NotA("object"));
        };
        let mut inner = Self::new(told, path);
        read(&mut inner);
        self.faults.append(&mut inner.finish());
    }

    fn within(&mut self, name: &'static str, read: &mut dyn FnMut(&mut Self)) {
        if let Some(told) = self.ask(name) {
            let path = self.path_of(name);
            self.nested(told, path, read);
        }
    }

    /// Shows `read` every item of a list, with its path. Whether there is a list.
    fn each(
        &mut self,
        name: &'static str,
        read: &mut dyn FnMut(&mut Self, &'json Json<'json>, String),
    ) -> bool {
        let Some(told) = self.ask(name) else {
            return false;
        };
        let path = self.path_of(name);
        let Value::List(items) = &told.value else {
            self.refuse(path, told, Problem::NotA("list"));
            return false;
        };
        for (index, item) in items.iter().enumerate() {
            read(self, item, format!("{path}[{index}]"));
        }
        true
    }
}

/// What differs from type to type is kept small: it is in the page once for each.
impl Form for Reader<'_> {
    fn optional<T>(&mut self, name: &'static str, _about: &'static str, kind: &Kind<T>) -> Option<T> {
        let told = self.ask(name)?;
        let read = (kind.read)(Given::Json(told));
        read.map_err(|problem| self.refuse(self.path_of(name), told, problem)).ok()
    }

    fn object<T>(
        &mut self,
        name: &'static str,
        _about: &'static str,
        read: impl FnOnce(&mut Self) -> Option<T>,
    ) -> Option<T> {
        let (mut read, mut found) = (Some(read), None);
        self.within(name, &mut |inner| found = read.take().and_then(|read| read(inner)));
        found
    }

    fn list<T>(
        &mut self,
        name: &'static str,
        _about: &'static str,
        mut read: impl FnMut(&mut Self) -> Option<T>,
    ) -> Vec<T> {
        let mut found = Vec::new();
        self.each(name, &mut |form, item, path| {
            form.nested(item, path, &mut |inner| {
                if let Some(item) = read(inner) {
                    found.push(item);
                }
            });
        });
        found
    }

    fn hours(&mut self, name: &'static str, _about: &'static str, kind: &Kind<Hours>) -> Option<Vec<Hours>> {
        // Nothing else of the kind is kept: how it is described is no part of the page.
        let (read, mut found) = (kind.read, Vec::new());
        let told = self.each(name, &mut |form, item, path| match read(Given::Json(item)) {
            Ok(hours) => found.push(hours),
            Err(problem) => form.refuse(path, item, problem),
        });
        told.then_some(found)
    }

    fn fault(&mut self, name: &'static str, problem: Problem) {
        if let Some(field) = problem.own_field() {
            self.faults.push(Fault::new(field, "", problem));
            return;
        }
        let given = self.object.field(name).map(|told| Given::Json(told).shown()).unwrap_or_default();
        self.faults.push(Fault::new(self.path_of(name), given, problem));
    }

    fn told(&self, name: &str) -> bool {
        self.object.field(name).is_some_and(|told| told.value != Value::Null)
    }
}

/// Describes an object as a JSON Schema.
#[derive(Default)]
pub(super) struct Describer {
    properties: Map<String, serde_json::Value>,
    required: Vec<&'static str>,
}

impl Describer {
    pub(super) fn schema(self) -> serde_json::Value {
        json!({
            "type": "object",
            "additionalProperties": false,
            "properties": self.properties,
            "required": self.required,
        })
    }

    fn add(&mut self, name: &str, about: &str, mut schema: serde_json::Value) {
        if let serde_json::Value::Object(fields) = &mut schema {
            fields.insert("description".to_owned(), about.into());
        }
        self.properties.insert(name.to_owned(), schema);
    }

    fn inner<T>(read: impl FnOnce(&mut Self) -> Option<T>) -> serde_json::Value {
        let mut inner = Self::default();
        read(&mut inner);
        inner.schema()
    }
}

impl Form for Describer {
    fn optional<T>(&mut self, name: &'static str, about: &'static str, kind: &Kind<T>) -> Option<T> {
        self.add(name, about, (kind.schema)());
        None
    }

    fn object<T>(
        &mut self,
        name: &'static str,
        about: &'static str,
        read: impl FnOnce(&mut Self) -> Option<T>,
    ) -> Option<T> {
        self.add(name, about, Self::inner(read));
        None
    }

    fn list<T>(
        &mut self,
        name: &'static str,
        about: &'static str,
        read: impl FnMut(&mut Self) -> Option<T>,
    ) -> Vec<T> {
        let items = Self::inner(read);
        self.add(name, about, json!({"type": "array", "items": items}));
        Vec::new()
    }

    fn hours(&mut self, name: &'static str, about: &'static str, kind: &Kind<Hours>) -> Option<Vec<Hours>> {
        self.add(name, about, json!({"type": "array", "items": (kind.schema)()}));
        None
    }

    fn need(&mut self, name: &'static str) {
        self.required.push(name);
    }

    /// What is wrong with an empty object says nothing of its form.
    fn fault(&mut self, _name: &'static str, _problem: Problem) {}

    fn told(&self, _name: &str) -> bool {
        false
    }
}
