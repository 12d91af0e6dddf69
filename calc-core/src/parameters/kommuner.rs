//! The municipalities: their tax rates year by year, and which are outer ones.

use super::plain_name::{plain, plain_letter};
use super::record::Status;
use crate::quantity::Percent;

/// One municipality.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct KommuneRecord {
    /// Its official number: 101 is København.
    pub code: u16,
    /// Its name.
    pub name: &'static str,
    /// One of the outer municipalities that ligningsloven § 9 C(3) names.
    pub yderkommune: bool,
    /// Its rates, a year each.
    satser: [KommuneAar; YEARS.len()],
}

/// The rates of one municipality in one year, in thousandths of one per cent: the page loads them, and wider numbers would
/// be noughts.
#[derive(Clone, Copy, Debug, PartialEq)]
struct KommuneAar {
    kommuneskat: u16,
    kirkeskat: u16,
    /// Its place among the sources, with how sure they are.
    source: u8,
}

/// The rates of one municipality in one year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Skatteprocenter {
    /// Municipal tax.
    pub kommuneskat: Percent,
    /// Church tax, of members only.
    pub kirkeskat: Percent,
    /// How sure they are.
    pub status: Status,
    /// Who says them.
    pub source: &'static str,
}

mod compiled {
    #![allow(
        clippy::unreadable_literal,
        reason = "written by the build script, from rates that are read in `params`"
    )]
    use super::{KommuneAar, KommuneRecord, Status};

    include!(concat!(env!("OUT_DIR"), "/kommuner.rs"));
}
pub use compiled::KOMMUNER;
use compiled::{SOURCES, YEARS};

/// All municipalities, by number.
pub fn all() -> &'static [KommuneRecord] {
    KOMMUNER
}

/// A municipality by its official number.
pub fn by_code(code: u16) -> Option<&'static KommuneRecord> {
    let place = KOMMUNER.binary_search_by_key(&code, |kommune| kommune.code).ok()?;
    KOMMUNER.get(place)
}

/// A municipality as people write it: its name, in any case, with å or aa, with or without "Kommune"; or its number.
///
/// ```
/// use calc_core::parameters::kommuner::find;
/// assert_eq!(find("aarhus kommune").map(|kommune| kommune.code), Some(751));
/// assert_eq!(find("0101").map(|kommune| kommune.name), Some("København"));
/// assert_eq!(find("Berlin"), None);
/// ```
pub fn find(text: &str) -> Option<&'static KommuneRecord> {
    let text = text.trim();
    if text.starts_with(|sign: char| sign.is_ascii_digit() || sign == '+')
        && let Ok(code) = text.parse()
    {
        return by_code(code);
    }
    // Lists write the names as they are.
    let exact = KOMMUNER.iter().find(|kommune| kommune.name == text);
    exact.or_else(|| {
        let wanted = plain(text);
        KOMMUNER.iter().find(|kommune| kommune.begins_as(&wanted) && plain(kommune.name) == wanted)
    })
}

/// The municipality whose name looks most like this one.
pub fn nearest(text: &str) -> Option<&'static KommuneRecord> {
    let wanted = plain(text);
    let shared = |kommune: &KommuneRecord| {
        wanted.chars().zip(plain(kommune.name).chars()).take_while(|(one, other)| one == other).count()
    };
    let best = KOMMUNER.iter().max_by_key(|kommune| {
        (shared(kommune), std::cmp::Reverse(kommune.name.chars().count().abs_diff(wanted.chars().count())))
    })?;
    (shared(best) > 1).then_some(best)
}

impl KommuneRecord {
    /// Whether its plain name begins as this one: told without making it, for all but a few names do not.
    fn begins_as(&self, plain: &str) -> bool {
        self.name.chars().next().map(plain_letter) == plain.chars().next()
    }

    /// Its rates in a year; none where that year is not known.
    pub fn satser(&self, year: i16) -> Option<Skatteprocenter> {
        let (_, found) = YEARS.iter().zip(&self.satser).find(|(known, _)| **known == year)?;
        let (status, source) = SOURCES.get(usize::from(found.source)).copied()?;
        let percent = |thousandths| Percent::of_ten_thousandths(u32::from(thousandths) * 10);
        Some(Skatteprocenter {
            kommuneskat: percent(found.kommuneskat),
            kirkeskat: percent(found.kirkeskat),
            status,
            source,
        })
    }

    /// The years with rates.
    pub fn years(&self) -> impl Iterator<Item = i16> {
        YEARS.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::{KOMMUNER, find, nearest};

    #[test]
    fn every_municipality_is_found_by_its_own_name_and_number() {
        assert_eq!(KOMMUNER.len(), 98);
        for kommune in KOMMUNER {
            assert_eq!(find(kommune.name), Some(kommune));
            assert_eq!(find(&kommune.code.to_string()), Some(kommune));
            assert_eq!(find(&format!("{}s Kommune", kommune.name)), Some(kommune), "{}", kommune.name);
        }
        assert_eq!(KOMMUNER.iter().filter(|kommune| kommune.yderkommune).count(), 25);
    }

    #[test]
    fn names_are_found_as_people_write_them() {
        for (text, name) in [
            ("koebenhavn", "København"),
            ("ÅRHUS", "Aarhus"),
            (" Ishøj ", "Ishøj"),
            ("vesthimmerland", "Vesthimmerlands"),
        ] {
            assert_eq!(find(text).map(|kommune| kommune.name), Some(name), "{text}");
        }
        assert_eq!(nearest("Københvn").map(|kommune| kommune.name), Some("København"));
        assert_eq!(nearest("x"), None);
    }
}
