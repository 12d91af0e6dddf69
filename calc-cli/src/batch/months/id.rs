//! Whose months a line of JSON Lines asks for.

use std::borrow::Cow;
use std::collections::HashMap;

use serde_json::value::RawValue;
use serde_json::{Map, Value};

/// What can be no id: yes or no, a list, an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoId;

/// The id in a field of an object: a text, or a number as it is written. Empty where the field is missing or null, as a cell
/// may be: then it is nobody's.
///
/// # Errors
/// [`NoId`].
pub fn id_of<'object>(
    line: &str,
    object: &'object Map<String, Value>,
    field: &str,
) -> Result<Cow<'object, str>, NoId> {
    match object.get(field) {
        None | Some(Value::Null) => Ok("".into()),
        Some(Value::String(text)) => Ok(text.into()),
        // Of twenty digits a binary float keeps sixteen: two people would have one id.
        Some(Value::Number(number)) if number.is_f64() => as_written(line, field).map(Cow::from).ok_or(NoId),
        Some(Value::Number(number)) => Ok(number.to_string().into()),
        Some(Value::Bool(_) | Value::Array(_) | Value::Object(_)) => Err(NoId),
    }
}

fn as_written(line: &str, field: &str) -> Option<String> {
    let fields: HashMap<String, &RawValue> =
        serde_json::from_str(line.trim_start_matches('\u{feff}')).ok()?;
    fields.get(field).map(|value| value.get().to_owned())
}

#[cfg(test)]
mod tests {
    use super::{NoId, id_of};
    use crate::batch::objects::object_of;

    #[test]
    fn an_id_is_the_text_that_stands_there() {
        for (line, id) in [
            (r#"{"nr":"0101901234","sats":"mindstesats"}"#, Ok("0101901234")),
            (r#"{"nr":"\u00e5"}"#, Ok("å")),
            (r#"{"nr":101901234}"#, Ok("101901234")),
            (r#"{ "a": {"nr": 1}, "nr" : 12345678901234567890123 }"#, Ok("12345678901234567890123")),
            (r#"{"nr":7.50}"#, Ok("7.50")),
            ("\u{feff}{\"nr\":7.50}", Ok("7.50")),
            (r#"{"nr":null}"#, Ok("")),
            (r#"{"a":1}"#, Ok("")),
            (r#"{"nr":true}"#, Err(NoId)),
            (r#"{"nr":[1]}"#, Err(NoId)),
            (r#"{"nr":{}}"#, Err(NoId)),
        ] {
            let object = object_of(line).expect("an object");
            assert_eq!(id_of(line, &object, "nr").as_deref(), id.as_ref().copied(), "{line}");
        }
    }
}
