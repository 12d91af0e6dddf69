//! A row of a list is answered as `smaajob job --case` answers the case it tells, and refused for the same reasons.

use std::collections::{BTreeMap, BTreeSet};

use calc_core::case::{Case, Faults};
use calc_core::facts::{Familie, Pay, Placement, Rejsedage, Sats};
use calc_core::outcome::answer;
use calc_core::parameters::ParameterSet;
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
    // Months and sums that stand for full-time months, though their hours are rounded.
    let month = prop_oneof![4 => hours(16_000), 1 => select(vec!["160.33", "320.66", "100", "60.33"]).prop_map(String::from)];
    let months = proptest::collection::vec(month, 1..=120).prop_map(|hours| json!({ "each_month": hours }));
    let in_all = prop_oneof![4 => hours(600_000), 1 => Just("4809.9".to_owned())]
        .prop_map(|hours| json!({ "in_all": hours, "proof": "claimed" }));
    let span = (hours(3_700), 2016..2025_i32, 1..=12_u8)
        .prop_map(|(hours, year, month)| {
            json!({ "hours_a_week": hours, "first": format!("{year}-{month:02}"), "last": format!("{}-{month:02}", year + 1) })
        });
    let history = proptest::collection::vec(prop_oneof![months, in_all, span], 0..3);
    let plan = weighted(0.6, hours(3_700))
        .prop_map(|hours| hours.map(|hours| json!([{ "hours_a_week": hours, "first": "2027-01" }])));
    (history, plan, proptest::bool::weighted(0.1)).prop_map(
        |(history, plan, recognised)| json!({ "history": history, "plan": plan, "recognised": recognised }),
    )
}

/// What somebody may write where something else belongs; none takes the value away.
fn slips() -> impl Strategy<Value = Option<(Index, Option<&'static str>)>> {
    let written =
        select(vec![None, Some("-1"), Some("abc"), Some("99999999999"), Some("2026-13"), Some("1,234")]);
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
pub fn telling() -> impl Strategy<Value = Value> {
    let road = prop_oneof![4 => Just(None), 1 => roads().prop_map(Some)];
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
            // A month of a list of months is a number whatever stands there, and yes and no are words only in a cell. A row that
            // tells nothing of a road has none.
            let can_be_taken = path != "month" && !path.contains("each_month") && path != "road.recognised";
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

/// What a column of the result must say by the answer of `job`: amounts to the øre, hours as they are there. There are two
/// things that `job` leaves to its reader, who sees its list of entries: that nothing is known of a past that is not told, and
/// that nothing is missing where the requirement is recognised.
fn expected(measure: &Measure, answer: &Value) -> String {
    let recognised = at(answer, "road.recognised") == &Value::Bool(true);
    let no_past = at(answer, "road.entries").as_array().is_some_and(Vec::is_empty);
    match measure.english {
        "hours_missing" if recognised => return plain(0, 4),
        "hours_held" | "hours_missing" | "met" if no_past => return String::new(),
        _ => {}
    }
    if measure.english == "hours_missing" {
        let hours = |path| at(answer, path).as_str().map(|text| rounded(text, 4));
        let missing = hours("road.goal").zip(hours("road.latest.now"));
        return missing.map(|(goal, held)| plain((goal - held).max(0), 4)).unwrap_or_default();
    }
    assert!(!measure.path.is_empty(), "{} is told nowhere in the answer of job", measure.english);
    match at(answer, measure.path) {
        Value::Null => String::new(),
        Value::String(text) if text.contains('.') && !measure.path.starts_with("road") => {
            plain(rounded(text, 2), 2)
        }
        Value::String(text) => text.clone(),
        other => panic!("{}: {other}", measure.english),
    }
}

/// An exact number in units of its so many decimals, half away from zero.
fn rounded(text: &str, decimals: usize) -> i64 {
    let (whole, rest) = text.split_once('.').unwrap_or((text, ""));
    let digit = |place: usize| rest.as_bytes().get(place).map_or(0, |digit| i64::from(digit - b'0'));
    let whole = whole.trim_start_matches('-').parse::<i64>().expect("a number");
    let size =
        (0..decimals).fold(whole, |size, place| size * 10 + digit(place)) + i64::from(digit(decimals) >= 5);
    if text.starts_with('-') { -size } else { size }
}

fn plain(units: i64, decimals: u32) -> String {
    let (sign, one) = (if units < 0 { "-" } else { "" }, 10_i64.pow(decimals));
    let (whole, rest) = (units.abs() / one, units.abs() % one);
    format!("{sign}{whole}.{rest:0width$}", width = decimals as usize)
}

/// The rows that a table must have for these cases: every measure, then what is wrong.
pub fn rows_of(cases: &[Value], headers: &[String], set: &ParameterSet) -> Vec<Vec<String>> {
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
            // What `job` adds to it, how far the answer holds, no column of the result tells.
            let answer = answer(&case, set).expect("a case that was read has figures");
            let answer = serde_json::to_value(answer).expect("an answer is plain data");
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
    let told: Vec<BTreeMap<String, String>> =
        cases.iter().map(|case| cells(case).into_iter().collect()).collect();
    let headers: BTreeSet<&String> = told.iter().flat_map(BTreeMap::keys).collect();
    let mut list = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    list.write_record(&headers).expect("memory");
    for case in &told {
        list.write_record(headers.iter().map(|header| case.get(*header).map_or("", String::as_str)))
            .expect("memory");
    }
    let headers = headers.into_iter().cloned().collect();
    (headers, list.into_inner().expect("memory"))
}

pub fn columns() -> String {
    all().map(|measure| measure.english).collect::<Vec<_>>().join(",")
}

/// Holds the answered part of each row of a result against what it must be.
fn hold(result: &str, columns: usize, expected: &[Vec<String>], cases: &[Value]) {
    let rows = lists::cells(result, b';');
    assert_eq!(rows.len(), expected.len() + 1);
    let (headers, rows) = rows.split_first().expect("a header");
    for ((row, expected), case) in rows.iter().zip(expected).zip(cases) {
        let found: Vec<String> = row[columns..].iter().map(|cell| point(cell)).collect();
        for ((header, found), expected) in headers[columns..].iter().zip(&found).zip(expected) {
            assert_eq!(found, &point(expected), "{header} of {case:#}");
        }
    }
}

/// Numbers with a point and without closing zeros; the texts of faults hold commas of their own.
pub fn point(cell: &str) -> String {
    let number = cell.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b',' | b'.' | b'-'));
    match cell.replace(',', ".") {
        number_with_point if number && number_with_point.contains('.') => {
            number_with_point.trim_end_matches('0').trim_end_matches('.').to_owned()
        }
        whole if number => whole,
        _ => cell.to_owned(),
    }
}

#[test]
fn ten_thousand_random_rows_are_answered_as_job_answers_their_cases() {
    let mut runner = TestRunner::deterministic();
    let telling = telling();
    let cases: Vec<Value> =
        (0..ROWS).map(|_| telling.new_tree(&mut runner).expect("a case").current()).collect();
    let (headers, list) = list_of(&cases);
    let expected = rows_of(&cases, &headers, &ParameterSet::standard());
    let refused =
        expected.iter().filter(|row| row.iter().rev().nth(1).is_some_and(|code| !code.is_empty())).count();
    assert!((ROWS / 20..ROWS / 2).contains(&refused), "{refused} refused");

    let folder = Folder::new("equal");
    folder.with("list.csv", list);
    let output = folder.run(&["list.csv", "--out", "result.csv", "--columns", &columns()]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    hold(&folder.text("result.csv"), headers.len(), &expected, &cases);
}

#[test]
fn a_scenario_is_the_case_with_that_job_side_by_side_or_in_rows_of_its_own() {
    const FEW: usize = 400;
    let mut runner = TestRunner::deterministic();
    let telling = telling();
    let cases: Vec<Value> =
        (0..FEW).map(|_| telling.new_tree(&mut runner).expect("a case").current()).collect();
    let (headers, list) = list_of(&cases);
    let set = ParameterSet::standard();
    let with = |facts: &[(&str, &str)], instead: &[&str]| {
        let with_job = |case: &Value| {
            let mut case = case.clone();
            let job = value_at(&mut case, "applicant.jobs[0]");
            for other in instead {
                job[*other] = Value::Null;
            }
            for (fact, text) in facts {
                job[*fact] = (*text).into();
            }
            case
        };
        cases.iter().map(with_job).collect::<Vec<_>>()
    };
    let jobs = [
        with(&[("hours", "8"), ("wage", "150.5")], &["monthly_pay", "countable_wage"]),
        with(&[("countable_wage", "4000")], &["monthly_pay", "wage"]),
    ];
    let folder = Folder::new("scenarios");
    folder.with("list.csv", list);
    let asked =
        ["list.csv", "--scenario", "name=A,hours=8,wage=150,5", "--scenario", "name=B,countable_wage=4000"];
    let columns_of_all = columns();
    let all_columns = ["--columns", &columns_of_all];
    let run = |more: &[&str]| folder.run(&[&asked[..], &all_columns, more].concat());

    assert_eq!(run(&["--long", "--out", "long.csv"]).status.code(), Some(1));
    let long = lists::cells(&folder.text("long.csv"), b';');
    assert_eq!(long.len(), 1 + 2 * FEW);
    let expected = jobs.each_ref().map(|cases| rows_of(cases, &headers, &set));
    for (place, row) in long[1..].iter().enumerate() {
        let (scenario, expected) = (["A", "B"][place % 2], &expected[place % 2][place / 2]);
        assert_eq!(row[headers.len()], scenario);
        let found: Vec<String> = row[headers.len() + 1..].iter().map(|cell| point(cell)).collect();
        assert_eq!(
            found,
            expected.iter().map(|cell| point(cell)).collect::<Vec<_>>(),
            "{:#}",
            jobs[place % 2][place / 2]
        );
    }

    assert_eq!(run(&["--out", "wide.csv"]).status.code(), Some(1));
    let wide = lists::cells(&folder.text("wide.csv"), b';');
    for (place, row) in wide[1..].iter().enumerate() {
        for (header, cell) in wide[0].iter().zip(row).skip(headers.len()) {
            let (scenario, name) = header.split_once(": ").unwrap_or(("A", header));
            let column = long[0].iter().position(|long| long == name).expect("a column of the long result");
            let row_of = |scenario| &long[1 + 2 * place + usize::from(scenario == "B")];
            // What is wrong with either stands at the end of the row.
            let of_both = ["error_code", "error_text"].contains(&name) && row_of("A")[column].is_empty();
            assert_eq!(
                cell,
                &row_of(if of_both { "B" } else { scenario })[column],
                "{header} of row {place}"
            );
        }
    }
}

#[test]
fn a_column_by_its_name_tells_its_field_and_what_goes_without_saying() {
    let fills = |name: &str| of_header(name).unwrap_or_else(|| panic!("{name} is no column"));
    for language in [Language::English, Language::Danish] {
        let headers: Vec<String> =
            HEADERS.iter().map(|header| header.name(language).replace('#', "1")).collect();
        // Enough for most columns to be of use; each row tells one column more.
        let rows: Vec<BTreeMap<&str, &str>> = HEADERS
            .iter()
            .zip(&headers)
            .map(|(header, own)| {
                let place = |english| {
                    let found = HEADERS.iter().position(|header| header.english == english);
                    headers[found.expect("a column")].as_str()
                };
                let mut row = BTreeMap::from([(place("month"), "2026-03"), (place("rate"), "mindstesats")]);
                let job = header.english.starts_with("travel") || ["shift", "km"].contains(&header.english);
                if job || ["hours", "paid_every", "pension_percent", "frikort"].contains(&header.english) {
                    row.extend([(place("hours"), "8"), (place("wage"), "150")]);
                }
                if job {
                    row.extend([(place("travel_cost"), "20"), (place("travel_days"), "2")]);
                }
                if header.english.starts_with("partner") {
                    row.extend([(place("family"), "married"), (place("partner_rate"), "mindstesats")]);
                }
                if header.english.starts_with("existing") {
                    row.insert(place("existing_hours"), "5");
                }
                if header.english == "existing_hours" {
                    row.insert(place("existing_wage"), "150");
                }
                row.insert(own, header.example);
                row
            })
            .collect();
        let cases: Vec<Value> = rows
            .iter()
            .map(|row| {
                let mut case = json!({});
                for header in row.keys() {
                    let fills = fills(header);
                    for (field, implied) in &fills.implies {
                        *value_at(&mut case, field) = in_json(implied);
                    }
                }
                for (header, text) in row {
                    *value_at(&mut case, &fills(header).field) = in_json(text);
                }
                // Places before the one that is told.
                for list in ["/applicant/jobs", "/road/history"] {
                    if let Some(Value::Array(items)) = case.pointer_mut(list) {
                        items.retain(|item| item != &json!({}));
                    }
                }
                case
            })
            .collect();
        let mut list = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
        list.write_record(&headers).expect("memory");
        for row in &rows {
            list.write_record(headers.iter().map(|header| row.get(header.as_str()).unwrap_or(&"")))
                .expect("memory");
        }
        let expected = rows_of(&cases, &headers, &ParameterSet::standard());
        let answered = expected.iter().filter(|row| row.last().is_some_and(String::is_empty)).count();
        assert!(answered > 40, "{answered} of {} columns are of use", rows.len());
        let folder = Folder::new("named");
        folder.with("list.csv", list.into_inner().expect("memory"));
        let output = folder.run(&["list.csv", "--out", "result.csv", "--columns", &columns()]);
        assert_eq!(output.status.code(), Some(1), "{}", said(&output));
        hold(&folder.text("result.csv"), headers.len(), &expected, &cases);
    }
}

/// What a cell says, in JSON.
fn in_json(text: &str) -> Value {
    match text {
        "ja" | "yes" => true.into(),
        "nej" | "no" => false.into(),
        other => other.into(),
    }
}
