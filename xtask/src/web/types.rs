//! The page's types, from the schemas of the calculator: what it sends and what it is told.

use std::fmt::Write as _;

use calc_core::schema;
use serde_json::{Map, Value};

use super::generated::{comment, opening, quoted, write as write_file};
use crate::command::{Failure, read};

/// The committed file: a change of the calculator's data is seen in review, as a change of the page's types.
const FILE: &str = "web/src/generated/schema.ts";
/// What a case is called in the page.
const CASE: &str = "Case";

/// Writes the types as the calculator has them now.
///
/// # Errors
/// When the file cannot be written, or a schema has a form that is not known here.
pub fn write() -> Result<(), Failure> {
    write_file(FILE, &types()?)
}

/// Whether the committed types are those of the calculator.
///
/// # Errors
/// When they are not.
pub fn check() -> Result<(), Failure> {
    if read(FILE)? == types()? {
        return Ok(());
    }
    Err(Failure::Rule(format!(
        "{FILE} is not what the calculator's schemas say: `cargo xtask web --build` writes it anew; commit it"
    )))
}

fn types() -> Result<String, Failure> {
    let mut text = opening("What the page sends to the calculator, and what it is told.");
    declare(&mut text, CASE, &schema::case())?;
    let surface = schema::surface();
    for (name, schema) in surface.get("$defs").and_then(Value::as_object).into_iter().flatten() {
        declare(&mut text, name, schema)?;
    }
    Ok(text)
}

fn declare(text: &mut String, name: &str, schema: &Value) -> Result<(), Failure> {
    text.push_str(&about(schema, ""));
    match schema.get("properties").and_then(Value::as_object) {
        Some(_) => {
            let _ = writeln!(text, "export interface {name} {}\n", of(schema, "")?);
        }
        None => {
            let _ = writeln!(text, "export type {name} = {};\n", of(schema, "")?);
        }
    }
    Ok(())
}

fn about(schema: &Value, indent: &str) -> String {
    comment(schema.get("description").and_then(Value::as_str).unwrap_or_default(), indent)
}

/// The type of a schema. `indent` is that of the line it begins on.
fn of(schema: &Value, indent: &str) -> Result<String, Failure> {
    let unknown = || Failure::Rule(format!("no type is known for the schema {schema}"));
    let fields = match schema {
        // Anything at all.
        Value::Bool(true) => return Ok("unknown".to_owned()),
        Value::Object(fields) => fields,
        _ => return Err(unknown()),
    };
    if let Some(reference) = fields.get("$ref").and_then(Value::as_str) {
        return Ok(reference.rsplit('/').next().unwrap_or_default().to_owned());
    }
    if let Some(only) = fields.get("const") {
        return Ok(only.to_string());
    }
    if let Some(words) = fields.get("enum").and_then(Value::as_array) {
        return Ok(words.iter().map(Value::to_string).collect::<Vec<_>>().join(" | "));
    }
    for several in ["anyOf", "oneOf"] {
        if let Some(choices) = fields.get(several).and_then(Value::as_array) {
            return union(choices.iter().map(|choice| of(choice, indent)));
        }
    }
    match fields.get("type") {
        Some(Value::String(name)) => named(name, fields, indent).ok_or_else(unknown)?,
        Some(Value::Array(names)) => {
            union(names.iter().map(|name| {
                name.as_str().and_then(|name| named(name, fields, indent)).ok_or_else(unknown)?
            }))
        }
        _ => Err(unknown()),
    }
}

fn union(choices: impl Iterator<Item = Result<String, Failure>>) -> Result<String, Failure> {
    Ok(choices.collect::<Result<Vec<_>, _>>()?.join(" | "))
}

fn named(name: &str, fields: &Map<String, Value>, indent: &str) -> Option<Result<String, Failure>> {
    Some(match name {
        "string" => Ok("string".to_owned()),
        "integer" | "number" => Ok("number".to_owned()),
        "boolean" => Ok("boolean".to_owned()),
        "null" => Ok("null".to_owned()),
        "array" => list(fields, indent),
        "object" => object(fields, indent),
        _ => return None,
    })
}

fn list(fields: &Map<String, Value>, indent: &str) -> Result<String, Failure> {
    if let Some(places) = fields.get("prefixItems").and_then(Value::as_array) {
        let places = places.iter().map(|place| of(place, indent)).collect::<Result<Vec<_>, _>>()?;
        return Ok(format!("readonly [{}]", places.join(", ")));
    }
    let entry = of(fields.get("items").unwrap_or(&Value::Bool(true)), indent)?;
    let compound = entry.contains(" | ") || entry.starts_with("readonly ");
    let entry = if compound { format!("({entry})") } else { entry };
    let length = |name| fields.get(name).and_then(Value::as_u64);
    match (length("minItems"), length("maxItems")) {
        (Some(least), Some(most)) if least == most && most <= 4 => {
            let places = std::iter::repeat_n(entry, usize::try_from(most).unwrap_or_default());
            Ok(format!("readonly [{}]", places.collect::<Vec<_>>().join(", ")))
        }
        _ => Ok(format!("readonly {entry}[]")),
    }
}

fn object(fields: &Map<String, Value>, indent: &str) -> Result<String, Failure> {
    let Some(properties) = fields.get("properties").and_then(Value::as_object) else {
        return Ok("Readonly<Record<string, unknown>>".to_owned());
    };
    let required: Vec<&str> = fields
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let within = format!("{indent}  ");
    let mut text = "{\n".to_owned();
    for (name, schema) in properties {
        text.push_str(&about(schema, &within));
        let optional = if required.contains(&name.as_str()) { "" } else { "?" };
        let key = if name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_') {
            name.clone()
        } else {
            quoted(name)
        };
        let _ = writeln!(text, "{within}readonly {key}{optional}: {};", of(schema, &within)?);
    }
    text.push_str(indent);
    text.push('}');
    Ok(text)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{of, types};
    use crate::command::Failure;

    #[test]
    fn every_schema_of_the_calculator_has_a_type() -> Result<(), Failure> {
        let types = types()?;
        for name in ["Case", "Explained", "Explored", "Offered", "Refused"] {
            assert!(types.contains(&format!("export interface {name} {{")), "{name}");
        }
        Ok(())
    }

    #[test]
    fn forms_become_types() -> Result<(), Failure> {
        for (schema, expected) in [
            (json!({"type": ["string", "null"]}), "string | null"),
            (json!({"enum": ["a", "b"]}), r#""a" | "b""#),
            (json!({"anyOf": [{"$ref": "#/$defs/Row"}, {"type": "null"}]}), "Row | null"),
            (json!({"type": "array", "items": {"type": ["integer", "null"]}}), "readonly (number | null)[]"),
            (
                json!({"type": "array", "items": {"type": "string"}, "minItems": 2, "maxItems": 2}),
                "readonly [string, string]",
            ),
            (
                json!({"type": "object", "properties": {"a": {"type": "boolean"}}, "required": ["a"]}),
                "{\n  readonly a: boolean;\n}",
            ),
        ] {
            assert_eq!(of(&schema, "")?, expected);
        }
        Ok(())
    }

    #[test]
    fn an_unknown_form_is_refused() {
        assert!(of(&json!({"not": {}}), "").is_err());
    }
}
