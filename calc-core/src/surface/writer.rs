//! JSON as text: the one way in which whatever is given out becomes it.

use std::fmt::{Display, Write as _};

use serde::ser::{self, Serialize, Serializer};

use crate::json::quoted;
use crate::quantity::push_digits;

/// Plain data as JSON without spaces, fields in their own order.
///
/// # Errors
/// [`Untold`] where a value says itself that it cannot be told.
pub(super) fn written(data: &impl Serialize) -> Result<String, Untold> {
    let mut writer = Writer { text: String::new() };
    data.serialize(&mut writer)?;
    Ok(writer.text)
}

/// A value that cannot be told as JSON. No value of this crate is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a value cannot be told as JSON")]
pub struct Untold;

impl ser::Error for Untold {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

/// Every kind of value puts itself at the end of the text. What differs from type to type is kept small, for it is there
/// once for each.
struct Writer {
    text: String,
}

impl Writer {
    /// Before a value in a list, or a name in an object: a comma, unless it is the first.
    fn next(&mut self) {
        if !self.text.ends_with(['{', '[']) {
            self.text.push(',');
        }
    }

    fn name(&mut self, name: &str) {
        self.next();
        quoted(&mut self.text, name);
        self.text.push(':');
    }

    fn signed(&mut self, number: i64) {
        if number < 0 {
            self.text.push('-');
        }
        self.unsigned(number.unsigned_abs());
    }

    fn unsigned(&mut self, number: u64) {
        push_digits(&mut self.text, number, 1);
    }

    fn open(&mut self, opening: &str, closing: &'static str) -> Open<'_> {
        self.text.push_str(opening);
        Open { writer: self, closing }
    }

    /// An object of one name, which says what its value is.
    fn tagged(&mut self, name: &str) {
        self.text.push('{');
        self.name(name);
    }
}

/// A list or an object that more is put into.
struct Open<'writer> {
    writer: &'writer mut Writer,
    closing: &'static str,
}

impl Open<'_> {
    fn value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Untold> {
        self.writer.next();
        value.serialize(&mut *self.writer)
    }

    fn field<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), Untold> {
        self.writer.name(name);
        value.serialize(&mut *self.writer)
    }

    fn close(self) {
        self.writer.text.push_str(self.closing);
    }
}

/// Whole numbers of all kinds are written alike.
macro_rules! whole {
    ($($method:ident: $kind:ty => $widest:ident),+ $(,)?) => {$(
        fn $method(self, value: $kind) -> Result<(), Untold> {
            self.$widest(value.into());
            Ok(())
        }
    )+};
}

impl<'writer> Serializer for &'writer mut Writer {
    type Ok = ();
    type Error = Untold;
    type SerializeSeq = Open<'writer>;
    type SerializeTuple = Open<'writer>;
    type SerializeTupleStruct = Open<'writer>;
    type SerializeTupleVariant = Open<'writer>;
    type SerializeMap = Open<'writer>;
    type SerializeStruct = Open<'writer>;
    type SerializeStructVariant = Open<'writer>;

    whole! {
        serialize_i8: i8 => signed,
        serialize_i16: i16 => signed,
        serialize_i32: i32 => signed,
        serialize_i64: i64 => signed,
        serialize_u8: u8 => unsigned,
        serialize_u16: u16 => unsigned,
        serialize_u32: u32 => unsigned,
        serialize_u64: u64 => unsigned,
    }

    fn serialize_bool(self, value: bool) -> Result<(), Untold> {
        self.text.push_str(if value { "true" } else { "false" });
        Ok(())
    }

    /// JSON has no numbers that are none.
    fn serialize_f32(self, value: f32) -> Result<(), Untold> {
        self.serialize_f64(value.into())
    }

    fn serialize_f64(self, value: f64) -> Result<(), Untold> {
        if !value.is_finite() {
            return self.serialize_unit();
        }
        // A string takes whatever is written to it: this cannot fail.
        let _ = write!(self.text, "{value:?}");
        Ok(())
    }

    fn serialize_char(self, value: char) -> Result<(), Untold> {
        quoted(&mut self.text, value.encode_utf8(&mut [0; 4]));
        Ok(())
    }

    fn serialize_str(self, value: &str) -> Result<(), Untold> {
        quoted(&mut self.text, value);
        Ok(())
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<(), Untold> {
        self.collect_seq(value)
    }

    fn serialize_none(self) -> Result<(), Untold> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Untold> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Untold> {
        self.text.push_str("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Untold> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Untold> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Untold> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Untold> {
        self.tagged(variant);
        value.serialize(&mut *self)?;
        self.text.push('}');
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Open<'writer>, Untold> {
        Ok(self.open("[", "]"))
    }

    fn serialize_tuple(self, _: usize) -> Result<Open<'writer>, Untold> {
        Ok(self.open("[", "]"))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Open<'writer>, Untold> {
        Ok(self.open("[", "]"))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Open<'writer>, Untold> {
        self.tagged(variant);
        Ok(self.open("[", "]}"))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Open<'writer>, Untold> {
        Ok(self.open("{", "}"))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Open<'writer>, Untold> {
        Ok(self.open("{", "}"))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Open<'writer>, Untold> {
        self.tagged(variant);
        Ok(self.open("{", "}}"))
    }
}

/// Lists of all kinds take their values alike.
macro_rules! lists {
    ($($kind:ident::$method:ident),+ $(,)?) => {$(
        impl ser::$kind for Open<'_> {
            type Ok = ();
            type Error = Untold;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Untold> {
                self.value(value)
            }

            fn end(self) -> Result<(), Untold> {
                self.close();
                Ok(())
            }
        }
    )+};
}

lists! {
    SerializeSeq::serialize_element,
    SerializeTuple::serialize_element,
    SerializeTupleStruct::serialize_field,
    SerializeTupleVariant::serialize_field,
}

/// And so do objects with names of their own.
macro_rules! objects {
    ($($kind:ident),+ $(,)?) => {$(
        impl ser::$kind for Open<'_> {
            type Ok = ();
            type Error = Untold;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Untold> {
                self.field(name, value)
            }

            fn end(self) -> Result<(), Untold> {
                self.close();
                Ok(())
            }
        }
    )+};
}

objects! { SerializeStruct, SerializeStructVariant }

impl ser::SerializeMap for Open<'_> {
    type Ok = ();
    type Error = Untold;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Untold> {
        self.writer.next();
        let begin = self.writer.text.len();
        key.serialize(&mut *self.writer)?;
        // A name is text, whatever it was.
        if !self.writer.text.get(begin..).is_some_and(|name| name.starts_with('"')) {
            self.writer.text.insert(begin, '"');
            self.writer.text.push('"');
        }
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Untold> {
        self.writer.text.push(':');
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Result<(), Untold> {
        self.close();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Serialize;
    use serde_json::{Value, json};

    use super::written;

    #[derive(Serialize)]
    struct Pair(i8, Option<bool>);

    #[derive(Serialize)]
    enum Kind {
        Plain,
        Of(u64),
        Two(f32, f64),
        Named { letter: char, empty: () },
    }

    #[derive(Serialize)]
    struct All {
        text: &'static str,
        list: Vec<Kind>,
        pair: Pair,
        names: BTreeMap<u8, [i64; 2]>,
        none: BTreeMap<String, u8>,
        nothing: [u8; 0],
        #[serde(flatten)]
        more: BTreeMap<&'static str, f64>,
    }

    #[test]
    fn whatever_is_told_is_the_same_as_told_by_way_of_a_value() -> Result<(), Box<dyn std::error::Error>> {
        let all = All {
            text: "\"5.400,00\u{a0}kr.\" \\ \n\r\t\u{1}\u{1f} æ €",
            list: vec![
                Kind::Plain,
                Kind::Of(u64::MAX),
                Kind::Two(0.5, 1e300),
                Kind::Named { letter: '{', empty: () },
            ],
            pair: Pair(-1, None),
            names: BTreeMap::from([(7, [i64::MIN, i64::MAX])]),
            none: BTreeMap::new(),
            nothing: [],
            more: BTreeMap::from([("whole", 1.0), ("none", f64::NAN)]),
        };
        let text = written(&all)?;
        assert_eq!(serde_json::from_str::<Value>(&text)?, serde_json::to_value(&all)?, "{text}");
        assert_eq!(written(&json!({"a": [1, "[", {}], "b": null}))?, r#"{"a":[1,"[",{}],"b":null}"#);
        Ok(())
    }
}
