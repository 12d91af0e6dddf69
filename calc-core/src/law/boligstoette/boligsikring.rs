//! Boligsikring: what of the housing cost is paid, by income.
//!
//! Law: boligstøtteloven §§ 8-8 b (income: all members but the children), § 8 a (a share of wealth counts as income), § 22
//! (60 per cent of the housing cost less 18 per cent of the income above a limit, which rises with children; a least own
//! payment; a ceiling without children), § 23 (a maximum), § 24 (a year divides by 12), § 33 (a minimum).
//! Input: the housing cost H, the household. Result: every amount on the way.
//!
//! B = min(60 % of H - 18 % of max(0, I - G), H - own payment, maximum, without children 15 % of H); a month is a twelfth.
//!
//! Example, 2026: one adult, rent 7,600, 36,000 a month, wealth 1,000,000: H 93,300, I 432,000 + 10,360, G 170,300;
//! 55,980 - 48,970.80 = 7,009.20, a month 584.
//! Rounding, § 24: the year to a krone, a twelfth of it to a krone, a half upwards (derived: it gives every amount of the
//! official calculator; the nearest multiple of 12 misses one).
//! Read into it: a grown child at home is an adult member (§ 7) with the income that was told of it, or none. The income of
//! the month counts twelve times. § 33 looks at twelve times the month, or, where the open
//! question `boligsikring-minimum` is read the other way, at the year before it is rounded.
//! Not modelled: the exceptions for severe mobility impairment, 24-hour help and assigned dwellings (§§ 22(3) 2-4, 23),
//! shared housing (chapter 4 a), a rent above half of the income, which is judged case by case (§ 15): only told.

use serde::{Serialize, Serializer};

use super::{Boligudgift, MONTHS_A_YEAR};
use crate::law::LawOfMonth;
use crate::quantity::Kroner;
use crate::questions::{Question, Readings};

/// What of a household matters to boligsikring.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Husstand {
    /// Income of all members but the children, kroner a month: after the deduction for wages, and help as if there were no
    /// sanction, § 8(5).
    pub indkomst_maaned: Kroner,
    /// Adult members; a child of 18 is one of them, § 7(1)-(2).
    pub voksne: u32,
    /// There are exactly two adults, both under 30, § 22(1); see [`begge_under_30`].
    pub begge_under_30: bool,
    /// Children.
    pub boern: u32,
    /// Wealth of all members but the children, kroner.
    pub formue: Kroner,
    /// A member has disability or senior pension, § 22(3) no. 1.
    pub foertidspension: bool,
}

/// Which rule decides the amount.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Graense {
    /// None: the share of the housing cost is paid in full, § 22(1).
    #[default]
    Ingen,
    /// Income above the limit takes a part, § 22(1).
    Indkomst,
    /// The least own payment, § 22(2).
    EgetMinimum,
    /// The maximum, § 23(1).
    Maksimum,
    /// 15 per cent of the housing cost without children, § 22(3).
    FemtenProcent,
    /// Too little to be paid, § 33(1).
    Minimum,
    /// Income takes everything, § 22(1).
    Nul,
}

impl Graense {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Ingen,
        Self::Indkomst,
        Self::EgetMinimum,
        Self::Maksimum,
        Self::FemtenProcent,
        Self::Minimum,
        Self::Nul,
    ];

    /// Its name in data.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Ingen => "ingen",
            Self::Indkomst => "indkomst",
            Self::EgetMinimum => "eget-minimum",
            Self::Maksimum => "maksimum",
            Self::FemtenProcent => "femten-procent",
            Self::Minimum => "minimum",
            Self::Nul => "nul",
        }
    }
}

impl Serialize for Graense {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

/// From housing cost and income to boligsikring; kroner a year where nothing else is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Boligsikring {
    /// H: the housing cost that counts.
    pub boligudgift: Kroner,
    /// Twelve months' income, § 8.
    pub indkomst: Kroner,
    /// The share of wealth that counts as income, § 8 a.
    pub formuetillaeg: Kroner,
    /// I: both, § 8(6).
    pub husstandsindkomst: Kroner,
    /// G: the income limit, § 22(1).
    pub indkomstgraense: Kroner,
    /// 60 per cent of H, § 22(1).
    pub andel_af_boligudgift: Kroner,
    /// 18 per cent of I above G: taken off, § 22(1).
    pub nedsaettelse: Kroner,
    /// What that leaves, before any ceiling.
    pub foer_lofter: Kroner,
    /// The most by the least own payment, § 22(2).
    pub efter_egenbetaling: Kroner,
    /// The maximum, § 23(1).
    pub maksimum: Kroner,
    /// 15 per cent of H, where there are no children, § 22(3).
    pub femten_procent: Option<Kroner>,
    /// The year before it is rounded.
    pub beregnet: Kroner,
    /// Which rule decides.
    pub graense: Graense,
    /// The rent is above half of I: whether anything is paid is judged case by case, § 15.
    pub leje_over_halv_indkomst: bool,
    /// What is paid in a year: twelve months.
    pub om_aaret: Kroner,
    /// What is paid in a month.
    pub om_maaneden: Kroner,
}

/// Whether these are two adults who are both under 30, § 22(1).
pub fn begge_under_30(ages: impl IntoIterator<Item = Option<u8>>, law: &LawOfMonth) -> bool {
    let limit = law.ydelser.boligsikring.ung_alder;
    let young = |age: Option<u8>| age.is_some_and(|age| u32::from(age) < limit);
    let mut ages = ages.into_iter();
    matches!((ages.next(), ages.next(), ages.next()), (Some(one), Some(other), None) if young(one) && young(other))
}

/// Boligsikring of a household, §§ 8 a, 22-24 and 33.
pub fn boligsikring(
    udgift: &Boligudgift,
    husstand: &Husstand,
    readings: Readings,
    law: &LawOfMonth,
) -> Boligsikring {
    let figures = &law.ydelser.boligsikring;
    let boligudgift = udgift.boligudgift;
    let indkomst = husstand.indkomst_maaned.times(MONTHS_A_YEAR);
    let formuetillaeg = formuetillaeg(husstand.formue, law);
    let husstandsindkomst = indkomst + formuetillaeg;
    let indkomstgraense = indkomstgraense(husstand, law);
    let andel_af_boligudgift = figures.boligudgift_andel.of(boligudgift);
    let nedsaettelse = figures.nedsaettelse.of((husstandsindkomst - indkomstgraense).or_zero());
    let foer_lofter = (andel_af_boligudgift - nedsaettelse).or_zero();
    let efter_egenbetaling = (boligudgift - figures.mindste_egenbetaling).or_zero();
    let many = husstand.boern >= figures.maksimum_boern;
    let rise = if many { figures.maksimum_mange_boern.of(figures.maksimum) } else { Kroner::ZERO };
    let maksimum = figures.maksimum + rise;
    let without_children = husstand.boern == 0 && !husstand.foertidspension;
    let femten_procent = without_children.then(|| figures.uden_boern_hoejst.of(boligudgift));

    let by_income = if foer_lofter.is_zero() {
        Graense::Nul
    } else if nedsaettelse.is_zero() {
        Graense::Ingen
    } else {
        Graense::Indkomst
    };
    let ceilings = [
        (Some(efter_egenbetaling), Graense::EgetMinimum),
        (Some(maksimum), Graense::Maksimum),
        (femten_procent, Graense::FemtenProcent),
    ];
    let (beregnet, decided) =
        ceilings.into_iter().fold((foer_lofter, by_income), |lowest, (ceiling, graense)| {
            ceiling.filter(|ceiling| *ceiling < lowest.0).map_or(lowest, |ceiling| (ceiling, graense))
        });

    let month = beregnet.rounded_to_kroner().share(1, i64::from(MONTHS_A_YEAR)).rounded_to_kroner();
    let year = month.times(MONTHS_A_YEAR);
    let compared = if readings.alternative(Question::BoligsikringMinimum) { beregnet } else { year };
    let paid = compared >= figures.minimum;
    let too_little = !paid && !beregnet.is_zero();
    Boligsikring {
        boligudgift,
        indkomst,
        formuetillaeg,
        husstandsindkomst,
        indkomstgraense,
        andel_af_boligudgift,
        nedsaettelse,
        foer_lofter,
        efter_egenbetaling,
        maksimum,
        femten_procent,
        beregnet,
        graense: if too_little { Graense::Minimum } else { decided },
        leje_over_halv_indkomst: udgift.leje.times(2) > husstandsindkomst,
        om_aaret: if paid { year } else { Kroner::ZERO },
        om_maaneden: if paid { month } else { Kroner::ZERO },
    }
}

/// What of wealth counts as income, § 8 a.
fn formuetillaeg(formue: Kroner, law: &LawOfMonth) -> Kroner {
    let figures = &law.ydelser.boligsikring;
    if formue <= figures.formue_nedre {
        return Kroner::ZERO;
    }
    let between = formue.min(figures.formue_oevre) - figures.formue_nedre;
    let above = (formue - figures.formue_oevre).or_zero();
    figures.formue_lav_procent.of(between) + figures.formue_hoej_procent.of(above)
}

/// G: it rises with each child after the first, of two young adults with each child, at most three times, § 22(1).
fn indkomstgraense(husstand: &Husstand, law: &LawOfMonth) -> Kroner {
    let figures = &law.ydelser.boligsikring;
    let young = husstand.voksne == 2 && husstand.begge_under_30;
    let children = husstand.boern.saturating_sub(u32::from(!young));
    figures.indkomstgraense
        + figures.indkomstgraense_barn.times(children.min(figures.indkomstgraense_boern_hoejst))
}

#[cfg(test)]
mod tests {
    use super::{begge_under_30, formuetillaeg};
    use crate::law::LawOfMonth;
    use crate::parameters::ParameterSet;
    use crate::quantity::Kroner;

    fn law() -> LawOfMonth {
        let month = "2026-03".parse().expect("a month");
        LawOfMonth::of(&ParameterSet::standard(), month).expect("a month with figures")
    }

    #[test]
    fn wealth_counts_in_two_steps() {
        for (formue, counted) in [
            (0, "0.00"),
            (896_400, "0.00"),
            (896_401, "0.10"),
            (1_793_000, "89660.00"),
            (1_793_001, "89660.20"),
            (2_793_000, "289660.00"),
        ] {
            assert_eq!(formuetillaeg(Kroner::whole(formue), &law()).to_string(), counted, "{formue}");
        }
    }

    #[test]
    fn only_two_adults_who_are_both_under_30_are_young() {
        let law = law();
        assert!(begge_under_30([Some(29), Some(18)], &law));
        assert!(!begge_under_30([Some(29), Some(30)], &law));
        assert!(!begge_under_30([Some(29)], &law));
        assert!(!begge_under_30([Some(25), Some(25), Some(25)], &law));
        assert!(!begge_under_30([Some(25), None], &law));
        assert!(!begge_under_30([], &law));
    }
}
