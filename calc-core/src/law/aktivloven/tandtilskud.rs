//! What of dental bills the municipality pays.
//!
//! Law: LAS § 82 a(2)-(4): all of it above a yearly own payment where the help is below a limit, 65 per cent from the limit
//! on. The help counts as it is before deductions and sanctions, so wages do not move it; it stops with the help.
//! Input: help of the month. Result: the share. Example, 2026: 11,716 is below 13,060: 100 per cent; 13,060 itself: 65.
//! Rounding: none. Read into it: supplements are part of the help.
//! Not modelled: a year's bills, and the approval of dear treatment beforehand (6).

use crate::law::LawOfMonth;
use crate::quantity::{Kroner, Percent};

/// The share of dental bills above the own payment that is paid with this help before deductions, § 82 a(2)-(3).
pub fn daekning(hjaelp_foer: Kroner, law: &LawOfMonth) -> Percent {
    let figures = &law.ydelser.foelgeydelser;
    if hjaelp_foer < figures.tandtilskud_graense {
        figures.tandtilskud_under
    } else {
        figures.tandtilskud_over
    }
}

#[cfg(test)]
mod tests {
    use super::daekning;
    use crate::law::LawOfMonth;
    use crate::parameters::ParameterSet;
    use crate::quantity::Kroner;

    #[test]
    fn all_of_the_bill_is_paid_below_the_limit_and_less_from_it_on() {
        for (month, oere, share) in [
            ("2025-07", 1_249_799, "100"),
            ("2025-07", 1_249_800, "65"),
            ("2026-03", 1_305_999, "100"),
            ("2026-03", 1_306_000, "65"),
            ("2026-03", 0, "100"),
        ] {
            let month = month.parse().expect("a month");
            let law = LawOfMonth::of(&ParameterSet::standard(), month).expect("a month with figures");
            assert_eq!(daekning(Kroner::oere(oere), &law).to_string(), share, "{month}: {oere}");
        }
    }
}
