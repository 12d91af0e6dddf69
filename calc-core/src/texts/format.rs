//! How each language writes numbers and dates. This is the only place that rounds an amount for a reader.

use super::{Language, Message, messages};
use crate::calendar::{Day, Month};
use crate::quantity::{Kroner, Percent, Total, push_digits};

/// Keeps a number and its unit on one line.
const NO_BREAK_SPACE: char = '\u{a0}';
/// The minus of typography, which no browser takes for a hyphen to break the line after.
const MINUS: char = '\u{2212}';

const MONTHS: [Message; 12] = [
    messages::MONTH_1,
    messages::MONTH_2,
    messages::MONTH_3,
    messages::MONTH_4,
    messages::MONTH_5,
    messages::MONTH_6,
    messages::MONTH_7,
    messages::MONTH_8,
    messages::MONTH_9,
    messages::MONTH_10,
    messages::MONTH_11,
    messages::MONTH_12,
];

/// An amount with both its øre.
pub(super) fn write_kroner(text: &mut String, language: Language, amount: Kroner) {
    let oere = amount.in_oere();
    write_minus(text, oere);
    match language {
        Language::Danish => {
            write_decimals(text, language, oere, 2, 2);
            text.push(NO_BREAK_SPACE);
            text.push_str("kr.");
        }
        Language::English => {
            text.push_str("DKK");
            text.push(NO_BREAK_SPACE);
            write_decimals(text, language, oere, 2, 2);
        }
    }
}

/// Kroner of many people, with both their øre: an amount can be too small to hold them.
pub(super) fn write_total(text: &mut String, language: Language, total: Total) {
    let (kroner, oere) = total.parts();
    // More than that is not owned by anybody.
    let kroner = u64::try_from(kroner).unwrap_or(u64::MAX);
    let oere = u64::try_from(oere).unwrap_or_default();
    if total.is_negative() {
        text.push(MINUS);
    }
    match language {
        Language::Danish => {
            write_grouped(text, kroner, '.');
            text.push(',');
            push_digits(text, oere, 2);
            text.push(NO_BREAK_SPACE);
            text.push_str("kr.");
        }
        Language::English => {
            text.push_str("DKK");
            text.push(NO_BREAK_SPACE);
            write_grouped(text, kroner, ',');
            text.push('.');
            push_digits(text, oere, 2);
        }
    }
}

/// A percentage with the decimals that it has, at most three: municipal rates have as many.
pub(super) fn write_percent(text: &mut String, language: Language, percent: Percent) {
    let thousandths = percent.in_thousandths();
    write_minus(text, thousandths);
    write_decimals(text, language, thousandths, 3, 0);
    if language == Language::Danish {
        text.push(NO_BREAK_SPACE);
    }
    text.push('%');
}

/// A plain number, told in hundredths, with the decimals that it has.
pub(super) fn write_number(text: &mut String, language: Language, hundredths: i64) {
    write_minus(text, hundredths);
    write_decimals(text, language, hundredths, 2, 0);
}

/// A month with its year.
pub(super) fn write_month(text: &mut String, language: Language, month: Month) {
    let name = usize::try_from(month.number() - 1).ok().and_then(|index| MONTHS.get(index));
    if let Some(name) = name {
        language.write(text, *name, &[]);
    }
    text.push(' ');
    push_digits(text, month.year().unsigned_abs().into(), 1);
}

/// A day with its month and year.
pub(super) fn write_day(text: &mut String, language: Language, day: Day) {
    push_digits(text, day.number().unsigned_abs().into(), 1);
    text.push_str(match language {
        Language::Danish => ".",
        Language::English => "",
    });
    text.push(NO_BREAK_SPACE);
    write_month(text, language, day.month());
}

fn write_minus(text: &mut String, number: i64) {
    if number < 0 {
        text.push(MINUS);
    }
}

/// The digits of a number counted in its last decimal, with at least so many decimals and no noughts after them.
fn write_decimals(text: &mut String, language: Language, number: i64, mut decimals: u32, least: u32) {
    let (thousands, decimal_sign) = match language {
        Language::Danish => ('.', ','),
        Language::English => (',', '.'),
    };
    let mut digits = number.unsigned_abs();
    while decimals > least && digits.is_multiple_of(10) {
        digits /= 10;
        decimals -= 1;
    }
    let whole = 10_u64.pow(decimals);
    write_grouped(text, digits / whole, thousands);
    if decimals > 0 {
        text.push(decimal_sign);
        push_digits(text, digits % whole, decimals);
    }
}

fn write_grouped(text: &mut String, number: u64, sign: char) {
    if number < 1_000 {
        push_digits(text, number, 1);
    } else {
        write_grouped(text, number / 1_000, sign);
        text.push(sign);
        push_digits(text, number % 1_000, 3);
    }
}

#[cfg(test)]
mod tests {
    use crate::quantity::{Hours, Kroner, Percent, WeeklyHours};
    use crate::texts::Language::{Danish, English};

    type Tested = Result<(), Box<dyn std::error::Error>>;

    #[test]
    fn amounts_have_both_oere_and_a_real_minus() {
        for (oere, danish, english) in [
            (540_000, "5.400,00\u{a0}kr.", "DKK\u{a0}5,400.00"),
            (-50, "−0,50\u{a0}kr.", "−DKK\u{a0}0.50"),
            (123_456_789, "1.234.567,89\u{a0}kr.", "DKK\u{a0}1,234,567.89"),
            (0, "0,00\u{a0}kr.", "DKK\u{a0}0.00"),
            (5, "0,05\u{a0}kr.", "DKK\u{a0}0.05"),
            (99_999, "999,99\u{a0}kr.", "DKK\u{a0}999.99"),
            (100_000_705, "1.000.007,05\u{a0}kr.", "DKK\u{a0}1,000,007.05"),
        ] {
            assert_eq!(Danish.value(Kroner::oere(oere)), danish);
            assert_eq!(English.value(Kroner::oere(oere)), english);
        }
    }

    #[test]
    fn amounts_are_rounded_to_oere_half_away_from_zero() {
        let half_an_oere = Kroner::oere(1).share(1, 2);
        assert_eq!(Danish.value(half_an_oere), "0,01\u{a0}kr.");
        assert_eq!(Danish.value(-half_an_oere), "−0,01\u{a0}kr.");
        assert_eq!(Danish.value(Kroner::whole(2).share(1, 3)), "0,67\u{a0}kr.");
        assert_eq!(
            Danish.value(Kroner::oere(99_999_999).share(10_000_001, 10_000_000)),
            "1.000.000,09\u{a0}kr."
        );
    }

    #[test]
    fn what_rounds_to_nothing_has_no_minus() {
        assert_eq!(Danish.value(-Kroner::oere(1).share(1, 3)), "0,00\u{a0}kr.");
        assert_eq!(Danish.value(-Kroner::ZERO), "0,00\u{a0}kr.");
    }

    #[test]
    fn percentages_and_hours_have_the_decimals_that_they_need() -> Tested {
        for (percent, danish, english) in [
            ("35", "35\u{a0}%", "35%"),
            ("12,50", "12,5\u{a0}%", "12.5%"),
            ("0.08", "0,08\u{a0}%", "0.08%"),
            ("-2", "−2\u{a0}%", "−2%"),
        ] {
            assert_eq!(Danish.value(percent.parse::<Percent>()?), danish);
            assert_eq!(English.value(percent.parse::<Percent>()?), english);
        }
        let shift: WeeklyHours = "8.33".parse()?;
        assert_eq!((Danish.value(shift), English.value(shift)), ("8,33".into(), "8.33".into()));
        assert_eq!(Danish.value(WeeklyHours::whole(37)), "37");
        assert_eq!(Danish.value(WeeklyHours::whole(1).a_month()), "4,33");
        assert_eq!(Danish.value(Hours::whole(4_810)), "4.810");
        Ok(())
    }

    #[test]
    fn dates_are_written_out() -> Tested {
        let march: crate::calendar::Month = "2026-03".parse()?;
        assert_eq!((Danish.value(march), English.value(march)), ("marts 2026".into(), "March 2026".into()));
        let born: crate::calendar::Day = "1990-05-31".parse()?;
        assert_eq!(Danish.value(born), "31.\u{a0}maj 1990");
        assert_eq!(English.value(born), "31\u{a0}May 1990");
        Ok(())
    }

    #[test]
    fn every_month_has_its_own_name() -> Tested {
        let names = "januar februar marts april maj juni juli august september oktober november december";
        for (name, month) in names.split(' ').zip(1..) {
            let month = crate::calendar::Month::new(2026, month)?;
            assert_eq!(Danish.value(month), format!("{name} 2026"));
        }
        Ok(())
    }
}
