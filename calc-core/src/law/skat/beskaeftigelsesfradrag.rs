//! Deductions for having work, before municipal and church tax.
//!
//! Law: LL § 9 J(1)-(2) (beskæftigelsesfradrag), (3)-(4) (extra for single parents, a quarter of the percentage for each
//! quarter with ekstra børnetilskud; the maximum is not cut), (5)-(6) (extra in the two income years before that of the
//! state pension age, from 2026), § 9 K (jobfradrag above a threshold).
//! Input: E of the year: pay before AM-bidrag with own and employer's ATP and collective pension. Result: each deduction,
//! kroner a year. Example, 2026: E 62,400: 12.75 per cent are 7,956. Rounding: none.

use serde::Serialize;

use super::indkomstskat::Skatteforhold;
use crate::law::LawOfMonth;
use crate::quantity::Kroner;

/// Deductions for having work, kroner a year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Arbejdsfradrag {
    /// § 9 J(1)-(2).
    pub beskaeftigelsesfradrag: Kroner,
    /// § 9 J(3)-(4).
    pub enlig_forsoerger: Kroner,
    /// § 9 J(5)-(6).
    pub senior: Kroner,
    /// § 9 K.
    pub jobfradrag: Kroner,
}

impl Arbejdsfradrag {
    /// All of them.
    pub fn i_alt(&self) -> Kroner {
        self.beskaeftigelsesfradrag + self.enlig_forsoerger + self.senior + self.jobfradrag
    }
}

/// Income years before that of the state pension age in which seniors have more, § 9 J(5).
const SENIOR_YEARS: std::ops::RangeInclusive<u8> = 1..=2;
const QUARTERS: i64 = 4;

/// The deductions of a person with this E, LL §§ 9 J and 9 K.
pub fn arbejdsfradrag(grundlag: Kroner, person: &Skatteforhold, law: &LawOfMonth) -> Arbejdsfradrag {
    if grundlag.is_zero() {
        return Arbejdsfradrag::default();
    }
    let figures = &law.skat.arbejdsfradrag;
    let quarters = i64::from(person.kvartaler_enlig_forsoerger).min(QUARTERS);
    let single = match quarters {
        0 => Kroner::ZERO,
        QUARTERS => figures.enlig_procent.of(grundlag),
        some => figures.enlig_procent.of(grundlag).share(some, QUARTERS),
    };
    let senior = person.aar_til_folkepension.is_some_and(|years| SENIOR_YEARS.contains(&years));
    Arbejdsfradrag {
        beskaeftigelsesfradrag: figures.procent.of(grundlag).min(figures.hoejst),
        enlig_forsoerger: single.min(figures.enlig_hoejst),
        senior: if senior {
            figures.senior_procent.of(grundlag).min(figures.senior_hoejst)
        } else {
            Kroner::ZERO
        },
        jobfradrag: figures
            .job_procent
            .of((grundlag - figures.job_graense).or_zero())
            .min(figures.job_hoejst),
    }
}
