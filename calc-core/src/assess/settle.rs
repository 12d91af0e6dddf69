//! From help to what is left: sanctions, the way to work, tax, housing benefit, day care, benefits for children.
//!
//! Read into it: holiday pay is income in the month of the holiday, as an employer's own scheme pays it (KSB § 20(1)). Paid to
//! FerieKonto it is taxed as it is earned (§ 20(2)), and boligstøtte and day care may see it then: of 5,000 kroner of pay 575
//! a month after AM-bidrag, so up to 103.50 less boligstøtte (18 per cent) and day care dearer by a per cent or two of its
//! price. It is left out of both. Other taxed income is what it is called: a late payment of a taxed benefit, and compensation
//! that replaces income, are taxed only where that is told.

use super::rounded;
use super::side::Side;
use crate::case::Case;
use crate::facts::{Civilstand, Familie, Household, IncomeKind, Role, Sats};
use crate::law::LawOfMonth;
use crate::law::aktivloven::andre_indtaegter::AndreIndtaegter;
use crate::law::aktivloven::sanktion::sanktion;
use crate::law::boerneydelser::{BoerneOgUngeydelse, Boernetilskud, boerne_og_ungeydelse, boernetilskud};
use crate::law::boligstoette::{Husstand, begge_under_30, boligsikring, boligstoetteloft, boligudgift};
use crate::law::dagtilbud::{Dagtilbud, foraeldrebetaling};
use crate::law::skat::atp_af_hjaelp::atp_af_hjaelp;
use crate::law::skat::befordring;
use crate::law::skat::indkomstskat::{Skatteforhold, Skattegrundlag, indkomstskat, med_aegtefaelle};
use crate::law::skat::rejse::{fulde_uger, rejsedage, rejsetid, rejseudgift};
use crate::outcome::{Boligstoette, Raadighed, Rejsesum};
use crate::quantity::{Hours, Kroner, Percent};
use crate::questions::Readings;

const MONTHS_A_YEAR: u32 = 12;

/// What the household has beside wages, as the rules before have found it; kroner in the month.
pub(super) struct Beside {
    /// Help before a sanction.
    pub hjaelp: Kroner,
    /// What was deducted of it after the wages: for other income and for holiday.
    pub fradrag: Kroner,
    /// Leisure supplement.
    pub fritidstillaeg: Kroner,
    /// Other income, holiday pay and a spouse's benefit.
    pub oevrige_indtaegter: Kroner,
}

/// What comes after help.
pub(super) struct Settled {
    pub sanktion: Kroner,
    pub boligstoette: Option<Boligstoette>,
    pub dagtilbud: Option<Dagtilbud>,
    pub boerne_og_ungeydelse: BoerneOgUngeydelse,
    pub boernetilskud: Boernetilskud,
    pub raadighed: Raadighed,
}

/// The rules after help, in their order: each person's part of it and a sanction, the way to work and tax, the benefits
/// that look at income, and the sum of it all. Of a cohabitant only the income counts.
pub(super) fn settle(
    case: &Case,
    applicant: &mut Side<'_>,
    mut partner: Option<&mut Side<'_>>,
    beside: &Beside,
    law: &LawOfMonth,
) -> Settled {
    let household = &case.household;
    share_help(beside, applicant, partner.as_deref_mut(), case.readings, law);
    tax(case, applicant, partner.as_deref_mut().filter(|_| household.married()), law);
    let (applicant, partner) = (&*applicant, partner.as_deref());
    let boligstoette = housing(case, applicant, partner, law);
    let dagtilbud = day_care(case, applicant, partner, law);
    let boerne_og_ungeydelse = boerne_og_ungeydelse(household, case.readings, law);
    let boernetilskud = boernetilskud(household, law);
    let mut raadighed = Raadighed {
        oevrige_indtaegter: beside.oevrige_indtaegter,
        boligstoette: boligstoette.map_or(Kroner::ZERO, |paid| paid.loft.udbetalt),
        boerneydelser: boerne_og_ungeydelse.om_maaneden + boernetilskud.om_maaneden,
        fritidstillaeg: beside.fritidstillaeg,
        dagtilbud: dagtilbud.map_or(Kroner::ZERO, |places| places.betaling),
        ..Raadighed::default()
    };
    let mut sanktion = Kroner::ZERO;
    for side in std::iter::once(applicant).chain(partner.filter(|_| household.married())) {
        side.add_to(&mut raadighed, law);
        sanktion += side.assessment.sanktion.taget;
    }
    Settled {
        sanktion,
        boligstoette,
        dagtilbud,
        boerne_og_ungeydelse,
        boernetilskud,
        raadighed: raadighed.summed(),
    }
}

impl Side<'_> {
    /// Gives this person a part of the couple's help, § 26(1), and takes a sanction of it, § 35(4). `taken` was deducted of
    /// the help that is shared, after the wages.
    fn take_help(&mut self, del: Kroner, taken: Kroner) {
        self.uden_fradrag = taken.is_zero() && self.loenfradrag().hjaelp_efter == self.hjaelp_foer();
        let told = self.person.sanktion;
        self.assessment.hjaelp_foer_sanktion = del;
        self.assessment.sanktion = sanktion(told, self.hjaelp_foer(), del);
        self.assessment.hjaelp = del - self.assessment.sanktion.taget;
    }

    /// The way to each job, summed; the deduction of § 9 C with it.
    fn travel(&mut self, case: &Case, outer: bool, law: &LawOfMonth) {
        let (household, readings) = (&case.household, case.readings);
        let jobs = self.person.jobs.iter().zip(&self.assessment.jobs);
        let mut sum = Rejsesum::default();
        let mut ordinary = Kroner::ZERO;
        for (job, pay) in jobs {
            let Some(rejse) = job.rejse.as_ref().filter(|_| pay.timer.is_some() || !pay.loen.is_zero())
            else {
                continue;
            };
            let days = rejsedage(rejse, pay.timer_om_ugen.map(Hours::as_week), law);
            sum.dage = sum.dage.plus(days);
            sum.fulde_uger |= fulde_uger(rejse, days, law);
            sum.udgift += rejseudgift(rejse, days, law);
            sum.tid += rejsetid(rejse, days);
            // Pay that is free of tax has no deductions.
            let taxed = !pay.medregnet.is_zero();
            if taxed && !rejse.refunderet {
                ordinary +=
                    befordring::ordinaert(days, rejse.tiendedele_km, outer || household.lille_oe, law);
            }
        }
        let pay = self.taxed_pay(law).times(MONTHS_A_YEAR);
        sum.befordring = befordring::befordringsfradrag(ordinary, pay, readings, law);
        self.assessment.rejse = sum;
    }

    /// Pay of the month before AM-bidrag and after own ATP and pension, with holiday pay and fees: the base of AM-bidrag.
    fn taxed_pay(&self, law: &LawOfMonth) -> Kroner {
        let jobs = self.assessment.jobs.iter().map(|pay| {
            if pay.timer.is_some() {
                pay.medregnet + pay.am_bidrag
            } else {
                // Only the countable wage was told: AM-bidrag was taken of it, and it is taken as all there was.
                law.loen.am_bidrag.rest_to_hundred().of_which(pay.medregnet)
            }
        });
        jobs.sum::<Kroner>() + self.pay_beside_jobs()
    }

    /// Holiday pay, and a fee as an election officer: remuneration for work that was never in a pay, AMBL § 2(1) no. 1-2.
    fn pay_beside_jobs(&self) -> Kroner {
        self.person.ferie.as_ref().map_or(Kroner::ZERO, |ferie| ferie.pay) + self.taxed_income(true)
    }

    /// AM-bidrag of these.
    fn am_beside_jobs(&self, law: &LawOfMonth) -> Kroner {
        law.loen.am_bidrag.of(self.pay_beside_jobs())
    }

    /// Wages, holiday pay, fees and other taxable income after AM-bidrag, without help.
    fn income_beside_help(&self, law: &LawOfMonth) -> Kroner {
        let wages: Kroner = self.assessment.jobs.iter().map(|pay| pay.medregnet).sum();
        wages + self.pay_beside_jobs() - self.am_beside_jobs(law) + self.taxable_benefits()
    }

    /// Other taxable income without AM-bidrag, with a spouse's public benefit.
    fn taxable_benefits(&self) -> Kroner {
        self.taxed_income(false) + self.benefit.unwrap_or_default()
    }

    /// Other taxable income: fees, or all but fees.
    fn taxed_income(&self, fees: bool) -> Kroner {
        let taxed = self.person.income.iter().filter(|income| income.taxable);
        taxed
            .filter(|income| (income.kind == IncomeKind::ValgVederlag) == fees)
            .map(|income| income.amount)
            .sum()
    }

    /// Own ATP of the help, LAS §§ 79-80: only where nothing at all is deducted, so not from help with a sanction.
    fn atp_of_help(&self, sanktion: Kroner, law: &LawOfMonth) -> Kroner {
        if !self.person.atp_af_hjaelp {
            return Kroner::ZERO;
        }
        let uden_fradrag = self.uden_fradrag && sanktion.is_zero();
        atp_af_hjaelp(self.assessment.sats, self.assessment.beregnet_efter, uden_fradrag, self.dage, law)
    }

    /// Adds what this person brings home and pays.
    fn add_to(&self, left: &mut Raadighed, law: &LawOfMonth) {
        for pay in &self.assessment.jobs {
            left.loen += pay.loen;
            left.atp += pay.atp;
            left.pension += pay.pension;
            left.am_bidrag += pay.am_bidrag;
        }
        left.hjaelp += self.assessment.hjaelp;
        left.atp += self.assessment.atp_af_hjaelp;
        left.am_bidrag += self.am_beside_jobs(law);
        left.skat += self.assessment.skat.skat_pr_maaned;
        left.rejse += self.assessment.rejse.udgift;
    }

    /// What tax is asked of.
    fn tax_base(&self, law: &LawOfMonth) -> Skattegrundlag {
        let (mut pension_og_atp, mut med_pension) = (Kroner::ZERO, Kroner::ZERO);
        for pay in self.assessment.jobs.iter().filter(|pay| !pay.medregnet.is_zero()) {
            let pension = pay.pension + pay.pension_arbejdsgiver;
            let paid_in = pension + pay.atp + pay.atp_arbejdsgiver;
            pension_og_atp += paid_in;
            if !pension.is_zero() {
                med_pension += paid_in;
            }
        }
        let loen = self.taxed_pay(law);
        Skattegrundlag {
            loen,
            am_bidrag: law.loen.am_bidrag.of(loen),
            pension_og_atp,
            // § 9 L is left out of a job until it has a pension: of ATP alone it is a few kroner. Job by job, so that a
            // planned job with a pension gives an older one nothing.
            pensionsindbetaling: law.loen.am_bidrag.rest_to_hundred().of(med_pension),
            ydelser: self.assessment.hjaelp + self.taxable_benefits() - self.assessment.atp_af_hjaelp,
            befordringsfradrag: self.assessment.rejse.befordring.i_alt,
        }
    }

    fn tax(&mut self, household: &Household, rates: (Percent, Percent), law: &LawOfMonth) {
        let (kommuneskat, kirkeskat) = rates;
        // § 9 J(3): a right to ekstra børnetilskud is not enough, it must be received.
        let received = household.boerneydelser.is_none_or(|paid| !paid.andel.is_zero());
        let single_parent = self.familie.enlig_forsoerger_med_barn_i_hjemmet() && received;
        let person = Skatteforhold {
            kommuneskat,
            kirkeskat: if self.person.folkekirken { kirkeskat } else { Percent::ZERO },
            kvartaler_enlig_forsoerger: if single_parent {
                household.kvartaler_med_ekstra_boernetilskud
            } else {
                0
            },
            aar_til_folkepension: self.person.aar_til_folkepension,
        };
        self.assessment.atp_af_hjaelp = self.atp_of_help(self.assessment.sanktion.taget, law);
        let base = self.tax_base(law);
        self.assessment.skat = indkomstskat(&base, &person, law);
        (self.assessment.skatteforhold, self.assessment.skattegrundlag) = (person, base);
    }
}

/// The tax of the applicant, and of a spouse: what the one's allowance does not use, the other's tax does.
fn tax(case: &Case, applicant: &mut Side<'_>, spouse: Option<&mut Side<'_>>, law: &LawOfMonth) {
    let household = &case.household;
    let place = law.kommune(household.kommune);
    let rates = (place.kommuneskat, place.kirkeskat);
    applicant.travel(case, place.yderkommune, law);
    applicant.tax(household, rates, law);
    if let Some(spouse) = spouse {
        spouse.travel(case, place.yderkommune, law);
        spouse.tax(household, rates, law);
        (applicant.assessment.skat, spouse.assessment.skat) =
            med_aegtefaelle(applicant.assessment.skat, spouse.assessment.skat);
    }
}

/// Personal income of the month of one adult: help after this sanction, less own ATP of it, and all else.
fn personal_income(side: &Side<'_>, sanktion: Kroner, law: &LawOfMonth) -> Kroner {
    let help = side.assessment.hjaelp_foer_sanktion - sanktion;
    side.income_beside_help(law) + help - side.atp_of_help(sanktion, law)
}

/// Housing benefit of the household, where its home was told.
fn housing(
    case: &Case,
    applicant: &Side<'_>,
    partner: Option<&Side<'_>>,
    law: &LawOfMonth,
) -> Option<Boligstoette> {
    let household = &case.household;
    let home = household.bolig.as_ref()?;
    let adults = || std::iter::once(applicant).chain(partner);
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let others = &home.andre_voksne;
    let ages = others.iter().map(|other| other.age).chain(household.voksne_boern(law.alder.barn));
    let ages = adults().map(|side| side.person.age).chain(ages.map(Some));
    let voksne = count(ages.clone().count());
    let at_home =
        household.children.iter().filter(|child| child.at_home && u32::from(child.age) < law.alder.barn);
    let boern = count(at_home.count());
    // § 8(5): as if no sanction had been taken.
    let own: Kroner = adults().map(|side| personal_income(side, Kroner::ZERO, law)).sum();
    let husstand = Husstand {
        indkomst_maaned: own + others.iter().map(|other| other.indkomst).sum(),
        voksne,
        begge_under_30: begge_under_30(ages, law),
        boern,
        formue: home.formue,
        foertidspension: home.foertidspension,
    };
    let udgift = boligudgift(home, voksne + boern, boern, law);
    let sikring = boligsikring(&udgift, &husstand, case.readings, law);
    let capped = adults().filter(|side| side.capped(household)).count();
    let loft = boligstoetteloft(sikring.om_maaneden, voksne, count(capped), law);
    Some(Boligstoette { udgift, sikring, loft })
}

impl Side<'_> {
    /// § 25 b: in a couple, on forhøjet sats that is not lowered, and paid help for the whole month.
    fn capped(&self, household: &Household) -> bool {
        let couple = household.partner().is_some();
        let forhoejet = self.assessment.sats == Some(Sats::ForhoejetSats)
            && self.assessment.beregnet_efter == self.assessment.sats;
        couple
            && forhoejet
            && self.dage.is_none()
            && !self.assessment.hjaelp_foer_sanktion.is_zero()
            && !self.working()
    }
}

/// What parents pay for day care, where a price was told.
fn day_care(
    case: &Case,
    applicant: &Side<'_>,
    partner: Option<&Side<'_>>,
    law: &LawOfMonth,
) -> Option<Dagtilbud> {
    let household = &case.household;
    let places = household.children.iter().filter(|child| child.at_home).filter_map(|child| child.dagtilbud);
    places.clone().next()?;
    let income: Kroner = std::iter::once(applicant)
        .chain(partner)
        .map(|side| personal_income(side, side.assessment.sanktion.taget, law))
        .sum();
    let under_18 = household
        .children
        .iter()
        .filter(|child| child.at_home && u32::from(child.age) < law.alder.barn)
        .count();
    Some(foraeldrebetaling(
        places,
        income,
        household.familie == Familie::Enlig,
        u32::try_from(under_18).unwrap_or(u32::MAX),
        household.soeskendetilskud,
        law,
    ))
}

/// How the help of the household is shared out: to each what is left of the own help, in proportion where other income or a
/// holiday has taken of the sum. Without that only rounding lies between, and it stays with the one whose help has parts of
/// an øre. A cohabitant's help is no part of the sum: it has the own deductions, and is rounded on its own.
fn share_help(
    beside: &Beside,
    applicant: &mut Side<'_>,
    partner: Option<&mut Side<'_>>,
    readings: Readings,
    law: &LawOfMonth,
) {
    let Beside { hjaelp, fradrag: taken, .. } = *beside;
    let own = applicant.loenfradrag().hjaelp_efter;
    match partner {
        Some(spouse) if spouse.civilstand == Some(Civilstand::Gift) => {
            let others = spouse.loenfradrag().hjaelp_efter;
            let first = if !taken.is_zero() {
                hjaelp.part_of(own, own + others)
            } else if own == own.rounded_to_oere() {
                own
            } else {
                hjaelp - others
            };
            let first = first.min(hjaelp).or_zero();
            applicant.take_help(first, taken);
            spouse.take_help(hjaelp - first, taken);
        }
        Some(cohabitant) => {
            applicant.take_help(hjaelp, taken);
            if cohabitant.role == Some(Role::Kontanthjaelp) {
                let left = cohabitant.loenfradrag().hjaelp_efter;
                let incomes = AndreIndtaegter::samlet(cohabitant.person.income.iter(), None, law);
                let after_incomes = left - incomes.fradrag.min(left);
                let holiday = super::holiday(cohabitant, law).min(after_incomes);
                let exact = after_incomes - holiday;
                cohabitant.take_help(rounded(exact, readings), left - exact);
            } else {
                cohabitant.take_help(Kroner::ZERO, Kroner::ZERO);
            }
        }
        None => applicant.take_help(hjaelp, taken),
    }
}
