//! The figures of benefits beside kontanthjælp.

use super::Lookup;
use crate::quantity::{Kroner, Percent};

figures! {
    /// What adds to or takes from the rent, § 10, kroner per m² a year.
    Boligtillaeg {
        /// Heating in the rent: taken off, § 10(2).
        varme_i_lejen: Kroner = kroner "boligstoette.fradrag.varme",
        /// Hot water in the rent: taken off, § 10(2).
        varmt_vand_i_lejen: Kroner = kroner "boligstoette.fradrag.varmt_vand",
        /// Electricity in the rent: taken off, § 10(2).
        el_i_lejen: Kroner = kroner "boligstoette.fradrag.el",
        /// Water beside the rent, § 10(3).
        vand: Kroner = kroner "boligstoette.tillaeg.vand",
        /// Drainage beside the rent, § 10(3).
        afledning: Kroner = kroner "boligstoette.tillaeg.afledning",
        /// A duty of upkeep in full, § 10(4).
        vedligeholdelse_fuld: Kroner = kroner "boligstoette.tillaeg.vedligeholdelse_fuld",
        /// A duty of upkeep in part, § 10(4).
        vedligeholdelse_delvis: Kroner = kroner "boligstoette.tillaeg.vedligeholdelse_delvis",
        /// Heating beside the rent, § 10(5).
        varme: Kroner = kroner "boligstoette.tillaeg.varme",
    }
}

figures! {
    /// What of the housing cost counts, §§ 12 and 14.
    Boligudgiftsgraenser {
        /// m² for the first person, § 12(2).
        areal_foerste: u32 = count "boligstoette.areal.foerste",
        /// m² for each of the others, § 12(2).
        areal_oevrige: u32 = count "boligstoette.areal.oevrige",
        /// The most that counts, § 14(1), kroner a year.
        maksimum: Kroner = kroner "boligstoette.boligudgift_maksimum",
        /// It rises so much with each child.
        maksimum_pr_barn: Percent = percent "boligstoette.boligudgift_maksimum.pr_barn",
        /// For at most so many children.
        boern_hoejst: u32 = count "boligstoette.boligudgift_maksimum.boern_hoejst",
    }
}

figures! {
    /// Boligsikring, §§ 8 a, 22, 23 and 33; amounts in kroner a year.
    Boligsikringstal {
        /// Wealth up to here is left out, § 8 a(1).
        formue_nedre: Kroner = kroner "boligstoette.formue.nedre",
        /// Above this the higher percentage holds, § 8 a(1).
        formue_oevre: Kroner = kroner "boligstoette.formue.oevre",
        /// Of the wealth between the two.
        formue_lav_procent: Percent = percent "boligstoette.formue.lav_procent",
        /// Of the wealth above the second.
        formue_hoej_procent: Percent = percent "boligstoette.formue.hoej_procent",
        /// The share of the housing cost, § 22(1).
        boligudgift_andel: Percent = percent "boligstoette.boligudgift_andel",
        /// The share of income above the limit that is taken off, § 22(1).
        nedsaettelse: Percent = percent "boligstoette.nedsaettelse",
        /// The income limit, § 22(1).
        indkomstgraense: Kroner = kroner "boligstoette.indkomstgraense",
        /// It rises so much with a child, § 22(1).
        indkomstgraense_barn: Kroner = kroner "boligstoette.indkomstgraense_barn",
        /// At most so many times.
        indkomstgraense_boern_hoejst: u32 = count "boligstoette.indkomstgraense.boern_hoejst",
        /// Two adults below this age have it from the first child on, § 22(1), years.
        ung_alder: u32 = count "boligstoette.ung_alder",
        /// The least own payment, § 22(2).
        mindste_egenbetaling: Kroner = kroner "boligstoette.mindste_egenbetaling",
        /// The highest share of the housing cost without children, § 22(3).
        uden_boern_hoejst: Percent = percent "boligstoette.uden_boern_hoejst",
        /// The most, § 23(1).
        maksimum: Kroner = kroner "boligstoette.maksimum",
        /// It rises so much with many children.
        maksimum_mange_boern: Percent = percent "boligstoette.maksimum.mange_boern",
        /// So many are many.
        maksimum_boern: u32 = count "boligstoette.maksimum.boern",
        /// Less is not paid, § 33(1).
        minimum: Kroner = kroner "boligstoette.minimum",
    }
}

figures! {
    /// Boligstøtteloft, LAS § 25 b.
    Boligstoetteloft {
        /// The most of one person's share, kroner a month.
        loft: Kroner = kroner "boligstoetteloft.andel",
    }
}

figures! {
    /// What parents pay for day care, dagtilbudsbekendtgørelsen §§ 27, 38 and 40.
    Dagtilbudstal {
        /// Free up to this income, § 38, kroner a year.
        nedre: Kroner = kroner "friplads.nedre",
        /// The full price from this income on, § 38, kroner a year.
        oevre: Kroner = kroner "friplads.oevre",
        /// Both are so much higher for a single parent, § 27(1).
        enlig: Kroner = kroner "friplads.enlig",
        /// And for each child under 18 at home after the first, § 27(3).
        barn: Kroner = kroner "friplads.barn",
        /// So many steps between the two, § 38(3).
        trin: u32 = count "friplads.trin",
        /// What parents pay on the first step, § 38(4).
        foerste_trin: Percent = percent "friplads.foerste_trin",
        /// And so much more on each further one.
        pr_trin: Percent = percent "friplads.pr_trin",
        /// The least subsidy for siblings, § 40.
        soeskendetilskud: Percent = percent "soeskendetilskud.mindst",
    }
}

figures! {
    /// Børne- og ungeydelse and børnetilskud, kroner a year.
    Boerneydelsestal {
        /// Børneydelse, the youngest, § 1(1).
        aar_0_2: Kroner = kroner "boerneydelse.0_2_aar",
        /// What else has been reported for them: more by this.
        aar_0_2_mere: Kroner = kroner "boerneydelse.0_2_aar.mere",
        /// Børneydelse before school age, § 1(1).
        aar_3_6: Kroner = kroner "boerneydelse.3_6_aar",
        /// Børneydelse at school age, § 1(1).
        aar_7_14: Kroner = kroner "boerneydelse.7_14_aar",
        /// Ungeydelse, § 1(2).
        aar_15_17: Kroner = kroner "boerneydelse.15_17_aar",
        /// Age from which the second rate holds, years.
        alder_boernehave: u32 = count "boerneydelse.alder.boernehave",
        /// Age from which the third rate holds, years.
        alder_skole: u32 = count "boerneydelse.alder.skole",
        /// Age from which there is ungeydelse, years.
        alder_unge: u32 = count "boerneydelse.alder.unge",
        /// Ordinært børnetilskud for each child, børnetilskudsloven § 2.
        ordinaert_tilskud: Kroner = kroner "boernetilskud.ordinaert",
        /// Ekstra børnetilskud, one a family, børnetilskudsloven § 3.
        ekstra_tilskud: Kroner = kroner "boernetilskud.ekstra",
    }
}

figures! {
    /// Socialt frikort, Act 616/2024.
    Frikorttal {
        /// The most of a year, § 1, kroner.
        beloeb: Kroner = kroner "frikort.beloeb",
        /// More by this where the rise is not rounded, § 8.
        mere: Kroner = kroner "frikort.mere",
        /// Holiday pay of the wage, § 5(4).
        feriebetaling: Percent = percent "frikort.feriebetaling",
    }
}

figures! {
    /// What is tied to help: LAS §§ 80 c and 82 a.
    Foelgeydelser {
        /// Help from which the dental subsidy is smaller, § 82 a(2), kroner a month.
        tandtilskud_graense: Kroner = kroner "tandtilskud.graense",
        /// Dental subsidy below it.
        tandtilskud_under: Percent = percent "tandtilskud.under",
        /// Dental subsidy from it on.
        tandtilskud_over: Percent = percent "tandtilskud.over",
        /// What a person pays to the dentist first, kroner a year; it does not rise with the others, § 109(2).
        tandtilskud_egenbetaling: Kroner = kroner "tandtilskud.egenbetaling",
        /// Obligatory pension of the help paid, § 80 c.
        obligatorisk_pension: Percent = percent "obligatorisk_pension.sats",
    }
}

/// All figures of benefits beside kontanthjælp.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ydelsestal {
    /// Boligstøtteloven § 10.
    pub boligtillaeg: Boligtillaeg,
    /// Boligstøtteloven §§ 12 and 14.
    pub boligudgift: Boligudgiftsgraenser,
    /// Boligstøtteloven §§ 8 a, 22, 23 and 33.
    pub boligsikring: Boligsikringstal,
    /// LAS § 25 b.
    pub boligstoetteloft: Boligstoetteloft,
    /// Day care.
    pub dagtilbud: Dagtilbudstal,
    /// Benefits for children.
    pub boerneydelser: Boerneydelsestal,
    /// Socialt frikort.
    pub frikort: Frikorttal,
    /// What is tied to help.
    pub foelgeydelser: Foelgeydelser,
}

impl Ydelsestal {
    pub(super) fn of(lookup: &mut Lookup<'_>) -> Self {
        Self {
            boligtillaeg: Boligtillaeg::of(lookup),
            boligudgift: Boligudgiftsgraenser::of(lookup),
            boligsikring: Boligsikringstal::of(lookup),
            boligstoetteloft: Boligstoetteloft::of(lookup),
            dagtilbud: Dagtilbudstal::of(lookup),
            boerneydelser: Boerneydelsestal::of(lookup),
            frikort: Frikorttal::of(lookup),
            foelgeydelser: Foelgeydelser::of(lookup),
        }
    }

    pub(super) fn ids() -> impl Iterator<Item = &'static str> {
        let groups = [
            Boligtillaeg::IDS,
            Boligudgiftsgraenser::IDS,
            Boligsikringstal::IDS,
            Boligstoetteloft::IDS,
            Dagtilbudstal::IDS,
            Boerneydelsestal::IDS,
            Frikorttal::IDS,
            Foelgeydelser::IDS,
        ];
        groups.into_iter().flatten().copied()
    }
}
