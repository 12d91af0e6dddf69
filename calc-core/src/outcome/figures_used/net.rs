//! The figures behind tax, the way to work and the benefits beside help.

use super::Used;
use crate::case::Case;
use crate::facts::{Kommune, Rejseudgift, Varme, Vedligeholdelse};
use crate::law::LawOfMonth;
use crate::law::boligstoette::Graense;
use crate::outcome::{Assessment, PersonAssessment};
use crate::parameters::{Figure, Unit, kommuner};
use crate::quantity::Percent;

impl Used {
    /// What stands behind the settled month.
    pub(super) fn settled(&mut self, case: &Case, month: &Assessment, law: &LawOfMonth) {
        let household = &case.household;
        self.tax(&month.applicant, household.kommune.is_none(), law);
        self.travel(case, &month.applicant);
        if let Some(spouse) = month.partner.as_ref().filter(|_| household.married()) {
            self.tax(&spouse.person, household.kommune.is_none(), law);
        }
        self.housing(case, month);
        self.day_care(case, month);
        let children = &month.boerne_og_ungeydelse;
        self.add_for(children.aar_0_2, "boerneydelse.0_2_aar");
        self.add_for(children.aar_3_6, "boerneydelse.3_6_aar");
        self.add_for(children.aar_7_14, "boerneydelse.7_14_aar");
        self.add_for(children.aar_15_17, "boerneydelse.15_17_aar");
        self.add_for(month.boernetilskud.ordinaert, "boernetilskud.ordinaert");
        self.add_for(month.boernetilskud.ekstra, "boernetilskud.ekstra");
    }

    fn tax(&mut self, person: &PersonAssessment, average: bool, law: &LawOfMonth) {
        if let Some(frikort) = person.frikort {
            self.add_for(frikort.fri_loen, "frikort.beloeb");
            self.add_for(frikort.fri_loen, "frikort.feriebetaling");
        }
        let tax = &person.skat;
        if tax.personlig_indkomst.is_zero() {
            return;
        }
        self.add("skat.bundskat");
        self.add("skat.personfradrag");
        if average {
            self.add("skat.kommune.gennemsnit");
            if !person.skatteforhold.kirkeskat.is_zero() {
                self.add("skat.kirke.gennemsnit");
            }
        }
        if tax.over_graensen {
            self.add("skat.graense");
        }
        let (work, figures) = (&tax.arbejdsfradrag, &law.skat.arbejdsfradrag);
        let deductions = [
            (
                work.beskaeftigelsesfradrag,
                figures.hoejst,
                "skat.beskaeftigelsesfradrag.procent",
                "skat.beskaeftigelsesfradrag.hoejst",
            ),
            (
                work.enlig_forsoerger,
                figures.enlig_hoejst,
                "skat.beskaeftigelsesfradrag.enlig_procent",
                "skat.beskaeftigelsesfradrag.enlig_hoejst",
            ),
            (
                work.senior,
                figures.senior_hoejst,
                "skat.beskaeftigelsesfradrag.senior_procent",
                "skat.beskaeftigelsesfradrag.senior_hoejst",
            ),
            (work.jobfradrag, figures.job_hoejst, "skat.jobfradrag.procent", "skat.jobfradrag.hoejst"),
        ];
        for (amount, most, percent, at_most) in deductions {
            self.add_for(amount, percent);
            if !amount.is_zero() && amount == most {
                self.add(at_most);
            }
        }
        self.add_for(work.jobfradrag, "skat.jobfradrag.graense");
        if !tax.pensionsfradrag.is_zero() {
            let near = person
                .skatteforhold
                .aar_til_folkepension
                .is_some_and(|years| u32::from(years) <= law.skat.pensionsfradrag.aar_foer);
            self.add(if near {
                "skat.pensionsfradrag.procent_taet_paa"
            } else {
                "skat.pensionsfradrag.procent"
            });
        }
        let jobs = &person.jobs;
        if jobs.iter().any(|pay| !pay.atp_arbejdsgiver.is_zero()) {
            self.add("atp.arbejdsgiver.gange");
        }
        self.add_for(person.atp_af_hjaelp, "atp.kontanthjaelp.eget");
    }

    fn travel(&mut self, case: &Case, person: &PersonAssessment) {
        let commuting = &person.rejse.befordring;
        if !commuting.i_alt.is_zero() {
            self.add("befordring.bundgraense_km");
            let outer = case.household.lille_oe
                || case
                    .household
                    .kommune
                    .and_then(|kommune| kommuner::by_code(kommune.0))
                    .is_some_and(|record| record.yderkommune);
            self.add(if outer { "befordring.sats_yderomraade" } else { "befordring.sats" });
            self.add_for(commuting.tillaeg, "befordring.tillaeg.procent");
            self.add_for(commuting.tillaeg, "befordring.tillaeg.hoejst");
            if commuting.aftrappet {
                self.add("befordring.tillaeg.indkomstgraense");
                self.add("befordring.tillaeg.aftrapning");
            }
        }
        let jobs = &case.household.applicant.jobs;
        if jobs.iter().any(|job| job.rejse.is_some_and(|way| way.udgift == Rejseudgift::Bil)) {
            self.add_for(person.rejse.udgift, "rejse.bil.kr_pr_km");
        }
        if jobs.iter().any(|job| job.rejse.is_some_and(|way| way.udgift == Rejseudgift::Offentlig)) {
            self.add_for(person.rejse.udgift, "rejse.offentlig.tur");
        }
        if person.rejse.fulde_uger {
            self.add("rejse.dage_om_ugen");
        }
    }

    fn housing(&mut self, case: &Case, month: &Assessment) {
        let (Some(home), Some(paid)) = (&case.household.bolig, &month.boligstoette) else {
            return;
        };
        match home.varme {
            Varme::VedSidenAf => self.add("boligstoette.tillaeg.varme"),
            Varme::IHuslejen => self.add("boligstoette.fradrag.varme"),
            Varme::Andet => {}
        }
        let told = [
            (home.varmt_vand_i_huslejen, "boligstoette.fradrag.varmt_vand"),
            (home.el_i_huslejen, "boligstoette.fradrag.el"),
            (home.vand_ved_siden_af, "boligstoette.tillaeg.vand"),
            (home.afledning_ved_siden_af, "boligstoette.tillaeg.afledning"),
        ];
        for (_, id) in told.into_iter().filter(|(told, _)| *told) {
            self.add(id);
        }
        for duty in [home.maling, home.anden_vedligeholdelse] {
            match duty {
                Vedligeholdelse::Ingen => {}
                Vedligeholdelse::Delvis => self.add("boligstoette.tillaeg.vedligeholdelse_delvis"),
                Vedligeholdelse::Fuld => self.add("boligstoette.tillaeg.vedligeholdelse_fuld"),
            }
        }
        let housing = &paid.sikring;
        if paid.udgift.boligudgift == paid.udgift.maksimum {
            self.add("boligstoette.boligudgift_maksimum");
        }
        self.add_for(housing.formuetillaeg, "boligstoette.formue.nedre");
        self.add("boligstoette.indkomstgraense");
        self.add_for(housing.nedsaettelse, "boligstoette.nedsaettelse");
        self.add(match housing.graense {
            Graense::Ingen | Graense::Indkomst | Graense::Nul => "boligstoette.boligudgift_andel",
            Graense::EgetMinimum => "boligstoette.mindste_egenbetaling",
            Graense::Maksimum => "boligstoette.maksimum",
            Graense::FemtenProcent => "boligstoette.uden_boern_hoejst",
            Graense::Minimum => "boligstoette.minimum",
        });
        if paid.loft.personer_med_loft > 0 {
            self.add("boligstoetteloft.andel");
        }
    }

    fn day_care(&mut self, case: &Case, month: &Assessment) {
        let Some(places) = &month.dagtilbud else {
            return;
        };
        self.add("friplads.nedre");
        self.add("friplads.oevre");
        if case.household.familie == crate::facts::Familie::Enlig {
            self.add("friplads.enlig");
        }
        if case.household.children.iter().filter(|child| child.at_home).count() > 1 {
            self.add("friplads.barn");
        }
        if case.household.soeskendetilskud.is_none() {
            self.add_for(places.soeskendetilskud, "soeskendetilskud.mindst");
        }
    }
}

/// The rates of a municipality as figures: they stand in a table of their own.
pub(super) fn of_municipality(kommune: Option<Kommune>, law: &LawOfMonth, church: bool) -> Vec<Figure> {
    let found = kommune.and_then(|kommune| kommuner::by_code(kommune.0));
    let Some((record, rates)) = found.and_then(|record| Some((record, record.satser(law.month.year())?)))
    else {
        return Vec::new();
    };
    let figure = |kind: &str, rate: Percent, paragraph: &'static str| Figure {
        id: format!("skat.{kind}.{}", record.code).into(),
        amount: rate.of_hundred(),
        unit: Unit::Procent,
        status: rates.status,
        paragraph: paragraph.into(),
        source: rates.source.into(),
    };
    let mut figures = vec![figure("kommune", rates.kommuneskat, "lov om kommunal indkomstskat § 6")];
    if church {
        figures.push(figure("kirke", rates.kirkeskat, "lov om folkekirkens økonomi § 18"));
    }
    figures
}
