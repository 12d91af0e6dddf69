//! JSON as it was told: every value beside the text that it was written as.
//!
//! Numbers stay text, so that no amount ever passes through a binary float, and what cannot be used is repeated as it was
//! written.

use std::borrow::Cow;

/// A value, and how it was written.
///
/// # Errors
/// Reading one fails with [`NotJson`], which says what was expected where.
///
/// ```
/// use calc_core::json::Json;
/// let told = Json::read(r#"{"wage": 1.50, "hours": "8\u00bd"}"#)?;
/// assert_eq!(told.field("wage").map(|wage| wage.written), Some("1.50"));
/// assert_eq!(told.field("hours").and_then(Json::text), Some("8½"));
/// assert_eq!(Json::read("{\n1").map_err(|error| error.to_string()), Err("expected a name at line 2 column 1".to_owned()));
/// # Ok::<(), calc_core::json::NotJson>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Json<'text> {
    /// As it was written, without the space around it.
    pub written: &'text str,
    /// What it is.
    pub value: Value<'text>,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'text> {
    /// Nothing is told.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A number, in digits as it was written.
    Number,
    /// Text.
    Text(Cow<'text, str>),
    /// Values in order.
    List(Vec<Json<'text>>),
    /// Values by name, in the order of the alphabet; of two with one name the last.
    Object(Vec<(Cow<'text, str>, Json<'text>)>),
}

/// A text that is not JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected} at line {line} column {column}")]
pub struct NotJson {
    /// What should stand there.
    expected: &'static str,
    line: usize,
    column: usize,
}

/// Lists and objects within each other: far more than any case has, far fewer than a stack holds.
const DEEPEST: u32 = 100;

impl<'text> Json<'text> {
    /// Reads a text that is one value.
    ///
    /// # Errors
    /// [`NotJson`] for any other text.
    pub fn read(text: &'text str) -> Result<Self, NotJson> {
        let mut reader = Reader { text, place: 0 };
        let read = reader.value(DEEPEST).and_then(|value| {
            reader.space();
            reader.peek().map_or(Ok(value), |_| Err("the end"))
        });
        read.map_err(|expected| reader.fault(expected))
    }

    /// What an object has by this name.
    pub fn field(&self, name: &str) -> Option<&Self> {
        let Value::Object(fields) = &self.value else {
            return None;
        };
        let place = fields.binary_search_by(|(known, _)| known.as_ref().cmp(name)).ok()?;
        fields.get(place).map(|(_, value)| value)
    }

    /// The text that it is; none where it is anything else.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Indented, the names of objects in the order of the alphabet.
    pub(crate) fn indented(&self) -> String {
        let mut text = String::new();
        self.indent(&mut text, 0);
        text
    }

    fn indent(&self, text: &mut String, depth: usize) {
        match &self.value {
            Value::List(values) if !values.is_empty() => {
                within(text, ['[', ']'], depth, values, |text, value| value.indent(text, depth + 1));
            }
            Value::Object(fields) if !fields.is_empty() => {
                within(text, ['{', '}'], depth, fields, |text, (name, value)| {
                    quoted(text, name);
                    text.push_str(": ");
                    value.indent(text, depth + 1);
                });
            }
            _ => text.push_str(self.written),
        }
    }
}

/// Each item on a line of its own.
fn within<T>(
    text: &mut String,
    [open, close]: [char; 2],
    depth: usize,
    items: &[T],
    mut write: impl FnMut(&mut String, &T),
) {
    text.push(open);
    for (index, item) in items.iter().enumerate() {
        text.push_str(if index == 0 { "\n" } else { ",\n" });
        spaces(text, depth + 1);
        write(text, item);
    }
    text.push('\n');
    spaces(text, depth);
    text.push(close);
}

fn spaces(text: &mut String, depth: usize) {
    for _ in 0..depth {
        text.push_str("  ");
    }
}

/// Text as JSON.
pub(crate) fn quoted(json: &mut String, text: &str) {
    json.push('"');
    for letter in text.chars() {
        match letter {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            '\r' => json.push_str("\\r"),
            '\t' => json.push_str("\\t"),
            '\0'..='\u{1f}' => {
                let digit = |number| char::from_digit(number, 16).unwrap_or_default();
                json.push_str("\\u00");
                json.push(digit(u32::from(letter) / 16));
                json.push(digit(u32::from(letter) % 16));
            }
            _ => json.push(letter),
        }
    }
    json.push('"');
}

/// What should have stood where something else does.
type Expected = &'static str;

struct Reader<'text> {
    text: &'text str,
    /// In bytes.
    place: usize,
}

impl<'text> Reader<'text> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.place).copied()
    }

    /// Whether this comes next; it is then behind.
    fn takes(&mut self, next: u8) -> bool {
        let there = self.peek() == Some(next);
        self.place += usize::from(there);
        there
    }

    /// The text from a place up to here.
    fn since(&self, begin: usize) -> &'text str {
        self.text.get(begin..self.place).unwrap_or_default()
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.place += 1;
        }
    }

    fn value(&mut self, depth: u32) -> Result<Json<'text>, Expected> {
        self.space();
        let begin = self.place;
        let value = match self.peek() {
            Some(b'"') => Value::Text(self.quoted()?),
            Some(b'-' | b'0'..=b'9') => self.number()?,
            Some(b'{') => self.object(depth)?,
            Some(b'[') => self.list(depth)?,
            _ => self.word()?,
        };
        Ok(Json { written: self.since(begin), value })
    }

    fn word(&mut self) -> Result<Value<'text>, Expected> {
        let rest = self.text.get(self.place..).unwrap_or_default();
        let words = [("null", Value::Null), ("true", Value::Bool(true)), ("false", Value::Bool(false))];
        let (word, value) = words.into_iter().find(|(word, _)| rest.starts_with(word)).ok_or("a value")?;
        self.place += word.len();
        Ok(value)
    }

    fn number(&mut self) -> Result<Value<'text>, Expected> {
        self.takes(b'-');
        if !self.takes(b'0') {
            self.digits()?;
        }
        if self.takes(b'.') {
            self.digits()?;
        }
        if self.takes(b'e') || self.takes(b'E') {
            let _ = self.takes(b'+') || self.takes(b'-');
            self.digits()?;
        }
        Ok(Value::Number)
    }

    fn digits(&mut self) -> Result<(), Expected> {
        let begin = self.place;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.place += 1;
        }
        if self.place == begin { Err("a digit") } else { Ok(()) }
    }

    fn quoted(&mut self) -> Result<Cow<'text, str>, Expected> {
        if !self.takes(b'"') {
            return Err("a name");
        }
        let mut begin = self.place;
        let mut text = Cow::Borrowed("");
        loop {
            match self.peek() {
                Some(b'"') => {
                    let rest = self.since(begin);
                    self.place += 1;
                    return Ok(if text.is_empty() { Cow::Borrowed(rest) } else { text + rest });
                }
                Some(b'\\') => {
                    text += self.since(begin);
                    self.place += 1;
                    text.to_mut().push(self.escaped()?);
                    begin = self.place;
                }
                Some(b' '..) => self.place += 1,
                _ => return Err("the end of the text in quotes"),
            }
        }
    }

    fn escaped(&mut self) -> Result<char, Expected> {
        let letter = match self.peek().ok_or("an escape")? {
            same @ (b'"' | b'\\' | b'/') => char::from(same),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.by_number(),
            _ => return Err("an escape"),
        };
        self.place += 1;
        Ok(letter)
    }

    /// A letter by its number, or by the two numbers that UTF-16 has for it.
    fn by_number(&mut self) -> Result<char, Expected> {
        let first = self.sixteen_bits()?;
        let number = if (0xd800..0xdc00).contains(&first) {
            let second =
                self.takes(b'\\').then(|| self.sixteen_bits()).ok_or("the second half of a letter")??;
            let low =
                second.checked_sub(0xdc00).filter(|low| *low < 0x400).ok_or("the second half of a letter")?;
            0x1_0000 + ((first - 0xd800) << 10) + low
        } else {
            first
        };
        char::from_u32(number).ok_or("a letter")
    }

    fn sixteen_bits(&mut self) -> Result<u32, Expected> {
        const NEEDED: Expected = "u and four hexadecimal digits";
        if !self.takes(b'u') {
            return Err(NEEDED);
        }
        let mut number = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16)).ok_or(NEEDED)?;
            number = number * 16 + digit;
            self.place += 1;
        }
        Ok(number)
    }

    fn list(&mut self, depth: u32) -> Result<Value<'text>, Expected> {
        let mut values = Vec::new();
        self.items(b']', "a comma or ]", depth, |reader, depth| {
            values.push(reader.value(depth)?);
            Ok(())
        })?;
        Ok(Value::List(values))
    }

    fn object(&mut self, depth: u32) -> Result<Value<'text>, Expected> {
        let mut fields: Vec<(Cow<'text, str>, Json<'text>)> = Vec::new();
        self.items(b'}', "a comma or }", depth, |reader, depth| {
            reader.space();
            let name = reader.quoted()?;
            reader.space();
            if !reader.takes(b':') {
                return Err("a colon");
            }
            let value = reader.value(depth)?;
            match fields.binary_search_by(|(known, _)| known.cmp(&name)) {
                Ok(place) => {
                    if let Some((_, known)) = fields.get_mut(place) {
                        *known = value;
                    }
                }
                Err(place) => fields.insert(place, (name, value)),
            }
            Ok(())
        })?;
        Ok(Value::Object(fields))
    }

    /// What stands between an opening sign and its closing one, with commas in between.
    fn items(
        &mut self,
        close: u8,
        expected: Expected,
        depth: u32,
        mut item: impl FnMut(&mut Self, u32) -> Result<(), Expected>,
    ) -> Result<(), Expected> {
        let depth = depth.checked_sub(1).ok_or("fewer values within each other")?;
        self.place += 1;
        self.space();
        if self.takes(close) {
            return Ok(());
        }
        loop {
            item(self, depth)?;
            self.space();
            if self.takes(close) {
                return Ok(());
            }
            if !self.takes(b',') {
                return Err(expected);
            }
        }
    }

    fn fault(&self, expected: Expected) -> NotJson {
        let read = self.since(0);
        NotJson {
            expected,
            line: read.bytes().filter(|byte| *byte == b'\n').count() + 1,
            column: read.chars().rev().take_while(|letter| *letter != '\n').count() + 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Json, Value};

    /// The same value as another reader has it.
    fn of_serde(json: &Json<'_>) -> serde_json::Value {
        match &json.value {
            Value::Null => serde_json::Value::Null,
            Value::Bool(yes) => (*yes).into(),
            Value::Number => serde_json::from_str(json.written).expect("a number"),
            Value::Text(text) => text.as_ref().into(),
            Value::List(values) => values.iter().map(of_serde).collect(),
            Value::Object(fields) => {
                fields.iter().map(|(name, value)| (name.to_string(), of_serde(value))).collect()
            }
        }
    }

    fn both_read(text: &str) {
        let other = serde_json::from_str::<serde_json::Value>(text);
        match (Json::read(text), other) {
            (Ok(read), Ok(other)) => {
                assert_eq!(of_serde(&read), other, "{text}");
                assert_eq!(serde_json::from_str::<serde_json::Value>(&read.indented()).ok(), Some(other));
            }
            (Err(_), Err(_)) => (),
            // A number stays as it is written here; there it has to fit into a binary float.
            (Ok(_), Err(error)) if error.to_string().starts_with("number out of range") => (),
            (read, other) => panic!("{text}: {read:?} {other:?}"),
        }
    }

    #[test]
    fn what_is_json_and_what_is_not() {
        for text in [
            "",
            " ",
            "null",
            "nul",
            "truefalse",
            "[]",
            "[ ]",
            "[1",
            "[1,]",
            "[,1]",
            "{}",
            "{ }",
            r#"{"a"}"#,
            r#"{"a":}"#,
            r#"{"a":1,}"#,
            "{a:1}",
            r#"{"a":1 "b":2}"#,
            r#" { "b" : [ 1 , {} ] , "a" : null , "b" : 2 } "#,
            "0",
            "-0",
            "01",
            "1.",
            ".5",
            "+1",
            "-",
            "1e5",
            "1E+5",
            "1e-5",
            "2.08e1140",
            "1e",
            "12.50",
            "18446744073709551615",
            r#""\ud83d\ude00""#,
            r#""\ud83d""#,
            r#""\ud83d\n""#,
            r#""\ude00""#,
            r#""\u00e6\/\b\f\n\r\t\"\\""#,
            r#""\x""#,
            r#""\u12g4""#,
            "\"a\nb\"",
            "\"a\u{7f}\u{e6}€😀\"",
            "\"",
            "\"\\",
            "[1]x",
            "{\"a\":[{\"b\":\"c\"}]}",
        ] {
            both_read(text);
        }
    }

    #[test]
    fn a_fault_is_where_the_reading_stopped() {
        for (text, fault) in [
            ("{\n  \"æ\": x\n}", "expected a value at line 2 column 8"),
            ("{\"a\": 1", "expected a comma or } at line 1 column 8"),
            ("[1] 2", "expected the end at line 1 column 5"),
        ] {
            assert_eq!(Json::read(text).map_err(|error| error.to_string()), Err(fault.to_owned()));
        }
        let deep = "[".repeat(50_000);
        assert!(Json::read(&deep).is_err_and(|error| error.expected == "fewer values within each other"));
    }

    #[test]
    fn indented_as_people_know_it() {
        let text = r#"{"b":[1.50,{}],"a":{"text":"\u00e6\"","none":[]}}"#;
        let lines = [
            "{",
            "  \"a\": {",
            "    \"none\": [],",
            "    \"text\": \"\\u00e6\\\"\"",
            "  },",
            "  \"b\": [",
            "    1.50,",
            "    {}",
            "  ]",
            "}",
        ];
        assert_eq!(Json::read(text).map(|json| json.indented()), Ok(lines.join("\n")));
    }

    fn values() -> impl Strategy<Value = serde_json::Value> {
        let leaf = prop_oneof![
            Just(serde_json::Value::Null),
            any::<bool>().prop_map(Into::into),
            any::<i64>().prop_map(Into::into),
            any::<f64>().prop_map(Into::into),
            any::<String>().prop_map(Into::into),
        ];
        leaf.prop_recursive(4, 40, 6, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..6).prop_map(Into::into),
                proptest::collection::btree_map(any::<String>(), inner, 0..6)
                    .prop_map(|fields| fields.into_iter().collect()),
            ]
        })
    }

    proptest! {
        #[test]
        fn whatever_another_writes_is_read_alike(value in values()) {
            both_read(&value.to_string());
            both_read(&format!("{value:#}"));
        }

        #[test]
        fn what_is_cut_or_changed_is_json_to_both_or_to_neither(value in values(), place in any::<prop::sample::Index>(), letter in any::<char>()) {
            let text = value.to_string();
            let mut letters: Vec<char> = text.chars().collect();
            let place = place.index(letters.len());
            both_read(&letters[..place].iter().collect::<String>());
            letters[place] = letter;
            both_read(&letters.into_iter().collect::<String>());
        }
    }
}
