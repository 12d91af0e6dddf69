//! The housing cost that counts.
//!
//! Law: boligstøtteloven § 10 (rent, and amounts per m² that add to it or take from it), § 12 (floor area above what the
//! household needs is left out in proportion), § 14 (a maximum, higher with children). Input: the home, how many live in it,
//! how many of them are children. Result: every amount on the way, kroner a year.
//!
//! Example, 2026: 7,600 a month, 60 m², heating beside the rent: 91,200 + 60 × 35 = 93,300; the area counts in full and
//! 95,500 is not reached.
//! Rounding: none; an area in proportion is kept to a millionth. § 14(2) rounds the raised maximum for people with severe
//! mobility impairment only, so here it is not rounded.
//! Read into it: a cost that the deductions would turn negative is nothing.
//! Not modelled: phased-in rents (6), subletting and trade in the home (7), severe mobility impairment and 24-hour help
//! (§§ 12(3)-(4), 14(2)-(3)), care homes and assigned dwellings (§§ 12(6), 14(4)-(6)).

use serde::Serialize;

use super::MONTHS_A_YEAR;
use crate::facts::{Bolig, Varme, Vedligeholdelse};
use crate::law::LawOfMonth;
use crate::quantity::Kroner;

/// From rent to the housing cost that counts, kroner a year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Boligudgift {
    /// Twelve months' rent, § 10(1).
    pub leje: Kroner,
    /// Heating paid beside the rent: added, § 10(5).
    pub varme: Kroner,
    /// Water beside the rent: added, § 10(3).
    pub vand: Kroner,
    /// Drainage beside the rent: added, § 10(3).
    pub afledning: Kroner,
    /// Duty to paint and paper: added, § 10(4).
    pub maling: Kroner,
    /// Duty of other upkeep: added, § 10(4).
    pub anden_vedligeholdelse: Kroner,
    /// Heating in the rent: taken off, § 10(2).
    pub varme_i_lejen: Kroner,
    /// Hot water in the rent: taken off, § 10(2).
    pub varmt_vand_i_lejen: Kroner,
    /// Electricity in the rent: taken off, § 10(2).
    pub el_i_lejen: Kroner,
    /// The cost of the whole area, § 10.
    pub hele_arealet: Kroner,
    /// m² of the home.
    pub areal: u32,
    /// m² that so many people have at most, § 12(2).
    pub areal_hoejst: u32,
    /// The cost of the area that counts, § 12.
    pub medregnet_areal: Kroner,
    /// The most that counts, § 14(1).
    pub maksimum: Kroner,
    /// The housing cost of which boligsikring is worked out.
    pub boligudgift: Kroner,
}

/// The housing cost of a home with so many people, so many of them children, §§ 10, 12 and 14.
pub fn boligudgift(bolig: &Bolig, personer: u32, boern: u32, law: &LawOfMonth) -> Boligudgift {
    let figures = &law.ydelser.boligtillaeg;
    let areal = u32::from(bolig.areal);
    let per_m2 = |applies: bool, amount: Kroner| if applies { amount.times(areal) } else { Kroner::ZERO };
    let upkeep = |duty| match duty {
        Vedligeholdelse::Ingen => Kroner::ZERO,
        Vedligeholdelse::Delvis => figures.vedligeholdelse_delvis.times(areal),
        Vedligeholdelse::Fuld => figures.vedligeholdelse_fuld.times(areal),
    };
    let leje = bolig.husleje.times(MONTHS_A_YEAR);
    let varme = per_m2(bolig.varme == Varme::VedSidenAf, figures.varme);
    let vand = per_m2(bolig.vand_ved_siden_af, figures.vand);
    let afledning = per_m2(bolig.afledning_ved_siden_af, figures.afledning);
    let maling = upkeep(bolig.maling);
    let anden_vedligeholdelse = upkeep(bolig.anden_vedligeholdelse);
    let varme_i_lejen = per_m2(bolig.varme == Varme::IHuslejen, figures.varme_i_lejen);
    let varmt_vand_i_lejen = per_m2(bolig.varmt_vand_i_huslejen, figures.varmt_vand_i_lejen);
    let el_i_lejen = per_m2(bolig.el_i_huslejen, figures.el_i_lejen);
    let more = varme + vand + afledning + maling + anden_vedligeholdelse;
    let hele_arealet = (leje + more - varme_i_lejen - varmt_vand_i_lejen - el_i_lejen).or_zero();
    let limits = &law.ydelser.boligudgift;
    let others = personer.saturating_sub(1);
    let areal_hoejst = limits.areal_foerste.saturating_add(limits.areal_oevrige.saturating_mul(others));
    let medregnet_areal = if areal > areal_hoejst {
        hele_arealet.share(i64::from(areal_hoejst), i64::from(areal))
    } else {
        hele_arealet
    };
    let rise = limits.maksimum_pr_barn.of(limits.maksimum).times(boern.min(limits.boern_hoejst));
    let maksimum = limits.maksimum + rise;
    Boligudgift {
        leje,
        varme,
        vand,
        afledning,
        maling,
        anden_vedligeholdelse,
        varme_i_lejen,
        varmt_vand_i_lejen,
        el_i_lejen,
        hele_arealet,
        areal,
        areal_hoejst,
        medregnet_areal,
        maksimum,
        boligudgift: medregnet_areal.min(maksimum),
    }
}
