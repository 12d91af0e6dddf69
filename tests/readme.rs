//! The README is true: every example in it is run, and the amounts it must lead to are here.

use std::process::Command;

const README: &str = include_str!("../README.md");

/// What the answer to an example must say, by a word of the example. Each example has its line.
const SAYS: [(&str, &str); 14] = [
    ("job --rate mindstesats --hours 8 --wage 150", "3.177,17"),
    ("--hours 10 --wage 150 --single", "3.808,48"),
    ("--child-ages 4 --daycare 2500", "2.738,75"),
    ("compare --month", "Rengøring"),
    ("sweep --month", "5.902,57"),
    ("goal --month", "mindst 2,52 timer om ugen"),
    ("package --month", "Tilbage for hver time: forhøjet sats"),
    ("calendar --rate", "10.542,24"),
    ("changes --rate", "361,90"),
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

#[test]
fn every_example_runs_and_says_what_it_should() {
    let examples = examples();
    assert_eq!(examples.len(), SAYS.len(), "an example without its line in SAYS, or the other way round");
    for example in examples {
        let (_, says) = SAYS.iter().find(|(part, _)| example.contains(part)).expect("a line in SAYS");
        let output = Command::new(env!("CARGO_BIN_EXE_smaajob"))
            .args(example.split(' '))
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .env("LANG", "da_DK.UTF-8")
            .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
            .output()
            .expect("the program starts");
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{example}: {}", String::from_utf8_lossy(&output.stderr));
        assert!(text.contains(says), "{example}: {text}");
    }
}

#[test]
fn the_second_command_is_the_one_that_ci_calls() {
    assert!(README.contains("\ncargo xtask test\n"));
    assert!(include_str!("../.ci/run").contains("cargo xtask test"));
}
