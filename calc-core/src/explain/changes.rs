use super::{Reason, Row, frame, status_text, table};
use crate::parameters::{Status, Unit};
use crate::quantity::{Kroner, Percent, parse_number};
use crate::scenario::{ChangedFigure, ChangedKommuneskat, Changes, FigureThen, ToMaaneder, ToRegler};
use crate::texts::{Language, Message, messages};

/// What changes between two months, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangesExplanation {
    /// That this is a what-if and what was changed; none where it is the law.
    pub what_if: Option<String>,
    /// For which months.
    pub months: String,
    /// The answer in one sentence.
    pub answer: String,
    /// Line, first month, second month, difference: the headings.
    pub titles: [String; 4],
    /// The lines: what is left in both months; before the reform, what both rules make of the pay.
    pub rows: Vec<Row>,
    /// What to note.
    pub notes: Vec<Reason>,
    /// Figure, first month, second month, source: the headings.
    pub figure_titles: [String; 4],
    /// The figures of the law that changed.
    pub figures: Vec<FigureRow>,
    /// By which rules, and that it is no decision.
    pub footer: String,
}

/// A figure of the law in two months.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureRow {
    /// What it is.
    pub title: String,
    /// In the first month.
    pub before: Shown,
    /// In the second.
    pub after: Shown,
    /// Where it stands, who says it, and how sure it is where no authority has published it.
    pub source: String,
}

/// A figure as a person reads it; a surface sets amounts below amounts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Money.
    Kroner(Kroner),
    /// A percentage.
    Percent(Percent),
    /// A number with its unit, or that there is none.
    Words(String),
}

/// What changes between two months, in words.
///
/// ```
/// use calc_core::{case::Case, explain, parameters::ParameterSet, scenario::changes, texts::Language};
/// let set = ParameterSet::standard();
/// let case = Case::from_json(r#"{"month": "2026-01", "applicant": {"rate": "mindstesats"}}"#, &set)?;
/// let changes = changes(&case, "2025-12".parse()?, "2026-01".parse()?, &set)?;
/// let words = explain::changes(&changes, Language::English);
/// assert!(words.answer.starts_with("You have DKK\u{a0}"));
/// assert!(words.figures.iter().any(|figure| figure.title == "Mindstesats"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn changes(changes: &Changes, language: Language) -> ChangesExplanation {
    let heading = |message: Message| language.text(message, &[]);
    let (from, to) = (language.value(changes.from), language.value(changes.to));
    let mut words = ChangesExplanation {
        what_if: frame::what_if(&changes.what_if, language),
        months: language
            .text(messages::CHANGES_MONTHS, &[("from", changes.from.into()), ("to", changes.to.into())]),
        answer: String::new(),
        titles: [
            heading(messages::COLUMN_LINE),
            from.clone(),
            to.clone(),
            heading(messages::TABLE_DIFFERENCE),
        ],
        rows: Vec::new(),
        notes: Vec::new(),
        figure_titles: [heading(messages::COLUMN_FIGURE), from, to, heading(messages::COLUMN_SOURCE)],
        figures: changes.figures.iter().map(|figure| figure_row(figure, language)).collect(),
        footer: frame::footer(changes.law_checked, language),
    };
    words.figures.extend(changes.kommuneskat.iter().flat_map(|tax| municipal_tax(tax, language)));
    if let Some(months) = &changes.maaneder {
        two_months(&mut words, changes, months, language);
    }
    if let Some(rules) = &changes.foer_reformen {
        two_rules(&mut words, changes, rules, language);
    }
    words
}

fn two_months(words: &mut ChangesExplanation, changes: &Changes, months: &ToMaaneder, language: Language) {
    words.rows = table::rows_left(&months.foer, &months.efter, language);
    // The sentence says what the table shows.
    let more = words.rows.last().map(|total| total.difference).unwrap_or_default();
    let (message, amount) = if more.is_zero() {
        (messages::CHANGES_SAME, more)
    } else if more.is_negative() {
        (messages::CHANGES_LESS, -more)
    } else {
        (messages::CHANGES_MORE, more)
    };
    let arguments = [
        ("job", if months.med_job { "yes" } else { "no" }.into()),
        ("amount", amount.into()),
        ("from", changes.from.into()),
        ("to", changes.to.into()),
        ("before", months.gevinst_foer.into()),
        ("after", months.gevinst_efter.into()),
    ];
    words.answer = language.text(message, &arguments);
    let mut note = |message| words.notes.push(plain(language.text(message, &arguments)));
    if months.med_job {
        note(messages::CHANGES_GAIN);
    }
    note(messages::CHANGES_TOLD);
    if words.figures.is_empty() {
        note(messages::CHANGES_NONE);
    }
}

fn two_rules(words: &mut ChangesExplanation, changes: &Changes, rules: &ToRegler, language: Language) {
    let today = rules.efter;
    let old = rules.foer.unwrap_or(today);
    let arguments = [
        ("before", old.set_bort_fra.into()),
        ("after", today.set_bort_fra.into()),
        ("month", changes.to.into()),
        ("hourly", rules.timefradrag.into()),
        ("most", rules.timer_hoejst.into()),
    ];
    let paragraph = "LAS § 31, stk. 1, før 1. juli 2025";
    let status = Some(status_text(Status::Derived, language));
    words.notes.push(Reason {
        text: language.text(messages::CHANGES_BEFORE_REFORM, &arguments),
        paragraph,
        status,
    });
    if rules.foer.is_none() || rules.medregnet_loen.is_zero() {
        words.answer = language.text(messages::CHANGES_OLD_RULE_NO_JOB, &arguments);
        return;
    }
    words.answer = language.text(messages::CHANGES_OLD_RULE, &arguments);
    let [_, before, ..] = &mut words.titles;
    *before = language.text(messages::TABLE_BEFORE_REFORM, &[]);
    let wage = rules.medregnet_loen;
    let taken = |help: Kroner| rules.hjaelp_foer - help;
    let lines = [
        (messages::ROW_COUNTABLE, wage, wage, false),
        (messages::ROW_LEFT_ALONE, old.set_bort_fra, today.set_bort_fra, false),
        (messages::ROW_DEDUCTED, taken(old.hjaelp), taken(today.hjaelp), false),
        (messages::ROW_HELP, old.hjaelp, today.hjaelp, false),
        (messages::ROW_HELP_AND_WAGE, old.hjaelp + wage, today.hjaelp + wage, true),
    ];
    words.rows = lines
        .into_iter()
        .map(|(label, now, with_job, total)| {
            let (now, with_job) = (now.rounded_to_oere(), with_job.rounded_to_oere());
            Row { label: language.text(label, &[]), now, with_job, difference: with_job - now, total }
        })
        .collect();
}

fn plain(text: String) -> Reason {
    Reason { text, paragraph: "", status: None }
}

fn figure_row(figure: &ChangedFigure, language: Language) -> FigureRow {
    let title = match language {
        Language::Danish => &figure.title.da,
        Language::English => &figure.title.en,
    };
    let amount = |then: &Option<FigureThen>| match then {
        Some(then) => amount(&then.amount, figure.unit, language),
        None => Shown::Words(language.text(messages::CHANGES_NO_FIGURE, &[])),
    };
    // The source of the newer figure: it is the one to look up.
    let then = figure.efter.as_ref().or(figure.foer.as_ref());
    let source = then.map_or_else(String::new, |then| sourced(&then.source, then.status, language));
    FigureRow {
        title: title.to_string(),
        before: amount(&figure.foer),
        after: amount(&figure.efter),
        source: format!("{}. {source}", figure.paragraph),
    }
}

/// Who says it, and how sure it is where that is not an authority.
fn sourced(source: &str, status: Status, language: Language) -> String {
    match status {
        Status::Official => source.to_owned(),
        status => format!("{source}; {}", status_text(status, language)),
    }
}

/// A figure as a person reads it, with its unit.
fn amount(plain: &str, unit: Unit, language: Language) -> Shown {
    let Ok(number) = parse_number(plain, rust_decimal::Decimal::MAX_SCALE) else {
        return Shown::Words(plain.to_owned());
    };
    let word = match unit {
        Unit::Kroner => return Shown::Kroner(Kroner::exact(number)),
        Unit::Procent => return Shown::Percent(Percent::exact(number)),
        Unit::Aar => messages::UNIT_AAR,
        Unit::Antal => messages::UNIT_ANTAL,
        Unit::Dage => messages::UNIT_DAGE,
        Unit::Maaneder => messages::UNIT_MAANEDER,
        Unit::Timer => messages::UNIT_TIMER,
    };
    Shown::Words(format!("{plain}\u{a0}{}", language.text(word, &[])))
}

fn municipal_tax(tax: &ChangedKommuneskat, language: Language) -> Vec<FigureRow> {
    let rows =
        [(messages::CHANGES_KOMMUNESKAT, tax.kommuneskat), (messages::CHANGES_KIRKESKAT, tax.kirkeskat)];
    let changed = rows.into_iter().filter(|(_, [before, after])| before != after);
    let row = |(title, [before, after]): (Message, [Percent; 2])| FigureRow {
        title: language.text(title, &[("name", tax.kommune.into())]),
        before: Shown::Percent(before),
        after: Shown::Percent(after),
        source: sourced(tax.source, tax.status, language),
    };
    changed.map(row).collect()
}
