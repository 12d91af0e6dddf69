//! One adult: what decides the rate, and what the month brings.

use super::job::{ferie, income, job};
use crate::calendar::{Day, Month};
use crate::case::fault::{Contradiction, Problem};
use crate::case::form::Form;
use crate::case::kinds;
use crate::case::placement::{self, PlacementFacts};
use crate::facts::Person;
use crate::law::LawOfMonth;

pub(super) fn person(
    form: &mut impl Form,
    needed: placement::Needed,
    month: Option<Month>,
    child_at_home: bool,
    law: Option<&LawOfMonth>,
) -> Person {
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
        employment: form.optional(
            "employment",
            "The employment requirement, 2 1/2 years of work: met, not met, or it does not apply, § 11(8).",
            &kinds::EMPLOYMENT,
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
        .optional("activity_ready", "Assessed as activity-ready (aktivitetsparat), § 19.", &kinds::YES_NO)
        .unwrap_or(false);
    let tilpasningstillaeg = form
        .optional("tilpasningstillaeg", "Has a right to the adaptation supplement, § 20.", &kinds::YES_NO)
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
        form.fault("tilpasningstillaeg", Problem::Contradiction(Contradiction::TilpasningstillaegRate));
    }
    let jobs = form.list("jobs", "Jobs of the month.", job);
    if jobs.iter().any(|job| job.frikort) && !form.told("frikort_used") {
        form.fault("frikort_used", Problem::Missing);
    }
    Person {
        age,
        placement,
        aktivitetsparat,
        tilpasningstillaeg,
        stu_earned,
        jobs,
        income: form.list("income", "Income that is not work, §§ 30 and 33.", income),
        ferie: form.object("holiday", "Holiday held with own holiday pay, § 32.", ferie),
        sanktion: form
            .optional(
                "sanction",
                "Taken from the help of the month as a sanction, §§ 36-43, kroner, as the letter says.",
                &kinds::KRONER,
            )
            .unwrap_or_default(),
        folkekirken: form
            .optional(
                "church_member",
                "Member of the national church (folkekirken): pays church tax.",
                &kinds::YES_NO,
            )
            .unwrap_or(false),
        aar_til_folkepension: form.optional(
            "years_to_state_pension",
            "Income years until the one in which the state pension age is reached, LL §§ 9 J(5) and 9 L(3).",
            &kinds::YEARS,
        ),
        atp_af_hjaelp: form
            .optional(
                "atp_of_help",
                "ATP is withheld from the help: 12 unbroken months on forhøjet sats, LAS § 79.",
                &kinds::YES_NO,
            )
            .unwrap_or(false),
        frikort_brugt: form.optional(
            "frikort_used",
            "Has a socialt frikort: so much of it is used earlier this year, kroner.",
            &kinds::KRONER,
        ),
    }
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
