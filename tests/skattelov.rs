//! From gross pay and help to what is left, against known amounts: net pay row by row, what is kept of a hundred kroner of
//! wages in each zone of § 31, what is withheld, and what must hold of any tax at all.

use calc_core::facts::{PayPeriod, Sats};
use calc_core::law::LawOfMonth;
use calc_core::law::aktivloven::arbejdsindtaegt::{Fradragsregler, loenfradrag};
use calc_core::law::loen::atp;
use calc_core::law::skat::forskud::skattekort;
use calc_core::law::skat::indkomstskat::{
    Indkomstskat, Skatteforhold, Skattegrundlag, indkomstskat, med_aegtefaelle,
};
use calc_core::parameters::ParameterSet;
use calc_core::quantity::{Kroner, Percent, WeeklyHours};
use proptest::prelude::*;
use smaajob_tests::{answer_as_json, at};

const ALL_YEAR: u8 = 4;

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

/// Outside the church, in a municipality that taxes like the country on average.
fn average(kvartaler: u8, law: &LawOfMonth) -> Skatteforhold {
    Skatteforhold {
        kommuneskat: law.skat.gennemsnit.kommuneskat,
        kirkeskat: Percent::ZERO,
        kvartaler_enlig_forsoerger: kvartaler,
        aar_til_folkepension: None,
    }
}

/// Pay without ATP and pension, and help.
fn pay_and_help(pay: Kroner, help: Kroner, law: &LawOfMonth) -> Skattegrundlag {
    Skattegrundlag {
        loen: pay,
        am_bidrag: law.loen.am_bidrag.of(pay),
        ydelser: help,
        ..Skattegrundlag::default()
    }
}

/// Pay of which so much own ATP is withheld.
fn pay_with_atp(pay: Kroner, own: Kroner, law: &LawOfMonth) -> Skattegrundlag {
    let pension_og_atp = own + atp::arbejdsgivers_bidrag(own, law);
    Skattegrundlag { pension_og_atp, ..pay_and_help(pay - own, Kroner::ZERO, law) }
}

/// What is left of a month after AM-bidrag and a twelfth of the year's tax, kroner.
fn net(month: &Skattegrundlag, person: &Skatteforhold, law: &LawOfMonth) -> Kroner {
    month.loen - month.am_bidrag + month.ydelser - indkomstskat(month, person, law).skat_pr_maaned
}

#[test]
fn net_pay_is_known_to_the_oere_row_by_row() {
    let mut lines = include_str!("cases/net-pay.csv").lines();
    let head = "id,year,municipal_pct,church_pct,single_parent,wage_month,benefit_month,net_month,note";
    assert_eq!(lines.next(), Some(head));
    let mut rows = 0;
    for line in lines {
        let fields: Vec<&str> = line.split(',').collect();
        let &[_, year, municipal, church, single_parent, wage, benefit, expected, _] = fields.as_slice()
        else {
            panic!("not nine fields: {line}");
        };
        let law = law(&format!("{year}-07"));
        assert_eq!(law.skat.gennemsnit.kommuneskat.to_string(), municipal, "the average in {line}");
        let kvartaler = match single_parent {
            "yes" => ALL_YEAR,
            "no" => 0,
            other => panic!("{other} in {line}"),
        };
        let person =
            Skatteforhold { kirkeskat: church.parse().expect("per cent"), ..average(kvartaler, &law) };
        let month = pay_and_help(exact(wage), exact(benefit), &law);
        assert_eq!(net(&month, &person, &law).rounded_to_oere(), exact(expected), "{line}");
        rows += 1;
    }
    assert_eq!(rows, 10);
}

#[test]
fn a_single_parent_by_quarters_and_pay_with_atp() {
    let law = law("2026-03");
    let wage = pay_and_help(kr(10_000), Kroner::ZERO, &law);
    for (quarters, expected) in [(0, "7780.69"), (2, "7924.72"), (4, "8068.75")] {
        assert_eq!(
            net(&wage, &average(quarters, &law), &law).rounded_to_oere(),
            exact(expected),
            "{quarters}"
        );
    }
    let with_atp = pay_with_atp(kr(10_000), kr(66), &law);
    assert_eq!(net(&with_atp, &average(0, &law), &law).rounded_to_oere(), exact("7746.69"));
    // § 9 L of own and employer's ATP, after AM-bidrag.
    let after_am = law.loen.am_bidrag.rest_to_hundred().of(with_atp.pension_og_atp);
    let deducted = Skattegrundlag { pensionsindbetaling: after_am, ..with_atp };
    assert_eq!(net(&deducted, &average(0, &law), &law).rounded_to_oere(), exact("7752.16"));
}

#[test]
fn atp_is_worth_a_few_kroner_in_the_deductions() {
    let law = law("2026-03");
    let person = average(0, &law);
    let of = |month: &Skattegrundlag| net(month, &person, &law);
    let full = pay_with_atp(kr(15_000), kr(99), &law);
    // The employer's part in the basis of § 9 J.
    let own_part_only = Skattegrundlag { pension_og_atp: kr(99), ..full };
    assert_eq!((of(&full) - of(&own_part_only)).rounded_to_oere(), exact("6.32"));
    // § 9 L, at full ATP and at a third.
    for (own, expected) in [(99, "8.21"), (33, "2.74")] {
        let month = pay_with_atp(kr(15_000), kr(own), &law);
        let after_am = law.loen.am_bidrag.rest_to_hundred().of(month.pension_og_atp);
        let deducted = Skattegrundlag { pensionsindbetaling: after_am, ..month };
        assert_eq!((of(&deducted) - of(&month)).rounded_to_oere(), exact(expected), "{own}");
    }
}

#[test]
fn the_employer_pays_twice_the_own_atp() {
    let law = law("2026-03");
    for (hours, period, own, employer) in [
        (8, PayPeriod::Maaned, "0", "0"),
        (9, PayPeriod::Maaned, "33", "66"),
        (27, PayPeriod::Maaned, "99", "198"),
        (27, PayPeriod::Fjortendage, "113.1", "226.2"),
        (9, PayPeriod::Uge, "37.7", "75.4"),
        (3, PayPeriod::Loesarbejder, "9.23", "18.46"),
    ] {
        let found = atp::eget_bidrag(WeeklyHours::whole(hours), period, &law);
        assert_eq!(found, exact(own), "{hours} {period:?}");
        assert_eq!(atp::arbejdsgivers_bidrag(found, &law), exact(employer), "{hours} {period:?}");
    }
}

/// Mindstesats of a single parent with a child, 2026: 7,095 + 2,909 + 1,712.
const HELP: i64 = 11_716;

/// What a wage counts with against help.
#[derive(Clone, Copy, PartialEq)]
enum Wage {
    /// After AM-bidrag, § 31(7).
    Countable,
    /// As it stands on the payslip: the fault that other calculators make.
    Gross,
}

/// What is left of a month on [`HELP`] with this gross wage.
fn left(gross: Kroner, counts: Wage, kvartaler: u8, law: &LawOfMonth) -> Kroner {
    let countable = law.loen.am_bidrag.rest_to_hundred().of(gross);
    let set_off = if counts == Wage::Gross { gross } else { countable };
    let rules = Fradragsregler::for_sats(Sats::Mindstesats, law);
    let help = loenfradrag(kr(HELP), set_off, Kroner::ZERO, rules).hjaelp_efter;
    net(&pay_and_help(gross, help, law), &average(kvartaler, law), law)
}

/// What is kept of a hundred kroner more.
fn kept(from: i64, counts: Wage, kvartaler: u8, law: &LawOfMonth) -> Kroner {
    (left(kr(from + 100), counts, kvartaler, law) - left(kr(from), counts, kvartaler, law)).rounded_to_oere()
}

#[test]
fn of_a_hundred_kroner_so_much_is_kept_in_each_zone() {
    let law = law("2026-03");
    // Inside the free amount, in the 65 per cent and above the cap; below the threshold of jobfradrag.
    let zones = [1_000, 10_000, 17_000];
    for (kvartaler, expected) in [(0, ["61.10", "23.46", "3.19"]), (ALL_YEAR, ["63.98", "26.34", "6.07"])] {
        let found = zones.map(|from| kept(from, Wage::Countable, kvartaler, &law));
        assert_eq!(found, expected.map(exact), "{kvartaler} quarters");
    }
}

#[test]
fn setting_off_gross_pay_would_show_a_loss_above_the_cap() {
    let law = law("2026-03");
    let (share, cap) = (8_000, 17_000);
    assert_eq!(kept(share, Wage::Gross, 0, &law), exact("20.19"));
    assert_eq!(kept(cap, Wage::Gross, 0, &law), -exact("1.84"));
    for from in (0..19_000).step_by(500) {
        assert!(kept(from, Wage::Countable, 0, &law) > Kroner::ZERO, "at {from}");
    }
}

#[test]
fn a_shift_of_three_hours_leaves_little_beside_its_way() {
    let law = law("2026-03");
    let shift = exact("426.51"); // 3 hours at 142.17
    for (from, expected) in [(1_000, "260.6"), (10_000, "100.1"), (17_000, "13.6")] {
        let more =
            left(kr(from) + shift, Wage::Countable, 0, &law) - left(kr(from), Wage::Countable, 0, &law);
        assert!((more - exact(expected)).max(exact(expected) - more) <= exact("0.05"), "{more} at {from}");
    }
}

#[test]
fn the_payslip_of_a_side_card_shows_less_than_remains_when_the_year_is_settled() {
    let law = law("2026-03");
    let person = average(0, &law);
    let help = pay_and_help(Kroner::ZERO, kr(7_095), &law);
    let both = pay_and_help(kr(5_000), kr(7_095), &law);
    let year = indkomstskat(&help, &person, &law);
    let card = skattekort(&year, &person, &law);
    let paid = both.loen - both.am_bidrag;
    assert_eq!(both.am_bidrag, kr(400));
    assert_eq!(card.bikort(paid), kr(1_748));
    assert_eq!(paid - card.bikort(paid), kr(2_852));
    let gain = net(&both, &person, &law) - net(&help, &person, &law);
    assert_eq!(gain.rounded_to_kroner(), kr(3_055));
}

#[test]
fn the_card_gives_the_year_its_tax_but_for_the_rounding() {
    for month in ["2025-07", "2026-03"] {
        let law = law(month);
        let person = average(0, &law);
        for (pay, help) in [(0, 7_000), (3_000, 7_000), (12_000, 0), (25_000, 0), (0, 13_060)] {
            let month = pay_and_help(kr(pay), kr(help), &law);
            let year = indkomstskat(&month, &person, &law);
            let card = skattekort(&year, &person, &law);
            let a_month = year.personlig_indkomst.share(1, 12);
            // The per cent is raised by less than one, the allowance lowered by less than a krone.
            let more = card.hovedkort(a_month) - year.skat_pr_maaned;
            assert!(!more.is_negative() && more < a_month.share(1, 100) + kr(1), "{pay} and {help}: {more}");
        }
    }
}

#[test]
fn without_tax_in_the_year_the_allowance_covers_it_all() {
    let law = law("2026-03");
    let person = average(0, &law);
    // 54,100 a year is the personfradrag: 4,508 a month are free, 4,509 are not.
    for (help, tax) in [(0, false), (4_508, false), (4_509, true)] {
        let year = indkomstskat(&pay_and_help(Kroner::ZERO, kr(help), &law), &person, &law);
        assert_eq!(!year.skat.is_zero(), tax, "{help}");
        let withheld = skattekort(&year, &person, &law).hovedkort(kr(help));
        assert!(withheld < kr(1), "{help}: {withheld}");
    }
}

#[test]
fn who_is_taxed_of_nothing_is_spared_by_every_payer_and_a_job_that_is_taxed_makes_a_card() {
    let set = ParameterSet::standard();
    let payslip = |pay: &str| {
        let facts = serde_json::json!({
            "month": "2026-03",
            "applicant": {"rate": "hjemmeboende", "jobs": [{"hours": "2", "monthly_pay": pay}]}
        });
        answer_as_json(&facts, &set)
    };
    // 3,057 of help, less 65 per cent of 920, and 920 of pay: 40,548 a year.
    let small = payslip("1000");
    assert_eq!(at(&small, "with_job.applicant.skat.skat"), "0.00");
    assert_eq!(at(&small, "loenseddel.kort.traekprocent"), "0");
    assert_eq!(at(&small, "loenseddel.skat_af_loen"), "0.00");
    assert_eq!(at(&small, "loenseddel.loen_udbetalt"), "920.00");
    assert_eq!(at(&small, "loenseddel.kommer_tilbage"), "0.00");
    // No help is left beside 6,000, so the employer has the main card, with the allowance of the year with the job.
    let larger = payslip("6000");
    assert_eq!(at(&larger, "loenseddel.hovedkort_til_loen"), true);
    assert_eq!(at(&larger, "loenseddel.kort.traekprocent"), "38");
    let back: Kroner = at(&larger, "loenseddel.kommer_tilbage").as_str().map(short).expect("an amount");
    assert!(!back.is_negative() && back < kr(10), "{back}");
}

/// An amount of an answer to the øre.
fn short(amount: &str) -> Kroner {
    let end = amount.find('.').map_or(amount.len(), |point| point + 3);
    exact(&amount[..end])
}

/// The one line that makes the tax: all parts, before anything is cut at nothing.
fn parts(tax: &Indkomstskat) -> Kroner {
    tax.bundskat + tax.kommuneskat + tax.kirkeskat - tax.personfradrag_vaerdi
}

#[test]
fn a_deficit_lowers_the_state_tax_by_its_municipal_value() {
    let law = law("2026-03");
    let person = average(0, &law);
    let near = pay_and_help(kr(12_000), Kroner::ZERO, &law);
    let far = Skattegrundlag { befordringsfradrag: kr(160_000), ..near };
    let (without, with) = (indkomstskat(&near, &person, &law), indkomstskat(&far, &person, &law));
    assert!(with.skattepligtig_indkomst.is_negative());
    assert_eq!(parts(&without) - parts(&with), person.kommuneskat.of(kr(160_000)));
    // Here the personfradrag alone takes the rest: no tax, and what is not used is what there is beyond it.
    assert_eq!((with.skat, with.uudnyttet), (Kroner::ZERO, -parts(&with)));
}

#[test]
fn what_a_spouse_does_not_use_lowers_the_others_tax_whichever_is_named_first() {
    let law = law("2026-03");
    let person = average(0, &law);
    let of = |help| indkomstskat(&pay_and_help(Kroner::ZERO, kr(help), &law), &person, &law);
    let (rich, poor) = (of(13_060), of(3_057));
    assert!(poor.skat.is_zero() && !poor.uudnyttet.is_zero());
    let (one, other) = med_aegtefaelle(rich, poor);
    assert_eq!(med_aegtefaelle(poor, rich), (other, one));
    assert_eq!(one.fra_aegtefaelle, poor.uudnyttet);
    assert_eq!(one.skat, rich.skat - poor.uudnyttet);
    assert_eq!(one.skat_pr_maaned, one.skat.share(1, 12));
    assert_eq!(other, poor);
    // 37.059 per cent of 54,100 - 12 x 3,057.
    assert_eq!(one.fra_aegtefaelle.rounded_to_oere(), exact("6454.20"));
    // Two who both pay, and two who both do not, change nothing.
    for (a, b) in [(of(13_060), of(7_095)), (of(3_057), of(0))] {
        assert_eq!(med_aegtefaelle(a, b), (a, b));
    }
}

#[test]
fn the_unused_value_is_counted_at_the_givers_own_per_cent() {
    let law = law("2026-03");
    let member = Skatteforhold { kirkeskat: law.skat.gennemsnit.kirkeskat, ..average(0, &law) };
    let tax = |help, person: &Skatteforhold| {
        indkomstskat(&pay_and_help(Kroner::ZERO, kr(help), &law), person, &law)
    };
    let outside = average(0, &law);
    // Nobody at home has an income: the whole value passes, 37.059 or 37.926 per cent of 54,100.
    let (one, _) = med_aegtefaelle(tax(13_060, &member), tax(0, &outside));
    assert_eq!(one.fra_aegtefaelle.to_string(), "20048.919");
    let (one, _) = med_aegtefaelle(tax(13_060, &outside), tax(0, &member));
    assert_eq!(one.fra_aegtefaelle.to_string(), "20517.966");
}

#[test]
fn the_limit_of_topskat_and_mellemskat_is_told_and_not_counted() {
    for (month, limit) in [("2025-07", 611_800), ("2026-03", 641_200)] {
        let law = law(month);
        // In hundredths, so that a year of it is the limit and not a krone beside it.
        let at = |a_month: Kroner| {
            indkomstskat(&pay_and_help(Kroner::ZERO, a_month, &law), &average(0, &law), &law).over_graensen
        };
        let twelfth = kr(limit).share(1, 12).floored_to_oere();
        assert!(!at(twelfth) && at(twelfth + Kroner::oere(1)), "{month}");
    }
}

proptest! {
    #[test]
    fn the_parts_always_make_the_tax_and_more_income_never_leaves_less(
        pay in 0_i64..3_000_000, help in 0_i64..1_500_000, more in 1_i64..100_000, way in 0_i64..3_000_000,
        own_pension in 0_i64..200_000, quarters in 0_u8..=4, years in proptest::option::of(0_u8..=20), church in any::<bool>(),
        month in prop_oneof![Just("2025-07"), Just("2026-03")],
    ) {
        let law = law(month);
        let kirkeskat = if church { law.skat.gennemsnit.kirkeskat } else { Percent::ZERO };
        let person = Skatteforhold { kirkeskat, aar_til_folkepension: years, ..average(quarters, &law) };
        let with = |pay: i64| {
            // Thirds of an øre: pay by the hour has them.
            let loen = Kroner::oere(pay).share(1, 3);
            Skattegrundlag {
                pension_og_atp: Kroner::oere(own_pension),
                pensionsindbetaling: law.loen.am_bidrag.rest_to_hundred().of(Kroner::oere(own_pension)),
                befordringsfradrag: Kroner::oere(way),
                ..pay_and_help(loen, Kroner::oere(help).share(2, 3), &law)
            }
        };
        let tax = indkomstskat(&with(pay), &person, &law);
        prop_assert_eq!(tax.skat, parts(&tax).or_zero());
        prop_assert_eq!(tax.uudnyttet, (-parts(&tax)).or_zero());
        let deductions = tax.arbejdsfradrag.i_alt() + tax.pensionsfradrag + tax.befordringsfradrag;
        prop_assert_eq!(tax.personlig_indkomst - deductions, tax.skattepligtig_indkomst);
        prop_assert!(net(&with(pay + more), &person, &law) > net(&with(pay), &person, &law));
    }

    #[test]
    fn two_spouses_together_never_pay_more_than_apart_and_nobody_less_than_nothing(
        one in 0_i64..3_000_000, other in 0_i64..3_000_000,
    ) {
        let law = law("2026-03");
        let of = |oere| {
            indkomstskat(&pay_and_help(Kroner::ZERO, Kroner::oere(oere), &law), &average(0, &law), &law)
        };
        let (apart, together) = ((of(one), of(other)), med_aegtefaelle(of(one), of(other)));
        let saved = apart.0.skat + apart.1.skat - together.0.skat - together.1.skat;
        prop_assert_eq!(saved, together.0.fra_aegtefaelle + together.1.fra_aegtefaelle);
        prop_assert!(!saved.is_negative());
        prop_assert!(!together.0.skat.is_negative() && !together.1.skat.is_negative());
    }
}
