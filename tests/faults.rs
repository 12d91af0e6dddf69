//! Bad input: each fault is named by its field and says what is wrong; none panics, none is guessed at.

use calc_core::calendar::{Day, Month};
use calc_core::case::{Case, Fault, Problem};
use calc_core::parameters::ParameterSet;
use calc_core::quantity::{Kroner, Percent, WeeklyHours, parse_number};
use calc_core::texts::Language;
use proptest::collection::vec;
use proptest::prelude::{BoxedStrategy, Just, ProptestConfig, Strategy, any, prop_oneof, proptest};
use proptest::sample::select;
use serde_json::{Map, Number, Value, json};

/// All faults of a case that cannot be read.
fn faults_of(case: &Value) -> Vec<Fault> {
    match Case::from_value(case, &ParameterSet::standard()) {
        Ok(read) => panic!("it was read: {read:?}\nfrom {case:#}"),
        Err(faults) => faults.0,
    }
}

/// A case with one job, its fields changed by `job`.
fn with_job(job: &Value) -> Value {
    json!({"month": "2026-03", "applicant": {"rate": "mindstesats", "jobs": [job]}})
}

/// A case with this applicant.
fn with_applicant(applicant: &Value) -> Value {
    json!({"month": "2026-03", "applicant": applicant})
}

#[track_caller]
fn one_fault(case: &Value, field: &str, problem: &str) {
    let faults = faults_of(case);
    let told: Vec<(&str, String)> =
        faults.iter().map(|fault| (fault.field.as_str(), format!("{:?}", fault.problem))).collect();
    let [(found, why)] = told.as_slice() else {
        panic!("not one fault but {told:#?}\nin {case:#}");
    };
    assert_eq!(*found, field, "{why}");
    assert!(why.starts_with(problem), "{field}: {why}, expected {problem}");
}

#[test]
fn an_amount_that_is_none_is_refused_at_its_field() {
    for (given, problem) in [
        (json!("-1"), "OutOfRange"),
        (json!(-1), "OutOfRange"),
        (json!("10000000.01"), "OutOfRange"),
        (json!("150.505"), "TooManyDecimals { max: 2 }"),
        (json!("NaN"), "NotA(\"amount\")"),
        (json!("inf"), "NotA(\"amount\")"),
        (json!("abc"), "NotA(\"amount\")"),
        (json!(""), "NotA(\"amount\")"),
        (json!("1e30"), "NotA(\"amount\")"),
        // Money as a binary float is refused, however whole it looks.
        (json!(1e30), "NotA(\"amount\")"),
        (json!(150.5), "NotA(\"amount\")"),
        (json!(150.0), "NotA(\"amount\")"),
        (json!(true), "NotA(\"amount\")"),
        (json!(["150"]), "NotA(\"amount\")"),
    ] {
        let case = with_job(&json!({"hours": "8", "wage": given}));
        one_fault(&case, "applicant.jobs[0].wage", problem);
    }
}

#[test]
fn hours_no_week_has_are_refused() {
    for (given, problem) in [
        (json!("-1"), "OutOfRange"),
        (json!(169), "OutOfRange"),
        (json!("168.01"), "OutOfRange"),
        (json!("8.333"), "TooManyDecimals { max: 2 }"),
        (json!(8.5), "NotA(\"amount\")"),
        (json!("eight"), "NotA(\"amount\")"),
    ] {
        let case = with_job(&json!({"hours": given, "wage": "150"}));
        one_fault(&case, "applicant.jobs[0].hours", problem);
    }
    let most = with_job(&json!({"hours": 168, "wage": "150"}));
    assert!(Case::from_value(&most, &ParameterSet::standard()).is_ok());
}

#[test]
fn a_rate_that_cannot_be_is_refused() {
    for (applicant, contradiction) in [
        (json!({"rate": "forhoejet_sats", "age": 24}), "ForhoejetTooYoung"),
        (
            json!({"rate": "forhoejet_sats", "age": 27, "worked_two_and_a_half_years": false}),
            "ForhoejetTooYoung",
        ),
        (json!({"rate": "grundsats", "age": 30}), "GrundsatsTooOld"),
        (json!({"rate": "grundsats", "born": "1996-03-01"}), "GrundsatsTooOld"),
        (json!({"rate": "grundsats", "residence_met": false}), "RequirementsNotMet"),
        (json!({"rate": "hjemmeboende", "age": 30}), "HjemmeboendeTooOld"),
        (json!({"rate": "hjemmeboende", "lives_with_parents": false}), "HjemmeboendeElsewhere"),
        (
            json!({"rate": "mindstesats", "residence_met": true, "employment": "met"}),
            "MindstesatsRequirementsMet",
        ),
        (json!({"rate": "mindstesats", "age": 20, "lives_with_parents": true}), "LivesWithParents"),
    ] {
        let problem = format!("Contradiction({contradiction})");
        one_fault(&with_applicant(&applicant), "applicant.rate", &problem);
    }
    let with_child = json!({
        "month": "2026-03", "children": [{"age": 2}], "applicant": {"rate": "hjemmeboende"}
    });
    one_fault(&with_child, "applicant.rate", "Contradiction(HjemmeboendeWithChild)");
}

#[test]
fn what_a_person_told_of_the_household_is_held_together() {
    let applicant = json!({"rate": "mindstesats"});
    for (case, field, problem) in [
        (json!({"month": "2026-03"}), "applicant", "Missing"),
        (json!({"applicant": applicant}), "month", "Missing"),
        (json!({"month": "2026-13", "applicant": applicant}), "month", "NotA(\"month\")"),
        (json!({"month": 202_603, "applicant": applicant}), "month", "NotA(\"month\")"),
        (json!({"month": "2026-03", "applicant": []}), "applicant", "NotA(\"object\")"),
        (json!({"month": "2026-03", "applicant": {}}), "applicant.rate", "Missing"),
        (json!({"month": "2026-03", "version": 2, "applicant": applicant}), "version", "OutOfRange"),
        (json!({"month": "2026-03", "aplicant": {}, "applicant": applicant}), "aplicant", "UnknownField"),
        (
            json!({"month": "2026-03", "applicant": {"rate": "mindstesats", "wage": "1"}}),
            "applicant.wage",
            "UnknownField",
        ),
        (
            json!({"month": "2026-03", "children": [{"born": "2026-04-01"}], "applicant": applicant}),
            "children[0].born",
            "Contradiction(BornInTheFuture)",
        ),
        (
            json!({"month": "2026-03", "children": [{"born": "2026-02-29"}], "applicant": applicant}),
            "children[0].born",
            "NotA(\"day\")",
        ),
        (
            json!({"month": "2026-03", "children": [{"age": 3, "born": "2020-01-01"}], "applicant": applicant}),
            "children[0].age",
            "Contradiction(AgeAndBirth)",
        ),
        (
            json!({"month": "2026-03", "family": "single", "applicant": applicant, "partner": applicant}),
            "partner",
            "Contradiction(PartnerOfSingle)",
        ),
        (json!({"month": "2026-03", "family": "married", "applicant": applicant}), "partner", "Missing"),
        (
            json!({
                "month": "2026-03", "family": "married", "applicant": applicant,
                "partner": {"support": "public_benefit"}
            }),
            "partner.benefit",
            "Missing",
        ),
        (
            json!({"month": "2026-02", "days_with_help": 29, "applicant": applicant}),
            "days_with_help",
            "Contradiction(TooManyDays)",
        ),
        (
            json!({"month": "2026-03", "readings": {"overflow": "maybe"}, "applicant": applicant}),
            "readings.overflow",
            "NotOneOf",
        ),
        (
            json!({"month": "2026-03", "first_application": "yes", "applicant": applicant}),
            "first_application",
            "NotA(\"yes-no\")",
        ),
    ] {
        one_fault(&case, field, problem);
    }
}

#[test]
fn pay_is_told_in_one_way() {
    let both = json!({"hours": "8", "wage": "150", "monthly_pay": "5000"});
    one_fault(&with_job(&both), "applicant.jobs[0].monthly_pay", "Contradiction(MoreThanOnePay)");
    let all = json!({"hours": "8", "wage": "150", "monthly_pay": "5000", "countable_wage": "4000"});
    let fields: Vec<String> = faults_of(&with_job(&all)).into_iter().map(|fault| fault.field).collect();
    assert_eq!(fields, ["applicant.jobs[0].monthly_pay", "applicant.jobs[0].countable_wage"]);
    one_fault(&with_job(&json!({"hours": "8"})), "applicant.jobs[0].wage", "Missing");
    one_fault(&with_job(&json!({"wage": "150"})), "applicant.jobs[0].hours", "Missing");
}

#[test]
fn a_month_without_figures_names_the_months_there_are() {
    let faults = faults_of(&json!({"month": "2027-01", "applicant": {"rate": "mindstesats"}}));
    let [Fault { field, given, problem: Problem::MonthWithoutFigures(error) }] = faults.as_slice() else {
        panic!("{faults:?}");
    };
    assert_eq!((field.as_str(), given.as_str()), ("month", "2027-01"));
    let text = error.to_string();
    assert!(text.contains("2025-07") && text.contains("2026-12"), "{text}");
}

#[test]
fn what_was_given_is_repeated_as_it_was_written_and_short() {
    let long = "x".repeat(500);
    let faults = faults_of(&with_job(&json!({"hours": long, "wage": "abc"})));
    let given: Vec<&str> = faults.iter().map(|fault| fault.given.as_str()).collect();
    assert_eq!(given.len(), 2);
    assert!(given[0].starts_with("xxx") && given[0].chars().count() <= 41, "{}", given[0]);
    assert_eq!(given[1], "abc");
}

#[test]
fn text_that_is_no_json_is_one_fault_with_its_line() {
    let set = ParameterSet::standard();
    for text in ["", "{", "month: 2026-03", "{\"month\": \"2026-03\",}"] {
        let faults = Case::from_json(text, &set).expect_err("not JSON").0;
        assert!(
            matches!(faults.as_slice(), [Fault { problem: Problem::NotJson { detail }, .. }] if detail.contains("line")),
            "{text:?}: {faults:?}"
        );
    }
    for value in [json!(null), json!(1), json!("case"), json!([])] {
        one_fault(&value, "", "NotA(\"object\")");
    }
}

#[test]
fn seven_faults_are_named_at_once() {
    let case = json!({
        "month": "2026-03",
        "family": "single",
        "children": [{"born": "2026-05-01"}],
        "days_with_help": 32,
        "applicant": {
            "rate": "grundsats",
            "age": 31,
            "jobs": [
                {"hours": "169", "wage": "150.505"},
                {"hours": "5", "wage": "150", "wages": "150"},
            ],
        },
        "partner": {"rate": "mindstesats"},
    });
    let mut fields: Vec<String> = faults_of(&case).into_iter().map(|fault| fault.field).collect();
    fields.sort();
    let expected = [
        "applicant.jobs[0].hours",
        "applicant.jobs[0].wage",
        "applicant.jobs[1].wages",
        "applicant.rate",
        "children[0].born",
        "days_with_help",
        "partner",
    ];
    assert_eq!(fields, expected);
}

#[test]
fn the_case_that_is_damaged_can_be_read_whole() {
    read(&whole_case());
    assert!(Case::from_value(&whole_case(), &ParameterSet::standard()).is_ok());
}

/// Names that mean something to the reader, and some that do not.
fn names() -> impl Strategy<Value = String> {
    let known = [
        "month",
        "children",
        "family",
        "applicant",
        "partner",
        "readings",
        "age",
        "born",
        "parent",
        "at_home",
        "rate",
        "residence_met",
        "employment",
        "activity_ready",
        "jobs",
        "income",
        "holiday",
        "hours",
        "wage",
        "monthly_pay",
        "countable_wage",
        "paid_every",
        "pension_percent",
        "planned",
        "kind",
        "amount",
        "days",
        "pay",
        "support",
        "benefit",
        "wealth",
        "days_with_help",
        "months_with_help",
        "overflow",
        "version",
        "road",
        "history",
        "plan",
        "in_all",
        "first",
        "last",
        "hours_a_week",
        "by",
        "home",
        "rent",
        "m2",
        "travel",
        "cost_per_day",
        "shift_hours",
        "km_a_day",
        "municipality",
        "frikort",
        "frikort_used",
        "daycare_price",
        "child_benefits",
    ];
    prop_oneof![9 => select(known.to_vec()).prop_map(str::to_owned), 1 => any::<String>()]
}

/// Text that often looks like what the reader expects.
fn texts() -> impl Strategy<Value = String> {
    let likely = [
        "2026-03",
        "2026-13",
        "9999-12",
        "0001-01",
        "1990-02-30",
        "2026-03-31",
        "9999-12-31",
        "mindstesats",
        "hjemmeboende",
        "married",
        "single",
        "public_benefit",
        "met",
        "month",
        "alternative",
        "anden_indtaegt",
        "9999999",
        "999999999999999",
        "-0",
        "1.234,56",
        "NaN",
    ];
    prop_oneof![
        select(likely.to_vec()).prop_map(str::to_owned),
        any::<String>(),
        "[-+]?[0-9.,]{0,20}",
        "[0-9]{1,5}-[0-9]{1,3}(-[0-9]{1,3})?",
    ]
}

fn json_values() -> BoxedStrategy<Value> {
    let floats = any::<f64>().prop_map(|float| Number::from_f64(float).map_or(Value::Null, Value::Number));
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (0..130_i64).prop_map(Value::from),
        floats,
        texts().prop_map(Value::from),
    ];
    let nested = leaf.prop_recursive(5, 64, 12, |inner| {
        prop_oneof![
            1 => vec(inner.clone(), 0..4).prop_map(Value::from),
            3 => vec((names(), inner), 0..12)
                .prop_map(|fields| Value::Object(fields.into_iter().collect::<Map<_, _>>())),
        ]
    });
    nested.boxed()
}

/// A case that tells something of everything.
fn whole_case() -> Value {
    json!({
        "version": 1, "month": "2026-03", "family": "married",
        "children": [{"born": "2020-05-31", "parent": "both", "at_home": true, "daycare_price": "3900"}],
        "days_with_help": 20, "months_with_help": 4, "wealth": "100", "municipality": "Aarhus", "small_island": false,
        "sibling_percent": "60", "child_benefits": {"share_percent": "50", "shared_custody": false},
        "home": {
            "rent": "7000", "m2": 70, "heating": "in_rent", "hot_water_in_rent": true, "electricity_in_rent": true,
            "water_beside_rent": true, "drainage_beside_rent": true, "painting": "part", "other_upkeep": "full",
            "household_wealth": "900000", "disability_pension": false, "other_adults": [{"age": 22, "income": "9000"}]
        },
        "readings": {"overflow": "alternative"},
        "applicant": {
            "age": 27, "residence_met": true, "employment": "met", "activity_ready": true,
            "church_member": true, "years_to_state_pension": 30, "atp_of_help": true, "sanction": "300",
            "frikort_used": "1000",
            "jobs": [
                {
                    "hours": "8", "wage": "150", "paid_every": "week", "pension_percent": "4",
                    "employer_pension_percent": "8", "frikort": true,
                    "travel": {
                        "means": "car", "shift_hours": "4", "km_a_day": "60.5", "minutes_a_day": 80, "refunded": false
                    }
                },
                {"hours": 4, "monthly_pay": 2000, "travel": {"cost_per_day": "76", "days_a_week": "2.5"}},
                {"countable_wage": "500", "travel": {"monthly_pass": "430", "days_a_week": 1}}
            ],
            "income": [{"kind": "logerende", "amount": "2000"}],
            "holiday": {"days": 5, "pay": "900", "with_help": true}
        },
        "partner": {"support": "public_benefit", "benefit": "12000", "jobs": [{"countable_wage": "1000"}]},
        "road": {
            "born": "1998-05", "by": "2030-01", "recognised": false,
            "history": [
                {"in_all": "400"},
                {"month": "2025-11", "hours": "40", "proof": "proven"},
                {"month": "2025-12", "income": "9000"},
                {"first": "2024-01", "last": "2025-06", "hours_a_week": "20"}
            ],
            "plan": [{"hours_a_week": "12", "first": "2026-04", "last": "2029-12"}]
        }
    })
}

/// A whole case in which one field, somewhere, is something else.
fn damaged_cases() -> impl Strategy<Value = Value> {
    let whole = whole_case();
    let places = places(&whole, String::new());
    (select(places), json_values()).prop_map(move |(place, value)| {
        let mut case = whole.clone();
        if let Some(field) = case.pointer_mut(&place) {
            *field = value;
        }
        case
    })
}

/// Every place in a value, as JSON pointers.
fn places(value: &Value, path: String) -> Vec<String> {
    let inner: Vec<String> = match value {
        Value::Object(fields) => {
            fields.iter().flat_map(|(name, value)| places(value, format!("{path}/{name}"))).collect()
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.flat_map(|(index, value)| places(value, format!("{path}/{index}"))).collect()
        }
        _ => Vec::new(),
    };
    inner.into_iter().chain([path]).collect()
}

/// Reads it; where it can be read, answers it too.
fn read(value: &Value) {
    let set = ParameterSet::standard();
    match Case::from_value(value, &set) {
        Ok(case) => {
            let outcome = calc_core::outcome::answer(&case, &set).expect("a case that was read has figures");
            assert!(!calc_core::explain::explain(&outcome, Language::Danish).rows.is_empty());
        }
        Err(faults) => assert!(!faults.0.is_empty(), "refused without a reason: {value:#}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1_024) })]

    #[test]
    fn no_json_panics(value in json_values()) {
        read(&value);
    }

    #[test]
    fn no_case_with_one_field_changed_panics(value in damaged_cases()) {
        read(&value);
    }

    #[test]
    fn no_text_panics_as_json(text in any::<String>()) {
        let faults = Case::from_json(&text, &ParameterSet::standard());
        assert!(faults.is_err_and(|faults| !faults.0.is_empty()));
    }

    #[test]
    fn no_text_panics_as_a_number_or_a_date(text in texts(), decimals in 0..10_u32) {
        // Whatever comes of it is a value or a reason; a number that was read is written and read again alike.
        if let Ok(number) = parse_number(&text, decimals) {
            assert_eq!(parse_number(&number.to_string(), decimals), Ok(number));
        }
        if let Ok(month) = text.parse::<Month>() {
            assert_eq!(month.to_string().parse(), Ok(month));
        }
        if let Ok(day) = text.parse::<Day>() {
            assert_eq!(day.to_string().parse(), Ok(day));
        }
        let _ = (text.parse::<Kroner>(), text.parse::<Percent>(), text.parse::<WeeklyHours>());
    }
}
