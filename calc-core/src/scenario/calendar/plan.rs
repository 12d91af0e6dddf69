use crate::calendar::Month;
use crate::case::Case;
use crate::facts::{Familie, Household, Job, Pay};
use crate::law::loen::medregnet_loen::loen;
use crate::quantity::{Kroner, WeeklyHours};

/// A plan of pays: the month the job starts, and what it pays month by month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayPlan {
    /// The first month of the job.
    pub start: Month,
    /// Pay of each month before anything is taken; after the last the job has ended.
    pub pays: Vec<Kroner>,
    /// Months to show after the last pay.
    pub after: u32,
}

impl PayPlan {
    /// The applicant's first planned job as it was told, for so many months; none where there is no such job.
    pub fn of_job(case: &Case, start: Month, months: u32, after: u32) -> Option<Self> {
        let pay = pay_of(planned(&case.household)?);
        Some(Self { start, pays: (0..months).map(|_| pay).collect(), after })
    }

    /// The last month with pay.
    pub fn last(&self) -> Month {
        let months = i32::try_from(self.pays.len()).unwrap_or(i32::MAX);
        self.start.plus(months.saturating_sub(1))
    }

    /// How many months there are from the start on.
    pub(super) fn months(&self) -> i32 {
        i32::try_from(self.pays.len()).unwrap_or(i32::MAX).saturating_add_unsigned(self.after)
    }

    /// The household of a month: its first planned job pays what the plan says, other planned jobs are there while it lasts.
    pub(super) fn household(&self, plain: &Household, month: Month) -> Household {
        let place = usize::try_from(month.since(self.start)).ok();
        match place.and_then(|place| self.pays.get(place)) {
            Some(pay) => paying_household(plain, *pay),
            None => plain.without_planned_jobs(),
        }
    }

    /// The household as a year with the job is expected to be: the average of the pays; without pays, without the job.
    pub(super) fn expected(&self, plain: &Household) -> Household {
        let count = i64::try_from(self.pays.len()).unwrap_or(i64::MAX);
        match self.pays.as_slice() {
            [] => plain.without_planned_jobs(),
            [first, others @ ..] if others.iter().all(|pay| pay == first) => paying_household(plain, *first),
            pays => paying_household(plain, pays.iter().copied().sum::<Kroner>().share(1, count)),
        }
    }
}

/// The household in a month in which its first planned job pays so much.
fn paying_household(plain: &Household, pay: Kroner) -> Household {
    let mut household = plain.clone();
    let jobs = &mut household.applicant.jobs;
    if let Some(place) = jobs.iter().position(|job| job.planned) {
        if pay.is_zero() {
            jobs.remove(place);
        } else if let Some(job) = jobs.get_mut(place) {
            job.pay = paying(job, pay);
        }
    }
    household
}

/// The applicant's first planned job.
fn planned(household: &Household) -> Option<&Job> {
    household.applicant.jobs.iter().find(|job| job.planned)
}

/// Pay of the month as it was told: the countable wage where only that is known.
fn pay_of(job: &Job) -> Kroner {
    match job.pay {
        Pay::Countable(wage) => wage,
        Pay::Hourly { .. } | Pay::Monthly { .. } => loen(job).unwrap_or_default(),
    }
}

/// The same job in a month in which it pays so much: hours go with the pay.
fn paying(job: &Job, pay: Kroner) -> Pay {
    let own = pay_of(job);
    if pay == own {
        return job.pay;
    }
    match job.pay {
        Pay::Countable(_) => Pay::Countable(pay),
        Pay::Hourly { hours, period, .. } | Pay::Monthly { hours, period, .. } => {
            Pay::Monthly { hours: scaled(hours, pay, own), pay, period }
        }
    }
}

/// The hours that go with a pay, to a second; as they are where the told job pays nothing.
fn scaled(hours: WeeklyHours, pay: Kroner, own: Kroner) -> WeeklyHours {
    let (pay, own) = (pay.in_oere(), own.in_oere());
    if own <= 0 {
        return hours;
    }
    WeeklyHours::of_parts(hours.a_week().parts().saturating_mul(pay) / own).to_a_second()
}

/// The persons of the sums: the applicant, and a spouse.
pub(super) fn people(household: &mut Household) -> impl Iterator<Item = &mut crate::facts::Person> {
    let partner = match &mut household.familie {
        Familie::Par(partner) => Some(&mut partner.person),
        Familie::NotTold | Familie::Enlig => None,
    };
    std::iter::once(&mut household.applicant).chain(partner)
}
