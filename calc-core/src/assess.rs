//! The rules in legal order: the one place that knows the order.

mod settle;
mod side;

use settle::Beside;
use side::Side;

use crate::case::Case;
use crate::facts::Household;
use crate::law::LawOfMonth;
use crate::law::aktivloven::andre_indtaegter::AndreIndtaegter;
use crate::law::aktivloven::arbejdsindtaegt::er_foerstegangsansoegning;
use crate::law::aktivloven::{aegtepar, feriepenge, fritidstillaeg};
use crate::outcome::{Assessment, Foerstegang, HelpInBrief, PartnerAssessment};
use crate::quantity::Kroner;
use crate::questions::{Question, Readings};

/// The help of one household in one month, with every amount on the way.
///
/// Pure: the same case and law always give the same assessment. The law must be that of the case's month.
///
/// ```
/// use calc_core::{assess::assess, case::Case, law::LawOfMonth, parameters::ParameterSet};
/// let set = ParameterSet::standard();
/// let case = Case::from_json(
///     r#"{"month": "2026-03", "applicant": {"rate": "mindstesats", "jobs": [{"hours": "8", "wage": "150"}]}}"#,
///     &set,
/// )?;
/// let assessment = assess(&case, &LawOfMonth::of(&set, case.month)?);
/// assert_eq!(assessment.hjaelp.to_string(), "7095.00");
/// assert_eq!(assessment.medregnet_loen.to_string(), "4784.00");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn assess(case: &Case, law: &LawOfMonth) -> Assessment {
    let mut help = until_help(case, law);
    let household = &case.household;
    let fritidstillaeg = leisure(household, &help.applicant, law);
    let spouse_counts = household.married();
    let sides = std::iter::once(&help.applicant).chain(help.partner.as_deref().filter(|_| spouse_counts));
    let holiday_pay: Kroner = sides.filter_map(|side| Some(side.person.ferie.as_ref()?.pay)).sum();
    let oevrige_indtaegter = help.andre_indtaegter.modtaget() + holiday_pay;
    let carried = case.readings.alternative(Question::Overflow);

    // What is left: § 35(4), tax, and the benefits that look at income.
    let fradrag = help.fradrag_for_andre_indtaegter + help.fradrag_for_ferie;
    let beside = Beside { hjaelp: help.hjaelp, fradrag, fritidstillaeg, oevrige_indtaegter };
    let settled = settle::settle(case, &mut help.applicant, help.partner.as_deref_mut(), &beside, law);
    Assessment {
        sanktion: settled.sanktion,
        boligstoette: settled.boligstoette,
        dagtilbud: settled.dagtilbud,
        boerne_og_ungeydelse: settled.boerne_og_ungeydelse,
        boernetilskud: settled.boernetilskud,
        raadighed: settled.raadighed,
        foerstegang: help.foerstegang,
        hjaelp_foer: help.hjaelp_foer,
        fradrag_for_loen: help.hjaelp_foer - help.efter_loen,
        andre_indtaegter: help.andre_indtaegter,
        fradrag_for_andre_indtaegter: help.fradrag_for_andre_indtaegter,
        fradrag_for_ferie: help.fradrag_for_ferie,
        afrunding: help.afrunding,
        hjaelp: help.hjaelp,
        fritidstillaeg,
        medregnet_loen: help.medregnet_loen,
        oevrige_indtaegter,
        i_alt: help.hjaelp + fritidstillaeg + help.medregnet_loen + oevrige_indtaegter,
        ikke_daekket: help.ikke_daekket,
        overfoert: if carried { help.ikke_daekket } else { Kroner::ZERO },
        partner: help.partner.zip(household.partner()).map(|(side, partner)| PartnerAssessment {
            civilstand: partner.civilstand,
            role: partner.role,
            person: side.assessment,
        }),
        applicant: help.applicant.assessment,
    }
}

/// Help and the deduction for wages alone: what a list asks that wants no more, in a third of the time.
///
/// Every amount is that of [`assess`].
pub fn help_in_brief(case: &Case, law: &LawOfMonth) -> HelpInBrief {
    let help = until_help(case, law);
    HelpInBrief {
        beregnet_efter: help.applicant.assessment.beregnet_efter,
        loenfradrag: *help.applicant.loenfradrag(),
        hjaelp_foer: help.hjaelp_foer,
        fradrag_for_loen: help.hjaelp_foer - help.efter_loen,
        medregnet_loen: help.medregnet_loen,
        hjaelp: help.hjaelp,
    }
}

/// The rules up to the help of the month, before a sanction.
struct UntilHelp<'case> {
    applicant: Side<'case>,
    /// Most have none: a box is less to carry than room for one.
    partner: Option<Box<Side<'case>>>,
    foerstegang: Option<Foerstegang>,
    hjaelp_foer: Kroner,
    /// Help after the deduction for wages.
    efter_loen: Kroner,
    medregnet_loen: Kroner,
    andre_indtaegter: AndreIndtaegter,
    fradrag_for_andre_indtaegter: Kroner,
    fradrag_for_ferie: Kroner,
    afrunding: Kroner,
    hjaelp: Kroner,
    ikke_daekket: Kroner,
}

fn until_help<'case>(case: &'case Case, law: &LawOfMonth) -> UntilHelp<'case> {
    let household = &case.household;

    // §§ 16-20 and 26(2), and the wages of § 31(7).
    let (mut applicant, mut partner) = side::both(case, law);

    // § 31(8) and § 30: with § 31 off, every krone counts.
    let spouse_counts = household.married();
    let foerstegang = er_foerstegangsansoegning(household, law).then(|| {
        let sides = std::iter::once(&applicant).chain(partner.as_deref().filter(|_| spouse_counts));
        first_application(sides, law)
    });
    let section_31_off =
        foerstegang.is_some_and(|test| !test.bevilges || case.readings.alternative(Question::FirstMonth));

    // § 31(1)-(6), each by own rate.
    for side in std::iter::once(&mut applicant).chain(partner.as_deref_mut()) {
        side.deduct_wages(case, section_31_off, law);
    }

    // §§ 26 and 31(3): what finds no own help is taken from the spouse's.
    let mut ikke_daekket = applicant.loenfradrag().ikke_daekket;
    if let Some(spouse) = partner.as_deref_mut().filter(|spouse| spouse_counts && spouse.benefit.is_none()) {
        let (own, others, rest) =
            aegtepar::fradrag_hos_hinanden(*applicant.loenfradrag(), *spouse.loenfradrag(), case.readings);
        *applicant.loenfradrag_mut() = own;
        *spouse.loenfradrag_mut() = others;
        ikke_daekket = rest;
    }
    if case.readings.alternative(Question::FixedPayAboveRate) {
        for side in std::iter::once(&mut applicant).chain(partner.as_deref_mut()) {
            side.end_where_fixed_pay_is_above_help();
        }
    }

    let sides = || std::iter::once(&applicant).chain(partner.as_deref().filter(|_| spouse_counts));
    let hjaelp_foer: Kroner = sides().map(Side::hjaelp_foer).sum();
    let efter_loen: Kroner = sides().map(|side| side.loenfradrag().hjaelp_efter).sum();
    let medregnet_loen: Kroner = sides().map(|side| side.loenfradrag().medregnet_loen).sum();

    // §§ 30, 32 and 33, after the wages.
    let incomes = sides().flat_map(|side| &side.person.income);
    let spouse_benefit = partner.as_deref().filter(|_| spouse_counts).and_then(Side::benefit_and_wage);
    let andre_indtaegter = AndreIndtaegter::samlet(incomes, spouse_benefit, law);
    let fradrag_for_andre_indtaegter = andre_indtaegter.fradrag.min(efter_loen);
    let efter_andre = efter_loen - fradrag_for_andre_indtaegter;
    let fradrag_for_ferie = sides().map(|side| holiday(side, law)).sum::<Kroner>().min(efter_andre);
    let exact = efter_andre - fradrag_for_ferie;
    let hjaelp = rounded(exact, case.readings);

    UntilHelp {
        foerstegang,
        hjaelp_foer,
        efter_loen,
        medregnet_loen,
        andre_indtaegter,
        fradrag_for_andre_indtaegter,
        fradrag_for_ferie,
        afrunding: hjaelp - exact,
        hjaelp,
        ikke_daekket,
        applicant,
        partner,
    }
}

/// The help of a month as it is paid: to the øre, or down to kroner where the open question is read so.
fn rounded(exact: Kroner, readings: Readings) -> Kroner {
    if readings.alternative(Question::ResultRounding) {
        exact.floored_to_kroner()
    } else {
        exact.rounded_to_oere()
    }
}

/// § 32: what a holiday with own holiday pay takes from this person's help.
fn holiday(side: &Side<'_>, law: &LawOfMonth) -> Kroner {
    let own_help = side.loenfradrag().hjaelp_efter;
    let days = side.dage.unwrap_or(law.month.days());
    let ferie = side.person.ferie.as_ref();
    ferie.map_or(Kroner::ZERO, |ferie| feriepenge::fradrag_for_ferie(own_help, days, ferie, law))
}

/// § 86, outside help.
fn leisure(household: &Household, applicant: &Side<'_>, law: &LawOfMonth) -> Kroner {
    let months = household.months_with_help.filter(|_| household.fritidstillaeg_documented);
    months.map_or(Kroner::ZERO, |months| {
        let children = fritidstillaeg::boern(household, law);
        let single_parent = applicant.familie.enlig_forsoerger_med_barn_i_hjemmet();
        fritidstillaeg::fritidstillaeg(children, single_parent, months, law)
    })
}

/// § 31(8): help is granted when something is left of it with every krone of income deducted, § 30.
fn first_application<'a, 'case: 'a>(
    sides: impl Iterator<Item = &'a Side<'case>> + Clone,
    law: &LawOfMonth,
) -> Foerstegang {
    let hjaelp_foer: Kroner = sides.clone().map(Side::hjaelp_foer).sum();
    let wages: Kroner = sides.clone().filter(|side| side.benefit.is_none()).map(Side::medregnet_loen).sum();
    let benefit = sides.clone().find_map(Side::benefit_and_whole_wage);
    let others = AndreIndtaegter::samlet(sides.flat_map(|side| &side.person.income), benefit, law);
    let indtaegter = wages + others.fradrag;
    Foerstegang { hjaelp_foer, indtaegter, bevilges: hjaelp_foer > indtaegter }
}
