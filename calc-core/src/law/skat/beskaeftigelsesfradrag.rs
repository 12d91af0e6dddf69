//! Deductions for having work, before municipal and church tax.
//!
//! Law: LL § 9 J(1)-(2) (beskæftigelsesfradrag), (3)-(4) (extra for single parents, a quarter of the percentage for each
//! quarter with ekstra børnetilskud; the maximum is not cut), (5)-(6) (extra in the two income years before that of the
//! state pension age, from 2026), § 9 K (jobfradrag above a threshold).
//! Input: E of the year: pay before AM-bidrag with own and employer's ATP and collective pension, without pay under a
//! socialt frikort (AMBL § 3 no. 3), help, ATP of help and the obligatory pension (§ 9 J(1), PBL § 19(2) and (4)). Result:
//! each deduction, kroner a year.
//!
//! Example, 2026: E 62,400: 12.75 per cent are 7,956; a single parent's 11.5 per cent 7,176, in two quarters 3,588.
//! Rounding: none. Read into it: who is paid no share of the child benefits does not receive ekstra børnetilskud (3).
//! Not modelled: work abroad for a foreign employer under a treaty (1).

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
///
/// ```
/// use calc_core::law::LawOfMonth;
/// use calc_core::law::skat::{beskaeftigelsesfradrag::arbejdsfradrag, indkomstskat::Skatteforhold};
/// use calc_core::{parameters::ParameterSet, quantity::Kroner};
/// let law = LawOfMonth::of(&ParameterSet::standard(), "2026-03".parse()?)?;
/// let parent = Skatteforhold { kvartaler_enlig_forsoerger: 2, ..Skatteforhold::default() };
/// let deductions = arbejdsfradrag(Kroner::whole(62_400), &parent, &law);
/// assert_eq!(deductions.beskaeftigelsesfradrag, Kroner::whole(7_956));
/// assert_eq!(deductions.enlig_forsoerger, Kroner::whole(3_588));
/// assert_eq!(deductions.i_alt(), Kroner::whole(11_544));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
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
