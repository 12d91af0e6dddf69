//! Countable wage: what of a pay counts against help.
//!
//! Law: LAS § 31(7): own ATP, AM-bidrag, set-aside holiday pay and collective pension come off first.
//! AMBL §§ 1-2: AM-bidrag is taken of the pay after own ATP and own employer-run pension.
//! Input: one job. Result: each line from pay to countable wage, kroner in an average month. Rounding: none.
//! Example: 8 hours a week at 150 kr are 5,200.00; AM-bidrag 416.00; countable 4,784.00.
//! Holiday pay is set aside beside the pay, so it never was in it: shown, not subtracted.
//! Not modelled: pay before the age of 18, when no AM-bidrag is due; benefits in kind.

use serde::Serialize;

use super::atp;
use crate::facts::{Job, Pay};
use crate::law::LawOfMonth;
use crate::quantity::{Hours, Kroner, Percent};

/// From pay to countable wage, line by line; kroner in an average month.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MedregnetLoen {
    /// Hours in an average week; none where only the countable wage was told.
    pub timer_om_ugen: Option<Hours>,
    /// Hours in an average month; none where only the countable wage was told.
    pub timer: Option<Hours>,
    /// Wage per hour, where the pay was told by the hour.
    pub timeloen: Option<Kroner>,
    /// Pay before anything is taken; the countable wage itself where only that was told.
    pub loen: Kroner,
    /// Own share of ATP.
    pub atp: Kroner,
    /// Own contribution to a collective pension.
    pub pension: Kroner,
    /// AM-bidrag.
    pub am_bidrag: Kroner,
    /// What counts against help: pay less the three above.
    pub medregnet: Kroner,
    /// Holiday pay set aside beside the pay: does not count now.
    pub feriepenge: Kroner,
}

/// The countable wage of one job, § 31(7).
pub fn medregnet_loen(job: &Job, law: &LawOfMonth) -> MedregnetLoen {
    let (weekly, period, timeloen, loen) = match job.pay {
        Pay::Countable(medregnet) => return told(medregnet),
        Pay::Hourly { hours, wage, period } => (hours, period, Some(wage), hours.a_month().pay(wage)),
        Pay::Monthly { hours, pay, period } => (hours, period, None, pay),
    };
    // No contribution can take more than there is.
    let atp = atp::eget_bidrag(weekly, period, law).min(loen);
    let pension = job.pension.of(loen).min(loen - atp);
    let am_bidrag = law.loen.am_bidrag.of(loen - atp - pension);
    let set_aside = if job.feriepenge { law.loen.feriepenge } else { Percent::ZERO };
    MedregnetLoen {
        timer_om_ugen: Some(weekly.a_week()),
        timer: Some(weekly.a_month()),
        timeloen,
        loen,
        atp,
        pension,
        am_bidrag,
        medregnet: loen - atp - pension - am_bidrag,
        feriepenge: set_aside.of(loen),
    }
}

/// A wage that the municipality has already worked out.
fn told(medregnet: Kroner) -> MedregnetLoen {
    MedregnetLoen {
        timer_om_ugen: None,
        timer: None,
        timeloen: None,
        loen: medregnet,
        atp: Kroner::ZERO,
        pension: Kroner::ZERO,
        am_bidrag: Kroner::ZERO,
        medregnet,
        feriepenge: Kroner::ZERO,
    }
}
