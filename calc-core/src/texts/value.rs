use super::Message;
use crate::calendar::{Day, Month};
use crate::quantity::{Days, Hours, Kroner, Percent, Total, WeeklyHours};

/// What stands in a text's `{ $variable }`. Everything it can be is made with `into()`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Value<'a> {
    /// A number of things. A year is no count: it would be written with a thousands sign.
    Count(u64),
    /// A day: `31. maj 1990`, `31 May 1990`.
    Day(Day),
    /// Days of an average month: `8,67`, `8.67`; the text adds the word for days.
    Days(Days),
    /// Working time: `8,33`, `8.33`, with at most two decimals; the text adds the word for hours.
    Hours(Hours),
    /// An amount, to whole øre (half an øre away from zero): `5.400,00 kr.`, `DKK 5,400.00`.
    Kroner(Kroner),
    /// Another text, with its own values from the same arguments.
    Message(Message),
    /// A month: `marts 2026`, `March 2026`.
    Month(Month),
    /// A percentage with at most two decimals: `35 %`, `35%`.
    Percent(Percent),
    /// Words that are inserted as they are, or that a text chooses by.
    Text(&'a str),
    /// Kroner of many people, written as an amount.
    Total(Total),
}

/// How many, in hundredths like every other number.
pub(super) fn counted(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX).saturating_mul(100)
}

impl Value<'_> {
    /// The number that a text chooses by, in hundredths: the one that the reader sees, so that no "1 hours" is ever shown.
    pub(super) fn hundredths(self) -> Option<i64> {
        match self {
            Self::Count(count) => Some(counted(count)),
            Self::Days(days) => Some(days.in_hundredths()),
            Self::Hours(hours) => Some(hours.in_hundredths()),
            Self::Kroner(amount) => Some(amount.in_oere()),
            Self::Percent(percent) => Some(percent.in_hundredths()),
            Self::Day(_) | Self::Message(_) | Self::Month(_) | Self::Text(_) | Self::Total(_) => None,
        }
    }
}

/// `From` for each type that a value can be made of.
macro_rules! values {
    ($($kind:ty => $variant:ident),* $(,)?) => {$(
        impl From<$kind> for Value<'_> {
            fn from(value: $kind) -> Self {
                Self::$variant(value)
            }
        }
    )*};
}

values! {
    Day => Day,
    Days => Days,
    Hours => Hours,
    Kroner => Kroner,
    Message => Message,
    Month => Month,
    Percent => Percent,
    Total => Total,
    u64 => Count,
}

impl From<u8> for Value<'_> {
    fn from(count: u8) -> Self {
        Self::Count(u64::from(count))
    }
}

impl From<u32> for Value<'_> {
    fn from(count: u32) -> Self {
        Self::Count(u64::from(count))
    }
}

impl From<WeeklyHours> for Value<'_> {
    fn from(hours: WeeklyHours) -> Self {
        Self::Hours(hours.a_week())
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}
