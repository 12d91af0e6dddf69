//! Text for a terminal: wrapped, aligned, bold where it helps; plain everywhere else.

use std::fmt::Write as _;
use std::io::{IsTerminal, Write as _};

use crate::exit::Exit;

const NARROWEST: usize = 40;
const WIDEST: usize = 100;
const USUAL: usize = 80;

/// A text under construction.
pub struct Screen {
    text: String,
    width: usize,
    terminal: bool,
    colour: bool,
}

impl Screen {
    /// As wide as the terminal, with emphasis if there is one and `NO_COLOR` does not forbid it.
    pub fn new() -> Self {
        let terminal = std::io::stdout().is_terminal();
        let width = terminal
            .then(terminal_size::terminal_size)
            .flatten()
            .map_or(USUAL, |(width, _)| usize::from(width.0));
        let forbidden = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
            || std::env::var_os("TERM").is_some_and(|value| value == "dumb");
        Self {
            text: String::new(),
            width: width.clamp(NARROWEST, WIDEST),
            terminal,
            colour: terminal && !forbidden,
        }
    }

    /// A plain one of a width, for tests: what they see hangs on no terminal.
    #[cfg(test)]
    pub const fn of_width(width: usize) -> Self {
        Self { text: String::new(), width, terminal: false, colour: false }
    }

    /// The finished text.
    pub fn finish(self) -> String {
        self.text
    }

    /// An empty line.
    pub fn gap(&mut self) {
        self.text.push('\n');
    }

    /// Whether a person looks at a terminal.
    pub const fn terminal(&self) -> bool {
        self.terminal
    }

    /// How many letters a line has.
    pub const fn width(&self) -> usize {
        self.width
    }

    /// A paragraph.
    pub fn paragraph(&mut self, text: &str) {
        self.wrapped(text, "", "");
    }

    /// A paragraph that stands out.
    pub fn strong(&mut self, text: &str) {
        let before = self.text.len();
        self.paragraph(text);
        if self.colour {
            let bold = anstyle::Style::new().bold();
            self.text.insert_str(before, &bold.render().to_string());
            let end = self.text.trim_end().len();
            self.text.insert_str(end, &bold.render_reset().to_string());
        }
    }

    /// A point of a list, with a mark before it.
    pub fn point(&mut self, mark: &str, text: &str) {
        let indent = " ".repeat(mark.chars().count());
        self.wrapped(text, mark, &indent);
    }

    /// Rows of columns: the first to the left, the others to the right.
    pub fn table(&mut self, rows: &[Vec<String>]) {
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        let widest =
            |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| width_of(cell)).max();
        let widths: Vec<usize> = (0..columns).map(|column| widest(column).unwrap_or(0)).collect();
        for row in rows {
            let mut line = String::new();
            for (place, (cell, width)) in row.iter().zip(&widths).enumerate() {
                let space = " ".repeat(width - width_of(cell));
                if place == 0 {
                    line.push_str(cell);
                    line.push_str(&space);
                } else {
                    let _ = write!(line, "  {space}{cell}");
                }
            }
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }

    fn wrapped(&mut self, text: &str, first: &str, others: &str) {
        let options = textwrap::Options::new(self.width)
            .initial_indent(first)
            .subsequent_indent(others)
            .word_separator(textwrap::WordSeparator::AsciiSpace)
            .word_splitter(textwrap::WordSplitter::NoHyphenation)
            .break_words(false);
        for line in textwrap::wrap(text, options) {
            self.text.push_str(&line);
            self.text.push('\n');
        }
    }
}

/// Every letter that the texts use takes one place.
pub fn width_of(cell: &str) -> usize {
    cell.chars().count()
}

/// Prints a finished text. A reader that has gone away is no fault of anybody's.
pub fn print(text: &str) -> Exit {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => Exit::Done,
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Exit::Done,
        Err(error) => Exit::Internal(format!("smaajob: cannot write: {error}")).report(),
    }
}
