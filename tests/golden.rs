//! Golden cases: `cases/*.toml`, each with its paragraph, its facts and the amounts that must come out.

use std::path::Path;

use calc_core::parameters::ParameterSet;
use smaajob_tests::{answer_as_json, at, json};

#[test]
fn every_golden_case_comes_out_to_the_oere() {
    let set = ParameterSet::standard();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let (mut checked, mut wrong) = (0, Vec::new());
    for entry in std::fs::read_dir(folder).expect("the folder of cases") {
        let path = entry.expect("a file of cases").path();
        // Tables of amounts have tests of their own.
        if path.extension().is_none_or(|extension| extension != "toml") {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("a readable file");
        let file: toml::Table =
            toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for case in file["case"].as_array().expect("a list of cases") {
            let name = format!("{}: {}", path.display(), json(&case["name"]));
            assert!(
                case["paragraph"].as_str().is_some_and(|paragraph| !paragraph.is_empty()),
                "{name}: no paragraph"
            );
            let answer = answer_as_json(&json(&case["facts"]), &set);
            let expected = case["expect"].as_table().expect("expected amounts");
            assert!(!expected.is_empty(), "{name}: expects nothing");
            for (place, amount) in expected {
                checked += 1;
                let found = at(&answer, place);
                // TOML has no null: the word stands for it.
                let nothing = amount.as_str() == Some("null") && found.is_null();
                if *found != json(amount) && !nothing {
                    wrong.push(format!("{name}: {place} is {found}, expected {amount:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(checked > 100, "only {checked} amounts were checked");
}
