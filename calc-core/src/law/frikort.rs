//! Pay under a socialt frikort: no tax, and no benefit looks at it.
//!
//! Law: lov om socialt frikort (Act 616/2024) § 1 (so much a year), § 5(4) and (7) (holiday pay of 12.5 per cent counts
//! toward it; above it the ordinary rules hold), § 8 (it rises by the satsreguleringsprocent, to a krone).
//! Input: pay of the month under the frikort, what of the year's amount is used. Result: every amount on the way.
//!
//! Example, 2026: pay 4,000, nothing used: 500 holiday pay, so 4,500 of 44,690; it lasts nine whole months at this pace.
//! Rounding: none; pay that fills the amount exactly is kept to a millionth.
//! Read into it: holiday pay uses the amount in the month in which it is earned. It is part of what the job is worth, not of
//! the month's cash: it is paid out with the holiday, or when the job ends (§ 5(2) and (4)). The open question `frikort-2026`
//! is how the rise is rounded.
//! Not modelled: who can have a frikort (§ 2), which the municipality decides, and that the employer must report the job (§ 6).

use serde::Serialize;

use crate::law::LawOfMonth;
use crate::quantity::Kroner;
use crate::questions::{Question, Readings};

/// Pay of a month under a socialt frikort, kroner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Frikort {
    /// The amount of the year, § 1.
    pub beloeb: Kroner,
    /// What is used before this month.
    pub brugt_tidligere: Kroner,
    /// What is available this month.
    pub til_raadighed: Kroner,
    /// Pay that is free.
    pub fri_loen: Kroner,
    /// Its holiday pay, which counts too, § 5(4).
    pub feriebetaling: Kroner,
    /// Pay above it: ordinary wage, § 5(7).
    pub over_frikort: Kroner,
    /// What is left of the year's amount afterwards.
    pub tilbage: Kroner,
    /// For so many whole months, this one among them, it lasts at this pace; none without pay.
    pub raekker_maaneder: Option<u32>,
}

/// Pay of a month under the frikort, of whose amount so much is used already, §§ 1 and 5.
pub fn frikort(loen: Kroner, brugt_tidligere: Kroner, readings: Readings, law: &LawOfMonth) -> Frikort {
    let figures = &law.ydelser.frikort;
    let more = if readings.alternative(Question::Frikort2026) { figures.mere } else { Kroner::ZERO };
    let beloeb = figures.beloeb + more;
    let til_raadighed = (beloeb - brugt_tidligere).or_zero();
    let with_holiday_pay = loen + figures.feriebetaling.of(loen);
    let (fri_loen, feriebetaling) = if with_holiday_pay <= til_raadighed {
        (loen, figures.feriebetaling.of(loen))
    } else {
        let free = figures.feriebetaling.on_top_of_what(til_raadighed);
        (free, til_raadighed - free)
    };
    Frikort {
        beloeb,
        brugt_tidligere,
        til_raadighed,
        fri_loen,
        feriebetaling,
        over_frikort: loen - fri_loen,
        tilbage: til_raadighed - fri_loen - feriebetaling,
        raekker_maaneder: (!loen.is_zero()).then(|| til_raadighed.whole_times(with_holiday_pay)),
    }
}

#[cfg(test)]
mod tests {
    use super::{Frikort, frikort};
    use crate::law::LawOfMonth;
    use crate::parameters::ParameterSet;
    use crate::quantity::Kroner;
    use crate::questions::Readings;

    fn of(loen: i64, brugt: i64) -> Frikort {
        let month = "2026-03".parse().expect("a month");
        let law = LawOfMonth::of(&ParameterSet::standard(), month).expect("a month with figures");
        let answer = frikort(Kroner::whole(loen), Kroner::whole(brugt), Readings::default(), &law);
        // No krone is lost.
        assert_eq!(answer.fri_loen + answer.over_frikort, Kroner::whole(loen));
        assert_eq!(answer.fri_loen + answer.feriebetaling + answer.tilbage, answer.til_raadighed);
        answer
    }

    #[test]
    fn holiday_pay_uses_the_amount_too() {
        let answer = of(4_000, 0);
        assert_eq!((answer.fri_loen, answer.feriebetaling), (Kroner::whole(4_000), Kroner::whole(500)));
        assert_eq!(answer.tilbage, Kroner::whole(40_190));
        // 44,690 / 4,500 is 9.9.
        assert_eq!(answer.raekker_maaneder, Some(9));
    }

    #[test]
    fn pay_that_fills_what_is_left_exactly_is_free_and_a_krone_more_is_ordinary() {
        let full = of(4_000, 40_190);
        assert_eq!((full.over_frikort, full.tilbage), (Kroner::ZERO, Kroner::ZERO));
        assert_eq!(full.raekker_maaneder, Some(1));
        let more = of(4_001, 40_190);
        assert_eq!((more.fri_loen, more.over_frikort), (Kroner::whole(4_000), Kroner::whole(1)));
        assert_eq!((more.feriebetaling, more.tilbage), (Kroner::whole(500), Kroner::ZERO));
        assert_eq!(more.raekker_maaneder, Some(0));
    }

    #[test]
    fn an_amount_that_does_not_divide_is_used_up_to_the_last_part() {
        // 44,690 / 1.125 does not end.
        let answer = of(50_000, 0);
        assert_eq!(answer.fri_loen.to_string(), "39724.444444");
        assert_eq!(answer.tilbage, Kroner::ZERO);
    }

    #[test]
    fn what_is_used_up_frees_nothing_and_no_pay_uses_nothing() {
        for used in [44_690, 50_000] {
            let answer = of(4_000, used);
            assert_eq!((answer.til_raadighed, answer.fri_loen), (Kroner::ZERO, Kroner::ZERO));
            assert_eq!(answer.over_frikort, Kroner::whole(4_000));
        }
        assert_eq!((of(0, 0).tilbage, of(0, 0).raekker_maaneder), (Kroner::whole(44_690), None));
    }
}
