use calc_core::calendar::Month;
use calc_core::explain::{parameter_faults, status_text};
use calc_core::parameters::{ParameterSet, Record, Text, Unit};
use calc_core::texts::{Language, messages};

use crate::arguments::ParamsCommand;
use crate::exit::Exit;
use crate::format::Format;
use crate::screen::Screen;
use crate::surroundings;

/// The figures of the law.
pub fn run(command: &ParamsCommand, set: &ParameterSet, language: Language) -> Result<String, Exit> {
    match command {
        ParamsCommand::List { month, format } => {
            let month = match month {
                Some(month) => month.parse().map_err(|_| {
                    let arguments = [("field", "--month".into()), ("given", month.into())];
                    Exit::wrong(language.text(messages::FAULT_NOT_MONTH, &arguments))
                })?,
                None => surroundings::default_month(set)?.month,
            };
            list(month, *format, set, language)
        }
        ParamsCommand::Show { id } => show(id, set, language),
        ParamsCommand::Check => check(set, language),
    }
}

fn list(month: Month, format: Format, set: &ParameterSet, language: Language) -> Result<String, Exit> {
    let wrong =
        |error: calc_core::parameters::ParameterError| Exit::WrongInput(parameter_faults(&error, language));
    let figures = set.records().iter().map(|record| set.figure(&record.id, month));
    let figures = figures.collect::<Result<Vec<_>, _>>().map_err(wrong)?;
    if format == Format::Json {
        return super::as_json(&figures);
    }
    let mut screen = Screen::new();
    screen.strong(&language.text(messages::PARAMS_OF_MONTH, &[("month", month.into())]));
    screen.gap();
    for (figure, record) in figures.iter().zip(set.records()) {
        let amount = with_unit(&figure.amount(), record.unit, language);
        let status = status_text(figure.status, language);
        screen.paragraph(&format!("{} = {amount}", figure.id));
        screen.point("    ", &format!("{}. {}; {status}", title(record, set, language), figure.paragraph));
    }
    Ok(screen.finish())
}

fn show(id: &str, set: &ParameterSet, language: Language) -> Result<String, Exit> {
    let record = set.record(id).map_err(|error| Exit::WrongInput(parameter_faults(&error, language)))?;
    let mut screen = Screen::new();
    screen.strong(&record.id);
    screen.paragraph(&title(record, set, language));
    screen.gap();
    let told = |message, value: &str| format!("{}: {value}", language.text(message, &[]));
    screen.paragraph(&told(messages::PARAMS_PARAGRAPH, &record.paragraph));
    screen.paragraph(&told(messages::PARAMS_SOURCE, &record.source));
    screen.paragraph(&told(messages::PARAMS_STATUS, &status_text(record.status, language)));
    screen.paragraph(&told(messages::PARAMS_UNIT, &unit(record.unit, language)));
    screen.paragraph(&told(messages::PARAMS_IN_FORCE, &record.in_force_month().to_string()));
    if let Some(series) = set.series_of(record) {
        let statute = record.statute_amount().unwrap_or_default();
        let level = series.level_year.to_string();
        let steps = record.rounded_to();
        let arguments = [
            ("amount", (&statute).into()),
            ("level", (&level).into()),
            ("paragraph", series.paragraph.as_ref().into()),
            ("round", (&steps).into()),
            ("up", if record.round_up { "yes" } else { "no" }.into()),
        ];
        screen.gap();
        screen.paragraph(&language.text(messages::PARAMS_RISES, &arguments));
        for year in set.years(record) {
            let amount = year.computed.as_deref().unwrap_or("-");
            let mut line = format!("{}: {amount} ({}", year.year, status_text(year.status, language));
            if let Some(published) = &year.published {
                let arguments = [("amount", published.into()), ("source", year.source.as_ref().into())];
                line.push_str("; ");
                line.push_str(&language.text(messages::PARAMS_PUBLISHED, &arguments));
            }
            line.push(')');
            screen.point("  - ", &line);
        }
    }
    for value in set.values(record) {
        screen.point(
            "  - ",
            &language.text(
                messages::PARAMS_FROM,
                &[("month", value.from.into()), ("amount", (&value.amount).into())],
            ),
        );
        if let Some(day) = &value.known_from {
            screen.point("      ", &language.text(messages::PARAMS_KNOWN_FROM, &[("day", (*day).into())]));
        }
    }
    Ok(screen.finish())
}

fn check(set: &ParameterSet, language: Language) -> Result<String, Exit> {
    let findings = set.check();
    if findings.is_empty() {
        let published: usize = set.records().iter().map(|record| record.published.len()).sum();
        let arguments = [
            ("figures", u32::try_from(set.records().len()).unwrap_or(u32::MAX).into()),
            ("published", u32::try_from(published).unwrap_or(u32::MAX).into()),
        ];
        return Ok(language.text(messages::PARAMS_CHECK_GOOD, &arguments) + "\n");
    }
    let lines = findings.iter().map(|finding| {
        let year = finding.year.to_string();
        let computed = finding.computed.as_deref().unwrap_or("-");
        let arguments = [
            ("id", (&finding.id).into()),
            ("year", (&year).into()),
            ("computed", computed.into()),
            ("published", (&finding.published).into()),
        ];
        language.text(messages::PARAMS_CHECK_DIFFERS, &arguments)
    });
    Err(Exit::WrongInput(lines.collect()))
}

fn title(record: &Record, set: &ParameterSet, language: Language) -> Text {
    let title = set.title(record);
    match language {
        Language::Danish => title.da,
        Language::English => title.en,
    }
}

fn with_unit(amount: &str, of: Unit, language: Language) -> String {
    format!("{amount} {}", unit(of, language))
}

fn unit(unit: Unit, language: Language) -> String {
    let message = match unit {
        Unit::Aar => messages::UNIT_AAR,
        Unit::Antal => messages::UNIT_ANTAL,
        Unit::Dage => messages::UNIT_DAGE,
        Unit::Kroner => messages::UNIT_KRONER,
        Unit::Maaneder => messages::UNIT_MAANEDER,
        Unit::Procent => messages::UNIT_PROCENT,
        Unit::Timer => messages::UNIT_TIMER,
    };
    language.text(message, &[])
}
