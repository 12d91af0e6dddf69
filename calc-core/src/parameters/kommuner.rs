//! The municipalities: their tax rates year by year, and which are outer ones.

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

/// The rates of one municipality in one year, in ten-thousandths of one per cent.
#[derive(Clone, Copy, Debug, PartialEq)]
struct KommuneAar {
    kommuneskat: u32,
    kirkeskat: u32,
    status: Status,
    /// Its place among the sources.
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

include!(concat!(env!("OUT_DIR"), "/kommuner.rs"));

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
    if let Ok(code) = text.trim().parse() {
        return by_code(code);
    }
    let wanted = plain(text);
    KOMMUNER.iter().find(|kommune| plain(kommune.name) == wanted)
}

/// The municipality whose name looks most like this one.
pub fn nearest(text: &str) -> Option<&'static KommuneRecord> {
    let wanted = plain(text);
    let shared = |name: &str| {
        let name = plain(name);
        wanted.chars().zip(name.chars()).take_while(|(one, other)| one == other).count()
    };
    let best = KOMMUNER.iter().max_by_key(|kommune| {
        let common = shared(kommune.name);
        (common, std::cmp::Reverse(kommune.name.chars().count().abs_diff(wanted.chars().count())))
    })?;
    (shared(best.name) > 1).then_some(best)
}

/// What English speakers call the capital.
const COPENHAGEN: &str = "copenhagen";

/// Small letters; æ, ø, å and how they are written without Danish keys all alike; without the word for municipality and
/// the s that some names have before it.
fn plain(text: &str) -> String {
    let lower = text.trim().to_lowercase();
    if lower == COPENHAGEN {
        return plain("København");
    }
    let letters = lower.replace(['æ', 'å'], "a").replace('ø', "o");
    let plain = letters.replace("ae", "a").replace("aa", "a").replace("oe", "o");
    let name = plain.strip_suffix("kommune").unwrap_or(&plain).trim();
    name.trim_end_matches('s').to_owned()
}

impl KommuneRecord {
    /// Its rates in a year; none where that year is not known.
    pub fn satser(&self, year: i16) -> Option<Skatteprocenter> {
        let (_, found) = YEARS.iter().zip(&self.satser).find(|(known, _)| **known == year)?;
        Some(Skatteprocenter {
            kommuneskat: Percent::of_ten_thousandths(found.kommuneskat),
            kirkeskat: Percent::of_ten_thousandths(found.kirkeskat),
            status: found.status,
            source: SOURCES.get(usize::from(found.source)).copied().unwrap_or_default(),
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
