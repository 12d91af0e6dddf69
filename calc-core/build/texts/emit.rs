//! The Rust that the texts become.

use super::Generated;
use super::pattern::{self, Key, Piece};
use super::source::Texts;

/// Writes the constants and the tables. A message's number is its place in the first language's file.
pub fn emit(languages: &[Texts<'_>]) -> Generated {
    let ids = languages.first().map_or(&[][..], |reference| &reference.ids);
    let of = |language: usize, id| {
        let texts = languages.get(language);
        texts.and_then(|texts| texts.patterns.get(id)).map_or(&[][..], Vec::as_slice)
    };
    let constants = ids.iter().enumerate().map(|(number, id)| constant(number, id, of(0, id)));
    let entries = ids.iter().map(|id| format!("({id:?}, &{:?})", pattern::variables(of(0, id))));
    let tables = languages.iter().enumerate().map(|(number, language)| {
        let patterns = ids.iter().map(|id| slice(of(number, id)));
        table(language.source.table, "&[Piece]", patterns)
    });
    Generated {
        messages: constants.collect(),
        tables: table("ENTRIES", "Entry", entries) + &tables.collect::<String>(),
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

fn slice(pieces: &[Piece]) -> String {
    let pieces: Vec<_> = pieces.iter().map(piece).collect();
    format!("&[{}]", pieces.join(", "))
}

fn piece(piece: &Piece) -> String {
    match piece {
        Piece::Text(text) => format!("Piece::Text({text:?})"),
        Piece::Variable(name) => format!("Piece::Variable({name:?})"),
        Piece::Choice(choice) => {
            let variants: Vec<_> = choice.variants.iter().map(variant).collect();
            let otherwise = slice(&choice.otherwise);
            format!("Piece::Choice({:?}, &[{}], {otherwise})", choice.variable, variants.join(", "))
        }
    }
}

fn variant((key, pieces): &(Key, Vec<Piece>)) -> String {
    let key = match key {
        Key::Exactly(number) => format!("Key::Exactly({number})"),
        Key::Word(word) => format!("Key::Word({word:?})"),
    };
    format!("({key}, {})", slice(pieces))
}
