mod net;

use super::{Chapter, Reason, status_text};
use crate::facts::Civilstand;
use crate::facts::Sats;
use crate::law::loen::medregnet_loen::MedregnetLoen;
use crate::outcome::{Assessment, Outcome, PersonAssessment};
use crate::parameters::{Figure, Status};
use crate::quantity::{Kroner, Percent};
use crate::texts::{Language, Message, Value, messages};

/// The reasons for the month with the job: the applicant's, the partner's, the household's.
pub(super) fn chapters(outcome: &Outcome, language: Language) -> Vec<Chapter> {
    let writer = Writer { language, figures: &outcome.figures, whose: "you", reasons: Vec::new() };
    let assessment = &outcome.with_job;
    let mut chapters =
        vec![Chapter { heading: None, reasons: writer.clone().person(&assessment.applicant, assessment) }];
    let mut spouse = None;
    if let Some(partner) = &assessment.partner {
        let married = partner.civilstand == Civilstand::Gift;
        let couple = if married { "married" } else { "cohabiting" };
        let heading = language.text(messages::HEADING_PARTNER, &[("couple", couple.into())]);
        let reasons = Writer { whose: "partner", ..writer.clone() }.person(&partner.person, assessment);
        chapters.push(Chapter { heading: Some(heading), reasons });
        spouse = Some(&partner.person).filter(|_| married);
    }
    let heading = (chapters.len() > 1).then(|| language.text(messages::HEADING_HOUSEHOLD, &[]));
    let household = writer.clone().household(assessment);
    match heading {
        Some(_) => chapters.push(Chapter { heading, reasons: household }),
        None => {
            if let Some(own) = chapters.first_mut() {
                own.reasons.extend(household);
            }
        }
    }
    let taxes =
        [(messages::HEADING_TAX, Some(&assessment.applicant)), (messages::HEADING_TAX_SPOUSE, spouse)];
    for (heading, person) in taxes {
        if let Some(person) = person {
            let mut writer = writer.clone();
            writer.tax(person, outcome);
            chapters.push(Chapter { heading: Some(language.text(heading, &[])), reasons: writer.reasons });
        }
    }
    let mut beside = writer.clone();
    beside.benefits(assessment);
    for person in std::iter::once(&assessment.applicant).chain(spouse) {
        beside.travel(person);
    }
    let heading = language.text(messages::HEADING_BENEFITS_AND_TRAVEL, &[]);
    chapters.push(Chapter { heading: Some(heading), reasons: beside.reasons });
    chapters.retain(|chapter| !chapter.reasons.is_empty());
    chapters
}

/// Writes reasons, each with its paragraph and the status of its figures.
#[derive(Clone)]
struct Writer<'outcome> {
    language: Language,
    figures: &'outcome [Figure],
    /// Whose help the reasons are about, by the words of the texts: `you` or `partner`.
    whose: &'static str,
    reasons: Vec<Reason>,
}

impl Writer<'_> {
    /// Adds a reason. `figures` are the parameters whose status it shows; those this outcome did not use say nothing.
    fn say(
        &mut self,
        message: Message,
        arguments: &[(&str, Value<'_>)],
        paragraph: &'static str,
        figures: &[&str],
    ) {
        let least_sure = self
            .figures
            .iter()
            .filter(|figure| figures.iter().any(|id| figure.id.starts_with(id)))
            .map(|figure| figure.status)
            .filter(|status| *status != Status::Official)
            .max_by_key(|status| doubt(*status));
        self.reasons.push(Reason {
            text: self.language.text(message, arguments),
            paragraph,
            status: least_sure.map(|status| status_text(status, self.language)),
        });
    }

    /// As [`Writer::say`], where there is something to say.
    fn say_amount(&mut self, message: Message, amount: Kroner, paragraph: &'static str, figures: &[&str]) {
        if !amount.is_zero() {
            self.say(message, &[("amount", amount.into())], paragraph, figures);
        }
    }

    fn person(mut self, person: &PersonAssessment, assessment: &Assessment) -> Vec<Reason> {
        self.help_before(person);
        for job in &person.jobs {
            self.job(job);
        }
        if person.jobs.len() > 1 {
            let sum = person.loenfradrag.medregnet_loen;
            self.say_amount(messages::REASON_WAGE_SUM, sum, "LAS § 31, stk. 7", &[]);
        }
        self.wage_deduction(person, assessment);
        self.beside_help(person);
        self.reasons
    }

    fn help_before(&mut self, person: &PersonAssessment) {
        let (Some(own), Some(used)) = (person.sats, person.beregnet_efter) else {
            return;
        };
        let parts = &person.grundlag;
        let rate = ("sats", name(used).into());
        let amount = ("amount", parts.sats.into());
        if own == used {
            self.say(messages::REASON_SATS, &[rate, amount], paragraph(used), &[used.parameter()]);
        } else {
            let from = ("from", name(own).into());
            self.say(
                messages::REASON_SATS_LOWERED,
                &[from, rate, amount],
                "LAS § 26, stk. 2",
                &[used.parameter()],
            );
        }
        // The rate in use differs from the figure of the month only where it is taken by days.
        if self.figure(used.parameter()).is_some_and(|whole| Kroner::exact(whole.amount) != parts.sats) {
            self.say(messages::REASON_PART_MONTH, &[], paragraph(used), &[]);
        }
        let supplements = [
            (messages::REASON_BOERNETILLAEG, parts.boernetillaeg, "LAS § 17", "kontanthjaelp.tillaeg.boern"),
            (
                messages::REASON_ENLIG_FORSOERGER,
                parts.enlig_forsoerger,
                "LAS § 18, stk. 1",
                "kontanthjaelp.tillaeg.enlig_forsoerger",
            ),
            (messages::REASON_ENLIG, parts.enlig, "LAS § 18, stk. 3", "kontanthjaelp.tillaeg.enlig"),
            (messages::REASON_UNGETILLAEG, parts.ungetillaeg, "LAS § 19", "kontanthjaelp.tillaeg.unge"),
            (
                messages::REASON_TILPASNINGSTILLAEG,
                parts.tilpasningstillaeg,
                "LAS § 20",
                "kontanthjaelp.tillaeg.tilpasning",
            ),
        ];
        let mut sum = vec![parts.sats];
        for (message, amount, paragraph, figure) in supplements {
            self.say_amount(message, amount, paragraph, &[figure]);
            sum.extend((!amount.is_zero()).then_some(amount));
        }
        if sum.len() > 1 {
            let parts_in_words = self.joined(&sum, " + ");
            let arguments = [("parts", (&parts_in_words).into()), ("amount", parts.i_alt.into())];
            self.say(messages::REASON_HELP_BEFORE, &arguments, "LAS §§ 16-20", &[]);
        }
    }

    fn job(&mut self, job: &MedregnetLoen) {
        const COUNTABLE: &str = "LAS § 31, stk. 7";
        let (Some(week), Some(hours)) = (job.timer_om_ugen, job.timer) else {
            self.say(messages::REASON_PAY_COUNTABLE, &[("amount", job.medregnet.into())], COUNTABLE, &[]);
            return;
        };
        if let Some(wage) = job.timeloen {
            let arguments = [
                ("week", messages::HOURS_A_WEEK.into()),
                ("hours", week.into()),
                ("month-hours", hours.into()),
                ("wage", wage.into()),
                ("amount", job.loen.into()),
            ];
            self.say(messages::REASON_PAY_HOURLY, &arguments, COUNTABLE, &[]);
        } else {
            self.say(messages::REASON_PAY_MONTHLY, &[("amount", job.loen.into())], COUNTABLE, &[]);
        }
        if job.atp.is_zero() {
            self.say(messages::REASON_ATP_NONE, &[], "BEK 1621/2023 § 3", &["atp."]);
        }
        self.say_amount(messages::REASON_ATP, job.atp, "BEK 1621/2023 § 3", &["atp."]);
        self.say_amount(messages::REASON_PENSION, job.pension, COUNTABLE, &[]);
        if let Some(percent) = self.percent("arbejdsmarkedsbidrag.sats") {
            let base = job.loen - job.atp - job.pension;
            let arguments =
                [("percent", percent.into()), ("base", base.into()), ("amount", job.am_bidrag.into())];
            self.say(messages::REASON_AM, &arguments, "AMBL § 1", &["arbejdsmarkedsbidrag."]);
        }
        let taken: Vec<Kroner> =
            [job.atp, job.pension, job.am_bidrag].into_iter().filter(|a| !a.is_zero()).collect();
        let parts = self.joined(&[&[job.loen], taken.as_slice()].concat(), " − ");
        let arguments = [("parts", (&parts).into()), ("amount", job.medregnet.into())];
        self.say(messages::REASON_COUNTABLE, &arguments, COUNTABLE, &[]);
        self.say_amount(messages::REASON_FERIEPENGE, job.feriepenge, "ferieloven § 16", &["feriepenge."]);
    }

    fn wage_deduction(&mut self, person: &PersonAssessment, assessment: &Assessment) {
        let wage = &person.loenfradrag;
        if !wage.medregnet_loen.is_zero() {
            self.free_amount(person, assessment);
            self.cap(person);
        }
        if person.sats.is_some() && !wage.ikke_daekket.is_zero() {
            let arguments = [("amount", wage.ikke_daekket.into()), ("who", self.whose.into())];
            self.say(messages::REASON_UNCOVERED, &arguments, "LAS § 31, stk. 1", &[]);
        }
        self.say_amount(messages::REASON_FROM_SPOUSE, wage.fradrag_fra_aegtefaelle, "LAS §§ 26, 30", &[]);
        self.say_amount(messages::REASON_ENDED, wage.ophoert, "LAS § 31", &[]);
        let changed = !wage.medregnet_loen.is_zero() || !wage.fradrag_fra_aegtefaelle.is_zero();
        if changed && person.sats.is_some() {
            let amount = [("amount", wage.hjaelp_efter.into())];
            self.say(messages::REASON_HELP_AFTER, &amount, "LAS § 31, stk. 1", &[]);
        }
    }

    fn free_amount(&mut self, person: &PersonAssessment, assessment: &Assessment) {
        let wage = &person.loenfradrag;
        self.say_amount(
            messages::REASON_STU,
            wage.stu_fribeloeb_brugt,
            "LAS § 31, stk. 6",
            &["kontanthjaelp.stu."],
        );
        let section_31_off =
            wage.procentfradrag.is_zero() && wage.fribeloeb.is_zero() && !wage.over_fribeloeb.is_zero();
        if section_31_off && assessment.foerstegang.is_some() {
            let amount = [("amount", wage.over_fribeloeb.into())];
            self.say(messages::REASON_KRONE_FOR_KRONE, &amount, "LAS §§ 30, 31, stk. 8", &[]);
            return;
        }
        let free = ("free", wage.fribeloeb.into());
        let of_rate = &["kontanthjaelp.fribeloeb."];
        if wage.fribeloeb.is_zero() {
            if person.beregnet_efter.is_some_and(Sats::hjemmeboende) {
                self.say(messages::REASON_FRIBELOEB_NONE, &[], "LAS § 31, stk. 2", &[]);
            }
        } else if wage.over_fribeloeb.is_zero() {
            let arguments = [free, ("used", wage.fribeloeb_brugt.into())];
            self.say(messages::REASON_FRIBELOEB_PART, &arguments, "LAS § 31, stk. 2", of_rate);
        } else {
            self.say(messages::REASON_FRIBELOEB_FULL, &[free], "LAS § 31, stk. 2", of_rate);
        }
        if let Some(percent) =
            self.percent("kontanthjaelp.procentfradrag").filter(|_| !wage.over_fribeloeb.is_zero())
        {
            let arguments = [
                ("over", wage.over_fribeloeb.into()),
                ("percent", percent.into()),
                ("kept", wage.procentfradrag.into()),
                ("deducted", wage.fradrag.into()),
            ];
            self.say(
                messages::REASON_OVER,
                &arguments,
                "LAS § 31, stk. 4",
                &["kontanthjaelp.procentfradrag"],
            );
        }
    }

    fn cap(&mut self, person: &PersonAssessment) {
        let wage = &person.loenfradrag;
        let Some(cap) = wage.indkomstloft.filter(|_| !wage.hjaelp_foer_loft.is_zero()) else {
            return;
        };
        let sum = wage.hjaelp_foer_loft + wage.medregnet_loen - wage.stu_fribeloeb_brugt;
        let arguments = [("cap", cap.into()), ("sum", sum.into()), ("over", wage.over_loft.into())];
        let message =
            if wage.over_loft.is_zero() { messages::REASON_CAP_UNDER } else { messages::REASON_CAP_OVER };
        self.say(message, &arguments, "LAS § 31, stk. 1, 5", &["kontanthjaelp.indkomstloft."]);
    }

    fn household(mut self, assessment: &Assessment) -> Vec<Reason> {
        if let Some(test) = assessment.foerstegang {
            let arguments = [("help", test.hjaelp_foer.into()), ("income", test.indtaegter.into())];
            let message =
                if test.bevilges { messages::REASON_FIRST_GRANTED } else { messages::REASON_FIRST_REFUSED };
            self.say(message, &arguments, "LAS § 31, stk. 8", &[]);
        }
        let others = &assessment.andre_indtaegter;
        self.say_amount(messages::REASON_OTHER_INCOME_FREE, others.ses_bort_fra, "LAS § 33", &[]);
        self.say_amount(messages::REASON_OTHER_INCOME, others.fradragsberettiget, "LAS § 30, stk. 1", &[]);
        let spouse = others.aegtefaelles_ydelse + others.aegtefaelles_loen;
        if !spouse.is_zero() {
            let arguments = [("income", spouse.into()), ("free", others.bundfradrag.into())];
            let figures = &["kontanthjaelp.aegtefaelle."];
            self.say(messages::REASON_SPOUSE_BENEFIT, &arguments, "LAS §§ 26, stk. 3, 30, stk. 2", figures);
            let deducted = assessment.fradrag_for_andre_indtaegter;
            self.say_amount(messages::REASON_OTHER_DEDUCTED, deducted, "LAS § 30", &[]);
        }
        self.say_amount(messages::REASON_FERIE, assessment.fradrag_for_ferie, "LAS § 32", &[]);
        if assessment.afrunding.is_negative() && assessment.hjaelp == assessment.hjaelp.floored_to_kroner() {
            self.say_amount(messages::REASON_ROUNDING_KRONER, assessment.afrunding, "LAS § 31", &[]);
        }
        let fritidstillaeg = assessment.fritidstillaeg;
        self.say_amount(messages::REASON_FRITIDSTILLAEG, fritidstillaeg, "LAS § 86", &["fritidstillaeg."]);
        let more_than_wages =
            !(assessment.fradrag_for_andre_indtaegter + assessment.fradrag_for_ferie).is_zero();
        let sum_of_two =
            assessment.partner.as_ref().is_some_and(|partner| partner.civilstand == Civilstand::Gift);
        if more_than_wages || sum_of_two {
            let amount = [("amount", assessment.hjaelp.into())];
            self.say(messages::REASON_RESULT, &amount, "LAS §§ 26, 30-33", &[]);
        }
        self.reasons
    }

    /// Amounts with a sign between them.
    fn joined(&self, amounts: &[Kroner], sign: &str) -> String {
        let written: Vec<String> = amounts.iter().map(|amount| self.language.value(*amount)).collect();
        written.join(sign)
    }

    /// A percentage that this outcome used.
    fn percent(&self, id: &str) -> Option<Percent> {
        self.figure(id).map(|figure| Percent::exact(figure.amount))
    }

    /// A figure that this outcome used.
    fn figure(&self, id: &str) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.id == id)
    }
}

/// How much a status should make one look twice.
const fn doubt(status: Status) -> u8 {
    match status {
        Status::Official => 0,
        Status::Reported => 1,
        Status::Derived => 2,
        Status::Assumed => 3,
        Status::WhatIf => 4,
    }
}

/// What a rate is called.
pub const fn name(sats: Sats) -> Message {
    match sats {
        Sats::Grundsats => messages::SATS_GRUNDSATS,
        Sats::ForhoejetSats => messages::SATS_FORHOEJET_SATS,
        Sats::Hjemmeboende => messages::SATS_HJEMMEBOENDE,
        Sats::Mindstesats => messages::SATS_MINDSTESATS,
        Sats::HjemmeboendeMindste => messages::SATS_HJEMMEBOENDE_MINDSTE,
    }
}

const fn paragraph(sats: Sats) -> &'static str {
    match sats {
        Sats::Grundsats => "LAS § 16, stk. 1, nr. 1",
        Sats::ForhoejetSats => "LAS § 16, stk. 1, nr. 2",
        Sats::Hjemmeboende => "LAS § 16, stk. 1, nr. 3",
        Sats::Mindstesats => "LAS § 16, stk. 2, nr. 1",
        Sats::HjemmeboendeMindste => "LAS § 16, stk. 2, nr. 2",
    }
}
