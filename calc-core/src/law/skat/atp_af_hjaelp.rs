//! ATP of kontanthjælp.
//!
//! Law: LAS §§ 79-80, BEK 761/2025 §§ 1-4: of people on forhøjet sats who have had help for 12 unbroken months, in months
//! in which the help is neither reduced nor anything deducted; the person pays a third. Input: the rate, what was deducted.
//! Result: own share, kroner a month. Example, 2026: 13,060 and no wage: 99. One krone deducted: none.
//! Rounding: none. Read into it: wages within the free amount keep it, since nothing is deducted for them.
//! Not modelled: the 12 months (told), part months (no ATP here).

use crate::facts::Sats;
use crate::law::LawOfMonth;
use crate::quantity::Kroner;

/// Own share of ATP of the help of a whole month, LAS §§ 79-80.
pub fn atp_af_hjaelp(
    sats: Option<Sats>,
    beregnet_efter: Option<Sats>,
    urort: bool,
    law: &LawOfMonth,
) -> Kroner {
    let forhoejet = sats == Some(Sats::ForhoejetSats) && beregnet_efter == sats;
    if forhoejet && urort { law.skat.atp_af_hjaelp.eget } else { Kroner::ZERO }
}

#[cfg(test)]
mod tests {
    use super::atp_af_hjaelp;
    use crate::facts::Sats;
    use crate::law::LawOfMonth;
    use crate::parameters::ParameterSet;
    use crate::quantity::Kroner;

    #[test]
    fn only_on_forhoejet_sats_that_is_not_lowered_and_where_nothing_is_deducted() {
        let month = "2026-03".parse().expect("a month");
        let law = LawOfMonth::of(&ParameterSet::standard(), month).expect("figures");
        let forhoejet = Some(Sats::ForhoejetSats);
        assert_eq!(atp_af_hjaelp(forhoejet, forhoejet, true, &law), Kroner::whole(99));
        assert_eq!(atp_af_hjaelp(forhoejet, forhoejet, false, &law), Kroner::ZERO);
        // § 26(2): computed by a lower rate than the own one.
        assert_eq!(atp_af_hjaelp(forhoejet, Some(Sats::Grundsats), true, &law), Kroner::ZERO);
        for sats in Sats::ALL.into_iter().filter(|sats| *sats != Sats::ForhoejetSats) {
            assert_eq!(atp_af_hjaelp(Some(sats), Some(sats), true, &law), Kroner::ZERO, "{sats:?}");
        }
        assert_eq!(atp_af_hjaelp(None, None, true, &law), Kroner::ZERO);
    }
}
