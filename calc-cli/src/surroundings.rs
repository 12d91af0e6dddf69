//! What the program finds around it: the locale and the calendar. Nothing else in it asks for either.

use calc_core::calendar::Month;
use calc_core::parameters::ParameterSet;
use calc_core::texts::Language;

use crate::exit::Exit;

/// The language of the locale; Danish where it is neither Danish nor English.
pub fn language() -> Language {
    let told = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|locale| !locale.is_empty());
    of_locale(told.as_deref().unwrap_or_default())
}

fn of_locale(locale: &str) -> Language {
    let tag = locale.split(['_', '.', '-']).next().unwrap_or_default();
    tag.parse().unwrap_or(Language::Danish)
}

/// This month.
fn this_month() -> Result<Month, Exit> {
    let today = jiff::ZonedDateTime::now();
    Month::new(today.year(), today.month()).map_err(|error| Exit::Internal(error.to_string()))
}

/// The month to calculate for when none was told: this month, or the last one before it that has figures.
pub struct DefaultMonth {
    /// This month.
    pub today: Month,
    /// The month to use.
    pub month: Month,
}

/// The month to use when none was told.
pub fn default_month(set: &ParameterSet) -> Result<DefaultMonth, Exit> {
    from_today(this_month()?, set)
}

fn from_today(today: Month, set: &ParameterSet) -> Result<DefaultMonth, Exit> {
    let month = calc_core::surface::default_month(today, set);
    let month = month.ok_or_else(|| Exit::wrong("no month has all figures"))?;
    Ok(DefaultMonth { today, month })
}

#[cfg(test)]
mod tests {
    use super::{from_today, of_locale};
    use calc_core::parameters::ParameterSet;
    use calc_core::texts::Language;

    #[test]
    fn the_language_is_that_of_the_locale_or_danish() {
        for (locale, language) in [
            ("da_DK.UTF-8", Language::Danish),
            ("en_GB.UTF-8", Language::English),
            ("en", Language::English),
            ("sv_SE", Language::Danish),
            ("C.UTF-8", Language::Danish),
            ("", Language::Danish),
        ] {
            assert_eq!(of_locale(locale), language, "{locale}");
        }
    }

    #[test]
    fn the_month_is_this_one_or_the_last_that_has_figures() {
        let set = ParameterSet::standard();
        for (today, used) in
            [("2026-03", "2026-03"), ("2026-12", "2026-12"), ("2027-01", "2026-12"), ("2031-05", "2026-12")]
        {
            let found = from_today(today.parse().expect("a month"), &set).expect("a month with figures");
            assert_eq!(found.month.to_string(), used, "{today}");
        }
    }
}
