//! Extra deduction for paying into a pension (ekstra pensionsfradrag).
//!
//! Law: ligningsloven § 9 L. Input: contributions of a year after AM-bidrag, own and employer's, with ATP; income years until
//! that of the pension age. Result: kroner a year.
//! Example, 2026: own ATP 66 and the employer's 132 a month are 2,185.92 a year after AM; 12 per cent of it is 262.31.
//! Rounding: none. From the 15th income year before that of the pension age on it is 32 per cent.
//! Not modelled: pensions paid out in the year before, which come off (2).

use crate::law::LawOfMonth;
use crate::quantity::Kroner;

/// The deduction for contributions of so many kroner a year, after AM-bidrag, § 9 L(1) and (3). Not rounded.
pub fn pensionsfradrag(indbetaling: Kroner, aar_til_folkepension: Option<u8>, law: &LawOfMonth) -> Kroner {
    let figures = &law.skat.pensionsfradrag;
    if indbetaling <= Kroner::ZERO {
        return Kroner::ZERO;
    }
    let late = aar_til_folkepension.is_some_and(|years| u32::from(years) <= figures.aar);
    let procent = if late { figures.procent_sent } else { figures.procent };
    procent.of(indbetaling.min(figures.hoejst))
}
