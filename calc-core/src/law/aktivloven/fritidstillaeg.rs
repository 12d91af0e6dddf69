//! Leisure supplement for children, tax-free and outside help: wages do not lower it.
//!
//! Law: LAS § 86(1)-(3), (5), (7), (11). Input: children at the same address, single parent or not, continuous months
//! with a right to help before this one, use documented. Result: kroner a month. Example, 2026: 500 for each of at most
//! three children; a quarter, 125, for single parents. Rounding: none (the amount itself is rounded to 50).
//! Month by month, (7), (14) and (15): a [`Forloeb`] says in which months it is paid while help comes and goes.
//! Read into it: who is back within the three months of (14) has no new wait; in the fourth month there is one.
//! Not modelled: which of two entitled parents gets it (6), children of both and of one side by side (5).

use serde::Serialize;

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

/// Where a family is on the way to the supplement and out of it, month by month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forloeb {
    /// Continuous months with a right to help before the coming one; what they were at the end, where help has ended.
    med_hjaelp: u32,
    /// Months without help since it ended; none while there is help.
    uden_hjaelp: u32,
}

/// How it is with the supplement in one month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Fritid {
    /// Not yet three months with help, (7).
    Venter,
    /// Paid with the help.
    Faar,
    /// Paid though there is no help: one of the three months after, (14).
    Fortsaetter,
    /// Help has ended, and those months are over or there never was a right.
    Stoppet,
}

impl Fritid {
    /// Whether it is paid.
    pub const fn betales(self) -> bool {
        matches!(self, Self::Faar | Self::Fortsaetter)
    }
}

impl Forloeb {
    /// After so many continuous months with help.
    pub const fn efter(maaneder: u32) -> Self {
        Self { med_hjaelp: maaneder, uden_hjaelp: 0 }
    }

    /// The coming month, with help or without.
    pub const fn maaned(&mut self, hjaelp: bool, law: &LawOfMonth) -> Fritid {
        let figures = &law.fritidstillaeg;
        let had_right = self.med_hjaelp >= figures.maaneder;
        if !hjaelp {
            self.uden_hjaelp += 1;
            return if had_right && self.uden_hjaelp <= figures.maaneder_efter {
                Fritid::Fortsaetter
            } else {
                Fritid::Stoppet
            };
        }
        // (15): a new wait, unless one is back while it still goes on.
        let goes_on = had_right && self.uden_hjaelp < figures.maaneder_efter;
        if self.uden_hjaelp > 0 && !goes_on {
            self.med_hjaelp = 0;
        }
        let right = self.med_hjaelp >= figures.maaneder;
        *self = Self::efter(self.med_hjaelp.saturating_add(1));
        if right { Fritid::Faar } else { Fritid::Venter }
    }
}

#[cfg(test)]
mod tests {
    use super::Fritid::{Faar, Fortsaetter, Stoppet, Venter};
    use super::{Forloeb, Fritid};
    use crate::law::LawOfMonth;
    use crate::parameters::ParameterSet;

    fn months(after: u32, help: &str) -> Vec<Fritid> {
        let month = "2026-03".parse().expect("a month");
        let law = LawOfMonth::of(&ParameterSet::standard(), month).expect("figures");
        let mut course = Forloeb::efter(after);
        help.chars().map(|month| course.maaned(month == '+', &law)).collect()
    }

    #[test]
    fn it_begins_in_the_month_after_three_with_help() {
        assert_eq!(months(0, "++++"), [Venter, Venter, Venter, Faar]);
        assert_eq!(months(2, "++"), [Venter, Faar]);
    }

    #[test]
    fn it_goes_on_for_three_months_and_then_needs_three_with_help_again() {
        let gone = [Faar, Fortsaetter, Fortsaetter, Fortsaetter, Stoppet];
        assert_eq!(months(3, "+----"), gone);
        assert_eq!(
            months(3, "---++++"),
            [Fortsaetter, Fortsaetter, Fortsaetter, Venter, Venter, Venter, Faar]
        );
    }

    #[test]
    fn who_is_back_while_it_goes_on_does_not_wait() {
        assert_eq!(months(3, "--++"), [Fortsaetter, Fortsaetter, Faar, Faar]);
    }

    #[test]
    fn a_wait_that_was_broken_off_begins_anew() {
        assert_eq!(months(1, "-++++"), [Stoppet, Venter, Venter, Venter, Faar]);
    }
}
