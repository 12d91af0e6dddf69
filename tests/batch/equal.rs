//! A row of a list is answered as `smaajob job --case` answers the case it tells, and refused for the same reasons.

use std::collections::{BTreeMap, BTreeSet};

use calc_core::case::{Case, Faults};
use calc_core::facts::{Familie, Pay, Placement, Rejsedage, Sats};
use calc_core::parameters::ParameterSet;
use calc_core::surface;
use calc_core::table::{HEADERS, Measure, all, error_code, error_text, header_of, of_header};
use calc_core::texts::Language;
use proptest::option::weighted;
use proptest::prelude::{Just, Strategy, prop_oneof};
use proptest::sample::{Index, select};
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use smaajob_tests::at;
use smaajob_tests::strategies::{cases, hundredths_of_hours};
use smaajob_tests::told::{cells, told};

use super::lists::{self, Folder, said};

const ROWS: usize = 10_000;

/// What a case tells of the road, in each form that a row can hold.
fn roads() -> impl Strategy<Value = Value> {
    let hours = |most: i64| (0..=most).prop_map(|hours| hundredths_of_hours(hours).to_string());
    let months = proptest::collection::vec(hours(16_000), 1..=120).prop_map(|hours| json!({ "each_month": hours }));
    let in_all = hours(600_000).prop_map(|hours| json!({ "in_all": hours, "proof": "claimed" }));
    let span = (hours(3_700), 2016..2025_i32, 1..=12_u8)
        .prop_map(|(hours, year, month)| {
            json!({ "hours_a_week": hours, "first": format!("{year}-{month:02}"), "last": format!("{}-{month:02}", year + 1) })
        });
    let history = proptest::collection::vec(prop_oneof![months, in_all, span], 0..3);
    let plan = weighted(0.6, hours(3_700))
        .prop_map(|hours| hours.map(|hours| json!([{ "hours_a_week": hours, "first": "2027-01" }])));
    (history, plan, proptest::bool::weighted(0.1)).prop_map(|(history, plan, recognised)| {
        json!({ "history": history, "plan": plan, "recognised": recognised })
    })
}

/// What somebody may write where something else belongs; none takes the value away.
fn slips() -> impl Strategy<Value = Option<(Index, Option<&'static str>)>> {
    let written = select(vec![None, Some("-1"), Some("abc"), Some("99999999999"), Some("2026-13"), Some("1,234")]);
    weighted(0.3, (proptest::prelude::any::<Index>(), written))
}

/// The strategies tell what the rules can be asked; a case must also say what its facts need, and nothing against them.
fn mended(mut case: Case) -> Case {
    let household = &mut case.household;
    household.ekstra_boernetilskud = None;
    let parent = !household.children.is_empty();
    let partner = match &mut household.familie {
        Familie::Par(partner) => Some(&mut partner.person),
        Familie::NotTold | Familie::Enlig => None,
    };
    for person in std::iter::once(&mut household.applicant).chain(partner) {
        if parent && matches!(person.placement, Some(Placement::Known(sats)) if sats.hjemmeboende()) {
            person.placement = Some(Placement::Known(Sats::Mindstesats));
        }
        let known = |sats| person.placement == Some(Placement::Known(sats));
        let young = known(Sats::Grundsats) || known(Sats::Hjemmeboende) || known(Sats::HjemmeboendeMindste);
        let known_age = if young { 24 } else { 41 };
        person.age = Some(person.age.filter(|age| young == (*age < 25)).unwrap_or(known_age));
        person.tilpasningstillaeg &= young;
        if person.jobs.iter().any(|job| job.frikort) {
            person.frikort_brugt.get_or_insert_default();
        }
        for job in &mut person.jobs {
            if let (Pay::Countable(_), Some(way)) = (job.pay, &mut job.rejse) {
                way.dage = Rejsedage::OmUgen(250);
            }
        }
    }
    case
}

/// A case that makes sense, most often; with a slip of the pen otherwise.
fn telling() -> impl Strategy<Value = Value> {
    let road = prop_oneof![3 => Just(None), 2 => roads().prop_map(Some)];
    let cases = (cases(), proptest::bool::weighted(0.9))
        .prop_map(|(case, sense)| if sense { mended(case) } else { case });
    (cases, road, slips()).prop_map(|(case, road, slip)| {
        let mut case = told(&case);
        if let Some(road) = road {
            case["road"] = road;
        }
        if let Some((place, written)) = slip {
            let cells = cells(&case);
            let (path, _) = place.get(&cells);
            let value = value_at(&mut case, path);
            // A month of a list of months is a number whatever stands there, and yes and no are words only in a cell.
            let can_be_taken = path != "month" && !path.contains("each_month");
            match written {
                Some(text) if !value.is_boolean() => *value = text.into(),
                None if can_be_taken => *value = Value::Null,
                _ => {}
            }
        }
        case
    })
}

/// The value at `applicant.jobs[0].hours`; what is not there yet is made.
fn value_at<'case>(case: &'case mut Value, path: &str) -> &'case mut Value {
    let steps = path.replace('[', ".").replace(']', "");
    steps.split('.').fold(case, |value, step| match step.parse::<usize>() {
        Err(_) => &mut value[step],
        Ok(place) => {
            if value.is_null() {
                *value = json!([]);
            }
            let items = value.as_array_mut().expect("a list");
            while items.len() <= place {
                items.push(json!({}));
            }
            &mut items[place]
        }
    })
}

/// What a column of the result must say by the answer of `job`.
fn expected(measure: &Measure, answer: &Value) -> String {
    if measure.english == "hours_missing" {
        let hours = |path| at(answer, path).as_str().map(hundredths);
        let missing = hours("road.goal").zip(hours("road.latest.now"));
        return missing.map(|(goal, held)| plain((goal - held).max(0))).unwrap_or_default();
    }
    assert!(!measure.path.is_empty(), "{} is told nowhere in the answer of job", measure.english);
    match at(answer, measure.path) {
        Value::Null => String::new(),
        Value::String(text) if text.contains('.') => plain(hundredths(text)),
        Value::String(text) => text.clone(),
        other => panic!("{}: {other}", measure.english),
    }
}

/// An exact number in hundredths, half away from zero.
fn hundredths(text: &str) -> i64 {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digit = |place: usize| decimals.as_bytes().get(place).map_or(0, |digit| i64::from(digit - b'0'));
    let size = whole.trim_start_matches('-').parse::<i64>().expect("a number") * 100 + digit(0) * 10 + digit(1);
    let size = size + i64::from(digit(2) >= 5);
    if text.starts_with('-') { -size } else { size }
}

fn plain(hundredths: i64) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", hundredths.abs() / 100, hundredths.abs() % 100)
}

/// The rows that a table must have for these cases: every measure, then what is wrong.
fn rows_of(cases: &[Value], headers: &[String], set: &ParameterSet) -> Vec<Vec<String>> {
    let name = |field: &str| {
        let own = headers.iter().find(|header| of_header(header).is_some_and(|fills| fills.field == field));
        own.cloned().unwrap_or_else(|| header_of(field, Language::Danish))
    };
    let refused = |faults: &Faults| {
        let text = error_text(faults, name, Language::Danish);
        let nothing = all().map(|_| String::new());
        nothing.chain([error_code(faults).to_owned(), text]).collect()
    };
    let row = |case: &Value| match Case::from_value(case, set) {
        Err(faults) => refused(&faults),
        Ok(case) => {
            let answered = surface::answered(&case, set).expect("a case that was read has figures");
            let answer = serde_json::to_value(answered).expect("an answer is plain data");
            let said = all().map(|measure| expected(measure, &answer));
            said.chain([String::new(), String::new()]).collect()
        }
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let parts = cases.chunks(cases.len().div_ceil(cores));
    std::thread::scope(|scope| {
        let workers: Vec<_> =
            parts.map(|part| scope.spawn(move || part.iter().map(row).collect::<Vec<_>>())).collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("rows")).collect()
    })
}

/// The cases as a list, one column for each value that any of them tells.
fn list_of(cases: &[Value]) -> (Vec<String>, Vec<u8>) {
    let told: Vec<BTreeMap<String, String>> = cases.iter().map(|case| cells(case).into_iter().collect()).collect();
    let headers: BTreeSet<&String> = told.iter().flat_map(BTreeMap::keys).collect();
    let mut list = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    list.write_record(&headers).expect("memory");
    for case in &told {
        list.write_record(headers.iter().map(|header| case.get(*header).map_or("", String::as_str))).expect("memory");
    }
    let headers = headers.into_iter().cloned().collect();
    (headers, list.into_inner().expect("memory"))
}

fn columns() -> String {
    all().map(|measure| measure.english).collect::<Vec<_>>().join(",")
}

/// Holds the answered part of each row of a result against what it must be.
fn hold(result: &str, columns: usize, expected: &[Vec<String>], cases: &[Value]) {
    let rows = lists::cells(&result.replace(';', ";"), b';');
    assert_eq!(rows.len(), expected.len() + 1);
    let (headers, rows) = rows.split_first().expect("a header");
    for ((row, expected), case) in rows.iter().zip(expected).zip(cases) {
        let found: Vec<String> = row[columns..].iter().map(|cell| point(cell)).collect();
        for ((header, found), expected) in headers[columns..].iter().zip(&found).zip(expected) {
            assert_eq!(found, &point(expected), "{header} of {case:#}");
        }
    }
}

/// Numbers with a point, whatever the list writes; the texts of faults hold commas of their own.
fn point(cell: &str) -> String {
    let number = cell.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b',' | b'.' | b'-'));
    if number { cell.replace(',', ".") } else { cell.to_owned() }
}

#[test]
fn ten_thousand_random_rows_are_answered_as_job_answers_their_cases() {
    let mut runner = TestRunner::deterministic();
    let telling = telling();
    let cases: Vec<Value> =
        (0..ROWS).map(|_| telling.new_tree(&mut runner).expect("a case").current()).collect();
    let (headers, list) = list_of(&cases);
    let expected = rows_of(&cases, &headers, &ParameterSet::standard());
    let refused = expected.iter().filter(|row| row.iter().rev().nth(1).is_some_and(|code| !code.is_empty())).count();
    assert!((ROWS / 20..ROWS / 2).contains(&refused), "{refused} refused");

    let folder = Folder::new("equal");
    folder.with("list.csv", list);
    let output = folder.run(&["list.csv", "--out", "result.csv", "--columns", &columns()]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    hold(&folder.text("result.csv"), headers.len(), &expected, &cases);
}
