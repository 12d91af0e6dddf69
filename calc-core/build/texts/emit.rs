//! The Rust that the texts become.

use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use super::Generated;
use super::marks::{CHOICE, CHOICE_END, NAME_END, NUMBER, OTHERWISE, VALUE, WORD};
use super::pattern::{self, Key, Piece};
use super::source::Texts;

/// Writes the constants and the tables. A message's number is its place in the first language's file.
pub fn emit(languages: &[Texts<'_>]) -> Generated {
    let ids = languages.first().map_or(&[][..], |reference| &reference.ids);
    let of = |language: usize, id| {
        let texts = languages.get(language);
        texts.and_then(|texts| texts.patterns.get(id)).map_or(&[][..], Vec::as_slice)
    };
    let mut fingerprint = DefaultHasher::new();
    for id in ids {
        (id, pattern::variables(of(0, id))).hash(&mut fingerprint);
    }
    let fingerprint = format!("pub(super) const FINGERPRINT: &str = \"{:016x}\";\n", fingerprint.finish());
    let constants = ids.iter().enumerate().map(|(number, id)| constant(number, id, of(0, id)));
    let entries = ids.iter().map(|id| format!("({id:?}, &{:?})", pattern::variables(of(0, id))));
    let tables = languages.iter().enumerate().map(|(number, language)| {
        let texts: Vec<String> = ids.iter().map(|id| marked(of(number, id))).collect();
        let lengths = texts.iter().map(|text| text.len().to_string());
        let lengths: Vec<_> = lengths.collect();
        format!(
            "#[cfg(feature = \"built-in-texts\")]\npub(super) static {}: Table = Table {{\n    text: {:?},\n    lengths: &[{}],\n}};\n",
            language.source.table,
            texts.concat(),
            lengths.join(", ")
        )
    });
    Generated {
        messages: constants.collect(),
        tables: fingerprint + &table("ENTRIES", "Entry", entries) + &tables.collect::<String>(),
    }
}

fn constant(number: usize, id: &str, pieces: &[Piece]) -> String {
    let name = id.to_uppercase().replace('-', "_");
    format!("{}pub const {name}: Message = Message({number});\n", documentation(id, pieces))
}

/// What an editor shows beside the constant: the sentence itself, with `…` where it chooses.
fn documentation(id: &str, pieces: &[Piece]) -> String {
    let sentence: String = pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.replace('\n', " ").replace('`', "'"),
            Piece::Variable(name) => format!("{{ ${name} }}"),
            Piece::Choice(choice) => format!("{{ ${} → … }}", choice.variable),
        })
        .collect();
    let variables = pattern::variables(pieces);
    let variables = if variables.is_empty() {
        String::new()
    } else {
        format!("///\n/// Variables: `{}`.\n", variables.join("`, `"))
    };
    format!("/// `{id}`: `{}`\n{variables}", sentence.trim())
}

fn table(name: &str, kind: &str, rows: impl Iterator<Item = String>) -> String {
    let rows: Vec<_> = rows.collect();
    format!("pub(super) static {name}: &[{kind}] = &[\n    {},\n];\n", rows.join(",\n    "))
}

/// A text with the marks of `marks.rs`.
fn marked(pieces: &[Piece]) -> String {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(words) => text.push_str(words),
            Piece::Variable(name) => {
                let _ = write!(text, "{VALUE}{name}{NAME_END}");
            }
            Piece::Choice(choice) => {
                let _ = write!(text, "{CHOICE}{}{NAME_END}", choice.variable);
                for (key, pieces) in &choice.variants {
                    let _ = match key {
                        Key::Exactly(number) => write!(text, "{NUMBER}{number}{NAME_END}"),
                        Key::Word(word) => write!(text, "{WORD}{word}{NAME_END}"),
                    };
                    text.push_str(&marked(pieces));
                }
                let _ = write!(text, "{OTHERWISE}{}{CHOICE_END}", marked(&choice.otherwise));
            }
        }
    }
    text
}
