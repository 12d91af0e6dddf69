use super::{Reason, frame};
use crate::calendar::Month;
use crate::law::aktivloven::fritidstillaeg::Fritid;
use crate::quantity::Kroner;
use crate::scenario::{Calendar, CalendarMonth};
use crate::texts::{Language, Message, Value, messages};

/// A calendar in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarExplanation {
    /// That this is a what-if and what was changed; none where it is the law.
    pub what_if: Option<String>,
    /// For which months.
    pub months: String,
    /// The answer in one sentence.
    pub answer: String,
    /// The headings of the columns, that of the months first: only columns that hold anything.
    pub columns: Vec<String>,
    /// The months, each with an amount for every other column.
    pub rows: Vec<(Month, Vec<Kroner>)>,
    /// What to note, the most important first.
    pub notes: Vec<Reason>,
    /// By which rules, and that it is no decision.
    pub footer: String,
}

/// A heading, and what stands under it.
type Column = (Message, fn(&CalendarMonth) -> Kroner);

/// What there is to live on first, then what it is made of. Pay before tax is left out: it is what was asked.
const COLUMNS: [Column; 6] = [
    (messages::COLUMN_IN_ALL, |row| row.i_alt),
    (messages::COLUMN_PAID, |row| row.loen_udbetalt),
    (messages::COLUMN_HELP_PAID, |row| row.hjaelp_udbetalt),
    (messages::COLUMN_SET_OFF, |row| row.hjaelp_sat_ned),
    (messages::COLUMN_OTHER_PAID, CalendarMonth::andet),
    (messages::COLUMN_TRAVEL, |row| -row.rejse),
];

/// A calendar in words.
///
/// ```
/// use calc_core::{case::Case, explain, parameters::ParameterSet, scenario::{PayPlan, calendar}, texts::Language};
/// let set = ParameterSet::standard();
/// let case = Case::from_json(
///     r#"{"month": "2026-03", "applicant": {"rate": "mindstesats", "jobs": [{"hours": "15", "wage": "150"}]}}"#,
///     &set,
/// )?;
/// let plan = PayPlan::of_job(&case, case.month, 6, 2).ok_or("no job")?;
/// let words = explain::calendar(&calendar(&case, &plan, &set)?, Language::English);
/// assert!(words.answer.contains("From April 2026 on the help is cut"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn calendar(calendar: &Calendar, language: Language) -> CalendarExplanation {
    let shown: Vec<&Column> = COLUMNS
        .iter()
        .filter(|(_, amount)| calendar.months.iter().any(|row| !amount(row).is_zero()))
        .collect();
    let heading = |message: Message| language.text(message, &[]);
    let headings = shown.iter().map(|(message, _)| heading(*message));
    let amounts =
        |row: &CalendarMonth| shown.iter().map(|(_, amount)| amount(row).rounded_to_oere()).collect();
    let (first, last) = ends(calendar);
    CalendarExplanation {
        what_if: frame::what_if(&calendar.what_if, language),
        months: language.text(messages::CALENDAR_MONTHS, &[("first", first.into()), ("last", last.into())]),
        answer: answer(calendar, language),
        columns: std::iter::once(heading(messages::COLUMN_MONTH)).chain(headings).collect(),
        rows: calendar.months.iter().map(|row| (row.month, amounts(row))).collect(),
        notes: Writer { calendar, language, notes: Vec::new() }.notes(),
        footer: frame::footer(calendar.law_checked, language),
    }
}

/// The first and the last month shown.
fn ends(calendar: &Calendar) -> (Month, Month) {
    let month = |row: Option<&CalendarMonth>| row.map_or(calendar.start, |row| row.month);
    (month(calendar.months.first()), month(calendar.months.last()))
}

fn answer(calendar: &Calendar, language: Language) -> String {
    let from_start = || calendar.months.iter().filter(|row| row.month >= calendar.start);
    let Some(paid) = from_start().find(|row| !row.planlagt_loen.is_zero()) else {
        return language.text(messages::CALENDAR_ANSWER_NO_PAY, &[]);
    };
    let cut = from_start().find(|row| !row.hjaelp_sat_ned.is_zero());
    let message = match cut {
        Some(_) => messages::CALENDAR_ANSWER_REDUCED,
        None if from_start().all(|row| row.hjaelp.is_zero()) => messages::CALENDAR_ANSWER_NO_HELP,
        None => messages::CALENDAR_ANSWER_WHOLE,
    };
    let arguments = [
        ("month", paid.month.into()),
        ("amount", paid.i_alt.into()),
        ("next", cut.map_or(paid.month, |row| row.month).into()),
    ];
    language.text(message, &arguments)
}

/// Writes what there is to note.
struct Writer<'calendar> {
    calendar: &'calendar Calendar,
    language: Language,
    notes: Vec<Reason>,
}

impl Writer<'_> {
    fn notes(mut self) -> Vec<Reason> {
        self.money();
        self.say(messages::CALENDAR_DELAY, &[], "LAS § 31, stk. 1");
        self.fritid();
        self.first_again();
        self.overflow();
        self.cards();
        self.rest();
        self.notes
    }

    fn say(&mut self, message: Message, arguments: &[(&str, Value<'_>)], paragraph: &'static str) {
        let text = self.language.text(message, arguments);
        self.notes.push(Reason { text, paragraph, status: None });
    }

    /// The rows from the start of the job on.
    fn rows(&self) -> impl DoubleEndedIterator<Item = &CalendarMonth> {
        let start = self.calendar.start;
        self.calendar.months.iter().filter(move |row| row.month >= start)
    }

    /// The month with least, and all months together.
    fn money(&mut self) {
        let calendar = self.calendar;
        let lowest = self.rows().find(|row| Some(row.month) == calendar.lowest);
        match lowest {
            Some(row) => {
                let arguments = [
                    ("last", calendar.last.into()),
                    ("month", row.month.into()),
                    ("amount", row.i_alt.into()),
                    ("paid", row.modregnet_maaned.into()),
                    ("without", row.i_alt_uden_job.into()),
                ];
                let message = if row.hjaelp_sat_ned.is_zero() {
                    messages::CALENDAR_LOWEST
                } else if row.month > calendar.last {
                    messages::CALENDAR_LOWEST_AFTER
                } else {
                    messages::CALENDAR_LOWEST_CUT
                };
                self.say(message, &arguments, "");
            }
            None => self.say(messages::CALENDAR_NEVER_LESS, &[], ""),
        }
        let more = calendar.mere_end_uden;
        let (message, amount) = if more.is_negative() {
            (messages::CALENDAR_SUM_LESS, -more)
        } else {
            (messages::CALENDAR_SUM_MORE, more)
        };
        let (_, end) = ends(calendar);
        self.say(
            message,
            &[("first", calendar.start.into()), ("last", end.into()), ("amount", amount.into())],
            "",
        );
    }

    /// The leisure supplement: when it begins, how long it goes on without help, from when on it has stopped.
    fn fritid(&mut self) {
        let months = self.calendar.fritid_maaneder;
        let in_state = |state| self.rows().filter(move |row| row.fritid == Some(state)).map(|row| row.month);
        let begins = in_state(Fritid::Venter)
            .next_back()
            .and_then(|waited| in_state(Fritid::Faar).find(|month| *month > waited));
        let goes_on = in_state(Fritid::Fortsaetter).next().zip(in_state(Fritid::Fortsaetter).next_back());
        let stops = in_state(Fritid::Stoppet).next();
        if let Some((first, last)) = goes_on {
            let arguments = [("first", first.into()), ("last", last.into())];
            self.say(messages::CALENDAR_FRITID_GOES_ON, &arguments, "LAS § 86, stk. 14");
        }
        if let Some(month) = stops {
            let arguments = [("month", month.into()), ("months", months.into())];
            self.say(messages::CALENDAR_FRITID_STOPS, &arguments, "LAS § 86, stk. 15");
        }
        if let Some(month) = begins {
            let arguments = [("month", month.into()), ("months", months.into())];
            self.say(messages::CALENDAR_FRITID_BEGINS, &arguments, "LAS § 86, stk. 7");
        }
    }

    fn first_again(&mut self) {
        let again = self.rows().find(|row| row.foerste_ansoegning_igen).map(|row| row.month);
        if let Some(month) = again {
            let arguments = [("month", month.into()), ("months", self.calendar.foerstegang_maaneder.into())];
            self.say(messages::CALENDAR_FIRST_AGAIN, &arguments, "LAS § 31, stk. 8");
        }
    }

    fn overflow(&mut self) {
        let calendar = self.calendar;
        if !calendar.ikke_daekket.is_zero() {
            let alternative = if calendar.overfoeres { "yes" } else { "no" };
            let arguments = [("amount", calendar.ikke_daekket.into()), ("alternative", alternative.into())];
            self.say(messages::CALENDAR_OVERFLOW, &arguments, "LAS § 31");
        }
    }

    /// Whose tax card is used by whom.
    fn cards(&mut self) {
        if self.calendar.uden_skat {
            return self.say(messages::CALENDAR_TAX_NONE, &[], "KSL § 48, stk. 7");
        }
        if !self.calendar.hovedkort_hos_kommunen {
            return self.say(messages::CALENDAR_TAX_MAIN_CARD, &[], "KSL § 48");
        }
        self.say(messages::CALENDAR_TAX_SIDE_CARD, &[], "KSL § 48");
        let idle = self.rows().find(|row| row.hjaelp.is_zero() && !row.planlagt_loen.is_zero());
        if let Some(month) = idle.map(|row| row.month) {
            self.say(messages::CALENDAR_CARD_IDLE, &[("month", month.into())], "");
        }
    }

    /// What the column of the rest holds, and that some of it follows the pay late.
    fn rest(&mut self) {
        const PARTS: [(bool, Column); 5] = [
            (false, (messages::ROW_BOLIGSTOETTE, |row| row.boligstoette)),
            (false, (messages::ROW_BOERNEYDELSER, |row| row.boerneydelser)),
            (false, (messages::ROW_FRITIDSTILLAEG, |row| row.fritidstillaeg)),
            (false, (messages::ROW_OTHER, |row| row.oevrige_udbetalt)),
            (true, (messages::ROW_DAGTILBUD, |row| row.dagtilbud)),
        ];
        let mut parts = String::new();
        for (taken, (name, amount)) in PARTS {
            if self.calendar.months.iter().all(|row| amount(row).is_zero()) {
                continue;
            }
            if taken {
                parts.push_str(" \u{2212} ");
            } else if !parts.is_empty() {
                parts.push_str(" + ");
            }
            self.language.write(&mut parts, name, &[]);
        }
        if !parts.is_empty() {
            self.say(messages::CALENDAR_REST, &[("parts", parts.trim().into())], "");
        }
        if self.calendar.months.iter().any(|row| !row.boerneydelser.is_zero()) {
            self.say(messages::CALENDAR_QUARTER, &[], "lov om en børne- og ungeydelse § 5, stk. 3");
        }
        let late = |row: &CalendarMonth| !(row.boligstoette.is_zero() && row.dagtilbud.is_zero());
        if self.calendar.months.iter().any(late) {
            self.say(messages::CALENDAR_OTHER, &[], "");
        }
    }
}
