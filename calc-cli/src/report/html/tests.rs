use super::page;
use crate::report::{Body, Cell, Report, Row, Section, Table, sample};
use calc_core::quantity::Kroner;
use calc_core::texts::Language::{self, Danish, English};

/// What is wrong with the markup of a page: a tag that is not closed in its order, a stray sign, a value without quotes.
fn fault(page: &str) -> Option<String> {
    let page = page.strip_prefix("<!doctype html>\n")?;
    let (before, style) = page.split_once("<style>")?;
    let (_, after) = style.split_once("</style>")?;
    let mut open: Vec<&str> = Vec::new();
    for piece in before.split('<').chain(after.split('<').skip(1)).skip(1) {
        let Some((tag, text)) = piece.split_once('>') else { return Some(format!("<{piece}")) };
        if text.contains('>') || tag.matches('"').count() % 2 == 1 {
            return Some(format!("<{piece}"));
        }
        let name = tag.split([' ', '/']).next()?;
        if let Some(closed) = tag.strip_prefix('/') {
            if open.pop() != Some(closed) {
                return Some(format!("</{closed}> does not end what is open"));
            }
        } else if !tag.ends_with('/') {
            open.push(name);
        }
        for entity in text.split('&').skip(1) {
            let name = entity.split_once(';').map(|(name, _)| name);
            if !name.is_some_and(|name| ["amp", "lt", "gt", "quot", "#39"].contains(&name)) {
                return Some(format!("&{entity}"));
            }
        }
    }
    open.pop().map(|name| format!("<{name}> stays open"))
}

fn tables(report: &Report) -> impl Iterator<Item = &Table> {
    report.sections.iter().filter_map(|section| match &section.body {
        Body::Table(table) => Some(table),
        _ => None,
    })
}

#[test]
fn a_page_is_well_formed_and_needs_nothing_from_elsewhere() {
    for language in Language::ALL {
        let written = page(&sample::report(language));
        assert_eq!(fault(&written), None);
        assert!(written.contains(&format!("<html lang=\"{language}\">")));
        let without_namespace = written.replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
        for foreign in
            ["http:", "https:", "//", "<script", "<link", "<img", "url(", "@import", "style=", "src="]
        {
            assert!(!without_namespace.contains(foreign), "{foreign}");
        }
    }
}

#[test]
fn a_page_holds_all_that_the_report_says() {
    for language in Language::ALL {
        let report = sample::report(language);
        let written = page(&report);
        let says = |text: &str| assert!(written.contains(text), "{text}");
        for text in [&report.title, &report.month, &report.answer, &report.footer] {
            says(text);
        }
        for cell in tables(&report).flat_map(|table| &table.rows).flat_map(|row| &row.cells) {
            says(&cell.content.shown(language));
        }
        for section in &report.sections {
            match &section.body {
                Body::Points(points) => points.iter().for_each(|point| says(point)),
                Body::Chart(chart) => chart.marks.iter().for_each(|mark| says(&mark.label)),
                Body::Paragraph(text) => says(text),
                Body::Table(table) => table.columns.iter().for_each(|name| says(name)),
            }
        }
    }
}

#[test]
fn what_people_wrote_is_never_markup() {
    let bad = "<script>alert('1')</script>\" onload=\"x & y";
    let mut report = sample::report(English);
    for text in [&mut report.title, &mut report.month, &mut report.answer, &mut report.footer] {
        bad.clone_into(text);
    }
    report.what_if = Some(bad.to_owned());
    for section in &mut report.sections {
        section.heading = Some(bad.to_owned());
        match &mut section.body {
            Body::Table(table) => {
                table.caption = Some(bad.to_owned());
                table.columns.fill(bad.to_owned());
                table.rows.push(Row::new(bad, [Cell::from(bad).best()]));
            }
            Body::Chart(chart) => {
                for text in [&mut chart.title, &mut chart.description, &mut chart.x_label, &mut chart.y_label]
                {
                    bad.clone_into(text);
                }
                chart.series.iter_mut().for_each(|series| bad.clone_into(&mut series.name));
                chart.marks.iter_mut().for_each(|mark| bad.clone_into(&mut mark.label));
                chart.own.iter_mut().for_each(|own| bad.clone_into(&mut own.label));
            }
            Body::Points(points) => points.fill(bad.to_owned()),
            Body::Paragraph(text) => bad.clone_into(text),
        }
    }
    let written = page(&report);
    assert_eq!(fault(&written), None);
    assert!(!written.contains("<script") && !written.contains("\" onload"));
}

#[test]
fn a_table_with_many_columns_stands_in_parts_with_the_labels_in_each() {
    let mut report = sample::report(Danish);
    let amounts = (1..=10).map(Kroner::whole);
    let columns = ("ABCDEFGHIJK").chars().map(String::from).collect();
    let table = Table { caption: None, columns, rows: vec![Row::new("label", amounts).total()] };
    report.sections = vec![Section::bare(table)];
    let written = page(&report);
    assert_eq!(fault(&written), None);
    assert_eq!(written.matches("<table").count(), 2);
    assert_eq!(written.matches(">label</th>").count(), 2);
    assert_eq!(written.matches("\u{a0}kr.</td>").count(), 10);
}

#[test]
fn an_empty_chart_is_a_page_too() {
    let mut report = sample::report(Danish);
    for section in &mut report.sections {
        if let Body::Chart(chart) = &mut section.body {
            chart.series.clear();
            chart.marks.clear();
            chart.own = None;
        }
    }
    assert_eq!(fault(&page(&report)), None);
}

#[test]
fn a_jump_is_drawn_straight_down_and_the_line_begins_anew() {
    let written = page(&sample::report(Danish));
    let jumps = written.lines().filter(|line| line.contains("class=\"jump kind-1\""));
    let lines =
        written.lines().filter(|line| line.contains("class=\"line kind-1\" d=\"M") && line.contains('L'));
    // Once in each of the two drawings.
    assert_eq!(jumps.filter(|line| line.matches('V').count() == 1).count(), 2);
    assert_eq!(lines.filter(|line| line.matches('M').count() == 2).count(), 2);
}
