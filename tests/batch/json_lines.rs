//! JSON Lines: a line for a line, the object as it was with its answer behind it.

use calc_core::parameters::ParameterSet;
use calc_core::table::all;
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use super::equal::{columns, point, rows_of, telling};
use super::lists::{Folder, said};

fn lines(text: &str) -> Vec<Value> {
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}")))
        .collect()
}

#[test]
fn a_case_in_a_line_is_answered_as_job_answers_it() {
    const CASES: usize = 600;
    let mut runner = TestRunner::deterministic();
    let telling = telling();
    let cases: Vec<Value> =
        (0..CASES).map(|_| telling.new_tree(&mut runner).expect("a case").current()).collect();
    let folder = Folder::new("cases");
    let list: Vec<String> = cases.iter().map(Value::to_string).collect();
    folder.with("list.jsonl", list.join("\n"));
    let output =
        folder.run(&["list.jsonl", "--out", "result.jsonl", "--columns", &columns(), "--lang", "en"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let result = lines(&folder.text("result.jsonl"));
    assert_eq!(result.len(), CASES);
    let expected = rows_of(&cases, &[], &ParameterSet::standard());
    for ((line, expected), case) in result.iter().zip(&expected).zip(&cases) {
        for (name, value) in case.as_object().expect("an object") {
            assert_eq!(&line[name], value, "{name}");
        }
        let found = all().map(|measure| measure.english).chain(["error_code"]);
        for (name, expected) in found.zip(expected) {
            let found = line[name].as_str().map(point).unwrap_or_default();
            assert_eq!(found, point(expected), "{name} of {case:#}");
        }
    }
}

#[test]
fn names_of_columns_and_fields_of_a_case_go_together_and_the_rest_passes_through() {
    let folder = Folder::new("mixed");
    let list = [
        r#"{"nr": 7.50, "sats":"mindstesats","timer":8,"timeløn":"150", "z":{"a":[1,2]}, "a":null}"#,
        r#"  {"applicant":{"rate":"mindstesats","jobs":[{"hours":"8","wage":"150"}]}}  "#,
        r#"{"applicant":{"jobs":[{"hours":"8","wage":"150"}]},"rate":"mindstesats"}"#,
        r#"{"applicant":{"rate":"mindstesats"},"timer":"8","timeløn":"150,00","child_benefits":{},"children":[]}"#,
    ];
    folder.with("list.jsonl", format!("{}\n", list.join("\n")));
    let output = folder.run(&["list.jsonl", "--out", "result.jsonl", "--columns", "left_difference"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let result = folder.text("result.jsonl");
    for (line, told) in result.lines().zip(list) {
        let fields = told.trim().strip_suffix('}').expect("an object");
        assert_eq!(
            line,
            format!("{fields},\"tilbage_forskel\":\"3177.17\",\"error_code\":null,\"error_text\":null}}")
        );
    }
    let said = said(&output);
    assert!(said.starts_with("Læst som JSON Lines: et objekt på hver linje.\n"), "{said}");
    assert!(said.contains("sats") && said.contains("men følger med: a, nr, z."), "{said}");
}

#[test]
fn a_bad_line_keeps_its_place() {
    let folder = Folder::new("bad_lines");
    let list = [
        r#"{"sats":"mindstesats"}"#,
        r#"{"sats":"mindstesats""#,
        "[1]",
        r#"{"sats":"mindstesats","wealth":1.5}"#,
        r#"{"applicant":{"rate":"mindstesats","shoe":44}}"#,
        r#"{"applicant":"mig"}"#,
        r#"{"sats":"mistesats","error_code":"gammel"}"#,
        "{}",
    ];
    folder.with("list.jsonl", list.join("\n\n"));
    let output = folder.run(&[
        "list.jsonl",
        "--out",
        "result.jsonl",
        "--errors",
        "errors.jsonl",
        "--columns",
        "rate_used",
    ]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let result = lines(&folder.text("result.jsonl"));
    let codes: Vec<&str> =
        result.iter().map(|line| line["error_code"].as_str().unwrap_or_default()).collect();
    assert_eq!(
        codes,
        ["", "not_json", "not_json", "unreadable", "unknown_field", "unreadable", "not_one_of", "missing"]
    );
    assert_eq!(result[1]["line"], list[1]);
    assert_eq!(result[2]["line"], list[2]);
    let errors = lines(&folder.text("errors.jsonl"));
    assert_eq!(errors.len(), 7);
    assert_eq!(
        errors[0],
        json!({ "row": 3, "error_code": "not_json", "error_text": "Linjen er ikke et JSON-objekt." })
    );
    let text = |place: usize| errors[place]["error_text"].as_str().expect("text");
    assert!(text(3).contains("applicant.shoe"), "{}", text(3));
    assert!(text(2).starts_with("wealth er 1.5 uden anførselstegn."), "{}", text(2));
}

#[test]
fn scenarios_maps_and_whole_answers_work_alike() {
    let folder = Folder::new("alike");
    folder.with("list.ndjson", "{\"nr\":1,\"Antal\":10,\"sats\":\"mindstesats\"}\n{\"nr\":2}\n");
    let asked = [
        "list.ndjson",
        "--map",
        "Antal=hours",
        "--tell",
        "wage=150",
        "--scenario",
        "name=A,hours=8",
        "--scenario",
        "name=B,countable_wage=4784",
        "--columns",
        "left_difference",
        "--json",
        "--lang",
        "en",
    ];
    let run = |more: &[&str]| {
        let output = folder.run(&[&asked[..], more].concat());
        assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    };
    run(&["--out", "wide.ndjson"]);
    let wide = lines(&folder.text("wide.ndjson"));
    assert_eq!(wide[0]["A: left_difference"], "3177.17");
    let exact = wide[0]["B: outcome"]["difference"]["raadighed"]["i_alt"].as_str().expect("an amount");
    assert!(exact.starts_with("3177.17"), "{exact}");
    assert_eq!((&wide[1]["A: left_difference"], &wide[1]["error_code"]), (&Value::Null, &json!("missing")));
    run(&["--out", "long.ndjson", "--long"]);
    let long = lines(&folder.text("long.ndjson"));
    let names: Vec<(&Value, &Value)> = long.iter().map(|line| (&line["nr"], &line["scenario"])).collect();
    let (one, two, a, b) = (json!(1), json!(2), json!("A"), json!("B"));
    assert_eq!(names, [(&one, &a), (&one, &b), (&two, &a), (&two, &b)]);
    for (scenario, line) in ["A", "B"].iter().zip(&long) {
        for (wide_name, long_name) in [("left_difference", "left_difference"), ("outcome", "outcome")] {
            assert_eq!(wide[0][format!("{scenario}: {wide_name}")], line[long_name]);
        }
    }
}

#[test]
fn a_result_answered_anew_has_each_answer_once() {
    let folder = Folder::new("anew");
    folder.with("list.jsonl", "{\"sats\":\"mindstesats\",\"nr\":\"1\"}\n");
    assert_eq!(folder.run(&["list.jsonl", "--out", "first.jsonl"]).status.code(), Some(0));
    assert_eq!(folder.run(&["first.jsonl", "--out", "second.jsonl"]).status.code(), Some(0));
    let [first, second] = ["first.jsonl", "second.jsonl"].map(|name| folder.text(name));
    assert_eq!(lines(&first), lines(&second));
    assert_eq!(second.matches("error_code").count(), 1);
}

#[test]
fn what_comes_out_is_called_what_it_is() {
    let folder = Folder::new("called");
    folder.with("list.jsonl", "{\"sats\":\"mindstesats\"}\n");
    folder.with("list.csv", "sats\nmindstesats\n");
    for (list, out, ending) in [("list.jsonl", "result.csv", ".jsonl"), ("list.csv", "result.jsonl", ".csv")]
    {
        let output = folder.run(&[list, "--out", out]);
        assert_eq!(output.status.code(), Some(2));
        assert!(said(&output).contains(&format!("Lad navnet ende på {ending}.")), "{}", said(&output));
    }
    // A list by another name is known by how it begins.
    folder.with("list.txt", "\n \u{feff}{\"sats\":\"mindstesats\"}\n".trim_start_matches("\n "));
    assert_eq!(folder.run(&["list.txt", "--out", "result"]).status.code(), Some(0));
    assert_eq!(lines(&folder.text("result")).len(), 1);
}

#[test]
fn a_work_list_of_objects_is_objects() {
    let folder = Folder::new("outreach");
    folder.with(
        "list.jsonl",
        "{\"nr\":\"a\",\"sats\":\"mindstesats\",\"timer\":8,\"timeløn\":150,\"timer i alt\":4400}\n",
    );
    let output = folder.run(&["list.jsonl", "--out", "result.jsonl", "--outreach", "people.jsonl"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let people = lines(&folder.text("people.jsonl"));
    assert_eq!(
        (&people[0]["nr"], &people[0]["row"], &people[0]["tilbage_forskel"]),
        (&json!("a"), &json!(1), &json!("3177.17"))
    );
    assert!(people[0]["why"].as_str().is_some_and(|why| !why.is_empty()), "{people:?}");
}
