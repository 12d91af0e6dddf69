//! `cargo xtask test`: what CI runs.

use std::process::ExitCode;
use std::slice;
use std::time::Instant;

use crate::steps::Step;
use crate::tally::Tally;

/// Runs all steps, or one alone, up to the first that fails. The last line printed is the count of tests.
pub fn run(only: Option<Step>) -> ExitCode {
    let steps = only.as_ref().map_or(Step::all(), slice::from_ref);
    let mut tally = Tally::default();
    let all_passed = steps.iter().all(|step| passes(*step, &mut tally));
    println!("{tally}");
    if all_passed { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn passes(step: Step, tally: &mut Tally) -> bool {
    let name = step.name();
    println!("{name}: {}", step.repeat());
    let begun = Instant::now();
    let verdict = step.run(tally);
    let seconds = begun.elapsed().as_secs_f64();
    let Err(failure) = verdict else {
        println!("{name}: done in {seconds:.1} s\n");
        return true;
    };
    println!("{name}: failed after {seconds:.1} s: {failure}\nTo repeat it: {}", step.repeat());
    false
}
