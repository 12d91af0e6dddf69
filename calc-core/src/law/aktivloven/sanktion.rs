//! What a sanction takes.
//!
//! Law: LAS § 35(4): a sanction is taken whatever is deducted for income, and in a calendar month it is at most the help
//! worked out under §§ 16-20. Input: the sanction as it is told, the help before deductions, what of it is left to pay.
//! Result: what is taken, and what is not, kroner in the month.
//!
//! Example: 3,000 told, help 7,095 before deductions, 2,000 left after them: 2,000 taken, 1,000 that no help is left for.
//! Rounding: none. Read into it: what no help is left for is not taken elsewhere in this month.
//! Not modelled: the rates a day, and that the municipality may take it within three whole months (3).

use serde::Serialize;

use crate::quantity::Kroner;

/// A sanction of one person, kroner in the month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sanktion {
    /// As the letter says.
    pub oplyst: Kroner,
    /// Above the help of the month: never taken, § 35(4).
    pub over_hjaelpen: Kroner,
    /// What is taken.
    pub taget: Kroner,
    /// What no help is left for.
    pub ikke_daekket: Kroner,
}

/// What this sanction takes of help that is `beregnet` before deductions and of which so much is left, § 35(4).
pub fn sanktion(oplyst: Kroner, beregnet: Kroner, tilbage: Kroner) -> Sanktion {
    let at_most = oplyst.min(beregnet.or_zero());
    let taget = at_most.min(tilbage.or_zero());
    Sanktion { oplyst, over_hjaelpen: oplyst - at_most, taget, ikke_daekket: at_most - taget }
}

#[cfg(test)]
mod tests {
    use super::{Sanktion, sanktion};
    use crate::quantity::Kroner;

    #[test]
    fn a_sanction_takes_no_more_than_the_help_of_the_month_and_what_is_left_of_it() {
        // Told, help before deductions, left; above the help, taken, not covered.
        for (oplyst, beregnet, tilbage, over_hjaelpen, taget, ikke_daekket) in [
            (0, 7_095, 7_095, 0, 0, 0),
            (3_000, 7_095, 7_095, 0, 3_000, 0),
            (3_000, 7_095, 3_000, 0, 3_000, 0),
            (3_000, 7_095, 2_000, 0, 2_000, 1_000),
            (3_000, 7_095, 0, 0, 0, 3_000),
            (8_000, 7_095, 7_095, 905, 7_095, 0),
            (8_000, 7_095, 1_000, 905, 1_000, 6_095),
            (500, 0, 0, 500, 0, 0),
        ] {
            let [oplyst, beregnet, tilbage, over_hjaelpen, taget, ikke_daekket] =
                [oplyst, beregnet, tilbage, over_hjaelpen, taget, ikke_daekket].map(Kroner::whole);
            let expected = Sanktion { oplyst, over_hjaelpen, taget, ikke_daekket };
            assert_eq!(sanktion(oplyst, beregnet, tilbage), expected);
            assert_eq!(over_hjaelpen + taget + ikke_daekket, oplyst);
        }
    }
}
