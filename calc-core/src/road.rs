//! The road to 4,810 hours: what is in the window now, when the goal is reached, and whether it can be.
//!
//! All of it is window arithmetic on months: the hours of a month are in the window of the 120 months before the month of
//! the assessment, and leave it ten years later. Nothing is guessed; where the truth is a range, it is told as one.

mod forecast;
mod history;
mod timeline;
mod told;
mod worked;

pub use forecast::{Forecast, Pace, Step, forecast, forecast_in_brief, pace};
pub use history::{Bevis, Entry, EntryCount, HOURS_OF_A_MONTH, History, HistoryFault, Overlap, Told};
pub use timeline::{Plan, Timeline};
pub use told::Road;
pub use worked::Worked;
