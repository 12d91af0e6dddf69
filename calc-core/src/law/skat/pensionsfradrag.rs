//! The extra deduction for pension contributions.
//!
//! Law: LL § 9 L(1) and (3): a percentage of contributions after AM-bidrag, up to a most; a higher one from the fifteenth
//! income year before that of the state pension age. Input: contributions of the year after AM-bidrag, own and employer's,
//! with ATP. Result: kroner a year.
//!
//! Example, 2026: 3,000: 12 per cent are 360; ten years before state pension age 32 per cent, 960. Rounding: none.
//! A choice, and not the law: ATP of a job is counted only where that job has a pension too; alone it is worth 3 to 8
//! kroner a month.
//! Not modelled: years to the state pension age that are not told (they do not follow from a birthday here: 12 per cent);
//! pensions that are paid out already (2); the obligatory pension of the help, 0.06 per cent of it.

use crate::law::LawOfMonth;
use crate::quantity::Kroner;

/// The deduction for these contributions, LL § 9 L.
///
/// ```
/// use calc_core::law::{LawOfMonth, skat::pensionsfradrag::pensionsfradrag};
/// use calc_core::{parameters::ParameterSet, quantity::Kroner};
/// let law = LawOfMonth::of(&ParameterSet::standard(), "2026-03".parse()?)?;
/// let of = |years| pensionsfradrag(Kroner::whole(3_000), years, &law).to_string();
/// assert_eq!([of(None), of(Some(16)), of(Some(15))], ["360.00", "360.00", "960.00"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
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
