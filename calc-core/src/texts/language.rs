use std::fmt;

use super::{Message, Value, format, render};

/// A language that the program speaks.
///
/// # Errors
/// Reading any other tag than `da` and `en` is an [`UnknownLanguage`].
///
/// ```
/// use calc_core::texts::Language;
/// assert_eq!("da".parse(), Ok(Language::Danish));
/// assert_eq!("sv".parse::<Language>().map_err(|error| error.to_string()), Err("no language \"sv\": da or en".into()));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Danish, `da`.
    Danish,
    /// English, `en`.
    English,
}

/// A language tag that the program has no texts for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no language {given:?}: da or en")]
pub struct UnknownLanguage {
    /// What was given instead.
    pub given: String,
}

impl Language {
    /// All languages.
    pub const ALL: [Self; 2] = [Self::Danish, Self::English];

    /// The tag that names it: `da` or `en`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Danish => "da",
            Self::English => "en",
        }
    }

    /// The text of a message, with these values in their places.
    ///
    /// A nested message takes its own values from the same list. Where a value is missing, or is no number where the
    /// text chooses by number, the text has `{$name}` in its place; [`missing_arguments`](super::missing_arguments)
    /// finds it in tests.
    pub fn text(self, message: Message, arguments: &[(&str, Value<'_>)]) -> String {
        let mut text = String::new();
        self.write(&mut text, message, arguments);
        text
    }

    /// As [`text`](Self::text), at the end of a string that there is already.
    pub fn write(self, text: &mut String, message: Message, arguments: &[(&str, Value<'_>)]) {
        render::write(text, self, message, arguments);
    }

    /// A value by itself, as this language writes it: `5.400,00 kr.`, `35 %`, `8,33`, `marts 2026`.
    ///
    /// ```
    /// use calc_core::texts::Language;
    /// let share: calc_core::quantity::Percent = "35".parse()?;
    /// assert_eq!(Language::English.value(share), "35%");
    /// # Ok::<(), calc_core::quantity::NumberError>(())
    /// ```
    pub fn value<'v>(self, value: impl Into<Value<'v>>) -> String {
        let mut text = String::new();
        render::write_value(&mut text, self, value.into());
        text
    }

    /// A bare number, told in hundredths, for where the unit stands elsewhere, as beside the scale of a chart.
    ///
    /// ```
    /// use calc_core::texts::Language;
    /// assert_eq!((Language::Danish.number(1_250_000), Language::Danish.number(-50)), ("12.500".into(), "−0,5".into()));
    /// ```
    pub fn number(self, hundredths: i64) -> String {
        let mut text = String::new();
        format::write_number(&mut text, self, hundredths);
        text
    }
}

impl std::str::FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, UnknownLanguage> {
        let known = Self::ALL.into_iter().find(|language| language.tag() == text);
        known.ok_or_else(|| UnknownLanguage { given: text.to_owned() })
    }
}

/// The tag.
impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.tag())
    }
}
