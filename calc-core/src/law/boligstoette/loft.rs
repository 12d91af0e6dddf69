//! The cap on the housing benefit of couples on forhøjet sats.
//!
//! Law: LAS § 25 b, BEK 832/2025 §§ 2-3. Housing benefit is shared out over the members whose income counts; of the share
//! of each capped person no more than the cap is paid. Input: housing benefit of the month, how many share it, how many of
//! them are capped. Result: every amount on the way, kroner a month.
//!
//! Example, 2026: 1,194 for two adults: shares of 597, the cap 379. Both capped: 758. One capped: 597 + 379 = 976.
//! Rounding, BEK § 3(1): a share is whole kroner, downwards; the kroner that are over are left alone.
//! Who is capped is the caller's: married or cohabiting, forhøjet sats for the whole calendar month, neither counted as
//! single (§ 25 b(5)) nor lowered by § 26(2) or §§ 10 f, 10 h, 10 j. Wages do not move the cap, but a month without help
//! lifts it.
//! Read into it: those who share are the adults (derived from §§ 6-8).
//! Not modelled: loans (BEK § 3(2)) and the homes of § 25 b(3).

use serde::Serialize;

use crate::law::LawOfMonth;
use crate::quantity::Kroner;

/// Housing benefit and its cap, kroner a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Loft {
    /// Housing benefit before the cap.
    pub boligstoette: Kroner,
    /// One person's share, § 25 b(2).
    pub andel: Kroner,
    /// The most of a share, § 25 b(1).
    pub loft: Kroner,
    /// So many persons are capped.
    pub personer_med_loft: u32,
    /// What all of them lose, § 25 b(6).
    pub nedsaettelse: Kroner,
    /// What is paid.
    pub udbetalt: Kroner,
}

/// Housing benefit shared over so many members, so many of them capped, § 25 b.
pub fn boligstoetteloft(
    boligstoette_maaned: Kroner,
    medlemmer: u32,
    med_loft: u32,
    law: &LawOfMonth,
) -> Loft {
    let loft = law.ydelser.boligstoetteloft.loft;
    let personer_med_loft = med_loft.min(medlemmer);
    let andel = boligstoette_maaned.share(1, i64::from(medlemmer)).floored_to_kroner();
    let nedsaettelse = (andel - loft).or_zero().times(personer_med_loft);
    Loft {
        boligstoette: boligstoette_maaned,
        andel,
        loft,
        personer_med_loft,
        nedsaettelse,
        udbetalt: boligstoette_maaned - nedsaettelse,
    }
}

#[cfg(test)]
mod tests {
    use super::boligstoetteloft;
    use crate::law::LawOfMonth;
    use crate::parameters::ParameterSet;
    use crate::quantity::Kroner;

    #[test]
    fn nobody_shares_and_nobody_is_capped_twice() {
        let month = "2026-03".parse().expect("a month");
        let law = LawOfMonth::of(&ParameterSet::standard(), month).expect("a month with figures");
        let paid = |members, capped| boligstoetteloft(Kroner::whole(4_000), members, capped, &law).udbetalt;
        assert_eq!(paid(0, 0), Kroner::whole(4_000));
        assert_eq!(paid(0, 2), Kroner::whole(4_000));
        assert_eq!(paid(1, 2), Kroner::whole(379));
    }
}
