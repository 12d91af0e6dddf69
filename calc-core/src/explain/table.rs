use serde::Serialize;

use crate::outcome::{Assessment, Outcome, Raadighed};
use crate::quantity::Kroner;
use crate::texts::{Language, Message, messages};

/// One row of the table, in whole øre, so that what is shown adds up to the øre.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Row {
    /// What it is.
    pub label: String,
    /// Without the planned job.
    pub now: Kroner,
    /// With it.
    pub with_job: Kroner,
    /// With it less without it.
    pub difference: Kroner,
    /// Whether this is the sum of the others.
    pub total: bool,
}

/// What a row shows, and what it adds to what is left: what goes out is negative.
type Part = (Message, fn(&Raadighed) -> Kroner);

/// The rows in order. Help and pay are the question: they are always shown.
const PARTS: [Part; 11] = [
    (messages::ROW_HELP, |left| left.hjaelp),
    (messages::ROW_WAGE, |left| left.loen),
    (messages::ROW_OTHER, |left| left.oevrige_indtaegter),
    (messages::ROW_ATP_AND_PENSION, |left| -(left.atp + left.pension)),
    (messages::ROW_AM, |left| -left.am_bidrag),
    (messages::ROW_TAX, |left| -left.skat),
    (messages::ROW_BOLIGSTOETTE, |left| left.boligstoette),
    (messages::ROW_BOERNEYDELSER, |left| left.boerneydelser),
    (messages::ROW_FRITIDSTILLAEG, |left| left.fritidstillaeg),
    (messages::ROW_DAGTILBUD, |left| -left.dagtilbud),
    (messages::ROW_TRAVEL, |left| -left.rejse),
];
/// The rows that are always shown.
const ALWAYS: usize = 2;
/// Where the fractions of an øre of all rows are put: the first of these that holds anything. Tax, AM-bidrag and pay come
/// first, since they have fractions most often; the others follow for a month without them.
const CARRIES_FRACTIONS: [usize; PARTS.len()] = [5, 4, 1, 9, 7, 10, 2, 3, 6, 8, 0];

/// The rows of the month without and with the planned job.
pub(super) fn rows(outcome: &Outcome, language: Language) -> Vec<Row> {
    rows_of(&outcome.now, &outcome.with_job, language)
}

/// The rows that have something in them, and their sum.
pub(super) fn rows_of(first: &Assessment, second: &Assessment, language: Language) -> Vec<Row> {
    rows_left(&first.raadighed, &second.raadighed, language)
}

/// The same of what is left in two months.
pub(super) fn rows_left(first: &Raadighed, second: &Raadighed, language: Language) -> Vec<Row> {
    let (now, with_job) = (column(first), column(second));
    let row = |label: Message, now: Kroner, with_job: Kroner, total: bool| Row {
        label: language.text(label, &[]),
        now,
        with_job,
        difference: with_job - now,
        total,
    };
    let mut rows: Vec<Row> = Vec::new();
    for (place, (((label, _), now), with_job)) in PARTS.iter().zip(now).zip(with_job).enumerate() {
        if place < ALWAYS || !(now.is_zero() && with_job.is_zero()) {
            rows.push(row(*label, now, with_job, false));
        }
    }
    let total = |left: &Raadighed| left.i_alt.rounded_to_oere();
    rows.push(row(messages::ROW_TOTAL, total(first), total(second), true));
    rows
}

/// Each part in whole øre; together they are what is left in whole øre, exactly.
fn column(left: &Raadighed) -> [Kroner; PARTS.len()] {
    let exact = PARTS.map(|(_, amount)| amount(left));
    let mut shown = exact.map(Kroner::rounded_to_oere);
    let fractions = left.i_alt.rounded_to_oere() - shown.iter().copied().sum();
    let holds = |place: &usize| exact.get(*place).is_some_and(|amount| !amount.is_zero());
    let carrier = CARRIES_FRACTIONS.into_iter().find(holds);
    if let Some(row) = carrier.and_then(|place| shown.get_mut(place)) {
        *row += fractions;
    }
    shown
}
