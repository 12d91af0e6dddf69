//! The command line as a person and a program meet it: what is printed where, and how it ends.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

fn smaajob(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_smaajob"));
    command
        .args(arguments)
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env("LANG", "da_DK.UTF-8")
        .env("NO_COLOR", "1");
    command
}

fn run(arguments: &[&str]) -> Output {
    smaajob(arguments).output().expect("the program starts")
}

fn with_input(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = smaajob(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    child.stdin.take().expect("standard input").write_all(input).expect("it reads");
    child.wait_with_output().expect("it ends")
}

fn out(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).expect("text is UTF-8")
}

/// What is said when the input cannot be used: exit code 2, and nothing on standard output.
fn refused(output: &Output) -> String {
    let said = String::from_utf8(output.stderr.clone()).expect("text is UTF-8");
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(output.stdout.is_empty());
    said
}

fn json(arguments: &[&str]) -> serde_json::Value {
    serde_json::from_str(&out(&run(arguments))).expect("JSON")
}

const JOB: [&str; 9] =
    ["job", "--month", "2026-03", "--rate", "mindstesats", "--hours", "8", "--wage", "150"];

#[test]
fn the_answer_in_danish() {
    insta::assert_snapshot!(out(&run(&JOB)));
}

#[test]
fn the_answer_in_english() {
    insta::assert_snapshot!(out(&run(&[&JOB[..], &["--lang", "en"]].concat())));
}

#[test]
fn a_single_parent_above_the_cap() {
    let arguments = "job --month 2026-03 --sats mindstesats --single --children 2 --months-with-help 6 --hours 25 --wage 163,20";
    insta::assert_snapshot!(out(&run(&arguments.split(' ').collect::<Vec<_>>())));
}

#[test]
fn a_couple_with_mixed_rates_and_a_working_spouse() {
    let mixed = "job --month 2026-03 --rate forhoejet_sats --married --partner-rate mindstesats --children 1 --hours 10 --wage 145";
    insta::assert_snapshot!("mixed", out(&run(&mixed.split(' ').collect::<Vec<_>>())));
    let working = "job --month 2026-03 --rate forhoejet_sats --married --partner-rate forhoejet_sats --partner-support work \
                   --partner-hours 37 --partner-wage 150 --hours 6 --wage 150 --lang en";
    insta::assert_snapshot!("working", out(&run(&working.split_whitespace().collect::<Vec<_>>())));
}

#[test]
fn without_a_job_it_says_what_the_help_is() {
    let text = out(&run(&["job", "--month", "2026-03", "--rate", "grundsats", "--single"]));
    assert!(text.contains("har du 7.127,73\u{a0}kr. tilbage om måneden i marts 2026"), "{text}");
}

#[test]
fn the_help_that_ends_is_said_to_end() {
    let text = out(&run(&[
        "job",
        "--month",
        "2026-03",
        "--rate",
        "mindstesats",
        "--single",
        "--hours",
        "37",
        "--wage",
        "150",
    ]));
    assert!(text.contains("kontanthjælpen falder helt væk"), "{text}");
    assert!(text.contains("Der er ingen kontanthjælp tilbage"), "{text}");
}

#[test]
fn a_first_application_that_is_refused_is_called_a_loss_where_it_is_one() {
    let arguments = "job --month 2026-03 --rate mindstesats --first-application --countable-wage 7095";
    let text = out(&run(&arguments.split(' ').collect::<Vec<_>>()));
    assert!(text.contains("Du har 246,30\u{a0}kr. mere om måneden"), "{text}");
    assert!(text.contains("bevilges der ikke hjælp"), "{text}");
}

#[test]
fn json_is_plain_and_the_same_in_every_language() {
    let danish = out(&run(&[&JOB[..], &["--format", "json"]].concat()));
    let english = out(&run(&[&JOB[..], &["--format", "json", "--lang", "en"]].concat()));
    assert_eq!(danish, english);
    let value: serde_json::Value = serde_json::from_str(&danish).expect("JSON");
    assert_eq!(value["version"], 1);
    assert_eq!(value["with_job"]["i_alt"], "11879.00");
    assert_eq!(value["difference"]["i_alt"], "4784.00");
    assert_eq!(value["what_if"], serde_json::json!([]));
}

#[test]
fn a_case_from_standard_input_and_from_a_file_is_the_same_as_flags() {
    let case = br#"{"month": "2026-03", "applicant": {"rate": "mindstesats", "jobs": [{"hours": 8, "wage": "150"}]}}"#;
    let flags = out(&run(&JOB));
    assert_eq!(out(&with_input(&["job", "--case", "-"], case)), flags);
    let file = std::env::temp_dir().join(format!("smaajob-case-{}.json", std::process::id()));
    std::fs::write(&file, [b"\xEF\xBB\xBF", &case[..]].concat()).expect("a file");
    let from_file = out(&run(&["job", "--case", file.to_str().expect("a plain path")]));
    std::fs::remove_file(&file).expect("the file");
    assert_eq!(from_file, flags);
}

#[test]
fn a_changed_figure_makes_every_answer_a_what_if() {
    let change = [&JOB[..], &["--set", "kontanthjaelp.fribeloeb.lav=6000", "--wage", "200"]].concat();
    let change: Vec<&str> = change.into_iter().filter(|word| *word != "150").collect();
    let mut words = change.clone();
    let wage = words.iter().position(|word| *word == "--wage").expect("a wage");
    words.remove(wage);
    let text = out(&run(&words));
    assert!(
        text.starts_with("Tænkt regnestykke, ikke loven. Ændret: kontanthjaelp.fribeloeb.lav = 6000\n"),
        "{text}"
    );
    assert!(text.contains("De første 6.000,00\u{a0}kr. af lønnen tæller ikke"), "{text}");
    assert!(text.contains("ændret af dig"), "{text}");
    let value = json(&[&words[..], &["--format", "json"]].concat());
    assert_eq!(value["what_if"][0]["id"], "kontanthjaelp.fribeloeb.lav");
}

#[test]
fn every_fault_of_the_flags_is_named_at_once_by_its_flag() {
    let arguments = "job --month 2027-01 --rate guldsats --hours 169 --wage 150.505 --age 17 --reading nonsense --lang en";
    insta::assert_snapshot!(refused(&run(&arguments.split(' ').collect::<Vec<_>>())));
}

#[test]
fn a_rate_that_age_or_family_excludes_is_refused() {
    for (flags, said) in [
        ("--rate grundsats --age 30", "Grundsats er til dem, der er under 30 år"),
        ("--rate grundsats --age 27 --worked", "fra 25 år giver 2½ års arbejde forhøjet sats"),
        ("--rate forhoejet --age 24", "Forhøjet sats er til dem, der er fyldt 30 år"),
        ("--rate hjemmeboende --single --children 1", "forsørger et eget barn i hjemmet"),
        ("--rate mindstesats --residence-met yes --employment met", "begge krav er opfyldt"),
        ("--rate mindstesats --partner-rate mindstesats", "family er hverken married eller cohabiting"),
        ("--rate mindstesats --married", "--partner-rate mangler"),
    ] {
        let arguments: Vec<&str> =
            ["job", "--month", "2026-03"].into_iter().chain(flags.split(' ')).collect();
        let text = refused(&run(&arguments));
        assert!(text.contains(said), "{flags}: {text}");
    }
}

#[test]
fn bad_numbers_are_refused_with_what_is_allowed() {
    for (wage, said) in [
        ("-5", "--wage er -5. Det skal være fra 0.00 til"),
        ("NaN", "--wage er »NaN«. Skriv et tal som 150 eller 150,50"),
        ("1e30", "--wage er »1e30«. Skriv et tal"),
        ("abc", "--wage er »abc«. Skriv et tal"),
        ("", "--wage er »«. Skriv et tal"),
        ("1.500", "Der må højst være 2 decimaler"),
        ("150,505", "Der må højst være 2 decimaler"),
    ] {
        let text = refused(&run(&[
            "job",
            "--month",
            "2026-03",
            "--rate",
            "mindstesats",
            "--hours",
            "8",
            "--wage",
            wage,
        ]));
        assert!(text.contains(said), "{wage}: {text}");
    }
}

#[test]
fn bad_files_are_refused_by_name() {
    let folder = std::env::temp_dir();
    let folder = folder.to_str().expect("a plain path");
    assert!(refused(&run(&["job", "--case", folder])).contains("er en mappe og ikke en fil"));
    assert!(refused(&run(&["job", "--case", "/no/such/file.json"])).contains("/no/such/file.json"));
    assert!(refused(&with_input(&["job", "--case", "-"], b"")).contains("er tom"));
    assert!(
        refused(&with_input(&["job", "--case", "-"], b"{\"month\": \"\xFF\"}"))
            .contains("er ikke UTF-8-tekst. Fejlen er ved byte 12.")
    );
    assert!(refused(&with_input(&["job", "--case", "-"], b"{\"month\": NaN}")).contains("ikke gyldig JSON"));
    assert!(refused(&with_input(&["job", "--case", "-"], b"[]")).contains("krøllede parenteser"));
    let float = br#"{"month": "2026-03", "applicant": {"rate": "mindstesats", "jobs": [{"hours": "8", "wage": 150.5}]}}"#;
    assert!(
        refused(&with_input(&["job", "--case", "-"], float))
            .contains("applicant.jobs[0].wage er 150.5 uden anførselstegn.")
    );
}

#[test]
fn a_month_without_figures_names_the_months_there_are() {
    let text = refused(&run(&["job", "--month", "2027-01", "--rate", "mindstesats"]));
    assert!(text.contains("2025-07 – 2026-12"), "{text}");
}

#[test]
fn a_year_is_added_by_a_file_alone() {
    let file = std::env::temp_dir().join(format!("smaajob-2027-{}.toml", std::process::id()));
    std::fs::write(&file, include_str!("examples/2027.toml")).expect("a file");
    let path = file.to_str().expect("a plain path");
    let value =
        json(&["job", "--month", "2027-03", "--rate", "mindstesats", "--params", path, "--format", "json"]);
    std::fs::remove_file(&file).expect("the file");
    // 7,095 × 1.0425, to a whole krone.
    assert_eq!(value["now"]["hjaelp"], "7397.00");
    assert_eq!(value["what_if"][0]["id"], "regulering.aktivloven");
}

#[test]
fn bad_changes_of_figures_are_refused_together() {
    let text = refused(&run(&[
        "job",
        "--rate",
        "mindstesats",
        "--set",
        "kontanthjaelp.fribeloeb.hoj=1",
        "--set",
        "nonsense",
        "--set",
        "kontanthjaelp.procentfradrag=abc",
        "--params",
        "/no/such/file",
    ]));
    assert!(text.contains("/no/such/file"), "{text}");
    let text = refused(&run(&[
        "job",
        "--rate",
        "mindstesats",
        "--set",
        "kontanthjaelp.fribeloeb.hoj=1",
        "--set",
        "nonsense",
        "--set",
        "kontanthjaelp.procentfradrag=abc",
    ]));
    assert!(text.contains("Mente du kontanthjaelp.fribeloeb."), "{text}");
    assert!(text.contains("nonsense: Skriv et navn, et lighedstegn og et beløb"), "{text}");
    assert!(text.contains("»abc« er ikke et beløb"), "{text}");
}

#[test]
fn params_can_be_listed_shown_and_checked() {
    let list = out(&run(&["params", "list", "--month", "2026-03"]));
    assert!(list.contains("kontanthjaelp.fribeloeb.lav = 5400 kr."), "{list}");
    insta::assert_snapshot!(out(&run(&["params", "show", "kontanthjaelp.fribeloeb.lav", "--lang", "en"])));
    assert!(out(&run(&["params", "check"])).contains("tal er i orden"));
    assert!(refused(&run(&["params", "show", "fribeloeb"])).contains("Mente du kontanthjaelp.fribeloeb."));
    let figures = json(&["params", "list", "--month", "2026-03", "--format", "json"]);
    assert!(figures.as_array().is_some_and(|figures| figures.len() > 40));
}

#[test]
fn schemas_describe_what_is_read_and_printed() {
    let case = json(&["schema", "case"]);
    assert_eq!(case["required"], serde_json::json!(["month", "applicant"]));
    assert_eq!(case["additionalProperties"], false);
    assert!(case["properties"]["applicant"]["properties"]["jobs"]["items"]["properties"]["wage"].is_object());
    let outcome = json(&["schema", "outcome"]);
    let answer = json(&[&JOB[..], &["--format", "json"]].concat());
    let named = outcome["properties"].as_object().expect("properties");
    let printed = answer.as_object().expect("an object");
    assert!(printed.keys().eq(named.keys()), "{:?} {:?}", printed.keys(), named.keys());
}

#[test]
fn completions_and_manual_pages_are_printed() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(out(&run(&["completions", shell])).contains("smaajob"), "{shell}");
    }
    assert!(out(&run(&["man"])).contains(".TH"));
    assert!(out(&run(&["man", "job"])).contains("hours"));
    assert!(refused(&run(&["man", "nothing"])).contains("there are: job"));
}

#[test]
fn wrong_use_ends_with_two_and_help_with_nought() {
    assert_eq!(run(&["nonsense"]).status.code(), Some(2));
    assert_eq!(run(&[]).status.code(), Some(2));
    assert_eq!(run(&["job", "--case", "-", "--rate", "mindstesats"]).status.code(), Some(2));
    assert_eq!(run(&["--help"]).status.code(), Some(0));
    insta::assert_snapshot!(out(&run(&["--help"])));
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_fault() {
    let mut child = smaajob(&["schema", "outcome"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stderr.is_empty());
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said_and_is_no_success() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("the full device");
    let output = smaajob(&JOB).stdout(full).output().expect("it starts");
    assert_eq!(output.status.code(), Some(70));
    assert!(String::from_utf8_lossy(&output.stderr).contains("cannot write"));
}

#[test]
fn the_road_of_a_whole_case_in_both_languages() {
    let case = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/examples/road.json");
    insta::assert_snapshot!("road_da", out(&run(&["road", "--case", case])));
    insta::assert_snapshot!("road_en", out(&run(&["road", "--case", case, "--lang", "en", "--table"])));
}

#[test]
fn the_road_by_flags_says_when_and_that_it_never_does() {
    let road = |flags: &str| {
        let fixed = ["road", "--month", "2026-01", "--age", "40"];
        let said = out(&run(&fixed.into_iter().chain(flags.split(' ')).collect::<Vec<_>>()));
        said.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert!(road("--hours 37").contains("er kravet på 4.810 timer opfyldt fra juli 2028."));
    assert!(road("--hours 9").contains("når du ikke 4.810 timer. Det højeste er 4.680 timer"));
    assert!(road("--so-far 2300 --hours 10").contains("opfyldt tidligst fra"));
    assert!(road("--so-far 2300").contains("Du har 2.300 af 4.810 timer."));
    let recognised = road("--recognised");
    assert!(recognised.contains("Det skal kun opfyldes én gang") && !recognised.contains("mangler 4.810"));
    assert!(!recognised.contains("[...") && road("--so-far 0").contains("[..."));
    // Plans lower the work obligation from the month in which they begin.
    assert!(road("--hours 20").contains("Du mangler 37 nu og 17 med det planlagte arbejde."));
    let later = road("--hours 20 --from 2027-03");
    assert!(later.contains("Du mangler 37 nu og 17 med det planlagte arbejde fra marts 2027."), "{later}");
}

#[test]
fn a_progress_file_is_read_in_either_language_and_its_faults_are_named_by_line() {
    let danish = "måned;timer;arbejde;bevis\n2024-01;160,33;;proven\n2024-02;80,5;fleksjob;\n".as_bytes();
    let english = b"month,hours,work,proof\n2024-01,160.33,,proven\n2024-02,80.5,fleksjob,\n";
    let arguments = ["road", "--month", "2026-01", "--age", "40", "--history", "-"];
    let from_danish = out(&with_input(&arguments, danish));
    assert_eq!(from_danish, out(&with_input(&arguments, english)));
    assert!(from_danish.contains("160,33") && from_danish.contains("80,5"), "{from_danish}");
    let faulty = b"month,hours\n2026-03,10\n2024-01,500\n2024-01,300\n2024-13,5\n";
    insta::assert_snapshot!(refused(&with_input(&arguments, faulty)));
    assert!(
        refused(&with_input(&arguments, b"month,hours,colour\n2024-01,10,red\n"))
            .contains("en kolonne, der hedder »colour«")
    );
}

#[test]
fn what_cannot_be_of_the_road_is_named_by_entry() {
    let case = |road: &str| {
        format!(
            r#"{{"month": "2026-03", "applicant": {{"rate": "mindstesats", "age": 40}}, "road": {road}}}"#
        )
    };
    for (road, said) in [
        (r#"{"entry": {}}"#, "road.entry.first_registered mangler"),
        (
            r#"{"stays": [{"first_day": "2020-01-01", "last_day": "2021-01-01", "place": "realm"},
                {"first_day": "2021-01-01", "last_day": "2022-01-01", "place": "abroad"}]}"#,
            "Ophold 1 og 2 ligger på de samme dage",
        ),
        (
            r#"{"stays": [{"first_day": "2026-03-01", "last_day": "2026-04-01", "place": "realm"}]}"#,
            "Ophold 1 begynder efter de 10 år",
        ),
        (
            r#"{"stays": [{"first_day": "2022-01-01", "last_day": "2021-01-01", "place": "realm"}]}"#,
            "Ophold 1 slutter, før det begynder",
        ),
        (
            r#"{"history": [{"first": "2024-05", "last": "2024-01", "hours_a_week": "10"}]}"#,
            "Linje 1 i arbejdet indtil nu slutter januar 2024, før den begynder maj 2024",
        ),
        (
            r#"{"history": [{"month": "2024-05", "hours": "400"}, {"month": "2024-05", "hours": "400"}]}"#,
            "I maj 2024 er der 800 timer i alt",
        ),
        (
            r#"{"history": [{"month": "2023-05", "income": "4000"}]}"#,
            "kun regnes om til timer for 2024-01 – 2026-12",
        ),
        (r#"{"history": [{"in_all": "10", "hours": "5", "month": "2024-01"}]}"#, "Skriv kun på én måde"),
        (r#"{"plan": [{"hours_a_week": "10", "first": "2026-05", "last": "2026-04"}]}"#, "før det begynder"),
    ] {
        let text = refused(&with_input(&["road", "--case", "-"], case(road).as_bytes()));
        assert!(text.contains(said), "{road}: {text}");
    }
}

#[test]
fn a_right_by_eu_law_needs_neither_requirement() {
    let case = br#"{"month": "2026-03", "applicant": {"rate": "mindstesats", "age": 40}, "road": {
        "entry": {"eu_right": true, "first_registered": "2024-01-01"},
        "stays": [{"first_day": "2024-01-01", "last_day": "2026-02-28", "place": "realm"}]}}"#;
    let text = out(&with_input(&["road", "--case", "-"], case)).replace('\n', " ");
    assert!(text.contains("fordi du har ret til hjælp efter EU-reglerne"), "{text}");
    assert!(!text.contains("Opholdskravet på 9 år"), "{text}");
}

#[test]
fn a_part_of_a_month_and_a_deduction_beyond_the_help_are_explained() {
    let part = "job --month 2026-06 --rate mindstesats --days-with-help 10 --countable-wage 6000";
    let text = out(&run(&part.split(' ').collect::<Vec<_>>())).replace('\n', " ");
    assert!(text.contains("Der er kun ret til hjælp i en del af måneden."), "{text}");
    let whole = out(&run(&JOB));
    assert!(!whole.contains("en del af måneden"), "{whole}");
    let beyond = "job --month 2026-06 --rate mindstesats --countable-wage 20000 --lang en";
    let text = out(&run(&beyond.split(' ').collect::<Vec<_>>())).replace('\n', " ");
    // 65 per cent of 14,600 is 9,490; the help is 7,095.
    assert!(text.contains("The deduction is DKK\u{a0}2,395.00 larger than your help."), "{text}");
}

/// A household with a job and a way to it, as the commands that ask a case many times take it.
const HOUSEHOLD: &str = "--month 2026-03 --rate mindstesats --single --age 40 --hours 8 --wage 150 --travel-cost 40 \
                         --shift 4 --km 20 --travel-minutes 60";

/// A command with the household and other flags.
fn asked(command: &str, flags: &str) -> Output {
    let words: Vec<&str> =
        [command].into_iter().chain(HOUSEHOLD.split_whitespace()).chain(flags.split_whitespace()).collect();
    run(&words)
}

#[test]
fn jobs_side_by_side() {
    let own = "--scenario name=Rengøring,hours=10,wage=163,20,travel-cost=76,shift=5 \
               --scenario navn=Kiosk,timer=3,loen=130,travel-pass=900,frikort=ja";
    insta::assert_snapshot!("compare_da", out(&asked("compare", own)));
    insta::assert_snapshot!("compare_en", out(&asked("compare", &format!("{own} --so-far 2300 --lang en"))));
    insta::assert_snapshot!("compare_csv", out(&asked("compare", &format!("{own} --format csv"))));
}

#[test]
fn faults_of_scenarios_are_named_together_by_scenario_and_key() {
    let text = refused(&asked(
        "compare",
        "--scenario name=A,hours=abc,wages=5 --scenario hours=200,frikort=maybe,rate=guldsats --scenario \
         name=C,wage=150,monthly-pay=5000",
    ));
    for said in [
        "--scenario »A«, hours er »abc«",
        "--scenario »A«, wages findes ikke",
        "--scenario »Mulighed 2«, hours er 200",
        "--scenario »Mulighed 2«, frikort er »maybe«",
        "--scenario »Mulighed 2«, rate er »guldsats«",
        "--scenario »C«, monthly-pay er 5000",
    ] {
        assert!(text.contains(said), "{said}\n{text}");
    }
}

#[test]
fn the_job_hour_by_hour_and_wage_by_wage() {
    insta::assert_snapshot!("sweep_da", out(&asked("sweep", "--step 5")));
    insta::assert_snapshot!("sweep_en", out(&asked("sweep", "--over wage --to 200 --step 25 --lang en")));
    let json = |flags: &str| -> serde_json::Value {
        serde_json::from_str(&out(&asked("sweep", &format!("{flags} --format json")))).expect("JSON")
    };
    let swept = json("");
    assert_eq!(swept["points"].as_array().map(Vec::len), Some(20));
    // The answer to the job is the sweep's own point, and its place in the table.
    let words: Vec<&str> =
        ["job"].into_iter().chain(HOUSEHOLD.split_whitespace()).chain(["--format", "json"]).collect();
    let answered: serde_json::Value = serde_json::from_str(&out(&run(&words))).expect("JSON");
    assert_eq!(swept["own"]["raadighed"], answered["with_job"]["raadighed"]);
    assert_eq!(swept["points"][4]["raadighed"], answered["with_job"]["raadighed"]);
    let text = refused(&asked("sweep", "--from 10 --to 5 --step 0"));
    assert!(text.contains("--to er 5. Det skal være fra 10 til 168"), "{text}");
    assert!(text.contains("--step er 0. Det skal være fra 0.01"), "{text}");
    let text = refused(&asked("sweep", "--step 0.01"));
    assert!(text.contains("Antallet af rækker er 3701"), "{text}");
}

#[test]
fn what_it_takes_or_that_it_cannot_be_had() {
    let flags = "--extra-shift 4 --so-far 2000 --by 2029-01";
    insta::assert_snapshot!("goal_da", out(&asked("goal", flags)));
    insta::assert_snapshot!("goal_en", out(&asked("goal", &format!("{flags} --lang en"))));
    insta::assert_snapshot!("goal_never", out(&asked("goal", "--gain 25000 --by 2026-12")));
    let text = refused(&asked("goal", "--gain 0 --extra-shift x"));
    assert!(text.contains("--gain er 0. Det skal være fra 0.01"), "{text}");
    assert!(text.contains("--extra-shift er »x«"), "{text}");
}

#[test]
fn jobs_that_pay() {
    let flags = "--month 2026-03 --single --travel-cost 90 --shift 4 --wages 130,160 --hours-list 3,10,30";
    let asked = |more: &str| {
        run(&["package"]
            .into_iter()
            .chain(flags.split(' '))
            .chain(more.split_whitespace())
            .collect::<Vec<_>>())
    };
    insta::assert_snapshot!("package_da", out(&asked("")));
    insta::assert_snapshot!("package_en", out(&asked("--lang en --rates grundsats")));
    insta::assert_snapshot!("package_csv", out(&asked("--format csv")));
    let text = refused(&asked("--hours 8 --wage 150 --rates guld"));
    assert!(text.contains("--rates er »guld«"), "{text}");
    assert!(text.contains("--hours bruges ikke her") && text.contains("--wage bruges ikke her"), "{text}");
    // A case without a job has a plain one as the pattern.
    let case = br#"{"month": "2026-03", "applicant": {"rate": "mindstesats"}}"#;
    let csv = out(&with_input(
        &["package", "--case", "-", "--wages", "150", "--hours-list", "8", "--format", "csv"],
        case,
    ));
    assert!(csv.contains("mindstesats,8,91.65\r\n"), "{csv}");
}

#[test]
fn without_a_job_there_is_nothing_to_vary() {
    for command in ["sweep", "goal"] {
        let text = refused(&run(&[command, "--month", "2026-03", "--rate", "mindstesats"]));
        assert!(text.contains("Der mangler et job"), "{command}: {text}");
    }
}

#[test]
fn each_answer_can_be_a_page() {
    let folder = std::env::temp_dir();
    for command in ["compare", "sweep", "goal"] {
        let page = folder.join(format!("smaajob-{command}-{}.html", std::process::id()));
        out(&asked(command, &format!("--html {}", page.display())));
        let written = std::fs::read_to_string(&page).expect("a page");
        std::fs::remove_file(&page).expect("the page");
        assert!(written.contains("<h1>") && written.contains("</table>"), "{command}");
    }
}
