//! `docs/batch.md` names every column and every code there is.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use calc_core::table::{HEADERS, all, of_header};

const DOCS: &str = include_str!("../../docs/batch.md");

/// What stands between the mark of this name and the end of it.
fn table(name: &str) -> &'static str {
    let (_, after) = DOCS.split_once(&format!("<!-- {name} -->\n")).unwrap_or_else(|| panic!("no {name}"));
    after.split_once("<!-- end -->").expect("an end").0
}

#[test]
fn every_column_of_a_list_is_in_its_table() {
    let mut wanted = "\n| English | Danish | example | field |\n|---|---|---|---|\n".to_owned();
    for header in HEADERS {
        let field = of_header(&header.english.replace('#', "1")).expect("a column").field;
        // Where the name has a number, the field has its place.
        let field = if header.is_numbered() {
            field.replace("children[0]", "children[#]").replace("month[0]", "month[#]")
        } else {
            field
        };
        writeln!(wanted, "| `{}` | `{}` | {} | `{field}` |", header.english, header.danish, header.example)
            .expect("memory");
    }
    wanted.push('\n');
    assert_eq!(table("columns of the list"), wanted, "{wanted}");
}

#[test]
fn every_column_of_a_result_is_in_its_table() {
    let mut wanted = "\n| English | Danish | in the answer of `job` |\n|---|---|---|\n".to_owned();
    for measure in all() {
        let path = if measure.path.is_empty() { String::new() } else { format!("`{}`", measure.path) };
        writeln!(wanted, "| `{}` | `{}` | {path} |", measure.english, measure.danish).expect("memory");
    }
    wanted.push('\n');
    assert_eq!(table("columns of the result"), wanted, "{wanted}");
}

#[test]
fn every_code_of_a_bad_row_is_in_its_table() {
    let (_, codes) =
        include_str!("../../calc-core/src/table/results.rs").split_once("pub fn error_code").expect("codes");
    let (codes, _) = codes.split_once("\n}\n").expect("an end");
    let of_rows = [
        include_str!("../../calc-cli/src/batch/months.rs"),
        include_str!("../../calc-cli/src/batch/list.rs"),
        include_str!("../../calc-cli/src/batch/objects.rs"),
        include_str!("../../calc-cli/src/batch/rows.rs"),
    ];
    let quoted = |text: &'static str, before: &'static str| {
        text.split(before)
            .skip(1)
            .filter_map(|rest| rest.split_once('"'))
            .map(|(code, _)| code)
            .collect::<Vec<_>>()
    };
    let mut known: BTreeSet<&str> =
        quoted(codes, "=> \"").into_iter().filter(|code| !code.is_empty()).collect();
    known.extend(of_rows.into_iter().flat_map(|text| quoted(text, "code: \"")));
    let (_, told) = DOCS.split_once("| code | meaning |\n|---|---|\n").expect("a table");
    let (told, _) = told.split_once("\n\n").expect("an end");
    let told: BTreeSet<&str> = told
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once('`'))
        .map(|(code, _)| code)
        .collect();
    assert_eq!(told, known);
}
