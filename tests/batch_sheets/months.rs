//! Months of work in a file of their own.

use crate::folder::Told::{Day, Number, Text};
use crate::folder::{Folder, workbook};

const LIST: &str =
    "nr;sats;timer;timeløn\n01;mindstesats;8;150\n2;mindstesats;;\n1;mindstesats;;\n\n2;mindstesats;10;160\n";
const COLUMNS: &str = "--columns left_difference,hours_held,hours_missing,met";

/// All months of three people and of one who is not in the list, sorted by person and month.
fn lines() -> Vec<String> {
    let mut lines = Vec::new();
    for (id, kind, hours) in
        [("01", "", "160,33"), ("2", "loentilskud", "80"), ("2", "ordinaer", "37,5"), ("9", "", "1")]
    {
        for year in 2017..2026 {
            for month in 1..=12 {
                lines.push(format!("{id};{year}-{month:02};{hours};{kind}"));
            }
        }
    }
    // Told twice: two jobs. And one from before the window.
    lines.extend([
        "01;2025-03;10;".to_owned(),
        "01;2001-03;100;".to_owned(),
        " 2 ;2026-02-01;5,25; fleksjob".to_owned(),
    ]);
    lines
}

fn months(lines: &[String]) -> String {
    format!("nr;måned;timer;slags\n{}\n", lines.join("\n"))
}

fn answered(folder: &Folder, arguments: &str, code: i32) -> (String, String) {
    let said = folder.batch(&format!("liste.csv --out ud.csv {COLUMNS} {arguments}"), code);
    (folder.text("ud.csv"), said)
}

#[test]
fn the_order_of_the_lines_says_nothing() {
    let folder = Folder::new("order");
    folder.write("liste.csv", LIST);
    let sorted = lines();
    folder.write("sorteret.csv", months(&sorted));
    let mixed: Vec<String> =
        (0..sorted.len()).map(|place| sorted[place * 101 % sorted.len()].clone()).collect();
    assert_ne!(sorted.len() % 101, 0);
    folder.write("blandet.csv", months(&mixed));
    let (result, said) = answered(&folder, "--months sorteret.csv", 0);
    assert_eq!(answered(&folder, "--months blandet.csv", 0).0, result);
    assert!(
        said.contains("435 linjer læst fra sorteret.csv; 108 linjer hører til ingen i listen."),
        "{said}"
    );
    assert!(!said.contains("01;") && !said.contains("»9«"), "{said}");
    // Nothing is left of what was sorted.
    assert_eq!(folder.names(), ["blandet.csv", "liste.csv", "sorteret.csv", "ud.csv"]);
    // Both rows of a person have the months; of whom there is no line nothing is known.
    let held: Vec<&str> =
        result.lines().skip(1).map(|row| row.split(';').nth(5).unwrap_or_default()).collect();
    assert_eq!(held.len(), 4);
    assert_eq!(held[1], held[3]);
    assert_eq!(held[2], "");
    assert_ne!(held[0], held[1]);
}

#[test]
fn a_row_with_months_is_the_case_with_that_history() {
    let folder = Folder::new("equal");
    folder.write("liste.csv", LIST);
    folder.write("måneder.csv", months(&lines()));
    folder.batch(&format!("liste.csv --out ud.csv --months måneder.csv {COLUMNS} --json"), 0);
    let text = folder.text("ud.csv");
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    for (place, id, hours, wage) in [
        (0, "01", Some("8"), Some("150")),
        (1, "2", None, None),
        (2, "1", None, None),
        (3, "2", Some("10"), Some("160")),
    ] {
        let history: Vec<serde_json::Value> = lines()
            .iter()
            .map(|line| line.split(';').map(str::trim).collect::<Vec<_>>())
            .filter(|cells| cells[0] == id)
            .map(|cells| {
                let work = if cells[3].is_empty() { "ordinaer" } else { cells[3] };
                serde_json::json!({"month": &cells[1][..7], "hours": cells[2], "work": work})
            })
            .collect();
        let tells_a_past = !history.is_empty();
        let job = hours.map(|hours| serde_json::json!({"hours": hours, "wage": wage}));
        let plan = hours.map(|hours| serde_json::json!({"hours_a_week": hours}));
        let case = serde_json::json!({
            "month": "2026-03",
            "applicant": {"rate": "mindstesats", "jobs": job.into_iter().collect::<Vec<_>>()},
            "road": {"history": history, "plan": plan.into_iter().collect::<Vec<_>>()},
        });
        folder.write("case.json", case.to_string());
        let output = folder.run(&["job", "--case", "case.json", "--format", "json"], None);
        let alone: serde_json::Value = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)));
        let outcome = rows[place].iter().rev().nth(2).expect("an outcome");
        let listed: serde_json::Value = serde_json::from_str(outcome).expect("JSON");
        let road = |all: &serde_json::Value| {
            let mut road = all["road"].clone();
            // How many entries the hours were told in, and which of them meet, is not what they come to.
            for told in ["entries", "overlaps"] {
                assert!(road.as_object_mut().is_some_and(|road| road.remove(told).is_some()));
            }
            road
        };
        assert_eq!(road(&listed), road(&alone), "{id}");
        let held = alone["road"]["claimed"].as_str().filter(|_| tells_a_past);
        assert_eq!(rows[place][5].replace(',', "."), held.unwrap_or_default());
    }
}

#[test]
fn lines_that_cannot_be_used_are_told_to_whom_they_belong() {
    let folder = Folder::new("bad_lines");
    folder.write("liste.csv", LIST);
    folder.write(
        "måneder.csv",
        "nr;måned;timer;slags\n01;2025-13;10;\n01;2025-12;800;fri\n2;2025-12;10;\n\n;2025-12;10;\n1;2025-12;10\n9;x;y;z\n",
    );
    let (result, said) = answered(&folder, "--months måneder.csv", 1);
    let rows: Vec<&str> = result.lines().skip(1).collect();
    assert!(rows[0].contains(";months;Linje 2 i måneder.csv: måneden kan ikke læses"), "{}", rows[0]);
    assert!(rows[0].contains("Linje 3 i måneder.csv: timerne kan ikke læses"), "{}", rows[0]);
    assert!(rows[0].contains("slagsen kendes ikke"), "{}", rows[0]);
    assert!(rows[1].ends_with(";;"), "{}", rows[1]);
    assert!(
        rows[2].contains(";months;Linje 7 i måneder.csv: linjen har ikke lige så mange felter"),
        "{}",
        rows[2]
    );
    assert!(said.contains("1 linje siger ikke, hvem den hører til. Den første er linje 6."), "{said}");
    assert!(said.contains("4 rækker: 2 besvaret, 2 med fejl."), "{said}");

    // A month that has not passed is refused as in a case.
    folder.write("måneder.csv", "nr;måned;timer\n2;2026-03;10\n");
    let (result, _) = answered(&folder, "--months måneder.csv", 1);
    assert!(result.lines().nth(2).is_some_and(|row| row.contains(";history;")), "{result}");
}

#[test]
fn months_may_be_a_sheet_and_their_column_may_have_another_name() {
    let folder = Folder::new("sheet_months");
    folder.write("liste.csv", LIST);
    folder.write("måneder.csv", "nr,month,hours\n01,2025-12,10.5\n01,2026-01,20\n2,2025-11,7\n");
    let (by_name, _) = answered(&folder, "--months måneder.csv", 0);
    let rows = [
        vec![Text("hvem"), Text("month"), Text("hours")],
        vec![Text("01"), Text("2025-12"), Number("10.5")],
        // The first of January 2026, as a day.
        vec![Text("01"), Day("46023"), Number("20")],
        vec![Number("2"), Text("2025-11"), Number("7")],
    ];
    folder.write("måneder.xlsx", workbook(1, &rows));
    assert_eq!(answered(&folder, "--months måneder.xlsx --id nr", 0).0, by_name);
    assert!(answered_refused(&folder, "--months måneder.xlsx").contains("»hvem«"));
    folder.write("uden.csv", "nr;timer\n1;2\n");
    assert!(answered_refused(&folder, "--months uden.csv").contains("måneden: maaned"));
    assert!(answered_refused(&folder, "--months findes_ikke.csv").contains("findes_ikke.csv"));
}

#[test]
fn a_months_file_that_breaks_off_leaves_nothing_behind() {
    let folder = Folder::new("months_break_off");
    folder.write("liste.csv", LIST);
    let mut endless = months(&lines()).into_bytes();
    endless.extend(vec![b'x'; 17 * 1024 * 1024]);
    folder.write("måneder.csv", endless);
    assert!(
        answered_refused(&folder, "--months måneder.csv").contains("måneder.csv har en række på over 16 MB")
    );
    assert_eq!(folder.names(), ["liste.csv", "måneder.csv"]);
}

fn answered_refused(folder: &Folder, arguments: &str) -> String {
    folder.batch(&format!("liste.csv --out ud.csv {arguments}"), 2)
}

#[test]
fn a_run_with_months_is_taken_up_to_the_same_bytes_and_says_the_same() {
    let folder = Folder::new("months-killed");
    folder.write("timer.csv", months(&lines()));
    let note = "n".repeat(1_000);
    // Those who have months stand at the top alone: a run that is taken up below them has to know them all the same.
    let id = |row: usize| if row < 4 { ["01", "2", "1", "2"][row] } else { "7" };
    let rows = |row: &dyn Fn(usize) -> String| (0..12_000).map(row).collect::<Vec<_>>().join("\n");
    let table = |quote: &str| {
        let rows = rows(&|row| format!("{};mindstesats;8;150;{quote}{note}{quote}", id(row)));
        format!("nr;sats;timer;timeløn;note\n{rows}\n")
    };
    let objects = rows(&|row| {
        format!(r#"{{"nr":"{}","sats":"mindstesats","timer":"8","timeløn":"150","note":"{note}"}}"#, id(row))
    });
    for (ending, list) in [("csv", table("")), ("csv", table("\"")), ("jsonl", objects)] {
        folder.write(&format!("liste.{ending}"), list);
        let run = |out: &str| {
            format!("liste.{ending} --out {out}.{ending} {COLUMNS} --months timer.csv --report {out}.json")
        };
        let undisturbed = folder.batch(&run("ud"), 0);
        assert!(undisturbed.contains("435 linjer læst fra timer.csv; 108 linjer hører til ingen i listen."));
        let arguments = format!("{} --resume", run("igen"));
        let mut killed = folder.start(&arguments);
        let checkpoint = format!("igen.{ending}.part.json");
        while !folder.names().contains(&checkpoint) {
            assert!(
                killed.try_wait().expect("a child").is_none(),
                "it was done before it wrote down how far it was"
            );
            std::thread::sleep(std::time::Duration::from_millis(2));
        }
        killed.kill().expect("it can be killed");
        killed.wait().expect("it ends");
        assert!(!folder.names().contains(&format!("igen.{ending}")));
        assert!(folder.names().contains(&checkpoint));
        assert_eq!(folder.batch(&arguments, 0), undisturbed);
        for file in [ending, "json"] {
            assert_eq!(folder.text(&format!("igen.{file}")), folder.text(&format!("ud.{file}")));
        }
        for name in [format!("igen.{ending}"), "igen.json".to_owned()] {
            folder.remove(&name);
        }
    }
}
