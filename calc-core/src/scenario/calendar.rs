//! A job month by month: what is paid out when.
//!
//! Read into it: § 31(1) looks at pay and help of the same month, but a municipality pays the help before it knows the pay,
//! so the pay of a month is set off in the help of the next (reported practice). Housing benefit and day care follow the same
//! income. Pay and help are paid out at the end of their month, after the tax that is withheld, not the tax that is settled.
//! Holiday pay is paid out with the holiday; that of a frikort too (§ 5(2) of its act), so what is earned of it is not here.
//! Not modelled: børneydelse and børnetilskud are paid by the quarter (børneydelse: § 5(3) of its act); here each month has
//! its part of them, so a quarter's first month is shown too low and the other two too high.

mod cards;
mod plan;
mod track;

pub use plan::PayPlan;

use serde::Serialize;

use crate::calendar::{Day, Month};
use crate::case::Case;
use crate::law::LawOfMonth;
use crate::law::aktivloven::fritidstillaeg::Fritid;
use crate::parameters::{ParameterError, ParameterSet, WhatIf, law_checked};
use crate::quantity::Kroner;
use crate::questions::Question;

/// The most months that a calendar shows a job for.
pub const MOST_MONTHS: u32 = 36;

/// A job month by month: what is paid out when.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Calendar {
    /// The first month of the job.
    pub start: Month,
    /// The last month with pay.
    pub last: Month,
    /// The day on which the law was last read.
    pub law_checked: Option<Day>,
    /// Figures of the law that were changed for this calculation.
    pub what_if: Vec<WhatIf>,
    /// The months, from the one before the job on.
    pub months: Vec<CalendarMonth>,
    /// From the start on, the month with least to live on, where it is less than without the job.
    pub lowest: Option<Month>,
    /// From the start on: all that is paid out, less all that would be without the job.
    pub mere_end_uden: Kroner,
    /// Deductions for the planned job that found no help in their month.
    pub ikke_daekket: Kroner,
    /// The open question on such deductions is read so that they are taken from later months.
    pub overfoeres: bool,
    /// After so many whole months without help an application is a first one, § 31(8).
    pub foerstegang_maaneder: u32,
    /// After so many months with help there is a leisure supplement, § 86(7).
    pub fritid_maaneder: u32,
    /// The main tax card is used by the applicant's help; otherwise by pay or another income that is larger.
    pub hovedkort_hos_kommunen: bool,
    /// The applicant's income is expected to be so small that nothing is withheld, KSL § 48(7).
    pub uden_skat: bool,
}

/// What is paid out in one month, kroner. Payments are in whole øre, so that the parts are the sum.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CalendarMonth {
    /// The month.
    pub month: Month,
    /// Pay earned in it, before anything is taken: all jobs of the applicant and a spouse.
    pub loen: Kroner,
    /// Of it the pay of planned jobs.
    pub planlagt_loen: Kroner,
    /// In: all pay, paid out at the end of the month, after ATP, pension, AM-bidrag and the tax withheld.
    pub loen_udbetalt: Kroner,
    /// The month whose pay is set off in the help of this one.
    pub modregnet_maaned: Month,
    /// Countable wages of that month.
    pub modregnet_loen: Kroner,
    /// Help of the month before tax.
    pub hjaelp: Kroner,
    /// How much less that is than without the job.
    pub hjaelp_sat_ned: Kroner,
    /// In: help paid out after the tax withheld and ATP.
    pub hjaelp_udbetalt: Kroner,
    /// In: other income paid out, after the tax withheld.
    pub oevrige_udbetalt: Kroner,
    /// In: boligstøtte, by the income known.
    pub boligstoette: Kroner,
    /// In: børne- og ungeydelse and børnetilskud.
    pub boerneydelser: Kroner,
    /// In: leisure supplement.
    pub fritidstillaeg: Kroner,
    /// How it is with the leisure supplement; none where it is not asked.
    pub fritid: Option<Fritid>,
    /// Out: day care, by the income known.
    pub dagtilbud: Kroner,
    /// Out: the way to work in the month.
    pub rejse: Kroner,
    /// What is there to live on.
    pub i_alt: Kroner,
    /// The same without the planned job.
    pub i_alt_uden_job: Kroner,
    /// Whole months without help until this one, with it: none where there is help.
    pub maaneder_uden_hjaelp: u32,
    /// So many whole months without help lie before this one that an application now is a first one, § 31(8).
    pub foerste_ansoegning_igen: bool,
    /// Deduction that found no help this month.
    pub ikke_daekket: Kroner,
    /// Taken from the help of this month for such deductions of earlier months.
    pub overfoert_fradrag: Kroner,
}

impl CalendarMonth {
    /// Boligstøtte, benefits for children, leisure supplement and other income, less day care.
    pub fn andet(&self) -> Kroner {
        self.oevrige_udbetalt + self.boligstoette + self.boerneydelser + self.fritidstillaeg - self.dagtilbud
    }

    /// The same with its sum.
    fn summed(self) -> Self {
        let i_alt = self.loen_udbetalt + self.hjaelp_udbetalt + self.andet() - self.rejse;
        Self { i_alt, ..self }
    }
}

/// What is paid out month by month, with the pay of a month set off in the help of the next.
///
/// The facts of the case are those of its month. A sanction, a holiday, days with help and a first application belong to that
/// month alone; months with help, and what of a yearly amount is used, are counted on from there.
///
/// # Errors
/// [`ParameterError`] for a month without figures; only the month before the job may have none, and then it is left out.
///
/// ```
/// use calc_core::{case::Case, parameters::ParameterSet, scenario::{PayPlan, calendar}};
/// let set = ParameterSet::standard();
/// let case = Case::from_json(
///     r#"{"month": "2026-03", "applicant": {"rate": "mindstesats", "jobs": [{"hours": "15", "wage": "150"}]}}"#,
///     &set,
/// )?;
/// let plan = PayPlan::of_job(&case, "2026-03".parse()?, 2, 1).ok_or("no job")?;
/// let help: Vec<String> = calendar(&case, &plan, &set)?.months.iter().map(|row| row.hjaelp.to_string()).collect();
/// assert_eq!(help, ["7095.00", "7095.00", "4794.23", "4794.23"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn calendar(case: &Case, plan: &PayPlan, set: &ParameterSet) -> Result<Calendar, ParameterError> {
    let before = LawOfMonth::of(set, plan.start.plus(-1)).ok();
    let rest = (0..plan.months()).map(|later| LawOfMonth::of(set, plan.start.plus(later)));
    let laws = before.into_iter().map(Ok).chain(rest).collect::<Result<Vec<_>, _>>()?;
    let none = PayPlan { pays: Vec::new(), ..plan.clone() };
    let (without, _) = track::track(case, &none, &laws);
    let (mut months, kort) = track::track(case, plan, &laws);
    let mut ikke_daekket = Kroner::ZERO;
    for (row, none) in months.iter_mut().zip(&without) {
        ikke_daekket += (row.ikke_daekket - none.ikke_daekket).or_zero();
        row.planlagt_loen = row.loen - none.loen;
        row.hjaelp_sat_ned = none.hjaelp - row.hjaelp;
        row.i_alt_uden_job = none.i_alt;
    }
    let from_start = || months.iter().filter(|row| row.month >= plan.start);
    let lowest = from_start().min_by_key(|row| row.i_alt).filter(|row| row.i_alt < row.i_alt_uden_job);
    Ok(Calendar {
        start: plan.start,
        last: plan.last(),
        law_checked: law_checked(),
        what_if: set.what_ifs().to_vec(),
        lowest: lowest.map(|row| row.month),
        mere_end_uden: from_start().map(|row| row.i_alt - row.i_alt_uden_job).sum(),
        ikke_daekket,
        overfoeres: case.readings.alternative(Question::Overflow),
        foerstegang_maaneder: laws.first().map_or(0, |law| law.arbejdsindtaegt.foerstegang_maaneder),
        fritid_maaneder: laws.first().map_or(0, |law| law.fritidstillaeg.maaneder),
        hovedkort_hos_kommunen: kort.hos_kommunen,
        uden_skat: kort.skattefri,
        months,
    })
}
