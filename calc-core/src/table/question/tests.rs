use super::{OptionNames, Options, Question};
use crate::parameters::ParameterSet;
use crate::table::Scenario;
use crate::texts::Language;

const NAMES: OptionNames =
    OptionNames { map: "--map", in_common: "--tell", scenarios: "--scenario", columns: "--columns" };
const PLAIN: Options<'_> = Options {
    map: &[],
    in_common: &[],
    scenarios: &[],
    columns: &[],
    month: None,
    months_beside: false,
    long: false,
    language: Language::English,
    called: NAMES,
};

fn of(headers: &[&str], options: &Options<'_>) -> Result<Question, Vec<String>> {
    let headers: Vec<String> = headers.iter().map(|header| (*header).to_owned()).collect();
    Question::of(&headers, options, &ParameterSet::standard(), |_, _| Vec::new())
}

fn pairs(told: &[(&str, &str)]) -> Vec<(String, String)> {
    told.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

fn scenario(name: &str, told: &[(&str, &str)]) -> Scenario {
    Scenario { name: name.to_owned(), told: pairs(told) }
}

#[test]
fn everything_that_is_wrong_is_said_at_once_by_the_names_of_the_options() {
    let (map, in_common) =
        (pairs(&[("nowhere", "hours"), ("timer", "tmer")]), pairs(&[("kommun", "x"), ("age", "x")]));
    let scenarios = [scenario("a", &[("rent", "5")]), scenario("b", &[("hours", "200")])];
    let columns = ["riches".to_owned()];
    let options =
        Options { map: &map, in_common: &in_common, scenarios: &scenarios, columns: &columns, ..PLAIN };
    let also = |_: &[_], _: &_| vec!["and this".to_owned()];
    let headers = ["timer", "hours"].map(str::to_owned);
    let faults = Question::of(&headers, &options, &ParameterSet::standard(), also).err().unwrap_or_default();
    let begin = [
        "--map: The list has no column called \"nowhere\".",
        "--map: \"tmer\" is not",
        "The columns \"timer\" and \"hours\"",
        "--tell: \"kommun\" is not",
        "--columns: \"riches\" does not exist.",
        "--tell age is \"x\"",
        "--scenario: \"rent\" is not",
        "--scenario hours is 200.",
        "and this",
    ];
    assert_eq!(faults.len(), begin.len(), "{faults:#?}");
    for (fault, begin) in faults.iter().zip(begin) {
        assert!(fault.starts_with(begin), "{fault}");
    }
    let nothing = of(&["0101901234", "8"], &PLAIN).err().unwrap_or_default().join(" ");
    assert!(nothing.contains("Use --map") && !nothing.contains("0101901234"), "{nothing}");
}

#[test]
fn the_month_is_the_one_that_is_told_and_else_the_one_at_hand() -> Result<(), Box<dyn std::error::Error>> {
    let month = Some("2026-03".parse()?);
    let told = pairs(&[("Måned", "2026-05")]);
    let in_common = |options: &Options<'_>| of(&["rate"], options).map(|question| question.in_common);
    assert_eq!(in_common(&Options { month, in_common: &told, ..PLAIN }), Ok(told.clone()));
    assert_eq!(in_common(&Options { month, ..PLAIN }), Ok(pairs(&[("month", "2026-03")])));
    let danish = Options { month, language: Language::Danish, ..PLAIN };
    assert_eq!(in_common(&danish), Ok(pairs(&[("maaned", "2026-03")])));
    assert_eq!(in_common(&PLAIN), Ok(Vec::new()));
    Ok(())
}

#[test]
fn the_columns_are_those_of_the_road_where_one_is_told_or_months_are_beside() {
    let scenarios = [scenario("A", &[("hours", "8"), ("wage", "150")]), scenario("B", &[("hours", "9")])];
    let shape = |headers: &[&str], options: Options<'_>| {
        let question = of(headers, &options).unwrap_or_else(|faults| panic!("{faults:?}"));
        (question.layouts.len(), question.results.headers().map(str::to_owned).collect::<Vec<_>>())
    };
    let met =
        |(_, headers): &(usize, Vec<String>)| headers.iter().filter(|name| name.ends_with("met")).count();
    assert_eq!(met(&shape(&["rate"], PLAIN)), 0);
    assert_eq!(met(&shape(&["rate", "plan_hours"], PLAIN)), 1);
    let beside = Options { months_beside: true, scenarios: &scenarios, ..PLAIN };
    let wide = shape(&["rate"], beside);
    assert_eq!((wide.0, met(&wide)), (2, 2));
    let long = shape(&["rate"], Options { long: true, ..beside });
    assert_eq!((long.0, met(&long)), (2, 1));
}

#[test]
fn a_name_of_the_tables_own_means_what_it_is_said_to_mean() {
    let map = pairs(&[("Antal", " hours "), ("hours", "age")]);
    let question = of(&[" Antal ", "hours", "id"], &Options { map: &map, ..PLAIN });
    let question = question.unwrap_or_else(|faults| panic!("{faults:?}"));
    let fields: Vec<Option<&str>> =
        question.fills.iter().map(|fills| fills.as_ref().map(|fills| fills.field.as_str())).collect();
    assert_eq!(fields, [Some("applicant.jobs[0].hours"), Some("applicant.age"), None]);
    assert_eq!(question.map.len(), 2);
}
