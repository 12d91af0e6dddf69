//! Flags of a command beside those of the household: read by the same rules, every fault by the name of its flag.

use calc_core::calendar::Month;
use calc_core::case::{self, Contradiction, Fault, Problem};
use calc_core::parameters::ParameterError;
use calc_core::quantity::Kroner;

/// Reads flags and keeps what is wrong with them.
#[derive(Debug, Default)]
pub struct OwnFlags {
    /// What is wrong so far.
    pub faults: Vec<Fault>,
}

impl OwnFlags {
    /// A month, where one was told.
    pub fn month(&mut self, flag: &str, told: Option<&str>) -> Option<Month> {
        let text = told?;
        let month = text.parse().ok();
        if month.is_none() {
            self.fault(flag, text, Problem::NotA("month"));
        }
        month
    }

    /// A whole number in a range, where one was told.
    pub fn count(&mut self, flag: &str, told: Option<&str>, least: u32, most: u32) -> Option<u32> {
        let text = told?;
        let problem = match text.trim().parse::<i64>() {
            Ok(number) => match u32::try_from(number) {
                Ok(number) if (least..=most).contains(&number) => return Some(number),
                _ => out_of_range(&least, &most),
            },
            Err(_) => Problem::NotA("whole-number"),
        };
        self.fault(flag, text, problem);
        None
    }

    /// Amounts in kroner, as many as can be read; a fault is named by its place in the list, from 1.
    pub fn amounts(&mut self, flag: &str, told: &[String]) -> Vec<Kroner> {
        let read = told.iter().zip(1..).map(|(text, place)| case::kroner(&format!("{flag}[{place}]"), text));
        read.filter_map(|amount| amount.map_err(|fault| self.faults.push(fault)).ok()).collect()
    }

    /// A month for which the figures must be there.
    pub fn needs(&mut self, flag: &str, month: Month, figures: Result<(), ParameterError>) -> bool {
        match figures {
            Ok(()) => true,
            Err(error) => {
                self.fault(flag, &month.to_string(), Problem::MonthWithoutFigures(error));
                false
            }
        }
    }

    /// A month that lies before the one it should end.
    pub fn ends_too_early(&mut self, flag: &str, month: Month) {
        let problem = Problem::Contradiction(Contradiction::EndsBeforeItBegins);
        self.fault(flag, &month.to_string(), problem);
    }

    /// Something outside a range.
    pub fn outside(
        &mut self,
        flag: &str,
        given: &impl ToString,
        least: &impl ToString,
        most: &impl ToString,
    ) {
        self.fault(flag, &given.to_string(), out_of_range(least, most));
    }

    /// Something that is needed and was not told.
    pub fn missing(&mut self, flag: &str) {
        self.fault(flag, "", Problem::Missing);
    }

    fn fault(&mut self, flag: &str, given: &str, problem: Problem) {
        self.faults.push(Fault { field: flag.to_owned(), given: given.to_owned(), problem });
    }
}

fn out_of_range(least: &impl ToString, most: &impl ToString) -> Problem {
    Problem::OutOfRange { least: least.to_string(), most: most.to_string() }
}
