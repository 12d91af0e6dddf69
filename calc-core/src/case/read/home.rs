//! The home, and where it is.

use crate::calendar::Month;
use crate::case::fault::Problem;
use crate::case::form::Form;
use crate::case::kinds;
use crate::facts::{AndenVoksen, Bolig, Kommune};
use crate::parameters::kommuner;
use crate::quantity::Kroner;

/// The municipality; it must have rates in the year of the month.
pub(super) fn kommune(form: &mut impl Form, month: Option<Month>) -> Option<Kommune> {
    let told = form.optional(
        "municipality",
        "Where tax is paid: name or number; left out: the average of the country.",
        &kinds::KOMMUNE,
    )?;
    if let (Some(record), Some(month)) = (kommuner::by_code(told.0), month)
        && record.satser(month.year()).is_none()
    {
        form.fault("municipality", Problem::MunicipalityWithoutRates { years: record.years().collect() });
    }
    Some(told)
}

pub(super) fn home(form: &mut impl Form) -> Option<Bolig> {
    let husleje = form.required(
        "rent",
        "Rent, kroner a month; deposits and loans for them are not in it.",
        &kinds::KRONER,
    );
    let areal = form.required("m2", "Gross floor area, square metres.", &kinds::SQUARE_METRES);
    let varme = form.optional(
        "heating",
        "Paid in full beside the rent (electricity, gas or a collective system), in the rent, or other; left out: beside.",
        &kinds::HEATING,
    );
    let mut yes = |name, about| form.optional(name, about, &kinds::YES_NO).unwrap_or(false);
    let varmt_vand_i_huslejen = yes("hot_water_in_rent", "Hot water is in the rent.");
    let el_i_huslejen = yes("electricity_in_rent", "Electricity is in the rent.");
    let vand_ved_siden_af = yes("water_beside_rent", "Water is paid beside the rent.");
    let afledning_ved_siden_af = yes("drainage_beside_rent", "Drainage is paid beside the rent.");
    let foertidspension =
        yes("disability_pension", "Somebody here has disability or senior pension, § 22(3).");
    let maling = form.optional("painting", "The tenant's duty to paint and paper.", &kinds::UPKEEP);
    let andet = form.optional("other_upkeep", "The tenant's duty of other upkeep.", &kinds::UPKEEP);
    let formue = form.optional(
        "household_wealth",
        "Wealth of all adults in the home that counts under § 8 a, kroner.",
        &kinds::KRONER,
    );
    let andre_voksne = form.list("other_adults", "Other adults in the home who are no lodgers.", |form| {
        let age = form.required("age", "Age on the first day of the month.", &kinds::ADULT_AGE);
        let indkomst = form.required(
            "income",
            "Personal income, kroner a month: after AM-bidrag, before tax.",
            &kinds::KRONER,
        );
        Some(AndenVoksen { age: age?, indkomst: indkomst? })
    });
    Some(Bolig {
        husleje: husleje?,
        areal: areal?,
        varme: varme.unwrap_or_default(),
        varmt_vand_i_huslejen,
        el_i_huslejen,
        vand_ved_siden_af,
        afledning_ved_siden_af,
        maling: maling.unwrap_or_default(),
        anden_vedligeholdelse: andet.unwrap_or_default(),
        formue: formue.unwrap_or(Kroner::ZERO),
        foertidspension,
        andre_voksne,
    })
}
