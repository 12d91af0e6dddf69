//! One case asked many times, in words: what a comparison, a sweep, a goal and a package of jobs come to.

mod compare;
mod goal;
mod package;
mod sweep;
mod turns;

pub use compare::{comparison, scenario_name};
pub use goal::goal;
pub use package::{package, package_of_rate};
pub use sweep::swept;
pub use turns::{Turn, TurnRule, paragraph, turns};

use serde::Serialize;

use crate::calendar::Month;
use crate::outcome::Raadighed;
use crate::parameters::{ParameterSet, law_checked};
use crate::quantity::Kroner;
use crate::scenario::Point;
use crate::texts::{Language, messages};

/// An answer and what else there is to say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Told {
    /// The first sentence.
    pub answer: String,
    /// What stands below it, in order.
    pub points: Vec<String>,
}

/// What stands around any answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// That this is a what-if and what was changed; none where it is the law.
    pub what_if: Option<String>,
    /// For which month.
    pub month: String,
    /// By which rules, and that it is no decision.
    pub footer: String,
}

/// What stands around an answer for a month by these figures.
pub fn frame(month: Month, set: &ParameterSet, language: Language) -> Frame {
    Frame {
        what_if: super::frame::what_if(set.what_ifs(), language),
        month: language.text(messages::ANSWER_MONTH, &[("month", month.into())]),
        footer: super::frame::footer(law_checked(), language),
    }
}

/// How much more is left than without the job, as it is shown: the difference of two amounts in whole øre.
pub fn gain(point: &Point) -> Kroner {
    let without = point.raadighed.i_alt - point.gevinst;
    point.raadighed.i_alt.rounded_to_oere() - without.rounded_to_oere()
}

/// What is left in a few amounts, in whole øre; what goes out is negative, and together they are what is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts {
    /// Pay before anything is taken.
    pub pay: Kroner,
    /// Help before tax.
    pub help: Kroner,
    /// Other benefits and other income.
    pub others: Kroner,
    /// Tax, AM-bidrag, ATP and pension.
    pub taxes: Kroner,
    /// Day care.
    pub day_care: Kroner,
    /// The way to work.
    pub travel: Kroner,
    /// What is left.
    pub left: Kroner,
}

impl Parts {
    /// The parts of what is left. Fractions of an øre are put where tax is.
    pub fn of(left: &Raadighed) -> Self {
        let shown = |amount: Kroner| amount.rounded_to_oere();
        let others = left.oevrige_indtaegter + left.boligstoette + left.boerneydelser + left.fritidstillaeg;
        let mut parts = Self {
            pay: shown(left.loen),
            help: shown(left.hjaelp),
            others: shown(others),
            taxes: Kroner::ZERO,
            day_care: shown(-left.dagtilbud),
            travel: shown(-left.rejse),
            left: shown(left.i_alt),
        };
        parts.taxes = parts.left - parts.pay - parts.help - parts.others - parts.day_care - parts.travel;
        parts
    }
}

/// An amount without its sign, where the sentence says which it is.
fn positive(amount: Kroner) -> Kroner {
    amount.max(-amount)
}
