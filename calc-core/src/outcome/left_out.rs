use serde::{Serialize, Serializer};

use crate::case::Case;
use crate::law::LawOfMonth;

/// Something that is not in a result: because it was not told, or because the program does not know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LeftOut {
    /// The way to a planned job: not told.
    Rejse,
    /// Housing benefit: the home was not told.
    Boligstoette,
    /// Income of grown children at home, which boligstøtte asks about: not told.
    VoksneBoern,
    /// Day care: no price was told.
    Dagtilbud,
    /// Benefits for children: it was not told how they are paid.
    Boerneydelser,
    /// What the other parent pays.
    Boernebidrag,
    /// Medicine, dental treatment and single expenses that the municipality can help with.
    Enkeltudgifter,
    /// Support to high housing costs, LAS § 87.
    SaerligStoette,
    /// Interest, shares and other income that was not told.
    Kapitalindkomst,
    /// Membership of a union and of an unemployment fund, and what else tax deducts.
    AndreFradrag,
}

impl LeftOut {
    /// All, in the order in which they are told.
    pub const ALL: [Self; 10] = [
        Self::Rejse,
        Self::Boligstoette,
        Self::VoksneBoern,
        Self::Dagtilbud,
        Self::Boerneydelser,
        Self::Boernebidrag,
        Self::Enkeltudgifter,
        Self::SaerligStoette,
        Self::Kapitalindkomst,
        Self::AndreFradrag,
    ];

    /// Its name in data.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Rejse => "rejse",
            Self::Boligstoette => "boligstoette",
            Self::VoksneBoern => "voksne-boern",
            Self::Dagtilbud => "dagtilbud",
            Self::Boerneydelser => "boerneydelser",
            Self::Boernebidrag => "boernebidrag",
            Self::Enkeltudgifter => "enkeltudgifter",
            Self::SaerligStoette => "saerlig-stoette",
            Self::Kapitalindkomst => "kapitalindkomst",
            Self::AndreFradrag => "andre-fradrag",
        }
    }
}

impl Serialize for LeftOut {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

/// Children below this age may be in day care.
const SCHOOL_AGE: u8 = 7;

/// What the result of this case leaves out.
pub(super) fn left_out(case: &Case, law: &LawOfMonth) -> Vec<LeftOut> {
    let household = &case.household;
    let children = &household.children;
    let partner = household.partner().map(|partner| &partner.person);
    let people = || std::iter::once(&household.applicant).chain(partner);
    let planned_without_way =
        people().flat_map(|person| &person.jobs).any(|job| job.planned && job.rejse.is_none());
    let small = children.iter().any(|child| child.at_home && child.age < SCHOOL_AGE);
    let no_price = children.iter().all(|child| child.dagtilbud.is_none());
    let applies = |left_out: &LeftOut| match left_out {
        LeftOut::Rejse => planned_without_way,
        LeftOut::Boligstoette => household.bolig.is_none(),
        LeftOut::VoksneBoern => {
            household.bolig.is_some() && household.voksne_boern(law.alder.barn).next().is_some()
        }
        LeftOut::Dagtilbud => small && no_price,
        LeftOut::Boerneydelser => !children.is_empty() && household.boerneydelser.is_none(),
        LeftOut::Boernebidrag => !children.is_empty(),
        LeftOut::Enkeltudgifter
        | LeftOut::SaerligStoette
        | LeftOut::Kapitalindkomst
        | LeftOut::AndreFradrag => true,
    };
    LeftOut::ALL.into_iter().filter(applies).collect()
}
