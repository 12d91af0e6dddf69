use super::table::Row;
use crate::facts::Civilstand;
use crate::outcome::Outcome;
use crate::quantity::Kroner;
use crate::texts::{Language, messages};

/// The answer in one sentence, from the same amounts as the table.
pub(super) fn answer(outcome: &Outcome, rows: &[Row], language: Language) -> String {
    let [help, wage, ..] = rows else {
        return String::new();
    };
    if !has_planned_job(outcome) {
        let married =
            outcome.now.partner.as_ref().is_some_and(|partner| partner.civilstand == Civilstand::Gift);
        let who = if married { "couple" } else { "single" };
        let left = rows.last().map(|total| total.now).unwrap_or_default();
        let arguments = [
            ("who", who.into()),
            ("left", left.into()),
            ("help", help.now.into()),
            ("month", outcome.month.into()),
        ];
        return language.text(messages::ANSWER_NO_JOB, &arguments);
    }
    let kept: Kroner = rows.last().map(|total| total.difference).unwrap_or_default();
    let message = if kept.is_negative() {
        messages::ANSWER_LOSS
    } else if kept.is_zero() {
        messages::ANSWER_NOTHING
    } else if !help.difference.is_negative() {
        messages::ANSWER_WHOLE
    } else if help.with_job.is_zero() {
        messages::ANSWER_HELP_GONE
    } else {
        messages::ANSWER_PART
    };
    let month = &outcome.with_job.raadighed;
    let paid = match (month.rejse.is_zero(), month.dagtilbud.is_zero()) {
        (true, true) => messages::PAID_TAX,
        (false, true) => messages::PAID_TAX_AND_TRAVEL,
        (true, false) => messages::PAID_TAX_AND_DAYCARE,
        (false, false) => messages::PAID_ALL,
    };
    let arguments = [
        ("paid", paid.into()),
        ("kept", kept.into()),
        ("loss", (-kept).into()),
        ("wage", wage.difference.into()),
        ("less", (-help.difference).into()),
    ];
    language.text(message, &arguments)
}

fn has_planned_job(outcome: &Outcome) -> bool {
    let jobs = |assessment: &crate::outcome::Assessment| {
        let partner = assessment.partner.as_ref().map_or(0, |partner| partner.person.jobs.len());
        assessment.applicant.jobs.len() + partner
    };
    jobs(&outcome.with_job) > jobs(&outcome.now)
}
