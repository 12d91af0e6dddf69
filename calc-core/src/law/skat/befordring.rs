//! The deduction for the way to work.
//!
//! Law: LL § 9 C(1)-(3): for each day, kilometres there and back by the normal route by car, above 24, half the rate above
//! 120; from outer municipalities and small islands a higher rate for all of them (2024-2027). (4): low incomes add a
//! percentage, up to a most; both fall with income above a limit. (6)-(7): nothing where somebody else pays for it.
//! Input: days of a month, kilometres of a day, where the home is, pay of the year before AM-bidrag. Result: kroner a year.
//!
//! Example, 2026: 60 km on 5 days a week, 260 days: 36 × 3.17 × 260 = 29,671.20, and 64 per cent more: 18,989.57.
//! Rounding: none but that of the rates; a month's days times a day's amount are kept to a millionth.
//! Read into it (open question `commuter-taper`): the fall counts in exact kroner, not in started thousands.
//! Two jobs are two ways, each with its own 24 km: whether they are worked on the
//! same day is not asked. The higher outer rate is that of the income years 2024-2027, above 120 km too.
//! Not modelled: ferries, the bridges of (9), lasting illness (§ 9 D), fewer days for holidays, a refund of a part of the
//! way (6), which takes the whole of it here.

use serde::Serialize;

use crate::law::LawOfMonth;
use crate::quantity::{Days, Kroner};
use crate::questions::{Question, Readings};

/// The deduction, kroner a year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Befordring {
    /// For each kilometre above 24, § 9 C(1)-(3).
    pub ordinaert: Kroner,
    /// The share that a low income adds, § 9 C(4).
    pub tillaeg: Kroner,
    /// Both.
    pub i_alt: Kroner,
    /// The supplement is less than a low income has.
    pub aftrappet: bool,
}

/// The ordinary deduction of a year, § 9 C(1)-(3), for so many days a month and tenths of a kilometre a day.
///
/// ```
/// use calc_core::law::{LawOfMonth, skat::befordring::ordinaert};
/// use calc_core::{parameters::ParameterSet, quantity::Days};
/// let law = LawOfMonth::of(&ParameterSet::standard(), "2025-09".parse()?)?;
/// let three_days_a_week = Days::a_month_of_hundredths_a_week(300);
/// // 156 days a year, 36 kilometres of each, 2.23 kroner.
/// assert_eq!(ordinaert(three_days_a_week, 600, false, &law).to_string(), "12523.68");
/// // In an outer municipality 2.47.
/// assert_eq!(ordinaert(three_days_a_week, 600, true, &law).to_string(), "13871.52");
/// assert!(ordinaert(three_days_a_week, 240, true, &law).is_zero());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn ordinaert(dage: Days, tiendedele_km: u32, yderomraade: bool, law: &LawOfMonth) -> Kroner {
    let figures = &law.skat.befordring;
    let from = figures.bundgraense_km * 10;
    let half_from = figures.nedsat_fra_km * 10;
    let tenths = |count: u32, rate: Kroner| rate.share(i64::from(count), 10);
    let above = tiendedele_km.saturating_sub(from);
    let a_day = if above == 0 {
        return Kroner::ZERO;
    } else if yderomraade {
        tenths(above, figures.sats_yderomraade)
    } else {
        let far = tiendedele_km.saturating_sub(half_from);
        tenths(above - far, figures.sats) + tenths(far, figures.sats_langt)
    };
    dage.a_year().times(a_day)
}

/// Of income, § 9 C(4).
const THOUSAND: i64 = 1_000;

/// The deduction with the supplement of a low income, § 9 C(4). `loen` is the pay of a year before AM-bidrag, after own
/// ATP and pension: kontanthjælp does not count.
///
/// ```
/// use calc_core::law::{LawOfMonth, skat::befordring::befordringsfradrag};
/// use calc_core::{parameters::ParameterSet, quantity::Kroner, questions::Readings};
/// let law = LawOfMonth::of(&ParameterSet::standard(), "2026-03".parse()?)?;
/// let of = |pay| {
///     let ten_thousand = Kroner::whole(10_000);
///     befordringsfradrag(ten_thousand, Kroner::whole(pay), Readings::default(), &law).tillaeg.to_string()
/// };
/// // 64 per cent up to 341,500, half of it 25,000 above, nothing 50,000 above.
/// assert_eq!([of(60_000), of(366_500), of(391_500)], ["6400.00", "3200.00", "0.00"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn befordringsfradrag(
    ordinaert: Kroner,
    loen: Kroner,
    readings: Readings,
    law: &LawOfMonth,
) -> Befordring {
    if ordinaert.is_zero() {
        return Befordring::default();
    }
    let figures = &law.skat.befordring;
    let exact = loen - figures.indkomstgraense;
    let over = if readings.alternative(Question::CommuterTaper) { exact.raised_to(THOUSAND) } else { exact };
    let full = figures.tillaeg_procent.of(ordinaert).min(figures.tillaeg_hoejst);
    let tillaeg = if over <= Kroner::ZERO {
        full
    } else {
        // The percentage and the most both fall to nothing over the same stretch of income.
        let left = figures.aftrapning - over;
        if left <= Kroner::ZERO { Kroner::ZERO } else { full.part_of(left, figures.aftrapning) }
    };
    Befordring { ordinaert, tillaeg, i_alt: ordinaert + tillaeg, aftrappet: tillaeg < full }
}

#[cfg(test)]
mod tests {
    use super::{Befordring, befordringsfradrag, ordinaert};
    use crate::law::LawOfMonth;
    use crate::parameters::ParameterSet;
    use crate::quantity::{Days, Kroner};
    use crate::questions::{Question, Readings};

    fn law(month: &str) -> LawOfMonth {
        LawOfMonth::of(&ParameterSet::standard(), month.parse().expect("a month")).expect("figures")
    }

    /// The deduction of one day, through a week of one day: 52 a year.
    fn a_day(tenths: u32, outer: bool, month: &str) -> Kroner {
        ordinaert(Days::a_month_of_hundredths_a_week(100), tenths, outer, &law(month)).share(1, 52)
    }

    fn oere(oere: i64) -> Kroner {
        Kroner::oere(oere)
    }

    #[test]
    fn kilometres_of_a_day_count_above_24_and_by_half_above_120() {
        for (tenths, in_2025, in_2026) in [
            (0, 0, 0),
            (240, 0, 0),
            (250, 223, 317),
            (600, 36 * 223, 36 * 317),
            (1_200, 96 * 223, 96 * 317),
            (1_210, 96 * 223 + 112, 96 * 317 + 159),
            (2_000, 96 * 223 + 80 * 112, 96 * 317 + 80 * 159),
        ] {
            assert_eq!(a_day(tenths, false, "2025-07"), oere(in_2025), "{tenths} in 2025");
            assert_eq!(a_day(tenths, false, "2026-03"), oere(in_2026), "{tenths} in 2026");
        }
        // A tenth of a kilometre counts as one.
        assert_eq!(a_day(241, false, "2026-03").to_string(), "0.317");
        assert_eq!(a_day(1_201, false, "2026-03").to_string(), "304.479");
    }

    #[test]
    fn from_outer_municipalities_and_islands_the_rate_is_higher_and_never_halved() {
        for (tenths, in_2025, in_2026) in
            [(240, 0, 0), (250, 247, 351), (1_200, 96 * 247, 96 * 351), (1_210, 97 * 247, 97 * 351)]
        {
            assert_eq!(a_day(tenths, true, "2025-07"), oere(in_2025), "{tenths} in 2025");
            assert_eq!(a_day(tenths, true, "2026-03"), oere(in_2026), "{tenths} in 2026");
        }
    }

    #[test]
    fn the_rate_of_outer_municipalities_is_the_ordinary_one_and_10_75_per_cent() {
        let more: crate::quantity::Percent = "10.75".parse().expect("per cent");
        for month in ["2025-07", "2026-03"] {
            let figures = law(month).skat.befordring;
            assert_eq!((figures.sats + more.of(figures.sats)).rounded_to_oere(), figures.sats_yderomraade);
            assert_eq!(figures.sats.share(1, 2).rounded_to_oere(), figures.sats_langt);
        }
    }

    #[test]
    fn the_example_of_two_days_a_week() {
        let law = law("2026-03");
        let ordinary = ordinaert(Days::a_month_of_hundredths_a_week(200), 600, false, &law);
        assert_eq!(ordinary, oere(1_186_848)); // 104 days
        let whole = befordringsfradrag(ordinary, Kroner::whole(62_400), Readings::default(), &law);
        assert_eq!(whole.tillaeg.to_string(), "7595.8272");
        assert_eq!(whole.i_alt, ordinary + whole.tillaeg);
        assert!(!whole.aftrappet);
    }

    #[test]
    fn the_supplement_is_whole_up_to_the_limit_half_in_the_middle_and_gone_50_000_above() {
        let law = law("2026-03");
        let at = |income: i64| {
            befordringsfradrag(Kroner::whole(20_000), Kroner::whole(income), Readings::default(), &law)
        };
        for (income, supplement) in [
            (0, "12800.00"),
            (341_500, "12800.00"),
            (342_500, "12544.00"), // 62.72 per cent
            (366_500, "6400.00"),  // 32 per cent
            (391_499, "0.256"),
            (391_500, "0.00"),
            (900_000, "0.00"),
        ] {
            let found = at(income);
            assert_eq!(found.tillaeg.to_string(), supplement, "{income}");
            assert_eq!(found.aftrappet, income > 341_500, "{income}");
        }
    }

    #[test]
    fn the_maximum_falls_with_the_percentage() {
        for (month, limit, most) in [("2025-07", 325_800, 15_400), ("2026-03", 341_500, 30_800)] {
            let law = law(month);
            let at = |income| {
                befordringsfradrag(Kroner::whole(60_000), Kroner::whole(income), Readings::default(), &law)
                    .tillaeg
            };
            assert_eq!(at(limit), Kroner::whole(most), "{month}");
            assert_eq!(at(limit + 10_000), Kroner::whole(most).share(80, 100), "{month}");
            assert_eq!(at(limit + 50_000), Kroner::ZERO, "{month}");
        }
    }

    #[test]
    fn without_kilometres_that_count_there_is_nothing() {
        assert_eq!(
            befordringsfradrag(Kroner::ZERO, Kroner::ZERO, Readings::default(), &law("2026-03")),
            Befordring::default()
        );
    }

    #[test]
    fn read_the_other_way_the_supplement_falls_by_started_thousands() {
        let law = law("2025-10");
        let readings = Readings::default().flipped(Question::CommuterTaper);
        let at = |income: i64, readings| {
            befordringsfradrag(Kroner::whole(20_000), Kroner::whole(income), readings, &law).tillaeg
        };
        // One krone above 325,800 is a whole thousand: 2 per cent of 12,800.
        assert_eq!(at(325_801, readings), Kroner::whole(12_544));
        assert_eq!(at(326_800, readings), at(326_800, Readings::default()));
        assert_eq!(at(325_800, readings), Kroner::whole(12_800));
    }
}
