//! The residence requirement and the work obligation: what must hold for every list of stays and every week.

use calc_core::calendar::{Day, Month};
use calc_core::law::LawOfMonth;
use calc_core::law::aktivloven::opholdskrav::{Ophold, Opholdskrav, Sted, faults, opholdskrav};
use calc_core::law::indsatsloven::arbejdspligt::{Aktiviteter, arbejdspligt};
use calc_core::parameters::ParameterSet;
use calc_core::quantity::WeeklyHours;
use calc_core::questions::Readings;
use proptest::prelude::*;

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// The law of March 2026, at another month: the requirement's figures are the same in all of them.
fn law_at(month: Month) -> LawOfMonth {
    let law = LawOfMonth::of(&ParameterSet::standard(), "2026-03".parse().expect("a month"));
    LawOfMonth { month, ..law.expect("figures") }
}

fn found(stays: &[Ophold], karantaene: &[Day], month: Month) -> Opholdskrav {
    opholdskrav(stays, karantaene, Readings::default(), &law_at(month))
}

fn march() -> Month {
    "2026-03".parse().expect("a month")
}

/// Stays one after another up to the end of February 2026, with and without gaps.
fn stays() -> impl Strategy<Value = Vec<Ophold>> {
    let place = prop_oneof![
        6 => Just(Sted::Riget),
        2 => Just(Sted::UdlandetBopaelBeholdt),
        1 => Just(Sted::UdlandetForhindret),
        1 => Just(Sted::UdlandetUdsendt),
        2 => Just(Sted::Udlandet),
    ];
    let lengths = prop_oneof![1_i32..70, 100_i32..2_500];
    (4_000_i32..4_600, prop::collection::vec((lengths, prop_oneof![Just(1), 1_i32..90], place), 0..14))
        .prop_map(|(back, told)| {
            let end = day("2026-03-01");
            let mut first = end.plus_days(-back);
            let mut stays = Vec::new();
            for (days, gap, sted) in told {
                let last = first.plus_days(days - 1).min(end.plus_days(-1));
                if first >= end {
                    break;
                }
                stays.push(Ophold { first, last, sted });
                first = last.plus_days(gap);
            }
            stays
        })
}

/// First days of quarantines, some of them ahead.
fn quarantines() -> impl Strategy<Value = Vec<Day>> {
    prop::collection::vec((-6_000_i32..2_000).prop_map(|days| day("2026-03-01").plus_days(days)), 0..3)
}

/// Hours a week in hundredths.
fn weekly(hundredths: u32) -> WeeklyHours {
    format!("{}.{:02}", hundredths / 100, hundredths % 100).parse().expect("hours")
}

fn activities() -> impl Strategy<Value = Aktiviteter> {
    prop::array::uniform6(0_u32..1_500).prop_map(|hours| {
        let [loenarbejde, tilbud, undervisning, samtaler_og_indsatser, forberedelse, transport] =
            hours.map(weekly);
        Aktiviteter { loenarbejde, tilbud, undervisning, samtaler_og_indsatser, forberedelse, transport }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn by_staying_on_it_is_met_in_the_month_that_was_told_and_in_none_before(told in stays(), karantaene in quarantines()) {
        prop_assert!(faults(&told, march()).is_empty());
        let now = found(&told, &karantaene, march());
        let met = now.opfyldt_fra.expect("by the act's figures it is met some day");
        let staying = |until: Month| {
            let mut stays = told.clone();
            if until > march() {
                let last = until.first_day().plus_days(-1);
                stays.push(Ophold { first: march().first_day(), last, sted: Sted::Riget });
            }
            found(&stays, &karantaene, until)
        };
        prop_assert!(staying(met).opfyldt);
        let months = met.since(march());
        for before in (0..months).step_by(7).chain(months.checked_sub(1).filter(|last| *last >= 0)) {
            prop_assert!(!staying(march().plus(before)).opfyldt, "{}", march().plus(before));
        }
        prop_assert_eq!(now.opfyldt, met == march());
    }

    #[test]
    fn the_days_fit_the_window(told in stays(), karantaene in quarantines()) {
        let now = found(&told, &karantaene, march());
        prop_assert!(now.dage >= 0 && now.uoplyst >= 0 && now.dage + now.uoplyst <= 3_652);
        prop_assert_eq!(now.margin, now.dage - now.noedvendige);
        prop_assert_eq!(now.opfyldt, now.margin >= 0 && !now.i_karantaene);
    }

    #[test]
    fn having_been_here_instead_is_never_worse(told in stays(), karantaene in quarantines(), which in any::<prop::sample::Index>()) {
        prop_assume!(!told.is_empty());
        let before = found(&told, &karantaene, march());
        let mut here = told.clone();
        here[which.index(told.len())].sted = Sted::Riget;
        let after = found(&here, &karantaene, march());
        prop_assert!(after.dage >= before.dage);
        prop_assert!(after.opfyldt_fra <= before.opfyldt_fra);
        prop_assert_eq!(after.uoplyst, before.uoplyst);
    }

    #[test]
    fn a_quarantine_is_never_better(told in stays(), karantaene in quarantines()) {
        let (with, without) = (found(&told, &karantaene, march()), found(&told, &[], march()));
        prop_assert!(with.dage <= without.dage);
        prop_assert!(with.opfyldt_fra >= without.opfyldt_fra);
    }

    #[test]
    fn the_order_in_which_stays_are_told_does_not_matter(told in stays(), karantaene in quarantines()) {
        let backwards: Vec<Ophold> = told.iter().rev().copied().collect();
        prop_assert_eq!(found(&backwards, &karantaene, march()), found(&told, &karantaene, march()));
    }

    #[test]
    fn what_counts_and_what_is_owed_make_the_ceiling(hours in activities(), ceiling in prop::option::of(0_u32..5_000)) {
        let law = law_at(march());
        let owed = arbejdspligt(ceiling.map(weekly), &hours, &law);
        let counted = owed.loenarbejde + owed.andet;
        prop_assert!(owed.loft <= WeeklyHours::whole(37) && owed.forberedelse <= WeeklyHours::whole(4));
        prop_assert_eq!(owed.mangler + counted.min(owed.loft), owed.loft);
        prop_assert_eq!(owed.forberedelse + owed.ikke_medregnet, hours.forberedelse);
        let parts = [owed.tilbud, owed.undervisning, owed.samtaler_og_indsatser, owed.forberedelse, owed.transport];
        prop_assert_eq!(parts.into_iter().sum::<WeeklyHours>(), owed.andet);
    }

    #[test]
    fn an_hour_more_of_wage_work_is_an_hour_less_owed(hours in activities(), more in 0_u32..500) {
        let law = law_at(march());
        let more = weekly(more);
        let before = arbejdspligt(None, &hours, &law).mangler;
        let after = arbejdspligt(None, &Aktiviteter { loenarbejde: hours.loenarbejde + more, ..hours }, &law);
        prop_assert_eq!(after.mangler, before.less(more));
    }
}
