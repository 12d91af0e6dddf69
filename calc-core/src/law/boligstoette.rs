//! Housing benefit for tenants who are no pensioners (boligsikring): lov om individuel boligstøtte, LBK 995/2025, and
//! its cap for people on forhøjet sats, LAS § 25 b.

mod boligsikring;
mod boligudgift;
mod loft;

pub use boligsikring::{Boligsikring, Graense, Husstand, begge_under_30, boligsikring};
pub use boligudgift::{Boligudgift, boligudgift};
pub use loft::{Loft, boligstoetteloft};

const MONTHS_A_YEAR: u32 = 12;
