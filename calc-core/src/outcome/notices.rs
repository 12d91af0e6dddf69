use serde::{Serialize, Serializer};

use super::Assessment;
use crate::assess::assess;
use crate::case::Case;
use crate::facts::{Familie, Role};
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
}

impl Notice {
    /// All notices.
    pub const ALL: [Self; 9] = [
        Self::Afslag,
        Self::FormueOverGraensen,
        Self::HjaelpenErVaek,
        Self::FastLoenOverHjaelp,
        Self::NedsatEfter26,
        Self::AegtefaellesIndtaegt,
        Self::SamlivIkkeOplyst,
        Self::FritidstillaegStopper,
        Self::FritidstillaegIkkeOplyst,
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
        }
    }
}

impl Serialize for Notice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

/// What applies to this case, by importance.
pub(super) fn notices(case: &Case, with_job: &Assessment, law: &LawOfMonth) -> Vec<Notice> {
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
    let all = [
        (with_job.foerstegang.is_some_and(|test| !test.bevilges), Notice::Afslag),
        (
            household.wealth.is_some_and(|wealth| formue::over_graensen(wealth, household.married(), law)),
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
    ];
    all.into_iter().filter(|(applies, _)| *applies).map(|(_, notice)| notice).collect()
}

/// Whether the same person would get another amount if living alone.
fn alone_would_matter(case: &Case, with_job: &Assessment, law: &LawOfMonth) -> bool {
    let mut alone = case.clone();
    alone.household.familie = Familie::Enlig;
    assess(&alone, law).hjaelp_foer != with_job.hjaelp_foer
}
