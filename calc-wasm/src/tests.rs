use super::{answer, explained, explored, law_address, offered, plain_number, shown, take_texts, version};
use serde_json::Value;

const CASE: &str =
    r#"{"month": "2026-03", "applicant": {"rate": "mindstesats", "jobs": [{"hours": "8", "wage": "150"}]}}"#;
const WRONG: &str = r#"{"month": "2026-03", "applicant": {"rate": "mindste", "jobs": [{"hours": "many"}]}}"#;

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

#[test]
fn the_version_has_three_parts() {
    assert_eq!(version().split('.').count(), 3);
}

#[test]
fn an_answer_has_the_same_amounts_with_words_and_without() {
    assert_eq!(json(&answer(CASE)), json(&explained(CASE, "en", ""))["answered"]);
    let words = json(&explained(CASE, "da", "{}"));
    assert!(words["words"]["rows"].as_array().is_some_and(|rows| rows.len() > 2));
    assert!(words["holds"].as_array().is_some_and(|holds| !holds.is_empty()));
}

#[test]
fn everything_that_is_wrong_is_told_at_once_by_the_names_on_the_page() {
    let labels = r#"{"applicant.rate": "The rate", "applicant.jobs[].hours": "The hours"}"#;
    let refused = json(&explained(WRONG, "en", labels));
    let said: Vec<&str> = refused["faults"]
        .as_array()
        .expect("faults")
        .iter()
        .filter_map(|fault| fault["text"].as_str())
        .collect();
    assert!(said.iter().any(|text| text.starts_with("The rate is \"mindste\".")), "{said:?}");
    assert!(said.iter().any(|text| text.starts_with("The hours is \"many\".")), "{said:?}");
    assert_eq!(json(&answer("{"))["faults"].as_array().map(Vec::len), Some(1));
}

#[test]
fn what_is_wrong_with_a_case_is_told_among_other_jobs_too_and_no_job_has_no_line() {
    let without = r#"{"month": "2026-03", "applicant": {"rate": "mindstesats"}}"#;
    assert!(json(&explored(without, "da"))["hours"].is_null());
    assert!(json(&explored(WRONG, "da"))["faults"].is_array());
}

#[test]
fn what_is_offered_has_months_and_municipalities_whatever_the_clock_says() {
    for today in ["2026-03", "2031-01", "no month"] {
        let offered = json(&offered(today));
        assert!(
            offered["month"].is_string() && offered["kommuner"].as_array().is_some_and(|all| all.len() == 98)
        );
    }
}

#[test]
fn values_and_numbers_are_read_or_left_as_they_are() {
    assert_eq!(shown("kroner", "150", "en"), "DKK\u{a0}150.00");
    assert_eq!(shown("kroner", "NaN", "en"), "NaN");
    assert_eq!(plain_number(" 1.500,50 "), "1500.50");
    assert_eq!(plain_number("abc"), "");
}

#[test]
fn a_job_among_others_has_a_line_and_columns_in_the_language() {
    let told = json(&explored(CASE, "en"));
    assert_eq!(told["hours"]["places"].as_array().map(Vec::len), Some(38));
    assert_eq!(told["scenarios"]["columns"][0]["name"], "Now");
    assert!(told["hours"]["turns"][0]["words"]["kept"].as_str().is_some_and(|kept| kept.contains("DKK")));
    let without = r#"{"month": "2026-03", "applicant": {"rate": "mindstesats"}}"#;
    assert!(json(&explored(without, "da"))["hours"].is_null());
    assert!(json(&explored(WRONG, "da"))["faults"].is_array());
}

#[test]
fn a_paragraph_leads_to_its_act_or_nowhere() {
    assert!(law_address("LAS § 31, stk. 2").ends_with("/2025/1004"));
    assert_eq!(law_address("a law nobody knows § 1"), "");
}

#[test]
fn sentences_are_taken_from_the_same_build_alone() {
    let danish = calc_core::texts::to_hand_over(calc_core::texts::Language::Danish, |_| true);
    assert!(take_texts("da", &danish));
    assert!(!take_texts("da", &danish[1..]));
}
