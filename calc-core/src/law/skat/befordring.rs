//! Commuting deduction (befordringsfradrag), with the supplement for low incomes.
//!
//! Law: ligningsloven § 9 C(1)-(4), (6) and (7). Input: the ways to work of one adult, with the days they are travelled;
//! whether home is in an outer municipality or on a small island; the year's work income. Result: kroner a year.
//!
//! A working day of d kilometres there and back, by the normal route by car, gives nothing up to 24, the rate up to 120 and half
//! of it above (2)-(3). From outer municipalities and small islands the rate is 10.75 per cent higher and never halved (3).
//! The supplement is 64 per cent of the deduction, up to a maximum; each thousand kroner of work income above the limit
//! takes 1.28 points off the one and 2 per cent off the other, so both end 50,000 kr. above it (4).
//!
//! Example, 2026: 60 km a day on two days a week: 36 x 3.17 = 114.12 a day, 11,868.48 a year of 104 days; with the
//! supplement 19,464.31.
//! Rounding: none but that a year and a supplement beyond the limit are kept to a millionth of a krone.
//! Read into it: the work income is pay after own ATP and pension, before AM-bidrag; help does not count. A way that an employer
//! or a job centre pays for gives nothing (6)-(7).
//! Not modelled: several workplaces on one day, ferries, bridges (9), illness (§ 9 D).

use serde::Serialize;

use crate::facts::{Rejse, Rejsedage};
use crate::law::LawOfMonth;
use crate::quantity::{Dage, Kroner, Percent, WeeklyHours};

const TENTHS: u32 = 10;

/// One way to work in the commuting deduction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rejsefradrag {
    /// Days travelled in a year.
    pub dage_aar: Dage,
    /// Kilometres of a day there and back, in tenths.
    pub tiendedele_km: u32,
    /// The deduction of a day, kroner.
    pub pr_dag: Kroner,
    /// The deduction of the year before any supplement, kroner.
    pub fradrag: Kroner,
}

/// The commuting deduction of one adult, kroner a year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Befordringsfradrag {
    /// The deduction by kilometres, § 9 C(1)-(3).
    pub efter_kilometer: Kroner,
    /// Work income above the limit of the full supplement.
    pub over_graensen: Kroner,
    /// The supplement's part of the deduction, § 9 C(4).
    pub tillaegsprocent: Percent,
    /// The supplement at most.
    pub tillaeg_hoejst: Kroner,
    /// The supplement.
    pub tillaeg: Kroner,
    /// Both together.
    pub fradrag: Kroner,
}

/// How income above the limit counts, § 9 C(4): the open question on the taper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Aftrapning {
    /// In proportion.
    #[default]
    Noejagtig,
    /// In started thousands of kroner.
    PaabegyndteTusinder,
}

/// The days of an average month on which one travels, with so many hours of work a week.
pub fn rejsedage(rejse: &Rejse, hours: WeeklyHours) -> Dage {
    match rejse.dage {
        Rejsedage::OmUgen(hundredths) => Dage::weekly(hundredths),
        Rejsedage::Vagter(shift) => Dage::shifts(hours, shift),
    }
}

/// The deduction of one way on one day, kroner: by tenths of a kilometre there and back, § 9 C(2)-(3). Not rounded.
pub fn fradrag_pr_dag(tiendedele_km: u32, yderkommune: bool, law: &LawOfMonth) -> Kroner {
    let figures = &law.skat.befordring;
    let counted = tiendedele_km.saturating_sub(figures.bundgraense * TENTHS);
    let full_rate = (figures.graense * TENTHS).saturating_sub(figures.bundgraense * TENTHS);
    let at = |tenths: u32, rate: Kroner| Percent::whole(TENTHS).of(rate.times(tenths));
    if yderkommune {
        return at(counted, figures.takst_yderkommune);
    }
    at(counted.min(full_rate), figures.takst)
        + at(counted.saturating_sub(full_rate), figures.takst_over_graensen)
}

/// One way to work, travelled on so many days of an average month; nothing where it is refunded, § 9 C(6)-(7).
pub fn rejsefradrag(rejse: &Rejse, dage: Dage, yderkommune: bool, law: &LawOfMonth) -> Rejsefradrag {
    let dage_aar = dage.a_year();
    let tiendedele_km = rejse.tiendedele_km;
    if rejse.refunderet {
        return Rejsefradrag { dage_aar, tiendedele_km, ..Rejsefradrag::default() };
    }
    let pr_dag = fradrag_pr_dag(tiendedele_km, yderkommune, law);
    Rejsefradrag { dage_aar, tiendedele_km, pr_dag, fradrag: dage_aar.at(pr_dag) }
}

/// The deduction of one adult from all ways together, with the supplement, § 9 C(4). Both kroner a year:
/// `efter_kilometer` is the sum of [`Rejsefradrag::fradrag`], `arbejdsindkomst` pay before AM-bidrag, after own ATP and pension.
pub fn befordringsfradrag(
    efter_kilometer: Kroner,
    arbejdsindkomst: Kroner,
    aftrapning: Aftrapning,
    law: &LawOfMonth,
) -> Befordringsfradrag {
    if efter_kilometer <= Kroner::ZERO {
        return Befordringsfradrag::default();
    }
    let figures = &law.skat.befordring;
    let over_graensen = (arbejdsindkomst - figures.tillaeg_graense).or_zero();
    let (tillaegsprocent, tillaeg_hoejst) = if over_graensen.is_zero() {
        (figures.tillaeg_procent, figures.tillaeg_hoejst)
    } else {
        let counted = match aftrapning {
            Aftrapning::Noejagtig => over_graensen,
            Aftrapning::PaabegyndteTusinder => over_graensen.raised_to_thousands(),
        };
        let procent = figures.tillaeg_procent.less(figures.tillaeg_aftrapning.for_each_thousand_of(counted));
        let left = Percent::whole(100).less(figures.tillaeg_aftrapning_hoejst.for_each_thousand_of(counted));
        (procent, left.of(figures.tillaeg_hoejst))
    };
    let tillaeg = tillaegsprocent.of(efter_kilometer).min(tillaeg_hoejst).share(1, 1);
    Befordringsfradrag {
        efter_kilometer,
        over_graensen,
        tillaegsprocent,
        tillaeg_hoejst,
        tillaeg,
        fradrag: efter_kilometer + tillaeg,
    }
}
