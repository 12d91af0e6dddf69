//! Two languages must say the same things with the same figures.

use std::collections::{BTreeMap, BTreeSet};

use super::fault::Fault;
use super::pattern::{self, Key, Kind, Piece};
use super::source::Texts;

/// Notes where `other` has not the messages, the variables or the choices of `reference`.
pub fn compare(reference: &Texts<'_>, other: &Texts<'_>, faults: &mut Vec<Fault>) {
    for (here, there) in [(reference, other), (other, reference)] {
        for id in &here.ids {
            if !there.patterns.contains_key(id) {
                let problem = format!("missing in {}", there.source.file);
                faults.push(here.source.fault(id, problem));
            }
        }
    }
    for (id, pieces) in &reference.patterns {
        let Some(theirs) = other.patterns.get(id) else {
            continue;
        };
        let problem = variables_differ(pieces, theirs).or_else(|| choices_differ(pieces, theirs));
        if let Some(problem) = problem {
            let problem = format!("{problem} than in {}", reference.source.file);
            faults.push(other.source.fault(id, problem));
        }
    }
}

fn variables_differ(ours: &[Piece], theirs: &[Piece]) -> Option<String> {
    let ours: BTreeSet<_> = pattern::variables(ours).into_iter().collect();
    let theirs: BTreeSet<_> = pattern::variables(theirs).into_iter().collect();
    let differing: Vec<_> = ours.symmetric_difference(&theirs).map(|name| format!("${name}")).collect();
    (!differing.is_empty()).then(|| format!("has other variables ({})", differing.join(", ")))
}

/// A misspelt word would silently choose the default, so both languages have to agree on the words. One language may
/// well do without a choice that the other needs, and plurals are each language's own.
fn choices_differ(ours: &[Piece], theirs: &[Piece]) -> Option<String> {
    let ours = words(ours);
    let theirs = words(theirs);
    ours.iter().find_map(|(variable, words)| {
        let differs = theirs.get(variable).is_some_and(|other| other != words);
        differs.then(|| format!("chooses by ${variable} among others"))
    })
}

/// The words each variable is compared with; none for a variable that is taken as a number.
fn words(pieces: &[Piece]) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut found: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    pattern::each_choice(pieces, &mut |choice| {
        let words = found.entry(&choice.variable).or_default();
        if choice.kind == Kind::Word {
            words.insert(&choice.default_key);
            words.extend(choice.variants.iter().filter_map(|(key, _)| match key {
                Key::Word(word) => Some(word.as_str()),
                Key::Exactly(_) => None,
            }));
        }
    });
    found
}
