//! Jobs, other income and holiday.

use super::travel;
use crate::case::fault::{Contradiction, Problem};
use crate::case::form::Form;
use crate::case::kinds;
use crate::facts::{Ferie, Income, IncomeKind, Job, Pay, PayPeriod};
use crate::quantity::{Kroner, Percent, WeeklyHours};

pub(super) fn job(form: &mut impl Form) -> Option<Job> {
    let hours = form.optional("hours", "Hours in an average week.", &kinds::WEEKLY_HOURS);
    let wage = form.optional("wage", "Kroner per hour before tax, without holiday pay.", &kinds::KRONER);
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
        .optional("paid_every", "How often it is paid; left out: every month.", &kinds::PAY_PERIOD)
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
    let arbejdsgivers_pension = form
        .optional(
            "employer_pension_percent",
            "The employer's share of a collective pension, per cent of pay; left out: none.",
            &kinds::PERCENT,
        )
        .unwrap_or(Percent::ZERO);
    let frikort = form
        .optional(
            "frikort",
            "Worked under the person's socialt frikort (tell frikort_used), as far as it reaches.",
            &kinds::YES_NO,
        )
        .unwrap_or(false);
    let countable_told = form.told("countable_wage");
    let rejse = form.object("travel", "The way to work; left out: not counted.", |form| {
        travel::travel(form, !countable_told)
    });
    let fixed =
        form.optional("fixed", "Hours and pay are fixed; left out: yes.", &kinds::YES_NO).unwrap_or(true);
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
        arbejdsgivers_pension,
        feriepenge,
        fixed,
        planned,
        frikort,
        rejse,
    })
}

fn pay(
    hours: Option<WeeklyHours>,
    wage: Option<Kroner>,
    monthly: Option<Kroner>,
    countable: Option<Kroner>,
    period: PayPeriod,
) -> Option<Pay> {
    match (wage, monthly, countable) {
        (Some(wage), None, None) => Some(Pay::Hourly { hours: hours?, wage, period }),
        (None, Some(pay), None) => Some(Pay::Monthly { hours: hours?, pay, period }),
        (None, None, Some(countable)) => Some(Pay::Countable(countable)),
        _ => None,
    }
}

pub(super) fn income(form: &mut impl Form) -> Option<Income> {
    let kind = form.required("kind", "Which income, by the words of §§ 30 and 33.", &kinds::INCOME_KIND);
    let amount = form.required("amount", "Kroner in the month.", &kinds::KRONER);
    let taxable = form.optional(
        "taxable",
        "Income tax is paid of it; left out: yes for anden_indtaegt and valg_vederlag, no for the others; \
         tell it of efterbetaling of a taxed benefit.",
        &kinds::YES_NO,
    );
    let kind = kind?;
    // § 33 leaves a fee alone in the help; no tax act does.
    let taxed = matches!(kind, IncomeKind::AndenIndtaegt | IncomeKind::ValgVederlag);
    Some(Income { kind, amount: amount?, taxable: taxable.unwrap_or(taxed) })
}

pub(super) fn ferie(form: &mut impl Form) -> Option<Ferie> {
    let days = form.required("days", "Holiday days, five a week.", &kinds::HOLIDAY_DAYS);
    let pay = form.required("pay", "Holiday pay for them, kroner before tax.", &kinds::KRONER);
    let with_help =
        form.optional("with_help", "There is a right to holiday with help, § 13(12).", &kinds::YES_NO);
    Some(Ferie { days: days?, pay: pay?, with_help: with_help.unwrap_or(false) })
}
