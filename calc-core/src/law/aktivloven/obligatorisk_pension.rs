//! Obligatory pension beside the help.
//!
//! Law: LAS §§ 80 b-80 c: the state pays a percentage of the help into a pension, of the help after every deduction and after
//! own ATP, but only on the rates of § 16(1). It is no income now, and wages make it smaller.
//! Input: help of the month after deductions, sanctions and ATP, and the rate. Result: kroner in the month.
//! Example, 2026: forhøjet sats, 10,000 paid: 2.1 per cent, 210. Mindstesats: nothing.
//! Rounding, § 80 b(2): to a krone.

use crate::facts::Sats;
use crate::law::LawOfMonth;
use crate::quantity::Kroner;

/// What is paid into the pension with this help, § 80 b.
pub fn bidrag(hjaelp_efter: Kroner, sats: Sats, law: &LawOfMonth) -> Kroner {
    match sats {
        Sats::Grundsats | Sats::ForhoejetSats | Sats::Hjemmeboende => {
            law.ydelser.foelgeydelser.obligatorisk_pension.of(hjaelp_efter).rounded_to_kroner()
        }
        Sats::Mindstesats | Sats::HjemmeboendeMindste => Kroner::ZERO,
    }
}
