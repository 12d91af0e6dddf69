use serde::{Serialize, Serializer};

use super::axis::Axis;
use crate::quantity::{Kroner, Percent, WeeklyHours};

/// What changes at a turning point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// The socialt frikort is used up.
    Frikort,
    /// The free amount is used up, § 31(2).
    Fribeloeb,
    /// The cap on help and wage begins, § 31(5).
    Loft,
    /// No own help is left of one spouse; the rest of the deduction takes from the other's, §§ 26 and 31(3).
    EgenHjaelpVaek,
    /// No help is left.
    HjaelpVaek,
    /// ATP rises a step.
    Atp,
    /// Tax begins: the personal allowance is used up.
    Skat,
    /// The employment deduction is at its most.
    Beskaeftigelsesfradrag,
    /// The job deduction begins or is at its most.
    Jobfradrag,
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
    pub const ALL: [Self; 15] = [
        Self::Frikort,
        Self::Fribeloeb,
        Self::Loft,
        Self::EgenHjaelpVaek,
        Self::HjaelpVaek,
        Self::Atp,
        Self::Skat,
        Self::Beskaeftigelsesfradrag,
        Self::Jobfradrag,
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
            Self::Frikort => "frikort",
            Self::Fribeloeb => "fribeloeb",
            Self::Loft => "indkomstloft",
            Self::EgenHjaelpVaek => "egen-hjaelp-vaek",
            Self::HjaelpVaek => "hjaelp-vaek",
            Self::Atp => "atp",
            Self::Skat => "skat",
            Self::Beskaeftigelsesfradrag => "beskaeftigelsesfradrag",
            Self::Jobfradrag => "jobfradrag",
            Self::Befordring => "befordring",
            Self::Boligstoette => "boligstoette",
            Self::Boligstoetteloft => "boligstoetteloft",
            Self::Friplads => "friplads",
            Self::Rejsedage => "rejsedage",
            Self::Skattegraense => "skattegraense",
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
    /// The wage per hour that goes with it.
    pub timeloen: Kroner,
    /// What changes there.
    pub regler: Vec<Rule>,
    /// What is left there, kroner a month.
    pub til_raadighed: Kroner,
    /// By how much what is left jumps there; nothing where only the slope changes.
    pub spring: Kroner,
    /// Kept of 100 kroner more pay, before this point.
    pub beholder_foer: Percent,
    /// The same after it, to the next point.
    pub beholder_efter: Percent,
}

/// The state of each rule: two places with the same states lie on one straight piece.
pub(super) type States = [u32; Rule::ALL.len()];

/// Steps that are looked at before the halving begins: about half an hour of work a week each.
const STEPS: i64 = 48;
/// Smaller changes of level are the whole kroner of boligstøtte and the øre of the help, not a jump.
const SMALLEST_JUMP: i64 = 3;

/// Every place from `first` to `last` (øre of pay a month) where a rule changes what is left, exact to the øre.
///
/// Found by halving: between two places with the same states nothing changes, between others the change is closed in to
/// one øre. A rule that changes and changes back within a step of the first look would be missed.
pub fn turning_points(axis: &mut Axis<'_>, first: i64, last: i64) -> Vec<TurningPoint> {
    let mut changes = Vec::new();
    let ask = |axis: &mut Axis<'_>, place: i64| {
        let (states, left) = axis.states_at(place);
        Seen { place, states, left }
    };
    let mut before = ask(axis, first);
    let origin = before;
    for step in 1..=STEPS {
        let place = first + (last - first) * step / STEPS;
        let after = ask(axis, place);
        close_in(axis, before, after, &ask, &mut changes);
        before = after;
    }
    points(axis, origin, before, &changes)
}

/// One place as it was seen.
#[derive(Clone, Copy)]
struct Seen {
    place: i64,
    states: States,
    left: Kroner,
}

/// The last øre of one piece and the first of the next.
struct Change {
    before: Seen,
    after: Seen,
}

fn close_in(
    axis: &mut Axis<'_>,
    before: Seen,
    after: Seen,
    ask: &impl Fn(&mut Axis<'_>, i64) -> Seen,
    changes: &mut Vec<Change>,
) {
    if before.states == after.states {
        return;
    }
    if after.place - before.place <= 1 {
        changes.push(Change { before, after });
        return;
    }
    let middle = ask(axis, before.place + (after.place - before.place) / 2);
    close_in(axis, before, middle, ask, changes);
    close_in(axis, middle, after, ask, changes);
}

fn points(axis: &Axis<'_>, origin: Seen, end: Seen, changes: &[Change]) -> Vec<TurningPoint> {
    let begins = std::iter::once(origin).chain(changes.iter().map(|change| change.after));
    let ends = changes.iter().map(|change| change.before).chain(std::iter::once(end));
    let slopes: Vec<Percent> = begins.zip(ends).map(|(begin, end)| slope(begin, end)).collect();
    changes
        .iter()
        .zip(slopes.windows(2))
        .map(|(change, slopes)| {
            let jump = change.after.left - change.before.left;
            let jumps = jump >= Kroner::whole(SMALLEST_JUMP) || -jump >= Kroner::whole(SMALLEST_JUMP);
            let place = change.after.place;
            TurningPoint {
                loen: Kroner::oere(place),
                timer_om_ugen: axis.hours_at(place).up_to_a_hundredth(),
                timeloen: axis.wage_at(place),
                regler: changed(change.before.states, change.after.states),
                til_raadighed: change.after.left,
                spring: if jumps { jump } else { Kroner::ZERO },
                beholder_foer: slopes.first().copied().unwrap_or_default(),
                beholder_efter: slopes.last().copied().unwrap_or_default(),
            }
        })
        .collect()
}

/// Kept of 100 kroner more between two places.
fn slope(begin: Seen, end: Seen) -> Percent {
    let more = end.left - begin.left;
    Percent::exact(more.share(10_000, (end.place - begin.place).max(1)).amount().round_dp(2))
}

fn changed(before: States, after: States) -> Vec<Rule> {
    let pairs = before.iter().zip(&after).zip(Rule::ALL);
    pairs.filter(|((before, after), _)| before != after).map(|(_, rule)| rule).collect()
}
