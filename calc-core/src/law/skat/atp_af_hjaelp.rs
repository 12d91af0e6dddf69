//! ATP of kontanthjælp.
//!
//! Law: LAS §§ 79-80, BEK 761/2025 §§ 1-4: of people on forhøjet sats who have had help for 12 unbroken months, in months
//! in which the help is neither reduced (§ 26(2)) nor anything deducted (§§ 30-33, a sanction); the person pays a third.
//! Input: the rates before and after § 26(2), whether anything was deducted, days with help. Result: own share, kroner.
//!
//! Example, 2026: 13,060 and no wage: 99. One krone deducted: none. Help for 10 days of 30: 33.
//! Rounding, BEK § 3(1): a part of a month is taken by days (§ 1(2)), to a whole krone.
//! Read into it: wages within the free amount keep it, since nothing is deducted for them.
//! Not modelled: the 12 months, which are told; help that is repaid (§ 79(3)).

use crate::facts::Sats;
use crate::law::LawOfMonth;
use crate::quantity::Kroner;

/// Own share of ATP of the help, LAS §§ 79-80: of a whole month, or of so many days of one.
///
/// ```
/// use calc_core::{facts::Sats, law::LawOfMonth, law::skat::atp_af_hjaelp::atp_af_hjaelp, parameters::ParameterSet};
/// let law = LawOfMonth::of(&ParameterSet::standard(), "2026-04".parse()?)?;
/// let high = Some(Sats::ForhoejetSats);
/// assert_eq!(atp_af_hjaelp(high, high, true, None, &law).to_string(), "99.00");
/// assert_eq!(atp_af_hjaelp(high, high, true, Some(10), &law).to_string(), "33.00");
/// // Something was deducted; the rate was lowered beside a partner on mindstesats.
/// assert!(atp_af_hjaelp(high, high, false, None, &law).is_zero());
/// assert!(atp_af_hjaelp(high, Some(Sats::Mindstesats), true, None, &law).is_zero());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn atp_af_hjaelp(
    sats: Option<Sats>,
    beregnet_efter: Option<Sats>,
    uden_fradrag: bool,
    dage: Option<u8>,
    law: &LawOfMonth,
) -> Kroner {
    let forhoejet = sats == Some(Sats::ForhoejetSats) && beregnet_efter == sats;
    if !(forhoejet && uden_fradrag) {
        return Kroner::ZERO;
    }
    let whole = law.skat.atp_af_hjaelp.eget;
    match dage {
        Some(dage) => whole.share(i64::from(dage), i64::from(law.month.days())).rounded_to_kroner(),
        None => whole,
    }
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
        assert_eq!(atp_af_hjaelp(forhoejet, forhoejet, true, None, &law), Kroner::whole(99));
        assert_eq!(atp_af_hjaelp(forhoejet, forhoejet, false, None, &law), Kroner::ZERO);
        // § 26(2): computed by a lower rate than the own one.
        assert_eq!(atp_af_hjaelp(forhoejet, Some(Sats::Grundsats), true, None, &law), Kroner::ZERO);
        for sats in Sats::ALL.into_iter().filter(|sats| *sats != Sats::ForhoejetSats) {
            assert_eq!(atp_af_hjaelp(Some(sats), Some(sats), true, None, &law), Kroner::ZERO, "{sats:?}");
        }
        assert_eq!(atp_af_hjaelp(None, None, true, None, &law), Kroner::ZERO);
        // By days, to the nearest krone: 99 x 5/31 is 15.97, 99 x 11/31 is 35.13.
        for (days, expected) in [(5, 16), (11, 35), (31, 99)] {
            assert_eq!(
                atp_af_hjaelp(forhoejet, forhoejet, true, Some(days), &law),
                Kroner::whole(expected),
                "{days}"
            );
        }
    }
}
