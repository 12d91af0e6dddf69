//! JSON Schemas of the input and the result, and how single values look in them.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings, json_schema};
use serde_json::Value;

use crate::calendar::{Day, Month};
use crate::case::Case;
use crate::facts::Sats;
use crate::facts::{Civilstand, Role};
use crate::law::aktivloven::beskaeftigelseskrav::Arbejde;
use crate::law::aktivloven::omfattet::Omfattet;
use crate::law::boligstoette::Graense;
use crate::outcome::{LeftOut, Notice};
use crate::parameters::{Status, Unit};
use crate::quantity::{Days, Hours, Kroner, Percent, WeeklyHours};
use crate::questions::Question;
use crate::scenario::{Answered, Rule};
use crate::surface::{Explained, Explored, Offered, Refused};

/// The form of a case.
pub fn case() -> Value {
    Case::schema()
}

/// The form of an answer.
pub fn outcome() -> Value {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = generator.into_root_schema_for::<Answered>();
    schema.insert("title".to_owned(), "smaajob outcome".into());
    schema.to_value()
}

/// Everything that the page is told, as `$defs` of one schema: its types are made from it.
pub fn surface() -> Value {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    generator.subschema_for::<Explained>();
    generator.subschema_for::<Explored>();
    generator.subschema_for::<Offered>();
    generator.subschema_for::<Refused>();
    serde_json::json!({ "$defs": generator.take_definitions(true) })
}

/// A type that is written as text of one form.
macro_rules! written_as {
    ($($type:ty: $name:literal => $schema:expr,)+) => {
        $(impl JsonSchema for $type {
            fn schema_name() -> Cow<'static, str> {
                $name.into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                $schema
            }
        })+
    };
}

written_as! {
    Kroner: "Kroner" => json_schema!({"type": "string", "pattern": "^-?[0-9]+\\.[0-9]{2,}$", "description": "Kroner, exact."}),
    Percent: "Percent" => json_schema!({"type": "string", "pattern": "^-?[0-9]+(\\.[0-9]+)?$", "description": "Per cent."}),
    Hours: "Hours" => json_schema!({"type": "string", "pattern": "^[0-9]+(\\.[0-9]+)?$", "description": "Hours."}),
    WeeklyHours: "WeeklyHours" => json_schema!({"type": "string", "pattern": "^[0-9]+(\\.[0-9]+)?$", "description": "Hours a week."}),
    Days: "Days" => json_schema!({"type": "string", "pattern": "^[0-9]+\\.[0-9]{2}$", "description": "Days of an average month, to two decimals."}),
    Rule: "Rule" => json_schema!({"enum": Rule::ALL.map(Rule::id)}),
    Month: "Month" => json_schema!({"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}$"}),
    Day: "Day" => json_schema!({"type": "string", "format": "date"}),
    Sats: "Sats" => json_schema!({"enum": Sats::ALL.map(Sats::id)}),
    Arbejde: "Arbejde" => json_schema!({"enum": Arbejde::ALL.map(Arbejde::id)}),
    Omfattet: "Omfattet" => json_schema!({"enum": Omfattet::ALL.map(Omfattet::id)}),
    Civilstand: "Civilstand" => json_schema!({"enum": ["married", "cohabiting"]}),
    Role: "Role" => json_schema!({"enum": ["kontanthjaelp", "work", "public_benefit", "no_help"]}),
    Graense: "Graense" => json_schema!({"enum": Graense::ALL.map(Graense::id)}),
    LeftOut: "LeftOut" => json_schema!({"enum": LeftOut::ALL.map(LeftOut::id)}),
    Question: "Question" => json_schema!({"enum": Question::ALL.map(Question::id)}),
    Notice: "Notice" => json_schema!({"enum": Notice::ALL.map(Notice::id)}),
    Status: "Status" => json_schema!({"enum": Status::ALL.map(Status::id)}),
    Unit: "Unit" => json_schema!({"enum": Unit::ALL.map(Unit::id)}),
}
