//! A run that is killed, at whatever moment, is taken up and ends as if nothing had been.

use std::fmt::Write as _;
use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::process::Stdio;
use std::time::Duration;

use super::lists::{Folder, said};

/// Some hundred and twenty pieces: good rows and bad ones, with quotes and without, letters of every length.
fn list() -> String {
    let mut list = "id;sats;medregnet løn;note\n".to_owned();
    for row in 0..60_000 {
        let rate = ["mindstesats", "mistesats", "grundsats"][row % 3];
        let note = ["n".repeat(row % 900), format!("\"{}\nåæ\"\"ø\"", "€".repeat(row % 300))];
        let end = ["\n", "\n\n"][usize::from(row % 500 == 7)];
        write!(list, "{row};{rate};{};{}{end}", row % 9_000, note[usize::from(row / 4_000 % 2 == 1)])
            .expect("memory");
    }
    list
}

/// Less than this, differently each time.
fn any_below(most: u64) -> u64 {
    RandomState::new().build_hasher().finish() % most
}

#[test]
fn killed_at_any_moment_it_is_taken_up_to_the_same_bytes() {
    let folder = Folder::new("killed");
    folder.with("list.csv", list());
    let asked = ["list.csv", "--columns", "rate_used,help_now"];
    let undisturbed =
        folder.run(&[&asked[..], &["--out", "whole.csv", "--errors", "whole_errors.csv"]].concat());
    assert_eq!(undisturbed.status.code(), Some(1));
    let summary = said(&undisturbed);
    let whole = ["whole.csv", "whole_errors.csv"].map(|name| folder.read(name));

    let resumed = [&asked[..], &["--out", "result.csv", "--errors", "errors.csv", "--resume"]].concat();
    let (mut kills, mut taken_up) = (0, 0);
    for round in 0..8 {
        // Each wait may be longer than the one before, so that every round ends.
        for patience in 1_u64.. {
            let mut child =
                folder.batch(&resumed).stderr(Stdio::piped()).spawn().expect("the program starts");
            std::thread::sleep(Duration::from_millis(any_below(60 * patience)));
            let done = child.try_wait().expect("a child").is_some();
            child.kill().expect("it can be killed");
            let output = child.wait_with_output().expect("it ends");
            let status = output.status;
            let names = folder.names();
            let there = names.contains(&"result.csv".to_owned());
            // Where the result has its name it is whole, and the faults are there too.
            if there {
                assert_eq!([folder.read("result.csv"), folder.read("errors.csv")], whole, "round {round}");
                if done || status.code() == Some(1) {
                    assert_eq!((status.code(), said(&output)), (Some(1), summary.clone()), "round {round}");
                    assert_eq!(names.len(), 5, "{names:?}");
                    break;
                }
            }
            kills += 1;
            taken_up += u32::from(names.contains(&"result.csv.part.json".to_owned()));
        }
        for name in ["result.csv", "errors.csv"] {
            std::fs::remove_file(folder.file(name)).expect("it is there");
        }
    }
    assert!(kills > 10 && taken_up > 3, "{kills} kills, {taken_up} taken up");
}

#[test]
fn killed_while_the_files_got_their_names_it_begins_anew() {
    let folder = Folder::new("renaming");
    folder.with("list.csv", list());
    let asked = [
        "list.csv",
        "--columns",
        "rate_used,help_now",
        "--out",
        "result.csv",
        "--errors",
        "errors.csv",
        "--resume",
    ];
    let mut child = folder.batch(&asked).stderr(Stdio::null()).spawn().expect("the program starts");
    while !folder.names().contains(&"result.csv.part.json".to_owned()) {
        assert!(
            child.try_wait().expect("a child").is_none(),
            "it was done before it wrote down how far it was"
        );
        std::thread::sleep(Duration::from_millis(2));
    }
    child.kill().expect("it can be killed");
    child.wait().expect("it ends");
    // As a run leaves them that is killed between one name and the other.
    std::fs::rename(folder.file("errors.csv.part"), folder.file("errors.csv")).expect("a part");
    let output = folder.run(&asked);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains("60.000 rækker"), "{}", said(&output));
    assert_eq!(folder.names(), ["errors.csv", "list.csv", "result.csv"]);
}

#[test]
fn another_list_or_another_question_is_not_taken_up() {
    let folder = Folder::new("another");
    let list = list();
    folder.with("list.csv", &list);
    let asked = ["list.csv", "--columns", "rate_used,help_now", "--out", "result.csv"];
    let mut child = folder.batch(&asked).stderr(Stdio::null()).spawn().expect("the program starts");
    while !folder.names().contains(&"result.csv.part.json".to_owned()) {
        assert!(
            child.try_wait().expect("a child").is_none(),
            "it was done before it wrote down how far it was"
        );
        std::thread::sleep(Duration::from_millis(2));
    }
    child.kill().expect("it can be killed");
    child.wait().expect("it ends");
    let refused = |more: &[&str]| {
        let output = folder.run(&[&asked[..], &["--resume"], more].concat());
        assert_eq!(output.status.code(), Some(2), "{more:?}: {}", said(&output));
        assert!(said(&output).contains("er ændret siden sidst"), "{}", said(&output));
    };
    refused(&["--json"]);
    refused(&["--set", "kontanthjaelp.fribeloeb.lav=6000"]);
    refused(&["--lang", "da", "--tell", "age=40"]);
    folder.with("list.csv", list.replace("mistesats", "mindstesats"));
    refused(&[]);
    // Anew it runs, and what was left is gone.
    let output = folder.run(&asked);
    assert_eq!((output.status.code(), folder.names().len()), (Some(0), 2), "{}", said(&output));
}
