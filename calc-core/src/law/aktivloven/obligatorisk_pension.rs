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

#[cfg(test)]
mod tests {
    use super::bidrag;
    use crate::facts::Sats;
    use crate::law::LawOfMonth;
    use crate::parameters::ParameterSet;
    use crate::quantity::Kroner;

    #[test]
    fn the_percentage_rises_each_year_and_the_low_rates_have_none() {
        for (month, sats, help, expected) in [
            ("2025-07", Sats::ForhoejetSats, 10_000, 180),
            ("2026-03", Sats::ForhoejetSats, 10_000, 210),
            // 274.26 and 158.109.
            ("2026-03", Sats::ForhoejetSats, 13_060, 274),
            ("2026-03", Sats::Grundsats, 7_529, 158),
            ("2026-03", Sats::Hjemmeboende, 3_057, 64),
            ("2026-03", Sats::Mindstesats, 7_095, 0),
            ("2026-03", Sats::HjemmeboendeMindste, 3_057, 0),
            ("2026-03", Sats::ForhoejetSats, 0, 0),
        ] {
            let of = month.parse().expect("a month");
            let law = LawOfMonth::of(&ParameterSet::standard(), of).expect("a month with figures");
            let paid = bidrag(Kroner::whole(help), sats, &law);
            assert_eq!(paid, Kroner::whole(expected), "{month}: {help} on {}", sats.id());
        }
    }

    #[test]
    fn half_a_krone_goes_up() {
        let month = "2026-03".parse().expect("a month");
        let law = LawOfMonth::of(&ParameterSet::standard(), month).expect("a month with figures");
        // 2.1 per cent of 500 is 10.50.
        assert_eq!(bidrag(Kroner::whole(500), Sats::Grundsats, &law), Kroner::whole(11));
    }
}
