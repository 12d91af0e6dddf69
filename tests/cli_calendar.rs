//! `smaajob calendar` and `smaajob changes` as a person and a program meet them.

use std::process::{Command, Output};

fn run(arguments: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_smaajob"))
        .args(arguments.split_whitespace())
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env("LANG", "da_DK.UTF-8")
        .env("NO_COLOR", "1")
        .output()
        .expect("the program starts")
}

fn out(arguments: &str) -> String {
    let output = run(arguments);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text is UTF-8")
}

/// What is said when the input cannot be used: exit code 2, and nothing on standard output.
fn refused(arguments: &str) -> String {
    let output = run(arguments);
    let said = String::from_utf8(output.stderr).expect("text is UTF-8");
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(output.stdout.is_empty());
    said
}

fn json(arguments: &str) -> serde_json::Value {
    serde_json::from_str(&out(arguments)).expect("JSON")
}

const JOB: &str = "--rate mindstesats --single --hours 15 --wage 150";

#[test]
fn a_job_of_six_months_in_danish() {
    insta::assert_snapshot!(out(&format!("calendar --start 2026-03 {JOB} --travel-cost 76 --shift 5")));
}

#[test]
fn uneven_pay_with_all_there_is_to_note_in_english() {
    insta::assert_snapshot!(out("calendar --month 2026-02 --rate mindstesats --single --child-ages 4,8 \
         --daycare 2500,0 --months-with-help 6 --rent 7000 --m2 70 --hours 6 --wage 150 \
         --pays 4000,26000,26000,26000,26000,6100 --after 4 --lang en"));
}

#[test]
fn what_changes_at_new_year_in_danish() {
    insta::assert_snapshot!(out(&format!("changes {JOB} --municipality København --church")));
}

#[test]
fn what_changed_with_the_reform_in_both_languages() {
    insta::assert_snapshot!("reform_da", out(&format!("changes --from 2025-03 {JOB}")));
    insta::assert_snapshot!("reform_en", out(&format!("changes --from 2025-03 {JOB} --lang en")));
}

#[test]
fn a_calendar_is_a_table_for_spreadsheets_and_data_for_programs() {
    let table = out(&format!("calendar --start 2026-03 --last 2026-04 --after 1 {JOB} --format csv"));
    let lines: Vec<&str> = table.split("\r\n").collect();
    assert_eq!(
        lines.first(),
        Some(&"Måned,At leve for,Løn udbetalt,Hjælp udbetalt,Hjælp sat ned for løn i måneden før")
    );
    assert_eq!(lines.get(1), Some(&"2026-02,6111.94,0.00,6111.94,0.00"));
    assert_eq!(lines.len(), 6, "a header, four months and nothing after the last line end");
    let calendar = json(&format!("calendar --start 2026-03 --last 2026-04 --after 1 {JOB} --format json"));
    assert_eq!(calendar["start"], "2026-03");
    assert_eq!(calendar["last"], "2026-04");
    assert_eq!(calendar["lowest"], "2026-05");
    assert_eq!(calendar["months"].as_array().map(Vec::len), Some(4));
    assert_eq!(calendar["months"][2]["modregnet_maaned"], "2026-03");
}

#[test]
fn changes_are_a_table_for_spreadsheets_and_data_for_programs() {
    let table = out(&format!("changes {JOB} --format csv"));
    assert!(table.starts_with("Linje,december 2025,januar 2026,Forskel\r\n"), "{table}");
    let changes = json(&format!("changes {JOB} --format json"));
    assert_eq!(changes["maaneder"]["forskel"]["hjaelp"], "436.00");
    assert_eq!(changes["figures"][0]["id"], "kontanthjaelp.sats.mindstesats");
    assert_eq!(changes["figures"][0]["foer"]["amount"], "6789");
    assert_eq!(changes["figures"][0]["efter"]["status"], "reported");
    assert_eq!(changes["foer_reformen"], serde_json::Value::Null);
}

#[test]
fn without_months_told_the_calendar_ends_where_the_figures_do_and_says_so() {
    let text = out(&format!("calendar --start 2026-11 {JOB}")).replace('\n', " ");
    assert!(text.contains("Der er kun tal til og med december 2026, så kalenderen slutter der."), "{text}");
    let text = out(&format!("calendar --month 2026-03 {JOB}"));
    assert!(!text.contains("kalenderen slutter"), "{text}");
}

#[test]
fn every_fault_is_named_at_once_by_its_flag() {
    insta::assert_snapshot!(
        "calendar_faults",
        refused("calendar --start 2026-13 --pays 400x,-5,1.000 --after 40 --rate guld --month 2027-01")
    );
    insta::assert_snapshot!(
        "changes_faults",
        refused("changes --from 2024-12 --to 2027-01 --rate guld --lang en")
    );
}

#[test]
fn months_out_of_order_too_many_or_without_figures_are_refused() {
    let many = vec!["5000"; 37].join(",");
    for (months, said) in [
        ("--start 2026-05 --last 2026-04", "--last er 2026-04. Det er, før det begynder."),
        ("--start 2026-05 --last 2029-05", "--last er 2029-05. Det skal være fra 2026-05 til 2029-04."),
        ("--start 2026-10 --last 2027-01", "--last er 2027-01. Den måned er der ingen tal for."),
        ("--start 2025-06", "--start er 2025-06. Den måned er der ingen tal for."),
        ("--start 2026-11 --pays 1,2,3", "--pays[3] er 2027-01. Den måned er der ingen tal for."),
        (&format!("--start 2026-01 --pays {many}"), "--pays er 37. Det skal være fra 1 til 36."),
        ("--start 2026-12 --after 1", "2027-01. Den måned er der ingen tal for."),
    ] {
        let text = refused(&format!("calendar {months} {JOB}"));
        assert!(text.contains(said), "{months}: {text}");
    }
    let text = refused(&format!("changes --from 2026-05 --to 2026-04 {JOB}"));
    assert!(text.contains("--from er 2026-05. Det skal være fra 2025-01 til 2026-04."), "{text}");
}

#[test]
fn a_calendar_needs_a_job() {
    let text = refused("calendar --start 2026-03 --rate mindstesats");
    assert!(text.contains("--hours mangler.") && text.contains("--wage mangler."), "{text}");
    let text = refused("calendar --start 2026-03 --rate mindstesats --hours 8");
    assert_eq!(text.matches("--wage mangler.").count(), 1, "{text}");
}

#[test]
fn the_page_is_written_beside_the_answer() {
    for (command, word) in [("calendar --start 2026-03", "Måned for måned"), ("changes", "Hvad ændrer sig?")]
    {
        let name = command.split(' ').next().unwrap_or_default();
        let file = std::env::temp_dir().join(format!("smaajob-{name}-{}.html", std::process::id()));
        let path = file.to_str().expect("a plain path");
        out(&format!("{command} {JOB} --html {path}"));
        let page = std::fs::read_to_string(&file).expect("a page");
        std::fs::remove_file(&file).expect("the page is there");
        assert!(page.contains(word) && page.contains("<table"), "{page}");
    }
}
