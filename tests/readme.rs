//! The README is true: every example in it is run, and the amounts it must lead to are here.

use std::path::{Path, PathBuf};
use std::process::Command;

const README: &str = include_str!("../README.md");

/// What the answer to an example must say, by a word of the example. Each example has its line.
const SAYS: [(&str, &str); 17] = [
    ("job --rate mindstesats --hours 8 --wage 150", "3.177,17"),
    ("--hours 10 --wage 150 --single", "3.808,48"),
    ("--child-ages 4 --daycare 2500", "2.738,75"),
    ("compare --month", "Rengøring"),
    ("sweep --month", "5.902,57"),
    ("goal --month", "mindst 2,52 timer om ugen"),
    ("package --month", "Tilbage for hver time: forhøjet sats"),
    ("calendar --rate", "10.542,24"),
    ("changes --rate", "361,90"),
    ("--out answers.csv --tell month=2026-03", "A-1;mindstesats;Aarhus;8;150,00;;1200;mindstesats;7095,00"),
    ("--report report.html", "Kantine: tilbage_forskel"),
    ("--outreach call.csv", "Mangler højst 500 timer i kravet om arbejde."),
    ("--case tests/examples/couple.json", "Your spouse"),
    ("road --so-far 2300", "opfyldt tidligst fra"),
    ("road --case tests/examples/road.json", "Linje 4, 180 timer: tæller ikke"),
    ("params show", "5400"),
    ("--set kontanthjaelp.fribeloeb.lav=6000", "Tænkt regnestykke"),
];

/// The commands in the README: after `$` in a console block, or a whole line of a shell block.
fn examples() -> Vec<&'static str> {
    README
        .lines()
        .filter_map(|line| line.strip_prefix("$ smaajob ").or(line.strip_prefix("cargo run --release -- ")))
        .collect()
}

/// A folder with the files that the examples read, where they can write.
fn folder() -> PathBuf {
    const READ: &str = "tests/examples";
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("readme");
    std::fs::create_dir_all(folder.join(READ)).expect("a folder");
    for file in
        std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(READ)).expect("a folder")
    {
        let file = file.expect("an entry");
        std::fs::copy(file.path(), folder.join(READ).join(file.file_name())).expect("a copy");
    }
    folder
}

fn written_in(folder: &Path) -> Vec<PathBuf> {
    let files = std::fs::read_dir(folder).expect("a folder").map(|file| file.expect("an entry").path());
    files.filter(|file| file.is_file()).collect()
}

#[test]
fn every_example_runs_and_says_what_it_should() {
    let examples = examples();
    assert_eq!(examples.len(), SAYS.len(), "an example without its line in SAYS, or the other way round");
    let folder = folder();
    for example in examples {
        // Of two that an example holds, the later says more of it.
        let (_, says) = SAYS.iter().rev().find(|(part, _)| example.contains(part)).expect("a line in SAYS");
        let output = Command::new(env!("CARGO_BIN_EXE_smaajob"))
            .args(example.split(' '))
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .env("LANG", "da_DK.UTF-8")
            .current_dir(&folder)
            .output()
            .expect("the program starts");
        let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
        for written in written_in(&folder) {
            text.push_str(&std::fs::read_to_string(&written).expect("text"));
            std::fs::remove_file(written).expect("it is there");
        }
        assert!(output.status.success(), "{example}: {}", String::from_utf8_lossy(&output.stderr));
        assert!(text.contains(says), "{example}: {text}");
    }
}

#[test]
fn the_second_command_is_the_one_that_ci_calls() {
    assert!(README.contains("\ncargo xtask test\n"));
    assert!(include_str!("../.ci/run").contains("cargo xtask test"));
}
