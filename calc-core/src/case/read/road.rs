//! Work so far, and work that is planned.

use crate::calendar::Month;
use crate::case::Case;
use crate::case::fault::{Contradiction, Problem};
use crate::case::form::Form;
use crate::case::kinds;
use crate::facts::{Person, Placement};
use crate::law::LawOfMonth;
use crate::law::aktivloven::beskaeftigelseskrav::Arbejde;
use crate::law::aktivloven::omfattet::Indrejse;
use crate::law::aktivloven::opholdskrav::{self, Ophold};
use crate::law::indsatsloven::arbejdspligt::Aktiviteter;
use crate::parameters::ParameterSet;
use crate::quantity::WeeklyHours;
use crate::road::{Bevis, Entry, History, HistoryFault, Plan, Road, Told};

/// The road of somebody who has jobs of so many hours a week `already`.
pub(super) fn road(form: &mut impl Form, month: Option<Month>, already: WeeklyHours) -> Road {
    Road {
        history: form.list("history", "Work so far; each entry in one of the forms that people have.", entry),
        plans: form.list(
            "plan",
            "Work that is planned, beside the jobs that there are already; left out: the planned jobs.",
            |form| plan(form, month),
        ),
        recognised: form
            .optional("recognised", "A municipality has found the requirement met before.", &kinds::YES_NO)
            .unwrap_or(false),
        by: form.optional("by", "The month by which it should be met.", &kinds::MONTH),
        born: form.optional("born", "Month of birth: work before the age of 13 is refused.", &kinds::MONTH),
        ophold: stays(form),
        karantaene: form.list("quarantines", "Quarantines of three years, § 11(4)-(7).", |form| {
            form.required("first_day", "First day, § 11(5) and (7).", &kinds::DAY)
        }),
        indrejse: form.object("entry", "How the person came: it decides whether § 11(8) applies.", |form| {
            Some(indrejse(form))
        }),
        loft: form.optional(
            "ceiling",
            "Personal ceiling of the work obligation, hours a week.",
            &kinds::WEEKLY_HOURS,
        ),
        aktiviteter: form
            .object("activities", "Activities of the work obligation, hours a week.", |form| {
                Some(aktiviteter(form, already))
            })
            .unwrap_or(Aktiviteter { loenarbejde: already, ..Aktiviteter::default() }),
        ukraine: form
            .optional(
                "ukraine",
                "Has a permit under the Ukrainian special act: no work obligation.",
                &kinds::YES_NO,
            )
            .unwrap_or(false),
    }
}

fn stays(form: &mut impl Form) -> Option<Vec<Ophold>> {
    let told = form.told("stays");
    let stays = form.list("stays", "Where the person was, for the residence requirement.", |form| {
        let first = form.required("first_day", "First day.", &kinds::DAY);
        let last = form.required("last_day", "Last day.", &kinds::DAY);
        let sted = form.required("place", "In the realm, or abroad and why.", &kinds::PLACE);
        Some(Ophold { first: first?, last: last?, sted: sted? })
    });
    told.then_some(stays)
}

fn indrejse(form: &mut impl Form) -> Indrejse {
    let mut yes = |name, about| form.optional(name, about, &kinds::YES_NO).unwrap_or(false);
    let indrejse = Indrejse {
        foedt_i_riget: yes("born_in_realm", "Born in the realm."),
        adopteret_som_mindreaarig: yes("adopted_as_minor", "Adopted from abroad as a minor, § 11(12) no. 1."),
        foedt_af_bosat_foraelder: yes(
            "born_to_resident_parent",
            "Born abroad to a parent who had lived here for 12 months, and came within 6 months, § 11(12) no. 2.",
        ),
        eu_ret: yes("eu_right", "Has a right to help by EU law, § 11(10)."),
        pension: yes(
            "pension",
            "Past the state pension age, or on a pension reduced for lack of years, § 11(10).",
        ),
        foerste_registrering: form.optional(
            "first_registered",
            "First day of registration in the realm on coming from abroad.",
            &kinds::DAY,
        ),
        genindrejse: form.optional(
            "registered_again",
            "Day of the last registration after more than 12 months abroad on end.",
            &kinds::DAY,
        ),
    };
    let Indrejse {
        foedt_i_riget, eu_ret, pension, adopteret_som_mindreaarig, foedt_af_bosat_foraelder, ..
    } = indrejse;
    let decided = foedt_i_riget || eu_ret || pension || adopteret_som_mindreaarig || foedt_af_bosat_foraelder;
    if !decided && !form.told("first_registered") && !form.told("registered_again") {
        form.fault("first_registered", Problem::Missing);
    }
    indrejse
}

/// What a road and the person on it say of each other: jobs that are planned are what is planned on it where it plans
/// nothing else; and whoever has met § 11(8) before meets § 16(3), § 16(5).
pub(super) fn and_person(road: &mut Road, person: &mut Person, month: Month) {
    let hours = person.hours_of_jobs(true);
    if road.plans.is_empty() && hours > WeeklyHours::default() {
        road.plans.push(Plan { first: month, last: None, hours });
    }
    if let Some(Placement::Facts { to_et_halvt_aar, .. }) = &mut person.placement {
        *to_et_halvt_aar |= road.recognised;
    }
}

fn aktiviteter(form: &mut impl Form, already: WeeklyHours) -> Aktiviteter {
    let mut told = |name, about| form.optional(name, about, &kinds::WEEKLY_HOURS);
    let loenarbejde = told(
        "wage_work",
        "Ordinary wage work that there is already; left out: the jobs that are not planned.",
    );
    let mut hours = |name, about| told(name, about).unwrap_or_default();
    Aktiviteter {
        loenarbejde: loenarbejde.unwrap_or(already),
        tilbud: hours("offers", "Work under wage subsidy, practice, nytteindsats."),
        undervisning: hours("lessons", "Short courses; Danish, numeracy and dyslexia lessons."),
        samtaler_og_indsatser: hours("talks", "Talks at the job centre, social and health interventions."),
        forberedelse: hours("preparation", "Preparation for lessons and job search: 4 hours at most count."),
        transport: hours("transport", "Transport between activities."),
    }
}

/// What only the whole case can tell: months that have not passed, too many hours, years without a rate.
pub(super) fn check(form: &mut impl Form, case: &Case, set: &ParameterSet, law: &LawOfMonth) {
    let Some(road) = &case.road else {
        return;
    };
    let stays = road.ophold.as_deref().unwrap_or_default();
    for fault in opholdskrav::faults(stays, case.month) {
        form.fault("road", Problem::Stay(fault));
    }
    if road
        .only_each_month()
        .is_some_and(|months| !History::wrong_months(months, case.month, case.born(), law))
    {
        return;
    }
    let history = History::of(&road.history, case.month, case.born(), case.readings, set, law);
    for fault in history.err().unwrap_or_default() {
        form.fault("road", Problem::History(fault));
    }
}

impl HistoryFault {
    /// Where in a case it stands.
    pub(crate) fn field(&self) -> String {
        match self {
            Self::EndBeforeStart { entry, .. } => format!("road.history[{entry}].last"),
            Self::Future { entry, .. } | Self::TooYoung { entry, .. } | Self::NoRate { entry, .. } => {
                format!("road.history[{entry}]")
            }
            Self::TooManyHours { .. } => "road.history".to_owned(),
        }
    }
}

fn entry(form: &mut impl Form) -> Option<Entry> {
    let arbejde = form.optional("work", "Which work; left out: ordinary wage work.", &kinds::WORK);
    let bevis = form.optional(
        "proof",
        "On a payslip or in eIndkomst (proven), or told (claimed); left out: told.",
        &kinds::PROOF,
    );
    let in_all = form.optional(
        "in_all",
        "Hours in all in the last ten years; in which months is not known.",
        &kinds::HOURS_IN_ALL,
    );
    let each_month = form.hours(
        "each_month",
        "Hours of each month of the ten years before the month of the case, oldest first: 120 of them, fewer where the last \
         are not told.",
        &kinds::MONTH_HOURS,
    );
    let month = form.optional("month", "The month, with its hours or its income.", &kinds::MONTH);
    let hours =
        form.optional("hours", "Hours of the month; 160.33 is a full-time month.", &kinds::MONTH_HOURS);
    let income =
        form.optional("income", "Income of the month without fixed hours, kroner, § 11(9).", &kinds::KRONER);
    let first = form.optional("first", "First month, with hours a week.", &kinds::MONTH);
    let last = form.optional("last", "Last month, with hours a week.", &kinds::MONTH);
    let first_day =
        form.optional("first_day", "First day, with hours a week, instead of months.", &kinds::DAY);
    let last_day = form.optional("last_day", "Last day, with hours a week, instead of months.", &kinds::DAY);
    let weekly = form.optional("hours_a_week", "Hours in an average week.", &kinds::WEEKLY_HOURS);
    let ways = ["in_all", "each_month", "hours", "income", "hours_a_week"];
    let mut told = ways.into_iter().filter(|way| form.told(way)).collect::<Vec<_>>().into_iter();
    if told.next().is_none() {
        form.fault("hours", Problem::Missing);
    }
    for other in told {
        form.fault(other, Problem::Contradiction(Contradiction::MoreThanOneAmount));
    }
    let by_days = form.told("first_day") || form.told("last_day");
    let (begins, ends) = if by_days { ("first_day", "last_day") } else { ("first", "last") };
    for (way, needs) in
        [("hours", "month"), ("income", "month"), ("hours_a_week", begins), ("hours_a_week", ends)]
    {
        if form.told(way) && !form.told(needs) {
            form.fault(needs, Problem::Missing);
        }
    }
    let told = match (in_all, each_month, hours, income, weekly) {
        (Some(hours), None, None, None, None) => Told::InAll(hours),
        (None, Some(hours), None, None, None) => Told::EachMonth(hours),
        (None, None, Some(hours), None, None) => Told::Month { month: month?, hours },
        (None, None, None, Some(income), None) => Told::Income { month: month?, income },
        (None, None, None, None, Some(hours)) if by_days => {
            Told::Days { first: first_day?, last: last_day?, hours }
        }
        (None, None, None, None, Some(hours)) => Told::Months { first: first?, last: last?, hours },
        _ => return None,
    };
    let usual = if income.is_some() { Arbejde::UdenFastTid } else { Arbejde::Ordinaer };
    Some(Entry { arbejde: arbejde.unwrap_or(usual), bevis: bevis.unwrap_or(Bevis::Oplyst), told })
}

fn plan(form: &mut impl Form, month: Option<Month>) -> Option<Plan> {
    let hours = form.required("hours_a_week", "Hours in an average week.", &kinds::WEEKLY_HOURS);
    let first = form.optional("first", "First month; left out: the month of the case.", &kinds::MONTH);
    let last = form.optional("last", "Last month; left out: it goes on.", &kinds::MONTH);
    let first = first.or(month);
    if let (Some(first), Some(last)) = (first, last)
        && last < first
    {
        form.fault("last", Problem::Contradiction(Contradiction::EndsBeforeItBegins));
    }
    Some(Plan { first: first?, last, hours: hours? })
}
