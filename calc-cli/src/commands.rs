//! One file for each command: from arguments to the text that is printed.

mod calendar;
mod changes;
mod compare;
mod goal;
mod job;
pub mod numbers;
mod package;
mod params;
mod road;
mod scenario_flags;
mod scenarios;
mod sweep;
mod told;

pub use calendar::CalendarFlags;
pub use changes::ChangesFlags;
pub use compare::CompareFlags;
pub use goal::GoalFlags;
pub use job::JobFlags;
pub use package::PackageFlags;
pub use scenario_flags::pairs;
pub use sweep::SweepFlags;

use calc_core::explain::parameter_faults;
use calc_core::parameters::ParameterSet;
use calc_core::texts::{Language, messages};
use clap::CommandFactory;

use crate::arguments::{Arguments, Changes, Command, SchemaOf};
use crate::exit::Exit;
use crate::input;

/// Runs a command; the text is printed when all of it is there.
pub fn run(arguments: &Arguments) -> Result<String, Exit> {
    let language = arguments.language();
    match &arguments.command {
        Command::Job(flags) => job::run(flags, &figures(&arguments.changes, language)?, language),
        Command::Compare(flags) => compare::run(flags, &figures(&arguments.changes, language)?, language),
        Command::Sweep(flags) => sweep::run(flags, &figures(&arguments.changes, language)?, language),
        Command::Goal(flags) => goal::run(flags, &figures(&arguments.changes, language)?, language),
        Command::Package(flags) => package::run(flags, &figures(&arguments.changes, language)?, language),
        Command::Calendar(flags) => calendar::run(flags, &figures(&arguments.changes, language)?, language),
        Command::Changes(flags) => changes::run(flags, &figures(&arguments.changes, language)?, language),
        Command::Road(flags) => road::run(flags, &figures(&arguments.changes, language)?, language),
        Command::Batch(flags) => crate::batch::run(flags, &figures(&arguments.changes, language)?, language),
        Command::Params { command } => {
            params::run(command, &figures(&arguments.changes, language)?, language)
        }
        Command::Schema { what: SchemaOf::Case } => as_json(&calc_core::schema::case()),
        Command::Schema { what: SchemaOf::Outcome } => as_json(&calc_core::schema::outcome()),
        Command::Completions { shell } => {
            let mut bytes = Vec::new();
            clap_complete::generate(*shell, &mut Arguments::command(), "smaajob", &mut bytes);
            as_text(bytes)
        }
        Command::Man { command } => manual(command.as_deref()),
    }
}

/// The figures of the law, with what the user changes; all that is wrong with the changes at once.
fn figures(changes: &Changes, language: Language) -> Result<ParameterSet, Exit> {
    let mut set = ParameterSet::standard();
    let mut faults = Vec::new();
    let mut note = |flag: &str, given: &str, said: Vec<String>| {
        faults.extend(said.into_iter().map(|line| format!("{flag} {given}: {line}")));
    };
    for file in &changes.files {
        let added = set.add_file(&input::text(file, language)?);
        if let Err(error) = added {
            note("--params", &file.display().to_string(), parameter_faults(&error, language));
        }
    }
    for change in &changes.set {
        let said = match change.split_once('=') {
            None => vec![language.text(messages::PARAMETER_SET_SHAPE, &[])],
            Some((id, amount)) => {
                let result = set.set(id.trim(), amount);
                result.err().map(|error| parameter_faults(&error, language)).unwrap_or_default()
            }
        };
        note("--set", change, said);
    }
    if faults.is_empty() { Ok(set) } else { Err(Exit::WrongInput(faults)) }
}

fn manual(name: Option<&str>) -> Result<String, Exit> {
    let mut program = Arguments::command();
    program.build();
    let page = match name {
        None => program,
        Some(name) => {
            let known: Vec<&str> = program.get_subcommands().map(clap::Command::get_name).collect();
            let allowed = known.join(", ");
            let found = program.find_subcommand(name).cloned();
            found.ok_or_else(|| Exit::wrong(format!("no command {name:?}; there are: {allowed}")))?
        }
    };
    let mut bytes = Vec::new();
    let rendered = clap_mangen::Man::new(page).render(&mut bytes);
    rendered.map_err(|error| Exit::Internal(error.to_string()))?;
    as_text(bytes)
}

/// A step or a note with what stands behind it: the paragraph, and how sure it is.
fn noted(reason: calc_core::explain::Reason) -> String {
    let status = reason.status.as_deref().unwrap_or_default();
    let behind = [reason.paragraph, status].into_iter().filter(|words| !words.is_empty());
    match behind.collect::<Vec<_>>().join("; ") {
        nothing if nothing.is_empty() => reason.text,
        behind => format!("{} [{behind}]", reason.text),
    }
}

/// An answer as JSON.
fn as_json(outcome: &impl serde::Serialize) -> Result<String, Exit> {
    calc_core::surface::json(outcome).map_err(|error| Exit::Internal(error.to_string()))
}

fn as_text(bytes: Vec<u8>) -> Result<String, Exit> {
    String::from_utf8(bytes).map_err(|error| Exit::Internal(error.to_string()))
}
