//! What is answered for a row: the columns of the result, by name.

use std::fmt::{self, Write as _};

use super::people::Answer;
use crate::calendar::Month;
use crate::outcome::Raadighed;
use crate::quantity::{Hours, Kroner, WeeklyHours};

/// A column of the result.
#[derive(Clone, Copy)]
pub struct Measure {
    /// Its name in English.
    pub english: &'static str,
    /// Its name in Danish.
    pub danish: &'static str,
    /// Where `smaajob job --format json` has the same; empty where it follows from others there.
    pub path: &'static str,
    /// What must be worked out for it.
    pub needs: Needs,
    /// Whether it depends on the planned job: without scenarios it is told once.
    pub of_job: bool,
    /// Its value in an answer.
    pub value: fn(&Answer) -> Value,
}

/// How much of an answer must be worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Needs {
    /// The month: help, tax and benefits.
    Month,
    /// The road to 4,810 hours.
    Road,
}

/// A value of the result. Amounts are written to the øre, hours to two decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// Nothing to say.
    Nothing,
    /// Kroner.
    Kroner(Kroner),
    /// Hours.
    Hours(Hours),
    /// Hours a week.
    Weekly(WeeklyHours),
    /// A month.
    Month(Month),
    /// A word of the law, or yes and no.
    Word(&'static str),
}

impl fmt::Display for Value {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => Ok(()),
            Self::Kroner(amount) => match amount.in_oere() {
                Some(oere) => {
                    if oere < 0 {
                        formatter.write_char('-')?;
                    }
                    let oere = oere.unsigned_abs();
                    write!(formatter, "{}.{:02}", oere / 100, oere % 100)
                }
                None => fmt::Display::fmt(amount, formatter),
            },
            Self::Hours(hours) => fmt::Display::fmt(hours, formatter),
            Self::Weekly(hours) => fmt::Display::fmt(hours, formatter),
            Self::Month(month) => fmt::Display::fmt(month, formatter),
            Self::Word(word) => formatter.write_str(word),
        }
    }
}

const fn measure(
    english: &'static str,
    danish: &'static str,
    path: &'static str,
    of_job: bool,
    value: fn(&Answer) -> Value,
) -> Measure {
    Measure { english, danish, path, needs: Needs::Month, of_job, value }
}

const fn of_road(
    english: &'static str,
    danish: &'static str,
    path: &'static str,
    of_job: bool,
    value: fn(&Answer) -> Value,
) -> Measure {
    Measure { english, danish, path, needs: Needs::Road, of_job, value }
}

/// The lines of what is left, now, with the job, and the difference.
macro_rules! lines {
    ($($english:literal, $danish:literal, $field:ident;)+) => {
        [$(
            measure(
                concat!($english, "_now"),
                concat!($danish, "_nu"),
                concat!("now.raadighed.", stringify!($field)),
                false,
                |answer| Value::Kroner(answer.now.raadighed.$field),
            ),
            measure(
                concat!($english, "_with_job"),
                concat!($danish, "_med_job"),
                concat!("with_job.raadighed.", stringify!($field)),
                true,
                |answer| Value::Kroner(answer.with_job().raadighed.$field),
            ),
            measure(
                concat!($english, "_difference"),
                concat!($danish, "_forskel"),
                concat!("difference.raadighed.", stringify!($field)),
                true,
                |answer| difference(answer, |lines| lines.$field),
            ),
        )+]
    };
}

const OF_HELP: [Measure; 8] = [
    measure("rate_used", "anvendt_sats", "now.applicant.beregnet_efter", false, |answer| {
        answer.now.applicant.beregnet_efter.map_or(Value::Nothing, |sats| Value::Word(sats.id()))
    }),
    measure("wage_counted", "loen_medregnet", "with_job.medregnet_loen", true, |answer| {
        Value::Kroner(answer.with_job().medregnet_loen)
    }),
    measure("free_amount", "fribeloeb", "with_job.applicant.loenfradrag.fribeloeb", true, |answer| {
        Value::Kroner(answer.with_job().applicant.loenfradrag.fribeloeb)
    }),
    measure(
        "free_amount_used",
        "fribeloeb_brugt",
        "with_job.applicant.loenfradrag.fribeloeb_brugt",
        true,
        |answer| Value::Kroner(answer.with_job().applicant.loenfradrag.fribeloeb_brugt),
    ),
    measure("cap", "indkomstloft", "with_job.applicant.loenfradrag.indkomstloft", true, |answer| {
        answer.with_job().applicant.loenfradrag.indkomstloft.map_or(Value::Nothing, Value::Kroner)
    }),
    measure("above_cap", "over_loft", "with_job.applicant.loenfradrag.over_loft", true, |answer| {
        Value::Kroner(answer.with_job().applicant.loenfradrag.over_loft)
    }),
    measure("deduction", "fradrag_for_loen", "with_job.fradrag_for_loen", true, |answer| {
        Value::Kroner(answer.with_job().fradrag_for_loen)
    }),
    measure("help_before", "hjaelp_foer", "with_job.hjaelp_foer", true, |answer| {
        Value::Kroner(answer.with_job().hjaelp_foer)
    }),
];

const OF_MONTH: [Measure; 42] = lines! {
    "help", "hjaelp", hjaelp;
    "pay", "loen", loen;
    "other", "oevrige_indtaegter", oevrige_indtaegter;
    "housing", "boligstoette", boligstoette;
    "children", "boerneydelser", boerneydelser;
    "leisure", "fritidstillaeg", fritidstillaeg;
    "atp", "atp", atp;
    "pension", "pension", pension;
    "am", "am_bidrag", am_bidrag;
    "tax", "skat", skat;
    "daycare", "dagtilbud", dagtilbud;
    "left_before_travel", "tilbage_foer_rejse", foer_rejse;
    "travel", "rejse", rejse;
    "left", "tilbage", i_alt;
};

const OF_ROAD: [Measure; 4] = [
    of_road("hours_held", "timer_i_vinduet", "road.latest.now", false, |answer| {
        answer.road.map_or(Value::Nothing, |road| Value::Hours(road.held))
    }),
    of_road("hours_missing", "timer_mangler", "", false, |answer| {
        answer.road.map_or(Value::Nothing, |road| Value::Hours(road.goal.less(road.held)))
    }),
    of_road("met", "krav_opfyldt", "road.latest.met", true, |answer| {
        answer.road.and_then(|road| road.met).map_or(Value::Nothing, Value::Month)
    }),
    of_road("lowest_pace", "mindste_timer_om_ugen", "road.pace.own_floor", false, |answer| {
        answer.road.map_or(Value::Nothing, |road| Value::Weekly(road.own_floor))
    }),
];

/// Every column of the result.
pub fn all() -> impl Iterator<Item = &'static Measure> {
    OF_HELP.iter().chain(&OF_MONTH).chain(&OF_ROAD)
}

/// The column of this name, in English or Danish; or by where `job` has it.
///
/// ```
/// use calc_core::table::of_name;
/// assert_eq!(of_name("tilbage_forskel").map(|measure| measure.english), Some("left_difference"));
/// assert_eq!(of_name("difference.raadighed.i_alt").map(|measure| measure.english), Some("left_difference"));
/// ```
pub fn of_name(name: &str) -> Option<&'static Measure> {
    all().find(|measure| {
        measure.english == name || measure.danish == name || (measure.path == name && !name.is_empty())
    })
}

fn difference(answer: &Answer, line: fn(&Raadighed) -> Kroner) -> Value {
    Value::Kroner(line(&answer.with_job().raadighed) - line(&answer.now.raadighed))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{all, of_name};
    use crate::table::of_header;

    #[test]
    fn no_column_of_the_result_is_called_like_one_of_the_list_or_like_another() {
        let mut names = BTreeSet::new();
        for measure in all() {
            for name in BTreeSet::from([measure.english, measure.danish]) {
                assert!(names.insert(name), "{name}");
                assert_eq!(of_header(name), None, "{name}");
                assert_eq!(of_name(name).map(|found| found.english), Some(measure.english), "{name}");
            }
        }
    }
}
