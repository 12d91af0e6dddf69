//! What is known of one figure of the law. Shared with the build script, so it stands on its own.

use std::borrow::Cow;

use rust_decimal::{Decimal, RoundingStrategy};

/// Text that is part of the program, or was read from a file.
pub type Text = Cow<'static, str>;

/// Months as a running number (year times twelve plus month less one), so that tables can be constants.
pub type MonthNumber = i32;

/// What an amount is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Years of age.
    Aar,
    /// A number of things.
    Antal,
    /// Days.
    Dage,
    /// Kroner.
    Kroner,
    /// Months.
    Maaneder,
    /// Per cent.
    Procent,
    /// Hours.
    Timer,
}

impl Unit {
    /// All units.
    pub const ALL: [Self; 7] =
        [Self::Aar, Self::Antal, Self::Dage, Self::Kroner, Self::Maaneder, Self::Procent, Self::Timer];

    /// Its name in data.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Aar => "aar",
            Self::Antal => "antal",
            Self::Dage => "dage",
            Self::Kroner => "kroner",
            Self::Maaneder => "maaneder",
            Self::Procent => "procent",
            Self::Timer => "timer",
        }
    }
}

/// How sure a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// A reading of the law where the text was not available.
    Assumed,
    /// Computed from official figures by a rule of the law.
    Derived,
    /// A statute, a ministry or an authority says it.
    Official,
    /// A municipality, a union or another secondary source says it.
    Reported,
    /// Changed by the user: not the law.
    WhatIf,
}

impl Status {
    /// All statuses.
    pub const ALL: [Self; 5] = [Self::Assumed, Self::Derived, Self::Official, Self::Reported, Self::WhatIf];

    /// Its name in data.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Assumed => "assumed",
            Self::Derived => "derived",
            Self::Official => "official",
            Self::Reported => "reported",
            Self::WhatIf => "what-if",
        }
    }
}

/// An amount from a month on.
#[derive(Clone, Debug, PartialEq)]
pub struct DatedAmount {
    /// First month.
    pub from: MonthNumber,
    /// Last month, where it has one.
    pub to: Option<MonthNumber>,
    /// The amount.
    pub amount: Decimal,
    /// The day it became known, as `2026-06-15`; of two that start alike the later known holds.
    pub known_from: Option<Text>,
    /// How sure it is.
    pub status: Status,
    /// Who says it.
    pub source: Text,
}

/// What somebody published of a year.
#[derive(Clone, Debug, PartialEq)]
pub struct PublishedAmount {
    /// The year.
    pub year: i16,
    /// The amount.
    pub amount: Decimal,
    /// How sure it is.
    pub status: Status,
    /// Who says it.
    pub source: Text,
}

/// One figure of the law.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// Its name.
    pub id: Text,
    /// What it is, in Danish.
    pub title_da: Text,
    /// What it is, in English.
    pub title_en: Text,
    /// What it is counted in.
    pub unit: Unit,
    /// Where it stands.
    pub paragraph: Text,
    /// Who says it.
    pub source: Text,
    /// How sure the amount of the act is.
    pub status: Status,
    /// First month of the rule.
    pub in_force: MonthNumber,
    /// The amount of the act, in the level of its series.
    pub statute: Option<Decimal>,
    /// The series by which it rises.
    pub index: Option<Text>,
    /// Decimals to which the amount of a year is rounded before the next year starts from it.
    pub carry: u32,
    /// The amount in use is rounded to the nearest multiple of this; the rounding is not carried to the next year.
    pub round: u32,
    /// Fixed amounts.
    pub values: Cow<'static, [DatedAmount]>,
    /// What was published.
    pub published: Cow<'static, [PublishedAmount]>,
}

/// Something in a file that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileFault {
    /// The parameter or series, and its field.
    pub field: String,
    /// What was given.
    pub given: String,
    /// What is allowed.
    pub allowed: String,
}

/// How amounts rise from year to year.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// Its name.
    pub id: Text,
    /// What it is, in Danish.
    pub title_da: Text,
    /// What it is, in English.
    pub title_en: Text,
    /// Where it stands.
    pub paragraph: Text,
    /// The year in whose level the amounts of the act are.
    pub level_year: i16,
    /// Per cent that is added every year.
    pub fixed: Decimal,
    /// The years, in order.
    pub years: Cow<'static, [SeriesYear]>,
}

/// The adjustment of one year.
#[derive(Clone, Debug, PartialEq)]
pub struct SeriesYear {
    /// The year.
    pub year: i16,
    /// Per cent beside the fixed part.
    pub adjustment: Decimal,
    /// Per cent that another act takes off.
    pub cut: Decimal,
    /// How sure it is.
    pub status: Status,
    /// Who says it.
    pub source: Text,
}

impl Series {
    /// The per cent by which amounts rise at the turn to this year.
    pub fn percent(&self, year: &SeriesYear) -> Decimal {
        self.fixed + year.adjustment - year.cut
    }

    /// An amount of the act in the level of a year: each year's is rounded to so many decimals (none: a whole krone), and
    /// the next starts from there. Nothing where a year on the way has no adjustment.
    pub fn raised(&self, statute: Decimal, carry: u32, to_year: i16) -> Option<Decimal> {
        let mut amount = statute;
        for year in self.level_year + 1..=to_year {
            let step = self.years.iter().find(|step| step.year == year)?;
            let factor = Decimal::ONE + self.percent(step) / Decimal::ONE_HUNDRED;
            amount = (amount * factor).round_dp_with_strategy(carry, RoundingStrategy::MidpointAwayFromZero);
        }
        (to_year >= self.level_year).then_some(amount)
    }

    /// The last year with an adjustment, counted without a gap from the level year.
    pub fn last_year(&self) -> i16 {
        let mut last = self.level_year;
        while self.years.iter().any(|step| step.year == last + 1) {
            last += 1;
        }
        last
    }
}

/// To the nearest multiple, a half upwards.
pub fn nearest(amount: Decimal, multiple: u32) -> Decimal {
    let multiple = Decimal::from(multiple.max(1));
    (amount / multiple).round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero) * multiple
}
