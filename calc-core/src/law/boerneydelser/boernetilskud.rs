//! Børnetilskud of single parents: tax-free, whatever the income.
//!
//! Law: børnetilskudsloven § 2 (ordinært, for each child), § 3 (ekstra, one a family, with a child at home), § 5 a (a share
//! in the first years here). Input: the household. Result: kroner a year, and the average of a month.
//!
//! Example, 2026: single with two children: 2 × 6,964 + 7,096 = 21,024 a year, 1,752 a month.
//! Rounding: the amounts divide by 4 (§ 25 a(2)); nothing else.
//! Read into it: the children are those under 18 who live here. Where it is told that there is no right to ekstra
//! børnetilskud, there is none to ordinært either: with a child at home the one brings the other (§ 3).
//! Not modelled: citizenship and a year's residence (§ 5), særligt børnetilskud (§ 4), børnebidrag (§ 11), pensioners.

use serde::Serialize;

use super::MONTHS_A_YEAR;
use crate::facts::{Familie, Household, Parent};
use crate::law::LawOfMonth;
use crate::quantity::Kroner;

/// Børnetilskud of a household; kroner a year where nothing else is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Boernetilskud {
    /// For so many children.
    pub boern: u32,
    /// § 2.
    pub ordinaert: Kroner,
    /// § 3.
    pub ekstra: Kroner,
    /// Both.
    pub om_aaret: Kroner,
    /// Both in an average month.
    pub om_maaneden: Kroner,
}

/// What a single parent gets; nothing where it was not told how benefits for the children are paid.
pub fn boernetilskud(household: &Household, law: &LawOfMonth) -> Boernetilskud {
    let figures = &law.ydelser.boerneydelser;
    let single = household.familie == Familie::Enlig && household.ekstra_boernetilskud != Some(false);
    let Some(told) = household.boerneydelser.filter(|_| single) else {
        return Boernetilskud::default();
    };
    let own = household.children.iter().filter(|child| {
        let under_18 = u32::from(child.age) < law.alder.barn;
        under_18 && child.at_home && child.in_realm && child.parent != Parent::Partner
    });
    let boern = u32::try_from(own.count()).unwrap_or(u32::MAX);
    let ordinaert = told.andel.of(figures.ordinaert_tilskud).times(boern);
    let ekstra = if boern > 0 { told.andel.of(figures.ekstra_tilskud) } else { Kroner::ZERO };
    let om_aaret = ordinaert + ekstra;
    Boernetilskud {
        boern,
        ordinaert,
        ekstra,
        om_aaret,
        om_maaneden: om_aaret.share(1, i64::from(MONTHS_A_YEAR)),
    }
}
