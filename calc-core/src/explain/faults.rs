use crate::case::{Contradiction, Fault, Faults, Problem};
use crate::law::aktivloven::opholdskrav::OpholdFault;
use crate::parameters::{FileFault, ParameterError, month_ranges};
use crate::quantity::Kroner;
use crate::road::HistoryFault;
use crate::texts::{Language, Message, messages};

/// Everything that is wrong with an input, in words: a heading, then a line for each fault.
pub fn faults(faults: &Faults, language: Language) -> Vec<String> {
    let count = u32::try_from(faults.0.len()).unwrap_or(u32::MAX);
    let heading = language.text(messages::FAULT_HEADING, &[("count", count.into())]);
    std::iter::once(heading).chain(faults.0.iter().map(|one| fault(one, &one.field, language))).collect()
}

/// One fault in words. `field` is what the surface calls the field: a path, a flag, a label.
pub fn fault(fault: &Fault, field: &str, language: Language) -> String {
    let whole = language.text(messages::FAULT_WHOLE_INPUT, &[]);
    let field = if field.is_empty() { whole.as_str() } else { field };
    let given = fault.given.as_str();
    let say = |message: Message, allowed: &str, least: &str, most: &str, max: u32| {
        let arguments = [
            ("field", field.into()),
            ("given", given.into()),
            ("allowed", allowed.into()),
            ("detail", allowed.into()),
            ("least", least.into()),
            ("most", most.into()),
            ("max", max.into()),
        ];
        language.text(message, &arguments)
    };
    let plain = |message| say(message, "", "", "", 0);
    match &fault.problem {
        Problem::Contradiction(contradiction) => plain(contradiction_text(*contradiction)),
        Problem::History(history) => self::history(history, language),
        Problem::Missing => plain(messages::FAULT_MISSING),
        Problem::MunicipalityWithoutRates { years } => {
            let years: Vec<String> = years.iter().map(ToString::to_string).collect();
            say(messages::FAULT_MUNICIPALITY_YEAR, &years.join(", "), "", "", 0)
        }
        Problem::NoSuchMunicipality { nearest: Some(nearest) } => {
            say(messages::FAULT_MUNICIPALITY_NEAR, nearest, "", "", 0)
        }
        Problem::NoSuchMunicipality { nearest: None } => plain(messages::FAULT_MUNICIPALITY),
        Problem::MonthWithoutFigures(ParameterError::NoFigures { available, .. }) => {
            let months = month_ranges(available);
            say(messages::FAULT_NO_FIGURES, &months, "", "", 0)
        }
        Problem::MonthWithoutFigures(error) => say(messages::FAULT_NO_FIGURES, &error.to_string(), "", "", 0),
        Problem::NotA(what) => plain(not_a(what, given)),
        Problem::NotJson { detail } => say(messages::FAULT_NOT_JSON, detail, "", "", 0),
        Problem::NotOneOf(allowed) => say(messages::FAULT_NOT_ONE_OF, &allowed.join(", "), "", "", 0),
        Problem::OutOfRange { least, most } => say(messages::FAULT_OUT_OF_RANGE, "", least, most, 0),
        Problem::Stay(stay) => self::stay(*stay, language),
        Problem::TooManyDecimals { max } => say(messages::FAULT_DECIMALS, "", "", "", *max),
        Problem::UnknownField { known } => say(messages::FAULT_UNKNOWN_FIELD, &known.join(", "), "", "", 0),
    }
}

/// What is wrong with a change of figures, a line for each fault.
pub fn parameter_faults(error: &ParameterError, language: Language) -> Vec<String> {
    let one =
        |message, arguments: &[(&str, crate::texts::Value<'_>)]| vec![language.text(message, arguments)];
    match error {
        ParameterError::BadFile(faults) => {
            let line = |fault: &FileFault| {
                let arguments = [
                    ("field", (&fault.field).into()),
                    ("given", (&fault.given).into()),
                    ("allowed", (&fault.allowed).into()),
                ];
                language.text(messages::PARAMETER_BAD_FIELD, &arguments)
            };
            faults.iter().map(line).collect()
        }
        ParameterError::NotAFile(detail) => one(messages::PARAMETER_NOT_A_FILE, &[("detail", detail.into())]),
        ParameterError::NotAnAmount { id, given } => {
            one(messages::PARAMETER_NOT_AN_AMOUNT, &[("id", id.into()), ("given", given.into())])
        }
        ParameterError::NoFigures { month, available, .. } => {
            let (given, months) = (month.to_string(), month_ranges(available));
            let field = language.text(messages::PARAMETER_MONTH, &[]);
            let arguments =
                [("field", (&field).into()), ("given", (&given).into()), ("allowed", (&months).into())];
            one(messages::FAULT_NO_FIGURES, &arguments)
        }
        ParameterError::Unknown { id, nearest: Some(nearest) } => {
            one(messages::PARAMETER_UNKNOWN_NEAR, &[("id", id.into()), ("nearest", nearest.into())])
        }
        ParameterError::Unknown { id, nearest: None } => {
            one(messages::PARAMETER_UNKNOWN, &[("id", id.into())])
        }
    }
}

/// A fault of the work history; people count its entries from 1.
fn history(fault: &HistoryFault, language: Language) -> String {
    let number = |entry: &usize| u32::try_from(entry + 1).unwrap_or(u32::MAX);
    match fault {
        HistoryFault::EndBeforeStart { entry, first, last } => language.text(
            messages::HISTORY_END_BEFORE_START,
            &[("entry", number(entry).into()), ("first", (*first).into()), ("last", (*last).into())],
        ),
        HistoryFault::Future { entry, month } => language
            .text(messages::HISTORY_FUTURE, &[("entry", number(entry).into()), ("month", (*month).into())]),
        HistoryFault::TooManyHours { month, hours } => language.text(
            messages::HISTORY_TOO_MANY_HOURS,
            &[("month", (*month).into()), ("hours", (*hours).into())],
        ),
        HistoryFault::TooYoung { entry, month } => language.text(
            messages::HISTORY_TOO_YOUNG,
            &[("entry", number(entry).into()), ("month", (*month).into())],
        ),
        HistoryFault::NoRate { entry, available, .. } => {
            let months = month_ranges(available);
            let arguments = [("entry", number(entry).into()), ("allowed", (&months).into())];
            language.text(messages::HISTORY_NO_RATE, &arguments)
        }
    }
}

/// A fault of the stays; people count them from 1.
fn stay(fault: OpholdFault, language: Language) -> String {
    let number = |entry: usize| u32::try_from(entry + 1).unwrap_or(u32::MAX).into();
    match fault {
        OpholdFault::EndBeforeStart { entry } => {
            language.text(messages::STAY_END_BEFORE_START, &[("entry", number(entry))])
        }
        OpholdFault::Future { entry } => language.text(messages::STAY_FUTURE, &[("entry", number(entry))]),
        OpholdFault::Overlap { one, other } => {
            language.text(messages::STAY_OVERLAP, &[("one", number(one)), ("other", number(other))])
        }
    }
}

fn not_a(what: &str, given: &str) -> Message {
    match what {
        "day" => messages::FAULT_NOT_DAY,
        "list" => messages::FAULT_NOT_LIST,
        "month" => messages::FAULT_NOT_MONTH,
        "object" => messages::FAULT_NOT_OBJECT,
        "whole-number" => messages::FAULT_NOT_WHOLE_NUMBER,
        "yes-no" => messages::FAULT_NOT_YES_NO,
        // It reads as an amount, so only the quotes are missing.
        _ if given.parse::<Kroner>().is_ok() => messages::FAULT_NOT_QUOTED,
        _ => messages::FAULT_NOT_AMOUNT,
    }
}

fn contradiction_text(contradiction: Contradiction) -> Message {
    match contradiction {
        Contradiction::AgeAndBirth => messages::CONTRADICTION_AGE_AND_BIRTH,
        Contradiction::BornInTheFuture => messages::CONTRADICTION_BORN_IN_THE_FUTURE,
        Contradiction::EndsBeforeItBegins => messages::CONTRADICTION_ENDS_BEFORE_IT_BEGINS,
        Contradiction::FirstApplicationAfterHelp => messages::CONTRADICTION_FIRST_APPLICATION_AFTER_HELP,
        Contradiction::ForhoejetTooYoung => messages::CONTRADICTION_FORHOEJET_TOO_YOUNG,
        Contradiction::GrundsatsTooOld => messages::CONTRADICTION_GRUNDSATS_TOO_OLD,
        Contradiction::GrundsatsWithWork => messages::CONTRADICTION_GRUNDSATS_WITH_WORK,
        Contradiction::HjemmeboendeTooOld => messages::CONTRADICTION_HJEMMEBOENDE_TOO_OLD,
        Contradiction::HjemmeboendeWithChild => messages::CONTRADICTION_HJEMMEBOENDE_WITH_CHILD,
        Contradiction::HjemmeboendeElsewhere => messages::CONTRADICTION_HJEMMEBOENDE_ELSEWHERE,
        Contradiction::LivesWithParents => messages::CONTRADICTION_LIVES_WITH_PARENTS,
        Contradiction::MindstesatsRequirementsMet => messages::CONTRADICTION_MINDSTESATS_REQUIREMENTS_MET,
        Contradiction::MoreThanOneAmount => messages::CONTRADICTION_MORE_THAN_ONE_AMOUNT,
        Contradiction::MoreThanOneTravel => messages::CONTRADICTION_MORE_THAN_ONE_TRAVEL,
        Contradiction::MoreThanOnePay => messages::CONTRADICTION_MORE_THAN_ONE_PAY,
        Contradiction::PartnerOfSingle => messages::CONTRADICTION_PARTNER_OF_SINGLE,
        Contradiction::RequirementsNotMet => messages::CONTRADICTION_REQUIREMENTS_NOT_MET,
        Contradiction::SingleParentAllowance => messages::CONTRADICTION_SINGLE_PARENT_ALLOWANCE,
        Contradiction::TilpasningstillaegRate => messages::CONTRADICTION_TILPASNINGSTILLAEG_RATE,
        Contradiction::TooManyDays => messages::CONTRADICTION_TOO_MANY_DAYS,
        Contradiction::UnusedPartnerRate => messages::CONTRADICTION_UNUSED_PARTNER_RATE,
    }
}
