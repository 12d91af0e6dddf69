//! Income tax, the way to work and the tax card: what has been published or worked out by hand, to the øre.

use calc_core::calendar::Month;
use calc_core::case::Case;
use calc_core::law::LawOfMonth;
use calc_core::law::skat::befordring::{befordringsfradrag, ordinaert};
use calc_core::law::skat::forskud::skattekort;
use calc_core::law::skat::indkomstskat::{
    Indkomstskat, Skatteforhold, Skattegrundlag, indkomstskat, med_aegtefaelle,
};
use calc_core::law::skat::pensionsfradrag::pensionsfradrag;
use calc_core::outcome::{Outcome, answer};
use calc_core::parameters::ParameterSet;
use calc_core::quantity::{Days, Kroner, Percent};
use calc_core::questions::Readings;
use serde_json::{Value, json};

fn kr(kroner: i64) -> Kroner {
    Kroner::whole(kroner)
}

/// With as many decimals as it has.
fn exact(text: &str) -> Kroner {
    serde_json::from_value(text.into()).expect("an amount")
}

fn month(of: &str) -> Month {
    of.parse().expect("a month")
}

fn law(of: &str) -> LawOfMonth {
    LawOfMonth::of(&ParameterSet::standard(), month(of)).expect("a month with figures")
}

fn law_of_year(year: &str) -> LawOfMonth {
    law(month_of_year(year))
}

fn month_of_year(year: &str) -> &'static str {
    match year {
        "2025" => "2025-09",
        "2026" => "2026-03",
        other => panic!("{other} has no figures"),
    }
}

/// Average municipality, no church.
fn average(law: &LawOfMonth) -> Skatteforhold {
    Skatteforhold { kommuneskat: law.skat.gennemsnit.kommuneskat, ..Skatteforhold::default() }
}

/// A month of pay without ATP, and help.
fn grundlag(loen: Kroner, ydelser: Kroner, law: &LawOfMonth) -> Skattegrundlag {
    Skattegrundlag { loen, am_bidrag: law.loen.am_bidrag.of(loen), ydelser, ..Skattegrundlag::default() }
}

fn net(month: &Skattegrundlag, person: &Skatteforhold, law: &LawOfMonth) -> Kroner {
    month.loen - month.am_bidrag + month.ydelser - indkomstskat(month, person, law).skat_pr_maaned
}

fn answered(facts: &Value, set: &ParameterSet) -> Outcome {
    let case = Case::from_value(facts, set).unwrap_or_else(|faults| panic!("{faults}\nin {facts:#}"));
    answer(&case, set).expect("a case that was read has figures")
}

/// What is left with the job, to the øre.
fn left(facts: &Value, set: &ParameterSet) -> String {
    answered(facts, set).with_job.raadighed.i_alt.rounded_to_oere().to_string()
}

/// The law with help of so many kroner for everybody on mindstesats, whatever the family.
fn with_help_of(kroner: &str) -> ParameterSet {
    let mut set = ParameterSet::standard();
    set.set("kontanthjaelp.sats.mindstesats", kroner).expect("an amount");
    for supplement in ["boern", "enlig_forsoerger", "enlig"] {
        set.set(&format!("kontanthjaelp.tillaeg.{supplement}"), "0").expect("an amount");
    }
    set
}

#[test]
fn every_published_net_pay_comes_out_of_a_case_and_of_the_tax_alone() {
    let mut rows = 0;
    for line in include_str!("cases/net-pay.csv").lines().skip(1) {
        let columns: Vec<&str> = line.split(',').collect();
        let [id, year, municipal, church, single_parent, wage, benefit, expected, _] = columns[..] else {
            panic!("not a row: {line}");
        };
        let law = law_of_year(year);
        let mut person = average(&law);
        assert_eq!((person.kommuneskat.to_string().as_str(), church), (municipal, "0"), "{id}");
        let single_parent = single_parent == "yes";
        person.kvartaler_enlig_forsoerger = if single_parent { 4 } else { 0 };
        let alone = grundlag(exact(wage), exact(benefit), &law);
        assert_eq!(net(&alone, &person, &law).rounded_to_oere(), exact(expected), "{id}");

        let mut facts = json!({"month": month_of_year(year), "applicant": {"rate": "mindstesats"}});
        if single_parent {
            facts["family"] = "single".into();
            facts["children"] = json!([{"age": 5}]);
        }
        if wage != "0" {
            facts["applicant"]["jobs"] = json!([{"hours": 8, "monthly_pay": wage}]);
        }
        let answer = answered(&facts, &with_help_of(benefit));
        let left = &answer.with_job.raadighed;
        assert_eq!(left.hjaelp, exact(benefit), "{id}: the wage is inside the free amount");
        assert_eq!(left.i_alt.rounded_to_oere(), exact(expected), "{id}");
        rows += 1;
    }
    assert_eq!(rows, 10);
}

#[test]
fn a_quarter_of_the_single_parents_percentage_for_each_quarter_of_receipt() {
    // 11.5 per cent of 120,000 are 13,800, of which 25.049 per cent a year: 288.0635 a month.
    for (quarters, expected) in
        [(4, "8068.75"), (3, "7996.74"), (2, "7924.72"), (1, "7852.71"), (0, "7780.69")]
    {
        let facts = json!({
            "month": "2026-03", "family": "single", "children": [{"age": 5}],
            "extra_child_allowance_quarters": quarters,
            "applicant": {"rate": "mindstesats", "jobs": [{"hours": 8, "monthly_pay": 10_000}]},
        });
        assert_eq!(left(&facts, &with_help_of("0")), expected, "{quarters}");
    }
    // The maximum is not cut: 46,000 a month with two quarters is half of 63,480, and 50,600 with four.
    let law = law("2026-03");
    let of = |quarters| {
        let person = Skatteforhold { kvartaler_enlig_forsoerger: quarters, ..average(&law) };
        indkomstskat(&grundlag(kr(46_000), kr(0), &law), &person, &law).arbejdsfradrag.enlig_forsoerger
    };
    assert_eq!((of(2), of(4)), (kr(31_740), kr(50_600)));
}

#[test]
fn only_who_receives_ekstra_boernetilskud_has_the_single_parents_deduction() {
    let deduction = |facts: Value| {
        answered(&facts, &ParameterSet::standard()).with_job.applicant.skat.arbejdsfradrag.enlig_forsoerger
    };
    let job = json!({"rate": "mindstesats", "jobs": [{"hours": 8, "monthly_pay": 5_000}]});
    let case = |more: Value| {
        let mut facts =
            json!({"month": "2026-03", "family": "single", "children": [{"age": 5}], "applicant": job});
        facts.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        facts
    };
    assert_eq!(deduction(case(json!({}))), kr(6_900));
    assert_eq!(deduction(case(json!({"child_benefits": {}}))), kr(6_900));
    assert_eq!(deduction(case(json!({"child_benefits": {"share_percent": "50"}}))), kr(6_900));
    for without in [
        json!({"child_benefits": {"share_percent": 0}}),
        json!({"extra_child_allowance": false}),
        json!({"extra_child_allowance_quarters": 0}),
        json!({"children": [{"age": 5, "at_home": false}]}),
        json!({"children": [{"age": 18}]}),
        json!({"family": "cohabiting"}),
    ] {
        assert_eq!(deduction(case(without.clone())), Kroner::ZERO, "{without}");
    }
}

#[test]
fn own_atp_is_no_income_and_the_employers_is_in_the_base_of_the_deduction() {
    let facts = json!({
        "month": "2026-03", "applicant": {"rate": "mindstesats", "jobs": [{"hours": 20, "monthly_pay": 10_000}]},
    });
    let answer = answered(&facts, &with_help_of("0"));
    assert_eq!(answer.with_job.applicant.jobs[0].atp, kr(66));
    assert_eq!(answer.with_job.applicant.skat.arbejdsgrundlag, kr(12 * (10_000 + 132)));
    assert_eq!(answer.with_job.raadighed.i_alt.rounded_to_oere(), exact("7746.69"));

    // With the extra pension deduction of 12 per cent of the ATP after AM-bidrag.
    let law = law("2026-03");
    let atp = kr(198);
    let month = Skattegrundlag {
        loen: kr(10_000 - 66),
        am_bidrag: exact("794.72"),
        pension_og_atp: atp,
        pensionsindbetaling: exact("182.16"),
        ..Skattegrundlag::default()
    };
    assert_eq!(net(&month, &average(&law), &law).rounded_to_oere(), exact("7752.16"));
}

#[test]
fn the_extra_pension_deduction_goes_job_by_job_and_not_by_a_percentage_that_pays_nothing_in() {
    let of = |jobs: Value, frikort: Value| {
        let facts = json!({
            "month": "2026-03",
            "applicant": {"rate": "mindstesats", "jobs": jobs, "frikort_used": frikort},
        });
        answered(&facts, &ParameterSet::standard()).with_job.applicant.skat.pensionsfradrag
    };
    let plain = json!({"hours": 20, "monthly_pay": 10_000});
    assert_eq!(of(json!([plain]), Value::Null), Kroner::ZERO);
    // Own 2, employer's 4 per cent of 10,000, ATP 66 and 132: 798 a month, 92 per cent of it, 12 per cent a year.
    let with =
        json!({"hours": 20, "monthly_pay": 10_000, "pension_percent": 2, "employer_pension_percent": 4});
    let alone = exact("1057.1904");
    assert_eq!(of(json!([with]), Value::Null), alone);
    // ATP of the job beside it is left out as before.
    assert_eq!(of(json!([plain, with]), Value::Null), alone);
    // Work under a frikort pays nothing in that tax knows.
    let free = json!({"hours": 4, "monthly_pay": 2_000, "pension_percent": 2, "frikort": true});
    assert_eq!(of(json!([plain, free]), json!(0)), Kroner::ZERO);
}

#[test]
fn twelve_per_cent_of_pension_and_thirty_two_from_the_fifteenth_year_before_state_pension() {
    for (of, most) in [("2025-09", 83_800), ("2026-03", 87_800)] {
        let law = law(of);
        let deduction = |kroner, years| pensionsfradrag(kr(kroner), years, &law);
        assert_eq!(deduction(3_000, None), kr(360));
        assert_eq!(deduction(3_000, Some(16)), kr(360));
        assert_eq!(deduction(3_000, Some(15)), kr(960));
        assert_eq!(deduction(3_000, Some(0)), kr(960));
        assert_eq!(deduction(most, None), deduction(most + 1_000, None));
        assert!(deduction(most - 1, None) < deduction(most, None));
    }
}

#[test]
fn seniors_have_more_in_the_two_years_before_and_only_from_2026() {
    for (of, years, expected) in [
        ("2025-09", Some(1), kr(0)),
        ("2025-09", None, kr(0)),
        ("2026-03", Some(0), kr(0)),
        // 1.4 per cent of 120,000.
        ("2026-03", Some(1), kr(1_680)),
        ("2026-03", Some(2), kr(1_680)),
        ("2026-03", Some(3), kr(0)),
        ("2026-03", None, kr(0)),
    ] {
        let law = law(of);
        let person = Skatteforhold { aar_til_folkepension: years, ..average(&law) };
        let tax = indkomstskat(&grundlag(kr(10_000), kr(0), &law), &person, &law);
        assert_eq!(tax.arbejdsfradrag.senior, expected, "{of}, {years:?}");
    }
}

#[test]
fn each_deduction_stops_at_its_maximum() {
    for (of, rate_reaches, beskaeftigelse, job_from, job) in [
        // 55,600 / 12.3 %, 63,300 / 12.75 %.
        ("2025-09", 37_669, 55_600, 224_500, 2_900),
        ("2026-03", 41_372, 63_300, 235_200, 3_100),
    ] {
        let law = law(of);
        let at = |monthly: Kroner| {
            indkomstskat(&grundlag(monthly, kr(0), &law), &average(&law), &law).arbejdsfradrag
        };
        assert!(at(kr(rate_reaches)).beskaeftigelsesfradrag < kr(beskaeftigelse));
        assert_eq!(at(kr(rate_reaches + 1)).beskaeftigelsesfradrag, kr(beskaeftigelse));
        let threshold = kr(job_from).share(1, 12);
        assert_eq!(at(threshold.floored_to_oere()).jobfradrag, Kroner::ZERO);
        // 4.5 per cent of 12,000 above the threshold.
        assert_eq!(at(threshold + kr(1_000)).jobfradrag.rounded_to_oere(), kr(540));
        assert_eq!(at(threshold + kr(20_000)).jobfradrag, kr(job));
    }
}

/// Kept of so much more pay, by the case: from a pay within one zone.
fn kept(facts: &Value, pay: &str, more: &str) -> Kroner {
    let set = ParameterSet::standard();
    let of = |amount: Kroner| {
        let mut facts = facts.clone();
        facts["applicant"]["jobs"] = json!([{"hours": 8, "monthly_pay": amount.to_string()}]);
        answered(&facts, &set).with_job.raadighed.i_alt
    };
    of(exact(pay) + exact(more)) - of(exact(pay))
}

/// A single person, and a single parent, with a pay in the free amount, above it and above the cap.
fn zones() -> [(Value, [&'static str; 3]); 2] {
    [
        (
            json!({"month": "2026-03", "family": "single", "applicant": {"rate": "forhoejet_sats"}}),
            ["2000", "9000", "19030"],
        ),
        (
            json!({
                "month": "2026-03", "family": "single", "children": [{"age": 5}],
                "applicant": {"rate": "mindstesats"},
            }),
            ["4000", "8000", "12000"],
        ),
    ]
}

#[test]
fn what_is_kept_of_a_hundred_kroner_in_each_zone() {
    for ((facts, pays), expected) in
        zones().into_iter().zip([["61.10", "23.46", "3.19"], ["63.98", "26.34", "6.07"]])
    {
        for (pay, expected) in pays.into_iter().zip(expected) {
            assert_eq!(kept(&facts, pay, "100").rounded_to_oere(), exact(expected), "from {pay}");
        }
    }
}

#[test]
fn a_calculator_that_sets_off_gross_pay_would_say_something_else() {
    // Of 100 kroner the state takes 8 AM-bidrag; tax takes 37.059 per cent of what is added to income, less 25.049 per cent
    // of the 12.75 that the employment deduction grows by.
    let kept_of = |taken_from_help: Percent, of_what: Kroner| {
        let income = kr(92) - taken_from_help.of(of_what);
        let law = law("2026-03");
        let rates = law.skat.indkomstskat.bundskat.plus(law.skat.gennemsnit.kommuneskat);
        let deduction = law.skat.arbejdsfradrag.procent.of(kr(100));
        (income - rates.of(income) + law.skat.gennemsnit.kommuneskat.of(deduction)).rounded_to_oere()
    };
    let (share, all) = ("65".parse().expect("a percentage"), Percent::ZERO.rest_to_hundred());
    assert_eq!((kept_of(share, kr(92)), kept_of(all, kr(92))), (exact("23.46"), exact("3.19")));
    assert_eq!((kept_of(share, kr(100)), kept_of(all, kr(100))), (exact("20.19"), -exact("1.84")));
}

#[test]
fn a_shift_of_three_hours_leaves_less_in_each_zone() {
    // Three hours at 142.17.
    let (facts, pays) = &zones()[0];
    for (pay, expected) in pays.iter().zip(["260.6", "100.1", "13.6"]) {
        let kept = kept(facts, pay, "426.51");
        let tenth = kept.times(10).rounded_to_kroner().share(1, 10);
        assert_eq!(tenth, exact(expected), "from {pay}");
        // Going there and back for 76 kroner takes most of the second and more than all of the third.
        assert_eq!(kept < kr(76), expected == "13.6");
    }
}

#[test]
fn a_side_card_withholds_more_than_is_due() {
    let law = law("2026-03");
    let help = grundlag(kr(0), kr(7_095), &law);
    let card = skattekort(&indkomstskat(&help, &average(&law), &law), &average(&law), &law);
    assert_eq!(card.traekprocent.to_string(), "38");
    assert_eq!(card.bikort(kr(4_600)), kr(1_748));
    let set = ParameterSet::standard();
    let facts = json!({
        "month": "2026-03",
        "applicant": {"rate": "mindstesats", "jobs": [{"hours": 8, "monthly_pay": 5_000}]},
    });
    let answer = answered(&facts, &set);
    assert_eq!(answer.with_job.raadighed.am_bidrag, kr(400));
    let slip = answer.loenseddel.expect("a pay slip");
    assert_eq!((slip.skat_af_loen, slip.loen_udbetalt), (kr(1_748), kr(2_852)));
    // 61.0994675 per cent are kept when the year is settled.
    assert_eq!(answer.difference.raadighed.i_alt.rounded_to_oere(), exact("3054.97"));
}

#[test]
fn the_allowance_of_the_main_card_is_of_the_unrounded_percentage_and_never_below_nothing() {
    let law = law("2026-03");
    let person = average(&law);
    let of = |help: i64| {
        let year = indkomstskat(&grundlag(kr(0), kr(help), &law), &person, &law);
        skattekort(&year, &person, &law)
    };
    // Help alone: PI less tax × 100 / 37.059 is the personal allowance.
    let card = of(7_000);
    assert_eq!(card.fradrag_om_aaret.rounded_to_oere(), kr(54_100));
    assert_eq!(card.fradrag_om_maaneden, kr(4_508));
    // 38 per cent of 7,000 - 4,508.
    assert_eq!(card.hovedkort(kr(7_000)), exact("946.96"));
    // Nothing to tax: the allowance is the income itself.
    assert_eq!(of(4_000).fradrag_om_aaret, kr(48_000));
    assert!(of(0).fradrag_om_aaret.is_zero());
    // A whole percentage is not raised: 12.01 and 24.99.
    let whole = Skatteforhold { kommuneskat: "24.99".parse().expect("a percentage"), ..person };
    let year = indkomstskat(&grundlag(kr(0), kr(7_000), &law), &whole, &law);
    assert_eq!(skattekort(&year, &whole, &law).traekprocent.to_string(), "37");
}

/// The figures of a commuter's year: rate, far rate, outer rate, most of the supplement, its limit.
const COMMUTING: [(&str, &str, &str, &str, i64, i64); 2] = [
    ("2025-09", "2.23", "1.12", "2.47", 15_400, 325_800),
    // The act of June 2026 holds for the whole year.
    ("2026-03", "3.17", "1.59", "3.51", 30_800, 341_500),
];

/// A kilometre rate times whole kilometres times days.
fn times(rate: &str, km: u32, days: u32) -> Kroner {
    exact(rate).times(km).times(days)
}

#[test]
fn kilometres_above_24_and_above_120() {
    // Three days a week are 13 a month and 156 a year.
    let days = Days::a_month_of_hundredths_a_week(300);
    for (of, rate, far, outer, ..) in COMMUTING {
        let law = law(of);
        let of_km = |km: u32, outer| ordinaert(days, km * 10, outer, &law);
        for km in [0, 10, 24] {
            assert_eq!((of_km(km, false), of_km(km, true)), (Kroner::ZERO, Kroner::ZERO), "{km}");
        }
        for km in [25, 60, 119, 120] {
            assert_eq!(of_km(km, false), times(rate, km - 24, 156), "{km}");
        }
        assert_eq!(of_km(121, false), times(rate, 96, 156) + times(far, 1, 156));
        assert_eq!(of_km(200, false), times(rate, 96, 156) + times(far, 80, 156));
        for km in [25, 120, 121, 200] {
            assert_eq!(of_km(km, true), times(outer, km - 24, 156), "{km}");
        }
        // A tenth of a kilometre is a tenth of the rate.
        assert_eq!(ordinaert(days, 241, false, &law), exact(rate).share(156, 10));
        assert!(ordinaert(days, 240, false, &law).is_zero());
        assert!(ordinaert(Days::NONE, 600, false, &law).is_zero());
    }
}

#[test]
fn low_incomes_have_64_per_cent_more_and_it_falls_to_nothing_over_50_000() {
    for (of, .., most, limit) in COMMUTING {
        let law = law(of);
        let (small, large) = (kr(10_000), kr(most).times(2));
        let supplement =
            |ordinary, income| befordringsfradrag(ordinary, income, Readings::default(), &law).tillaeg;
        for income in [0, 100_000, limit - 1, limit] {
            let found = befordringsfradrag(small, kr(income), Readings::default(), &law);
            assert_eq!((found.ordinaert, found.tillaeg, found.i_alt), (small, kr(6_400), kr(16_400)));
            assert!(!found.aftrappet);
            assert_eq!(supplement(large, kr(income)), kr(most));
        }
        // 25,000 above: 64 - 32 per cent, and half of the most.
        assert_eq!(supplement(small, kr(limit + 25_000)), kr(3_200));
        assert_eq!(supplement(large, kr(limit + 25_000)), kr(most).share(1, 2));
        assert!(befordringsfradrag(small, kr(limit + 25_000), Readings::default(), &law).aftrappet);
        // 1,000 above: 1.28 points of 64.
        assert_eq!(supplement(small, kr(limit + 1_000)), kr(6_272));
        assert!(!supplement(small, kr(limit + 49_999)).is_zero());
        for above in [50_000, 50_001, 200_000] {
            let found = befordringsfradrag(small, kr(limit + above), Readings::default(), &law);
            assert_eq!((found.tillaeg, found.i_alt), (Kroner::ZERO, small));
        }
        assert!(befordringsfradrag(Kroner::ZERO, kr(0), Readings::default(), &law).i_alt.is_zero());
    }
}

#[test]
fn help_is_no_income_of_the_supplement_and_a_refund_or_a_frikort_takes_the_deduction() {
    let set = ParameterSet::standard();
    let facts = |travel: Value, job: Value| {
        let mut job = job;
        job["travel"] = travel;
        json!({
            "month": "2025-09",
            "applicant": {"rate": "forhoejet_sats", "frikort_used": 0, "jobs": [job]},
        })
    };
    let found = |travel: Value, job: Value| {
        let answer = answered(&facts(travel, job), &set);
        let rejse = answer.with_job.applicant.rejse;
        (rejse.udgift, rejse.befordring.i_alt)
    };
    let job = json!({"hours": 12, "monthly_pay": 6_000});
    let way = json!({"cost_per_day": 50, "days_a_week": 3, "km_a_day": 60});
    // 13 days; 36 × 2.23 × 156 = 12,523.68, and 64 per cent of it.
    assert_eq!(found(way.clone(), job.clone()), (kr(650), exact("20538.8352")));
    let mut refunded = way.clone();
    refunded["refunded"] = true.into();
    assert_eq!(found(refunded, job.clone()).1, Kroner::ZERO);
    let mut free = job.clone();
    free["frikort"] = true.into();
    assert_eq!(found(way.clone(), free), (kr(650), Kroner::ZERO));
    // By car 2.23 for each of 60 km on 13 days.
    let car = json!({"means": "car", "days_a_week": 3, "km_a_day": 60});
    assert_eq!(found(car, job.clone()).0, exact("1739.40"));
    let bicycle = json!({"means": "bicycle", "days_a_week": 3, "km_a_day": 26});
    assert_eq!(found(bicycle, job.clone()).0, Kroner::ZERO);
    let pass = json!({"monthly_pass": 400, "days_a_week": 3});
    assert_eq!(found(pass, job).0, kr(400));
    // Of a job of which only the countable wage is known the days can be told, and a shift says nothing.
    let told = json!({"countable_wage": 5_520});
    assert_eq!(found(way, told.clone()), (kr(650), exact("20538.8352")));
    let shifts = json!({"cost_per_day": 50, "shift_hours": 4});
    let faults = Case::from_value(&facts(shifts, told), &set).expect_err("no days");
    assert_eq!(faults.0.len(), 1);
    assert_eq!(faults.0[0].field, "applicant.jobs[0].travel.days_a_week");
}

#[test]
fn a_countable_wage_is_what_is_left_of_a_pay_after_am_bidrag() {
    let set = ParameterSet::standard();
    let of = |job: Value| {
        let facts = json!({"month": "2026-03", "applicant": {"rate": "mindstesats", "jobs": [job]}});
        answered(&facts, &set).with_job.applicant.skat
    };
    let whole = of(json!({"hours": 8, "monthly_pay": 5_000}));
    let told = of(json!({"countable_wage": 4_600}));
    assert_eq!(told, whole);
    assert_eq!(told.arbejdsgrundlag, kr(60_000));
}

/// A file of the program's own data, read here on its own: code, name, year, municipal and church tax in thousandths of a
/// per cent.
fn municipalities() -> Vec<(String, String, String, i128, i128)> {
    let thousandths = |text: &str| {
        let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
        format!("{whole}{decimals:0<3}").parse::<i128>().expect("a percentage")
    };
    let lines = include_str!("../calc-core/params/kommuner.csv").lines().skip(1);
    lines
        .map(|line| {
            let mut cells = line.split(',');
            let mut next = || cells.next().expect("a cell").to_owned();
            let (code, name, year) = (next(), next(), next());
            let (municipal, church) = (thousandths(&next()), thousandths(&next()));
            (code, name, year, municipal, church)
        })
        .collect()
}

#[test]
fn every_municipality_in_both_years_taxes_by_its_own_rates_members_and_others() {
    let set = ParameterSet::standard();
    let all = municipalities();
    assert_eq!(all.len(), 98 * 2);
    for (code, name, year, municipal, church) in all {
        // Help 6,789 or 7,095 and a pay of 5,000: 4,600 after AM-bidrag, less than the free amount.
        let (help, allowance, deduction): (i128, i128, i128) = match year.as_str() {
            "2025" => (6_789, 51_600, 7_380),
            _ => (7_095, 54_100, 7_650),
        };
        for (member, church) in [(false, 0), (true, church)] {
            let facts = json!({
                "month": month_of_year(&year), "municipality": code,
                "applicant": {
                    "rate": "mindstesats", "church_member": member,
                    "jobs": [{"hours": 8, "monthly_pay": 5_000}],
                },
            });
            // In hundred-thousandths of a krone a year: rates are thousandths of a per cent.
            let income = 12 * (help + 4_600);
            let local = municipal + church;
            let tax = 12_010 * (income - allowance) + local * (income - deduction - allowance);
            let remains = income * 100_000 - tax;
            let oere = (remains * 2 + 12_000) / (2 * 12_000);
            let expected = format!("{}.{:02}", oere / 100, oere % 100);
            assert_eq!(left(&facts, &set), expected, "{name} {year}, member: {member}");
            // By name as by number.
            let mut by_name = facts.clone();
            by_name["municipality"] = name.clone().into();
            assert_eq!(left(&by_name, &set), expected, "{name}");
        }
    }
}

#[test]
fn the_average_of_the_country_is_near_the_average_of_its_municipalities() {
    for year in ["2025", "2026"] {
        let law = law_of_year(year);
        let all = municipalities();
        let rates: Vec<i128> = all.iter().filter(|row| row.2 == year).map(|row| row.3).collect();
        let church: Vec<i128> = all.iter().filter(|row| row.2 == year).map(|row| row.4).collect();
        assert_eq!((rates.len(), church.len()), (98, 98));
        // The published one weighs by income, so that it is lower: large municipalities take less.
        let mean = |rates: &[i128]| rates.iter().sum::<i128>() / 98;
        let published = |percent: Percent| i128::from(percent.of(kr(1_000)).in_oere());
        let apart = mean(&rates) - published(law.skat.gennemsnit.kommuneskat);
        assert!((0..1_000).contains(&apart), "{year}: {apart} thousandths");
        let apart = mean(&church) - published(law.skat.gennemsnit.kirkeskat);
        assert!((0..200).contains(&apart), "{year}: {apart} thousandths");
        assert!(rates.iter().all(|rate| (22_000..27_500).contains(rate)));
        assert!(church.iter().all(|rate| (300..1_400).contains(rate)));
    }
}

#[test]
fn what_one_spouse_does_not_use_is_worth_the_givers_own_percentages() {
    let law = law("2026-03");
    let member = Skatteforhold { kirkeskat: law.skat.gennemsnit.kirkeskat, ..average(&law) };
    let other = average(&law);
    let at_work = indkomstskat(&grundlag(kr(20_000), kr(0), &law), &other, &law);
    let at_home = indkomstskat(&grundlag(kr(0), kr(2_000), &law), &member, &law);
    // 54,100 less 24,000 at 12.01 + 25.049 + 0.867 per cent, the giver's.
    let unused = exact("11415.726");
    assert_eq!(at_home.uudnyttet, unused);
    let (worker, home) = med_aegtefaelle(at_work, at_home);
    assert_eq!((worker.fra_aegtefaelle, worker.skat), (unused, at_work.skat - unused));
    assert_eq!(worker.skat_pr_maaned, worker.skat.share(1, 12));
    assert_eq!(home.skat, Kroner::ZERO);
    // Two who use their own give nothing.
    let (one, another) = med_aegtefaelle(at_work, at_work);
    assert_eq!([one, another], [at_work, at_work]);
    // A negative taxable income is set off by its value, and the allowance besides.
    let far = Skattegrundlag { befordringsfradrag: kr(60_000), ..grundlag(kr(1_000), kr(0), &law) };
    let far: Indkomstskat = indkomstskat(&far, &other, &law);
    assert!(far.skattepligtig_indkomst.is_negative() && far.skat.is_zero());
}

#[test]
fn a_cohabitant_gives_nothing_and_a_spouse_does() {
    let set = ParameterSet::standard();
    let facts = |family: &str, support: &str| {
        json!({
            "month": "2026-03", "family": family,
            "applicant": {"rate": "mindstesats"}, "partner": {"support": support},
        })
    };
    let of = |family: &str| answered(&facts(family, "no_help"), &set).now.applicant.skat;
    // 85,140 less 54,100 at 37.059 per cent.
    assert_eq!(of("cohabiting").skat, exact("11503.1136"));
    // The spouse uses nothing of 20,048.919.
    let married = of("married");
    assert_eq!((married.skat, married.fra_aegtefaelle), (Kroner::ZERO, exact("11503.1136")));
}

#[test]
fn am_bidrag_of_a_fee_is_among_the_figures_and_who_says_it_is_untaxed_has_none() {
    let fee = |taxable: Value| {
        let facts = json!({"month": "2026-03", "applicant": {"rate": "mindstesats",
            "income": [{"kind": "valg_vederlag", "amount": 1500, "taxable": taxable}]}});
        let answer = answered(&facts, &ParameterSet::standard());
        let named = answer.figures.iter().any(|figure| figure.id == "arbejdsmarkedsbidrag.sats");
        (named, answer.now.raadighed.am_bidrag)
    };
    assert_eq!(fee(true.into()), (true, kr(120)));
    assert_eq!(fee(false.into()), (false, kr(0)));
}
