use super::turning_points::{Rule, States};
use crate::case::Case;
use crate::facts::{Pay, PayPeriod, Rejse, Rejsedage, Rejseudgift};
use crate::law::LawOfMonth;
use crate::law::aktivloven::arbejdsindtaegt::Loenfradrag;
use crate::law::boligstoette::Graense;
use crate::outcome::Assessment;
use crate::quantity::{Hours, Kroner, Percent};

/// In which state each rule is, in the order of [`Rule::ALL`]: a number that is the same as long as what is left runs
/// straight on.
pub(super) fn states(month: &Assessment, case: &Case, law: &LawOfMonth) -> States {
    let applicant = &month.applicant;
    let wage = &applicant.loenfradrag;
    let tax = &applicant.skat;
    let work = &tax.arbejdsfradrag;
    let figures = &law.skat.arbejdsfradrag;
    let commuting = applicant.rejse.befordring;
    let flag = |state: bool, weight: u32| u32::from(state) * weight;
    let gone = |amount: Kroner| amount.rounded_to_oere().is_zero();
    let spouse = month.partner.as_ref().filter(|_| case.household.married()).map(|spouse| &spouse.person);
    let helped = !month.hjaelp.is_zero();
    States(Rule::ALL.map(|rule| match rule {
        Rule::Rejse => flag(fixed_travel(month, case), 1),
        Rule::Foerstegang => flag(month.foerstegang.is_some_and(|test| !test.bevilges), 1),
        Rule::Frikort => flag(over_frikort(month, case), 1),
        Rule::Fribeloeb => {
            let stu = wage.stu_fribeloeb_brugt;
            flag(!wage.fribeloeb.is_zero() && !wage.over_fribeloeb.is_zero(), 1)
                + flag(!stu.is_zero() && wage.medregnet_loen > stu, 2)
        }
        Rule::Loft => {
            let over = |wage: &Loenfradrag| helped && !wage.over_loft.is_zero() && !gone(wage.hjaelp_efter);
            flag(over(wage), 1) + flag(spouse.is_some_and(|spouse| over(&spouse.loenfradrag)), 2)
        }
        Rule::EgenHjaelpVaek => {
            let own = !applicant.grundlag.i_alt.is_zero() && gone(wage.hjaelp_efter);
            flag(spouse.is_some() && own && helped, 1)
        }
        Rule::AegtefaellesHjaelp => {
            let taken = spouse.is_some_and(|spouse| !spouse.loenfradrag.fradrag_fra_aegtefaelle.is_zero());
            flag(taken && helped, 1)
        }
        Rule::HjaelpVaek => {
            flag(!month.hjaelp_foer.is_zero() && month.hjaelp.is_zero(), 1)
                + flag(!applicant.sanktion.taget.is_zero() && applicant.hjaelp.is_zero(), 2)
        }
        Rule::Ferie => {
            let ferie = case.household.applicant.ferie.as_ref();
            flag(ferie.is_some_and(|ferie| month.fradrag_for_ferie == ferie.pay), 1)
        }
        Rule::Atp => atp(month, case),
        Rule::Skat => flag(!month.raadighed.skat.is_zero(), 1),
        Rule::Beskaeftigelsesfradrag => {
            flag(work.beskaeftigelsesfradrag == figures.hoejst, 1)
                + flag(work.enlig_forsoerger == figures.enlig_hoejst, 2)
                + flag(!work.senior.is_zero() && work.senior == figures.senior_hoejst, 4)
        }
        Rule::Jobfradrag => {
            flag(!work.jobfradrag.is_zero(), 1) + flag(work.jobfradrag == figures.job_hoejst, 2)
        }
        Rule::Pensionsfradrag => {
            let figures = &law.skat.pensionsfradrag;
            let most = [figures.procent, figures.procent_taet_paa].map(|share| share.of(figures.hoejst));
            flag(most.contains(&tax.pensionsfradrag), 1)
        }
        Rule::Befordring => {
            flag(commuting.aftrappet, 1)
                + flag(!commuting.ordinaert.is_zero() && commuting.tillaeg.is_zero(), 2)
                + flag(commuting.tillaeg == law.skat.befordring.tillaeg_hoejst, 4)
        }
        Rule::Boligstoette => month.boligstoette.map_or(0, |paid| limit(paid.sikring.graense)),
        Rule::Boligstoetteloft => {
            month.boligstoette.map_or(0, |paid| {
                2 * paid.loft.personer_med_loft + flag(!paid.loft.nedsaettelse.is_zero(), 1)
            })
        }
        Rule::Friplads => month.dagtilbud.map_or(0, |places| percent(places.andel)),
        Rule::Rejsedage => flag(applicant.rejse.fulde_uger, 1),
        Rule::Skattegraense => flag(tax.over_graensen, 1),
    }))
}

/// Whether there is a job whose way costs the same for many hours as for few: a pass, or a fixed number of days.
fn fixed_travel(month: &Assessment, case: &Case) -> bool {
    let jobs = case.household.applicant.jobs.iter().zip(&month.applicant.jobs);
    let fixed = |rejse: &Rejse| {
        let a_pass = matches!(rejse.udgift, Rejseudgift::Maanedskort(_));
        a_pass || (matches!(rejse.dage, Rejsedage::OmUgen(_)) && rejse.udgift != Rejseudgift::Cykel)
    };
    jobs.filter(|(job, pay)| job.planned && pay.timer_om_ugen.is_some_and(|hours| hours > Hours::ZERO))
        .any(|(job, _)| job.rejse.as_ref().is_some_and(fixed))
}

/// Whether something of the pay under a frikort counts. ATP comes off such pay too, so that the first kroner above the
/// frikort may be only ATP: nothing changes until there is more.
fn over_frikort(month: &Assessment, case: &Case) -> bool {
    let jobs = case.household.applicant.jobs.iter().zip(&month.applicant.jobs);
    jobs.filter(|(job, _)| job.frikort).any(|(_, pay)| !pay.medregnet.is_zero())
        && month.applicant.frikort.is_some()
}

/// The steps of ATP that the applicant's jobs are on, and whether any is withheld from the help. That of day labourers has
/// no steps, and one that takes all there is of a tiny pay is one state.
fn atp(month: &Assessment, case: &Case) -> u32 {
    const OF_HELP: u32 = 1 << 30;
    let mut steps: u32 = 0;
    let mut of_wages = Kroner::ZERO;
    for (job, pay) in case.household.applicant.jobs.iter().zip(&month.applicant.jobs) {
        of_wages += pay.atp;
        let by_the_hour = matches!(
            job.pay,
            Pay::Hourly { period: PayPeriod::Loesarbejder, .. }
                | Pay::Monthly { period: PayPeriod::Loesarbejder, .. }
        );
        if !by_the_hour && (pay.atp < pay.loen || pay.loen.is_zero()) {
            steps = steps.saturating_add(oere(pay.atp) + 1);
        }
    }
    let others = month.partner.as_ref().filter(|_| case.household.married());
    of_wages += others.map(|spouse| spouse.person.jobs.iter().map(|pay| pay.atp).sum()).unwrap_or_default();
    if month.raadighed.atp > of_wages { steps | OF_HELP } else { steps }
}

fn oere(amount: Kroner) -> u32 {
    u32::try_from(amount.in_oere()).unwrap_or_default()
}

fn percent(share: Percent) -> u32 {
    oere(share.of(Kroner::whole(100)))
}

fn limit(graense: Graense) -> u32 {
    Graense::ALL
        .iter()
        .position(|one| *one == graense)
        .and_then(|place| u32::try_from(place).ok())
        .unwrap_or(0)
}
