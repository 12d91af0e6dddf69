use super::Told;
use crate::explain::reasons::name;
use crate::facts::Sats;
use crate::quantity::{Kroner, WeeklyHours};
use crate::scenario::{Package, PackageCell, PackageOfRate};
use crate::texts::{Language, messages};

/// Above the jobs for people on one rate.
pub fn package_of_rate(sats: Sats, language: Language) -> String {
    language.text(messages::PACKAGE_OF_RATE, &[("sats", name(sats).into())])
}

/// How many of the jobs bring a loss, and on each rate the one that brings most for each hour.
pub fn package(package: &Package, language: Language) -> Told {
    let cells = package.rates.iter().flat_map(|rate| &rate.rows).flat_map(|row| &row.cells);
    let losses = cells.filter(|cell| cell.pr_time.rounded_to_oere().is_negative()).count();
    let count = u32::try_from(losses).unwrap_or(u32::MAX);
    let answer = if count == 0 {
        language.text(messages::PACKAGE_ANSWER, &[])
    } else {
        language.text(messages::PACKAGE_ANSWER_LOSS, &[("count", count.into())])
    };
    let mut points: Vec<String> =
        package.rates.iter().map(|rate| best(rate, &package.wages, language)).collect();
    points.push(language.text(messages::PACKAGE_WHO, &[]));
    Told { answer, points }
}

fn best(rate: &PackageOfRate, wages: &[Kroner], language: Language) -> String {
    let sats = ("sats", name(rate.sats).into());
    match rate.best().and_then(|place| Some((rate.at(place)?, wages.get(place.1)?))) {
        Some(((hours, cell), wage)) => {
            let arguments =
                [sats, ("hours", hours.into()), ("wage", (*wage).into()), ("amount", cell.pr_time.into())];
            language.text(messages::PACKAGE_BEST, &arguments)
        }
        None => language.text(messages::PACKAGE_NOTHING, &[sats]),
    }
}

impl PackageOfRate {
    fn at(&self, (row, column): (usize, usize)) -> Option<(WeeklyHours, &PackageCell)> {
        let row = self.rows.get(row)?;
        Some((row.timer_om_ugen, row.cells.get(column)?))
    }
}
