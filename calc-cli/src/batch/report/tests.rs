use calc_core::parameters::ParameterSet;
use calc_core::quantity::Total;
use calc_core::texts::{Language, missing_arguments};

use crate::batch::summary::tests::small_numbers;
use crate::batch::tally::{OfJob, Tally};
use crate::report::{Body, Report, html};

fn job(name: &str, more: [u64; 11], less: [u64; 3]) -> OfJob {
    OfJob {
        name: Some(name.to_owned()),
        less,
        more,
        left: Total::of_oere(650_012_345),
        help: Total::of_oere(-98_765_400),
        help_changes: 400,
        never: 310,
        open: 90,
        ..OfJob::default()
    }
}

/// The list of a municipality, with two jobs.
fn municipality() -> Tally {
    let mut tally = Tally::new(&[]);
    (tally.answered, tally.bad) = (2_300, 3);
    let month = "2026-03".parse().expect("a month");
    tally.months = Some((month, month));
    tally.rates = [120, 640, 35, 1_480, 22, 3];
    tally.road = [798, 12, 40, 61, 150, 900, 339];
    tally.jobs = vec![
        job("Rengøring, 8 timer", [30, 213, 900, 1_100, 40, 0, 0, 0, 0, 0, 0], [0, 17, 0]),
        job("hours=15,wage=160", [10, 43, 310, 700, 900, 250, 60, 10, 0, 0, 0], [14, 3, 0]),
    ];
    tally
}

/// Twenty people with something of everything, most of it about few of them.
fn twenty() -> Tally {
    let mut tally = Tally::new(&[]);
    (tally.answered, tally.bad) = (18, 2);
    let month = "2026-03".parse().expect("a month");
    tally.months = Some((month, month));
    tally.rates = [1, 3, 2, 11, 1, 0];
    tally.road = [6, 1, 2, 1, 3, 1, 4];
    tally.jobs = vec![
        OfJob {
            same: 2,
            none: 3,
            never: 2,
            open: 1,
            help_changes: 3,
            ..job("A", [4, 2, 1, 3, 0, 0, 0, 0, 0, 0, 1], [1, 1, 0])
        },
        OfJob {
            same: 0,
            none: 0,
            never: 4,
            open: 3,
            help_changes: 4,
            ..job("B", [0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0], [0, 0, 5])
        },
    ];
    tally
}

fn page(tally: &Tally, language: Language) -> Report {
    tally.report(&["month = 2026-03".to_owned()], &ParameterSet::standard(), language)
}

fn text(tally: &Tally, language: Language) -> String {
    crate::report::text::page(&page(tally, language), crate::screen::Screen::of_width(100))
}

#[test]
fn a_report_is_read_in_both_languages() {
    insta::assert_snapshot!("municipality_da", text(&municipality(), Language::Danish));
    insta::assert_snapshot!("municipality_en", text(&municipality(), Language::English));
    insta::assert_snapshot!("twenty_da", text(&twenty(), Language::Danish));
}

#[test]
fn no_number_from_one_to_four_is_ever_shown() {
    let standalone = |text: &str| {
        let words = text.split(|letter: char| !(letter.is_alphanumeric() || ".,-".contains(letter)));
        words.filter(|word| ["1", "2", "3", "4"].contains(&word.trim_matches(['.', ',']))).count()
    };
    let mut small = Tally::new(&[]);
    for people in 0..20 {
        // From nobody to twenty people, all of them alike.
        (small.answered, small.bad, small.rates[3], small.road[6]) = (people, 20 - people, people, people);
        small.jobs[0].more[2] = people;
        for tally in [twenty(), small.clone()] {
            for language in Language::ALL {
                let html = html::page(&page(&tally, language));
                // What stands in tags and in the style is no number of people.
                let (_, body) = html.split_once("</style>").expect("a page");
                let read: Vec<&str> =
                    body.split('<').filter_map(|part| Some(part.split_once('>')?.1)).collect();
                let read = read.join(" ");
                assert_eq!(standalone(&read), 0, "{people}: {read}");
            }
            assert_eq!(small_numbers(&tally.summary()), Vec::<String>::new());
        }
    }
}

#[test]
fn every_sentence_has_all_that_it_names() {
    let mut tallies = vec![municipality(), twenty(), Tally::new(&[]), Tally::new(&["A".to_owned()])];
    let mut without_job = Tally::new(&[]);
    (without_job.answered, without_job.jobs[0].none) = (20, 20);
    let mut losing = twenty();
    losing.jobs[0] =
        OfJob { none: 0, left: Total::of_oere(-1), ..job("C", [3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], [7, 8, 0]) };
    tallies.extend([without_job, losing]);
    let answers: Vec<String> = tallies.iter().map(|tally| page(tally, Language::English).answer).collect();
    insta::assert_snapshot!(answers.join("\n"));
    for (tally, language) in tallies.iter().flat_map(|tally| Language::ALL.map(|language| (tally, language)))
    {
        let text = text(tally, language);
        assert_eq!(missing_arguments(&text).count(), 0, "{text}");
    }
}

#[test]
fn the_spread_is_drawn_where_it_is_told_and_there_is_room() {
    let drawn = |tally: &Tally| {
        page(tally, Language::Danish).sections.iter().any(|section| matches!(section.body, Body::Chart(_)))
    };
    let mut one = municipality();
    one.jobs.truncate(1);
    assert!(drawn(&one));
    // A small group in the second job; few people.
    assert!(!drawn(&municipality()) && !drawn(&twenty()));
    one.jobs[0].more[8] = 1;
    assert!(!drawn(&one));
}

#[test]
fn hidden_numbers_are_explained() {
    let explained = |tally: &Tally| text(tally, Language::English).contains("fewer than 5 people");
    assert!(explained(&twenty()));
    assert!(!text(&Tally::new(&[]), Language::English).contains("hidden"));
    let mut open = municipality();
    (open.bad, open.rates) = (0, [120, 640, 35, 1_480, 25, 0]);
    open.jobs.truncate(1);
    assert!(!explained(&open) && !text(&open, Language::English).contains("hidden"));
}
