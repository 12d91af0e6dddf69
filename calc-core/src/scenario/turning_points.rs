use serde::{Serialize, Serializer};

use super::axis::{Axis, Point};
use super::clues::Clues;
use crate::outcome::Raadighed;
use crate::quantity::{Kroner, Percent, WeeklyHours};

/// What changes at a turning point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// The way to work begins to cost the same for many hours as for few.
    Rejse,
    /// A first application is refused, § 31(8).
    Foerstegang,
    /// The socialt frikort is used up.
    Frikort,
    /// The free amount is used up, § 31(2).
    Fribeloeb,
    /// The cap on help and wage begins, § 31(5).
    Loft,
    /// No own help is left of one spouse, § 26(1).
    EgenHjaelpVaek,
    /// The deduction is larger than the own help: the rest takes from the spouse's, §§ 26 and 31(3).
    AegtefaellesHjaelp,
    /// No help is left.
    HjaelpVaek,
    /// The deduction for a holiday is at its most, § 32.
    Ferie,
    /// ATP rises a step.
    Atp,
    /// Tax begins: the personal allowance is used up.
    Skat,
    /// The employment deduction is at its most.
    Beskaeftigelsesfradrag,
    /// The job deduction begins or is at its most.
    Jobfradrag,
    /// The deduction for pension contributions is at its most.
    Pensionsfradrag,
    /// The supplement to the commuting deduction is smaller.
    Befordring,
    /// Another part of the rules of boligstøtte decides.
    Boligstoette,
    /// The cap on boligstøtte begins or ends, § 25 b.
    Boligstoetteloft,
    /// Parents pay another share of day care.
    Friplads,
    /// Five days a week are reached: shifts get longer.
    Rejsedage,
    /// Income is above what this program can tax.
    Skattegraense,
}

impl Rule {
    /// All, in the order in which they are told.
    pub const ALL: [Self; 20] = [
        Self::Rejse,
        Self::Foerstegang,
        Self::Frikort,
        Self::Fribeloeb,
        Self::Loft,
        Self::EgenHjaelpVaek,
        Self::AegtefaellesHjaelp,
        Self::HjaelpVaek,
        Self::Ferie,
        Self::Atp,
        Self::Skat,
        Self::Beskaeftigelsesfradrag,
        Self::Jobfradrag,
        Self::Pensionsfradrag,
        Self::Befordring,
        Self::Boligstoette,
        Self::Boligstoetteloft,
        Self::Friplads,
        Self::Rejsedage,
        Self::Skattegraense,
    ];

    /// Its name in data.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Rejse => "rejse",
            Self::Foerstegang => "foerstegang",
            Self::Frikort => "frikort",
            Self::Fribeloeb => "fribeloeb",
            Self::Loft => "indkomstloft",
            Self::EgenHjaelpVaek => "egen-hjaelp-vaek",
            Self::AegtefaellesHjaelp => "aegtefaelles-hjaelp",
            Self::HjaelpVaek => "hjaelp-vaek",
            Self::Ferie => "ferie",
            Self::Atp => "atp",
            Self::Skat => "skat",
            Self::Beskaeftigelsesfradrag => "beskaeftigelsesfradrag",
            Self::Jobfradrag => "jobfradrag",
            Self::Pensionsfradrag => "pensionsfradrag",
            Self::Befordring => "befordring",
            Self::Boligstoette => "boligstoette",
            Self::Boligstoetteloft => "boligstoetteloft",
            Self::Friplads => "friplads",
            Self::Rejsedage => "rejsedage",
            Self::Skattegraense => "skattegraense",
        }
    }

    /// Whether there is something to tell where its state goes from one to the other. What can only begin is silent where
    /// it ends: the cap on help and wage ends where the help does, and that is told.
    const fn told(self, before: u32, after: u32) -> bool {
        match self {
            Self::Fribeloeb | Self::Loft | Self::EgenHjaelpVaek | Self::AegtefaellesHjaelp => {
                after & !before != 0
            }
            _ => before != after,
        }
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

/// A place where what is left changes its slope or its level.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TurningPoint {
    /// The pay of the month from which on it is so, to the øre.
    pub loen: Kroner,
    /// The hours a week that go with it, to the next hundredth.
    pub timer_om_ugen: WeeklyHours,
    /// The wage per hour that goes with it, to the next øre.
    pub timeloen: Kroner,
    /// What changes there.
    pub regler: Vec<Rule>,
    /// What is left one øre of pay before it, line by line.
    pub foer: Raadighed,
    /// What is left there, line by line.
    pub efter: Raadighed,
    /// By how much what is left jumps there; nothing where only the slope changes.
    pub spring: Kroner,
    /// Kept of 100 kroner more pay, before this point.
    pub beholder_foer: Percent,
    /// The same after it, to the next point.
    pub beholder_efter: Percent,
}

/// The state of each rule, in the order of [`Rule::ALL`]: two places with the same states lie on one straight piece.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct States(pub [u32; Rule::ALL.len()]);

impl States {
    /// The same with one rule in no state.
    pub(super) fn without(mut self, rule: Rule) -> Self {
        for (state, of) in self.0.iter_mut().zip(Rule::ALL) {
            if of == rule {
                *state = 0;
            }
        }
        self
    }

    /// The rules that are in other states.
    fn differing(&self, after: &Self) -> Vec<Rule> {
        let pairs = self.0.iter().zip(&after.0).zip(Rule::ALL);
        pairs.filter(|((before, after), _)| before != after).map(|(_, rule)| rule).collect()
    }

    /// The rules whose change to other states there is something to tell of.
    fn changed(&self, after: &Self) -> Vec<Rule> {
        let pairs = self.0.iter().zip(&after.0).zip(Rule::ALL);
        pairs.filter(|((before, after), rule)| rule.told(**before, **after)).map(|(_, rule)| rule).collect()
    }
}

/// Steps that are looked at before the closing in begins: less than an hour of work a week each.
const STEPS: i64 = 48;
/// Smaller changes of level are the whole kroner of boligstøtte and the øre of the help, not a jump.
const SMALLEST_JUMP: i64 = 3;

/// Every place from `first` to `last` (øre of pay a month) where a rule changes what is left, exact to the øre.
///
/// Between two places with the same states nothing changes; between others the change is closed in to one øre. A rule that
/// changes and changes back within a step of the first look would be missed.
pub fn turning_points(axis: &mut Axis<'_>, first: i64, last: i64) -> Vec<TurningPoint> {
    Turns::between(axis, first, last).points
}

/// The turning points of a stretch, and the straight pieces between them.
pub(super) struct Turns {
    /// In order.
    pub points: Vec<TurningPoint>,
    /// First and last place of each straight piece.
    pub pieces: Vec<(i64, i64)>,
}

impl Turns {
    pub(super) fn between(axis: &mut Axis<'_>, first: i64, last: i64) -> Self {
        let origin = axis.seen_at(first);
        let mut changes = Vec::new();
        let mut before = origin;
        for step in 1..=STEPS {
            let place = first + (last - first) * step / STEPS;
            let after = axis.seen_at(place);
            close_in(axis, &before, &after, GUESSES, &mut changes);
            before = after;
        }
        let begins = std::iter::once(origin).chain(changes.iter().map(|change| change.after));
        let ends = changes.iter().map(|change| change.before).chain(std::iter::once(before));
        let pieces: Vec<(Seen, Seen)> = begins.zip(ends).collect();
        let slopes: Vec<Percent> = pieces.iter().map(|(begin, end)| slope(begin, end)).collect();
        let points = changes.iter().zip(slopes.windows(2));
        Self {
            points: points.map(|(change, slopes)| change.told(axis, slopes)).collect(),
            pieces: pieces.iter().map(|(begin, end)| (begin.place, end.place)).collect(),
        }
    }

    /// The place with most left, in hours or a wage that people can write and from a least one on: at an end of a straight
    /// piece.
    pub(super) fn most(&self, axis: &mut Axis<'_>, least: i64) -> Point {
        let mut most: Option<Point> = None;
        for (begin, end) in &self.pieces {
            let (from, to) = (axis.hundredths_from(*begin).max(least), axis.hundredths_up_to(*end));
            for hundredths in [from, to].into_iter().filter(|place| (from..=to).contains(place)) {
                let here = axis.point_of_hundredths(hundredths);
                if most.is_none_or(|most| here.raadighed.i_alt > most.raadighed.i_alt) {
                    most = Some(here);
                }
            }
        }
        most.unwrap_or(*axis.own())
    }
}

/// One place as it was seen.
#[derive(Clone, Copy)]
pub(super) struct Seen {
    pub place: i64,
    pub states: States,
    pub clues: Clues,
    pub left: Raadighed,
}

/// The last øre of one piece and the first of the next.
struct Change {
    before: Seen,
    after: Seen,
}

/// Guesses on end before the middle is taken: a guess that is right needs two.
const GUESSES: u8 = 4;

fn close_in(axis: &mut Axis<'_>, before: &Seen, after: &Seen, guesses: u8, changes: &mut Vec<Change>) {
    if before.states == after.states {
        return;
    }
    if after.place - before.place <= 1 {
        changes.push(Change { before: *before, after: *after });
        return;
    }
    let guess = match guesses {
        0 => None,
        _ => axis.guess(&before.states.differing(&after.states), before, after),
    };
    let left = if guess.is_some() { guesses - 1 } else { GUESSES };
    let place = guess.unwrap_or_else(|| before.place + (after.place - before.place) / 2);
    let middle = axis.seen_at(place.clamp(before.place + 1, after.place - 1));
    let found = changes.len();
    close_in(axis, before, &middle, left, changes);
    // Behind a change that was found the next one is another. Where none was, a guess that leads nowhere is no reason for one
    // more: it would go on øre by øre.
    let left = if changes.len() > found { left.max(2) } else { left };
    close_in(axis, &middle, after, left, changes);
}

impl Change {
    fn told(&self, axis: &Axis<'_>, slopes: &[Percent]) -> TurningPoint {
        let jump = self.after.left.i_alt - self.before.left.i_alt;
        let jumps = jump.max(-jump) >= Kroner::whole(SMALLEST_JUMP);
        let place = self.after.place;
        TurningPoint {
            loen: Kroner::oere(place),
            timer_om_ugen: axis.hours_at(place).up_to_a_hundredth(),
            timeloen: -(-axis.wage_at(place)).floored_to_oere(),
            regler: self.before.states.changed(&self.after.states),
            foer: self.before.left,
            efter: self.after.left,
            spring: if jumps { jump } else { Kroner::ZERO },
            beholder_foer: slopes.first().copied().unwrap_or_default(),
            beholder_efter: slopes.last().copied().unwrap_or_default(),
        }
    }
}

/// Kept of 100 kroner more between two places.
fn slope(begin: &Seen, end: &Seen) -> Percent {
    let more = end.left.i_alt - begin.left.i_alt;
    Percent::made_by(more, (end.place - begin.place).max(1))
}
