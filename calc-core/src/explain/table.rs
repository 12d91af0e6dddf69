use crate::outcome::{Assessment, Outcome};
use crate::quantity::Kroner;
use crate::texts::{Language, Message, messages};

/// One row of the table, in whole øre, so that what is shown adds up to the øre.
#[derive(Clone, Debug, PartialEq, Eq)]
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

/// What a row shows, and where it stands in an assessment.
type Part = (Message, fn(&Assessment) -> Kroner);

/// The rows of the month without and with the job.
pub(super) fn rows(outcome: &Outcome, language: Language) -> Vec<Row> {
    rows_of(&outcome.now, &outcome.with_job, language)
}

/// The rows that have something in them, and their sum.
pub(super) fn rows_of(first: &Assessment, second: &Assessment, language: Language) -> Vec<Row> {
    let parts: [Part; 4] = [
        (messages::ROW_HELP, |assessment| assessment.hjaelp),
        (messages::ROW_WAGE, |assessment| assessment.medregnet_loen),
        (messages::ROW_FRITIDSTILLAEG, |assessment| assessment.fritidstillaeg),
        (messages::ROW_OTHER, |assessment| assessment.oevrige_indtaegter),
    ];
    let row = |(label, amount): Part| {
        let now = amount(first).rounded_to_oere();
        let with_job = amount(second).rounded_to_oere();
        Row { label: language.text(label, &[]), now, with_job, difference: with_job - now, total: false }
    };
    let mut rows: Vec<Row> = parts.into_iter().map(row).collect();
    let total = Row {
        label: language.text(messages::ROW_TOTAL, &[]),
        now: rows.iter().map(|row| row.now).sum(),
        with_job: rows.iter().map(|row| row.with_job).sum(),
        difference: rows.iter().map(|row| row.difference).sum(),
        total: true,
    };
    // Help and wage are the question; the others only where there is something.
    let mut place = 0;
    rows.retain(|row| {
        place += 1;
        place <= 2 || !(row.now.is_zero() && row.with_job.is_zero())
    });
    rows.push(total);
    rows
}
