//! How the program ends: 0 done, 1 done but rows of a list are bad, 2 wrong use or input, 70 a fault of the program
//! itself, 74 a file that cannot be read on or written.

use std::cell::RefCell;
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

/// What a thread does with the words of a panic.
type Instead = Box<dyn FnOnce(&str)>;

thread_local! {
    static INSTEAD: RefCell<Option<Instead>> = const { RefCell::new(None) };
}

/// Says what this thread does when it panics, instead of ending the program. It is for one that reads a file with the code of
/// others, to whom a damaged file may come as a surprise: that is a fault of the file, and the program has to tidy up.
pub fn instead_of_panic(instead: impl FnOnce(&str) + 'static) {
    INSTEAD.set(Some(Box::new(instead)));
}

/// A panic is a fault of the program: it says so in one line and ends with 70, never with a half-written answer.
pub fn report_panics_as_internal() {
    std::panic::set_hook(Box::new(|panic| {
        if let Some(instead) = INSTEAD.take() {
            instead(panic.payload_as_str().unwrap_or_default());
            // It must not go on, and where it ended, the whole program would: it is left standing.
            loop {
                std::thread::park();
            }
        }
        let exit = Exit::Internal(format!("smaajob: internal fault, please report it: {panic}"));
        std::process::exit(i32::from(exit.report().code()));
    }));
}
