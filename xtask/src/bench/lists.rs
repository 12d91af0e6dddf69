//! Whole lists, from file to file: this program beside others that do the same rule on the same file, where they are
//! installed.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::command::{Command, Failure};
use crate::metadata::Metadata;

/// A list, what is asked of it, and who else can answer.
struct Race {
    name: &'static str,
    asked: &'static str,
    /// So many of `--rows`: the wider the rows, the fewer.
    share: u64,
    write: fn(&mut dyn Write, u64) -> io::Result<()>,
    peers: &'static [&'static str],
}

const RACES: [Race; 3] = [
    Race {
        name: "§ 31",
        asked: "--columns help_left_with_job",
        share: 1,
        write: section_31,
        peers: &["section31_polars", "section31_duckdb", "section31_openfisca", "section31_gettsim"],
    },
    Race {
        name: "120 months",
        asked: "--columns hours_held",
        share: 4,
        write: months,
        peers: &["months_polars", "months_duckdb"],
    },
    Race {
        name: "net pay, home, day care",
        asked: "--columns left_now,left_with_job,left_difference",
        share: 2,
        write: households,
        peers: &[],
    },
];

/// Runs of each program; the middle one counts.
const RUNS: usize = 5;
/// What a peer that is not installed ends with.
const NOT_INSTALLED: i32 = 3;

/// Times the lists, so many rows of each (or a part of it).
///
/// # Errors
/// When a list cannot be written, or this program fails.
pub fn run(rows: u64) -> Result<(), Failure> {
    Command::cargo("build --locked --release -p calc-cli").stream(|_| {})?;
    let target = PathBuf::from(Metadata::read()?.target_directory);
    let room = target.join("bench-lists");
    let failed = |error: io::Error| Failure::Rule(format!("{}: {error}", room.display()));
    std::fs::create_dir_all(&room).map_err(failed)?;
    let program = target.join("release/smaajob");
    let figures = room.join("figures.json");
    let said = std::process::Command::new(&program)
        .args(["params", "list", "--month", "2026-03", "--format", "json"])
        .output()
        .map_err(failed)?;
    std::fs::write(&figures, said.stdout).map_err(failed)?;
    let python = python(&target);
    println!(
        "{:<26} {:<22} {:>9} {:>9} {:>14} {:>7}",
        "list", "program", "rows", "seconds", "rows/second", "ratio"
    );
    for race in &RACES {
        let rows = rows / race.share;
        let list = room.join("list.csv");
        write(&list, race, rows).map_err(failed)?;
        let answers = room.join("answers.csv");
        let mut ours = std::process::Command::new(&program);
        ours.arg("batch").arg(&list).arg("--out").arg(&answers).args(["--tell", "month=2026-03"]);
        ours.args(race.asked.split(' '));
        let Timed::In(own) = middle(&mut ours, &answers) else {
            return Err(Failure::Rule(format!("smaajob batch failed on {}", race.name)));
        };
        line(race.name, "smaajob", rows, own, own);
        for peer in race.peers {
            let mut theirs = std::process::Command::new(&python);
            theirs.arg(format!("tests/bench/{peer}.py")).args([&figures, &list, &answers]);
            match middle(&mut theirs, &answers) {
                Timed::In(time) => line(race.name, peer, rows, time, own),
                Timed::NotInstalled => println!("{:<26} {peer:<22} not installed", race.name),
                Timed::Failed => println!("{:<26} {peer:<22} failed", race.name),
            }
        }
    }
    std::fs::remove_dir_all(&room).map_err(failed)
}

/// The Python of the engines' tests, where they were run here; the one on the path otherwise.
fn python(target: &Path) -> PathBuf {
    let own = target.join("engines/venv/bin/python");
    if own.exists() { own } else { PathBuf::from("python3") }
}

enum Timed {
    In(Duration),
    NotInstalled,
    Failed,
}

/// The middle of some runs, from start to exit, each with a result of its own: to give the room of an old one back takes
/// time, too.
fn middle(command: &mut std::process::Command, result: &Path) -> Timed {
    let quiet = std::process::Stdio::null;
    command.stdout(quiet()).stderr(quiet());
    let mut times = Vec::with_capacity(RUNS);
    for _ in 0..RUNS {
        // Before the first run there is none.
        let _ = std::fs::remove_file(result);
        let begun = Instant::now();
        match command.status() {
            Ok(status) if status.success() => times.push(begun.elapsed()),
            Ok(status) if status.code() == Some(NOT_INSTALLED) => return Timed::NotInstalled,
            _ => return Timed::Failed,
        }
    }
    times.sort_unstable();
    times.get(RUNS / 2).map_or(Timed::Failed, |middle| Timed::In(*middle))
}

fn line(list: &str, program: &str, rows: u64, time: Duration, own: Duration) {
    let seconds = time.as_secs_f64();
    #[expect(clippy::cast_precision_loss, reason = "a rate for the eye")]
    let rate = rows as f64 / seconds;
    let ratio = seconds / own.as_secs_f64();
    println!("{list:<26} {program:<22} {rows:>9} {seconds:>9.3} {rate:>14.0} {ratio:>7.2}");
}

fn write(list: &Path, race: &Race, rows: u64) -> io::Result<()> {
    let mut out = BufWriter::new(File::create(list)?);
    (race.write)(&mut out, rows)?;
    // What is still on its way to the disk would slow down whoever runs first.
    out.into_inner()?.sync_all()
}

/// The same numbers every time: a plain generator is enough for rows that differ.
struct Numbers(u64);

impl Numbers {
    const SEED: u64 = 20_260_301;

    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }

    fn of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        let place = self.below(u64::try_from(words.len()).unwrap_or(1));
        usize::try_from(place).ok().and_then(|place| words.get(place)).copied().unwrap_or_default()
    }
}

const RATES: [&str; 4] = ["mindstesats", "grundsats", "forhoejet_sats", "hjemmeboende"];

fn section_31(out: &mut dyn Write, rows: u64) -> io::Result<()> {
    let mut numbers = Numbers(Numbers::SEED);
    writeln!(out, "id,rate,countable_wage")?;
    for id in 0..rows {
        let (rate, wage) = (numbers.of(&RATES), numbers.below(2_500_000));
        writeln!(out, "{id},{rate},{}.{:02}", wage / 100, wage % 100)?;
    }
    Ok(())
}

fn months(out: &mut dyn Write, rows: u64) -> io::Result<()> {
    let mut numbers = Numbers(Numbers::SEED);
    write!(out, "id,rate")?;
    for month in 1..=120 {
        write!(out, ",h{month}")?;
    }
    writeln!(out)?;
    for id in 0..rows {
        write!(out, "{id},mindstesats")?;
        // A life is made of spells: about one month in ten brings something else.
        let mut hours = "0";
        for _ in 0..120 {
            if numbers.below(10) == 0 {
                hours = numbers.of(&["0", "0", "160.33", "37", "80.5", "12"]);
            }
            write!(out, ",{hours}")?;
        }
        writeln!(out)?;
    }
    Ok(())
}

fn households(out: &mut dyn Write, rows: u64) -> io::Result<()> {
    const PLACES: [&str; 5] = ["Aarhus", "Odense", "København", "Aalborg", "Esbjerg"];
    let mut numbers = Numbers(Numbers::SEED);
    writeln!(
        out,
        "id,rate,hours,wage,municipality,church,family,rent,m2,child1_age,child1_daycare,travel_cost,travel_days"
    )?;
    for id in 0..rows {
        let rate = numbers.of(&["mindstesats", "grundsats", "forhoejet_sats"]);
        let (hours, wage) = (2 + numbers.below(35), 130 + numbers.below(90));
        let (place, church) = (numbers.of(&PLACES), numbers.of(&["yes", "no"]));
        let (rent, area) = (3_000 + numbers.below(6_000), 30 + numbers.below(80));
        let (age, price) = (numbers.below(6), 2_000 + numbers.below(3_000));
        let (travel, days) = (numbers.below(60), 1 + numbers.below(5));
        writeln!(
            out,
            "{id},{rate},{hours},{wage},{place},{church},single,{rent},{area},{age},{price},{travel},{days}"
        )?;
    }
    Ok(())
}
