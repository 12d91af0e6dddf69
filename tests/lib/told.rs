//! A case as a person tells it: JSON by the field, and the same told in a row of a table.

use calc_core::case::Case;
use calc_core::facts::{
    Bolig, Child, Civilstand, Familie, Ferie, Income, IncomeKind, Job, Parent, Partner, Pay, PayPeriod,
    Person, Placement, Rejse, Rejsedage, Rejseudgift, Role, Sats, Varme, Vedligeholdelse,
};
use calc_core::questions::Question;
use serde_json::{Map, Value, json};

/// The case in JSON.
#[must_use]
pub fn told(case: &Case) -> Value {
    let household = &case.household;
    let readings: Map<String, Value> = Question::ALL
        .iter()
        .filter(|question| case.readings.alternative(**question))
        .map(|question| (question.id().to_owned(), "alternative".into()))
        .collect();
    let (family, partner) = match &household.familie {
        Familie::NotTold => (None, None),
        Familie::Enlig => (Some("single"), None),
        Familie::Par(couple) => (Some(lives_with(couple.civilstand)), Some(partner(couple))),
    };
    let benefits = household
        .boerneydelser
        .map(|paid| json!({ "share_percent": paid.andel.to_string(), "shared_custody": paid.delt }));
    let single = household.familie == Familie::Enlig;
    without_nulls(json!({
        "month": case.month.to_string(),
        "family": family,
        "applicant": person(&household.applicant),
        "partner": partner,
        "children": household.children.iter().map(child).collect::<Vec<_>>(),
        "extra_child_allowance": household.ekstra_boernetilskud,
        "first_application": household.first_application,
        "whole_months_without_help": household.whole_months_without_help,
        "days_with_help": household.days_with_help,
        "months_with_help": household.months_with_help,
        "fritidstillaeg_documented": household.fritidstillaeg_documented,
        "wealth": household.wealth.map(|amount| amount.to_string()),
        "municipality": household.kommune.map(|kommune| kommune.0),
        "small_island": household.lille_oe,
        "home": household.bolig.as_ref().map(home),
        "sibling_percent": household.soeskendetilskud.map(|percent| percent.to_string()),
        "child_benefits": benefits,
        "extra_child_allowance_quarters": single.then_some(household.kvartaler_med_ekstra_boernetilskud),
        "readings": (!readings.is_empty()).then_some(readings),
    }))
}

/// A case as cells: each value by its path, as `applicant.jobs[0].hours`.
#[must_use]
pub fn cells(case: &Value) -> Vec<(String, String)> {
    fn walk(value: &Value, path: &str, cells: &mut Vec<(String, String)>) {
        match value {
            Value::Object(fields) => {
                for (name, value) in fields {
                    let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                    walk(value, &path, cells);
                }
            }
            Value::Array(items) => {
                for (place, value) in items.iter().enumerate() {
                    walk(value, &format!("{path}[{place}]"), cells);
                }
            }
            Value::String(text) => cells.push((path.to_owned(), text.clone())),
            Value::Null => {}
            other => cells.push((path.to_owned(), other.to_string())),
        }
    }
    let mut found = Vec::new();
    walk(case, "", &mut found);
    found
}

fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let told = fields.into_iter().filter(|(_, value)| !value.is_null());
            told.map(|(name, value)| (name, without_nulls(value))).collect::<Map<_, _>>().into()
        }
        Value::Array(items) => items.into_iter().map(without_nulls).collect(),
        other => other,
    }
}

fn partner(partner: &Partner) -> Value {
    let mut told = person(&partner.person);
    let (support, benefit) = match partner.role {
        Role::Kontanthjaelp => ("kontanthjaelp", None),
        Role::Arbejde => ("work", None),
        Role::OffentligYdelse(amount) => ("public_benefit", Some(amount.to_string())),
        Role::IngenHjaelp => ("no_help", None),
    };
    told["support"] = support.into();
    told["benefit"] = benefit.into();
    told
}

fn person(person: &Person) -> Value {
    let mut told = json!({
        "age": person.age,
        "activity_ready": person.aktivitetsparat,
        "tilpasningstillaeg": person.tilpasningstillaeg,
        "stu_earned_this_year": person.stu_earned.map(|amount| amount.to_string()),
        "jobs": person.jobs.iter().map(job).collect::<Vec<_>>(),
        "income": person.income.iter().map(income).collect::<Vec<_>>(),
        "holiday": person.ferie.as_ref().map(holiday),
        "sanction": person.sanktion.to_string(),
        "church_member": person.folkekirken,
        "years_to_state_pension": person.aar_til_folkepension,
        "atp_of_help": person.atp_af_hjaelp,
        "frikort_used": person.frikort_brugt.map(|amount| amount.to_string()),
    });
    match person.placement {
        None => {}
        Some(Placement::Known(Sats::HjemmeboendeMindste)) => {
            told["rate"] = Sats::Hjemmeboende.id().into();
            told["residence_met"] = false.into();
        }
        Some(Placement::Known(sats)) => told["rate"] = sats.id().into(),
        Some(Placement::Facts { opholdskrav, beskaeftigelseskrav, to_et_halvt_aar, hos_foraeldre }) => {
            told["residence_met"] = opholdskrav.into();
            told["employment"] = if beskaeftigelseskrav { "met" } else { "not_met" }.into();
            told["worked_two_and_a_half_years"] = to_et_halvt_aar.into();
            told["lives_with_parents"] = hos_foraeldre.into();
        }
    }
    told
}

fn job(job: &Job) -> Value {
    let mut told = json!({
        "pension_percent": job.pension.to_string(),
        "employer_pension_percent": job.arbejdsgivers_pension.to_string(),
        "holiday_pay": job.feriepenge,
        "fixed": job.fixed,
        "planned": job.planned,
        "frikort": job.frikort,
        "travel": job.rejse.as_ref().map(way),
    });
    match job.pay {
        Pay::Hourly { hours, wage, period } => {
            told["hours"] = hours.to_string().into();
            told["wage"] = wage.to_string().into();
            told["paid_every"] = paid_every(period).into();
        }
        Pay::Monthly { hours, pay, period } => {
            told["hours"] = hours.to_string().into();
            told["monthly_pay"] = pay.to_string().into();
            told["paid_every"] = paid_every(period).into();
        }
        Pay::Countable(amount) => told["countable_wage"] = amount.to_string().into(),
    }
    told
}

fn way(way: &Rejse) -> Value {
    let hundredths = |number: u32| format!("{}.{:02}", number / 100, number % 100);
    let mut told = json!({
        "km_a_day": hundredths(way.tiendedele_km * 10),
        "minutes_a_day": way.minutter,
        "refunded": way.refunderet,
    });
    match way.udgift {
        Rejseudgift::PrDag(amount) => told["cost_per_day"] = amount.to_string().into(),
        Rejseudgift::Maanedskort(amount) => told["monthly_pass"] = amount.to_string().into(),
        Rejseudgift::Bil => told["means"] = "car".into(),
        Rejseudgift::Offentlig => told["means"] = "public".into(),
        Rejseudgift::Cykel => told["means"] = "bicycle".into(),
    }
    match way.dage {
        Rejsedage::OmUgen(days) => told["days_a_week"] = hundredths(days.into()).into(),
        Rejsedage::Vagter(hours) => told["shift_hours"] = hours.to_string().into(),
    }
    told
}

fn income(income: &Income) -> Value {
    let kind = match income.kind {
        IncomeKind::AndenIndtaegt => "anden_indtaegt",
        IncomeKind::Legat => "legat",
        IncomeKind::Logerende => "logerende",
        // The strategies have no others.
        _ => "boerns_indtaegt",
    };
    json!({ "kind": kind, "amount": income.amount.to_string(), "taxable": income.taxable })
}

fn holiday(holiday: &Ferie) -> Value {
    json!({ "days": holiday.days, "pay": holiday.pay.to_string(), "with_help": holiday.with_help })
}

fn child(child: &Child) -> Value {
    let parent = match child.parent {
        Parent::Applicant => "applicant",
        Parent::Partner => "partner",
        Parent::Both => "both",
    };
    json!({
        "age": child.age,
        "parent": parent,
        "at_home": child.at_home,
        "in_realm": child.in_realm,
        "daycare_price": child.dagtilbud.map(|price| price.to_string()),
    })
}

fn home(home: &Bolig) -> Value {
    let heating = match home.varme {
        Varme::VedSidenAf => "beside_rent",
        Varme::IHuslejen => "in_rent",
        Varme::Andet => "other",
    };
    let upkeep = |upkeep: Vedligeholdelse| match upkeep {
        Vedligeholdelse::Ingen => "none",
        Vedligeholdelse::Delvis => "part",
        Vedligeholdelse::Fuld => "full",
    };
    let others: Vec<Value> = home
        .andre_voksne
        .iter()
        .map(|other| json!({ "age": other.age, "income": other.indkomst.to_string() }))
        .collect();
    json!({
        "rent": home.husleje.to_string(),
        "m2": home.areal,
        "heating": heating,
        "hot_water_in_rent": home.varmt_vand_i_huslejen,
        "electricity_in_rent": home.el_i_huslejen,
        "water_beside_rent": home.vand_ved_siden_af,
        "drainage_beside_rent": home.afledning_ved_siden_af,
        "painting": upkeep(home.maling),
        "other_upkeep": upkeep(home.anden_vedligeholdelse),
        "household_wealth": home.formue.to_string(),
        "disability_pension": home.foertidspension,
        "other_adults": others,
    })
}

const fn lives_with(civilstand: Civilstand) -> &'static str {
    match civilstand {
        Civilstand::Gift => "married",
        Civilstand::Samlevende => "cohabiting",
    }
}

const fn paid_every(period: PayPeriod) -> &'static str {
    match period {
        PayPeriod::Maaned => "month",
        PayPeriod::Fjortendage => "fortnight",
        PayPeriod::Uge => "week",
        PayPeriod::Loesarbejder => "day_labour",
    }
}
