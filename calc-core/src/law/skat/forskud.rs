//! What the payer withholds: the tax card, as the payslip shows it before the year is settled.
//!
//! Law: kildeskatteloven § 48; kildeskatbekendtgørelsen (Order 839/2025) §§ 9 and 12.
//! Input: the expected A-income of the year after AM-bidrag and the expected tax of it. Result: the card, and what is withheld.
//!
//! The per cent is that of the last krone: bundskat, municipal and church tax, raised to the next whole one (§ 12(3)).
//! The allowance of the year = A-income - tax x 100 / the per cent *before* it is raised, not below 0 (§ 9(1)); a month has
//! a twelfth. One payer uses the main card (hovedkort), all others the side card (bikort) without an allowance.
//! Example, 2026, average municipality, a side card: of 5,000.00 pay AM-bidrag is 400.00, 38 per cent of 4,600.00 is 1,748.00, and
//! 2,852.00 are paid out.
//! Rounding: the per cent upwards; the allowance of a month down to a krone (guidance). Tax withheld is not rounded: payroll
//! systems differ by a few kroner.
//! Not modelled: the ceiling of § 12(2), which is out of range, other pay periods, no card at all (55 per cent).

use serde::Serialize;

use super::indkomstskat::Skatteforhold;
use crate::law::LawOfMonth;
use crate::quantity::{Kroner, Percent};

const MONTHS_A_YEAR: i64 = 12;

/// A tax card of one adult.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Skattekort {
    /// Per cent of the last krone, before it is raised.
    pub procent_foer_forhoejelse: Percent,
    /// Per cent that is withheld.
    pub traekprocent: Percent,
    /// Allowance of the main card, kroner a year.
    pub fradrag_aar: Kroner,
    /// Allowance of the main card, whole kroner a month.
    pub fradrag_maaned: Kroner,
    /// No tax is expected, so none is withheld on any card, § 48(7).
    pub skattefrit: bool,
}

/// What is withheld from one adult in a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Indeholdelse {
    /// The card.
    pub kort: Skattekort,
    /// Withheld by the payer with the main card, kroner.
    pub hovedkort: Kroner,
    /// Withheld by the others, kroner.
    pub bikort: Kroner,
}

/// The card for an expected A-income after AM-bidrag and an expected tax, both kroner a year, § 48(3) and (5).
pub fn skattekort(a_indkomst: Kroner, skat: Kroner, forhold: &Skatteforhold, law: &LawOfMonth) -> Skattekort {
    let procent = law.skat.indkomstskat.bundskat + forhold.kommuneskat + forhold.kirkeskat;
    let fradrag_aar = (a_indkomst - procent.whole_of(skat)).or_zero();
    Skattekort {
        procent_foer_forhoejelse: procent,
        traekprocent: procent.raised_to_whole(),
        fradrag_aar,
        fradrag_maaned: fradrag_aar.share(1, MONTHS_A_YEAR).floored_to_kroner(),
        skattefrit: skat <= Kroner::ZERO,
    }
}

impl Skattekort {
    /// What is withheld in a month from A-income after AM-bidrag, kroner: of the payer with the main card, and of all others.
    pub fn indeholdelse(self, hovedkort: Kroner, bikort: Kroner) -> Indeholdelse {
        let procent = if self.skattefrit { Percent::ZERO } else { self.traekprocent };
        Indeholdelse {
            kort: self,
            hovedkort: procent.of((hovedkort - self.fradrag_maaned).or_zero()),
            bikort: procent.of(bikort.or_zero()),
        }
    }
}
