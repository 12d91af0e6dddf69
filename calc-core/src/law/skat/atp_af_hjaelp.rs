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
