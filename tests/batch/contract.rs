//! What every run keeps to: a row for a row, in order, untouched; counts that add up; one way to end for each outcome.

use super::lists::{Folder, cells, said};

const LIST: &str =
    "id;navn;sats;timer;timeløn\n1;Åse;mindstesats;8;150,50\n2;Bo;grunnsats;8;150\n3;Ida;mindstesats;;\n";

fn column(result: &str, separator: u8, name: &str) -> Vec<String> {
    let rows = cells(result, separator);
    let place =
        rows[0].iter().position(|header| header == name).unwrap_or_else(|| panic!("{name} in {:?}", rows[0]));
    rows[1..].iter().map(|row| row[place].clone()).collect()
}

#[test]
fn every_row_gives_a_row_in_order_and_the_counts_add_up() {
    let folder = Folder::new("in_order");
    let rates = ["mindstesats", "grundsats", "mistesats", "forhoejet_sats"];
    let rows = (0..20_000).map(|row| format!("p{row};{};{}\n", rates[row % 4], row % 37));
    folder.with("list.csv", format!("id;sats;medregnet løn\n{}", rows.collect::<String>()));
    let output = folder.run(&["list.csv", "--out", "result.csv", "--errors", "errors.csv"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("20.000 rækker: 15.000 besvaret, 5.000 med fejl.\n"), "{}", said(&output));
    let result = folder.text("result.csv");
    let ids: Vec<String> = (0..20_000).map(|row| format!("p{row}")).collect();
    assert_eq!(column(&result, b';', "id"), ids);
    let bad: Vec<usize> = (0..20_000).filter(|row| row % 4 == 2).collect();
    let codes = column(&result, b';', "error_code");
    assert_eq!((0..20_000).filter(|row| codes[*row] == "not_one_of").collect::<Vec<_>>(), bad);
    let numbers: Vec<String> = bad.iter().map(|row| (row + 2).to_string()).collect();
    assert_eq!(column(&folder.text("errors.csv"), b';', "row"), numbers);
}

#[test]
fn it_ends_with_0_1_2_or_74() {
    let folder = Folder::new("ends");
    let good = "sats\nmindstesats\n";
    folder.with("good.csv", good);
    folder.with("bad.csv", "sats\nmistesats\n");
    let code = |arguments: &[&str]| folder.run(arguments).status.code();
    assert_eq!(code(&["good.csv", "--out", "a.csv"]), Some(0));
    assert_eq!(code(&["bad.csv", "--out", "b.csv"]), Some(1));
    assert_eq!(code(&["absent.csv", "--out", "c.csv"]), Some(2));
    assert_eq!(code(&["good.csv", "--out", "c.csv", "--columns", "riches"]), Some(2));
    assert_eq!(code(&["good.csv", "--out", "absent/c.csv"]), Some(74));
    assert_eq!(code(&["good.csv", "--out", "c.csv", "--errors", "absent/e.csv"]), Some(74));
    assert_eq!(folder.names(), ["a.csv", "b.csv", "bad.csv", "c.csv.part", "good.csv"]);
}

#[test]
fn strict_stops_at_the_first_bad_row_and_leaves_nothing() {
    let folder = Folder::new("strict");
    folder.with("list.csv", LIST);
    let output = folder.run(&["list.csv", "--out", "result.csv", "--errors", "errors.csv", "--strict"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).starts_with("Række 3: sats er »grunnsats«."), "{}", said(&output));
    assert_eq!(folder.names(), ["list.csv"]);
}

#[test]
fn what_is_passed_on_is_passed_on_byte_for_byte() {
    let folder = Folder::new("untouched");
    let rows = [
        "mindstesats;  to mellemrum  ;\"i \"\"gåsefødder\"\"\";\"a;b\"",
        "\"mindstesats\";Åse;\"to\nlinjer\";5\" bred",
        "mindstesats;;\"\"; \u{a0}",
        "mindstesats;'=1;-5;+45 12 34 56 78",
        "mindstesats;\0;\u{1}\u{7f};\u{1f600}",
    ];
    for end in ["\n", "\r\n"] {
        let header = "sats;a;b;c";
        let list = format!("{header}{end}{}", rows.map(|row| format!("{row}{end}")).concat());
        let result = folder.answered(list, &["--columns", "left_now"]);
        let answer = format!(";6136,41;;{end}");
        let expected = rows.map(|row| format!("{row}{answer}")).concat();
        assert_eq!(result, format!("{header};tilbage_nu;error_code;error_text{end}{expected}"));
    }
}

#[test]
fn windows_letters_come_back_as_utf_8_with_a_mark_even_where_the_header_has_none() {
    let folder = Folder::new("windows");
    let result = folder.answered(b"id;navn;sats\n1;\xC5se \x80;mindstesats\n", &["--columns", "left_now"]);
    assert_eq!(
        result,
        "\u{feff}id;navn;sats;tilbage_nu;error_code;error_text\n1;Åse €;mindstesats;6136,41;;\n"
    );
    folder.with("list.csv", b"id;navn;sats\n1;\xC5se;mindstesats\n");
    let output = folder.run(&["list.csv", "--out", "result.csv"]);
    assert!(said(&output).starts_with("Læst som Windows-1252 med »;« mellem felterne"), "{}", said(&output));
}

#[test]
fn a_mark_a_tab_and_a_decimal_comma_are_kept() {
    let folder = Folder::new("dialects");
    let answered = |list: &str| folder.answered(list, &["--columns", "left_now"]);
    assert_eq!(
        answered("\u{feff}sats\tmedregnet løn\r\nmindstesats\t0\r\n"),
        "\u{feff}sats\tmedregnet løn\ttilbage_nu\terror_code\terror_text\r\nmindstesats\t0\t6136.41\t\t\r\n"
    );
    assert_eq!(
        answered("sats,medregnet løn\nmindstesats,\"1.000,50\"\n"),
        "sats,medregnet løn,tilbage_nu,error_code,error_text\nmindstesats,\"1.000,50\",\"6136,41\",,\n"
    );
}

#[test]
fn whose_row_it_is_is_said_nowhere() {
    let folder = Folder::new("ids");
    let rows = [
        "0101901234;Bo;mistesats;8",
        "0101901234;Bo;mindstesats",
        "0101901234;Bo;mindstesats;8;9",
        "\"0101901234;Bo;mindstesats;8",
    ];
    let headers = ["cpr;navn;sats;medregnet løn\n", "", "sats;\"cpr\n", "cpr;navn;a;b\n"];
    for header in headers {
        folder.with("list.csv", format!("{header}{}\n", rows.join("\n")));
        for more in [&[][..], &["--strict"], &["--map", "x=rate"], &["--lang", "en"]] {
            let output =
                folder.run(&[&["list.csv", "--out", "result.csv", "--errors", "errors.csv"], more].concat());
            assert_ne!(output.status.code(), Some(0), "{header}");
            let errors = std::fs::read_to_string(folder.file("errors.csv")).unwrap_or_default();
            for text in [said(&output), errors] {
                assert!(!text.contains("0101901234") && !text.contains("Bo"), "{text}");
            }
        }
    }
}

#[test]
fn what_a_spreadsheet_would_run_is_made_text() {
    let folder = Folder::new("formulas");
    let list = "sats;=1+1;b\nmindstesats;\"=HYPERLINK(\"\"http://x\"\";1)\";@SUM(A1)\nmindstesats;-2+3;+45 12\n=sats;a;b\n=\"x\n";
    folder.with("list.csv", list);
    let output =
        folder.run(&["list.csv", "--out", "result.csv", "--scenario", "name==A1,medregnet_loen=1", "--long"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let rows = cells(&folder.text("result.csv"), b';');
    assert_eq!(rows.len(), 5);
    for cell in rows.iter().flatten().filter(|cell| cell.starts_with(['=', '@', '+', '-'])) {
        assert!(
            cell == "+45 12" || cell.bytes().all(|byte| byte.is_ascii_digit() || b"-,".contains(&byte)),
            "{cell}"
        );
    }
    assert_eq!(rows[1][1], "'=HYPERLINK(\"http://x\";1)");
    assert_eq!(rows[0][1], "'=1+1");
}

#[test]
fn all_that_is_wrong_with_the_flags_is_said_at_once() {
    let folder = Folder::new("flags");
    folder.with("list.csv", LIST);
    let output = folder.run(&[
        "list.csv",
        "--out",
        "result.csv",
        "--map",
        "Navn=hours",
        "--map",
        "navn=riches",
        "--map",
        "navn",
        "--tell",
        "rate",
        "--tell",
        "riches=1",
        "--tell",
        "church=måske",
        "--columns",
        "left_now,riches",
        "--scenario",
        "hours=200,wage=150",
        "--scenario",
        "hours=200,wage=150",
        "--scenario",
        "rent=1",
        "--scenario",
        "8",
    ]);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0));
    let said = said(&output);
    for fault in [
        "»Navn«",
        "--map: »riches«",
        "--map er »navn«",
        "--tell er »rate«",
        "--tell: »riches«",
        "--tell folkekirken",
        "--columns: »riches«",
        "--scenario timer",
        "to, der hedder »hours=200,wage=150«",
        "--scenario: »rent«",
        "--scenario er »8«",
    ] {
        assert!(said.contains(fault), "{fault} in\n{said}");
    }
    assert_eq!(folder.names(), ["list.csv"]);
}

#[test]
fn a_map_what_is_told_of_all_and_the_columns_that_are_wanted() {
    let folder = Folder::new("wanted");
    let list = "nr;Antal timer;Løn i timen\n7;8;150\n";
    let asked = ["--map", "Antal timer=hours", "--map", "Løn i timen=wage", "--tell", "sats=mindstesats"];
    folder.with("list.csv", list);
    let columns = ["--columns", "tilbage_forskel,now.raadighed.i_alt,help_with_job", "--lang", "en"];
    let output = folder.run(&[&["list.csv", "--out", "result.csv"][..], &asked, &columns].concat());
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let result = folder.text("result.csv");
    assert_eq!(
        result.lines().next(),
        Some("nr;Antal timer;Løn i timen;left_difference;left_now;help_with_job;error_code;error_text")
    );
    assert_eq!(column(&result, b';', "left_difference"), ["3177,17"]);
    let said = said(&output);
    assert!(
        said.contains("Antal timer = hours, Løn i timen = wage") && said.contains("sats = mindstesats"),
        "{said}"
    );
}

#[test]
fn the_whole_answer_of_a_row_is_that_of_job() {
    let folder = Folder::new("whole");
    let result = folder.answered("id;sats;timer;timeløn\n1;mindstesats;8;150\n", &["--json"]);
    let outcome: serde_json::Value =
        serde_json::from_str(&column(&result, b';', "outcome")[0]).expect("JSON");
    let job = folder.file("job.json");
    std::fs::write(&job, r#"{"month": "2026-03", "applicant": {"rate": "mindstesats", "jobs": [{"hours": "8", "wage": "150"}]}}"#)
        .expect("a file");
    let answer = std::process::Command::new(env!("CARGO_BIN_EXE_smaajob"))
        .args(["job", "--format", "json", "--case"])
        .arg(job)
        .output()
        .expect("the program starts");
    let mut answer: serde_json::Value = serde_json::from_slice(&answer.stdout).expect("JSON");
    // How far an answer holds is worked out for one person, not for each in a list.
    answer.as_object_mut().expect("an object").remove("holds");
    assert_eq!(outcome, answer);
}

#[test]
fn rows_are_numbered_as_a_sheet_numbers_them() {
    let folder = Folder::new("numbered");
    for list in [
        "\n\nsats;a\n\nmistesats;\n\n\nmistesats;\n",
        "\n\nsats;a\n\nmistesats;\n\n\nmistesats;\"q\"\n",
        "\r\n\r\nsats;a\r\n\r\nmistesats;\"q\"\r\n\r\n\r\nmistesats;\r\n",
    ] {
        folder.with("list.csv", list);
        let output = folder.run(&["list.csv", "--out", "result.csv", "--errors", "errors.csv"]);
        assert_eq!(output.status.code(), Some(1), "{}", said(&output));
        assert_eq!(column(&folder.text("errors.csv"), b';', "row"), ["5", "8"], "{list:?}");
        assert_eq!(cells(&folder.text("result.csv"), b';').len(), 3);
    }
}

/// Months are read at once where no quote stands near and cell by cell where one does: it may not be seen.
#[test]
fn months_beside_each_other_are_read_alike_in_whatever_rows() {
    let folder = Folder::new("months_in_a_row");
    let months: Vec<String> = (1..=120).map(|month| format!("h{month}")).collect();
    let of = |hours: &str| vec![hours; 120].join(";");
    let spells =
        ["0;0;160,33", "160.33;37;8,5", ";;", "12;12;12"].map(|spell| [spell; 10].join(";")).join(";");
    let rows = [
        format!("a;mindstesats;{};x\n", of("8")),
        format!("b;mindstesats;{spells};=1+1\r\n"),
        format!("@c;mindstesats;{};x\n", of("160,33")),
        format!("d;mindstesats;{};x\n", of("")),
        format!("e;mindstesats;{};x\n", of("-1")),
        format!("f;mindstesats;{};x\n\n", of(" 8 ")),
        format!("g;mistesats;{};x\n", of("744")),
        format!("h;mindstesats;{};x\n", of("745")),
        format!("i;mindstesats;{}\n", of("8")),
        format!("j;mindstesats;{};x;y;z\n", of("8")),
        "k;mindstesats\n".to_owned(),
        format!("l;mindstesats;{spells};x\n"),
    ];
    let list = format!("id;sats;{};note\n{}", months.join(";"), rows.concat());
    folder.with("plain.csv", &list);
    folder.with("quoted.csv", format!("{list}\"m\";mindstesats;{};x\n", of("8")));
    for more in [
        &["--columns", "hours_held,met"][..],
        &["--scenario", "hours=8,wage=150", "--scenario", "hours=20,wage=150", "--long"],
    ] {
        let answered = |name: &str| {
            folder.run(&[&[name, "--out", "result.csv"], more].concat());
            folder.text("result.csv")
        };
        let (plain, quoted) = (answered("plain.csv"), answered("quoted.csv"));
        assert!(quoted.starts_with(&plain) && quoted.len() > plain.len(), "{plain}\n{quoted}");
        assert!(plain.contains("'=1+1") && plain.contains("'@c;mindstesats;160,33;160,33"), "{plain}");
    }
}
