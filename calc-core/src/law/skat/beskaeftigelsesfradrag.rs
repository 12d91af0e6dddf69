//! Deductions for having work: beskæftigelsesfradrag, the extra ones of single parents and seniors, and jobfradrag.
//!
//! Law: ligningsloven § 9 J (beskæftigelsesfradrag) and § 9 K (jobfradrag).
//! Input: E, the basis of AM-bidrag before AM is taken, a year: pay with own and employer's ATP and pension, § 9 J(1). Help, ATP
//! of help and frikort pay are not in it. Result: the four deductions, kroner a year.
//! Single parents have a quarter of their percentage for each quarter with ekstra børnetilskud, the maximum whole (3)-(4);
//! seniors in the two income years before that of the pension age, from 2026 on (5)-(6).
//! Example, 2026: E 120,000 gives 15,300.00; a single parent all year 13,800.00 more; nothing under § 9 K up to 235,200.
//! Rounding: none. Not modelled: own pension beyond what the employer runs, work abroad.

use serde::Serialize;

use crate::law::LawOfMonth;
use crate::quantity::{Kroner, Percent};

/// One quarter of the year, of a percentage.
const A_QUARTER: Percent = Percent::whole(25);
const QUARTERS_A_YEAR: u8 = 4;

/// The deductions for having work, kroner a year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Arbejdsfradrag {
    /// § 9 J(1)-(2).
    pub beskaeftigelsesfradrag: Kroner,
    /// Of single parents, § 9 J(3)-(4).
    pub ekstra_enlig: Kroner,
    /// Of seniors, § 9 J(5)-(6).
    pub ekstra_senior: Kroner,
    /// § 9 K.
    pub jobfradrag: Kroner,
}

/// The deductions on a basis E of so many kroner a year.
///
/// `kvartaler` counts the quarters in which a single parent receives ekstra børnetilskud (none for others), and
/// `aar_til_folkepension` the income years until the one in which the pension age is reached. Not rounded.
pub fn arbejdsfradrag(
    grundlag: Kroner,
    kvartaler: u8,
    aar_til_folkepension: Option<u8>,
    law: &LawOfMonth,
) -> Arbejdsfradrag {
    let figures = &law.skat.beskaeftigelsesfradrag;
    // § 9 J(1), last sentence: never negative.
    if grundlag <= Kroner::ZERO {
        return Arbejdsfradrag::default();
    }
    let quarters = u32::from(kvartaler.min(QUARTERS_A_YEAR));
    let ekstra_enlig = if quarters == 0 {
        Kroner::ZERO
    } else {
        A_QUARTER.of(figures.enlig_procent.of(grundlag)).times(quarters).min(figures.enlig_hoejst)
    };
    let senior =
        aar_til_folkepension.is_some_and(|years| (1..=figures.senior_aar).contains(&u32::from(years)));
    let ekstra_senior =
        if senior { figures.senior_procent.of(grundlag).min(figures.senior_hoejst) } else { Kroner::ZERO };
    let jobfradrag = if grundlag > figures.job_graense {
        figures.job_procent.of(grundlag - figures.job_graense).min(figures.job_hoejst)
    } else {
        Kroner::ZERO
    };
    Arbejdsfradrag {
        beskaeftigelsesfradrag: figures.procent.of(grundlag).min(figures.hoejst),
        ekstra_enlig,
        ekstra_senior,
        jobfradrag,
    }
}
