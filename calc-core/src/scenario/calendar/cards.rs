use crate::facts::Civilstand;
use crate::law::LawOfMonth;
use crate::law::skat::forskud::{Skattekort, skattekort};
use crate::outcome::{Assessment, PersonAssessment};
use crate::quantity::Kroner;

/// Who uses a person's main card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Hovedkort {
    Hjaelp,
    Loen,
    Andet,
}

/// A person's tax card, and who has the allowance.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kort {
    kort: Skattekort,
    hos: Hovedkort,
}

/// What is paid out to the household, in whole øre.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Udbetalt {
    pub loen: Kroner,
    pub hjaelp: Kroner,
    pub oevrige: Kroner,
}

/// The applicant, and a spouse: a cohabitant's money is not in the sums.
pub(super) fn in_the_sums(month: &Assessment) -> impl Iterator<Item = &PersonAssessment> {
    let spouse = month.partner.as_ref().filter(|partner| partner.civilstand == Civilstand::Gift);
    std::iter::once(&month.applicant).chain(spouse.map(|partner| &partner.person))
}

/// The cards of the household as it is without the planned job, `none`: nobody's card knows of it yet. Whose income was too
/// small to be taxed has a card that the job changes: that of the household with it, `expected`.
pub(super) fn cards(none: &Assessment, expected: &Assessment, law: &LawOfMonth) -> Vec<Kort> {
    in_the_sums(none)
        .zip(in_the_sums(expected))
        .map(|(none, expected)| Kort::of(none, expected, law))
        .collect()
}

/// The applicant's card.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct EgetKort {
    /// The help uses the main card.
    pub hos_kommunen: bool,
    /// Nothing is withheld.
    pub skattefri: bool,
}

/// The applicant's card among those of the household.
pub(super) fn own_card(cards: &[Kort]) -> EgetKort {
    cards.first().map_or_else(EgetKort::default, |own| EgetKort {
        hos_kommunen: own.hos == Hovedkort::Hjaelp,
        skattefri: own.kort.traekprocent.is_zero(),
    })
}

/// What is paid out: pay and other income of `now`, help of `known`, each person's by the own card.
pub(super) fn paid_out(now: &Assessment, known: &Assessment, cards: &[Kort]) -> Udbetalt {
    let mut paid = Udbetalt { oevrige: now.raadighed.oevrige_indtaegter, ..Udbetalt::default() };
    let mut am_bidrag = now.raadighed.am_bidrag;
    for ((now, known), card) in in_the_sums(now).zip(in_the_sums(known)).zip(cards) {
        for job in &now.jobs {
            paid.loen += job.loen - job.atp - job.pension - job.am_bidrag;
            am_bidrag = am_bidrag - job.am_bidrag;
        }
        paid.loen = paid.loen - card.withheld(Hovedkort::Loen, now.beskattet_loen());
        let help = known.hjaelp_efter_atp();
        paid.hjaelp += help - card.withheld(Hovedkort::Hjaelp, help);
        paid.oevrige = paid.oevrige - card.withheld(Hovedkort::Andet, now.andet_beskattet());
    }
    Udbetalt {
        loen: paid.loen.rounded_to_oere(),
        hjaelp: paid.hjaelp.rounded_to_oere(),
        // AM-bidrag that no job has taken is that of holiday pay and of fees.
        oevrige: (paid.oevrige - am_bidrag).rounded_to_oere(),
    }
}

impl Kort {
    fn of(none: &PersonAssessment, expected: &PersonAssessment, law: &LawOfMonth) -> Self {
        // The help usually has the main card (reported), unless somebody lives on something larger, as a spouse at work does.
        let (help, pay, other) = (none.hjaelp, none.beskattet_loen(), none.andet_beskattet());
        let hos = if !help.is_zero() && help >= pay.max(other) {
            Hovedkort::Hjaelp
        } else if other > pay {
            Hovedkort::Andet
        } else {
            Hovedkort::Loen
        };
        let year = if none.skat.skat.is_zero() { expected } else { none };
        Self { kort: skattekort(&year.skat, &year.skatteforhold, law), hos }
    }

    fn withheld(&self, payer: Hovedkort, taxable: Kroner) -> Kroner {
        if self.hos == payer { self.kort.hovedkort(taxable) } else { self.kort.bikort(taxable) }
    }
}
