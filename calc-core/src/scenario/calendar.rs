use serde::Serialize;

use crate::assess::assess;
use crate::calendar::Month;
use crate::case::Case;
use crate::facts::Pay;
use crate::law::LawOfMonth;
use crate::law::skat::forskud::{self, Kort};
use crate::outcome::Assessment;
use crate::parameters::{ParameterError, ParameterSet};
use crate::quantity::Kroner;

/// A job month by month: what is paid out when.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Calendar {
    /// The first month of the job.
    pub start: Month,
    /// The months, from the one before the job on.
    pub months: Vec<CalendarMonth>,
}

/// What is paid out in one month.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CalendarMonth {
    /// The month.
    pub month: Month,
    /// Pay earned in it, before anything is taken.
    pub loen: Kroner,
    /// Of it paid out at the end of the month, after AM-bidrag and tax without an allowance (bikort).
    pub loen_udbetalt: Kroner,
    /// The month whose pay is set off in the help of this one.
    pub modregnet_maaned: Month,
    /// Help of the month before tax.
    pub hjaelp: Kroner,
    /// The same after tax with the allowance (hovedkort), as it is paid out.
    pub hjaelp_udbetalt: Kroner,
    /// Other benefits that are paid out, less what day care costs; they follow the income of the month before.
    pub andre_ydelser: Kroner,
    /// What the way to work costs in the month.
    pub rejse: Kroner,
    /// What is there to live on.
    pub i_alt: Kroner,
    /// Two whole months without help have passed: the next application is a first one, § 31(8).
    pub foerste_ansoegning_igen: bool,
}

/// A plan of pays: the month the job starts, and what it pays month by month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayPlan {
    /// The first month of the job.
    pub start: Month,
    /// Pay of each month before anything is taken; after the last the job has ended.
    pub pays: Vec<Kroner>,
    /// Months to show after the last pay.
    pub after: u32,
}

/// What is paid out month by month, with the pay of a month set off in the help of the next.
///
/// § 31(1) looks at the same month; municipalities pay before they know it, so they set it off about a month later
/// (reported). Tax is what is withheld, not what is settled: the card of the help has the allowance of the time without
/// the job. Pay is taken as paid out at the end of its month.
///
/// # Errors
/// [`ParameterError`] for a month without figures.
pub fn calendar(case: &Case, plan: &PayPlan, set: &ParameterSet) -> Result<Calendar, ParameterError> {
    let pay_of = |month: Month| {
        let place = usize::try_from(month.since(plan.start)).ok();
        place.and_then(|place| plan.pays.get(place)).copied().unwrap_or(Kroner::ZERO)
    };
    let before = plan.start.plus(-1);
    let length = i32::try_from(plan.pays.len()).unwrap_or(i32::MAX).saturating_add_unsigned(plan.after);
    let mut months = Vec::new();
    let mut without_help = 0;
    for month in (0..=length).map(|later| before.plus(later)) {
        let law = LawOfMonth::of(set, month)?;
        let with_pay = |pay: Kroner| assess(&in_month(case, month, pay), &law);
        let none = with_pay(Kroner::ZERO);
        // What is paid out this month rests on what was earned in the month before.
        let (earned, known) = (pay_of(month), pay_of(month.plus(-1)));
        let now = with_pay(earned);
        let paid = with_pay(known);
        let months_before = without_help;
        without_help = if paid.hjaelp.is_zero() { without_help + 1 } else { 0 };
        months.push(of_month(month, earned, &none, &now, &paid, case, &law, months_before >= 2));
    }
    Ok(Calendar { start: plan.start, months })
}

#[allow(clippy::too_many_arguments, reason = "the three months that meet in one line of the calendar")]
fn of_month(
    month: Month,
    loen: Kroner,
    none: &Assessment,
    now: &Assessment,
    paid: &Assessment,
    case: &Case,
    law: &LawOfMonth,
    foerste_ansoegning_igen: bool,
) -> CalendarMonth {
    let card = forskud::kort(none, case, law);
    let loen_udbetalt = side_card(now, &card);
    let hjaelp_udbetalt = card.hovedkort(paid.raadighed.hjaelp);
    let lived = &paid.raadighed;
    let andre_ydelser = lived.boligstoette + lived.boerneydelser + lived.fritidstillaeg - lived.dagtilbud;
    let rejse = now.raadighed.rejse;
    CalendarMonth {
        month,
        loen,
        loen_udbetalt,
        modregnet_maaned: month.plus(-1),
        hjaelp: paid.raadighed.hjaelp,
        hjaelp_udbetalt,
        andre_ydelser,
        rejse,
        i_alt: loen_udbetalt + hjaelp_udbetalt + andre_ydelser - rejse,
        foerste_ansoegning_igen,
    }
}
