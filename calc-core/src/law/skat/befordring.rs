//! The deduction for the way to work.
//!
//! Law: LL § 9 C(1)-(3): for each day, kilometres there and back by the normal route by car, above 24, half the rate above
//! 120; from outer municipalities and small islands a higher rate for all of them (2024-2027). (4): low incomes add a
//! percentage, up to a most; both fall with income above a limit. (6)-(7): nothing where somebody else pays for it.
//! Input: days of a month, kilometres of a day, where the home is, pay of the year before AM-bidrag. Result: kroner a year.
//!
//! Example, 2026: 60 km on 5 days a week, 260 days: 36 × 3.17 × 260 = 29,671.20, and 64 per cent more: 18,989.57.
//! Rounding: none but that of the rates; a month's days times a day's amount are kept to a millionth.
//! Read into it (open question `commuter-taper`): the fall counts in exact kroner, not in started thousands; nobody in the
//! range of a small job is touched by it. Two jobs are two ways, each with its own 24 km: whether they are worked on the
//! same day is not asked. The higher outer rate is that of the income years 2024-2027, above 120 km too.
//! Not modelled: ferries, the bridges of (9), lasting illness (§ 9 D), fewer days for holidays, a refund of a part of the
//! way (6), which takes the whole of it here.

use serde::Serialize;

use crate::law::LawOfMonth;
use crate::quantity::{Days, Kroner};

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

const MONTHS_A_YEAR: u32 = 12;

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
    dage.times(a_day).times(MONTHS_A_YEAR)
}

/// The deduction with the supplement of a low income, § 9 C(4). `loen` is the pay of a year before AM-bidrag, after own
/// ATP and pension: kontanthjælp does not count.
///
/// ```
/// use calc_core::law::{LawOfMonth, skat::befordring::befordringsfradrag};
/// use calc_core::{parameters::ParameterSet, quantity::Kroner};
/// let law = LawOfMonth::of(&ParameterSet::standard(), "2026-03".parse()?)?;
/// let of = |pay| befordringsfradrag(Kroner::whole(10_000), Kroner::whole(pay), &law).tillaeg.to_string();
/// // 64 per cent up to 341,500, half of it 25,000 above, nothing 50,000 above.
/// assert_eq!([of(60_000), of(366_500), of(391_500)], ["6400.00", "3200.00", "0.00"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn befordringsfradrag(ordinaert: Kroner, loen: Kroner, law: &LawOfMonth) -> Befordring {
    if ordinaert.is_zero() {
        return Befordring::default();
    }
    let figures = &law.skat.befordring;
    let over = loen - figures.indkomstgraense;
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
