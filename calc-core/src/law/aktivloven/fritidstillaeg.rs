//! Leisure supplement for children, tax-free and outside help: wages do not lower it.
//!
//! Law: LAS § 86(1)-(3), (5), (7), (11). Input: children at the same address, single parent or not, continuous months
//! with a right to help before this one, use documented. Result: kroner a month. Example, 2026: 500 for each of at most
//! three children; a quarter, 125, for single parents. Rounding: none (the amount itself is rounded to 50).
//! Not modelled: which of two entitled parents gets it (6), children of both and of one side by side (5), and the three
//! months in which it goes on after help ends (14).

use crate::facts::{Household, Parent, Role};
use crate::law::LawOfMonth;
use crate::quantity::Kroner;

/// Children who can have it: under 18, at home, of a recipient of the household, § 86(1).
pub fn boern(household: &Household, law: &LawOfMonth) -> usize {
    let spouse_receives =
        household.partner().is_some_and(|partner| household.married() && partner.role == Role::Kontanthjaelp);
    let children = household.children.iter().filter(|child| {
        let of_a_recipient = child.parent != Parent::Partner || spouse_receives;
        u32::from(child.age) < law.alder.barn && child.at_home && of_a_recipient
    });
    children.count()
}

/// Kroner a month for the family, § 86.
pub fn fritidstillaeg(
    children: usize,
    enlig_forsoerger: bool,
    months_with_help: u16,
    law: &LawOfMonth,
) -> Kroner {
    let figures = &law.fritidstillaeg;
    if u32::from(months_with_help) < figures.maaneder {
        return Kroner::ZERO;
    }
    let children = u32::try_from(children).unwrap_or(u32::MAX).min(figures.boern_hoejst);
    let full = figures.beloeb.times(children);
    if enlig_forsoerger { figures.enlig_andel.of(full) } else { full }
}
