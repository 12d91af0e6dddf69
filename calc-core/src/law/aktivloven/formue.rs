//! Wealth.
//!
//! Law: LAS § 14(1): no help while there is wealth that can cover the need; an amount is left alone, twice it for
//! spouses; (8): for an applicant in STU none of it counts, nor the spouse's. Input: wealth that counts under § 14 (told),
//! married or not. Result: above the limit or not.
//! Example, 2026: 16,200 for one, 32,400 for spouses. Not modelled: what else counts, § 14(2)-(11); whoever tells the
//! amount has left it out.

use crate::law::LawOfMonth;
use crate::quantity::Kroner;

/// The amount left alone, kroner.
pub fn formuegraense(gift: bool, law: &LawOfMonth) -> Kroner {
    law.andre_indtaegter.formuegraense.times(if gift { 2 } else { 1 })
}

/// Whether the wealth stands in the way of help.
pub fn over_graensen(formue: Kroner, gift: bool, law: &LawOfMonth) -> bool {
    formue > formuegraense(gift, law)
}
