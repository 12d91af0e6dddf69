//! The answer in words: a view of an [`Outcome`], in Danish or English.
//!
//! Nothing is computed here but the rounding to øre for the eye: every line takes its numbers from the outcome. Each
//! reason names its paragraph, and how sure its figures are where no authority has published them.

mod beside;
mod calendar;
mod changes;
mod faults;
mod frame;
mod headline;
mod reasons;
mod road;
mod scenarios;
mod table;

pub use beside::holds;
pub use calendar::{CalendarExplanation, calendar};
pub use changes::{ChangesExplanation, FigureRow, Shown, changes};
pub use faults::{fault, faults, parameter_faults};
pub use frame::what_if;
pub use reasons::name as sats_name;
pub use road::{Part, RoadExplanation, road};
pub use scenarios::{
    Frame, Parts, Told, Turn, TurnRule, comparison, frame, gain, goal, package, package_of_rate, paragraph,
    scenario_name, swept, turns,
};
pub use table::Row;

use serde::Serialize;

use crate::outcome::{Notice, Outcome, QuestionEffect};
use crate::parameters::Status;
use crate::quantity::{Kroner, Percent};
use crate::questions::Question;
use crate::texts::{Language, Message, messages};

/// An answer in words, part by part; a surface decides how it looks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Explanation {
    /// That this is a what-if and what was changed; none where it is the law.
    pub what_if: Option<String>,
    /// For which month.
    pub month: String,
    /// The answer in one sentence.
    pub answer: String,
    /// Now, with the job, difference.
    pub rows: Vec<Row>,
    /// What it comes to for each hour, and what is beside it: holiday pay, pension.
    pub per_hour: Vec<String>,
    /// Why the pay slip says something else.
    pub payslip: Vec<String>,
    /// How it is worked out, by person and then for the household.
    pub reasons: Vec<Chapter>,
    /// What to note.
    pub notices: Vec<String>,
    /// Open questions of the law, each with what the other reading would change.
    pub questions: Vec<String>,
    /// What is not in it, by name.
    pub left_out: Vec<String>,
    /// By which rules, and that it is no decision.
    pub footer: String,
}

/// The reasons that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Chapter {
    /// Whose they are; none for the applicant's own.
    pub heading: Option<String>,
    /// The reasons, in legal order.
    pub reasons: Vec<Reason>,
}

/// One step of the calculation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reason {
    /// What happens, with the numbers put in.
    pub text: String,
    /// Where it stands; empty where no law says it but the reader.
    pub paragraph: &'static str,
    /// How sure its figures are, where one is not official.
    pub status: Option<String>,
}

/// The outcome in words.
///
/// ```
/// use calc_core::{case::Case, explain::explain, outcome::answer, parameters::ParameterSet, texts::Language};
/// let set = ParameterSet::standard();
/// let case = Case::from_json(
///     r#"{"month": "2026-03", "applicant": {"rate": "mindstesats", "jobs": [{"hours": "8", "wage": "150"}]}}"#,
///     &set,
/// )?;
/// let words = explain(&answer(&case, &set)?, Language::English);
/// assert!(words.answer.starts_with("You have DKK\u{a0}3,177.17 more a month"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn explain(outcome: &Outcome, language: Language) -> Explanation {
    let rows = table::rows(outcome, language);
    Explanation {
        what_if: what_if(&outcome.what_if, language),
        month: language.text(messages::ANSWER_MONTH, &[("month", outcome.month.into())]),
        answer: headline::answer(outcome, &rows, language),
        rows,
        reasons: reasons::chapters(outcome, language),
        notices: outcome.notices.iter().map(|notice| self::notice(*notice, outcome, language)).collect(),
        questions: outcome.questions.iter().map(|effect| question(effect, language)).collect(),
        per_hour: beside::per_hour(outcome, language),
        payslip: beside::payslip(outcome, language),
        left_out: outcome.left_out.iter().map(|one| language.text(beside::left_out(*one), &[])).collect(),
        footer: frame::footer(outcome.law_checked, language),
    }
}

fn question(effect: &QuestionEffect, language: Language) -> String {
    let alternative = if effect.alternative { "yes" } else { "no" };
    let asked = language.text(question_text(effect.id), &[("alternative", alternative.into())]);
    let (amount, more, less) = if effect.with_job.is_zero() {
        (effect.now, messages::QUESTION_EFFECT_NOW_MORE, messages::QUESTION_EFFECT_NOW_LESS)
    } else {
        (effect.with_job, messages::QUESTION_EFFECT_MORE, messages::QUESTION_EFFECT_LESS)
    };
    let (message, size) = if amount < Kroner::ZERO { (less, -amount) } else { (more, amount) };
    format!("{asked} {}", language.text(message, &[("amount", size.into())]))
}

fn question_text(question: Question) -> Message {
    match question {
        Question::Boerneydelse2026 => messages::QUESTION_BOERNEYDELSE_2026,
        Question::BoligsikringMinimum => messages::QUESTION_BOLIGSIKRING_MINIMUM,
        Question::CommuterTaper => messages::QUESTION_COMMUTER_TAPER,
        Question::FirstMonth => messages::QUESTION_FIRST_MONTH,
        Question::FixedPayAboveRate => messages::QUESTION_FIXED_PAY_ABOVE_RATE,
        Question::Frikort2026 => messages::QUESTION_FRIKORT_2026,
        Question::FrikortHours => messages::QUESTION_FRIKORT_HOURS,
        Question::HigherRateStart => messages::QUESTION_HIGHER_RATE_START,
        Question::HomeAt25To29 => messages::QUESTION_HOME_AT_25_29,
        Question::MetBefore => messages::QUESTION_MET_BEFORE,
        Question::Overflow => messages::QUESTION_OVERFLOW,
        Question::PaidLeaveHours => messages::QUESTION_PAID_LEAVE_HOURS,
        Question::PartMonth => messages::QUESTION_PART_MONTH,
        Question::ResultRounding => messages::QUESTION_RESULT_ROUNDING,
        Question::SpouseExcess => messages::QUESTION_SPOUSE_EXCESS,
        Question::TwoMonthsAbroad => messages::QUESTION_TWO_MONTHS_ABROAD,
        Question::WindowEnd => messages::QUESTION_WINDOW_END,
        Question::WorkingSpouseFreeAmount => messages::QUESTION_WORKING_SPOUSE_FREE_AMOUNT,
    }
}

fn notice(notice: Notice, outcome: &Outcome, language: Language) -> String {
    let applicant = &outcome.with_job.applicant;
    let frikort = applicant.frikort.unwrap_or_default();
    let follows = outcome.foelger_hjaelpen;
    let arguments = [
        ("percent", follows.map_or_else(Percent::default, |follows| follows.tandtilskud).into()),
        ("own", follows.map_or(Kroner::ZERO, |follows| follows.tandtilskud_egenbetaling).into()),
        ("before", follows.map_or(Kroner::ZERO, |follows| follows.pension_nu).into()),
        ("after", follows.map_or(Kroner::ZERO, |follows| follows.pension_med_job).into()),
        ("months", frikort.raekker_maaneder.unwrap_or_default().into()),
        ("left", frikort.tilbage.into()),
        ("amount", applicant.sanktion.ikke_daekket.into()),
    ];
    language.text(notice_text(notice), &arguments)
}

fn notice_text(notice: Notice) -> Message {
    match notice {
        Notice::Afslag => messages::NOTICE_AFSLAG,
        Notice::FastLoenOverHjaelp => messages::NOTICE_FAST_LOEN_OVER_HJAELP,
        Notice::FritidstillaegStopper => messages::NOTICE_FRITIDSTILLAEG_STOPPER,
        Notice::FritidstillaegIkkeOplyst => messages::NOTICE_FRITIDSTILLAEG_IKKE_OPLYST,
        Notice::FormueOverGraensen => messages::NOTICE_FORMUE_OVER_GRAENSEN,
        Notice::HjaelpenErVaek => messages::NOTICE_HJAELPEN_ER_VAEK,
        Notice::NedsatEfter26 => messages::NOTICE_NEDSAT_EFTER_26,
        Notice::SamlivIkkeOplyst => messages::NOTICE_SAMLIV_IKKE_OPLYST,
        Notice::AegtefaellesIndtaegt => messages::NOTICE_AEGTEFAELLES_INDTAEGT,
        Notice::GennemsnitsKommune => messages::NOTICE_GENNEMSNITS_KOMMUNE,
        Notice::OverSkattegraensen => messages::NOTICE_OVER_SKATTEGRAENSEN,
        Notice::BoligstoettenAendres => messages::NOTICE_BOLIGSTOETTEN_AENDRES,
        Notice::LejeOverHalvIndkomst => messages::NOTICE_LEJE_OVER_HALV_INDKOMST,
        Notice::TandtilskudStopper => messages::NOTICE_TANDTILSKUD_STOPPER,
        Notice::PensionBliverMindre => messages::NOTICE_PENSION_BLIVER_MINDRE,
        Notice::AtpAfHjaelpStopper => messages::NOTICE_ATP_AF_HJAELP_STOPPER,
        Notice::BoerneydelserKunEnDel => messages::NOTICE_BOERNEYDELSER_KUN_EN_DEL,
        Notice::Frikort => messages::NOTICE_FRIKORT,
        Notice::SanktionOverHjaelpen => messages::NOTICE_SANKTION_OVER_HJAELPEN,
    }
}

/// The words for how sure a figure is.
pub fn status_text(status: Status, language: Language) -> String {
    let message = match status {
        Status::Assumed => messages::STATUS_ASSUMED,
        Status::Derived => messages::STATUS_DERIVED,
        Status::Official => messages::STATUS_OFFICIAL,
        Status::Reported => messages::STATUS_REPORTED,
        Status::WhatIf => messages::STATUS_WHAT_IF,
    };
    language.text(message, &[])
}
