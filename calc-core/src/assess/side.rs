//! One adult's side of the household on its way through the rules.

use crate::case::Case;
use crate::facts::Sats;
use crate::facts::{Civilstand, Familie, Household, Parent, Partner, Person, Role};
use crate::law::LawOfMonth;
use crate::law::aktivloven::aegtepar::sats_i_par;
use crate::law::aktivloven::andre_indtaegter::{AegtefaelleMedYdelse, fradrages};
use crate::law::aktivloven::arbejdsindtaegt::{Fradragsregler, Loenfradrag, loenfradrag};
use crate::law::aktivloven::satser::sats;
use crate::law::aktivloven::tillaeg::{Beregningsgrundlag, Familiefakta, beregningsgrundlag};
use crate::law::frikort::{Frikort, frikort};
use crate::law::loen::medregnet_loen::{loen, medregnet_loen};
use crate::outcome::PersonAssessment;
use crate::quantity::Kroner;
use crate::questions::Question;

/// One adult, what was told, and what the rules have found so far.
pub(super) struct Side<'case> {
    pub person: &'case Person,
    pub familie: Familiefakta,
    /// The benefit of a spouse on another public benefit.
    pub benefit: Option<Kroner>,
    /// What a partner lives on, and how the two live together; none for the applicant.
    pub role: Option<Role>,
    pub civilstand: Option<Civilstand>,
    /// Days with help, where it is not the whole month.
    pub dage: Option<u8>,
    /// Nothing was deducted in the own help, neither for wages nor for other income or a holiday.
    pub uden_fradrag: bool,
    pub assessment: PersonAssessment,
}

/// Both sides with rates, help before deduction and countable wages.
pub(super) fn both<'case>(case: &'case Case, law: &LawOfMonth) -> (Side<'case>, Option<Box<Side<'case>>>) {
    let household = &case.household;
    let own_family = family_facts(household, Parent::Applicant, law);
    let own_rate = sats(&household.applicant, own_family.barn_i_hjemmet, case.readings, law);
    let Some(partner) = household.partner() else {
        return (Side::new(&household.applicant, own_family, own_rate, own_rate, case, law), None);
    };
    let partner_family = family_facts(household, Parent::Partner, law);
    let partner_rate = sats(&partner.person, partner_family.barn_i_hjemmet, case.readings, law)
        .filter(|_| partner.has_help_computed());
    let other = |used| {
        let mut other = Side::new(&partner.person, partner_family, partner_rate, used, case, law);
        (other.role, other.civilstand) = (Some(partner.role), Some(partner.civilstand));
        if let Role::OffentligYdelse(benefit) = partner.role {
            other.benefit = Some(benefit);
        }
        other
    };
    // § 26(2) looks at both rates as § 16 gives them, and only at people who receive help.
    let (used, partner_used) = match (own_rate, partner_rate) {
        (Some(own), Some(others))
            if partner.role == Role::Kontanthjaelp || other(partner_rate).has_help_left(case, law) =>
        {
            (Some(sats_i_par(own, others)), Some(sats_i_par(others, own)))
        }
        rates => rates,
    };
    let applicant = Side::new(&household.applicant, own_family, own_rate, used, case, law);
    (applicant, Some(Box::new(other(partner_used))))
}

impl<'case> Side<'case> {
    fn new(
        person: &'case Person,
        familie: Familiefakta,
        by_section_16: Option<Sats>,
        used: Option<Sats>,
        case: &Case,
        law: &LawOfMonth,
    ) -> Self {
        let whole = used
            .map_or_else(Beregningsgrundlag::default, |sats| beregningsgrundlag(sats, person, familie, law));
        let grundlag = match case.household.days_with_help {
            Some(days) => whole.for_days(days, case.month.days()),
            None => whole,
        };
        let frikort = under_frikort(person, case, law);
        let mut free = frikort.map_or(Kroner::ZERO, |frikort| frikort.fri_loen);
        let mut jobs = Vec::with_capacity(person.jobs.len());
        for job in &person.jobs {
            let part = loen(job).filter(|_| job.frikort).map_or(Kroner::ZERO, |loen| loen.min(free));
            free = free - part;
            jobs.push(medregnet_loen(job, part, law));
        }
        Self {
            person,
            familie,
            benefit: None,
            role: None,
            civilstand: None,
            dage: case.household.days_with_help.filter(|days| *days < case.month.days()),
            uden_fradrag: false,
            assessment: PersonAssessment {
                sats: by_section_16,
                beregnet_efter: used,
                grundlag,
                jobs,
                loenfradrag: Loenfradrag::default(),
                frikort,
                ..PersonAssessment::default()
            },
        }
    }

    /// § 31(1)-(6) for this person, or § 30 alone where § 31 is off.
    pub(super) fn deduct_wages(&mut self, case: &Case, section_31_off: bool, law: &LawOfMonth) {
        let mut rules = match self.assessment.beregnet_efter {
            _ if section_31_off => Fradragsregler::krone_for_krone(),
            Some(_) if self.working() && case.readings.alternative(Question::WorkingSpouseFreeAmount) => {
                Fradragsregler::uden_sats(law)
            }
            Some(sats) => Fradragsregler::for_sats(sats, law),
            None => Fradragsregler::uden_sats(law),
        };
        if let Some(days) =
            case.household.days_with_help.filter(|_| case.readings.alternative(Question::PartMonth))
        {
            rules = rules.for_days(days, case.month.days());
        }
        let stu_free = self
            .person
            .stu_earned
            .filter(|_| !section_31_off)
            .map_or(Kroner::ZERO, |earned| law.arbejdsindtaegt.stu_fribeloeb - earned);
        self.assessment.loenfradrag = loenfradrag(self.hjaelp_foer(), self.medregnet_loen(), stu_free, rules);
    }

    /// Whether own wages leave something of the own help by this rate.
    fn has_help_left(mut self, case: &Case, law: &LawOfMonth) -> bool {
        self.deduct_wages(case, false, law);
        !self.loenfradrag().hjaelp_efter.is_zero()
    }

    /// Ends the help of a person whose fixed pay is above the own help: the alternative of an open question.
    pub(super) fn end_where_fixed_pay_is_above_help(&mut self) {
        if self.fixed_pay() > self.hjaelp_foer() {
            self.assessment.loenfradrag = self.loenfradrag().ophoert();
        }
    }

    /// Merely counted in the couple's sum, § 26(1).
    pub(super) fn working(&self) -> bool {
        self.role == Some(Role::Arbejde)
    }

    fn fixed_pay(&self) -> Kroner {
        let jobs = self.person.jobs.iter().zip(&self.assessment.jobs);
        jobs.filter(|(job, _)| job.fixed).map(|(_, pay)| pay.medregnet).sum()
    }

    pub(super) fn hjaelp_foer(&self) -> Kroner {
        self.assessment.grundlag.i_alt
    }

    pub(super) fn medregnet_loen(&self) -> Kroner {
        self.assessment.jobs.iter().map(|job| job.medregnet).sum()
    }

    pub(super) const fn loenfradrag(&self) -> &Loenfradrag {
        &self.assessment.loenfradrag
    }

    pub(super) const fn loenfradrag_mut(&mut self) -> &mut Loenfradrag {
        &mut self.assessment.loenfradrag
    }

    /// For § 30(2): the benefit, other income and the wage after the share that § 31(4) leaves out.
    pub(super) fn benefit_and_wage(&self) -> Option<AegtefaelleMedYdelse> {
        self.with_benefit(self.loenfradrag().fradrag)
    }

    /// The same where § 31 is off.
    pub(super) fn benefit_and_whole_wage(&self) -> Option<AegtefaelleMedYdelse> {
        self.with_benefit(self.medregnet_loen())
    }

    fn with_benefit(&self, loen: Kroner) -> Option<AegtefaelleMedYdelse> {
        let others = self.person.income.iter().filter(|income| fradrages(income.kind));
        self.benefit.map(|ydelse| AegtefaelleMedYdelse {
            ydelse,
            andre: others.map(|income| income.amount).sum(),
            loen,
            forsoerger: self.familie.forsoergelsespligt,
        })
    }
}

/// The pay of all jobs under a person's socialt frikort, § 1 of its act.
fn under_frikort(person: &Person, case: &Case, law: &LawOfMonth) -> Option<Frikort> {
    let used = person.frikort_brugt?;
    let pay: Kroner = person.jobs.iter().filter(|job| job.frikort).filter_map(loen).sum();
    Some(frikort(pay, used, case.readings, law))
}

/// What of the household's children and form matters to the supplements of one of the two.
fn family_facts(household: &Household, who: Parent, law: &LawOfMonth) -> Familiefakta {
    let own = household.children.iter().filter(|child| {
        u32::from(child.age) < law.alder.barn && (child.parent == who || child.parent == Parent::Both)
    });
    let mut facts = Familiefakta { enlig: household.familie == Familie::Enlig, ..Familiefakta::default() };
    // Ekstra børnetilskud asks for a child that lives here and stays in the realm, § 5(1) no. 2 of its act.
    let mut ekstra = false;
    for child in own {
        facts.forsoergelsespligt = true;
        facts.barn_i_riget |= child.in_realm;
        facts.barn_i_hjemmet |= child.at_home;
        ekstra |= child.at_home && child.in_realm;
    }
    let right = household.ekstra_boernetilskud.unwrap_or(ekstra);
    facts.enlig_forsoerger = facts.enlig && facts.forsoergelsespligt && right;
    facts
}

impl Partner {
    /// Whether help is computed for the partner: a recipient always, a working one as part of a married couple's sum.
    fn has_help_computed(&self) -> bool {
        match self.role {
            Role::Kontanthjaelp => true,
            Role::Arbejde => self.civilstand == Civilstand::Gift,
            Role::OffentligYdelse(_) | Role::IngenHjaelp => false,
        }
    }
}
