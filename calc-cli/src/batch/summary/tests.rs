use std::collections::{BTreeMap, BTreeSet};

use calc_core::quantity::Total;

use super::{Stretch, Summary, bands, middle};
use crate::batch::tally::{OfJob, Tally};
use crate::batch::veil::tests::every_list;

/// Every number in the JSON that would be about one to four people.
pub fn small_numbers(summary: &Summary) -> Vec<String> {
    fn look(value: &serde_json::Value, path: &str, found: &mut Vec<String>) {
        match value {
            serde_json::Value::Array(items) => {
                for item in items {
                    look(item, path, found);
                }
            }
            serde_json::Value::Object(fields) => {
                for (name, value) in fields {
                    look(value, &format!("{path}.{name}"), found);
                }
            }
            serde_json::Value::Number(number) if (1..5).contains(&number.as_u64().unwrap_or_default()) => {
                found.push(format!("{path} {number}"));
            }
            _ => {}
        }
    }
    let mut value = serde_json::to_value(summary).expect("JSON");
    // A version is no people.
    value.as_object_mut().expect("an object").remove("version");
    let mut found = Vec::new();
    look(&value, "", &mut found);
    found
}

/// A small number that is the only one possible.
fn follows(values: &BTreeSet<u64>) -> bool {
    values.len() == 1 && values.first().is_some_and(|number| (1..5).contains(number))
}

fn summary_of(job: OfJob) -> Summary {
    let people = job.less.iter().chain(&job.more).sum::<u64>() + job.same + job.none;
    let mut tally = Tally::new(&[]);
    (tally.answered, tally.rates[3], tally.road[6]) = (people, people, people);
    tally.jobs = vec![job];
    tally.summary()
}

#[test]
fn no_number_of_people_follows_from_what_is_told_of_a_job() {
    let mut possible: BTreeMap<String, [BTreeSet<u64>; 5]> = BTreeMap::new();
    for list in every_list(5, 13) {
        let mut job = OfJob::default();
        [job.less[0], job.same, job.more[0], job.more[4], job.none] =
            [0, 1, 2, 3, 4].map(|place| list[place]);
        job.help_changes = list[2] + list[3];
        let summary = summary_of(job);
        assert_eq!(small_numbers(&summary), Vec::<String>::new(), "{list:?}");
        let told = &summary.jobs[0];
        let hidden =
            [told.bands[2], told.bands[3], told.bands[4], told.bands[8]].map(|band| band.people.is_none());
        let key = format!("{summary:?}");
        let values = possible.entry(key).or_default();
        for ((values, number), hidden) in
            values.iter_mut().zip(&list).zip(hidden.into_iter().chain([told.no_job.is_none()]))
        {
            if hidden {
                values.insert(*number);
            }
        }
    }
    for (told, values) in possible {
        assert!(!values.iter().any(follows), "{told}: {values:?}");
    }
}

#[test]
fn no_number_of_people_follows_from_what_is_told_of_the_road() {
    let mut possible: BTreeMap<String, Vec<BTreeSet<u64>>> = BTreeMap::new();
    for list in every_list(4, 12) {
        let missing = list[1] + list[2];
        for gets_there in every_list(2, missing) {
            let mut tally = Tally::new(&[]);
            let people = list.iter().sum();
            (tally.answered, tally.rates[3]) = (people, people);
            [1, 2, 5, 6].into_iter().zip(&list).for_each(|(place, people)| tally.road[place] = *people);
            tally.jobs[0].same = people;
            (tally.jobs[0].never, tally.jobs[0].open) = (gets_there[0], gets_there[1]);
            let summary = tally.summary();
            assert_eq!(small_numbers(&summary), Vec::<String>::new(), "{list:?}");
            let road = &summary.road;
            let job = &summary.jobs[0];
            let told = [road.met, road.within[0].people, road.further, road.not_told];
            let told = told.into_iter().chain([job.never, job.open]);
            let values = possible.entry(format!("{summary:?}")).or_insert_with(|| vec![BTreeSet::new(); 8]);
            // Nor who gets there, and who misses hours, which nobody is told of.
            let others = [(missing - gets_there[0] - gets_there[1], true), (missing, true)];
            let numbers =
                list.iter().chain(&gets_there).copied().zip(told.map(|told| told.is_none())).chain(others);
            for (values, (number, hidden)) in values.iter_mut().zip(numbers) {
                if hidden {
                    values.insert(number);
                }
            }
        }
    }
    for (told, values) in possible {
        assert!(!values.iter().any(follows), "{told}: {values:?}");
    }
}

#[test]
fn rows_that_cannot_be_used_are_told_with_the_others_or_hide_the_sum() {
    let told = |answered: u64, bad: u64| {
        let mut tally = Tally::new(&[]);
        (tally.answered, tally.bad) = (answered, bad);
        let summary = tally.summary();
        (summary.rows, summary.answered, summary.bad)
    };
    assert_eq!(told(100, 7), (Some(107), Some(100), Some(7)));
    assert_eq!(told(100, 0), (Some(100), Some(100), Some(0)));
    assert_eq!(told(100, 3), (None, Some(100), None));
    assert_eq!(told(3, 100), (None, None, Some(100)));
    assert_eq!(told(2, 2), (None, None, None));
}

#[test]
fn amounts_of_fewer_than_five_people_are_not_told() {
    let job = |more: u64, same: u64, help_changes: u64| {
        let mut job = OfJob { same, help_changes, ..OfJob::default() };
        job.more[2] = more;
        job.left = Total::of_oere(250_000 * i128::from(more));
        job.help = Total::of_oere(-100_000 * i128::from(help_changes));
        summary_of(job).jobs.remove(0)
    };
    let told = job(10, 50, 4);
    assert_eq!(told.citizens.map(|effect| effect.year.to_string()).as_deref(), Some("300000.00"));
    assert_eq!(
        (told.mean.map(|mean| mean.to_string()).as_deref(), told.kontanthjaelp),
        (Some("416.67"), None)
    );
    let told = job(10, 50, 10);
    assert_eq!(told.kontanthjaelp.map(|effect| effect.month.to_string()).as_deref(), Some("-10000.00"));
    let told = job(4, 50, 10);
    assert_eq!((told.citizens, told.mean, told.median), (None, None, None));
    let told = job(0, 50, 0);
    assert_eq!(told.citizens.map(|effect| effect.month), Some(Total::default()));
    assert_eq!((told.median, told.more), (Some(Stretch { from: Some(0), to: Some(0) }), Some(0)));
    let told = job(3, 0, 3);
    assert!(
        told.hides() && told.citizens.is_none() && told.kontanthjaelp.is_none() && told.with_job.is_none()
    );
}

#[test]
fn a_mean_tells_no_number_that_is_hidden() {
    let mut job = OfJob { none: 3, left: Total::of_oere(500_000), help_changes: 20, ..OfJob::default() };
    job.more[0] = 20;
    job.more[10] = 9;
    let told = summary_of(job).jobs.remove(0);
    assert_eq!((told.no_job, told.with_job, told.mean), (None, None, None));
    assert!(told.citizens.is_some());
}

#[test]
fn the_middle_is_counted_from_what_is_told() {
    assert_eq!(middle(&[Some(5), Some(0), Some(6)], 11), Some(2));
    assert_eq!(middle(&[Some(6), Some(0), Some(6)], 12), Some(0));
    assert_eq!(middle(&[None, None, Some(9)], 15), Some(2));
    assert_eq!(middle(&[Some(9), None, None], 15), Some(0));
    assert_eq!(middle(&[None, Some(9), None], 15), None);
    assert_eq!(middle(&[Some(0), Some(0)], 0), None);
}

#[test]
fn the_bands_lie_side_by_side() {
    let bands: Vec<_> = bands().collect();
    assert!(bands.windows(2).all(|pair| pair[0].to == pair[1].from));
    assert_eq!((bands.len(), bands[0].from, bands[14].to), (15, None, None));
    assert_eq!((bands[3].from, bands[3].to), (Some(0), Some(0)));
}
