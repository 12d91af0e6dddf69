use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use super::record::{Status, Text, Unit};
use crate::calendar::{Day, Month};
use crate::quantity::plain_number;

/// A figure of the law in one month, with its birth certificate.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Figure {
    /// The parameter.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub id: Text,
    #[serde(serialize_with = "plain")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub(crate) amount: Decimal,
    /// What it is counted in.
    pub unit: Unit,
    /// How sure it is.
    pub status: Status,
    /// Where it stands.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub paragraph: Text,
    /// Who says it.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub source: Text,
}

impl Figure {
    /// The amount as plain text.
    pub fn amount(&self) -> String {
        plain_number(self.amount)
    }
}

/// A figure changed for this calculation: the result is a what-if.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WhatIf {
    /// The parameter or series.
    pub id: String,
    /// The amount it was set to; none where a file changed it.
    pub amount: Option<String>,
}

/// What a figure is in one year, and what was published of it.
#[derive(Clone, Debug, PartialEq)]
pub struct YearFigure {
    /// The year.
    pub year: i16,
    /// By the series, rounded as in use; none where the series has no such year.
    pub computed: Option<String>,
    /// What was published.
    pub published: Option<String>,
    /// How sure the figure in use is.
    pub status: Status,
    /// Who says it.
    pub source: Text,
}

/// A fixed amount from a month on.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueFigure {
    /// First month.
    pub from: Month,
    /// The amount, as plain text.
    pub amount: String,
    /// The day it became known, where that was later than the month it holds from.
    pub known_from: Option<Day>,
}

/// A published amount that differs from the computed one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The parameter.
    pub id: String,
    /// The year.
    pub year: i16,
    /// By the series; none where it has no such year.
    pub computed: Option<String>,
    /// What was published.
    pub published: String,
}

fn plain<S: Serializer>(amount: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&plain_number(*amount))
}

impl Serialize for Unit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

impl Serialize for Status {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}
