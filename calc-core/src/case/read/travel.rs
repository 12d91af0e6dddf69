//! The way to work.

use crate::case::fault::{Contradiction, Problem};
use crate::case::form::Form;
use crate::case::kinds::{self, Means};
use crate::facts::{Rejse, Rejsedage, Rejseudgift};

/// `hours_known`: without hours the length of a shift gives no days, so the days must be told.
pub(super) fn travel(form: &mut impl Form, hours_known: bool) -> Option<Rejse> {
    let per_day =
        form.optional("cost_per_day", "Kroner for a day travelled, there and back.", &kinds::KRONER);
    let pass = form.optional(
        "monthly_pass",
        "Kroner a month for a pass, instead of a cost per day.",
        &kinds::KRONER,
    );
    let means = form.optional(
        "means",
        "By car (at the rate for each kilometre), public transport (two trips of an example) or bicycle (nothing), instead of a cost.",
        &kinds::MEANS,
    );
    let days = form.optional("days_a_week", "Days travelled in an average week.", &kinds::DAYS_A_WEEK);
    let shift = form.optional(
        "shift_hours",
        "Length of a shift, instead of days: as many days as the hours take, five a week at most.",
        &kinds::SHIFT,
    );
    let km = form.optional(
        "km_a_day",
        "Kilometres there and back by the normal route by car: for the commuting deduction, and the cost of a car.",
        &kinds::KILOMETRES,
    );
    let minutes =
        form.optional("minutes_a_day", "Minutes there and back on a day travelled.", &kinds::MINUTES);
    let refunded = form.optional(
        "refunded",
        "Paid free of tax by the employer or the job centre: no commuting deduction, LL § 9 C(6)-(7).",
        &kinds::YES_NO,
    );
    one_of(form, &["cost_per_day", "monthly_pass", "means"]);
    one_of(form, &["days_a_week", "shift_hours"]);
    if !hours_known && form.told("shift_hours") && !form.told("days_a_week") {
        form.fault("days_a_week", Problem::Missing);
    }
    if means == Some(Means::Car) && !form.told("km_a_day") {
        form.fault("km_a_day", Problem::Missing);
    }
    let udgift = match (per_day, pass, means) {
        (Some(cost), ..) => Rejseudgift::PrDag(cost),
        (None, Some(cost), _) => Rejseudgift::Maanedskort(cost),
        (None, None, Some(Means::Car)) => Rejseudgift::Bil,
        (None, None, Some(Means::Public)) => Rejseudgift::Offentlig,
        (None, None, Some(Means::Bicycle)) => Rejseudgift::Cykel,
        (None, None, None) => return None,
    };
    let dage = days.map(Rejsedage::OmUgen).or(shift.map(Rejsedage::Vagter))?;
    Some(Rejse {
        udgift,
        dage,
        tiendedele_km: km.unwrap_or(0),
        minutter: minutes.unwrap_or(0),
        refunderet: refunded.unwrap_or(false),
    })
}

/// Exactly one of these fields must be told.
fn one_of(form: &mut impl Form, fields: &[&'static str]) {
    let mut told = fields.iter().filter(|field| form.told(field)).copied().collect::<Vec<_>>().into_iter();
    match (told.next(), fields.first()) {
        (None, Some(first)) => form.fault(first, Problem::Missing),
        _ => {
            for other in told {
                form.fault(other, Problem::Contradiction(Contradiction::MoreThanOneTravel));
            }
        }
    }
}
