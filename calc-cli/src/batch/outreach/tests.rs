use calc_core::case::Case;
use calc_core::law::Laws;
use calc_core::parameters::ParameterSet;
use calc_core::quantity::{Hours, Kroner};
use calc_core::table::Answer;
use calc_core::texts::{Language, missing_arguments};

use super::{Distances, Entry, NEEDS, Reason, WorkList, reasons};
use crate::exit::Exit;

fn asked(json: &str) -> (Vec<Reason>, Answer) {
    let set = ParameterSet::standard();
    let laws = Laws::new(&set);
    let case = Case::from_json(json, &set).unwrap_or_else(|faults| panic!("{json}: {faults:?}"));
    let answer = Answer::to(case.clone(), NEEDS, &laws).expect("an answer");
    (reasons(&case, &answer, &Distances::default(), &laws), answer)
}

fn of(rate: &str, job: &str, road: &str) -> Vec<Reason> {
    let road = if road.is_empty() { String::new() } else { format!(r#", "road": {{{road}}}"#) };
    asked(&format!(r#"{{"month": "2026-03", "applicant": {{"rate": "{rate}", "jobs": [{job}]}}{road}}}"#)).0
}

#[test]
fn the_free_amount_is_near_on_both_sides() {
    let reasons = |rate: &str, wage: &str| of(rate, &format!(r#"{{"countable_wage": "{wage}"}}"#), "");
    for (wage, expected) in [
        ("0", vec![]),
        ("4899.99", vec![]),
        ("4900", vec![Reason::BelowFreeAmount]),
        ("5400", vec![Reason::BelowFreeAmount]),
        ("5400.01", vec![Reason::AboveFreeAmount]),
        ("5900", vec![Reason::AboveFreeAmount]),
        ("5900.01", vec![]),
    ] {
        assert_eq!(reasons("mindstesats", wage), expected, "{wage}");
    }
    // Those who live with parents have no free amount.
    assert_eq!(reasons("hjemmeboende", "5400"), []);
}

#[test]
fn the_cap_is_near_on_both_sides_while_there_is_help_to_cut() {
    let mut seen = Vec::new();
    for wage in (6_000..30_000).step_by(100) {
        let job = format!(r#"{{"countable_wage": "{wage}"}}"#);
        let json = format!(
            r#"{{"month": "2026-03", "family": "single", "children": [{{"age": 4}}],
            "applicant": {{"rate": "mindstesats", "jobs": [{job}]}}}}"#
        );
        let (reasons, answer) = asked(&json);
        let wages = answer.help.expect("help").with_job().loenfradrag;
        let together = wages.hjaelp_foer_loft + wages.medregnet_loen;
        let room = wages.indkomstloft.expect("a cap") - together;
        let near = room <= Kroner::whole(1_000)
            && room >= Kroner::whole(-1_000)
            && !wages.hjaelp_foer_loft.is_zero();
        let expected = match (near, wages.over_loft.is_zero()) {
            (false, _) => None,
            (true, true) => Some(Reason::BelowCap),
            (true, false) => Some(Reason::AboveCap),
        };
        assert_eq!(
            reasons.iter().find(|reason| matches!(reason, Reason::BelowCap | Reason::AboveCap)),
            expected.as_ref()
        );
        seen.extend(expected);
    }
    seen.dedup();
    assert_eq!(seen, [Reason::BelowCap, Reason::AboveCap]);
}

#[test]
fn the_road_tells_who_is_near_and_who_never_gets_there() {
    let history = |hours: &str| {
        format!(r#""history": [{{"first": "2022-01", "last": "2024-12", "hours_a_week": "{hours}"}}]"#)
    };
    let plan = |hours: &str| format!(r#", "plan": [{{"first": "2026-03", "hours_a_week": "{hours}"}}]"#);
    let reasons = |rate: &str, road: &str| of(rate, "", road);
    // Three years of 28 hours a week are 4,368 hours; of 27 they are 4,212.
    assert_eq!(reasons("mindstesats", &(history("28") + &plan("10"))), [Reason::NearHours]);
    assert_eq!(reasons("mindstesats", &history("28")), [Reason::NearHours, Reason::NeverAtThisPace]);
    assert_eq!(reasons("mindstesats", &history("27")), [Reason::NeverAtThisPace]);
    assert_eq!(reasons("mindstesats", &history("31")), [Reason::HoursMet]);
    assert_eq!(reasons("mindstesats", &(history("31") + r#", "recognised": true"#)), []);
    assert_eq!(reasons("forhoejet_sats", &history("28")), []);
    // Of whom nothing is told, nothing is known.
    assert_eq!(reasons("mindstesats", &plan("4").replacen(", ", "", 1)), []);
    assert_eq!(reasons("mindstesats", r#""history": []"#), []);
    let unknown = r#""history": [{"first": "2016-04", "last": "2025-12", "in_all": "4600"}]"#.to_owned();
    assert_eq!(reasons("mindstesats", &(unknown + &plan("4"))), [Reason::NearHours, Reason::OpenAtThisPace]);
}

#[test]
fn an_hour_more_is_a_reason_where_it_costs_more_than_it_brings() {
    let travel = |cost: u32| format!(r#", "travel": {{"cost_per_day": "{cost}", "shift_hours": "4"}}"#);
    let job = |travel: &str, planned: bool| {
        format!(r#"{{"hours": "8", "wage": "50", "planned": {planned}{travel}}}"#)
    };
    assert_eq!(of("mindstesats", &job(&travel(400), true), ""), [Reason::LosesOnOneHourMore]);
    assert_eq!(of("mindstesats", &job(&travel(400), false), ""), [Reason::LosesOnOneHourMore]);
    assert_eq!(of("mindstesats", &job(&travel(20), true), ""), []);
    assert_eq!(of("mindstesats", &job("", true), ""), []);
}

#[test]
fn distances_are_read_or_everything_wrong_with_them_is_told() {
    let read = |text: &str| Distances::read(text, Language::English);
    let expected =
        Distances { hours: Hours::whole(250), free_amount: Kroner::oere(50_050), ..Distances::default() };
    for text in
        ["hours=250,free_amount=500.50", "timer=250, fribeloeb=500,50", "fribeløb=500.5,hours=250,cap=1000"]
    {
        assert_eq!(read(text).expect("distances"), expected, "{text}");
    }
    let Err(Exit::WrongInput(faults)) = read("hours=-1,cap=many,wage=5,free_amount=200000") else {
        panic!("no faults");
    };
    insta::assert_snapshot!(faults.join("\n"));
    assert!(read("").is_err() && read("500").is_err());
}

#[test]
fn every_reason_has_a_word_and_a_sentence_of_its_own() {
    for language in Language::ALL {
        let sentences = Reason::ALL.map(|reason| reason.sentence(&Distances::default(), language));
        assert!(sentences.iter().all(|sentence| missing_arguments(sentence).next().is_none()));
        insta::assert_snapshot!(format!("sentences_{language}"), sentences.join("\n"));
    }
    for reason in Reason::ALL {
        assert_eq!(serde_json::to_value(reason).expect("JSON"), reason.code());
    }
}

/// Rows with gains of which many are alike; each third without a reason.
fn rows() -> Vec<(u64, Kroner, Vec<Reason>, Vec<u8>)> {
    let mut state = 7_u64;
    let mut next = |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    (0..200)
        .map(|row| {
            let gain = Kroner::whole(i64::try_from(next(40)).expect("small") - 10);
            let reasons = Reason::ALL.into_iter().filter(|_| row % 3 > 0 && next(3) == 0).collect();
            (row, gain, reasons, vec![b'x', u8::try_from(row).expect("small"), b';'])
        })
        .collect()
}

#[test]
fn the_list_is_the_same_however_the_rows_are_parted() {
    let rows = rows();
    let mut all: Vec<Entry> = rows
        .iter()
        .filter(|(_, _, reasons, _)| !reasons.is_empty())
        .map(|(row, gain, reasons, cells)| Entry {
            row: *row,
            gain_oere: gain.in_oere(),
            reasons: reasons.clone(),
            cells: cells.clone(),
        })
        .collect();
    all.sort_by_key(|entry| (-entry.gain_oere, entry.row));
    for most in [0, 1, 7, 50, 1_000] {
        for size in [1, 3, 64, 200] {
            let parts = rows.chunks(size).map(|part| {
                // Each part counts its own rows from nought.
                let first = part[0].0;
                let mut list = WorkList::new(most);
                for (row, gain, reasons, cells) in part {
                    list.add(row - first, *gain, reasons, cells);
                }
                (list, first)
            });
            let (mut forth, mut back) = (WorkList::new(most), WorkList::new(most));
            for (part, first) in parts.clone() {
                forth.merge(part, first);
                let text = serde_json::to_string(&forth).expect("JSON");
                assert_eq!(serde_json::from_str::<WorkList>(&text).expect("a list"), forth);
            }
            for (part, first) in parts.rev() {
                back.merge(part, first);
            }
            assert_eq!(forth, back);
            let kept: Vec<&Entry> = forth.entries().collect();
            assert_eq!(kept, all.iter().take(most).collect::<Vec<_>>(), "{most} {size}");
            assert_eq!(
                (forth.people(), forth.left_out()),
                (all.len() as u64, all.len().saturating_sub(most) as u64)
            );
        }
    }
}

#[test]
fn a_row_is_kept_to_the_byte() {
    let mut list = WorkList::new(5);
    let rows: [&[u8]; 4] = ["010190-1234;Søren".as_bytes(), b"S\xf8ren;1", b"", b"\0\"\\\r\n"];
    for (row, cells) in (0..).zip(rows) {
        list.add(row, Kroner::ZERO, &[Reason::BelowCap, Reason::LosesOnOneHourMore], cells);
    }
    let text = serde_json::to_string(&list).expect("JSON");
    assert!(text.contains("Søren"));
    let read: WorkList = serde_json::from_str(&text).expect("a list");
    assert_eq!(read.entries().map(|entry| entry.cells.as_slice()).collect::<Vec<_>>(), rows);
    let first = read.entries().next().expect("an entry");
    assert_eq!(first.codes(), "below_cap loses_on_one_hour_more");
    let sentences = first.sentences(&Distances::default(), Language::Danish);
    assert_eq!(
        sentences,
        "Hjælp og løn er tilsammen højst 1.000,00\u{a0}kr. under loftet. Har mindre tilbage med én time mere om ugen."
    );
}
