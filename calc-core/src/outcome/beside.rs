//! What stands beside the settled month: the pay slip, what an hour brings, holiday pay and pension.

use serde::Serialize;

use super::{Assessment, PersonAssessment};
use crate::case::Case;
use crate::law::LawOfMonth;
use crate::law::aktivloven::{obligatorisk_pension, tandtilskud};
use crate::law::loen::medregnet_loen::MedregnetLoen;
use crate::law::skat::forskud::{Skattekort, skattekort};
use crate::law::skat::indkomstskat::{Skattegrundlag, indkomstskat};
use crate::quantity::{Hours, Kroner, Percent};

/// What is withheld in a month, and why it is not what the year ends with; kroner, of the applicant.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Loenseddel {
    /// The tax card: as it is without the planned job, or with it where no tax was due without it.
    pub kort: Skattekort,
    /// The employer has the main card, because there is no help that uses it.
    pub hovedkort_til_loen: bool,
    /// Tax withheld of the pay.
    pub skat_af_loen: Kroner,
    /// Pay as it is paid out.
    pub loen_udbetalt: Kroner,
    /// Tax withheld of the help.
    pub skat_af_hjaelp: Kroner,
    /// Help as it is paid out.
    pub hjaelp_udbetalt: Kroner,
    /// Withheld of pay, help and all other taxed income less a twelfth of the year's tax: it comes back when the year is
    /// settled, or is owed where it is negative.
    pub kommer_tilbage: Kroner,
}

/// What an hour of the planned work brings, kroner.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PrTime {
    /// Hours of planned work in an average month.
    pub timer: Hours,
    /// Travel time in it.
    pub rejsetid: Hours,
    /// More left for each hour of work.
    pub arbejde: Kroner,
    /// More left for each hour of work and travel.
    pub med_rejse: Kroner,
}

/// What the planned job brings beside the cash of the month, kroner a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Vaerdi {
    /// Cash: more left than without the job.
    pub kontant: Kroner,
    /// Holiday pay that is set aside, before tax; with that of pay under a socialt frikort, § 5(4) of its act.
    pub feriepenge: Kroner,
    /// The same after tax: worked out as if it were paid beside the pay of every month. Under the frikort it is free of tax.
    pub feriepenge_efter_skat: Kroner,
    /// Pension and ATP, own and employer's.
    pub pension: Kroner,
    /// Cash, holiday pay after tax and pension together.
    pub i_alt: Kroner,
}

/// What comes with kontanthjælp and goes with it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FoelgerHjaelpen {
    /// The share of dental treatment that the municipality pays above the own payment, LAS § 82 a.
    pub tandtilskud: Percent,
    /// The own payment, kroner a year.
    pub tandtilskud_egenbetaling: Kroner,
    /// What the state pays into the obligatory pension without the job, LAS §§ 80 b-80 c, kroner a month.
    pub pension_nu: Kroner,
    /// The same with it.
    pub pension_med_job: Kroner,
}

/// The pay slip of the applicant's work; none where no pay is taxed.
pub(super) fn loenseddel(now: &Assessment, with_job: &Assessment, law: &LawOfMonth) -> Option<Loenseddel> {
    let (before, after) = (&now.applicant, &with_job.applicant);
    let taxed = after.beskattet_loen();
    if taxed.is_zero() {
        return None;
    }
    // Whose income was too small to be taxed has a card that the job changes.
    let expected = if before.skat.skat.is_zero() { after } else { before };
    let kort = skattekort(&expected.skat, &expected.skatteforhold, law);
    let hovedkort_til_loen = after.hjaelp.is_zero();
    let skat_af_loen = if hovedkort_til_loen { kort.hovedkort(taxed) } else { kort.bikort(taxed) };
    let help = after.hjaelp_efter_atp();
    let skat_af_hjaelp = kort.hovedkort(help);
    // Holiday pay is A-income, KSL § 43(1): its payer withholds by the side card. Of B-income the card would take the tax in
    // advance instead, KSB § 12, so nothing is owed of it either.
    let skat_af_andet = kort.bikort(after.andet_beskattet());
    let paid = sum(after, |pay| pay.loen - pay.atp - pay.pension - pay.am_bidrag);
    Some(Loenseddel {
        kort,
        hovedkort_til_loen,
        skat_af_loen,
        loen_udbetalt: paid - skat_af_loen,
        skat_af_hjaelp,
        hjaelp_udbetalt: help - skat_af_hjaelp,
        kommer_tilbage: skat_af_loen + skat_af_hjaelp + skat_af_andet - after.skat.skat_pr_maaned,
    })
}

/// What an hour of the applicant's planned work brings; none where no planned work has hours.
pub(super) fn pr_time(case: &Case, now: &Assessment, with_job: &Assessment) -> Option<PrTime> {
    let jobs = case.household.applicant.jobs.iter().zip(&with_job.applicant.jobs);
    let timer: Hours = jobs.filter(|(job, _)| job.planned).filter_map(|(_, pay)| pay.timer).sum();
    let kept = with_job.raadighed.i_alt - now.raadighed.i_alt;
    let rejsetid = with_job.applicant.rejse.tid.less(now.applicant.rejse.tid);
    (timer > Hours::ZERO).then(|| PrTime {
        timer,
        rejsetid,
        arbejde: timer.wage_of(kept),
        med_rejse: (timer + rejsetid).wage_of(kept),
    })
}

/// What the applicant's planned job brings beside the cash.
pub(super) fn vaerdi(now: &Assessment, with_job: &Assessment, law: &LawOfMonth) -> Vaerdi {
    let more = |of: fn(&MedregnetLoen) -> Kroner| sum(&with_job.applicant, of) - sum(&now.applicant, of);
    let kontant = with_job.raadighed.i_alt - now.raadighed.i_alt;
    let set_aside = more(|pay| pay.feriepenge);
    let frikort = |month: &Assessment| month.applicant.frikort.unwrap_or_default().feriebetaling;
    let untaxed = frikort(with_job) - frikort(now);
    let feriepenge = set_aside + untaxed;
    let feriepenge_efter_skat = after_tax(&with_job.applicant, set_aside, law) + untaxed;
    let pension = more(|pay| pay.atp + pay.pension + pay.atp_arbejdsgiver + pay.pension_arbejdsgiver);
    Vaerdi {
        kontant,
        feriepenge,
        feriepenge_efter_skat,
        pension,
        i_alt: kontant + feriepenge_efter_skat + pension,
    }
}

/// What comes with the applicant's help; none where there is none without the job.
pub(super) fn foelger_hjaelpen(
    now: &Assessment,
    with_job: &Assessment,
    law: &LawOfMonth,
) -> Option<FoelgerHjaelpen> {
    let applicant = &now.applicant;
    // § 80 b asks for the rate of § 16, and for the amount after § 26(2).
    let sats = applicant.sats.filter(|_| !applicant.hjaelp.is_zero())?;
    let pension =
        |month: &Assessment| obligatorisk_pension::bidrag(month.applicant.hjaelp_efter_atp(), sats, law);
    Some(FoelgerHjaelpen {
        tandtilskud: tandtilskud::daekning(applicant.grundlag.i_alt, law),
        tandtilskud_egenbetaling: law.ydelser.foelgeydelser.tandtilskud_egenbetaling,
        pension_nu: pension(now),
        pension_med_job: pension(with_job),
    })
}

impl PersonAssessment {
    /// Help as it is paid before tax: own ATP is withheld of it.
    pub(crate) fn hjaelp_efter_atp(&self) -> Kroner {
        self.hjaelp - self.atp_af_hjaelp
    }

    /// Taxable pay after AM-bidrag.
    pub(crate) fn beskattet_loen(&self) -> Kroner {
        sum(self, |pay| pay.medregnet)
    }

    /// Other taxable income after AM-bidrag: what tax is asked of, less help and pay.
    pub(crate) fn andet_beskattet(&self) -> Kroner {
        let base = &self.skattegrundlag;
        base.ydelser - self.hjaelp_efter_atp() + base.loen - base.am_bidrag - self.beskattet_loen()
    }
}

fn sum(person: &PersonAssessment, of: fn(&MedregnetLoen) -> Kroner) -> Kroner {
    person.jobs.iter().map(of).sum()
}

/// What is left of pay that is added to every month of the year, after AM-bidrag and tax.
fn after_tax(person: &PersonAssessment, added: Kroner, law: &LawOfMonth) -> Kroner {
    let am_bidrag = law.loen.am_bidrag.of(added);
    let base = person.skattegrundlag;
    let more = Skattegrundlag { loen: base.loen + added, am_bidrag: base.am_bidrag + am_bidrag, ..base };
    let tax = |grundlag: &Skattegrundlag| indkomstskat(grundlag, &person.skatteforhold, law).skat_pr_maaned;
    added - am_bidrag - (tax(&more) - tax(&base))
}
