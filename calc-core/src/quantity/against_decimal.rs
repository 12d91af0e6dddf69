//! Money counted in whole parts, held against the decimal arithmetic that it stands for.

use proptest::prelude::*;
use rust_decimal::{Decimal, RoundingStrategy};

use super::{Hours, Kroner, Percent};

/// What 64 bits hold of a number with so many decimals, a half to the even one.
fn held(number: Decimal, decimals: u32) -> Decimal {
    let (least, most) = (Decimal::new(i64::MIN, decimals), Decimal::new(i64::MAX, decimals));
    number.round_dp(decimals).clamp(least, most)
}

fn kroner(number: Decimal) -> Decimal {
    held(number, 8)
}

/// Numbers of every size: few digits, most of what an amount holds, and the last that 64 bits hold.
fn numbers() -> impl Strategy<Value = i64> {
    prop_oneof![
        4 => -100_000_000..100_000_000_i64,
        4 => any::<i64>(),
        2 => (any::<i64>(), 0..60_u32).prop_map(|(number, less)| number >> less),
        1 => prop_oneof![Just(0), Just(1), Just(-1), Just(i64::MAX), Just(i64::MIN), Just(i64::MIN + 1)],
    ]
}

/// Amounts of whole øre, as people write them, and with all decimals that one can have.
fn amounts() -> impl Strategy<Value = Kroner> {
    prop_oneof![
        (-3_000_000_000..3_000_000_000_i64).prop_map(Kroner::oere),
        numbers().prop_map(Kroner::oere),
        numbers().prop_map(Kroner::of_parts),
    ]
}

/// Percentages with the decimals of municipal rates, of all sizes.
fn percentages() -> impl Strategy<Value = Percent> {
    let rates = (-200_000..200_000_i64).prop_map(|thousandths| Decimal::new(thousandths, 3));
    prop_oneof![rates, numbers().prop_map(|parts| Decimal::new(parts, 4))].prop_map(Percent::exact)
}

/// Numbers to divide by and to take times: hours in parts, months, and anything else.
fn parts() -> impl Strategy<Value = i64> {
    prop_oneof![
        Just(12),
        Just(504_000),
        (0..1_000_000_i64).prop_map(|hundredths| hundredths * 5_040),
        -9_999..9_999_i64,
        numbers()
    ]
}

/// The quotient to so many decimals, a half to the even one, by long division: a `Decimal` has not digits enough for it.
fn divided(dividend: i128, divisor: i128, decimals: u32) -> Decimal {
    if divisor == 0 {
        return Decimal::ZERO;
    }
    let (below, rest) = (dividend.div_euclid(divisor), dividend.rem_euclid(divisor));
    // The remainder is never negative, so the quotient was rounded down for a positive divisor and up for a negative one.
    let twice = rest * 2;
    let other = if divisor > 0 { below + 1 } else { below - 1 };
    let nearest = match twice.cmp(&divisor.abs()) {
        std::cmp::Ordering::Less => below,
        std::cmp::Ordering::Greater => other,
        std::cmp::Ordering::Equal => below + (below % 2) * (other - below) * below.signum(),
    };
    Decimal::try_from_i128_with_scale(nearest, decimals).unwrap_or(if nearest < 0 {
        Decimal::MIN
    } else {
        Decimal::MAX
    })
}

proptest! {
    #[test]
    fn sums_and_differences_are_exact(one in amounts(), other in amounts(), count in any::<u32>()) {
        let (first, second) = (one.amount(), other.amount());
        prop_assert_eq!((one + other).amount(), kroner(first + second));
        prop_assert_eq!((one - other).amount(), kroner(first - second));
        prop_assert_eq!((-one).amount(), kroner(-first));
        prop_assert_eq!(one.times(count).amount(), kroner(first * Decimal::from(count)));
        prop_assert_eq!(one.cmp(&other), first.cmp(&second));
        prop_assert_eq!(one.max(other).amount(), first.max(second));
        prop_assert_eq!(one.or_zero().amount(), first.max(Decimal::ZERO));
    }

    #[test]
    fn amounts_are_rounded_as_decimals_are(amount in amounts(), step in 1..100_000_i64) {
        use RoundingStrategy::{MidpointAwayFromZero, ToNegativeInfinity, ToPositiveInfinity};
        let exact = amount.amount();
        let rounded = |decimals, strategy| kroner(exact.round_dp_with_strategy(decimals, strategy));
        prop_assert_eq!(amount.rounded_to_oere().amount(), rounded(2, MidpointAwayFromZero));
        prop_assert_eq!(amount.rounded_to_kroner().amount(), rounded(0, MidpointAwayFromZero));
        prop_assert_eq!(amount.floored_to_oere().amount(), rounded(2, ToNegativeInfinity));
        prop_assert_eq!(amount.floored_to_kroner().amount(), rounded(0, ToNegativeInfinity));
        prop_assert_eq!(amount.raised_to_kroner().amount(), rounded(0, ToPositiveInfinity));
        let step_of = Decimal::from(step);
        let steps = (exact / step_of).round_dp_with_strategy(0, ToPositiveInfinity);
        prop_assert_eq!(amount.raised_to(step).amount(), kroner(steps * step_of));
    }

    #[test]
    fn a_percentage_of_an_amount_is_the_product(amount in amounts(), percent in percentages()) {
        let product = i128::from(amount.parts()) * i128::from(parts_of(percent));
        prop_assert_eq!(percent.of(amount).amount(), kroner(divided(product, 1_000_000, 8)));
    }

    #[test]
    fn a_percentage_of_whole_oere_is_exact(
        oere in -1_000_000_000_000..1_000_000_000_000_i64,
        ten_thousandths in -2_000_000..2_000_000_i64,
    ) {
        let (amount, percent) = (Kroner::oere(oere), Percent::exact(Decimal::new(ten_thousandths, 4)));
        let product = amount.amount() * percent.of_hundred() / Decimal::ONE_HUNDRED;
        prop_assert_eq!(percent.of(amount).amount(), product);
    }

    #[test]
    fn a_share_is_the_quotient_to_a_millionth(amount in amounts(), numerator in parts(), denominator in parts()) {
        let product = i128::from(amount.parts()) * i128::from(numerator);
        // Amounts are counted in hundredths of a millionth.
        let quotient = divided(product, i128::from(denominator) * 100, 6);
        let held = Decimal::new(i64::MAX, 8);
        let share = amount.share(numerator, denominator).amount();
        prop_assert!(share == quotient || quotient.abs() > held && share.abs() >= held, "{share} is not {quotient}");
    }

    #[test]
    fn a_share_of_oere_is_that_of_decimals(oere in -3_000_000_000..3_000_000_000_i64, numerator in 0..600_000_i64, denominator in 1..600_000_i64) {
        let exact = Kroner::oere(oere).amount() * Decimal::from(numerator) / Decimal::from(denominator);
        prop_assert_eq!(Kroner::oere(oere).share(numerator, denominator).amount(), exact.round_dp(6));
    }

    #[test]
    fn what_a_percentage_is_on_top_of_is_found_again(oere in 0..3_000_000_000_i64, hundredths in 0..10_000_i64) {
        let percent = Percent::exact(Decimal::new(hundredths, 2));
        let hundredfold = Kroner::oere(oere).amount() * Decimal::ONE_HUNDRED;
        let whole = (hundredfold / (percent.of_hundred() + Decimal::ONE_HUNDRED)).round_dp(6);
        prop_assert_eq!(percent.on_top_of_what(Kroner::oere(oere)).amount(), whole);
        let which = hundredfold.checked_div(percent.of_hundred()).unwrap_or_default().round_dp(6);
        prop_assert_eq!(percent.of_which(Kroner::oere(oere)).amount(), kroner(which));
    }

    #[test]
    fn whole_times_are_the_quotient_downwards(amount in amounts(), part in amounts()) {
        let times = amount.amount().checked_div(part.amount()).unwrap_or_default().trunc();
        let none = amount.is_negative() || part <= Kroner::ZERO;
        let times = if none { 0 } else { u32::try_from(times).unwrap_or(u32::MAX) };
        prop_assert_eq!(amount.whole_times(part), times);
    }

    #[test]
    fn amounts_and_percentages_are_written_as_decimals_are(amount in amounts(), percent in percentages()) {
        let exact = amount.amount().normalize();
        let decimals = usize::try_from(exact.scale().max(2)).expect("a few decimals");
        prop_assert_eq!(amount.to_string(), format!("{exact:.decimals$}"));
        prop_assert_eq!(percent.to_string(), percent.of_hundred().normalize().to_string());
    }

    #[test]
    fn decimals_are_counted_to_the_last_decimal_kept(number in any::<i64>(), scale in 0..=28_u32) {
        let number = Decimal::from_i128_with_scale(i128::from(number), scale);
        prop_assert_eq!(Kroner::exact(number).amount(), kroner(number));
        prop_assert_eq!(Percent::exact(number).of_hundred(), held(number, 4));
    }

    #[test]
    fn hours_are_written_to_four_decimals(parts in 0..1_400_000_000_000_i64) {
        let exact = (Decimal::from(parts) / Decimal::from(504_000)).round_dp(4).normalize();
        prop_assert_eq!(Hours::of_parts(parts).to_string(), exact.to_string());
    }
}

/// Ten-thousandths of one per cent.
fn parts_of(percent: Percent) -> i64 {
    let parts = percent.of_hundred() * Decimal::from(10_000);
    i64::try_from(parts).expect("counted in 64 bits")
}
