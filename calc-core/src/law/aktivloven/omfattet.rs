//! Who must meet the employment requirement, and who the residence requirement, at all.
//!
//! Law: LAS § 11(8): whoever was first registered in the realm on or after 2 April 1968, or again after more than 12 months
//! abroad on end; (10): not people with a right by EU law, nor past the state pension age or on a reduced pension; (12): those
//! adopted as minors, and those born abroad to a parent who lived here, are as born here. Once met is met for good.
//! The residence requirement of (3) applies to everybody but people with a right by EU law, (10).
//! Before 1 July 2025 only entrants from 2008 were covered by the employment requirement.
//! Input: how and when somebody came. Result: covered or not, with the reason.
//! Example: came in 1985: covered from July 2025. Came in 2006: not covered in June 2025, covered in July.
//! Read into it: (8) says "foreigners" of a first registration and "persons" of one after more than 12 months abroad; a Danish
//! citizen who first came as more than 12 months old is covered by the second. A posting by the state and the other stays
//! of (11) are no absence here either: a return from one is not told as a registration after an absence. Of several returns
//! the last decides, since the date only has to be passed once.
//! Not modelled: how far a right by EU law reaches (it is told); a Danish citizen who first came before the age of 12 months,
//! whom neither half of (8) names and who counts as covered here.

use serde::{Serialize, Serializer};

use crate::calendar::{Day, Month};

/// How somebody came, and what else decides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Indrejse {
    /// Born in the realm.
    pub foedt_i_riget: bool,
    /// First registered in the realm as coming from abroad.
    pub foerste_registrering: Option<Day>,
    /// Registered again, the last time, after more than 12 months abroad on end; stays of (11) are not abroad.
    pub genindrejse: Option<Day>,
    /// Adopted from abroad as a minor by somebody living here, (12) no. 1.
    pub adopteret_som_mindreaarig: bool,
    /// Born abroad to a parent who had lived here for 12 months, and came within 6 months, (12) no. 2.
    pub foedt_af_bosat_foraelder: bool,
    /// Has a right by EU law, (10).
    pub eu_ret: bool,
    /// Past the state pension age, or on a pension reduced for lack of years, (10).
    pub pension: bool,
}

/// Whether the requirement applies, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Omfattet {
    /// Covered: first registered on or after the date.
    FoersteRegistrering,
    /// Covered: registered again after more than 12 months abroad.
    Genindrejse,
    /// Not covered: met before, once for good.
    OpfyldtFoer,
    /// Not covered: a right by EU law.
    EuRet,
    /// Not covered: past the pension age or on a reduced pension.
    Pension,
    /// Not covered: born in the realm, or as if.
    FoedtIRiget,
    /// Not covered: came before the date.
    FoerSkaeringsdatoen,
}

/// § 11(8): who came on or after this day is covered.
const SKAERINGSDATO: (i16, i8, i8) = (1968, 4, 2);
/// Before July 2025 only who came on or after this day was.
const TIDLIGERE_SKAERINGSDATO: (i16, i8, i8) = (2008, 1, 1);
/// The month from which § 11(8) reads as it does.
const NYE_REGLER: (i16, i8) = (2025, 7);

impl Omfattet {
    /// All outcomes.
    pub const ALL: [Self; 7] = [
        Self::FoersteRegistrering,
        Self::Genindrejse,
        Self::OpfyldtFoer,
        Self::EuRet,
        Self::Pension,
        Self::FoedtIRiget,
        Self::FoerSkaeringsdatoen,
    ];

    /// Its name in data.
    pub const fn id(self) -> &'static str {
        match self {
            Self::FoersteRegistrering => "foerste_registrering",
            Self::Genindrejse => "genindrejse",
            Self::OpfyldtFoer => "opfyldt_foer",
            Self::EuRet => "eu_ret",
            Self::Pension => "pension",
            Self::FoedtIRiget => "foedt_i_riget",
            Self::FoerSkaeringsdatoen => "foer_skaeringsdatoen",
        }
    }

    /// Whether the requirement applies.
    pub const fn gaelder(self) -> bool {
        matches!(self, Self::FoersteRegistrering | Self::Genindrejse)
    }
}

/// Whether somebody must meet the employment requirement in this month, § 11(8), (10) and (12).
pub fn omfattet(indrejse: &Indrejse, opfyldt_foer: bool, month: Month) -> Omfattet {
    let (year, number, day) =
        if (month.year(), month.number()) >= NYE_REGLER { SKAERINGSDATO } else { TIDLIGERE_SKAERINGSDATO };
    let since = |came: Option<Day>| came.is_some_and(|came| came.at_or_after(year, number, day));
    if opfyldt_foer {
        Omfattet::OpfyldtFoer
    } else if indrejse.eu_ret {
        Omfattet::EuRet
    } else if indrejse.pension {
        Omfattet::Pension
    } else if since(indrejse.genindrejse) {
        Omfattet::Genindrejse
    } else if indrejse.foedt_i_riget
        || indrejse.adopteret_som_mindreaarig
        || indrejse.foedt_af_bosat_foraelder
    {
        Omfattet::FoedtIRiget
    } else if since(indrejse.foerste_registrering) {
        Omfattet::FoersteRegistrering
    } else {
        Omfattet::FoerSkaeringsdatoen
    }
}

/// Whether somebody must meet the residence requirement: all but people with a right by EU law, § 11(3) and (10). A pension
/// and a requirement met before free from the employment requirement alone.
pub const fn opholdskrav_gaelder(indrejse: &Indrejse) -> bool {
    !indrejse.eu_ret
}

impl Serialize for Omfattet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::{Indrejse, Omfattet, omfattet, opholdskrav_gaelder};

    fn came(first: &str) -> Indrejse {
        Indrejse { foerste_registrering: Some(first.parse().expect("a day")), ..Indrejse::default() }
    }

    fn found(indrejse: Indrejse, month: &str) -> Omfattet {
        omfattet(&indrejse, false, month.parse().expect("a month"))
    }

    #[test]
    fn the_decision_table() {
        assert_eq!(found(came("1985-06-01"), "2025-07"), Omfattet::FoersteRegistrering);
        assert_eq!(found(came("2006-01-01"), "2025-06"), Omfattet::FoerSkaeringsdatoen);
        assert_eq!(found(came("2006-01-01"), "2025-07"), Omfattet::FoersteRegistrering);
        assert_eq!(found(came("1999-08-15"), "2026-01"), Omfattet::FoersteRegistrering);
        let adopted = Indrejse { adopteret_som_mindreaarig: true, ..came("1990-01-01") };
        assert_eq!(found(adopted, "2026-01"), Omfattet::FoedtIRiget);
        let eu = Indrejse { eu_ret: true, ..came("2020-01-01") };
        assert_eq!(found(eu, "2026-01"), Omfattet::EuRet);
    }

    #[test]
    fn the_day_itself_is_covered_and_the_day_before_is_not() {
        assert!(found(came("1968-04-02"), "2026-01").gaelder());
        assert!(!found(came("1968-04-01"), "2026-01").gaelder());
    }

    #[test]
    fn a_long_absence_brings_in_those_born_here_too() {
        let back = Indrejse {
            foedt_i_riget: true,
            genindrejse: Some("2019-05-01".parse().expect("a day")),
            ..Indrejse::default()
        };
        assert_eq!(found(back, "2026-01"), Omfattet::Genindrejse);
        let stayed = Indrejse { foedt_i_riget: true, ..Indrejse::default() };
        assert_eq!(found(stayed, "2026-01"), Omfattet::FoedtIRiget);
    }

    #[test]
    fn met_once_is_met_for_good() {
        let month = "2026-01".parse().expect("a month");
        assert_eq!(omfattet(&came("2000-01-01"), true, month), Omfattet::OpfyldtFoer);
    }

    #[test]
    fn who_met_it_once_left_and_came_back_is_tested_for_residence_alone() {
        let back = Indrejse { genindrejse: Some("2024-05-01".parse().expect("a day")), ..came("2000-01-01") };
        let found = omfattet(&back, true, "2026-01".parse().expect("a month"));
        assert!(!found.gaelder() && opholdskrav_gaelder(&back));
    }

    #[test]
    fn eu_law_frees_from_both_and_a_pension_from_one() {
        let eu = Indrejse { eu_ret: true, ..came("2020-01-01") };
        let pension = Indrejse { pension: true, ..came("2020-01-01") };
        assert!(!found(eu, "2026-01").gaelder() && !opholdskrav_gaelder(&eu));
        assert_eq!(found(pension, "2026-01"), Omfattet::Pension);
        assert!(opholdskrav_gaelder(&pension));
    }

    #[test]
    fn those_treated_as_born_here_are_covered_after_a_long_absence_only() {
        let again = Some("2019-05-01".parse().expect("a day"));
        let adopted = Indrejse { adopteret_som_mindreaarig: true, ..came("1990-01-01") };
        let of_residents = Indrejse { foedt_af_bosat_foraelder: true, ..came("1990-01-01") };
        for born in [adopted, of_residents] {
            assert_eq!(found(born, "2026-01"), Omfattet::FoedtIRiget);
            assert_eq!(found(Indrejse { genindrejse: again, ..born }, "2026-01"), Omfattet::Genindrejse);
        }
    }

    #[test]
    fn only_entrants_from_2008_were_covered_before_july_2025() {
        assert_eq!(found(came("2007-12-31"), "2025-06"), Omfattet::FoerSkaeringsdatoen);
        assert_eq!(found(came("2008-01-01"), "2025-06"), Omfattet::FoersteRegistrering);
    }
}
