//! What a row tells, and what is worked out for it.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::headers::{Fills, of_header};
use super::measures::Needs;
use crate::assess::{assess, help_in_brief};
use crate::calendar::Month;
use crate::case::{Case, Cell, Layout, NoSuchField};
use crate::facts::Sats;
use crate::law::Laws;
use crate::outcome::{Assessment, HelpInBrief, RoadInBrief, road_in_brief};
use crate::parameters::ParameterError;
use crate::quantity::Kroner;

/// A job that everybody in a list is thought to take: `hours=8,wage=150`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// What it is called.
    pub name: String,
    /// What it tells of the job, by the names of columns.
    pub told: Vec<(String, String)>,
}

/// A list: which column tells what, and what everybody has in common.
///
/// ```
/// use calc_core::table::{Answer, Needs, People, of_name};
/// use calc_core::{law::Laws, parameters::ParameterSet};
/// let headers = ["id", "sats", "timer", "timeløn"];
/// let people = People::of(&headers.map(calc_core::table::of_header), &[("month", "2026-03")])?;
/// let set = ParameterSet::standard();
/// let row = ["a", "mindstesats", "8", "150"];
/// let answer = Answer::to(people.as_told().read(&row, &Laws::new(&set))?, Needs::MONTH, &Laws::new(&set))?;
/// let left = of_name("tilbage_forskel").map(|measure| (measure.value)(&answer).to_string());
/// assert_eq!(left.as_deref(), Some("3177.17"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct People {
    layout: Layout,
    /// What tells the hours of the planned job, where the list tells of a road but not of what is planned on it.
    hours_are_planned: bool,
}

/// Fields of a job that exclude each other: a scenario that tells one takes back what the row says of the others.
const ONE_OF: [&[&str]; 3] = [
    &["wage", "monthly_pay", "countable_wage"],
    &["travel.cost_per_day", "travel.monthly_pass", "travel.means"],
    &["travel.days_a_week", "travel.shift_hours"],
];
const JOB: &str = "applicant.jobs[0].";
const HOURS: &str = "applicant.jobs[0].hours";
const PLANNED: &str = "applicant.jobs[0].planned";
const PLANNED_HOURS: &str = "road.plan[0].hours_a_week";

impl People {
    /// The list whose columns fill these fields; `in_common` is told for everybody whose row does not tell it, by the name
    /// of a column.
    ///
    /// # Errors
    /// [`NoSuchField`] for a name in `in_common` that means nothing.
    pub fn of(columns: &[Option<Fills>], in_common: &[(&str, &str)]) -> Result<Self, NoSuchField> {
        Self::with_months(columns, in_common, false)
    }

    /// The same, where months of work are told `beside` the list: then all of it tells of a road.
    ///
    /// # Errors
    /// As [`People::of`].
    pub fn with_months(
        columns: &[Option<Fills>],
        in_common: &[(&str, &str)],
        beside: bool,
    ) -> Result<Self, NoSuchField> {
        let mut people = Self::with_roads_as_told(columns, in_common)?;
        let told =
            || columns.iter().enumerate().filter_map(|(column, fills)| Some((column, fills.as_ref()?)));
        let common = in_common.iter().filter_map(|(name, _)| of_header(name));
        // A list that says whether the job is planned says with it whether its hours are.
        let says_itself = |field: &str| [PLANNED_HOURS, PLANNED].contains(&field);
        people.hours_are_planned = (beside || told().any(|(_, fills)| fills.field.starts_with("road.")))
            && !told().any(|(_, fills)| says_itself(&fills.field))
            && !common.map(|fills| fills.field).any(|field| field == PLANNED);
        if people.hours_are_planned {
            let column =
                told().find(|(_, fills)| fills.field == HOURS).map(|(column, _)| Cell::column(column));
            let means_hours = |name: &str| of_header(name).is_some_and(|fills| fills.field == HOURS);
            let common = in_common.iter().find(|(name, _)| means_hours(name)).map(|(_, text)| *text);
            let cell = match (column, common) {
                (Some(column), Some(text)) => Some(column.or(text)),
                (column, None) => column,
                (None, Some(text)) => Some(Cell::fixed(text)),
            };
            if let Some(cell) = cell {
                people.layout.tell(PLANNED_HOURS, cell)?;
            }
        }
        Ok(people)
    }

    /// The same where a road is told whole: where it plans nothing, the reader of a case takes its planned jobs for the plan.
    ///
    /// # Errors
    /// As [`People::of`].
    pub fn with_roads_as_told(
        columns: &[Option<Fills>],
        in_common: &[(&str, &str)],
    ) -> Result<Self, NoSuchField> {
        let mut layout = Layout::default();
        let common: Vec<(Fills, &str)> = in_common
            .iter()
            .map(|(name, text)| {
                let fills = of_header(name).ok_or_else(|| NoSuchField((*name).to_owned()))?;
                Ok((fills, *text))
            })
            .collect::<Result<_, NoSuchField>>()?;
        let told =
            || columns.iter().enumerate().filter_map(|(column, fills)| Some((column, fills.as_ref()?)));
        // What goes without saying, and the columns that imply it, each for itself: a family with one child has no second
        // column filled. Whoever says it, in a column or of everybody, has the last word.
        let mut implied: BTreeMap<&str, (&str, Vec<usize>)> = BTreeMap::new();
        for (column, fills) in told() {
            for (field, text) in &fills.implies {
                implied.entry(field).or_insert((text, Vec::new())).1.push(column);
            }
        }
        for (field, text) in common.iter().flat_map(|(fills, _)| &fills.implies) {
            implied.insert(field, (text, Vec::new()));
        }
        let common_text =
            |field: &str| common.iter().find(|(fills, _)| fills.field == field).map(|(_, text)| *text);
        let cell = |column: usize, field: &str| {
            let cell = Cell::column(column);
            match (common_text(field), implied.get(field)) {
                (Some(text), _) => cell.or(text),
                (None, Some((text, columns))) => cell.or(*text).only_with(columns.clone()),
                (None, None) => cell,
            }
        };
        for (field, (text, columns)) in &implied {
            layout.tell(field, Cell::fixed(*text).only_with(columns.clone()))?;
        }
        for (fills, text) in &common {
            layout.tell(&fills.field, Cell::fixed(*text))?;
        }
        for (column, fills) in told() {
            layout.tell(&fills.field, cell(column, &fills.field))?;
        }
        Ok(Self { layout, hours_are_planned: false })
    }

    /// The rows as they are.
    pub const fn as_told(&self) -> &Layout {
        &self.layout
    }

    /// The rows with another job.
    ///
    /// # Errors
    /// [`NoSuchField`] for a name that tells nothing of a job.
    pub fn with(&self, scenario: &Scenario) -> Result<Layout, NoSuchField> {
        let mut layout = self.layout.clone();
        for (name, text) in &scenario.told {
            let fills = of_header(name)
                .filter(|fills| fills.field.starts_with(JOB) || fills.field == "applicant.rate");
            let fills = fills.ok_or_else(|| NoSuchField(name.clone()))?;
            let fact = fills.field.strip_prefix(JOB).unwrap_or_default();
            for others in ONE_OF.iter().filter(|group| group.contains(&fact)) {
                for other in *others {
                    layout.forget(&format!("{JOB}{other}"));
                }
            }
            layout.tell(&fills.field, Cell::fixed(text))?;
            if fills.field == HOURS && self.hours_are_planned {
                layout.tell(PLANNED_HOURS, Cell::fixed(text))?;
            }
        }
        Ok(layout)
    }
}

/// What is worked out for one row.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The month it is for.
    pub of: Month,
    /// Help, and the deduction for wages, where they were needed.
    pub help: Option<Both<HelpInBrief>>,
    /// The whole month, where it was needed.
    pub month: Option<Both<Rc<Assessment>>>,
    /// The road, where it was needed and told.
    pub road: Option<RoadInBrief>,
}

/// Without the planned job, and with it.
#[derive(Clone, Copy, Debug)]
pub struct Both<T> {
    /// Without it.
    pub now: T,
    /// With it; none where no job is planned, so that it is the same.
    pub(super) with_job: Option<T>,
}

impl<T> Both<T> {
    /// With the planned job.
    pub fn with_job(&self) -> &T {
        self.with_job.as_ref().unwrap_or(&self.now)
    }

    /// Asks about a case with its planned jobs and without them.
    fn of(case: &mut Case, ask: impl Fn(&Case) -> T) -> Self {
        let with_job = case.household.plans_a_job().then(|| ask(case));
        if with_job.is_some() {
            case.household.drop_planned_jobs();
        }
        Self { now: ask(case), with_job }
    }
}

impl Answer {
    /// The answer to a case, as far as it is needed.
    ///
    /// # Errors
    /// [`ParameterError`] when the month has no figures; a case that was read with the same laws always has them.
    pub fn to(mut case: Case, needs: Needs, laws: &Laws<'_>) -> Result<Self, ParameterError> {
        let of = case.month;
        let law = laws.of(of)?;
        let road = if needs.road { road_in_brief(&case, needs.pace, laws.set(), &law) } else { None };
        if !needs.month {
            let help = needs.help.then(|| Both::of(&mut case, |case| help_in_brief(case, &law)));
            return Ok(Self { of, help, month: None, road });
        }
        Ok(Self::of_month(of, Both::of(&mut case, |case| Rc::new(assess(case, &law))), road))
    }

    pub(super) fn of_month(of: Month, month: Both<Rc<Assessment>>, road: Option<RoadInBrief>) -> Self {
        let help = Both {
            now: month.now.help_in_brief(),
            with_job: month.with_job.as_ref().map(|month| month.help_in_brief()),
        };
        Self { of, help: Some(help), month: Some(month), road }
    }

    /// Whether a job is planned: without one nothing is compared. Known where help was needed.
    pub fn plans_a_job(&self) -> bool {
        self.help.is_some_and(|help| help.with_job.is_some())
    }

    /// How much more the household has left with the planned job than without it, where the month was needed.
    pub fn gain(&self) -> Option<Kroner> {
        let month = self.month.as_ref()?;
        Some(month.with_job().raadighed.i_alt - month.now.raadighed.i_alt)
    }

    /// How much more help is paid with the planned job than without it, before tax and after a sanction; where the month
    /// was needed.
    pub fn more_help(&self) -> Option<Kroner> {
        let month = self.month.as_ref()?;
        Some(month.with_job().raadighed.hjaelp - month.now.raadighed.hjaelp)
    }

    /// Whether the employment requirement stands in the way of a higher rate: the own rate is one of § 16(2), and nobody
    /// has found the requirement met. Known where the month was needed.
    pub fn requirement_asked(&self) -> bool {
        let recognised = self.road.is_some_and(|road| road.recognised);
        let own = self.month.as_ref().and_then(|month| month.now.applicant.sats);
        !recognised && own.is_some_and(Sats::efter_stk_2)
    }
}

#[cfg(test)]
mod tests {
    use super::{People, of_header};
    use crate::case::Case;
    use crate::law::Laws;
    use crate::parameters::ParameterSet;

    fn case(
        columns: &[(&str, &str)],
        in_common: &[(&str, &str)],
    ) -> Result<Case, Box<dyn std::error::Error>> {
        let fills: Vec<_> = columns.iter().map(|(header, _)| of_header(header)).collect();
        let common = [&[("month", "2026-03"), ("rate", "mindstesats")], in_common].concat();
        let row: Vec<&str> = columns.iter().map(|(_, cell)| *cell).collect();
        let set = ParameterSet::standard();
        Ok(People::of(&fills, &common)?.as_told().read(&row, &Laws::new(&set))?)
    }

    fn shared_custody(columns: &[(&str, &str)], in_common: &[(&str, &str)]) -> Option<bool> {
        case(columns, in_common).ok()?.household.boerneydelser.map(|benefits| benefits.delt)
    }

    #[test]
    fn a_family_with_one_child_has_its_benefits_though_the_list_has_room_for_more() {
        let one_child = [("child1_age", "4"), ("child2_age", "")];
        assert_eq!(shared_custody(&one_child, &[]), Some(false));
        assert_eq!(shared_custody(&[("child1_age", ""), ("child2_age", "")], &[]), None);
    }

    #[test]
    fn whoever_says_it_has_the_last_word_over_what_goes_without_saying() {
        for (cell, common, says) in
            [("", None, false), ("ja", None, true), ("", Some("ja"), true), ("nej", Some("ja"), false)]
        {
            let common: Vec<_> = common.iter().map(|text| ("shared_custody", *text)).collect();
            let columns = [("child1_age", "4"), ("shared_custody", cell)];
            assert_eq!(shared_custody(&columns, &common), Some(says), "{cell} {common:?}");
        }
    }

    #[test]
    fn a_job_there_is_already_is_no_planned_one_however_its_pay_is_told()
    -> Result<(), Box<dyn std::error::Error>> {
        let told = [("existing_hours", "5"), ("existing_wage", "150"), ("existing_monthly_pay", "")];
        assert!(!case(&told, &[])?.household.plans_a_job());
        Ok(())
    }
}
