//! What was deducted for wages before 1 July 2025: only to hold today's rule against it.
//!
//! Law: LAS § 31(1) until 30 June 2025: a fixed amount for every hour of work is left alone, for at most 160 hours a month;
//! the rest is deducted krone for krone, § 30. Input: help before deduction, countable wage, hours of the month. Result: what
//! is left alone, what is deducted, help. Example, early 2025: help 7,095, 34 2/3 hours and a wage of 4,784: 1,092 are left
//! alone, 3,692 deducted, help 3,403. Rounding: none.
//! Read into it: the wage is the same countable wage as today, after AM-bidrag, own ATP and own pension.
//! Not modelled: the old rates, ceilings and the 225 hours; this program does not know them.

use serde::Serialize;

use crate::calendar::Month;
use crate::law::figures::{FoerReformen, Lookup};
use crate::parameters::{ParameterError, ParameterSet};
use crate::quantity::{Hours, Kroner};

/// A rule on wages at work: kroner of the month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Loenregel {
    /// Of the wage left alone.
    pub set_bort_fra: Kroner,
    /// Of it deducted, if there is so much help.
    pub fradrag: Kroner,
    /// Help after it.
    pub hjaelp: Kroner,
}

impl FoerReformen {
    /// The figures of the old rule.
    ///
    /// # Errors
    /// [`ParameterError`] for a month before they begin; it names the months that have them.
    pub fn i_maaneden(set: &ParameterSet, month: Month) -> Result<Self, ParameterError> {
        Lookup::all(set, month, Self::of).map_err(|error| match error {
            // All figures together begin only with the reform: the months of this one are wanted.
            ParameterError::NoFigures { month, id, .. } => {
                let available = set.months_of(&id).unwrap_or_default();
                ParameterError::NoFigures { month, id, available }
            }
            other => other,
        })
    }

    /// What the old rule does to a wage.
    pub fn loenfradrag(&self, hjaelp: Kroner, loen: Kroner, timer: Hours) -> Loenregel {
        let set_bort_fra = timer.min(self.timer_hoejst).pay(self.timefradrag).min(loen);
        let fradrag = loen - set_bort_fra;
        Loenregel { set_bort_fra, fradrag, hjaelp: (hjaelp - fradrag).or_zero() }
    }
}

#[cfg(test)]
mod tests {
    use crate::law::figures::FoerReformen;
    use crate::parameters::ParameterSet;
    use crate::quantity::{Hours, Kroner, WeeklyHours};

    fn rule() -> FoerReformen {
        let month = "2025-03".parse().expect("a month");
        FoerReformen::i_maaneden(&ParameterSet::standard(), month).expect("figures")
    }

    #[test]
    fn every_hour_leaves_a_fixed_amount_alone() {
        let hours = WeeklyHours::whole(8).a_month();
        let worked = rule().loenfradrag(Kroner::whole(7_095), Kroner::whole(4_784), hours);
        assert_eq!(worked.set_bort_fra, Kroner::whole(1_092));
        assert_eq!(worked.fradrag, Kroner::whole(3_692));
        assert_eq!(worked.hjaelp, Kroner::whole(3_403));
    }

    #[test]
    fn never_more_than_the_wage_nor_for_more_than_160_hours() {
        let small = rule().loenfradrag(Kroner::whole(7_095), Kroner::whole(100), Hours::whole(100));
        assert_eq!((small.set_bort_fra, small.hjaelp), (Kroner::whole(100), Kroner::whole(7_095)));
        let full = rule().loenfradrag(Kroner::whole(7_095), Kroner::whole(20_000), Hours::whole(200));
        assert_eq!((full.set_bort_fra, full.hjaelp), (Kroner::whole(5_040), Kroner::ZERO));
    }

    #[test]
    fn years_before_are_refused_with_the_months_there_are() {
        let refused =
            FoerReformen::i_maaneden(&ParameterSet::standard(), "2024-12".parse().expect("a month"));
        assert!(refused.is_err_and(|error| error.to_string().contains("2025-01")));
    }
}
