//! The road to 4,810 hours: what must hold for every history and every plan.

use calc_core::calendar::{Day, Month};
use calc_core::case::Case;
use calc_core::law::LawOfMonth;
use calc_core::law::aktivloven::opholdskrav::{Ophold, Sted, opholdskrav};
use calc_core::outcome::answer;
use calc_core::parameters::ParameterSet;
use calc_core::quantity::{Hours, WeeklyHours};
use calc_core::questions::Readings;
use calc_core::road::{Forecast, Plan, Timeline, forecast, pace};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use smaajob_tests::{answer_as_json, at};

const GOAL: Hours = Hours::whole(4_810);
const WINDOW: u32 = 120;

fn month(text: &str) -> Month {
    text.parse().expect("a month")
}

/// Hours a week in hundredths.
fn weekly(hundredths: u32) -> WeeklyHours {
    format!("{}.{:02}", hundredths / 100, hundredths % 100).parse().expect("hours")
}

fn in_hundredths(hours: WeeklyHours) -> u32 {
    let text = hours.to_string();
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    format!("{whole}{decimals:0<2}").parse().expect("a number")
}

fn hours(hundredths: u32) -> Hours {
    format!("{}.{:02}", hundredths / 100, hundredths % 100).parse().expect("hours")
}

/// A past of up to 120 months, oldest first, in hundredths of an hour.
fn pasts() -> impl Strategy<Value = Vec<u32>> {
    prop::collection::vec(prop_oneof![3 => Just(0), 2 => 0_u32..17_000], 120)
}

/// Plans as months from now, length (0: on and on) and hundredths of an hour a week.
fn plans() -> impl Strategy<Value = Vec<(i32, i32, u32)>> {
    prop::collection::vec((0_i32..36, 0_i32..90, 0_u32..3_700), 0..3)
}

fn timeline(assessed: Month, past: &[u32], plans: &[(i32, i32, u32)]) -> Timeline {
    let plan = |&(start, length, hours): &(i32, i32, u32)| Plan {
        first: assessed.plus(start),
        last: (length > 0).then(|| assessed.plus(start + length)),
        hours: weekly(hours),
    };
    let mut timeline = Timeline::new(assessed, WINDOW, plans.iter().map(plan).collect());
    for (place, worked) in past.iter().enumerate() {
        let back = i32::try_from(past.len() - place).expect("few months");
        timeline.add(assessed.plus(-back), hours(*worked));
    }
    timeline
}

/// The forecast as anyone would check it: each month's window added up anew.
fn naive(timeline: &Timeline) -> Option<Month> {
    (0..500).map(|ahead| timeline.assessed().plus(ahead)).find(|month| {
        let window = (1..=120).map(|back| timeline.hours_of(month.plus(-back)));
        window.sum::<Hours>() >= GOAL
    })
}

/// Met sooner or as soon; never is later than any month.
fn no_later(one: &Forecast, other: &Forecast) -> bool {
    match (one.met, other.met) {
        (Some(one), Some(other)) => one <= other,
        (None, Some(_)) => false,
        (_, None) => true,
    }
}

/// Hours of a history in the window: those that count, those of them that are on paper, and those that may count.
fn held(history: &Value) -> [String; 3] {
    let case = json!({"month": "2026-03", "applicant": {"rate": "mindstesats", "age": 40}, "road": {"history": history}});
    let answer = answer_as_json(&case, &ParameterSet::standard());
    let of = |path| at(&answer, path).as_str().expect("hours").to_owned();
    [of("road.latest.now"), of("road.proven"), of("road.unknown")]
}

/// Fields of the road and of what stands in it.
const FIELDS: [&str; 20] = [
    "work",
    "proof",
    "in_all",
    "month",
    "hours",
    "income",
    "first",
    "last",
    "hours_a_week",
    "first_day",
    "last_day",
    "place",
    "recognised",
    "by",
    "born",
    "entry",
    "ceiling",
    "activities",
    "ukraine",
    "colour",
];

/// Values that fit some of the fields, at the edges of what they allow and beyond.
fn leaf() -> impl Strategy<Value = Value> {
    prop_oneof![
        prop::sample::select(vec![
            "0001-01",
            "9999-12",
            "2026-02",
            "2026-03",
            "2016-03",
            "0001-01-01",
            "9999-12-31",
            "2020-02-29",
            "0",
            "744",
            "168",
            "89280",
            "0.01",
            "160.33",
            "ukendt",
            "ordinaer",
            "realm",
            "abroad_home_kept",
            "proven",
            "",
        ])
        .prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        Just(Value::Null),
        Just(json!({})),
        Just(json!([])),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_forecast_is_the_first_month_whose_window_added_up_anew_holds_the_goal(past in pasts(), plans in plans()) {
        let timeline = timeline(month("2026-03"), &past, &plans);
        let found = forecast(&timeline, GOAL);
        prop_assert_eq!(found.met, naive(&timeline));
        if let Some(met) = found.met {
            prop_assert!(timeline.in_window(met) >= GOAL);
            prop_assert!(met == timeline.assessed() || timeline.in_window(met.plus(-1)) < GOAL);
        }
        for step in &found.steps {
            prop_assert_eq!(step.held, timeline.in_window(step.month));
        }
    }

    #[test]
    fn more_hours_never_move_the_goal_later(past in pasts(), plans in plans(), place in 0_usize..120, more in 0_u32..5_000) {
        let before = forecast(&timeline(month("2026-03"), &past, &plans), GOAL);
        let mut worked = past.clone();
        worked[place] += more;
        prop_assert!(no_later(&forecast(&timeline(month("2026-03"), &worked, &plans), GOAL), &before));
        let mut planned = plans.clone();
        planned.push((0, 0, more));
        prop_assert!(no_later(&forecast(&timeline(month("2026-03"), &past, &planned), GOAL), &before));
    }

    #[test]
    fn shifting_everything_by_some_months_shifts_the_answer_by_as_many(past in pasts(), plans in plans(), by in 1_i32..30) {
        let before = forecast(&timeline(month("2026-03"), &past, &plans), GOAL);
        let after = forecast(&timeline(month("2026-03").plus(by), &past, &plans), GOAL);
        prop_assert_eq!(after.met, before.met.map(|met| met.plus(by)));
        prop_assert_eq!(after.highest, before.highest);
        prop_assert_eq!(after.highest_month, before.highest_month.plus(by));
    }

    #[test]
    fn days_of_residence_are_those_anyone_would_count_and_the_month_it_is_met_is_the_first(
        lengths in prop::collection::vec((1_i32..900, 0_usize..4), 1..12),
    ) {
        let set = ParameterSet::standard();
        let law = LawOfMonth::of(&set, month("2026-03")).expect("figures");
        let places = [Sted::Riget, Sted::Udlandet, Sted::UdlandetUdsendt, Sted::UdlandetForhindret];
        let end: Day = "2026-02-28".parse().expect("a day");
        let (mut stays, mut back) = (Vec::new(), 0);
        for (length, place) in lengths {
            let (first, last) = (end.plus_days(-back - length + 1), end.plus_days(-back));
            stays.push(Ophold { first, last, sted: places[place] });
            back += length;
        }
        let counts = |day: Day| {
            stays.iter().any(|stay| stay.first <= day && day <= stay.last && stay.sted != Sted::Udlandet) || day > end
        };
        let held = |assessed: Month| {
            let (from, to) = (assessed.plus(-120).first_day(), assessed.first_day());
            (0..to.days_since(from)).filter(|ahead| counts(from.plus_days(*ahead))).count()
        };
        let needed = |assessed: Month| {
            let days = assessed.first_day().days_since(assessed.plus(-108).first_day());
            usize::try_from(days).expect("nine years")
        };
        let found = opholdskrav(&stays, &[], Readings::default(), &law);
        prop_assert_eq!(usize::try_from(found.dage).expect("days"), held(month("2026-03")));
        prop_assert_eq!(found.opfyldt, held(month("2026-03")) >= needed(month("2026-03")));
        let met = found.opfyldt_fra.expect("whoever stays meets it within ten years");
        prop_assert!(held(met) >= needed(met));
        prop_assert!(met == month("2026-03") || held(met.plus(-1)) < needed(met.plus(-1)));
    }

    #[test]
    fn a_stretch_of_days_is_the_same_hours_however_it_is_cut(
        hundredths in 0_u32..3_700,
        lengths in prop::collection::vec(1_i32..400, 1..6),
    ) {
        let first: Day = "2018-05-17".parse().expect("a day");
        let stretch = |from: i32, days: i32| json!({
            "first_day": first.plus_days(from).to_string(), "last_day": first.plus_days(from + days - 1).to_string(),
            "hours_a_week": weekly(hundredths).to_string(),
        });
        let mut days = 0;
        let cut: Vec<Value> = lengths.iter().map(|length| {
            days += length;
            stretch(days - length, *length)
        }).collect();
        prop_assert_eq!(held(&json!(cut)), held(&json!([stretch(0, days)])));
    }

    #[test]
    fn the_order_in_which_work_is_told_decides_nothing(
        told in prop::collection::vec((0_usize..7, 0_usize..2), 0..9).prop_shuffle(),
    ) {
        let kinds = [
            json!({ "hours": "100" }),
            json!({ "hours": "60.33", "proof": "proven" }),
            json!({ "hours": "80.17", "work": "selvstaendig" }),
            json!({ "hours": "160.33", "work": "uden_fast_tid" }),
            json!({ "income": "9000" }),
            json!({ "income": "14999.99", "work": "selvstaendig" }),
            json!({ "income": "12000", "work": "ordinaer" }),
        ];
        let of = |&(kind, place): &(usize, usize)| {
            let mut entry = kinds[kind].clone();
            entry["month"] = ["2024-05", "2025-06"][place].into();
            entry
        };
        let (mut sorted, counts) = (told.clone(), |kind: usize| (4..6).contains(&kind));
        sorted.sort_unstable();
        // A month holds a full-time month of converted work at most, whichever measure it is told in.
        let [now, _, maybe] = held(&json!(told.iter().map(of).collect::<Vec<_>>()));
        let [now_sorted, _, maybe_sorted] = held(&json!(sorted.iter().map(of).collect::<Vec<_>>()));
        prop_assert_eq!(&now, &now_sorted);
        let number = |text: &str| text.parse::<f64>().expect("hours");
        prop_assert!((number(&maybe) - number(&maybe_sorted)).abs() < 0.001, "{} {}", maybe, maybe_sorted);
        if told.iter().all(|(kind, place)| counts(*kind) && *place == 0) {
            prop_assert!(number(&now) < 160.3334);
        }
    }

    #[test]
    fn no_road_that_can_be_written_makes_it_panic(
        lists in prop::collection::vec(prop::collection::vec((0_usize..FIELDS.len(), leaf()), 0..6), 4),
        flat in prop::collection::vec((0_usize..FIELDS.len(), leaf()), 0..4),
    ) {
        let object = |fields: &[(usize, Value)]| -> Value {
            fields.iter().map(|(place, value)| (FIELDS[*place].to_owned(), value.clone())).collect::<Map<_, _>>().into()
        };
        let mut road = object(&flat);
        for (name, fields) in ["history", "plan", "stays", "quarantines"].into_iter().zip(&lists) {
            road[name] = json!([object(fields), object(&flat)]);
        }
        let case = json!({"month": "2026-03", "applicant": {"rate": "mindstesats", "age": 30}, "road": road});
        let set = ParameterSet::standard();
        if let Ok(case) = Case::from_value(&case, &set) {
            prop_assert!(answer(&case, &set).is_ok_and(|outcome| outcome.road.is_some()));
        }
    }

    #[test]
    fn from_nothing_a_pace_gets_there_exactly_from_the_floor_on(hundredths in 1_u32..3_700) {
        let found = forecast(&timeline(month("2026-03"), &[], &[(0, 0, hundredths)]), GOAL);
        prop_assert_eq!(found.met.is_some(), hundredths >= 925);
    }

    #[test]
    fn the_own_floor_gets_there_and_a_hundredth_less_does_not(past in pasts(), start in 0_i32..12) {
        let empty = timeline(month("2026-03"), &past, &[]);
        let first = empty.assessed().plus(start);
        let floor = pace(&empty, GOAL, first, None).own_floor;
        let with = |hours| forecast(&empty.with_plans(vec![Plan { first, last: None, hours }]), GOAL).met;
        prop_assert!(with(floor).is_some());
        let in_hundredths = in_hundredths(floor);
        if in_hundredths > 0 {
            prop_assert!(with(weekly(in_hundredths - 1)).is_none());
        }
    }

    #[test]
    fn the_hours_by_a_month_get_there_by_it_and_a_hundredth_less_does_not(past in pasts(), ahead in 1_i32..140) {
        let empty = timeline(month("2026-03"), &past, &[]);
        let (first, by) = (empty.assessed(), empty.assessed().plus(ahead));
        let with = |hours| forecast(&empty.with_plans(vec![Plan { first, last: None, hours }]), GOAL).met;
        let needed = pace(&empty, GOAL, first, Some(by)).by_month.expect("a month of work lies before it");
        prop_assert!(with(needed).is_some_and(|met| met <= by));
        let in_hundredths = in_hundredths(needed);
        if in_hundredths > 0 {
            prop_assert!(with(weekly(in_hundredths - 1)).is_none_or(|met| met > by));
        }
    }
}

#[test]
fn full_time_from_january_2026_is_met_in_july_2028() {
    let found = forecast(&timeline(month("2026-01"), &[], &[(0, 0, 3_700)]), GOAL);
    assert_eq!(found.met, Some(month("2028-07")));
    assert_eq!(found.highest, GOAL);
}

#[test]
fn nine_hours_a_week_never_get_there_and_hold_4680_at_most() {
    let found = forecast(&timeline(month("2026-01"), &[], &[(0, 0, 900)]), GOAL);
    assert_eq!((found.met, found.highest), (None, Hours::whole(4_680)));
}

#[test]
fn hours_leave_ten_years_after_they_were_worked() {
    let mut timeline = timeline(month("2026-03"), &[], &[]);
    timeline.add(month("2017-03"), Hours::whole(47));
    assert_eq!(timeline.in_window(month("2027-03")), Hours::whole(47));
    assert_eq!(timeline.in_window(month("2027-04")), Hours::ZERO);
    let step =
        forecast(&timeline, GOAL).steps.into_iter().find(|step| step.left > Hours::ZERO).expect("a step");
    assert_eq!(
        (step.month, step.left_month, step.left),
        (month("2027-04"), month("2017-03"), Hours::whole(47))
    );
}
