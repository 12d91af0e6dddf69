//! Børne- og ungeydelse: tax-free, by the child's age.
//!
//! Law: lov om en børne- og ungeydelse § 1 (amounts by age), § 2(2) (a share in the first years here), § 4(1) (half to each
//! of two who share custody, a half rounded up), § 5 (børneydelse by the quarter, ungeydelse by the month), § 10 (no social
//! benefit looks at it). Input: the household. Result: kroner a year, and the average of a month.
//!
//! Example, 2026: one child of 4: 4,248 a quarter, 1,416 a month; half of it 2,124 a quarter.
//! Rounding: the amounts of a year divide by 12 (§ 1(3)); half a payment is rounded up (§ 4(1)); nothing else.
//! Read into it: the benefit comes home for children who live here, the applicant's and a spouse's. Two parents in one home
//! have a half each, and both count, but of a cohabitant only the applicant's half of a common child. Half goes elsewhere
//! only where a single parent tells so.
//! Not modelled: the lower benefit of high incomes (§ 1 a), the quarters in which a child reaches the next age, other
//! agreements between the parents (§ 4(2)).

use serde::Serialize;

use super::{MONTHS_A_YEAR, QUARTERS_A_YEAR};
use crate::facts::{Child, Familie, Household, Parent};
use crate::law::LawOfMonth;
use crate::quantity::Kroner;
use crate::questions::{Question, Readings};

/// Børne- og ungeydelse of a household; kroner a year where nothing else is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BoerneOgUngeydelse {
    /// For so many children.
    pub boern: u32,
    /// Børneydelse for children under 3.
    pub aar_0_2: Kroner,
    /// Børneydelse for children of 3 to 6.
    pub aar_3_6: Kroner,
    /// Børneydelse for children of 7 to 14.
    pub aar_7_14: Kroner,
    /// Ungeydelse for children of 15 to 17.
    pub aar_15_17: Kroner,
    /// All of it.
    pub om_aaret: Kroner,
    /// All of it in an average month.
    pub om_maaneden: Kroner,
}

/// What comes home for the children of a household; nothing where it was not told how it is paid.
pub fn boerne_og_ungeydelse(
    household: &Household,
    readings: Readings,
    law: &LawOfMonth,
) -> BoerneOgUngeydelse {
    let figures = &law.ydelser.boerneydelser;
    let mut ydelse = BoerneOgUngeydelse::default();
    let Some(told) = household.boerneydelser else {
        return ydelse;
    };
    let youngest = if readings.alternative(Question::Boerneydelse2026) {
        figures.aar_0_2 + figures.aar_0_2_mere
    } else {
        figures.aar_0_2
    };
    for child in &household.children {
        let age = u32::from(child.age);
        let halves = halves(household, *child, told.delt);
        if age >= law.alder.barn || !child.at_home || !child.in_realm || halves == 0 {
            continue;
        }
        let (amount, payments, sum) = if age < figures.alder_boernehave {
            (youngest, QUARTERS_A_YEAR, &mut ydelse.aar_0_2)
        } else if age < figures.alder_skole {
            (figures.aar_3_6, QUARTERS_A_YEAR, &mut ydelse.aar_3_6)
        } else if age < figures.alder_unge {
            (figures.aar_7_14, QUARTERS_A_YEAR, &mut ydelse.aar_7_14)
        } else {
            (figures.aar_15_17, MONTHS_A_YEAR, &mut ydelse.aar_15_17)
        };
        let whole = told.andel.of(amount);
        *sum += match halves {
            WHOLE => whole,
            halves => {
                let half = whole.share(1, i64::from(2 * payments)).raised_to_kroner();
                half.times(payments).times(halves)
            }
        };
        ydelse.boern = ydelse.boern.saturating_add(1);
    }
    ydelse.om_aaret = ydelse.aar_0_2 + ydelse.aar_3_6 + ydelse.aar_7_14 + ydelse.aar_15_17;
    ydelse.om_maaneden = ydelse.om_aaret.share(1, i64::from(MONTHS_A_YEAR));
    ydelse
}

/// One parent has it alone: not in halves.
const WHOLE: u32 = u32::MAX;

/// How many halves of a child's benefit come home, or that it comes whole, § 4(1).
fn halves(household: &Household, child: Child, shared_with_other: bool) -> u32 {
    match (&household.familie, child.parent) {
        (Familie::Par(_), Parent::Both) => 1 + u32::from(household.married()),
        (Familie::Par(_), Parent::Applicant) => WHOLE,
        (Familie::Par(_), Parent::Partner) => {
            if household.married() {
                WHOLE
            } else {
                0
            }
        }
        (Familie::NotTold | Familie::Enlig, Parent::Partner) => 0,
        (Familie::NotTold | Familie::Enlig, _) => {
            if shared_with_other {
                1
            } else {
                WHOLE
            }
        }
    }
}
