//! Every sentence that a person reads, in Danish and in English.
//!
//! The sentences stand in `texts/da.ftl` and `texts/en.ftl` (Project Fluent's syntax). The build turns them into tables
//! and [`messages`], so a missing text is a compile error and nothing is parsed when the program starts. A text is
//! plain: no HTML, no invisible direction marks; between a number and its unit stands a no-break space. A program that is
//! loaded before it runs can do without the built-in tables (feature `built-in-texts`) and be handed the texts of the one
//! language that is read ([`hand_over`]).
//!
//! ```
//! use calc_core::quantity::{Kroner, WeeklyHours};
//! use calc_core::texts::{Language, messages};
//! let keep = [("amount", Kroner::whole(5_400).into())];
//! assert_eq!(
//!     Language::English.text(messages::REASON_PAY_MONTHLY, &keep),
//!     "Pay: DKK\u{a0}5,400.00 a month."
//! );
//! let hours = [("hours", WeeklyHours::whole(1).into())];
//! assert_eq!(Language::Danish.text(messages::HOURS_A_WEEK, &hours), "1 time om ugen");
//! ```

mod format;
mod handed;
mod language;
mod marks;
mod message;
pub mod messages;
mod render;
mod table;
mod value;

#[cfg(feature = "built-in-texts")]
pub use handed::to_hand_over;
pub use handed::{ForeignTexts, hand_over};
pub use language::{Language, UnknownLanguage};
pub use message::{Message, all_messages};
pub use render::missing_arguments;
pub use value::Value;
