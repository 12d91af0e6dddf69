use super::CalendarMonth;
use super::cards::{EgetKort, cards, in_the_sums, own_card, paid_out};
use super::plan::{PayPlan, people};
use crate::assess::assess;
use crate::calendar::Month;
use crate::case::Case;
use crate::facts::{Household, Income, IncomeKind};
use crate::law::LawOfMonth;
use crate::law::aktivloven::fritidstillaeg::Forloeb;
use crate::outcome::{Assessment, PersonAssessment};
use crate::quantity::Kroner;

/// The household on its way through the months of these laws, with these pays; and the applicant's card at the end.
pub(super) fn track(case: &Case, plan: &PayPlan, laws: &[LawOfMonth]) -> (Vec<CalendarMonth>, EgetKort) {
    let Some(first) = laws.first().map(|law| law.month) else {
        return (Vec::new(), EgetKort::default());
    };
    let mut way = Way::new(case, plan, first);
    let months = laws.iter().map(|law| way.month(law)).collect();
    (months, way.kort)
}

/// What one month leaves to the next.
struct Way<'told> {
    told: &'told Case,
    plan: &'told PayPlan,
    /// What holds in every month; what of a yearly amount is used grows in it.
    plain: Household,
    /// Of the month before, person by person: what was free of a yearly amount.
    freed: Option<Vec<Freed>>,
    months_without_help: u32,
    fritid: Forloeb,
    overfoert: Kroner,
    kort: EgetKort,
}

/// What of a pay a yearly amount has freed.
#[derive(Clone, Copy, Default)]
struct Freed {
    frikort: Kroner,
    stu: Kroner,
}

impl<'told> Way<'told> {
    fn new(told: &'told Case, plan: &'told PayPlan, first: Month) -> Self {
        let mut plain = Household {
            first_application: false,
            whole_months_without_help: 0,
            days_with_help: None,
            ..told.household.clone()
        };
        for person in people(&mut plain) {
            person.sanktion = Kroner::ZERO;
            person.ferie = None;
        }
        if first.year() != told.month.year() {
            new_year(&mut plain);
        }
        // The supplement is paid by the course of the months; the rules are asked what it is when it is paid.
        let months = told.household.months_with_help;
        plain.months_with_help = months.map(|_| u16::MAX);
        let until_then = i32::from(months.unwrap_or_default()).saturating_add(first.since(told.month));
        Self {
            told,
            plan,
            plain,
            freed: None,
            months_without_help: 0,
            fritid: Forloeb::efter(u32::try_from(until_then).unwrap_or_default()),
            overfoert: Kroner::ZERO,
            kort: EgetKort::default(),
        }
    }

    fn month(&mut self, law: &LawOfMonth) -> CalendarMonth {
        let month = law.month;
        if month.number() == 1 {
            new_year(&mut self.plain);
        }
        let none = self.ask(self.plain.without_planned_jobs(), law);
        let now = self.ask(self.as_told(self.plan.household(&self.plain, month), month), law);
        let first_again = self.months_without_help >= law.arbejdsindtaegt.foerstegang_maaneder;
        if first_again {
            // A new application begins without what an earlier one left.
            self.overfoert = Kroner::ZERO;
        }
        let freed = in_the_sums(&now).map(Freed::of).collect::<Vec<_>>();
        let known = self.known(&now, self.freed.as_deref().unwrap_or(&freed), law);
        let help = !known.hjaelp.is_zero();
        let fritid = self.plain.months_with_help.is_some().then(|| self.fritid.maaned(help, law));
        let taken = self.carry(&known, first_again);
        self.months_without_help = if help { 0 } else { self.months_without_help + 1 };
        use_up(&mut self.plain, &now);
        self.freed = Some(freed);

        let expected = self.ask(self.plan.expected(&self.plain), law);
        let cards = cards(&none, &expected, law);
        self.kort = own_card(&cards);
        let paid = paid_out(&now, &known, &cards);
        let lived = &known.raadighed;
        CalendarMonth {
            month,
            loen: now.raadighed.loen,
            planlagt_loen: Kroner::ZERO,
            loen_udbetalt: paid.loen,
            modregnet_maaned: month.plus(-1),
            modregnet_loen: known.medregnet_loen,
            hjaelp: lived.hjaelp,
            hjaelp_sat_ned: Kroner::ZERO,
            hjaelp_udbetalt: paid.hjaelp,
            oevrige_udbetalt: paid.oevrige,
            boligstoette: lived.boligstoette.rounded_to_oere(),
            boerneydelser: lived.boerneydelser.rounded_to_oere(),
            fritidstillaeg: match fritid {
                Some(fritid) if fritid.betales() => lived.fritidstillaeg.rounded_to_oere(),
                _ => Kroner::ZERO,
            },
            fritid: fritid.filter(|_| !lived.fritidstillaeg.is_zero()),
            dagtilbud: lived.dagtilbud.rounded_to_oere(),
            rejse: now.raadighed.rejse.rounded_to_oere(),
            i_alt: Kroner::ZERO,
            i_alt_uden_job: Kroner::ZERO,
            maaneder_uden_hjaelp: self.months_without_help,
            foerste_ansoegning_igen: first_again && !none.hjaelp.is_zero(),
            ikke_daekket: if first_again { Kroner::ZERO } else { known.ikke_daekket },
            overfoert_fradrag: taken,
        }
        .summed()
    }

    /// The household with what belongs to the told month alone: a sanction, and a holiday with its pay.
    fn as_told(&self, mut household: Household, month: Month) -> Household {
        if month == self.told.month {
            let mut told = self.told.household.clone();
            for (person, told) in people(&mut household).zip(people(&mut told)) {
                person.sanktion = told.sanktion;
                person.ferie = told.ferie;
            }
        }
        household
    }

    /// The month by what the municipality knows: the pay of the month before.
    fn known(&self, now: &Assessment, freed: &[Freed], law: &LawOfMonth) -> Assessment {
        let month = law.month;
        let told = &self.told.household;
        let mut household = self.as_told(self.plan.household(&self.plain, month.plus(-1)), month);
        let without = u8::try_from(self.months_without_help).unwrap_or(u8::MAX);
        household.whole_months_without_help = without;
        if month == self.told.month {
            household.first_application = told.first_application;
            household.whole_months_without_help = without.max(told.whole_months_without_help);
            household.days_with_help = told.days_with_help;
        } else if month < self.told.month && (told.first_application || told.whole_months_without_help > 0) {
            // There was no help before it was applied for.
            household.days_with_help = Some(0);
        }
        for ((person, now), freed) in people(&mut household).zip(in_the_sums(now)).zip(freed) {
            // The yearly amounts are those of the pay, so they free now what they freed then.
            if let (Some(used), Some(frikort)) = (&mut person.frikort_brugt, now.frikort) {
                *used = (frikort.beloeb - freed.frikort).or_zero();
            }
            if let Some(earned) = &mut person.stu_earned {
                *earned = (law.arbejdsindtaegt.stu_fribeloeb - freed.stu).or_zero();
            }
        }
        if !self.overfoert.is_zero() {
            // A deduction carried over works like income that is deducted, and it is none.
            household.applicant.income.push(Income {
                kind: IncomeKind::AndenIndtaegt,
                amount: self.overfoert,
                taxable: false,
            });
        }
        self.ask(household, law)
    }

    /// Counts what is left to take from later months; what was taken from this one. A month in which help is only applied for
    /// leaves nothing.
    fn carry(&mut self, known: &Assessment, applies: bool) -> Kroner {
        // Own other income is deducted first.
        let others = known.andre_indtaegter.fradrag - self.overfoert;
        let taken = (known.fradrag_for_andre_indtaegter - others).or_zero();
        let added = if applies { Kroner::ZERO } else { known.overfoert };
        self.overfoert = self.overfoert - taken + added;
        taken
    }

    fn ask(&self, household: Household, law: &LawOfMonth) -> Assessment {
        let case = Case { month: law.month, household, readings: self.told.readings, road: None };
        assess(&case, law)
    }
}

impl Freed {
    fn of(person: &PersonAssessment) -> Self {
        let frikort = person.frikort.unwrap_or_default();
        Self {
            frikort: frikort.fri_loen + frikort.feriebetaling,
            stu: person.loenfradrag.stu_fribeloeb_brugt,
        }
    }
}

/// Nothing of a yearly amount is used.
fn new_year(household: &mut Household) {
    for person in people(household) {
        person.frikort_brugt = person.frikort_brugt.map(|_| Kroner::ZERO);
        person.stu_earned = person.stu_earned.map(|_| Kroner::ZERO);
    }
}

/// Counts what a month uses of the yearly amounts.
fn use_up(household: &mut Household, month: &Assessment) {
    for (person, assessed) in people(household).zip(in_the_sums(month)) {
        let freed = Freed::of(assessed);
        person.frikort_brugt = person.frikort_brugt.map(|used| used + freed.frikort);
        person.stu_earned = person.stu_earned.map(|earned| earned + assessed.loenfradrag.medregnet_loen);
    }
}
