//! Which figures of the law stand behind a result.

mod net;

use super::{Assessment, PersonAssessment};
use crate::case::Case;
use crate::facts::Sats;
use crate::facts::{Familie, Job, Parent, Pay, Person};
use crate::law::LawOfMonth;
use crate::law::aktivloven::tillaeg::Beregningsgrundlag;
use crate::law::loen::atp;
use crate::law::loen::medregnet_loen::MedregnetLoen;
use crate::parameters::{Figure, ParameterError, ParameterSet};
use crate::quantity::Kroner;

/// The figures behind two assessments of the same case, each once, in legal order.
pub(super) fn figures(
    case: &Case,
    now: &Assessment,
    with_job: &Assessment,
    law: &LawOfMonth,
    set: &ParameterSet,
) -> Result<Vec<Figure>, ParameterError> {
    let mut used = Used(Vec::new());
    let household = &case.household;
    // The household with the job holds all that the one without it has, save what only a deduction would hide.
    used.person(&household.applicant, &with_job.applicant, law);
    if let (Some(partner), Some(assessed)) = (household.partner(), &with_job.partner) {
        used.person(&partner.person, &assessed.person, law);
    }
    used.household(case, now, with_job, law);
    used.settled(case, with_job, law);
    let church = household.applicant.folkekirken
        || household.partner().is_some_and(|partner| partner.person.folkekirken && household.married());
    let mut figures =
        used.0.into_iter().map(|id| set.figure(id, case.month)).collect::<Result<Vec<_>, _>>()?;
    figures.extend(net::of_municipality(household.kommune, law, church));
    Ok(figures)
}

/// Parameters in the order in which they were first needed.
struct Used(Vec<&'static str>);

impl Used {
    fn add(&mut self, id: &'static str) {
        if !self.0.contains(&id) {
            self.0.push(id);
        }
    }

    fn add_for(&mut self, amount: Kroner, id: &'static str) {
        if !amount.is_zero() {
            self.add(id);
        }
    }

    fn person(&mut self, person: &Person, assessed: &PersonAssessment, law: &LawOfMonth) {
        for sats in [assessed.sats, assessed.beregnet_efter].into_iter().flatten() {
            self.add(sats.parameter());
        }
        let parts = &assessed.grundlag;
        self.add_for(parts.boernetillaeg, "kontanthjaelp.tillaeg.boern");
        self.add_for(parts.enlig_forsoerger, "kontanthjaelp.tillaeg.enlig_forsoerger");
        self.add_for(parts.enlig, "kontanthjaelp.tillaeg.enlig");
        self.add_for(parts.ungetillaeg, ungetillaeg(person, parts, law));
        self.add_for(parts.tilpasningstillaeg, "kontanthjaelp.tillaeg.tilpasning");
        for (job, pay) in person.jobs.iter().zip(&assessed.jobs) {
            self.job(job, pay, law);
        }
        self.wage_deduction(assessed);
    }

    fn job(&mut self, job: &Job, pay: &MedregnetLoen, law: &LawOfMonth) {
        if let Pay::Hourly { hours, period, .. } | Pay::Monthly { hours, period, .. } = job.pay {
            for id in atp::parameters(hours, period, law) {
                self.add(id);
            }
        }
        self.add_for(pay.am_bidrag, "arbejdsmarkedsbidrag.sats");
        self.add_for(pay.feriepenge, "feriepenge.sats");
    }

    fn wage_deduction(&mut self, assessed: &PersonAssessment) {
        let wage = &assessed.loenfradrag;
        if wage.medregnet_loen.is_zero() {
            return;
        }
        self.add_for(wage.stu_fribeloeb_brugt, "kontanthjaelp.stu.fribeloeb_aar");
        // Without a rate of § 16 there is only the share: the free amount and the cap are nothing.
        let high = assessed.beregnet_efter == Some(Sats::ForhoejetSats);
        let of_rate = |forhoejet, lav| if high { forhoejet } else { lav };
        self.add_for(
            wage.fribeloeb,
            of_rate("kontanthjaelp.fribeloeb.forhoejet", "kontanthjaelp.fribeloeb.lav"),
        );
        self.add_for(wage.procentfradrag, "kontanthjaelp.procentfradrag");
        self.add_for(
            wage.indkomstloft.unwrap_or_default(),
            of_rate("kontanthjaelp.indkomstloft.forhoejet", "kontanthjaelp.indkomstloft.lav"),
        );
    }

    fn household(&mut self, case: &Case, now: &Assessment, with_job: &Assessment, law: &LawOfMonth) {
        if case.household.whole_months_without_help > 0 {
            self.add("kontanthjaelp.foerstegang.maaneder");
        }
        let spouse_has_children = case
            .household
            .children
            .iter()
            .any(|child| child.parent != Parent::Applicant && u32::from(child.age) < law.alder.barn);
        self.add_for(
            with_job.andre_indtaegter.bundfradrag,
            if spouse_has_children {
                "kontanthjaelp.aegtefaelle.ydelse_forsoerger"
            } else {
                "kontanthjaelp.aegtefaelle.ydelse_ikke_forsoerger"
            },
        );
        // Of holiday pay and fees too, which no job has.
        self.add_for(with_job.raadighed.am_bidrag, "arbejdsmarkedsbidrag.sats");
        self.add_for(now.fradrag_for_ferie + with_job.fradrag_for_ferie, "kontanthjaelp.feriedag.dage");
        if case.household.wealth.is_some() && case.household.applicant.stu_earned.is_none() {
            self.add("kontanthjaelp.formue.graense");
        }
        if !with_job.fritidstillaeg.is_zero() {
            self.add("fritidstillaeg.beloeb");
            let at_home = case.household.children.iter().any(|child| child.at_home && child.in_realm);
            let right = case.household.ekstra_boernetilskud.unwrap_or(at_home);
            if case.household.familie == Familie::Enlig && right {
                self.add("fritidstillaeg.enlig_andel");
            }
        }
    }
}

/// Which of the three amounts of § 19(3) it is.
fn ungetillaeg(person: &Person, parts: &Beregningsgrundlag, law: &LawOfMonth) -> &'static str {
    if !parts.boernetillaeg.is_zero() {
        "kontanthjaelp.tillaeg.unge_forsoerger"
    } else if person.age.is_some_and(|age| u32::from(age) < law.alder.beskaeftigelse) {
        "kontanthjaelp.tillaeg.unge_under_25"
    } else {
        "kontanthjaelp.tillaeg.unge_25_29"
    }
}
