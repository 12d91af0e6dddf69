//! The page's own words, from `web/texts/*.ftl`: read by the same rules as every other text of the house, and turned
//! into TypeScript, so that a key that is missing, misspelt or half translated fails the build.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use calc_core::texts::{Language, to_hand_over};

use super::generated::{comment, opening, quoted, write as write_file};
use crate::command::{Failure, read, root};

#[path = "../../../calc-core/build"]
mod build {
    #[allow(dead_code, reason = "calc-core's build writes Rust of them; here only the reading is used")]
    pub mod texts;
}

use build::texts::pattern::{self, Choice, Key, Kind, Piece};
use build::texts::{Source, Texts, checked};

/// The languages of the page are those of the calculator. The first is what the others must match.
const LANGUAGES: [Language; 2] = Language::ALL;
/// What is the same in all of them, and what has to be said before the texts of one have come.
const SHARED: &str = "web/src/generated/texts.ts";
/// The texts that are loaded with the page; all others come with their language.
const AT_ONCE: [&str; 2] = ["language-name", "page-failed"];

/// Writes the texts: what all languages share, and each language apart, so that the page loads the one that is read.
///
/// # Errors
/// All faults of all files, a line each.
pub fn write() -> Result<(), Failure> {
    let sources = LANGUAGES.map(source).into_iter().collect::<Result<Vec<_>, _>>()?;
    let written = typescript(&sources)?;
    let spoken = Spoken::read()?;
    write_file(SHARED, &written.shared)?;
    LANGUAGES.into_iter().zip(written.apart).try_for_each(|(language, words)| {
        let sentences = quoted(&to_hand_over(language, |id| spoken.by_the_page(id)));
        let sentences = format!(
            "/** Those of the calculator, as it takes them. */\nexport const sentences = {sentences};\n"
        );
        write_file(&format!("web/src/generated/texts-{language}.ts"), &(words + &sentences))
    })
}

/// What the calculator and the module say: of all sentences those of the command line alone are no use to the page.
struct Spoken {
    constants: BTreeSet<String>,
}

impl Spoken {
    /// Every sentence that the sources of the two name. What is said of lists alone is none of the page's, which has no lists.
    ///
    /// # Errors
    /// Where that no longer holds, the page's sentences would be missing.
    fn read() -> Result<Self, Failure> {
        const NAMED: &str = "messages::";
        const OF_LISTS: &str = "calc-core/src/table";
        const LISTS: [&str; 2] = ["crate::table::", "calc_core::table::"];
        let mut constants = BTreeSet::new();
        for room in ["calc-core/src", "calc-wasm/src"] {
            for file in rust_files(&root().join(room))? {
                let source = read(&file)?;
                if file.contains(OF_LISTS) {
                    continue;
                }
                if LISTS.iter().any(|lists| source.contains(lists)) {
                    return Err(Failure::Rule(format!(
                        "{file} asks {OF_LISTS}, whose sentences the page has not"
                    )));
                }
                for (at, _) in source.match_indices(NAMED) {
                    let rest = source.get(at + NAMED.len()..).unwrap_or_default();
                    let ends = |letter: char| {
                        !letter.is_ascii_uppercase() && letter != '_' && !letter.is_ascii_digit()
                    };
                    constants.insert(rest.split(ends).next().unwrap_or_default().to_owned());
                }
            }
        }
        Ok(Self { constants })
    }

    fn by_the_page(&self, id: &str) -> bool {
        self.constants.contains(&id.to_uppercase().replace('-', "_"))
    }
}

fn rust_files(room: &Path) -> Result<Vec<String>, Failure> {
    let failed = |error: std::io::Error| Failure::Rule(format!("{}: {error}", room.display()));
    let mut files = Vec::new();
    for entry in std::fs::read_dir(room).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            files.extend(rust_files(&path)?);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path.display().to_string());
        }
    }
    Ok(files)
}

fn source(language: Language) -> Result<Source, Failure> {
    let file = format!("web/texts/{language}.ftl");
    Ok(Source { content: read(&file)?, file, table: language.tag() })
}

/// What is written: the file that all languages share, and one for each of them.
struct Written {
    shared: String,
    apart: Vec<String>,
}

fn typescript(sources: &[Source]) -> Result<Written, Failure> {
    let languages = checked(sources).map_err(Failure::Rule)?;
    let mut shared = opening("The page's own words: what is the same in every language.");
    if let Some(first) = languages.first() {
        shared.push_str(&interface(first));
    }
    shared.push_str(
        "/** What is said before the words of a language are there. */\nexport const AT_ONCE = {\n",
    );
    for language in &languages {
        let words = in_order(language).filter(|(id, _)| AT_ONCE.contains(id));
        let words: Vec<String> =
            words.map(|(id, pieces)| format!("{}: {}", quoted(id), template(pieces))).collect();
        let _ = writeln!(shared, "  {}: {{ {} }},", language.source.table, words.join(", "));
    }
    shared.push_str("} as const;\n");
    Ok(Written { shared, apart: languages.iter().map(table).collect() })
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
    let mut text = opening("The sentences of one language.");
    text.push_str("import type { Texts } from \"./texts.ts\";\n\n");
    text.push_str("/** The page's own words. */\nexport const words: Texts = {\n");
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
    use super::{Source, Spoken, Written, typescript};
    use crate::command::Failure;

    fn both(danish: &str, english: &str) -> Result<Written, Failure> {
        let source = |table: &'static str, content: &str| Source {
            file: format!("{table}.ftl"),
            table,
            content: content.to_owned(),
        };
        typescript(&[source("da", danish), source("en", english)])
    }

    #[test]
    fn what_only_the_command_line_says_is_not_loaded() -> Result<(), Failure> {
        let spoken = Spoken::read()?;
        assert!(spoken.by_the_page("fault-missing") && spoken.by_the_page("month-1"));
        assert!(!spoken.by_the_page("batch-done") && !spoken.by_the_page("input-empty"));
        Ok(())
    }

    #[test]
    fn a_text_with_values_is_a_function_of_them() -> Result<(), Failure> {
        let text = "plain = \"Ja\"\nstep = Trin { $step } af { $steps }\nonly = { $step }\n\
                    hours = { $n ->\n    [one] en time\n   *[other] { $n } timer\n}\n";
        let Written { shared, apart } = both(text, text)?;
        let line =
            r#"  readonly "step": (values: { readonly "step": Shown; readonly "steps": Shown }) => string;"#;
        assert!(shared.contains(line), "{shared}");
        let written = &apart[0];
        for line in [
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
    fn a_language_has_its_own_file_and_what_is_said_before_it_comes_is_with_the_page() -> Result<(), Failure>
    {
        let Written { shared, apart } =
            both("language-name = Dansk\none = En\n", "language-name = English\none = One\n")?;
        assert!(shared.contains(r#"  en: { "language-name": "English" },"#), "{shared}");
        assert!(!shared.contains("One"), "{shared}");
        assert!(apart[1].contains(r#""one": "One""#) && !apart[1].contains("Dansk"), "{}", apart[1]);
        Ok(())
    }

    #[test]
    fn a_language_with_other_keys_fails_the_build() {
        let fault = both("one = En\n", "two = Two\n").err().map(|failure| failure.to_string());
        assert!(fault.is_some_and(|fault| fault.contains("missing in en.ftl")));
    }
}
