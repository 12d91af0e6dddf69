//! The work list: who to call first. For each person why, and before all others whom a small job would bring most.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use calc_core::case::{Case, Problem};
use calc_core::law::Laws;
use calc_core::outcome::RoadInBrief;
use calc_core::quantity::{Hours, Kroner};
use calc_core::scenario::of_one_hour_more;
use calc_core::table::{Answer, Needs};
use calc_core::texts::{Language, messages};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::commands::numbers::Numbers;
use crate::commands::pairs;
use crate::exit::Exit;

/// What an answer must know, and a case with it, to be asked for reasons.
pub const NEEDS: Needs = Needs::MONTH.and(Needs::ROAD);

/// How near is near.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Distances {
    /// To the employment requirement.
    pub hours: Hours,
    /// From the free amount, below it or above.
    pub free_amount: Kroner,
    /// From the cap, below it or above.
    pub cap: Kroner,
}

impl Default for Distances {
    fn default() -> Self {
        Self { hours: Hours::whole(500), free_amount: Kroner::whole(500), cap: Kroner::whole(1_000) }
    }
}

/// A distance by its names, in English first.
type Field = (&'static [&'static str], fn(&mut Distances, &mut Numbers, &str, &str));
const FIELDS: [Field; 3] = [
    (&["hours", "timer"], |distances, numbers, flag, given| {
        let most = Hours::whole(10_000);
        distances.hours = numbers.read(flag, given, Hours::ZERO, most).unwrap_or_default();
    }),
    (&["free_amount", "fribeloeb", "fribeløb"], |distances, numbers, flag, given| {
        distances.free_amount = numbers.read(flag, given, Kroner::ZERO, MOST_KRONER).unwrap_or_default();
    }),
    (&["cap", "loft"], |distances, numbers, flag, given| {
        distances.cap = numbers.read(flag, given, Kroner::ZERO, MOST_KRONER).unwrap_or_default();
    }),
];
const MOST_KRONER: Kroner = Kroner::whole(100_000);

impl Distances {
    /// The distances of `--within hours=500,free_amount=500,cap=1000`; those that are not told are the usual ones.
    ///
    /// # Errors
    /// [`Exit::WrongInput`] with all that is wrong: by flag and field, what was given and what is allowed.
    pub fn read(told: &str, language: Language) -> Result<Self, Exit> {
        let (mut distances, mut numbers) = (Self::default(), Numbers::new(language));
        for (name, given) in pairs(told) {
            let flag = format!("--within {name}");
            if let Some((_, read)) = FIELDS.iter().find(|(names, _)| names.contains(&name.as_str())) {
                read(&mut distances, &mut numbers, &flag, &given);
            } else {
                let known = FIELDS.iter().filter_map(|(names, _)| names.first().copied()).collect();
                numbers.fault(&flag, &given, Problem::UnknownField { known });
            }
        }
        numbers.finish().map(|()| distances)
    }
}

/// Why somebody is on the work list. The order is that in which reasons are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Has hours enough for the employment requirement, and still one of the lower rates.
    HoursMet,
    /// Misses few hours for it.
    NearHours,
    /// Would never meet it at this pace.
    NeverAtThisPace,
    /// Would meet it at this pace only if the hours were worked late enough, or count.
    OpenAtThisPace,
    /// The countable wage is a little below the free amount, or at it: more of it would be free.
    BelowFreeAmount,
    /// It is a little above.
    AboveFreeAmount,
    /// Help and wage together are a little below the cap, or at it.
    BelowCap,
    /// They are a little above, so that help is cut for it.
    AboveCap,
    /// The household has less left with one hour a week more.
    LosesOnOneHourMore,
}

impl Reason {
    /// All of them, in their order.
    #[cfg(test)]
    const ALL: [Self; 9] = [
        Self::HoursMet,
        Self::NearHours,
        Self::NeverAtThisPace,
        Self::OpenAtThisPace,
        Self::BelowFreeAmount,
        Self::AboveFreeAmount,
        Self::BelowCap,
        Self::AboveCap,
        Self::LosesOnOneHourMore,
    ];

    /// The word that stands for it in the list: it stays the same in every language and version.
    pub const fn code(self) -> &'static str {
        match self {
            Self::HoursMet => "hours_met",
            Self::NearHours => "near_hours",
            Self::NeverAtThisPace => "never_at_this_pace",
            Self::OpenAtThisPace => "open_at_this_pace",
            Self::BelowFreeAmount => "below_free_amount",
            Self::AboveFreeAmount => "above_free_amount",
            Self::BelowCap => "below_cap",
            Self::AboveCap => "above_cap",
            Self::LosesOnOneHourMore => "loses_on_one_hour_more",
        }
    }

    /// The same as a sentence.
    pub fn sentence(self, distances: &Distances, language: Language) -> String {
        let message = match self {
            Self::HoursMet => messages::OUTREACH_HOURS_MET,
            Self::NearHours => messages::OUTREACH_NEAR_HOURS,
            Self::NeverAtThisPace => messages::OUTREACH_NEVER_AT_THIS_PACE,
            Self::OpenAtThisPace => messages::OUTREACH_OPEN_AT_THIS_PACE,
            Self::BelowFreeAmount => messages::OUTREACH_BELOW_FREE_AMOUNT,
            Self::AboveFreeAmount => messages::OUTREACH_ABOVE_FREE_AMOUNT,
            Self::BelowCap => messages::OUTREACH_BELOW_CAP,
            Self::AboveCap => messages::OUTREACH_ABOVE_CAP,
            Self::LosesOnOneHourMore => messages::OUTREACH_LOSES_ON_ONE_HOUR_MORE,
        };
        let arguments = [
            ("hours", distances.hours.into()),
            ("free", distances.free_amount.into()),
            ("cap", distances.cap.into()),
        ];
        language.text(message, &arguments)
    }
}

/// Why a person is on the work list; no reason, no place on it. The answer is that to the case, worked out as far as
/// [`NEEDS`].
pub fn reasons(case: &Case, answer: &Answer, distances: &Distances, laws: &Laws<'_>) -> Vec<Reason> {
    let wages = answer.help.as_ref().map(|help| help.with_job().loenfradrag);
    let side = |room: Option<Kroner>, near: Kroner, below: Reason, above: Reason| {
        let room = room.filter(|room| *room <= near && *room >= -near)?;
        Some(if room.is_negative() { above } else { below })
    };
    let of_amounts = [
        side(
            wages.and_then(|wages| wages.til_fribeloeb()),
            distances.free_amount,
            Reason::BelowFreeAmount,
            Reason::AboveFreeAmount,
        ),
        side(wages.and_then(|wages| wages.til_loft()), distances.cap, Reason::BelowCap, Reason::AboveCap),
        loses_on_one_hour_more(case, answer, laws).then_some(Reason::LosesOnOneHourMore),
    ];
    let road = answer.road.filter(|road| road.history_told && answer.requirement_asked());
    road.into_iter().flat_map(|road| on_the_road(&road, distances)).chain(of_amounts).flatten().collect()
}

/// How near, and whether it is ever reached.
fn on_the_road(road: &RoadInBrief, distances: &Distances) -> [Option<Reason>; 2] {
    if road.done() {
        return [Some(Reason::HoursMet), None];
    }
    let pace = match (road.met, road.open) {
        (Some(_), _) => None,
        (None, true) => Some(Reason::OpenAtThisPace),
        (None, false) => Some(Reason::NeverAtThisPace),
    };
    [(road.missing() <= distances.hours).then_some(Reason::NearHours), pace]
}

/// Less than half an øre is nothing, as it is wherever it is shown.
fn loses_on_one_hour_more(case: &Case, answer: &Answer, laws: &Laws<'_>) -> bool {
    let change = || {
        let left = answer.month.as_ref()?.with_job().raadighed.i_alt;
        of_one_hour_more(case, left, laws.of(case.month).ok()?.as_ref())
    };
    change().is_some_and(|change| change.rounded_to_oere().is_negative())
}

/// People with a reason: those whom a job brings most, and how many there are in all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkList {
    /// So many entries are kept.
    most: usize,
    people: u64,
    #[serde(with = "in_order")]
    entries: BTreeMap<Place, Entry>,
}

/// Where an entry stands: the largest gain first, among equals the first row.
type Place = (Reverse<i64>, u64);

/// Somebody on the work list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The number of the row.
    pub row: u64,
    /// How much more the household has left with the job, øre a month.
    pub gain_oere: i64,
    /// Why, in the order of the reasons.
    pub reasons: Vec<Reason>,
    /// The row as it was written.
    #[serde(with = "written")]
    pub cells: Vec<u8>,
}

impl Entry {
    /// The codes, with spaces between.
    pub fn codes(&self) -> String {
        let codes: Vec<&str> = self.reasons.iter().map(|reason| reason.code()).collect();
        codes.join(" ")
    }

    /// The sentences, with spaces between.
    pub fn sentences(&self, distances: &Distances, language: Language) -> String {
        let each = self.reasons.iter().map(|reason| reason.sentence(distances, language));
        each.collect::<Vec<_>>().join(" ")
    }

    fn place(&self) -> Place {
        (Reverse(self.gain_oere), self.row)
    }
}

impl WorkList {
    /// Nobody yet; at most so many entries are kept.
    pub const fn new(most: usize) -> Self {
        Self { most, people: 0, entries: BTreeMap::new() }
    }

    /// Puts a row on the list, if there is a reason.
    pub fn add(&mut self, row: u64, gain: Kroner, reasons: &[Reason], cells: &[u8]) {
        if reasons.is_empty() {
            return;
        }
        self.people += 1;
        let gain_oere = gain.in_oere();
        // Most rows of a long list are not among the first: they are not even copied.
        if self.has_room_for((Reverse(gain_oere), row)) {
            self.keep(Entry { row, gain_oere, reasons: reasons.to_vec(), cells: cells.to_vec() });
        }
    }

    /// Takes up the list of another part, whose first row has this number among all: the result is the same however the
    /// rows were parted.
    pub fn merge(&mut self, other: Self, first_row: u64) {
        self.people += other.people;
        for entry in other.entries.into_values() {
            self.keep(Entry { row: first_row + entry.row, ..entry });
        }
    }

    /// How many people there is a reason for.
    pub const fn people(&self) -> u64 {
        self.people
    }

    /// Those who are kept: first whom a job brings most.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.values()
    }

    /// How many are not kept: a job brings them no more than the last of the others.
    pub fn left_out(&self) -> u64 {
        self.people - u64::try_from(self.entries.len()).unwrap_or_default()
    }

    fn has_room_for(&self, place: Place) -> bool {
        let last = self.entries.last_key_value().map(|(last, _)| *last);
        self.entries.len() < self.most || last.is_some_and(|last| place < last)
    }

    fn keep(&mut self, entry: Entry) {
        let place = entry.place();
        if self.has_room_for(place) {
            self.entries.insert(place, entry);
        }
        if self.entries.len() > self.most {
            self.entries.pop_last();
        }
    }
}

/// The entries one after the other: their places follow from them.
mod in_order {
    use super::{BTreeMap, Deserialize, Deserializer, Entry, Place, Serializer};

    pub fn serialize<S: Serializer>(entries: &BTreeMap<Place, Entry>, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(entries.values())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<Place, Entry>, D::Error> {
        let entries = Vec::<Entry>::deserialize(from)?;
        Ok(entries.into_iter().map(|entry| (entry.place(), entry)).collect())
    }
}

/// A row as text, where it is one: bytes one by one would be four times as long.
mod written {
    use super::{Deserialize, Deserializer, Serialize, Serializer};

    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        Text(String),
        Bytes(Vec<u8>),
    }

    pub fn serialize<S: Serializer>(cells: &[u8], to: S) -> Result<S::Ok, S::Error> {
        match std::str::from_utf8(cells) {
            Ok(text) => text.serialize(to),
            Err(_) => cells.serialize(to),
        }
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
        Ok(match Written::deserialize(from)? {
            Written::Text(text) => text.into_bytes(),
            Written::Bytes(bytes) => bytes,
        })
    }
}

#[cfg(test)]
mod tests;
