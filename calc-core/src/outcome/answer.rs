use super::{
    Assessment, Difference, Outcome, QuestionEffect, Raadighed, VERSION, beside, figures_used, left_out,
    notices,
};
use crate::assess::assess;
use crate::case::Case;
use crate::law::LawOfMonth;
use crate::parameters::{ParameterError, ParameterSet, kommuner, law_checked};
use crate::questions::Question;

/// The whole answer to a case: the month without and with the planned jobs, and all that belongs to it.
///
/// # Errors
/// [`ParameterError`] when the month has no figures; a case that was read with the same set always has them.
pub fn answer(case: &Case, set: &ParameterSet) -> Result<Outcome, ParameterError> {
    let law = LawOfMonth::of(set, case.month)?;
    let before = case.without_planned_jobs();
    let now = assess(&before, &law);
    let with_job = assess(case, &law);
    let questions = questions(before, case, &now, &with_job, &law);
    // A road with faults was refused when the case was read.
    let road = case.road.as_ref().and_then(|told| super::road(told, case, set, &law).ok());
    Ok(Outcome {
        version: VERSION,
        month: case.month,
        law_checked: law_checked(),
        what_if: set.what_ifs().to_vec(),
        difference: Difference::between(&now, &with_job),
        questions,
        notices: notices::notices(case, &now, &with_job, &law),
        figures: figures_used::figures(case, &now, &with_job, &law, set)?,
        left_out: left_out::left_out(case, &law),
        pr_time: beside::pr_time(case, &now, &with_job),
        loenseddel: beside::loenseddel(&now, &with_job, &law),
        vaerdi: beside::vaerdi(&now, &with_job, &law),
        foelger_hjaelpen: beside::foelger_hjaelpen(&now, &with_job, &law),
        kommune: case
            .household
            .kommune
            .and_then(|kommune| kommuner::by_code(kommune.0))
            .map(|found| found.name),
        road,
        now,
        with_job,
    })
}

/// Each open question that would change a total, found by reading it the other way.
fn questions(
    mut before: Case,
    case: &Case,
    now: &Assessment,
    with_job: &Assessment,
    law: &LawOfMonth,
) -> Vec<QuestionEffect> {
    // One copy of each month is read again and again: only the readings change.
    let mut after = Case { road: None, ..case.clone() };
    let mut effects = Vec::new();
    for question in Question::OF_THE_MONTH {
        let flipped = case.readings.flipped(question);
        (before.readings, after.readings) = (flipped, flipped);
        let effect = QuestionEffect {
            id: question,
            alternative: case.readings.alternative(question),
            now: assess(&before, law).lasting_total() - now.lasting_total(),
            with_job: assess(&after, law).lasting_total() - with_job.lasting_total(),
        };
        if !effect.now.is_zero() || !effect.with_job.is_zero() {
            effects.push(effect);
        }
    }
    effects
}

impl Assessment {
    /// What is left less what would be taken from later months.
    fn lasting_total(&self) -> crate::quantity::Kroner {
        self.raadighed.i_alt - self.overfoert
    }
}

impl Difference {
    /// The second less the first.
    pub fn between(first: &Assessment, second: &Assessment) -> Self {
        Self {
            hjaelp: second.hjaelp - first.hjaelp,
            fritidstillaeg: second.fritidstillaeg - first.fritidstillaeg,
            medregnet_loen: second.medregnet_loen - first.medregnet_loen,
            oevrige_indtaegter: second.oevrige_indtaegter - first.oevrige_indtaegter,
            i_alt: second.i_alt - first.i_alt,
            raadighed: Raadighed::between(&first.raadighed, &second.raadighed),
        }
    }
}
