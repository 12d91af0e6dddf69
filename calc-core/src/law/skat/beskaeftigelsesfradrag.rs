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
//! Not modelled: work abroad for a foreign employer under a treaty (1); who does not tell the years to the state pension age
//! has no extra (5), though a birthday is told: it is worth 1.4 per cent of E in municipal tax, some 18 kroner a month of 5,000.

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

#[cfg(test)]
mod tests {
    use super::arbejdsfradrag;
    use crate::law::LawOfMonth;
    use crate::law::skat::indkomstskat::Skatteforhold;
    use crate::parameters::ParameterSet;
    use crate::quantity::Kroner;

    fn law(month: &str) -> LawOfMonth {
        LawOfMonth::of(&ParameterSet::standard(), month.parse().expect("a month")).expect("figures")
    }

    fn person(kvartaler: u8, aar: Option<u8>) -> Skatteforhold {
        Skatteforhold {
            kvartaler_enlig_forsoerger: kvartaler,
            aar_til_folkepension: aar,
            ..Skatteforhold::default()
        }
    }

    #[test]
    fn the_ordinary_deduction_reaches_its_maximum() {
        for (month, below, most) in [("2025-07", 452_032, 55_600), ("2026-03", 496_470, 63_300)] {
            let law = law(month);
            let of =
                |basis| arbejdsfradrag(Kroner::whole(basis), &person(0, None), &law).beskaeftigelsesfradrag;
            assert!(of(below) < Kroner::whole(most) && of(below) > Kroner::whole(most - 1), "{month}");
            assert_eq!(of(below + 1), Kroner::whole(most), "{month}");
            assert_eq!(of(0), Kroner::ZERO);
        }
        assert_eq!(
            arbejdsfradrag(Kroner::whole(62_400), &person(0, None), &law("2026-03")).beskaeftigelsesfradrag,
            Kroner::whole(7_956)
        );
    }

    #[test]
    fn a_single_parent_has_a_quarter_of_the_percentage_for_each_quarter_and_the_whole_maximum() {
        let law = law("2026-03");
        let of = |basis, quarters| {
            arbejdsfradrag(Kroner::whole(basis), &person(quarters, None), &law).enlig_forsoerger
        };
        let by_quarter: Vec<_> = (0..=5).map(|quarters| of(120_000, quarters)).collect();
        let expected: Vec<_> = [0, 3_450, 6_900, 10_350, 13_800, 13_800].map(Kroner::whole).to_vec();
        assert_eq!(by_quarter, expected);
        // 440,000 a year are at the maximum all year long, 880,000 in half of it.
        assert_eq!((of(440_000, 4), of(500_000, 4)), (Kroner::whole(50_600), Kroner::whole(50_600)));
        assert_eq!((of(440_000, 2), of(880_000, 2)), (Kroner::whole(25_300), Kroner::whole(50_600)));
    }

    #[test]
    fn seniors_have_more_in_the_two_years_before_that_of_the_pension_age_from_2026() {
        let of =
            |basis, aar, month| arbejdsfradrag(Kroner::whole(basis), &person(0, aar), &law(month)).senior;
        for (aar, expected) in [(None, 0), (Some(0), 0), (Some(1), 1_680), (Some(2), 1_680), (Some(3), 0)] {
            assert_eq!(of(120_000, aar, "2026-03"), Kroner::whole(expected), "{aar:?}");
            assert_eq!(of(120_000, aar, "2025-07"), Kroner::ZERO, "{aar:?}");
        }
        assert_eq!(of(500_000, Some(1), "2026-03"), Kroner::whole(6_100));
    }

    #[test]
    fn jobfradrag_begins_above_the_threshold_and_ends_at_its_maximum() {
        let law = law("2026-03");
        let of = |basis| arbejdsfradrag(Kroner::whole(basis), &person(0, None), &law).jobfradrag;
        assert_eq!(of(235_200), Kroner::ZERO);
        assert_eq!(of(235_300), Kroner::oere(450));
        assert_eq!(of(300_000), Kroner::whole(2_916));
        assert_eq!((of(304_088), of(304_089)), (Kroner::oere(309_996), Kroner::whole(3_100)));
    }
}
