use std::fmt;

use crate::law::aktivloven::opholdskrav::OpholdFault;
use crate::parameters::ParameterError;
use crate::road::HistoryFault;

/// Everything that is wrong with an input, all at once; never empty.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
pub struct Faults(pub Vec<Fault>);

/// One thing that is wrong: where, what was given, why it cannot be used.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The field, as a path: `applicant.jobs[0].hours`. Empty where the whole text is meant.
    pub field: String,
    /// What was given, as it was written; empty where nothing was.
    pub given: String,
    /// Why it cannot be used, and what is allowed.
    pub problem: Problem,
}

/// Why something cannot be used, with what is allowed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Problem {
    /// Two facts that exclude each other.
    Contradiction(Contradiction),
    /// Something in the work history that cannot be.
    History(HistoryFault),
    /// A month for which the parameters have no figures.
    MonthWithoutFigures(ParameterError),
    /// Needed here and not told.
    Missing,
    /// No municipality of that name or number.
    NoSuchMunicipality {
        /// The one it looks most like.
        nearest: Option<&'static str>,
    },
    /// A municipality without tax rates in the year of the case.
    MunicipalityWithoutRates {
        /// The years with rates.
        years: Vec<i16>,
    },
    /// Not text of the needed form: a number, a month, a day, yes or no, an object, a list.
    NotA(&'static str),
    /// Not JSON at all.
    NotJson {
        /// What the reader of JSON says, with line and column.
        detail: String,
    },
    /// Not one of the words that are allowed.
    NotOneOf(Vec<&'static str>),
    /// Outside what is possible.
    OutOfRange {
        /// The least.
        least: String,
        /// The most.
        most: String,
    },
    /// Something in the stays that cannot be.
    Stay(OpholdFault),
    /// More decimals than the amount can have.
    TooManyDecimals {
        /// So many are allowed.
        max: u32,
    },
    /// A field that does not exist.
    UnknownField {
        /// The fields there are.
        known: Vec<&'static str>,
    },
}

/// Facts that exclude each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Contradiction {
    /// Age and date of birth disagree.
    AgeAndBirth,
    /// A plan ends before it begins.
    EndsBeforeItBegins,
    /// A child is born after the month.
    BornInTheFuture,
    /// A first application beside months of help before.
    FirstApplicationAfterHelp,
    /// A rate for those of 30 and over, or of 25 and over with work, but younger.
    ForhoejetTooYoung,
    /// Grundsats from the age of 30.
    GrundsatsTooOld,
    /// Grundsats from the age of 25 with the work that gives forhøjet sats, § 16(3).
    GrundsatsWithWork,
    /// The rate for those who live with parents, from the age of 30.
    HjemmeboendeTooOld,
    /// The rate for those who live with parents, with an own child at home.
    HjemmeboendeWithChild,
    /// The rate for those who live with parents, but told not to.
    HjemmeboendeElsewhere,
    /// A rate for those who live on their own, but lives with parents, under 30, without a child at home.
    LivesWithParents,
    /// Mindstesats though both requirements are met.
    MindstesatsRequirementsMet,
    /// More than one way to tell how much work an entry is.
    MoreThanOneAmount,
    /// More than one way to tell what travel costs, or on which days.
    MoreThanOneTravel,
    /// More than one way to tell the pay of a job.
    MoreThanOnePay,
    /// A partner beside a single applicant.
    PartnerOfSingle,
    /// A rate of § 16(1) though a requirement is not met.
    RequirementsNotMet,
    /// A single parent's allowance for somebody who is not single or has no child.
    SingleParentAllowance,
    /// The adaptation supplement outside grundsats and the rate for those who live with parents.
    TilpasningstillaegRate,
    /// Days with help in a month that has fewer days.
    TooManyDays,
    /// A rate of the partner's that nobody uses.
    UnusedPartnerRate,
}

/// A month without figures, where the month is all that is wrong.
impl From<ParameterError> for Faults {
    fn from(error: ParameterError) -> Self {
        Self(vec![Fault::new("month", "", Problem::MonthWithoutFigures(error))])
    }
}

impl Problem {
    /// Where in a case it stands, for a problem that knows its entry itself.
    pub(crate) fn own_field(&self) -> Option<String> {
        match self {
            Self::History(fault) => Some(fault.field()),
            Self::Stay(OpholdFault::EndBeforeStart { entry } | OpholdFault::Future { entry }) => {
                Some(format!("road.stays[{entry}]"))
            }
            Self::Stay(OpholdFault::Overlap { other, .. }) => Some(format!("road.stays[{other}]")),
            _ => None,
        }
    }
}

impl Fault {
    pub(crate) fn new(field: impl Into<String>, given: impl Into<String>, problem: Problem) -> Self {
        Self { field: field.into(), given: given.into(), problem }
    }
}

/// In English, for programmers; people read the texts of their language.
impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {:?} (given: {:?})", self.field, self.problem, self.given)
    }
}
