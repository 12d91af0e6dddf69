//! The law's open questions: readings that no source settled, each with a default and one alternative.
//!
//! They are assumptions, so the result shows each that could change it, and by how many kroner.

use serde::{Serialize, Serializer};

/// A question the sources leave open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// Which amount of børneydelse for the youngest holds in 2026?
    /// Default: the one that follows from the act. Alternative: the one that two sources report.
    Boerneydelse2026,
    /// Is the least boligsikring of a year looked for after it is rounded to a month?
    /// Default: yes, twelve times the rounded month. Alternative: before rounding.
    BoligsikringMinimum,
    /// Does the supplement to the commuting deduction fall with exact kroner of income, LL § 9 C(4)?
    /// Default: yes. Alternative: with started thousands.
    CommuterTaper,
    /// Does the first month after a grant already get the free amount, § 31(8)?
    /// Default: yes, only the right itself is tested without § 31. Alternative: no.
    FirstMonth,
    /// Does fixed pay above the own help end the right?
    /// Default: help continues by the ordinary rules. Alternative: the right ends.
    FixedPayAboveRate,
    /// Is the year's amount of a socialt frikort raised from the rounded amount of the year before?
    /// Default: yes. Alternative: no, from the exact one.
    Frikort2026,
    /// Do hours under a socialt frikort count toward the employment requirement?
    /// Default: yes, it is ordinary work. Alternative: no.
    FrikortHours,
    /// In which month does the higher rate start once the requirement is met?
    /// Default: the first whole month after. Alternative: the same month.
    HigherRateStart,
    /// Does § 16(3) lift a person of 25 to 29 from the rate for those who live with parents?
    /// Default: no, it names grundsats. Alternative: yes.
    HomeAt25To29,
    /// Was the requirement met by an older window that nobody assessed?
    /// Default: no; tell the municipality. Alternative: yes, once is for good.
    MetBefore,
    /// Is a deduction larger than the month's help carried to later months?
    /// Default: no. Alternative: yes.
    Overflow,
    /// Do paid holiday, paid sick hours, overtime and apprentice pay count toward the employment requirement?
    /// Default: yes, as long as they are paid as wages by the hour. Alternative: no.
    PaidLeaveHours,
    /// Are the free amount and the cap smaller in a month with help for some days only?
    /// Default: no, full monthly amounts. Alternative: in proportion to the days.
    PartMonth,
    /// Is the help of a month rounded?
    /// Default: øre are kept. Alternative: down to whole kroner.
    ResultRounding,
    /// A spouse's deduction beyond own help: when is it taken from the other's help?
    /// Default: from what the other has left after the own cap. Alternative: before the other's cap.
    SpouseExcess,
    /// What are two months abroad in a calendar year?
    /// Default: 61 days. Alternative: two calendar months, at most 62 days.
    TwoMonthsAbroad,
    /// On which day do the ten years end?
    /// Default: the last day of the month before the assessment. Alternative: in the month of the assessment itself.
    WindowEnd,
    /// Has a spouse who works and is merely counted in the couple's sum a free amount?
    /// Default: yes, by the rate that person would have. Alternative: only the 35 per cent.
    WorkingSpouseFreeAmount,
}

impl Question {
    /// All questions, in the order of their names.
    pub const ALL: [Self; 18] = [
        Self::Boerneydelse2026,
        Self::BoligsikringMinimum,
        Self::CommuterTaper,
        Self::FirstMonth,
        Self::FixedPayAboveRate,
        Self::Frikort2026,
        Self::FrikortHours,
        Self::HigherRateStart,
        Self::HomeAt25To29,
        Self::MetBefore,
        Self::Overflow,
        Self::PaidLeaveHours,
        Self::PartMonth,
        Self::ResultRounding,
        Self::SpouseExcess,
        Self::TwoMonthsAbroad,
        Self::WindowEnd,
        Self::WorkingSpouseFreeAmount,
    ];

    /// Those that can change the amounts of a month; the others are of the road to the requirements.
    pub const OF_THE_MONTH: [Self; 12] = [
        Self::Boerneydelse2026,
        Self::BoligsikringMinimum,
        Self::CommuterTaper,
        Self::FirstMonth,
        Self::FixedPayAboveRate,
        Self::Frikort2026,
        Self::HomeAt25To29,
        Self::Overflow,
        Self::PartMonth,
        Self::ResultRounding,
        Self::SpouseExcess,
        Self::WorkingSpouseFreeAmount,
    ];

    /// The name by which it is switched.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Boerneydelse2026 => "boerneydelse-2026",
            Self::BoligsikringMinimum => "boligsikring-minimum",
            Self::CommuterTaper => "commuter-taper",
            Self::FirstMonth => "first-month",
            Self::FixedPayAboveRate => "fixed-pay-above-rate",
            Self::Frikort2026 => "frikort-2026",
            Self::FrikortHours => "frikort-hours",
            Self::HigherRateStart => "higher-rate-start",
            Self::HomeAt25To29 => "home-at-25-29",
            Self::MetBefore => "met-before",
            Self::Overflow => "overflow",
            Self::PaidLeaveHours => "paid-leave-hours",
            Self::PartMonth => "part-month",
            Self::ResultRounding => "result-rounding",
            Self::SpouseExcess => "spouse-excess",
            Self::TwoMonthsAbroad => "two-months-abroad",
            Self::WindowEnd => "window-end",
            Self::WorkingSpouseFreeAmount => "working-spouse-free-amount",
        }
    }
}

impl Serialize for Question {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

/// Which questions are read the other way.
///
/// ```
/// use calc_core::questions::{Question, Readings};
/// let readings = Readings::default().flipped(Question::Overflow);
/// assert!(readings.alternative(Question::Overflow) && !readings.alternative(Question::FirstMonth));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Readings {
    alternatives: u32,
}

impl Readings {
    /// Whether the alternative is taken for this question.
    pub const fn alternative(self, question: Question) -> bool {
        self.alternatives & Self::bit(question) != 0
    }

    /// The same readings, but this question read the other way.
    #[must_use]
    pub const fn flipped(self, question: Question) -> Self {
        Self { alternatives: self.alternatives ^ Self::bit(question) }
    }

    const fn bit(question: Question) -> u32 {
        1 << question as u8
    }
}
