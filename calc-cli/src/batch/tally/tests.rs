use calc_core::case::Case;
use calc_core::law::Laws;
use calc_core::parameters::ParameterSet;
use calc_core::quantity::{Kroner, Total};
use calc_core::table::{Answer, of_name};

use super::{OfJob, Tally};

type Row = Vec<Option<Answer>>;

/// The answers to the case of each text, one for each job.
fn row(cases: &[&str]) -> Row {
    let set = ParameterSet::standard();
    let laws = Laws::new(&set);
    let answer = |json: &&str| {
        let case = Case::from_json(json, &set).ok()?;
        Answer::to(case, Tally::NEEDS, &laws).ok()
    };
    cases.iter().map(answer).collect()
}

fn case(rate: &str, job: &str, more: &str) -> String {
    format!(r#"{{"month": "2026-03", "applicant": {{"rate": "{rate}", "jobs": [{job}]}}{more}}}"#)
}

/// Eight rows of many kinds, for two jobs each.
fn rows() -> Vec<Row> {
    let road = |hours: &str, pace: &str| {
        // Month by month for some, in months that are not told for others.
        let history = match hours {
            "4600" => r#"[{"first": "2020-01", "last": "2022-10", "hours_a_week": "31.23"}]"#.to_owned(),
            _ => format!(r#"[{{"first": "2020-01", "last": "2025-12", "in_all": "{hours}"}}]"#),
        };
        format!(
            r#", "road": {{"history": {history}, "plan": [{{"first": "2026-03", "hours_a_week": "{pace}"}}]}}"#
        )
    };
    let (small, none) = (r#"{"hours": "8", "wage": "150"}"#, "");
    let costly = r#"{"hours": "1", "wage": "150", "travel": {"cost_per_day": "400", "days_a_week": "1"}}"#;
    let large = r#"{"hours": "37", "wage": "400"}"#;
    let told = [
        case("mindstesats", small, &road("4600", "8")),
        case("mindstesats", small, &road("4000", "1")),
        case("mindstesats", small, &road("4900", "0")),
        case("mindstesats", small, &road("4700", "8")),
        case("mindstesats", none, r#", "road": {"plan": [{"first": "2026-03", "hours_a_week": "1"}]}"#),
        case("grundsats", costly, ""),
        case("forhoejet_sats", large, ""),
    ];
    let mut rows: Vec<Row> = told.iter().map(|json| row(&[json.as_str(), json.as_str()])).collect();
    rows.push(row(&[told[0].as_str(), "{}"]));
    rows
}

fn tally(rows: &[Row]) -> Tally {
    let mut tally = Tally::new(&["A".to_owned(), "B".to_owned()]);
    for row in rows {
        tally.add(row.iter().map(Option::as_ref));
    }
    tally
}

#[test]
fn each_row_is_counted_where_it_belongs() {
    let tally = tally(&rows());
    assert_eq!((tally.answered, tally.bad), (7, 1));
    assert_eq!(tally.rates, [1, 1, 0, 5, 0, 0]);
    // Not asked, met, within 250, within 500, within 1,000, further, not told.
    assert_eq!(tally.road, [2, 1, 2, 0, 1, 0, 1]);
    let job = &tally.jobs[0];
    assert_eq!((job.less, job.same, job.none), ([0, 1, 0], 0, 1));
    assert_eq!(job.more.iter().sum::<u64>(), 5);
    assert_eq!((job.more[3], job.more[10], job.never), (4, 1, 1));
    assert_eq!(job.open, 1);
    assert_eq!(OfJob { name: Some("A".to_owned()), ..tally.jobs[1].clone() }, *job);
    assert_eq!(tally.months.map(|(first, last)| (first.to_string(), last.to_string())), {
        Some(("2026-03".to_owned(), "2026-03".to_owned()))
    });
}

#[test]
fn a_total_is_the_sum_of_the_column() {
    let rows = rows();
    let column = |name: &str| {
        let measure = of_name(name).expect("a column");
        let mut total = Total::default();
        for row in rows.iter().filter(|row| row.iter().all(Option::is_some)) {
            let answer = row[0].as_ref().expect("an answer");
            total += (measure.value)(answer).to_string().parse::<Kroner>().expect("an amount");
        }
        total
    };
    let job = &tally(&rows).jobs[0];
    assert_eq!((job.left, job.help), (column("left_difference"), column("help_difference")));
    assert!(job.left != Total::default() && job.help.is_negative() && job.help_changes == 1);
}

#[test]
fn the_order_of_rows_and_of_parts_makes_no_difference() {
    let rows = rows();
    let whole = tally(&rows);
    for split in 0..=rows.len() {
        let (one, other) = rows.split_at(split);
        let (one, other) = (tally(one), tally(other));
        let (mut forth, mut back) = (one.clone(), other.clone());
        forth.merge(&other);
        back.merge(&one);
        assert_eq!((&forth, &back), (&whole, &whole), "{split}");
    }
}

#[test]
fn a_tally_that_was_put_down_is_taken_up_as_it_was() {
    let whole = tally(&rows());
    let text = serde_json::to_string(&whole).expect("text");
    assert_eq!(serde_json::from_str::<Tally>(&text).expect("a tally"), whole);
}

#[test]
fn an_amount_on_the_border_of_two_bands_is_in_the_one_nearer_to_nothing() {
    let mut job = OfJob::default();
    for (oere, times) in
        [(0, 1), (1, 2), (100_000, 3), (100_001, 4), (1_000_000, 5), (1_000_001, 6), (i64::MAX, 7)]
    {
        for _ in 0..times {
            job.count_gain(Kroner::oere(oere));
            job.count_gain(Kroner::oere(-oere));
        }
    }
    assert_eq!(job.same, 2);
    assert_eq!(job.more, [5, 4, 0, 0, 0, 0, 0, 0, 0, 5, 13]);
    assert_eq!(job.less, [5, 4, 18]);
}

#[test]
fn without_scenarios_each_row_has_its_own_job() {
    let mut tally = Tally::new(&[]);
    let json = case("mindstesats", r#"{"hours": "8", "wage": "150"}"#, "");
    let answered = row(&[json.as_str()]);
    tally.add(answered.iter().map(Option::as_ref));
    tally.add([None].into_iter());
    tally.add([].into_iter());
    assert_eq!((tally.jobs.len(), tally.jobs[0].name.as_ref(), tally.bad), (1, None, 2));
}
