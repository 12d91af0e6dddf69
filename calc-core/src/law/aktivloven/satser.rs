//! Which rate a person has.
//!
//! Law: LAS § 16(1)-(5), with § 11(3), (8), (10) and (13) as told facts: whoever does not meet (or cannot document)
//! both requirements has a rate of § 16(2).
//! Input: age on the first day of the month, the two requirements, work for § 16(3), living with parents, a child at
//! home. Result: one of five rates. Example: 35 years, both met: forhøjet sats; work requirement missing: mindstesats.
//! Read into it: a birthday inside the month counts from the next one.
//! Not modelled: the counting behind the requirements, which is its own part.

use serde::{Serialize, Serializer};

use crate::case::{Person, Placement};
use crate::law::LawOfMonth;
use crate::quantity::Kroner;
use crate::questions::{Question, Readings};

/// A rate of § 16.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sats {
    /// § 16(1) no. 1.
    Grundsats,
    /// § 16(1) no. 2.
    ForhoejetSats,
    /// § 16(1) no. 3: lives with parents.
    Hjemmeboende,
    /// § 16(2) no. 1.
    Mindstesats,
    /// § 16(2) no. 2: lives with parents.
    HjemmeboendeMindste,
}

impl Sats {
    /// All rates, in the order of § 16.
    pub const ALL: [Self; 5] = [
        Self::Grundsats,
        Self::ForhoejetSats,
        Self::Hjemmeboende,
        Self::Mindstesats,
        Self::HjemmeboendeMindste,
    ];

    /// Its name in data.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Grundsats => "grundsats",
            Self::ForhoejetSats => "forhoejet_sats",
            Self::Hjemmeboende => "hjemmeboende",
            Self::Mindstesats => "mindstesats",
            Self::HjemmeboendeMindste => "hjemmeboende_mindste",
        }
    }

    /// The parameter that holds its amount.
    pub const fn parameter(self) -> &'static str {
        match self {
            Self::Grundsats => "kontanthjaelp.sats.grundsats",
            Self::ForhoejetSats => "kontanthjaelp.sats.forhoejet",
            Self::Hjemmeboende => "kontanthjaelp.sats.hjemmeboende",
            Self::Mindstesats => "kontanthjaelp.sats.mindstesats",
            Self::HjemmeboendeMindste => "kontanthjaelp.sats.hjemmeboende_mindste",
        }
    }

    /// Kroner a month before tax.
    pub const fn beloeb(self, law: &LawOfMonth) -> Kroner {
        match self {
            Self::Grundsats => law.satser.grundsats,
            Self::ForhoejetSats => law.satser.forhoejet,
            Self::Hjemmeboende => law.satser.hjemmeboende,
            Self::Mindstesats => law.satser.mindstesats,
            Self::HjemmeboendeMindste => law.satser.hjemmeboende_mindste,
        }
    }

    /// Whether it is one of § 16(2): a requirement is not met.
    pub const fn efter_stk_2(self) -> bool {
        matches!(self, Self::Mindstesats | Self::HjemmeboendeMindste)
    }

    /// Whether it is one for those who live with parents.
    pub const fn hjemmeboende(self) -> bool {
        matches!(self, Self::Hjemmeboende | Self::HjemmeboendeMindste)
    }

    /// The rate the same person would have under § 16(2).
    #[must_use]
    pub const fn som_efter_stk_2(self) -> Self {
        if self.hjemmeboende() { Self::HjemmeboendeMindste } else { Self::Mindstesats }
    }
}

impl Serialize for Sats {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
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
