//! A job month by month, and what changes between two months: worked out by hand, and what holds for every case.

use calc_core::calendar::Month;
use calc_core::case::Case;
use calc_core::explain;
use calc_core::facts::Familie;
use calc_core::law::aktivloven::fritidstillaeg::Fritid;
use calc_core::outcome::Raadighed;
use calc_core::parameters::{ParameterError, ParameterSet};
use calc_core::quantity::Kroner;
use calc_core::scenario::{Calendar, CalendarMonth, PayPlan, calendar, changes};
use calc_core::texts::Language;
use proptest::prelude::{Just, ProptestConfig, Strategy, prop_assert, prop_assert_eq, prop_oneof, proptest};
use smaajob_tests::strategies::{cases, months};

fn month(text: &str) -> Month {
    text.parse().expect("a month")
}

fn kr(text: &str) -> Kroner {
    text.parse().expect("an amount")
}

fn case(json: &str) -> Case {
    Case::from_json(json, &ParameterSet::standard()).unwrap_or_else(|faults| panic!("{faults}\n{json}"))
}

fn plan(start: &str, pays: &[&str], after: u32) -> PayPlan {
    PayPlan { start: month(start), pays: pays.iter().map(|pay| kr(pay)).collect(), after }
}

fn of(case: &Case, plan: &PayPlan) -> Calendar {
    calendar(case, plan, &ParameterSet::standard()).unwrap_or_else(|error| panic!("{error}"))
}

fn row<'calendar>(calendar: &'calendar Calendar, text: &str) -> &'calendar CalendarMonth {
    calendar.months.iter().find(|row| row.month == month(text)).expect("a row")
}

fn column(calendar: &Calendar, of: fn(&CalendarMonth) -> Kroner) -> Vec<String> {
    calendar.months.iter().map(|row| of(row).to_string()).collect()
}

/// 15 hours at 150 kr are 9,750 a month: 33 ATP, 777.36 AM-bidrag, 8,939.64 that count. At 38 per cent of all of it
/// 5,542.58 are paid out.
const JOB: &str =
    r#"{"month": "2026-03", "applicant": {"rate": "mindstesats", "jobs": [{"hours": 15, "wage": 150}]}}"#;

#[test]
fn the_first_month_has_pay_and_all_of_the_help_and_the_month_after_the_job_has_neither() {
    let case = case(JOB);
    let months = of(&case, &PayPlan::of_job(&case, month("2026-03"), 2, 2).expect("a job"));
    // 65 per cent of what is above 5,400: 2,300.77 less help from the month after on, and in the one after the job.
    assert_eq!(column(&months, |row| row.hjaelp), ["7095.00", "7095.00", "4794.23", "4794.23", "7095.00"]);
    assert_eq!(column(&months, |row| row.hjaelp_sat_ned), ["0.00", "0.00", "2300.77", "2300.77", "0.00"]);
    assert_eq!(column(&months, |row| row.loen_udbetalt), ["0.00", "5542.58", "5542.58", "0.00", "0.00"]);
    // The allowance of the card is 54,100 a year, 4,508 a month: of 7,095 kroner 983.06 are withheld.
    assert_eq!(
        column(&months, |row| row.hjaelp_udbetalt),
        ["6111.94", "6111.94", "4685.46", "4685.46", "6111.94"]
    );
    assert_eq!(column(&months, |row| row.i_alt), ["6111.94", "11654.52", "10228.04", "4685.46", "6111.94"]);
    assert_eq!(months.lowest, Some(month("2026-05")));
    assert_eq!(row(&months, "2026-05").modregnet_maaned, month("2026-04"));
    assert_eq!(row(&months, "2026-05").modregnet_loen, kr("8939.64"));
    // 5,542.58 + 4,116.10 - 1,426.48.
    assert_eq!(months.mere_end_uden, kr("8232.20"));
}

#[test]
fn uneven_pay_is_set_off_month_by_month_and_hours_go_with_it() {
    let case = case(JOB);
    // 4,875 is half of the told pay: 32.5 hours, so no ATP, and 4,485 counts: inside the free amount. 19,500 is twice of it:
    // 130 hours, ATP 99, so 17,848.92 counts and 8,091.80 would be deducted.
    let months = of(&case, &plan("2026-03", &["4875", "19500", "0", "9750"], 2));
    let help = ["7095.00", "7095.00", "7095.00", "0.00", "7095.00", "4794.23", "7095.00"];
    assert_eq!(column(&months, |row| row.hjaelp), help);
    let earned = ["0.00", "4875.00", "19500.00", "0.00", "9750.00", "0.00", "0.00"];
    assert_eq!(column(&months, |row| row.loen), earned);
    // May has neither pay nor help; it is no first application after one month.
    let may = row(&months, "2026-05");
    assert_eq!((may.i_alt, may.maaneder_uden_hjaelp, may.foerste_ansoegning_igen), (Kroner::ZERO, 1, false));
    assert_eq!(months.lowest, Some(month("2026-05")));
    assert_eq!(may.ikke_daekket.to_string(), "996.798");
    assert_eq!(months.ikke_daekket, may.ikke_daekket);
}

#[test]
fn a_deduction_that_found_no_help_is_carried_only_where_the_law_is_read_so() {
    let told = JOB.replace(r#""month""#, r#""readings": {"overflow": "alternative"}, "month""#);
    let months = of(&case(&told), &plan("2026-03", &["19500"], 3));
    assert!(months.overfoeres);
    assert_eq!(column(&months, |row| row.hjaelp), ["7095.00", "7095.00", "0.00", "6098.20", "7095.00"]);
    let after = row(&months, "2026-05");
    assert_eq!(after.overfoert_fradrag.to_string(), "996.798");
    assert!(after.oevrige_udbetalt.is_zero());
    let months = of(&case(JOB), &plan("2026-03", &["19500"], 3));
    assert_eq!(column(&months, |row| row.hjaelp), ["7095.00", "7095.00", "0.00", "7095.00", "7095.00"]);
}

#[test]
fn two_whole_months_without_help_make_the_next_application_a_first_one() {
    let case = case(JOB);
    let months = of(&case, &plan("2026-03", &["30000", "30000", "7000"], 3));
    let again: Vec<bool> = months.months.iter().map(|row| row.foerste_ansoegning_igen).collect();
    // April and May are without help, so that in June an application is a first one. Of May 6,409.64 count: less than 7,095,
    // so it is granted, and then the free amount holds again.
    assert_eq!(again, [false, false, false, false, true, false, false]);
    assert_eq!(row(&months, "2026-06").hjaelp, kr("6438.73"));
    // Of 8,000 there count 7,329.64, more than the help: refused, and still a first application in July.
    let months = of(&case, &plan("2026-03", &["30000", "30000", "8000"], 3));
    assert_eq!(row(&months, "2026-06").hjaelp, Kroner::ZERO);
    assert!(row(&months, "2026-07").foerste_ansoegning_igen);
    assert_eq!(row(&months, "2026-07").hjaelp, kr("7095"));
}

/// A couple with two children on mindstesats. 60,000 kroner end the help of both.
const FAMILY: &str = r#"{"month": "2026-03", "months_with_help": 8, "family": "married",
    "partner": {"rate": "mindstesats"}, "children": [{"age": 5, "parent": "both"}, {"age": 9, "parent": "both"}],
    "applicant": {"rate": "mindstesats", "jobs": [{"hours": 37, "monthly_pay": 60000}]}}"#;

#[test]
fn the_leisure_supplement_goes_on_for_three_months_and_then_needs_three_with_help() {
    use Fritid::{Faar, Fortsaetter, Stoppet, Venter};
    let case = case(FAMILY);
    let five = ["60000"; 5];
    let months = of(&case, &plan("2026-03", &five, 5));
    let course: Vec<Fritid> = months.months.iter().filter_map(|row| row.fritid).collect();
    let gone = [Fortsaetter, Fortsaetter, Fortsaetter, Stoppet, Stoppet];
    assert_eq!(course[..2], [Faar, Faar]);
    assert_eq!(course[2..7], gone);
    assert_eq!(course[7..], [Venter, Venter, Venter, Faar]);
    assert_eq!(row(&months, "2026-06").fritidstillaeg, kr("1000"));
    assert_eq!(row(&months, "2026-07").fritidstillaeg, Kroner::ZERO);
    assert_eq!(row(&months, "2026-12").fritidstillaeg, kr("1000"));
    let words = explain::calendar(&months, Language::English);
    let said = |text: &str| words.notes.iter().any(|note| note.text.contains(text));
    assert!(said("goes on after the help is gone: from April 2026 to June 2026"), "{words:#?}");
    assert!(said("From July 2026 on the leisure supplement has stopped"), "{words:#?}");
    assert!(said("comes from December 2026 on"), "{words:#?}");
}

#[test]
fn benefits_that_are_paid_by_the_quarter_are_said_to_be() {
    let says = |told: &str| {
        let months = of(&case(told), &plan("2026-03", &["9750"], 0));
        let words = explain::calendar(&months, Language::English);
        words.notes.iter().any(|note| note.text.contains("paid every quarter"))
    };
    // § 5(3) of its act. Without a word on the benefits they are left out.
    assert!(says(&FAMILY.replace(r#""month""#, r#""child_benefits": {}, "month""#)));
    assert!(!says(FAMILY));
}

#[test]
fn the_supplement_does_not_stop_for_who_is_back_within_three_months() {
    let months = of(&case(FAMILY), &plan("2026-03", &["60000", "60000"], 3));
    assert!(months.months.iter().all(|row| row.fritidstillaeg == kr("1000")));
    assert_eq!(row(&months, "2026-04").fritid, Some(Fritid::Fortsaetter));
    assert_eq!(row(&months, "2026-06").fritid, Some(Fritid::Faar));
}

#[test]
fn a_new_year_has_its_own_figures_and_its_own_card() {
    let told = JOB.replace("2026-03", "2025-12");
    let months = of(&case(&told), &plan("2025-12", &["9750"], 2));
    // 6,789 in 2025, of which the card of that year leaves 4,300 untaxed; December's pay is set off by January's law.
    assert_eq!(column(&months, |row| row.hjaelp), ["6789.00", "6789.00", "4794.23", "7095.00"]);
    assert_eq!(column(&months, |row| row.hjaelp_udbetalt), ["5843.18", "5843.18", "4685.46", "6111.94"]);
}

#[test]
fn months_without_figures_are_refused_by_name_but_the_one_before_the_job_is_left_out() {
    let refused = calendar(&case(JOB), &plan("2026-11", &["9750", "9750"], 1), &ParameterSet::standard());
    match refused {
        Err(ParameterError::NoFigures { month: named, .. }) => assert_eq!(named, month("2027-01")),
        other => panic!("{other:?}"),
    }
    let first = JOB.replace("2026-03", "2025-07");
    let months = of(&case(&first), &plan("2025-07", &["9750"], 1));
    assert_eq!(months.months.first().map(|row| row.month), Some(month("2025-07")));
}

#[test]
fn both_spouses_use_their_own_cards_and_a_cohabitant_is_no_part_of_it() {
    let with = |family: &str| {
        JOB.replace(
            r#""month""#,
            &format!(r#""family": "{family}", "partner": {{"rate": "mindstesats"}}, "month""#),
        )
    };
    let married = of(&case(&with("married")), &plan("2026-03", &["9750"], 1));
    // 6,111.94 each; then 4,685.46 and 6,111.94.
    assert_eq!(column(&married, |row| row.hjaelp_udbetalt), ["12223.88", "12223.88", "10797.40"]);
    let cohabiting = of(&case(&with("cohabiting")), &plan("2026-03", &["9750"], 1));
    let alone = of(&case(JOB), &plan("2026-03", &["9750"], 1));
    assert_eq!(column(&cohabiting, |row| row.i_alt), column(&alone, |row| row.i_alt));
}

#[test]
fn a_spouse_at_work_is_paid_by_the_own_main_card() {
    let told = JOB.replace(
        r#""month""#,
        r#""family": "married", "partner": {"rate": "mindstesats", "support": "work",
            "jobs": [{"hours": 37, "monthly_pay": 30000, "planned": false}]}, "month""#,
    );
    let months = of(&case(&told), &plan("2026-03", &["0"], 0));
    // 99 ATP and 2,392.08 AM-bidrag leave 27,508.92. The card has the spouse's unused allowance too: 11,793 a month.
    assert_eq!(row(&months, "2026-03").loen_udbetalt, kr("21536.87"));
    // A smaller pay leaves both of them some help. It is still what the spouse lives on, and has the spouse's main card.
    let smaller = told.replace("30000", "15000").replace("mindstesats", "forhoejet_sats");
    let march = *row(&of(&case(&smaller), &plan("2026-03", &["0"], 0)), "2026-03");
    let on_a_side_card = march.loen - kr("99") - kr("1192.08") - kr("5209.37");
    assert!(!march.hjaelp.is_zero() && march.loen_udbetalt > on_a_side_card, "{march:#?}");
}

#[test]
fn without_help_the_pay_has_the_main_card_of_a_year_with_the_job() {
    // An income free of tax that takes all of the help.
    let income = r#"{"income": [{"kind": "anden_indtaegt", "amount": 7095, "taxable": false}], "rate""#;
    let months = of(&case(&JOB.replace(r#"{"rate""#, income)), &plan("2026-03", &["9750"], 1));
    assert!(!months.hovedkort_hos_kommunen);
    // No tax was expected before, so the card is that of a year with the job. Its employment deduction, 12.75 per cent of
    // 117,792 with the employer's ATP, is worth 15,018.48 x 25.049 / 37.059 of allowance: 64,251 a year, 5,354 a month.
    assert_eq!(row(&months, "2026-03").loen_udbetalt, kr("7577.10"));
    assert_eq!(row(&months, "2026-03").oevrige_udbetalt, kr("7095"));
    let words = explain::calendar(&months, Language::Danish);
    assert!(words.answer.contains("ingen kontanthjælp at sætte ned"), "{words:#?}");
}

#[test]
fn who_will_owe_no_tax_has_none_withheld() {
    let home = JOB.replace(r#""rate": "mindstesats""#, r#""rate": "hjemmeboende", "age": 20"#);
    let months = of(&case(&home), &plan("2026-03", &["1000"], 1));
    assert!(months.hovedkort_hos_kommunen && months.uden_skat);
    assert_eq!(row(&months, "2026-03").hjaelp_udbetalt, kr("3057"));
    assert_eq!(row(&months, "2026-03").loen_udbetalt, kr("920"));
    assert!(!of(&case(JOB), &plan("2026-03", &["1000"], 1)).uden_skat);
    // With a job that is taxed the card is one of a taxed year.
    assert!(!of(&case(&home), &plan("2026-03", &["9750"], 1)).uden_skat);
}

#[test]
fn what_belongs_to_one_month_stays_in_it() {
    let told = JOB.replace(r#"{"rate""#, r#"{"sanction": 1000, "rate""#);
    let months = of(&case(&told), &plan("2026-03", &["9750"], 1));
    assert_eq!(column(&months, |row| row.hjaelp), ["7095.00", "6095.00", "4794.23"]);
    let told = JOB.replace(r#""month""#, r#""first_application": true, "month""#);
    let months = of(&case(&told), &plan("2026-03", &["9750", "9750"], 0));
    assert_eq!(column(&months, |row| row.hjaelp), ["0.00", "7095.00", "4794.23"]);
}

#[test]
fn a_holiday_brings_its_pay_and_takes_help_in_the_told_month_alone() {
    let told = JOB.replace(r#"{"rate""#, r#"{"holiday": {"days": 5, "pay": 3000}, "rate""#);
    let months = of(&case(&told), &plan("2026-03", &["9750"], 1));
    // § 32: seven of 31 days of 7,095 are 1,602.10. Holiday pay is A-income: 240 AM-bidrag, 38 per cent of 2,760.
    assert_eq!(column(&months, |row| row.hjaelp), ["7095.00", "5492.90", "4794.23"]);
    assert_eq!(column(&months, |row| row.oevrige_udbetalt), ["0.00", "1711.20", "0.00"]);
    // The card is not that of a year of holidays, and the holiday is there without the job too.
    assert_eq!(row(&months, "2026-03").loen_udbetalt, kr("5542.58"));
    let march = row(&months, "2026-03");
    assert_eq!(march.i_alt - march.i_alt_uden_job, kr("5542.58"));
    // A spouse's holiday is one of the household.
    let told = JOB.replace(
        r#""month""#,
        r#""family": "married", "partner": {"rate": "mindstesats", "holiday": {"days": 5, "pay": 3000}}, "month""#,
    );
    let months = of(&case(&told), &plan("2026-03", &["9750"], 0));
    assert_eq!(row(&months, "2026-03").oevrige_udbetalt, kr("1711.20"));
}

#[test]
fn a_frikort_is_used_up_over_the_year_and_new_in_january() {
    let told = r#"{"month": "2025-10", "applicant": {"rate": "mindstesats", "frikort_used": "31516",
        "jobs": [{"hours": 8, "monthly_pay": 6000, "frikort": true}]}}"#;
    // 11,250 are left in 2025: 6,750 a month with holiday pay, so October is free and November with 4,000.
    let pays = ["6000"; 4];
    let months = of(&case(told), &plan("2025-10", &pays, 1));
    assert_eq!(
        column(&months, |row| row.modregnet_loen),
        ["0.00", "0.00", "0.00", "1840.00", "5520.00", "0.00"]
    );
}

#[test]
fn a_month_compared_with_itself_changes_nothing() {
    let case = case(JOB);
    let same = changes(&case, case.month, case.month, &ParameterSet::standard()).expect("figures");
    let months = same.maaneder.expect("both months have figures");
    assert_eq!(months.forskel, Raadighed::default());
    assert_eq!(months.gevinst_foer, months.gevinst_efter);
    assert!(same.figures.is_empty() && same.kommuneskat.is_none());
    let words = explain::changes(&same, Language::Danish);
    assert!(words.answer.contains("lige meget tilbage"), "{words:#?}");
}

#[test]
fn at_new_year_only_the_figures_that_changed_are_told_with_their_source() {
    let changes = changes(&case(JOB), month("2025-12"), month("2026-01"), &ParameterSet::standard())
        .expect("both months have figures");
    let months = changes.maaneder.expect("both months have figures");
    // 6,789 less 65 per cent of 3,739.64, and 7,095 less 65 per cent of 3,539.64.
    assert_eq!((months.foer.hjaelp, months.efter.hjaelp), (kr("4358.23"), kr("4794.23")));
    let figure = |id: &str| changes.figures.iter().find(|figure| figure.id == id);
    let free = figure("kontanthjaelp.fribeloeb.lav").expect("it rises");
    let amount =
        |then: &Option<calc_core::scenario::FigureThen>| then.as_ref().map(|then| then.amount.clone());
    assert_eq!(amount(&free.foer).as_deref(), Some("5200"));
    assert_eq!(amount(&free.efter).as_deref(), Some("5400"));
    assert_eq!(free.paragraph, "LAS § 31, stk. 2, nr. 2");
    assert!(figure("kontanthjaelp.procentfradrag").is_none(), "35 per cent are the same");
    assert!(figure("kontanthjaelp.sats.grundsats").is_none(), "another rate is not used here");
}

#[test]
fn before_the_reform_only_the_rule_on_wages_is_held_against_todays() {
    let set = ParameterSet::standard();
    let changes = changes(&case(JOB), month("2025-06"), month("2026-01"), &set).expect("the old rule");
    assert!(changes.maaneder.is_none() && changes.figures.is_empty());
    let rules = changes.foer_reformen.expect("two rules");
    // 65 hours at 31.50, and all but 65 per cent of what is above 5,400.
    let before = rules.foer.expect("hours were told");
    assert_eq!((before.set_bort_fra, before.hjaelp), (kr("2047.50"), kr("202.86")));
    assert_eq!(rules.efter.fradrag.to_string(), "2300.766");
    assert_eq!(rules.efter.set_bort_fra + rules.efter.fradrag, kr("8939.64"));
    for (from, named) in [("2024-12", "2025-01"), ("2027-01", "2025-07")] {
        let refused = calc_core::scenario::changes(&case(JOB), month(from), month("2026-01"), &set);
        assert!(refused.is_err_and(|error| error.to_string().contains(named)), "{from}");
    }
}

fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) }
}

/// A case, and pays from a month on that has figures to the end.
fn plans() -> impl Strategy<Value = (Case, PayPlan)> {
    let pay = prop_oneof![Just(Kroner::ZERO), (0..=4_000_000_i64).prop_map(Kroner::oere)];
    let pays = proptest::collection::vec(pay, 0..6);
    (cases(), 0..10_i32, pays, 0..3_u32).prop_map(|(case, later, pays, after)| {
        let start = month("2025-07").plus(later);
        (case, PayPlan { start, pays, after })
    })
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_there_is_to_live_on_is_the_sum_of_its_parts_in_whole_oere((case, plan) in plans()) {
        let calendar = of(&case, &plan);
        for row in &calendar.months {
            let comes_in = row.loen_udbetalt + row.hjaelp_udbetalt + row.oevrige_udbetalt + row.boligstoette
                + row.boerneydelser + row.fritidstillaeg;
            prop_assert_eq!(row.i_alt, comes_in - row.dagtilbud - row.rejse);
            prop_assert_eq!(row.i_alt, row.i_alt.rounded_to_oere());
            prop_assert!(!row.hjaelp.is_negative() && !row.overfoert_fradrag.is_negative(), "{row:#?}");
        }
        let words = explain::calendar(&calendar, Language::Danish);
        prop_assert!(words.rows.iter().all(|(_, amounts)| amounts.len() + 1 == words.columns.len()));
    }

    #[test]
    fn a_plan_without_pay_is_the_household_without_the_job((case, plan) in plans()) {
        let mut case = case;
        case.household.applicant.jobs.retain(|job| !job.planned);
        if let Familie::Par(partner) = &mut case.household.familie {
            partner.person.jobs.retain(|job| !job.planned);
        }
        let none = PayPlan { pays: plan.pays.iter().map(|_| Kroner::ZERO).collect(), ..plan };
        let calendar = of(&case, &none);
        for row in &calendar.months {
            prop_assert_eq!(row.i_alt, row.i_alt_uden_job);
            prop_assert!(row.hjaelp_sat_ned.is_zero());
        }
        prop_assert!(calendar.mere_end_uden.is_zero() && calendar.lowest.is_none());
    }

    #[test]
    fn the_job_as_it_was_told_is_the_job_of_the_answer(case in cases(), start in 0..12_i32) {
        let start = month("2025-07").plus(start);
        let Some(plan) = PayPlan::of_job(&case, start, 1, 1) else { return Ok(()); };
        let calendar = of(&case, &plan);
        let earned = calendar.months.iter().find(|row| row.month == start).map(|row| row.loen);
        let told = calc_core::outcome::answer(&Case { month: start, ..case.clone() }, &ParameterSet::standard());
        // A job whose pay is nothing is none in a calendar; that of others beside it stays.
        let unpaid = plan.pays.iter().all(|pay| pay.is_zero());
        prop_assert!(unpaid || earned == told.ok().map(|told| told.with_job.raadighed.loen));
    }

    #[test]
    fn changes_are_the_second_month_less_the_first_line_by_line(case in cases(), from in months(), to in months()) {
        let (from, to) = (from.min(to), from.max(to));
        let changes = changes(&case, from, to, &ParameterSet::standard()).expect("figures");
        let months = changes.maaneder.expect("both months have figures");
        prop_assert_eq!(months.forskel, Raadighed::between(&months.foer, &months.efter));
        prop_assert_eq!(months.forskel.i_alt, months.efter.i_alt - months.foer.i_alt);
        for figure in &changes.figures {
            prop_assert!(figure.foer != figure.efter);
        }
        let words = explain::changes(&changes, Language::English);
        let (total, parts) = words.rows.split_last().expect("a sum");
        prop_assert_eq!(total.difference, parts.iter().map(|row| row.difference).sum::<Kroner>());
        if from == to {
            prop_assert!(months.forskel == Raadighed::default() && changes.figures.is_empty());
        }
    }
}
