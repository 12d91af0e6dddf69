//! What parents pay for day care, by income and with siblings.
//!
//! Law: dagtilbudsbekendtgørelsen § 2 (friplads first, then the subsidy for siblings), § 27 (twelve times the month's
//! income of the household; limits that are higher for single parents and with more children), § 38 (steps of income, each
//! a per cent of the price), §§ 39-40 (at least half of what is left on the cheaper places, nothing on the dearest).
//! Input: prices of all places, the household's income. Result: every amount on the way.
//!
//! Example, 2026, a couple with two children and places of 4,000 and 2,500: the lower limit is 218,100 + 7,000 = 225,100;
//! 22,000 a month are 264,000, and as a step is 4,836 that is the ninth: parents pay 13 per cent, 845 of 6,500. The cheaper
//! place's part of it is 325, and half of that is taken off: 682.50.
//! Rounding, § 38(3): a step to a krone. It follows from the limits, also where a what-if moves them. The scale counts in
//! whole kroner of income (derived: it is published so); payments are not rounded.
//! Read into it: the dearest place by price. The law ranks by what a place costs the municipality (§ 39).
//! Not modelled: places that a municipality subsidises further, behavioural and socio-educational subsidies, and that an
//! income that moves by fewer than five steps is settled only after the year (§§ 33-37).

use serde::Serialize;

use crate::law::LawOfMonth;
use crate::quantity::{Kroner, Percent};

const MONTHS_A_YEAR: u32 = 12;

/// From prices and income to what parents pay; kroner a month where nothing else is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Dagtilbud {
    /// So many places.
    pub pladser: u32,
    /// Their price before any subsidy.
    pub fuld_pris: Kroner,
    /// Of it the dearest place, which has no subsidy for siblings, § 39(2).
    pub dyreste_plads: Kroner,
    /// Twelve months' income, § 27(1), kroner a year.
    pub indkomst: Kroner,
    /// Free up to this income, kroner a year.
    pub nedre_graense: Kroner,
    /// The full price from this income on, kroner a year.
    pub oevre_graense: Kroner,
    /// So much income is a step, § 38(3), kroner a year.
    pub trin_beloeb: Kroner,
    /// On which step the income is; none where the place is free or the price is full.
    pub trin: Option<u32>,
    /// The share of the price that parents pay, § 38(4).
    pub andel: Percent,
    /// What friplads takes off.
    pub fripladstilskud: Kroner,
    /// The share taken off the cheaper places, § 40.
    pub soeskendetilskud_andel: Percent,
    /// What it takes off.
    pub soeskendetilskud: Kroner,
    /// What parents pay.
    pub betaling: Kroner,
}

/// What parents pay for these places, §§ 2, 27, 38-40. `soeskende` is the municipality's subsidy for siblings, where it is
/// more than the least.
pub fn foraeldrebetaling(
    priser: impl IntoIterator<Item = Kroner>,
    indkomst_maaned: Kroner,
    enlig: bool,
    boern_under_18: u32,
    soeskende: Option<Percent>,
    law: &LawOfMonth,
) -> Dagtilbud {
    let figures = &law.ydelser.dagtilbud;
    let none = (0_u32, Kroner::ZERO, Kroner::ZERO);
    let (pladser, fuld_pris, dyreste_plads) =
        priser.into_iter().fold(none, |(count, sum, dearest), price| {
            (count.saturating_add(1), sum + price, dearest.max(price))
        });
    let indkomst = indkomst_maaned.times(MONTHS_A_YEAR);
    let single = if enlig { figures.enlig } else { Kroner::ZERO };
    let raised = single + figures.barn.times(boern_under_18.saturating_sub(1));
    let (nedre_graense, oevre_graense) = (figures.nedre + raised, figures.oevre + raised);
    let trin_beloeb = (figures.oevre - figures.nedre).share(1, i64::from(figures.trin)).rounded_to_kroner();

    // The first krone above the lower limit is on the first step.
    let above = indkomst.floored_to_kroner() - nedre_graense - Kroner::whole(1);
    let (trin, andel) = if above.is_negative() {
        (None, Percent::ZERO)
    } else if indkomst >= oevre_graense {
        (None, Percent::ZERO.rest_to_hundred())
    } else {
        let further = above.whole_times(trin_beloeb).min(figures.trin.saturating_sub(1));
        (Some(further + 1), figures.foerste_trin.plus_times(figures.pr_trin, further))
    };
    let efter_friplads = andel.of(fuld_pris);
    let soeskendetilskud_andel = soeskende.unwrap_or(figures.soeskendetilskud);
    let soeskendetilskud = soeskendetilskud_andel.of(andel.of(fuld_pris - dyreste_plads));
    Dagtilbud {
        pladser,
        fuld_pris,
        dyreste_plads,
        indkomst,
        nedre_graense,
        oevre_graense,
        trin_beloeb,
        trin,
        andel,
        fripladstilskud: fuld_pris - efter_friplads,
        soeskendetilskud_andel,
        soeskendetilskud,
        betaling: efter_friplads - soeskendetilskud,
    }
}
