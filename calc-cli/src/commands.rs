//! One file for each command: from arguments to the text that is printed.

mod job;
mod params;
mod road;

use calc_core::parameters::ParameterSet;
use clap::CommandFactory;
use serde_json::Value;

use crate::arguments::{Arguments, Changes, Command, SchemaOf};
use crate::exit::Exit;
use crate::input;

/// Runs a command; the text is printed when all of it is there.
pub fn run(arguments: &Arguments) -> Result<String, Exit> {
    match &arguments.command {
        Command::Job(flags) => job::run(flags, &figures(&arguments.changes)?, arguments.language()),
        Command::Road(flags) => road::run(flags, &figures(&arguments.changes)?, arguments.language()),
        Command::Params { command } => {
            params::run(command, &figures(&arguments.changes)?, arguments.language())
        }
        Command::Schema { what: SchemaOf::Case } => pretty(&calc_core::schema::case()),
        Command::Schema { what: SchemaOf::Outcome } => pretty(&calc_core::schema::outcome()),
        Command::Completions { shell } => {
            let mut bytes = Vec::new();
            clap_complete::generate(*shell, &mut Arguments::command(), "smaajob", &mut bytes);
            as_text(bytes)
        }
        Command::Man { command } => manual(command.as_deref()),
    }
}

/// The figures of the law, with what the user changes.
fn figures(changes: &Changes) -> Result<ParameterSet, Exit> {
    let mut set = ParameterSet::standard();
    let mut faults = Vec::new();
    for file in &changes.files {
        let added = set.add_file(&input::text(file)?);
        faults.extend(added.err().map(|error| format!("--params {}: {error}", file.display())));
    }
    for change in &changes.set {
        let Some((id, amount)) = change.split_once('=') else {
            faults.push(format!("--set {change}: write an id, =, and an amount"));
            continue;
        };
        faults.extend(set.set(id.trim(), amount).err().map(|error| format!("--set {change}: {error}")));
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

/// An answer as JSON.
fn as_json(outcome: &calc_core::outcome::Outcome) -> Result<String, Exit> {
    let value = serde_json::to_value(outcome).map_err(|error| Exit::Internal(error.to_string()))?;
    pretty(&value)
}

/// JSON for programs and people alike: indented, with a line end.
fn pretty(value: &Value) -> Result<String, Exit> {
    let text = serde_json::to_string_pretty(value).map_err(|error| Exit::Internal(error.to_string()))?;
    Ok(text + "\n")
}

fn as_text(bytes: Vec<u8>) -> Result<String, Exit> {
    String::from_utf8(bytes).map_err(|error| Exit::Internal(error.to_string()))
}
