//! How fast the rules are. A graph of a whole wage range asks `assess` a thousand times, so it should take microseconds.

use std::hint::black_box;

use calc_core::assess::assess;
use calc_core::calendar::Month;
use calc_core::case::Case;
use calc_core::explain::explain;
use calc_core::law::LawOfMonth;
use calc_core::outcome::answer;
use calc_core::parameters::ParameterSet;
use calc_core::quantity::{Hours, WeeklyHours};
use calc_core::road::{Plan, Timeline, forecast};
use calc_core::scenario::{Along, Axis, Range, sweep, turning_points};
use calc_core::texts::Language;
use criterion::{Criterion, criterion_group, criterion_main};

const SINGLE: &str = r#"{
    "month": "2026-03", "family": "single",
    "applicant": {"rate": "mindstesats", "jobs": [{"hours": "8", "wage": "150"}]}
}"#;

const COUPLE: &str = r#"{
    "month": "2026-03", "family": "married", "months_with_help": 12,
    "children": [{"age": 4}, {"age": 9}, {"age": 16, "parent": "partner"}],
    "applicant": {
        "age": 35, "residence_met": true, "employment": "does_not_apply",
        "jobs": [{"hours": "12", "wage": "160", "paid_every": "fortnight", "pension_percent": "4"}]
    },
    "partner": {
        "rate": "mindstesats", "jobs": [{"hours": "20", "monthly_pay": "14000"}],
        "income": [{"kind": "anden_indtaegt", "amount": "500"}]
    }
}"#;

/// A couple with a rented home, two day-care places and a way to work: nearly every rule has something to do.
const RICH: &str = r#"{
    "month": "2026-03", "family": "married", "months_with_help": 12, "municipality": "København",
    "home": {"rent": "9000", "m2": 85}, "child_benefits": {},
    "children": [{"age": 2, "daycare_price": "4200"}, {"age": 4, "daycare_price": "2600"}],
    "applicant": {
        "rate": "forhoejet_sats", "age": 35,
        "jobs": [{"hours": "12", "wage": "160", "pension_percent": "4", "employer_pension_percent": "8",
            "travel": {"cost_per_day": "76", "shift_hours": "5", "km_a_day": "60", "minutes_a_day": "90"}}]
    },
    "partner": {"rate": "forhoejet_sats"}
}"#;

/// All that can be told: two children with day care, a home, ways to work, a municipality, pension and a frikort.
const EVERYTHING: &str = r#"{
    "month": "2026-03", "family": "married", "months_with_help": 12, "municipality": "Lolland", "child_benefits": {},
    "children": [{"age": 2, "daycare_price": "4200"}, {"age": 5, "daycare_price": "2600"}],
    "home": {"rent": "7500", "m2": 75, "water_beside_rent": true, "painting": "full"},
    "applicant": {
        "rate": "forhoejet_sats", "age": 45, "church_member": true, "years_to_state_pension": 22, "frikort_used": "43000",
        "jobs": [
            {
                "hours": "12", "wage": "160", "pension_percent": "4", "employer_pension_percent": "8",
                "travel": {"means": "car", "shift_hours": "6", "km_a_day": "60", "minutes_a_day": 70}
            },
            {"hours": "4", "wage": "150", "frikort": true, "travel": {"cost_per_day": "48", "days_a_week": "1"}}
        ]
    },
    "partner": {
        "rate": "forhoejet_sats", "age": 44, "atp_of_help": true, "sanction": "500",
        "jobs": [{"hours": "8", "monthly_pay": "5200", "travel": {"monthly_pass": "430", "days_a_week": "2"}}],
        "income": [{"kind": "anden_indtaegt", "amount": "500"}]
    }
}"#;

fn rules(criterion: &mut Criterion) {
    let set = ParameterSet::standard();
    let cases = [("single with a job", SINGLE), ("couple with children", COUPLE), ("everything", EVERYTHING)];
    for (name, text) in cases {
        let case = Case::from_json(text, &set).unwrap_or_else(|faults| panic!("{faults}"));
        let law = LawOfMonth::of(&set, case.month).expect("a month with figures");
        criterion.bench_function(&format!("assess, {name}"), |bencher| {
            bencher.iter(|| assess(black_box(&case), black_box(&law)));
        });
        criterion.bench_function(&format!("answer, {name}"), |bencher| {
            bencher.iter(|| answer(black_box(&case), black_box(&set)));
        });
        let outcome = answer(&case, &set).expect("a month with figures");
        criterion.bench_function(&format!("explain, {name}"), |bencher| {
            bencher.iter(|| explain(black_box(&outcome), Language::Danish));
        });
        criterion.bench_function(&format!("read, {name}"), |bencher| {
            bencher.iter(|| Case::from_json(black_box(text), black_box(&set)));
        });
    }
    let month = "2026-03".parse().expect("a month");
    criterion.bench_function("law of a month", |bencher| {
        bencher.iter(|| LawOfMonth::of(black_box(&set), black_box(month)));
    });
}

/// One case asked many times.
fn scenarios(criterion: &mut Criterion) {
    let set = ParameterSet::standard();
    let law = LawOfMonth::of(&set, "2026-03".parse().expect("a month")).expect("a month with figures");
    let full_time = WeeklyHours::whole(37);
    for (name, text) in [("single with a job", SINGLE), ("couple with home and day care", RICH)] {
        let case = Case::from_json(text, &set).unwrap_or_else(|faults| panic!("{faults}"));
        criterion.bench_function(&format!("turning points, {name}"), |bencher| {
            bencher.iter(|| {
                let mut axis = Axis::of(black_box(&case), black_box(&law), Along::Hours).expect("a job");
                let last = axis.place_of_hours(full_time);
                turning_points(&mut axis, 0, last)
            });
        });
        // 401 places, and the turning points between them.
        let range = Range::Hours {
            first: WeeklyHours::default(),
            last: WeeklyHours::whole(40),
            step: WeeklyHours::of_hundredths(10),
        };
        criterion.bench_function(&format!("sweep, 401 points, {name}"), |bencher| {
            bencher.iter(|| sweep(black_box(&case), black_box(&law), range));
        });
    }
}

/// 1,000 pasts of 120 months with a job of 12 hours a week ahead: a hundredth of what a country's list asks.
fn forecasts(criterion: &mut Criterion) {
    let assessed: Month = "2026-03".parse().expect("a month");
    let plan = Plan { first: assessed, last: None, hours: WeeklyHours::whole(12) };
    let mut seed = 20_260_301_u32;
    let timelines: Vec<Timeline> = (0..1_000)
        .map(|_| {
            let mut timeline = Timeline::new(assessed, 120, vec![plan]);
            for back in 1..=120 {
                // A plain generator is enough for months that differ.
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                let hours = i64::from(seed >> 24) / 4;
                timeline.add(assessed.plus(-back), Hours::whole(if hours < 32 { 0 } else { hours }));
            }
            timeline
        })
        .collect();
    criterion.bench_function("forecast, 1,000 pasts of 120 months", |bencher| {
        bencher.iter(|| {
            let goal = Hours::whole(4_810);
            timelines.iter().filter(|timeline| forecast(black_box(timeline), goal).met.is_some()).count()
        });
    });
}

criterion_group!(
    name = benches;
    config = Criterion::default().without_plots();
    targets = rules, scenarios, forecasts
);
criterion_main!(benches);
