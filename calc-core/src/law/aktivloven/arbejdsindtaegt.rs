//! What is deducted for wages.
//!
//! Law: LAS § 31(1)-(6) and (8). A free amount F stands outside (2), 35 per cent of the rest too (4); help and wage of
//! the month together stay below a cap C (5). Participants in STU have a yearly amount outside everything (6).
//! Input: help H under §§ 16-20, countable wage W (§ 31(7), see [`crate::law::loen`]). Result: every amount on the way.
//!
//! A = max(0, H - 65 % of max(0, W - F)); help = max(0, A - max(0, A + W - C)).
//!
//! Example, mindstesats, single parent, 2026: H 11,716, W 15,000: A 5,476, 1,741 above the cap, help 3,735.
//! Rounding: none. Those who live with parents have neither F nor C, only the 35 per cent.
//! Read into it: the STU amount works on the countable wage and stands outside the cap too.

use serde::Serialize;

use crate::facts::{Household, Sats};
use crate::law::LawOfMonth;
use crate::quantity::{Kroner, Percent};

/// What of a wage is left out for one person, kroner a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fradragsregler {
    /// F, § 31(2).
    pub fribeloeb: Kroner,
    /// The share left out above F, § 31(4).
    pub procentfradrag: Percent,
    /// C, § 31(5); none for those who live with parents.
    pub indkomstloft: Option<Kroner>,
}

impl Fradragsregler {
    /// By rate, § 31(2), (4) and (5).
    pub const fn for_sats(sats: Sats, law: &LawOfMonth) -> Self {
        let figures = &law.arbejdsindtaegt;
        let (fribeloeb, indkomstloft) = match sats {
            Sats::ForhoejetSats => (figures.fribeloeb_forhoejet, Some(figures.indkomstloft_forhoejet)),
            Sats::Grundsats | Sats::Mindstesats => (figures.fribeloeb_lav, Some(figures.indkomstloft_lav)),
            Sats::Hjemmeboende | Sats::HjemmeboendeMindste => (Kroner::ZERO, None),
        };
        Self { fribeloeb, procentfradrag: figures.procentfradrag, indkomstloft }
    }

    /// For a spouse who has no rate of § 16: only the share of § 31(4).
    pub const fn uden_sats(law: &LawOfMonth) -> Self {
        Self {
            fribeloeb: Kroner::ZERO,
            procentfradrag: law.arbejdsindtaegt.procentfradrag,
            indkomstloft: None,
        }
    }

    /// § 30 alone, where § 31 is off (8): every krone is deducted.
    pub const fn krone_for_krone() -> Self {
        Self { fribeloeb: Kroner::ZERO, procentfradrag: Percent::ZERO, indkomstloft: None }
    }

    /// These rules for `days` of a month of `of_days` days.
    #[must_use]
    pub fn for_days(self, days: u8, of_days: u8) -> Self {
        let part = |amount: Kroner| amount.share(i64::from(days), i64::from(of_days));
        Self { fribeloeb: part(self.fribeloeb), indkomstloft: self.indkomstloft.map(part), ..self }
    }
}

/// The deduction for wages of one person, kroner in the month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Loenfradrag {
    /// W: countable wage of all jobs, § 31(7).
    pub medregnet_loen: Kroner,
    /// Of it left alone for a participant in STU, § 31(6).
    pub stu_fribeloeb_brugt: Kroner,
    /// F: the free amount, § 31(2).
    pub fribeloeb: Kroner,
    /// What of F the wage uses.
    pub fribeloeb_brugt: Kroner,
    /// Wage above F.
    pub over_fribeloeb: Kroner,
    /// 35 per cent of the wage above F: left out, § 31(4).
    pub procentfradrag: Kroner,
    /// The other 65 per cent: deducted.
    pub fradrag: Kroner,
    /// The deduction that no own help is left for.
    pub ikke_daekket: Kroner,
    /// What a spouse's deduction beyond the own help takes here.
    pub fradrag_fra_aegtefaelle: Kroner,
    /// A: help after the share and before the cap.
    pub hjaelp_foer_loft: Kroner,
    /// C: the cap, § 31(5).
    pub indkomstloft: Option<Kroner>,
    /// What help and wage have above the cap: deducted too, § 31(1) 2nd sentence.
    pub over_loft: Kroner,
    /// Help that ends because fixed pay is above it: only where the open question on fixed pay is read so.
    pub ophoert: Kroner,
    /// Help after the deduction for wages.
    pub hjaelp_efter: Kroner,
}

/// Whether an application counts as a first one, § 31(8): the first ever, or after so many whole months without help.
pub fn er_foerstegangsansoegning(household: &Household, law: &LawOfMonth) -> bool {
    let months = u32::from(household.whole_months_without_help);
    household.first_application || months >= law.arbejdsindtaegt.foerstegang_maaneder
}

/// When a spouse's uncovered deduction is taken: the open question on couples.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FraAegtefaelle {
    /// Of what is left after the own cap.
    EfterLoft,
    /// Before the own cap is looked at.
    FoerLoft,
}

/// The deduction of one person, before anything of a spouse.
pub fn loenfradrag(hjaelp: Kroner, loen: Kroner, stu_fri: Kroner, regler: Fradragsregler) -> Loenfradrag {
    let stu_fribeloeb_brugt = loen.min(stu_fri.or_zero());
    let rest = loen - stu_fribeloeb_brugt;
    let fribeloeb_brugt = rest.min(regler.fribeloeb);
    let over_fribeloeb = rest - fribeloeb_brugt;
    let procentfradrag = regler.procentfradrag.of(over_fribeloeb);
    let fradrag = over_fribeloeb - procentfradrag;
    let before_cap = Loenfradrag {
        medregnet_loen: loen,
        stu_fribeloeb_brugt,
        fribeloeb: regler.fribeloeb,
        fribeloeb_brugt,
        over_fribeloeb,
        procentfradrag,
        fradrag,
        ikke_daekket: (fradrag - hjaelp).or_zero(),
        fradrag_fra_aegtefaelle: Kroner::ZERO,
        hjaelp_foer_loft: (hjaelp - fradrag).or_zero(),
        indkomstloft: regler.indkomstloft,
        over_loft: Kroner::ZERO,
        ophoert: Kroner::ZERO,
        hjaelp_efter: Kroner::ZERO,
    };
    before_cap.med_loft()
}

impl Loenfradrag {
    /// The same with a spouse's deduction beyond the spouse's own help.
    #[must_use]
    pub fn med_fradrag_fra_aegtefaelle(self, fradrag: Kroner, naar: FraAegtefaelle) -> Self {
        match naar {
            FraAegtefaelle::EfterLoft => {
                let taken = fradrag.min(self.hjaelp_efter);
                Self { fradrag_fra_aegtefaelle: taken, hjaelp_efter: self.hjaelp_efter - taken, ..self }
            }
            FraAegtefaelle::FoerLoft => {
                let taken = fradrag.min(self.hjaelp_foer_loft);
                Self {
                    fradrag_fra_aegtefaelle: taken,
                    hjaelp_foer_loft: self.hjaelp_foer_loft - taken,
                    ..self
                }
                .med_loft()
            }
        }
    }

    /// How far the wage is below the free amount; above it less than nothing. None where there is no wage, or no free
    /// amount.
    pub fn til_fribeloeb(&self) -> Option<Kroner> {
        let loen = self.medregnet_loen - self.stu_fribeloeb_brugt;
        let asked = loen > Kroner::ZERO && self.fribeloeb > Kroner::ZERO;
        asked.then(|| self.fribeloeb - loen)
    }

    /// How far help and wage together are below the cap; above it less than nothing. None where there is no wage, no cap, or
    /// no help left that it could take from.
    pub fn til_loft(&self) -> Option<Kroner> {
        let loft = self.indkomstloft?;
        let asked = self.medregnet_loen > Kroner::ZERO && self.hjaelp_foer_loft > Kroner::ZERO;
        asked.then(|| loft - self.talt_mod_loftet())
    }

    fn talt_mod_loftet(&self) -> Kroner {
        self.hjaelp_foer_loft + self.medregnet_loen - self.stu_fribeloeb_brugt
    }

    /// The same where the right to help has ended.
    #[must_use]
    pub fn ophoert(self) -> Self {
        Self { ophoert: self.hjaelp_efter, hjaelp_efter: Kroner::ZERO, ..self }
    }

    /// § 31(1) 2nd sentence: what help and wage have above the cap comes off the help, which never turns negative.
    ///
    /// It is wage that is deducted ("de overskydende arbejdsindtægter"), so never more than what was left out of it:
    /// help that alone is above the cap, as figures set for a what-if can make it, is not cut without a wage.
    fn med_loft(self) -> Self {
        let counted = self.talt_mod_loftet();
        let left_out = self.fribeloeb_brugt + self.procentfradrag;
        let over_loft = self
            .indkomstloft
            .map_or(Kroner::ZERO, |loft| (counted - loft).or_zero())
            .min(left_out)
            .min(self.hjaelp_foer_loft);
        Self { over_loft, hjaelp_efter: self.hjaelp_foer_loft - over_loft, ..self }
    }
}
