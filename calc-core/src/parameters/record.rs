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
    /// What it is, where a file says so; of the shipped ones a table of its own does.
    pub title: Option<Title>,
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
    /// The amount of a year is rounded to a multiple of this before the next year starts from it.
    pub carry: Decimal,
    /// The amount in use is a multiple of this; the rounding is not carried to the next year.
    pub round: Decimal,
    /// The amount in use is rounded up, not to the nearest.
    pub round_up: bool,
    /// Fixed amounts.
    pub values: Cow<'static, [DatedAmount]>,
    /// What was published.
    pub published: Cow<'static, [PublishedAmount]>,
    /// The amount in use of each year that its series knows: worked out once, where files are put together.
    pub yearly: Cow<'static, [(i16, Decimal)]>,
}

impl Record {
    /// Works out the amount of each year.
    pub fn rise(&mut self, series: &[Series]) {
        let found = self.index.as_ref().and_then(|index| series.iter().find(|series| series.id == *index));
        let (Some(series), Some(statute)) = (found, self.statute) else {
            return;
        };
        let in_use = |year| Some((year, self.in_use(series.raised(statute, self.carry, year)?)));
        self.yearly = series.known_years().filter_map(in_use).collect();
    }

    /// The amount in use: rounded further where the act says so.
    fn in_use(&self, amount: Decimal) -> Decimal {
        match (self.round.is_zero(), self.round_up) {
            (true, _) => amount,
            (false, true) => upwards(amount, self.round),
            (false, false) => nearest(amount, self.round),
        }
    }
}

/// What a figure is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Title {
    /// In Danish.
    pub da: Text,
    /// In English.
    pub en: Text,
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
    /// Where it stands.
    pub paragraph: Text,
    /// The year in whose level the amounts of the act are.
    pub level_year: i16,
    /// Per cent that is added every year; none where each year has a number of its own.
    pub fixed: Option<Decimal>,
    /// The years, in order.
    pub years: Cow<'static, [SeriesYear]>,
}

/// One year of a series.
#[derive(Clone, Debug, PartialEq)]
pub struct SeriesYear {
    /// The year.
    pub year: i16,
    /// Per cent beside the fixed part; in a series of numbers, the number: 131.0 is 131.0 per 100 of the act's amount.
    pub adjustment: Decimal,
    /// Per cent that another act takes off.
    pub cut: Decimal,
    /// How sure it is.
    pub status: Status,
    /// Who says it.
    pub source: Text,
}

impl Series {
    /// The per cent by which amounts rise at the turn to this year; none in a series of numbers.
    pub fn percent(&self, year: &SeriesYear) -> Option<Decimal> {
        self.fixed.map(|fixed| fixed + year.adjustment - year.cut)
    }

    /// An amount of the act in the level of a year. Step by step, each year's amount is rounded to a multiple of `carry` and
    /// the next starts from there; by a number, the act's own amount is multiplied. Nothing where a year is not known.
    pub fn raised(&self, statute: Decimal, carry: Decimal, to_year: i16) -> Option<Decimal> {
        let year = |wanted: i16| self.years.iter().find(|step| step.year == wanted);
        if self.fixed.is_none() {
            return year(to_year).map(|step| statute * step.adjustment / Decimal::ONE_HUNDRED);
        }
        let mut amount = statute;
        for step in self.level_year + 1..=to_year {
            let factor = Decimal::ONE + self.percent(year(step)?)? / Decimal::ONE_HUNDRED;
            amount = nearest(amount * factor, carry);
        }
        (to_year >= self.level_year).then_some(amount)
    }

    /// The years with amounts: all from the level year on without a gap, or those with a number.
    pub fn known_years(&self) -> impl Iterator<Item = i16> + '_ {
        let level = self.fixed.map(|_| self.level_year);
        let steps = self.years.iter().map(|step| step.year);
        level.into_iter().chain(steps).filter(|year| *year <= self.last_year())
    }

    /// The last year with an amount.
    pub fn last_year(&self) -> i16 {
        let mut last = match self.fixed {
            Some(_) => self.level_year,
            None => self.years.first().map_or(self.level_year, |step| step.year),
        };
        while self.years.iter().any(|step| step.year == last + 1) {
            last += 1;
        }
        last
    }
}

/// To the nearest multiple, a half upwards.
fn nearest(amount: Decimal, multiple: Decimal) -> Decimal {
    rounded(amount, multiple, RoundingStrategy::MidpointAwayFromZero)
}

/// To the next multiple upwards.
fn upwards(amount: Decimal, multiple: Decimal) -> Decimal {
    rounded(amount, multiple, RoundingStrategy::AwayFromZero)
}

fn rounded(amount: Decimal, multiple: Decimal, strategy: RoundingStrategy) -> Decimal {
    match amount.checked_div(multiple) {
        Some(parts) => parts.round_dp_with_strategy(0, strategy) * multiple,
        None => amount,
    }
}
