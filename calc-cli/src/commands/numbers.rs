//! Numbers of flags that are no facts of a case, read as a case reads its own.

use std::str::FromStr;

use calc_core::case::{Fault, Problem};
use calc_core::explain;
use calc_core::quantity::NumberError;
use calc_core::texts::Language;

use crate::exit::Exit;

/// Reads flags one by one and keeps what is wrong with any of them.
pub struct Numbers {
    language: Language,
    faults: Vec<String>,
}

impl Numbers {
    /// Nothing is wrong yet.
    pub const fn new(language: Language) -> Self {
        Self { language, faults: Vec::new() }
    }

    /// A number from the least to the most, or what is wrong with it.
    pub fn read<N>(&mut self, flag: &str, given: &str, least: N, most: N) -> Option<N>
    where
        N: FromStr<Err = NumberError> + PartialOrd + ToString + Copy,
    {
        let problem = match given.parse::<N>() {
            Ok(number) if number < least || number > most => {
                Problem::OutOfRange { least: least.to_string(), most: most.to_string() }
            }
            Ok(number) => return Some(number),
            Err(NumberError::NotANumber) => Problem::NotA("amount"),
            Err(NumberError::TooManyDecimals { max }) => Problem::TooManyDecimals { max },
        };
        self.fault(flag, given, problem);
        None
    }

    /// A list of them, with commas between; decimals are written with a full stop here.
    pub fn list<N>(&mut self, flag: &str, given: &[String], least: N, most: N) -> Vec<N>
    where
        N: FromStr<Err = NumberError> + PartialOrd + ToString + Copy,
    {
        given.iter().filter_map(|one| self.read(flag, one, least, most)).collect()
    }

    /// Something else that is wrong.
    pub fn fault(&mut self, flag: &str, given: &str, problem: Problem) {
        let fault = Fault { field: flag.to_owned(), given: given.to_owned(), problem };
        self.faults.push(explain::fault(&fault, flag, self.language));
    }

    /// Something else that is wrong, in words.
    pub fn note(&mut self, fault: String) {
        self.faults.push(fault);
    }

    /// Every fault, if there is one.
    pub fn finish(self) -> Result<(), Exit> {
        if self.faults.is_empty() { Ok(()) } else { Err(Exit::WrongInput(self.faults)) }
    }
}
