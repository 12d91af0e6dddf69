//! What the way to work costs and how long it takes: no law, plain counting with one figure.
//!
//! Input: one way and the days it is travelled in a month. Result: kroner and hours a month.
//! A told price counts as told: per day, or a pass whatever the days. The own car costs the official low rate of the tax-free
//! refund per kilometre (Orders 1189/2024 and 1333/2025 § 4): assumed to be what one more kilometre costs someone who has a car.
//! A bicycle costs nothing. Whoever has the car refunded pays nothing; a told price is what is left to pay.
//! Example: 76.00 a day on two days a week, 26/3 a month: 658.67.
//! Rounding: kept to a millionth of a krone; time to the second.

use serde::Serialize;

use crate::facts::{Rejse, Rejseudgift};
use crate::law::LawOfMonth;
use crate::quantity::{Dage, Hours, Kroner};

/// What one way to work takes in an average month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rejseforbrug {
    /// Days travelled.
    pub dage: Dage,
    /// What it costs, kroner.
    pub udgift: Kroner,
    /// How long it takes.
    pub tid: Hours,
}

/// What one way to work costs and how long it takes in an average month with so many days of travel.
pub fn rejseforbrug(rejse: &Rejse, dage: Dage, law: &LawOfMonth) -> Rejseforbrug {
    let udgift = match rejse.udgift {
        Rejseudgift::PrDag(kroner) => dage.at(kroner),
        // Nobody buys a pass for a way that is never travelled.
        Rejseudgift::Maanedskort(_) if dage == Dage::NONE => Kroner::ZERO,
        Rejseudgift::Maanedskort(kroner) => kroner,
        Rejseudgift::Bil if !rejse.refunderet => {
            dage.at(law.skat.rejse.bil.share(i64::from(rejse.tiendedele_km), 10))
        }
        Rejseudgift::Bil | Rejseudgift::Cykel => Kroner::ZERO,
    };
    Rejseforbrug { dage, udgift, tid: dage.minutes(rejse.minutter) }
}
