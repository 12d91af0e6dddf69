//! Where a change may be found: a guess that saves asking, never an answer. Every change is closed in by asking.

use super::axis::Along;
use super::turning_points::Rule;
use crate::case::Case;
use crate::facts::{Pay, PayPeriod, Rejsedage};
use crate::law::LawOfMonth;
use crate::law::dagtilbud::Dagtilbud;
use crate::law::skat::indkomstskat::Indkomstskat;
use crate::outcome::Assessment;
use crate::quantity::{Kroner, Percent, WeeklyHours};

/// Amounts at one place that run straight between two changes, and at whose limits rules change.
#[derive(Clone, Copy, Default)]
pub(super) struct Clues {
    /// Wage above the free amount.
    over_free: Kroner,
    /// Help and wage above the cap.
    over_cap: Kroner,
    /// Help of the household after all deductions, below nothing where they are larger.
    help: Kroner,
    /// Tax less the value of the allowances.
    tax: Kroner,
    /// What the deductions for having work are counted of.
    worked_for: Kroner,
    /// The income by which day care is paid, and its steps.
    day_care: Option<Dagtilbud>,
}

impl Clues {
    pub(super) fn of(month: &Assessment) -> Self {
        let person = &month.applicant;
        let wage = &person.loenfradrag;
        let counted = wage.medregnet_loen - wage.stu_fribeloeb_brugt;
        let before_cap = person.grundlag.i_alt - wage.fradrag;
        let over_cap = wage.indkomstloft.map_or(Kroner::ZERO, |cap| before_cap + counted - cap);
        let others = month.hjaelp_foer - person.grundlag.i_alt - month.andre_indtaegter.fradrag;
        let rest =
            |tax: &Indkomstskat| tax.bundskat + tax.kommuneskat + tax.kirkeskat - tax.personfradrag_vaerdi;
        let spouse = month.partner.as_ref().map_or(Kroner::ZERO, |spouse| rest(&spouse.person.skat));
        Self {
            over_free: counted - wage.fribeloeb,
            over_cap,
            help: before_cap - over_cap.or_zero() + others,
            tax: rest(&person.skat) + spouse,
            worked_for: person.skat.arbejdsgrundlag,
            day_care: month.dagtilbud,
        }
    }
}

/// What of a case and a law the guesses need, found once.
#[derive(Clone, Debug)]
pub(super) struct Limits {
    /// Hours a week at which ATP rises a step or all working days are travelled.
    hours: Vec<WeeklyHours>,
    /// Pay of a year at which a deduction for having work begins or is at its most.
    worked_for: Vec<Kroner>,
    /// Steps of the day-care scale.
    steps: u32,
}

impl Limits {
    pub(super) fn of(case: &Case, job: usize, along: Along, law: &LawOfMonth) -> Self {
        let figures = &law.skat.arbejdsfradrag;
        let job = case.household.applicant.jobs.get(job).filter(|_| along == Along::Hours);
        let mut hours = Vec::new();
        let of_month = |month: i64| WeeklyHours::of_parts((month * 3 + 12) / 13);
        let bands = job.and_then(|job| match job.pay {
            Pay::Hourly { period, .. } | Pay::Monthly { period, .. } => Some(period),
            Pay::Countable(_) => None,
        });
        match bands {
            Some(PayPeriod::Maaned) => {
                hours.extend(law.atp_maaned.trin.iter().map(|(from, _)| of_month(from.parts())));
            }
            Some(PayPeriod::Fjortendage) => hours.extend(
                law.atp_fjortendage
                    .trin
                    .iter()
                    .map(|(from, _)| WeeklyHours::of_parts((from.parts() + 1) / 2)),
            ),
            Some(PayPeriod::Uge) => hours.extend(law.atp_uge.trin.iter().map(|(from, _)| from.as_week())),
            Some(PayPeriod::Loesarbejder) | None => {}
        }
        if let Some(Rejsedage::Vagter(shift)) = job.and_then(|job| job.rejse).map(|rejse| rejse.dage) {
            let days = i64::from(law.skat.rejse.dage_om_ugen);
            hours.push(WeeklyHours::of_parts(shift.a_week().parts() * days));
        }
        let at_most = |most: Kroner, share: Percent| share.of_which(most);
        Self {
            hours,
            worked_for: vec![
                figures.job_graense,
                figures.job_graense + at_most(figures.job_hoejst, figures.job_procent),
                at_most(figures.hoejst, figures.procent),
                at_most(figures.enlig_hoejst, figures.enlig_procent),
                at_most(figures.senior_hoejst, figures.senior_procent),
            ],
            steps: law.ydelser.dagtilbud.trin,
        }
    }

    /// Hours at which a rule that goes by hours changes.
    pub(super) fn hours(&self) -> &[WeeklyHours] {
        &self.hours
    }

    /// How far on the way from one place to another one of these rules may change: this part of that whole. The first of
    /// them that has a clue decides.
    pub(super) fn guess(&self, rules: &[Rule], before: &Clues, after: &Clues) -> Option<(Kroner, Kroner)> {
        rules.iter().find_map(|rule| {
            let (from, to, limit) = match rule {
                Rule::Fribeloeb => (before.over_free, after.over_free, Kroner::ZERO),
                Rule::Loft => (before.over_cap, after.over_cap, Kroner::ZERO),
                Rule::EgenHjaelpVaek | Rule::HjaelpVaek => (before.help, after.help, Kroner::ZERO),
                Rule::Skat => (before.tax, after.tax, Kroner::ZERO),
                Rule::Beskaeftigelsesfradrag | Rule::Jobfradrag => {
                    let (from, to) = (before.worked_for, after.worked_for);
                    let between = |limit: &&Kroner| (from..=to).contains(*limit);
                    (from, to, *self.worked_for.iter().filter(between).min_by_key(|limit| **limit)?)
                }
                Rule::Friplads => self.day_care(before.day_care.as_ref()?, after.day_care.as_ref()?),
                _ => return None,
            };
            let within = (from.min(to)..=from.max(to)).contains(&limit);
            (within && from != to).then_some((limit - from, to - from))
        })
    }

    /// Two incomes, and the limit of a step that is the next one from the first to the second.
    fn day_care(&self, before: &Dagtilbud, after: &Dagtilbud) -> (Kroner, Kroner, Kroner) {
        let (from, to) = (before.indkomst, after.indkomst);
        let rises = from < to;
        let limit = |step: u32| match step {
            step if step > self.steps => before.oevre_graense,
            step => {
                before.nedre_graense + Kroner::whole(1) + before.trin_beloeb.times(step.saturating_sub(1))
            }
        };
        // Step n begins at its limit; the one after the last is the full price.
        let at = match before.trin {
            Some(step) => step,
            None if before.andel.is_zero() => 0,
            None => self.steps + 1,
        };
        (from, to, limit(if rises { at + 1 } else { at }))
    }
}
