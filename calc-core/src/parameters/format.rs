//! The form of a parameter file. Shared by the build script, which compiles the shipped files into tables, and the
//! reader of `--params`.

use std::collections::BTreeMap;

use serde::Deserialize;

/// One file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// The day on which the law was last read.
    #[serde(default)]
    #[allow(dead_code, reason = "of use to the build alone")]
    pub checked: Option<String>,
    /// Parameters by id.
    #[serde(default)]
    pub parameter: BTreeMap<String, Parameter>,
    /// Series by id.
    #[serde(default)]
    pub series: BTreeMap<String, Series>,
}

/// One parameter. A shipped one tells everything; one that changes a known parameter only what it changes.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Parameter {
    pub title: Option<Titles>,
    pub unit: Option<String>,
    pub paragraph: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub in_force: Option<String>,
    pub statute: Option<String>,
    pub index: Option<String>,
    pub carry: Option<u32>,
    pub round: Option<u32>,
    pub values: Vec<Value>,
    pub published: Vec<Published>,
}

/// What a parameter is called.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Titles {
    pub da: String,
    pub en: String,
}

/// An amount from a month on. `known_from` is the day it became known: of two that start alike the later known one holds.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Value {
    pub from: String,
    pub to: Option<String>,
    pub amount: String,
    pub known_from: Option<String>,
    pub status: Option<String>,
    pub source: Option<String>,
}

/// What somebody published of a year.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Published {
    pub year: i16,
    pub amount: String,
    pub status: String,
    pub source: String,
}

/// How amounts rise from year to year.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Series {
    pub title: Option<Titles>,
    pub paragraph: Option<String>,
    pub level_year: Option<i16>,
    pub fixed: Option<String>,
    #[serde(default)]
    pub years: Vec<SeriesYear>,
}

/// The adjustment of one year, per cent.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeriesYear {
    pub year: i16,
    pub adjustment: String,
    pub cut: Option<String>,
    pub status: String,
    pub source: String,
}
