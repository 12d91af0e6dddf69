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
    pub carry: Option<String>,
    pub round: Option<String>,
    pub round_up: Option<bool>,
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

/// How amounts rise from year to year: step by step from a fixed part on, or, without one, by a number for each year.
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

/// One year: the adjustment to the year before, per cent, or the number that the act's amounts are multiplied by.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeriesYear {
    pub year: i16,
    pub adjustment: Option<String>,
    pub number: Option<String>,
    pub cut: Option<String>,
    pub status: String,
    pub source: String,
}
