use super::turning_points::{Rule, States};
use crate::case::Case;
use crate::facts::{Pay, PayPeriod};
use crate::law::LawOfMonth;
use crate::law::boligstoette::Graense;
use crate::outcome::Assessment;
use crate::quantity::{Kroner, Percent};

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
    Rule::ALL.map(|rule| match rule {
        Rule::Frikort => flag(applicant.frikort.is_some_and(|frikort| !frikort.over_frikort.is_zero()), 1),
        Rule::Fribeloeb => {
            let stu = wage.stu_fribeloeb_brugt;
            flag(!wage.fribeloeb.is_zero() && !wage.over_fribeloeb.is_zero(), 1)
                + flag(!stu.is_zero() && wage.medregnet_loen > stu, 2)
        }
        Rule::Loft => {
            let others = month.partner.as_ref().map(|partner| partner.person.loenfradrag.over_loft);
            flag(!wage.over_loft.is_zero(), 1) + flag(others.is_some_and(|over| !over.is_zero()), 2)
        }
        Rule::EgenHjaelpVaek => {
            let own = !applicant.grundlag.i_alt.is_zero() && wage.hjaelp_efter.is_zero();
            flag(case.household.married() && own && !month.hjaelp.is_zero(), 1)
        }
        Rule::HjaelpVaek => {
            flag(!month.hjaelp_foer.is_zero() && month.hjaelp.is_zero(), 1)
                + flag(!applicant.sanktion.taget.is_zero() && applicant.hjaelp.is_zero(), 2)
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
        Rule::Befordring => {
            flag(commuting.aftrappet, 1)
                + flag(!commuting.ordinaert.is_zero() && commuting.tillaeg.is_zero(), 2)
                + flag(commuting.tillaeg == law.skat.befordring.tillaeg_hoejst, 4)
        }
        Rule::Boligstoette => month.boligstoette.map_or(0, |paid| limit(paid.sikring.graense)),
        Rule::Boligstoetteloft => month.boligstoette.map_or(0, |paid| paid.loft.personer_med_loft),
        Rule::Friplads => month.dagtilbud.map_or(0, |places| percent(places.andel)),
        Rule::Rejsedage => flag(applicant.rejse.fulde_uger, 1),
        Rule::Skattegraense => flag(tax.over_graensen, 1),
    })
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
        if !by_the_hour && pay.atp < pay.loen {
            steps = steps.saturating_add(oere(pay.atp) + 1);
        }
    }
    let others = month.partner.as_ref().filter(|_| case.household.married());
    of_wages += others.map(|spouse| spouse.person.jobs.iter().map(|pay| pay.atp).sum()).unwrap_or_default();
    if month.raadighed.atp > of_wages { steps | OF_HELP } else { steps }
}

fn oere(amount: Kroner) -> u32 {
    amount.in_oere().and_then(|oere| u32::try_from(oere).ok()).unwrap_or_default()
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
