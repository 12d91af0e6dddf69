//! Pay under a socialt frikort: no tax, and no benefit looks at it.
//!
//! Law: lov om socialt frikort (Act 616/2024) § 1 (so much a year), § 5(4) and (7) (holiday pay of 12.5 per cent counts
//! toward it; above it the ordinary rules hold), § 8 (it rises by the satsreguleringsprocent, to a krone).
//! Input: pay of the month under the frikort, what of the year's amount is used. Result: every amount on the way.
//!
//! Example, 2026: pay 4,000, nothing used: 500 holiday pay, so 4,500 of 44,690; it lasts nine whole months at this pace.
//! Rounding: none; pay that fills the amount exactly is kept to a millionth.
//! Read into it: holiday pay uses the amount in the month in which it is earned. The open question `frikort-2026` is how the
//! rise is rounded.
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
