//! The figures of one month, resolved once and handed to every rule.

use crate::calendar::Month;
use crate::facts::Kommune;
use crate::parameters::{ParameterError, ParameterSet, kommuner};
use crate::quantity::{Hours, Kroner, Percent, WeeklyHours};

/// Looks up figures of one month. Where one is missing it gives nothing and keeps why: one way out for all of them, instead
/// of one for each, keeps the page's module small.
pub(in crate::law) struct Lookup<'set> {
    set: &'set ParameterSet,
    month: Month,
    /// The first figure that is missing.
    missing: Option<ParameterError>,
}

impl<'set> Lookup<'set> {
    /// What `read` looks up.
    ///
    /// # Errors
    /// [`ParameterError`] when the month has no figures; it names the months that have.
    pub(in crate::law) fn all<T>(
        set: &'set ParameterSet,
        month: Month,
        read: impl FnOnce(&mut Self) -> T,
    ) -> Result<T, ParameterError> {
        let mut lookup = Self { set, month, missing: None };
        let found = read(&mut lookup);
        lookup.missing.map_or(Ok(found), Err)
    }

    fn found<T: Default>(&mut self, read: Result<T, ParameterError>) -> T {
        read.unwrap_or_else(|error| {
            self.missing.get_or_insert(error);
            T::default()
        })
    }

    fn kroner(&mut self, id: &str) -> Kroner {
        self.found(self.set.kroner(id, self.month))
    }

    fn percent(&mut self, id: &str) -> Percent {
        self.found(self.set.percent(id, self.month))
    }

    fn hours(&mut self, id: &str) -> Hours {
        self.found(self.set.hours(id, self.month))
    }

    fn weekly_hours(&mut self, id: &str) -> WeeklyHours {
        self.found(self.set.weekly_hours(id, self.month))
    }

    fn count(&mut self, id: &str) -> u32 {
        self.found(self.set.count(id, self.month))
    }

    fn tenths(&mut self, id: &str) -> u32 {
        self.found(self.set.tenths(id, self.month))
    }
}

/// Declares a group of figures: each field is one parameter, by its id, read with its unit.
macro_rules! figures {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty = $reader:ident $id:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct $name {
            $($(#[$field_doc])* pub $field: $type,)+
        }

        impl $name {
            /// The parameters this group reads.
            pub const IDS: &'static [&'static str] = &[$($id),+];

            pub(in crate::law) fn of(lookup: &mut $crate::law::figures::Lookup<'_>) -> Self {
                Self { $($field: lookup.$reader($id),)+ }
            }
        }
    };
}

pub mod skat;
pub mod ydelser;

figures! {
    /// Rates, § 16, kroner a month before tax.
    Satser {
        /// § 16(1) no. 1.
        grundsats: Kroner = kroner "kontanthjaelp.sats.grundsats",
        /// § 16(1) no. 2.
        forhoejet: Kroner = kroner "kontanthjaelp.sats.forhoejet",
        /// § 16(1) no. 3.
        hjemmeboende: Kroner = kroner "kontanthjaelp.sats.hjemmeboende",
        /// § 16(2) no. 1.
        mindstesats: Kroner = kroner "kontanthjaelp.sats.mindstesats",
        /// § 16(2) no. 2.
        hjemmeboende_mindste: Kroner = kroner "kontanthjaelp.sats.hjemmeboende_mindste",
    }
}

figures! {
    /// Ages at which a rule changes, years.
    Aldersgraenser {
        /// From this age forhøjet sats, § 16(1).
        forhoejet_sats: u32 = count "kontanthjaelp.alder.forhoejet_sats",
        /// From this age § 16(3) looks at work.
        beskaeftigelse: u32 = count "kontanthjaelp.alder.beskaeftigelse",
        /// Below this age one is a child, § 17(1).
        barn: u32 = count "kontanthjaelp.alder.barn",
    }
}

figures! {
    /// Supplements, §§ 17-20, kroner a month before tax.
    Tillaegsbeloeb {
        /// § 17.
        boern: Kroner = kroner "kontanthjaelp.tillaeg.boern",
        /// § 18(1).
        enlig_forsoerger: Kroner = kroner "kontanthjaelp.tillaeg.enlig_forsoerger",
        /// § 18(3).
        enlig: Kroner = kroner "kontanthjaelp.tillaeg.enlig",
        /// § 19(3) no. 1.
        unge_under_25: Kroner = kroner "kontanthjaelp.tillaeg.unge_under_25",
        /// § 19(3) no. 2.
        unge_25_29: Kroner = kroner "kontanthjaelp.tillaeg.unge_25_29",
        /// § 19(3) no. 3.
        unge_forsoerger: Kroner = kroner "kontanthjaelp.tillaeg.unge_forsoerger",
        /// § 20.
        tilpasning: Kroner = kroner "kontanthjaelp.tillaeg.tilpasning",
    }
}

figures! {
    /// What is left out of a wage, § 31.
    Arbejdsindtaegtsfradrag {
        /// Free amount on grundsats and mindstesats, § 31(2) no. 2, kroner a month.
        fribeloeb_lav: Kroner = kroner "kontanthjaelp.fribeloeb.lav",
        /// Free amount on forhøjet sats, § 31(2) no. 1, kroner a month.
        fribeloeb_forhoejet: Kroner = kroner "kontanthjaelp.fribeloeb.forhoejet",
        /// Share left out above the free amount, § 31(4).
        procentfradrag: Percent = percent "kontanthjaelp.procentfradrag",
        /// Income cap on grundsats and mindstesats, § 31(5) no. 2, kroner a month.
        indkomstloft_lav: Kroner = kroner "kontanthjaelp.indkomstloft.lav",
        /// Income cap on forhøjet sats, § 31(5) no. 1, kroner a month.
        indkomstloft_forhoejet: Kroner = kroner "kontanthjaelp.indkomstloft.forhoejet",
        /// Work income left alone for participants in STU, § 31(6), kroner a year.
        stu_fribeloeb: Kroner = kroner "kontanthjaelp.stu.fribeloeb_aar",
        /// So many whole months without help make the next application a first one, § 31(8).
        foerstegang_maaneder: u32 = count "kontanthjaelp.foerstegang.maaneder",
    }
}

figures! {
    /// Other income and wealth, §§ 14, 30 and 32.
    AndreIndtaegter {
        /// A spouse's public benefit is left alone up to here, with children, § 30(2), kroner a month.
        ydelse_forsoerger: Kroner = kroner "kontanthjaelp.aegtefaelle.ydelse_forsoerger",
        /// The same without children.
        ydelse_ikke_forsoerger: Kroner = kroner "kontanthjaelp.aegtefaelle.ydelse_ikke_forsoerger",
        /// Days of help to one holiday day, § 32(4), in tenths of a day.
        tiendedele_pr_feriedag: u32 = tenths "kontanthjaelp.feriedag.dage",
        /// Wealth limit of one person, § 14(1), kroner.
        formuegraense: Kroner = kroner "kontanthjaelp.formue.graense",
    }
}

figures! {
    /// Fritidstillæg, § 86.
    Fritidstillaegsbeloeb {
        /// § 86(2), kroner per child and month, free of tax.
        beloeb: Kroner = kroner "fritidstillaeg.beloeb",
        /// The share a single parent gets, § 86(3).
        enlig_andel: Percent = percent "fritidstillaeg.enlig_andel",
        /// For so many children a family, § 86(5).
        boern_hoejst: u32 = count "fritidstillaeg.boern_hoejst",
        /// After so many continuous months with a right to help, § 86(7).
        maaneder: u32 = count "fritidstillaeg.maaneder",
        /// It goes on for so many months after help ends, § 86(14).
        maaneder_efter: u32 = count "fritidstillaeg.maaneder_efter",
    }
}

figures! {
    /// Wages before 1 July 2025. They are no part of [`LawOfMonth`]: they are older than the law of any month here, and only
    /// held against it.
    FoerReformen {
        /// Left alone for every hour of work, kroner.
        timefradrag: Kroner = kroner "kontanthjaelp.foer_reformen.timefradrag",
        /// At most for so many hours a month.
        timer_hoejst: Hours = hours "kontanthjaelp.foer_reformen.timer_hoejst",
    }
}

figures! {
    /// The residence requirement, § 11(3)-(7).
    Opholdskrav {
        /// So many years in the realm.
        aar: u32 = count "kontanthjaelp.opholdskrav.aar",
        /// Within so many years.
        vindue_aar: u32 = count "kontanthjaelp.opholdskrav.vindue_aar",
        /// Days abroad in a calendar year that count, with the home kept.
        udland_dage: u32 = count "kontanthjaelp.opholdskrav.udland_dage",
        /// Years of quarantine after certain sentences.
        karantaene_aar: u32 = count "kontanthjaelp.opholdskrav.karantaene_aar",
    }
}

figures! {
    /// The work obligation, LAB §§ 105 a-105 c.
    Arbejdspligt {
        /// At most so many hours a week.
        timer: WeeklyHours = weekly_hours "arbejdspligt.timer",
        /// At most so many hours of preparation and job search a week.
        forberedelse: WeeklyHours = weekly_hours "arbejdspligt.forberedelse_timer",
    }
}

figures! {
    /// The employment requirement, § 11(8).
    Beskaeftigelseskrav {
        /// Hours that stand for 2 years and 6 months full time.
        timer: Hours = hours "kontanthjaelp.beskaeftigelseskrav.timer",
        /// Work counts so many years back.
        vindue_aar: u32 = count "kontanthjaelp.beskaeftigelseskrav.vindue_aar",
        /// At most so many hours a month of work that is converted from income, § 11(9).
        omregning_hoejst: Hours = hours "kontanthjaelp.omregning.timer_maaned",
    }
}

figures! {
    /// What is taken from, or set aside beside, every pay.
    Loenbidrag {
        /// AM-bidrag, AMBL § 1.
        am_bidrag: Percent = percent "arbejdsmarkedsbidrag.sats",
        /// Holiday pay that is set aside, ferieloven § 16(2).
        feriepenge: Percent = percent "feriepenge.sats",
        /// The employer pays so many times the own share of ATP, ATP-loven § 15(6).
        atp_arbejdsgiver_gange: u32 = count "atp.arbejdsgiver.gange",
        /// ATP of day labourers, own share, kroner per hour.
        atp_loesarbejder: Kroner = kroner "atp.loesarbejder.time",
    }
}

/// The bands of one column of the ATP table: own share in kroner from so many hours in the pay period, largest first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AtpTrin {
    /// Where the band begins, and the contribution in it.
    pub trin: [(Hours, Kroner); 3],
}

/// The parameters of a band: hours, contribution.
type TrinIds = [(&'static str, &'static str); 3];

impl AtpTrin {
    /// Paid by the month.
    pub const MAANED: TrinIds = [
        ("atp.maaned.timer_fuldt", "atp.maaned.bidrag_fuldt"),
        ("atp.maaned.timer_to_tredjedele", "atp.maaned.bidrag_to_tredjedele"),
        ("atp.maaned.timer_en_tredjedel", "atp.maaned.bidrag_en_tredjedel"),
    ];
    /// Paid every 14 days.
    pub const FJORTENDAGE: TrinIds = [
        ("atp.fjortendage.timer_fuldt", "atp.fjortendage.bidrag_fuldt"),
        ("atp.fjortendage.timer_to_tredjedele", "atp.fjortendage.bidrag_to_tredjedele"),
        ("atp.fjortendage.timer_en_tredjedel", "atp.fjortendage.bidrag_en_tredjedel"),
    ];
    /// Paid every week.
    pub const UGE: TrinIds = [
        ("atp.uge.timer_fuldt", "atp.uge.bidrag_fuldt"),
        ("atp.uge.timer_to_tredjedele", "atp.uge.bidrag_to_tredjedele"),
        ("atp.uge.timer_en_tredjedel", "atp.uge.bidrag_en_tredjedel"),
    ];

    fn of(lookup: &mut Lookup<'_>, ids: TrinIds) -> Self {
        Self { trin: ids.map(|(timer, bidrag)| (lookup.hours(timer), lookup.kroner(bidrag))) }
    }
}

/// What a municipality takes of each hundred kroner, and whether it is an outer one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Kommuneskat {
    /// Municipal tax.
    pub kommuneskat: Percent,
    /// Church tax, of members.
    pub kirkeskat: Percent,
    /// One of the outer municipalities of LL § 9 C(3).
    pub yderkommune: bool,
}

/// Every figure that a rule can ask for, in one month.
///
/// ```
/// use calc_core::{law::LawOfMonth, parameters::ParameterSet};
/// let law = LawOfMonth::of(&ParameterSet::standard(), "2026-03".parse()?)?;
/// assert_eq!(law.satser.mindstesats.to_string(), "7095.00");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LawOfMonth {
    /// The month.
    pub month: Month,
    /// § 16.
    pub satser: Satser,
    /// Ages.
    pub alder: Aldersgraenser,
    /// §§ 17-20.
    pub tillaeg: Tillaegsbeloeb,
    /// § 31.
    pub arbejdsindtaegt: Arbejdsindtaegtsfradrag,
    /// §§ 14, 30, 32.
    pub andre_indtaegter: AndreIndtaegter,
    /// § 11(3)-(7).
    pub opholdskrav: Opholdskrav,
    /// LAB §§ 105 a-105 c.
    pub arbejdspligt: Arbejdspligt,
    /// § 11(8)-(9).
    pub beskaeftigelseskrav: Beskaeftigelseskrav,
    /// § 86.
    pub fritidstillaeg: Fritidstillaegsbeloeb,
    /// AM-bidrag and what else is taken from pay.
    pub loen: Loenbidrag,
    /// ATP of those paid by the month.
    pub atp_maaned: AtpTrin,
    /// ATP of those paid every 14 days.
    pub atp_fjortendage: AtpTrin,
    /// ATP of those paid every week.
    pub atp_uge: AtpTrin,
    /// Income tax.
    pub skat: skat::Skattetal,
    /// Benefits beside kontanthjælp.
    pub ydelser: ydelser::Ydelsestal,
}

impl LawOfMonth {
    /// The law of this month.
    ///
    /// # Errors
    /// [`ParameterError`] when the month has no figures; it names the months that have.
    pub fn of(set: &ParameterSet, month: Month) -> Result<Self, ParameterError> {
        Lookup::all(set, month, |lookup| Self {
            month,
            satser: Satser::of(lookup),
            alder: Aldersgraenser::of(lookup),
            tillaeg: Tillaegsbeloeb::of(lookup),
            arbejdsindtaegt: Arbejdsindtaegtsfradrag::of(lookup),
            andre_indtaegter: AndreIndtaegter::of(lookup),
            opholdskrav: Opholdskrav::of(lookup),
            arbejdspligt: Arbejdspligt::of(lookup),
            beskaeftigelseskrav: Beskaeftigelseskrav::of(lookup),
            fritidstillaeg: Fritidstillaegsbeloeb::of(lookup),
            loen: Loenbidrag::of(lookup),
            atp_maaned: AtpTrin::of(lookup, AtpTrin::MAANED),
            atp_fjortendage: AtpTrin::of(lookup, AtpTrin::FJORTENDAGE),
            atp_uge: AtpTrin::of(lookup, AtpTrin::UGE),
            skat: skat::Skattetal::of(lookup),
            ydelser: ydelser::Ydelsestal::of(lookup),
        })
    }

    /// What a municipality takes, or the average of the country where none is told.
    pub fn kommune(&self, told: Option<Kommune>) -> Kommuneskat {
        let year = self.month.year();
        let found = told.and_then(|kommune| kommuner::by_code(kommune.0));
        match found.and_then(|record| Some((record, record.satser(year)?))) {
            Some((record, rates)) => Kommuneskat {
                kommuneskat: rates.kommuneskat,
                kirkeskat: rates.kirkeskat,
                yderkommune: record.yderkommune,
            },
            None => Kommuneskat {
                kommuneskat: self.skat.gennemsnit.kommuneskat,
                kirkeskat: self.skat.gennemsnit.kirkeskat,
                yderkommune: false,
            },
        }
    }

    /// The parameters that the rules read.
    pub fn ids() -> impl Iterator<Item = &'static str> {
        let bands = [AtpTrin::MAANED, AtpTrin::FJORTENDAGE, AtpTrin::UGE];
        let groups = [
            Satser::IDS,
            Aldersgraenser::IDS,
            Tillaegsbeloeb::IDS,
            Arbejdsindtaegtsfradrag::IDS,
            AndreIndtaegter::IDS,
            Opholdskrav::IDS,
            Arbejdspligt::IDS,
            Beskaeftigelseskrav::IDS,
            Fritidstillaegsbeloeb::IDS,
            FoerReformen::IDS,
            Loenbidrag::IDS,
        ];
        groups
            .into_iter()
            .flatten()
            .copied()
            .chain([crate::law::aktivloven::beskaeftigelseskrav::Omregning::ID])
            .chain(skat::Skattetal::ids())
            .chain(ydelser::Ydelsestal::ids())
            .chain(bands.into_iter().flatten().flat_map(|(timer, bidrag)| [timer, bidrag]))
    }
}
