//! The figures of the law as shipped, and what a parameter file can do to them.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use calc_core::calendar::Month;
use calc_core::law::LawOfMonth;
use calc_core::parameters::{ParameterError, ParameterSet, Status};
use serde_json::json;
use smaajob_tests::{answer_as_json, at};

use Status::{Assumed, Derived, Official, Reported};

fn month(text: &str) -> Month {
    text.parse().expect("a month")
}

fn with_file(text: &str) -> ParameterSet {
    let mut set = ParameterSet::standard();
    set.add_file(text).unwrap_or_else(|error| panic!("{error}"));
    set
}

fn stretches(set: &ParameterSet) -> Vec<(String, String)> {
    set.months().iter().map(|(first, last)| (first.to_string(), last.to_string())).collect()
}

fn amount(set: &ParameterSet, id: &str, of: &str) -> (String, Status) {
    let figure = set.figure(id, month(of)).unwrap_or_else(|error| panic!("{error}"));
    (figure.amount(), figure.status)
}

#[test]
fn every_shipped_parameter_is_read_by_a_rule_and_every_rule_has_its_parameter() {
    let set = ParameterSet::standard();
    let shipped: BTreeSet<&str> = set.records().iter().map(|record| record.id.as_ref()).collect();
    let read: BTreeSet<&str> = LawOfMonth::ids().collect();
    assert_eq!(shipped, read);
    assert_eq!(shipped.len(), set.records().len(), "an id stands twice");
}

#[test]
fn what_was_published_is_what_the_series_computes() {
    assert_eq!(ParameterSet::standard().check(), []);
}

#[test]
fn there_are_figures_from_july_2025_to_december_2026_and_for_no_other_month() {
    let set = ParameterSet::standard();
    assert_eq!(stretches(&set), [("2025-07".to_owned(), "2026-12".to_owned())]);
    let mut of = month("2025-06");
    while of <= month("2027-01") {
        let inside = (month("2025-07")..=month("2026-12")).contains(&of);
        assert_eq!(LawOfMonth::of(&set, of).is_ok(), inside, "{of}");
        of = of.plus(1);
    }
}

/// Id, the amount of 2025 and how sure it is, that of 2026: rates, supplements, § 31, § 30(2), the wealth limit and the
/// conversion of § 11(9).
const TABLE: [(&str, &str, Status, &str, Status); 22] = [
    ("kontanthjaelp.sats.grundsats", "7205", Reported, "7529", Reported),
    ("kontanthjaelp.sats.forhoejet", "12498", Derived, "13060", Reported),
    ("kontanthjaelp.sats.hjemmeboende", "2925", Derived, "3057", Reported),
    ("kontanthjaelp.sats.mindstesats", "6789", Reported, "7095", Reported),
    ("kontanthjaelp.sats.hjemmeboende_mindste", "2925", Derived, "3057", Reported),
    ("kontanthjaelp.tillaeg.boern", "2784", Derived, "2909", Derived),
    ("kontanthjaelp.tillaeg.enlig_forsoerger", "1638", Derived, "1712", Derived),
    ("kontanthjaelp.tillaeg.enlig", "1092", Derived, "1141", Derived),
    ("kontanthjaelp.tillaeg.unge_under_25", "1036", Derived, "1083", Derived),
    ("kontanthjaelp.tillaeg.unge_25_29", "2590", Derived, "2707", Derived),
    ("kontanthjaelp.tillaeg.unge_forsoerger", "2590", Derived, "2707", Derived),
    ("kontanthjaelp.tillaeg.tilpasning", "2000", Official, "2000", Official),
    ("fritidstillaeg.beloeb", "450", Derived, "500", Derived),
    ("kontanthjaelp.formue.graense", "15500", Derived, "16200", Derived),
    ("kontanthjaelp.fribeloeb.forhoejet", "2600", Derived, "2700", Derived),
    ("kontanthjaelp.fribeloeb.lav", "5200", Derived, "5400", Derived),
    ("kontanthjaelp.indkomstloft.forhoejet", "21092", Derived, "22041", Derived),
    ("kontanthjaelp.indkomstloft.lav", "17928", Derived, "18735", Derived),
    ("kontanthjaelp.stu.fribeloeb_aar", "29738", Derived, "31076", Derived),
    ("kontanthjaelp.aegtefaelle.ydelse_forsoerger", "16972", Official, "17736", Derived),
    ("kontanthjaelp.aegtefaelle.ydelse_ikke_forsoerger", "12770", Official, "13345", Derived),
    ("kontanthjaelp.omregning.sats", "138.67", Derived, "144.91", Derived),
];

/// The same of benefits beside help: children, housing, day care, frikort and dental bills.
const BESIDE_HELP: [(&str, &str, Status, &str, Status); 29] = [
    ("boernetilskud.ordinaert", "6664", Derived, "6964", Reported),
    ("boernetilskud.ekstra", "6792", Derived, "7096", Reported),
    ("boerneydelse.0_2_aar", "21168", Derived, "21456", Derived),
    ("boerneydelse.3_6_aar", "16764", Derived, "16992", Reported),
    ("boerneydelse.7_14_aar", "13188", Derived, "13368", Reported),
    ("boerneydelse.15_17_aar", "13188", Derived, "13368", Reported),
    ("boligstoette.indkomstgraense", "167900", Derived, "170300", Official),
    ("boligstoette.indkomstgraense_barn", "44200", Derived, "44900", Derived),
    ("boligstoette.mindste_egenbetaling", "28300", Reported, "28700", Official),
    ("boligstoette.maksimum", "49716", Reported, "50412", Official),
    ("boligstoette.boligudgift_maksimum", "94200", Reported, "95500", Official),
    ("boligstoette.minimum", "3648", Derived, "3696", Official),
    ("boligstoette.formue.nedre", "884100", Reported, "896400", Official),
    ("boligstoette.formue.oevre", "1768300", Reported, "1793000", Official),
    ("boligstoette.fradrag.varme", "90.25", Derived, "91.5", Official),
    ("boligstoette.fradrag.varmt_vand", "28.5", Derived, "29", Official),
    ("boligstoette.fradrag.el", "68", Derived, "69", Official),
    ("boligstoette.tillaeg.vand", "15", Derived, "15.25", Official),
    ("boligstoette.tillaeg.afledning", "21.75", Derived, "22", Official),
    ("boligstoette.tillaeg.varme", "34.5", Derived, "35", Official),
    ("boligstoette.tillaeg.vedligeholdelse_fuld", "68", Derived, "69", Official),
    ("boligstoette.tillaeg.vedligeholdelse_delvis", "33.75", Derived, "34.25", Derived),
    ("boligstoetteloft.andel", "363", Official, "379", Derived),
    ("frikort.beloeb", "42766", Official, "44690", Derived),
    ("friplads.nedre", "208100", Derived, "218100", Official),
    ("friplads.oevre", "646500", Derived, "677500", Official),
    ("friplads.enlig", "72822", Derived, "76317", Official),
    ("tandtilskud.graense", "12498", Derived, "13060", Derived),
    ("tandtilskud.egenbetaling", "600", Official, "600", Official),
];

/// The same of income tax, kroner a year, and of commuting.
const TAX: [(&str, &str, Status, &str, Status); 28] = [
    ("skat.bundskat", "12.01", Official, "12.01", Reported),
    ("skat.kommune.gennemsnit", "25.068", Official, "25.049", Official),
    ("skat.kirke.gennemsnit", "0.87", Official, "0.867", Official),
    ("skat.personfradrag", "51600", Official, "54100", Official),
    ("skat.graense", "611800", Official, "641200", Official),
    ("skat.beskaeftigelsesfradrag.procent", "12.3", Official, "12.75", Official),
    ("skat.beskaeftigelsesfradrag.hoejst", "55600", Official, "63300", Official),
    ("skat.beskaeftigelsesfradrag.enlig_procent", "11.5", Official, "11.5", Official),
    ("skat.beskaeftigelsesfradrag.enlig_hoejst", "48300", Official, "50600", Official),
    ("skat.beskaeftigelsesfradrag.senior_procent", "0", Official, "1.4", Official),
    ("skat.beskaeftigelsesfradrag.senior_hoejst", "0", Official, "6100", Official),
    ("skat.jobfradrag.procent", "4.5", Official, "4.5", Official),
    ("skat.jobfradrag.graense", "224500", Official, "235200", Official),
    ("skat.jobfradrag.hoejst", "2900", Official, "3100", Official),
    ("skat.pensionsfradrag.procent", "12", Official, "12", Official),
    ("skat.pensionsfradrag.procent_taet_paa", "32", Official, "32", Official),
    ("skat.pensionsfradrag.aar_foer", "15", Official, "15", Official),
    ("skat.pensionsfradrag.hoejst", "83800", Official, "87800", Official),
    ("befordring.bundgraense_km", "24", Official, "24", Official),
    ("befordring.nedsat_fra_km", "120", Official, "120", Official),
    ("befordring.sats", "2.23", Official, "3.17", Reported),
    ("befordring.sats_langt", "1.12", Official, "1.59", Reported),
    ("befordring.sats_yderomraade", "2.47", Derived, "3.51", Reported),
    ("befordring.tillaeg.procent", "64", Official, "64", Official),
    ("befordring.tillaeg.hoejst", "15400", Official, "30800", Reported),
    ("befordring.tillaeg.indkomstgraense", "325800", Official, "341500", Official),
    ("befordring.tillaeg.aftrapning", "50000", Derived, "50000", Assumed),
    ("rejse.bil.kr_pr_km", "2.23", Assumed, "2.28", Assumed),
];

#[test]
fn the_amounts_of_both_years_are_those_of_the_act_raised_with_how_sure_they_are() {
    let set = ParameterSet::standard();
    for (id, in_2025, status_2025, in_2026, status_2026) in TABLE.into_iter().chain(BESIDE_HELP).chain(TAX) {
        for of in 7..=12 {
            let of = format!("2025-{of:02}");
            assert_eq!(amount(&set, id, &of), (in_2025.to_owned(), status_2025), "{id} in {of}");
        }
        for of in 1..=12 {
            let of = format!("2026-{of:02}");
            assert_eq!(amount(&set, id, &of), (in_2026.to_owned(), status_2026), "{id} in {of}");
        }
    }
}

#[test]
fn every_amount_that_rises_is_in_the_table() {
    let listed: BTreeSet<&str> = TABLE.iter().chain(&BESIDE_HELP).chain(&TAX).map(|row| row.0).collect();
    let set = ParameterSet::standard();
    let of_tax = |id: &str| ["skat.", "befordring.", "rejse.bil"].iter().any(|group| id.starts_with(group));
    let missing: Vec<_> = set
        .records()
        .iter()
        .filter(|record| record.statute.is_some() || of_tax(&record.id))
        .filter(|record| !listed.contains(record.id.as_ref()))
        .map(|record| &record.id)
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_figure_named_in_an_answer_is_a_parameter() {
    let set = ParameterSet::standard();
    let facts = json!({
        "month": "2026-03", "family": "married", "whole_months_without_help": 1, "wealth": "20000",
        "children": [{"age": 4}, {"age": 16, "parent": "partner"}],
        "applicant": {
            "rate": "grundsats", "age": 26, "activity_ready": true, "tilpasningstillaeg": true,
            "jobs": [{"hours": "20", "wage": "160", "paid_every": "week"}, {"hours": 5, "monthly_pay": 4000}],
            "holiday": {"days": 5, "pay": "900", "with_help": true}
        },
        "partner": {"support": "public_benefit", "benefit": "18000", "jobs": [{"countable_wage": "3000"}]}
    });
    let answer = answer_as_json(&facts, &set);
    let figures = answer["figures"].as_array().expect("a list of figures");
    assert!(figures.len() > 10, "{figures:#?}");
    let mut seen = BTreeSet::new();
    for figure in figures {
        let id = figure["id"].as_str().expect("an id");
        assert!(seen.insert(id), "{id} is named twice");
        let known = set.figure(id, month("2026-03")).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(figure["amount"], known.amount(), "{id}");
    }
}

#[test]
fn a_figure_named_for_the_spouses_benefit_is_the_one_that_was_taken() {
    let set = ParameterSet::standard();
    for (age, id) in [
        (17, "kontanthjaelp.aegtefaelle.ydelse_forsoerger"),
        (18, "kontanthjaelp.aegtefaelle.ydelse_ikke_forsoerger"),
    ] {
        let answer = answer_as_json(
            &json!({
                "month": "2026-03", "family": "married", "children": [{"age": age}],
                "applicant": {"rate": "forhoejet_sats"},
                "partner": {
                    "support": "public_benefit", "benefit": "18000", "jobs": [{"countable_wage": "1000"}]
                }
            }),
            &set,
        );
        let named: Vec<&str> = answer["figures"]
            .as_array()
            .expect("a list of figures")
            .iter()
            .filter_map(|figure| figure["id"].as_str())
            .collect();
        assert!(named.contains(&id), "child of {age}: {named:?}");
        // The spouse's wage is counted less 35 per cent.
        assert_eq!(at(&answer, "with_job.andre_indtaegter.aegtefaelles_loen"), "650.00");
        assert!(named.contains(&"kontanthjaelp.procentfradrag"), "{named:?}");
    }
}

#[test]
fn one_new_line_for_each_series_makes_a_new_year_answerable_as_a_what_if() {
    let set = with_file(include_str!("examples/2027.toml"));
    // The adaptation supplement ends by its own line in June 2027, so the whole year is there.
    assert_eq!(stretches(&set), [("2025-07".to_owned(), "2027-12".to_owned())]);
    // 7,095 raised by 1.7 + 3.0 - 0.45 = 4.25 per cent.
    assert_eq!(
        amount(&set, "kontanthjaelp.sats.mindstesats", "2027-01"),
        ("7397".to_owned(), Status::WhatIf)
    );
    assert_eq!(amount(&set, "kontanthjaelp.sats.mindstesats", "2026-12"), ("7095".to_owned(), Reported));
    let facts = json!({"month": "2027-01", "applicant": {"rate": "mindstesats"}});
    // Tax rises by the act's own amounts: 39,350, 46,100 and 4,400 at 143.0, rounded up to hundreds.
    for (id, guessed) in [
        ("skat.personfradrag", "56300"),
        ("skat.beskaeftigelsesfradrag.hoejst", "66000"),
        ("skat.beskaeftigelsesfradrag.senior_hoejst", "6300"),
        ("befordring.tillaeg.indkomstgraense", "355700"),
    ] {
        assert_eq!(amount(&set, id, "2027-01"), (guessed.to_owned(), Status::WhatIf), "{id}");
    }
    let answer = answer_as_json(&facts, &set);
    assert_eq!(at(&answer, "now.hjaelp"), "7397.00");
    assert_eq!(at(&answer, "what_if.0.id"), "regulering.aktivloven");
    assert_eq!(at(&answer, "figures.0.status"), "what-if");
}

#[test]
fn a_correction_that_works_backwards_holds_for_the_whole_year() {
    // Act 616 of 30 June 2026 changed the commuting rates of 2026; what was known in March stays on record.
    let set = ParameterSet::standard();
    for id in [
        "befordring.sats",
        "befordring.sats_langt",
        "befordring.sats_yderomraade",
        "befordring.tillaeg.hoejst",
    ] {
        let record = set.records().iter().find(|record| record.id == id).expect("a shipped figure");
        let told = set.values(record);
        let last = told.last().expect("values");
        assert_eq!(last.known_from.map(|day| day.to_string()).as_deref(), Some("2026-06-30"), "{id}");
        assert_eq!(last.from, month("2026-01"), "{id}");
        for of in 1..=12 {
            let of = format!("2026-{of:02}");
            assert_eq!(amount(&set, id, &of), (last.amount.clone(), Reported), "{id} in {of}");
        }
    }
    // Lines in either order: the later known holds.
    let of_an_other = |first: &str, second: &str| {
        with_file(&format!(
            r#"
            [parameter."befordring.ny"]
            title = {{ da = "Ny", en = "New" }}
            unit = "kroner"
            paragraph = "§"
            source = "BEK"
            status = "official"
            in_force = "2025-01"
            values = [{{ from = "2025-01", amount = "2.23", status = "official" }}, {first}, {second}]
            "#
        ))
    };
    let march = r#"{ from = "2026-01", amount = "2.28", status = "official", known_from = "2025-11-20" }"#;
    let june = r#"{ from = "2026-01", amount = "3.17", status = "reported", known_from = "2026-06-30" }"#;
    for set in [of_an_other(march, june), of_an_other(june, march)] {
        assert_eq!(amount(&set, "befordring.ny", "2025-12"), ("2.23".to_owned(), Official));
        for of in ["2026-01", "2026-03", "2026-06", "2026-12"] {
            assert_eq!(amount(&set, "befordring.ny", of), ("3.17".to_owned(), Reported), "{of}");
        }
    }
}

#[test]
fn a_later_file_corrects_what_an_earlier_one_said() {
    let set = with_file(
        r#"
        [parameter."befordring.sats"]
        values = [{ from = "2026-01", to = "2026-12", amount = "3.20", known_from = "2026-09-30" }]
        "#,
    );
    assert_eq!(amount(&set, "befordring.sats", "2026-02"), ("3.2".to_owned(), Status::WhatIf));
    // A correction with an end gives way to what was there before it.
    assert_eq!(amount(&set, "befordring.sats", "2027-01").0, "3.17");
    // One that was known earlier than what is shipped changes nothing.
    let set = with_file(
        r#"
        [parameter."befordring.sats"]
        values = [{ from = "2026-01", amount = "2.30", known_from = "2025-12-01" }]
        "#,
    );
    assert_eq!(amount(&set, "befordring.sats", "2026-02").0, "3.17");
}

#[test]
fn a_users_own_value_holds_though_it_does_not_tell_when_it_became_known() {
    let set = with_file(
        r#"
        [parameter."befordring.sats"]
        values = [{ from = "2026-01", amount = "4.00" }]
        "#,
    );
    assert_eq!(amount(&set, "befordring.sats", "2026-02"), ("4".to_owned(), Status::WhatIf));
}

#[test]
fn the_outer_municipalities_higher_rate_ends_with_2027() {
    let set = with_file(include_str!("examples/2027.toml"));
    assert_eq!(amount(&set, "befordring.sats_yderomraade", "2027-12").0, "3.51");
    assert!(set.figure("befordring.sats_yderomraade", month("2028-01")).is_err());
    // 10.75 per cent more than the ordinary rate, in øre.
    for (of, ordinary) in [("2025-09", 223_i64), ("2026-03", 317)] {
        let outer = (ordinary * 11_075 + 5_000) / 10_000;
        let found = amount(&set, "befordring.sats_yderomraade", of).0;
        assert_eq!(found, format!("{}.{:02}", outer / 100, outer % 100), "{of}");
    }
}

#[test]
fn every_municipality_has_rates_in_every_year_that_is_answerable() {
    use calc_core::parameters::kommuner::KOMMUNER;
    assert_eq!(KOMMUNER.len(), 98);
    for kommune in KOMMUNER {
        assert_eq!(kommune.years().collect::<Vec<_>>(), [2025, 2026], "{}", kommune.name);
        for year in [2025, 2026] {
            let rates = kommune.satser(year).expect("rates");
            assert_eq!(rates.status, Official, "{}", kommune.name);
            assert!(!rates.source.is_empty() && !rates.kommuneskat.is_zero() && !rates.kirkeskat.is_zero());
        }
        assert!(kommune.satser(2024).is_none() && kommune.satser(2027).is_none());
    }
    // As ligningsloven § 9 C(3) names them.
    let outer: Vec<u16> =
        KOMMUNER.iter().filter(|kommune| kommune.yderkommune).map(|kommune| kommune.code).collect();
    let named = [
        306, 330, 360, 376, 390, 400, 430, 479, 482, 492, 540, 550, 580, 671, 707, 741, 773, 779, 787, 810,
        813, 820, 825, 849, 860,
    ];
    assert_eq!(outer, named);
}

#[test]
fn an_amount_of_the_act_changed_by_a_file_holds_against_what_was_published() {
    let set = with_file("[parameter.\"kontanthjaelp.sats.mindstesats\"]\nstatute = \"7000\"");
    // 7,000 raised by 3.6 and 4.5 per cent: 7,252 and 7,578.
    assert_eq!(amount(&set, "kontanthjaelp.sats.mindstesats", "2025-07").0, "7252");
    assert_eq!(amount(&set, "kontanthjaelp.sats.mindstesats", "2026-03").0, "7578");
    assert_eq!(amount(&set, "kontanthjaelp.sats.mindstesats", "2026-03").1, Status::WhatIf);
}

#[test]
fn a_file_with_several_faults_names_them_all_and_changes_nothing() {
    let mut set = ParameterSet::standard();
    let error = set
        .add_file(
            r#"
            [series."regulering.aktivloven"]
            years = [{ year = 2028, adjustment = "x", status = "sure", source = "" }]

            [parameter."kontanthjaelp.sats.mindstesats"]
            unit = "euro"
            round = "0"
            values = [{ from = "2026-13", to = "soon", amount = "-5", known_from = "today" }]

            [parameter."ny.sats"]
            unit = "kroner"
            "#,
        )
        .expect_err("a file with faults");
    let ParameterError::BadFile(faults) = error else {
        panic!("not a list of faults: {error}");
    };
    let fields: BTreeSet<&str> = faults.iter().map(|fault| fault.field.as_str()).collect();
    let expected = [
        "kontanthjaelp.sats.mindstesats: amount",
        "kontanthjaelp.sats.mindstesats: from",
        "kontanthjaelp.sats.mindstesats: known_from",
        "kontanthjaelp.sats.mindstesats: round",
        "kontanthjaelp.sats.mindstesats: to",
        "kontanthjaelp.sats.mindstesats: unit",
        "ny.sats: in_force",
        "ny.sats: paragraph",
        "ny.sats: source",
        "ny.sats: title",
        "ny.sats: values",
        "regulering.aktivloven: adjustment",
        "regulering.aktivloven: status",
    ];
    assert_eq!(fields, BTreeSet::from(expected));
    assert!(faults.iter().all(|fault| !fault.allowed.is_empty()));
    assert_eq!(set.what_ifs(), []);
    assert_eq!(amount(&set, "kontanthjaelp.sats.mindstesats", "2026-03").0, "7095");
}

#[test]
fn a_year_after_a_gap_is_a_fault_and_so_is_a_field_that_does_not_exist() {
    let mut set = ParameterSet::standard();
    let gap = r#"
        [series."regulering.aktivloven"]
        years = [{ year = 2028, adjustment = "3", status = "what-if", source = "a guess" }]
    "#;
    assert!(matches!(set.add_file(gap), Err(ParameterError::BadFile(faults)) if faults.len() == 1));
    let unknown = "[parameter.\"kontanthjaelp.sats.mindstesats\"]\namout = \"1\"";
    let error = set.add_file(unknown).expect_err("an unknown field").to_string();
    assert!(error.contains("amout") && error.contains("values"), "{error}");
}

#[test]
fn an_unknown_parameter_is_answered_with_the_one_it_looks_like() {
    let mut set = ParameterSet::standard();
    for (given, expected) in [
        ("kontanthjaelp.sats.mindste", Some("kontanthjaelp.sats.mindstesats")),
        ("fribeloeb.lav", Some("kontanthjaelp.fribeloeb.lav")),
        ("xyz", None),
    ] {
        let nearest = match set.set(given, "1") {
            Err(ParameterError::Unknown { nearest, .. }) => nearest,
            other => panic!("{given}: {other:?}"),
        };
        assert_eq!(nearest.as_deref(), expected, "{given}");
    }
}

#[test]
fn an_amount_no_parameter_can_have_is_refused() {
    let mut set = ParameterSet::standard();
    for given in ["", "-1", "NaN", "1e3", "1.23456", "abc"] {
        let refused = set.set("kontanthjaelp.procentfradrag", given);
        assert!(matches!(refused, Err(ParameterError::NotAnAmount { .. })), "{given:?}: {refused:?}");
    }
    assert_eq!(set.what_ifs(), []);
}

#[test]
fn a_parameter_set_twice_is_one_what_if_with_the_last_amount() {
    let mut set = ParameterSet::standard();
    for given in ["30", "40"] {
        set.set("kontanthjaelp.procentfradrag", given).expect("an amount it can have");
    }
    let told: Vec<_> = set.what_ifs().iter().map(|what_if| what_if.amount.as_deref()).collect();
    assert_eq!(told, [Some("40")]);
}

#[test]
fn an_older_period_is_answerable_once_every_parameter_has_a_value_and_says_that_it_is_a_what_if() {
    let standard = ParameterSet::standard();
    let before = month("2025-06");
    let mut file = String::new();
    for record in standard.records().iter().filter(|record| standard.figure(&record.id, before).is_err()) {
        let amount = standard.figure(&record.id, month("2025-07")).expect("a shipped figure").amount();
        writeln!(
 file,
            "[parameter.\"{}\"]\nvalues = [{{ from = \"2025-01\", to = \"2025-06\", amount = \"{amount}\" }}]",
            record.id
        ).expect("text takes all that is written");
    }
    let set = with_file(&file);
    assert_eq!(stretches(&set), [("2025-01".to_owned(), "2026-12".to_owned())]);
    let facts = json!({
        "month": "2025-03",
        "applicant": {"rate": "mindstesats", "jobs": [{"countable_wage": "8000"}]}
    });
    let answer = answer_as_json(&facts, &set);
    assert_eq!(at(&answer, "with_job.hjaelp"), "4969.00");
    assert_eq!(answer["what_if"].as_array().map(Vec::len), Some(set.what_ifs().len()));
    assert!(!set.what_ifs().is_empty());
    assert_eq!(at(&answer, "figures.0.status"), "what-if");
    // The law itself is untouched by it.
    assert_eq!(amount(&set, "kontanthjaelp.sats.mindstesats", "2025-07"), ("6789".to_owned(), Reported));
}

#[test]
fn a_month_without_figures_names_the_months_there_are() {
    let error = LawOfMonth::of(&ParameterSet::standard(), month("2027-01")).expect_err("no figures");
    let text = error.to_string();
    for part in ["2027-01", "2025-07", "2026-12"] {
        assert!(text.contains(part), "{text}");
    }
}

/// Whether a value has the form that a schema describes, as far as objects, lists and words go.
fn fits(schema: &serde_json::Value, value: &serde_json::Value, at: &str) {
    if let Some(words) = schema["enum"].as_array() {
        assert!(words.contains(value), "{at}: {value} is none of {words:?}");
    }
    if let Some(fields) = value.as_object() {
        for needed in schema["required"].as_array().into_iter().flatten() {
            assert!(fields.contains_key(needed.as_str().expect("a name")), "{at}: {needed} is missing");
        }
        for (name, value) in fields {
            let inner = &schema["properties"][name];
            assert!(inner.is_object(), "{at}.{name}: not in the schema");
            fits(inner, value, &format!("{at}.{name}"));
        }
    }
    for (place, item) in value.as_array().into_iter().flatten().enumerate() {
        fits(&schema["items"], item, &format!("{at}[{place}]"));
    }
}

#[test]
fn every_golden_case_has_the_form_that_the_schema_describes() {
    let schema = calc_core::schema::case();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let mut checked = 0;
    for entry in std::fs::read_dir(folder).expect("the folder of cases") {
        let path = entry.expect("a file").path();
        if path.extension().is_none_or(|extension| extension != "toml") {
            continue;
        }
        let text = std::fs::read_to_string(path).expect("a readable file");
        let file: toml::Table = toml::from_str(&text).expect("cases");
        for case in file["case"].as_array().expect("a list of cases") {
            fits(
                &schema,
                &smaajob_tests::json(&case["facts"]),
                &smaajob_tests::json(&case["name"]).to_string(),
            );
            checked += 1;
        }
    }
    assert!(checked > 100, "only {checked} cases");
}

#[test]
fn a_question_of_the_road_never_changes_the_help_of_a_month() {
    use calc_core::questions::Question;
    let set = ParameterSet::standard();
    let text = include_str!("examples/road.json");
    let case = calc_core::case::Case::from_json(text, &set).expect("a good case");
    let law = LawOfMonth::of(&set, case.month).expect("figures");
    let usual = calc_core::assess::assess(&case, &law);
    for question in Question::ALL.into_iter().filter(|question| !Question::OF_THE_MONTH.contains(question)) {
        let other = calc_core::case::Case { readings: case.readings.flipped(question), ..case.clone() };
        assert_eq!(calc_core::assess::assess(&other, &law), usual, "{question:?}");
    }
}

/// Every Rust file below a folder, as one text.
fn sources(folder: &std::path::Path) -> String {
    let entries =
        std::fs::read_dir(folder).expect("a folder of sources").map(|entry| entry.expect("an entry").path());
    entries
        .filter_map(|path| match path.extension() {
            None => Some(sources(&path)),
            Some(extension) if extension == "rs" => std::fs::read_to_string(&path).ok(),
            Some(_) => None,
        })
        .collect()
}

#[test]
fn every_sentence_that_is_written_is_said_somewhere() {
    let house = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let code = ["calc-core/src", "calc-cli/src"].map(|room| sources(&house.join(room))).concat();
    let words: BTreeSet<&str> =
        code.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').collect();
    let constant = |id: &str| id.replace('-', "_").to_uppercase();
    let unsaid: Vec<_> = calc_core::texts::all_messages()
        .map(calc_core::texts::Message::id)
        .filter(|id| !words.contains(constant(id).as_str()))
        .collect();
    assert!(unsaid.is_empty(), "{unsaid:?}");
}
