//! What is answered for a row: the columns of the result, by name.

use std::fmt;
use std::rc::Rc;

use super::people::{Answer, Both};
use crate::calendar::Month;
use crate::outcome::{Assessment, HelpInBrief, RoadInBrief};
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

/// What the values of a measure are, for tables whose columns have types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Kroner, with two decimals.
    Kroner,
    /// Hours, in all or a week, with four decimals at most.
    Hours,
    /// A word, or a month.
    Text,
}

/// What must be worked out of an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// Help and the deduction for wages.
    pub help: bool,
    /// The whole month: tax and benefits beside help.
    pub month: bool,
    /// The road to 4,810 hours.
    pub road: bool,
    /// The pace that it takes, which is longer to find than all the rest of the road.
    pub pace: bool,
}

impl Needs {
    /// Nothing.
    pub const NONE: Self = Self { help: false, month: false, road: false, pace: false };
    /// Help and the deduction for wages.
    pub const HELP: Self = Self { help: true, ..Self::NONE };
    /// The whole month, and help with it.
    pub const MONTH: Self = Self { month: true, ..Self::HELP };
    /// The road.
    pub const ROAD: Self = Self { road: true, ..Self::NONE };
    /// The road with its pace.
    pub const PACE: Self = Self { pace: true, ..Self::ROAD };

    /// What either of the two needs.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self {
            help: self.help || other.help,
            month: self.month || other.month,
            road: self.road || other.road,
            pace: self.pace || other.pace,
        }
    }
}

impl Measure {
    /// What its values are. All measures are amounts but these few.
    ///
    /// ```
    /// use calc_core::table::{Kind, of_name};
    /// assert_eq!(of_name("left_difference").map(|measure| measure.kind()), Some(Kind::Kroner));
    /// assert_eq!(of_name("lowest_pace").map(|measure| measure.kind()), Some(Kind::Hours));
    /// ```
    pub fn kind(&self) -> Kind {
        match self.english {
            "rate_used" | "met" => Kind::Text,
            "hours_held" | "hours_missing" | "lowest_pace" => Kind::Hours,
            _ => Kind::Kroner,
        }
    }
}

/// A value of the result. Amounts are written to the øre, hours with the decimals that they have, four at most.
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

impl Value {
    /// Writes it at the end of a text, with this sign before the decimals.
    pub fn write(self, decimal: char, text: &mut String) {
        match self {
            Self::Nothing => {}
            Self::Kroner(amount) => write_hundredths(amount.in_oere(), decimal, text),
            Self::Hours(hours) => write_hours(hours, decimal, text),
            Self::Weekly(hours) => write_hours(hours.a_week(), decimal, text),
            Self::Month(month) => text.push_str(&month.to_string()),
            Self::Word(word) => text.push_str(word),
        }
    }
}

/// Plain, for machines: with a full stop.
impl fmt::Display for Value {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        self.write('.', &mut text);
        formatter.write_str(&text)
    }
}

/// Hundredths, with two decimals. Millions of amounts are written so: the formatter of the standard library takes longer
/// than the rules.
fn write_hundredths(hundredths: i64, decimal: char, text: &mut String) {
    const MOST_DIGITS: usize = 20;
    let mut digits = [b'0'; MOST_DIGITS];
    let mut rest = hundredths.unsigned_abs();
    let mut count = 0;
    for digit in digits.iter_mut().rev() {
        *digit = b'0' + u8::try_from(rest % 10).unwrap_or_default();
        rest /= 10;
        count += 1;
        if rest == 0 {
            break;
        }
    }
    if hundredths < 0 {
        text.push('-');
    }
    let written = digits.get(MOST_DIGITS - count.max(3)..).unwrap_or_default();
    let (whole, decimals) = written.split_at(written.len() - 2);
    text.extend(whole.iter().copied().map(char::from));
    text.push(decimal);
    text.extend(decimals.iter().copied().map(char::from));
}

/// Hours as the rest of the program writes them.
fn write_hours(hours: Hours, decimal: char, text: &mut String) {
    text.extend(hours.to_string().chars().map(|sign| if sign == '.' { decimal } else { sign }));
}

const fn measure(
    needs: Needs,
    english: &'static str,
    danish: &'static str,
    path: &'static str,
    of_job: bool,
    value: fn(&Answer) -> Value,
) -> Measure {
    Measure { english, danish, path, needs, of_job, value }
}

/// The lines of what is left, now, with the job, and the difference.
macro_rules! lines {
    ($($english:literal, $danish:literal, $field:ident;)+) => {
        [$(
            measure(
                Needs::MONTH,
                concat!($english, "_now"),
                concat!($danish, "_nu"),
                concat!("now.raadighed.", stringify!($field)),
                false,
                |answer| line(answer, |month| month.now.raadighed.$field),
            ),
            measure(
                Needs::MONTH,
                concat!($english, "_with_job"),
                concat!($danish, "_med_job"),
                concat!("with_job.raadighed.", stringify!($field)),
                true,
                |answer| line(answer, |month| month.with_job().raadighed.$field),
            ),
            measure(
                Needs::MONTH,
                concat!($english, "_difference"),
                concat!($danish, "_forskel"),
                concat!("difference.raadighed.", stringify!($field)),
                true,
                |answer| {
                    line(answer, |month| month.with_job().raadighed.$field - month.now.raadighed.$field)
                },
            ),
        )+]
    };
}

const OF_HELP: [Measure; 10] = [
    measure(Needs::HELP, "rate_used", "anvendt_sats", "now.applicant.beregnet_efter", false, |answer| {
        let sats = answer.help.and_then(|help| help.now.beregnet_efter);
        sats.map_or(Value::Nothing, |sats| Value::Word(sats.id()))
    }),
    measure(Needs::HELP, "wage_counted", "loen_medregnet", "with_job.medregnet_loen", true, |answer| {
        help(answer, |help| help.with_job().medregnet_loen)
    }),
    measure(
        Needs::HELP,
        "free_amount",
        "fribeloeb",
        "with_job.applicant.loenfradrag.fribeloeb",
        true,
        |answer| help(answer, |help| help.with_job().loenfradrag.fribeloeb),
    ),
    measure(
        Needs::HELP,
        "free_amount_used",
        "fribeloeb_brugt",
        "with_job.applicant.loenfradrag.fribeloeb_brugt",
        true,
        |answer| help(answer, |help| help.with_job().loenfradrag.fribeloeb_brugt),
    ),
    measure(
        Needs::HELP,
        "cap",
        "indkomstloft",
        "with_job.applicant.loenfradrag.indkomstloft",
        true,
        |answer| {
            let cap = answer.help.and_then(|help| help.with_job().loenfradrag.indkomstloft);
            cap.map_or(Value::Nothing, Value::Kroner)
        },
    ),
    measure(
        Needs::HELP,
        "above_cap",
        "over_loft",
        "with_job.applicant.loenfradrag.over_loft",
        true,
        |answer| help(answer, |help| help.with_job().loenfradrag.over_loft),
    ),
    measure(Needs::HELP, "deduction", "fradrag_for_loen", "with_job.fradrag_for_loen", true, |answer| {
        help(answer, |help| help.with_job().fradrag_for_loen)
    }),
    measure(Needs::HELP, "help_before", "hjaelp_foer", "with_job.hjaelp_foer", true, |answer| {
        help(answer, |help| help.with_job().hjaelp_foer)
    }),
    measure(Needs::HELP, "help_left_now", "hjaelp_efter_nu", "now.hjaelp", false, |answer| {
        help(answer, |help| help.now.hjaelp)
    }),
    measure(Needs::HELP, "help_left_with_job", "hjaelp_efter_med_job", "with_job.hjaelp", true, |answer| {
        help(answer, |help| help.with_job().hjaelp)
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
    measure(Needs::ROAD, "hours_held", "timer_i_vinduet", "road.latest.now", false, |answer| {
        told_road(answer).map_or(Value::Nothing, |road| Value::Hours(road.held))
    }),
    measure(Needs::ROAD, "hours_missing", "timer_mangler", "", false, |answer| {
        let road = answer.road.filter(|road| road.history_told || road.recognised);
        road.map_or(Value::Nothing, |road| Value::Hours(road.missing()))
    }),
    measure(Needs::ROAD, "met", "krav_opfyldt", "road.latest.met", true, |answer| {
        told_road(answer).and_then(|road| road.met).map_or(Value::Nothing, Value::Month)
    }),
    measure(Needs::PACE, "lowest_pace", "mindste_timer_om_ugen", "road.pace.own_floor", false, |answer| {
        answer.road.and_then(|road| road.own_floor).map_or(Value::Nothing, Value::Weekly)
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

/// The road of whoever tells a past. A plan alone says nothing of it: no hours so far, and all of them missing, would be a
/// knowledge that nobody has.
fn told_road(answer: &Answer) -> Option<RoadInBrief> {
    answer.road.filter(|road| road.history_told)
}

fn help(answer: &Answer, amount: fn(&Both<HelpInBrief>) -> Kroner) -> Value {
    answer.help.as_ref().map_or(Value::Nothing, |help| Value::Kroner(amount(help)))
}

fn line(answer: &Answer, amount: fn(&Both<Rc<Assessment>>) -> Kroner) -> Value {
    answer.month.as_ref().map_or(Value::Nothing, |month| Value::Kroner(amount(month)))
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
