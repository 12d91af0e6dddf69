//! The field table of the input, walked in three ways: to read a case from JSON, to read it from a row of a table, and to
//! describe its form as a JSON Schema.
//!
//! Each field is named once, with its kind, where it is read. So the reader, the list of fields that an unknown one is
//! answered with, and the schema can never say three different things.

use std::borrow::Cow;

use serde_json::{Map, Value, json};

use super::fault::{Fault, Problem};
use crate::quantity::Hours;
use crate::road::Worked;

/// A value as it was told: in JSON, or in a cell of a table, where everything is text.
#[derive(Clone, Copy)]
pub(super) enum Given<'told> {
    Json(&'told Value),
    Cell(&'told str),
}

impl<'told> Given<'told> {
    /// Text; of JSON only what is text there.
    pub(super) fn text(self) -> Option<&'told str> {
        match self {
            Self::Json(value) => value.as_str(),
            Self::Cell(text) => Some(text),
        }
    }

    /// An exact number in digits: text, or a whole number of JSON.
    pub(super) fn number(self) -> Option<Cow<'told, str>> {
        match self {
            Self::Json(Value::Number(number)) if number.is_i64() || number.is_u64() => {
                Some(number.to_string().into())
            }
            other => other.text().map(Cow::from),
        }
    }

    pub(super) fn whole_number(self) -> Option<i64> {
        match self {
            Self::Json(Value::String(text)) => text.trim().parse().ok(),
            Self::Json(other) => other.as_i64(),
            Self::Cell(text) => text.trim().parse().ok(),
        }
    }

    /// Yes or no: of JSON only true and false, of a cell what people write in it.
    pub(super) fn yes_no(self) -> Option<bool> {
        const YES: [&str; 5] = ["ja", "yes", "true", "1", "x"];
        const NO: [&str; 4] = ["nej", "no", "false", "0"];
        match self {
            Self::Json(value) => value.as_bool(),
            Self::Cell(text) => {
                let says = |words: &[&str]| words.iter().any(|word| text.eq_ignore_ascii_case(word));
                says(&YES).then_some(true).or_else(|| says(&NO).then_some(false))
            }
        }
    }

    /// As it was written, whatever it is.
    pub(super) fn written(self) -> Cow<'told, str> {
        match self {
            Self::Json(Value::String(text)) => text.into(),
            Self::Json(other) => other.to_string().into(),
            Self::Cell(text) => text.into(),
        }
    }

    /// The same, shortened where it is long.
    pub(super) fn shown(self) -> String {
        const LONGEST: usize = 40;
        let text = self.written();
        match text.char_indices().nth(LONGEST) {
            Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
            None => text.into_owned(),
        }
    }
}

/// A kind of value: how it is read, and how it is described.
pub(super) struct Kind<T> {
    pub read: fn(Given<'_>) -> Result<T, Problem>,
    pub schema: fn() -> Value,
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
    fields: &'json Map<String, Value>,
    path: String,
    asked: Vec<&'static str>,
    pub faults: Vec<Fault>,
}

impl<'json> Reader<'json> {
    pub(super) fn new(fields: &'json Map<String, Value>, path: String) -> Self {
        Self { fields, path, asked: Vec::new(), faults: Vec::new() }
    }

    /// Every fault, with a last one for each field that nobody asked for.
    pub(super) fn finish(mut self) -> Vec<Fault> {
        for (name, value) in self.fields {
            if !self.asked.contains(&name.as_str()) {
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
    fn ask(&mut self, name: &'static str) -> Option<&'json Value> {
        self.asked.push(name);
        self.fields.get(name).filter(|value| !value.is_null())
    }

    fn nested<T>(
        &mut self,
        value: &'json Value,
        path: String,
        read: impl FnOnce(&mut Self) -> Option<T>,
    ) -> Option<T> {
        let Value::Object(fields) = value else {
            self.faults.push(Fault::new(path, Given::Json(value).shown(), Problem::NotA("object")));
            return None;
        };
        let mut inner = Self::new(fields, path);
        let result = read(&mut inner);
        self.faults.append(&mut inner.finish());
        result
    }
}

impl Form for Reader<'_> {
    fn optional<T>(&mut self, name: &'static str, _about: &'static str, kind: &Kind<T>) -> Option<T> {
        let value = self.ask(name)?;
        match (kind.read)(Given::Json(value)) {
            Ok(read) => Some(read),
            Err(problem) => {
                self.faults.push(Fault::new(self.path_of(name), Given::Json(value).shown(), problem));
                None
            }
        }
    }

    fn object<T>(
        &mut self,
        name: &'static str,
        _about: &'static str,
        read: impl FnOnce(&mut Self) -> Option<T>,
    ) -> Option<T> {
        let value = self.ask(name)?;
        let path = self.path_of(name);
        self.nested(value, path, read)
    }

    fn list<T>(
        &mut self,
        name: &'static str,
        _about: &'static str,
        mut read: impl FnMut(&mut Self) -> Option<T>,
    ) -> Vec<T> {
        let Some(value) = self.ask(name) else {
            return Vec::new();
        };
        let path = self.path_of(name);
        let Value::Array(items) = value else {
            self.faults.push(Fault::new(path, Given::Json(value).shown(), Problem::NotA("list")));
            return Vec::new();
        };
        let mut found = Vec::new();
        for (index, item) in items.iter().enumerate() {
            found.extend(self.nested(item, format!("{path}[{index}]"), &mut read));
        }
        found
    }

    fn hours(&mut self, name: &'static str, _about: &'static str, kind: &Kind<Hours>) -> Option<Vec<Hours>> {
        let value = self.ask(name)?;
        let path = self.path_of(name);
        let Value::Array(items) = value else {
            self.faults.push(Fault::new(path, Given::Json(value).shown(), Problem::NotA("list")));
            return None;
        };
        let mut found = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            match (kind.read)(Given::Json(item)) {
                Ok(read) => found.push(read),
                Err(problem) => {
                    let given = Given::Json(item).shown();
                    self.faults.push(Fault::new(format!("{path}[{index}]"), given, problem));
                }
            }
        }
        Some(found)
    }

    fn fault(&mut self, name: &'static str, problem: Problem) {
        if let Some(field) = problem.own_field() {
            self.faults.push(Fault::new(field, "", problem));
            return;
        }
        let given = self.fields.get(name).map(|value| Given::Json(value).shown()).unwrap_or_default();
        self.faults.push(Fault::new(self.path_of(name), given, problem));
    }

    fn told(&self, name: &str) -> bool {
        self.fields.get(name).is_some_and(|value| !value.is_null())
    }
}

/// Describes an object as a JSON Schema.
#[derive(Default)]
pub(super) struct Describer {
    properties: Map<String, Value>,
    required: Vec<&'static str>,
}

impl Describer {
    pub(super) fn schema(self) -> Value {
        json!({
            "type": "object",
            "additionalProperties": false,
            "properties": self.properties,
            "required": self.required,
        })
    }

    fn add(&mut self, name: &str, about: &str, mut schema: Value) {
        if let Value::Object(fields) = &mut schema {
            fields.insert("description".to_owned(), about.into());
        }
        self.properties.insert(name.to_owned(), schema);
    }

    fn inner<T>(read: impl FnOnce(&mut Self) -> Option<T>) -> Value {
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
