//! One language's file.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Message};
use fluent_syntax::parser;

use super::fault::Fault;
use super::pattern::{self, Piece};

/// A file of texts.
pub struct Source {
    /// Its name, as faults show it.
    pub file: String,
    /// The name of the table that is made from it.
    pub table: &'static str,
    /// What stands in it.
    pub content: String,
}

/// The messages of a file.
pub struct Texts<'s> {
    pub source: &'s Source,
    /// In the order of the file.
    pub ids: Vec<&'s str>,
    pub patterns: BTreeMap<&'s str, Vec<Piece>>,
}

impl<'s> Texts<'s> {
    fn add(&mut self, message: &Message<&'s str>) -> Result<(), String> {
        let pieces = read_message(message)?;
        let id = message.id.name;
        if self.patterns.insert(id, pieces).is_some() {
            return Err("defined twice".to_owned());
        }
        self.ids.push(id);
        Ok(())
    }
}

impl Source {
    /// A fault of the message with this identifier.
    pub fn fault(&self, id: &str, problem: impl Into<String>) -> Fault {
        // The last line that defines it: of two definitions, the second is the one too many.
        let line = self.content.lines().rev().position(|line| defines(line, id));
        let last = self.content.lines().count();
        Fault {
            file: self.file.clone(),
            line: line.map_or(1, |from_end| last - from_end),
            id: id.to_owned(),
            problem: problem.into(),
        }
    }

    fn junk(&self, error: &parser::ParserError) -> Fault {
        let start = error.slice.as_ref().map_or(error.pos.start, |slice| slice.start);
        let before = self.content.get(..error.pos.start).unwrap_or_default();
        let rest = self.content.get(start..).unwrap_or_default();
        let id = rest.split(['=', '\n']).next().unwrap_or_default().trim();
        Fault {
            file: self.file.clone(),
            line: before.matches('\n').count() + 1,
            id: id.to_owned(),
            problem: error.kind.to_string(),
        }
    }
}

/// Reads all messages of a file, noting what is wrong with it.
pub fn read<'s>(source: &'s Source, faults: &mut Vec<Fault>) -> Texts<'s> {
    let resource = parser::parse(source.content.as_str()).unwrap_or_else(|(resource, errors)| {
        faults.extend(errors.iter().map(|error| source.junk(error)));
        resource
    });
    let mut texts = Texts { source, ids: Vec::new(), patterns: BTreeMap::new() };
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                if let Err(problem) = texts.add(message) {
                    faults.push(source.fault(message.id.name, problem));
                }
            }
            Entry::Term(term) => {
                let id = format!("-{}", term.id.name);
                faults.push(source.fault(&id, "terms are not supported, only messages are"));
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    texts
}

fn read_message(message: &Message<&str>) -> Result<Vec<Piece>, String> {
    let id = message.id.name;
    // Constants are made from identifiers: two that differ in case or in `-` and `_` would meet.
    if !id.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-')) {
        return Err("an identifier has only small letters, digits and hyphens".to_owned());
    }
    if let Some(attribute) = message.attributes.first() {
        return Err(format!("attributes such as .{} are not supported", attribute.id.name));
    }
    let value = message.value.as_ref().ok_or("has no text")?;
    pattern::read(value)
}

fn defines(line: &str, id: &str) -> bool {
    line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='))
}
