//! One case asked many times: turning points to the øre, sweeps, goals, comparisons and packages.

use calc_core::assess::assess;
use calc_core::case::Case;
use calc_core::explain::{Parts, gain, turns as turns_in_words};
use calc_core::facts::{Pay, PayPeriod, Sats};
use calc_core::law::LawOfMonth;
use calc_core::outcome::answer;
use calc_core::parameters::ParameterSet;
use calc_core::quantity::{Kroner, Percent, WeeklyHours};
use calc_core::scenario::{
    Along, Axis, Goal, Point, Range, Rule, ScenarioName, TurningPoint, compare, package, seek, sweep,
    turning_points, usual, with_hours,
};
use calc_core::surface;
use calc_core::texts::Language;

const FULL_TIME: WeeklyHours = WeeklyHours::whole(37);

fn set() -> ParameterSet {
    ParameterSet::standard()
}

fn law() -> LawOfMonth {
    LawOfMonth::of(&set(), "2026-03".parse().expect("a month")).expect("a month with figures")
}

/// A case of March 2026 with these fields of the applicant, of the household and of the job.
fn case(applicant: &str, household: &str, job: &str) -> Case {
    let text =
        format!(r#"{{"month": "2026-03", {household} "applicant": {{{applicant}, "jobs": [{{{job}}}]}}}}"#);
    Case::from_json(&text, &set()).unwrap_or_else(|faults| panic!("{faults}\n{text}"))
}

const MINDSTE: &str = r#""rate": "mindstesats""#;
const JOB: &str = r#""hours": "8", "wage": "150""#;
const PARENT: &str = r#""family": "single", "children": [{"age": 9}],"#;

fn plain() -> Case {
    case(MINDSTE, "", JOB)
}

/// Households that between them meet every rule; none panics, and all are consistent.
fn all_kinds() -> Vec<(&'static str, Case)> {
    let home = r#""home": {"rent": "6200", "m2": 55},"#;
    let travel = r#""hours": "12", "wage": "163.20",
        "travel": {"cost_per_day": "76", "shift_hours": "5", "km_a_day": "60", "minutes_a_day": "90"}"#;
    let a_pass = r#""hours": "10", "wage": "145", "travel": {"monthly_pass": "590", "days_a_week": "3"}"#;
    let day_care = r#""family": "single", "child_benefits": {},
        "children": [{"age": 2, "daycare_price": "4200"}, {"age": 4, "daycare_price": "2600"}],"#;
    let couple = r#""family": "married", "children": [{"age": 9}], "partner": {"rate": "forhoejet_sats"},"#;
    let working = r#""family": "married", "partner": {"rate": "forhoejet_sats", "support": "work",
        "jobs": [{"hours": "30", "wage": "150", "planned": false}]},"#;
    let couple_at_home = r#""family": "married", "home": {"rent": "9000", "m2": 85}, "child_benefits": {},
        "children": [{"age": 2, "daycare_price": "4200"}], "partner": {"rate": "forhoejet_sats"},"#;
    let forhoejet = r#""rate": "forhoejet_sats""#;
    vec![
        ("mindstesats", plain()),
        ("single parent", case(MINDSTE, PARENT, JOB)),
        (
            "forhøjet, single, church",
            case(r#""rate": "forhoejet_sats", "church_member": true"#, r#""family": "single","#, JOB),
        ),
        ("hjemmeboende", case(r#""rate": "hjemmeboende""#, "", JOB)),
        ("youth supplement", case(r#""rate": "grundsats", "age": 24, "activity_ready": true"#, "", JOB)),
        ("monthly pay", case(MINDSTE, "", r#""hours": "8.33", "monthly_pay": "5414.50""#)),
        ("paid by the week", case(MINDSTE, "", r#""hours": "8", "wage": "150", "paid_every": "week""#)),
        ("day labour", case(MINDSTE, "", r#""hours": "8", "wage": "150", "paid_every": "day_labour""#)),
        ("travel", case(MINDSTE, "", travel)),
        ("a pass", case(MINDSTE, "", a_pass)),
        (
            "frikort",
            case(
                r#""rate": "forhoejet_sats", "frikort_used": "40000""#,
                "",
                r#""hours": "8", "wage": "150", "frikort": true"#,
            ),
        ),
        ("boligstøtte", case(r#""rate": "forhoejet_sats""#, home, JOB)),
        ("day care", case(MINDSTE, day_care, JOB)),
        ("couple", case(forhoejet, couple, JOB)),
        ("couple, spouse works", case(forhoejet, working, JOB)),
        ("couple with home, day care, travel", case(forhoejet, couple_at_home, travel)),
        ("sanction", case(r#""rate": "mindstesats", "sanction": "2000""#, "", JOB)),
        ("first application", case(MINDSTE, r#""first_application": true,"#, JOB)),
        ("STU", case(r#""rate": "mindstesats", "stu_earned_this_year": "28000""#, "", JOB)),
        (
            "holiday",
            case(
                r#""rate": "mindstesats", "holiday": {"days": 5, "pay": "900", "with_help": true}"#,
                "",
                JOB,
            ),
        ),
        (
            "pension",
            case(
                MINDSTE,
                "",
                r#""hours": "8", "wage": "150", "pension_percent": "4", "employer_pension_percent": "8""#,
            ),
        ),
    ]
}

fn turns(case: &Case, along: Along, last: i64) -> Vec<TurningPoint> {
    let law = law();
    let mut axis = Axis::of(case, &law, along).expect("a job");
    turning_points(&mut axis, 0, last)
}

fn by_hours(case: &Case) -> Vec<TurningPoint> {
    let law = law();
    let mut axis = Axis::of(case, &law, Along::Hours).expect("a job");
    let last = axis.place_of_hours(FULL_TIME);
    turning_points(&mut axis, 0, last)
}

fn of(rule: Rule, turns: &[TurningPoint]) -> Vec<&TurningPoint> {
    turns.iter().filter(|turn| turn.regler.contains(&rule)).collect()
}

fn kr(text: &str) -> Kroner {
    text.parse().expect("an amount")
}

fn hours(text: &str) -> WeeklyHours {
    text.parse().expect("hours")
}

/// Whether two amounts are no further apart than a third.
fn close(one: Kroner, other: Kroner, most: Kroner) -> bool {
    let apart = one - other;
    apart.max(-apart) <= most
}

#[test]
fn the_free_amount_is_used_up_to_the_oere_where_the_countable_wage_is() {
    // 5,400 of countable wage are 5,869.57 of pay: 92 per cent of 5,869.56 are still below.
    let by_wage = turns(&plain(), Along::Wage, 1_000_000);
    assert_eq!(of(Rule::Fribeloeb, &by_wage).first().expect("a turning point").loen, kr("5869.57"));
    // By hours, ATP comes off first from 9 hours on: 33.00 more.
    let by_hours = by_hours(&plain());
    assert_eq!(of(Rule::Fribeloeb, &by_hours).first().expect("a turning point").loen, kr("5902.57"));
}

#[test]
fn atp_rises_at_exactly_9_18_and_27_hours() {
    for text in [JOB, r#""hours": "8", "wage": "163.20""#, r#""hours": "7.77", "monthly_pay": "5000""#] {
        let turns = by_hours(&case(MINDSTE, "", text));
        let found: Vec<WeeklyHours> = of(Rule::Atp, &turns).iter().map(|turn| turn.timer_om_ugen).collect();
        assert_eq!(found, [9, 18, 27].map(WeeklyHours::whole), "{text}");
    }
}

#[test]
fn the_cap_begins_where_the_law_says_and_help_ends_where_nothing_is_left() {
    // (rate, family, H, F, C of 2026)
    let cases = [
        (MINDSTE, PARENT, 11_716, 5_400, 18_735),
        (r#""rate": "forhoejet_sats""#, r#""family": "single","#, 14_201, 2_700, 22_041),
        (r#""rate": "forhoejet_sats""#, PARENT, 15_969, 2_700, 22_041),
        (r#""rate": "grundsats""#, r#""family": "single","#, 8_670, 5_400, 18_735),
        (MINDSTE, "", 7_095, 5_400, 18_735),
    ];
    for (rate, family, help, free, cap) in cases {
        let case = case(rate, family, r#""hours": "8", "wage": "200""#);
        let turns = by_hours(&case);
        let [help, free, cap] = [help, free, cap].map(Kroner::whole);
        // W* = (C − H − 0.65 F) / 0.35; help ends at the least of C and F + H / 0.65.
        let begins = (cap - help - free.share(65, 100)).share(100, 35);
        let alone = free + help.share(100, 65);
        let ends = if begins < alone { cap } else { alone };
        let countable = |turn: &TurningPoint| {
            let mut there = case.clone();
            let job = there.household.applicant.jobs.first_mut().expect("a job");
            job.pay = Pay::Monthly { hours: turn.timer_om_ugen, pay: turn.loen, period: PayPeriod::Maaned };
            assess(&there, &law()).applicant.loenfradrag.medregnet_loen
        };
        let capped = of(Rule::Loft, &turns);
        assert_eq!(!capped.is_empty(), begins < alone, "{rate} {family}");
        for turn in capped {
            assert!(close(countable(turn), begins, kr("0.01")), "{rate}: {} {begins}", countable(turn));
        }
        let gone = *of(Rule::HjaelpVaek, &turns).first().expect("help ends");
        // Help is paid to the øre, so half an øre of it is none.
        assert!(close(countable(gone), ends, kr("0.02")), "{rate}: {} {ends}", countable(gone));
    }
}

#[test]
fn the_closing_in_ends_where_a_guess_leads_nowhere() {
    let stu = r#""age": 27, "residence_met": true, "employment": "not_met", "lives_with_parents": true,
        "stu_earned_this_year": "3954.80""#;
    let case = case(stu, "", r#""hours": "2.5", "monthly_pay": "13982.21""#);
    // It went on øre by øre, deeper and deeper, until there was no room left.
    let answered = surface::answered(&case, &set()).expect("a month with figures");
    assert!(answered.holds.is_some());
}

#[test]
fn one_oere_below_a_turning_point_the_old_rule_holds_and_at_it_the_new_one() {
    for (name, case) in all_kinds() {
        let law = law();
        let mut axis = Axis::of(&case, &law, Along::Hours).expect("a job");
        let last = axis.place_of_hours(FULL_TIME);
        for turn in turning_points(&mut axis, 0, last) {
            let place = turn.loen.in_oere();
            assert_eq!(axis.at(place).raadighed, turn.efter, "{name}");
            assert_eq!(axis.at(place - 1).raadighed, turn.foer, "{name}");
            assert!(!turn.regler.is_empty(), "{name}: {turn:?}");
            let before = axis.at(place - 1);
            let after = axis.at(place);
            if turn.regler.contains(&Rule::HjaelpVaek) && !name.contains("sanction") {
                assert!(!before.hjaelp.is_zero() && after.hjaelp.is_zero(), "{name}");
            }
            if turn.regler.contains(&Rule::Skat) {
                assert!(before.raadighed.skat.is_zero() && !after.raadighed.skat.is_zero(), "{name}");
            }
            if turn.regler.contains(&Rule::Friplads) {
                assert_ne!(
                    before.dagtilbud.expect("day care").andel,
                    after.dagtilbud.expect("day care").andel,
                    "{name}"
                );
            }
            if turn.regler.contains(&Rule::Loft) && case.household.partner().is_none() {
                let over = |month: &calc_core::outcome::Assessment| month.applicant.loenfradrag.over_loft;
                assert!(over(&before).is_zero() && !over(&after).is_zero(), "{name}");
            }
        }
    }
}

#[test]
fn between_turning_points_what_is_left_runs_straight() {
    for (name, case) in all_kinds() {
        let law = law();
        let mut axis = Axis::of(&case, &law, Along::Hours).expect("a job");
        let last = axis.place_of_hours(FULL_TIME);
        let turns = turning_points(&mut axis, 0, last);
        // Hours are kept to a second of the week, so a way that goes by hours is a few øre off.
        let most = match case.household.bolig {
            Some(_) => kr("1.50"),
            None if name.contains("travel") => kr("0.06"),
            None => kr("0.02"),
        };
        let places = turns.iter().map(|turn| turn.loen.in_oere());
        let begins = std::iter::once(1).chain(places.clone());
        let ends = places.map(|place| place - 1).chain(std::iter::once(last));
        for (begin, end) in begins.zip(ends).filter(|(begin, end)| begin < end) {
            let left = |axis: &mut Axis<'_>, place| axis.at(place).raadighed.i_alt;
            let (low, high) = (left(&mut axis, begin), left(&mut axis, end));
            for part in 1..7 {
                let place = begin + (end - begin) * part / 7;
                let straight = low + (high - low).share(place - begin, end - begin);
                let found = left(&mut axis, place);
                assert!(
                    close(found, straight, most),
                    "{name}: at {place} between {begin} and {end} is {found}, not {straight}"
                );
            }
        }
    }
}

#[test]
fn of_100_kroner_more_is_kept_what_the_zones_say() {
    let slopes = |case: &Case| {
        let turns = turns(case, Along::Wage, 3_000_000);
        let zone = |rule| of(rule, &turns).first().map(|turn| turn.beholder_efter);
        let first = turns.first().expect("a turning point").beholder_foer;
        (first, zone(Rule::Fribeloeb), zone(Rule::Loft))
    };
    let percent = |text: &str| text.parse::<Percent>().expect("a percentage");
    let job = r#""hours": "8", "wage": "700""#;
    let single = slopes(&case(r#""rate": "forhoejet_sats""#, r#""family": "single","#, job));
    assert_eq!(single, (percent("61.10"), Some(percent("23.46")), Some(percent("3.19"))));
    let parent =
        slopes(&case(MINDSTE, r#""family": "single", "children": [{"age": 9}], "child_benefits": {},"#, job));
    assert_eq!(parent, (percent("63.98"), Some(percent("26.34")), Some(percent("6.07"))));
}

#[test]
fn a_sweep_an_answer_and_a_comparison_say_the_same() {
    for (name, case) in all_kinds() {
        let outcome = answer(&case, &set()).expect("an answer");
        let law = law();
        let range = Range::Hours { first: WeeklyHours::default(), last: FULL_TIME, step: hours("1") };
        let swept = sweep(&case, &law, range).expect("a job");
        assert_eq!(swept.own.raadighed, outcome.with_job.raadighed, "{name}");
        assert_eq!(swept.uden_job, outcome.now.raadighed, "{name}");
        assert_eq!(swept.own.gevinst, outcome.difference.raadighed.i_alt, "{name}");
        // The place of the own hours is that of the answer, and the place of no hours is now.
        let own = swept.own.timer_om_ugen;
        let there = Range::Hours { first: own, last: own, step: own };
        let at_own = sweep(&case, &law, there).expect("a job");
        let point = at_own.points.first().expect("a place");
        let most = kr("0.01");
        assert!(close(point.raadighed.i_alt, outcome.with_job.raadighed.i_alt, most), "{name}");
        assert_eq!(swept.points.first().expect("a place").raadighed, outcome.now.raadighed, "{name}");
        let compared = compare(&case, &usual(&case, &law), &set(), &law);
        assert_eq!(compared.now.raadighed, outcome.now.raadighed, "{name}");
        let as_told = compared.alternatives.first().expect("the job");
        assert_eq!((&as_told.name, as_told.raadighed), (&ScenarioName::AsTold, outcome.with_job.raadighed));
        for point in &swept.points {
            let Some(scenario) = with_hours(&case, point.timer_om_ugen) else { continue };
            if point.timer_om_ugen > WeeklyHours::default() {
                let left = assess(&scenario.case, &law).raadighed.i_alt;
                assert!(close(left, point.raadighed.i_alt, most), "{name}: {left} {:?}", point.raadighed);
            }
        }
        // Nothing that was looked at has more than the most.
        assert!(
            swept.points.iter().all(|point| point.raadighed.i_alt <= swept.most.raadighed.i_alt),
            "{name}"
        );
    }
}

#[test]
fn a_sweep_ends_with_its_last_place_whatever_the_step() {
    let law = law();
    let range = Range::Hours { first: hours("0"), last: FULL_TIME, step: hours("2") };
    let swept = sweep(&plain(), &law, range).expect("a job");
    let places: Vec<WeeklyHours> = swept.points.iter().map(|point| point.timer_om_ugen).collect();
    assert_eq!((places.len(), range.places()), (20, 20));
    assert_eq!(places.last_chunk::<2>(), Some(&[WeeklyHours::whole(36), FULL_TIME]));
    let by_wage = Range::Wage { first: kr("75"), last: kr("301"), step: kr("5") };
    let swept = sweep(&plain(), &law, by_wage).expect("a job");
    assert_eq!(swept.points.last().expect("a place").timeloen, kr("301"));
    assert_eq!(swept.points.last().expect("a place").timer_om_ugen, hours("8"));
}

/// What is gained at so many hundredths of an hour, as an answer would say.
fn gain_at(case: &Case, hundredths: i64) -> Kroner {
    let other = with_hours(case, WeeklyHours::of_hundredths(hundredths)).expect("a job");
    let outcome = answer(&other.case, &set()).expect("an answer");
    outcome.difference.raadighed.i_alt
}

#[test]
fn the_fewest_hours_bring_the_gain_and_a_hundredth_less_does_not() {
    for (name, case) in all_kinds() {
        for wanted in ["250", "1000", "3000"] {
            let goal = Goal { gain: kr(wanted), shift: None };
            let found = seek(&case, &goal, &set(), &law()).expect("a job");
            let Some(point) = found.fewest_hours else {
                assert!(found.most.gevinst < goal.gain, "{name}: {:?}", found.most);
                continue;
            };
            let place = point.timer_om_ugen.in_hundredths();
            assert!(gain_at(&case, place) >= goal.gain, "{name}: {wanted}");
            assert!(gain_at(&case, place - 1) < goal.gain, "{name}: {wanted} at {}", point.timer_om_ugen);
            // No fewer hours bring it either, by quarters of an hour.
            for hundredths in (25..place).step_by(25) {
                assert!(gain_at(&case, hundredths) < goal.gain, "{name}: {wanted} at {hundredths}");
            }
        }
    }
}

#[test]
fn what_cannot_be_reached_is_said_with_the_most_there_is() {
    for (name, case) in all_kinds() {
        let found = seek(&case, &Goal { gain: kr("30000"), shift: None }, &set(), &law()).expect("a job");
        assert_eq!(found.fewest_hours, None, "{name}");
        // A whole krone of boligstøtte may be had beside the end of a straight piece.
        let more = if case.household.bolig.is_some() { kr("1.50") } else { Kroner::ZERO };
        let highest = (0..=370)
            .map(|tenths| gain_at(&case, tenths * 10))
            .max_by(|one, other| one.partial_cmp(other).expect("amounts can be compared"));
        assert!(highest.expect("places") <= found.most.gevinst + more, "{name}: {:?}", found.most);
    }
}

#[test]
fn the_lowest_wage_brings_the_gain_and_an_oere_less_does_not() {
    let found = seek(&plain(), &Goal { gain: kr("2000"), shift: None }, &set(), &law()).expect("a job");
    let wage = found.wage_needed.expect("a wage").timeloen;
    let gain = |wage: Kroner| {
        let job = format!(r#""hours": "8", "wage": "{wage}""#);
        answer(&case(MINDSTE, "", &job), &set()).expect("an answer").difference.raadighed.i_alt
    };
    assert!(gain(wage) >= kr("2000") && gain(wage - Kroner::oere(1)) < kr("2000"), "{wage}");
    // Living with parents, and five times the wage for one hour: it cannot be had.
    let tiny = case(r#""rate": "hjemmeboende""#, "", r#""hours": "1", "wage": "130""#);
    let never = seek(&tiny, &Goal { gain: kr("5000"), shift: None }, &set(), &law()).expect("a job");
    assert_eq!((never.wage_needed, never.highest_wage), (None, kr("650")));
}

#[test]
fn travel_may_cost_what_the_job_brings_before_it_and_a_shift_is_worth_what_is_kept() {
    let with_cost = |cost: &str| {
        let job = format!(
            r#""hours": "8", "wage": "150", "travel": {{"cost_per_day": "{cost}", "shift_hours": "4"}}"#
        );
        case(MINDSTE, "", &job)
    };
    let goal = Goal { gain: kr("1000"), shift: Some(hours("4")) };
    let found = seek(&with_cost("40"), &goal, &set(), &law()).expect("a job");
    let highest = found.highest_travel_cost.expect("days");
    let gain = |cost: Kroner| {
        let outcome = answer(&with_cost(&cost.to_string()), &set()).expect("an answer");
        outcome.difference.raadighed.i_alt
    };
    assert!(!gain(highest).is_negative() && gain(highest + kr("0.01")).is_negative(), "{highest}");
    // 4 hours at 150 kr: 600 of pay, 61.10 per cent kept, less a day's travel.
    let shift = found.extra_shift.expect("a shift");
    assert_eq!((shift.pay, shift.travel), (kr("600"), kr("40")));
    assert!(close(shift.kept, kr("326.60"), kr("0.10")), "{}", shift.kept);
    // A pass costs nothing more.
    let a_pass = r#""hours": "8", "wage": "150", "travel": {"monthly_pass": "590", "days_a_week": "2"}"#;
    let found = seek(&case(MINDSTE, "", a_pass), &goal, &set(), &law()).expect("a job");
    assert_eq!(found.extra_shift.expect("a shift").travel, Kroner::ZERO);
}

#[test]
fn the_gain_and_the_requirement_together_or_the_nearest_that_can_be() {
    let with_road = |job: &str, road: &str| {
        case(r#""rate": "mindstesats", "age": 40"#, &format!(r#""road": {{{road}}},"#), job)
    };
    let goal = |gain: &str| Goal { gain: kr(gain), shift: None };
    let seek = |case: &Case, gain: &str| {
        seek(case, &goal(gain), &set(), &law()).expect("a job").road.expect("a month was told")
    };
    // 4,810 hours in 34 months of 13/3 weeks: 32.65 hours a week; 1,000 kroner more need fewer.
    let soon = with_road(JOB, r#""by": "2029-01""#);
    let both = seek(&soon, "1000");
    let least = both.requirement.expect("it can be met").timer_om_ugen;
    assert_eq!((least, both.both.expect("both").timer_om_ugen), (hours("32.65"), hours("32.65")));
    // More than the hours alone bring.
    let more = seek(&soon, "9000").both.expect("both");
    assert!(more.timer_om_ugen > least && more.gevinst >= kr("9000"));
    let neither = seek(&soon, "20000");
    let closest = neither.closest.expect("the nearest");
    assert!(neither.both.is_none() && closest.timer_om_ugen >= least);
    // Too soon for anybody: the nearest month is told.
    let late = seek(&with_road(JOB, r#""by": "2026-12""#), "1000");
    assert!(late.requirement.is_none() && late.both.is_none());
    assert_eq!(late.nearest.expect("a month").to_string(), "2028-09");
    let done = seek(&with_road(JOB, r#""by": "2026-12", "recognised": true"#), "1000");
    assert!(done.done && done.nearest.is_none());
}

/// LAS § 11(8): hours of a job that there is already come in from now on too, so fewer are asked of the planned one.
#[test]
fn a_job_there_is_already_goes_on_beside_the_one_that_is_planned() {
    let with = |jobs: &str| {
        let told = format!(
            r#"{{"month": "2026-03", "applicant": {{"rate": "mindstesats", "age": 40, "jobs": [{jobs}]}},
                "road": {{"by": "2029-01"}}}}"#
        );
        Case::from_json(&told, &set()).expect("a case")
    };
    let planned = |count: &str| format!(r#"{{"hours": "{count}", "wage": "150"}}"#);
    let already = r#"{"hours": "10", "wage": "150", "planned": false}"#;
    let beside = with(&format!("{}, {already}", planned("8")));
    let goal = Goal { gain: kr("1000"), shift: None };
    let needed = |case: &Case| {
        let road = seek(case, &goal, &set(), &law()).expect("a job").road.expect("a month was told");
        road.requirement.expect("it can be met").timer_om_ugen
    };
    assert_eq!(needed(&with(&planned("8"))), hours("32.65"));
    assert_eq!(needed(&beside), hours("22.65"));
    // Side by side: 4, 8, 15 and 37 hours beside the 10 are 14, 18, 25 and 47.
    let met = |case: &Case, asked: &str| {
        let asked = with_hours(case, hours(asked)).expect("a planned job");
        compare(case, &[asked], &set(), &law()).alternatives[0].krav_opfyldt.expect("a month")
    };
    for (more, all) in [("4", "14"), ("8", "18"), ("15", "25"), ("27", "37")] {
        assert_eq!(met(&beside, more), met(&with(&planned("8")), all), "{more}");
    }
    let now = compare(&beside, &[], &set(), &law()).now.krav_opfyldt;
    assert_eq!(now, Some(met(&with(&planned("8")), "10")));
}

#[test]
fn the_requirement_met_is_shown_but_is_no_choice() {
    let case = case(r#""rate": "mindstesats", "age": 40"#, "", JOB);
    let law = law();
    let compared = compare(&case, &usual(&case, &law), &set(), &law);
    let met = compared.alternatives.iter().position(|one| one.name == ScenarioName::RequirementMet);
    let met = met.expect("it can be met");
    assert_ne!(compared.best_left, Some(met));
    assert_eq!(compared.alternatives[met].sats, Some(Sats::ForhoejetSats));
    assert_eq!(compared.alternatives[met].pr_time, None);
    assert!(!compared.alternatives[met].krav_gaelder);
    let best = &compared.alternatives[compared.best_to_goal.expect("somebody gets there")];
    assert_eq!(best.name, ScenarioName::Hours(FULL_TIME));
}

#[test]
fn a_package_says_what_an_answer_says() {
    let law = law();
    let case = case(MINDSTE, PARENT, JOB);
    let (some_hours, wages) = ([3, 10, 37].map(WeeklyHours::whole), [130, 160].map(Kroner::whole));
    let packed = package(&case, &[Sats::Mindstesats, Sats::ForhoejetSats], &some_hours, &wages, &law);
    assert_eq!(packed.rates.len(), 2);
    for rate in &packed.rates {
        let best = rate.best().expect("one that pays");
        let highest = rate.rows[best.0].cells[best.1].pr_time.rounded_to_oere();
        for row in &rate.rows {
            for (cell, wage) in row.cells.iter().zip(wages) {
                let text = format!(r#""hours": "{}", "wage": "{wage}""#, row.timer_om_ugen);
                let applicant = format!(r#""rate": "{}""#, rate.sats.id());
                let answered = answer(&self::case(&applicant, PARENT, &text), &set()).expect("an answer");
                assert_eq!(cell.gevinst, answered.difference.raadighed.i_alt, "{text}");
                assert_eq!(cell.hjaelp_tilbage, !answered.with_job.hjaelp.is_zero());
                assert!(cell.pr_time.rounded_to_oere() <= highest);
            }
        }
    }
}

#[test]
fn a_way_that_costs_the_same_is_paid_from_the_first_hour() {
    let a_pass = r#""hours": "10", "wage": "145", "travel": {"monthly_pass": "590", "days_a_week": "3"}"#;
    let turns = by_hours(&case(MINDSTE, "", a_pass));
    let first = turns.first().expect("a turning point");
    assert_eq!(first.regler, [Rule::Rejse]);
    assert_eq!(first.timer_om_ugen, hours("0.01"));
    assert!(close(first.spring, kr("-590"), kr("0.01")), "{}", first.spring);
}

#[test]
fn the_spouses_help_is_taken_only_when_the_deduction_is_larger_than_the_own_help() {
    // Of a parent the cap takes all help before the 65 per cent do: in between the own help is gone, the spouse's whole.
    let couple = r#""family": "married", "children": [{"age": 9}], "partner": {"rate": "mindstesats"},"#;
    let turns = by_hours(&case(MINDSTE, couple, r#""hours": "8", "wage": "200""#));
    let gone = of(Rule::EgenHjaelpVaek, &turns);
    let taken = of(Rule::AegtefaellesHjaelp, &turns);
    assert!(gone.len() == 1 && taken.len() == 1, "{turns:#?}");
    assert!(gone[0].loen < taken[0].loen);
    assert!(gone[0].regler == [Rule::EgenHjaelpVaek], "the end of the cap is silent: {:?}", gone[0].regler);
}

#[test]
fn a_case_without_hours_and_pay_has_no_axis() {
    let law = law();
    let countable = case(MINDSTE, "", r#""countable_wage": "5000""#);
    assert!(Axis::of(&countable, &law, Along::Hours).is_none());
    let worked = case(MINDSTE, "", r#""hours": "8", "wage": "150", "planned": false"#);
    assert!(seek(&worked, &Goal { gain: kr("1000"), shift: None }, &set(), &law).is_none());
    // A job without hours has a wage to vary the hours of, but no hours to vary the wage at.
    let idle = case(MINDSTE, "", r#""hours": "0", "wage": "150""#);
    assert!(Axis::of(&idle, &law, Along::Hours).is_some() && Axis::of(&idle, &law, Along::Wage).is_none());
    let point: Point = *Axis::of(&idle, &law, Along::Hours).expect("a wage").own();
    assert_eq!((point.timer_om_ugen, point.gevinst), (WeeklyHours::default(), Kroner::ZERO));
}

#[test]
fn steps_of_day_care_on_end_are_told_as_one_and_every_turning_point_has_words() {
    for (name, case) in all_kinds() {
        let points = by_hours(&case);
        for language in [Language::Danish, Language::English] {
            let told = turns_in_words(&points, Along::Hours, language);
            assert!(told.len() <= points.len().min(15), "{name}: {}", told.len());
            for turn in &told {
                let line = turn.line();
                assert!(line.ends_with('.') && !line.contains("  ") && !line.contains("[]"), "{line}");
                assert!(turn.rules.iter().all(|rule| !rule.text.is_empty() || !rule.paragraph.is_empty()));
            }
            // Each is at its own turning point, in order.
            assert!(told.is_sorted_by(|one, other| one.first < other.first), "{name}");
        }
        let danish = turns_in_words(&points, Along::Hours, Language::Danish);
        let steps = danish.iter().filter(|turn| turn.place.contains("Betalingen for dagtilbud stiger"));
        // A single parent of two on mindstesats stays below the scale up to full time.
        assert_eq!(steps.count() > 0, name == "couple with home, day care, travel", "{name}");
    }
}

#[test]
fn what_is_shown_adds_up() {
    for (name, case) in all_kinds() {
        let range = Range::Hours { first: WeeklyHours::default(), last: FULL_TIME, step: hours("0.7") };
        let swept = sweep(&case, &law(), range).expect("a job");
        let without = swept.uden_job.i_alt.rounded_to_oere();
        for point in &swept.points {
            let parts = Parts::of(&point.raadighed);
            let sum = parts.pay + parts.help + parts.others + parts.taxes + parts.day_care + parts.travel;
            assert_eq!(sum, parts.left, "{name}");
            assert_eq!(gain(point), parts.left - without, "{name}");
            let exact = -(point.raadighed.am_bidrag
                + point.raadighed.skat
                + point.raadighed.atp
                + point.raadighed.pension);
            assert!(close(parts.taxes, exact, kr("0.03")), "{name}: {} {exact}", parts.taxes);
        }
    }
}
