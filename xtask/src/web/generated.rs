//! TypeScript that is written by this program and read by people.

use std::fmt::Write as _;

use crate::command::{Failure, root};

/// The first lines of a generated file.
pub fn opening(about: &str) -> String {
    format!("// {about}\n// Written by `cargo xtask web`; changes here are lost.\n\n")
}

/// A comment that an editor shows beside a name.
pub fn comment(text: &str, indent: &str) -> String {
    let text = text.trim().replace("*/", "* /");
    let mut comment = String::new();
    let mut lines = text.lines();
    match (lines.next(), lines.clone().next()) {
        (None, _) => {}
        (Some(line), None) => {
            let _ = writeln!(comment, "{indent}/** {line} */");
        }
        (Some(_), Some(_)) => {
            let _ = writeln!(comment, "{indent}/**");
            for line in text.lines() {
                let _ = writeln!(comment, "{indent} * {line}");
            }
            let _ = writeln!(comment, "{indent} */");
        }
    }
    comment
}

/// A text of TypeScript.
pub fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Writes a file of the workspace where it is not so already: an unchanged file starts no build anew.
///
/// # Errors
/// When it cannot be written, with its name.
pub fn write(name: &str, text: &str) -> Result<(), Failure> {
    let path = root().join(name);
    if std::fs::read_to_string(&path).is_ok_and(|there| there == text) {
        return Ok(());
    }
    let folder = path.parent().map_or(Ok(()), std::fs::create_dir_all);
    folder
        .and_then(|()| std::fs::write(&path, text))
        .map_err(|error| Failure::Rule(format!("{name} could not be written: {error}")))
}

#[cfg(test)]
mod tests {
    use super::{comment, quoted};

    #[test]
    fn a_comment_has_as_many_lines_as_its_text_and_never_ends_early() {
        assert_eq!(comment("", "  "), "");
        assert_eq!(comment("One.", "  "), "  /** One. */\n");
        assert_eq!(comment("One.\nTwo. */", ""), "/**\n * One.\n * Two. * /\n */\n");
    }

    #[test]
    fn a_text_is_quoted_so_that_it_stays_one() {
        assert_eq!(quoted("\"so\"\n"), r#""\"so\"\n""#);
    }
}
