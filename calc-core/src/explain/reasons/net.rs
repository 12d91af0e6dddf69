//! The reasons after help: a sanction, a frikort, tax, the way to work, housing benefit, day care, benefits for children.

use super::Writer;
use crate::law::boligstoette::Graense;
use crate::law::skat::indkomstskat::Indkomstskat;
use crate::outcome::{Assessment, Boligstoette, Outcome, PersonAssessment};
use crate::quantity::{Days, Kroner};
use crate::texts::messages;

impl Writer<'_> {
    /// Tax of one person, a year of twelve equal months.
    pub(super) fn tax(&mut self, person: &PersonAssessment, outcome: &Outcome) {
        let tax = &person.skat;
        if tax.personlig_indkomst.is_zero() && tax.skat.is_zero() {
            return;
        }
        let pi = ("amount", tax.personlig_indkomst.into());
        self.say(messages::REASON_PI, &[pi], "PSL § 3", &[]);
        self.deductions(tax, person.skatteforhold.kvartaler_enlig_forsoerger);
        let rates = &person.skatteforhold;
        if let Some(percent) = self.percent("skat.bundskat") {
            let arguments = [
                ("percent", percent.into()),
                ("base", tax.personlig_indkomst.into()),
                ("amount", tax.bundskat.into()),
            ];
            self.say(messages::REASON_BUNDSKAT, &arguments, "PSL § 6", &["skat.bundskat"]);
        }
        let place = outcome.kommune;
        let arguments = [
            ("known", if place.is_some() { "yes" } else { "no" }.into()),
            ("place", place.unwrap_or_default().into()),
            ("percent", rates.kommuneskat.into()),
            ("base", tax.skattepligtig_indkomst.into()),
            ("amount", tax.kommuneskat.into()),
        ];
        self.say(
            messages::REASON_KOMMUNESKAT,
            &arguments,
            "lov om kommunal indkomstskat § 6",
            &["skat.kommune."],
        );
        if !rates.kirkeskat.is_zero() {
            let arguments = [
                ("percent", rates.kirkeskat.into()),
                ("base", tax.skattepligtig_indkomst.into()),
                ("amount", tax.kirkeskat.into()),
            ];
            self.say(
                messages::REASON_KIRKESKAT,
                &arguments,
                "lov om folkekirkens økonomi § 18",
                &["skat.kirke."],
            );
        }
        let arguments = [("amount", tax.personfradrag.into()), ("value", tax.personfradrag_vaerdi.into())];
        self.say(messages::REASON_PERSONFRADRAG, &arguments, "PSL §§ 10, 12", &["skat.personfradrag"]);
        self.say_amount(messages::REASON_FRA_AEGTEFAELLE, tax.fra_aegtefaelle, "PSL § 10, stk. 3", &[]);
        let arguments = [("year", tax.skat.into()), ("amount", tax.skat_pr_maaned.into())];
        self.say(messages::REASON_SKAT, &arguments, "PSL §§ 5-13", &[]);
    }

    fn deductions(&mut self, tax: &Indkomstskat, quarters: u8) {
        let work = &tax.arbejdsfradrag;
        let of_work = [
            (
                messages::REASON_BESKAEFTIGELSESFRADRAG,
                work.beskaeftigelsesfradrag,
                "skat.beskaeftigelsesfradrag.procent",
                "skat.beskaeftigelsesfradrag.hoejst",
                "LL § 9 J, stk. 1-2",
            ),
            (
                messages::REASON_FRADRAG_ENLIG,
                work.enlig_forsoerger,
                "skat.beskaeftigelsesfradrag.enlig_procent",
                "skat.beskaeftigelsesfradrag.enlig_hoejst",
                "LL § 9 J, stk. 3-4",
            ),
            (
                messages::REASON_FRADRAG_SENIOR,
                work.senior,
                "skat.beskaeftigelsesfradrag.senior_procent",
                "skat.beskaeftigelsesfradrag.senior_hoejst",
                "LL § 9 J, stk. 5-6",
            ),
            (
                messages::REASON_JOBFRADRAG,
                work.jobfradrag,
                "skat.jobfradrag.procent",
                "skat.jobfradrag.hoejst",
                "LL § 9 K",
            ),
        ];
        let limit = self.figure("skat.jobfradrag.graense").map(|figure| Kroner::exact(figure.amount));
        for (message, amount, figure, most, paragraph) in of_work {
            if let Some(percent) = self.percent(figure).filter(|_| !amount.is_zero()) {
                // The most is among the figures of this outcome only where it decides.
                let capped = self.figure(most).is_some_and(|most| Kroner::exact(most.amount) == amount);
                let arguments = [
                    ("percent", percent.into()),
                    ("base", tax.arbejdsgrundlag.into()),
                    ("limit", limit.unwrap_or_default().into()),
                    ("quarters", u32::from(quarters).into()),
                    ("capped", if capped { "yes" } else { "no" }.into()),
                    ("amount", amount.into()),
                ];
                self.say(message, &arguments, paragraph, &[figure]);
            }
        }
        self.say_amount(
            messages::REASON_PENSIONSFRADRAG,
            tax.pensionsfradrag,
            "LL § 9 L",
            &["skat.pensionsfradrag."],
        );
        self.say_amount(
            messages::REASON_BEFORDRINGSFRADRAG,
            tax.befordringsfradrag,
            "LL § 9 C",
            &["befordring."],
        );
        let arguments = [("amount", tax.skattepligtig_indkomst.into())];
        self.say(messages::REASON_SKATTEPLIGTIG, &arguments, "PSL §§ 2, 13", &[]);
    }

    /// Pay under a socialt frikort, ATP of help, a sanction.
    pub(super) fn beside_help(&mut self, person: &PersonAssessment) {
        if let Some(frikort) = person.frikort.filter(|frikort| !frikort.fri_loen.is_zero()) {
            let arguments = [
                ("amount", frikort.fri_loen.into()),
                ("left", frikort.tilbage.into()),
                ("year", frikort.beloeb.into()),
            ];
            self.say(messages::REASON_FRIKORT, &arguments, "lov om socialt frikort §§ 1, 5", &["frikort."]);
            self.say_amount(
                messages::REASON_FRIKORT_OVER,
                frikort.over_frikort,
                "lov om socialt frikort § 5, stk. 7",
                &[],
            );
        }
        self.say_amount(messages::REASON_SANKTION, person.sanktion.taget, "LAS § 35, stk. 4", &[]);
        self.say_amount(
            messages::REASON_ATP_AF_HJAELP,
            person.atp_af_hjaelp,
            "LAS §§ 79-80",
            &["atp.kontanthjaelp."],
        );
    }

    /// The way to work.
    pub(super) fn travel(&mut self, person: &PersonAssessment) {
        let way = &person.rejse;
        if way.dage == Days::NONE {
            return;
        }
        let arguments = [("days", way.dage.into()), ("amount", way.udgift.into())];
        self.say(messages::REASON_REJSE, &arguments, "", &["rejse."]);
    }

    /// What the household gets and pays beside help.
    pub(super) fn benefits(&mut self, month: &Assessment) {
        if let Some(paid) = &month.boligstoette {
            self.housing(paid);
        }
        if let Some(places) = &month.dagtilbud {
            let arguments = [
                ("price", places.fuld_pris.into()),
                ("income", places.indkomst.into()),
                ("percent", places.andel.into()),
                ("siblings", places.soeskendetilskud.into()),
                ("with-siblings", if places.soeskendetilskud.is_zero() { "no" } else { "yes" }.into()),
                ("amount", places.betaling.into()),
            ];
            let paragraph = "dagtilbudsbekendtgørelsen §§ 27, 38-40";
            self.say(messages::REASON_DAGTILBUD, &arguments, paragraph, &["dagtilbud."]);
        }
        self.say_amount(
            messages::REASON_BOERNE_OG_UNGEYDELSE,
            month.boerne_og_ungeydelse.om_maaneden,
            "lov om en børne- og ungeydelse §§ 1, 4",
            &["boerneydelse.", "ungeydelse.", "boerneydelser."],
        );
        self.say_amount(
            messages::REASON_BOERNETILSKUD,
            month.boernetilskud.om_maaneden,
            "børnetilskudsloven §§ 2-3",
            &["boernetilskud."],
        );
    }

    fn housing(&mut self, paid: &Boligstoette) {
        let housing = &paid.sikring;
        let arguments = [("cost", housing.boligudgift.into()), ("income", housing.husstandsindkomst.into())];
        self.say(
            messages::REASON_BOLIGUDGIFT,
            &arguments,
            "boligstøtteloven §§ 8-14",
            &["boligsikring.", "boligstoette."],
        );
        let message = match housing.graense {
            Graense::Ingen => messages::REASON_BOLIGSTOETTE_INGEN,
            Graense::Indkomst => messages::REASON_BOLIGSTOETTE_INDKOMST,
            Graense::EgetMinimum => messages::REASON_BOLIGSTOETTE_EGET_MINIMUM,
            Graense::Maksimum => messages::REASON_BOLIGSTOETTE_MAKSIMUM,
            Graense::FemtenProcent => messages::REASON_BOLIGSTOETTE_FEMTEN_PROCENT,
            Graense::Minimum => messages::REASON_BOLIGSTOETTE_MINIMUM,
            Graense::Nul => messages::REASON_BOLIGSTOETTE_NUL,
        };
        let arguments = [
            ("amount", housing.om_maaneden.into()),
            ("limit", housing.indkomstgraense.into()),
            ("taken", housing.nedsaettelse.into()),
        ];
        self.say(message, &arguments, "boligstøtteloven §§ 22-24, 33", &["boligsikring.", "boligstoette."]);
        let cap = &paid.loft;
        if !cap.nedsaettelse.is_zero() {
            let arguments = [
                ("cap", cap.loft.into()),
                ("taken", cap.nedsaettelse.into()),
                ("amount", cap.udbetalt.into()),
            ];
            self.say(messages::REASON_BOLIGSTOETTELOFT, &arguments, "LAS § 25 b", &["boligstoetteloft."]);
        }
    }
}
