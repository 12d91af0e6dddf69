//! ATP on wages: the employee's own share by the hours of the pay period.
//!
//! Law: lov om Arbejdsmarkedets Tillægspension § 15(4)-(5), BEK 1621/2023 §§ 2-5 (the bands stand in its annex).
//! Input: hours and pay period of one job; each employer counts alone. Result: kroner in an average month.
//! Example: 8 hours a week paid by the month are 34 2/3 hours, below 39: no ATP. 9 hours are exactly 39: 33.00.
//! Rounding: none; 14-day and weekly contributions are taken 26 and 52 times a year.
//! Not modelled: an employer need not pay more in a year than twelve full contributions of the monthly paid (§ 3(4)), and
//! holidays of those paid by the week or 14 days are no hours (§ 4(5)): of full contributions every week all year own 113.10
//! a month may be 99.00 in the end; the B to F rates of some public employees, ages below 16, averages of uneven hours
//! (§ 5(4)).

use crate::facts::PayPeriod;
use crate::law::figures::{AtpTrin, LawOfMonth};
use crate::quantity::{Hours, Kroner, WeeklyHours};

const MONTHS_A_YEAR: i64 = 12;
const FORTNIGHTS_A_YEAR: i64 = 26;
const WEEKS_A_YEAR: i64 = 52;

/// The employee's own share in an average month, kroner.
pub fn eget_bidrag(hours: WeeklyHours, period: PayPeriod, law: &LawOfMonth) -> Kroner {
    match period {
        PayPeriod::Maaned => band(hours.a_month(), &law.atp_maaned),
        PayPeriod::Fjortendage => {
            band(hours.a_fortnight(), &law.atp_fjortendage).share(FORTNIGHTS_A_YEAR, MONTHS_A_YEAR)
        }
        PayPeriod::Uge => band(hours.a_week(), &law.atp_uge).share(WEEKS_A_YEAR, MONTHS_A_YEAR),
        PayPeriod::Loesarbejder => hours.a_month().pay(law.loen.atp_loesarbejder),
    }
}

/// The employer's share of ATP beside this own share, § 15(6).
pub fn arbejdsgivers_bidrag(eget: Kroner, law: &LawOfMonth) -> Kroner {
    eget.times(law.loen.atp_arbejdsgiver_gange)
}

/// The parameters behind a contribution: the band's hours and amount, or the first band's hours where there is none.
pub fn parameters(hours: WeeklyHours, period: PayPeriod, law: &LawOfMonth) -> Vec<&'static str> {
    let (worked, trin, ids) = match period {
        PayPeriod::Maaned => (hours.a_month(), &law.atp_maaned, AtpTrin::MAANED),
        PayPeriod::Fjortendage => (hours.a_fortnight(), &law.atp_fjortendage, AtpTrin::FJORTENDAGE),
        PayPeriod::Uge => (hours.a_week(), &law.atp_uge, AtpTrin::UGE),
        PayPeriod::Loesarbejder => return vec!["atp.loesarbejder.time"],
    };
    let reached = trin.trin.iter().zip(ids).find(|((from, _), _)| worked >= *from);
    match (reached, ids) {
        (Some((_, (timer, bidrag))), _) => vec![timer, bidrag],
        (None, [.., (timer, _)]) => vec![timer],
    }
}

/// The contribution of the highest band that these hours reach.
fn band(hours: Hours, trin: &AtpTrin) -> Kroner {
    trin.trin.iter().find(|(from, _)| hours >= *from).map_or(Kroner::ZERO, |(_, bidrag)| *bidrag)
}
