//! The flags of `smaajob road`, and the case they tell.

use std::path::PathBuf;

use calc_core::texts::Language;
use clap::Args;
use serde_json::{Map, Value, json};

use crate::exit::Exit;
use crate::format::Format;
use crate::household_flags::HouseholdFlags;
use crate::progress_file;

/// Work so far.
#[derive(Debug, Args)]
pub struct SoFarFlags {
    /// Hours so far in the last ten years, without their months: about 2300
    #[arg(long, allow_negative_numbers = true, conflicts_with = "case")]
    so_far: Option<String>,

    /// Work so far, month by month: a CSV file with the columns month and hours (and work, proof, income)
    #[arg(long, value_name = "FILE|-", conflicts_with = "case")]
    history: Option<PathBuf>,

    /// The municipality has found the requirement met before
    #[arg(long, conflicts_with = "case")]
    recognised: bool,
}

impl SoFarFlags {
    /// Whether anything was told.
    pub const fn told(&self) -> bool {
        self.so_far.is_some() || self.history.is_some() || self.recognised
    }

    /// What the flags tell, as fields of a road.
    pub fn road(&self, language: Language) -> Result<Map<String, Value>, Exit> {
        let mut history: Vec<Value> = Vec::new();
        history.extend(self.so_far.as_ref().map(|hours| json!({ "in_all": hours })));
        if let Some(file) = &self.history {
            history.extend(progress_file::read(file, language)?);
        }
        let mut road = Map::new();
        road.insert("history".to_owned(), history.into());
        road.insert("recognised".to_owned(), self.recognised.into());
        Ok(road)
    }
}

/// Work so far, work that is planned (--hours a week), and the household for the month in which the goal is reached.
#[derive(Debug, Args)]
pub struct RoadFlags {
    #[command(flatten)]
    so_far: SoFarFlags,

    /// First month of the planned work [default: the month of the answer]
    #[arg(long, value_name = "YYYY-MM")]
    from: Option<String>,

    /// Last month of the planned work [default: it goes on]
    #[arg(long, value_name = "YYYY-MM")]
    to: Option<String>,

    /// The month by which the goal should be reached
    #[arg(long, value_name = "YYYY-MM")]
    by: Option<String>,

    /// The personal ceiling of the work obligation, hours a week [default: 37]
    #[arg(long, allow_negative_numbers = true)]
    ceiling: Option<String>,

    /// Hours a week of practice, courses, lessons and talks in the work obligation
    #[arg(long, allow_negative_numbers = true)]
    activities: Option<String>,

    /// Hours a week of preparation and job search in the work obligation
    #[arg(long, allow_negative_numbers = true)]
    preparation: Option<String>,

    /// Print the way month by month
    #[arg(long)]
    pub table: bool,

    #[command(flatten)]
    pub household: HouseholdFlags,

    /// How to print the answer
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Which flag fills which field of the road.
const FIELDS: [(&str, &str); 10] = [
    ("--activities", "road.activities.offers"),
    ("--by", "road.by"),
    ("--ceiling", "road.ceiling"),
    ("--from", "road.plan[0].first"),
    ("--history", "road.history"),
    ("--hours", "road.plan[0].hours_a_week"),
    ("--preparation", "road.activities.preparation"),
    ("--so-far", "road.history[0].in_all"),
    ("--to", "road.plan[0].last"),
    ("--recognised", "road.recognised"),
];

/// A case with the road that was told, where one was.
pub fn on_the_road(mut case: Value, road: Option<Map<String, Value>>) -> Value {
    if let (Value::Object(fields), Some(road)) = (&mut case, road) {
        fields.insert("road".to_owned(), road.into());
    }
    case
}

/// The flag that fills a field.
pub fn flag_of(field: &str) -> Option<&'static str> {
    FIELDS.iter().find(|(_, path)| *path == field).map(|(flag, _)| *flag)
}

impl RoadFlags {
    /// The road that the flags tell.
    pub fn road(&self, language: Language) -> Result<Value, Exit> {
        let mut road = self.so_far.road(language)?;
        let told = |name: &str, text: &Option<String>, fields: &mut Map<String, Value>| {
            if let Some(text) = text {
                fields.insert(name.to_owned(), text.as_str().into());
            }
        };
        told("by", &self.by, &mut road);
        told("ceiling", &self.ceiling, &mut road);
        let mut activities = Map::new();
        told("offers", &self.activities, &mut activities);
        told("preparation", &self.preparation, &mut activities);
        road.insert("activities".to_owned(), activities.into());
        if let Some(hours) = self.household.hours() {
            let mut plan = Map::new();
            plan.insert("hours_a_week".to_owned(), hours.into());
            told("first", &self.from, &mut plan);
            told("last", &self.to, &mut plan);
            road.insert("plan".to_owned(), json!([plan]));
        }
        Ok(road.into())
    }

    /// The case that the flags tell, in this month. Who says nothing of a rate is on mindstesats: that is whom the road is
    /// for.
    pub fn case(&self, road: Value, month: &str) -> Value {
        let mut case = self.household.case(month, false);
        if let Value::Object(fields) = &mut case {
            fields.insert("road".to_owned(), road);
            if !self.household.tells_rate()
                && let Some(Value::Object(applicant)) = fields.get_mut("applicant")
            {
                applicant.insert("rate".to_owned(), "mindstesats".into());
            }
        }
        case
    }
}
