//! From Fluent's syntax tree to the few things that a text of ours can be made of.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::marks::{CHOICE_END, VALUE};

/// Every plural category of CLDR. Danish and English have only the first two.
const PLURAL_CATEGORIES: [&str; 6] = ["one", "other", "zero", "two", "few", "many"];

/// A part of a text.
#[derive(Debug)]
pub enum Piece {
    Text(String),
    Variable(String),
    Choice(Choice),
}

/// A part whose words depend on a variable.
#[derive(Debug)]
pub struct Choice {
    pub variable: String,
    pub kind: Kind,
    pub variants: Vec<(Key, Vec<Piece>)>,
    /// The key of the default variant; `other` where it chooses by number.
    pub default_key: String,
    pub otherwise: Vec<Piece>,
}

/// What a choice looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Number,
    Word,
}

/// What a variant is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    Exactly(i64),
    Word(String),
}

/// Reads a message's value.
///
/// # Errors
/// What is wrong with it, or what of Fluent it uses that is not taken here.
pub fn read(pattern: &Pattern<&str>) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => push_text(&mut pieces, value)?,
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::StringLiteral { value }) => {
                    push_text(&mut pieces, &unescape_unicode_to_string(value))?;
                }
                Expression::Inline(inline) => pieces.push(Piece::Variable(variable(inline)?)),
                Expression::Select { selector, variants } => {
                    pieces.push(Piece::Choice(choice(variable(selector)?, variants)?));
                }
            },
        }
    }
    Ok(pieces)
}

/// Calls `see` with every choice in these pieces, outer ones first.
pub fn each_choice<'p>(pieces: &'p [Piece], see: &mut impl FnMut(&'p Choice)) {
    for piece in pieces {
        if let Piece::Choice(choice) = piece {
            see(choice);
            for (_, variant) in &choice.variants {
                each_choice(variant, see);
            }
            each_choice(&choice.otherwise, see);
        }
    }
}

/// The variables in these pieces, in the order of their first use.
pub fn variables(pieces: &[Piece]) -> Vec<&str> {
    let mut names = Vec::new();
    collect_variables(pieces, &mut names);
    names
}

fn collect_variables<'p>(pieces: &'p [Piece], names: &mut Vec<&'p str>) {
    for piece in pieces {
        let (Piece::Variable(name) | Piece::Choice(Choice { variable: name, .. })) = piece else {
            continue;
        };
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
        if let Piece::Choice(choice) = piece {
            for (_, variant) in &choice.variants {
                collect_variables(variant, names);
            }
            collect_variables(&choice.otherwise, names);
        }
    }
}

/// Fluent's parser hands over a text of several lines in several elements; one piece is enough.
fn push_text(pieces: &mut Vec<Piece>, more: &str) -> Result<(), String> {
    if more.contains(|letter| (VALUE..=CHOICE_END).contains(&letter)) {
        return Err("a letter below U+0008 would be taken for a mark of the tables".to_owned());
    }
    if let Some(Piece::Text(text)) = pieces.last_mut() {
        text.push_str(more);
    } else if !more.is_empty() {
        pieces.push(Piece::Text(more.to_owned()));
    }
    Ok(())
}

fn variable(inline: &InlineExpression<&str>) -> Result<String, String> {
    let unsupported = match inline {
        InlineExpression::VariableReference { id } => return Ok(id.name.to_owned()),
        InlineExpression::FunctionReference { id, .. } => format!("the function {}()", id.name),
        InlineExpression::MessageReference { id, .. } => {
            format!("a reference to the message {}", id.name)
        }
        InlineExpression::TermReference { id, .. } => format!("the term -{}", id.name),
        InlineExpression::StringLiteral { value } => format!("choosing by the literal \"{value}\""),
        InlineExpression::NumberLiteral { value } => format!("the number literal {value}"),
        InlineExpression::Placeable { .. } => "braces within braces".to_owned(),
    };
    Err(format!("{unsupported} is not supported, only {{ $variable }} is"))
}

fn choice(variable: String, variants: &[Variant<&str>]) -> Result<Choice, String> {
    let kind = kind(&variable, variants)?;
    let mut seen = BTreeSet::new();
    let mut chosen =
        Choice { variable, kind, variants: Vec::new(), default_key: String::new(), otherwise: Vec::new() };
    for variant in variants {
        let name = key_name(&variant.key);
        if !seen.insert(name) {
            return Err(format!("{{ ${} }} has the variant [{name}] twice", chosen.variable));
        }
        let pieces = read(&variant.value)?;
        if variant.default {
            name.clone_into(&mut chosen.default_key);
            chosen.otherwise = pieces;
        } else {
            let key =
                key(kind, &variant.key).map_err(|fault| format!("{{ ${} }} {fault}", chosen.variable))?;
            chosen.variants.push((key, pieces));
        }
    }
    if chosen.variants.is_empty() {
        return Err(format!("{{ ${} }} has nothing to choose from", chosen.variable));
    }
    if kind == Kind::Number && chosen.default_key != "other" {
        return Err(format!(
            "{{ ${} }} chooses by number, so its default must be *[other], not *[{}]",
            chosen.variable, chosen.default_key
        ));
    }
    Ok(chosen)
}

/// A choice goes by number where it names one, or a plural category other than the default that words share.
fn kind(variable: &str, variants: &[Variant<&str>]) -> Result<Kind, String> {
    let mut numbers = 0;
    let mut words = 0;
    for variant in variants {
        match &variant.key {
            VariantKey::NumberLiteral { .. } => numbers += 1,
            VariantKey::Identifier { name: "other" } => {}
            VariantKey::Identifier { name } if PLURAL_CATEGORIES.contains(name) => numbers += 1,
            VariantKey::Identifier { .. } => words += 1,
        }
    }
    match (numbers, words) {
        (0, _) => Ok(Kind::Word),
        (_, 0) => Ok(Kind::Number),
        _ => Err(format!("{{ ${variable} }} mixes numbers with words")),
    }
}

fn key_name<'s>(key: &VariantKey<&'s str>) -> &'s str {
    let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = key;
    name
}

fn key(kind: Kind, key: &VariantKey<&str>) -> Result<Key, String> {
    match (kind, key) {
        (Kind::Word, _) => Ok(Key::Word(key_name(key).to_owned())),
        // In Danish and English alike, nothing but 1 is shown with a singular here.
        (Kind::Number, VariantKey::Identifier { name: "one" }) => Ok(Key::Exactly(1)),
        (Kind::Number, VariantKey::Identifier { name: "other" }) => {
            Err("has an [other] that is not the default".to_owned())
        }
        (Kind::Number, VariantKey::Identifier { name }) => {
            Err(format!("has the variant [{name}], which Danish and English do not know"))
        }
        (Kind::Number, VariantKey::NumberLiteral { value }) => value
            .parse()
            .map(Key::Exactly)
            .map_err(|_| format!("has the variant [{value}], which is not a whole number")),
    }
}
