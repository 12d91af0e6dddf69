//! The housing cost that counts.
//!
//! Law: boligstøtteloven § 10 (rent, and amounts per m² that add to it or take from it), § 12 (floor area above what the
//! household needs is left out in proportion), § 14 (a maximum, higher with children). Input: the home, how many live in it,
//! how many of them are children. Result: every amount on the way, kroner a year.
//!
//! Example, 2026: 7,600 a month, 60 m², heating beside the rent: 91,200 + 60 × 35 = 93,300; the area counts in full and
//! 95,500 is not reached.
//! Rounding: none; an area in proportion is kept to a millionth. § 14(2) rounds the raised maximum for people with severe
//! mobility impairment only, so here it is not rounded.
//! Read into it: a cost that the deductions would turn negative is nothing.
//! Not modelled: phased-in rents (6), subletting and trade in the home (7), severe mobility impairment and 24-hour help
//! (§§ 12(3)-(4), 14(2)-(3)), care homes and assigned dwellings (§§ 12(6), 14(4)-(6)).

use serde::Serialize;

use super::MONTHS_A_YEAR;
use crate::facts::{Bolig, Varme, Vedligeholdelse};
use crate::law::LawOfMonth;
use crate::quantity::Kroner;

/// From rent to the housing cost that counts, kroner a year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Boligudgift {
    /// Twelve months' rent, § 10(1).
    pub leje: Kroner,
    /// Heating paid beside the rent: added, § 10(5).
    pub varme: Kroner,
    /// Water beside the rent: added, § 10(3).
    pub vand: Kroner,
    /// Drainage beside the rent: added, § 10(3).
    pub afledning: Kroner,
    /// Duty to paint and paper: added, § 10(4).
    pub maling: Kroner,
    /// Duty of other upkeep: added, § 10(4).
    pub anden_vedligeholdelse: Kroner,
    /// Heating in the rent: taken off, § 10(2).
    pub varme_i_lejen: Kroner,
    /// Hot water in the rent: taken off, § 10(2).
    pub varmt_vand_i_lejen: Kroner,
    /// Electricity in the rent: taken off, § 10(2).
    pub el_i_lejen: Kroner,
    /// The cost of the whole area, § 10.
    pub hele_arealet: Kroner,
    /// m² of the home.
    pub areal: u32,
    /// m² that so many people have at most, § 12(2).
    pub areal_hoejst: u32,
    /// The cost of the area that counts, § 12.
    pub medregnet_areal: Kroner,
    /// The most that counts, § 14(1).
    pub maksimum: Kroner,
    /// The housing cost of which boligsikring is worked out.
    pub boligudgift: Kroner,
}

/// The housing cost of a home with so many people, so many of them children, §§ 10, 12 and 14.
pub fn boligudgift(bolig: &Bolig, personer: u32, boern: u32, law: &LawOfMonth) -> Boligudgift {
    let figures = &law.ydelser.boligtillaeg;
    let areal = u32::from(bolig.areal);
    let per_m2 = |applies: bool, amount: Kroner| if applies { amount.times(areal) } else { Kroner::ZERO };
    let upkeep = |duty| match duty {
        Vedligeholdelse::Ingen => Kroner::ZERO,
        Vedligeholdelse::Delvis => figures.vedligeholdelse_delvis.times(areal),
        Vedligeholdelse::Fuld => figures.vedligeholdelse_fuld.times(areal),
    };
    let leje = bolig.husleje.times(MONTHS_A_YEAR);
    let varme = per_m2(bolig.varme == Varme::VedSidenAf, figures.varme);
    let vand = per_m2(bolig.vand_ved_siden_af, figures.vand);
    let afledning = per_m2(bolig.afledning_ved_siden_af, figures.afledning);
    let maling = upkeep(bolig.maling);
    let anden_vedligeholdelse = upkeep(bolig.anden_vedligeholdelse);
    let varme_i_lejen = per_m2(bolig.varme == Varme::IHuslejen, figures.varme_i_lejen);
    let varmt_vand_i_lejen = per_m2(bolig.varmt_vand_i_huslejen, figures.varmt_vand_i_lejen);
    let el_i_lejen = per_m2(bolig.el_i_huslejen, figures.el_i_lejen);
    let more = varme + vand + afledning + maling + anden_vedligeholdelse;
    let hele_arealet = (leje + more - varme_i_lejen - varmt_vand_i_lejen - el_i_lejen).or_zero();
    let limits = &law.ydelser.boligudgift;
    let others = personer.saturating_sub(1);
    let areal_hoejst = limits.areal_foerste.saturating_add(limits.areal_oevrige.saturating_mul(others));
    let medregnet_areal = if areal > areal_hoejst {
        hele_arealet.share(i64::from(areal_hoejst), i64::from(areal))
    } else {
        hele_arealet
    };
    let rise = limits.maksimum_pr_barn.of(limits.maksimum).times(boern.min(limits.boern_hoejst));
    let maksimum = limits.maksimum + rise;
    Boligudgift {
        leje,
        varme,
        vand,
        afledning,
        maling,
        anden_vedligeholdelse,
        varme_i_lejen,
        varmt_vand_i_lejen,
        el_i_lejen,
        hele_arealet,
        areal,
        areal_hoejst,
        medregnet_areal,
        maksimum,
        boligudgift: medregnet_areal.min(maksimum),
    }
}

#[cfg(test)]
mod tests {
    use super::{Boligudgift, boligudgift};
    use crate::facts::{Bolig, Varme, Vedligeholdelse};
    use crate::law::LawOfMonth;
    use crate::parameters::ParameterSet;
    use crate::quantity::Kroner;

    fn home(husleje: i64, areal: u16) -> Bolig {
        Bolig {
            husleje: Kroner::whole(husleje),
            areal,
            varme: Varme::Andet,
            varmt_vand_i_huslejen: false,
            el_i_huslejen: false,
            vand_ved_siden_af: false,
            afledning_ved_siden_af: false,
            maling: Vedligeholdelse::Ingen,
            anden_vedligeholdelse: Vedligeholdelse::Ingen,
            formue: Kroner::ZERO,
            foertidspension: false,
            andre_voksne: Vec::new(),
        }
    }

    fn of(bolig: &Bolig, personer: u32, boern: u32) -> Boligudgift {
        let month = "2026-03".parse().expect("a month");
        let law = LawOfMonth::of(&ParameterSet::standard(), month).expect("a month with figures");
        boligudgift(bolig, personer, boern, &law)
    }

    #[test]
    fn everything_in_the_rent_comes_off_each_by_itself() {
        let plain = home(6_000, 50);
        assert_eq!(of(&plain, 1, 0).boligudgift, Kroner::whole(72_000));
        let all = Bolig {
            varme: Varme::IHuslejen,
            varmt_vand_i_huslejen: true,
            el_i_huslejen: true,
            ..plain.clone()
        };
        // 50 m² at 91.50, 29 and 69.
        let taken = of(&all, 1, 0);
        assert_eq!(taken.varme_i_lejen, Kroner::whole(4_575));
        assert_eq!(
            (taken.varmt_vand_i_lejen, taken.el_i_lejen),
            (Kroner::whole(1_450), Kroner::whole(3_450))
        );
        assert_eq!(taken.boligudgift, Kroner::whole(62_525));
        let hot_water_alone = Bolig { varmt_vand_i_huslejen: true, ..plain };
        assert_eq!(of(&hot_water_alone, 1, 0).boligudgift, Kroner::whole(70_550));
    }

    #[test]
    fn everything_beside_the_rent_is_added_and_upkeep_twice() {
        let all = Bolig {
            varme: Varme::VedSidenAf,
            vand_ved_siden_af: true,
            afledning_ved_siden_af: true,
            maling: Vedligeholdelse::Fuld,
            anden_vedligeholdelse: Vedligeholdelse::Delvis,
            ..home(5_000, 40)
        };
        let added = of(&all, 1, 0);
        // 40 m² at 35, 15.25, 22, 69 and 34.25.
        assert_eq!(added.varme, Kroner::whole(1_400));
        assert_eq!((added.vand, added.afledning), (Kroner::whole(610), Kroner::whole(880)));
        assert_eq!((added.maling, added.anden_vedligeholdelse), (Kroner::whole(2_760), Kroner::whole(1_370)));
        assert_eq!(added.boligudgift, Kroner::whole(67_020));
    }

    #[test]
    fn area_above_the_limit_is_left_out_in_proportion() {
        for (areal, personer, counted) in
            [(65, 1, "72000.00"), (66, 1, "70909.090909"), (85, 2, "72000.00"), (130, 1, "36000.00")]
        {
            let cost = of(&home(6_000, areal), personer, 0);
            assert_eq!(cost.medregnet_areal.to_string(), counted, "{areal} m² for {personer}");
        }
        // Nobody is told: the first person's area all the same.
        assert_eq!(of(&home(6_000, 65), 0, 0).areal_hoejst, 65);
    }

    #[test]
    fn the_maximum_rises_with_up_to_four_children() {
        for (boern, maksimum) in
            [(0, "95500.00"), (1, "100275.00"), (2, "105050.00"), (4, "114600.00"), (7, "114600.00")]
        {
            let cost = of(&home(20_000, 50), 1 + boern, boern);
            assert_eq!((cost.maksimum.to_string(), cost.boligudgift), (maksimum.to_owned(), cost.maksimum));
        }
    }

    #[test]
    fn deductions_above_the_rent_leave_nothing_and_not_less() {
        let bolig = Bolig { el_i_huslejen: true, ..home(100, 60) };
        assert_eq!(of(&bolig, 1, 0).boligudgift, Kroner::ZERO);
    }
}
