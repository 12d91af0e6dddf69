//! How the program ends: 0 done, 1 done but rows of a list are bad, 2 wrong use or input, 70 a fault of the program
//! itself, 74 a file that cannot be read on or written.

use std::io::Write as _;

/// An end, with what there is to say about it.
#[derive(Debug)]
pub enum Exit {
    /// All is done.
    Done,
    /// All is done, and this is to be said beside the result.
    Told(Vec<String>),
    /// All is done, but rows of a list cannot be used.
    BadRows(Vec<String>),
    /// Something that was given cannot be used: what, line by line.
    WrongInput(Vec<String>),
    /// A file cannot be read on or written.
    Files(String),
    /// The program failed.
    Internal(String),
}

impl Exit {
    /// Wrong input with one thing to say.
    pub fn wrong(what: impl Into<String>) -> Self {
        Self::WrongInput(vec![what.into()])
    }

    pub const fn code(&self) -> u8 {
        match self {
            Self::Done | Self::Told(_) => 0,
            Self::BadRows(_) => 1,
            Self::WrongInput(_) => 2,
            Self::Files(_) => 74,
            Self::Internal(_) => 70,
        }
    }

    /// Says it on standard error.
    pub fn report(self) -> Self {
        let lines = match &self {
            Self::Done => &[],
            Self::Told(lines) | Self::BadRows(lines) | Self::WrongInput(lines) => lines.as_slice(),
            Self::Files(line) | Self::Internal(line) => std::slice::from_ref(line),
        };
        let mut standard_error = std::io::stderr().lock();
        for line in lines {
            // Nobody is left to tell when standard error is gone.
            let _ = writeln!(standard_error, "{line}");
        }
        self
    }
}

/// A panic is a fault of the program: it says so in one line and ends with 70, never with a half-written answer.
pub fn report_panics_as_internal() {
    std::panic::set_hook(Box::new(|panic| {
        let exit = Exit::Internal(format!("smaajob: internal fault, please report it: {panic}"));
        std::process::exit(i32::from(exit.report().code()));
    }));
}
