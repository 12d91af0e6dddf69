//! The way to work: on how many days, what it costs, how long it takes.
//!
//! No law, but two figures: what a kilometre by car costs (assumed: the rate that employers may refund free of tax for
//! more than 20,000 km, as the marginal cost of a car that one has anyway), and five working days in a week.
//! Input: the way to one job, its hours. Result: kroner, minutes and days of an average month.
//! Example: 76 kr a day, 8 hours a week in shifts of 4: 2 days a week, 8 2/3 a month, 658.67 kr.
//! Rounding: none; a month is 52/12 weeks. Read into it: who works more than five shifts a week works longer ones. A cost
//! that is told is what the person pays: a refund is not taken off it once more, nor off what a car costs.

use crate::facts::{Rejse, Rejsedage, Rejseudgift};
use crate::law::LawOfMonth;
use crate::quantity::{Days, Hours, Kroner, WeeklyHours};

/// Days of a month on which one travels to a job of so many hours a week; none to a job without hours. Where the hours are
/// not known, days that were told still hold, and the length of a shift says nothing.
pub fn rejsedage(rejse: &Rejse, timer: Option<WeeklyHours>, law: &LawOfMonth) -> Days {
    match (rejse.dage, timer) {
        (_, Some(none)) if none == WeeklyHours::default() => Days::NONE,
        (Rejsedage::OmUgen(hundredths), _) => Days::a_month_of_hundredths_a_week(hundredths),
        (Rejsedage::Vagter(shift), Some(timer)) => {
            Days::a_month_of_shifts(timer, shift).at_most_a_week(law.skat.rejse.dage_om_ugen)
        }
        (Rejsedage::Vagter(_), None) => Days::NONE,
    }
}

/// Whether the shifts take all working days of the week, so that more hours make them longer.
pub fn fulde_uger(rejse: &Rejse, dage: Days, law: &LawOfMonth) -> bool {
    let most = Days::of_every_week(law.skat.rejse.dage_om_ugen);
    matches!(rejse.dage, Rejsedage::Vagter(_)) && dage == most
}

/// What the way costs in a month.
pub fn rejseudgift(rejse: &Rejse, dage: Days, law: &LawOfMonth) -> Kroner {
    let nothing = dage == Days::NONE;
    match rejse.udgift {
        Rejseudgift::PrDag(cost) => dage.times(cost),
        Rejseudgift::Maanedskort(_) if nothing => Kroner::ZERO,
        Rejseudgift::Maanedskort(cost) => cost,
        Rejseudgift::Bil => dage.times(law.skat.rejse.bil_pr_km.share(i64::from(rejse.tiendedele_km), 10)),
        Rejseudgift::Cykel => Kroner::ZERO,
    }
}

/// How long the way takes in a month.
pub fn rejsetid(rejse: &Rejse, dage: Days) -> Hours {
    dage.times_minutes(rejse.minutter)
}
