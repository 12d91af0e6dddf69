//! The extra deduction for pension contributions.
//!
//! Law: LL § 9 L(1) and (3): a percentage of contributions after AM-bidrag, up to a most; a higher one from the fifteenth
//! income year before that of the state pension age. Input: contributions of the year, own and employer's, with ATP.
//! Result: kroner a year. Example, 2026: 3,000: 12 per cent are 360. Rounding: none.
//! Not modelled: pensions that are paid out already (2); the obligatory pension of the help, 0.06 per cent of it.

use crate::law::LawOfMonth;
use crate::quantity::Kroner;

/// The deduction for these contributions, LL § 9 L.
pub fn pensionsfradrag(indbetalt: Kroner, aar_til_folkepension: Option<u8>, law: &LawOfMonth) -> Kroner {
    if indbetalt.is_zero() {
        return Kroner::ZERO;
    }
    let figures = &law.skat.pensionsfradrag;
    let near = aar_til_folkepension.is_some_and(|years| u32::from(years) <= figures.aar_foer);
    let procent = if near { figures.procent_taet_paa } else { figures.procent };
    procent.of(indbetalt.min(figures.hoejst))
}

#[cfg(test)]
mod tests {
    use super::pensionsfradrag;
    use crate::law::LawOfMonth;
    use crate::parameters::ParameterSet;
    use crate::quantity::Kroner;

    #[test]
    fn the_percentage_is_higher_close_to_the_pension_age_and_there_is_a_maximum() {
        let month = "2026-03".parse().expect("a month");
        let law = LawOfMonth::of(&ParameterSet::standard(), month).expect("figures");
        let of = |paid, aar| pensionsfradrag(Kroner::whole(paid), aar, &law);
        for (aar, expected) in [(None, 360), (Some(16), 360), (Some(15), 960), (Some(1), 960), (Some(0), 960)]
        {
            assert_eq!(of(3_000, aar), Kroner::whole(expected), "{aar:?}");
        }
        assert_eq!(of(87_800, None), Kroner::whole(10_536));
        assert_eq!(of(90_000, None), Kroner::whole(10_536));
        assert_eq!(of(0, Some(1)), Kroner::ZERO);
    }
}
