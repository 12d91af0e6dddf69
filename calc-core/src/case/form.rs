//! The field table of the input, walked in two ways: to read a case, and to describe its form as a JSON Schema.
//!
//! Each field is named once, with its kind, where it is read. So the reader, the list of fields that an unknown one is
//! answered with, and the schema can never say three different things.

use serde_json::{Map, Value, json};

use super::fault::{Fault, Problem};

/// A kind of value: how it is read from JSON, and how it is described.
pub(super) struct Kind<T> {
    pub read: fn(&Value) -> Result<T, Problem>,
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
                self.faults.push(Fault::new(self.path_of(name), as_given(value), problem));
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
            self.faults.push(Fault::new(path, as_given(value), Problem::NotA("object")));
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
        match (kind.read)(value) {
            Ok(read) => Some(read),
            Err(problem) => {
                self.faults.push(Fault::new(self.path_of(name), as_given(value), problem));
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
            self.faults.push(Fault::new(path, as_given(value), Problem::NotA("list")));
            return Vec::new();
        };
        let mut found = Vec::new();
        for (index, item) in items.iter().enumerate() {
            found.extend(self.nested(item, format!("{path}[{index}]"), &mut read));
        }
        found
    }

    fn fault(&mut self, name: &'static str, problem: Problem) {
        if let Some(field) = problem.own_field() {
            self.faults.push(Fault::new(field, "", problem));
            return;
        }
        let given = self.fields.get(name).map(as_given).unwrap_or_default();
        self.faults.push(Fault::new(self.path_of(name), given, problem));
    }

    fn told(&self, name: &str) -> bool {
        self.fields.get(name).is_some_and(|value| !value.is_null())
    }
}

/// A value as a person wrote it, shortened where it is long.
fn as_given(value: &Value) -> String {
    const LONGEST: usize = 40;
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
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

    fn need(&mut self, name: &'static str) {
        self.required.push(name);
    }

    /// What is wrong with an empty object says nothing of its form.
    fn fault(&mut self, _name: &'static str, _problem: Problem) {}

    fn told(&self, _name: &str) -> bool {
        false
    }
}
