//! The page's own words, from `web/texts/*.ftl`: read by the same rules as every other text of the house, and turned
//! into TypeScript, so that a key that is missing, misspelt or half translated fails the build.

use std::fmt::Write as _;

use super::generated::{comment, opening, quoted, write as write_file};
use crate::command::{Failure, read};

#[path = "../../../calc-core/build"]
mod build {
    #[allow(dead_code, reason = "calc-core's build writes Rust of them; here only the reading is used")]
    pub mod texts;
}

use build::texts::pattern::{self, Choice, Key, Kind, Piece};
use build::texts::{Source, Texts, checked};

/// The languages of the page: those of the calculator. The first is what the others must match.
const LANGUAGES: [&str; 2] = ["da", "en"];
const FILE: &str = "web/src/generated/texts.ts";

/// Writes the texts of all languages.
///
/// # Errors
/// All faults of all files, a line each.
pub fn write() -> Result<(), Failure> {
    let sources = LANGUAGES.map(source).into_iter().collect::<Result<Vec<_>, _>>()?;
    write_file(FILE, &typescript(&sources)?)
}

fn source(language: &'static str) -> Result<Source, Failure> {
    let file = format!("web/texts/{language}.ftl");
    Ok(Source { content: read(&file)?, file, table: language })
}

fn typescript(sources: &[Source]) -> Result<String, Failure> {
    let languages = checked(sources).map_err(Failure::Rule)?;
    let mut text = opening("The page's own words.");
    if let Some(first) = languages.first() {
        text.push_str(&interface(first));
    }
    for language in &languages {
        text.push_str(&table(language));
    }
    let tags: Vec<&str> = languages.iter().map(|language| language.source.table).collect();
    let _ = writeln!(text, "export const languages = {{ {} }} as const;", tags.join(", "));
    Ok(text)
}

fn interface(texts: &Texts<'_>) -> String {
    let mut text = "/** What stands in a text's place: a word, an amount as it is shown, or a count. */\n\
                    export type Shown = string | number;\n\nexport interface Texts {\n"
        .to_owned();
    for (id, pieces) in in_order(texts) {
        text.push_str(&comment(&sentence(pieces), "  "));
        let variables = pattern::variables(pieces);
        let kind = if variables.is_empty() {
            "string".to_owned()
        } else {
            format!("(values: {}) => string", parameters(&variables))
        };
        let _ = writeln!(text, "  readonly {}: {kind};", quoted(id));
    }
    text + "}\n\n"
}

fn table(texts: &Texts<'_>) -> String {
    let mut text = format!("const {}: Texts = {{\n", texts.source.table);
    for (id, pieces) in in_order(texts) {
        let body = template(pieces);
        let body = if pattern::variables(pieces).is_empty() { body } else { format!("(values) => {body}") };
        let _ = writeln!(text, "  {}: {body},", quoted(id));
    }
    text + "};\n\n"
}

fn in_order<'t>(texts: &'t Texts<'_>) -> impl Iterator<Item = (&'t str, &'t [Piece])> {
    texts.ids.iter().filter_map(|id| Some((*id, texts.patterns.get(id)?.as_slice())))
}

fn parameters(variables: &[&str]) -> String {
    let fields: Vec<String> =
        variables.iter().map(|variable| format!("readonly {}: Shown", quoted(variable))).collect();
    format!("{{ {} }}", fields.join("; "))
}

/// The text as an editor shows it, with `…` where it chooses.
fn sentence(pieces: &[Piece]) -> String {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Variable(name) => format!("{{ {name} }}"),
            Piece::Choice(choice) => format!("{{ {} → … }}", choice.variable),
        })
        .collect()
}

fn template(pieces: &[Piece]) -> String {
    let parts: Vec<String> = pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => quoted(text),
            Piece::Variable(name) => format!("values[{}]", quoted(name)),
            Piece::Choice(choice) => format!("({})", chosen(choice)),
        })
        .collect();
    match parts.as_slice() {
        [] => "\"\"".to_owned(),
        // A text that is nothing but a value is still text.
        [only] if !matches!(pieces, [Piece::Text(_)]) => format!("`${{{only}}}`"),
        _ => parts.join(" + "),
    }
}

fn chosen(choice: &Choice) -> String {
    let mut text = String::new();
    for (key, pieces) in &choice.variants {
        let key = match (key, choice.kind) {
            (Key::Exactly(number), _) => number.to_string(),
            (Key::Word(word), Kind::Word | Kind::Number) => quoted(word),
        };
        let _ = write!(text, "values[{}] === {key} ? {} : ", quoted(&choice.variable), template(pieces));
    }
    text + &template(&choice.otherwise)
}

#[cfg(test)]
mod tests {
    use super::{Source, typescript};
    use crate::command::Failure;

    fn both(danish: &str, english: &str) -> Result<String, Failure> {
        let source = |table: &'static str, content: &str| Source {
            file: format!("{table}.ftl"),
            table,
            content: content.to_owned(),
        };
        typescript(&[source("da", danish), source("en", english)])
    }

    #[test]
    fn a_text_with_values_is_a_function_of_them() -> Result<(), Failure> {
        let text = "plain = \"Ja\"\nstep = Trin { $step } af { $steps }\nonly = { $step }\n\
                    hours = { $n ->\n    [one] en time\n   *[other] { $n } timer\n}\n";
        let written = both(text, text)?;
        for line in [
            r#"  readonly "step": (values: { readonly "step": Shown; readonly "steps": Shown }) => string;"#,
            r#"  "plain": "\"Ja\"","#,
            r#"  "step": (values) => "Trin " + values["step"] + " af " + values["steps"],"#,
            r#"  "only": (values) => `${values["step"]}`,"#,
            r#"  "hours": (values) => `${(values["n"] === 1 ? "en time" : values["n"] + " timer")}`,"#,
        ] {
            assert!(written.contains(line), "{line}\nis not in\n{written}");
        }
        Ok(())
    }

    #[test]
    fn a_language_with_other_keys_fails_the_build() {
        let fault = both("one = En\n", "two = Two\n").err().map(|failure| failure.to_string());
        assert!(fault.is_some_and(|fault| fault.contains("missing in en.ftl")));
    }
}
