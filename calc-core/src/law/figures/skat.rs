//! The figures of income tax and of the way to work.

use crate::calendar::Month;
use crate::parameters::{ParameterError, ParameterSet};
use crate::quantity::{Kroner, Percent};

figures! {
    /// What a person whose municipality is not told pays: the average of the country.
    Gennemsnit {
        /// Municipal tax.
        kommuneskat: Percent = percent "skat.kommune.gennemsnit",
        /// Church tax, of members.
        kirkeskat: Percent = percent "skat.kirke.gennemsnit",
    }
}

figures! {
    /// Income tax, personskatteloven.
    Indkomstskat {
        /// Bundskat, § 6.
        bundskat: Percent = percent "skat.bundskat",
        /// Personfradrag, § 10, kroner a year.
        personfradrag: Kroner = kroner "skat.personfradrag",
        /// Personal income above which topskat (2025) or mellemskat (2026) is due, §§ 7 and 7 a, kroner a year.
        graense: Kroner = kroner "skat.graense",
    }
}

figures! {
    /// Deductions for having work, ligningsloven §§ 9 J and 9 K; amounts in kroner a year.
    Beskaeftigelsesfradrag {
        /// § 9 J(2).
        procent: Percent = percent "skat.beskaeftigelsesfradrag.procent",
        /// § 9 J(2).
        hoejst: Kroner = kroner "skat.beskaeftigelsesfradrag.hoejst",
        /// Single parents, § 9 J(4).
        enlig_procent: Percent = percent "skat.beskaeftigelsesfradrag.enlig.procent",
        /// Single parents, § 9 J(4).
        enlig_hoejst: Kroner = kroner "skat.beskaeftigelsesfradrag.enlig.hoejst",
        /// In so many income years before that of the pension age, § 9 J(5).
        senior_aar: u32 = count "skat.beskaeftigelsesfradrag.senior.aar",
        /// Seniors, § 9 J(6); nought before 2026.
        senior_procent: Percent = percent "skat.beskaeftigelsesfradrag.senior.procent",
        /// Seniors, § 9 J(6); nought before 2026.
        senior_hoejst: Kroner = kroner "skat.beskaeftigelsesfradrag.senior.hoejst",
        /// Jobfradrag, § 9 K(2).
        job_procent: Percent = percent "skat.jobfradrag.procent",
        /// Work income above which there is jobfradrag, § 9 K(1).
        job_graense: Kroner = kroner "skat.jobfradrag.graense",
        /// § 9 K(2).
        job_hoejst: Kroner = kroner "skat.jobfradrag.hoejst",
    }
}

figures! {
    /// Extra pension deduction, ligningsloven § 9 L.
    Pensionsfradrag {
        /// § 9 L(3).
        procent: Percent = percent "skat.pensionsfradrag.procent",
        /// In the last years before the pension age, § 9 L(3).
        procent_sent: Percent = percent "skat.pensionsfradrag.procent_sent",
        /// From so many income years before that of the pension age.
        aar: u32 = count "skat.pensionsfradrag.aar",
        /// Of contributions of at most so much, § 9 L(1), kroner a year.
        hoejst: Kroner = kroner "skat.pensionsfradrag.hoejst",
    }
}

figures! {
    /// Commuting deduction, ligningsloven § 9 C.
    Befordring {
        /// Kilometres of a working day that give nothing, § 9 C(2).
        bundgraense: u32 = count "befordring.bundgraense",
        /// Kilometres of a working day up to which the full rate holds, § 9 C(3).
        graense: u32 = count "befordring.graense",
        /// The rate, kroner per kilometre.
        takst: Kroner = kroner "befordring.takst",
        /// The rate above the limit, kroner per kilometre.
        takst_over_graensen: Kroner = kroner "befordring.takst_over_graensen",
        /// The rate of outer municipalities and small islands, at any distance, kroner per kilometre.
        takst_yderkommune: Kroner = kroner "befordring.takst_yderkommune",
        /// Supplement at a low income, § 9 C(4): this part of the deduction.
        tillaeg_procent: Percent = percent "befordring.tillaeg.procent",
        /// Supplement at most, kroner a year.
        tillaeg_hoejst: Kroner = kroner "befordring.tillaeg.hoejst",
        /// Full supplement up to this work income, kroner a year.
        tillaeg_graense: Kroner = kroner "befordring.tillaeg.graense",
        /// Percentage points that each thousand kroner above takes off the part.
        tillaeg_aftrapning: Percent = percent "befordring.tillaeg.aftrapning",
        /// Per cent that each thousand kroner above takes off the maximum.
        tillaeg_aftrapning_hoejst: Percent = percent "befordring.tillaeg.aftrapning_hoejst",
    }
}

figures! {
    /// What the way to work costs.
    Rejse {
        /// The own car, kroner per kilometre.
        bil: Kroner = kroner "rejse.bil.kr_pr_km",
    }
}

figures! {
    /// ATP of kontanthjælp, LAS §§ 79-80, kroner a month.
    AtpAfHjaelp {
        /// The person's own share.
        eget: Kroner = kroner "atp.kontanthjaelp.eget",
        /// The municipality's share.
        kommune: Kroner = kroner "atp.kontanthjaelp.kommune",
    }
}

/// All figures of income tax.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Skattetal {
    /// The average of the country.
    pub gennemsnit: Gennemsnit,
    /// Income tax.
    pub indkomstskat: Indkomstskat,
    /// Deductions for having work.
    pub beskaeftigelsesfradrag: Beskaeftigelsesfradrag,
    /// Extra pension deduction.
    pub pensionsfradrag: Pensionsfradrag,
    /// Commuting deduction.
    pub befordring: Befordring,
    /// What the way costs.
    pub rejse: Rejse,
    /// ATP of kontanthjælp.
    pub atp_af_hjaelp: AtpAfHjaelp,
}

impl Skattetal {
    pub(super) fn of(set: &ParameterSet, month: Month) -> Result<Self, ParameterError> {
        Ok(Self {
            gennemsnit: Gennemsnit::of(set, month)?,
            indkomstskat: Indkomstskat::of(set, month)?,
            beskaeftigelsesfradrag: Beskaeftigelsesfradrag::of(set, month)?,
            pensionsfradrag: Pensionsfradrag::of(set, month)?,
            befordring: Befordring::of(set, month)?,
            rejse: Rejse::of(set, month)?,
            atp_af_hjaelp: AtpAfHjaelp::of(set, month)?,
        })
    }

    pub(super) fn ids() -> impl Iterator<Item = &'static str> {
        let groups = [
            Gennemsnit::IDS,
            Indkomstskat::IDS,
            Beskaeftigelsesfradrag::IDS,
            Pensionsfradrag::IDS,
            Befordring::IDS,
            Rejse::IDS,
            AtpAfHjaelp::IDS,
        ];
        groups.into_iter().flatten().copied()
    }
}
