//! The rate that was told, or the facts it follows from; and whether they can be true together.

use super::fault::{Contradiction, Problem};
use super::form::Form;
use super::kinds::Employment;
use crate::facts::{Placement, Sats};
use crate::law::LawOfMonth;

/// Whether a rate is needed at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Needed {
    /// Help is computed for this person.
    Always,
    /// No help is computed: a rate would mean nothing.
    Never,
}

/// All that was told about the rate.
pub(super) struct PlacementFacts {
    pub rate: Option<Sats>,
    pub age: Option<u8>,
    pub residence_met: Option<bool>,
    pub employment: Option<Employment>,
    pub worked: Option<bool>,
    pub with_parents: Option<bool>,
    pub child_at_home: bool,
}

/// The placement, with a fault for everything that is missing or cannot be.
pub(super) fn of(
    form: &mut impl Form,
    facts: &PlacementFacts,
    needed: Needed,
    law: Option<&LawOfMonth>,
) -> Option<Placement> {
    if needed == Needed::Never {
        if form.told("rate") {
            form.fault("rate", Problem::Contradiction(Contradiction::UnusedPartnerRate));
        }
        return None;
    }
    if let Some(rate) = facts.rate {
        if let Some(law) = law {
            for contradiction in contradictions(rate, facts, law) {
                form.fault("rate", Problem::Contradiction(contradiction));
            }
        }
        return Some(Placement::Known(with_requirements(rate, facts)));
    }
    if form.told("rate") {
        return None;
    }
    let any_fact = facts.residence_met.is_some() || facts.employment.is_some();
    if !any_fact {
        form.fault("rate", Problem::Missing);
        return None;
    }
    for name in ["residence_met", "employment"] {
        if !form.told(name) {
            form.fault(name, Problem::Missing);
        }
    }
    if !form.told("age") && !form.told("born") {
        form.fault("age", Problem::Missing);
    }
    Some(Placement::Facts {
        opholdskrav: facts.residence_met?,
        beskaeftigelseskrav: facts.employment? != Employment::NotMet,
        to_et_halvt_aar: has_worked(facts),
        hos_foraeldre: facts.with_parents.unwrap_or(false),
    })
}

/// § 16(3); by § 16(5) whoever meets § 11(8) meets it too.
fn has_worked(facts: &PlacementFacts) -> bool {
    facts.worked == Some(true) || facts.employment == Some(Employment::Met)
}

/// The rate for those who live with parents is that of § 16(2) where a requirement is not met.
fn with_requirements(rate: Sats, facts: &PlacementFacts) -> Sats {
    let not_met = facts.residence_met == Some(false) || facts.employment == Some(Employment::NotMet);
    if rate == Sats::Hjemmeboende && not_met { Sats::HjemmeboendeMindste } else { rate }
}

/// What of the facts excludes the rate.
fn contradictions(rate: Sats, facts: &PlacementFacts, law: &LawOfMonth) -> Vec<Contradiction> {
    let age = facts.age.map(u32::from);
    let from = |limit: u32| age.is_some_and(|age| age >= limit);
    let below = |limit: u32| age.is_some_and(|age| age < limit);
    let not_met = facts.residence_met == Some(false) || facts.employment == Some(Employment::NotMet);
    let both_met = facts.residence_met == Some(true)
        && facts.employment.is_some_and(|requirement| requirement != Employment::NotMet);
    let grown = law.alder.forhoejet_sats;
    let lives_with_parents = facts.with_parents == Some(true) && below(grown) && !facts.child_at_home;
    let checks = match rate {
        Sats::Grundsats => vec![
            (from(grown), Contradiction::GrundsatsTooOld),
            (
                from(law.alder.beskaeftigelse) && below(grown) && has_worked(facts),
                Contradiction::GrundsatsWithWork,
            ),
            (not_met, Contradiction::RequirementsNotMet),
            (lives_with_parents, Contradiction::LivesWithParents),
        ],
        Sats::ForhoejetSats => vec![
            (
                below(law.alder.beskaeftigelse) || (below(grown) && facts.worked == Some(false)),
                Contradiction::ForhoejetTooYoung,
            ),
            (not_met, Contradiction::RequirementsNotMet),
        ],
        Sats::Mindstesats => vec![
            (both_met, Contradiction::MindstesatsRequirementsMet),
            (lives_with_parents, Contradiction::LivesWithParents),
        ],
        Sats::Hjemmeboende | Sats::HjemmeboendeMindste => vec![
            (from(grown), Contradiction::HjemmeboendeTooOld),
            (facts.child_at_home, Contradiction::HjemmeboendeWithChild),
            (facts.with_parents == Some(false), Contradiction::HjemmeboendeElsewhere),
        ],
    };
    checks.into_iter().filter(|(applies, _)| *applies).map(|(_, contradiction)| contradiction).collect()
}

/// § 20 belongs to grundsats and the rate of § 16(1) no. 3; facts decide later.
pub(super) const fn outside_section_20(placement: Placement) -> bool {
    matches!(placement, Placement::Known(Sats::ForhoejetSats | Sats::Mindstesats | Sats::HjemmeboendeMindste))
}
