//! The way to work: on how many days, what it costs, how long it takes.
//!
//! No law, but three figures that a user can change: what a kilometre by car costs (assumed: the rate that employers may
//! refund free of tax for more than 20,000 km, as the marginal cost of a car that one has anyway), what a trip by public
//! transport costs (an example), and five working days in a week.
//! Input: the way to one job, its hours. Result: kroner, minutes and days of an average month.
//! Example: 76 kr a day, 8 hours a week in shifts of 4: 2 days a week, 8 2/3 a month, 658.67 kr.
//! Rounding: none; a month is 52/12 weeks. Read into it: who works more than five shifts a week works longer ones; a told
//! price is what is left to pay, and a car whose kilometres are refunded costs nothing.

use crate::facts::{Rejse, Rejsedage, Rejseudgift};
use crate::law::LawOfMonth;
use crate::quantity::{Days, Hours, Kroner, WeeklyHours};

/// There and back.
const TRIPS_A_DAY: u32 = 2;

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
    match rejse.udgift {
        Rejseudgift::Maanedskort(cost) if dage != Days::NONE => cost,
        _ => dage.times(udgift_for_en_dag(rejse, law)),
    }
}

/// What one day more costs: nothing with a monthly pass, and none of what somebody else pays.
pub fn udgift_for_en_dag(rejse: &Rejse, law: &LawOfMonth) -> Kroner {
    let figures = &law.skat.rejse;
    match rejse.udgift {
        Rejseudgift::PrDag(cost) => cost,
        Rejseudgift::Bil | Rejseudgift::Offentlig if rejse.refunderet => Kroner::ZERO,
        Rejseudgift::Bil => figures.bil_pr_km.share(i64::from(rejse.tiendedele_km), 10),
        Rejseudgift::Offentlig => figures.offentlig_tur.times(TRIPS_A_DAY),
        Rejseudgift::Maanedskort(_) | Rejseudgift::Cykel => Kroner::ZERO,
    }
}

/// How long the way takes in a month.
pub fn rejsetid(rejse: &Rejse, dage: Days) -> Hours {
    dage.times_minutes(rejse.minutter)
}

#[cfg(test)]
mod tests {
    use super::{fulde_uger, rejsedage, rejsetid, rejseudgift};
    use crate::facts::{Rejse, Rejsedage, Rejseudgift};
    use crate::law::LawOfMonth;
    use crate::parameters::ParameterSet;
    use crate::quantity::{Days, Hours, Kroner, WeeklyHours};

    fn law(month: &str) -> LawOfMonth {
        LawOfMonth::of(&ParameterSet::standard(), month.parse().expect("a month")).expect("figures")
    }

    fn by(udgift: Rejseudgift) -> Rejse {
        let dage = Rejsedage::Vagter(WeeklyHours::whole(4));
        Rejse { udgift, dage, tiendedele_km: 305, minutter: 90, refunderet: false }
    }

    #[test]
    fn two_shifts_a_week_cost_their_days() {
        let law = law("2026-03");
        let cost =
            |rejse: Rejse| rejseudgift(&rejse, rejsedage(&rejse, Some(WeeklyHours::whole(8)), &law), &law);
        assert_eq!(cost(by(Rejseudgift::PrDag(Kroner::whole(76)))).rounded_to_oere(), Kroner::oere(65_867));
        assert_eq!(cost(by(Rejseudgift::Maanedskort(Kroner::whole(500)))), Kroner::whole(500));
        // 26/3 days of 30.5 km at 2.28.
        assert_eq!(cost(by(Rejseudgift::Bil)).rounded_to_oere(), Kroner::oere(60_268));
        // 26/3 days of two trips at 38.
        assert_eq!(cost(by(Rejseudgift::Offentlig)).rounded_to_oere(), Kroner::oere(65_867));
        assert_eq!(cost(by(Rejseudgift::Cykel)), Kroner::ZERO);
        assert_eq!(rejsetid(&by(Rejseudgift::Cykel), Days::of_every_week(2)), Hours::whole(13));
    }

    #[test]
    fn a_job_without_hours_is_never_travelled_to() {
        let law = law("2026-03");
        let pass = by(Rejseudgift::Maanedskort(Kroner::whole(500)));
        let days = rejsedage(&pass, Some(WeeklyHours::default()), &law);
        assert_eq!(rejseudgift(&pass, days, &law), Kroner::ZERO);
        // Where hours are not known, told days hold and the length of a shift says nothing.
        assert_eq!(rejsedage(&pass, None, &law), Days::NONE);
        let told = Rejse { dage: Rejsedage::OmUgen(200), ..pass };
        assert_eq!(rejsedage(&told, None, &law), Days::a_month_of_hundredths_a_week(200));
    }

    #[test]
    fn more_than_five_shifts_a_week_are_longer_ones() {
        let law = law("2026-03");
        let rejse = by(Rejseudgift::Cykel);
        let full = |hours: &str| {
            let days = rejsedage(&rejse, hours.parse().ok(), &law);
            (days == Days::of_every_week(5), fulde_uger(&rejse, days, &law))
        };
        assert_eq!(full("19.99"), (false, false));
        assert_eq!(full("20"), (true, true));
        assert_eq!(full("37"), (true, true));
        // Told days are as told, also when there are more.
        let six = Rejse { dage: Rejsedage::OmUgen(600), ..rejse };
        let days = rejsedage(&six, Some(WeeklyHours::whole(37)), &law);
        assert_eq!((days, fulde_uger(&six, days, &law)), (Days::a_month_of_hundredths_a_week(600), false));
    }

    #[test]
    fn the_car_is_refunded_a_told_price_is_what_is_left_to_pay() {
        let law = law("2025-07");
        let days = Days::of_every_week(1);
        let refunded = |udgift| rejseudgift(&Rejse { refunderet: true, ..by(udgift) }, days, &law);
        assert_eq!(refunded(Rejseudgift::Bil), Kroner::ZERO);
        assert_eq!(refunded(Rejseudgift::Maanedskort(Kroner::whole(100))), Kroner::whole(100));
        assert_eq!(refunded(Rejseudgift::PrDag(Kroner::whole(3))), Kroner::whole(13));
    }
}
