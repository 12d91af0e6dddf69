use crate::calendar::Month;
use crate::quantity::{Hours, WeeklyHours};

/// Work that is planned: hours a week from one month to another, or on and on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// First month of the work.
    pub first: Month,
    /// Last month; none: it goes on.
    pub last: Option<Month>,
    /// Hours in an average week.
    pub hours: WeeklyHours,
}

/// Hours month by month: the past, and what is planned.
///
/// Month 0 is the oldest in the window of the assessment; the month of the assessment itself is the first of the future.
///
/// ```
/// use calc_core::{quantity::Hours, road::{Plan, Timeline}};
/// let full_time = Plan { first: "2026-01".parse()?, last: None, hours: "37".parse()? };
/// let timeline = Timeline::new("2026-01".parse()?, 120, vec![full_time]);
/// assert_eq!(timeline.in_window("2028-07".parse()?), Hours::whole(4_810));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    assessed: Month,
    window: u32,
    /// The months of the window before the assessment, oldest first.
    past: Vec<Hours>,
    plans: Vec<Plan>,
}

impl Timeline {
    /// An empty past before this month of assessment, with a window of so many months, and what is planned.
    pub fn new(assessed: Month, window: u32, plans: Vec<Plan>) -> Self {
        let months = usize::try_from(window).unwrap_or_default();
        Self { assessed, window, past: vec![Hours::ZERO; months], plans }
    }

    /// A past that is told month by month, oldest first; months that are not told are empty.
    pub(crate) fn of_months(assessed: Month, window: u32, past: &[Hours], plans: Vec<Plan>) -> Self {
        let months = usize::try_from(window).unwrap_or_default();
        let mut told: Vec<Hours> =
            past.iter().take(months).map(|hours| hours.of_a_month_as_reported()).collect();
        told.resize(months, Hours::ZERO);
        Self { assessed, window, past: told, plans }
    }

    /// The months of the window before the assessment, oldest first.
    pub(super) fn past(&self) -> &[Hours] {
        &self.past
    }

    /// What is planned, by months from the assessment on.
    pub(super) fn ahead(&self) -> Ahead {
        let from = |month: Month| month.since(self.assessed);
        let plan =
            |plan: &Plan| (from(plan.first).max(0), plan.last.map_or(i32::MAX, from), plan.hours.a_month());
        Ahead(self.plans.iter().map(plan).collect())
    }

    /// The month of the assessment.
    pub const fn assessed(&self) -> Month {
        self.assessed
    }

    /// Months in the window.
    pub const fn window(&self) -> u32 {
        self.window
    }

    /// The same past with other plans.
    #[must_use]
    pub fn with_plans(&self, plans: Vec<Plan>) -> Self {
        Self { plans, ..self.clone() }
    }

    /// What is planned.
    pub fn plans(&self) -> &[Plan] {
        &self.plans
    }

    /// Adds hours to a month of the past; months before the window have left it, and are let go.
    pub fn add(&mut self, month: Month, hours: Hours) {
        let place = self.place(month).and_then(|place| self.past.get_mut(place));
        if let Some(worked) = place {
            *worked += hours;
        }
    }

    /// Hours of one month, worked or planned.
    pub fn hours_of(&self, month: Month) -> Hours {
        if month < self.assessed {
            let place = self.place(month).and_then(|place| self.past.get(place));
            return place.copied().unwrap_or_default();
        }
        let planned = self.plans.iter().filter(|plan| {
            month >= plan.first.max(self.assessed) && plan.last.is_none_or(|last| month <= last)
        });
        planned.map(|plan| plan.hours.a_month()).sum()
    }

    /// Hours in the window of an assessment in this month: those of the months before it.
    pub fn in_window(&self, assessed: Month) -> Hours {
        self.window_months(assessed).map(|month| self.hours_of(month)).sum()
    }

    /// The months in the window of an assessment in this month, oldest first.
    pub fn window_months(&self, assessed: Month) -> impl Iterator<Item = Month> + use<> {
        let months = i32::try_from(self.window).unwrap_or(i32::MAX);
        (1..=months).rev().map(move |back| assessed.plus(-back))
    }

    /// The last month whose window can differ from that of the month before: from then on nothing changes.
    pub(super) fn settled(&self) -> Month {
        let changes = self.plans.iter().map(|plan| plan.last.map_or(plan.first, |last| last.max(plan.first)));
        let last_change = changes.max().unwrap_or(self.assessed).max(self.assessed);
        last_change.plus(i32::try_from(self.window).unwrap_or(i32::MAX).saturating_add(1))
    }

    fn place(&self, month: Month) -> Option<usize> {
        let oldest = self.assessed.plus(-i32::try_from(self.window).ok()?);
        usize::try_from(month.since(oldest)).ok().filter(|place| *place < self.past.len())
    }
}

/// Plans as months from the assessment on: first, last, and the hours of each.
pub(super) struct Ahead(Vec<(i32, i32, Hours)>);

impl Ahead {
    /// Hours that are planned in the month so many after the assessment.
    pub(super) fn hours_of(&self, month: i32) -> Hours {
        let planned = self.0.iter().filter(|(first, last, _)| (*first..=*last).contains(&month));
        planned.map(|(_, _, hours)| *hours).sum()
    }
}
