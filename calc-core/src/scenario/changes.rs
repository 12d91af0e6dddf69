//! The same household and job in two months: what the law of the one gives and that of the other.
//!
//! Facts are taken as they were told: nobody gets older on the way. Before the reform of 1 July 2025 this program has no
//! rates, so that of a month before it only the rule on wages is held against today's.

use serde::Serialize;

use crate::assess::assess;
use crate::calendar::{Day, Month};
use crate::case::Case;
use crate::facts::Kommune;
use crate::law::LawOfMonth;
use crate::law::aktivloven::foer_reformen::Loenregel;
use crate::law::figures::FoerReformen;
use crate::outcome::{Outcome, PersonAssessment, Raadighed, answer};
use crate::parameters::{
    Figure, ParameterError, ParameterSet, Status, Text, Title, Unit, WhatIf, kommuner, law_checked,
};
use crate::quantity::{Hours, Kroner, Percent};

/// What changes between two months.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Changes {
    /// The first month.
    pub from: Month,
    /// The second.
    pub to: Month,
    /// The day on which the law was last read.
    pub law_checked: Option<Day>,
    /// Figures of the law that were changed for this calculation.
    pub what_if: Vec<WhatIf>,
    /// What is left in both months; none where the first lies before the reform.
    pub maaneder: Option<ToMaaneder>,
    /// The figures of the law used in either month that changed.
    pub figures: Vec<ChangedFigure>,
    /// Municipal and church tax, where they changed.
    pub kommuneskat: Option<ChangedKommuneskat>,
    /// The rule on wages before the reform beside today's; none where the first month lies after it.
    pub foer_reformen: Option<ToRegler>,
}

/// What is left in two months, kroner a month.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ToMaaneder {
    /// With the job, in the first month.
    pub foer: Raadighed,
    /// The same in the second.
    pub efter: Raadighed,
    /// The second less the first, line by line.
    pub forskel: Raadighed,
    /// More left than without the planned job, in the first month.
    pub gevinst_foer: Kroner,
    /// The same in the second.
    pub gevinst_efter: Kroner,
    /// There is a planned job.
    pub med_job: bool,
}

/// A figure of the law that is another in the second month.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChangedFigure {
    /// The parameter.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub id: Text,
    /// What it is counted in.
    pub unit: Unit,
    /// Where it stands.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub paragraph: Text,
    /// What it is.
    #[serde(skip)]
    pub title: Title,
    /// In the first month; none where it had none.
    pub foer: Option<FigureThen>,
    /// In the second.
    pub efter: Option<FigureThen>,
}

/// A figure in one month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FigureThen {
    /// The amount, as plain text.
    pub amount: String,
    /// How sure it is.
    pub status: Status,
    /// Who says it.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub source: Text,
}

/// Tax of the municipality in two years, per cent.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChangedKommuneskat {
    /// The municipality.
    pub kommune: &'static str,
    /// Municipal tax, before and after.
    pub kommuneskat: [Percent; 2],
    /// Church tax, before and after; nothing for those who do not pay it.
    pub kirkeskat: [Percent; 2],
    /// How sure they are: the less sure of the two.
    pub status: Status,
    /// Who says the later ones.
    pub source: &'static str,
}

/// The applicant's wage by the rule before the reform and by today's, with the same help before deduction, kroner a month.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ToRegler {
    /// Left alone for every hour of work, before.
    pub timefradrag: Kroner,
    /// At most for so many hours a month.
    pub timer_hoejst: Hours,
    /// Hours of all work in the month; none where a job was told without them.
    pub timer: Option<Hours>,
    /// Help before deduction, of the second month.
    pub hjaelp_foer: Kroner,
    /// The countable wage.
    pub medregnet_loen: Kroner,
    /// By the old rule; none where hours were not told.
    pub foer: Option<Loenregel>,
    /// By today's.
    pub efter: Loenregel,
}

/// What changes for this household and job from one month to another.
///
/// # Errors
/// [`ParameterError`] for a month without figures. Of the first half of 2025 only the rule on wages is known.
///
/// ```
/// use calc_core::{case::Case, parameters::ParameterSet, scenario::changes};
/// let set = ParameterSet::standard();
/// let case = Case::from_json(r#"{"month": "2026-01", "applicant": {"rate": "mindstesats"}}"#, &set)?;
/// let changes = changes(&case, "2025-12".parse()?, "2026-01".parse()?, &set)?;
/// let help = changes.maaneder.ok_or("both months have figures")?.forskel.hjaelp;
/// assert_eq!(help.to_string(), "306.00"); // 6,789 and 7,095
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn changes(case: &Case, from: Month, to: Month, set: &ParameterSet) -> Result<Changes, ParameterError> {
    let in_month = |month| Case { month, road: None, ..case.clone() };
    let changes = Changes {
        from,
        to,
        law_checked: law_checked(),
        what_if: set.what_ifs().to_vec(),
        maaneder: None,
        figures: Vec::new(),
        kommuneskat: None,
        foer_reformen: None,
    };
    comparable(from, set)?;
    if LawOfMonth::of(set, from).is_err() {
        let old = FoerReformen::i_maaneden(set, from)?;
        let month = assess(&in_month(to), &LawOfMonth::of(set, to)?);
        return Ok(Changes { foer_reformen: Some(two_rules(&month.applicant, old)), ..changes });
    }
    let (first, second) = (answer(&in_month(from), set)?, answer(&in_month(to), set)?);
    Ok(Changes {
        maaneder: Some(two_months(case, &first, &second)),
        figures: changed(&first, &second, set)?,
        kommuneskat: case.household.kommune.and_then(|told| municipal_tax(case, told, from, to)),
        ..changes
    })
}

/// Whether a month can be the first of the two: it has figures, or is one of those before the reform whose rule on wages is
/// known.
///
/// # Errors
/// [`ParameterError`] with the months that have figures.
pub fn comparable(month: Month, set: &ParameterSet) -> Result<(), ParameterError> {
    let Err(refused) = LawOfMonth::of(set, month) else {
        return Ok(());
    };
    // The old rule has no end, so that later months have it too: those lack the other figures.
    let before_all = set.months().first().is_some_and(|(first, _)| month < *first);
    if !before_all {
        return Err(refused);
    }
    FoerReformen::i_maaneden(set, month).map(|_| ()).map_err(|error| match (error, refused) {
        (ParameterError::NoFigures { month, id, .. }, ParameterError::NoFigures { mut available, .. }) => {
            // The months of the old rule go before the first stretch.
            if let (Some(first), Some(stretch)) = (first_comparable(set), available.first_mut()) {
                stretch.0 = first;
            }
            ParameterError::NoFigures { month, id, available }
        }
        (error, _) => error,
    })
}

/// The first month that can be one of the two.
pub fn first_comparable(set: &ParameterSet) -> Option<Month> {
    let stretches = FoerReformen::IDS.first().and_then(|id| set.months_of(id).ok())?;
    stretches.first().map(|(first, _)| *first)
}

fn two_months(case: &Case, first: &Outcome, second: &Outcome) -> ToMaaneder {
    let (foer, efter) = (first.with_job.raadighed, second.with_job.raadighed);
    ToMaaneder {
        foer,
        efter,
        forskel: Raadighed::between(&foer, &efter),
        gevinst_foer: first.difference.raadighed.i_alt,
        gevinst_efter: second.difference.raadighed.i_alt,
        med_job: case.household != case.household.without_planned_jobs(),
    }
}

/// The figures behind either result that are not the same in both months.
fn changed(
    first: &Outcome,
    second: &Outcome,
    set: &ParameterSet,
) -> Result<Vec<ChangedFigure>, ParameterError> {
    let mut used: Vec<&Figure> = Vec::new();
    for figure in second.figures.iter().chain(&first.figures) {
        if !used.iter().any(|known| known.id == figure.id) {
            used.push(figure);
        }
    }
    let then = |figure: Figure| FigureThen {
        amount: figure.amount(),
        status: figure.status,
        source: figure.source.clone(),
    };
    let mut changed = Vec::new();
    for figure in used {
        // A rule that is new in one of the months has no figure in the other.
        let foer = set.figure(&figure.id, first.month).ok().map(then);
        let efter = set.figure(&figure.id, second.month).ok().map(then);
        let amount = |then: &Option<FigureThen>| then.as_ref().map(|then| then.amount.clone());
        if amount(&foer) == amount(&efter) {
            continue;
        }
        let title = set.title(set.record(&figure.id)?);
        changed.push(ChangedFigure {
            id: figure.id.clone(),
            unit: figure.unit,
            paragraph: figure.paragraph.clone(),
            title,
            foer,
            efter,
        });
    }
    Ok(changed)
}

/// Tax of the municipality that was told, where it changed for somebody of the household.
fn municipal_tax(case: &Case, told: Kommune, from: Month, to: Month) -> Option<ChangedKommuneskat> {
    let place = kommuner::by_code(told.0)?;
    let (before, after) = (place.satser(from.year())?, place.satser(to.year())?);
    let household = &case.household;
    let spouse = household.partner().filter(|_| household.married());
    let member = household.applicant.folkekirken || spouse.is_some_and(|spouse| spouse.person.folkekirken);
    let church = |rate: Percent| if member { rate } else { Percent::ZERO };
    let kirkeskat = [church(before.kirkeskat), church(after.kirkeskat)];
    let kommuneskat = [before.kommuneskat, after.kommuneskat];
    let same = |[before, after]: [Percent; 2]| before == after;
    let status = if before.status == Status::Official { after.status } else { before.status };
    (!same(kommuneskat) || !same(kirkeskat)).then_some(ChangedKommuneskat {
        kommune: place.name,
        kommuneskat,
        kirkeskat,
        status,
        source: after.source,
    })
}

/// The applicant's wage by both rules.
fn two_rules(applicant: &PersonAssessment, old: FoerReformen) -> ToRegler {
    let today = &applicant.loenfradrag;
    let timer = applicant.jobs.iter().map(|job| job.timer).sum::<Option<Hours>>();
    let (hjaelp_foer, medregnet_loen) = (applicant.grundlag.i_alt, today.medregnet_loen);
    let fradrag = today.fradrag + today.over_loft;
    ToRegler {
        timefradrag: old.timefradrag,
        timer_hoejst: old.timer_hoejst,
        timer,
        hjaelp_foer,
        medregnet_loen,
        foer: timer.map(|timer| old.loenfradrag(hjaelp_foer, medregnet_loen, timer)),
        efter: Loenregel {
            set_bort_fra: medregnet_loen - fradrag,
            fradrag,
            hjaelp: (hjaelp_foer - fradrag).or_zero(),
        },
    }
}
