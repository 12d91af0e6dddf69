//! What is known of a household: the facts that the rules ask about, without any rule.

mod bolig;
mod rejse;
mod sats;

pub use bolig::{AndenVoksen, Bolig, Varme, Vedligeholdelse};
pub use rejse::{Rejse, Rejsedage, Rejseudgift};
pub use sats::Sats;

use crate::quantity::{Kroner, Percent, WeeklyHours};

/// The applicant, a partner, the children, and what they share.
#[derive(Clone, Debug, PartialEq)]
pub struct Household {
    /// The person who asks.
    pub applicant: Person,
    /// Whether the applicant lives alone, and with whom otherwise.
    pub familie: Familie,
    /// Children, of either of them.
    pub children: Vec<Child>,
    /// Whether the applicant is an enlig forsørger with a right to ekstra børnetilskud, § 18(2);
    /// `None`: yes for a single person with an own child at home that stays in the realm.
    pub ekstra_boernetilskud: Option<bool>,
    /// Whether help is applied for for the first time, § 31(8).
    pub first_application: bool,
    /// Whole calendar months without help before this one, § 31(8).
    pub whole_months_without_help: u8,
    /// Days of the month with a right to help; `None`: the whole month.
    pub days_with_help: Option<u8>,
    /// Continuous months with a right to help before this one, § 86(7); `None`: not told, so no fritidstillæg.
    pub months_with_help: Option<u16>,
    /// Whether the use of earlier fritidstillæg is documented, § 86(8) and (11).
    pub fritidstillaeg_documented: bool,
    /// Wealth of the applicant and the spouse together that counts under § 14, kroner; `None`: not told.
    pub wealth: Option<Kroner>,
    /// Where tax is paid; `None`: not told, so the average of the country.
    pub kommune: Option<Kommune>,
    /// Lives on one of the small islands of ligningsloven § 9 C(3).
    pub lille_oe: bool,
    /// The rented home; `None`: boligstøtte is left out.
    pub bolig: Option<Bolig>,
    /// What of the price of the cheaper day-care places the municipality pays, after friplads; `None`: the least, half.
    pub soeskendetilskud: Option<Percent>,
    /// How benefits for the children are paid; `None`: they are left out.
    pub boerneydelser: Option<Boerneydelser>,
    /// Quarters of the year in which ekstra børnetilskud is received, ligningsloven § 9 J(3).
    pub kvartaler_med_ekstra_boernetilskud: u8,
}

/// A municipality, by its official number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kommune(pub u16);

/// How benefits for the children are paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Boerneydelser {
    /// The share that is paid, by years of residence or work here: § 2(2) of the act on børne- og ungeydelse, § 5 a of that
    /// on børnetilskud.
    pub andel: Percent,
    /// A single parent shares custody, so half of børne- og ungeydelse goes to the other parent, § 4(1).
    pub delt: bool,
}

impl Household {
    /// The partner, where there is one.
    pub fn partner(&self) -> Option<&Partner> {
        match &self.familie {
            Familie::Par(partner) => Some(partner),
            Familie::NotTold | Familie::Enlig => None,
        }
    }

    /// Whether the partner is a spouse.
    pub fn married(&self) -> bool {
        self.partner().is_some_and(|partner| partner.civilstand == Civilstand::Gift)
    }

    /// Grown children (of at least so many years) at home, by age: members of the home beside the other adults,
    /// boligstøtteloven § 7(1). Whoever was told among those too is one of them only.
    pub fn voksne_boern(&self, fra: u32) -> impl Iterator<Item = u8> + Clone {
        let told = self.bolig.as_ref().map_or(&[][..], |bolig| &bolig.andre_voksne);
        let grown = move |child: &&Child| {
            child.at_home && u32::from(child.age) >= fra && told.iter().all(|adult| adult.age != child.age)
        };
        self.children.iter().filter(grown).map(|child| child.age)
    }

    /// The household as it is without the planned jobs.
    #[must_use]
    pub fn without_planned_jobs(&self) -> Self {
        let mut now = self.clone();
        now.drop_planned_jobs();
        now
    }

    /// Takes the planned jobs out of it.
    pub fn drop_planned_jobs(&mut self) {
        self.applicant.jobs.retain(|job| !job.planned);
        if let Familie::Par(partner) = &mut self.familie {
            partner.person.jobs.retain(|job| !job.planned);
        }
    }

    /// Whether a job is planned by either of them.
    pub fn plans_a_job(&self) -> bool {
        let planned = |person: &Person| person.jobs.iter().any(|job| job.planned);
        planned(&self.applicant) || self.partner().is_some_and(|partner| planned(&partner.person))
    }
}

/// Who lives with the applicant, as § 18 and § 26 ask.
#[derive(Clone, Debug, PartialEq)]
pub enum Familie {
    /// Not told: nothing that needs a single person is given.
    NotTold,
    /// Single (enlig).
    Enlig,
    /// Lives with a partner.
    Par(Box<Partner>),
}

/// The form in which two people live together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Civilstand {
    /// Married (gift): both spouses' incomes count, § 30.
    Gift,
    /// Cohabiting (samlevende): only § 26(2) looks at the other.
    Samlevende,
}

/// A spouse or cohabitant.
#[derive(Clone, Debug, PartialEq)]
pub struct Partner {
    /// Married or cohabiting.
    pub civilstand: Civilstand,
    /// What the partner lives on.
    pub role: Role,
    /// The partner's own facts.
    pub person: Person,
}

/// What a partner lives on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Receives kontanthjælp too.
    Kontanthjaelp,
    /// Works and is merely counted in the couple's sum, § 26(1).
    Arbejde,
    /// Another public benefit of so many kroner a month before tax, § 26(3): no help is computed.
    OffentligYdelse(Kroner),
    /// Chose to work at home only, § 26(4), or studies, § 12(4): no help is computed.
    IngenHjaelp,
}

/// One adult.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Person {
    /// Age on the first day of the month; `None`: not told, and not needed.
    pub age: Option<u8>,
    /// What decides the rate, § 16; `None` for a partner for whom no help is computed.
    pub placement: Option<Placement>,
    /// Assessed as activity-ready (aktivitetsparat), § 19.
    pub aktivitetsparat: bool,
    /// Has a right to the adaptation supplement, § 20: a closed group, never computed.
    pub tilpasningstillaeg: bool,
    /// For a participant in STU, what was already earned this year, kroner, § 31(6).
    pub stu_earned: Option<Kroner>,
    /// Jobs of the month.
    pub jobs: Vec<Job>,
    /// Other income of the month.
    pub income: Vec<Income>,
    /// Holiday held in the month with own holiday pay, § 32.
    pub ferie: Option<Ferie>,
    /// Taken from the help of the month for a breach of duty, §§ 36-43, kroner: as the letter says.
    pub sanktion: Kroner,
    /// Member of the national church (folkekirken).
    pub folkekirken: bool,
    /// Income years until the one in which the state pension age is reached; `None`: not told, and many.
    pub aar_til_folkepension: Option<u8>,
    /// ATP is withheld from the help: 12 unbroken months on forhøjet sats, §§ 79-80.
    pub atp_af_hjaelp: bool,
    /// A socialt frikort that the municipality has issued: what of it is used earlier this year, kroner.
    pub frikort_brugt: Option<Kroner>,
}

impl Person {
    /// Hours a week of the jobs that are planned, or of those that there are already; a countable wage has none.
    pub fn hours_of_jobs(&self, planned: bool) -> WeeklyHours {
        let mut all = WeeklyHours::default();
        for job in self.jobs.iter().filter(|job| job.planned == planned) {
            if let Pay::Hourly { hours, .. } | Pay::Monthly { hours, .. } = job.pay {
                all = all + hours;
            }
        }
        all
    }
}

/// How the rate arises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placement {
    /// The rate is known, from a letter or a payslip.
    Known(Sats),
    /// The rate follows from these facts by § 11 and § 16. The age is the person's.
    Facts {
        /// § 11(3) is met: 9 of the last 10 years in the realm.
        opholdskrav: bool,
        /// § 11(8) is met or does not apply.
        beskaeftigelseskrav: bool,
        /// § 16(3) is met: two years and six months of work within ten years, here or in the EU/EEA; meeting § 11(8) is
        /// enough, § 16(5).
        to_et_halvt_aar: bool,
        /// Lives with one or both parents, § 16(1) no. 3.
        hos_foraeldre: bool,
    },
}

/// One job in the month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Job {
    /// What it pays.
    pub pay: Pay,
    /// Own contribution to a collective pension, per cent of the pay.
    pub pension: Percent,
    /// The employer's contribution to it, per cent of the pay.
    pub arbejdsgivers_pension: Percent,
    /// Whether holiday pay is set aside beside the pay (hourly paid; otherwise pay goes on in holidays).
    pub feriepenge: bool,
    /// Whether hours and pay are fixed; it matters for one open question.
    pub fixed: bool,
    /// A job that is only considered: the comparison is with the household without it.
    pub planned: bool,
    /// Worked under the person's socialt frikort, as far as it reaches.
    pub frikort: bool,
    /// The way to it; `None`: left out.
    pub rejse: Option<Rejse>,
}

/// How a job's pay is told.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Pay {
    /// Hours and a wage per hour.
    Hourly {
        /// Hours in an average week.
        hours: WeeklyHours,
        /// Kroner per hour before tax, without holiday pay.
        wage: Kroner,
        /// How often it is paid: ATP depends on it.
        period: PayPeriod,
    },
    /// A fixed amount a month.
    Monthly {
        /// Hours in an average week: ATP depends on them.
        hours: WeeklyHours,
        /// Kroner a month before tax, without holiday pay.
        pay: Kroner,
        /// How often it is paid: ATP depends on it.
        period: PayPeriod,
    },
    /// The countable wage itself, § 31(7), as the municipality states it: kroner a month.
    Countable(Kroner),
}

/// How often a job is paid, by the columns of the ATP table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PayPeriod {
    /// Once a month.
    #[default]
    Maaned,
    /// Every 14 days.
    Fjortendage,
    /// Every week.
    Uge,
    /// Day labourer (løsarbejder): ATP for each hour.
    Loesarbejder,
}

/// Income that is not work.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Income {
    /// Of which kind.
    pub kind: IncomeKind,
    /// Kroner in the month.
    pub amount: Kroner,
    /// Whether income tax is paid of it.
    pub taxable: bool,
}

/// Kinds of other income: the general one, which § 30 deducts, and those § 33 leaves alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IncomeKind {
    /// Any other income: deducted krone for krone, § 30(1).
    AndenIndtaegt,
    /// Disability amounts and care supplements of old pensions, § 33(1) no. 1.
    Invaliditetsydelse,
    /// Allowances in employment measures, § 33(1) no. 2.
    AktiveringGodtgoerelse,
    /// Fee as an election officer, § 33(1) no. 3.
    ValgVederlag,
    /// Tax-free grants and gifts from approved funds, § 33(1) no. 4.
    Legat,
    /// Children's income and income that concerns children, § 33(1) no. 5.
    BoernsIndtaegt,
    /// Board during a hospital stay, § 33(1) no. 6.
    KostUnderIndlaeggelse,
    /// Refund of documented necessary travel in paid or voluntary work, § 33(1) no. 7.
    Transportgodtgoerelse,
    /// Late payment of public benefits after a decision, § 33(1) no. 8.
    Efterbetaling,
    /// Culture pass, § 33(1) no. 9: income years 2025 and 2026.
    Kulturpas,
    /// Rent from one lodger in the own home, § 33(1) no. 10.
    Logerende,
    /// Education allowance after a work injury, paid to the applicant's spouse, § 33(1) no. 11.
    Uddannelsesgodtgoerelse,
    /// Compensation for injury and lost earning capacity, § 33(2).
    Erstatning,
}

/// Holiday held in the month, § 32.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ferie {
    /// Holiday days (five a week).
    pub days: u8,
    /// Holiday pay for them, kroner before tax.
    pub pay: Kroner,
    /// Whether there is a right to holiday with help, § 13(12): then help fills up small holiday pay.
    pub with_help: bool,
}

/// A child.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Child {
    /// Age on the first day of the month.
    pub age: u8,
    /// Whose child it is: who has the duty to support it.
    pub parent: Parent,
    /// Lives with its parent here.
    pub at_home: bool,
    /// Stays in the realm, § 17(2), or an exception of EU law or a treaty applies.
    pub in_realm: bool,
    /// Price of a day-care place that parents pay before any subsidy, with lunch, kroner a month; `None`: no place.
    pub dagtilbud: Option<Kroner>,
}

/// Who has the duty to support a child.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parent {
    /// The applicant.
    Applicant,
    /// The partner.
    Partner,
    /// Both.
    Both,
}
