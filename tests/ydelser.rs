//! Benefits beside help against known amounts: what the official calculator of boligsikring answers, the limits of the
//! day-care scale, the cap on housing benefit, and what is paid for children.

use calc_core::facts::{
    Boerneydelser, Bolig, Child, Civilstand, Familie, Household, Parent, Partner, Person, Role, Varme,
    Vedligeholdelse,
};
use calc_core::law::LawOfMonth;
use calc_core::law::boerneydelser::{BoerneOgUngeydelse, Boernetilskud, boerne_og_ungeydelse, boernetilskud};
use calc_core::law::boligstoette::{
    Boligsikring, Graense, Husstand, boligsikring, boligstoetteloft, boligudgift,
};
use calc_core::law::dagtilbud::{Dagtilbud, foraeldrebetaling};
use calc_core::law::frikort::frikort;
use calc_core::parameters::ParameterSet;
use calc_core::quantity::Kroner;
use calc_core::questions::{Question, Readings};

fn law(month: &str) -> LawOfMonth {
    let month = month.parse().expect("a month");
    LawOfMonth::of(&ParameterSet::standard(), month).expect("a month with figures")
}

fn kr(amount: i64) -> Kroner {
    Kroner::whole(amount)
}

fn exact(text: &str) -> Kroner {
    text.parse().expect("an amount")
}

fn home(rent: i64, m2: u16) -> Bolig {
    Bolig {
        husleje: kr(rent),
        areal: m2,
        varme: Varme::VedSidenAf,
        varmt_vand_i_huslejen: false,
        el_i_huslejen: false,
        vand_ved_siden_af: false,
        afledning_ved_siden_af: false,
        maling: Vedligeholdelse::Ingen,
        anden_vedligeholdelse: Vedligeholdelse::Ingen,
        formue: Kroner::ZERO,
        foertidspension: false,
        andre_voksne: Vec::new(),
    }
}

#[test]
fn boligsikring_is_what_the_official_calculator_answers_row_by_row() {
    let law = law("2026-03");
    let mut lines = include_str!("cases/boligsikring.csv").lines();
    assert_eq!(lines.next(), Some("rent,income_month,m2,adults,children,wealth,heat,support_month_2026"));
    let mut rows = 0;
    for line in lines {
        let fields: Vec<&str> = line.split(',').collect();
        let &[rent, income, m2, adults, children, wealth, heat, expected] = fields.as_slice() else {
            panic!("not eight fields: {line}");
        };
        let number = |text: &str| -> i64 { text.parse().unwrap_or_else(|_| panic!("{text} in {line}")) };
        let count = |text: &str| u32::try_from(number(text)).expect("a small number");
        let mut home = home(number(rent), u16::try_from(number(m2)).expect("an area"));
        home.varme = match heat {
            "separate" => Varme::VedSidenAf,
            "included" => Varme::IHuslejen,
            other => panic!("{other} in {line}"),
        };
        let (voksne, boern) = (count(adults), count(children));
        let cost = boligudgift(&home, voksne + boern, boern, &law);
        let husstand = Husstand {
            indkomst_maaned: kr(number(income)),
            voksne,
            boern,
            formue: kr(number(wealth)),
            ..Husstand::default()
        };
        for readings in [Readings::default(), Readings::default().flipped(Question::BoligsikringMinimum)] {
            let answer = boligsikring(&cost, &husstand, readings, &law);
            assert_eq!(answer.om_maaneden, kr(number(expected)), "{line}\n{cost:#?}\n{answer:#?}");
            assert_eq!(answer.om_aaret, answer.om_maaneden.times(12), "{line}");
        }
        rows += 1;
    }
    assert_eq!(rows, 48);
}

/// Two adults with an income and children in a home of 80 m², heated beside the rent.
fn couple(rent: i64, income: i64, boern: u32, begge_under_30: bool) -> Boligsikring {
    let law = law("2026-03");
    let cost = boligudgift(&home(rent, 80), 2 + boern, boern, &law);
    let husstand =
        Husstand { indkomst_maaned: kr(income), voksne: 2, begge_under_30, boern, ..Husstand::default() };
    boligsikring(&cost, &husstand, Readings::default(), &law)
}

#[test]
fn the_income_limit_rises_with_each_child_after_the_first_and_of_two_under_30_with_the_first_too() {
    for (boern, young, limit) in [
        (0, false, 170_300),
        (1, false, 170_300),
        (2, false, 215_200),
        (4, false, 305_000),
        (5, false, 305_000),
        (0, true, 170_300),
        (1, true, 215_200),
        (3, true, 305_000),
        (4, true, 305_000),
    ] {
        let answer = couple(9_000, 20_000, boern, young);
        assert_eq!(answer.indkomstgraense, kr(limit), "{boern} children, under 30: {young}");
    }
}

#[test]
fn with_children_the_maximum_holds_and_with_four_it_is_a_quarter_higher() {
    // 95,500 raised by 15 and 20 per cent; 60 per cent of it is above the maximum of both.
    for (boern, most_cost, month) in [(3, "109825", 4_201), (4, "114600", 5_251), (5, "114600", 5_251)] {
        let answer = couple(15_000, 10_000, boern, false);
        assert_eq!(answer.boligudgift, exact(most_cost), "{boern} children");
        assert_eq!(answer.graense, Graense::Maksimum, "{boern} children");
        assert_eq!(answer.om_maaneden, kr(month), "{boern} children");
    }
}

#[test]
fn the_rule_that_decides_is_named() {
    // One child: 60 per cent of 62,800 is 37,680, less than 62,800 - 28,700.
    let own_minimum = couple(5_000, 10_000, 1, false);
    assert_eq!((own_minimum.graense, own_minimum.beregnet), (Graense::EgetMinimum, kr(34_100)));
    // 74,800 - 28,700 leaves more than 60 per cent of it.
    let full = couple(6_000, 10_000, 1, false);
    assert_eq!((full.graense, full.beregnet), (Graense::Ingen, kr(44_880)));
    assert_eq!(full.om_maaneden, kr(3_740));
    // 18 per cent of 240,000 - 170,300 is 12,546.
    let reduced = couple(6_000, 20_000, 1, false);
    assert_eq!((reduced.graense, reduced.beregnet), (Graense::Indkomst, kr(32_334)));
    assert_eq!((reduced.om_aaret, reduced.om_maaneden), (kr(32_340), kr(2_695)));
    assert_eq!(couple(6_000, 40_000, 1, false).graense, Graense::Nul);
    assert_eq!(couple(6_000, 10_000, 0, false).graense, Graense::FemtenProcent);
    // 44,880 - 18 per cent of 400,800 - 170,300 is 3,390: below 3,696.
    let little = couple(6_000, 33_400, 1, false);
    assert_eq!((little.graense, little.om_maaneden), (Graense::Minimum, Kroner::ZERO));
    assert_eq!(little.beregnet, kr(3_390));
}

#[test]
fn disability_pension_lifts_the_ceiling_of_a_household_without_children() {
    let law = law("2026-03");
    let cost = boligudgift(&home(7_600, 60), 1, 0, &law);
    let husstand =
        Husstand { indkomst_maaned: kr(12_000), voksne: 1, foertidspension: true, ..Husstand::default() };
    let answer = boligsikring(&cost, &husstand, Readings::default(), &law);
    assert_eq!((answer.graense, answer.maksimum), (Graense::Maksimum, kr(50_412)));
    assert_eq!((answer.femten_procent, answer.om_maaneden), (None, kr(4_201)));
}

#[test]
fn the_least_amount_is_compared_after_the_month_is_rounded_or_before() {
    let law = law("2026-03");
    let at = |cost: &str, readings| {
        // A housing cost of which the own payment leaves just about the least amount.
        let cost =
            calc_core::law::boligstoette::Boligudgift { boligudgift: exact(cost), ..Default::default() };
        let husstand = Husstand { indkomst_maaned: kr(20_000), voksne: 1, ..Husstand::default() };
        boligsikring(&cost, &husstand, readings, &law)
    };
    let other = Readings::default().flipped(Question::BoligsikringMinimum);
    // 32,390 less 28,700 is 3,690 a year, 307.50 a month, so 308: twelve times that is 3,696.
    let rounded_up = at("32390", Readings::default());
    assert_eq!((rounded_up.beregnet, rounded_up.om_maaneden), (kr(3_690), kr(308)));
    assert_eq!(at("32390", other).om_maaneden, Kroner::ZERO);
    assert_eq!(at("32390", other).graense, Graense::Minimum);
    assert_eq!(at("32389", Readings::default()).om_maaneden, Kroner::ZERO);
    // 3,701 is 308.42 a month: both readings pay.
    assert_eq!(at("32401", other).om_maaneden, kr(308));
}

#[test]
fn half_the_income_for_rent_is_told() {
    // 9,000 a month against 18,000 and one krone less.
    assert!(!couple(9_000, 18_000, 1, false).leje_over_halv_indkomst);
    assert!(couple(9_000, 17_999, 1, false).leje_over_halv_indkomst);
}

#[test]
fn housing_benefit_is_capped_by_person() {
    // Month, housing benefit, members, capped; share and what is paid.
    for (month, support, members, capped, share, paid) in [
        ("2026-03", 1_194, 2, 2, 597, 758),
        ("2026-03", 1_194, 2, 1, 597, 976),
        ("2026-03", 1_194, 2, 0, 597, 1_194),
        ("2026-03", 1_194, 3, 2, 398, 1_156),
        // The odd krone is left alone.
        ("2026-03", 1_195, 2, 2, 597, 759),
        ("2026-03", 758, 2, 2, 379, 758),
        ("2026-03", 0, 2, 2, 0, 0),
        ("2025-07", 1_194, 2, 2, 597, 726),
    ] {
        let answer = boligstoetteloft(kr(support), members, capped, &law(month));
        assert_eq!(answer.andel, kr(share), "{answer:#?}");
        assert_eq!(answer.udbetalt, kr(paid), "{answer:#?}");
        assert_eq!(answer.nedsaettelse, kr(support - paid));
    }
}

/// What parents pay for one place of 4,000 with an income of so many kroner a year.
fn one_place(month: &str, income_a_year: i64, enlig: bool, boern: u32) -> Dagtilbud {
    foraeldrebetaling([kr(4_000)], kr(income_a_year).share(1, 12), enlig, boern, None, &law(month))
}

/// What parents pay in per cent with an income of a month.
fn percent(month: &str, income_month: Kroner, enlig: bool, boern: u32) -> String {
    foraeldrebetaling([kr(4_000)], income_month, enlig, boern, None, &law(month)).andel.to_string()
}

#[test]
fn a_place_is_free_to_the_lower_limit_and_costs_the_full_price_from_the_upper() {
    let a_twelfth = |year: i64| kr(year).share(1, 12);
    for (income, share) in [(218_100, "0"), (677_500, "100")] {
        // Both divide by 12 exactly, or to a third of a krone.
        assert_eq!(percent("2026-03", a_twelfth(income) + exact("0.01"), false, 1), share, "{income}");
    }
    for (income, share) in [("18175.00", "0"), ("18175.09", "5"), ("56458.33", "99"), ("56458.34", "100")] {
        assert_eq!(percent("2026-03", exact(income), false, 1), share, "{income}");
    }
    assert_eq!(one_place("2026-03", 0, false, 1).betaling, Kroner::ZERO);
    assert_eq!(one_place("2026-03", 1_000_000, false, 1).betaling, kr(4_000));
}

#[test]
fn each_step_of_income_costs_one_per_cent_more() {
    for (month, lower, upper, step) in
        [("2025-07", 208_100, 646_500, 4_615), ("2026-03", 218_100, 677_500, 4_836)]
    {
        // Whole twelfths only: no step is missed, as each is longer than a dozen kroner.
        let law = law(month);
        let mut seen = std::collections::BTreeSet::new();
        for income in (lower / 12 * 12 - 24..=upper + 24).step_by(12) {
            let answer = foraeldrebetaling([kr(4_000)], kr(income / 12), false, 1, None, &law);
            let expected = if income <= lower {
                0
            } else if income >= upper {
                100
            } else {
                5 + (income - lower - 1) / step
            };
            assert_eq!(answer.trin_beloeb, kr(step));
            assert_eq!(answer.andel.to_string(), expected.to_string(), "{month}: {income}");
            assert_eq!(answer.betaling, kr(40 * expected), "{month}: {income}");
            assert_eq!(answer.trin.is_some(), (5..=99).contains(&expected));
            seen.insert(expected);
        }
        let all: Vec<i64> = [0].into_iter().chain(5..=100).collect();
        assert_eq!(seen.into_iter().collect::<Vec<_>>(), all, "{month}");
    }
}

#[test]
fn single_parents_and_further_children_raise_both_limits() {
    for (month, enlig, boern, lower, upper) in [
        ("2025-07", false, 1, 208_100, 646_500),
        ("2025-07", true, 1, 280_922, 719_322),
        ("2026-03", true, 1, 294_417, 753_817),
        ("2026-03", false, 3, 232_100, 691_500),
        ("2026-03", true, 2, 301_417, 760_817),
        ("2026-03", false, 0, 218_100, 677_500),
    ] {
        let answer = one_place(month, 300_000, enlig, boern);
        assert_eq!((answer.nedre_graense, answer.oevre_graense), (kr(lower), kr(upper)));
    }
}

#[test]
fn siblings_pay_half_of_what_friplads_leaves_on_the_cheaper_places() {
    let law = law("2026-03");
    let pay = |prices: &[i64], income, share: Option<&str>| {
        let prices = prices.iter().map(|price| kr(*price));
        let share = share.map(|share| share.parse().expect("a percentage"));
        foraeldrebetaling(prices, kr(income), false, 3, share, &law)
    };
    // The full price: the dearest in full, the others half.
    let full = pay(&[2_500, 4_000, 2_500], 90_000, None);
    assert_eq!((full.pladser, full.fuld_pris, full.dyreste_plads), (3, kr(9_000), kr(4_000)));
    assert_eq!((full.soeskendetilskud, full.betaling), (kr(2_500), kr(6_500)));
    // Two alike: one of them is the dearest.
    assert_eq!(pay(&[4_000, 4_000], 90_000, None).betaling, kr(6_000));
    // Income of 264,000, limit 232,100: the seventh step, 11 per cent of 6,500, half of the cheaper place's 275 off.
    let little = pay(&[4_000, 2_500], 22_000, None);
    assert_eq!((little.trin, little.andel.to_string()), (Some(7), "11".to_owned()));
    assert_eq!((little.fripladstilskud, little.soeskendetilskud), (kr(5_785), exact("137.50")));
    assert_eq!(little.betaling, exact("577.50"));
    let two_places = [kr(4_000), kr(2_500)];
    let two = foraeldrebetaling(two_places, kr(22_000), false, 2, None, &law);
    assert_eq!((two.nedre_graense, two.trin, two.betaling), (kr(225_100), Some(9), exact("682.50")));
    // A municipality that pays all of it.
    assert_eq!(pay(&[4_000, 2_500], 22_000, Some("100")).betaling, kr(440));
    assert_eq!(pay(&[], 22_000, None).betaling, Kroner::ZERO);
}

fn child(age: u8, parent: Parent) -> Child {
    Child { age, parent, at_home: true, in_realm: true, dagtilbud: None }
}

fn household(familie: Familie, children: &[Child], andel: &str, delt: bool) -> Household {
    Household {
        applicant: Person::default(),
        familie,
        children: children.to_vec(),
        ekstra_boernetilskud: None,
        first_application: false,
        whole_months_without_help: 0,
        days_with_help: None,
        months_with_help: None,
        fritidstillaeg_documented: false,
        wealth: None,
        kommune: None,
        lille_oe: false,
        bolig: None,
        soeskendetilskud: None,
        boerneydelser: Some(Boerneydelser { andel: andel.parse().expect("a percentage"), delt }),
        kvartaler_med_ekstra_boernetilskud: 0,
    }
}

fn with(civilstand: Civilstand) -> Familie {
    let person = Person::default();
    Familie::Par(Box::new(Partner { civilstand, role: Role::Kontanthjaelp, person }))
}

#[test]
fn what_is_paid_for_children_in_both_years() {
    // Age; a quarter (from 15: a month), by year.
    for (ages, payments, in_2025, in_2026) in [
        ([0, 2], 4, 5_292, 5_364),
        ([3, 6], 4, 4_191, 4_248),
        ([7, 14], 4, 3_297, 3_342),
        ([15, 17], 12, 1_099, 1_114),
    ] {
        for (age, (month, amount)) in ages.into_iter().flat_map(|age| {
            [("2025-07", in_2025), ("2025-12", in_2025), ("2026-03", in_2026)].map(|year| (age, year))
        }) {
            let alone = household(Familie::Enlig, &[child(age, Parent::Applicant)], "100", false);
            let answer = boerne_og_ungeydelse(&alone, Readings::default(), &law(month));
            assert_eq!(answer.om_aaret, kr(amount).times(payments), "{age} in {month}");
            assert_eq!(answer.om_maaneden, answer.om_aaret.share(1, 12));
        }
    }
    let grown = household(Familie::Enlig, &[child(18, Parent::Applicant)], "100", false);
    assert_eq!(
        boerne_og_ungeydelse(&grown, Readings::default(), &law("2026-03")),
        BoerneOgUngeydelse::default()
    );
}

#[test]
fn what_has_been_reported_for_the_youngest_is_the_other_reading_of_2026_alone() {
    let baby = household(Familie::Enlig, &[child(1, Parent::Applicant)], "100", false);
    let other = Readings::default().flipped(Question::Boerneydelse2026);
    let paid = |month, readings| boerne_og_ungeydelse(&baby, readings, &law(month)).om_aaret;
    assert_eq!(paid("2026-03", other), kr(5_370).times(4));
    assert_eq!(paid("2025-12", other), paid("2025-12", Readings::default()));
}

#[test]
fn half_goes_to_each_parent_and_a_half_is_rounded_up() {
    let law = law("2025-07");
    let paid = |familie, parent, delt| {
        let household = household(familie, &[child(4, parent)], "100", delt);
        boerne_og_ungeydelse(&household, Readings::default(), &law).om_aaret
    };
    // 4,191 a quarter: half is 2,096.
    assert_eq!(paid(Familie::Enlig, Parent::Both, false), kr(4 * 4_191));
    assert_eq!(paid(Familie::Enlig, Parent::Both, true), kr(4 * 2_096));
    // Spouses have both halves, a cohabitant's half and own children are the cohabitant's.
    assert_eq!(paid(with(Civilstand::Gift), Parent::Both, false), kr(4 * 4_192));
    assert_eq!(paid(with(Civilstand::Samlevende), Parent::Both, false), kr(4 * 2_096));
    assert_eq!(paid(with(Civilstand::Gift), Parent::Partner, false), kr(4 * 4_191));
    assert_eq!(paid(with(Civilstand::Samlevende), Parent::Partner, false), Kroner::ZERO);
    assert_eq!(paid(with(Civilstand::Samlevende), Parent::Applicant, false), kr(4 * 4_191));
}

#[test]
fn single_parents_have_boernetilskud_and_newcomers_a_share() {
    let children = [child(4, Parent::Applicant), child(9, Parent::Both), child(18, Parent::Both)];
    for (month, ordinary, extra) in [("2025-07", 6_664, 6_792), ("2026-03", 6_964, 7_096)] {
        let answer = boernetilskud(&household(Familie::Enlig, &children, "100", true), &law(month));
        assert_eq!((answer.boern, answer.ordinaert, answer.ekstra), (2, kr(2 * ordinary), kr(extra)));
        assert_eq!(answer.om_aaret, kr(2 * ordinary + extra));
    }
    let law = law("2026-03");
    let newcomer = household(Familie::Enlig, &children, "50", false);
    assert_eq!(boernetilskud(&newcomer, &law).om_aaret, kr(6_964 + 3_548));
    for familie in [Familie::NotTold, with(Civilstand::Gift), with(Civilstand::Samlevende)] {
        assert_eq!(
            boernetilskud(&household(familie, &children, "100", false), &law),
            Boernetilskud::default()
        );
    }
    let mut no_right = household(Familie::Enlig, &children, "100", false);
    no_right.ekstra_boernetilskud = Some(false);
    assert_eq!(boernetilskud(&no_right, &law), Boernetilskud::default());
    let mut not_told = household(Familie::Enlig, &children, "100", false);
    not_told.boerneydelser = None;
    assert_eq!(boernetilskud(&not_told, &law), Boernetilskud::default());
    assert_eq!(boerne_og_ungeydelse(&not_told, Readings::default(), &law), BoerneOgUngeydelse::default());
}

#[test]
fn the_amount_of_a_frikort_in_both_years_and_both_readings() {
    let other = Readings::default().flipped(Question::Frikort2026);
    for (month, readings, amount) in [
        ("2025-07", Readings::default(), 42_766),
        ("2025-12", other, 42_766),
        ("2026-01", Readings::default(), 44_690),
        ("2026-12", other, 44_691),
    ] {
        assert_eq!(frikort(kr(1_000), Kroner::ZERO, readings, &law(month)).beloeb, kr(amount));
    }
}
