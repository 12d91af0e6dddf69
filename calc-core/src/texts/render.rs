//! From a table's pieces and the values to a text.

use super::table::{Key, Piece, Pieces, Variants};
use super::value::counted;
use super::{Language, Message, Value, format, handed};

/// How deep texts may stand in texts. A message that is its own argument would otherwise never end.
const DEEPEST: u8 = 8;

/// What opens the place of a value that was not given, and what closes it.
const MISSING: (&str, char) = ("{$", '}');

/// The names of the values that a text was written without. Empty for every text that a person may read.
///
/// ```
/// use calc_core::texts::{Language, messages, missing_arguments};
/// let text = Language::Danish.text(messages::REASON_PAY_MONTHLY, &[]);
/// assert_eq!(missing_arguments(&text).collect::<Vec<_>>(), ["amount"]);
/// ```
pub fn missing_arguments(text: &str) -> impl Iterator<Item = &str> {
    let (open, close) = MISSING;
    text.split(open).skip(1).filter_map(move |rest| Some(rest.split_once(close)?.0))
}

pub(super) fn write(
    text: &mut String,
    language: Language,
    message: Message,
    arguments: &[(&str, Value<'_>)],
) {
    let writer = Writer { language, arguments };
    writer.message(text, message, 0);
}

pub(super) fn write_value(text: &mut String, language: Language, value: Value<'_>) {
    let writer = Writer { language, arguments: &[] };
    writer.value(text, "", value, 0);
}

/// What stays the same all through one text.
#[derive(Clone, Copy)]
struct Writer<'a> {
    language: Language,
    arguments: &'a [(&'a str, Value<'a>)],
}

impl Writer<'_> {
    fn message(self, text: &mut String, message: Message, depth: u8) {
        self.pieces(text, message.of(handed::table(self.language)), depth);
    }

    fn pieces(self, text: &mut String, pieces: Pieces<'_>, depth: u8) {
        let mut after_value = false;
        for piece in pieces {
            let is_text = matches!(piece, Piece::Text(_));
            match piece {
                Piece::Text(words) if after_value => {
                    text.push_str(without_second_stop(text, words));
                }
                Piece::Text(words) => text.push_str(words),
                Piece::Variable(name) => match self.argument(name) {
                    Some(value) => self.value(text, name, value, depth),
                    None => write_missing(text, name),
                },
                Piece::Choice(name, variants) => {
                    match self.argument(name).and_then(|value| choose(value, variants)) {
                        Some(chosen) => self.pieces(text, chosen, depth),
                        None => write_missing(text, name),
                    }
                }
            }
            after_value = !is_text;
        }
    }

    fn value(self, text: &mut String, name: &str, value: Value<'_>, depth: u8) {
        let language = self.language;
        match value {
            Value::Count(count) => format::write_number(text, language, counted(count)),
            Value::Day(day) => format::write_day(text, language, day),
            Value::Days(days) => format::write_number(text, language, days.in_hundredths()),
            Value::Hours(hours) => format::write_number(text, language, hours.in_hundredths()),
            Value::Kroner(amount) => format::write_kroner(text, language, amount),
            Value::Message(message) if depth < DEEPEST => self.message(text, message, depth + 1),
            Value::Message(_) => write_missing(text, name),
            Value::Month(month) => format::write_month(text, language, month),
            Value::Percent(percent) => format::write_percent(text, language, percent),
            Value::Text(words) => text.push_str(words),
            Value::Total(total) => format::write_total(text, language, total),
        }
    }

    fn argument(&self, name: &str) -> Option<Value<'_>> {
        let mut arguments = self.arguments.iter();
        arguments.find_map(|(given, value)| (*given == name).then_some(*value))
    }
}

/// The pieces for this value, or nothing where the value is not of a kind that can be compared.
fn choose<'t>(value: Value<'_>, variants: Variants<'t>) -> Option<Pieces<'t>> {
    for (key, pieces) in variants {
        let fits = match (key, value) {
            (Key::Exactly(number), value) => value.hundredths()? == number * 100,
            (Key::Word(word), Value::Text(given)) => word == given,
            (Key::Word(_), _) => return None,
            (Key::Otherwise, _) => true,
        };
        if fits {
            return Some(pieces);
        }
    }
    None
}

fn write_missing(text: &mut String, name: &str) {
    let (open, close) = MISSING;
    text.push_str(open);
    text.push_str(name);
    text.push(close);
}

/// "5.400,00 kr." at the end of a sentence brings the full stop along; an ellipsis stays.
fn without_second_stop<'w>(text: &str, words: &'w str) -> &'w str {
    match words.strip_prefix('.') {
        Some(rest) if text.ends_with('.') && !rest.starts_with('.') => rest,
        _ => words,
    }
}

#[cfg(test)]
mod tests {
    use super::{Pieces, Value, Writer, missing_arguments};
    use crate::quantity::{Hours, Kroner, WeeklyHours};
    use crate::texts::Language::{self, Danish, English};
    use crate::texts::{Message, all_messages, messages};

    // With the marks of `marks.rs`.
    const BY_NUMBER: &str =
        "\u{3}n\u{2}\u{4}0\u{2}none\u{4}1\u{2}\u{1}n\u{2} thing\u{6}\u{1}n\u{2} things\u{7}.";
    const BY_WORD: &str = "\u{3}who\u{2}\u{5}married\u{2}spouse\u{6}partner\u{7}";
    const WITHIN: &str = "\u{3}n\u{2}\u{4}1\u{2}one \u{3}who\u{2}\u{5}married\u{2}spouse\u{6}partner\u{7}, \
                          alone\u{6}many\u{7}!";

    fn written(marked: &str, language: Language, name: &str, value: impl Into<Value<'static>>) -> String {
        with(marked, language, &[(name, value.into())])
    }

    fn with(marked: &str, language: Language, arguments: &[(&str, Value<'_>)]) -> String {
        let mut text = String::new();
        Writer { language, arguments }.pieces(&mut text, Pieces(marked), 0);
        text
    }

    #[test]
    fn a_choice_may_stand_within_a_choice() {
        for (n, who, said) in [
            (1_u32, "married", "one spouse, alone!"),
            (1, "single", "one partner, alone!"),
            (2, "married", "many!"),
        ] {
            assert_eq!(with(WITHIN, English, &[("n", n.into()), ("who", who.into())]), said);
        }
    }

    #[test]
    fn only_exactly_one_is_singular_in_either_language() {
        for (language, half) in [(Danish, "0,5 things."), (English, "0.5 things.")] {
            assert_eq!(written(BY_NUMBER, language, "n", 0_u32), "none.");
            assert_eq!(written(BY_NUMBER, language, "n", 1_u32), "1 thing.");
            assert_eq!(written(BY_NUMBER, language, "n", 2_u8), "2 things.");
            assert_eq!(written(BY_NUMBER, language, "n", half_an_hour()), half);
        }
        assert_eq!(written(BY_NUMBER, English, "n", 1_000_u32), "1,000 things.");
    }

    #[test]
    fn the_number_that_is_shown_decides() {
        // 0.23 hours a week are 3588 seconds a month: 0.9967 of an hour, shown as 1.
        let a_month = "0.23".parse::<WeeklyHours>().unwrap().a_month();
        assert_eq!(written(BY_NUMBER, English, "n", a_month), "1 thing.");
        assert_eq!(written(BY_NUMBER, English, "n", Kroner::oere(1).share(1, 3)), "none.");
    }

    #[test]
    fn words_choose_and_unknown_words_take_the_default() {
        for language in Language::ALL {
            assert_eq!(written(BY_WORD, language, "who", "married"), "spouse");
            assert_eq!(written(BY_WORD, language, "who", "cohabiting"), "partner");
        }
    }

    #[test]
    fn what_cannot_be_compared_is_missing() {
        assert_eq!(written(BY_WORD, Danish, "who", 1_u32), "{$who}");
        assert_eq!(written(BY_NUMBER, Danish, "n", "1"), "{$n}.");
    }

    #[test]
    fn a_nested_text_takes_its_values_from_the_same_arguments() {
        let arguments = [("amount", messages::HOURS_A_WEEK.into()), ("hours", Hours::whole(2).into())];
        let text = English.text(messages::REASON_PAY_MONTHLY, &arguments);
        assert_eq!(text, "Pay: 2 hours a week a month.");
    }

    #[test]
    fn a_text_within_itself_comes_to_an_end() {
        let text =
            Danish.text(messages::REASON_PAY_MONTHLY, &[("amount", messages::REASON_PAY_MONTHLY.into())]);
        assert_eq!(missing_arguments(&text).collect::<Vec<_>>(), ["amount"]);
    }

    #[test]
    fn an_abbreviation_brings_its_own_full_stop() {
        let ends = |end: &str| written(&format!("\u{1}n\u{2}{end}"), Danish, "n", Kroner::whole(5));
        assert_eq!(ends("."), "5,00\u{a0}kr.");
        assert_eq!(ends(". Det"), "5,00\u{a0}kr. Det");
        assert_eq!(ends("..."), "5,00\u{a0}kr....");
        assert_eq!(ends(", og"), "5,00\u{a0}kr., og");
    }

    #[test]
    fn a_missing_value_is_found_in_every_message() {
        for message in all_messages() {
            for language in Language::ALL {
                let text = language.text(message, &[]);
                let missing: Vec<_> = missing_arguments(&text).collect();
                assert_eq!(missing.is_empty(), message.variables().is_empty(), "{}: {text}", message.id());
                assert!(missing.iter().all(|name| message.variables().contains(name)), "{text}");
            }
        }
    }

    #[test]
    fn a_message_knows_its_identifier() {
        assert_eq!(messages::MONTH_12.id(), "month-12");
        assert_eq!(messages::HOURS_A_WEEK.variables(), ["hours"]);
        assert_eq!(all_messages().collect::<Vec<Message>>().first(), Some(&messages::MONTH_1));
    }

    fn half_an_hour() -> Hours {
        "0.5".parse::<WeeklyHours>().unwrap().a_week()
    }
}
