//! The law of each month that is asked for, resolved once.

use std::cell::RefCell;
use std::rc::Rc;

use super::LawOfMonth;
use crate::calendar::Month;
use crate::parameters::{ParameterError, ParameterSet};

/// The law of every month that was asked for so far: to resolve it takes longer than to assess a household.
///
/// Each thread has its own.
///
/// ```
/// use calc_core::{law::Laws, parameters::ParameterSet};
/// let set = ParameterSet::standard();
/// let laws = Laws::new(&set);
/// let (first, again) = (laws.of("2026-03".parse()?)?, laws.of("2026-03".parse()?)?);
/// assert!(std::rc::Rc::ptr_eq(&first, &again));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Laws<'set> {
    set: &'set ParameterSet,
    /// A list speaks of few months, mostly of one: the latest asked for stands last.
    known: RefCell<Vec<Rc<LawOfMonth>>>,
}

impl<'set> Laws<'set> {
    /// None resolved yet.
    pub const fn new(set: &'set ParameterSet) -> Self {
        Self { set, known: RefCell::new(Vec::new()) }
    }

    /// The figures behind them.
    pub const fn set(&self) -> &'set ParameterSet {
        self.set
    }

    /// The law of this month.
    ///
    /// # Errors
    /// [`ParameterError`] when the month has no figures; it names the months that have.
    pub fn of(&self, month: Month) -> Result<Rc<LawOfMonth>, ParameterError> {
        let mut known = self.known.borrow_mut();
        if let Some(law) = known.iter().rev().find(|law| law.month == month) {
            return Ok(Rc::clone(law));
        }
        let law = Rc::new(LawOfMonth::of(self.set, month)?);
        known.push(Rc::clone(&law));
        Ok(law)
    }
}
