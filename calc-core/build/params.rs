//! The figures of the law: from `params/*.toml` to constant tables.

#[path = "../src/parameters/format.rs"]
mod format;
#[allow(dead_code, reason = "the library uses more of it than the build")]
#[path = "../src/parameters/merge.rs"]
mod merge;
#[allow(dead_code, reason = "the library uses more of it than the build")]
#[path = "../src/parameters/record.rs"]
mod record;

use std::fmt::Write as _;
use std::path::Path;

use record::{Record, Series};
use rust_decimal::Decimal;

/// Writes the tables of all files in `folder` into the folder `out`, or says everything that is wrong with the files.
pub fn write(folder: &Path, out: &Path) -> Result<(), String> {
    let output = out.join("params.rs");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .map_err(|error| format!("{}: {error}", folder.display()))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    files.sort();
    let (mut records, mut series) = (Vec::new(), Vec::new());
    let mut parsed = Vec::new();
    for path in &files {
        let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let file: format::File =
            toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        parsed.push((path, file));
    }
    // Series first: a parameter names one that may stand in another file.
    parsed.sort_by_key(|(_, file)| file.series.is_empty());
    let mut faults = String::new();
    let mut checked = String::new();
    for (path, mut file) in parsed {
        checked = checked.max(file.checked.take().unwrap_or_default());
        for id in file.parameter.keys() {
            if records.iter().any(|known: &Record| known.id == id.as_str()) {
                let _ = writeln!(faults, "{}: {id} stands in another file too", path.display());
            }
        }
        for fault in merge::merge(file, None, &mut records, &mut series) {
            let _ = writeln!(
                faults,
                "{}: {} is {:?}, allowed: {}",
                path.display(),
                fault.field,
                fault.given,
                fault.allowed
            );
        }
    }
    faults.push_str(&gaps(&records));
    if checked.is_empty() {
        faults.push_str("params: no file says when the law was last read (`checked`)\n");
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    std::fs::write(&output, tables(&checked, &records, &series))
        .map_err(|error| format!("{}: {error}", output.display()))
}

/// Fixed amounts must begin with the rule and follow each other.
fn gaps(records: &[Record]) -> String {
    let mut faults = String::new();
    for record in records {
        let fixed = record.statute.is_none();
        if fixed && record.values.first().is_none_or(|first| first.from > record.in_force) {
            let _ = writeln!(faults, "{}: no value from the month the rule begins", record.id);
        }
        for (one, next) in record.values.iter().zip(record.values.iter().skip(1)) {
            if one.to.is_some_and(|to| to + 1 < next.from) {
                let _ = writeln!(faults, "{}: a gap between two values", record.id);
            }
            if one.from == next.from && one.known_from == next.known_from {
                let _ = writeln!(faults, "{}: two values from the same month", record.id);
            }
        }
    }
    faults
}

fn tables(checked: &str, records: &[Record], series: &[Series]) -> String {
    let mut code = format!("/// The day the law was last read.\npub const CHECKED: &str = {checked:?};\n");
    code.push_str("/// Every figure, by id.\npub static RECORDS: &[Record] = &[\n");
    for record in records {
        let _ = writeln!(
            code,
            "Record {{ id: text({:?}), title: None, unit: Unit::{:?}, paragraph: text({:?}), \
             source: text({:?}), status: Status::{:?}, in_force: {}, statute: {}, index: {}, carry: {}, round: {}, round_up: {}, values: \
             Cow::Borrowed(&[{}]), published: Cow::Borrowed(&[{}]), yearly: Cow::Borrowed(&[{}]) }},",
            record.id,
            record.unit,
            record.paragraph,
            record.source,
            record.status,
            record.in_force,
            optional(record.statute.map(decimal)),
            optional(record.index.as_ref().map(|index| format!("text({index:?})"))),
            decimal(record.carry),
            decimal(record.round),
            record.round_up,
            record.values.iter().map(dated).collect::<String>(),
            record.published.iter().map(published).collect::<String>(),
            record.yearly.iter().map(yearly).collect::<String>(),
        );
    }
    code.push_str(
        "];\n/// What each of them is, in Danish and English.\npub static TITLES: &[[&str; 2]] = &[\n",
    );
    for title in records.iter().filter_map(|record| record.title.as_ref()) {
        let _ = writeln!(code, "[{:?}, {:?}],", title.da, title.en);
    }
    code.push_str("];\n/// Every series, by id.\npub static SERIES: &[Series] = &[\n");
    for one in series {
        let years: Vec<String> = one.years.iter().map(series_year).collect();
        let years = years.concat();
        let _ = writeln!(
            code,
            "Series {{ id: text({:?}), paragraph: text({:?}), level_year: {}, \
             fixed: {}, years: Cow::Borrowed(&[{years}]) }},",
            one.id,
            one.paragraph,
            one.level_year,
            optional(one.fixed.map(decimal)),
        );
    }
    code.push_str("];\n");
    code
}

fn series_year(year: &record::SeriesYear) -> String {
    format!(
        "SeriesYear {{ year: {}, adjustment: {}, cut: {}, status: Status::{:?}, source: text({:?}) }},",
        year.year,
        decimal(year.adjustment),
        decimal(year.cut),
        year.status,
        year.source
    )
}

fn dated(value: &record::DatedAmount) -> String {
    format!(
        "DatedAmount {{ from: {}, to: {}, amount: {}, known_from: {}, status: Status::{:?}, source: text({:?}) }},",
        value.from,
        optional(value.to.map(|to| to.to_string())),
        decimal(value.amount),
        optional(value.known_from.as_ref().map(|day| format!("text({day:?})"))),
        value.status,
        value.source
    )
}

fn published(amount: &record::PublishedAmount) -> String {
    format!(
        "PublishedAmount {{ year: {}, amount: {}, status: Status::{:?}, source: text({:?}) }},",
        amount.year,
        decimal(amount.amount),
        amount.status,
        amount.source
    )
}

fn yearly((year, amount): &(i16, Decimal)) -> String {
    format!("({year}, {}),", decimal(*amount))
}

fn decimal(number: Decimal) -> String {
    let parts = number.unpack();
    format!(
        "Decimal::from_parts({}, {}, {}, {}, {})",
        parts.lo, parts.mid, parts.hi, parts.negative, parts.scale
    )
}

fn optional(code: Option<String>) -> String {
    code.map_or_else(|| "None".to_owned(), |code| format!("Some({code})"))
}
