//! What holds for every case, whatever the figures: each test is one sentence.

use calc_core::assess::assess;
use calc_core::case::Case;
use calc_core::explain::{Row, explain};
use calc_core::facts::Sats;
use calc_core::facts::{Civilstand, Familie, Job, Parent, Partner, Pay, PayPeriod, Person, Placement, Role};
use calc_core::law::LawOfMonth;
use calc_core::law::boerneydelser::BoerneOgUngeydelse;
use calc_core::law::skat::indkomstskat::{Skatteforhold, Skattegrundlag, indkomstskat};
use calc_core::outcome::{Assessment, PersonAssessment, Raadighed, answer};
use calc_core::parameters::ParameterSet;
use calc_core::quantity::{Kroner, Percent};
use calc_core::questions::{Question, Readings};
use calc_core::texts::Language;
use proptest::option::of;
use proptest::prelude::{ProptestConfig, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use proptest::sample::{Index, select};
use serde_json::Value;
use smaajob_tests::strategies::{
    amounts, cases, continuing_cases, couples, hundredths_of_hours, pay_periods, ways, weekly_hours,
};

/// Failing cases are not kept in files: a test that finds one becomes a golden case.
fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) }
}

fn law(case: &Case) -> LawOfMonth {
    LawOfMonth::of(&ParameterSet::standard(), case.month).expect("a month with figures")
}

fn assessed(case: &Case) -> Assessment {
    assess(case, &law(case))
}

fn partner_mut(case: &mut Case) -> Option<&mut Partner> {
    match &mut case.household.familie {
        Familie::Par(partner) => Some(partner),
        Familie::NotTold | Familie::Enlig => None,
    }
}

/// The same household without a wage.
fn jobless(case: &Case) -> Case {
    let mut jobless = case.clone();
    jobless.household.applicant.jobs.clear();
    if let Some(partner) = partner_mut(&mut jobless) {
        partner.person.jobs.clear();
    }
    jobless
}

fn partner_of(assessment: &Assessment) -> Option<&PersonAssessment> {
    assessment.partner.as_ref().map(|partner| &partner.person)
}

fn job(pay: Pay) -> Job {
    Job {
        pay,
        pension: Percent::ZERO,
        arbejdsgivers_pension: Percent::ZERO,
        feriepenge: true,
        fixed: true,
        planned: true,
        frikort: false,
        rejse: None,
    }
}

const MARCH: &str = "2026-03";

/// So many hundredths of a per cent.
fn hundredths(count: u16) -> Percent {
    format!("{}.{:02}", count / 100, count % 100).parse().expect("a percentage")
}

/// The applicant and a spouse: those whose tax and help are counted together.
fn month_sides(month: &Assessment) -> impl Iterator<Item = &PersonAssessment> {
    let spouse = month.partner.as_ref().filter(|partner| partner.civilstand == Civilstand::Gift);
    spouse.map(|spouse| &spouse.person).into_iter().chain([&month.applicant])
}

/// A month as tax sees it: pay with AM-bidrag and pension, help, a year's commuting.
fn taxed_months() -> impl Strategy<Value = Skattegrundlag> {
    (amounts(), 0..=20_u8, amounts(), of(amounts())).prop_map(|(loen, pension, ydelser, commuting)| {
        let pension_og_atp = hundredths(u16::from(pension) * 100).of(loen);
        Skattegrundlag {
            loen,
            am_bidrag: hundredths(800).of(loen),
            pension_og_atp,
            pensionsindbetaling: hundredths(9_200).of(pension_og_atp),
            ydelser,
            befordringsfradrag: commuting.unwrap_or_default(),
        }
    })
}

/// Somebody who pays tax somewhere.
fn taxpayers() -> impl Strategy<Value = Skatteforhold> {
    let rates = (2_250..=2_700_u16, 0..=130_u16);
    (rates, 0..=4_u8, of(0..=20_u8)).prop_map(|((municipal, church), quarters, years)| Skatteforhold {
        kommuneskat: hundredths(municipal),
        kirkeskat: hundredths(church),
        kvartaler_enlig_forsoerger: quarters,
        aar_til_folkepension: years,
    })
}

fn without(readings: Readings, question: Question) -> Readings {
    if readings.alternative(question) { readings.flipped(question) } else { readings }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn help_is_never_negative_and_never_above_help_without_wage(case in cases()) {
        let with = assessed(&case);
        let without = assessed(&jobless(&case));
        prop_assert!(!with.hjaelp.is_negative());
        prop_assert!(with.hjaelp <= without.hjaelp, "{} > {}", with.hjaelp, without.hjaelp);
        for (with, without) in partner_of(&with).into_iter().zip(partner_of(&without)) {
            prop_assert!(!with.loenfradrag.hjaelp_efter.is_negative());
            prop_assert!(with.loenfradrag.hjaelp_efter <= without.loenfradrag.hjaelp_efter);
        }
    }

    #[test]
    fn one_more_krone_of_wage_never_lowers_help_and_wage_by_more_than_rounding(
        mut case in continuing_cases(),
        wage in amounts(),
        to_partner in any::<bool>(),
    ) {
        // The two readings that end help at once, or take whole kroner, do lower it.
        case.readings = without(case.readings, Question::FixedPayAboveRate);
        case.readings = without(case.readings, Question::ResultRounding);
        let earning = |wage: Kroner| {
            let mut case = case.clone();
            let spouse = partner_mut(&mut case).filter(|partner| to_partner && partner.civilstand == Civilstand::Gift);
            match spouse {
                Some(spouse) => spouse.person.jobs.push(job(Pay::Countable(wage))),
                None => case.household.applicant.jobs.push(job(Pay::Countable(wage))),
            }
            let assessment = assessed(&case);
            assessment.hjaelp + assessment.medregnet_loen
        };
        let (before, after) = (earning(wage), earning(wage + Kroner::whole(1)));
        prop_assert!(after + Kroner::oere(1) >= before, "{before} becomes {after}");
    }

    #[test]
    fn a_person_on_a_rate_with_a_cap_keeps_the_whole_krone_then_35_oere_then_nothing(
        (case, sats, wage) in people_with_a_cap(),
    ) {
        let earning = |wage: Kroner| {
            let mut case = case.clone();
            case.household.applicant.jobs = vec![job(Pay::Countable(wage))];
            assessed(&case).applicant.loenfradrag
        };
        let (fribeloeb, loft) = free_amount_and_cap(sats, &law(&case));
        let (here, next) = (earning(wage), earning(wage + Kroner::whole(1)));
        let kept = next.hjaelp_efter + next.medregnet_loen - here.hjaelp_efter - here.medregnet_loen;
        if here.hjaelp_efter.is_zero() {
            prop_assert_eq!(kept, Kroner::whole(1));
        } else if !here.over_loft.is_zero() && !next.hjaelp_efter.is_zero() {
            prop_assert_eq!(kept, Kroner::ZERO);
        } else if next.over_loft.is_zero() && next.medregnet_loen <= fribeloeb {
            prop_assert_eq!(kept, Kroner::whole(1));
        } else if next.over_loft.is_zero() && wage >= fribeloeb && !next.hjaelp_efter.is_zero() {
            prop_assert_eq!(kept, Kroner::oere(35));
        }
        if !here.hjaelp_efter.is_zero() {
            prop_assert!(here.hjaelp_efter + wage <= loft);
        }
        // By the shipped figures help alone stays below the cap: without a wage nothing is cut.
        prop_assert_eq!(earning(Kroner::ZERO).over_loft, Kroner::ZERO);
    }

    #[test]
    fn the_deduction_is_the_formula_of_section_31((case, sats, wage) in people_with_a_cap()) {
        let mut case = case;
        case.household.applicant.jobs = vec![job(Pay::Countable(wage))];
        let assessment = assessed(&case);
        let (fribeloeb, loft) = free_amount_and_cap(sats, &law(&case));
        let above = (wage - fribeloeb).or_zero();
        // 65 per cent as 13 twentieths: another way to the same amount.
        let a = (assessment.hjaelp_foer - above.share(13, 20)).or_zero();
        let help = (a - (a + wage - loft).or_zero()).or_zero();
        prop_assert_eq!(assessment.applicant.loenfradrag.hjaelp_efter, help);
        prop_assert_eq!(assessment.hjaelp, help.rounded_to_oere());
    }

    #[test]
    fn whatever_the_cap_is_set_to_a_wage_takes_no_more_help_than_itself(
        mut case in continuing_cases(),
        [low, high] in [amounts(), amounts()],
    ) {
        case.readings = without(case.readings, Question::FixedPayAboveRate);
        case.readings = without(case.readings, Question::ResultRounding);
        let mut set = ParameterSet::standard();
        for (id, cap) in [("kontanthjaelp.indkomstloft.lav", low), ("kontanthjaelp.indkomstloft.forhoejet", high)] {
            set.set(id, &cap.to_string()).expect("an amount in kroner");
        }
        let law = LawOfMonth::of(&set, case.month).expect("a month with figures");
        let with = assess(&case, &law);
        let without = assess(&jobless(&case), &law);
        prop_assert_eq!(without.fradrag_for_loen, Kroner::ZERO);
        prop_assert!(with.hjaelp + with.medregnet_loen + Kroner::oere(1) >= without.hjaelp);
    }

    #[test]
    fn who_lives_with_parents_never_meets_a_cap_and_has_no_free_amount(case in cases()) {
        let assessment = assessed(&case);
        let at_home = |person: &&PersonAssessment| person.beregnet_efter.is_some_and(Sats::hjemmeboende);
        for person in partner_of(&assessment).into_iter().chain([&assessment.applicant]).filter(at_home) {
            prop_assert_eq!(person.loenfradrag.indkomstloft, None);
            prop_assert_eq!(person.loenfradrag.over_loft, Kroner::ZERO);
            prop_assert_eq!(person.loenfradrag.fribeloeb, Kroner::ZERO);
        }
    }

    #[test]
    fn swapping_two_people_on_kontanthjaelp_swaps_their_results_and_keeps_a_married_couples_sums(case in couples()) {
        let here = assessed(&case);
        let there = assessed(&swapped(&case));
        let of = |one: &PersonAssessment| before_sharing(one);
        prop_assert_eq!(Some(of(&here.applicant)), partner_of(&there).map(of));
        prop_assert_eq!(partner_of(&here).map(of), Some(of(&there.applicant)));
        if case.household.married() {
            prop_assert_eq!(before_tax(&here), before_tax(&there));
            // The øre of rounding lies with the one or the other: of a krone at most, the church takes a part of one.
            let (here, there) = (here.raadighed.i_alt, there.raadighed.i_alt);
            prop_assert!((here - there).max(there - here) <= Kroner::whole(1), "{here} and {there}");
        } else {
            prop_assert_eq!(Some(here.applicant.hjaelp), partner_of(&there).map(|other| other.hjaelp));
            prop_assert_eq!(partner_of(&here).map(|other| other.hjaelp), Some(there.applicant.hjaelp));
            prop_assert_eq!(here.boligstoette, there.boligstoette);
            prop_assert_eq!(here.dagtilbud, there.dagtilbud);
        }
    }

    #[test]
    fn splitting_a_months_pay_over_two_jobs_changes_only_what_atp_does(
        mut case in continuing_cases(),
        pays in [amounts(), amounts()],
        hours in [0..1_850_i64, 0..1_850_i64],
        period in pay_periods(),
    ) {
        let monthly = |hours, pay| job(Pay::Monthly { hours: hundredths_of_hours(hours), pay, period });
        let [first, second] = pays;
        let [few, more] = hours;
        let mut whole = case.clone();
        case.household.applicant.jobs = vec![monthly(few, first), monthly(more, second)];
        whole.household.applicant.jobs = vec![monthly(few + more, first + second)];

        let (split, joined) = (assessed(&case), assessed(&whole));
        let atp = |assessment: &Assessment| assessment.applicant.jobs.iter().map(|job| job.atp).sum::<Kroner>();
        let loen = |assessment: &Assessment| assessment.applicant.jobs.iter().map(|job| job.medregnet).sum::<Kroner>();
        let after_am = "92".parse::<Percent>().expect("a percentage");
        prop_assert_eq!(loen(&split) - loen(&joined), after_am.of(atp(&joined) - atp(&split)));

        // With no ATP at all the month is the same to the øre.
        let law = LawOfMonth::of(&without_atp(), case.month).expect("a month with figures");
        prop_assert_eq!(without_people(&assess(&case, &law)), without_people(&assess(&whole, &law)));
    }

    #[test]
    fn splitting_hours_at_the_same_wage_changes_countable_wage_by_no_more_than_the_last_decimal_kept(
        hours in [0..1_850_i64, 0..1_850_i64],
        wage in (0..30_000_i64).prop_map(Kroner::oere),
        period in pay_periods(),
        mut case in continuing_cases(),
    ) {
        let hourly = |hours| job(Pay::Hourly { hours: hundredths_of_hours(hours), wage, period });
        let [few, more] = hours;
        let law = LawOfMonth::of(&without_atp(), case.month).expect("a month with figures");
        case.household.applicant.jobs = vec![hourly(few), hourly(more)];
        let split = assess(&case, &law).applicant.loenfradrag.medregnet_loen;
        case.household.applicant.jobs = vec![hourly(few + more)];
        let joined = assess(&case, &law).applicant.loenfradrag.medregnet_loen;
        // Each pay is kept to a millionth of a krone: two of them differ from one by two at most.
        let apart = (split - joined).max(joined - split);
        prop_assert!(apart <= Kroner::whole(2).share(1, 1_000_000), "{apart:?}");
    }

    #[test]
    fn a_parameter_set_to_its_own_value_changes_nothing_but_the_what_if(case in cases(), which in any::<Index>()) {
        let standard = ParameterSet::standard();
        let id = which.get(standard.records()).id.to_string();
        let own = standard.figure(&id, case.month).expect("a shipped figure").amount();
        let mut changed = standard.clone();
        changed.set(&id, &own).expect("its own amount is one it can have");
        prop_assert_eq!(changed.what_ifs().len(), 1);
        prop_assert_eq!(told(&case, &standard), told(&case, &changed));
    }

    #[test]
    fn parts_sum_to_totals(case in cases()) {
        let outcome = answer(&case, &ParameterSet::standard()).expect("a month with figures");
        for month in [&outcome.now, &outcome.with_job] {
            for person in partner_of(month).into_iter().chain([&month.applicant]) {
                let parts = &person.grundlag;
                let supplements = parts.boernetillaeg + parts.enlig_forsoerger + parts.enlig;
                let more = parts.ungetillaeg + parts.tilpasningstillaeg;
                prop_assert_eq!(parts.sats + supplements + more, parts.i_alt);
                for job in &person.jobs {
                    let after_atp = (job.loen - job.frikort - job.atp).or_zero();
                    prop_assert_eq!(after_atp - job.pension - job.am_bidrag, job.medregnet);
                }
                let wage = &person.loenfradrag;
                prop_assert_eq!(person.jobs.iter().map(|job| job.medregnet).sum::<Kroner>(), wage.medregnet_loen);
                prop_assert_eq!(
                    wage.stu_fribeloeb_brugt + wage.fribeloeb_brugt + wage.over_fribeloeb,
                    wage.medregnet_loen
                );
                prop_assert_eq!(wage.procentfradrag + wage.fradrag, wage.over_fribeloeb);
            }
            let deducted = month.fradrag_for_loen + month.fradrag_for_andre_indtaegter + month.fradrag_for_ferie;
            prop_assert_eq!(month.hjaelp_foer - deducted + month.afrunding, month.hjaelp);
            prop_assert_eq!(
                month.hjaelp
                    + month.fritidstillaeg
                    + month.medregnet_loen
                    + month.oevrige_indtaegter,
                month.i_alt
            );
            let others = &month.andre_indtaegter;
            prop_assert_eq!(
                others.fradragsberettiget + others.aegtefaelles_ydelse + others.aegtefaelles_loen - others.bundfradrag,
                others.fradrag
            );
            // What is counted together: the applicant, and a spouse, whose benefit is looked at by § 30(2) instead.
            let counted = || {
                let spouse = month.partner.as_ref().filter(|partner| {
                    partner.civilstand == Civilstand::Gift && !matches!(partner.role, Role::OffentligYdelse(_))
                });
                spouse.map(|spouse| &spouse.person.loenfradrag).into_iter().chain([&month.applicant.loenfradrag])
            };
            let taken = counted().map(|wage| wage.fradrag + wage.over_loft + wage.ophoert).sum::<Kroner>();
            prop_assert_eq!(taken - month.ikke_daekket, month.fradrag_for_loen);
        }
        let (now, with_job, difference) = (&outcome.now, &outcome.with_job, &outcome.difference);
        prop_assert_eq!(with_job.hjaelp - now.hjaelp, difference.hjaelp);
        prop_assert_eq!(with_job.i_alt - now.i_alt, difference.i_alt);
        prop_assert_eq!(
            difference.hjaelp + difference.fritidstillaeg + difference.medregnet_loen + difference.oevrige_indtaegter,
            difference.i_alt
        );
    }

    #[test]
    fn a_refused_first_application_gives_no_help(case in cases()) {
        let assessment = assessed(&case);
        if assessment.foerstegang.is_some_and(|test| !test.bevilges) {
            prop_assert_eq!(assessment.hjaelp, Kroner::ZERO);
        }
    }

    #[test]
    fn the_parts_of_what_is_left_sum_to_it_exactly(case in cases()) {
        let outcome = answer(&case, &ParameterSet::standard()).expect("a month with figures");
        for left in [&outcome.now.raadighed, &outcome.with_job.raadighed, &outcome.difference.raadighed] {
            let comes_in = left.hjaelp + left.loen + left.oevrige_indtaegter;
            let benefits = left.boligstoette + left.boerneydelser + left.fritidstillaeg;
            let goes_out = left.atp + left.pension + left.am_bidrag + left.skat + left.dagtilbud;
            prop_assert_eq!(comes_in + benefits - goes_out, left.foer_rejse);
            prop_assert_eq!(left.foer_rejse - left.rejse, left.i_alt);
        }
        let (now, with_job) = (&outcome.now, &outcome.with_job);
        prop_assert_eq!(with_job.raadighed.i_alt - now.raadighed.i_alt, outcome.difference.raadighed.i_alt);
        for month in [now, with_job] {
            let sides = || month_sides(month);
            prop_assert_eq!(sides().map(|person| person.hjaelp).sum::<Kroner>(), month.raadighed.hjaelp);
            prop_assert_eq!(month.hjaelp - month.sanktion, month.raadighed.hjaelp);
            prop_assert_eq!(sides().map(|person| person.skat.skat_pr_maaned).sum::<Kroner>(), month.raadighed.skat);
            prop_assert_eq!(sides().map(|person| person.rejse.udgift).sum::<Kroner>(), month.raadighed.rejse);
        }
    }

    #[test]
    fn nothing_is_negative_that_cannot_be(case in cases()) {
        let assessment = assessed(&case);
        let left = &assessment.raadighed;
        let lines = [
            left.hjaelp, left.loen, left.oevrige_indtaegter, left.boligstoette, left.boerneydelser,
            left.fritidstillaeg, left.atp, left.pension, left.am_bidrag, left.skat, left.dagtilbud, left.rejse,
        ];
        prop_assert!(lines.iter().all(|line| !line.is_negative()), "{left:?}");
        for person in partner_of(&assessment).into_iter().chain([&assessment.applicant]) {
            let tax = &person.skat;
            let amounts = [
                tax.skat, tax.uudnyttet, tax.fra_aegtefaelle, tax.personlig_indkomst, tax.arbejdsgrundlag,
                tax.arbejdsfradrag.i_alt(), tax.pensionsfradrag, tax.befordringsfradrag,
                person.rejse.befordring.tillaeg, person.sanktion.taget, person.sanktion.ikke_daekket,
                person.hjaelp, person.hjaelp_foer_sanktion, person.atp_af_hjaelp,
            ];
            prop_assert!(amounts.iter().all(|amount| !amount.is_negative()), "{person:?}");
            prop_assert!(tax.skat.is_zero() || tax.uudnyttet.is_zero());
        }
        if let Some(home) = assessment.boligstoette {
            prop_assert!(home.loft.udbetalt <= home.sikring.om_maaneden && !home.loft.nedsaettelse.is_negative());
        }
        if let Some(places) = assessment.dagtilbud {
            prop_assert!(places.betaling <= places.fuld_pris);
        }
    }

    #[test]
    fn more_pay_never_lowers_tax_beside_the_same_help(
        (pay, person) in (taxed_months(), taxpayers()),
        more in amounts(),
    ) {
        let law = LawOfMonth::of(&ParameterSet::standard(), MARCH.parse().expect("a month")).expect("figures");
        let of = |loen: Kroner| {
            let month = Skattegrundlag { loen, am_bidrag: law.loen.am_bidrag.of(loen), ..pay };
            indkomstskat(&month, &person, &law)
        };
        let (before, after) = (of(pay.loen), of(pay.loen + more));
        prop_assert!(after.skat >= before.skat, "{} becomes {}", before.skat, after.skat);
        // And never takes more than it is.
        prop_assert!(after.skat - before.skat <= more.times(12));
    }

    #[test]
    fn a_higher_municipal_tax_takes_more_of_an_income_above_the_allowance_and_gives_more_back_below_it(
        (month, person) in (taxed_months(), taxpayers()),
        more in (0..=500_u16).prop_map(hundredths),
    ) {
        let law = LawOfMonth::of(&ParameterSet::standard(), MARCH.parse().expect("a month")).expect("figures");
        let low = indkomstskat(&month, &person, &law);
        let dear = Skatteforhold { kommuneskat: person.kommuneskat.plus(more), ..person };
        let high = indkomstskat(&month, &dear, &law);
        // The allowance is worth the municipality's percentage too: it is the income beyond it that a rate is taken of.
        if low.skattepligtig_indkomst >= low.personfradrag {
            prop_assert!(high.skat >= low.skat, "{} becomes {}", low.skat, high.skat);
        } else {
            prop_assert!(high.skat <= low.skat, "{} becomes {}", low.skat, high.skat);
        }
    }

    #[test]
    fn work_under_a_frikort_that_reaches_changes_no_help_and_no_tax(
        mut case in cases(),
        pay in (0..=38_000_i64).prop_map(Kroner::whole),
        hours in weekly_hours(),
        rejse in of(ways()),
    ) {
        let person = &mut case.household.applicant;
        person.frikort_brugt = Some(Kroner::ZERO);
        for job in &mut person.jobs {
            job.frikort = false;
        }
        let before = assessed(&case);
        let pay = Pay::Monthly { hours, pay, period: PayPeriod::Maaned };
        let pension = hundredths(500);
        let free = Job { pension, arbejdsgivers_pension: pension, frikort: true, rejse, ..job(pay) };
        case.household.applicant.jobs.push(free);
        let after = assessed(&case);
        prop_assert_eq!(before.hjaelp, after.hjaelp);
        prop_assert_eq!(before.applicant.hjaelp, after.applicant.hjaelp);
        prop_assert_eq!(before.applicant.skat, after.applicant.skat);
        prop_assert_eq!(partner_of(&before), partner_of(&after));
        prop_assert_eq!(before.boligstoette, after.boligstoette);
        prop_assert_eq!(before.dagtilbud, after.dagtilbud);
        let (before, after) = (before.raadighed, after.raadighed);
        prop_assert_eq!(before.am_bidrag, after.am_bidrag);
        prop_assert_eq!(before.pension, after.pension);
    }

    #[test]
    fn the_rows_that_are_shown_add_up_to_the_oere(case in cases(), language in select(Language::ALL.to_vec())) {
        let outcome = answer(&case, &ParameterSet::standard()).expect("a month with figures");
        let rows = explain(&outcome, language).rows;
        let (sum, parts): (Vec<_>, Vec<_>) = rows.iter().partition(|row| row.total);
        prop_assert_eq!(sum.len(), 1);
        let add = |amount: fn(&Row) -> Kroner| parts.iter().map(|row| amount(row)).sum::<Kroner>();
        prop_assert_eq!(add(|row| row.now), sum[0].now);
        prop_assert_eq!(add(|row| row.with_job), sum[0].with_job);
        prop_assert_eq!(add(|row| row.difference), sum[0].difference);
        prop_assert_eq!(sum[0].now, outcome.now.raadighed.i_alt.rounded_to_oere());
        prop_assert_eq!(sum[0].with_job, outcome.with_job.raadighed.i_alt.rounded_to_oere());
        for row in &rows {
            prop_assert_eq!(row.with_job - row.now, row.difference);
        }
    }

    #[test]
    fn what_is_left_out_takes_its_own_lines_and_no_other(case in cases()) {
        let whole = assessed(&case);
        let sums = |left: Raadighed| Raadighed { foer_rejse: Kroner::ZERO, i_alt: Kroner::ZERO, ..left };

        let mut homeless = case.clone();
        homeless.household.bolig = None;
        let without = assessed(&homeless);
        prop_assert_eq!(
            sums(Raadighed { boligstoette: Kroner::ZERO, ..whole.raadighed }),
            sums(without.raadighed)
        );

        let mut at_home = case.clone();
        for child in &mut at_home.household.children {
            child.dagtilbud = None;
        }
        let without = assessed(&at_home);
        prop_assert_eq!(sums(Raadighed { dagtilbud: Kroner::ZERO, ..whole.raadighed }), sums(without.raadighed));

        let mut near = case.clone();
        for job in &mut near.household.applicant.jobs {
            job.rejse = None;
        }
        if let Some(partner) = partner_mut(&mut near) {
            for job in &mut partner.person.jobs {
                job.rejse = None;
            }
        }
        let without = assessed(&near);
        let same_tax = |left: Raadighed, skat| sums(Raadighed { skat, rejse: Kroner::ZERO, ..left });
        prop_assert_eq!(same_tax(whole.raadighed, Kroner::ZERO), same_tax(without.raadighed, Kroner::ZERO));
        prop_assert!(without.raadighed.skat >= whole.raadighed.skat);
        let deduction: Kroner = month_sides(&whole).map(|person| person.rejse.befordring.i_alt).sum();
        if deduction.is_zero() {
            prop_assert_eq!(without.raadighed.skat, whole.raadighed.skat);
        }
        // It is worth no more than its tax value.
        let most = hundredths(2_800).of(deduction).share(1, 12) + Kroner::oere(1);
        prop_assert!(without.raadighed.skat - whole.raadighed.skat <= most);
    }

    #[test]
    fn a_sanction_takes_help_and_what_depends_on_it_and_leaves_boligstoette_alone(
        mut case in cases(),
        sanction in amounts(),
    ) {
        if let Some(person) = partner_mut(&mut case).map(|partner| &mut partner.person) {
            person.sanktion = Kroner::ZERO;
        }
        case.household.applicant.sanktion = Kroner::ZERO;
        let before = assessed(&case);
        case.household.applicant.sanktion = sanction;
        let after = assessed(&case);
        prop_assert_eq!(before.hjaelp, after.hjaelp);
        prop_assert_eq!(before.boligstoette, after.boligstoette);
        prop_assert_eq!(before.raadighed.hjaelp - after.raadighed.hjaelp, after.sanktion);
        prop_assert!(after.raadighed.skat <= before.raadighed.skat + before.applicant.atp_af_hjaelp);
        prop_assert!(after.raadighed.dagtilbud <= before.raadighed.dagtilbud + before.applicant.atp_af_hjaelp);
    }
}

/// One person with nothing but a wage, on a rate that has a free amount and a cap; any children and supplements.
fn people_with_a_cap() -> impl Strategy<Value = (Case, Sats, Kroner)> {
    let rates = select(vec![Sats::Grundsats, Sats::ForhoejetSats, Sats::Mindstesats]);
    let wages = prop_oneof![amounts(), (0..=30_000_i64).prop_map(Kroner::whole)];
    (continuing_cases(), rates, wages, any::<bool>()).prop_map(|(mut case, sats, wage, single)| {
        let person = &case.household.applicant;
        case.household.applicant = Person {
            age: person.age,
            placement: Some(Placement::Known(sats)),
            aktivitetsparat: person.aktivitetsparat,
            tilpasningstillaeg: person.tilpasningstillaeg,
            ..Person::default()
        };
        case.household.familie = if single { Familie::Enlig } else { Familie::NotTold };
        case.household.ekstra_boernetilskud = case.household.ekstra_boernetilskud.filter(|_| single);
        case.household.days_with_help = None;
        case.readings = Readings::default();
        (case, sats, wage)
    })
}

/// F and C, read from § 31(2) and (5) anew rather than from the rule under test.
fn free_amount_and_cap(sats: Sats, law: &LawOfMonth) -> (Kroner, Kroner) {
    let figures = &law.arbejdsindtaegt;
    if sats == Sats::ForhoejetSats {
        (figures.fribeloeb_forhoejet, figures.indkomstloft_forhoejet)
    } else {
        (figures.fribeloeb_lav, figures.indkomstloft_lav)
    }
}

/// The same two people, asked by the other one.
fn swapped(case: &Case) -> Case {
    let mut other = case.clone();
    let applicant = other.household.applicant.clone();
    if let Some(partner) = partner_mut(&mut other) {
        let asks = std::mem::replace(&mut partner.person, applicant);
        other.household.applicant = asks;
    }
    for child in &mut other.household.children {
        child.parent = match child.parent {
            Parent::Applicant => Parent::Partner,
            Parent::Partner => Parent::Applicant,
            Parent::Both => Parent::Both,
        };
    }
    other
}

/// The household's sums alone.
fn without_people(assessment: &Assessment) -> Assessment {
    Assessment { applicant: PersonAssessment::default(), partner: None, ..assessment.clone() }
}

/// The sums of kontanthjælp alone.
fn before_tax(assessment: &Assessment) -> Assessment {
    Assessment {
        raadighed: Raadighed::default(),
        boligstoette: None,
        dagtilbud: None,
        boerne_og_ungeydelse: BoerneOgUngeydelse::default(),
        sanktion: Kroner::ZERO,
        ..without_people(assessment)
    }
}

/// One person as far as the couple's help is not yet shared out.
fn before_sharing(person: &PersonAssessment) -> PersonAssessment {
    PersonAssessment {
        sats: person.sats,
        beregnet_efter: person.beregnet_efter,
        grundlag: person.grundlag,
        jobs: person.jobs.clone(),
        loenfradrag: person.loenfradrag,
        frikort: person.frikort,
        ..PersonAssessment::default()
    }
}

/// The law with every ATP contribution set to nothing.
fn without_atp() -> ParameterSet {
    let mut set = ParameterSet::standard();
    let contributions: Vec<String> = set
        .records()
        .iter()
        .filter(|record| record.id.starts_with("atp.") && record.unit.id() == "kroner")
        .map(|record| record.id.to_string())
        .collect();
    for id in contributions {
        set.set(&id, "0").expect("nothing is an amount");
    }
    set
}

/// The answer as data, without what says that a figure was set.
fn told(case: &Case, set: &ParameterSet) -> Value {
    let outcome = answer(case, set).expect("a month with figures");
    let mut told = serde_json::to_value(outcome).expect("an outcome is plain data");
    told["what_if"].take();
    for figure in told["figures"].as_array_mut().expect("a list of figures") {
        figure["status"].take();
        figure["source"].take();
    }
    told
}
