//! A list of JSON Lines whose months of work stand in a file of their own.

use serde_json::{Value, json};

use super::lists::{self, Folder, said};

const COLUMNS: [&str; 4] = ["left_difference", "hours_held", "hours_missing", "met"];
const ROWS: usize = 300;

/// Months of more people than the list has: ids of text and of number, several kinds, months that are told twice.
fn months() -> String {
    let mut lines = vec!["nr,month,hours,kind".to_owned()];
    for row in 0..ROWS + 20 {
        for month in 0..row % 40 {
            let (year, kind) = (2017 + month % 9, ["", "loentilskud", "ukendt"][row % 3]);
            lines.push(format!(
                "{},{year}-{:02},{}.{:02},{kind}",
                id(row),
                1 + month % 12,
                row % 160,
                row % 100
            ));
        }
    }
    lines.push("7,x,y,z".to_owned());
    lines.join("\n")
}

fn id(row: usize) -> String {
    // A number of so many digits is no whole number to most programs, and these differ in the last one only.
    [format!("{row:04}"), row.to_string(), format!("990000000000000000000{row}"), format!("\u{e5} {row}")]
        [row % 4]
        .clone()
}

fn id_in_json(row: usize) -> String {
    if row % 4 == 1 || row % 4 == 2 { id(row) } else { json!(id(row)).to_string() }
}

/// The same people in a table and in JSON Lines.
fn lists() -> (String, String) {
    let (mut table, mut objects) = (vec!["nr,rate,hours,wage".to_owned()], Vec::new());
    for row in 0..ROWS {
        let rate =
            ["mindstesats", "grundsats", "mistesats"][usize::from(row % 5 == 0) + usize::from(row % 35 == 0)];
        let (hours, wage) = if row % 7 == 3 {
            (String::new(), String::new())
        } else {
            ((row % 30).to_string(), "150".to_owned())
        };
        table.push(format!("{},{rate},{hours},{wage}", id(row)));
        let job =
            if hours.is_empty() { String::new() } else { format!(r#","hours":"{hours}","wage":{wage}"#) };
        let nested = if hours.is_empty() {
            String::new()
        } else {
            format!(r#","jobs":[{{"hours":"{hours}","wage":"{wage}"}}]"#)
        };
        objects.push(if row % 2 == 0 {
            format!(r#"{{"nr":{},"rate":"{rate}"{job}}}"#, id_in_json(row))
        } else {
            format!(r#"{{"applicant":{{"rate":"{rate}"{nested}}}, "nr" : {}}}"#, id_in_json(row))
        });
    }
    (table.join("\n"), objects.join("\n"))
}

#[test]
fn it_is_answered_as_the_table_with_the_same_months() {
    let folder = Folder::new("json_months");
    let (table, objects) = lists();
    folder.with("list.csv", table);
    folder.with("list.jsonl", objects);
    folder.with("months.csv", months());
    let columns = COLUMNS.join(",");
    for more in [&[][..], &["--json"], &["--scenario", "name=A,hours=12,wage=160"]] {
        let asked = ["--months", "months.csv", "--columns", &columns, "--lang", "en"];
        let run = |list: &str, out: &str| {
            let output = folder.run(&[&[list, "--out", out][..], &asked, more].concat());
            assert_eq!(output.status.code(), Some(1), "{}", said(&output));
            said(&output)
        };
        let (of_table, of_objects) = (run("list.csv", "result.csv"), run("list.jsonl", "result.jsonl"));
        // How many lines were read and how many are of nobody in the list; how many rows are bad.
        let counts = |said: &str| {
            let counts = said.lines().filter(|line| line.contains("lines read") || line.contains("answered"));
            counts.map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(counts(&of_table), counts(&of_objects));
        assert_eq!(counts(&of_table).len(), 2, "{of_table}");
        let cells = lists::cells(&folder.text("result.csv"), b',');
        let lines = folder.text("result.jsonl");
        assert_eq!((cells.len(), lines.lines().count()), (ROWS + 1, ROWS));
        let (headers, rows) = cells.split_first().expect("a header");
        let mut held = 0;
        for (row, line) in rows.iter().zip(lines.lines()) {
            let object: Value = serde_json::from_str(line).expect("an object");
            for (header, cell) in headers.iter().zip(row).skip(4) {
                let told = match &object[header] {
                    Value::Null => String::new(),
                    Value::String(text) => text.clone(),
                    outcome => outcome.to_string(),
                };
                // What is wrong with a nested field is said by the name that it has there.
                if header != "error_text" {
                    assert_eq!(&told, cell, "{header} of {line}");
                }
                held += u32::from(header == "hours_held" && !told.is_empty() && told != "0");
            }
        }
        assert!(held > 80, "{held} with hours");
    }
}

#[test]
fn whose_months_they_are_stands_in_a_field_of_any_name_and_is_never_said() {
    let folder = Folder::new("json_months_ids");
    let list = [
        r#"{"rate":"mindstesats","hvem":"a"}"#,
        r#"{"rate":"mindstesats","hvem":null}"#,
        r#"{"rate":"mindstesats"}"#,
        r#"{"rate":"mindstesats","hvem":["hemmelig"]}"#,
        r#"{"rate":"mindstesats","hvem":"b"}"#,
        "[1]",
    ];
    folder.with("list.jsonl", list.join("\n"));
    folder
        .with("months.csv", "nr;month;hours\na;2025-12;10\na;2026-01;11\nb;2025-12;x\nhemmelig;2025-12;1\n");
    let asked = ["list.jsonl", "--out", "result.jsonl", "--months", "months.csv", "--columns", "hours_held"];
    let output = folder.run(&asked);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("»nr«") && said(&output).contains("--id"), "{}", said(&output));
    let output = folder.run(&["list.jsonl", "--out", "result.jsonl", "--months", "list.jsonl"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        said(&output).contains("list.jsonl ser ud til at være JSON Lines. Gem den som CSV"),
        "{}",
        said(&output)
    );

    let output = folder.run(&[&asked[..], &["--id", "hvem"]].concat());
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let said = said(&output);
    assert!(said.contains("4 linjer læst fra months.csv; 1 linje hører til ingen i listen."), "{said}");
    let result = folder.text("result.jsonl");
    let lines: Vec<Value> =
        result.lines().map(|line| serde_json::from_str(line).expect("an object")).collect();
    let codes: Vec<&str> = lines.iter().map(|line| line["error_code"].as_str().unwrap_or_default()).collect();
    assert_eq!(codes, ["", "", "", "months", "months", "not_json"]);
    assert_eq!(lines[0]["timer_i_vinduet"], "21");
    let text = |place: usize| lines[place]["error_text"].as_str().expect("a text");
    assert_eq!(
        text(3),
        "Feltet »hvem« siger, hvem månederne hører til. Skriv det som en tekst eller et tal."
    );
    assert!(text(4).starts_with("Linje 4 i months.csv: timerne kan ikke læses"), "{}", text(4));
    assert!(!said.contains("hemmelig"), "{said}");
}

#[test]
fn a_road_that_is_told_whole_keeps_its_own_plan_beside_the_months() {
    let folder = Folder::new("json_months_road");
    let list = [
        r#"{"nr":1,"rate":"mindstesats","hours":"37","wage":"150"}"#,
        r#"{"nr":1,"rate":"mindstesats","hours":"37","wage":"150","road":{"plan":[{"hours_a_week":"1"}]}}"#,
        r#"{"nr":1,"rate":"mindstesats","road":{"history":[{"month":"2025-11","hours":"5"}]}}"#,
    ];
    folder.with("list.jsonl", list.join("\n"));
    folder.with("months.csv", "nr,month,hours\n1,2025-12,100\n");
    let output =
        folder.run(&["list.jsonl", "--out", "result.jsonl", "--months", "months.csv", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let result = folder.text("result.jsonl");
    let told: Vec<(Value, bool)> = result
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("an object"))
        .map(|line| (line["hours_held"].clone(), line["met"].is_string()))
        .collect();
    assert_eq!(told, [(json!("100"), true), (json!("100"), false), (json!("105"), false)]);
}
