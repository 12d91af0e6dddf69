//! Which work counts toward the employment requirement, and for how many hours.
//!
//! Law: LAS § 11(8): ordinary employment in the realm that together equals 2 years and 6 months full time within the last
//! 10 years (4,810 hours); (9): work without fixed hours and self-employment are converted from income. § 16(3): the same
//! for the higher rate at 25 to 29, where work in the EU/EEA counts too.
//! Input: the kind of work; income of a month. Result: counts, does not (with the reason), or may count (with the paper
//! that would settle it); hours. Example: 14,491 kr in a month of 2026 without fixed hours are 100 hours.
//! Rounding: converted hours are rounded up, far below what is shown; the cap of 160.33 hours a month is the full-time month,
//! 160 1/3.
//! Read into it: ordinary means unsubsidised, so work under a subsidy, practice and courses are out; self-employment
//! counts by conversion, as (9) says. What is told in the other measure (hours of work without fixed hours, income of work
//! with fixed hours) may count, and what is told of work under (9) stops at the cap of the month in either measure.
//! § 16(4) indexes income of the EU/EEA by the country before it is converted; those factors are not here, so it is left out.

use serde::{Serialize, Serializer};

use crate::calendar::Month;
use crate::law::figures::Beskaeftigelseskrav;
use crate::parameters::{ParameterError, ParameterSet};
use crate::quantity::{Hours, Kroner};
use crate::questions::{Question, Readings};

/// A kind of work, as a payslip or a contract tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Arbejde {
    /// Ordinary unsubsidised wage work here, full time or part time.
    Ordinaer,
    /// Ordinary work without fixed hours, told by its income.
    UdenFastTid,
    /// Self-employment, told by its income.
    Selvstaendig,
    /// Work under a socialt frikort.
    SocialtFrikort,
    /// Paid holiday, paid sickness, overtime, apprentice pay: paid as wages by the hour.
    BetaltFravaer,
    /// Wage subsidy (løntilskud).
    Loentilskud,
    /// Internship (virksomhedspraktik).
    Virksomhedspraktik,
    /// Nytteindsats.
    Nytteindsats,
    /// Danish lessons and other courses.
    Undervisning,
    /// Undeclared work.
    SortArbejde,
    /// Work in another EU/EEA state.
    EuEoes,
    /// Work elsewhere outside the realm.
    Udlandet,
    /// Fleksjob.
    Fleksjob,
    /// Integration education (IGU).
    Igu,
    /// Not known.
    Ukendt,
}

/// Whether work counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Medregning {
    /// It counts.
    Taeller,
    /// It does not, because …
    TaellerIkke(Grund),
    /// It may: this paper would settle it.
    Maaske(Papir),
}

/// Why work does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Grund {
    /// It is paid with public subsidy.
    Tilskud,
    /// It is an offer of the job centre or a course, not employment.
    Tilbud,
    /// It is not reported.
    Sort,
    /// It was done outside the realm.
    UdenForRiget,
    /// An open question of the law is read so.
    Laesning(Question),
}

/// The paper that would settle whether work counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Papir {
    /// The contract: it says whether a subsidy is paid.
    Ansaettelseskontrakt,
    /// The payslip, or the income register (eIndkomst).
    Loenseddel,
    /// The income, which decides the hours, § 11(9).
    Indtaegt,
}

impl Arbejde {
    /// All kinds.
    pub const ALL: [Self; 15] = [
        Self::Ordinaer,
        Self::UdenFastTid,
        Self::Selvstaendig,
        Self::SocialtFrikort,
        Self::BetaltFravaer,
        Self::Loentilskud,
        Self::Virksomhedspraktik,
        Self::Nytteindsats,
        Self::Undervisning,
        Self::SortArbejde,
        Self::EuEoes,
        Self::Udlandet,
        Self::Fleksjob,
        Self::Igu,
        Self::Ukendt,
    ];

    /// Its name in data.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Ordinaer => "ordinaer",
            Self::UdenFastTid => "uden_fast_tid",
            Self::Selvstaendig => "selvstaendig",
            Self::SocialtFrikort => "socialt_frikort",
            Self::BetaltFravaer => "betalt_fravaer",
            Self::Loentilskud => "loentilskud",
            Self::Virksomhedspraktik => "virksomhedspraktik",
            Self::Nytteindsats => "nytteindsats",
            Self::Undervisning => "undervisning",
            Self::SortArbejde => "sort_arbejde",
            Self::EuEoes => "eu_eoes",
            Self::Udlandet => "udlandet",
            Self::Fleksjob => "fleksjob",
            Self::Igu => "igu",
            Self::Ukendt => "ukendt",
        }
    }

    /// Whether it is measured by its income, § 11(9), § 16(4).
    pub const fn omregnes(self) -> bool {
        matches!(self, Self::UdenFastTid | Self::Selvstaendig)
    }

    /// Whether the work counts toward § 11(8).
    pub const fn medregning(self, readings: Readings) -> Medregning {
        match self {
            Self::Ordinaer | Self::UdenFastTid | Self::Selvstaendig => Medregning::Taeller,
            Self::SocialtFrikort => open(Question::FrikortHours, readings),
            Self::BetaltFravaer => open(Question::PaidLeaveHours, readings),
            Self::Loentilskud => Medregning::TaellerIkke(Grund::Tilskud),
            Self::Virksomhedspraktik | Self::Nytteindsats | Self::Undervisning => {
                Medregning::TaellerIkke(Grund::Tilbud)
            }
            Self::SortArbejde => Medregning::TaellerIkke(Grund::Sort),
            Self::EuEoes | Self::Udlandet => Medregning::TaellerIkke(Grund::UdenForRiget),
            Self::Fleksjob | Self::Igu => Medregning::Maaske(Papir::Ansaettelseskontrakt),
            Self::Ukendt => Medregning::Maaske(Papir::Loenseddel),
        }
    }

    /// Whether the work counts toward § 16(3): as for § 11(8), and work in the EU/EEA too.
    pub const fn medregning_efter_16_3(self, readings: Readings) -> Medregning {
        match self {
            Self::EuEoes => Medregning::Taeller,
            other => other.medregning(readings),
        }
    }
}

const fn open(question: Question, readings: Readings) -> Medregning {
    if readings.alternative(question) {
        Medregning::TaellerIkke(Grund::Laesning(question))
    } else {
        Medregning::Taeller
    }
}

/// The rate of conversion of a year, § 11(9): it is older than the other figures, so it is read by itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Omregning {
    /// Kroner per hour.
    pub sats: Kroner,
}

impl Omregning {
    /// The parameter it reads.
    pub const ID: &'static str = "kontanthjaelp.omregning.sats";

    /// The conversion of income of this month.
    ///
    /// # Errors
    /// [`ParameterError`] for a year without a rate.
    pub fn of(set: &ParameterSet, month: Month) -> Result<Self, ParameterError> {
        set.kroner(Self::ID, month).map(|sats| Self { sats })
    }

    /// The hours that an income stands for, before the cap of the month.
    pub fn timer(self, indtaegt: Kroner) -> Hours {
        Hours::of_income(indtaegt, self.sats)
    }
}

impl Beskaeftigelseskrav {
    /// Converted hours of a month, § 11(9): at most full-time work.
    pub fn omregnet(&self, timer: Hours) -> Hours {
        if timer < self.omregning_hoejst { timer } else { self.omregning_hoejst.as_reported() }
    }
}

impl Serialize for Arbejde {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::{Arbejde, Grund, Medregning, Omregning};
    use crate::law::LawOfMonth;
    use crate::parameters::ParameterSet;
    use crate::quantity::{Hours, Kroner};
    use crate::questions::{Question, Readings};

    #[test]
    fn subsidised_work_courses_and_work_abroad_do_not_count() {
        let readings = Readings::default();
        for kind in [
            Arbejde::Loentilskud,
            Arbejde::Virksomhedspraktik,
            Arbejde::Nytteindsats,
            Arbejde::Undervisning,
            Arbejde::SortArbejde,
            Arbejde::Udlandet,
            Arbejde::EuEoes,
        ] {
            assert!(matches!(kind.medregning(readings), Medregning::TaellerIkke(_)), "{kind:?}");
        }
    }

    #[test]
    fn work_in_the_eu_counts_for_the_rate_of_25_to_29_alone() {
        let readings = Readings::default();
        assert_eq!(Arbejde::EuEoes.medregning_efter_16_3(readings), Medregning::Taeller);
        assert_eq!(Arbejde::EuEoes.medregning(readings), Medregning::TaellerIkke(Grund::UdenForRiget));
    }

    #[test]
    fn an_open_question_can_be_read_the_other_way() {
        let readings = Readings::default().flipped(Question::FrikortHours);
        let reason = Grund::Laesning(Question::FrikortHours);
        assert_eq!(Arbejde::SocialtFrikort.medregning(readings), Medregning::TaellerIkke(reason));
        assert_eq!(Arbejde::SocialtFrikort.medregning(Readings::default()), Medregning::Taeller);
    }

    #[test]
    fn income_without_fixed_hours_is_converted_and_capped_at_a_full_time_month() {
        let set = ParameterSet::standard();
        for (month, income) in [("2024-05", 13_385), ("2025-03", 13_867), ("2026-03", 14_491)] {
            let omregning = Omregning::of(&set, month.parse().expect("a month")).expect("a rate");
            assert_eq!(omregning.timer(Kroner::whole(income)), Hours::whole(100), "{month}");
        }
        let law = LawOfMonth::of(&set, "2026-03".parse().expect("a month")).expect("figures");
        let most = |timer: &str| law.beskaeftigelseskrav.omregnet(timer.parse().expect("hours"));
        assert_eq!(most("160.32").to_string(), "160.32");
        assert_eq!((most("160.33"), most("700")), (Hours::FULL_TIME_MONTH, Hours::FULL_TIME_MONTH));
        assert!(Omregning::of(&set, "2023-12".parse().expect("a month")).is_err());
    }
}
