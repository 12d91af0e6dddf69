use std::fmt;

/// One thing that is wrong with one message, and where.
pub struct Fault {
    pub file: String,
    /// The line that the message begins on, or that its syntax breaks off at.
    pub line: usize,
    pub id: String,
    pub problem: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, id, problem } = self;
        write!(formatter, "{file}:{line}: {id}: {problem}")
    }
}
