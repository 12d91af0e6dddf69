//! What a person tells: the typed input, and its reading from JSON with every fault named at once.
//!
//! A [`Case`] that exists is a case that makes sense: it is read, not validated afterwards. Field names are English,
//! legal facts carry the statute's own words in ASCII.

mod fault;
mod form;
mod household;
mod kinds;
mod placement;
mod read;

pub use fault::{Contradiction, Fault, Faults, Problem};
pub use household::{
    Case, Child, Civilstand, Familie, Ferie, Household, Income, IncomeKind, Job, Parent, Partner, Pay,
    PayPeriod, Person, Placement, Role,
};

/// The version of the input format. A case may name it; another version is refused.
pub const VERSION: u32 = 1;
