//! Children, and whose they are.

use crate::calendar::Month;
use crate::case::fault::{Contradiction, Problem};
use crate::case::form::Form;
use crate::case::kinds;
use crate::facts::{Child, Parent};

pub(super) fn child(form: &mut impl Form, month: Option<Month>) -> Option<Child> {
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
        "Lives with its parent here; left out: if it is in the realm.",
        &kinds::YES_NO,
    );
    let in_realm = form.optional("in_realm", "Stays in the realm, § 17(2); left out: yes.", &kinds::YES_NO);
    let in_realm = in_realm.unwrap_or(true);
    let dagtilbud = form.optional(
        "daycare_price",
        "Price of a day-care place before any subsidy, with lunch, kroner a month; left out: no place.",
        &kinds::KRONER,
    );
    Some(Child {
        age: age?,
        parent: parent.unwrap_or(Parent::Both),
        at_home: at_home.unwrap_or(in_realm),
        in_realm,
        dagtilbud,
    })
}

/// Whether it is this one's child.
pub(super) fn of(child: Child, who: Parent) -> bool {
    child.parent == who || child.parent == Parent::Both
}
