//! Files that are not there, that are the same, that are full, that change: a clear word, the right end, no half result.

use std::io::{Read as _, Write as _};
use std::process::Stdio;
use std::time::Duration;

use super::lists::{Folder, said};

const LIST: &str = "id;sats\n1;mindstesats\n2;grundsats\n";

#[test]
fn the_list_is_never_written_over() {
    let folder = Folder::new("over");
    folder.with("list.csv", LIST);
    folder.with("other.csv.part", LIST);
    folder.with("third.csv.part.json", LIST);
    std::fs::create_dir(folder.file("sub")).expect("a folder");
    #[cfg(unix)]
    std::os::unix::fs::symlink("list.csv", folder.file("link.csv")).expect("a link");
    let mut ways = vec![
        vec!["list.csv", "--out", "list.csv"],
        vec!["list.csv", "--out", "sub/../list.csv"],
        vec!["./list.csv", "--out", "result.csv", "--errors", "list.csv"],
        vec!["other.csv.part", "--out", "other.csv"],
        vec!["other.csv.part", "--out", "result.csv", "--errors", "other.csv"],
        vec!["third.csv.part.json", "--out", "third.csv"],
        vec!["list.csv", "--out", "result.csv", "--errors", "result.csv"],
        vec!["list.csv", "--out", "result.csv", "--errors", "result.csv.part"],
        vec!["list.csv", "--out", "-", "--errors", "-"],
        vec!["list.csv", "--out", "page.html", "--report", "page.html"],
    ];
    if cfg!(unix) {
        ways.extend([vec!["link.csv", "--out", "list.csv"], vec!["list.csv", "--out", "link.csv"]]);
    }
    for way in ways {
        let output = folder.run(&way);
        assert_eq!(output.status.code(), Some(2), "{way:?}: {}", said(&output));
        assert!(said(&output).contains("er den samme fil"), "{way:?}: {}", said(&output));
    }
    for list in ["list.csv", "other.csv.part", "third.csv.part.json"] {
        assert_eq!(folder.text(list), LIST, "{list}");
    }
    let through = folder
        .batch(&["-", "--out", "list.csv"])
        .stdin(std::fs::File::open(folder.file("list.csv")).expect("a list"))
        .output()
        .expect("the program starts");
    if cfg!(target_os = "linux") {
        assert_eq!((through.status.code(), folder.text("list.csv").as_str()), (Some(2), LIST));
    }
}

#[test]
fn from_standard_input_to_standard_output() {
    let folder = Folder::new("pipes");
    let mut child = folder
        .batch(&["-", "--out", "-", "--columns", "rate_used"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    child.stdin.take().expect("standard input").write_all(LIST.as_bytes()).expect("it reads");
    let output = child.wait_with_output().expect("it ends");
    let result =
        "id;sats;anvendt_sats;error_code;error_text\n1;mindstesats;mindstesats;;\n2;grundsats;grundsats;;\n";
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stdout).as_ref()), (Some(0), result));
    assert!(folder.names().is_empty());
}

#[cfg(unix)]
#[test]
fn a_full_disk_and_a_closed_pipe_are_said() {
    let folder = Folder::new("full");
    folder.with("list.csv", format!("id;sats\n{}", "1;mindstesats\n".repeat(100_000)));
    let full = folder.run(&["list.csv", "--out", "/dev/full", "--columns", "rate_used"]);
    assert_eq!(full.status.code(), Some(74), "{}", said(&full));
    assert!(said(&full).starts_with("/dev/full kan ikke skrives: "), "{}", said(&full));
    let faults =
        folder.run(&["list.csv", "--out", "result.csv", "--errors", "/dev/full", "--columns", "rate_used"]);
    assert_eq!(faults.status.code(), Some(74), "{}", said(&faults));
    assert!(!folder.names().contains(&"result.csv".to_owned()));

    let mut child = folder
        .batch(&["list.csv", "--out", "-", "--columns", "rate_used"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut first = [0; 10];
    child.stdout.take().expect("standard output").read_exact(&mut first).expect("it writes");
    let output = child.wait_with_output().expect("it ends");
    assert_eq!((output.status.code(), &first), (Some(74), b"id;sats;an"));
    assert!(said(&output).starts_with("Standardoutput kan ikke skrives: "), "{}", said(&output));
}

/// A run whose list goes on until it is told to end: a pipe with a name.
#[cfg(target_os = "linux")]
fn running(folder: &Folder, arguments: &[&str]) -> std::process::Child {
    let mut child = folder
        .batch(&[&["-"], arguments].concat())
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // More than a piece, so that it has begun when the part is there.
    let list = format!("id;sats\n{}", "1;mindstesats\n".repeat(30_000));
    child.stdin.as_mut().expect("standard input").write_all(list.as_bytes()).expect("it reads");
    for _ in 0..500 {
        if folder.names().contains(&"result.csv.part".to_owned()) {
            break;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    child
}

#[cfg(target_os = "linux")]
#[test]
fn two_runs_do_not_write_into_one_file() {
    let folder = Folder::new("two");
    folder.with("list.csv", LIST);
    let mut first = running(&folder, &["--out", "result.csv", "--columns", "rate_used"]);
    for way in [&["--out", "result.csv"][..], &["--out", "other.csv", "--errors", "result.csv"]] {
        let second = folder.run(&[&["list.csv"], way].concat());
        assert_eq!(second.status.code(), Some(74), "{}", said(&second));
        assert!(said(&second).contains("af en anden kørsel lige nu"), "{}", said(&second));
    }
    drop(first.stdin.take());
    let output = first.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert_eq!(folder.text("result.csv").lines().count(), 30_001);
    let after = folder.run(&["list.csv", "--out", "result.csv"]);
    assert_eq!(after.status.code(), Some(0), "{}", said(&after));
}

#[cfg(unix)]
#[test]
fn a_list_that_is_another_when_it_is_read_gives_no_result() {
    let folder = Folder::new("changing");
    let rows = format!("id;sats\n{}", "1;mindstesats\n".repeat(400_000));
    for shrinks in [true, false] {
        let list = folder.with("list.csv", &rows);
        let mut child = folder
            .batch(&["list.csv", "--out", "result.csv", "--errors", "errors.csv", "--columns", "rate_used"])
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        for _ in 0..500 {
            if folder.names().contains(&"result.csv.part".to_owned()) {
                break;
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        if shrinks {
            let file = std::fs::OpenOptions::new().write(true).open(&list).expect("the list");
            file.set_len(1_000_000).expect("it shrinks");
        } else {
            std::fs::remove_file(&list).expect("it is there");
        }
        let status = child.wait().expect("it ends");
        if shrinks {
            let mut words = String::new();
            child.stderr.take().expect("standard error").read_to_string(&mut words).expect("text");
            assert_eq!(status.code(), Some(74), "{words}");
            assert!(words.contains("blev ændret, mens den blev læst"), "{words}");
            assert_eq!(folder.names(), ["list.csv"]);
        } else {
            // Who has it open reads on in a file that has lost its name: nothing is missing.
            assert_eq!(status.code(), Some(0));
            assert_eq!(folder.text("result.csv").lines().count(), 400_001);
        }
    }
}

#[test]
fn what_is_no_list_is_refused_by_name() {
    let folder = Folder::new("no_lists");
    let utf16: Vec<u8> = "\u{feff}id;sats\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (list, word) in [
        (&b""[..], "er tom"),
        (b"\n\r\n", "er tom"),
        (b"PK\x03\x04\n", "Excel"),
        (&utf16, "UTF-16"),
        (&utf16[2..], "UTF-16"),
        (b"sats;\"id\n1;2\n", "anførselstegn i første række"),
        (b"1;2\n3;4\n", "Står der navne i første række?"),
    ] {
        folder.with("list.csv", list);
        let output = folder.run(&["list.csv", "--out", "result.csv"]);
        assert_eq!(output.status.code(), Some(2), "{}", said(&output));
        assert!(said(&output).contains(word), "{word}: {}", said(&output));
        assert_eq!(folder.names(), ["list.csv"]);
    }
    let output = folder.run(&[".", "--out", "result.csv"]);
    assert_eq!(output.status.code(), Some(2), "{}", said(&output));
}
