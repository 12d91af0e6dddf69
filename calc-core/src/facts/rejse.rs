//! The way to work.

use crate::quantity::{Kroner, WeeklyHours};

/// The way to one job.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rejse {
    /// What it costs.
    pub udgift: Rejseudgift,
    /// On how many days.
    pub dage: Rejsedage,
    /// Kilometres of a working day there and back, by the normal route by car, in tenths.
    pub tiendedele_km: u32,
    /// Minutes of a working day there and back.
    pub minutter: u16,
    /// The employer or the job centre pays for it free of tax: then there is no deduction, § 9 C(6) and (7).
    pub refunderet: bool,
}

/// What the way costs the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rejseudgift {
    /// Kroner for each day travelled, there and back.
    PrDag(Kroner),
    /// Kroner a month, whatever the days.
    Maanedskort(Kroner),
    /// By own car: kilometres at a rate.
    Bil,
    /// By public transport: two trips a day at the price of an example.
    Offentlig,
    /// By bicycle or on foot.
    Cykel,
}

/// On how many days one travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rejsedage {
    /// So many days a week, in hundredths.
    OmUgen(u16),
    /// As many as shifts of this length take, and never more than five a week: then the shifts get longer.
    Vagter(WeeklyHours),
}
