//! The work list as a file, written as the list itself is.

use std::io;
use std::path::Path;

use calc_core::table::of_name;

use super::columns::Column;
use super::list::List;
use super::output::Output;
use super::outreach::WorkList;
use super::poured::Beside;
use super::run::line;

/// The row of the list it is about, as a sheet counts it; and why the person is on it, in words that stay and in sentences.
const ROW: &str = "row";
const REASONS: &str = "reasons";
const WHY: &str = "why";

/// Writes the people who are kept: the row of each as it was, what the job brings, and why.
///
/// # Errors
/// When it cannot be written.
pub fn write(work_list: &WorkList, name: &Path, list: &List) -> io::Result<()> {
    let columns = || {
        let mut columns = vec![Column::Count];
        columns.extend(list.headers.iter().map(|_| Column::Passed));
        columns.extend([Column::Kroner, Column::Text, Column::Text]);
        columns
    };
    let mut out = Output::new(name, list, &columns, Beside::default())?;
    if list.objects {
        return write_lines(work_list, out, list);
    }
    out.write(line(&headers(list), list.dialect).as_bytes())?;
    let separator = [list.dialect.separator];
    let Some(distances) = &list.outreach else {
        return out.finish();
    };
    for entry in work_list.entries() {
        out.write(entry.row.to_string().as_bytes())?;
        out.write(&separator)?;
        out.write(&entry.cells)?;
        out.write(&separator)?;
        let mut gain = String::new();
        calc_core::table::Value::Kroner(calc_core::quantity::Kroner::oere(entry.gain_oere))
            .write(char::from(list.dialect.decimal), &mut gain);
        let cells = [gain, entry.codes(), entry.sentences(distances, list.language)];
        out.write(line(&cells, list.dialect).as_bytes())?;
    }
    out.finish()
}

/// The headers of the work list.
pub fn headers(list: &List) -> Vec<String> {
    let gain = of_name("left_difference").map_or("", |measure| measure.name(list.language));
    let headers = [ROW].into_iter().chain(list.headers.iter().map(String::as_str));
    headers.chain([gain, REASONS, WHY]).map(str::to_owned).collect()
}

/// The same as JSON Lines: the fields of each object as they were, and the others behind them.
fn write_lines(work_list: &WorkList, mut out: Output, list: &List) -> io::Result<()> {
    let gain_name = of_name("left_difference").map_or("", |measure| measure.name(list.language));
    for (entry, distances) in work_list.entries().zip(list.outreach.iter().cycle()) {
        let gain = calc_core::table::Value::Kroner(calc_core::quantity::Kroner::oere(entry.gain_oere));
        let text = |text: &str| serde_json::Value::from(text).to_string();
        let why = entry.sentences(distances, list.language);
        out.write(&entry.cells)?;
        out.write(
            format!(
                "\"{ROW}\":{},{}:\"{gain}\",\"{REASONS}\":{},\"{WHY}\":{}}}{}",
                entry.row,
                text(gain_name),
                text(&entry.codes()),
                text(&why),
                list.dialect.line_end(),
            )
            .as_bytes(),
        )?;
    }
    out.finish()
}
