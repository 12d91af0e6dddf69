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
