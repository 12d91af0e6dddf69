//! Lists that nobody would write: huge, broken, empty. Nothing is lost, and memory stays small.

use std::fs::File;
use std::io::{BufRead as _, BufReader, BufWriter, Write as _};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use super::lists::{Folder, cells, said};

/// Whatever the size of the list.
const MOST_MEMORY: u64 = 100 * 1024 * 1024;

/// Runs a command to its end: its exit code, and the most memory that it had.
#[cfg(target_os = "linux")]
fn watched(mut command: Command) -> (Option<i32>, u64) {
    let mut child = command.stderr(Stdio::null()).spawn().expect("the program starts");
    let most = |child: &Child| {
        let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse::<u64>().ok())
    };
    let mut memory = 0;
    loop {
        memory = most(&child).map_or(memory, |kilobytes| kilobytes * 1024);
        if let Some(status) = child.try_wait().expect("a child") {
            return (status.code(), memory);
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Writes a list and runs it; the lines of the result are counted as they are read.
#[cfg(target_os = "linux")]
fn large(name: &str, write: impl Fn(&mut BufWriter<File>) -> std::io::Result<()>) -> (Option<i32>, u64) {
    let folder = Folder::new(name);
    let mut list = BufWriter::new(File::create(folder.file("list.csv")).expect("a file"));
    write(&mut list).and_then(|()| list.flush()).expect("room on the disk");
    let run = folder.batch(&["list.csv", "--out", "result.csv", "--columns", "rate_used"]);
    let (code, memory) = watched(run);
    let lines = |file: &str| {
        BufReader::with_capacity(1 << 20, File::open(folder.file(file)).expect("a file")).split(b'\n').count()
    };
    assert_eq!(lines("result.csv"), lines("list.csv"));
    assert!(memory > 0 && memory < MOST_MEMORY, "{} MB", memory / 1024 / 1024);
    (code, memory)
}

#[cfg(target_os = "linux")]
#[test]
fn a_list_of_a_gigabyte_takes_no_more_memory_than_a_small_one() {
    const ROWS: u32 = 100_000;
    let row = format!("1;mindstesats;{}\n", "n".repeat(10_000));
    let (code, _) = large("large", |list| {
        list.write_all(b"id;sats;note\n")?;
        (0..ROWS).try_for_each(|_| list.write_all(row.as_bytes()))
    });
    assert_eq!(code, Some(0));
}

#[cfg(target_os = "linux")]
#[test]
fn a_million_bad_rows_are_a_million_rows() {
    let (code, _) = large("bad", |list| {
        list.write_all(b"id;sats\n")?;
        (0..1_000_000).try_for_each(|row| writeln!(list, "{row}"))
    });
    assert_eq!(code, Some(1));
}

#[cfg(target_os = "linux")]
#[test]
fn rows_of_ten_megabytes_are_rows() {
    let long = "n".repeat(10_000_000);
    let doubled = "wide\"\" ".repeat(1_400_000);
    for (note, rows) in [(long.clone(), 4), (format!("\"{long}\""), 4), (format!("\"{doubled}\""), 4)] {
        let (code, _) = large("long", |list| {
            writeln!(list, "sats;note\nmindstesats;kort")?;
            (0..rows).try_for_each(|_| writeln!(list, "mindstesats;{note}"))?;
            writeln!(list, "mindstesats;kort")
        });
        assert_eq!(code, Some(0));
    }
}

#[test]
fn a_row_without_end_is_refused() {
    let folder = Folder::new("endless");
    folder.with("list.csv", [b"sats;note\nmindstesats;".as_slice(), &vec![b'n'; 17_000_000]].concat());
    let output = folder.run(&["list.csv", "--out", "result.csv"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("en række på over 16 MB"), "{}", said(&output));
    assert!(!folder.names().contains(&"result.csv".to_owned()));
}

#[test]
fn a_quote_that_never_ends_costs_its_row_and_no_other() {
    let folder = Folder::new("unclosed");
    let list = "id;sats\n1;mindstesats\n\"2;mindstesats\n3;mindstesats\n4;mindstesats\n";
    folder.with("list.csv", list);
    let output = folder.run(&["list.csv", "--out", "result.csv", "--columns", "rate_used"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let rows = cells(&folder.text("result.csv"), b';');
    let codes: Vec<&str> = rows[1..].iter().map(|row| row[3].as_str()).collect();
    assert_eq!(codes, ["", "quote", "", ""]);
    assert_eq!(rows[2][0], "\"2;mindstesats");
}

#[test]
fn odd_bytes_and_odd_ends_of_lists() {
    let folder = Folder::new("odd");
    let header = "id;sats;anvendt_sats;error_code;error_text\n";
    let of_rates = ["--columns", "rate_used"];
    for (list, result) in [
        ("id;sats\n", String::new()),
        ("id;sats", String::new()),
        ("id;sats\n\0;mindstesats\n", "\0;mindstesats;mindstesats;;\n".to_owned()),
        ("id;sats\n1;mindstesats", "1;mindstesats;mindstesats;;\n".to_owned()),
        ("id;sats\n1;\"mindstesats\"", "1;\"mindstesats\";mindstesats;;\n".to_owned()),
        ("id;sats\n\n1;mindstesats\n\n\n", "1;mindstesats;mindstesats;;\n".to_owned()),
        // A carriage return alone ends no row, whether quotes stand near it or not.
        ("id;sats\n1\r;mindstesats\n", "1\r;mindstesats;mindstesats;;\n".to_owned()),
        (
            "id;sats\n1\r;mindstesats\n\"2\";mindstesats\n",
            "1\r;mindstesats;mindstesats;;\n\"2\";mindstesats;mindstesats;;\n".to_owned(),
        ),
    ] {
        assert_eq!(folder.answered(list, &of_rates), format!("{header}{result}"), "{list:?}");
    }
    // Two columns that mean nothing may be called alike; two that tell the same may not.
    assert!(
        folder
            .answered("a;a;sats\n1;2;mindstesats\n", &of_rates)
            .contains("\n1;2;mindstesats;mindstesats;;\n")
    );
    for list in ["sats;rate\nmindstesats;grundsats\n", "sats;Sats\nmindstesats;mindstesats\n"] {
        folder.with("list.csv", list);
        let output = folder.run(&["list.csv", "--out", "twice.csv"]);
        assert_eq!(output.status.code(), Some(2));
        assert!(said(&output).contains("fortæller det samme"), "{}", said(&output));
    }
}

#[test]
fn rows_too_short_and_too_long_keep_all_they_hold() {
    let folder = Folder::new("width");
    folder.with("list.csv", "id;sats;note\n1;mindstesats\n2\n3;mindstesats;a;b;c\n4;mindstesats;x\n");
    let output = folder.run(&["list.csv", "--out", "result.csv", "--columns", "rate_used"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let rows = cells(&folder.text("result.csv"), b';');
    let told: Vec<&[String]> = rows[1..].iter().map(|row| &row[..3]).collect();
    assert_eq!(
        told,
        [["1", "mindstesats", ""], ["2", "", ""], ["3", "mindstesats", "a;b;c"], ["4", "mindstesats", "x"]]
    );
    let codes: Vec<&str> = rows[1..].iter().map(|row| row[4].as_str()).collect();
    assert_eq!(codes, ["cells", "cells", "cells", ""]);
}
