//! A chart as a drawing: lines over a scale, told apart by their dashes and by a name at their end, not by colour alone.
//!
//! A unit of the drawing is a tenth of a pixel, so that whole numbers are fine enough.

mod labels;
mod scale;

use std::fmt::Write as _;

use calc_core::texts::Language;

use super::markup::Markup;
use crate::report::chart::{Chart, Own, Place, Point, Series};
use labels::Area;
use scale::Scale;

/// A letter is taken to be so wide: more than nearly all are, since the reader's font is not known here.
const LETTER: i64 = 88;
/// From one line of letters to the next.
const LINE: i64 = 170;
/// How far a small letter's middle stands above the line that it is written on.
const HALF_LETTER: i64 = 45;
/// A mark's number stands in a ring of this radius.
const RING: i64 = 90;
/// From one row of marks to the next.
const MARK_ROW: i64 = 210;
/// Between a drawing's parts.
const GAP: i64 = 80;
/// Letters in a line's name before it is broken.
const NAME: usize = 18;
/// Kinds of lines; the style has as many.
const KINDS: usize = 6;
/// How many places of a line are looked at between two of its points when a label seeks room.
const PLACES: i64 = 24;

/// How large a drawing is, and what follows from it.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    name: &'static str,
    width: i64,
    height: i64,
    names_at_the_end: bool,
}

impl Shape {
    /// For paper and large screens.
    pub const WIDE: Self = Self { name: "wide", width: 7_200, height: 1_750, names_at_the_end: true };
    /// For telephones: the names of the lines stand above.
    pub const NARROW: Self = Self { name: "narrow", width: 3_400, height: 2_300, names_at_the_end: false };
}

/// Draws a chart; `number` tells its ids from those of other charts on the page.
pub fn draw(parent: &mut Markup, chart: &Chart, shape: Shape, number: usize, language: Language) {
    let drawing = Drawing::of(chart, shape, language);
    let [title, description] = ["title", "text"].map(|part| format!("chart-{number}-{}-{part}", shape.name));
    let labelled_by = format!("{title} {description}");
    let view = format!("0 0 {} {}", shape.width, drawing.height);
    let attributes: [super::markup::Attribute<'_>; 5] = [
        ("class", &shape.name),
        ("viewBox", &view),
        ("role", &"img"),
        ("aria-labelledby", &labelled_by),
        ("xmlns", &"http://www.w3.org/2000/svg"),
    ];
    parent.element("svg", &attributes, |svg| {
        svg.element("title", &[("id", &title)], |inside| inside.text(&chart.title));
        svg.element("desc", &[("id", &description)], |inside| inside.text(&chart.description));
        drawing.scales(svg);
        drawing.lines(svg);
        if shape.names_at_the_end {
            drawing.names_at_the_end(svg);
        } else {
            drawing.names_above(svg);
        }
        drawing.marks(svg);
        if let Some(own) = &chart.own {
            drawing.own(svg, own);
        }
    });
}

/// Where everything stands.
struct Drawing<'a> {
    chart: &'a Chart,
    language: Language,
    height: i64,
    x: Scale,
    y: Scale,
    x_ticks: Vec<i64>,
    y_ticks: Vec<i64>,
    /// The row of each mark's number, from below.
    rows: Vec<usize>,
}

impl<'a> Drawing<'a> {
    fn of(chart: &'a Chart, shape: Shape, language: Language) -> Self {
        let widest_tick = |ticks: &[i64]| ticks.iter().map(|tick| width_of(&language.number(*tick))).max();
        let own = chart.own.iter().map(|own| own.at);
        let points = chart.series.iter().flat_map(|series| series.points.iter().copied()).chain(own);

        // Money is shown from nought: a difference then looks as large as it is.
        let (lowest, highest) = scale::ends(points.clone().map(|point| point.y).chain([Place::default()]));
        let step = scale::step(highest.saturating_sub(lowest), 5);
        let (low, high) = (scale::down(lowest, step), scale::up(highest, step));
        let y_ticks = scale::ticks(low, high, step);

        let left = widest_tick(&y_ticks).unwrap_or_default() + GAP;
        let names = chart.series.iter().flat_map(|series| name_lines(&series.name));
        let names = names.map(|line| width_of(&line)).max().unwrap_or_default();
        let right =
            if shape.names_at_the_end { shape.width - names - 2 * GAP } else { shape.width - 2 * GAP };

        let (first, last) = scale::ends(points.map(|point| point.x));
        let ends = [first, last];
        let room = (right - left) / (widest_tick(&ends).unwrap_or(LETTER) + 2 * GAP);
        let x_step = scale::step(last.saturating_sub(first), room.clamp(2, 10));
        let x = Scale { low: first, high: last, start: left, end: right };

        let places: Vec<i64> = chart.marks.iter().map(|mark| x.draw(mark.x)).collect();
        let rows = labels::stagger(&places, 2 * RING + 20);
        let mark_rows = rows.iter().max().map_or(0, |row| units(row + 1) * MARK_ROW);
        let names_above = if shape.names_at_the_end { 0 } else { units(chart.series.len()) * LINE + GAP };
        let top = names_above + LINE + mark_rows + GAP;
        let bottom = top + shape.height;
        Self {
            chart,
            language,
            height: bottom + 2 * LINE + GAP,
            x,
            y: Scale { low, high, start: bottom, end: top },
            x_ticks: scale::ticks(first, last, x_step),
            y_ticks,
            rows,
        }
    }

    /// Light lines across, with what they stand for.
    fn scales(&self, svg: &mut Markup) {
        let (left, right, top, bottom) = (self.x.start, self.x.end, self.y.end, self.y.start);
        let mark_rows = self.rows.iter().max().map_or(0, |row| units(row + 1) * MARK_ROW);
        label(svg, "axis", (0, top - mark_rows - GAP - HALF_LETTER), "start", &self.chart.y_label);
        for tick in &self.y_ticks {
            let y = self.y.draw(Place::of_hundredths(*tick));
            let class = if *tick == 0 { "nought" } else { "grid" };
            line(svg, class, (left, y), (right, y));
            label(svg, "tick", (left - GAP, y + HALF_LETTER), "end", &self.language.number(*tick));
        }
        for tick in &self.x_ticks {
            let x = self.x.draw(Place::of_hundredths(*tick));
            line(svg, "nought", (x, bottom), (x, bottom + 40));
            label(svg, "tick", (x, bottom + LINE), "middle", &self.language.number(*tick));
        }
        let below = (i64::midpoint(left, right), bottom + 2 * LINE + GAP / 2);
        label(svg, "axis", below, "middle", &self.chart.x_label);
    }

    fn lines(&self, svg: &mut Markup) {
        for (place, series) in self.chart.series.iter().enumerate() {
            let class = kind(place);
            let (mut path, mut jumps) = (String::new(), String::new());
            let mut before = None;
            for point in &series.points {
                let (x, y) = self.draw(*point);
                let jump = before.is_some_and(|before: Point| before.x == point.x);
                let letter = if before.is_none() || jump { 'M' } else { 'L' };
                // A string takes whatever is written to it: this cannot fail.
                let _ = write!(path, "{letter}{x} {y}");
                if let Some(before) = before.filter(|_| jump) {
                    let _ = write!(jumps, "M{x} {}V{y}", self.draw(before).1);
                }
                before = Some(*point);
            }
            if !jumps.is_empty() {
                svg.empty("path", &[("class", &format!("jump {class}")), ("d", &jumps)]);
            }
            if !path.is_empty() {
                svg.empty("path", &[("class", &format!("line {class}")), ("d", &path)]);
            }
        }
    }

    /// Each line's name beside its end, and a thin line to it where it had to give way to another.
    fn names_at_the_end(&self, svg: &mut Markup) {
        let ends: Vec<(usize, (i64, i64), Vec<String>)> = self
            .chart
            .series
            .iter()
            .enumerate()
            .filter_map(|(place, series)| {
                Some((place, self.draw(*series.points.last()?), name_lines(&series.name)))
            })
            .collect();
        let heights: Vec<(i64, i64)> =
            ends.iter().map(|(_, (_, y), name)| (*y, units(name.len()) * LINE)).collect();
        let middles = labels::spread(&heights, self.y.end, self.y.start + LINE);
        let left = self.x.end + 2 * GAP - 20;
        for ((place, (x, y), name), middle) in ends.iter().zip(middles) {
            if middle != *y || *x != self.x.end {
                line(svg, "leader", (x + 20, *y), (left - 30, middle));
            }
            let first = middle - (units(name.len()) - 1) * LINE / 2 + HALF_LETTER;
            for (text, row) in name.iter().zip(0_i64..) {
                label(svg, &format!("name {}", kind(*place)), (left, first + row * LINE), "start", text);
            }
        }
    }

    /// Each line's name above the drawing, with a piece of the line.
    fn names_above(&self, svg: &mut Markup) {
        for ((place, series), row) in self.chart.series.iter().enumerate().zip(1_i64..) {
            let y = row * LINE;
            let class = kind(place);
            let piece = format!("M0 {}H380", y - HALF_LETTER);
            svg.empty("path", &[("class", &format!("line {class}")), ("d", &piece)]);
            label(svg, &format!("name {class}"), (460, y), "start", &series.name);
        }
    }

    /// A dotted line at each mark, with its number in a ring above.
    fn marks(&self, svg: &mut Markup) {
        let places: Vec<(i64, i64)> = self
            .chart
            .marks
            .iter()
            .zip(&self.rows)
            .map(|(mark, row)| (self.x.draw(mark.x), self.y.end - GAP / 2 - RING - units(*row) * MARK_ROW))
            .collect();
        for (x, y) in &places {
            line(svg, "mark", (*x, *y), (*x, self.y.start));
        }
        for ((x, y), number) in places.iter().zip(1..) {
            svg.empty("circle", &[("class", &"ring"), ("cx", x), ("cy", y), ("r", &RING)]);
            label(svg, "number", (*x, y + HALF_LETTER), "middle", &number.to_string());
        }
    }

    /// A ring where the reader stands, with its label where it hides the least.
    fn own(&self, svg: &mut Markup, own: &Own) {
        let (x, y) = self.draw(own.at);
        let size = (width_of(&own.label), LINE);
        let top = self.y.end;
        let room =
            Area { left: self.x.start, top, width: self.x.end - self.x.start, height: self.y.start - top };
        let area = labels::beside((x, y), size, GAP, room, &self.drawn());
        svg.empty("circle", &[("class", &"own"), ("cx", &x), ("cy", &y), ("r", &60)]);
        let middle = (area.left + area.width / 2, area.top + area.height / 2 + HALF_LETTER);
        label(svg, "own-label", middle, "middle", &own.label);
    }

    /// Places all along the lines and the marks.
    fn drawn(&self) -> Vec<(i64, i64)> {
        let along = |series: &Series| {
            let pairs = series.points.iter().zip(series.points.iter().skip(1));
            let pairs = pairs.map(|(one, other)| (self.draw(*one), self.draw(*other)));
            pairs.flat_map(|(one, other)| between(one, other)).collect::<Vec<_>>()
        };
        let marks = self.chart.marks.iter().flat_map(|mark| {
            let x = self.x.draw(mark.x);
            between((x, self.y.start), (x, self.y.end)).collect::<Vec<_>>()
        });
        self.chart.series.iter().flat_map(along).chain(marks).collect()
    }

    fn draw(&self, point: Point) -> (i64, i64) {
        (self.x.draw(point.x), self.y.draw(point.y))
    }
}

fn between(one: (i64, i64), other: (i64, i64)) -> impl Iterator<Item = (i64, i64)> {
    let at = |one: i64, other: i64, place: i64| one + (other - one) * place / PLACES;
    (0..=PLACES).map(move |place| (at(one.0, other.0, place), at(one.1, other.1, place)))
}

/// The class of a line: which dashes and which colour.
fn kind(place: usize) -> String {
    format!("kind-{}", place % KINDS + 1)
}

fn line(svg: &mut Markup, class: &str, from: (i64, i64), to: (i64, i64)) {
    svg.empty("line", &[("class", &class), ("x1", &from.0), ("y1", &from.1), ("x2", &to.0), ("y2", &to.1)]);
}

/// Words at a place; `anchor` says which end of them stands there.
fn label(svg: &mut Markup, class: &str, (x, y): (i64, i64), anchor: &str, words: &str) {
    let attributes: [super::markup::Attribute<'_>; 4] =
        [("class", &class), ("x", &x), ("y", &y), ("text-anchor", &anchor)];
    svg.element("text", &attributes, |text| text.text(&words.replace('\n', " ")));
}

fn name_lines(name: &str) -> Vec<String> {
    let options = textwrap::Options::new(NAME).break_words(false);
    textwrap::wrap(name, options).into_iter().map(std::borrow::Cow::into_owned).collect()
}

fn width_of(text: &str) -> i64 {
    units(text.chars().count()) * LETTER
}

/// A count among the measures of the drawing.
fn units(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::from(u16::MAX))
}
