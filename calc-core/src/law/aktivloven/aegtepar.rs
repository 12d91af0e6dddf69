//! Two people who live together.
//!
//! Law: LAS § 26(1): a married couple's help is the sum of what each is entitled to; (2): whoever is on § 16(1) and lives
//! with a recipient of § 16(2), married or cohabiting, falls to what § 16(2) would give; (3)-(4): no help is computed for
//! a spouse on another public benefit, or one who chose to work at home.
//! § 31(3): a free amount works only against that spouse's own wages.
//! Example, 2026: 13,060 and 7,095 together become 7,095 and 7,095.
//! Read into it (open question spouse-excess): a deduction beyond the own help is taken from the spouse's help.
//! Read into it: (2) speaks of two who receive (»modtager«), where (1) speaks of what each is entitled to
//! (»berettiget«). A spouse who works and is merely counted in the sum receives as long as the own wages leave something
//! of the own help by § 16, before (2); so beside forhøjet sats a spouse on mindstesats lowers it with 6,000 of wages
//! (13,800 together) and not with 17,000 (12,615). The other side: (1) puts (2) into the sum itself, before any deduction,
//! so that the couple is lowered whatever the wages: 14,190 less 7,540 = 6,650.
//! Read into it: whoever is told to receive kontanthjælp receives it, also in a month in which own wages take all of it:
//! a cohabitant on mindstesats with such wages still lowers forhøjet sats to 7,095. The other side: nothing is received in
//! that month, so (2) does not reach it, and the help is 13,060.

use super::arbejdsindtaegt::{FraAegtefaelle, Loenfradrag};
use crate::facts::Sats;
use crate::quantity::Kroner;
use crate::questions::{Question, Readings};

/// The rate by which help is computed when the partner is on `andens` rate, § 26(2).
pub const fn sats_i_par(egen: Sats, andens: Sats) -> Sats {
    if andens.efter_stk_2() && !egen.efter_stk_2() { egen.som_efter_stk_2() } else { egen }
}

/// Each spouse's uncovered deduction taken from the other's help; the third amount found no help at all.
pub fn fradrag_hos_hinanden(
    den_ene: Loenfradrag,
    den_anden: Loenfradrag,
    readings: Readings,
) -> (Loenfradrag, Loenfradrag, Kroner) {
    let naar = if readings.alternative(Question::SpouseExcess) {
        FraAegtefaelle::FoerLoft
    } else {
        FraAegtefaelle::EfterLoft
    };
    let ene = den_ene.med_fradrag_fra_aegtefaelle(den_anden.ikke_daekket, naar);
    let anden = den_anden.med_fradrag_fra_aegtefaelle(den_ene.ikke_daekket, naar);
    let rest = den_ene.ikke_daekket + den_anden.ikke_daekket
        - ene.fradrag_fra_aegtefaelle
        - anden.fradrag_fra_aegtefaelle;
    (ene, anden, rest)
}
