//! A report as one page that needs nothing else: no script, no font, no picture from elsewhere. It is made to be printed
//! on a sheet of A4 and laid on the table between two people, and can be read on a telephone.

mod markup;
mod svg;

use std::ops::Range;

use calc_core::texts::{Language, messages};

use super::chart::Chart;
use super::table::{Cell, Content, Row, Table, Verdict};
use super::{Body, Report, Section};
use markup::{Attribute, Markup};
use svg::Shape;

/// How the page looks.
const STYLE: &str = include_str!("html/page.css");
/// What the page may fetch and do: nothing. Only its own style counts.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/// Columns beside the labels that fit a sheet of A4; a table with more stands in parts.
const MOST_COLUMNS: usize = 8;
/// With more columns than this the letters are smaller, and smaller still with more than the next.
const ROOMY: usize = 4;
const DENSE: usize = 6;

/// The page of a report.
pub fn page(report: &Report) -> String {
    let mut page = Markup::default();
    page.element("html", &[("lang", &report.language)], |html| {
        html.element("head", &[], |inside| head(inside, report));
        html.element("body", &[], |inside| body(inside, report));
    });
    format!("<!doctype html>\n{}", page.finish())
}

fn head(head: &mut Markup, report: &Report) {
    head.empty("meta", &[("charset", &"utf-8")]);
    head.empty("meta", &[("http-equiv", &"Content-Security-Policy"), ("content", &POLICY)]);
    head.empty("meta", &[("name", &"viewport"), ("content", &"width=device-width, initial-scale=1")]);
    head.element("title", &[], |title| title.text(&report.title));
    head.style(STYLE);
}

fn body(body: &mut Markup, report: &Report) {
    body.element("header", &[], |header| {
        header.element("h1", &[], |h1| h1.text(&report.title));
        if let Some(what_if) = &report.what_if {
            paragraph(header, "what-if", what_if);
        }
        paragraph(header, "answer", &report.answer);
        paragraph(header, "month", &report.month);
    });
    body.element("main", &[], |main| {
        let sections: Vec<(usize, &Section)> = report.sections.iter().enumerate().collect();
        // What is in small print flows on together: on paper each heading would else waste a line of every column.
        for together in sections.chunk_by(|(_, one), (_, next)| one.fine && next.fine) {
            let write = |parent: &mut Markup| {
                for (place, section) in together {
                    parent.element("section", &[], |inside| write_section(inside, report, section, *place));
                }
            };
            if together.iter().all(|(_, section)| section.fine) {
                main.element("div", &[("class", &"fine")], write);
            } else {
                write(main);
            }
        }
    });
    body.element("footer", &[], |footer| paragraph(footer, "law", &report.footer));
}

fn paragraph(parent: &mut Markup, class: &str, text: &str) {
    parent.element("p", &[("class", &class)], |p| p.text(text));
}

fn write_section(parent: &mut Markup, report: &Report, section: &Section, place: usize) {
    if let Some(heading) = &section.heading {
        parent.element("h2", &[], |h2| h2.text(heading));
    }
    match &section.body {
        Body::Table(table) => {
            let name = table.caption.as_ref().or(section.heading.as_ref()).unwrap_or(&report.title);
            for columns in table.parts(MOST_COLUMNS) {
                write_table(parent, table, &columns, name, report.language);
            }
        }
        Body::Chart(chart) => write_chart(parent, chart, place, report.language),
        Body::Points(points) => parent.element("ul", &[], |ul| {
            for point in points {
                ul.element("li", &[], |li| li.text(point));
            }
        }),
        Body::Paragraph(text) => parent.element("p", &[], |p| p.text(text)),
    }
}

/// A table, or a part of its columns. It scrolls within its own box where the screen is narrower than it, and can be
/// reached and named by those who scroll without a mouse.
fn write_table(parent: &mut Markup, table: &Table, columns: &Range<usize>, name: &str, language: Language) {
    let class = match columns.len() {
        more if more > DENSE => "packed",
        more if more > ROOMY => "dense",
        _ => "roomy",
    };
    let region: [Attribute<'_>; 4] =
        [("class", &"scroll"), ("role", &"region"), ("tabindex", &"0"), ("aria-label", &name)];
    parent.element("div", &region, |region| {
        region.element("table", &[("class", &class)], |html| {
            if let Some(caption) = &table.caption {
                html.element("caption", &[], |inside| inside.text(caption));
            }
            html.element("thead", &[], |thead| {
                thead.element("tr", &[], |tr| {
                    for column in std::iter::once(0).chain(columns.clone()) {
                        let text = table.columns.get(column).map(String::as_str).unwrap_or_default();
                        let class = side(table.numeric(column));
                        match text {
                            // A heading without a word is none.
                            "" => tr.element("td", &[], |_| ()),
                            _ => {
                                tr.element("th", &[("scope", &"col"), ("class", &class)], |th| th.text(text));
                            }
                        }
                    }
                });
            });
            html.element("tbody", &[], |tbody| {
                for row in &table.rows {
                    write_row(tbody, table, row, columns, language);
                }
            });
        });
    });
}

fn write_row(parent: &mut Markup, table: &Table, row: &Row, columns: &Range<usize>, language: Language) {
    let class = match (row.total, row.label.verdict) {
        (true, _) => "total",
        (false, Some(verdict)) => class_of(verdict),
        (false, None) => "usual",
    };
    parent.element("tr", &[("class", &class)], |tr| {
        let numeric = side(table.numeric(0));
        tr.element("th", &[("scope", &"row"), ("class", &numeric)], |th| {
            write_cell(th, &row.label, language);
        });
        for column in columns.clone() {
            let numeric = side(table.numeric(column));
            tr.element("td", &[("class", &numeric)], |td| {
                write_cell(td, row.cell(column).unwrap_or(&Cell::EMPTY), language);
            });
        }
    });
}

/// A cell with its verdict, which stands before a number, so that digits stay below digits.
fn write_cell(parent: &mut Markup, cell: &Cell, language: Language) {
    let mut shown = cell.content.shown(language);
    if let Content::Month(_) = cell.content {
        // Twelve months stand on twelve lines.
        shown = shown.replace(' ', "\u{a0}");
    }
    let word = |parent: &mut Markup, verdict: Verdict| {
        let class = format!("verdict {}", class_of(verdict));
        parent.element("span", &[("class", &class)], |span| span.text(&verdict.word(language)));
    };
    match cell.verdict {
        None => parent.text(&shown),
        Some(verdict) if cell.content.is_number() => {
            word(parent, verdict);
            parent.text(" ");
            parent.text(&shown);
        }
        Some(verdict) => {
            parent.text(&shown);
            parent.text(" ");
            word(parent, verdict);
        }
    }
}

const fn side(numeric: bool) -> &'static str {
    if numeric { "number" } else { "words" }
}

const fn class_of(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Best => "best",
        Verdict::Loss => "loss",
    }
}

/// A chart, what it shows, and its marks by number. It is drawn twice, and the style shows the one that fits: letters of a
/// wide drawing would be too small to read on a telephone.
fn write_chart(parent: &mut Markup, chart: &Chart, place: usize, language: Language) {
    parent.element("figure", &[], |figure| {
        figure.element("figcaption", &[], |caption| {
            caption.element("strong", &[], |strong| strong.text(&chart.title));
            caption.text(" ");
            caption.text(&chart.description);
        });
        for shape in [Shape::WIDE, Shape::NARROW] {
            svg::draw(figure, chart, shape, place, language);
        }
        if !chart.marks.is_empty() {
            paragraph(figure, "marks", &language.text(messages::REPORT_MARKS, &[]));
            figure.element("ol", &[], |ol| {
                for mark in &chart.marks {
                    ol.element("li", &[], |li| li.text(&mark.label));
                }
            });
        }
    });
}

#[cfg(test)]
mod tests;
