//! Countable wage: what of a pay counts against help.
//!
//! Law: LAS § 31(7): own ATP, AM-bidrag, set-aside holiday pay and collective pension come off first.
//! AMBL §§ 1-2: AM-bidrag is taken of the pay after own ATP and own employer-run pension.
//! Input: one job. Result: each line from pay to countable wage, kroner in an average month. Rounding: none.
//! Example: 8 hours a week at 150 kr are 5,200.00; AM-bidrag 416.00; countable 4,784.00.
//! Holiday pay is set aside beside the pay, so it never was in it: shown, not subtracted.
//! Pay under a socialt frikort has no AM-bidrag (AMBL § 3 no. 3) and does not count. ATP goes by hours, so it is taken of
//! such pay too (read into it: no act excepts it).
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
    /// Of it under a socialt frikort: neither tax nor deduction in help.
    pub frikort: Kroner,
    /// Own share of ATP.
    pub atp: Kroner,
    /// Own contribution to a collective pension.
    pub pension: Kroner,
    /// The employer's share of ATP, beside the pay.
    pub atp_arbejdsgiver: Kroner,
    /// The employer's contribution to a collective pension, beside the pay.
    pub pension_arbejdsgiver: Kroner,
    /// AM-bidrag.
    pub am_bidrag: Kroner,
    /// What counts against help: pay that is not under a frikort, less own ATP, own pension and AM-bidrag.
    pub medregnet: Kroner,
    /// Holiday pay set aside beside the pay: does not count now.
    pub feriepenge: Kroner,
}

/// Pay of a month before anything is taken, where it was told: not of a job of which only the countable wage is known.
pub fn loen(job: &Job) -> Option<Kroner> {
    match job.pay {
        Pay::Hourly { hours, wage, .. } => Some(hours.a_month().pay(wage)),
        Pay::Monthly { pay, .. } => Some(pay),
        Pay::Countable(_) => None,
    }
}

/// The countable wage of one job, § 31(7), of whose pay so much is under a socialt frikort.
pub fn medregnet_loen(job: &Job, frikort: Kroner, law: &LawOfMonth) -> MedregnetLoen {
    let (weekly, period, timeloen, loen) = match job.pay {
        Pay::Countable(medregnet) => return told(medregnet),
        Pay::Hourly { hours, wage, period } => (hours, period, Some(wage), hours.a_month().pay(wage)),
        Pay::Monthly { hours, pay, period } => (hours, period, None, pay),
    };
    // No contribution can take more than there is.
    let atp = atp::eget_bidrag(weekly, period, law).min(loen);
    let ordinary = loen - frikort;
    let after_atp = ordinary - atp.min(ordinary);
    let pension = job.pension.of(ordinary).min(after_atp);
    let am_bidrag = law.loen.am_bidrag.of(after_atp - pension);
    let set_aside = if job.feriepenge { law.loen.feriepenge } else { Percent::ZERO };
    MedregnetLoen {
        timer_om_ugen: Some(weekly.a_week()),
        timer: Some(weekly.a_month()),
        timeloen,
        loen,
        frikort,
        atp,
        pension,
        atp_arbejdsgiver: atp::arbejdsgivers_bidrag(atp, law),
        pension_arbejdsgiver: job.arbejdsgivers_pension.of(ordinary),
        am_bidrag,
        medregnet: after_atp - pension - am_bidrag,
        feriepenge: set_aside.of(ordinary),
    }
}

/// A wage that the municipality has already worked out.
fn told(medregnet: Kroner) -> MedregnetLoen {
    MedregnetLoen {
        timer_om_ugen: None,
        timer: None,
        timeloen: None,
        loen: medregnet,
        frikort: Kroner::ZERO,
        atp: Kroner::ZERO,
        pension: Kroner::ZERO,
        atp_arbejdsgiver: Kroner::ZERO,
        pension_arbejdsgiver: Kroner::ZERO,
        am_bidrag: Kroner::ZERO,
        medregnet,
        feriepenge: Kroner::ZERO,
    }
}
