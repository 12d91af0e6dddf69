//! The figures of income tax and of the way to work.

use super::Lookup;
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
        /// Personal allowance, § 10, kroner a year.
        personfradrag: Kroner = kroner "skat.personfradrag",
        /// Personal income at which topskat or mellemskat begins, kroner a year.
        graense: Kroner = kroner "skat.graense",
    }
}

figures! {
    /// Deductions for having work, ligningsloven §§ 9 J and 9 K; amounts in kroner a year.
    Arbejdsfradrag {
        /// § 9 J(2).
        procent: Percent = percent "skat.beskaeftigelsesfradrag.procent",
        /// § 9 J(2).
        hoejst: Kroner = kroner "skat.beskaeftigelsesfradrag.hoejst",
        /// § 9 J(4).
        enlig_procent: Percent = percent "skat.beskaeftigelsesfradrag.enlig_procent",
        /// § 9 J(4).
        enlig_hoejst: Kroner = kroner "skat.beskaeftigelsesfradrag.enlig_hoejst",
        /// § 9 J(6).
        senior_procent: Percent = percent "skat.beskaeftigelsesfradrag.senior_procent",
        /// § 9 J(6).
        senior_hoejst: Kroner = kroner "skat.beskaeftigelsesfradrag.senior_hoejst",
        /// § 9 K(2).
        job_procent: Percent = percent "skat.jobfradrag.procent",
        /// § 9 K(1).
        job_graense: Kroner = kroner "skat.jobfradrag.graense",
        /// § 9 K(2).
        job_hoejst: Kroner = kroner "skat.jobfradrag.hoejst",
    }
}

figures! {
    /// The extra deduction for pension contributions, ligningsloven § 9 L.
    Pensionsfradrag {
        /// § 9 L(3).
        procent: Percent = percent "skat.pensionsfradrag.procent",
        /// § 9 L(3), close to the state pension age.
        procent_taet_paa: Percent = percent "skat.pensionsfradrag.procent_taet_paa",
        /// From so many income years before that age.
        aar_foer: u32 = count "skat.pensionsfradrag.aar_foer",
        /// Of at most so many kroner a year, § 9 L(1).
        hoejst: Kroner = kroner "skat.pensionsfradrag.hoejst",
    }
}

figures! {
    /// The deduction for the way to work, ligningsloven § 9 C.
    Befordring {
        /// Up to so many kilometres a day nothing, (2).
        bundgraense_km: u32 = count "befordring.bundgraense_km",
        /// Above so many kilometres a day the lower rate, (3).
        nedsat_fra_km: u32 = count "befordring.nedsat_fra_km",
        /// Kroner per kilometre, (1).
        sats: Kroner = kroner "befordring.sats",
        /// Kroner per kilometre of a long way, (3).
        sats_langt: Kroner = kroner "befordring.sats_langt",
        /// Kroner per kilometre from outer municipalities and small islands, (3).
        sats_yderomraade: Kroner = kroner "befordring.sats_yderomraade",
        /// The share that a low income adds, (4).
        tillaeg_procent: Percent = percent "befordring.tillaeg.procent",
        /// The most of it, kroner a year, (4).
        tillaeg_hoejst: Kroner = kroner "befordring.tillaeg.hoejst",
        /// In full up to this income, kroner a year, (4).
        indkomstgraense: Kroner = kroner "befordring.tillaeg.indkomstgraense",
        /// It has fallen to nothing over so much more income, kroner a year, (4).
        aftrapning: Kroner = kroner "befordring.tillaeg.aftrapning",
    }
}

figures! {
    /// The way to work as a cost.
    Rejse {
        /// Kroner per kilometre by a car that one has anyway.
        bil_pr_km: Kroner = kroner "rejse.bil.kr_pr_km",
        /// Kroner for a trip by public transport: an example.
        offentlig_tur: Kroner = kroner "rejse.offentlig.tur",
        /// Working days in a week, when only the length of a shift is told.
        dage_om_ugen: u32 = count "rejse.dage_om_ugen",
    }
}

figures! {
    /// ATP of kontanthjælp, LAS §§ 79-80.
    AtpAfHjaelp {
        /// Own share, kroner a month.
        eget: Kroner = kroner "atp.kontanthjaelp.eget",
    }
}

/// All figures of income tax.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Skattetal {
    /// The average of the country.
    pub gennemsnit: Gennemsnit,
    /// Income tax.
    pub indkomstskat: Indkomstskat,
    /// LL §§ 9 J and 9 K.
    pub arbejdsfradrag: Arbejdsfradrag,
    /// LL § 9 L.
    pub pensionsfradrag: Pensionsfradrag,
    /// LL § 9 C.
    pub befordring: Befordring,
    /// The way to work as a cost.
    pub rejse: Rejse,
    /// LAS §§ 79-80.
    pub atp_af_hjaelp: AtpAfHjaelp,
}

impl Skattetal {
    pub(super) fn of(lookup: &mut Lookup<'_>) -> Self {
        Self {
            gennemsnit: Gennemsnit::of(lookup),
            indkomstskat: Indkomstskat::of(lookup),
            arbejdsfradrag: Arbejdsfradrag::of(lookup),
            pensionsfradrag: Pensionsfradrag::of(lookup),
            befordring: Befordring::of(lookup),
            rejse: Rejse::of(lookup),
            atp_af_hjaelp: AtpAfHjaelp::of(lookup),
        }
    }

    pub(super) fn ids() -> impl Iterator<Item = &'static str> {
        let groups = [
            Gennemsnit::IDS,
            Indkomstskat::IDS,
            Arbejdsfradrag::IDS,
            Pensionsfradrag::IDS,
            Befordring::IDS,
            Rejse::IDS,
            AtpAfHjaelp::IDS,
        ];
        groups.into_iter().flatten().copied()
    }
}
