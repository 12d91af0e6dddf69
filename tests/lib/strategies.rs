//! Arbitrary cases that make sense, for tests that hold for every case.

use calc_core::calendar::Month;
use calc_core::case::Case;
use calc_core::facts::{
    AndenVoksen, Boerneydelser, Bolig, Child, Civilstand, Familie, Ferie, Household, Income, IncomeKind, Job,
    Kommune, Parent, Partner, Pay, PayPeriod, Person, Placement, Rejse, Rejsedage, Rejseudgift, Role, Sats,
    Varme, Vedligeholdelse,
};
use calc_core::parameters::kommuner::KOMMUNER;
use calc_core::quantity::{Kroner, Percent, WeeklyHours};
use calc_core::questions::{Question, Readings};
use proptest::collection::vec;
use proptest::option::{of, weighted};
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::select;

/// Months with figures as shipped: July 2025 and the seventeen after it.
const MONTHS: i32 = 18;
/// Above every cap and every point at which help ends.
const MOST_KRONER: i64 = 30_000;

/// A month that has figures.
///
/// # Panics
/// Never: July 2025 is a month.
pub fn months() -> impl Strategy<Value = Month> {
    (0..MONTHS).prop_map(|later| Month::new(2025, 7).expect("a month").plus(later))
}

/// An amount: often whole kroner, sometimes with øre.
pub fn amounts() -> impl Strategy<Value = Kroner> {
    prop_oneof![
        (0..=MOST_KRONER).prop_map(Kroner::whole),
        (0..=MOST_KRONER * 100).prop_map(Kroner::oere),
        Just(Kroner::ZERO),
    ]
}

/// Up to full-time hours in an average week, to a hundredth.
pub fn weekly_hours() -> impl Strategy<Value = WeeklyHours> {
    prop_oneof![(0..=37_i64).prop_map(WeeklyHours::whole), (0..=3_700_i64).prop_map(hundredths_of_hours)]
}

/// So many hundredths of an hour a week.
///
/// # Panics
/// Never: the text made of the number is one.
pub fn hundredths_of_hours(count: i64) -> WeeklyHours {
    format!("{}.{:02}", count / 100, count % 100).parse().expect("hours with two decimals")
}

/// How often a job is paid.
pub fn pay_periods() -> impl Strategy<Value = PayPeriod> {
    select(vec![PayPeriod::Maaned, PayPeriod::Fjortendage, PayPeriod::Uge, PayPeriod::Loesarbejder])
}

/// A small whole percentage.
///
/// # Panics
/// Never: a small whole number is a percentage.
fn percentages(most: u8) -> impl Strategy<Value = Percent> {
    (0..=most).prop_map(|percent| percent.to_string().parse::<Percent>().expect("a percentage"))
}

/// The way to a job, told in any way.
pub fn ways() -> impl Strategy<Value = Rejse> {
    let small = || (0..=20_000_i64).prop_map(Kroner::oere);
    let cost = prop_oneof![
        small().prop_map(Rejseudgift::PrDag),
        small().prop_map(Rejseudgift::Maanedskort),
        Just(Rejseudgift::Bil),
        Just(Rejseudgift::Cykel),
    ];
    let days = prop_oneof![
        (1..=700_u16).prop_map(Rejsedage::OmUgen),
        (25..=2_400_i64).prop_map(|hours| Rejsedage::Vagter(hundredths_of_hours(hours))),
    ];
    (cost, days, 0..=3_000_u32, 0..=300_u16, proptest::bool::weighted(0.2)).prop_map(
        |(udgift, dage, tiendedele_km, minutter, refunderet)| Rejse {
            udgift,
            dage,
            tiendedele_km,
            minutter,
            refunderet,
        },
    )
}

/// A job, told in any of the three ways.
pub fn jobs() -> impl Strategy<Value = Job> {
    let wages = (0..=30_000_i64).prop_map(Kroner::oere);
    let pay = prop_oneof![
        (weekly_hours(), wages, pay_periods()).prop_map(|(hours, wage, period)| Pay::Hourly {
            hours,
            wage,
            period
        }),
        (weekly_hours(), amounts(), pay_periods()).prop_map(|(hours, pay, period)| Pay::Monthly {
            hours,
            pay,
            period
        }),
        amounts().prop_map(Pay::Countable),
    ];
    let flags = (any::<[bool; 3]>(), proptest::bool::weighted(0.2));
    (pay, percentages(12), percentages(12), flags, of(ways())).prop_map(
        |(pay, pension, arbejdsgivers_pension, ([feriepenge, fixed, planned], frikort), rejse)| Job {
            pay,
            pension,
            arbejdsgivers_pension,
            feriepenge,
            fixed,
            planned,
            frikort,
            rejse,
        },
    )
}

/// Any rate, told or found from facts; with the age that facts need.
fn placements() -> impl Strategy<Value = (Option<u8>, Placement)> {
    let known =
        (of(18..=70_u8), select(Sats::ALL.to_vec())).prop_map(|(age, sats)| (age, Placement::Known(sats)));
    let facts = (18..=70_u8, any::<[bool; 4]>()).prop_map(|(age, facts)| {
        let [opholdskrav, beskaeftigelseskrav, to_et_halvt_aar, hos_foraeldre] = facts;
        (Some(age), Placement::Facts { opholdskrav, beskaeftigelseskrav, to_et_halvt_aar, hos_foraeldre })
    });
    prop_oneof![known, facts]
}

/// An adult for whom help is computed.
pub fn people() -> impl Strategy<Value = Person> {
    let kinds = select(vec![
        IncomeKind::AndenIndtaegt,
        IncomeKind::Legat,
        IncomeKind::Logerende,
        IncomeKind::BoernsIndtaegt,
    ]);
    let income = (kinds, amounts()).prop_map(|(kind, amount)| Income {
        kind,
        amount,
        taxable: kind == IncomeKind::AndenIndtaegt,
    });
    let ferie = (1..=25_u8, amounts(), any::<bool>()).prop_map(|(days, pay, with_help)| Ferie {
        days,
        pay,
        with_help,
    });
    let net = (
        weighted(0.2, (0..=5_000_i64).prop_map(Kroner::whole)),
        any::<[bool; 2]>(),
        of(0..=30_u8),
        weighted(0.4, (0..=50_000_i64).prop_map(Kroner::whole)),
    );
    (
        placements(),
        any::<[bool; 2]>(),
        weighted(0.1, amounts()),
        vec(jobs(), 0..3),
        vec(income, 0..2),
        weighted(0.2, ferie),
        net,
    )
        .prop_map(
            |(
                (age, placement),
                [aktivitetsparat, tilpasningstillaeg],
                stu_earned,
                jobs,
                income,
                ferie,
                (sanktion, [folkekirken, atp_af_hjaelp], aar_til_folkepension, frikort_brugt),
            )| {
                Person {
                    age,
                    placement: Some(placement),
                    aktivitetsparat,
                    tilpasningstillaeg,
                    stu_earned,
                    jobs,
                    income,
                    ferie,
                    sanktion: sanktion.unwrap_or_default(),
                    folkekirken,
                    aar_til_folkepension,
                    atp_af_hjaelp,
                    frikort_brugt,
                }
            },
        )
}

/// A rented home.
pub fn homes() -> impl Strategy<Value = Bolig> {
    let heating = select(vec![Varme::VedSidenAf, Varme::IHuslejen, Varme::Andet]);
    let upkeep = || select(vec![Vedligeholdelse::Ingen, Vedligeholdelse::Delvis, Vedligeholdelse::Fuld]);
    let wealth = prop_oneof![3 => Just(0), 1 => 0..=3_000_000_i64].prop_map(Kroner::whole);
    let others = (18..=80_u8, amounts()).prop_map(|(age, indkomst)| AndenVoksen { age, indkomst });
    let rent = (0..=1_500_000_i64).prop_map(Kroner::oere);
    (
        rent,
        5..=200_u16,
        heating,
        any::<[bool; 4]>(),
        [upkeep(), upkeep()],
        wealth,
        any::<bool>(),
        vec(others, 0..3),
    )
        .prop_map(
            |(husleje, areal, varme, beside, [maling, anden_vedligeholdelse], formue, pension, others)| {
                let [varmt_vand_i_huslejen, el_i_huslejen, vand_ved_siden_af, afledning_ved_siden_af] =
                    beside;
                Bolig {
                    husleje,
                    areal,
                    varme,
                    varmt_vand_i_huslejen,
                    el_i_huslejen,
                    vand_ved_siden_af,
                    afledning_ved_siden_af,
                    maling,
                    anden_vedligeholdelse,
                    formue,
                    foertidspension: pension,
                    andre_voksne: others,
                }
            },
        )
}

/// A municipality with rates in every year there are figures for.
pub fn municipalities() -> impl Strategy<Value = Kommune> {
    (0..KOMMUNER.len()).prop_map(|place| Kommune(KOMMUNER[place].code))
}

/// Not told, single, or a partner in any role.
fn families() -> impl Strategy<Value = Familie> {
    let roles = prop_oneof![
        3 => Just(Role::Kontanthjaelp),
        1 => Just(Role::Arbejde),
        1 => amounts().prop_map(Role::OffentligYdelse),
        1 => Just(Role::IngenHjaelp),
    ];
    prop_oneof![
        1 => Just(Familie::NotTold),
        2 => Just(Familie::Enlig),
        4 => (civilstande(), roles, people()).prop_map(|(civilstand, role, mut person)| {
            let computed = match role {
                Role::Kontanthjaelp => true,
                Role::Arbejde => civilstand == Civilstand::Gift,
                Role::OffentligYdelse(_) | Role::IngenHjaelp => false,
            };
            // A rate that nobody uses is not told.
            person.placement = person.placement.filter(|_| computed);
            Familie::Par(Box::new(Partner { civilstand, role, person }))
        }),
    ]
}

/// Married or cohabiting.
pub fn civilstande() -> impl Strategy<Value = Civilstand> {
    select(vec![Civilstand::Gift, Civilstand::Samlevende])
}

/// Up to four children, some of age.
fn children() -> impl Strategy<Value = Vec<Child>> {
    let parents = select(vec![Parent::Applicant, Parent::Partner, Parent::Both]);
    let price = weighted(0.4, (0..=500_000_i64).prop_map(Kroner::oere));
    let child = (0..=19_u8, parents, any::<[bool; 2]>(), price).prop_map(
        |(age, parent, [at_home, in_realm], dagtilbud)| Child { age, parent, at_home, in_realm, dagtilbud },
    );
    vec(child, 0..4)
}

/// Every set of readings of the open questions, the defaults most often.
pub fn readings() -> impl Strategy<Value = Readings> {
    let any_set = any::<[bool; Question::ALL.len()]>().prop_map(|flips| {
        let flipped = Question::ALL.into_iter().zip(flips).filter(|(_, flip)| *flip);
        flipped.fold(Readings::default(), |readings, (question, _)| readings.flipped(question))
    });
    prop_oneof![Just(Readings::default()), any_set]
}

/// Any case at all.
pub fn cases() -> impl Strategy<Value = Case> {
    let application = (proptest::bool::weighted(0.2), prop_oneof![4 => Just(0_u8), 1 => 1..=4_u8]);
    let rest = (of(any::<bool>()), of(0..=12_u16), any::<bool>(), of(amounts()));
    let days = weighted(0.25, 1..=28_u8);
    let benefits = (percentages(100), any::<bool>()).prop_map(|(andel, delt)| Boerneydelser { andel, delt });
    let place = (
        of(municipalities()),
        proptest::bool::weighted(0.1),
        of(homes()),
        of(percentages(100)),
        of(benefits),
    );
    let net = (place, 0..=4_u8);
    (months(), people(), families(), children(), (application, days), rest, readings(), net).prop_map(
        |(month, applicant, familie, children, (application, days_with_help), rest, readings, net)| {
            let ((kommune, lille_oe, bolig, soeskendetilskud, boerneydelser), quarters) = net;
            let (first_application, whole_months_without_help) = application;
            let (allowance, months_with_help, fritidstillaeg_documented, wealth) = rest;
            // What only a single parent can be asked is told of a single person alone.
            let ekstra_boernetilskud = allowance.filter(|_| familie == Familie::Enlig);
            let new = first_application || whole_months_without_help > 0;
            let household = Household {
                applicant,
                familie,
                children,
                ekstra_boernetilskud,
                first_application,
                whole_months_without_help,
                days_with_help,
                months_with_help: months_with_help.filter(|_| !new),
                fritidstillaeg_documented,
                wealth,
                kommune,
                lille_oe,
                bolig,
                soeskendetilskud,
                boerneydelser,
                kvartaler_med_ekstra_boernetilskud: quarters,
            };
            // The requirements that decide over the rate are told as facts here; how they are counted has its own tests.
            Case { month, household, readings, road: None }
        },
    )
}

/// Any case that is no first application: § 31 is never off.
pub fn continuing_cases() -> impl Strategy<Value = Case> {
    cases().prop_map(|mut case| {
        case.household.first_application = false;
        case.household.whole_months_without_help = 0;
        case
    })
}

/// Two people on kontanthjælp who live together.
pub fn couples() -> impl Strategy<Value = Case> {
    (continuing_cases(), civilstande(), people()).prop_map(|(mut case, civilstand, person)| {
        let partner = Partner { civilstand, role: Role::Kontanthjaelp, person };
        case.household.familie = Familie::Par(Box::new(partner));
        case.household.ekstra_boernetilskud = None;
        case
    })
}
