//! The fields of the input, each named once.

use serde_json::Value;

use super::fault::{Contradiction, Fault, Faults, Problem};
use super::form::{Describer, Form, Reader};
use super::household::{
    Case, Child, Civilstand, Familie, Ferie, Household, Income, Job, Parent, Partner, Pay, PayPeriod, Person,
    Role,
};
use super::kinds::{self, Family, Support};
use super::placement::{self, PlacementFacts};
use crate::calendar::{Day, Month};
use crate::law::LawOfMonth;
use crate::parameters::ParameterSet;
use crate::quantity::{Kroner, Percent};
use crate::questions::{Question, Readings};

impl Case {
    /// Reads a case from JSON text.
    ///
    /// # Errors
    /// [`Faults`]: all that is wrong with it, each with its field, what was given and what is allowed.
    ///
    /// ```
    /// use calc_core::{case::Case, parameters::ParameterSet};
    /// let set = ParameterSet::standard();
    /// let good = r#"{"month": "2026-03", "applicant": {"rate": "mindstesats"}}"#;
    /// assert!(Case::from_json(good, &set).is_ok());
    /// let bad = r#"{"month": "2026-03", "aplicant": {}, "applicant": {"rate": "mindstesats", "age": 17}}"#;
    /// assert_eq!(Case::from_json(bad, &set).map_err(|faults| faults.0.len()), Err(2));
    /// ```
    pub fn from_json(text: &str, set: &ParameterSet) -> Result<Self, Faults> {
        let value: Value = serde_json::from_str(text).map_err(|error| {
            let detail = error.to_string();
            Faults(vec![Fault::new("", "", Problem::NotJson { detail })])
        })?;
        Self::from_value(&value, set)
    }

    /// Reads a case from JSON already parsed.
    ///
    /// # Errors
    /// As [`Case::from_json`].
    pub fn from_value(value: &Value, set: &ParameterSet) -> Result<Self, Faults> {
        let Value::Object(fields) = value else {
            return Err(Faults(vec![Fault::new(
                "",
                value.to_string(),
                Problem::NotA("object"),
            )]));
        };
        let mut reader = Reader::new(fields, String::new());
        let case = read(&mut reader, Some(set));
        let faults = reader.finish();
        match case {
            Some(case) if faults.is_empty() => Ok(case),
            _ => Err(Faults(faults)),
        }
    }

    /// The form of a case as a JSON Schema.
    pub fn schema() -> Value {
        let mut describer = Describer::default();
        read(&mut describer, None);
        let mut schema = describer.schema();
        if let Value::Object(fields) = &mut schema {
            fields.insert(
                "$schema".to_owned(),
                "https://json-schema.org/draft/2020-12/schema".into(),
            );
            fields.insert("title".to_owned(), "smaajob case".into());
        }
        schema
    }
}

/// The whole case. Without a parameter set (when the form is only described) nothing is checked against the law.
fn read(form: &mut impl Form, set: Option<&ParameterSet>) -> Option<Case> {
    form.optional("version", "Version of this format.", &kinds::VERSION);
    let month = form.required("month", "The month the help is for, as 2026-03.", &kinds::MONTH);
    let law = match (month, set) {
        (Some(month), Some(set)) => match LawOfMonth::of(set, month) {
            Ok(law) => Some(law),
            Err(error) => {
                form.fault("month", Problem::MonthWithoutFigures(error));
                None
            }
        },
        _ => None,
    };
    let children = form.list("children", "Children of either partner.", |form| {
        child(form, month)
    });
    let family = form.optional(
        "family",
        "How the applicant lives: alone, married or cohabiting.",
        &kinds::FAMILY,
    );
    let at_home = |who| children.iter().any(|child| of(child, who) && child.at_home);
    let applicant = form.object("applicant", "The person who asks.", |form| {
        let required = placement::Needed::Always;
        person(form, required, month, at_home(Parent::Applicant), law.as_ref())
    });
    if !form.told("applicant") {
        form.fault("applicant", Problem::Missing);
    }
    let partner = form.object("partner", "The spouse or cohabitant.", |form| {
        partner(form, family, month, at_home(Parent::Partner), law.as_ref())
    });
    if form.told("partner") && !matches!(family, Some(Family::Couple(_))) {
        form.fault("partner", Problem::Contradiction(Contradiction::PartnerOfSingle));
    }
    if family == Some(Family::Couple(Civilstand::Gift)) && !form.told("partner") {
        form.fault("partner", Problem::Missing);
    }
    let ekstra_boernetilskud = form.optional(
        "extra_child_allowance",
        "Single parent with a right to ekstra børnetilskud, § 18(2). Left out: yes for a single person with a child at home.",
        &kinds::YES_NO,
    );
    let own_child = children.iter().any(|child| of(child, Parent::Applicant));
    if ekstra_boernetilskud == Some(true) && (family != Some(Family::Single) || !own_child) {
        form.fault(
            "extra_child_allowance",
            Problem::Contradiction(Contradiction::SingleParentAllowance),
        );
    }
    let household = household_rest(form, month);
    let readings = form.object("readings", "How open questions of the law are read.", |form| {
        Some(readings(form))
    });

    let familie = match (family, partner) {
        (Some(Family::Single), _) => Familie::Enlig,
        (Some(Family::Couple(_)), Some(partner)) => Familie::Par(Box::new(partner)),
        _ => Familie::NotTold,
    };
    Some(Case {
        month: month?,
        household: Household {
            applicant: applicant?,
            familie,
            children,
            ekstra_boernetilskud,
            ..household
        },
        readings: readings.unwrap_or_default(),
    })
}

/// What the household shares and no other field depends on.
fn household_rest(form: &mut impl Form, month: Option<Month>) -> Household {
    let first_application = form.optional(
        "first_application",
        "Help is applied for for the first time, § 31(8).",
        &kinds::YES_NO,
    );
    let whole_months_without_help = form.optional(
        "whole_months_without_help",
        "Whole calendar months without help before this one, § 31(8).",
        &kinds::FEW_MONTHS,
    );
    let days_with_help = form.optional(
        "days_with_help",
        "Days of the month with a right to help; left out: the whole month.",
        &kinds::DAYS_OF_MONTH,
    );
    let months_with_help = form.optional(
        "months_with_help",
        "Continuous months with a right to help before this one, § 86(7); left out: no fritidstillæg.",
        &kinds::MONTHS,
    );
    if let (Some(days), Some(month)) = (days_with_help, month) {
        if days > month.days() {
            form.fault(
                "days_with_help",
                Problem::Contradiction(Contradiction::TooManyDays),
            );
        }
    }
    let new = first_application == Some(true) || whole_months_without_help.is_some_and(|months| months > 0);
    if new && months_with_help.is_some_and(|months| months > 0) {
        form.fault(
            "months_with_help",
            Problem::Contradiction(Contradiction::FirstApplicationAfterHelp),
        );
    }
    Household {
        applicant: Person::default(),
        familie: Familie::NotTold,
        children: Vec::new(),
        ekstra_boernetilskud: None,
        first_application: first_application.unwrap_or(false),
        whole_months_without_help: whole_months_without_help.unwrap_or(0),
        days_with_help,
        months_with_help,
        fritidstillaeg_documented: form
            .optional(
                "fritidstillaeg_documented",
                "Use of earlier fritidstillæg is documented, § 86(8); left out: yes.",
                &kinds::YES_NO,
            )
            .unwrap_or(true),
        wealth: form.optional(
            "wealth",
            "Wealth of applicant and spouse that counts under § 14, kroner.",
            &kinds::KRONER,
        ),
    }
}

fn partner(
    form: &mut impl Form,
    family: Option<Family>,
    month: Option<Month>,
    child_at_home: bool,
    law: Option<&LawOfMonth>,
) -> Option<Partner> {
    let support = form
        .optional(
            "support",
            "What the partner lives on; left out: kontanthjælp.",
            &kinds::SUPPORT,
        )
        .unwrap_or(Support::Kontanthjaelp);
    let benefit = form.optional(
        "benefit",
        "Amount of the public benefit, kroner a month before tax.",
        &kinds::KRONER,
    );
    if support == Support::PublicBenefit && !form.told("benefit") {
        form.fault("benefit", Problem::Missing);
    }
    let married = family == Some(Family::Couple(Civilstand::Gift));
    let needed = match support {
        Support::Kontanthjaelp => placement::Needed::Always,
        Support::Work if married => placement::Needed::Always,
        Support::Work | Support::PublicBenefit | Support::NoHelp => placement::Needed::Never,
    };
    let person = person(form, needed, month, child_at_home, law)?;
    let role = match support {
        Support::Kontanthjaelp => Role::Kontanthjaelp,
        Support::Work => Role::Arbejde,
        Support::PublicBenefit => Role::OffentligYdelse(benefit?),
        Support::NoHelp => Role::IngenHjaelp,
    };
    let Some(Family::Couple(civilstand)) = family else {
        return None;
    };
    Some(Partner {
        civilstand,
        role,
        person,
    })
}

fn person(
    form: &mut impl Form,
    needed: placement::Needed,
    month: Option<Month>,
    child_at_home: bool,
    law: Option<&LawOfMonth>,
) -> Option<Person> {
    let rate = form.optional("rate", "The rate, if it is known.", &kinds::RATE);
    let told_age = form.optional("age", "Age on the first day of the month.", &kinds::ADULT_AGE);
    let born = form.optional("born", "Date of birth, instead of the age.", &kinds::DAY);
    let age = adult_age(form, told_age, born, month);
    let facts = PlacementFacts {
        rate,
        age,
        residence_met: form.optional(
            "residence_met",
            "The residence requirement is met: 9 of the last 10 years, § 11(3).",
            &kinds::YES_NO,
        ),
        employment_met: form.optional(
            "employment_met",
            "The employment requirement is met or does not apply: 2 1/2 years of work, § 11(8).",
            &kinds::YES_NO,
        ),
        worked: form.optional(
            "worked_two_and_a_half_years",
            "2 1/2 years of work within 10 years, here or in the EU/EEA, § 16(3).",
            &kinds::YES_NO,
        ),
        with_parents: form.optional(
            "lives_with_parents",
            "Lives with one or both parents, § 16.",
            &kinds::YES_NO,
        ),
        child_at_home,
    };
    let aktivitetsparat = form
        .optional(
            "activity_ready",
            "Assessed as activity-ready (aktivitetsparat), § 19.",
            &kinds::YES_NO,
        )
        .unwrap_or(false);
    let tilpasningstillaeg = form
        .optional(
            "tilpasningstillaeg",
            "Has a right to the adaptation supplement, § 20.",
            &kinds::YES_NO,
        )
        .unwrap_or(false);
    let stu_earned = form.optional(
        "stu_earned_this_year",
        "Participant in STU: countable wage earlier this year, kroner, § 31(6).",
        &kinds::KRONER,
    );
    let placement = placement::of(form, &facts, needed, law);
    if aktivitetsparat && age.is_none() && !form.told("age") && !form.told("born") {
        form.fault("age", Problem::Missing);
    }
    if tilpasningstillaeg && placement.is_some_and(placement::outside_section_20) {
        form.fault(
            "tilpasningstillaeg",
            Problem::Contradiction(Contradiction::TilpasningstillaegRate),
        );
    }
    Some(Person {
        age,
        placement,
        aktivitetsparat,
        tilpasningstillaeg,
        stu_earned,
        jobs: form.list("jobs", "Jobs of the month.", job),
        income: form.list("income", "Income that is not work, §§ 30 and 33.", income),
        ferie: form.object("holiday", "Holiday held with own holiday pay, § 32.", ferie),
    })
}

fn adult_age(form: &mut impl Form, told: Option<u8>, born: Option<Day>, month: Option<Month>) -> Option<u8> {
    let (Some(born), Some(month)) = (born, month) else {
        return told;
    };
    let age = born.age_on(month.first_day());
    if told.is_some_and(|told| told != age) {
        form.fault("age", Problem::Contradiction(Contradiction::AgeAndBirth));
    }
    if !(18..=120).contains(&age) {
        form.fault(
            "born",
            Problem::OutOfRange {
                least: format!("{:04}-{:02}-01", month.year() - 120, month.number()),
                most: format!("{:04}-{:02}-01", month.year() - 18, month.number()),
            },
        );
    }
    Some(age)
}

fn job(form: &mut impl Form) -> Option<Job> {
    let hours = form.optional("hours", "Hours in an average week.", &kinds::WEEKLY_HOURS);
    let wage = form.optional(
        "wage",
        "Kroner per hour before tax, without holiday pay.",
        &kinds::KRONER,
    );
    let monthly = form.optional(
        "monthly_pay",
        "Kroner a month before tax, instead of a wage per hour.",
        &kinds::KRONER,
    );
    let countable = form.optional(
        "countable_wage",
        "The countable wage of the month itself, § 31(7), instead of hours and pay.",
        &kinds::KRONER,
    );
    let period = form
        .optional(
            "paid_every",
            "How often it is paid; left out: every month.",
            &kinds::PAY_PERIOD,
        )
        .unwrap_or_default();
    let ways = ["wage", "monthly_pay", "countable_wage"];
    let told: Vec<&'static str> = ways.into_iter().filter(|way| form.told(way)).collect();
    match told.as_slice() {
        [] => form.fault("wage", Problem::Missing),
        [_] => {}
        [_, others @ ..] => {
            for other in others {
                form.fault(other, Problem::Contradiction(Contradiction::MoreThanOnePay));
            }
        }
    }
    if !form.told("hours") && !form.told("countable_wage") {
        form.fault("hours", Problem::Missing);
    }
    let feriepenge = form
        .optional(
            "holiday_pay",
            "Holiday pay is set aside; left out: yes when paid by the hour.",
            &kinds::YES_NO,
        )
        .unwrap_or(wage.is_some());
    let pension = form
        .optional(
            "pension_percent",
            "Own share of a collective pension, per cent of pay; left out: none.",
            &kinds::PERCENT,
        )
        .unwrap_or(Percent::ZERO);
    let fixed = form
        .optional("fixed", "Hours and pay are fixed; left out: yes.", &kinds::YES_NO)
        .unwrap_or(true);
    let planned = form
        .optional(
            "planned",
            "Only considered, so that the answer compares with and without it; left out: yes.",
            &kinds::YES_NO,
        )
        .unwrap_or(true);
    Some(Job {
        pay: pay(hours, wage, monthly, countable, period)?,
        pension,
        feriepenge,
        fixed,
        planned,
    })
}

fn pay(
    hours: Option<crate::quantity::WeeklyHours>,
    wage: Option<Kroner>,
    monthly: Option<Kroner>,
    countable: Option<Kroner>,
    period: PayPeriod,
) -> Option<Pay> {
    match (wage, monthly, countable) {
        (Some(wage), None, None) => Some(Pay::Hourly {
            hours: hours?,
            wage,
            period,
        }),
        (None, Some(pay), None) => Some(Pay::Monthly {
            hours: hours?,
            pay,
            period,
        }),
        (None, None, Some(countable)) => Some(Pay::Countable(countable)),
        _ => None,
    }
}

fn income(form: &mut impl Form) -> Option<Income> {
    let kind = form.required(
        "kind",
        "Which income, by the words of §§ 30 and 33.",
        &kinds::INCOME_KIND,
    );
    let amount = form.required("amount", "Kroner in the month.", &kinds::KRONER);
    Some(Income {
        kind: kind?,
        amount: amount?,
    })
}

fn ferie(form: &mut impl Form) -> Option<Ferie> {
    let days = form.required("days", "Holiday days, five a week.", &kinds::HOLIDAY_DAYS);
    let pay = form.required("pay", "Holiday pay for them, kroner before tax.", &kinds::KRONER);
    let with_help = form.optional(
        "with_help",
        "There is a right to holiday with help, § 13(12).",
        &kinds::YES_NO,
    );
    Some(Ferie {
        days: days?,
        pay: pay?,
        with_help: with_help.unwrap_or(false),
    })
}

fn child(form: &mut impl Form, month: Option<Month>) -> Option<Child> {
    let told = form.optional("age", "Age on the first day of the month.", &kinds::CHILD_AGE);
    let born = form.optional("born", "Date of birth, instead of the age.", &kinds::DAY);
    if !form.told("age") && !form.told("born") {
        form.fault("age", Problem::Missing);
    }
    let age = match (born, month) {
        (Some(born), Some(month)) => {
            if born.month() > month {
                form.fault("born", Problem::Contradiction(Contradiction::BornInTheFuture));
            }
            let age = born.age_on(month.first_day());
            if told.is_some_and(|told| told != age) {
                form.fault("age", Problem::Contradiction(Contradiction::AgeAndBirth));
            }
            Some(age)
        }
        _ => told,
    };
    let parent = form.optional("parent", "Whose child it is; left out: of both.", &kinds::PARENT);
    let at_home = form.optional(
        "at_home",
        "Lives with its parent here; left out: yes.",
        &kinds::YES_NO,
    );
    let in_realm = form.optional(
        "in_realm",
        "Stays in the realm, § 17(2); left out: yes.",
        &kinds::YES_NO,
    );
    Some(Child {
        age: age?,
        parent: parent.unwrap_or(Parent::Both),
        at_home: at_home.unwrap_or(true),
        in_realm: in_realm.unwrap_or(true),
    })
}

fn readings(form: &mut impl Form) -> Readings {
    Question::ALL
        .into_iter()
        .fold(Readings::default(), |readings, question| {
            match form.optional(question.id(), "An open question of the law.", &kinds::READING) {
                Some(true) => readings.flipped(question),
                _ => readings,
            }
        })
}

fn of(child: &Child, who: Parent) -> bool {
    child.parent == who || child.parent == Parent::Both
}
