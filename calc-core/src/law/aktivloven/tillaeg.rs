//! Supplements to the rate.
//!
//! Law: LAS § 17 (children), § 18 (single people), § 19 (young people), § 20 (adaptation, until 30 June 2027).
//! Input: rate, age, children, single or not. Result: help before deduction, part by part, kroner a month before tax.
//! Example: mindstesats, single with a child at home, 2026: 7,095 + 2,909 + 1,712 = 11,716.
//! One child supplement for each recipient, whatever the number of children. Rounding: none; in a part month each part
//! is taken by days.
//! Not modelled: the closed group of § 20 (told, never computed), § 19(2) on its own (told as activity-ready).

use serde::Serialize;

use super::satser;
use crate::facts::{Person, Sats};
use crate::law::LawOfMonth;
use crate::quantity::Kroner;

/// Help before any deduction, §§ 16-20, kroner in the month before tax.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Beregningsgrundlag {
    /// The rate, § 16.
    pub sats: Kroner,
    /// § 17.
    pub boernetillaeg: Kroner,
    /// § 18(1).
    pub enlig_forsoerger: Kroner,
    /// § 18(3).
    pub enlig: Kroner,
    /// § 19.
    pub ungetillaeg: Kroner,
    /// § 20.
    pub tilpasningstillaeg: Kroner,
    /// The sum of the parts.
    pub i_alt: Kroner,
}

impl Beregningsgrundlag {
    /// Each part for `days` of a month of `of_days` days.
    #[must_use]
    pub fn for_days(self, days: u8, of_days: u8) -> Self {
        let part = |amount: Kroner| amount.share(i64::from(days), i64::from(of_days));
        Self {
            sats: part(self.sats),
            boernetillaeg: part(self.boernetillaeg),
            enlig_forsoerger: part(self.enlig_forsoerger),
            enlig: part(self.enlig),
            ungetillaeg: part(self.ungetillaeg),
            tilpasningstillaeg: part(self.tilpasningstillaeg),
            i_alt: Kroner::ZERO,
        }
        .summed()
    }

    fn summed(mut self) -> Self {
        self.i_alt = self.sats
            + self.boernetillaeg
            + self.enlig_forsoerger
            + self.enlig
            + self.ungetillaeg
            + self.tilpasningstillaeg;
        self
    }
}

/// What of the family matters to one person's supplements.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Familiefakta {
    /// Single (enlig).
    pub enlig: bool,
    /// Has a duty to support a child under 18.
    pub forsoergelsespligt: bool,
    /// Has one that gives the child supplement: it stays in the realm, § 17(2).
    pub barn_i_riget: bool,
    /// Has an own child at home.
    pub barn_i_hjemmet: bool,
    /// Single parent with a right to ekstra børnetilskud, § 18(2).
    pub enlig_forsoerger: bool,
}

impl Familiefakta {
    /// § 86(3): the single parent whose own child lives at home.
    pub const fn enlig_forsoerger_med_barn_i_hjemmet(self) -> bool {
        self.enlig_forsoerger && self.barn_i_hjemmet
    }
}

/// Help before deduction for a person on this rate, §§ 16-20.
pub fn beregningsgrundlag(
    sats: Sats,
    person: &Person,
    familie: Familiefakta,
    law: &LawOfMonth,
) -> Beregningsgrundlag {
    let given = |right: bool, amount: Kroner| if right { amount } else { Kroner::ZERO };
    Beregningsgrundlag {
        sats: satser::beloeb(sats, law),
        boernetillaeg: given(familie.barn_i_riget, law.tillaeg.boern),
        enlig_forsoerger: given(enlig_forsoerger(sats, familie), law.tillaeg.enlig_forsoerger),
        enlig: given(enlig(sats, familie), law.tillaeg.enlig),
        ungetillaeg: ungetillaeg(sats, person, familie, law),
        tilpasningstillaeg: given(
            paa_sats_for_unge(sats) && person.tilpasningstillaeg,
            law.tillaeg.tilpasning,
        ),
        i_alt: Kroner::ZERO,
    }
    .summed()
}

/// § 18(1): on grundsats or mindstesats.
fn enlig_forsoerger(sats: Sats, familie: Familiefakta) -> bool {
    familie.enlig_forsoerger && matches!(sats, Sats::Grundsats | Sats::Mindstesats)
}

/// § 18(3): on grundsats or forhøjet sats, without a duty to support a child.
fn enlig(sats: Sats, familie: Familiefakta) -> bool {
    familie.enlig && !familie.forsoergelsespligt && matches!(sats, Sats::Grundsats | Sats::ForhoejetSats)
}

/// § 19: by age and children, for the activity-ready.
fn ungetillaeg(sats: Sats, person: &Person, familie: Familiefakta, law: &LawOfMonth) -> Kroner {
    let Some(age) = person.age.map(u32::from) else {
        return Kroner::ZERO;
    };
    let right = person.aktivitetsparat && paa_sats_for_unge(sats) && age < law.alder.forhoejet_sats;
    if !right {
        return Kroner::ZERO;
    }
    match (familie.forsoergelsespligt, familie.barn_i_riget) {
        (true, true) => law.tillaeg.unge_forsoerger,
        // No. 1 and 2 are for people without a duty to support, no. 3 for those who have the child supplement.
        (true, false) => Kroner::ZERO,
        (false, _) if age < law.alder.beskaeftigelse => law.tillaeg.unge_under_25,
        (false, _) => law.tillaeg.unge_25_29,
    }
}

/// The rates of § 16(1) no. 1 and 3, to which §§ 19 and 20 belong.
fn paa_sats_for_unge(sats: Sats) -> bool {
    matches!(sats, Sats::Grundsats | Sats::Hjemmeboende)
}
