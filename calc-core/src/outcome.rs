//! The answer: every intermediate amount as plain data, without words.
//!
//! An [`Assessment`] is one household in one month; an [`Outcome`] puts the month without and with the planned job side
//! by side, with the figures used, the open questions that could change it, and what the person should know.

use serde::{Serialize, Serializer};

use crate::calendar::{Day, Month};
use crate::facts::{Civilstand, Role, Sats};
use crate::law::aktivloven::andre_indtaegter::AndreIndtaegter;
use crate::law::aktivloven::arbejdsindtaegt::Loenfradrag;
use crate::law::aktivloven::sanktion::Sanktion;
use crate::law::aktivloven::tillaeg::Beregningsgrundlag;
use crate::law::boerneydelser::{BoerneOgUngeydelse, Boernetilskud};
use crate::law::boligstoette::{Boligsikring, Boligudgift, Loft};
use crate::law::dagtilbud::Dagtilbud;
use crate::law::frikort::Frikort;
use crate::law::loen::medregnet_loen::MedregnetLoen;
use crate::law::skat::befordring::Befordring;
use crate::law::skat::indkomstskat::{Indkomstskat, Skatteforhold, Skattegrundlag};
use crate::parameters::{Figure, WhatIf};
use crate::quantity::{Days, Hours, Kroner};
use crate::questions::Question;

mod answer;
mod beside;
mod figures_used;
mod left_out;
mod notices;
mod raadighed;
mod road;

pub use answer::answer;
pub use beside::{FoelgerHjaelpen, Loenseddel, PrTime, Vaerdi};
pub use left_out::LeftOut;
pub use notices::Notice;
pub use raadighed::Raadighed;
pub(crate) use road::month_of_meeting;
pub use road::{
    Count16Stk3, MonthMet, OneHourMore, Pligt, RoadInBrief, RoadOutcome, RoadQuestion, requirement_met, road,
    road_in_brief,
};

/// The version of the result format.
pub const VERSION: u32 = 1;

/// One household in one month; amounts in kroner before tax.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Assessment {
    /// The applicant.
    pub applicant: PersonAssessment,
    /// A spouse or cohabitant. A cohabitant has own help; it is not part of the sums here.
    pub partner: Option<PartnerAssessment>,
    /// The test of a first application, § 31(8), where it is one.
    pub foerstegang: Option<Foerstegang>,
    /// Help before any deduction, §§ 16-20 and 26: of both where married.
    pub hjaelp_foer: Kroner,
    /// Deducted for wages, § 31.
    pub fradrag_for_loen: Kroner,
    /// Other income, § 30.
    pub andre_indtaegter: AndreIndtaegter,
    /// Deducted for other income: as much of it as there is help left.
    pub fradrag_for_andre_indtaegter: Kroner,
    /// Deducted for holiday with own holiday pay, § 32.
    pub fradrag_for_ferie: Kroner,
    /// What rounding to øre (or kroner, see the open question) adds or takes.
    pub afrunding: Kroner,
    /// Help before a sanction: the five lines above, summed.
    pub hjaelp: Kroner,
    /// Taken of it as a sanction, § 35(4).
    pub sanktion: Kroner,
    /// Leisure supplement for children, § 86: tax-free.
    pub fritidstillaeg: Kroner,
    /// Countable wages, § 31(7): of both where married.
    pub medregnet_loen: Kroner,
    /// Other income received, with holiday pay and a spouse's benefit.
    pub oevrige_indtaegter: Kroner,
    /// Help, leisure supplement, countable wages and other income together, before tax and before a sanction.
    pub i_alt: Kroner,
    /// Deduction that found no help this month.
    pub ikke_daekket: Kroner,
    /// Of it taken from later months: only where the open question on overflow is read so.
    pub overfoert: Kroner,
    /// Housing benefit, where the home was told.
    pub boligstoette: Option<Boligstoette>,
    /// Day care, where a price was told.
    pub dagtilbud: Option<Dagtilbud>,
    /// Børne- og ungeydelse.
    pub boerne_og_ungeydelse: BoerneOgUngeydelse,
    /// Børnetilskud.
    pub boernetilskud: Boernetilskud,
    /// What is left after tax, other benefits, day care and the way to work.
    pub raadighed: Raadighed,
}

/// Help and the deduction for wages of one household in one month: an [`Assessment`] in brief, kroner before tax.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HelpInBrief {
    /// The rate by which the applicant's help is computed.
    pub beregnet_efter: Option<Sats>,
    /// The applicant's deduction for wages.
    pub loenfradrag: Loenfradrag,
    /// Help before any deduction.
    pub hjaelp_foer: Kroner,
    /// Deducted for wages.
    pub fradrag_for_loen: Kroner,
    /// Countable wages.
    pub medregnet_loen: Kroner,
    /// Help before a sanction.
    pub hjaelp: Kroner,
}

impl Assessment {
    /// What a list asks of help.
    pub const fn help_in_brief(&self) -> HelpInBrief {
        HelpInBrief {
            beregnet_efter: self.applicant.beregnet_efter,
            loenfradrag: self.applicant.loenfradrag,
            hjaelp_foer: self.hjaelp_foer,
            fradrag_for_loen: self.fradrag_for_loen,
            medregnet_loen: self.medregnet_loen,
            hjaelp: self.hjaelp,
        }
    }
}

/// Housing benefit of one month: the cost of the home, what is paid of it, and the cap of § 25 b.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Boligstoette {
    /// The housing cost that counts.
    pub udgift: Boligudgift,
    /// Boligsikring.
    pub sikring: Boligsikring,
    /// After the cap.
    pub loft: Loft,
}

/// One adult in one month; kroner before tax.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PersonAssessment {
    /// The rate by § 16; none where no help is computed.
    pub sats: Option<Sats>,
    /// The rate by which help is computed, after § 26(2).
    pub beregnet_efter: Option<Sats>,
    /// Help before deduction, part by part.
    pub grundlag: Beregningsgrundlag,
    /// From pay to countable wage, job by job.
    pub jobs: Vec<MedregnetLoen>,
    /// The deduction for wages.
    pub loenfradrag: Loenfradrag,
    /// Pay under a socialt frikort, where there is one.
    pub frikort: Option<Frikort>,
    /// A sanction.
    pub sanktion: Sanktion,
    /// This person's part of the help after all deductions, before a sanction.
    pub hjaelp_foer_sanktion: Kroner,
    /// The same after it: what is paid.
    pub hjaelp: Kroner,
    /// The way to all jobs.
    pub rejse: Rejsesum,
    /// Own ATP of the help, LAS §§ 79-80.
    pub atp_af_hjaelp: Kroner,
    /// The rates and facts that the tax is worked out by; nothing for a cohabitant, whose tax is not asked.
    #[serde(skip)]
    pub skatteforhold: Skatteforhold,
    /// What the tax is worked out of.
    #[serde(skip)]
    pub skattegrundlag: Skattegrundlag,
    /// Income tax: a year of twelve such months, and a twelfth of it.
    pub skat: Indkomstskat,
}

/// The way to all jobs of one person in one month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rejsesum {
    /// Days travelled, of all jobs.
    pub dage: Days,
    /// To one of them they are as many as there are working days: shifts get longer with more hours.
    pub fulde_uger: bool,
    /// What it costs, kroner.
    pub udgift: Kroner,
    /// How long it takes.
    pub tid: Hours,
    /// What tax deducts for it, kroner a year.
    pub befordring: Befordring,
}

/// A spouse or cohabitant in one month.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PartnerAssessment {
    /// Married or cohabiting.
    pub civilstand: Civilstand,
    /// What the partner lives on.
    pub role: Role,
    /// The amounts.
    pub person: PersonAssessment,
}

/// The test of a first application, § 31(8): without the free amount and the share, kroner in the month.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Foerstegang {
    /// Help before deduction.
    pub hjaelp_foer: Kroner,
    /// All countable wages and other income that is deducted.
    pub indtaegter: Kroner,
    /// Whether something is left, so that help is granted.
    pub bevilges: bool,
}

/// The whole answer: the month without and with the planned job.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Version of this format.
    pub version: u32,
    /// The month.
    pub month: Month,
    /// The day on which the law was last read.
    pub law_checked: Option<Day>,
    /// Figures of the law that were changed for this calculation: then it is a what-if, not the law.
    pub what_if: Vec<WhatIf>,
    /// Without the planned job.
    pub now: Assessment,
    /// With it.
    pub with_job: Assessment,
    /// With it less without it.
    pub difference: Difference,
    /// What an hour brings; none where no planned work has hours.
    pub pr_time: Option<PrTime>,
    /// What is withheld in the month, and why it is not what the year ends with; none without taxed pay.
    pub loenseddel: Option<Loenseddel>,
    /// The job with what it brings beside the cash.
    pub vaerdi: Vaerdi,
    /// What comes with kontanthjælp; none where there is none without the job.
    pub foelger_hjaelpen: Option<FoelgerHjaelpen>,
    /// The municipality by name; none where the average of the country is used.
    pub kommune: Option<&'static str>,
    /// The road to the employment requirement, where work so far or planned was told.
    pub road: Option<RoadOutcome>,
    /// Open questions of the law that touch this result.
    pub questions: Vec<QuestionEffect>,
    /// What the person should know.
    pub notices: Vec<Notice>,
    /// Figures of the law that were used.
    pub figures: Vec<Figure>,
    /// What this result leaves out, by name.
    pub left_out: Vec<LeftOut>,
}

/// With the planned job less without it, kroner a month before tax.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Difference {
    /// Help.
    pub hjaelp: Kroner,
    /// Leisure supplement.
    pub fritidstillaeg: Kroner,
    /// Countable wage.
    pub medregnet_loen: Kroner,
    /// Other income.
    pub oevrige_indtaegter: Kroner,
    /// Together.
    pub i_alt: Kroner,
    /// What is left, line by line.
    pub raadighed: Raadighed,
}

/// An open question and what the other reading would do to the household's total, kroner a month.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuestionEffect {
    /// The question.
    pub id: Question,
    /// Whether this result takes the alternative reading.
    pub alternative: bool,
    /// The other reading's total without the job, less this one's.
    pub now: Kroner,
    /// The other reading's total with the job, less this one's.
    pub with_job: Kroner,
}

impl Serialize for Civilstand {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Self::Gift => "married",
            Self::Samlevende => "cohabiting",
        })
    }
}

impl Serialize for Role {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Self::Kontanthjaelp => "kontanthjaelp",
            Self::Arbejde => "work",
            Self::OffentligYdelse(_) => "public_benefit",
            Self::IngenHjaelp => "no_help",
        })
    }
}
