//! The tax rates of the municipalities: from `params/kommuner.csv` (a line for each municipality and year) and
//! `params/yderkommuner.csv` (the outer municipalities of ligningsloven § 9 C(3)) to a constant table.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use rust_decimal::Decimal;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    code: u16,
    name: String,
    year: i16,
    kommuneskat: String,
    kirkeskat: String,
    status: String,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Outer {
    code: u16,
    name: String,
}

/// Writes the table, or says everything that is wrong with the files.
pub fn write(folder: &Path, out: &Path) -> Result<(), String> {
    let lines: Vec<Line> = read(&folder.join("kommuner.csv"))?;
    let outer: Vec<Outer> = read(&folder.join("yderkommuner.csv"))?;
    let mut by_code: BTreeMap<u16, (String, BTreeMap<i16, Line>)> = BTreeMap::new();
    let mut faults = String::new();
    for line in lines {
        let (name, years) = by_code.entry(line.code).or_insert_with(|| (line.name.clone(), BTreeMap::new()));
        if *name != line.name {
            let _ = writeln!(faults, "kommuner.csv: {} is both {name} and {}", line.code, line.name);
        }
        let (code, year) = (line.code, line.year);
        for rate in [&line.kommuneskat, &line.kirkeskat] {
            if thousandths(rate).is_none() {
                let _ = writeln!(faults, "kommuner.csv: {code} in {year}: {rate:?} is no rate");
            }
        }
        if !["official", "reported"].contains(&line.status.as_str()) {
            let _ = writeln!(faults, "kommuner.csv: {code} in {year}: no status {:?}", line.status);
        }
        if years.insert(year, line).is_some() {
            let _ = writeln!(faults, "kommuner.csv: {code} has two lines for {year}");
        }
    }
    for place in &outer {
        if by_code.get(&place.code).is_none_or(|(name, _)| *name != place.name) {
            let _ = writeln!(faults, "yderkommuner.csv: no municipality {} {}", place.code, place.name);
        }
    }
    let every_year: Vec<i16> = by_code.values().flat_map(|(_, years)| years.keys().copied()).collect();
    for (name, years) in by_code.values() {
        if let Some(year) = every_year.iter().find(|year| !years.contains_key(*year)) {
            let _ = writeln!(faults, "kommuner.csv: {name} has no line for {year}");
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let output = out.join("kommuner.rs");
    std::fs::write(&output, table(&by_code, &outer)).map_err(|error| format!("{}: {error}", output.display()))
}

fn read<T: for<'line> Deserialize<'line>>(path: &Path) -> Result<Vec<T>, String> {
    println!("cargo::rerun-if-changed={}", path.display());
    let fault = |error: csv::Error| format!("{}: {error}", path.display());
    let mut reader = csv::Reader::from_path(path).map_err(fault)?;
    reader.deserialize().collect::<Result<_, _>>().map_err(fault)
}

/// What many lines share stands once, and lines are told of it by number: the page loads the table.
fn table(by_code: &BTreeMap<u16, (String, BTreeMap<i16, Line>)>, outer: &[Outer]) -> String {
    let lines = || by_code.values().flat_map(|(_, years)| years.values());
    let years: Vec<i16> = lines().map(|line| line.year).collect::<BTreeSet<_>>().into_iter().collect();
    let sources: Vec<_> = lines().map(source).collect::<BTreeSet<_>>().into_iter().collect();
    let mut code =
        format!("/// The years with rates.\npub const YEARS: [i16; {}] = {years:?};\n", years.len());
    code.push_str("/// How sure a rate is, and who says it.\npub static SOURCES: &[(Status, &str)] = &[\n");
    for (status, source) in &sources {
        let _ = writeln!(code, "(Status::{status}, {source:?}),");
    }
    code.push_str("];\n");
    code.push_str("/// Every municipality, by code.\npub static KOMMUNER: &[KommuneRecord] = &[\n");
    for (number, (name, years)) in by_code {
        let far = outer.iter().any(|place| place.code == *number);
        let years: String = years.values().map(|line| year(line, &sources)).collect();
        let _ = writeln!(
            code,
            "KommuneRecord {{ code: {number}, name: {name:?}, yderkommune: {far}, satser: [{years}] }},"
        );
    }
    code.push_str("];\n");
    code
}

fn source(line: &Line) -> (&str, &str) {
    (if line.status == "official" { "Official" } else { "Reported" }, &line.source)
}

fn year(line: &Line, sources: &[(&str, &str)]) -> String {
    format!(
        "KommuneAar {{ kommuneskat: {}, kirkeskat: {}, source: {} }},",
        thousandths(&line.kommuneskat).unwrap_or_default(),
        thousandths(&line.kirkeskat).unwrap_or_default(),
        sources.iter().position(|known| *known == source(line)).unwrap_or_default(),
    )
}

/// A rate as it is kept; nothing for what is none, or has more decimals.
fn thousandths(rate: &str) -> Option<u16> {
    let counted = rate.parse::<Decimal>().ok()? * Decimal::from(1_000);
    counted.fract().is_zero().then(|| u16::try_from(counted.trunc()).ok())?
}
