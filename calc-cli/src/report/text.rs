//! A report for a terminal: the answer first, tables in the width there is, a chart as what it shows.

use std::ops::Range;

use calc_core::texts::{Language, messages};

use super::chart::{Chart, Place};
use super::table::{Cell, Row, Table};
use super::{Body, Report};
use crate::screen::{Screen, width_of};

/// Letters between columns, as the screen sets them.
const BETWEEN: usize = 2;
/// A column's heading may be as wide as this before it is broken into lines, even where the cells are narrower: in a
/// table that fits the screen, and in one that does not.
const HEADING: (usize, usize) = (20, 12);
/// Blocks in the picture of a line.
const BLOCKS: i64 = 40;

/// All of a report.
pub fn page(report: &Report, mut screen: Screen) -> String {
    let language = report.language;
    if let Some(what_if) = &report.what_if {
        screen.strong(what_if);
    }
    screen.paragraph(&report.month);
    screen.gap();
    screen.strong(&report.answer);
    for section in &report.sections {
        screen.gap();
        if let Some(heading) = &section.heading {
            screen.strong(heading);
        }
        match &section.body {
            Body::Table(table) => write_table(&mut screen, table, language),
            Body::Chart(chart) => write_chart(&mut screen, chart, language),
            Body::Points(points) => {
                for point in points {
                    screen.point("  - ", point);
                }
            }
            Body::Paragraph(text) => screen.paragraph(text),
        }
    }
    screen.gap();
    screen.paragraph(&report.footer);
    screen.finish()
}

/// What the chart is and shows, the lines as blocks where a person looks at a terminal, and the marks by number.
fn write_chart(screen: &mut Screen, chart: &Chart, language: Language) {
    screen.strong(&chart.title);
    screen.paragraph(&chart.description);
    if screen.terminal() {
        let lines = blocks(chart);
        if !lines.is_empty() {
            screen.gap();
            screen.table(&lines);
        }
    }
    if !chart.marks.is_empty() {
        screen.gap();
        screen.paragraph(&format!("{}:", language.text(messages::REPORT_MARKS, &[])));
        for (mark, number) in chart.marks.iter().zip(1..) {
            screen.point(&format!("{number:>3}. "), &mark.label);
        }
    }
}

/// Each line of a chart as its name and a line of blocks, all over the same two scales; a full block is the highest point.
fn blocks(chart: &Chart) -> Vec<Vec<String>> {
    const LEVELS: [char; 9] = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let points = || chart.series.iter().flat_map(|series| &series.points);
    let [xs, ys] = [ends(points().map(|point| point.x)), ends(points().map(|point| point.y))];
    let (Some((left, right)), Some((lowest, highest))) = (xs, ys) else { return Vec::new() };
    let bottom = lowest.min(0);
    let block = |series: &super::Series, column: i64| {
        let x = left + (right - left).saturating_mul(column) / (BLOCKS - 1);
        let level = series.at(Place::of_hundredths(x)).and_then(|y| {
            let eighths = (y.hundredths() - bottom).saturating_mul(8).checked_div(highest - bottom)?;
            LEVELS.get(usize::try_from(eighths).ok()?)
        });
        level.copied().unwrap_or(' ')
    };
    let line = |series| (0..BLOCKS).map(|column| block(series, column)).collect();
    chart.series.iter().map(|series| vec![series.name.clone(), line(series)]).collect()
}

/// The lowest and the highest of places, in hundredths.
fn ends(places: impl Iterator<Item = Place> + Clone) -> Option<(i64, i64)> {
    Some((places.clone().min()?.hundredths(), places.max()?.hundredths()))
}

/// A table in the width of the screen: where it is wider, in blocks of columns, each with the labels before it.
fn write_table(screen: &mut Screen, table: &Table, language: Language) {
    if let Some(caption) = &table.caption {
        screen.paragraph(caption);
    }
    let width = screen.width();
    let (roomy, tight) = HEADING;
    let mut grid = Grid::of(table, language, width, roomy);
    let mut blocks = grid.fitting(width);
    if blocks.len() > 1 {
        // A label leaves half of the screen to what stands beside it, and so does a text.
        grid = Grid::of(table, language, width.saturating_sub(BETWEEN) / 2, tight);
        blocks = grid.fitting(width);
    }
    for (place, columns) in blocks.into_iter().enumerate() {
        if place > 0 {
            screen.gap();
        }
        screen.table(&grid.lines(&columns));
    }
}

/// A table as lines of letters: what is too wide for its column is broken into more of them.
struct Grid {
    widths: Vec<usize>,
    numeric: Vec<bool>,
    headings: Vec<Vec<String>>,
    rows: Vec<(bool, Vec<Vec<String>>)>,
}

impl Grid {
    /// With no cell wider than `most`, nor a heading than its cells and `heading`.
    fn of(table: &Table, language: Language, most: usize, heading: usize) -> Self {
        let columns = 0..table.columns.len();
        let numeric: Vec<bool> = columns.clone().map(|column| table.numeric(column)).collect();
        let cell = |row: &Row, column: usize| {
            row.cell(column).map(|cell| broken(&written(cell, language), most)).unwrap_or_default()
        };
        let rows: Vec<(bool, Vec<Vec<String>>)> = table
            .rows
            .iter()
            .map(|row| (row.total, columns.clone().map(|column| cell(row, column)).collect()))
            .collect();
        let body: Vec<usize> =
            columns.map(|column| widest(rows.iter().filter_map(|(_, cells)| cells.get(column)))).collect();
        let headings: Vec<Vec<String>> =
            table.columns.iter().zip(&body).map(|(name, body)| broken(name, heading.max(*body))).collect();
        let widths = headings.iter().zip(&body).map(|(name, body)| widest([name]).max(*body)).collect();
        Self { widths, numeric, headings, rows }
    }

    /// Blocks of columns that fit a width, at least one column in each.
    fn fitting(&self, width: usize) -> Vec<Range<usize>> {
        let label = self.widths.first().copied().unwrap_or_default();
        let mut blocks = Vec::new();
        let (mut start, mut used) = (1, label);
        for (column, own) in self.widths.iter().enumerate().skip(1) {
            if column > start && used + BETWEEN + own > width {
                blocks.push(start..column);
                (start, used) = (column, label);
            }
            used += BETWEEN + own;
        }
        blocks.push(start..self.widths.len().max(1));
        blocks
    }

    /// The lines of a block, as the screen takes them.
    fn lines(&self, columns: &Range<usize>) -> Vec<Vec<String>> {
        let mut lines = self.line_up(&self.headings, columns, true);
        for (place, (total, cells)) in self.rows.iter().enumerate() {
            if *total && place > 0 {
                lines.push(self.rule(columns));
            }
            lines.extend(self.line_up(cells, columns, false));
        }
        lines
    }

    /// A line below which stands a sum.
    fn rule(&self, columns: &Range<usize>) -> Vec<String> {
        chosen(&self.widths, columns).map(|width| "─".repeat(*width)).collect()
    }

    /// One row as lines: a heading stands on the lowest of them, a cell on the highest.
    fn line_up(&self, row: &[Vec<String>], columns: &Range<usize>, low: bool) -> Vec<Vec<String>> {
        let cells: Vec<&Vec<String>> = chosen(row, columns).collect();
        let height = cells.iter().map(|lines| lines.len()).max().unwrap_or_default();
        let sides: Vec<(&usize, &bool)> =
            chosen(&self.widths, columns).zip(chosen(&self.numeric, columns)).collect();
        let piece = |lines: &[String], at: usize| {
            let above = if low { height - lines.len() } else { 0 };
            at.checked_sub(above).and_then(|place| lines.get(place)).cloned().unwrap_or_default()
        };
        (0..height)
            .map(|at| {
                let pieces = cells.iter().map(|lines| piece(lines, at));
                // The screen sets labels to the left and all else to the right; what belongs elsewhere is filled up.
                let filled = pieces.zip(&sides).enumerate().map(|(place, (piece, (width, numeric)))| {
                    let missing = " ".repeat(width.saturating_sub(width_of(&piece)));
                    match (place, **numeric) {
                        (0, true) => missing + &piece,
                        (0, false) | (_, true) => piece,
                        (_, false) => piece + &missing,
                    }
                });
                filled.collect()
            })
            .collect()
    }
}

/// The labels' own, and those of a block.
fn chosen<'a, T>(of: &'a [T], columns: &Range<usize>) -> impl Iterator<Item = &'a T> + use<'a, T> {
    of.iter().take(1).chain(of.get(columns.clone()).unwrap_or_default())
}

/// A cell with its verdict: beside a number on the far side of its digits, so that these stay below each other.
fn written(cell: &Cell, language: Language) -> String {
    let shown = cell.content.shown(language);
    match cell.verdict.map(|verdict| verdict.word(language)) {
        None => shown,
        Some(word) if cell.content.is_number() => format!("({word}) {shown}"),
        Some(word) => format!("{shown} ({word})"),
    }
}

fn broken(text: &str, width: usize) -> Vec<String> {
    let options = textwrap::Options::new(width.max(1))
        .word_separator(textwrap::WordSeparator::AsciiSpace)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .break_words(false);
    textwrap::wrap(text, options).into_iter().map(std::borrow::Cow::into_owned).collect()
}

fn widest<'a>(cells: impl IntoIterator<Item = &'a Vec<String>>) -> usize {
    cells.into_iter().flatten().map(|line| width_of(line)).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{blocks, page, write_table};
    use crate::report::{Body, Cell, Row, Table, sample};
    use crate::screen::Screen;
    use calc_core::quantity::Kroner;
    use calc_core::texts::Language::{Danish, English};

    fn printed(table: &Table, width: usize) -> String {
        let mut screen = Screen::of_width(width);
        write_table(&mut screen, table, English);
        screen.finish()
    }

    fn wide() -> Table {
        let amounts = |row: i64| (1..=4).map(move |column| Kroner::whole(row * 1_000 + column));
        Table {
            caption: None,
            columns: ["Job", "Now", "With the job", "Less help than now", "Kept"].map(str::to_owned).to_vec(),
            rows: vec![
                Row::new("Shop, 8 hours a week in the mornings", amounts(1)),
                Row::new("Sum", amounts(2)).total(),
            ],
        }
    }

    #[test]
    fn a_table_that_fits_is_one_block_with_a_rule_above_the_sum() {
        insta::assert_snapshot!(printed(&wide(), 100));
    }

    #[test]
    fn a_table_that_is_too_wide_is_printed_in_blocks_with_the_labels_before_each() {
        for width in [40, 44, 57, 80, 100] {
            let text = printed(&wide(), width);
            assert!(text.lines().all(|line| line.chars().count() <= width), "{text}");
        }
        insta::assert_snapshot!(printed(&wide(), 44));
    }

    #[test]
    fn words_stand_to_the_left_and_verdicts_beside_what_they_are_of() {
        let rows = vec![
            Row::new("A", [Cell::from("short"), Kroner::whole(500).into()]).best(),
            Row::new("B", ["a longer text".into(), Cell::from(Kroner::whole(-1_500)).loss()]),
        ];
        let columns = ["Job", "What", "Kept"].map(str::to_owned).to_vec();
        let lines = printed(&Table { caption: Some("Two jobs".into()), columns, rows }, 80);
        let expected = [
            "Two jobs",
            "Job       What                           Kept",
            "A (best)  short                    DKK\u{a0}500.00",
            "B         a longer text  (loss) −DKK\u{a0}1,500.00",
        ];
        assert_eq!(lines.lines().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_whole_report_is_text() {
        insta::assert_snapshot!(page(&sample::report(Danish), Screen::of_width(80)));
    }

    #[test]
    fn a_chart_has_a_line_of_blocks_for_each_series() {
        let report = sample::report(Danish);
        let chart = report.sections.iter().find_map(|section| match &section.body {
            Body::Chart(chart) => Some(chart),
            _ => None,
        });
        let lines: Vec<String> = blocks(chart.expect("a chart")).iter().map(|line| line.join("|")).collect();
        insta::assert_snapshot!(lines.join("\n"));
    }
}
