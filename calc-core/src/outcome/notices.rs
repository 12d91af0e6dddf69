use serde::{Serialize, Serializer};

use super::Assessment;
use crate::assess::assess;
use crate::case::Case;
use crate::facts::{Familie, Role, Sats};
use crate::law::LawOfMonth;
use crate::law::aktivloven::{formue, fritidstillaeg};
use crate::quantity::Kroner;

/// Something the person should know beside the amounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Notice {
    /// A first application that is not granted: income covers the need, § 31(8).
    Afslag,
    /// Pay that is fixed and above the own help: practice before the reform ended the right.
    FastLoenOverHjaelp,
    /// Leisure supplement goes on for three months after help ends, § 86(14), and then stops.
    FritidstillaegStopper,
    /// Leisure supplement is left out: it was not told for how long there has been a right to help.
    FritidstillaegIkkeOplyst,
    /// Wealth above the limit of § 14: there may be no right to help.
    FormueOverGraensen,
    /// Nothing is left of help this month.
    HjaelpenErVaek,
    /// A partner's rate lowers this one, § 26(2).
    NedsatEfter26,
    /// Not told who lives with the applicant: a single person may have a supplement.
    SamlivIkkeOplyst,
    /// The spouse's own income takes help, § 30.
    AegtefaellesIndtaegt,
    /// The municipality was not told: tax is that of the country's average.
    GennemsnitsKommune,
    /// Personal income is above the limit of topskat or mellemskat: the tax shown is too low.
    OverSkattegraensen,
    /// Housing benefit changes with the job, and Udbetaling Danmark must be told.
    BoligstoettenAendres,
    /// The rent is above half of the income: housing benefit is judged case by case, § 15.
    LejeOverHalvIndkomst,
    /// The municipality's share of dental treatment ends with the help, LAS § 82 a.
    TandtilskudStopper,
    /// What the state pays into the obligatory pension shrinks with the help, LAS §§ 80 b-80 c.
    PensionBliverMindre,
    /// ATP of the help stops with the first krone that is deducted, LAS § 79.
    AtpAfHjaelpStopper,
    /// Parents with few years here get a share of benefits for children only.
    BoerneydelserKunEnDel,
    /// Pay is under a socialt frikort: how long it lasts, and that the employer must report the job.
    Frikort,
    /// A sanction is larger than the help that is left.
    SanktionOverHjaelpen,
}

impl Notice {
    /// All notices.
    pub const ALL: [Self; 19] = [
        Self::Afslag,
        Self::FormueOverGraensen,
        Self::HjaelpenErVaek,
        Self::FastLoenOverHjaelp,
        Self::NedsatEfter26,
        Self::AegtefaellesIndtaegt,
        Self::SamlivIkkeOplyst,
        Self::FritidstillaegStopper,
        Self::FritidstillaegIkkeOplyst,
        Self::TandtilskudStopper,
        Self::PensionBliverMindre,
        Self::AtpAfHjaelpStopper,
        Self::BoligstoettenAendres,
        Self::LejeOverHalvIndkomst,
        Self::BoerneydelserKunEnDel,
        Self::Frikort,
        Self::SanktionOverHjaelpen,
        Self::OverSkattegraensen,
        Self::GennemsnitsKommune,
    ];

    /// Its name in data.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Afslag => "afslag",
            Self::FastLoenOverHjaelp => "fast-loen-over-hjaelp",
            Self::FritidstillaegStopper => "fritidstillaeg-stopper",
            Self::FritidstillaegIkkeOplyst => "fritidstillaeg-ikke-oplyst",
            Self::FormueOverGraensen => "formue-over-graensen",
            Self::HjaelpenErVaek => "hjaelpen-er-vaek",
            Self::NedsatEfter26 => "nedsat-efter-26",
            Self::SamlivIkkeOplyst => "samliv-ikke-oplyst",
            Self::AegtefaellesIndtaegt => "aegtefaelles-indtaegt",
            Self::GennemsnitsKommune => "gennemsnits-kommune",
            Self::OverSkattegraensen => "over-skattegraensen",
            Self::BoligstoettenAendres => "boligstoetten-aendres",
            Self::LejeOverHalvIndkomst => "leje-over-halv-indkomst",
            Self::TandtilskudStopper => "tandtilskud-stopper",
            Self::PensionBliverMindre => "pension-bliver-mindre",
            Self::AtpAfHjaelpStopper => "atp-af-hjaelp-stopper",
            Self::BoerneydelserKunEnDel => "boerneydelser-kun-en-del",
            Self::Frikort => "frikort",
            Self::SanktionOverHjaelpen => "sanktion-over-hjaelpen",
        }
    }
}

impl Serialize for Notice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

/// What applies to this case, by importance.
pub(super) fn notices(case: &Case, now: &Assessment, with_job: &Assessment, law: &LawOfMonth) -> Vec<Notice> {
    let household = &case.household;
    let applicant = &with_job.applicant;
    let gone = with_job.hjaelp.is_zero() && !with_job.hjaelp_foer.is_zero();
    let fixed_above = household
        .applicant
        .jobs
        .iter()
        .zip(&applicant.jobs)
        .filter(|(job, _)| job.fixed)
        .map(|(_, pay)| pay.medregnet)
        .sum::<Kroner>()
        > applicant.grundlag.i_alt;
    let children = fritidstillaeg::boern(household, law) > 0;
    let spouse_on_other_income = household.married()
        && household.partner().is_some_and(|partner| partner.role != Role::Kontanthjaelp)
        && !with_job.hjaelp_foer.is_zero();
    let help_before = !now.applicant.hjaelp.is_zero();
    let housing = |month: &Assessment| month.boligstoette.map_or(Kroner::ZERO, |paid| paid.loft.udbetalt);
    let few_years = applicant.sats.is_some_and(Sats::efter_stk_2)
        && household.boerneydelser.is_some_and(|paid| paid.andel.rest_to_hundred().is_zero());
    let all = [
        (with_job.foerstegang.is_some_and(|test| !test.bevilges), Notice::Afslag),
        (
            household.applicant.stu_earned.is_none()
                && household
                    .wealth
                    .is_some_and(|wealth| formue::over_graensen(wealth, household.married(), law)),
            Notice::FormueOverGraensen,
        ),
        (gone, Notice::HjaelpenErVaek),
        (fixed_above, Notice::FastLoenOverHjaelp),
        (applicant.sats != applicant.beregnet_efter, Notice::NedsatEfter26),
        (spouse_on_other_income, Notice::AegtefaellesIndtaegt),
        (
            household.familie == Familie::NotTold && alone_would_matter(case, with_job, law),
            Notice::SamlivIkkeOplyst,
        ),
        (gone && !with_job.fritidstillaeg.is_zero(), Notice::FritidstillaegStopper),
        (children && household.months_with_help.is_none(), Notice::FritidstillaegIkkeOplyst),
        (gone && help_before, Notice::TandtilskudStopper),
        (
            help_before
                && applicant.hjaelp < now.applicant.hjaelp
                && applicant.beregnet_efter.is_some_and(|sats| !sats.efter_stk_2()),
            Notice::PensionBliverMindre,
        ),
        (
            !now.applicant.atp_af_hjaelp.is_zero() && applicant.atp_af_hjaelp.is_zero(),
            Notice::AtpAfHjaelpStopper,
        ),
        (housing(now) != housing(with_job), Notice::BoligstoettenAendres),
        (
            with_job
                .boligstoette
                .is_some_and(|paid| paid.sikring.leje_over_halv_indkomst && !paid.loft.udbetalt.is_zero()),
            Notice::LejeOverHalvIndkomst,
        ),
        (few_years, Notice::BoerneydelserKunEnDel),
        (applicant.frikort.is_some_and(|frikort| !frikort.fri_loen.is_zero()), Notice::Frikort),
        (!applicant.sanktion.ikke_daekket.is_zero(), Notice::SanktionOverHjaelpen),
        (applicant.skat.over_graensen, Notice::OverSkattegraensen),
        (household.kommune.is_none(), Notice::GennemsnitsKommune),
    ];
    all.into_iter().filter(|(applies, _)| *applies).map(|(_, notice)| notice).collect()
}

/// Whether the same person would get another amount if living alone.
fn alone_would_matter(case: &Case, with_job: &Assessment, law: &LawOfMonth) -> bool {
    let mut alone = case.clone();
    alone.household.familie = Familie::Enlig;
    assess(&alone, law).hjaelp_foer != with_job.hjaelp_foer
}
