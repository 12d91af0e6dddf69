//! What is said of a whole list: the report, and whom to call first.

use serde_json::Value;

use super::lists::{Folder, cells, said};

/// 40 people, of whom every fourth cannot be read; wages rise from row to row.
fn list() -> String {
    let rates = ["mindstesats", "grundsats", "forhoejet_sats", "mistesats"];
    let row = |row: usize| format!("p{row};{};{};150;30\n", rates[row % 4], 2 + row / 4);
    let rows: String = (0..40).map(row).collect();
    format!("id;sats;timer;timeløn;t1\n{rows}")
}

#[test]
fn a_report_counts_every_row_once() {
    let folder = Folder::new("report");
    folder.with("list.csv", list());
    let output = folder.run(&["list.csv", "--out", "result.csv", "--report", "report.json"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let report: Value = serde_json::from_str(&folder.text("report.json")).expect("JSON");
    assert_eq!((&report["answered"], &report["bad"]), (&30.into(), &10.into()));
    let rates = report["rates"].as_array().expect("rates");
    let people: u64 = rates.iter().filter_map(|rate| rate["people"].as_u64()).sum();
    assert_eq!(people, 30);

    let output = folder.run(&["list.csv", "--out", "result.csv", "--report", "report.html"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let page = folder.text("report.html");
    assert!(page.starts_with("<!doctype html>") && page.contains("Efter reglerne"));
    // No person is in it.
    assert!(!page.contains("p17") && !page.contains("p28"));
}

#[test]
fn a_work_list_holds_each_row_as_it_was_and_begins_with_the_largest_gain() {
    let folder = Folder::new("outreach");
    let list = list();
    folder.with("list.csv", &list);
    let arguments =
        ["list.csv", "--out", "result.csv", "--outreach", "call.csv", "--within", "fribeløb=100000"];
    let output = folder.run(&arguments);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains("Arbejdslisten har 30 mennesker."), "{}", said(&output));
    let call = folder.text("call.csv");
    assert!(call.starts_with("row;id;sats;timer;timeløn;t1;tilbage_forskel;reasons;why\n"), "{call}");
    let people = cells(&call, b';');
    let people = &people[1..];
    assert_eq!(people.len(), 30);
    let lines: Vec<&str> = list.lines().collect();
    let result = cells(&folder.text("result.csv"), b';');
    let place = result[0].iter().position(|header| header == "tilbage_forskel").expect("the gain");
    let mut last = i64::MAX;
    for person in people {
        let row: usize = person[0].parse().expect("a row");
        assert_eq!(person[1..6].join(";"), lines[row - 1]);
        assert_eq!(person[6], result[row - 1][place]);
        let gain: i64 = person[6].replace(',', "").parse().expect("an amount");
        assert!(gain <= last, "{gain} after {last}");
        last = gain;
        assert!(person[7].contains("free_amount") && person[8].contains("fribeløbet"), "{person:?}");
    }
}

#[test]
fn what_is_wrong_with_either_is_said_before_the_first_row() {
    let folder = Folder::new("whole_faults");
    folder.with("list.csv", list());
    let arguments = [
        "list.csv",
        "--out",
        "result.csv",
        "--report",
        "report.pdf",
        "--outreach",
        "call.csv",
        "--within",
        "hours=x,cup=5",
    ];
    let output = folder.run(&arguments);
    assert_eq!(output.status.code(), Some(2));
    for wrong in ["report.pdf", "--within hours", "--within cup"] {
        assert!(said(&output).contains(wrong), "{wrong}: {}", said(&output));
    }
    let output = folder.run(&["list.csv", "--out", "result.csv", "--report", "result.csv"]);
    assert_eq!(output.status.code(), Some(2), "{}", said(&output));
    assert_eq!(folder.names(), ["list.csv"]);
}
