//! Which rate a person has.
//!
//! Law: LAS § 16(1)-(5), with § 11(3), (8), (10) and (13) as told facts: whoever does not meet (or cannot document)
//! both requirements has a rate of § 16(2).
//! Input: age on the first day of the month, the two requirements, work for § 16(3), living with parents, a child at
//! home. Result: one of five rates. Example: 35 years, both met: forhøjet sats; work requirement missing: mindstesats.
//! Read into it: a birthday inside the month counts from the next one.
//! Not modelled: the counting behind the requirements, which is its own part.

use crate::facts::{Person, Placement, Sats};
use crate::law::LawOfMonth;
use crate::quantity::Kroner;
use crate::questions::{Question, Readings};

/// A rate of this month, § 16, kroner before tax.
pub const fn beloeb(sats: Sats, law: &LawOfMonth) -> Kroner {
    match sats {
        Sats::Grundsats => law.satser.grundsats,
        Sats::ForhoejetSats => law.satser.forhoejet,
        Sats::Hjemmeboende => law.satser.hjemmeboende,
        Sats::Mindstesats => law.satser.mindstesats,
        Sats::HjemmeboendeMindste => law.satser.hjemmeboende_mindste,
    }
}

/// The rate of a person, § 16; `None` for a partner for whom no help is computed.
pub fn sats(person: &Person, barn_i_hjemmet: bool, readings: Readings, law: &LawOfMonth) -> Option<Sats> {
    match person.placement? {
        Placement::Known(sats) => Some(sats),
        Placement::Facts { opholdskrav, beskaeftigelseskrav, to_et_halvt_aar, hos_foraeldre } => {
            let age = u32::from(person.age?);
            let young = age < law.alder.forhoejet_sats;
            let hjemmeboende = young && hos_foraeldre && !barn_i_hjemmet;
            let loeftet = to_et_halvt_aar && age >= law.alder.beskaeftigelse;
            let lifts_home = readings.alternative(Question::HomeAt25To29);
            Some(match (opholdskrav && beskaeftigelseskrav, hjemmeboende) {
                (false, true) => Sats::HjemmeboendeMindste,
                (false, false) => Sats::Mindstesats,
                (true, true) if !(loeftet && lifts_home) => Sats::Hjemmeboende,
                (true, _) if young && !loeftet => Sats::Grundsats,
                (true, _) => Sats::ForhoejetSats,
            })
        }
    }
}
